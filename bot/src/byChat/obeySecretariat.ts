import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { CalendarEvent } from '../calendar/event';
import { whenInWords } from '../calendar/whenInWords';
import type { CardReply } from '../followUps/pressing';
import { card, execute, heading, quietLine, shorten } from '../kit/card';
import { type Person, personKey } from '../kit/ids';
import type { Language } from '../kit/languages';
import type { Random } from '../kit/random';
import { slugOf } from '../kit/slug';
import { dayOf } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { byChatWords } from '../text/byChat';
import { wordsOf } from '../text/words';
import { findEvents } from './findEvents';
import { newEventCard } from './newEventCard';
import type { Proposals } from './ports';
import { type PreviewPorts, preview, type Wish } from './preview';
import { ProposalId } from './proposal';
import type { SecretariatCommand } from './secretariatCommand';

export type ObeyPorts = PreviewPorts & { readonly random: Random };

type Speaker = { readonly data: NetworkData; readonly language: Language };

const longestLabel = 60;
const longestSlug = 60;

/** What a coordinator told the bot to do, as a form or a preview: nothing is done before they press its button. */
export const obeySecretariat =
  (ports: ObeyPorts) =>
  async (told: SecretariatCommand, speaker: Speaker): Promise<CardReply> => {
    const { data, language } = speaker;
    if (told.command === 'newEvent') {
      const { title, kind, moment } = told;
      const { day = '', start = '', end = '' } = moment;
      const id = [day === '' ? dayOf(ports.clock.now()) : day, slugOf(title, longestSlug), slugOf(ports.random.token(6), longestSlug)]
        .filter(Boolean)
        .join('-');
      return { card: newEventCard(id, { title, kind, day, start, end, place: '', priorities: [] }, undefined, speaker) };
    }
    const found = findEvents(told.about, data.events, ports.clock.now());
    const [only, ...others] = found;
    if (only === undefined) return { sentence: byChatWords(language).noEvent(shorten(told.about, longestLabel)) };
    const wish: Wish = told.command === 'moveEvent' ? { command: 'moveEvent', moment: told.moment } : { command: told.command };
    return others.length === 0 ? preview(only, wish, speaker, ports) : whichOf(found, wish, speaker, ports);
  };

function whichOf(found: readonly CalendarEvent[], wish: Wish, { language }: Speaker, { clock }: ObeyPorts): CardReply {
  const title = byChatWords(language).which;
  const today = dayOf(clock.now());
  return {
    card: card(
      [heading(title), ...found.map((event) => quietLine(`${whenInWords(event.when, today, language).full}: ${event.title}`))],
      found.map((event) => {
        const more: Record<string, string> = wish.command === 'moveEvent' ? { moment: JSON.stringify(wish.moment) } : {};
        const label = `${whenInWords(event.when, today, language).day}: ${event.title}`;
        return execute(shorten(label, longestLabel), 'chat.plan', { command: wish.command, event: event.id, ...more }, false);
      }),
      title,
    ),
  };
}

/** To whoever may not do it themselves: the offer to suggest it, which stores nothing yet. */
export const offerToPropose = (command: SecretariatCommand['command'], text: string, asked: string, language: Language): CardReply => {
  const words = byChatWords(language);
  const title = words.only[command];
  const seen = `${words.proposedTo} ${wordsOf(language).followUp.noClients}`;
  return {
    card: card(
      [heading(title), quietLine(text), quietLine(seen)],
      [execute(words.propose, 'proposal.send', { text, asked }, false)],
      title,
    ),
  };
};

const Sent = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(400)), asked: v.optional(v.string(), '') });

type ProposePorts = { readonly proposals: Proposals; readonly clock: PreviewPorts['clock'] };

/** Stores what a member suggests; the same press twice is one suggestion. */
export const sendProposal =
  ({ proposals, clock }: ProposePorts) =>
  async (sent: unknown, { data, person, language }: Speaker & { readonly person: Person }): Promise<CardReply> => {
    const parsed = v.safeParse(Sent, sent);
    if (!parsed.success) return { sentence: wordsOf(language).refusal.invalid };
    const { text, asked } = parsed.output;
    const id = v.parse(
      ProposalId,
      createHash('sha1')
        .update(`${asked} ${personKey(person)} ${text}`)
        .digest('hex'),
    );
    await proposals.save(data.network.id, { id, at: clock.now(), by: person, text });
    return { sentence: byChatWords(language).proposed };
  };
