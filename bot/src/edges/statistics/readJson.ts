import type { ImportProblem } from '../../indicators/observation';
import { seconds } from '../../kit/clock';
import { ok, type Result, refuse } from '../../kit/result';

/** More than this is no table that we asked for. */
const largestAnswer = 5_000_000;
/** Waits before the second, third and fourth try. */
const waits = [seconds(2), seconds(4), seconds(8)];

export type JsonAnswer = { readonly json: unknown; readonly text: string };

export type HttpPorts = {
  readonly fetch: typeof fetch;
  /** How long the source is waited for, in milliseconds. */
  readonly patience: number;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** JSON from a public source, or why there is none. What may pass is tried again a few times; what will not is not. */
export const readJson = async (address: string, init: RequestInit, ports: HttpPorts): Promise<Result<JsonAnswer, ImportProblem>> => {
  for (const wait of waits) {
    const tried = await tryOnce(address, init, ports);
    if (tried.again === undefined) return tried.result;
    await ports.pause(tried.again ?? wait);
  }
  const { result } = await tryOnce(address, init, ports);
  return result;
};

type Attempt = { readonly result: Result<JsonAnswer, ImportProblem>; readonly again?: number | null };

async function tryOnce(address: string, init: RequestInit, { fetch, patience }: HttpPorts): Promise<Attempt> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      ...init,
      // A statistic that answers from somewhere else is somebody else's until a person has looked.
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json', 'user-agent': 'KASELO/1 (a public guidance network)', ...init.headers },
    });
    const problem = problemOf(response.status);
    if (problem !== undefined) {
      await response.body?.cancel();
      const again = problem === 'busy' || problem === 'unreachable' ? null : undefined;
      return { result: refuse({ problem }), again };
    }
    const text = await textOf(response);
    return { result: text === undefined ? refuse({ problem: 'not-statistics' }) : parsed(text) };
  } catch {
    return { result: refuse({ problem: 'unreachable' }), again: null };
  }
}

function problemOf(status: number): 'busy' | 'unreachable' | 'moved' | 'too-large' | 'table-gone' | 'not-statistics' | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400) return 'moved';
  if (status === 400 || status === 404) return 'table-gone';
  if (status === 403) return 'too-large';
  if (status === 429) return 'busy';
  return status >= 500 ? 'unreachable' : 'not-statistics';
}

/** The body as text; undefined when it is larger than any table that was asked for. */
async function textOf(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestAnswer) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function parsed(text: string): Result<JsonAnswer, ImportProblem> {
  try {
    const json: unknown = JSON.parse(text);
    return ok({ json, text });
  } catch {
    return refuse({ problem: 'not-statistics' });
  }
}
