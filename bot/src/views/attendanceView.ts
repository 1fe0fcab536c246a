import { isAttended, whyNotAsked } from '../attendance/asked';
import { type Attendance, countComing } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import type { AttendanceView } from '../contract/eventPage';
import { personKey } from '../kit/ids';
import type { NamedPerson } from '../network/people';
import { eventPageWords } from '../text/eventPage';
import { organisationName } from './actionView';
import type { Reader } from './reader';

const order = { yes: 0, maybe: 1, no: 2 } as const;

/** Who comes: for everybody how many and from where, for coordinators who. Undefined where one cannot come. */
export const attendanceView = (
  event: CalendarEvent,
  said: readonly Attendance[],
  people: readonly NamedPerson[],
  reader: Reader,
): AttendanceView | undefined => {
  if (!isAttended(event)) return undefined;
  const mine = said.find(({ person }) => personKey(person) === personKey(reader.person));
  const coming = said.filter((each) => each.coming === 'yes');
  const organisations = [...new Set(coming.flatMap(({ organisation }) => organisation ?? []))];
  return {
    open: whyNotAsked(event, reader.now) === undefined,
    mine: mine?.coming,
    counts: countComing(said),
    organisations: organisations
      .map((id) => ({ id, name: organisationName(id, reader) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fi')),
    withoutOrganisation: coming.filter(({ organisation }) => organisation === undefined).length,
    people: reader.role === 'coordinator' ? peopleView(said, people, reader) : undefined,
  };
};

function peopleView(said: readonly Attendance[], people: readonly NamedPerson[], reader: Reader) {
  const known = new Map(people.map((each) => [personKey(each.person), each]));
  const unknown = eventPageWords(reader.language).unknownPerson;
  return said
    .map(({ person, organisation, coming }) => {
      const found = known.get(personKey(person));
      return {
        key: personKey(person),
        name: found?.name || unknown,
        guest: found?.guest ?? false,
        organisation: organisation && organisationName(organisation, reader),
        coming,
      };
    })
    .sort((a, b) => order[a.coming] - order[b.coming] || a.name.localeCompare(b.name, 'fi'));
}
