import type { Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import type { Role } from '../network/member';
import type { NetworkData } from '../network/networkData';

/** Where somebody speaks, as what they are there, and in which language. */
export type Place = { readonly data: NetworkData; readonly person: Person; readonly role: Role; readonly language: Language };
