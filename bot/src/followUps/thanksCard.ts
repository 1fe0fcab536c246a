import { dayInWords } from '../calendar/whenInWords';
import { type Card, card, execute, heading, line, openUrl, quietLine, quotation } from '../kit/card';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { cardWords } from '../text/cards';
import { wordsOf } from '../text/words';
import type { Answer } from './answer';
import type { Round } from './round';

export type Thanking = {
  readonly round: Round;
  readonly answer: Answer;
  readonly answered: number;
  readonly today: Day;
  readonly closed: boolean;
};

/** What a person sees in the card's place once they have answered: what was saved, and the way to change it. */
export const thanksCard = (
  { round, answer, answered, today, closed }: Thanking,
  data: NetworkData,
  links: Links,
  language: Language,
): Card => {
  const words = wordsOf(language);
  const { followUp, buttons } = words;
  const { content } = answer;
  const closes = dayInWords(round.lastDay, today, language);
  const organisation = data.organisations.find(({ id }) => id === answer.organisation)?.name ?? answer.organisation;
  const actions = new Map(data.priorities.flatMap((priority) => priority.actions).map(({ id, text }) => [id, text]));
  const saved = [
    quotation(content.outcome),
    ...content.moved.map(({ action, status }) => quotation(followUp.moved(actions.get(action) ?? action, status && words.status[status]))),
    ...(content.goodPractice === undefined ? [] : [quotation(followUp.isGoodPractice(content.goodPractice))]),
    ...(content.next === undefined ? [] : [quotation(followUp.isNext(content.next))]),
    ...(content.usefulness === undefined ? [] : [quotation(followUp.isUseful(content.usefulness))]),
    ...content.others.map(({ label, value }) => quotation(`${label} ${shortened(value)}`)),
  ];
  return card(
    [
      heading(followUp.thanks),
      line(`${followUp.answered(answered)} ${closed ? followUp.closedShort(closes) : followUp.editUntil(closes)}`),
      {
        type: 'Container',
        style: 'emphasis',
        items: [...saved, quietLine(followUp.savedAs(organisation, dayInWords(dayOf(answer.at), today, language)))],
      },
      quietLine(round.title),
      ...(closed ? [] : [quietLine(cardWords(language).followUp.another)]),
    ],
    [
      ...(closed
        ? []
        : [
            execute(buttons.edit, 'followUp.edit', { round: round.id }, false),
            execute(cardWords(language).followUp.withdraw, 'followUp.withdraw', { round: round.id }, false),
          ]),
      openUrl(buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    followUp.thanks,
  );
};

/** A card has room for the beginning of each answer; the tab has all of it. */
const shortened = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, 299)}…`);
