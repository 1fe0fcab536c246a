import type { KeptRow } from '../contract/myData';
import { type Person, personKey } from '../kit/ids';
import type { StrategyVersion } from '../priorities/strategyVersion';
import { myDataWords } from '../text/myData';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

/** What somebody did for the network, which stays with what it made: the source of a figure, the close of a version. */
export function myActs(closed: readonly StrategyVersion[], reader: Reader): KeptRow[] {
  const words = myDataWords(reader.language);
  const mine = (by: Person) => personKey(by) === personKey(reader.person);
  const entered = reader.data.indicators.flatMap(({ id, shortName, series }) => {
    const figures = series.flatMap(({ values }) => values.flatMap((value) => [value, ...(value.earlier ?? [])]));
    const count = figures.filter(({ provenance }) => provenance?.kind === 'manual' && mine(provenance.by)).length;
    return count === 0 ? [] : [{ title: shortName, text: words.figures(count), page: `indicators/${id}` }];
  });
  const versions = closed.filter(({ by }) => mine(by));
  return [...entered, ...versions.map(({ number, closedAt }) => ({ title: words.closed(number), at: instantInWords(closedAt, reader) }))];
}
