import type { NetworkData } from '../../network/networkData';
import type { SearchDocument } from '../../search/document';
import { documentsOf } from '../../search/documents';
import type { SearchKind } from '../../search/hit';

/** Something that has a name in the network, with everything by which people call it. */
export type Named = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Other names of the very same thing. */
  readonly aliases: readonly string[];
  /** What else is said of it. */
  readonly body: readonly string[];
};

/** Everything of a network that a message may name. What members have told has no names. */
export const namedIn = (data: NetworkData): readonly Named[] =>
  documentsOf(data, { updates: [], answers: [] })
    .filter(({ kind }) => kind !== 'strategy')
    .map((document) => ({
      kind: document.kind,
      id: document.kind === 'abbreviation' ? shortOf(document) : document.id,
      title: document.title,
      aliases: aliasesOf(document, data),
      body: document.kind === 'indicator' ? [] : document.body,
    }));

/** An organisation is called by its abbreviation too, and an indicator by the words in which it was agreed on. */
function aliasesOf({ kind, id, title, body }: SearchDocument, { network, indicators, series, events }: NetworkData): readonly string[] {
  if (kind === 'indicator') return indicators.filter((each) => each.id === id).map(({ name }) => name);
  if (kind === 'event') {
    const own = events.find((event) => event.id === id)?.series;
    return series.filter((each) => each.id === own).map((each) => each.title);
  }
  if (kind !== 'organisation') return [];
  return network.frame.abbreviations
    .filter(({ short, long }) => [title, ...body].some((line) => line === short || line.startsWith(long)))
    .flatMap(({ short, long }) => [short, long]);
}

/** 'TNO – tieto-, neuvonta- ja ohjaus(palvelut)' is asked for by 'TNO'. */
const shortOf = ({ title }: SearchDocument): string => title.split(' – ')[0] ?? title;
