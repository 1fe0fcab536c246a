import { type Instant, seconds } from '../kit/clock';
import type { Post } from './post';

/** How long a process may hold a post. Longer than any request to Teams may take (see edges/teams). */
export const lease = seconds(60);

export type NextStep =
  | { readonly step: 'settled' }
  | { readonly step: 'claim'; readonly attempts: number }
  | { readonly step: 'give-up'; readonly token: string }
  | { readonly step: 'wait'; readonly until: Instant };

/** What may be done now with a post that has a row already. */
export const nextStep = ({ progress }: Post, now: Instant): NextStep => {
  switch (progress.state) {
    case 'claimed':
      return leaseStep(progress.at, now, { step: 'claim', attempts: progress.attempts });
    case 'sending':
      return leaseStep(progress.at, now, { step: 'give-up', token: progress.token });
    case 'throttled':
      return progress.until <= now ? { step: 'claim', attempts: progress.attempts } : { step: 'wait', until: progress.until };
    default:
      return { step: 'settled' };
  }
};

const leaseStep = (since: Instant, now: Instant, whenOver: NextStep): NextStep =>
  now >= since + lease ? whenOver : { step: 'wait', until: since + lease };
