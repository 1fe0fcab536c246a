import { Calendar } from '@kaselo/bot/contract/calendar';
import * as v from 'valibot';
import { eloliv, entrepreneurship, goodPractices, ohjaamot, presentation, webinar } from './events';

/** April 2021, seen on its 13th day. */
export const calendar: Calendar = v.parse(Calendar, {
  today: '2021-04-13',
  events: [webinar, presentation, eloliv, goodPractices, ohjaamot, entrepreneurship],
  holidays: [
    { day: '2021-04-02', name: 'pitkäperjantai' },
    { day: '2021-04-05', name: '2. pääsiäispäivä' },
  ],
  firstMonth: '2020-11',
  lastMonth: '2021-12',
});
