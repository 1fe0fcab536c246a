import { sendProposal } from '../byChat/obeySecretariat';
import type { Proposals } from '../byChat/ports';
import { type ChatPorts, pressChat } from '../byChat/pressChat';
import { pressFollowUp } from '../followUps/cardActions';
import type { CardReply, FollowUpPorts } from '../followUps/pressing';
import { isCardVerb, may, permissions } from '../permissions';
import { type PressPersonalPorts, pressPersonal } from '../personal/pressPersonal';
import { type PressStatusPorts, pressStatus } from '../statusRounds/pressStatus';
import { wordsOf } from '../text/words';
import { helpCard } from './answerCards';
import type { AnswerPorts } from './answers/answerMeaning';
import { pressAnswer } from './answers/pressAnswer';
import { findPlaceAnywhere, isHere, type PlacePorts, type Speaker } from './findPlace';
import { type PressComingPorts, pressComing, showReminder } from './pressComing';
import { type ItemPorts, pressItem } from './pressItem';
import { type PressUpdatePorts, pressUpdate } from './pressUpdate';

export type PressPorts = AnswerPorts &
  FollowUpPorts &
  PlacePorts &
  ItemPorts &
  PressComingPorts &
  PressUpdatePorts &
  PressPersonalPorts &
  PressStatusPorts &
  ChatPorts & { readonly proposals: Proposals };

/** What a press of a card's button does; an unknown or forbidden one is answered with a sentence. */
export const answerCardAction =
  (ports: PressPorts) =>
  async (verb: string, sent: unknown, speaker: Speaker): Promise<CardReply> => {
    const place = await findPlaceAnywhere(speaker, ports);
    if ('sentence' in place) return place;
    const { data, person, language } = place;
    const words = wordsOf(language);
    if (!isCardVerb(verb)) return { sentence: words.refusal['unknown-command'] };
    const who = permissions.verbs[verb];
    if (!may(place.role, who)) return { sentence: words.refusal[who === 'coordinator' ? 'only-coordinators' : 'not-member'] };
    const account = isHere(speaker, data) ? speaker.account : undefined;
    switch (verb) {
      case 'help':
        return { card: helpCard({ language, links: ports.links }) };
      case 'answer.show':
        return pressAnswer(ports)(sent, place, speaker);
      case 'event.coming':
        return pressComing(ports)(sent, { data, person, account, language });
      case 'event.show':
        return showReminder(ports)(sent, { data, person, account, language });
      case 'item.show':
        return pressItem(ports)(sent, place);
      case 'update.begin':
      case 'update.save':
      case 'update.withdraw':
        return pressUpdate(ports)(verb, sent, place);
      case 'me.settings':
      case 'me.save':
      case 'me.stop':
      case 'me.remind':
        return pressPersonal(ports)(verb, sent, { data, person, language, alone: speaker.alone ?? false });
      case 'chat.plan':
      case 'chat.do':
      case 'chat.create':
      case 'chat.undo':
        return pressChat(ports)(verb, sent, place);
      case 'proposal.send':
        return sendProposal(ports)(sent, place);
      case 'status.begin':
      case 'status.save':
        return pressStatus(ports)(verb, sent, place);
      default:
        return pressFollowUp(ports)(verb, sent, { data, person, account, language });
    }
  };
