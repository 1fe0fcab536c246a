import { type Card, card, execute, heading, line, openUrl } from '../kit/card';
import type { Language } from '../kit/languages';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { cardWords } from '../text/cards';
import { wordsOf } from '../text/words';
import { closedCard } from './otherCards';
import type { CardReply, FollowUpPorts, Presser } from './pressing';
import type { Round } from './round';
import { requestCardUpdate } from './sharedCard';
import { withdrawAnswer } from './withdrawAnswer';

/** Takes the presser's own answer back and says so; the text stays as their draft, so that answering again undoes it. */
export const withdrawFromCard = async (round: Round, { data, person, language }: Presser, ports: FollowUpPorts): Promise<CardReply> => {
  const { network } = data;
  await requestCardUpdate(network.id, round, ports.due, ports.clock);
  const taken = await withdrawAnswer(ports.answers, ports.clock)(data, round, person);
  if (!taken.ok) return { card: closedCard(round, dayOf(ports.clock.now()), false, ports.links, language) };
  if (taken.value !== undefined) {
    await ports.drafts.save(network.id, round.id, person, { ...taken.value.content, at: ports.clock.now() });
  }
  return { card: takenBackCard(round, ports.links, language) };
};

/** What a person sees in the place of the answer that they took back. */
export const takenBackCard = (round: Round, links: Links, language: Language): Card => {
  const words = cardWords(language).followUp;
  return card(
    [heading(words.withdrawn), line(round.title), line(words.withdrawnText)],
    [
      execute(words.answerAgain, 'followUp.edit', { round: round.id }, false),
      openUrl(wordsOf(language).buttons.readAnswers, links.tab(`follow-ups/${round.id}`)),
    ],
    words.withdrawn,
  );
};
