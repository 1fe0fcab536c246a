import { createServer, type IncomingMessage } from 'node:http';
import { inventedMembers } from '../connector/inventedTeam';

export type SinkConnector = { readonly url: string; readonly replies: () => number; readonly stop: () => void };

/** The Teams side of the wire, as fast as can be: it takes every reply and forgets it, and knows the channel's people. */
export const startSinkConnector = (): Promise<SinkConnector> => {
  let replies = 0;
  const members = JSON.stringify({ members: inventedMembers });
  const server = createServer((req, res) => {
    req.resume().once('end', () => {
      if (isReply(req)) replies += 1;
      res.writeHead(req.method === 'POST' ? 201 : 200, { 'Content-Type': 'application/json' });
      res.end(req.method === 'POST' ? '{"id":"1"}' : members);
    });
  });
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('The sink has no port'));
      const stop = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${address.port}/`, replies: () => replies, stop });
    });
  });
};

/** An answer to somebody, and not a thread of the bot's own. */
const isReply = ({ method, url }: IncomingMessage) => method === 'POST' && url?.includes('/activities') === true;
