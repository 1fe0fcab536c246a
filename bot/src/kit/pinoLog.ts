import pino from 'pino';
import type { Log } from './log';

type PinoParts = {
  readonly out?: { readonly write: (line: string) => void };
  /** The id under which what is being done now is found elsewhere. */
  readonly trace?: () => string | undefined;
};

/** One JSON line a happening, on standard output. Of an error its kind and place, never what somebody wrote. */
export const pinoLog = (level: string, { out, trace }: PinoParts = {}): Log => {
  const mixin = () => ({ trace: trace?.() });
  const logger = pino({ level, base: undefined, mixin }, out);
  return {
    info: (what, fields) => logger.info(fields ?? {}, what),
    warn: (what, fields) => logger.warn(fields ?? {}, what),
    error: (what, error, fields) => logger.error({ ...fields, error: describe(error) }, what),
  };
};

const describe = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? {
        name: error.name,
        code: Reflect.get(error, 'code'),
        status: Reflect.get(error, 'statusCode'),
        message: quotes(error) ? undefined : error.message.split('\n')[0]?.slice(0, 300),
        stack: error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 5),
      }
    : { kind: typeof error };

/** What cannot be read or parsed is quoted by the error that says so, and it may be what somebody wrote. */
const quotes = (error: Error): boolean => error instanceof SyntaxError || error.name === 'ValiError' || error.name === 'ZodError';
