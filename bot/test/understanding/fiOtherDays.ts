/** What people write in Finnish on other days than the one before the webinar. */
export const fiOtherDays = `
@ 2021-04-14T15:00
# event 2021-04-15-ohjaustaverkossa-esittely
mikä on seuraava tapahtuma / seuraava tilaisuus?
# event 2021-04-28-hyvat-kaytannot
seuraava webinaari / milloin on seuraava webinaari
# agreed 2021-04-14-kaselo-webinaari
mitä tänään sovittiin / mitä webinaarissa sovittiin / mitä webinaarista jäi käteen
# events 2021-04-15
huomenna / mitä huomenna on
@ 2021-01-20T08:30
# event 2021-01-28-ajankohtaista-ohjaamoista
milloin on seuraava ohjaamopalaveri / seuraava ohjaamojen palaveri
# event 2021-01-21-eloliv
seuraava tapahtuma / eloliv milloin / mitä on seuraavaksi
# events 2021-02
ensi kuussa / mitä helmikuussa
# events 2021-01-25..2021-01-31
ensi viikolla / viikko 4
# event 2021-02-02-parasta-itaa
milloin on seuraava parasta itää
# event 2021-02-03-elo-jao-etela-savo
milloin seuraava elo jao etelä-savon kanssa
# event 2021-02-09-hame-kaakko-yhteistapaaminen
milloin on hämeen yhteistapaaminen
# event 2021-01-22-toimintasuunnitelma-tyopaja
seuraava työpaja / milloin toimintasuunnitelma-työpaja on
@ 2021-11-22T10:00
# event 2021-12-09-kaselo-tuloswebinaari
mikä on seuraava tapahtuma / seuraava webinaari / milloin seuraava webinaari on
# events 2021-12
ensi kuussa / mitä joulukuussa / joulukuu
# events 2021-11-22..2021-11-28
tällä viikolla
# agreed 2021-05-26-tno-foorumi | agreed 2021-05-27-tno-foorumi
mitä tno-foorumissa sovittiin
`;
