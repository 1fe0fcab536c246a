import { CalendarToEdit } from '@kaselo/bot/contract/calendarToEdit';
import * as v from 'valibot';

/** What the forms of events may choose from. */
export const calendarToEdit = v.parse(CalendarToEdit, {
  priorities: [{ id: 'monialainen-yhteistyo', name: '2 Monialainen yhteistyö' }],
  projects: [{ id: 'keksitty-hanke', name: 'Keksitty hanke' }],
  series: [{ value: { id: 'keksityt-kahvit', title: 'Keksityt kahvit' }, version: 'v1' }],
  today: '2021-04-12',
  lastDay: '2027-12-31',
});
