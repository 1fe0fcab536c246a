import { MyData, RetentionView } from '@kaselo/bot/contract/myData';
import * as v from 'valibot';

export const myData = v.parse(MyData, {
  tenantId: 'keksitty-tenantti',
  objectId: 'keksitty-sylvi',
  groups: [
    { kind: 'choices', rows: [{ title: 'Organisaatiosi', text: 'Ohjaamo Kotka', page: 'settings' }] },
    {
      kind: 'answers',
      rows: [
        {
          title: 'Yhteistyöllä kohti kestävää tulevaisuutta',
          text: 'Sovimme yhteisen ohjausmallin.',
          at: 'ke 14.4. klo 14.55',
          until: '28.4.2022',
          page: 'follow-ups/2021-04-14-kaselo-webinaari',
        },
      ],
    },
    { kind: 'history', rows: [{ title: 'Muutit yhtä kohtaa', at: 'ti 13.4. klo 9.12', until: '13.4.2023' }] },
  ],
  stays: { changes: 1, coordinator: false, installer: false, months: 24 },
  file: { fileName: 'kaselo-omat-tiedot.json', json: '{"person":{}}' },
});

export const nothingKept = v.parse(MyData, {
  ...myData,
  groups: [],
  stays: { ...myData.stays, changes: 0 },
});

export const retention = v.parse(RetentionView, {
  coming: [{ of: 'drafts', count: 3, first: '28.5.2021' }],
  removed: [{ at: 'su 2.5. klo 3.41', counts: [{ of: 'attendance', count: 12 }] }],
});
