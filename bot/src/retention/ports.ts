import type { Attendance } from '../attendance/attendance';
import type { Proposal } from '../byChat/proposal';
import type { ChangeId } from '../changes/change';
import type { Post, PostSubject } from '../delivery/post';
import type { Answer } from '../followUps/answer';
import type { Draft } from '../followUps/draft';
import type { Instant } from '../kit/clock';
import type { NetworkId, Person, RoundId } from '../kit/ids';
import type { Member } from '../network/member';
import type { Network } from '../network/network';
import type { Visit } from '../network/visit';
import type { PersonalReminder } from '../personal/personalReminder';
import type { Talk } from '../personal/talk';
import type { Update } from '../priorities/update';
import type { Leaver, Removal } from './retention';

/** What somebody has typed; who that is, is known by their key alone. */
export type KeptDraft = { readonly round: RoundId; readonly key: string; readonly draft: Draft };

/** Everything in a network that tells of somebody. */
export type PersonalRows = {
  readonly answers: readonly Answer[];
  /** What was answered before one answered again. */
  readonly earlierAnswers: readonly Answer[];
  /** Those too that were taken back. */
  readonly updates: readonly Update[];
  readonly drafts: readonly KeptDraft[];
  readonly attendances: readonly Attendance[];
  readonly members: readonly Member[];
  readonly visits: readonly Visit[];
  readonly reminders: readonly PersonalReminder[];
  readonly proposals: readonly Proposal[];
  /** How each is reached in private. */
  readonly talks: readonly Talk[];
  readonly leavers: readonly Leaver[];
};

/** One thing to be forgotten; doing it twice is doing it once. */
export type Forgetting =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly updates: readonly Update[] }
  | { readonly kind: 'earlier-answer'; readonly answer: Answer }
  /** One that its person took back: there is nothing of it to keep. */
  | { readonly kind: 'withdrawn-answer'; readonly answer: Answer }
  | { readonly kind: 'update'; readonly update: Update }
  | { readonly kind: 'draft'; readonly draft: KeptDraft }
  | { readonly kind: 'attendance'; readonly attendance: Attendance }
  | { readonly kind: 'own-reminder'; readonly reminder: PersonalReminder }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'person'; readonly key: string; readonly member: Member | undefined }
  | { readonly kind: 'change'; readonly change: ChangeId }
  | { readonly kind: 'post'; readonly post: PostSubject };

export type Remembered = {
  readonly read: (network: NetworkId) => Promise<PersonalRows>;
  readonly changesUpTo: (
    network: NetworkId,
    instant: Instant,
    most: number,
  ) => Promise<readonly { readonly id: ChangeId; readonly at: Instant }[]>;
  readonly postsUpTo: (network: NetworkId, instant: Instant, most: number) => Promise<readonly PostSubject[]>;
  /** What was sent in private to whoever has this key, the latest first. */
  readonly sentTo: (network: NetworkId, recipient: string) => Promise<readonly Post[]>;
  readonly forget: (network: NetworkId, forgetting: Forgetting) => Promise<void>;
  readonly noteLeaver: (network: NetworkId, leaver: Leaver) => Promise<void>;
  readonly forgetLeaver: (network: NetworkId, key: string) => Promise<void>;
  /** The line that tells what was removed: written again as the work goes on. */
  readonly noteRemoval: (network: NetworkId, removal: Removal) => Promise<void>;
  readonly removals: (network: NetworkId, most: number) => Promise<readonly Removal[]>;
};

/** Tells who is in the network now; undefined where that cannot be known. */
export type WhoIsHere = (network: Network) => Promise<((person: Person) => boolean) | undefined>;
