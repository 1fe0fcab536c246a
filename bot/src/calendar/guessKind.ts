import type { EventKind } from './event';

/** Words of titles, in Finnish, Swedish and English, and the kind that they tell. The first that is found counts. */
const signs: readonly (readonly [RegExp, EventKind])[] = [
  [/webina|verkkoluen/i, 'webinar'],
  [/työpaja|workshop|verkstad/i, 'workshop'],
  [/ohjausryhmä|styrgrupp|steering/i, 'steering-group'],
  [/foorumi|forum/i, 'forum'],
  [/määräaika|deadline|tidsfrist/i, 'deadline'],
  [/koulutus|valmennus|utbildning|training/i, 'training'],
  [/kilpailu|tävling|competition/i, 'competition'],
];

/** What kind of event a title speaks of: a meeting, unless it says otherwise. */
export const guessKind = (title: string): EventKind => signs.find(([sign]) => sign.test(title))?.[1] ?? 'meeting';
