import { Socket } from 'node:net';
import { clientAddress, type ProxyKind } from './clientAddress';

const from = (remote: string, forwarded?: string, proxy: ProxyKind = 'app-service') => {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remote });
  return clientAddress({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket }, proxy);
};

test('Where no proxy is named, nobody’s word is taken for where they come from', () => {
  expect(from('198.51.100.7', '203.0.113.9', 'none')).toBe('198.51.100.7');
});

test('Behind App Service the last address is the one that it saw; what stands before is the asker’s own word', () => {
  expect(from('169.254.1.1', '203.0.113.9:51234')).toBe('203.0.113.9');
  expect(from('169.254.1.1', '10.0.0.1, 192.0.2.66, 203.0.113.9:51234')).toBe('203.0.113.9');
  expect(from('169.254.1.1')).toBe('169.254.1.1');
  expect(from('169.254.1.1', '')).toBe('169.254.1.1');
});

test('A subscriber’s many IPv6 addresses are one, and an IPv4 address is the same however it is written', () => {
  const [one, two] = [from('x', '[2001:db8:1:2:aaaa::1]:443'), from('x', '2001:db8:1:2:bbbb:cccc:dddd:eeee')];
  expect([one, two]).toEqual(['2001:db8:1:2', '2001:db8:1:2']);
  expect(from('x', '2001:db8::1')).toBe('2001:db8:0:0');
  expect(from('::ffff:198.51.100.7')).toBe('198.51.100.7');
  expect(from('::1')).toBe('0:0:0:0');
});

test('Whatever stands in the header, the answer is short', () => {
  expect(from('x', 'a'.repeat(10_000)).length).toBeLessThanOrEqual(64);
});
