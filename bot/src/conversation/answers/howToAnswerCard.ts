import { openRounds } from '../../followUps/rounds';
import { type Card, card, execute, heading, line, openUrl, shorten } from '../../kit/card';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { Telling } from '../cards/telling';

const mostRounds = 4;
const longestButton = 60;

/** How one answers, with the surveys that are open now. */
export const howToAnswerCard = ({ data, now, links, language }: Telling): Card => {
  const words = understandingWords(language).answering;
  const { buttons } = wordsOf(language);
  const open = openRounds(data, now).slice(-mostRounds);
  return card(
    [heading(words.heading), line(open.length === 0 ? words.noneOpen : words.text)],
    [
      ...open.map((round) =>
        execute(shorten(`${buttons.answer}: ${round.title}`, longestButton), 'followUp.edit', { round: round.id }, false),
      ),
      openUrl(buttons.openFollowUps, links.tab('follow-ups')),
    ],
    words.heading,
  );
};
