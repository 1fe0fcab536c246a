import * as v from 'valibot';
import { pinoLog } from './pinoLog';

const written = (tell: (log: ReturnType<typeof pinoLog>) => void): string => {
  const lines: string[] = [];
  tell(pinoLog('info', { out: { write: (line) => void lines.push(line) } }));
  return lines.join('');
};

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

test.each<[string, () => unknown]>([
  ['JSON that is none', () => JSON.parse('Salainen Lause')],
  ['a value of the wrong kind', () => v.parse(v.number(), 'Salainen Lause')],
  ['a value that is not listed', () => v.parse(v.picklist(['a']), 'Salainen Lause')],
  [
    'a message of several lines',
    () => {
      throw new Error('the first line\n    Salainen Lause');
    },
  ],
  [
    'a text that was thrown',
    () => {
      throw 'Salainen Lause';
    },
  ],
])('An error about %s is in the log without what somebody wrote', (_what, act) => {
  const line = written((log) => log.error('something failed', thrownBy(act), { reference: '7F3K' }));
  expect(line).not.toContain('Salainen');
  expect(line).toContain('7F3K');
});

test('Of an error the log tells its kind, its place and what it says of itself', () => {
  const line = written((log) =>
    log.error('something failed', Object.assign(new Error('no line'), { statusCode: 503, code: 'ECONNRESET' })),
  );
  expect(JSON.parse(line)).toMatchObject({
    msg: 'something failed',
    error: { name: 'Error', message: 'no line', status: 503, code: 'ECONNRESET' },
  });
  expect(line).toContain('pinoLog.test');
});

test('A line leads to what else was done at that moment, where that is told to somebody', () => {
  const lines: string[] = [];
  let trace: string | undefined = '0af7651916cd43dd8448eb211c80319c';
  const log = pinoLog('info', { out: { write: (line) => void lines.push(line) }, trace: () => trace });
  log.info('within');
  trace = undefined;
  log.info('outside');
  expect(lines.map((line) => JSON.parse(line).trace)).toEqual(['0af7651916cd43dd8448eb211c80319c', undefined]);
});
