import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { people } from '../../src/local/people';
import { startDeskServer } from './deskServer';
import { type Figure, quantile } from './figures';

const looks = 300;
const target = 50;
const eve = '2021-04-13T08:55:00+03:00';
const dayAfter = '2021-04-15T10:00:00+03:00';
const round = '2021-04-14-kaselo-webinaari';
const action = 'p2-toimenpide-kaselo-webinaari';

const SignedIn = v.object({ token: v.string() });

/** How long the overview takes from Azurite, the day after the webinar, when everybody on the desk has answered. */
export const timeOverview = async (): Promise<Figure> => {
  const server = await startDeskServer(eve);
  const ask = async (method: 'GET' | 'PUT' | 'POST', path: string, token: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${server.url}/${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const signIn = async (person: string) => v.parse(SignedIn, await ask('POST', 'local/sign-in', '', { person })).token;

  await ask('POST', 'local/clock', '', { now: dayAfter });
  for (const { id, organisation } of people) {
    const token = await signIn(id);
    await ask('PUT', 'api/me/organisation', token, { organisation });
    const content = { outcome: `Vastaus organisaatiolta ${organisation}.`, moved: [{ action, status: 'in-progress' }], usefulness: 4 };
    await ask('PUT', `api/follow-ups/${round}/answer`, token, content);
  }
  const token = await signIn('eino');
  const milliseconds: number[] = [];
  for (let look = -looks / 10; look < looks; look++) {
    const start = performance.now();
    const body = await ask('GET', 'api/overview', token);
    if (look >= 0) milliseconds.push(performance.now() - start);
    else v.parse(endpoints.overview.response, body);
  }
  await server.stop();
  const median = quantile(milliseconds, 0.5);
  return {
    what: 'overview from Azurite, median (95 of 100)',
    measured: `${median.toFixed(1)} ms (${quantile(milliseconds, 0.95).toFixed(1)} ms)`,
    target: `under ${target} ms`,
    reached: median < target,
  };
};
