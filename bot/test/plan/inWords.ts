import type { ExpectedPost } from './expectedPosts';
import { wallClock } from './helsinki';

/** A post as one would note it down: 'week-before 2021-04-07T09:00'. */
export const inWords = ({ kind, due }: Pick<ExpectedPost, 'kind' | 'due'>): string => `${kind} ${wallClock(due)}`;
