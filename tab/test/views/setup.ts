import { SetupView } from '@kaselo/bot/contract/setup';
import * as v from 'valibot';

/** A team that waits for its network. */
export const setup = v.parse(SetupView, {
  step: 'content',
  offered: { name: 'KASELO', longName: 'Kaakkois-Suomen ELO-verkosto', priorities: 5, organisations: 32, events: 24 },
} satisfies v.InferInput<typeof SetupView>);

/** The same at its last step, with what came of the test message. */
export const startWith = (test: SetupView['test']): SetupView => ({ ...setup, step: 'start', test });
