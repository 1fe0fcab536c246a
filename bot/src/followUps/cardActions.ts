import * as v from 'valibot';
import { type Card, fits } from '../kit/card';
import { OrganisationId, RoundId } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { isValidOn } from '../network/organisation';
import { questionWords } from '../text/questions';
import { wordsOf } from '../text/words';
import { type Answer, AnswerContent, longestOther, longestOutcome, longestShortText } from './answer';
import { answerProblem } from './answerProblem';
import type { Draft } from './draft';
import { followUpCard } from './followUpCard';
import { formOf } from './form';
import { type GivenAnswer, giveAnswer, standing } from './giveAnswer';
import { knownBefore } from './knownBefore';
import { chooseOrganisationCard, closedCard, onTheTabCard } from './otherCards';
import type { CardReply, FollowUpPorts, Presser } from './pressing';
import { labelIn } from './questionnaire';
import { type Round, stateOf } from './round';
import { actionsFor, answeredBy, findRound } from './rounds';
import { requestCardUpdate } from './sharedCard';
import { thanksCard } from './thanksCard';
import { typedOnCard } from './typedOnCard';
import { withdrawFromCard } from './withdrawFromCard';

export type FollowUpVerb = 'followUp.answer' | 'followUp.chooseOrganisation' | 'followUp.edit' | 'followUp.show' | 'followUp.withdraw';

const Choice = v.object({ round: RoundId, organisation: v.optional(v.string(), '') });

/** What a press of a follow-up's button does and shows. An answer is stored before anything is shown. */
export const pressFollowUp =
  (ports: FollowUpPorts) =>
  async (verb: FollowUpVerb, sent: unknown, presser: Presser): Promise<CardReply> => {
    const words = wordsOf(presser.language);
    const about = v.safeParse(v.object({ round: RoundId }), sent);
    if (!about.success) return { sentence: words.refusal.invalid };
    const round = findRound(presser.data, about.output.round);
    if (round === undefined || stateOf(round, ports.clock.now()) === 'coming') return { sentence: words.refusal['not-found'] };
    switch (verb) {
      case 'followUp.answer':
        return answerFromCard(round, sent, presser, ports);
      case 'followUp.chooseOrganisation':
        return chooseFromCard(round, sent, presser, ports);
      case 'followUp.edit':
        return { card: await openCard(round, presser, ports) };
      case 'followUp.show':
        return { card: await currentCard(round, presser, ports) };
      case 'followUp.withdraw':
        return withdrawFromCard(round, presser, ports);
    }
  };

async function answerFromCard(round: Round, sent: unknown, presser: Presser, ports: FollowUpPorts): Promise<CardReply> {
  const words = wordsOf(presser.language);
  const typed = typedOnCard(sent, formOf(round, presser.data.network.settings));
  if (typed === undefined) return { sentence: words.refusal.invalid };
  if (typed.outcome.trim() === '') return { card: await formCard(round, presser, ports, typed, words.refusal['outcome-missing']) };
  const tooLong =
    typed.outcome.length > longestOutcome ||
    [typed.goodPractice, typed.next].some((text) => (text?.length ?? 0) > longestShortText) ||
    typed.others.some(({ value }) => value.length > longestOther);
  if (tooLong) {
    const card = await formCard(round, presser, ports, typed, words.refusal['too-long']);
    return fits(card) ? { card } : { sentence: words.refusal['too-long'] };
  }
  const wrong = problemIn(typed, round, presser);
  if (wrong !== undefined) return { card: fitting(await formCard(round, presser, ports, typed, wrong), round, presser, ports) };

  const { network } = presser.data;
  if (stateOf(round, ports.clock.now()) === 'closed') {
    await ports.drafts.save(network.id, round.id, presser.person, typed);
    return { card: closedCard(round, dayOf(ports.clock.now()), true, ports.links, presser.language) };
  }
  const member = await ports.members.of(network.id, presser.person);
  if (member?.organisation === undefined) {
    await ports.drafts.save(network.id, round.id, presser.person, typed);
    return { card: chooseOrganisationCard(round, presser.data, dayOf(ports.clock.now()), presser.language) };
  }
  return store(round, typed, member.organisation, presser, ports);
}

