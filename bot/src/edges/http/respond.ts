import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import type { RefusalBody } from '../../contract/endpoints';

const zip = promisify(gzip);
/** Shorter answers gain nothing by being packed. */
const worthPacking = 1024;

const statusOf: Record<RefusalBody['refusal'], number> = {
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  invalid: 400,
  closed: 409,
  'event-over': 409,
  'event-cancelled': 409,
  'no-organisation': 409,
  'too-large': 413,
  'too-many': 429,
  'roster-unreachable': 503,
  'store-unreachable': 503,
  broken: 500,
};

/** JSON with an ETag: who has the same already is told so, and nothing is sent. */
export const respondJson = async (req: Request, res: Response, value: unknown): Promise<void> => {
  const body = Buffer.from(JSON.stringify(value));
  const tag = tagOf(body);
  res.header('ETag', tag);
  res.header('Cache-Control', 'private, no-cache');
  res.header('Vary', 'Authorization, Accept-Encoding');
  if (req.method === 'GET' && req.headers['if-none-match'] === tag) return end(res, 304);
  const packed = body.length >= worthPacking && /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
  if (packed) res.header('Content-Encoding', 'gzip');
  end(res, 200, 'application/json; charset=utf-8', packed ? await zip(body) : body);
};

const tagOf = (body: Buffer): string => `"${createHash('sha1').update(body).digest('base64url')}"`;

/** A calendar that others may ask for again and again: who has the same already is told so. */
export const respondCalendar = (req: Request, res: Response, calendar: string | undefined): void => {
  if (calendar === undefined) {
    end(res, 404);
    return;
  }
  const body = Buffer.from(calendar);
  const tag = tagOf(body);
  res.header('ETag', tag);
  res.header('Cache-Control', 'private, max-age=900');
  if (req.headers['if-none-match'] === tag) end(res, 304);
  else end(res, 200, 'text/calendar; charset=utf-8', body);
};

export const respondRefusal = (res: Response, refusal: RefusalBody): void =>
  end(res, statusOf[refusal.refusal], 'application/json; charset=utf-8', Buffer.from(JSON.stringify(refusal)));

/** The status and bytes as they are; restify's own formatters are not asked. */
export const end = (res: Response, status: number, type?: string, body?: Buffer): void => {
  if (type !== undefined) res.header('Content-Type', type);
  if (body !== undefined) res.header('Content-Length', body.length);
  // restify takes no absent body, not even where there is to be none.
  res.sendRaw(status, body ?? '');
};
