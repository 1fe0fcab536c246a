import { EventKind } from '../../calendar/event';
import type { Reading } from '../reading';

/** The kind of event that a message speaks of, if any. */
export const kindOf = ({ cues }: Reading): EventKind | undefined => EventKind.options.find((kind) => cues.has(kind));
