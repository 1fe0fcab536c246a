import type { RetentionView } from '../contract/myData';
import { plusDays } from '../kit/time';
import type { endedBy } from '../retention/forgetWhatIsDue';
import type { Remembered } from '../retention/ports';
import { dataClasses } from '../retention/retention';
import { dateInWords, instantInWords } from './instantInWords';
import type { Reader } from './reader';

const daysAhead = 30;
const latest = 5;

/** What goes within thirty days, by class, and what went last. */
export const retentionView = async (
  ports: { readonly remembered: Remembered; readonly endedBy: typeof endedBy },
  reader: Reader,
): Promise<RetentionView> => {
  const { id } = reader.data.network;
  const [rows, removals] = await Promise.all([ports.remembered.read(id), ports.remembered.removals(id, latest)]);
  const endings = await ports.endedBy(plusDays(reader.now, daysAhead), rows, reader.data, ports.remembered);
  return {
    coming: dataClasses.flatMap((of) => {
      const ends = endings.filter((ending) => ending.of === of).map(({ at }) => Math.max(at, reader.now));
      return ends.length === 0 ? [] : [{ of, count: ends.length, first: dateInWords(Math.min(...ends), reader) }];
    }),
    removed: removals.map(({ at, counts }) => ({
      at: instantInWords(at, reader),
      counts: dataClasses.flatMap((of) => {
        const count = counts[of] ?? 0;
        return count === 0 ? [] : [{ of, count }];
      }),
    })),
  };
};
