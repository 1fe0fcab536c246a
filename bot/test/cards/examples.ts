import * as v from 'valibot';
import type { Answer } from '../../src/followUps/answer';
import { findRound } from '../../src/followUps/rounds';
import { OrganisationId, RoundId } from '../../src/kit/ids';
import type { NetworkData } from '../../src/network/networkData';
import { type Update, UpdateId } from '../../src/priorities/update';
import { member } from '../connector/inventedTeam';
import { webinar } from '../stories/reading';
import { now } from './everyCardsNetwork';

const there = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new Error(`The content has no ${what}`);
  return thing;
};

/** One thing of each kind in a network, with invented answers and lines. */
export const examplesIn = (data: NetworkData) => {
  const person = { tenantId: member('aino').tenantId, objectId: member('aino').objectId };
  const organisation = v.parse(OrganisationId, 'ohjaamo-kotka');
  const event = there(
    data.events.find(({ id }) => id === webinar),
    'webinar',
  );
  const deadline = there(
    data.events.find(({ kind }) => kind === 'deadline'),
    'deadline',
  );
  const round = there(findRound(data, v.parse(RoundId, webinar)), 'round');
  const priority = there(data.priorities.toSorted((a, b) => b.actions.length - a.actions.length)[0], 'priority');
  const action = there(
    priority.actions.find(({ id }) => id === 'p2-toimenpide-yrittajyyskasvatusstrategia'),
    'action',
  );
  const indicator = there(data.indicators[0], 'indicator');
  const answer: Answer = {
    round: round.id,
    person,
    organisation,
    content: {
      outcome: 'Sovimme, että ohjaamme asiakkaat suoraan Ohjaamon verkkovastaanotolle.',
      moved: [{ action: action.id, status: 'in-progress' }],
      goodPractice: 'Yhteinen aula joka keskiviikko: nuori tapaa ohjaajan ja työnantajan samalla käynnillä.',
      next: 'Kokeilemme syyskuussa, Ohjaamo kutsuu.',
      usefulness: 4,
      others: [],
    },
    at: now,
    firstAt: now,
  };
  const update: Update = {
    action: action.id,
    at: now,
    organisation,
    by: person,
    id: v.parse(UpdateId, 'esimerkki-1'),
    text: 'Ensimmäinen yhteinen ohjausaika pidettiin maaliskuussa.',
    status: 'in-progress',
  };
  const updates: Update[] = [update, { ...update, at: now - 9 * 86_400_000, text: 'Sovimme työnjaosta ja ensimmäisestä kokeilusta.' }];
  const practice = {
    text: answer.content.goodPractice ?? '',
    organisation: 'Ohjaamo Kotka',
    round: round.title,
    at: now,
    page: `follow-ups/${round.id}`,
  };
  return { event, deadline, round, priority, action, indicator, answer, update, updates, practice };
};
