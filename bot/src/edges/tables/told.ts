import { RestError, type TableServiceClientOptions } from '@azure/data-tables';
import type { Telemetry } from '../../kit/telemetry';

type Policies = NonNullable<TableServiceClientOptions['additionalPolicies']>;

/** Of these the client is told that it asks too much, or that the service cannot; 403 is an identity without its role. */
const isTrouble = (status: number): boolean => status === 403 || status === 429 || status >= 500;

/** Tells of each request to a table, each repetition for itself: what kind it was and how it was answered, never what is asked for. */
export const toldRequests = ({ inStep, count }: Telemetry, table: string | undefined): Policies => [
  {
    position: 'perRetry',
    policy: {
      name: 'tellsOfRequests',
      sendRequest: (request, next) => {
        const operation = operationOf(request.method, request.url);
        return inStep('storage', { kind: operation, table }, async (tell) => {
          try {
            const response = await next(request);
            count('kaselo.storage.calls', { operation, status: response.status });
            tell({ status: response.status, failed: isTrouble(response.status) ? 'refused' : undefined });
            return response;
          } catch (error) {
            const status = (error instanceof RestError ? error.statusCode : undefined) ?? 'none';
            count('kaselo.storage.calls', { operation, status });
            tell({ status });
            throw error;
          }
        });
      },
    },
  },
];

function operationOf(method: string, url: string): string {
  if (/\$batch($|\?)/.test(url)) return 'write';
  if (method === 'DELETE') return 'delete';
  if (method !== 'GET') return 'other';
  return /\(PartitionKey=/.test(url) ? 'get' : 'list';
}