async function chooseFromCard(round: Round, sent: unknown, presser: Presser, ports: FollowUpPorts): Promise<CardReply> {
  const { data, person, language } = presser;
  const choice = v.safeParse(Choice, sent);
  const chosen = v.safeParse(OrganisationId, choice.success ? choice.output.organisation : undefined);
  const today = dayOf(ports.clock.now());
  const organisation = data.organisations.find(({ id }) => chosen.success && id === chosen.output);
  if (organisation === undefined || !isValidOn(today, organisation)) return { card: chooseOrganisationCard(round, data, today, language) };
  const known = await ports.members.of(data.network.id, person);
  await ports.members.save(data.network.id, { ...known, person, organisation: known?.organisation ?? organisation.id });
  const draft = await ports.drafts.of(data.network.id, round.id, person);
  if (draft === undefined) return { card: await currentCard(round, presser, ports) };
  return store(round, draft, known?.organisation ?? organisation.id, presser, ports);
}

async function store(round: Round, typed: Draft, organisation: OrganisationId, presser: Presser, ports: FollowUpPorts): Promise<CardReply> {
  const words = wordsOf(presser.language);
  const content = v.safeParse(AnswerContent, typed);
  if (!content.success) return { sentence: words.refusal.invalid };
  const given = { round: round.id, person: presser.person, organisation, content: content.output, channelAccount: presser.account };
  const stored = await submitAnswer(ports)(presser.data, round, given);
  if (!stored.ok) return { sentence: words.refusal[stored.refusal] };
  return { card: await thanks(round, stored.value, presser, ports) };
}

/** Stores an answer, lets its draft go, and has the card in the channel counted anew. */
export const submitAnswer = (ports: FollowUpPorts) => async (data: NetworkData, round: Round, given: GivenAnswer) => {
  await requestCardUpdate(data.network.id, round, ports.due, ports.clock);
  const stored = await giveAnswer(ports.answers, ports.clock)(data, given);
  if (stored.ok) await ports.drafts.save(data.network.id, round.id, given.person, { outcome: '', moved: [], others: [] });
  return stored;
};

/** The form, filled with what the person has answered or drafted; a closed round says so instead. */
async function openCard(round: Round, presser: Presser, ports: FollowUpPorts): Promise<Card> {
  const { data, person, language } = presser;
  const now = ports.clock.now();
  if (stateOf(round, now) === 'closed') return closedCard(round, dayOf(now), false, ports.links, language);
  const answer = standing((await ports.answers.of(data.network.id, round.id, person))?.row);
  const draft = await ports.drafts.of(data.network.id, round.id, person);
  const own = draft ?? answer?.content;
  const known = answer === undefined ? await knownBefore(round, presser, ports) : undefined;
  const hints = [...(known?.besides ?? []), ...(own === undefined ? (known?.last ?? []) : [])];
  return fitting(await formCard(round, presser, ports, own ?? known?.draft, undefined, hints), round, presser, ports);
}

/** What has grown too long for a card is continued on the tab. */
const fitting = (form: Card, round: Round, { language }: Presser, { links }: FollowUpPorts): Card =>
  fits(form) ? form : onTheTabCard(round, links, language);

/** What a person should see in the card's place now: a thank-you when they have answered, else the form. */
async function currentCard(round: Round, presser: Presser, ports: FollowUpPorts): Promise<Card> {
  const answer = standing((await ports.answers.of(presser.data.network.id, round.id, presser.person))?.row);
  return answer === undefined ? openCard(round, presser, ports) : thanks(round, answer, presser, ports);
}

async function formCard(
  round: Round,
  presser: Presser,
  ports: FollowUpPorts,
  typed: Draft | undefined,
  problem: string | undefined,
  hints: readonly string[] = [],
): Promise<Card> {
  const answered = answeredBy(await ports.answers.inRound(presser.data.network.id, round.id)).size;
  const asking = { round, today: dayOf(ports.clock.now()), answered, typed, problem, hints };
  return followUpCard(asking, presser.data, ports.links, presser.language);
}

async function thanks(round: Round, answer: Answer, presser: Presser, ports: FollowUpPorts): Promise<Card> {
  const now = ports.clock.now();
  const answered = answeredBy(await ports.answers.inRound(presser.data.network.id, round.id)).size;
  const closed = stateOf(round, now) === 'closed';
  return thanksCard({ round, answer, answered, today: dayOf(now), closed }, presser.data, ports.links, presser.language);
}

function problemIn(typed: Draft, round: Round, { data, language }: Presser): string | undefined {
  const { questions } = formOf(round, data.network.settings);
  const found = answerProblem(typed, questions, actionsFor(round, data).length > 0);
  if (found === undefined) return undefined;
  const words = questionWords(language);
  return (found.problem === 'unanswered' ? words.unanswered : words.notAnOption)(labelIn(found.question, language));
}
