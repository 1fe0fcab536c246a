import type { KeptRow } from '../contract/myData';
import type { PersonalRows } from '../retention/ports';
import { myDataWords } from '../text/myData';
import { organisationName } from './actionView';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

/** What somebody has chosen about themselves, and what is known of their visits and talks. */
export function choicesOf({ members, visits, talks }: PersonalRows, reader: Reader): KeptRow[] {
  const words = myDataWords(reader.language);
  const [member] = members;
  const [visit] = visits;
  return [
    ...(member?.organisation === undefined
      ? []
      : [{ title: words.organisation, text: organisationName(member.organisation, reader), page: 'settings' }]),
    ...(member?.language === undefined ? [] : [{ title: words.language, text: words.languages[member.language], page: 'settings' }]),
    ...(member?.calendarFeed === undefined
      ? []
      : [
          {
            title: words.calendarFeed,
            text: words.calendarFeedText,
            at: instantInWords(member.calendarFeed.since, reader),
            page: 'calendar',
          },
        ]),
    ...(member?.personal === undefined ? [] : [{ title: words.personal, text: words.personalText, page: 'settings' }]),
    ...(talks.length === 0 ? [] : [{ title: words.talk, text: words.talkText }]),
    ...(visit === undefined ? [] : [{ title: words.visit, at: instantInWords(visit.at, reader) }]),
  ];
}
