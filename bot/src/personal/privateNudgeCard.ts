import { dayInWords } from '../calendar/whenInWords';
import type { Round } from '../followUps/round';
import { type Card, card, execute, heading, line, openUrl, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { personalWords } from '../text/personal';
import { wordsOf } from '../text/words';

/** Tells one person that their organisation has not answered yet, with why they are told and how they are rid of it. */
export const privateNudgeCard = (round: Round, organisation: string, today: Day, links: Links, language: Language): Card => {
  const { followUp, buttons } = wordsOf(language);
  const words = personalWords(language);
  const title = words.nudge(organisation);
  return card(
    [
      heading(title),
      line(`${round.title}, ${dayInWords(dayOf(round.opensAt), today, language)}`),
      quietLine(followUp.until(dayInWords(round.lastDay, today, language))),
      quietLine(words.whyNudged),
    ],
    [
      execute(buttons.answer, 'followUp.edit', { round: round.id }, false),
      openUrl(buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    title,
  );
};
