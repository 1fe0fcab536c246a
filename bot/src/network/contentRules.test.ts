import { changed, problemsOf } from '../../test/content/invented';

describe('Rows that contradict each other are told by file, line and field', () => {
  test.each([
    [
      'two events with one id',
      'id: spring-call',
      'id: spring-webinar',
      "events[1].id: 'spring-webinar' is used twice; the first is events[0].id",
    ],
    [
      'a member and an outside party with one id',
      'id: ministry',
      'id: workshop',
      "outsideParties[0].id: 'workshop' is used twice; the first is organisations[1].id",
    ],
    ['two priorities with one number', 'order: 2', 'order: 1', "priorities[1].order: '1' is used twice; the first is priorities[0].order"],
    [
      'a lead organisation that is no member',
      'leadOrganisation: school',
      'leadOrganisation: ministry',
      "frame.leadOrganisation: there is no member 'ministry'",
    ],
    [
      'a region that the settings do not name',
      '{ region: north, period: "2025"',
      '{ region: south, period: "2025"',
      "indicators[0].series[0].values[0].region: there is no region 'south'",
    ],
    [
      'an action of nobody',
      '[school, ministry]',
      '[school, nobody]',
      "priorities[0].actions[0].responsible.organisations[1]: there is no organisation 'nobody'",
    ],
    [
      'an action with an event that there is not',
      'events: [spring-webinar]',
      'events: [spring-webinars]',
      "priorities[0].actions[0].events[0]: there is no event 'spring-webinars'",
    ],
    [
      'an event of a priority that there is not',
      'priorities: [access]',
      'priorities: [acces]',
      "events[0].priorities[0]: there is no priority 'acces'",
    ],
    ['an event of a series that there is not', 'series: webinars', 'series: webinar', "events[0].series: there is no series 'webinar'"],
    [
      'an event that ends before it starts',
      'end: 2021-04-14T14:30',
      'end: 2021-04-14T11:30',
      'events[0].when.end: the end 2021-04-14T11:30 is before the start 2021-04-14T12:00',
    ],
    [
      'a call that ends before it starts',
      'lastDay: 2021-04-09',
      'lastDay: 2020-04-09',
      'events[1].when.lastDay: the end 2020-04-09 is before the start 2021-02-22',
    ],
    [
      'a season that ends before it starts',
      'lastMonth: 2021-11',
      'lastMonth: 2021-08',
      'events[2].when.lastMonth: the end 2021-08 is before the start 2021-09',
    ],
    [
      'a strategy that ends before it starts',
      'endYear: 2027',
      'endYear: 2020',
      'frame.period.endYear: the end 2020 is before the start 2021',
    ],
    [
      'an action that is the same as one that there is not',
      'sameAs: action-tell',
      'sameAs: action-told',
      "priorities[1].actions[0].sameAs: there is no action 'action-told'",
    ],
  ])('%s', (_mistake, from, to, expected) => {
    const { yaml, line } = changed(from, to);
    expect(problemsOf(yaml)).toContain(`invented.yaml:${line} ${expected}`);
  });

  test('An action that is the same as another one, of which only one says so', () => {
    const { yaml } = changed('        text: Jaetaan\n        sameAs: action-tell\n', '        text: Jaetaan\n');
    expect(problemsOf(yaml)).toEqual([
      "invented.yaml:65 priorities[0].actions[0].sameAs: 'action-share' does not name this action in its own sameAs; write it in both",
    ]);
  });

  test('An action that is the same as itself', () => {
    const { yaml, line } = changed('sameAs: action-tell', 'sameAs: action-share');
    expect(problemsOf(yaml)).toContain(`invented.yaml:${line} priorities[1].actions[0].sameAs: an action cannot be the same as itself`);
  });
});
