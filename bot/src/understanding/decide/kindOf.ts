import { EventKind } from '../../calendar/event';
import type { Reading } from '../reading';

/** Other kinds are meetings, too: 'ohjausryhmän kokous', 'steering group meeting'. */
const kinds: readonly EventKind[] = [...EventKind.options.filter((kind) => kind !== 'meeting'), 'meeting'];

/** The kind of event that a message speaks of, if any. */
export const kindOf = ({ cues }: Reading): EventKind | undefined => kinds.find((kind) => cues.has(kind));
