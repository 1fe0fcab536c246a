import type { Ledger } from '../delivery/ports';
import { type Post, postId } from '../delivery/post';
import type { Answers } from '../followUps/ports';
import type { Instant } from '../kit/clock';
import type { Stored } from '../kit/stored';
import type { Telemetry } from '../kit/telemetry';

/** The same stores, of which it is told what becomes of posts and how many answers come: whoever wrote it tells it, once. */
export const tellOfStores = ({ ledger, answers }: { readonly ledger: Ledger; readonly answers: Answers }, telemetry: Telemetry) => {
  const postponed = new Map<string, Instant>();
  return { ledger: toldLedger(ledger, telemetry, postponed), answers: toldAnswers(answers, telemetry), postponed };
};

function toldLedger(ledger: Ledger, telemetry: Telemetry, postponed: ReadonlyMap<string, Instant>): Ledger {
  const tell = (stored: Stored<Post> | undefined) => {
    if (stored === undefined) return stored;
    const { subject, progress } = stored.row;
    if (progress.state === 'claimed') {
      const mightBeMade = Math.max(subject.due, postponed.get(postId(subject)) ?? 0);
      if (progress.attempts === 1) telemetry.measure('kaselo.scheduler.lag', progress.at - mightBeMade);
    } else if (progress.state !== 'sending') telemetry.count('kaselo.posts', { outcome: progress.state, kind: subject.kind });
    return stored;
  };
  return {
    read: ledger.read,
    insert: async (post) => tell(await ledger.insert(post)),
    replace: async (stored, post) => tell(await ledger.replace(stored, post)),
  };
}

const toldAnswers = (answers: Answers, telemetry: Telemetry): Answers => ({
  ...answers,
  save: async (change) => {
    const stored = await answers.save(change);
    if (stored) telemetry.count('kaselo.answers');
    return stored;
  },
});
