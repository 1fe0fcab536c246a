import { ChangeId, type History } from '@kaselo/bot/contract/changes';
import * as v from 'valibot';

const id = (written: string) => v.parse(ChangeId, written);

export const renamed = id('1618300000000-uusinimi1234');

/** What a coordinator reads after a busy morning. */
export const history: History = {
  changes: [
    {
      id: renamed,
      at: 'ti 13.4. klo 10.46',
      by: 'Aino Esimerkki',
      undone: false,
      items: [
        {
          kind: 'event',
          id: 'kevaan-webinaari',
          title: 'Kevään webinaari',
          before: { id: 'kevaan-webinaari', title: 'Webinaari', when: { precision: 'day', day: '2021-04-14' }, topics: ['Ohjaus'] },
          after: {
            id: 'kevaan-webinaari',
            title: 'Kevään webinaari',
            when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' },
            topics: ['Ohjaus'],
          },
        },
      ],
    },
    {
      id: id('1618290000000-painopiste12'),
      at: 'ti 13.4. klo 8.00',
      by: 'Eino Keksitty',
      undone: true,
      items: [
        {
          kind: 'priority',
          id: 'ohjauspalvelut',
          title: 'Ohjauspalvelut',
          before: { id: 'ohjauspalvelut', actions: [{ id: 'a', text: 'Hakeva toiminta' }] },
          after: {
            id: 'ohjauspalvelut',
            actions: [
              { id: 'b', text: 'Uusi toimenpide' },
              { id: 'a', text: 'Hakeva nuorisotyö' },
            ],
          },
        },
      ],
    },
  ],
};
