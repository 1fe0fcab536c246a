import pino from 'pino';
import type { Log } from './log';

/** One JSON line a happening, on standard output. Of an error its kind and place, never what somebody wrote. */
export const pinoLog = (level: string): Log => {
  const logger = pino({ level, base: undefined });
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
        message: error.message.slice(0, 300),
        stack: error.stack?.split('\n').slice(1, 6),
      }
    : { kind: typeof error };
