import { byTime, hasDay, isOver } from '../calendar/times';
import { monthInWords, whenInWords } from '../calendar/whenInWords';
import type { Email } from '../contract/eventPage';
import type { Month } from '../kit/time';
import { digestOf } from '../reminders/digest';
import { emailWords } from '../text/email';
import { wordsOf } from '../text/words';
import { letter, listed, signed } from './letter';
import { type Reader, todayOf } from './reader';

/** What a month holds, for those who do not read the channel: what is still ahead or, once nothing is, what there was. */
export const monthEmail = (month: Month, reader: Reader): Email => {
  const { data, links, language, now } = reader;
  const words = emailWords(language);
  const { digest: digestWords } = wordsOf(language);
  const digest = digestOf(month, data.events);
  const all = [...(digest?.dated ?? []), ...(digest?.vague ?? [])].flatMap(({ events }) => events).sort(byTime);
  const ahead = all.filter(({ when }) => !isOver(when, now));
  const told = ahead.length > 0 ? ahead : all;
  const deadlines = told.filter(({ kind }) => kind === 'deadline').length;
  const rows = (dated: boolean) =>
    told
      .filter(({ when }) => hasDay(when) === dated)
      .map(({ title, when, kind, place }) => {
        const { full, time } = whenInWords(when, todayOf(reader), language);
        const day = when.precision === 'day' && kind !== 'deadline' ? `${full}, ${time}` : full;
        const what = kind === 'deadline' ? wordsOf(language).kind.deadline : place;
        return [`${day}: ${title}`, what].filter((part) => part !== undefined).join(', ');
      });
  const name = monthInWords(month, language);
  const held = told.length === 0 ? name : digestWords.heading(name, told.length - deadlines, deadlines);
  const page = links.page(`calendar?month=${month}&view=list`);
  const body = letter([
    `${words.hello},`,
    told.length === 0 ? words.nothingInMonth : listed(words.monthOpening, rows(true)),
    listed(digestWords.vague, rows(false)),
    words.more(page),
    signed(reader),
  ]);
  return { subject: words.month(data.network.frame.name, held), body };
};
