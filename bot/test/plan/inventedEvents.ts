/**
 * A year of a network that does not exist, for the days that the real spring lacks. What the names say is all that the events are
 * about; each is there for its time.
 */
export const inventedEvents: readonly object[] = [
  // The bot gets its channel on 1 December 2020.
  happening('tapahtuma-ennen-kanavaa', 'webinar', { precision: 'time', start: '2020-11-20T10:00', end: '2020-11-20T11:00' }),
  happening('heti-kanavan-jalkeen', 'webinar', { precision: 'time', start: '2020-12-03T10:00', end: '2020-12-03T11:00' }),
  // Christmas, New Year and Epiphany.
  happening('valipaivien-paja', 'workshop', { precision: 'time', start: '2020-12-28T10:00', end: '2020-12-28T12:00' }),
  happening('uudenvuodenaaton-webinaari', 'webinar', { precision: 'day', day: '2020-12-31' }),
  happening('loppiaisen-jalkeinen-foorumi', 'forum', { precision: 'half-day', day: '2021-01-07', part: 'afternoon' }),
  happening('joulunalusfoorumi', 'forum', { precision: 'half-day', day: '2021-12-17', part: 'morning' }),
  happening('itsenaisyyspaivan-jalkeinen-kokous', 'meeting', { precision: 'half-day', day: '2021-12-07', part: 'morning' }),
  happening('joulunjalkeinen-webinaari', 'webinar', { precision: 'time', start: '2021-12-27T14:00' }),
  // Deadlines with a clock time, with half a day, and over a span.
  happening('iltapaivan-haku', 'deadline', { precision: 'time', start: '2021-02-10T16:15' }),
  happening('yohaku', 'deadline', { precision: 'time', start: '2021-02-16T00:30' }),
  happening('kahden-viikon-haku', 'deadline', { precision: 'day', day: '2021-02-22', lastDay: '2021-03-05' }),
  happening('aamupaivan-haku', 'deadline', { precision: 'half-day', day: '2021-03-16', part: 'morning' }),
  happening('toukokuun-haku', 'deadline', { precision: 'time', start: '2021-05-03T08:00', end: '2021-05-21T16:00' }),
  // The nights on which the clocks change.
  happening('kevatyon-webinaari', 'webinar', { precision: 'time', start: '2021-03-28T03:30' }),
  happening('kevataamun-kokous', 'meeting', { precision: 'time', start: '2021-03-28T04:15', end: '2021-03-28T05:00' }),
  happening('syysyon-paja', 'workshop', { precision: 'time', start: '2021-10-31T03:30' }),
  happening('syysaamun-foorumi', 'forum', { precision: 'time', start: '2021-10-31T04:15', end: '2021-10-31T06:00' }),
  // A month in which nothing happens but something of kind 'other'.
  happening('huhtikuun-nayttely', 'other', { precision: 'day', day: '2021-04-20' }),
  // Several days, an end after midnight, and Midsummer.
  happening('kesaleiri', 'workshop', { precision: 'day', day: '2021-06-07', lastDay: '2021-06-09' }),
  happening('juhannuksen-jalkeinen-webinaari', 'webinar', { precision: 'time', start: '2021-06-28T09:00', end: '2021-06-28T11:00' }),
  happening('heinakuun-paja', 'workshop', { precision: 'time', start: '2021-07-02T13:00' }),
  happening('kahden-paivan-foorumi', 'forum', { precision: 'time', start: '2021-09-15T09:00', end: '2021-09-16T15:00' }),
  happening('ilta-yli-puolenyon', 'webinar', { precision: 'time', start: '2021-09-17T21:00', end: '2021-09-18T00:30' }),
  // Those of which people hear only shortly before.
  happening('kokous-paivana', 'meeting', { precision: 'day', day: '2021-01-18' }),
  happening('ohjausryhma-kellonajalla', 'steering-group', { precision: 'time', start: '2021-01-19T12:00', end: '2021-01-19T13:00' }),
  happening('koulutus-paivana', 'training', { precision: 'day', day: '2021-01-20', lastDay: '2021-01-21' }),
  happening('kilpailu-iltapaivalla', 'competition', { precision: 'half-day', day: '2021-01-22', part: 'afternoon' }),
  // Known by season or month only; August holds nothing but the summer's third month and a cancelled event.
  happening('kesan-teema', 'other', { precision: 'season', season: 'summer', firstMonth: '2021-06', lastMonth: '2021-08' }),
  { ...happening('peruttu-webinaari', 'webinar', { precision: 'time', start: '2021-08-12T12:00' }), cancelled: true },
  happening('talven-webinaarisarja', 'webinar', { precision: 'month', month: '2022-01', lastMonth: '2022-02' }),
  // Those that are moved: later, earlier, into another month, and to a time that nobody knows yet.
  happening('lykkaantyva-webinaari', 'webinar', { precision: 'time', start: '2021-05-12T12:00', end: '2021-05-12T13:00' }),
  happening('aikaistuva-paja', 'workshop', { precision: 'day', day: '2021-10-20' }),
  happening('kuuta-vaihtava-kokous', 'meeting', { precision: 'time', start: '2021-11-10T10:00' }),
  happening('avoimeksi-jaava-paja', 'workshop', { precision: 'time', start: '2021-03-10T09:00' }),
];

function happening(id: string, kind: string, when: object) {
  const words = id.replaceAll('-', ' ');
  return { id, title: `Keksitty ${words}`, kind, when };
}
