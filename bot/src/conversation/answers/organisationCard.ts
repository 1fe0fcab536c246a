import { type Card, card, heading, labelledLine, line, openUrl, quietLine, shorten } from '../../kit/card';
import type { OrganisationId, RegionId } from '../../kit/ids';
import { dayOf } from '../../kit/time';
import { isValidOn } from '../../network/organisation';
import { type Action, responsibleFor, sharedActionId } from '../../priorities/priority';
import type { Update } from '../../priorities/update';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import { statusInWords } from '../cards/actionRows';
import type { Telling } from '../cards/telling';
import { rows } from './rows';

const longest = 200;

/** What an organisation does in the network: the actions that it answers for by name; undefined where there is no such party. */
export const organisationCard = (id: OrganisationId, updates: readonly Update[], telling: Telling): Card | undefined => {
  const { data, links, language } = telling;
  const member = data.organisations.find((each) => each.id === id);
  const party = member ?? data.outsideParties.find((each) => each.id === id);
  if (party === undefined) return undefined;
  const words = understandingWords(language).organisation;
  const all = [...new Map(responsibilities(telling).map((each) => [sharedActionId(each.action), each])).values()];
  const own = all.filter(({ organisations }) => organisations.includes(id));
  const shared = all.filter(({ wholeNetwork, organisations }) => wholeNetwork && !organisations.includes(id)).length;
  const regions = data.network.settings.regions.filter((region) => member?.regions.includes(region.id)).map(({ name }) => name);
  return card(
    [
      heading(party.name),
      ...(member === undefined ? [quietLine(words.notMember)] : [quietLine(regions.join(', '))]),
      ...(own.length === 0
        ? [line(words.nothingNamed)]
        : [
            line(words.answersFor),
            ...rows(own, language, ({ action }) =>
              labelledLine(`${statusInWords(action, updates, telling)}:`, shorten(action.text, longest)),
            ),
          ]),
      ...(member === undefined || shared === 0 ? [] : [quietLine(words.shared(shared))]),
    ],
    [openUrl(words.openNetwork, links.tab('network'))],
    party.name,
  );
};

/** The organisations of the network, or of a region. */
export const organisationsCard = (region: RegionId | undefined, { data, now, links, language }: Telling): Card => {
  const words = understandingWords(language).organisation;
  const members = data.organisations.filter((each) => isValidOn(dayOf(now), each));
  const asked = region === undefined ? members : members.filter(({ regions }) => regions.includes(region));
  const name = data.network.settings.regions.find(({ id }) => id === region)?.name;
  const title = name === undefined ? words.list(asked.length) : words.listOfRegion(name, asked.length);
  const names = asked.map((each) => each.name).toSorted((a, b) => a.localeCompare(b, 'fi'));
  return card([heading(title), line(names.join(', '))], [openUrl(words.openNetwork, links.tab('network'))], title);
};

/** What is said to somebody of whom it is not known for whom they speak. */
export const unknownOrganisationCard = ({ links, language }: Telling): Card => {
  const words = understandingWords(language).organisation;
  return card([line(words.unknown)], [openUrl(wordsOf(language).buttons.openOverview, links.tab(''))], words.unknown);
};

type Responsibility = { readonly action: Action; readonly wholeNetwork: boolean; readonly organisations: readonly OrganisationId[] };

const responsibilities = ({ data }: Telling): readonly Responsibility[] =>
  data.priorities.flatMap((priority) =>
    priority.actions.map((action) => {
      const responsible = responsibleFor(action, priority);
      return { action, wholeNetwork: responsible?.wholeNetwork ?? false, organisations: responsible?.organisations ?? [] };
    }),
  );
