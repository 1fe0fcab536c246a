import type { Plan } from '../delivery/plan';
import { type PostSubject, postId } from '../delivery/post';
import { isAnew } from '../followUps/subjects';
import type { NetworkData } from '../network/networkData';

/**
 * Whether what waits in the index would be posted as things stand. What an event had before it was moved, cancelled or
 * spared a reminder waits there until its time and is let go then: nobody should read that it is coming.
 */
export const stillPlanned = (data: NetworkData, { ofEvent, ofRound, ofNetwork }: Plan): ((subject: PostSubject) => boolean) => {
  const ofOne = [...data.events.flatMap((event) => ofEvent(data.network, event)), ...data.rounds.flatMap((round) => ofRound(data, round))];
  const planned = new Set(ofOne.map(postId));
  const isOfNetwork = (subject: PostSubject) => ofNetwork(data.network, subject.due).some((each) => postId(each) === postId(subject));
  return (subject) => isByHand(subject) || planned.has(postId(subject)) || isOfNetwork(subject);
};

const isByHand = (subject: PostSubject): boolean => subject.kind === 'welcome' || subject.kind === 'test' || isAnew(subject);
