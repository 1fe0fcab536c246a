import { organisationInput } from '../followUps/organisationInput';
import { type Card, type CardBody, card, execute, fits, heading, line, openUrl, quietLine, quotation, shorten } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Day, Month } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import type { Organisation } from '../network/organisation';
import { ActionStatus, type Update } from '../priorities/update';
import { statusRoundWords } from '../text/statusRounds';
import { wordsOf } from '../text/words';
import type { OpenAction } from './openActions';

/** A card asks about so many actions at the most; the tab has the rest. */
const mostActions = 14;
const longestAction = 160;
const longestNames = 1500;
export const longestNote = 1000;

/** In the channel: who is asked, and the way to one's own form. */
export const channelCard = (month: Month, asked: readonly Organisation[], late: boolean, links: Links, language: Language): Card => {
  const words = statusRoundWords(language);
  const names = shorten(asked.map(({ name }) => name).join(', '), longestNames);
  return card(
    [heading(words.heading), ...(late ? [quietLine(words.late)] : []), line(words.text), quietLine(words.asked(names))],
    [execute(words.answer, 'status.begin', { month }, false), openUrl(words.openActions, links.tab('priorities'))],
    words.heading,
  );
};

type Form = {
  readonly month: Month;
  readonly organisation: Organisation;
  readonly actions: readonly OpenAction[];
  /** What the person has written in this round already, by action. */
  readonly typed?: ReadonlyMap<string, string>;
  readonly problem?: string;
};

/** One organisation's open actions with where each stands, to be changed where it has changed; as many as a card holds. */
export const statusForm = (form: Form, links: Links, language: Language): Card => {
  for (let shown = Math.min(mostActions, form.actions.length); shown > 1; shown--) {
    const written = formOf(form, shown, links, language);
    if (fits(written)) return written;
  }
  return formOf(form, 1, links, language);
};

function formOf({ month, organisation, actions, typed, problem }: Form, most: number, links: Links, language: Language): Card {
  const words = statusRoundWords(language);
  const { status: statusWords } = wordsOf(language);
  const shown = actions.slice(0, most);
  const title = words.form(organisation.name);
  const inputs = shown.flatMap(({ action, status }): CardBody => {
    const text = shorten(action.text, longestAction);
    return [
      { ...line(text), weight: 'Bolder', spacing: 'Medium' },
      {
        type: 'Input.ChoiceSet',
        id: `status_${action.id}`,
        label: words.status(shorten(action.text, 60)),
        style: 'compact',
        value: status,
        errorMessage: words.status(shorten(action.text, 60)),
        choices: ActionStatus.options.map((value) => ({ title: statusWords[value], value })),
      },
      {
        type: 'Input.Text',
        id: `text_${action.id}`,
        label: words.note,
        isMultiline: true,
        maxLength: longestNote,
        errorMessage: words.note,
        value: typed?.get(action.id) ?? '',
      },
    ];
  });
  const was = JSON.stringify(Object.fromEntries(shown.map(({ action, status }) => [action.id, status])));
  return card(
    [
      heading(title),
      ...(problem === undefined ? [line(words.text)] : [{ ...line(problem), color: 'Attention' as const, weight: 'Bolder' as const }]),
      ...inputs,
      ...(actions.length > most ? [quietLine(words.more(actions.length - most))] : []),
      quietLine(words.where),
    ],
    [execute(wordsOf(language).buttons.save, 'status.save', { month, was }, true), openUrl(words.openActions, links.tab('priorities'))],
    title,
  );
}

/** What was written down, and the way to change it. */
export const statusThanks = (
  month: Month,
  written: readonly { readonly open: OpenAction; readonly update: Update }[],
  unchanged: number,
  links: Links,
  language: Language,
): Card => {
  const words = statusRoundWords(language);
  const { status, buttons } = wordsOf(language);
  const title = written.length === 0 ? words.nothingNew : words.thanks;
  return card(
    [
      heading(title),
      ...(written.length === 0 ? [line(words.nothingNewText)] : []),
      ...written.flatMap(
        ({ open, update }): CardBody => [
          { ...line(shorten(open.action.text, longestAction)), weight: 'Bolder' },
          quotation(shorten(update.text, 300)),
          ...(update.status === undefined ? [] : [quietLine(status[update.status])]),
        ],
      ),
      ...(written.length > 0 && unchanged > 0 ? [quietLine(words.unchanged(unchanged))] : []),
    ],
    [execute(buttons.edit, 'status.begin', { month }, false), openUrl(words.openActions, links.tab('priorities'))],
    title,
  );
};

/** Asked once of whoever answers before the network knows whom they speak for. */
export const whoseStatusCard = (month: Month, data: NetworkData, today: Day, language: Language): Card => {
  const { followUp, buttons } = wordsOf(language);
  return card(
    [heading(followUp.chooseOrganisation), line(statusRoundWords(language).chooseWhy), organisationInput(data, today, language)],
    [execute(buttons.save, 'status.begin', { month }, true)],
    followUp.chooseOrganisation,
  );
};
