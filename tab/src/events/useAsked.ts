import type { RequestOf, ResponseOf } from '@kaselo/bot/contract/endpoints';
import useSWR from 'swr';
import { useApi } from '../api/ApiProvider';
import type { Params } from '../api/address';
import type { SendName } from '../api/api';
import { asFailure, type Failure } from '../api/failure';

/** Asks what something would bring, without doing it. Nothing is asked as long as there is nothing whole to ask about. */
export const useAsked = <Name extends SendName>(
  name: Name,
  params: Params,
  body: RequestOf<Name> | undefined,
): { readonly data: ResponseOf<Name> | undefined; readonly failure: Failure | undefined } => {
  const api = useApi();
  const { data, error } = useSWR(
    body === undefined ? null : ([name, params, JSON.stringify(body)] as const),
    () => (body === undefined ? undefined : api.send(name, params, body)),
    { keepPreviousData: true, revalidateOnFocus: false },
  );
  return { data, failure: error === undefined ? undefined : asFailure(error) };
};
