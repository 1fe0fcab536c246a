import { type SecretariatCommand, secretariatCommand } from './secretariatCommand';

/** Tuesday 13 April 2021. */
const today = '2021-04-13';
const read = (text: string) => secretariatCommand(text, today);

const told: readonly (readonly [string, SecretariatCommand])[] = [
  [
    'Uusi webinaari 28.4. klo 9-10.30 Hyvät käytännöt: uraohjaus',
    {
      command: 'newEvent',
      kind: 'webinar',
      title: 'Hyvät käytännöt: uraohjaus',
      moment: { day: '2021-04-28', start: '09:00', end: '10:30' },
    },
  ],
  [
    '<at>KASELO</at>&nbsp;uusi työpaja: Ohjauksen laatu, ke 5.5.2021 klo 12–14.30',
    { command: 'newEvent', kind: 'workshop', title: 'Ohjauksen laatu', moment: { day: '2021-05-05', start: '12:00', end: '14:30' } },
  ],
  [
    'Lisää kokous ensi tiistaina 9.00–10.30 Yhteistyöryhmä',
    { command: 'newEvent', kind: 'meeting', title: 'Yhteistyöryhmä', moment: { day: '2021-04-20', start: '09:00', end: '10:30' } },
  ],
  [
    'uusi tapahtuma huomenna iltapäivällä Kahvit',
    { command: 'newEvent', kind: 'other', title: 'Kahvit', moment: { day: '2021-04-14', part: 'afternoon' } },
  ],
  ['Uusi määräaika 1.2. Hakemukset', { command: 'newEvent', kind: 'deadline', title: 'Hakemukset', moment: { day: '2022-02-01' } }],
  ['uusi webinaari', { command: 'newEvent', kind: 'webinar', title: '', moment: {} }],
  [
    'siirrä yritysrahoituswebinaari 5.5. klo 9',
    { command: 'moveEvent', about: 'yritysrahoituswebinaari', moment: { day: '2021-05-05', start: '09:00' } },
  ],
  ['Siirrä TNO-foorumi perjantaille', { command: 'moveEvent', about: 'TNO-foorumi', moment: { day: '2021-04-16' } }],
  ['siirrä webinaari klo 13', { command: 'moveEvent', about: 'webinaari', moment: { start: '13:00' } }],
  ['siirrä webinaari aamupäivälle 6.5.', { command: 'moveEvent', about: 'webinaari', moment: { day: '2021-05-06', part: 'morning' } }],
  ['peru TNO-foorumi', { command: 'cancelEvent', about: 'TNO-foorumi' }],
  ['Peruuta »Hyvät käytännöt»', { command: 'cancelEvent', about: 'Hyvät käytännöt' }],
  ['avaa seuranta yritysrahoituswebinaari', { command: 'openFollowUp', about: 'yritysrahoituswebinaari' }],
  ['Avaa seurantakysely: TNO-foorumi', { command: 'openFollowUp', about: 'TNO-foorumi' }],
  [
    'Nytt webbinarium 28.4. kl. 9-10.30 God praxis',
    { command: 'newEvent', kind: 'webinar', title: 'God praxis', moment: { day: '2021-04-28', start: '09:00', end: '10:30' } },
  ],
  ['flytta forumet till på fredag', { command: 'moveEvent', about: 'forumet', moment: { day: '2021-04-16' } }],
  ['ställ in forumet', { command: 'cancelEvent', about: 'forumet' }],
  ['öppna uppföljningen forumet', { command: 'openFollowUp', about: 'forumet' }],
  [
    'New webinar 28 April at 9:00-10:30 Good practices',
    { command: 'newEvent', kind: 'webinar', title: 'Good practices', moment: { day: '2021-04-28', start: '09:00', end: '10:30' } },
  ],
  ['move the forum to 2021-06-02', { command: 'moveEvent', about: 'the forum', moment: { day: '2021-06-02' } }],
  ['cancel the forum', { command: 'cancelEvent', about: 'the forum' }],
  ['open the follow-up of the forum', { command: 'openFollowUp', about: 'the forum' }],
];

test.each(told)('»%s» is understood as it is meant', (text, command) => {
  expect(read(text)).toEqual(command);
});

test.each([
  'milloin on seuraava webinaari',
  'uusi webinaari?',
  'onko uusia webinaareja',
  'peru vastaukseni',
  'peruuta ilmoittautumiseni',
  'avaa kalenteri',
  'siirrä',
  'siirrä 5.5.',
  'uusi vuosi',
  'uusia hyviä käytäntöjä',
  'perusopetus',
  'cancel my answer',
  'lopeta kaikki',
  '',
])('»%s» tells nothing to be done with the calendar', (text) => {
  expect(read(text)).toBeUndefined();
});

test('A day that no calendar has is no day, and stays in the title', () => {
  expect(read('Uusi webinaari 30.2. Koe')).toMatchObject({ moment: {}, title: '30.2. Koe' });
});

test('An end that is before its start is not believed', () => {
  expect(read('Uusi webinaari 28.4. klo 14-9 Koe')).toMatchObject({ moment: { day: '2021-04-28', start: '14:00' } });
});
