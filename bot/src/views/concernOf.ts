import type { CalendarEvent } from '../calendar/event';
import type { OrganisationId, RegionId } from '../kit/ids';
import type { Network } from '../network/network';
import type { NetworkData } from '../network/networkData';
import { responsibleFor } from '../priorities/priority';

/** Whom an event concerns, as far as the network's own words tell it. */
export type Concern = {
  /** The members that the event or an action that it belongs to names, also former ones. */
  readonly organisations: OrganisationId[];
  /** The regions of those members, and the regions that are named themselves; all of them for the whole network. */
  readonly regions: RegionId[];
  readonly wholeNetwork: boolean;
};

type Whole = Pick<NetworkData, 'organisations' | 'priorities'> & {
  readonly network: {
    readonly frame: Pick<Network['frame'], 'name' | 'longName' | 'abbreviations'>;
    readonly settings: Pick<Network['settings'], 'regions'>;
  };
};

/**
 * An event concerns those whom its organisers and participants or its actions' responsible parties name, and everybody
 * where they name the network. Nobody is guessed at: an event that names nobody concerns nobody in particular.
 */
export const concernOf = (event: CalendarEvent, data: Whole): Concern => {
  const named = namesIn(data);
  const says = [...event.organisers, ...event.participants];
  const responsible = data.priorities.flatMap((priority) =>
    priority.actions.filter(({ events }) => events.includes(event.id)).flatMap((action) => responsibleFor(action, priority) ?? []),
  );
  const wholeNetwork = says.some(named.network) || responsible.some((party) => party.wholeNetwork);
  const members = data.organisations.filter(
    ({ id }) => responsible.some((party) => party.organisations.includes(id)) || says.some((text) => named.organisation(id, text)),
  );
  const regions = data.network.settings.regions.filter(
    ({ id, name }) => wholeNetwork || members.some((member) => member.regions.includes(id)) || says.some(mentions([name])),
  );
  return { organisations: members.map(({ id }) => id), regions: regions.map(({ id }) => id), wholeNetwork };
};

type Names = {
  readonly network: (text: string) => boolean;
  readonly organisation: (id: OrganisationId, text: string) => boolean;
};

const remembered = new WeakMap<Whole, Names>();

/** How a network is spoken of is worked out once for all its events. */
function namesIn(data: Whole): Names {
  const known = remembered.get(data);
  if (known !== undefined) return known;
  const { name, longName, abbreviations } = data.network.frame;
  const withShort = (...names: string[]) => [
    ...names,
    ...abbreviations.filter(({ long }) => names.some((each) => spoken(each) === spoken(long))).map(({ short }) => short),
  ];
  const parts = new Map(data.organisations.map((each) => [each.id, each.name.split(' / ')]));
  const organisations = new Map(
    [...parts].map(([id, own]) => [id, mentions([...withShort(...own), ...pluralOf(own, [...parts.values()])])]),
  );
  const names: Names = {
    network: mentions(withShort(name, longName)),
    organisation: (id, text) => organisations.get(id)?.(text) ?? false,
  };
  remembered.set(data, names);
  return names;
}

/** 'Ohjaamot' speaks of every member whose name begins with 'Ohjaamo'. */
function pluralOf(names: readonly string[], all: readonly (readonly string[])[]): string[] {
  const first = (name: string) => name.split(' ').at(0) ?? name;
  return names
    .map(first)
    .flatMap((word) => (all.filter((each) => each.some((name) => first(name) === word)).length > 1 ? [`${word}t`] : []));
}

function spoken(text: string): string {
  return text.toLocaleLowerCase('fi').replace(/\s+/g, ' ').trim();
}

/**
 * Whether a text has one of the names in it, as words of their own or before a hyphen: 'KASELO-verkoston yhteistyöryhmä'.
 * What is written in capitals is an abbreviation only in capitals.
 */
function mentions(names: readonly string[]): (text: string) => boolean {
  const holds = (text: string, name: string): boolean => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
    }
    return false;
  };
  const wanted = names.map((name) => (name === name.toLocaleUpperCase('fi') ? { capitals: name } : { plain: spoken(name) }));
  return (text) => wanted.some(({ capitals, plain }) => (capitals === undefined ? holds(spoken(text), plain) : holds(text, capitals)));
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}
