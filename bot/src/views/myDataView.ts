import type { MyData } from '../contract/myData';
import { type Person, personKey } from '../kit/ids';
import type { PersonalRows } from '../retention/ports';
import { myDataWords } from '../text/myData';
import { type Besides, groupsOf } from './myDataGroups';
import { ownRows } from './myRows';
import type { Reader } from './reader';

/** Everything that is kept of the reader, in words and as it is stored. */
export const myDataView = (rows: PersonalRows, besides: Besides, reader: Reader): MyData => {
  const { changes, sent } = besides;
  const { data, person, language } = reader;
  const { retention, coordinators } = data.network.settings;
  const key = personKey(person);
  const own = ownRows(rows, key);
  const isReader = (other: Person | undefined) => other !== undefined && personKey(other) === key;
  const file = {
    person,
    ...own,
    sent,
    changes: changes.map(({ items, ...change }) => ({ ...change, items: items.map(({ kind, id }) => ({ kind, id })) })),
  };
  return {
    ...person,
    groups: groupsOf(own, besides, reader).filter((group) => group.rows.length > 0),
    stays: {
      changes: changes.length,
      coordinator: coordinators.some(isReader),
      installer: isReader(data.network.binding?.installer),
      months: retention.historyMonths,
    },
    file: { fileName: myDataWords(language).fileName(data.network.id), json: JSON.stringify(file, null, 2) },
  };
};
