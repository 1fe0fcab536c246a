import { dayInWords } from '../calendar/whenInWords';
import { type Card, type CardBody, card, execute, heading, line, openUrl, quietLine, toggle } from '../kit/card';
import type { Language } from '../kit/languages';
import { type Day, dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { wordsOf } from '../text/words';
import { isAnswered } from './answerProblem';
import type { Draft } from './draft';
import { type Form, formOf } from './form';
import { inputsFor } from './formInputs';
import type { Round } from './round';

/** Teams lets a card refresh by itself for at most so many people. */
export const mostRefreshed = 60;

export type Asking = {
  readonly round: Round;
  readonly today: Day;
  readonly answered: number;
  readonly late?: boolean;
  /** What the person has written already, to be changed or sent again. */
  readonly typed?: Draft;
  /** What whoever opens the form is told of their organisation's earlier answers. */
  readonly hints?: readonly string[];
  /** Why what was sent could not be taken. */
  readonly problem?: string;
};

/** One question; 'Kerro lisää' opens the rest. The same card for everybody, or filled with one's own answer. */
export const followUpCard = (asking: Asking, data: NetworkData, links: Links, language: Language): Card => {
  const { round, today, answered, late, typed, problem, hints = [] } = asking;
  const words = wordsOf(language);
  const closes = dayInWords(round.lastDay, today, language);
  const question = questionOf(round, language);
  const form = formOf(round, data.network.settings, language);
  const [atHand, more] = [form.questions.slice(0, inSight(form)), form.questions.slice(inSight(form))];
  const filling = { form, round, data, typed, language };
  const open = typed !== undefined && more.some((each) => isAnswered(typed, each));
  return card(
    [
      heading(question),
      ...subtitleOf(round, question, today, language),
      ...(late === true ? [quietLine(words.followUp.late)] : []),
      ...(problem === undefined ? [] : [{ ...line(problem), color: 'Attention' as const, weight: 'Bolder' as const }]),
      ...(answered > 0 ? [line(words.followUp.answered(answered))] : []),
      quietLine(`${words.followUp.where(closes)} ${words.followUp.noClients}`),
      ...hints.map(line),
      ...atHand.flatMap((each) => inputsFor(each, filling)),
      ...(more.length === 0
        ? []
        : [{ type: 'Container' as const, id: 'more', isVisible: open, items: more.flatMap((each) => inputsFor(each, filling)) }]),
    ],
    [
      execute(words.buttons.send, 'followUp.answer', { round: round.id }, true),
      ...(more.length === 0 ? [] : [toggle(words.buttons.tellMore, ['more'])]),
      openUrl(words.buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    question,
  );
};

/** What a round asks: in its own words, else by its event's kind, else by its title. */
export const questionOf = ({ question, event, title }: Round, language: Language): string => {
  if (question !== undefined || event === undefined) return question ?? title;
  const questions = wordsOf(language).followUp.question;
  const { kind } = event;
  return kind === 'webinar' || kind === 'workshop' || kind === 'forum' || kind === 'meeting' ? questions[kind] : questions.other;
};

/** What the question is about, where the question itself does not say it. */
const subtitleOf = ({ title, event, opensAt }: Round, question: string, today: Day, language: Language): CardBody => {
  if (event !== undefined) return [line(`${title}, ${dayInWords(dayOf(opensAt), today, language)}`)];
  return title === question ? [] : [line(title)];
};

/** The shared card comes back as one's own for those who have answered, the latest sixty. */
export const refreshedFor = (shared: Card, round: Round, userIds: readonly string[]): Card =>
  userIds.length === 0
    ? shared
    : {
        ...shared,
        refresh: { action: execute('', 'followUp.show', { round: round.id }, false), userIds: userIds.slice(0, mostRefreshed) },
      };

/** At hand stands what must be answered, and what is asked before it; a short form stands there whole. */
const inSight = ({ questions }: Form): number => {
  const lastRequired = questions.findLastIndex(({ required }) => required);
  return questions.length <= 2 ? questions.length : Math.max(lastRequired + 1, 1);
};
