import { shorten } from '../kit/card';
import { cardWords } from '../text/cards';
import type { Draft } from './draft';
import { isFilled, prefill } from './prefill';
import type { FollowUpPorts, Presser } from './pressing';
import type { Round } from './round';

/** What is known of a person's organisation when they open a form for the first time: what to begin from, and what to tell. */
export type KnownBefore = { readonly draft: Draft | undefined; readonly besides: readonly string[]; readonly last: readonly string[] };

const longestPlan = 300;

/** Looks up what a person's organisation has answered before, to this round and to earlier ones. */
export const knownBefore = async (
  round: Round,
  { data, person, language }: Presser,
  { answers, members }: FollowUpPorts,
): Promise<KnownBefore | undefined> => {
  const member = await members.of(data.network.id, person);
  const organisation = member?.organisation;
  if (organisation === undefined) return undefined;
  const words = cardWords(language).followUp;
  const all = await answers.all(data.network.id);
  const others = all.some((answer) => answer.round === round.id && answer.organisation === organisation);
  const last = prefill(round, organisation, all, data);
  return {
    draft: last !== undefined && isFilled(last) ? last.draft : undefined,
    besides: others ? [words.besides] : [],
    last: [
      ...(last !== undefined && isFilled(last) ? [words.fromLast(shorten(last.from, longestPlan))] : []),
      ...(last?.planned === undefined ? [] : [words.plannedLast(shorten(last.planned, longestPlan))]),
    ],
  };
};
