import { type NetworkNotices, noticesPath, PublicNotices } from '@kaselo/bot/contract/notices';
import useSWR from 'swr';
import * as v from 'valibot';

const none: readonly NetworkNotices[] = [];

const findNotices = async (path: string): Promise<readonly NetworkNotices[]> => {
  const response = await fetch(path, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`The notices were answered with ${response.status}`);
  return v.parse(PublicNotices, await response.json()).networks;
};

/** What each network says in its notices. Asked without anybody's token; where nobody tells, the notices stand as they are without it. */
export const useNotices = (): readonly NetworkNotices[] => useSWR(noticesPath, findNotices, { revalidateOnFocus: false }).data ?? none;
