import type { Clock } from '../kit/clock';
import { type Person, personKey } from '../kit/ids';
import type { Log } from '../kit/log';
import type { NetworkData } from '../network/networkData';
import { everythingOf } from './endings';
import { forgetWhole } from './forgetWhole';
import type { Forgetting, Remembered } from './ports';
import type { DataClass } from './retention';

const classOf: Record<Forgetting['kind'], DataClass> = {
  answer: 'answers',
  'earlier-answer': 'answers',
  'withdrawn-answer': 'answers',
  update: 'answers',
  draft: 'drafts',
  proposal: 'drafts',
  attendance: 'attendance',
  'own-reminder': 'attendance',
  person: 'leavers',
  change: 'history',
  post: 'deliveries',
};

/**
 * Forgets a person at once, as they asked: what they typed, said and chose is removed, and they are taken out of the
 * answers and lines that are their organisation's. Broken off, asking again goes on.
 */
export const forgetPerson =
  ({ remembered, clock, log }: { readonly remembered: Remembered; readonly clock: Clock; readonly log: Log }) =>
  async (data: NetworkData, person: Person): Promise<void> => {
    const { id } = data.network;
    const forget = forgetWhole(remembered);
    const counts: Partial<Record<DataClass, number>> = {};
    for (const forgetting of everythingOf(personKey(person), await remembered.read(id), data)) {
      await forget(id, forgetting);
      const of = classOf[forgetting.kind];
      counts[of] = (counts[of] ?? 0) + 1;
    }
    await remembered.noteRemoval(id, { at: clock.now(), counts });
    // Not even the id: it was asked to be forgotten.
    log.info('somebody had what is kept of them removed', { network: id, ...counts });
  };
