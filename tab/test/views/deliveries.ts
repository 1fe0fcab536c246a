import { Deliveries } from '@kaselo/bot/contract/deliveries';
import * as v from 'valibot';

const title = 'Yhteistyöllä kohti kestävää tulevaisuutta, KASELOn Teams-webinaari';
const event = '2021-04-14-kaselo-webinaari';

export const deliveries: Deliveries = v.parse(Deliveries, {
  bound: true,
  posts: [
    { id: 'on-the-day', state: 'coming', kind: 'Muistutus samana päivänä', title, event, due: 'ke 14.4. klo 11.00' },
    {
      id: 'day-before',
      state: 'delivered',
      kind: 'Muistutus edellisenä työpäivänä',
      title,
      event,
      due: 'ti 13.4. klo 9.00',
      posted: 'ti 13.4. klo 9.00',
    },
    {
      id: 'digest',
      state: 'skipped',
      kind: 'Kuukauden kooste',
      title: 'Huhtikuu 2021',
      due: 'to 1.4. klo 9.00',
      reason: 'Aika oli jo mennyt, kun viesti olisi voitu lähettää. Viestiä ei lähetetty.',
    },
    {
      id: 'week-before',
      state: 'unknown',
      kind: 'Muistutus viikkoa ennen',
      title,
      event,
      due: 'ke 7.4. klo 9.00',
      reason: 'Teams ei vahvistanut, tuliko viesti kanavalle. Katso kanavalta.',
    },
  ],
});
