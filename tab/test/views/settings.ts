import { ContentPreview } from '@kaselo/bot/contract/content';
import { type ItemOf, parseItem } from '@kaselo/bot/contract/items';
import type { ChannelView, Members, PostsPreview } from '@kaselo/bot/contract/settings';
import * as v from 'valibot';

/** The network's settings as they are as long as nobody has changed them. */
export const settings: ItemOf<'settings'> = parseItem('settings', {
  language: 'fi',
  regions: [
    { id: 'kymenlaakso', name: 'Kymenlaakso', statisticsCode: 'MK08' },
    { id: 'etela-karjala', name: 'Etelä-Karjala', statisticsCode: 'MK09' },
  ],
  followUpMeetings: false,
});

export const postsPreview: PostsPreview = {
  posts: [
    {
      id: 'a',
      kind: 'Muistutus edellisenä työpäivänä',
      title: 'Yhteistyöllä kohti kestävää tulevaisuutta',
      due: 'ti 13.4. klo 9.00',
      fresh: true,
    },
    { id: 'b', kind: 'Kuukauden kooste', title: 'Toukokuu 2021', due: 'ma 3.5. klo 9.00', fresh: false },
  ],
  dropped: [{ id: 'c', kind: 'Seurantakysely', title: 'Hyvät käytännöt', due: 'ke 14.4. klo 14.30', fresh: false }],
};

export const members: Members = {
  people: [
    { id: 't_aino', tenantId: 't', objectId: 'aino', name: 'Aino Esimerkki', guest: false, role: 'coordinator', always: true },
    { id: 't_sylvi', tenantId: 't', objectId: 'sylvi', name: 'Sylvi Sepite', guest: true, role: 'member', always: false },
  ],
};

export const channel: ChannelView = { state: 'bound', since: 'ma 1.3. klo 8.55', installer: 'Aino Esimerkki' };

export const contentPreview = v.parse(ContentPreview, {
  network: { id: 'kaselo', name: 'KASELO', state: 'this' },
  items: [
    { kind: 'series', id: 'uusi', title: 'Uusi sarja', state: 'new' },
    { kind: 'event', id: 'vanha', title: 'Muuttunut tapahtuma', state: 'changed' },
    { kind: 'organisation', id: 'pois', title: 'Poistuva organisaatio', state: 'gone' },
    { kind: 'project', id: 'sama', title: 'Sama hanke', state: 'same' },
  ],
  problems: [],
  seen: 'nahty',
} satisfies v.InferInput<typeof ContentPreview>);
