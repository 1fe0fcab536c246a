import type { Person } from '../kit/ids';

/** Who a change is by when no person made it: the nightly look at the public statistics. */
export const statisticsService: Person = { tenantId: 'kaselo', objectId: 'statistics' };
