import { Agent, request } from 'node:http';

/** Sends one body many times over, so many at once, and answers how many turns a second were made. Any refusal ends it. */
export const turnsPerSecond = async (url: string, body: string, { turns, atOnce }: { turns: number; atOnce: number }): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let left = turns;
  const sender = async () => {
    while (left > 0) {
      left -= 1;
      await post(url, body, agent);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, sender));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return turns / seconds;
};

const post = (url: string, body: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => {
        const { statusCode = 0 } = response;
        if (statusCode < 300) resolve();
        else reject(new Error(`A turn was answered with ${statusCode}`));
      });
    });
    sent.once('error', reject).end(body);
  });
