import { readIcs } from './readIcs';

const file = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const entry = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', 'UID:keksitty@example.org', 'SUMMARY:Keksitty kokous', ...lines, 'END:VEVENT'].join('\r\n');
const outlooksFinland = [
  'BEGIN:VTIMEZONE',
  'TZID:FLE Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

const read = (ics: string) => {
  const answer = readIcs(ics, '2021-01-01', '2021-12-31');
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
};
const whenOfOne = (...lines: readonly string[]) => read(file(outlooksFinland, entry(...lines))).events.map(({ when }) => when);

test.each([
  ['in UTC', ['DTSTART:20210414T090000Z', 'DTEND:20210414T113000Z']],
  [
    'in the zone that Outlook describes',
    ['DTSTART;TZID=FLE Standard Time:20210414T120000', 'DTEND;TZID=FLE Standard Time:20210414T143000'],
  ],
  ['in Stockholm', ['DTSTART;TZID=Europe/Stockholm:20210414T110000', 'DTEND;TZID=Europe/Stockholm:20210414T133000']],
  ['in no zone at all', ['DTSTART:20210414T120000', 'DTEND:20210414T143000']],
  ['in a zone that nobody knows', ['DTSTART;TZID=Keksitty:20210414T120000', 'DTEND;TZID=Keksitty:20210414T143000']],
  ['with a length instead of an end', ['DTSTART:20210414T090000Z', 'DURATION:PT2H30M']],
])('A time written %s stands on the clock of Helsinki', (_how, lines) => {
  expect(whenOfOne(...lines)).toEqual([{ precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' }]);
});

test('An all-day entry is its day, several days are first and last, and from midnight to midnight is a day', () => {
  expect(whenOfOne('DTSTART;VALUE=DATE:20210414', 'DTEND;VALUE=DATE:20210415')).toEqual([{ precision: 'day', day: '2021-04-14' }]);
  expect(whenOfOne('DTSTART;VALUE=DATE:20210414', 'DTEND;VALUE=DATE:20210417')).toEqual([
    { precision: 'day', day: '2021-04-14', lastDay: '2021-04-16' },
  ]);
  expect(whenOfOne('DTSTART:20210413T210000Z', 'DTEND:20210414T210000Z')).toEqual([{ precision: 'day', day: '2021-04-14' }]);
});

test('A weekly entry keeps nine in the morning over the change of the clocks, without its cancelled week and with its moved one', () => {
  const { events } = read(
    file(
      outlooksFinland,
      entry(
        'DTSTART;TZID=FLE Standard Time:20210316T090000',
        'DTEND;TZID=FLE Standard Time:20210316T100000',
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;TZID=FLE Standard Time:20210330T090000',
      ),
      entry('RECURRENCE-ID;TZID=FLE Standard Time:20210323T090000', 'DTSTART:20210324T110000Z', 'DTEND:20210324T120000Z'),
    ),
  );
  expect(events.map(({ when, recurrence }) => [when.precision === 'time' ? when.start : '', recurrence])).toEqual([
    ['2021-03-16T09:00', '2021-03-16T09:00'],
    ['2021-03-24T13:00', '2021-03-23T09:00'],
    ['2021-04-06T09:00', '2021-04-06T09:00'],
    ['2021-04-13T09:00', '2021-04-13T09:00'],
  ]);
});

test('What is outside the strategy stays outside, and a rule without an end stops with it', () => {
  expect(whenOfOne('DTSTART:20201001T090000Z', 'RRULE:FREQ=MONTHLY')).toHaveLength(12);
  expect(whenOfOne('DTSTART:20190414T090000Z')).toEqual([]);
});

test('The invitation of Teams and the people invited stay out; its address joins', () => {
  const { events } = read(
    file(
      entry(
        'DTSTART:20210414T090000Z',
        'LOCATION:Microsoft Teams -kokous',
        'ORGANIZER;CN=Keksitty Ihminen:mailto:keksitty@example.org',
        'ATTENDEE;CN=Toinen Keksitty:mailto:toinen@example.org',
        'DESCRIPTION:Tervetuloa.\\n________________________________________________________\\nLiity: <https://teams.microsoft.com/l/meetup-join/keksitty>',
        'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/keksitty',
      ),
    ),
  );
  expect(events).toEqual([
    {
      uid: 'keksitty@example.org',
      title: 'Keksitty kokous',
      when: { precision: 'time', start: '2021-04-14T12:00' },
      place: 'Microsoft Teams -kokous',
      note: 'Tervetuloa.',
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/keksitty',
      cancelled: false,
    },
  ]);
});

test.each([
  ['no calendar', 'hei', 'not-a-calendar'],
  ['empty', '', 'not-a-calendar'],
  ['somebody’s address card', 'BEGIN:VCARD\r\nEND:VCARD', 'not-a-calendar'],
  ['cut in the middle', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Kokous', 'not-a-calendar'],
  ['a calendar without events', file('PRODID:keksitty'), 'no-events'],
  ['a calendar of every second', file(entry('DTSTART:20210101T000000Z', 'RRULE:FREQ=SECONDLY')), 'too-many'],
  ['larger than a calendar is', `BEGIN:VCALENDAR${' '.repeat(6 * 1024 * 1024)}`, 'too-large'],
])('A file that is %s is refused, and told why', (_what, ics, refusal) => {
  expect(readIcs(ics, '2021-01-01', '2021-12-31')).toEqual({ ok: false, refusal });
});

test('One entry that cannot be read does not keep the others out', () => {
  const broken = ['BEGIN:VEVENT', 'UID:rikki', 'SUMMARY:Rikki', 'DTSTART:banaani', 'END:VEVENT'].join('\r\n');
  const nameless = ['BEGIN:VEVENT', 'UID:nimeton', 'DTSTART:20210414T090000Z', 'END:VEVENT'].join('\r\n');
  const { events, unread } = read(file(broken, nameless, entry('DTSTART:20210414T090000Z')));
  expect([events.length, unread]).toEqual([1, 2]);
});
