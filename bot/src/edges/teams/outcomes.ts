import * as v from 'valibot';
import type { SendOutcome, UpdateOutcome } from '../../delivery/ports';
import type { RejectionReason } from '../../delivery/post';

/** What the connector client throws, as far as it tells us anything. */
const ConnectorError = v.object({
  statusCode: v.optional(v.number()),
  code: v.optional(v.string()),
  body: v.optional(v.nullish(v.object({ error: v.optional(v.nullish(v.object({ code: v.optional(v.nullish(v.string())) }))) }))),
  response: v.optional(v.nullish(v.object({ headers: v.optional(v.unknown()) }))),
  cause: v.optional(v.unknown()),
});

/** Errors of the network that come before anything was sent. */
const notSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const byCode: Readonly<Record<string, RejectionReason>> = {
  BotNotInConversationRoster: 'not-in-channel',
  MessageWritesBlocked: 'writes-blocked',
  BotDisabledByAdmin: 'disabled-by-admin',
  ConversationNotFound: 'channel-gone',
  MessageSizeTooBig: 'too-large',
};

const byStatus: Readonly<Record<number, RejectionReason>> = { 403: 'not-in-channel', 404: 'channel-gone', 413: 'too-large' };

/**
 * What became of a create that failed. Teams took nothing on a 4xx, and only 429 and 412 may be tried again; on a 5xx, a
 * time-out or a lost connection it may have taken it.
 */
export const outcomeOfCreate = (thrown: unknown): SendOutcome => {
  const error = parse(thrown);
  const status = error?.statusCode;
  if (status === 429 || status === 412) return { outcome: 'throttled', retryAfter: retryAfter(error) };
  if (status !== undefined && status >= 400 && status < 500) return { outcome: 'rejected', reason: reasonOf(error, status) };
  if (status === undefined && wasNotSent(thrown)) return { outcome: 'throttled' };
  return { outcome: 'unknown' };
};

/** An update may be repeated: what might have been taken is simply tried again. */
export const outcomeOfUpdate = (thrown: unknown): UpdateOutcome => {
  const error = parse(thrown);
  const status = error?.statusCode;
  if (status === 404) return { outcome: 'gone' };
  if (status !== undefined && status >= 400 && status < 500 && status !== 429 && status !== 412 && status !== 408)
    return { outcome: 'rejected' };
  return { outcome: 'throttled', retryAfter: retryAfter(error) };
};

const parse = (thrown: unknown) => {
  const parsed = v.safeParse(ConnectorError, thrown);
  return parsed.success ? parsed.output : undefined;
};

const reasonOf = (error: ReturnType<typeof parse>, status: number): RejectionReason =>
  byCode[error?.body?.error?.code ?? error?.code ?? ''] ?? byStatus[status] ?? 'refused';

/** Seconds, or a date, as HTTP allows; in milliseconds. */
function retryAfter(error: ReturnType<typeof parse>): number | undefined {
  const headers = error?.response?.headers;
  const get: unknown = typeof headers === 'object' && headers !== null ? Reflect.get(headers, 'get') : undefined;
  const written: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : undefined;
  if (typeof written !== 'string') return undefined;
  const seconds = Number(written);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function wasNotSent(thrown: unknown): boolean {
  for (
    let error: unknown = thrown, depth = 0;
    typeof error === 'object' && error !== null && depth < 4;
    error = Reflect.get(error, 'cause'), depth++
  ) {
    const code: unknown = Reflect.get(error, 'code');
    if (typeof code === 'string' && notSent.has(code)) return true;
  }
  return false;
}
