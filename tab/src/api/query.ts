import type { ResponseOf } from '@kaselo/bot/contract/endpoints';
import useSWR from 'swr';
import { useLanguage } from '../text/useWords';
import { useApi } from './ApiProvider';
import type { Params } from './address';
import type { ViewName } from './api';
import { asFailure, type Failure } from './failure';

/** What a view has of its data: both `data` and `failure` when it shows what was fetched before. */
export type Query<Data> = {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
};

const none: Params = {};

/** Asks for one view and keeps it: a known view shows at once and is then brought up to date. */
export const useQuery = <Name extends ViewName>(name: Name, params: Params = none, keepPreviousData = true): Query<ResponseOf<Name>> => {
  const api = useApi();
  const { language } = useLanguage();
  const { data, error, mutate } = useSWR([name, params, language] as const, () => api.fetchView(name, params), { keepPreviousData });
  return { data, failure: error === undefined ? undefined : asFailure(error), retry: () => void mutate() };
};
