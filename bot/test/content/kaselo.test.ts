import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../../src/network/contentProblems';
import { parseContent } from '../../src/network/parseContent';
import { sharedActionId } from '../../src/priorities/priority';

const yaml = readFileSync(join(__dirname, '../../content/kaselo.yaml'), 'utf8');
const parsed = parseContent('kaselo.yaml', yaml);
if (!parsed.ok) throw new Error(parsed.refusal.map(describeProblem).join('\n'));
const content = parsed.value;

/** What the slides say, a sentence a line; how a line is broken and which dash it has is of no importance. */
const slides = readFileSync(join(__dirname, 'slides.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const letters = (text: string): string => text.replaceAll(/\s/g, '').replaceAll(/[–—]/g, '-').normalize();

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

const actions = content.priorities.flatMap((priority) => priority.actions);
const action = (id: string) => actions.find((one) => one.id === id);
const event = (id: string) => content.events.find((one) => one.id === id);
const indicator = (id: string) => content.indicators.find((one) => one.id === id);

describe('Nothing of what the network wrote is lost', () => {
  test('A member finds five priorities with all 40 objectives and 41 actions, in the slides’ order', () => {
    expect(content.priorities.map(({ order, objectives, actions }) => [order, objectives.length, actions.length])).toEqual([
      [1, 11, 7],
      [2, 9, 15],
      [3, 7, 6],
      [4, 10, 8],
      [5, 3, 5],
    ]);
  });

  test('A member finds 8 indicators, 60 events, 12 series and 11 projects', () => {
    const { indicators, events, series, projects } = content;
    expect([indicators, events, series, projects].map((rows) => rows.length)).toEqual([8, 60, 12, 11]);
  });

  test('Each of the 32 organisations is in its region, five of them in both', () => {
    const inRegion = (region: string) => content.organisations.filter(({ regions }) => regions.some((one) => one === region)).length;
    expect(content.organisations).toHaveLength(32);
    expect(inRegion('etela-karjala')).toBe(19);
    expect(inRegion('kymenlaakso')).toBe(18);
    expect(content.organisations.filter(({ regions }) => regions.length === 2).map(({ id }) => id)).toEqual([
      'kaakkois-suomen-ely-keskus',
      'kaakkois-suomen-te-toimisto',
      'etela-suomen-avi',
      'socom',
      'sak-kouvola',
    ]);
  });

  test('The frame holds every reform, national project, abbreviation and doubt', () => {
    const { relatedReforms, nationalProjects, background, abbreviations, notes } = content.frame;
    expect([relatedReforms, nationalProjects, background, abbreviations, notes].map((rows) => rows.length)).toEqual([15, 9, 6, 21, 51]);
  });

  test('Who looks for a line of the slides finds it, whatever its capitals', () => {
    const found = textsIn(content).map((text) => letters(text).toLowerCase());
    expect(slides).toHaveLength(283);
    expect(slides.filter((line) => !found.some((text) => text.includes(letters(line).toLowerCase())))).toEqual([]);
  });

  test('What is given as a source is word for word what the slides say; where a name is left out, on both sides of it', () => {
    const said = letters(slides.join(''));
    const { events, organisations, projects, settings, frame } = content;
    const sources = [...events, ...organisations, ...projects, ...settings.regions, frame].flatMap(({ source }) => source ?? []);
    const pieces = sources.flatMap((source) => source.split(/\[…\](?: ja \[…\][.])?/)).map(letters);
    expect(pieces.filter((piece) => !said.includes(piece))).toEqual([]);
    expect(events.filter(({ source }) => source.length === 0)).toEqual([]);
  });
});

describe('An event is known exactly as well as the slides know it', () => {
  test.each([
    ['2021-04-14-kaselo-webinaari', { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' }],
    ['2021-05-26-tno-foorumi', { precision: 'half-day', day: '2021-05-26', part: 'morning' }],
    ['2021-05-26-kaselo-yhteistyoryhma', { precision: 'half-day', day: '2021-05-26', part: 'afternoon' }],
    ['2021-04-23-eloliv', { precision: 'day', day: '2021-04-23' }],
    ['2021-02-22-esr-eakr-haku', { precision: 'day', day: '2021-02-22', lastDay: '2021-04-09' }],
    ['2021-05-ohjausryhmia', { precision: 'month', month: '2021-05' }],
    ['2021-04-yrittajyyskasvatusstrategia', { precision: 'month', month: '2021-04', lastMonth: '2021-05' }],
    ['2021-syksy-eloliv-tapahtuma', { precision: 'season', season: 'autumn', firstMonth: '2021-09', lastMonth: '2021-11' }],
  ])('%s', (id, when) => {
    expect(event(id)?.when).toEqual(when);
  });

  test('Only four events have a clock time, and only three a half day', () => {
    const precisions = content.events.map(({ when }) => when.precision);
    expect(
      Object.fromEntries(['time', 'half-day', 'day', 'month', 'season'].map((one) => [one, precisions.filter((p) => p === one).length])),
    ).toEqual({
      time: 4,
      'half-day': 3,
      day: 42,
      month: 9,
      season: 2,
    });
  });

  test('No title has two spaces in a row, and no event is called off', () => {
    expect(content.events.filter(({ title }) => /\s\s/.test(title))).toEqual([]);
    expect(content.events.some(({ cancelled }) => cancelled)).toBe(false);
  });
});

describe('A doubt travels with the row that it concerns', () => {
  test.each([
    ['an event on two different days', event('2020-11-05-strategiatyopaja')?.note, '15.11. (sunnuntai)'],
    ['an event that may have been a year earlier', event('2021-12-09-kaselo-tuloswebinaari')?.note, '9.12.2020 on mahdollinen'],
    ['an event of unknown kind', event('2021-02-04-eloliv')?.note, 'tulkittu kokoukseksi'],
    ['an objective that may be an action', content.priorities[0]?.objectives.at(-1)?.note, 'Dioissa: ”Hakevaa toiminta ELO&JAO”'],
    ['an action that may be an objective', action('p3-toimenpide-asiakaspalauteprosessi')?.note, 'voi olla myös tavoite'],
    ['who is responsible for a whole priority', content.priorities[0]?.note, 'KASELY & TE; KASELO-verkosto'],
    ['two names that may be one organisation', content.organisations.find(({ id }) => id === 'ohjaamo-kouvola')?.note, 'Luettu yhdeksi'],
    ['a box whose place is lost', content.frame.relatedReforms.at(-1)?.note, 'Laatikoiden järjestys on sekoittunut'],
    ['an indicator that joins three things', indicator('mittari-yritykset')?.note, 'yhdistää kolme asiaa'],
  ])('%s', (_doubt, note, expected) => {
    expect(note).toContain(expected);
  });
});

describe('An organisation finds what it is responsible for', () => {
  test.each([
    [
      'KASELY and ESAELY are the centre and its neighbour',
      'p4-toimenpide-ohjaus-tulevaisuuteen',
      false,
      ['kaakkois-suomen-ely-keskus', 'esaely'],
    ],
    ['KASELO is everybody', 'p2-toimenpide-kaselo-webinaari', true, []],
    ['KASELY/KASELO is the centre with everybody', 'p5-toimenpide-eloliv-palaverit', true, ['kaakkois-suomen-ely-keskus']],
    [
      'A contact person at the ELY centre makes it responsible',
      'p3-toimenpide-ohjaustaverkossa-esittely',
      false,
      ['kaakkois-suomen-ely-keskus'],
    ],
    ['The presidium and the secretariat are no organisation', 'p2-toimenpide-toimintasuunnitelman-tyopajat', false, []],
  ])('%s', (_reading, id, wholeNetwork, organisations) => {
    expect(action(id)?.responsible).toMatchObject({ wholeNetwork, organisations });
  });

  test('Where an action of the first priority names nobody, the whole network answers for it', () => {
    expect(content.priorities[0]?.responsible).toEqual({
      text: 'KASELY & TE; KASELO-verkosto',
      wholeNetwork: true,
      organisations: ['kaakkois-suomen-ely-keskus', 'kaakkois-suomen-te-toimisto'],
    });
  });

  test('The action that stands under two priorities is one', () => {
    const rows = ['p1-toimenpide-nivelvaihe', 'p3-toimenpide-nivelvaihe'].map(action);
    expect(new Set(rows.map((row) => row && sharedActionId(row))).size).toBe(1);
  });
});

describe('The figures of 2025 are Statistics Finland’s', () => {
  const figures = (id: string) =>
    indicator(id)?.series[0]?.values.map(({ region, period, value, count }) => [region, period, value, count]);

  test.each([
    ['mittari-osaamistaso', [351.3, undefined], [366.0, undefined], [403.2, undefined]],
    ['mittari-ilman-tutkintoa', [25.5, 35_208], [25.5, 27_948], [24.6, 1_190_339]],
    ['mittari-toinen-aste', [45.2, 62_374], [43.7, 47_879], [39.7, 1_922_446]],
    ['mittari-korkea-aste', [28.2, 39_006], [29.8, 32_627], [34.5, 1_672_232]],
  ])('%s', (id, kymenlaakso, etelaKarjala, wholeCountry) => {
    expect(figures(id)).toEqual([
      ['kymenlaakso', '2025', ...kymenlaakso],
      ['etela-karjala', '2025', ...etelaKarjala],
      ['whole-country', '2025', ...wholeCountry],
    ]);
    expect(indicator(id)?.series[0]?.source).toMatchObject({ table: '12bs', publishedOn: '2026-06-18', licence: 'CC BY 4.0' });
  });

  test('The share of at least upper secondary stands beside the one that is read first, and the two goals that pull apart say so', () => {
    const [first, second] = indicator('mittari-toinen-aste')?.series ?? [];
    expect([first?.primary, second?.primary]).toEqual([true, undefined]);
    expect(second?.values.map(({ value, count }) => [value, count])).toEqual([
      [74.5, undefined],
      [74.5, undefined],
      [75.4, undefined],
    ]);
    expect(indicator('mittari-toinen-aste')?.pullsAgainst?.indicator).toBe('mittari-korkea-aste');
    expect(indicator('mittari-korkea-aste')?.pullsAgainst?.indicator).toBe('mittari-toinen-aste');
  });

  test('The employment rate has its target and no invented figure', () => {
    expect(indicator('mittari-tyollisyysaste')).toMatchObject({ direction: 'reach', target: { value: 75, unit: 'percent' } });
    expect(indicator('mittari-tyollisyysaste')?.series).toEqual([]);
  });

  test('Whoever reads the shares is warned of their traps', () => {
    expect(indicator('mittari-toinen-aste')?.caution).toContain('jatkavat korkea-asteelle');
    expect(indicator('mittari-ilman-tutkintoa')?.caution).toContain('väestö vähenee');
  });
});

test('No person can be written to by what stands in the file', () => {
  expect(yaml).not.toMatch(/\S@\S/);
  expect(yaml).not.toMatch(/\+?358|\b0\d{1,2}[ -]?\d{3}[ -]?\d{3,4}\b/);
});
