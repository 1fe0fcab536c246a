/** The half of the fourth batch by which the rules were made better. */
export const fourthFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
webinaari 14.4
# event 2021-05-26-tno-foorumi
mones päivä tno foorumi on
# events 2021-05-17..2021-05-23
onks viikolla 20 mitään
# events 2021-05
toukokuun menot
# events 2021-06
mitäs kesäkuussa
# event 2021-05-26-kaselo-yhteistyoryhma
yhteistyöryhmän kokous
# events 2021-04-15 | event 2021-04-15-ohjaustaverkossa-esittely
ylihuominen
# event 2021-04-23-eloliv | events 2021-04-23 | events 2021-04-23 meeting
perjantaina 23. päivä, mikä palaveri
# events 2021-09-01..2021-11-30 | events 2021-08-01..2021-11-30 | events 2021-08-01..2021-12-31
Mitä kaikkea syksyllä on luvassa?
# events 2021-03-01..2021-05-31 webinar | events 2021-04-13..2021-05-31 webinar
kevään webinaarit listana kiitos
# events webinar
kuinka monta webinaaria vielä tulossa
# event 2021-04-23-eloliv
seuraava eloliv
# event 2021-04-29-ajankohtaista-ohjaamoista
ohjaamoiden temmin palaveri koska
# event 2021-04-28-hyvat-kaytannot
se uraohjauksen hyvät käytännöt tilaisuus, monelta se loppuu
# event 2021-12-09-kaselo-tuloswebinaari
tuloswebinaari??
# event 2021-04-yrittajyyskasvatusstrategia
milloin yrittäjyyskasvatusstrategiaa päivitetään
# event 2021-02-22-esr-eakr-haku
Koska päättyi tuo eakr haku
# event 2021-03-31-entrecompedu-maaraaika
entrecomp määräaika
# coming 2021-04-14-kaselo-webinaari
kuka kaikki on tulossa huomiseen webinaariin
# coming 2021-05-26-tno-foorumi
montako ilmottautunu tno foorumiin
# agreed 2021-03-11-yritysrahoitus-webinaari
mitä jäi käteen yritysrahoitusjutusta
# agreed 2021-03-24-tno-foorumin-suunnittelu
edellisen tno-foorumin suunnittelun tulokset
# responsible p4-toimenpide-ohjaus-tulevaisuuteen
Kuka vetää ohjaus tulevaisuuteen -sarjaa?
# responsible p3-toimenpide-ohjaamot-valmennus
keneen otan yhteyttä ohjaamojen valmennuksesta
# responsible p2-toimenpide-yrittajyyskasvatusstrategia
Kiitos! Ja vielä: kuka vastaa yrittäjyyskasvatusstrategian päivityksestä?
# action p3-toimenpide-tyomarkkinatori
työmarkkinatori
# action p3-toimenpide-digiloikka-ja-tekoaly
entä tekoäly ja digiloikka, eteneekö
# action p4-toimenpide-opinnaytetyot
opinnäytetyöt
# delayed | actions paused
mitkä hommat on jumissa
# actions not-started
mitä ei oo vielä alotettu
# priority 3
painopiste kolme / ohjauksen laatu
# priority 4
Mikäs se nelospainopiste olikaan
# priority 5
kerro päätöksentekoon vaikuttamisesta
# noPriority 7
painopiste 7
# objective p1-tavoite-hakeva-toiminta
hakeva
# indicator mittari-tyollisyysaste kymenlaakso
Paljonko on työllisyysaste Kymenlaaksossa
# indicator mittari-tyollisyysaste etela-karjala
tyollisyys ekarjala
# indicator mittari-ilman-tutkintoa kymenlaakso | indicator mittari-ilman-tutkintoa
moniko on ilman tutkintoa kouvolan suunnalla
# indicator mittari-toinen-aste
amis ja lukio tutkinnot
# indicator mittari-keskeyttaminen
keskeyttämisluvut pls
# indicator mittari-osaamistaso kymenlaakso
vktm kymenlaakso
# indicator mittari-tyohyvinvointi
työhyvinvointimittari
# organisation kaakkois-suomen-ammattikorkeakoulu
xamk
# organisation lab-ammattikorkeakoulu
LABin yhteystiedot
# organisation seurakuntaopisto-jaakkima
Onko Jaakkima mukana verkostossa?
# organisation ekami
kuuluuko ekami tähän
# organisation ohjaamo-imatra
imatran ohjaamo
# organisation etela-suomen-avi
aluehallintovirasto
# organisations
jäsenorganisaatiot
# project ekamies
ekamies hanke
# abbreviation TNO
mikä toi tno nyt oikein on
# abbreviation JAO
mitä lyhenne jao tarkottaa
# abbreviation ESAELY
mitäs tarkoittaa esaely
# strategy values
Mitkä olivatkaan verkostomme arvot?
# practices
hyvät käytännöt
# greeting
no moikka vaan
# thanks
kiitti avusta!
# help
apuaaa en osaa
# howToAnswer
Miten pääsen vastaamaan seurantaan?
# followUps
avoimet kyselyt
# events 2021-04
Hei, olen uusi opo Lappeenrannassa ja mietin mitä kaikkea verkostossa tapahtuu tässä kuussa. Osaatko auttaa?
# nothing
Millainen sää Kotkassa on huomenna? / paljonko bensa maksaa / tilaa mulle taksi
`;
