import { type ObeyPorts, obeySecretariat, offerToPropose } from '../byChat/obeySecretariat';
import { plainMessage, secretariatCommand } from '../byChat/secretariatCommand';
import type { CardReply } from '../followUps/pressing';
import { dayOf } from '../kit/time';
import { may, permissions } from '../permissions';
import { ownCommand } from '../personal/chatCommand';
import { type PressPersonalPorts, pressPersonal } from '../personal/pressPersonal';
import { wordsOf } from '../text/words';
import type { Meaning, Understood } from '../understanding/meaning';
import { normalise } from '../understanding/normalise';
import type { AskModel } from '../understanding/ports';
import { understandMessages } from '../understanding/understandMessage';
import { helpCard } from './answerCards';
import { type AnswerPorts, answerMeaning } from './answers/answerMeaning';
import { choicesCard } from './answers/choicesCard';
import { findPlace, type PlacePorts, type Speaker } from './findPlace';
import type { Place } from './place';

export type ConversationPorts = AnswerPorts &
  PlacePorts &
  PressPersonalPorts &
  ObeyPorts & {
    /** Asked which of the nearest answers is meant where nothing was understood; left out, nobody is. */
    readonly askModel?: AskModel;
  };

/** Answers a message with one card, or with a sentence, in the language in which it was asked. */
export const answerMessage = (ports: ConversationPorts) => {
  const understand = understandMessages();
  return async (text: string, speaker: Speaker): Promise<CardReply> => {
    const place = await findPlace(speaker, ports);
    if ('sentence' in place) return place;
    const command = ownCommand(normalise(text));
    if (command !== undefined) return obey(command, { ...place, alone: speaker.alone ?? false }, ports);
    const told = secretariatCommand(text, dayOf(ports.clock.now()));
    if (told !== undefined) {
      if (may(place.role, permissions.commands[told.command])) return obeySecretariat(ports)(told, place);
      return offerToPropose(told.command, plainMessage(text), String(ports.clock.now()), place.language);
    }
    const understood = understand(text, { data: place.data, now: ports.clock.now(), language: place.language });
    const asked: Place = { ...place, language: languageFor(understood, place) };
    if (understood.kind === 'one') return answerOne(understood.meaning, asked, speaker, ports);
    if (understood.kind === 'several') return { card: offer(understood.meanings, false, asked, ports) };
    if (!may(place.role, permissions.commands.notUnderstood)) return { sentence: wordsOf(asked.language).refusal['not-member'] };
    const chosen = await ports.askModel?.(text, asked.language, understood.nearest);
    if (chosen !== undefined) return answerOne(chosen, asked, speaker, ports);
    return { card: offer(understood.nearest, true, asked, ports) };
  };
};

/** What somebody tells the bot to do for themselves. */
async function obey(
  command: 'mySettings' | 'stopEverything',
  presser: Place & { readonly alone: boolean },
  ports: ConversationPorts,
): Promise<CardReply> {
  if (!may(presser.role, permissions.commands[command])) return { sentence: wordsOf(presser.language).refusal['not-member'] };
  return pressPersonal(ports)(command === 'mySettings' ? 'me.settings' : 'me.stop', {}, presser);
}

async function answerOne(meaning: Meaning, place: Place, speaker: Speaker, ports: ConversationPorts): Promise<CardReply> {
  const { refusal } = wordsOf(place.language);
  const who = permissions.commands[meaning.intent];
  if (!may(place.role, who)) return { sentence: refusal[who === 'coordinator' ? 'only-coordinators' : 'not-member'] };
  return answerMeaning(ports)(meaning, place, speaker);
}

/** What may be meant, to choose from; where nothing is near, what one can ask. */
function offer(meanings: readonly Meaning[], unsure: boolean, { data, language }: Place, { clock, links }: ConversationPorts) {
  const telling = { data, language, now: clock.now(), links };
  return choicesCard(meanings, unsure, telling) ?? helpCard(telling, []);
}

/** The language of the question, where the network speaks it. */
const languageFor = ({ language }: Understood, place: Place) =>
  place.data.network.settings.languages.includes(language) ? language : place.language;
