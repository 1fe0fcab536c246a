import * as v from 'valibot';
import type { TestDesk } from './desk';
import type { PlaygroundClient } from './playgroundClient';

const webinar = '2021-04-14-kaselo-webinaari';
const goodPractices = '2021-04-28-hyvat-kaytannot';

const ItemToEdit = v.object({ value: v.record(v.string(), v.unknown()), version: v.string() });

/** Who answered of the webinar, and what; everybody and everything said is invented. */
const answers = [
  ['aino', 'kaakkois-suomen-ely-keskus', undefined],
  [
    'eino',
    'kaakkois-suomen-te-toimisto',
    { outcome: 'Ohjaamme asiakkaat suoraan Ohjaamon verkkovastaanotolle.', goodPractice: 'Verkkovastaanotto', usefulness: 4 },
  ],
  [
    'astrid',
    'ohjaamo-kotka',
    {
      outcome: 'Sovimme yhteisen ohjaushetken ammattiopiston kanssa.',
      goodPractice: 'Ohjaushetki joka toinen tiistai',
      usefulness: 5,
      moved: [{ action: 'p2-toimenpide-kaselo-webinaari', status: 'completed' }],
    },
  ],
  [
    'lempi',
    'lab-ammattikorkeakoulu',
    {
      outcome: 'Otamme vision mukaan omaan toimintasuunnitelmaamme.',
      moved: [{ action: 'p2-toimenpide-tno-foorumi', status: 'in-progress' }],
    },
  ],
] as const;

/** Lives from the eve of the webinar to the day after it: reminders, answers, who comes to the next one. */
export const liveTheSpring = async (desk: TestDesk, teams: PlaygroundClient): Promise<void> => {
  const ask = async (person: string, path: string, body?: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${await desk.server.signIn(person)}`, 'content-type': 'application/json' };
    const sent = body === undefined ? { headers } : { headers, method: 'PUT', body: JSON.stringify(body) };
    const response = await fetch(`${desk.server.url}/api/${path}`, sent);
    if (response.status !== 200) throw new Error(`${path} as ${person}: ${await response.text()}`);
    return response.json();
  };
  await desk.openChannel();
  await teams.install();
  for (const moment of ['2021-04-13T09:01', '2021-04-14T11:01', '2021-04-14T14:31', '2021-04-15T10:00'])
    await desk.server.moveClock(`${moment}:00+03:00`);
  for (const [person, organisation, content] of answers) {
    await ask(person, 'me/organisation', { organisation });
    if (content !== undefined) await ask(person, `follow-ups/${webinar}/answer`, content);
  }
  await ask('astrid', `events/${goodPractices}/attendance`, { coming: 'yes' });
  await ask('eino', `events/${goodPractices}/attendance`, { coming: 'maybe' });
  await ask('aino', 'actions/p1-toimenpide-kokemusten-jakaminen/updates/ensimmainen-kirjaus', {
    text: 'Keräämme hyvät käytännöt huhtikuun webinaariin.',
    status: 'in-progress',
  });
  const { value, version } = v.parse(ItemToEdit, await ask('aino', `items/event/${goodPractices}`));
  const agenda = '9.00 Avaus\n9.10 Kolme hyvää käytäntöä\n10.15 Yhteinen keskustelu';
  await ask('aino', 'changes', { edits: [{ kind: 'event', id: goodPractices, base: version, value: { ...value, agenda } }] });
};
