import * as v from 'valibot';
import { EventAsWritten } from '../../src/changes/item';
import { ChangeAnswer, History, ItemToEdit } from '../../src/contract/changes';
import { ImportPreview } from '../../src/contract/import';
import { useStorage } from '../stories/app';
import { dayNumber, eventOn, smallNetwork, someDays } from './smallNetwork';
import { aino, beginFaults, endFaults, type FaultStory, sick } from './stage';
import { isBearable, lostAnswers, storageFaults } from './storageFaults';

const storage = useStorage();
const notStored = 'ei saa juuri nyt yhteyttä tietoihinsa, joten lähettämäsi ei ehkä tallentunut';
const event = eventOn(dayNumber(0));

let it: FaultStory;
beforeAll(async () => {
  it = await beginFaults(storage(), { content: smallNetwork(someDays(2)) });
});
afterAll(() => endFaults(it));

const put = async (path: string, body: unknown) => (await it.story.ask(path, { as: aino, method: 'PUT', body })).body;
const itemNow = async () => v.parse(ItemToEdit, (await it.story.ask(`/api/items/event/${event}`, { as: aino })).body);
const titleNow = async () => v.parse(EventAsWritten, (await itemNow()).value).title;
/** The edit that gives the event a title, as it is made of what stood there when the form was opened. */
const renaming = async (title: string) => {
  const { value, version } = await itemNow();
  return { edits: [{ kind: 'event', id: event, base: version, value: { ...v.parse(EventAsWritten, value), title } }] };
};
const historyOf = async (title: string) => {
  const { body } = await it.story.ask(`/api/changes?kind=event&id=${event}`, { as: aino });
  return v.parse(History, body).changes.filter(({ items }) => items.some(({ after }) => JSON.stringify(after).includes(title)));
};

describe('A coordinator changes an event', () => {
  test.each(storageFaults)(
    'while the table service %s: the form says that it may not be saved, and saving again is one change',
    async (what, fault) => {
      const title = `Uusi nimi, kun ${what}`;
      const edit = await renaming(title);
      it.store.goesWrong(fault);
      const shown = await put('/api/changes', edit);
      const ill = await sick(it);
      it.store.recover();
      if (!isBearable(fault)) {
        expect([shown, ill]).toEqual([
          { refusal: 'store-unreachable', message: expect.stringContaining(notStored), reference: expect.stringMatching(/^[0-9A-Z]{4}$/) },
          ['storage'],
        ]);
        expect(await titleNow()).not.toBe(title);
        expect(await put('/api/changes', edit)).toMatchObject({ outcome: 'saved' });
      }
      expect([await titleNow(), (await historyOf(title)).length]).toEqual([title, 1]);
    },
  );

  test.each([...storageFaults.slice(0, 5), ...lostAnswers])(
    'and the table service %s just when it is saved: it is saved once with one line of history, or not at all',
    async (what, fault) => {
      const title = `Tallennus, kun ${what}`;
      const edit = await renaming(title);
      it.store.goesWrong(fault, { match: ({ body }) => body.includes('content~event~'), times: 1 });
      const shown = v.parse(ChangeAnswer, await put('/api/changes', edit));
      it.store.recover();
      expect(shown.outcome).toBe('saved');
      expect([await titleNow(), (await historyOf(title)).length]).toEqual([title, 1]);
      const undone = await put(`/api/changes/${shown.outcome === 'saved' ? shown.change : ''}/undo`, {});
      expect(undone).toMatchObject({ outcome: 'saved' });
      expect(await titleNow()).not.toBe(title);
    },
  );

  test.each(storageFaults.slice(0, 2))(
    'and the table service %s again and again just when it is saved: the form gets a sentence, and the bot does not try for ever',
    async (what, fault) => {
      const title = `Riitely, kun ${what}`;
      const edit = await renaming(title);
      it.store.goesWrong(fault, { match: ({ body }) => body.includes('content~event~') });
      expect(await put('/api/changes', edit)).toMatchObject({
        refusal: expect.stringMatching(/^(broken|store-unreachable)$/),
        message: expect.stringContaining('Yritä hetken päästä uudelleen'),
      });
      it.store.recover();
      expect(await put('/api/changes', edit)).toMatchObject({ outcome: 'saved' });
      expect((await historyOf(title)).length).toBe(1);
    },
  );
});

describe('A coordinator brings in a calendar file', () => {
  const many = 60;
  const portion = 20;
  const calendar = (name: string) => {
    const entries = Array.from({ length: many }, (_, number) => [
      'BEGIN:VEVENT',
      `UID:${name}-${number}`,
      `SUMMARY:${name} ${number}`,
      `DTSTART:202201${String((number % 28) + 1).padStart(2, '0')}T${String(8 + Math.floor(number / 28)).padStart(2, '0')}0000Z`,
      'END:VEVENT',
    ]);
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:keksitty', ...entries.flat(), 'END:VCALENDAR', ''].join('\r\n');
  };
  const preview = async (name: string) => {
    const read = v.parse(ImportPreview, await put('/api/calendar/import/preview', { ics: calendar(name) }));
    if (read.outcome !== 'read') throw new Error(read.message);
    return read.rows;
  };
  const newOnes = async (name: string) => (await preview(name)).filter(({ state }) => state === 'new');
  const editsOf = async (name: string) => (await newOnes(name)).flatMap(({ edit }) => edit ?? []);
  const bringIn = async (name: string, edits: Awaited<ReturnType<typeof editsOf>>) => {
    for (let from = 0; from < edits.length; from += portion) {
      const answer = await put('/api/changes', { edits: edits.slice(from, from + portion), note: `${name}.ics` });
      if (!v.is(ChangeAnswer, answer) || answer.outcome !== 'saved') return 'broken off';
    }
    return 'brought in';
  };

  test.each([...storageFaults, ...lostAnswers])(
    'and the table service %s from the second portion on: the first stays, and bringing it in again brings the rest',
    async (what, fault) => {
      const name = `tiedosto-${what.replaceAll(' ', '-')}`;
      const edits = await editsOf(name);
      let portions = 0;
      it.store.goesWrong(fault, {
        match: ({ body }) => {
          if (body.includes('content~event~')) portions += 1;
          return portions >= 2;
        },
      });
      const outcome = await bringIn(name, edits);
      it.store.recover();
      if (isBearable(fault)) expect(outcome).toBe('brought in');
      else {
        expect(outcome).toBe('broken off');
        expect((await newOnes(name)).length % portion).toBe(0);
        expect(await bringIn(name, await editsOf(name))).toBe('brought in');
      }
      const rows = await preview(name);
      expect([rows.length, rows.filter(({ state }) => state === 'same').length]).toEqual([many, many]);
    },
  );
});
