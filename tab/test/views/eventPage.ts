import { EventPage } from '@kaselo/bot/contract/eventPage';
import * as v from 'valibot';
import { webinar } from './events';

type Written = Partial<v.InferInput<typeof EventPage>>;

/** The webinar's page on the day before, of which only what matters is written out. Who comes is invented. */
export const eventPageOf = (written: Written = {}): EventPage =>
  v.parse(EventPage, {
    event: webinar,
    countdown: 'huomenna',
    near: false,
    materials: [],
    attendance: {
      open: true,
      counts: { yes: 2, maybe: 1, no: 0 },
      organisations: [{ id: 'ohjaamo-kotka', name: 'Ohjaamo Kotka' }],
      withoutOrganisation: 1,
    },
    posts: [
      { id: 'one', kind: 'Muistutus viikkoa ennen', state: 'delivered', when: 'ke 7.4. klo 9.00' },
      { id: 'two', kind: 'Muistutus edellisenä työpäivänä', state: 'coming', when: 'ti 13.4. klo 9.00' },
    ],
    followUp: {
      id: '2021-04-14-kaselo-webinaari',
      state: 'coming',
      day: 'ke 14.4.',
      answered: 0,
      of: 32,
      mine: false,
      goodPractices: [],
      moreGoodPractices: 0,
    },
    actions: [
      {
        id: 'p2-toimenpide-kaselo-webinaari',
        text: '14.4.2021 Teams-webinaari KASELO: Yhteistyöllä kohti kestävää tulevaisuutta',
        status: 'in-progress',
        priority: 'monialainen-yhteistyo',
      },
    ],
    ...written,
  });

export const eventPage = eventPageOf();
