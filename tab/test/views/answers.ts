import { AllAnswers, MyAnswers, Practices } from '@kaselo/bot/contract/answers';
import * as v from 'valibot';
import { followUps, round } from './followUps';
import { priorities } from './priorities';

const [first, second] = priorities.priorities.map(({ id, order, title }) => ({ id, order, title }));
const places = [
  { round: { id: round.summary.id, title: round.summary.title, day: 'ke 14.4.' }, priorities: [second?.id], regions: ['kymenlaakso'] },
  { round: { id: round.summary.id, title: round.summary.title, day: 'ke 14.4.' }, priorities: [second?.id], regions: ['etela-karjala'] },
  {
    round: { id: '2021-03-11-yritysrahoitus-webinaari', title: 'Yritysrahoitus-webinaari', day: 'to 11.3.' },
    priorities: [],
    regions: ['kymenlaakso', 'etela-karjala'],
  },
];

/** The round's answers, the last of them given to an earlier round. */
export const allAnswers: AllAnswers = v.parse(AllAnswers, {
  answers: round.answers.map((answer, at) => ({ ...answer, ...places[at] })),
  priorities: [first, second],
});

export const practices: Practices = v.parse(Practices, {
  practices: [
    {
      text: 'Yhteinen ohjaushetki oppilaitoksen tiloissa.',
      organisation: { id: 'ohjaamo-kotka', name: 'Ohjaamo Kotka' },
      day: 'ke 14.4.',
      mine: true,
      ...places[0],
      priorities: [second],
    },
    {
      text: 'Kv-opiskelijoiden vertaisryhmä.',
      organisation: { id: 'lut-yliopisto', name: 'LUT-yliopisto' },
      day: 'ti 20.4.',
      mine: false,
      ...places[1],
      priorities: [first],
    },
  ],
  all: 2,
  priorities: [first, second],
});

export const myAnswers: MyAnswers = v.parse(MyAnswers, {
  drafts: [{ round: round.summary, text: 'Kesken jäänyt ajatus.', at: 'ti 13.4. klo 9.12' }],
  answers: [{ round: followUps.rounds[0], text: 'Löysimme rahoittajan.', day: 'to 11.3.', edited: true }],
});
