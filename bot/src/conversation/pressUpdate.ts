import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { CardReply } from '../followUps/pressing';
import { askedOn } from '../followUps/rounds';
import { fits } from '../kit/card';
import type { Clock } from '../kit/clock';
import { ActionId, OrganisationId, type Person, PriorityId, personKey } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { Members } from '../network/ports';
import { mayChange } from '../priorities/mayWrite';
import type { Updates } from '../priorities/ports';
import { type Action, type Priority, sharedActionId } from '../priorities/priority';
import { ActionStatus, UpdateId } from '../priorities/update';
import { withdrawUpdate } from '../priorities/withdrawUpdate';
import { writeUpdate } from '../priorities/writeUpdate';
import { cardWords } from '../text/cards';
import { wordsOf } from '../text/words';
import { updateCard } from './cards/updateCards';
import { longestOnCard, type TypedUpdate, updateForm } from './cards/updateForm';
import type { Place } from './place';

export type PressUpdatePorts = {
  readonly updates: Updates;
  readonly members: Members;
  readonly clock: Clock;
  readonly links: Links;
};

export type UpdateVerb = 'update.begin' | 'update.save' | 'update.withdraw';

const About = v.object({ action: v.optional(ActionId), priority: v.optional(PriorityId), line: v.optional(UpdateId) });
const Typed = v.object({
  /** Which form it is, and what stood there when it was opened. */
  form: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  seen: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  status: v.optional(v.union([v.literal(''), ActionStatus]), ''),
  organisation: v.optional(v.string(), ''),
});
type Sent = v.InferOutput<typeof About> & v.InferOutput<typeof Typed>;

type Found = { readonly action: Action | undefined; readonly priority: Priority };

/** What a press does that has to do with a line under an action: opens its form, stores it, takes it back. */
export const pressUpdate =
  (ports: PressUpdatePorts) =>
  async (verb: UpdateVerb, data: unknown, place: Place): Promise<CardReply> => {
    const { refusal } = wordsOf(place.language);
    const parsed = v.safeParse(v.object({ ...About.entries, ...Typed.entries }), withoutEmptyAction(data));
    if (!parsed.success) return { sentence: refusal.invalid };
    const found = find(parsed.output, place);
    if (found === undefined) return { sentence: refusal['not-found'] };
    switch (verb) {
      case 'update.begin':
        return begin(parsed.output, found, place, ports);
      case 'update.save':
        return save(parsed.output, found, place, ports);
      case 'update.withdraw':
        return withdraw(parsed.output, found, place, ports);
    }
  };

async function begin({ line }: Sent, found: Found, place: Place, ports: PressUpdatePorts): Promise<CardReply> {
  const { action } = found;
  const member = await ports.members.of(place.data.network.id, place.person);
  const row =
    line === undefined || action === undefined
      ? undefined
      : (await ports.updates.of(place.data.network.id, sharedActionId(action), line))?.row;
  if (row !== undefined && !mayChange({ ...place, organisation: member?.organisation }, row)) {
    return { sentence: wordsOf(place.language).refusal['not-allowed'] };
  }
  const itself: Record<string, string> =
    row?.id === undefined ? { form: String(ports.clock.now()) } : { line: row.id, seen: String(row.withdrawnAt ?? '') };
  const typed = row && { text: row.text, status: row.status ?? '' };
  return form(found, itself, typed, undefined, place, ports);
}

