import { dayInWords } from '../../calendar/whenInWords';
import type { Answer } from '../../followUps/answer';
import { type Card, type CardBody, card, heading, line, openUrl, quietLine, quotation, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import { fitting } from '../../search/fitting';
import { understandingWords } from '../../text/understanding';
import { nameOf } from '../cards/actionRows';
import type { Telling } from '../cards/telling';

const most = 4;
const longest = 600;

/** Good practices that organisations have told of, about what was asked for, the newest first. */
export const practicesCard = (topic: string | undefined, answers: readonly Answer[], telling: Telling): Card => {
  const { data, now, links, language } = telling;
  const words = understandingWords(language).practices;
  const fits = fitting(topic ?? '', data.network.settings.language);
  const told = answers
    .flatMap(({ content, organisation, at }) =>
      content.goodPractice === undefined ? [] : [{ text: content.goodPractice, organisation, at }],
    )
    .toSorted((a, b) => b.at - a.at);
  const found = told.filter(({ text }) => fits(text));
  const title = topic === undefined ? words.heading : words.about(topic);
  const body = found
    .slice(0, most)
    .flatMap(
      ({ text, organisation, at }): CardBody => [
        quotation(shorten(text, longest)),
        { ...quietLine(`${nameOf(organisation, data)}, ${dayInWords(dayOf(at), dayOf(now), language)}`), spacing: 'None' },
      ],
    );
  const page = topic === undefined ? 'follow-ups/practices' : `follow-ups/practices?search=${encodeURIComponent(topic)}`;
  return card(
    [heading(title), ...(body.length > 0 ? body : [line(told.length === 0 ? words.none : words.noneAbout)])],
    [openUrl(words.all, links.tab(found.length > 0 ? page : 'follow-ups/practices'))],
    title,
  );
};
