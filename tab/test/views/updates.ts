import { UpdateView } from '@kaselo/bot/contract/priorities';
import * as v from 'valibot';

const sharing = {
  id: 'p1-toimenpide-kokemusten-jakaminen',
  text: 'Käyttökokemusten jakaminen, hyvien käytäntöjen jakaminen',
  priority: 'ohjauspalvelun-saatavuus',
};

const funding = { id: '2021-03-11-yritysrahoitus-webinaari', title: 'Yritysrahoitus-webinaari' };

/** Updates as organisations might have written them; all invented. Newest first. */
export const updates: UpdateView[] = v.parse(v.array(UpdateView), [
  {
    day: 'pe 9.4.',
    organisation: 'Ohjaamo Kouvola',
    text: 'Nuorten ryhmäohjaus siirtyi verkkoon. Osallistujia on enemmän kuin lähiryhmissä.',
    status: 'in-progress',
    round: { id: '2021-04-09-ohjaamot-ajankohtaiskatsaus', title: 'Ajankohtaiskatsaus kevät 2, Ohjaamot-työryhmä' },
    action: sharing,
  },
  {
    day: 'to 8.4.',
    organisation: 'Cursor Oy',
    text: 'Kaksi yritystä lupasi tulla kertomaan osaamistarpeistaan toukokuun tapaamiseen.',
    status: 'completed',
    round: funding,
    action: {
      id: 'p2-toimenpide-yritysrahoitus-webinaari',
      text: 'Yritysrahoitus-webinaari 11.3.2021 (ELO ja LUOVAT, markkinointi, tiedon välittäminen webinaarista)',
      priority: 'monialainen-yhteistyo',
    },
  },
  {
    day: 'to 1.4.',
    organisation: 'Kaakkois-Suomen ELY-keskus',
    text: 'Huhtikuun webinaarin aiheeksi valittiin uraohjaus ja sukupuolisensitiivinen ohjaus.',
    action: sharing,
  },
  {
    day: 'ma 22.3.',
    organisation: 'Seurakuntaopisto Jaakkima',
    text: 'Kokeilimme vertaisohjausta ensimmäisen vuoden opiskelijoille.',
    round: funding,
    action: sharing,
  },
]);
