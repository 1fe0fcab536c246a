import * as v from 'valibot';
import type { CardReply } from '../../followUps/pressing';
import { Language } from '../../kit/languages';
import { may, permissions } from '../../permissions';
import { wordsOf } from '../../text/words';
import { Meaning } from '../../understanding/meaning';
import type { Speaker } from '../findPlace';
import type { Place } from '../place';
import { type AnswerPorts, answerMeaning } from './answerMeaning';

const InLanguage = v.object({ language: Language });

/** Answers the meaning that was chosen from those that a card offered, in the language in which it was asked. */
export const pressAnswer =
  (ports: AnswerPorts) =>
  async (sent: unknown, place: Place, speaker: Speaker): Promise<CardReply> => {
    const { refusal } = wordsOf(place.language);
    const meaning = v.safeParse(Meaning, sent);
    const asked = v.safeParse(InLanguage, sent);
    if (!meaning.success) return { sentence: refusal.invalid };
    if (!may(place.role, permissions.commands[meaning.output.intent])) return { sentence: refusal['only-coordinators'] };
    return answerMeaning(ports)(meaning.output, { ...place, language: asked.success ? asked.output.language : place.language }, speaker);
  };
