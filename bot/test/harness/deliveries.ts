import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import type { ServerProcess } from './serverProcess';

export type Delivery = v.InferOutput<(typeof endpoints)['deliveries']['response']>['posts'][number];

/** What a coordinator sees on the page of deliveries. */
export const deliveries = async (server: ServerProcess): Promise<readonly Delivery[]> => {
  const token = await server.signIn('aino');
  const response = await fetch(`${server.url}${endpoints.deliveries.path}`, { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`The deliveries answered ${response.status}: ${await response.text()}\n${server.said()}`);
  return v.parse(endpoints.deliveries.response, await response.json()).posts;
};