async function save(sent: Sent, found: Found, place: Place, ports: PressUpdatePorts): Promise<CardReply> {
  const { data, person, role, language } = place;
  const words = cardWords(language).update;
  const { refusal, followUp } = wordsOf(language);
  const { action } = found;
  const text = sent.text.trim();
  const again = (problem: string) => form(found, itselfOf(sent), sent, problem, place, ports);
  if (action === undefined) return again(words.actionMissing);
  if (text === '') return again(words.textMissing);
  if (text.length > longestOnCard) return again(words.tooLong);

  const member = await ports.members.of(data.network.id, person);
  const chosen = chosenOrganisation(sent.organisation, place, ports);
  const lead = role === 'coordinator' ? data.network.frame.leadOrganisation : undefined;
  const organisation = member?.organisation ?? chosen ?? lead;
  if (organisation === undefined) return again(followUp.organisationMissing);

  const id = sent.line ?? lineOf(sent.form, person, action.id);
  const before = (await ports.updates.of(data.network.id, sharedActionId(action), id))?.row;
  // What was taken back is not put back by a press that knew nothing of it.
  const outdated = before?.withdrawnAt !== undefined && String(before.withdrawnAt) !== sent.seen;
  if (outdated) return { card: updateCard(before, action, { ...place, now: ports.clock.now(), links: ports.links }) };
  const line = { text, organisation, ...(sent.status === '' ? {} : { status: sent.status }) };
  const written = await writeUpdate(ports.updates, ports.clock)(data, { person, role, organisation }, action.id, id, line);
  if (!written.ok) return { sentence: written.refusal === 'not-allowed' ? words.notAllowed : refusal[written.refusal] };
  if (member?.organisation === undefined && chosen !== undefined) {
    await ports.members.save(data.network.id, { ...member, person, organisation: chosen });
  }
  return { card: updateCard(written.value, action, { ...place, now: ports.clock.now(), links: ports.links }) };
}

async function withdraw({ line }: Sent, { action }: Found, place: Place, ports: PressUpdatePorts): Promise<CardReply> {
  const { refusal } = wordsOf(place.language);
  if (line === undefined || action === undefined) return { sentence: refusal.invalid };
  const by = { person: place.person, role: place.role, organisation: undefined };
  const taken = await withdrawUpdate(ports.updates, ports.clock)(place.data, by, action.id, line);
  if (!taken.ok) return { sentence: refusal[taken.refusal] };
  return { card: updateCard(taken.value, action, { ...place, now: ports.clock.now(), links: ports.links }) };
}

async function form(
  { action, priority }: Found,
  itself: Readonly<Record<string, string>>,
  typed: TypedUpdate | undefined,
  problem: string | undefined,
  place: Place,
  { members, clock, links }: PressUpdatePorts,
): Promise<CardReply> {
  const member = await members.of(place.data.network.id, place.person);
  const about: Record<string, string> = action === undefined ? { priority: priority.id } : { action: action.id };
  const card = updateForm(
    {
      action,
      priority,
      itself: { ...about, ...itself },
      typed,
      problem,
      asksOrganisation: member?.organisation === undefined && place.role !== 'coordinator',
    },
    { ...place, now: clock.now(), links },
  );
  return fits(card) ? { card } : { sentence: cardWords(place.language).update.tooLong };
}

const itselfOf = ({ form: which, line, seen }: Sent): Readonly<Record<string, string>> =>
  line === undefined ? { form: which } : { line, seen };

/** The same form sent twice is one line, and so is one that is sent again after its text was changed. */
const lineOf = (which: string, person: Person, action: ActionId) =>
  v.parse(
    UpdateId,
    createHash('sha1')
      .update(`${which} ${personKey(person)} ${action}`)
      .digest('hex'),
  );

function find({ action: asked, priority: within }: Sent, { data }: Place): Found | undefined {
  const priority = data.priorities.find(({ id, actions }) =>
    asked === undefined ? id === within : actions.some((each) => each.id === asked),
  );
  if (priority === undefined) return undefined;
  return { priority, action: priority.actions.find(({ id }) => id === asked) };
}

function chosenOrganisation(sent: string, { data }: Place, { clock }: PressUpdatePorts): OrganisationId | undefined {
  const parsed = v.safeParse(OrganisationId, sent);
  return askedOn(dayOf(clock.now()), data).find(({ id }) => parsed.success && id === parsed.output)?.id;
}

/** A list from which nothing was chosen sends an empty text. */
function withoutEmptyAction(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || Reflect.get(sent, 'action') !== '') return sent;
  const { action: _none, ...rest } = { action: '', ...sent };
  return rest;
}
