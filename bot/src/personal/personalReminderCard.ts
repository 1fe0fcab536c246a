import type { Coming } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import { type Card, quietLine } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { reminderCard } from '../reminders/reminderCard';
import { personalWords } from '../text/personal';
import type { Ahead } from './plannedPersonal';

type Reminding = {
  readonly event: CalendarEvent;
  readonly ahead: Ahead;
  readonly late: boolean;
  readonly now: Instant;
  readonly coming: Coming | undefined;
};

/** The reminder as the channel has it, with why it comes and how one is rid of it. */
export const personalReminderCard = (
  { event, ahead, late, now, coming }: Reminding,
  data: NetworkData,
  links: Links,
  language: Language,
): Card => {
  const card = reminderCard({ event, kind: ahead === 'day' ? 'day-before' : 'on-the-day', late, now, coming }, data, links, language);
  return { ...card, body: [...card.body, quietLine(personalWords(language).whyReminded)] };
};
