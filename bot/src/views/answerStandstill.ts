import { dayInWords } from '../calendar/whenInWords';
import type { NetworkId } from '../kit/ids';
import { ok } from '../kit/result';
import { dayOf } from '../kit/time';
import type { Update } from '../priorities/update';
import { standstill } from '../statusRounds/standstill';
import { organisationName } from './actionView';
import type { Handlers } from './handler';
import { todayOf } from './reader';

export type StandstillPorts = { readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]> };

/** For the secretariat: the actions of which two status rounds have brought nothing. */
export const answerStandstill = ({ updatesOf }: StandstillPorts): Handlers<'standstill'> => ({
  standstill: async (reader) => {
    const { data, now, language } = reader;
    const found = standstill(data, await updatesOf(data.network.id), now);
    return ok({
      asked: found !== undefined,
      actions: (found ?? []).map(({ action, priority, askedOf, last }) => ({
        id: action.id,
        text: action.text,
        priority: priority.title,
        organisations: askedOf.map((id) => organisationName(id, reader)),
        last: last === undefined ? undefined : dayInWords(dayOf(last), todayOf(reader), language),
      })),
    });
  },
});
