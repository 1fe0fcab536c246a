import { organisationInput } from '../../followUps/organisationInput';
import { type Card, type CardActions, type CardBody, card, execute, heading, line, quietLine, shorten } from '../../kit/card';
import { dayOf } from '../../kit/time';
import type { Action, Priority } from '../../priorities/priority';
import { ActionStatus } from '../../priorities/update';
import { cardWords } from '../../text/cards';
import { wordsOf } from '../../text/words';
import type { Telling } from './telling';

/** A line on a card is short; a longer one is written on the tab. */
export const longestOnCard = 2000;
const mostChoices = 20;
const longestChoice = 120;

/** What has been typed so far, as a card sends it. */
export type TypedUpdate = { readonly text: string; readonly status: string };

export type UpdateForm = {
  /** The action that is written of; where it is still to be chosen, those of the priority. */
  readonly action: Action | undefined;
  readonly priority: Priority;
  /** What comes back with the button, so that the same form sent twice is one line. */
  readonly itself: Readonly<Record<string, string>>;
  readonly typed?: TypedUpdate | undefined;
  /** Whom one speaks for is asked of those of whom it is not known. */
  readonly asksOrganisation: boolean;
  readonly problem?: string | undefined;
};

/** The short form of a line under an action. */
export const updateForm = (form: UpdateForm, { data, now, language }: Telling): Card => {
  const { action, priority, itself, typed, asksOrganisation, problem } = form;
  const words = cardWords(language).update;
  const { buttons, status } = wordsOf(language);
  const about: CardBody =
    action === undefined
      ? [
          {
            type: 'Input.ChoiceSet',
            id: 'action',
            label: words.action,
            placeholder: words.chooseAction,
            style: 'compact',
            wrap: true,
            isRequired: true,
            errorMessage: words.actionMissing,
            choices: priority.actions.slice(0, mostChoices).map(({ id, text }) => ({ title: shorten(text, longestChoice), value: id })),
          },
        ]
      : [line(shorten(action.text, longestChoice * 2))];
  const body: CardBody = [
    heading(words.begin),
    ...about,
    ...(problem === undefined ? [] : [{ ...line(problem), color: 'Attention' as const, weight: 'Bolder' as const }]),
    {
      type: 'Input.Text',
      id: 'text',
      label: words.text,
      placeholder: words.textHint,
      isMultiline: true,
      maxLength: longestOnCard,
      isRequired: true,
      errorMessage: words.textMissing,
      value: typed?.text ?? '',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'status',
      label: words.status,
      placeholder: words.statusUnchanged,
      style: 'compact',
      value: typed?.status ?? '',
      choices: ActionStatus.options.map((value) => ({ title: status[value], value })),
    },
    ...(asksOrganisation ? [organisationInput(data, dayOf(now), language)] : []),
    quietLine(words.where),
  ];
  const item = action === undefined ? { item: 'priority', id: priority.id } : { item: 'action', id: action.id };
  const actions: CardActions = [execute(buttons.save, 'update.save', itself, true), execute(buttons.cancel, 'item.show', item, false)];
  return card(body, actions, words.begin);
};
