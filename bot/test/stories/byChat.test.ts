import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { cardOf, latest, type Message } from '../connector/messages';
import { sendActivity } from '../connector/sendActivity';
import { beginStory, realContent, type Story, useStorage } from './app';
import { inChatOf, toldTo, writeAlone } from './privately';
import { posted, press, shownBy, webinar } from './reading';

const storage = useStorage();
let story: Story;
const [aino, eino] = [member('aino'), member('eino')];

/** The morning on which the webinar's reminder has been posted; Aino is the secretary. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-13T09:05');
});
afterEach(() => story.end());

const Button = v.looseObject({ verb: v.string(), data: v.record(v.string(), v.string()) });
const Shown = v.looseObject({
  body: v.array(v.looseObject({ id: v.optional(v.string()), value: v.optional(v.unknown()) })),
  actions: v.array(v.looseObject({})),
});
/** The buttons of a card, and what its inputs hold. */
const cardIn = (card: unknown) => {
  const { body, actions } = v.parse(Shown, card);
  const inputs = Object.fromEntries(body.flatMap(({ id, value }) => (id === undefined ? [] : [[id, value ?? '']])));
  const buttons = actions.flatMap((action) => (v.is(Button, action) ? [v.parse(Button, action)] : []));
  return { inputs, buttons };
};
const lastCard = (who: TeamsMember) => cardIn(cardOf(latest(toldTo(story, who).at(-1) ?? inChatOf(who))));
const pressing = (who: TeamsMember, { verb, data }: v.InferOutput<typeof Button>, typed: object = {}, at: Message = inChatOf(who)) =>
  story.teams().press(who, at, verb, { ...data, ...typed });
const first = <Thing>(things: readonly Thing[]): Thing => {
  const [thing] = things;
  if (thing === undefined) throw new Error('There is none');
  return thing;
};
const replyCard = (body: unknown) => cardIn(v.parse(v.looseObject({ value: v.unknown() }), body).value);
const event = async (id: string) => {
  const { body } = await story.ask(`/api/events/${id}`, { as: eino });
  return v.parse(endpoints.event.response, body).event;
};

test('The secretary writes one line and gets the filled form; nothing is stored before she saves it', async () => {
  const shown = await writeAlone(story, aino, 'Uusi webinaari 28.4. klo 9-10.30 Keksityt käytännöt: uraohjaus');
  expect(shown).toContain('Mitään ei ole vielä tallennettu.');
  const { inputs, buttons } = lastCard(aino);
  expect(inputs).toMatchObject({
    title: 'Keksityt käytännöt: uraohjaus',
    kind: 'webinar',
    day: '2021-04-28',
    start: '09:00',
    end: '10:30',
  });
  const before = (await story.rows('change~')).length;
  const activity = pressing(aino, first(buttons), inputs);
  const saved = await Promise.all([story.send(activity), sendActivity(story.url(), activity)]);
  await story.send(activity);
  for (const each of saved) expect(shownBy(each)).toContain('Tapahtuma on kalenterissa');
  expect(await story.rows('change~')).toHaveLength(before + 1);
  const undo = first(replyCard(saved[0].body).buttons);
  expect(shownBy(await story.send(pressing(aino, undo)))).toBe('Muutos on kumottu');
  expect((await story.ask(`/api/events/${undo.data.event}`, { as: aino })).status).toBe(404);
});

test('What is missing or cannot be is asked for on the same card', async () => {
  await writeAlone(story, aino, 'uusi webinaari');
  const { inputs, buttons } = lastCard(aino);
  expect(shownBy(await story.send(pressing(aino, first(buttons), inputs)))).toContain('Kirjoita otsikko.');
  const titled = { ...inputs, title: 'Keksitty' };
  expect(shownBy(await story.send(pressing(aino, first(buttons), titled)))).toContain('Valitse päivä.');
  const backwards = { ...titled, day: '2021-05-05', start: '10:00', end: '09:00' };
  expect(shownBy(await story.send(pressing(aino, first(buttons), backwards)))).toContain('Tarkista kellonajat');
});

test('A move is shown before it is made with what the channel will be told, and is told once', async () => {
  const shown = await writeAlone(story, aino, 'siirrä Yhteistyöllä kohti kestävää tulevaisuutta 5.5. klo 9');
  for (const said of ['Nyt ke 14.4. klo 12.00–14.30. Siirron jälkeen ke 5.5. klo 9.00–11.30.', 'Kanavalle kerrotaan: Siirtyi:'])
    expect(shown).toContain(said);
  expect((await event(webinar)).when).toMatchObject({ start: '2021-04-14T12:00' });
  const doIt = first(lastCard(aino).buttons);
  const activity = pressing(aino, doIt);
  const done = [await story.send(activity), await story.send(activity)];
  for (const each of done) expect(shownBy(each)).toContain('Tapahtuma on siirretty');
  expect((await event(webinar)).when).toMatchObject({ start: '2021-05-05T09:00' });
  await story.pass(120_000);
  expect(posted(story, 'Z~moved')).toHaveLength(1);
});

