import type { MyReminder } from '@kaselo/bot/contract/personal';
import { useState } from 'react';
import { useSWRConfig } from 'swr';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { useQuery } from '../api/query';
import { useLanguage } from '../text/useWords';

export type Ahead = MyReminder['ahead'][number];

export const isOn = ({ dayBefore, hourBefore }: MyReminder, ahead: Ahead): boolean => (ahead === 'day' ? dayBefore : hourBefore);

/** Of what the reader is reminded in private: shown at once, stored behind it, and taken back where it could not be stored. */
export const useMyReminder = (event: string) => {
  const api = useApi();
  const { language } = useLanguage();
  const { mutate } = useSWRConfig();
  const { data: reminder } = useQuery('myReminder', { event }, false);
  const [failure, setFailure] = useState<Failure>();
  const turn = async (ahead: Ahead, known: MyReminder) => {
    setFailure(undefined);
    const { dayBefore, hourBefore } = known;
    const wanted = ahead === 'day' ? { dayBefore: !dayBefore, hourBefore } : { dayBefore, hourBefore: !hourBefore };
    const stored = api.send('remindMe', { event }, wanted);
    const options = { optimisticData: { ...known, ...wanted }, rollbackOnError: true, populateCache: true, revalidate: false };
    await mutate(['myReminder', { event }, language], stored, options).catch((error: unknown) => setFailure(asFailure(error)));
  };
  return { reminder, turn, failure };
};
