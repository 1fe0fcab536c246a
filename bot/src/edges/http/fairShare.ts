import { Server as NodeServer } from 'node:http';
import type { Request, RequestHandler, Response, Server } from 'restify';
import { noticesPath } from '../../contract/notices';
import { registrationPath } from '../../contract/signIn';
import { type Language, languageFor } from '../../kit/languages';
import { wordsOf } from '../../text/words';
import { clientAddress, type ProxyKind } from './clientAddress';
import type { Counted, Limits, TakeOne } from './limits';
import { respondRefusal } from './respond';

/** How much anybody may ask, and whose word is taken on where they come from. */
export type FairShare = { readonly limits: Limits; readonly proxy: ProxyKind };

/** The same at work. */
export type Counting = { readonly takeOne: TakeOne; readonly proxy: ProxyKind };

/** Counts one more, and refuses it when there have been too many: then it answers the request and says so. */
export type IsTooMany = (counted: Counted, req: Request, res: Response, whose?: string, language?: Language) => boolean;

/** Nobody is counted where there are no limits, as on a desk with its one person. */
export const shareFairly = (counting: Counting | undefined): IsTooMany => {
  if (counting === undefined) return () => false;
  return (counted, req, res, whose = clientAddress(req, counting.proxy), language) => {
    const wait = counting.takeOne(counted, whose);
    if (wait === undefined) return false;
    const words = wordsOf(language ?? languageFor(String(req.headers['accept-language'] ?? ''))).refusal;
    res.header('Retry-After', String(wait));
    respondRefusal(res, { refusal: 'too-many', message: words['too-many'] });
    return true;
  };
};

/** Counts each address before anything is read of what it sends. Whoever looks after the server may ask how it is as often as they like. */
export const countAddresses =
  (isTooMany: IsTooMany): RequestHandler =>
  (req: Request, res: Response, next) => {
    const counted = countedAt(req.path());
    next(counted !== undefined && isTooMany(counted, req, res) ? false : undefined);
  };

function countedAt(path: string): Counted | undefined {
  if (path === '/live' || path === '/health') return undefined;
  if (path === '/api/messages') return 'activity';
  if (path === registrationPath || path === noticesPath) return 'sign-in';
  if (path.startsWith('/calendar/')) return 'calendar';
  return path.startsWith('/api/') ? 'api' : 'page';
}

/** A request has so long to arrive and so many headers to bring; Node itself refuses headers over 16 KiB. */
export const boundRequests = (server: Server): void => {
  const http: unknown = server.server;
  if (!(http instanceof NodeServer)) return;
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  http.maxHeadersCount = 64;
};
