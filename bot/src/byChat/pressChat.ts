import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { ChangeId } from '../changes/change';
import { Edit, EventAsWritten, ItemId } from '../changes/item';
import type { ChangeOutcome, Wanted } from '../changes/outcome';
import type { Changes } from '../changes/ports';
import { versionOf } from '../changes/version';
import type { CardReply } from '../followUps/pressing';
import { roundIdOf } from '../followUps/round';
import { EventId, type NetworkId, type Person, PriorityId } from '../kit/ids';
import type { Language } from '../kit/languages';
import type { NetworkData } from '../network/networkData';
import { byChatWords } from '../text/byChat';
import { changeWords } from '../text/changes';
import { wordsOf } from '../text/words';
import { doneCard } from './doneCard';
import { whenOf } from './movedWhen';
import { newEventCard, type TypedEvent } from './newEventCard';
import { Plan } from './plan';
import { type PreviewPorts, preview } from './preview';

export type ChatVerb = 'chat.plan' | 'chat.do' | 'chat.create' | 'chat.undo';

export type ChatPorts = PreviewPorts & {
  readonly changes: Changes;
  readonly makeChange: (network: NetworkId, wanted: Wanted) => Promise<ChangeOutcome>;
  readonly undoChange: (network: NetworkId, id: ChangeId, by: Person) => Promise<ChangeOutcome | { readonly outcome: 'not-found' }>;
};

type Presser = { readonly data: NetworkData; readonly person: Person; readonly language: Language };

const typedText = v.optional(v.string(), '');
const Typed = v.object({
  id: ItemId,
  title: typedText,
  kind: v.optional(EventKind, 'other'),
  day: typedText,
  start: typedText,
  end: typedText,
  place: typedText,
  priorities: typedText,
});
const Moment = v.object({
  day: v.optional(v.string()),
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  part: v.optional(v.picklist(['morning', 'afternoon'])),
});
const Chosen = v.variant('command', [
  v.object({ command: v.literal('moveEvent'), event: EventId, moment: v.pipe(v.string(), v.parseJson(), Moment) }),
  v.object({ command: v.picklist(['cancelEvent', 'openFollowUp']), event: EventId }),
]);
/** So far back is looked for the change that a press has made already. */
const farBack = 50;

/** What a press does to the calendar: each is one change with its line of history, and each can be taken back. */
export const pressChat =
  (ports: ChatPorts) =>
  async (verb: ChatVerb, sent: unknown, presser: Presser): Promise<CardReply> => {
    const { refusal } = wordsOf(presser.language);
    switch (verb) {
      case 'chat.plan': {
        const chosen = v.safeParse(Chosen, sent);
        const event = chosen.success ? eventIn(presser, chosen.output.event) : undefined;
        if (!chosen.success || event === undefined) return { sentence: refusal[chosen.success ? 'not-found' : 'invalid'] };
        return preview(event, chosen.output, presser, ports);
      }
      case 'chat.do': {
        const plan = v.safeParse(Plan, sent);
        return plan.success ? carryOut(plan.output, presser, ports) : { sentence: refusal.invalid };
      }
      case 'chat.create': {
        const typed = v.safeParse(Typed, sent);
        return typed.success ? create(typed.output, presser, ports) : { sentence: refusal.invalid };
      }
      case 'chat.undo':
        return undo(sent, presser, ports);
    }
  };

const eventIn = ({ data }: Presser, id: EventId) => data.events.find((event) => event.id === id);

async function carryOut(plan: Plan, presser: Presser, ports: ChatPorts): Promise<CardReply> {
  const { data, language } = presser;
  const words = byChatWords(language);
  const event = eventIn(presser, plan.event);
  if (event === undefined) return { sentence: wordsOf(language).refusal['not-found'] };
  const written = v.parse(EventAsWritten, event);
  switch (plan.command) {
    case 'moveEvent': {
      const value = { ...written, when: plan.when };
      const edit = v.parse(Edit, { kind: 'event', id: event.id, base: plan.base, value });
      return store(edit, { title: words.moved, note: words.untilTold, event: { ...event, when: plan.when } }, presser, ports);
    }
    case 'cancelEvent': {
      const edit = v.parse(Edit, { kind: 'event', id: event.id, base: plan.base, value: { ...written, cancelled: true } });
      return store(edit, { title: words.cancelled, note: words.untilTold, event }, presser, ports);
    }
    case 'openFollowUp': {
      const id = roundIdOf(event.id);
      const before = data.rounds.find((round) => round.id === id);
      const value = { ...(before ?? { id, title: event.title, event: event.id }), opensAt: plan.opensAt, lastDay: plan.lastDay };
      const edit = v.parse(Edit, { kind: 'round', id, base: plan.base, value });
      return store(edit, { title: words.opened, event }, presser, ports);
    }
  }
}

