import type { Priorities } from '@kaselo/bot/contract/priorities';

/** What the strategy stands on. */
export type Frame = Priorities['frame'];

/** One priority with its objectives and actions. */
export type Priority = Priorities['priorities'][number];
