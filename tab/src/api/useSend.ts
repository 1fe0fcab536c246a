import type { RequestOf, ResponseOf } from '@kaselo/bot/contract/endpoints';
import { useSWRConfig } from 'swr';
import { useApi } from './ApiProvider';
import type { Params } from './address';
import type { SendName } from './api';

/**
 * Sends a change, then brings every view on the screen up to date. A draft changes no view.
 * Rejects with a `Failure`, whose sentence is for the person.
 */
export const useSend = <Name extends SendName>(name: Name) => {
  const api = useApi();
  const { mutate } = useSWRConfig();
  return async (params: Params, body: RequestOf<Name>): Promise<ResponseOf<Name>> => {
    const answer = await api.send(name, params, body);
    if (name !== 'draft') await mutate(() => true);
    return answer;
  };
};
