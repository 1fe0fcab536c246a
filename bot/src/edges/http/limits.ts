import { type Clock, type Instant, seconds } from '../../kit/clock';

/** So many at once, and so many more each second. */
export type Allowance = { readonly burst: number; readonly perSecond: number };

/** What is counted apart: a person by who they are, everything else by the address that it comes from. */
export type Counted = 'person' | 'api' | 'activity' | 'page' | 'calendar' | 'sign-in';

export type Limits = Readonly<Record<Counted, Allowance>>;

/**
 * Far above what people do, even forty of them behind one address of an office; far below what a script does.
 * A calendar's address is a secret that could be guessed at, and a token that proves nobody is a guess too.
 */
export const usualLimits: Limits = {
  person: { burst: 240, perSecond: 4 },
  api: { burst: 2400, perSecond: 60 },
  activity: { burst: 2400, perSecond: 200 },
  page: { burst: 2400, perSecond: 60 },
  calendar: { burst: 60, perSecond: 1 },
  'sign-in': { burst: 60, perSecond: 1 },
};

/** Lets one more through, or says after how many seconds there is room again. */
export type TakeOne = (counted: Counted, whose: string) => number | undefined;

/** Nobody can make us remember more than this many; the longest unheard is forgotten first. */
const mostRemembered = 20_000;

type Bucket = { readonly left: number; readonly at: Instant };

/** A bucket of tokens for each person and address, which fills up again with time. */
export const countRequests = (limits: Limits, clock: Clock): TakeOne => {
  const buckets = new Map<string, Bucket>();
  return (counted, whose) => {
    const { burst, perSecond } = limits[counted];
    const key = `${counted} ${whose}`;
    const now = clock.now();
    const known = buckets.get(key);
    const left = known === undefined ? burst : Math.min(burst, known.left + (Math.max(0, now - known.at) / seconds(1)) * perSecond);
    const through = left >= 1;
    // Put in anew, so that the map stays in the order in which they were heard of.
    buckets.delete(key);
    buckets.set(key, { left: through ? left - 1 : left, at: now });
    if (buckets.size > mostRemembered) forgetFirst(buckets);
    return through ? undefined : Math.max(1, Math.ceil((1 - left) / perSecond));
  };
};

const forgetFirst = (buckets: Map<string, Bucket>) => {
  const [first] = buckets.keys();
  if (first !== undefined) buckets.delete(first);
};
