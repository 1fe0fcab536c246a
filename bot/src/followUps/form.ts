import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { Language } from '../kit/languages';
import type { NetworkSettings } from '../network/network';
import { questionWords } from '../text/questions';
import { wordsOf } from '../text/words';
import { type KnownId, Questionnaire } from './questionnaire';
import type { Round } from './round';

/** The questions of a round. The standard ones are asked in the product's own words. */
export type Form = { readonly questions: Questionnaire; readonly standard: boolean };

/** A round's own questions, else those of its event's kind, else the standard ones, which the product knows in each language. */
export const formOf = (
  round: Pick<Round, 'questionnaire' | 'event'>,
  settings: NetworkSettings,
  language: Language = settings.language,
): Form => {
  const own = round.questionnaire ?? settings.questionnaires[round.event?.kind ?? 'other'];
  return own === undefined ? { questions: standardQuestions(language), standard: true } : { questions: own, standard: false };
};

/** What is asked after each kind of event, and where that is the network's own choice. */
export const formsOf = (settings: NetworkSettings) => {
  const standard = standardQuestions(settings.language);
  return {
    standard,
    kinds: EventKind.options.map((kind) => {
      const own = settings.questionnaires[kind];
      return { kind, own: own !== undefined, questions: own ?? standard };
    }),
  };
};

/** What is asked where the network has chosen nothing else: what came of it is required, the rest is free. */
export const standardQuestions = (language: Language): Questionnaire => {
  const [low, , , , high] = wordsOf(language).followUp.usefulnessScale.map(endOf);
  return v.parse(Questionnaire, [
    { ...named('outcome', language), block: 'text', hint: wordsOf(language).followUp.outcomeHint, required: true },
    { ...named('moved', language), block: 'action-status' },
    { ...named('goodPractice', language), block: 'text' },
    { ...named('next', language), block: 'text' },
    { ...named('usefulness', language), block: 'scale', ends: { low, high } },
  ]);
};

const named = (id: KnownId, language: Language) => ({
  id,
  label: labelOf(id, language),
  translations: Object.fromEntries(Language.options.filter((other) => other !== language).map((other) => [other, labelOf(id, other)])),
});

const labelOf = (id: KnownId, language: Language): string => {
  const { followUp } = wordsOf(language);
  return {
    outcome: questionWords(language).outcome,
    moved: followUp.action,
    goodPractice: followUp.goodPractice,
    next: followUp.next,
    usefulness: followUp.usefulness,
  }[id];
};

/** '1, ei lainkaan' says what the end means after its number. */
const endOf = (step: string): string | undefined => step.split(', ')[1];
