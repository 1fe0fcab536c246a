import type { Instant } from '../../kit/clock';
import type { Language } from '../../kit/languages';
import type { Links } from '../../network/links';
import type { NetworkData } from '../../network/networkData';

/** What every card of a single thing depends on, besides the thing. */
export type Telling = { readonly data: NetworkData; readonly now: Instant; readonly links: Links; readonly language: Language };
