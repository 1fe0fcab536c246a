import * as v from 'valibot';
import type { Attendances } from '../attendance/ports';
import { type ComingRefusal, sayComing } from '../attendance/sayComing';
import type { CalendarEvent } from '../calendar/event';
import { CalendarMonth } from '../calendar/when';
import type { Ledger } from '../delivery/ports';
import { type Post, type PostSubject, postId } from '../delivery/post';
import type { Answers } from '../followUps/ports';
import { roundIdOf, stateOf } from '../followUps/round';
import { findRound } from '../followUps/rounds';
import type { Clock } from '../kit/clock';
import { EventId, type NetworkId, RoundId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import type { Network } from '../network/network';
import type { PeopleOf } from '../network/people';
import type { Update } from '../priorities/update';
import { eventEmail, roundEmail } from './emails';
import { type AboutEvent, eventPage } from './eventPage';
import type { Handlers, Refusal } from './handler';
import { monthEmail } from './monthEmail';
import type { Reader } from './reader';

export type EventPagePorts = {
  readonly attendances: Attendances;
  readonly answers: Pick<Answers, 'inRound'>;
  readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
  readonly latestPosts: (network: NetworkId, most: number) => Promise<readonly Post[]>;
  readonly readPost: Ledger['read'];
  /** What posts an event gets. */
  readonly plannedPosts: (network: Network, event: CalendarEvent) => readonly PostSubject[];
  readonly peopleOf: PeopleOf;
  readonly clock: Clock;
};

/** Posts of the last months; an older event's are asked for one by one. */
const latest = 200;

const refusalOf: Record<ComingRefusal, Refusal> = {
  'not-found': 'not-found',
  'not-attended': 'invalid',
  cancelled: 'event-cancelled',
  over: 'event-over',
};

/** One event's page, coming to it, and it, its follow-up or a month as an e-mail. */
export const answerEventPage = (ports: EventPagePorts): Handlers<'event' | 'attend' | 'eventEmail' | 'roundEmail' | 'monthEmail'> => {
  const show = async (event: CalendarEvent, reader: Reader) => ok(eventPage(event, await readAbout(event, reader, ports), reader));
  return {
    event: async (reader, { params }) => {
      const event = eventAsked(params, reader);
      return event === undefined ? refuse('not-found') : show(event, reader);
    },
    attend: async (reader, { params, body: { coming } }) => {
      const event = eventAsked(params, reader);
      if (event === undefined) return refuse('not-found');
      const { data, person, organisation } = reader;
      const said = await sayComing(ports.attendances, ports.clock)(data, { event: event.id, person, organisation, coming });
      return said.ok ? show(event, reader) : refuse(refusalOf[said.refusal]);
    },
    eventEmail: async (reader, { params }) => {
      const event = eventAsked(params, reader);
      return event === undefined ? refuse('not-found') : ok(eventEmail(event, reader));
    },
    monthEmail: async (reader, { params }) => {
      const month = v.safeParse(CalendarMonth, params.month);
      return month.success ? ok(monthEmail(month.output, reader)) : refuse('invalid');
    },
    roundEmail: async (reader, { params }) => {
      const id = v.safeParse(RoundId, params.round);
      const round = id.success ? findRound(reader.data, id.output) : undefined;
      if (round === undefined || stateOf(round, reader.now) === 'coming') return refuse('not-found');
      return ok(roundEmail(round, await ports.answers.inRound(reader.data.network.id, round.id), reader));
    },
  };
};

function eventAsked(params: Readonly<Record<string, string>>, { data }: Reader): CalendarEvent | undefined {
  const id = v.safeParse(EventId, params.event);
  return id.success ? data.events.find((event) => event.id === id.output) : undefined;
}

async function readAbout(event: CalendarEvent, reader: Reader, ports: EventPagePorts): Promise<AboutEvent> {
  const { network } = reader.data;
  const planned = ports.plannedPosts(network, event);
  const [said, people, posts, answers, updates] = await Promise.all([
    ports.attendances.at(network.id, event.id),
    reader.role === 'coordinator' ? ports.peopleOf(network) : [],
    postsOf(event, planned, reader, ports),
    ports.answers.inRound(network.id, roundIdOf(event.id)),
    ports.updatesOf(network.id),
  ]);
  return { said, people, planned, posts, answers, updates };
}

/** What became of an event's posts: those among the network's latest, also of a time that it had before, and its own planned ones. */
async function postsOf(
  event: CalendarEvent,
  planned: readonly PostSubject[],
  { data, now }: Reader,
  { latestPosts, readPost }: EventPagePorts,
): Promise<readonly Post[]> {
  const found = (await latestPosts(data.network.id, latest)).filter(({ subject }) => subject.event === event.id);
  const known = new Set(found.map(({ subject }) => postId(subject)));
  const older = planned.filter((subject) => subject.due <= now && !known.has(postId(subject)));
  const read = await Promise.all(older.map(async (subject) => (await readPost(subject))?.row ?? []));
  return [...found, ...read.flat()];
}
