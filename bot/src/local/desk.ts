import { jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';
import type { App } from '../compose';
import type { Settled } from '../delivery/tick';
import { end, respondRefusal } from '../edges/http/respond';
import type { HttpRequest, HttpResponse } from '../edges/http/server';
import type { Authenticate } from '../edges/http/signIn';
import type { Instant, SettableClock } from '../kit/clock';
import { Person, personKey } from '../kit/ids';
import type { Role } from '../network/member';
import { moveClock } from './moveClock';
import { people, secretary } from './people';

export type Desk = {
  readonly authenticate: Authenticate;
  /** The invented people belong to the network even before it has a channel. */
  readonly known: (person: Person) => Role | undefined;
  /** The roads that are on a desk only: a clock to set and people to be. */
  readonly open: (app: App, clock: SettableClock, settled: readonly Settled[]) => void;
};

const SignIn = v.object({ person: v.pipe(v.string(), v.maxLength(200)) });
const ClockSetting = v.object({
  now: v.pipe(
    v.string(),
    v.check((written) => !Number.isNaN(Date.parse(written))),
  ),
});

const invented = new Map(people.map((each) => [personKey(each.person), each]));

export const createDesk = (secret: Uint8Array): Desk => ({
  authenticate: async (token) => {
    const verified = await jwtVerify(token, secret, { algorithms: ['HS256'] }).catch(() => undefined);
    const person = v.safeParse(Person, verified?.payload);
    return person.success ? person.output : undefined;
  },
  known: (person) => {
    const found = invented.get(personKey(person));
    if (found === undefined) return undefined;
    return found === secretary ? 'coordinator' : 'member';
  },
  open: (app, clock, settled) => {
    const { server } = app;
    server.get('/local/people', async (_req: HttpRequest, res: HttpResponse) => json(res, { people: await everybody(app) }));
    server.post('/local/sign-in', async (req: HttpRequest, res: HttpResponse) => {
      const asked = v.safeParse(SignIn, req.body);
      const found = asked.success ? (await everybody(app)).find(({ id }) => id === asked.output.person) : undefined;
      if (found === undefined) return respondRefusal(res, { refusal: 'not-found', message: 'Tätä henkilöä ei ole.' });
      json(res, { token: await new SignJWT({ ...found.person }).setProtectedHeader({ alg: 'HS256' }).sign(secret) });
    });
    server.post('/local/clock', async (req: HttpRequest, res: HttpResponse) => {
      const asked = v.safeParse(ClockSetting, req.body);
      if (!asked.success) return respondRefusal(res, { refusal: 'invalid', message: 'Anna hetki: {"now": "2021-04-14T15:00:00+03:00"}.' });
      const posts = await moveClock(Date.parse(asked.output.now), app.tick, clock, settled);
      const answer = posts.map(({ id, subject, outcome }) => ({
        id,
        kind: subject.kind,
        event: subject.event,
        due: iso(subject.due),
        outcome,
      }));
      json(res, { now: iso(clock.now()), posts: answer });
    });
  },
});

/** The invented ones first; then whoever else is in the channel's roster, when there is a channel that answers. */
async function everybody(app: App) {
  const roster = await app.roster().catch(() => []);
  const ours = people.map(({ id, name, person, guest, organisation }) => ({
    id,
    name,
    person,
    guest,
    organisation,
    role: invented.get(personKey(person)) === secretary ? 'coordinator' : 'member',
  }));
  const others = roster
    .filter(({ person }) => !invented.has(personKey(person)))
    .map(({ person, name, guest, installer }) => ({
      id: person.objectId,
      name,
      person,
      guest,
      organisation: undefined,
      role: installer ? 'coordinator' : 'member',
    }));
  return [...ours, ...others];
}

const iso = (instant: Instant) => new Date(instant).toISOString();

const json = (res: HttpResponse, value: unknown) => end(res, 200, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(value)));
