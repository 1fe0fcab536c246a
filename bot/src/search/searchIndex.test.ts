import * as v from 'valibot';
import { invented } from '../../test/content/invented';
import { AnswerContent } from '../followUps/answer';
import { ActionId, OrganisationId, RoundId } from '../kit/ids';
import { mustParse } from '../network/mustParse';
import { Network } from '../network/network';
import type { NetworkData } from '../network/networkData';
import { Action } from '../priorities/priority';
import { markedText, tellingLine } from './markedText';
import { rememberIndexes } from './rememberIndex';
import { buildIndex } from './searchIndex';
import type { Told } from './told';

const silent: Told = { updates: [], answers: [] };

const networkOf = (): NetworkData => {
  const { id, frame, settings: _settings, ...rest } = mustParse('invented.yaml', invented);
  const settings = { language: 'fi', regions: [], followUpMeetings: false };
  return {
    ...rest,
    network: v.parse(Network, { id, frame, settings, calendarSecret: 'a-secret-of-this-test', createdAt: 0 }),
    events: rest.events.map((event) => ({ ...event, plannedAt: 0 })),
  };
};

/** The invented network with these actions under its first priority. */
const networkWith = (...texts: readonly string[]): NetworkData => {
  const data = networkOf();
  const [first, ...others] = data.priorities;
  if (first === undefined) throw new Error('The invented network has a priority');
  const actions = texts.map((text, at) => v.parse(Action, { id: `action-${at}`, text }));
  return { ...data, priorities: [{ ...first, actions }, ...others] };
};

const titles = (data: NetworkData, question: string, told = silent, language: 'fi' | 'sv' | 'en' = 'fi') => {
  const { exact, found } = buildIndex(data, told).search(question, language);
  return exact ? found.map(({ document }) => document.title) : [];
};

test('Somebody who asks in two words finds the compound, and the compound in another compound', () => {
  const data = networkWith('Ohjaajakoulutus keväällä', 'Opinto-ohjaajien täydennyskoulutus', 'Ohjaamon aukiolo', 'Kuntien koulutus');
  expect(titles(data, 'ohjaajien koulutus').toSorted()).toEqual(['Ohjaajakoulutus keväällä', 'Opinto-ohjaajien täydennyskoulutus']);
  expect(titles(data, 'ohjaajakoulutus')).toEqual(['Ohjaajakoulutus keväällä', 'Opinto-ohjaajien täydennyskoulutus']);
});

test('The word itself comes before its other forms, those before compounds, and what is misspelled is still found', () => {
  const data = networkWith('Täydennyskoulutus', 'Koulutusten järjestäminen', 'Koulutus', 'Aivan muuta');
  expect(titles(data, 'koulutus')).toEqual(['Koulutus', 'Koulutusten järjestäminen', 'Täydennyskoulutus']);
  expect(titles(data, 'kuolutus')).toContain('Koulutus');
});

test('What a title says comes before what stands below it', () => {
  const data = networkOf();
  expect(titles(data, 'webinaarissa')[0]).toBe('Kevään webinaari');
});

test('An event is found by its agenda and its materials too', () => {
  const data = networkOf();
  const materials = [{ title: 'Diat ohjauksen laadusta', url: 'https://example.org/diat' }];
  const events = data.events.map((event) =>
    event.id === 'spring-webinar' ? { ...event, agenda: 'Avaus\nRyhmätyö tulevaisuudesta', materials } : event,
  );
  expect(titles({ ...data, events }, 'ryhmätyö tulevaisuus')).toEqual(['Kevään webinaari']);
  expect(titles({ ...data, events }, 'laadun diat')).toEqual(['Kevään webinaari']);
});

test('A kind of event is found by its name in each language, whatever the event is called', () => {
  const data = networkOf();
  expect(titles(data, 'määräaika')).toContain('Haku');
  expect(titles(data, 'webinars', silent, 'en')).toContain('Kevään webinaari');
  expect(titles(data, 'webbinariet', silent, 'sv')).toContain('Kevään webinaari');
});

test.each([
  ['webin', 'Kevään webinaari'],
  ['kevaan', 'Kevään webinaari'],
  ['KEVÄÄN', 'Kevään webinaari'],
  ['keväälle ja webinaareihin', 'Kevään webinaari'],
  ['webinari', 'Kevään webinaari'],
])('Whoever types ‘%s’ finds ‘%s’', (question, title) => {
  expect(titles(networkOf(), question)).toContain(title);
});

test('Nothing asked for finds nothing, and neither do signs', () => {
  expect(['', '  ', '?!', '"'].map((question) => titles(networkOf(), question))).toEqual([[], [], [], []]);
});

test('Where nothing says it all, what is nearest is told apart from what was asked for', () => {
  const { exact, found } = buildIndex(networkOf(), silent).search('webinaari kalastuksesta', 'fi');
  expect(exact).toBe(false);
  expect(found.map(({ document }) => document.title)).toContain('Kevään webinaari');
});

const by = { tenantId: 'tenant', objectId: 'somebody' };
const school = v.parse(OrganisationId, 'school');

test('What members have told is found too: a diary’s line, an answer and a good practice', () => {
  const told: Told = {
    updates: [{ action: v.parse(ActionId, 'action-share'), at: 5, organisation: school, by, text: 'Kokeilimme kahvihetkeä' }],
    answers: [
      {
        round: v.parse(RoundId, 'spring-webinar'),
        person: by,
        organisation: school,
        at: 6,
        firstAt: 6,
        content: v.parse(AnswerContent, { outcome: 'Sovimme tapaamisesta', goodPractice: 'Kahvihetki joka maanantai' }),
      },
    ],
  };
  expect(titles(networkOf(), 'kahvihetket', told).toSorted()).toEqual(['Kahvihetki joka maanantai', 'Kokeilimme kahvihetkeä']);
  expect(titles(networkOf(), 'tapaaminen', told)).toEqual(['Sovimme tapaamisesta']);
});

test('An index is kept while nothing changes, built anew when something does, and never another network’s', () => {
  const indexOf = rememberIndexes();
  const [one, another] = [networkWith('Oma toimenpide'), networkWith('Naapurin toimenpide')];
  expect(indexOf(one, silent)).toBe(indexOf(one, { updates: [], answers: [] }));
  expect(indexOf(another, silent)).not.toBe(indexOf(one, silent));
  expect(
    indexOf(another, silent)
      .search('oma', 'fi')
      .found.filter(({ document }) => document.title === 'Oma toimenpide'),
  ).toEqual([]);
  const told: Told = {
    updates: [{ action: v.parse(ActionId, 'action-share'), at: 5, organisation: school, by, text: 'Kokeilimme kahvihetkeä' }],
    answers: [],
  };
  expect(indexOf(one, told)).not.toBe(indexOf(one, silent));
});

test('The words that were asked for are marked where they stand, in a long text with what is around them', () => {
  const marks = (word: string) => word === 'ohjaus';
  expect(markedText('Hyvä ohjaus, ELO-ohjaus', marks).marks).toEqual([
    [5, 11],
    [17, 23],
  ]);
  const long = `${'Alussa puhutaan muusta. '.repeat(12)}Sitten tulee ohjaus. ${'Lopussa taas muusta. '.repeat(12)}`;
  const line = tellingLine(['Ei mitään', long], marks, 100);
  expect(line?.text).toMatch(/^… .*ohjaus.* …$/);
  expect(line?.text.slice(...(line.marks[0] ?? [0, 0]))).toBe('ohjaus');
  expect(tellingLine(['Ei mitään'], marks, 100)).toBeUndefined();
});
