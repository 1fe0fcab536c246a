import type { Log } from '../kit/log';
import type { Telemetry } from '../kit/telemetry';
import type { Health } from './ports';

/** Tells now and then how the server is: as numbers on which alerts stand, and in the log when it changes. */
export const tellHealth = (health: () => Promise<Health>, telemetry: Telemetry, log: Log): (() => Promise<void>) => {
  let toldUnwell = '';
  let toldOverdue = 0;
  return async () => {
    const { healthy, overdue, checks } = await health();
    telemetry.measure('kaselo.health', healthy ? 1 : 0);
    const unwell = Object.entries(checks)
      .flatMap(([name, check]) => (check.healthy ? [] : [name]))
      .join(' ');
    if (unwell !== toldUnwell) log.warn('health has changed', { healthy, unwell });
    toldUnwell = unwell;
    // What the store does not tell is not known to be nothing.
    if (overdue === undefined) return;
    telemetry.measure('kaselo.overdue', overdue);
    if (overdue !== toldOverdue && overdue > 0) log.warn('posts are overdue', { overdue });
    toldOverdue = overdue;
  };
};
