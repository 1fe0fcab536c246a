import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { CardReply } from '../followUps/pressing';
import { askedOn } from '../followUps/rounds';
import type { Clock } from '../kit/clock';
import { type ActionId, type OrganisationId, type Person, personKey } from '../kit/ids';
import type { Language } from '../kit/languages';
import { dayOf, type Month } from '../kit/time';
import type { Links } from '../network/links';
import type { Role } from '../network/member';
import type { NetworkData } from '../network/networkData';
import type { Members } from '../network/ports';
import type { Updates } from '../priorities/ports';
import { sharedActionId } from '../priorities/priority';
import { ActionStatus, type Update, UpdateId } from '../priorities/update';
import { writeUpdate } from '../priorities/writeUpdate';
import { statusRoundWords } from '../text/statusRounds';
import { wordsOf } from '../text/words';
import { actionsOf, type OpenAction, openActions } from './openActions';
import { longestNote, statusForm, statusThanks, whoseStatusCard } from './statusCards';

export type StatusVerb = 'status.begin' | 'status.save';

export type PressStatusPorts = { readonly updates: Updates; readonly members: Members; readonly clock: Clock; readonly links: Links };

type Presser = { readonly data: NetworkData; readonly person: Person; readonly role: Role; readonly language: Language };

const About = v.object({
  month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  organisation: v.optional(v.string(), ''),
});
const Was = v.record(v.string(), ActionStatus);
const Saved = v.looseObject({ ...About.entries, was: v.pipe(v.string(), v.parseJson(), Was) });

/** What a press does in a round: shows the form of the presser's organisation, or stores what has changed on it. */
export const pressStatus =
  (ports: PressStatusPorts) =>
  async (verb: StatusVerb, sent: unknown, presser: Presser): Promise<CardReply> => {
    const { data, language } = presser;
    const { refusal } = wordsOf(language);
    const about = v.safeParse(About, sent);
    if (!about.success) return { sentence: refusal.invalid };
    const { month } = about.output;
    const organisation = await organisationOf(about.output.organisation, presser, ports);
    if (organisation === undefined) return { card: whoseStatusCard(month, data, dayOf(ports.clock.now()), language) };
    if (verb === 'status.begin') return begin(month, organisation, presser, ports);
    const saved = v.safeParse(Saved, sent);
    return saved.success ? save(saved.output, organisation, presser, ports) : { sentence: refusal.invalid };
  };

/** Whom the presser speaks for; chosen on the card for the first time, it is remembered. */
async function organisationOf(chosen: string, { data, person }: Presser, { members, clock }: PressStatusPorts) {
  const member = await members.of(data.network.id, person);
  const asked = askedOn(dayOf(clock.now()), data);
  const known = asked.find(({ id }) => id === member?.organisation);
  const organisation = known ?? asked.find(({ id }) => String(id) === chosen);
  if (known === undefined && organisation !== undefined) {
    await members.save(data.network.id, { ...member, person, organisation: organisation.id });
  }
  return organisation?.id;
}

async function begin(
  month: Month,
  id: OrganisationId,
  { data, person, language }: Presser,
  { updates, links }: PressStatusPorts,
  problem?: string,
): Promise<CardReply> {
  const { id: network } = data.network;
  const actions = actionsOf(id, openActions(data, await updates.all(network)));
  const organisation = data.organisations.find((each) => each.id === id);
  if (actions.length === 0 || organisation === undefined) return { sentence: statusRoundWords(language).nothingOpen };
  const typed = new Map<string, string>();
  for (const { action } of actions) {
    const own = await updates.of(network, sharedActionId(action), lineOf(month, person, action.id));
    if (own !== undefined && own.row.withdrawnAt === undefined) typed.set(action.id, own.row.text);
  }
  return { card: statusForm({ month, organisation, actions, typed, problem }, links, language) };
}

/** A status that nobody has touched says nothing, be it that somebody else has changed it since the card was sent. */
async function save(
  sent: v.InferOutput<typeof Saved>,
  organisation: OrganisationId,
  presser: Presser,
  ports: PressStatusPorts,
): Promise<CardReply> {
  const { data, person, role, language } = presser;
  const { updates, clock, links } = ports;
  const { month, was } = sent;
  const { refusal } = wordsOf(language);
  const spoken = data.network.settings.language;
  const known = new Map(data.priorities.flatMap((priority) => priority.actions.map((action) => [String(action.id), { action, priority }])));
  const notes = Object.keys(was).map((id) => ({ id, text: textIn(sent, id), status: statusIn(sent, id) }));
  if (notes.some(({ text }) => text.length > longestNote)) return begin(month, organisation, presser, ports, refusal['too-long']);

  const written: { readonly open: OpenAction; readonly update: Update }[] = [];
  let unchanged = 0;
  for (const { id, text, status } of notes) {
    const place = known.get(id);
    if (place === undefined) continue;
    const line = lineOf(month, person, place.action.id);
    const before = (await updates.of(data.network.id, sharedActionId(place.action), line))?.row;
    const moved = status !== undefined && status !== was[id];
    if (!moved && text === '' && before === undefined) {
      unchanged += 1;
      continue;
    }
    const newStatus = moved ? status : before?.status;
    const stands = newStatus ?? was[id] ?? 'not-started';
    const told = text === '' ? statusRoundWords(spoken).line(wordsOf(spoken).status[stands]) : text;
    const content = { text: told, organisation, ...(newStatus === undefined ? {} : { status: newStatus }) };
    const stored = await writeUpdate(updates, clock)(data, { person, role, organisation }, place.action.id, line, content);
    if (!stored.ok) return { sentence: refusal[stored.refusal] };
    written.push({ open: { ...place, status: stands, askedOf: [] }, update: stored.value });
  }
  return { card: statusThanks(month, written, unchanged, links, language) };
}

const statusIn = (sent: object, id: string): ActionStatus | undefined => {
  const status = v.safeParse(ActionStatus, Reflect.get(sent, `status_${id}`));
  return status.success ? status.output : undefined;
};

const textIn = (sent: object, id: string): string => {
  const text: unknown = Reflect.get(sent, `text_${id}`);
  return typeof text === 'string' ? text.trim() : '';
};

/** The same form sent twice is one line, and so is one that is sent again after it was changed. */
const lineOf = (month: Month, person: Person, action: ActionId): UpdateId =>
  v.parse(
    UpdateId,
    createHash('sha1')
      .update(`status ${month} ${personKey(person)} ${action}`)
      .digest('hex'),
  );
