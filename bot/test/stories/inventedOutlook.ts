/** An invented calendar of 2021 as Outlook saves it: single events, a weekly series with a change and a cancellation, whole days. */
export const outlookCalendar = (changes: { readonly moved?: boolean } = {}): string => {
  const single = Array.from({ length: 150 }, (_, number) => {
    const day = String(20_210_101 + Math.floor(number / 28) * 100 + (number % 28));
    return event(`keksitty-${number}`, `Keksitty tapaaminen ${number + 1}`, [
      `DTSTART;TZID=FLE Standard Time:${day}T${changes.moved && number === 7 ? '15' : '09'}0000`,
      `DTEND;TZID=FLE Standard Time:${day}T${changes.moved && number === 7 ? '16' : '10'}0000`,
      'LOCATION:Keksitty sali\\, Kotka',
    ]);
  });
  const days = Array.from({ length: 11 }, (_, number) =>
    event(`paiva-${number}`, `Keksitty teemapäivä ${number + 1}`, [
      `DTSTART;VALUE=DATE:2021${String(number + 1).padStart(2, '0')}15`,
      `DTEND;VALUE=DATE:2021${String(number + 1).padStart(2, '0')}16`,
    ]),
  );
  const weekly = [
    event('aamukahvit', 'Keksityt aamukahvit', [
      'DTSTART;TZID=FLE Standard Time:20210302T083000',
      'DTEND;TZID=FLE Standard Time:20210302T090000',
      'RRULE:FREQ=WEEKLY;COUNT=40;BYDAY=TU',
      'EXDATE;TZID=FLE Standard Time:20210413T083000',
    ]),
    event('aamukahvit', 'Keksityt aamukahvit, poikkeus', [
      'RECURRENCE-ID;TZID=FLE Standard Time:20210420T083000',
      'DTSTART;TZID=FLE Standard Time:20210421T130000',
      'DTEND;TZID=FLE Standard Time:20210421T133000',
    ]),
  ];
  return ['BEGIN:VCALENDAR', 'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN', 'VERSION:2.0', 'METHOD:PUBLISH', finland]
    .concat(single, days, weekly, ['END:VCALENDAR', ''])
    .join('\r\n');
};

const event = (uid: string, title: string, lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}@example.org`, 'DTSTAMP:20210101T000000Z', `SUMMARY;LANGUAGE=fi:${title}`, ...lines, 'END:VEVENT'].join(
    '\r\n',
  );

const finland = [
  'BEGIN:VTIMEZONE',
  'TZID:FLE Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16011028T040000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');
