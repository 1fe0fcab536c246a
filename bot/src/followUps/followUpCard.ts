import { dayInWords } from '../calendar/whenInWords';
import { type Card, type CardBody, card, execute, heading, line, openUrl, quietLine, toggle } from '../kit/card';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { wordsOf } from '../text/words';
import { longestOutcome, longestShortText } from './answer';
import type { Draft } from './draft';
import type { Round } from './round';
import { actionsFor } from './rounds';

/** Teams lets a card refresh by itself for at most so many people. */
export const mostRefreshed = 60;

/** A compact list of more than this is no help on a phone; the tab has them all. */
const mostActions = 20;

export type Asking = {
  readonly round: Round;
  readonly today: Day;
  readonly answered: number;
  readonly late?: boolean;
  /** What the person has written already, to be changed or sent again. */
  readonly typed?: Draft;
  /** Why what was sent could not be taken. */
  readonly problem?: string;
};

/** One question; 'Kerro lisää' opens the rest. The same card for everybody, or filled with one's own answer. */
export const followUpCard = (asking: Asking, data: NetworkData, links: Links, language: Language): Card => {
  const { round, today, answered, late, typed, problem } = asking;
  const words = wordsOf(language);
  const closes = dayInWords(round.lastDay, today, language);
  const question = questionOf(round, language);
  const open = typed !== undefined && hasMore(typed);
  return card(
    [
      heading(question),
      line(`${round.event.title}, ${dayInWords(dayOf(round.opensAt), today, language)}`),
      ...(late === true ? [quietLine(words.followUp.late)] : []),
      ...(problem === undefined ? [] : [{ ...line(problem), color: 'Attention' as const, weight: 'Bolder' as const }]),
      ...(answered > 0 ? [line(words.followUp.answered(answered))] : []),
      quietLine(`${words.followUp.where(closes)} ${words.followUp.noClients}`),
      {
        type: 'Input.Text',
        id: 'outcome',
        label: words.followUp.outcome,
        placeholder: words.followUp.outcomeHint,
        isMultiline: true,
        isRequired: true,
        errorMessage: words.followUp.outcomeMissing,
        maxLength: longestOutcome,
        value: typed?.outcome ?? '',
      },
      { type: 'Container', id: 'more', isVisible: open, items: moreInputs(round, data, typed, language) },
    ],
    [
      execute(words.buttons.send, 'followUp.answer', { round: round.id }, true),
      toggle(words.buttons.tellMore, ['more']),
      openUrl(words.buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    question,
  );
};

export const questionOf = (round: Round, language: Language): string => {
  const questions = wordsOf(language).followUp.question;
  const { kind } = round.event;
  return kind === 'webinar' || kind === 'workshop' || kind === 'forum' || kind === 'meeting' ? questions[kind] : questions.other;
};

/** The shared card comes back as one's own for those who have answered, the latest sixty. */
export const refreshedFor = (shared: Card, round: Round, userIds: readonly string[]): Card =>
  userIds.length === 0
    ? shared
    : {
        ...shared,
        refresh: { action: execute('', 'followUp.show', { round: round.id }, false), userIds: userIds.slice(0, mostRefreshed) },
      };

const hasMore = (typed: Draft) =>
  typed.moved.length > 0 || typed.usefulness !== undefined || Boolean(typed.goodPractice) || Boolean(typed.next);

function moreInputs(round: Round, data: NetworkData, typed: Draft | undefined, language: Language): CardBody {
  const words = wordsOf(language);
  const { followUp } = words;
  const [moved] = typed?.moved ?? [];
  const actions = actionsFor(round, data).slice(0, mostActions);
  const statuses = Object.entries(words.status).map(([value, title]) => ({ title, value }));
  return [
    ...(actions.length === 0
      ? []
      : ([
          {
            type: 'Input.ChoiceSet',
            id: 'action',
            label: followUp.action,
            style: 'compact',
            wrap: true,
            value: moved?.action ?? '',
            placeholder: followUp.noAction,
            choices: actions.map(({ action }) => ({ title: action.text, value: action.id })),
          },
          {
            type: 'Input.ChoiceSet',
            id: 'actionStatus',
            label: followUp.actionStatus,
            style: 'compact',
            value: moved?.status ?? '',
            placeholder: followUp.statusUnchanged,
            choices: statuses,
          },
        ] satisfies CardBody)),
    {
      type: 'Input.Text',
      id: 'goodPractice',
      label: followUp.goodPractice,
      isMultiline: true,
      placeholder: followUp.mayBeEmpty,
      maxLength: longestShortText,
      value: typed?.goodPractice ?? '',
    },
    {
      type: 'Input.Text',
      id: 'next',
      label: followUp.next,
      placeholder: followUp.mayBeEmpty,
      maxLength: longestShortText,
      value: typed?.next ?? '',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'usefulness',
      label: followUp.usefulness,
      style: 'compact',
      value: typed?.usefulness === undefined ? '' : String(typed.usefulness),
      placeholder: followUp.noOpinion,
      choices: followUp.usefulnessScale.map((title, index) => ({ title, value: String(index + 1) })),
    },
  ];
}
