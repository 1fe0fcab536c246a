import { RestError, type TableServiceClientOptions } from '@azure/data-tables';
import { seconds } from '../../kit/clock';

/** How long one request is waited for, and how long all tries of it together, in milliseconds. */
export type Patience = { readonly attempt: number; readonly altogether: number };

/** Teams gives an invoke ten seconds: by then the person must have been told that the store does not answer. */
export const usualPatience: Patience = { attempt: seconds(4), altogether: seconds(8) };

const pauseWhenTooMany = 300;

type Policies = NonNullable<TableServiceClientOptions['additionalPolicies']>;

/** By itself the client would wait for ever for a service that takes a request and never answers, or asks to wait for an hour. */
export const boundedTime = (patience: Patience): Policies => [
  {
    position: 'perRetry',
    policy: {
      name: 'oneAttemptTakesSoLong',
      sendRequest: async (request, next) => {
        request.timeout = patience.attempt;
        try {
          const response = await next(request);
          // The client repeats a request that was too many only where it is told when.
          if (response.status === 429 && !response.headers.has('Retry-After')) response.headers.set('retry-after-ms', pauseWhenTooMany);
          return response;
        } catch (error) {
          // Told by this code that the line is broken, the client tries again.
          throw isAbort(error) && request.abortSignal?.aborted !== true
            ? new RestError('no answer in time', { code: 'ETIMEDOUT', request })
            : error;
        }
      },
    },
  },
  {
    position: 'perCall',
    policy: {
      name: 'allAttemptsTakeSoLong',
      sendRequest: (request, next) => {
        request.abortSignal ??= AbortSignal.timeout(patience.altogether);
        return next(request);
      },
    },
  },
];

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
