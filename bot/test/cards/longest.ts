import type { NetworkData } from '../../src/network/networkData';

/** Letters that take two bytes each, in words that wrap. */
export const long = (length: number): string =>
  'Ääkkösiä '
    .repeat(Math.ceil(length / 9))
    .slice(0, length - 1)
    .padEnd(length, 'ö');

const many = <Thing>(count: number, make: (n: number) => Thing): Thing[] => Array.from({ length: count }, (_, n) => make(n));

/** The same network with the longest texts that its schemas allow, and more of everything than anybody has. */
export const withLongestTexts = (data: NetworkData): NetworkData => ({
  ...data,
  organisations: data.organisations.map((each) => ({ ...each, name: long(200) })),
  outsideParties: data.outsideParties.map((each) => ({ ...each, name: long(200) })),
  events: data.events.map((event) => ({
    ...event,
    title: long(300),
    place: long(200),
    joinUrl: `https://kaselo.example.org/${'x'.repeat(1900)}`,
    organisers: many(20, () => long(200)),
    participants: many(20, () => long(200)),
    topics: many(30, () => long(300)),
    priorities: data.priorities.map(({ id }) => id),
    note: long(2000),
    agenda: long(4000),
  })),
  priorities: data.priorities.map((priority) => ({
    ...priority,
    title: long(200),
    responsible: { text: long(300), wholeNetwork: true, organisations: [] },
    note: long(2000),
    actions: priority.actions.map((action) => ({
      ...action,
      text: long(1000),
      details: many(10, () => long(1000)),
      responsible: { text: long(300), wholeNetwork: true, organisations: [] },
      note: long(2000),
    })),
  })),
  indicators: data.indicators.map((indicator) => ({
    ...indicator,
    name: long(300),
    shortName: long(80),
    caution: long(500),
    note: long(2000),
  })),
});
