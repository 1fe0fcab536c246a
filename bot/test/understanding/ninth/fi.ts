/** Written when the eighth batch had been learned from. */
export const ninthFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
moikka, tarttisin linkin huomiseen / Milloin se webinaari nyt olikaan, huomenna vai ylihuomenna?
# event 2021-05-26-tno-foorumi
laita mulle foorumin päivä
# event 2021-04-23-eloliv
ens perjantain jälkeinen eloliv
# events 2021-05-03..2021-05-09
viikko kahdeksantoista
# events 2021-04-15 | event 2021-04-15-ohjaustaverkossa-esittely
mitä torstaille on sovittu
# events 2021-05
toukokuussa tapahtuvat asiat
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
viime viikon ohjaamokokouksen muistio
# coming 2021-04-14-kaselo-webinaari
ketä kaikkia huomenna on paikalla
# responsible p3-toimenpide-ohjaamot-valmennus
kuka valmentaa ohjaamoja
# action p3-toimenpide-tyomarkkinatori
miten työmarkkinatori etenee
# delayed
onko joku juttu myöhässä
# priority 3
kolmas painopiste, mitä siinä luki
# indicator mittari-tyollisyysaste kymenlaakso
paljonko kymenlaaksossa on työllisiä
# indicator mittari-toinen-aste
ammatillisen tutkinnon suorittaneet
# organisation ksao
Kouvolan seudun ammattiopisto
# organisations etela-karjala
mitkä tahot etelä-karjalasta on mukana
# strategy vision
mihin me verkostona tähdätään, se visio siis
# thanks
mahtavaa, kiitos botti
# nothing
montako kiloa banaaneja voi syödä
`;
