import { changed, invented, problemsOf } from '../../test/content/invented';
import { parseContent } from './parseContent';

test('A file without mistakes becomes content, with what was left out filled in', () => {
  const parsed = parseContent('invented.yaml', invented);
  expect(parsed.ok && parsed.value.events.map(({ id, cancelled, topics }) => [id, cancelled, topics])).toEqual([
    ['spring-webinar', false, []],
    ['spring-call', false, []],
    ['autumn-forum', false, []],
  ]);
});

describe('A file that is not YAML is refused, with the line where it stops being YAML', () => {
  test.each([
    ['a tab instead of spaces', '  language: fi', '\tlanguage: fi', 'Tabs are not allowed as indentation'],
    ['a colon in a text without quotes', 'vision: Kaikki oppivat', 'vision: Kaikki: oppivat', 'Nested mappings are not allowed'],
    ['a quote that is never closed', 'symbol: ".." }', 'symbol: ".. }', 'Missing closing'],
    ['the same field twice', 'motto: Yhdessä', 'motto: Yhdessä\n  motto: Erikseen', 'Map keys must be unique'],
  ])('%s', (_mistake, from, to, expected) => {
    const { yaml, line } = changed(from, to);
    const problems = problemsOf(yaml);
    const lastLine = yaml.trimEnd().split('\n').length + 1;
    expect(problems.join('\n')).toContain(`: this is not YAML: ${expected}`);
    expect(problems.join('\n')).toMatch(new RegExp(`invented[.]yaml:(${line}|${lastLine}): `));
  });

  test('An empty file', () => {
    expect(problemsOf('')).toEqual(['invented.yaml:1: this must be a group of fields; it is empty']);
  });

  test('Two documents in one file', () => {
    expect(problemsOf(`${invented}---\n${invented}`)[0]).toMatch(
      /^invented[.]yaml:\d+: this is not YAML: Source contains multiple documents/,
    );
  });

  test('A part that is written once and reused, for its line would be somewhere else', () => {
    const { yaml, line } = changed('[luottamus]\n  valuesText: Luottamus\n', '&v [luottamus]\n  valuesText: *v\n');
    expect(problemsOf(yaml)).toEqual([`invented.yaml:${line}: write the value out: parts of the file cannot be reused by & and *`]);
  });
});

