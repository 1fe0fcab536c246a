import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

export type Collector = {
  readonly host: string;
  /** All that was sent, as text: one JSON list a request. */
  readonly received: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** Takes on this machine what would be sent to Azure Monitor, and answers as its documentation says. */
export const startCollector = async (tls?: { readonly cert: Buffer; readonly key: Buffer }): Promise<Collector> => {
  const received: string[] = [];
  const take: RequestListener = async (req, res) => {
    const body = await bodyOf(req);
    received.push(body);
    const items: unknown = JSON.parse(body);
    const count = Array.isArray(items) ? items.length : 1;
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify({ itemsReceived: count, itemsAccepted: count, errors: [] }));
  };
  const server = tls === undefined ? createServer(take) : createSecureServer(tls, take);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    received: () => received,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(Buffer.from(part));
  const body = Buffer.concat(parts);
  return (req.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
};