test('A move that is undone within the minute is told nobody', async () => {
  await writeAlone(story, aino, 'siirrä Yhteistyöllä kohti kestävää tulevaisuutta 5.5. klo 9');
  const done = await story.send(pressing(aino, first(lastCard(aino).buttons)));
  expect(shownBy(await story.send(pressing(aino, first(replyCard(done.body).buttons))))).toBe('Muutos on kumottu');
  await story.until('2021-04-13T12:00');
  expect(posted(story, 'Z~moved')).toEqual([]);
  expect((await event(webinar)).when).toMatchObject({ start: '2021-04-14T12:00' });
});

test('A cancellation is shown, made and told, and a second one is told to be made already', async () => {
  expect(await writeAlone(story, aino, 'peru Yhteistyöllä kohti kestävää tulevaisuutta')).toContain('Kanavalle kerrotaan: Peruttu:');
  expect(shownBy(await story.send(pressing(aino, first(lastCard(aino).buttons))))).toContain('Tapahtuma on peruttu');
  await story.pass(120_000);
  expect(posted(story, 'Z~cancelled')).toHaveLength(1);
  expect(await writeAlone(story, aino, 'peru Yhteistyöllä kohti kestävää tulevaisuutta')).toContain('on jo peruttu.');
});

test('A preview that has grown old writes over nothing', async () => {
  await writeAlone(story, aino, 'siirrä Yhteistyöllä kohti kestävää tulevaisuutta 5.5. klo 9');
  const old = first(lastCard(aino).buttons);
  await writeAlone(story, aino, 'siirrä Yhteistyöllä kohti kestävää tulevaisuutta 6.5. klo 10');
  await story.send(pressing(aino, first(lastCard(aino).buttons)));
  expect(shownBy(await story.send(pressing(aino, old)))).toContain('Joku on muuttanut tätä juuri äsken.');
  expect((await event(webinar)).when).toMatchObject({ start: '2021-05-06T10:00' });
});

test('A follow-up is opened before its time, and posted once', async () => {
  expect(await writeAlone(story, aino, 'avaa seuranta Yhteistyöllä kohti kestävää')).toContain('Kanavalle lähtee seurantakysely heti.');
  const activity = pressing(aino, first(lastCard(aino).buttons));
  expect(shownBy(await story.send(activity))).toContain('Seuranta on avattu');
  expect(shownBy(await story.send(activity))).toContain('Seuranta on avattu');
  await story.until('2021-04-14T16:00');
  expect(posted(story, 'Z~follow-up')).toHaveLength(1);
  expect(await writeAlone(story, aino, 'avaa seuranta Yhteistyöllä kohti kestävää')).toContain('Seuranta on jo auki');
});

test('Where several events fit, one is asked which, and what is not there is said not to be', async () => {
  expect(await writeAlone(story, aino, 'peru TNO-foorumi')).toContain('Mitä tapahtumaa tarkoitat?');
  const [one] = lastCard(aino).buttons;
  expect(shownBy(await story.send(pressing(aino, one ?? first([]))))).toContain('Perutaanko:');
  expect(await writeAlone(story, aino, 'peru hiihtokilpailu')).toContain('En löytänyt tapahtumaa »hiihtokilpailu»');
});

test('A member is told kindly whose it is, and may have it suggested; the secretariat sees it in the tab until it is dealt with', async () => {
  const shown = await writeAlone(story, eino, 'siirrä TNO-foorumi 2.6.');
  expect(shown).toContain('Vain sihteeristö voi siirtää tapahtumia. Haluatko, että ehdotan sitä heille?');
  const list = async () => v.parse(endpoints.proposals.response, (await story.ask('/api/proposals', { as: aino })).body).proposals;
  expect(await list()).toEqual([]);
  const activity = pressing(eino, first(lastCard(eino).buttons));
  for (const each of [await story.send(activity), await story.send(activity)])
    expect(shownBy(each)).toContain('Ehdotus on sihteeristöllä.');
  const [proposal, ...others] = await list();
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({ text: 'siirrä TNO-foorumi 2.6.', by: eino.name });
  await story.ask(`/api/proposals/${proposal?.id}/settle`, { as: aino, method: 'PUT', body: {} });
  expect(await list()).toEqual([]);
});

test('A member who forges the button changes nothing', async () => {
  const forged = { command: 'cancelEvent', event: webinar, base: 'mikä-tahansa' };
  expect(await press(story, eino, inChatOf(eino), 'chat.do', forged)).toBe('Vain sihteeristö voi tehdä tämän.');
  expect(realContent.events.some(({ id }) => id === webinar)).toBe(true);
  expect((await event(webinar)).cancelled).toBe(false);
});
