import type { Attributes } from '@opentelemetry/api';
import type { Facts, StepName } from '../../kit/telemetry';

/** A step's facts as they are, and under the names by which Azure Monitor shows whom was asked and what they answered. */
export const attributesOf = (step: StepName, facts: Facts): Attributes => ({ ...facts, ...known(step, facts) });

function known(step: StepName, { kind, method, status, table }: Facts): Attributes {
  switch (step) {
    case 'request':
      return { 'http.request.method': method, 'http.response.status_code': status };
    case 'teams':
      return { 'http.request.method': method, 'http.response.status_code': status, 'peer.service': 'teams' };
    case 'storage':
      return { 'db.system.name': 'azure.table', 'db.namespace': table, 'db.operation.name': kind };
    default:
      return {};
  }
}
