import { belongsToMonth } from '../../src/calendar/times';
import { at, dayOf } from '../../src/kit/time';
import type { NetworkData } from '../../src/network/networkData';
import { firstSettings } from '../../src/network/settings';
import { digestDue, lastDigestBefore } from '../../src/reminders/digest';
import { prepareDigest } from '../../src/reminders/prepareDigest';
import { member } from '../connector/inventedTeam';
import { realContent } from './app';
import { faultsOf } from './cardFaults';

const aino = { tenantId: member('aino').tenantId, objectId: member('aino').objectId };
const written = (day: string) => ({ kind: 'manual', by: aino, enteredAt: at(day, '12:00') }) as const;

/** The network with a figure of each named indicator written on some day. */
const networkWith = (figures: Readonly<Record<string, string>>): NetworkData => ({
  ...realContent,
  network: {
    id: realContent.id,
    frame: realContent.frame,
    settings: firstSettings(realContent.settings),
    calendarSecret: 's'.repeat(43),
    createdAt: 0,
    binding: { teamId: 't', channelId: 'c', tenantId: 'x', serviceUrl: 'http://localhost/', botId: 'b', since: 0 },
  },
  events: realContent.events.map((event) => ({ ...event, plannedAt: 0 })),
  indicators: realContent.indicators.map((indicator) => {
    const day = figures[indicator.id];
    const [first, ...others] = indicator.series;
    if (day === undefined || first === undefined) return indicator;
    const value = { region: 'kymenlaakso', period: '2020', value: 44.1, provenance: written(day) };
    return { ...indicator, series: [{ ...first, values: [...first.values, value] }, ...others] };
  }),
});

const digestIn = async (month: string, data: NetworkData) => {
  const links = {
    tab: (page: string) => `https://kaselo.example.org/tab/${page}`,
    page: (page: string) => `https://kaselo.example.org/tab/${page}`,
    calendarFile: () => 'https://kaselo.example.org/1.ics',
  };
  const due = digestDue(month) ?? 0;
  const prepared = await prepareDigest(async () => data, links)({ network: data.network.id, kind: 'digest', about: month, due }, due);
  if (prepared.kind !== 'post') throw new Error(`${month}: ${prepared.kind}`);
  expect(faultsOf(prepared.message.card)).toEqual([]);
  return JSON.stringify(prepared.message.card);
};

test('The month’s digest tells in one line which indicators have got figures since the last one', async () => {
  const card = await digestIn('2021-05', networkWith({ 'mittari-toinen-aste': '2021-04-20', 'mittari-korkea-aste': '2021-04-21' }));
  expect(card).toContain('Mittareihin uutta:');
  expect(card).toContain('Toisen asteen tutkinto, 2020 lisätty; Korkea-asteen tutkinto, 2020 lisätty');
  expect(card).toContain('https://kaselo.example.org/tab/indicators');
});

test('What the last digest has told already is not told again, and a month without news has no such line', async () => {
  const data = networkWith({ 'mittari-toinen-aste': '2021-04-20' });
  expect(await digestIn('2021-06', data)).not.toContain('Mittareihin uutta');
  expect(await digestIn('2021-05', networkWith({}))).not.toContain('Mittareihin uutta');
});

test('A month that holds nothing has no digest: what it brought is told by the next one', () => {
  const { events } = networkWith({});
  const withoutMay = events.filter(({ when }) => !belongsToMonth('2021-05', when));
  expect(dayOf(lastDigestBefore('2021-06', withoutMay))).toBe(dayOf(digestDue('2021-04') ?? 0));
});
