import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Whose word on the asker's address is taken: nobody's, or that of the proxy of App Service, which adds what it saw at the end. */
export type ProxyKind = 'none' | 'app-service';

/** Where a request comes from, for counting. What else stands in the header may be the asker's own invention. */
export const clientAddress = ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxy: ProxyKind): string => {
  const seen = socket.remoteAddress ?? '';
  if (proxy === 'none') return grouped(seen);
  const last = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return grouped(last ? withoutPort(last) : seen);
};

const withoutPort = (address: string): string =>
  /^\[(.*)\](:\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address.slice(0, 64);

/** One subscriber has a whole /64 of IPv6 addresses: to count them one by one would be to count nobody. */
const grouped = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return [...first, ...middle, ...last].slice(0, 4).join(':');
};
