import * as v from 'valibot';
import type { PostSubject } from '../delivery/post';
import { type NetworkId, RoundId } from '../kit/ids';
import { type Round, roundIdOf } from './round';

const anew = 'anew';

/** What a round's posts are about: its event or, where it has none, itself. */
const about = ({ id, event }: Pick<Round, 'id' | 'event'>) => (event === undefined ? { about: String(id) } : { event: event.id });

/** The round's card in the channel. */
export const subjectOfCard = (network: NetworkId, round: Round): PostSubject => ({
  network,
  kind: 'follow-up',
  ...about(round),
  due: round.cardDue,
});

export const subjectOfNudge = (network: NetworkId, round: Round): PostSubject => ({
  network,
  kind: 'nudge',
  ...about(round),
  due: round.nudgeDue,
});

/** The card posted once more, where Teams no longer knows the first. */
export const subjectAnew = (subject: PostSubject): PostSubject => ({
  ...subject,
  about: subject.event === undefined ? `${subject.about}~${anew}` : anew,
});

export const isAnew = ({ about: what }: PostSubject): boolean => what === anew || (what?.endsWith(`~${anew}`) ?? false);

/** Which round a follow-up's post is about. */
export const roundIdIn = (subject: PostSubject): RoundId | undefined => {
  if (subject.event !== undefined) return roundIdOf(subject.event);
  const id = v.safeParse(RoundId, subject.about?.split('~')[0]);
  return id.success ? id.output : undefined;
};
