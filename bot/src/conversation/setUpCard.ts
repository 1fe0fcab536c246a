import { type Card, card, heading, line, openUrl, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Links } from '../network/links';
import { setupWords } from '../text/setup';

/** The bot's first words in a team that has no network yet: where it is set up, and by whom. */
export const setUpCard = (links: Links, language: Language): Card => {
  const { first } = setupWords(language);
  return card([heading(first.heading), line(first.text), quietLine(first.until)], [openUrl(first.open, links.tab(''))], first.heading);
};
