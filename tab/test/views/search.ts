import { SearchResults } from '@kaselo/bot/contract/search';
import * as v from 'valibot';

export const found: SearchResults = v.parse(SearchResults, {
  query: 'ohjaajien koulutus',
  total: 31,
  groups: [
    {
      kind: 'strategy',
      hits: [
        {
          id: 'strategy-12',
          kind: 'strategy',
          title: {
            text: 'Opinto-ohjaajien täydennyskoulutus',
            marks: [
              [7, 16],
              [17, 34],
            ],
          },
          page: 'priorities?foundation=open',
        },
      ],
    },
    {
      kind: 'event',
      hits: [
        {
          id: '2021-04-14-kaselo-webinaari',
          kind: 'event',
          title: { text: 'Yhteistyöllä kohti kestävää tulevaisuutta', marks: [] },
          snippet: { text: 'Mukana ohjaajakoulutus', marks: [[7, 22]] },
          about: 'ke 14.4. klo 12.00–14.30',
          page: 'calendar/2021-04-14-kaselo-webinaari',
        },
      ],
    },
  ],
  nearest: [],
});

export const nothingFound: SearchResults = v.parse(SearchResults, {
  query: 'ohjaus avaruudessa',
  total: 0,
  groups: [],
  nearest: [
    {
      id: 'nivelvaiheet',
      kind: 'objective',
      title: { text: 'Nivelvaiheiden ohjaus', marks: [[15, 21]] },
      about: 'Ohjauspalvelun saatavuus',
      page: 'priorities?priority=saatavuus',
    },
  ],
});
