import { type NetworkNotices, usualRetention } from '@kaselo/bot/contract/notices';
import type { NoticeLines } from '../text/noticeLines';
import type { Prose } from '../text/prose';

type Networks = readonly NetworkNotices[];
type Lines = readonly (string | undefined)[];

/** Of one network a paragraph each; of several one paragraph a network, so that it is seen what belongs to which. */
const each = (networks: Networks, linesOf: (network: NetworkNotices) => Lines): readonly string[] => {
  const [first, ...others] = networks.map((network) => linesOf(network).filter((line) => line !== undefined));
  return others.length === 0 ? (first ?? []) : [first ?? [], ...others].map((lines) => lines.join(' '));
};

/** Where lines of a network's own go: into which section of the template, and before which of its paragraphs. */
type Place = { readonly section: number; readonly before: number; readonly lines: readonly string[] };

const filled = ({ title, sections }: Prose, places: readonly Place[]): Prose => ({
  title,
  sections: sections.map(({ heading, text }, number) => {
    const place = places.find(({ section }) => section === number);
    return { heading, text: place === undefined ? text : text.toSpliced(place.before, 0, ...place.lines) };
  }),
});

/** The privacy notice with what is each network's own; with the product's proposals where no network is known. */
export const ownPrivacy = (template: Prose, networks: Networks, words: NoticeLines): Prose =>
  filled(template, [
    { section: 0, before: 0, lines: controllers(networks, words) },
    { section: 5, before: 1, lines: terms(networks, words) },
  ]);

/** The accessibility statement likewise. */
export const ownAccessibility = (template: Prose, networks: Networks, words: NoticeLines): Prose =>
  filled(template, [
    { section: 0, before: 1, lines: networks.map((own) => words.responsible(own.controller, own.network)) },
    { section: 1, before: 2, lines: reviews(networks, words) },
    { section: 3, before: 0, lines: whomToTell(networks, words) },
  ]);

const controllers = (networks: Networks, words: NoticeLines): readonly string[] =>
  networks.length === 0
    ? [words.controllerUnknown, words.askSecretariat]
    : each(networks, (own) => [
        words.controller(own.controller, own.network),
        own.controllerContact === undefined ? words.askSecretariat : words.askAbout(own.controllerContact),
        own.dataProtectionOfficer && words.officer(own.dataProtectionOfficer),
        own.privacyReviewed && words.reviewed(own.privacyReviewed),
      ]);

const terms = (networks: Networks, words: NoticeLines): readonly string[] =>
  networks.length === 0
    ? [words.proposed, ...words.terms(usualRetention)]
    : each(networks, (own) => [whose(own, networks), ...words.terms(own.retention)]);

const reviews = (networks: Networks, words: NoticeLines): readonly string[] =>
  each(
    networks.filter(({ accessibilityReviewed }) => accessibilityReviewed !== undefined),
    (own) => [whose(own, networks), own.accessibilityReviewed && words.reviewed(own.accessibilityReviewed)],
  );

const whomToTell = (networks: Networks, words: NoticeLines): readonly string[] =>
  networks.every(({ accessibilityContact }) => accessibilityContact === undefined)
    ? [words.tellSecretariat]
    : each(networks, (own) => [
        whose(own, networks),
        own.accessibilityContact === undefined ? words.tellSecretariat : words.tell(own.accessibilityContact),
      ]);

const whose = ({ network }: NetworkNotices, all: Networks): string | undefined => (all.length > 1 ? `${network}:` : undefined);