async function create(typed: v.InferOutput<typeof Typed>, presser: Presser, ports: ChatPorts): Promise<CardReply> {
  const { data, language } = presser;
  const words = byChatWords(language);
  const { id, title, kind, place } = typed;
  const priorities = typed.priorities.split(',').filter((each) => data.priorities.some((known) => known.id === each));
  const shown: TypedEvent = { ...typed, priorities };
  const again = (problem: string): CardReply => ({ card: newEventCard(id, shown, problem, presser) });
  if (title.trim() === '') return again(words.titleMissing);
  if (typed.day === '') return again(words.dayMissing);
  if ((typed.start === '' && typed.end !== '') || (typed.end !== '' && typed.end <= typed.start)) return again(words.timeWrong);
  const when = whenOf({
    day: typed.day,
    ...(typed.start === '' ? {} : { start: typed.start }),
    ...(typed.end === '' ? {} : { end: typed.end }),
  });
  const value = { id, title: title.trim(), kind, when, priorities: priorities.map((each) => v.parse(PriorityId, each)), ...placeOf(place) };
  const edit = v.safeParse(Edit, { kind: 'event', id, value });
  if (!edit.success || edit.output.kind !== 'event' || edit.output.value === null) return again(wordsOf(language).refusal.invalid);
  const event = { ...edit.output.value, plannedAt: ports.clock.now() };
  return store(edit.output, { title: words.created, event }, presser, ports);
}

const placeOf = (place: string) => (place.trim() === '' ? {} : { place: place.trim() });

type Said = Pick<Parameters<typeof doneCard>[0], 'title' | 'event' | 'note'>;

/** The same press twice is one change: the second is shown what the first has done. */
async function store(edit: Edit, said: Said, { data, person, language }: Presser, ports: ChatPorts): Promise<CardReply> {
  const { changes, makeChange, clock, links } = ports;
  const network = data.network.id;
  const outcome = await makeChange(network, { by: person, edits: [edit] });
  switch (outcome.outcome) {
    case 'saved':
      return { card: doneCard({ ...said, change: outcome.change.id }, clock.now(), links, language) };
    case 'unchanged': {
      const made = (await changes.latest(network, farBack)).find(({ items }) =>
        items.some(({ kind, id, after }) => kind === edit.kind && id === edit.id && isSame(edit, after)),
      );
      return { card: doneCard({ ...said, change: made?.id }, clock.now(), links, language) };
    }
    case 'conflict':
      return { sentence: byChatWords(language).changedMeanwhile };
    case 'refused':
      return { sentence: changeWords(language).refused[outcome.broken[0]?.rule ?? 'dead-reference'] };
    case 'no-network':
      return { sentence: wordsOf(language).refusal['not-found'] };
  }
}

const isSame = ({ kind, value }: Edit, after: unknown): boolean =>
  value !== null && after !== null && versionOf(kind, value) === versionOf(kind, after);

const Undone = v.object({ change: ChangeId });

async function undo(sent: unknown, { data, person, language }: Presser, ports: ChatPorts): Promise<CardReply> {
  const words = byChatWords(language);
  const { refusal } = wordsOf(language);
  const asked = v.safeParse(Undone, sent);
  if (!asked.success) return { sentence: refusal.invalid };
  const outcome = await ports.undoChange(data.network.id, asked.output.change, person);
  switch (outcome.outcome) {
    case 'saved':
    case 'unchanged':
      return { sentence: words.undone };
    case 'conflict':
      return { sentence: words.changedMeanwhile };
    case 'refused':
      return { sentence: changeWords(language).refused[outcome.broken[0]?.rule ?? 'dead-reference'] };
    default:
      return { sentence: refusal['not-found'] };
  }
}
