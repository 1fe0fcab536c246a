import * as v from 'valibot';
import { CalendarEvent, type EventKind } from '../calendar/event';
import { byTime } from '../calendar/times';
import type { Card } from '../kit/card';
import type { Instant } from '../kit/clock';
import { addDays, dayOf, localTimeOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { questionWords } from '../text/questions';
import { followUpCard } from './followUpCard';
import type { Questionnaire } from './questionnaire';
import { RoundAsWritten, roundByHand } from './round';

const daysOpen = 14;
const sample = 'esimerkki';

type Wanted = {
  readonly kind?: EventKind | undefined;
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly questionnaire: Questionnaire;
};

/** The card that a form would be in the channel: about the latest event of its kind, or about an invented one where there is none. */
export const previewCard = ({ kind, title, question, questionnaire }: Wanted, data: NetworkData, links: Links, now: Instant): Card => {
  const { language } = data.network.settings;
  const today = dayOf(now);
  const event = kind && exampleOf(kind, data, now);
  const written = v.parse(RoundAsWritten, {
    id: event?.id ?? sample,
    title: title?.trim() || event?.title || questionWords(language).exampleTitle,
    question,
    event: event?.id,
    opensAt: localTimeOf(now),
    lastDay: addDays(today, daysOpen),
    questionnaire,
  });
  const round = roundByHand(written, event);
  if (round === undefined) throw new Error('an example that is held has a round');
  return followUpCard({ round, today, answered: 0 }, data, links, language);
};

function exampleOf(kind: EventKind, { events, network }: NetworkData, now: Instant): CalendarEvent {
  const known = events.filter((event) => event.kind === kind && !event.cancelled).sort(byTime);
  const { exampleTitle } = questionWords(network.settings.language);
  const invented = { id: sample, title: exampleTitle, kind, when: { precision: 'day', day: dayOf(now) }, plannedAt: now };
  return known.at(-1) ?? v.parse(CalendarEvent, invented);
}