describe('A line that cannot be read is told by file, line and field', () => {
  test.each([
    [
      'a number for a text',
      'period: "2025", value: 45.2',
      'period: 2025, value: 45.2',
      'indicators[0].series[0].values[0].period: this must be a text; it is the number 2025, so put it in quotes: "..."',
    ],
    [
      'a text for a number',
      'value: 45.2',
      'value: paljon',
      "indicators[0].series[0].values[0].value: this must be a number; it is 'paljon'",
    ],
    [
      'a word for true or false',
      'followUpMeetings: false',
      'followUpMeetings: ei',
      "settings.followUpMeetings: this must be true or false; it is 'ei'",
    ],
    ['a field without a value', 'vision: Kaikki oppivat', 'vision:', 'frame.vision: this must be a text; it is empty'],
    ['a text of spaces', 'vision: Kaikki oppivat', "vision: ' '", 'frame.vision: this must not be empty'],
    ['a text that is too long', 'name: KEKSITTY', `name: ${'K'.repeat(61)}`, 'frame.name: this is longer than the 60 characters that fit'],
    [
      'a kind that there is not',
      'kind: deadline',
      'kind: hakuaika',
      "events[1].kind: this must be one of webinar, workshop, forum, deadline, meeting, steering-group, training, competition, other; it is 'hakuaika'",
    ],
    [
      'a precision that there is not',
      'precision: season',
      'precision: seasons',
      "events[2].when.precision: this must be one of time, half-day, day, month, season; it is 'seasons'",
    ],
    [
      'an id with a capital',
      'id: spring-call',
      'id: Spring-call',
      "events[1].id: this must be lower-case letters a-z and numbers joined by hyphens; it is 'Spring-call'",
    ],
    [
      'a time in words',
      '{ precision: day, day: 2021-02-22, lastDay: 2021-04-09 }',
      'keväällä',
      "events[1].when: this must be a group of fields; it is 'keväällä'",
    ],
    [
      'a day in the Finnish manner',
      'day: 2021-02-22',
      'day: 22.2.2021',
      "events[1].when.day: this must be a day such as 2021-04-14; it is '22.2.2021'",
    ],
    ['a day that no calendar has', 'day: 2021-02-22', 'day: 2021-02-30', "events[1].when.day: no calendar has this day: '2021-02-30'"],
    [
      'a clock time on such a day',
      'start: 2021-04-14T12:00',
      'start: 2021-02-30T12:00',
      "events[0].when.start: no calendar has this day: '2021-02-30T12:00'",
    ],
    [
      'a clock time without a day',
      'start: 2021-04-14T12:00',
      'start: klo 12',
      "events[0].when.start: this must be a day and a time such as 2021-04-14T12:00; it is 'klo 12'",
    ],
    [
      'a month in words',
      'firstMonth: 2021-09',
      'firstMonth: syyskuu',
      "events[2].when.firstMonth: this must be a month such as 2021-04; it is 'syyskuu'",
    ],
    [
      'a membership from a day that there is not',
      'validFrom: 2021-01-01',
      'validFrom: 2021-02-30',
      "organisations[0].validFrom: no calendar has this day: '2021-02-30'",
    ],
    [
      'an address that is none',
      'stage: under-way',
      'stage: under-way, link: minedu',
      "frame.nationalProjects[0].link: this must be an address that begins with https://; it is 'minedu'",
    ],
    ['a field that is missing', 'id: spring-call\n    title: Haku\n', 'id: spring-call\n', 'events[1].title: this field is missing'],
    [
      'a field with a mistyped name',
      'organisations: [school, ministry]',
      'organisation: [school, ministry]',
      'priorities[0].actions[0].responsible.organisation: there is no field of this name; is it mistyped?',
    ],
    ['a part that there is not', 'notes: []', 'notes: []\nkalenteri: []', 'kalenteri: there is no field of this name; is it mistyped?'],
  ])('%s', (_mistake, from, to, expected) => {
    const { yaml, line } = changed(from, to);
    expect(problemsOf(yaml)).toEqual([`invented.yaml:${line} ${expected}`]);
  });

  test('A list of members that is not a list', () => {
    const { yaml } = changed(
      '  - id: workshop\n    name: Keksitty paja\n    regions: [north]\n',
      '  - id: workshop\n    name: Keksitty paja\n    regions: north\n',
    );
    expect(problemsOf(yaml)).toEqual([
      "invented.yaml:47 organisations[1].regions: this must be a list (each item on a line of its own, after a hyphen); it is 'north'",
    ]);
  });
});

test('Everything that is wrong is told at once, from the top of the file to its end, and nothing of it is loaded', () => {
  const yaml = invented
    .replace('language: fi', 'language: suomi')
    .replace('motto: Yhdessä', 'mottto: Yhdessä')
    .replace('projects: [bridge]', 'projects: [bridges]')
    .replace('title: Haku', 'title:')
    .replace('lastMonth: 2021-11', 'lastMonth: 2021-08');
  expect(parseContent('invented.yaml', yaml)).not.toHaveProperty('value');
  expect(problemsOf(yaml)).toEqual([
    "invented.yaml:4 settings.language: this must be one of fi, sv, en; it is 'suomi'",
    'invented.yaml:8 frame.motto: this field is missing',
    'invented.yaml:18 frame.mottto: there is no field of this name; is it mistyped?',
    "invented.yaml:64 priorities[0].actions[0].projects[0]: there is no project 'bridges'",
    'invented.yaml:105 events[1].title: this must be a text; it is empty',
    'invented.yaml:111 events[2].when.lastMonth: the end 2021-08 is before the start 2021-09',
  ]);
});
