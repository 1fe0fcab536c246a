import type { CalendarEvent } from '../calendar/event';
import { dayInWords, whenInWords } from '../calendar/whenInWords';
import type { OverviewNews } from '../contract/overview';
import type { Answer } from '../followUps/answer';
import { findRound } from '../followUps/rounds';
import type { Instant } from '../kit/clock';
import { personKey } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { Update } from '../priorities/update';
import { organisationName, updateView } from './actionView';
import { isPast } from './eventView';
import { type Reader, todayOf } from './reader';

export const mostNews = 6;

type Dated = { readonly at: Instant; readonly news: OverviewNews | undefined };

/** What others have done since an instant, the newest first: lines, answers that made no line, events that are new, moved or cancelled. */
export const newsSince = (since: Instant, updates: readonly Update[], answers: readonly Answer[], reader: Reader): OverviewNews[] => {
  const own = personKey(reader.person);
  const dated = [
    ...written(
      updates.filter(({ at, by }) => at > since && personKey(by) !== own),
      answers.filter(({ at, person }) => at > since && personKey(person) !== own),
      reader,
    ),
    ...reader.data.events.flatMap((event) => ofEvent(event, since, reader)),
  ];
  return newestFirst(dated).slice(0, mostNews);
};

/** What was written last, by anybody: lines, and answers that made no line. */
export const lastWritten = (updates: readonly Update[], answers: readonly Answer[], reader: Reader): OverviewNews[] =>
  newestFirst(written(updates, answers, reader));

const newestFirst = (dated: readonly Dated[]): OverviewNews[] => [...dated].sort((a, b) => b.at - a.at).flatMap(({ news }) => news ?? []);

function written(updates: readonly Update[], answers: readonly Answer[], reader: Reader): readonly Dated[] {
  const told = new Set(updates.map(({ round, organisation }) => `${round} ${organisation}`));
  return [
    ...updates.map((update): Dated => ({ at: update.at, news: ofUpdate(update, reader) })),
    ...answers
      .filter(({ round, organisation }) => !told.has(`${round} ${organisation}`))
      .map((answer): Dated => ({ at: answer.at, news: ofAnswer(answer, reader) })),
  ];
}

const day = (at: Instant, reader: Reader) => dayInWords(dayOf(at), todayOf(reader), reader.language);

function ofUpdate(update: Update, reader: Reader): OverviewNews | undefined {
  const view = updateView(update, reader);
  return view && { kind: 'update', update: view };
}

function ofAnswer({ at, round: id, organisation }: Answer, reader: Reader): OverviewNews | undefined {
  const round = findRound(reader.data, id);
  return (
    round && {
      kind: 'answer',
      day: day(at, reader),
      organisation: organisationName(organisation, reader),
      round: { id, title: round.title },
    }
  );
}

function ofEvent(event: CalendarEvent, since: Instant, reader: Reader): Dated[] {
  const change = event.cancelled ? 'cancelled' : (event.earlier ?? []).length > 0 ? 'moved' : 'new';
  const at = event.cancelled ? event.cancelledAt : event.plannedAt;
  if (at === undefined || at <= since || isPast(event, reader)) return [];
  const words = whenInWords(event.when, todayOf(reader), reader.language);
  return [{ at, news: { kind: 'event', day: day(at, reader), change, event: { id: event.id, title: event.title, words } } }];
}
