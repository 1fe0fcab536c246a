import { dayInWords } from '../calendar/whenInWords';
import { type Card, card, execute, heading, line, openUrl, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { questionWords } from '../text/questions';
import { wordsOf } from '../text/words';
import { organisationInput } from './organisationInput';
import type { Round } from './round';

/** The one reminder of an open round: how many have not answered, never who. */
export const nudgeCard = (round: Round, missing: number, answered: number, today: Day, links: Links, language: Language): Card => {
  const { followUp, buttons } = wordsOf(language);
  const title = followUp.nudge(missing);
  return card(
    [
      heading(title),
      line(`${round.title}, ${dayInWords(dayOf(round.opensAt), today, language)}`),
      quietLine(
        [followUp.until(dayInWords(round.lastDay, today, language)), ...(answered > 0 ? [followUp.answered(answered)] : [])].join(' '),
      ),
    ],
    [
      execute(buttons.answer, 'followUp.edit', { round: round.id }, false),
      openUrl(buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    title,
  );
};

/** Asked once of a person who has answered before the network knows whom they speak for. */
export const chooseOrganisationCard = (round: Round, data: NetworkData, today: Day, language: Language): Card => {
  const { followUp, buttons } = wordsOf(language);
  return card(
    [heading(followUp.chooseOrganisation), line(followUp.chooseOrganisationWhy), organisationInput(data, today, language)],
    [execute(buttons.save, 'followUp.chooseOrganisation', { round: round.id }, true)],
    followUp.chooseOrganisation,
  );
};

/** What stands in a round's card once it has closed, for whoever is late. */
export const closedCard = (round: Round, today: Day, wrote: boolean, links: Links, language: Language): Card => {
  const { followUp, buttons } = wordsOf(language);
  const closed = dayInWords(round.lastDay, today, language);
  const title = wrote ? followUp.closed(closed) : followUp.closedShort(closed);
  return card([heading(title), line(round.title)], [openUrl(buttons.readAnswers, links.tab(`follow-ups/${round.id}`))], title);
};

/** What stands in a round's card when the round itself has been taken away. */
export const withdrawnCard = (language: Language): Card => {
  const { withdrawn } = questionWords(language);
  return card([heading(withdrawn)], [], withdrawn);
};

/** In the place of a form that has grown too long for a card: the tab has room for it. */
export const onTheTabCard = (round: Round, links: Links, language: Language): Card => {
  const { tooLongForCard, continueOnTab } = questionWords(language);
  return card([heading(tooLongForCard), line(round.title)], [openUrl(continueOnTab, links.tab(`follow-ups/${round.id}`))], tooLongForCard);
};
