import type { Instant } from '../kit/clock';
import type { OrganisationId, Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { Role } from '../network/member';
import type { NetworkData } from '../network/networkData';

/** Who looks, when and in which language: what every view depends on besides what it shows. */
export type Reader = {
  readonly data: NetworkData;
  readonly person: Person;
  readonly role: Exclude<Role, 'stranger'>;
  readonly organisation: OrganisationId | undefined;
  readonly language: Language;
  readonly now: Instant;
  readonly links: Links;
};

export const todayOf = ({ now }: Reader): Day => dayOf(now);
