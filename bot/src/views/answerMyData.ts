import type { Change } from '../changes/change';
import type { Changes } from '../changes/ports';
import { personKey } from '../kit/ids';
import { ok } from '../kit/result';
import { recipientKey } from '../personal/recipientKey';
import type { Versions } from '../priorities/ports';
import type { forgetPerson } from '../retention/forgetPerson';
import type { endedBy } from '../retention/forgetWhatIsDue';
import type { Remembered } from '../retention/ports';
import type { Handlers } from './handler';
import { myDataView } from './myDataView';
import type { Reader } from './reader';
import { retentionView } from './retentionView';

export type MyDataPorts = {
  readonly changes: Changes;
  readonly remembered: Remembered;
  readonly versions: Pick<Versions, 'closed'>;
  readonly endedBy: typeof endedBy;
  readonly forgetPerson: ReturnType<typeof forgetPerson>;
};

const page = 500;
const mostPages = 40;

/** What is kept of the reader and its removal; for the secretariat, what is removed by itself. */
export const answerMyData = (ports: MyDataPorts): Handlers<'myData' | 'deleteMyData' | 'retention'> => {
  const show = async (reader: Reader) => {
    const { id } = reader.data.network;
    const [rows, changes, sent, closed] = await Promise.all([
      ports.remembered.read(id),
      changesBy(reader, ports.changes),
      ports.remembered.sentTo(id, recipientKey(id, reader.person)),
      ports.versions.closed(id),
    ]);
    return myDataView(rows, { changes, sent, closed }, reader);
  };
  return {
    myData: async (reader) => ok(await show(reader)),
    deleteMyData: async (reader) => {
      await ports.forgetPerson(reader.data, reader.person);
      return ok(await show({ ...reader, organisation: undefined }));
    },
    retention: async (reader) => ok(await retentionView(ports, reader)),
  };
};

async function changesBy({ data, person }: Reader, changes: Changes): Promise<readonly Change[]> {
  const theirs: Change[] = [];
  let last: Change | undefined;
  for (let n = 0; n < mostPages; n++) {
    const some = await changes.latest(data.network.id, page, last?.id);
    theirs.push(...some.filter(({ by }) => personKey(by) === personKey(person)));
    last = some.at(-1);
    if (some.length < page) break;
  }
  return theirs;
}
