import * as v from 'valibot';
import { doneCard } from '../../src/byChat/doneCard';
import { newEventCard } from '../../src/byChat/newEventCard';
import { obeySecretariat, offerToPropose } from '../../src/byChat/obeySecretariat';
import { preview, type Wish } from '../../src/byChat/preview';
import { ChangeId } from '../../src/changes/change';
import type { Telling } from '../../src/conversation/cards/telling';
import { byChatWords } from '../../src/text/byChat';
import { examplesIn } from './examples';
import { cardIn, type Shown } from './shown';

/** What the secretariat and those who may only suggest see when they write of the calendar in the chat. */
export const byChatShown = async (telling: Telling): Promise<readonly Shown[]> => {
  const { data, now, links, language } = telling;
  const { event } = examplesIn(data);
  const words = byChatWords(language);
  const ports = { readPost: async () => undefined, clock: { now: () => now }, links, random: { token: () => 'esim', fraction: () => 0 } };
  const ask = async (wish: Wish, of = event) => cardIn(await preview(of, wish, telling, ports));
  const typed = {
    title: 'Hyvät käytännöt: uraohjaus',
    kind: 'webinar' as const,
    day: '2021-04-28',
    start: '09:00',
    end: '10:30',
    place: '',
    priorities: [],
  };
  const closed = data.events.find(({ kind, when }) => kind === 'meeting' && when.precision === 'time') ?? event;
  const sameName = data.events.filter(({ kind, when }) => kind === event.kind && when.precision === 'time').slice(0, 3);
  const told = { command: 'cancelEvent', about: event.title } as const;
  return [
    {
      name: 'new-event',
      says: '»Uusi webinaari 28.4. klo 9–10.30 Hyvät käytännöt: uraohjaus», filled in with what was understood.',
      card: newEventCard('esimerkki', typed, undefined, telling),
    },
    {
      name: 'new-event-problem',
      says: 'The same when something does not fit.',
      card: newEventCard('esimerkki', { ...typed, end: '08:00' }, words.timeWrong, telling),
    },
    {
      name: 'move-event',
      says: '»Siirrä webinaari 5.5. klo 9», before anything is done.',
      card: await ask({ command: 'moveEvent', moment: { day: '2021-05-05', start: '09:00' } }),
    },
    { name: 'cancel-event', says: '»Peru webinaari», before anything is done.', card: await ask({ command: 'cancelEvent' }) },
    {
      name: 'open-follow-up',
      says: '»Avaa seuranta», before anything is done.',
      card: await ask({ command: 'openFollowUp' }, closed),
    },
    {
      name: 'which-event',
      says: 'When several events are called so.',
      card: cardIn(
        await obeySecretariat(ports)(told, {
          data: { ...data, events: sameName.map((each) => ({ ...each, title: event.title })) },
          language,
        }),
      ),
    },
    {
      name: 'done-by-chat',
      says: 'What was done, and the way to take it back.',
      card: doneCard(
        { title: words.moved, event, change: v.parse(ChangeId, '1618293300000-abcdefgh'), note: words.untilTold },
        now,
        links,
        language,
      ),
    },
    {
      name: 'propose',
      says: 'To whoever may not do it themselves: the offer to suggest it.',
      card: cardIn(offerToPropose('moveEvent', 'Siirrä webinaari 5.5. klo 9', 'esimerkki', language)),
    },
  ];
};
