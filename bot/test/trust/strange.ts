/** Values that have broken programs before. */
const strange: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  -0,
  Number.MAX_SAFE_INTEGER + 2,
  0.1,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  JSON.parse('{"toString": "x", "then": "x", "valueOf": null}'),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u0000',
  '\ud800',
  '\u202e',
  'ä'.normalize('NFD'),
  '👩‍👩‍👧',
  '../../etc/passwd',
  '%00%2e%2e%2f',
  "' OR 1=1 --",
  '\u0024{{1+1}}',
  '{"$gt": ""}',
  '<script>alert(1)</script>',
  '2021-02-30',
  '2021-13-45T99:99',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-19',
  'NaN',
  'Infinity',
  'FREQ=SECONDLY;INTERVAL=0',
  '19:x@thread.tacv2',
  '28:kaselo',
  'http://169.254.169.254/metadata',
  'javascript:alert(1)',
  'data:text/html,x',
  '%',
  '\r\n\r\n',
  '&anchor *anchor !!js/function',
];

/** One of them; a long one, a deep one and a random one are among them. */
export const someWord = (random: () => number): unknown => {
  const lot = random();
  if (lot < 0.03) return 'x'.repeat(Math.floor(random() * 5000));
  if (lot < 0.05) return deep(Math.floor(random() * 400));
  if (lot < 0.15) return String.fromCodePoint(...Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() * 0xd7ff)));
  if (lot < 0.2) return Math.floor((random() - 0.5) * 10 ** Math.floor(random() * 20));
  return strange[Math.floor(random() * strange.length)];
};

/** The same as a text. */
export const someText = (random: () => number): string => {
  const value = someWord(random);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
};

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { x: value };
  return value;
};
