import { type Card, card, execute, heading, line, openUrl, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Links } from '../network/links';
import { personalWords } from '../text/personal';
import { wordsOf } from '../text/words';

/** Said once to whoever is alone with the bot: what can be asked, and that nothing comes unasked. */
export const welcomePersonCard = (network: string, links: Links, language: Language): Card => {
  const { welcome, settings } = personalWords(language);
  const { buttons } = wordsOf(language);
  const title = welcome.heading(network);
  return card(
    [heading(title), line(welcome.text), quietLine(welcome.private)],
    [
      execute(buttons.whatCanIAsk, 'help', {}, false),
      execute(settings.heading, 'me.settings', {}, false),
      openUrl(buttons.openOverview, links.tab('')),
    ],
    title,
  );
};
