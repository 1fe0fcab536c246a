import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { followDeepLink } from './app/deepLink';
import { preload } from './app/routes';
import { browserTheme } from './teams/browserTheme';
import { consentStep, takeConsentStep } from './teams/consentPage';
import { isSilentAnswer, passAnswerOn } from './teams/silentAnswer';
import { startTeams } from './teams/startTeams';
import { storageOr, thisBrowser } from './teams/thisBrowser';
import { languageFor } from './text/language';
import { languageMemory } from './text/languageMemory';

const browser = thisBrowser();
const asked = new URLSearchParams(browser.location.search);
const memory = languageMemory(
  storageOr(() => window.localStorage),
  browser.location.search,
);
const first = {
  theme: browserTheme(asked.get('theme'), browser.matchMedia),
  language: memory.recall() ?? languageFor([asked.get('language'), ...browser.languages]),
};

const show = (root: HTMLElement) => {
  preload(window.location.pathname.replace(/^\/tab/, '') || '/');
  createRoot(root).render(<App host={startTeams(browser).then(followDeepLink)} first={first} memory={memory} />);
};

const step = consentStep(window.location.pathname, browser.storage);
const root = document.getElementById('root');
if (isSilentAnswer(window.location, browser.framed)) void passAnswerOn();
else if (step !== undefined) void takeConsentStep(step, browser.storage);
else if (root !== null) show(root);
