import { type Instant, seconds } from '../kit/clock';

/** A card in the channel is brought up to date at most once in this time, whatever number of people press it. */
const beat = seconds(5);

/** When a card that has changed is to be updated: all who ask within one beat ask for the same update. */
export const nextBeat = (now: Instant): Instant => (Math.floor(now / beat) + 1) * beat;
