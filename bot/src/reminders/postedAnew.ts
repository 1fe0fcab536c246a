import { type Timeliness, timelinessOfFollowUp } from '../delivery/lateness';
import type { PostSubject } from '../delivery/post';
import { hours, type Instant } from '../kit/clock';

const anew = 'anew';

/** A card posted once more, where Teams no longer knows the first one and it has something new to say. */
export const subjectAnew = (subject: PostSubject): PostSubject =>
  isPostedAnew(subject) ? subject : { ...subject, about: subject.about === undefined ? anew : `${subject.about}~${anew}` };

export const isPostedAnew = ({ about }: PostSubject): boolean => about?.split('~').at(-1) === anew;

/** It is due when it is found to be missing, though not in the night. */
export const timelinessAnew = (now: Instant): Timeliness => {
  const timeliness = timelinessOfFollowUp(now - hours(1), now);
  return timeliness.verdict === 'wait' ? timeliness : { verdict: 'on-time' };
};
