import * as v from 'valibot';
import { OrganisationId, Person } from '../kit/ids';
import type { Language } from '../kit/languages';

/** Somebody invented, to try the product as. */
export type LocalPerson = {
  /** As in the Playground's roster and in signing in. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly person: Person;
  /** Works elsewhere and is a guest in the network's tenant, as most members are. */
  readonly guest: boolean;
  readonly language: Language;
  /** For whom they would answer; nobody is tied to it before they choose it in the product. */
  readonly organisation: OrganisationId;
};

export const tenantId = '6f3c1d52-7a84-4f0e-9b1d-2c5e8a4d7010';

const organisationId = (id: string) => v.parse(OrganisationId, id);

const somebody = (number: number, name: string, organisation: string, what: { guest?: boolean; language?: Language } = {}): LocalPerson => {
  const id = asciiOf(name.split(' ')[0] ?? name);
  return {
    id,
    name,
    email: `${asciiOf(name).replace(' ', '.')}@example.org`,
    person: v.parse(Person, { tenantId, objectId: `0b5e7c1a-3d92-4e68-8f47-5a1c9e2d7b${number}` }),
    guest: what.guest ?? false,
    language: what.language ?? 'fi',
    organisation: organisationId(organisation),
  };
};

const asciiOf = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The one who installs the app: the secretariat, so the first coordinator. The Playground is used as her. */
export const secretary = somebody(10, 'Aino Esimerkki', 'kaakkois-suomen-ely-keskus');

/** Everybody invented: both regions, guests among them. Their names say that they do not exist. The first six are in the Playground. */
export const people: readonly LocalPerson[] = [
  secretary,
  somebody(11, 'Eino Keksitty', 'kaakkois-suomen-te-toimisto'),
  somebody(12, 'Sylvi Satunen', 'ohjaamo-lappeenranta', { guest: true }),
  somebody(13, 'Väinö Kuvitelma', 'ohjaamo-kouvola', { guest: true }),
  somebody(14, 'Lempi Tarina', 'lab-ammattikorkeakoulu', { guest: true }),
  somebody(15, 'Astrid Exempel', 'ohjaamo-kotka', { guest: true, language: 'sv' }),
  somebody(16, 'Tauno Mallikas', 'ekami', { guest: true }),
  somebody(17, 'Helmi Harjoitus', 'socom', { guest: true }),
];
