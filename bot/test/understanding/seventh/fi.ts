/** Written when the sixth batch had been learned from. */
export const seventhFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Huomenta! En muista alkoiko se webinaari kaheltatoista vai yheltä / ootteko lähettäneet jo kalenterikutsun keskiviikon webinaariin
# event 2021-05-26-tno-foorumi
tnofoorumin aikataulu kiitos / milloin paneelikeskustelu pidetään
# event 2021-05-27-tno-foorumi
mihin aikaan foorumi jatkuu 27.5.
# event 2021-04-15-ohjaustaverkossa-esittely
kuka esittelee ohjaustaverkossa-palvelun ylihuomenna
# event 2021-03-31-entrecompedu-maaraaika
mihin mennessä entrecompedu piti suorittaa
# event 2021-04-23-eloliv | events 2021-04-23
onko 23.4. jokin kokous
# events 2021-04-19..2021-04-25
Mitähän mulla on ensi viikolla teidän kanssa?
# events 2021-05-31..2021-06-06
vk 22
# events 2021-05-01..2021-05-10
heti vapun jälkeen toukokuun alussa jotain?
# events 2021-04-12..2021-04-18
tän viikon jutut
# events 2021-04-15
torstai
# event 2021-03-26-eloliv
milloin viimeksi oli webinaari
# calendar
Mitä teillä on luvassa lähiaikoina?
# agreed 2021-02-10-toimintasuunnitelma-tyoelama
muistio työelämäyhteistyö palaverista 10.2.
# agreed 2021-03-22-kaselo-teams
Mitä maaliskuun hakuinfossa 22.3. käytiin läpi ja sovittiin?
# coming 2021-04-15-ohjaustaverkossa-esittely
moniko osallistuu torstain esittelyyn
# responsible p5-toimenpide-eloliv-palaverit | event 2021-04-23-eloliv
kuka vetää elolivejä
# responsible p2-toimenpide-yrittajyyskasvatusstrategia
vastuuhenkilö yrittäjyyskasvatusstrategiassa
# organisation cursor
mistä Cursor vastaa
# organisation kaakkois-suomen-te-toimisto
työkkäri
# organisation imatran-seutu-opetustoimi
imatran koulutoimi
# organisations etela-karjala
E-Karjalan verkostolaiset
# action p4-toimenpide-opinnaytetyot
opinnäytetöiden ohjaus
# action p2-toimenpide-uudet-avaukset
innovatiiviset kokeilut
# action p3-toimenpide-asiakaspalauteprosessi
miten asiakaspalautteiden kehittämisprosessi etenee
# delayed
mitkä toimet laahaa perässä
# priority 2
monialaisuus painopisteenä
# priorities
montako painopistettä strategiassa on
# objective p1-tavoite-oppivat-tyoyhteisot
oppivat työyhteisöt
# indicator mittari-ilman-tutkintoa
kuinka suuri osa väestöstä on vailla tutkintoa
# indicator mittari-tyollisyysaste
työlisyysprosentti
# indicator mittari-osaamistaso etela-karjala
osaamistaso Etelä-Karjalassa
# project kokka
mikä kokka-hanke on
# abbreviation TNO
mistä sanoista TNO tulee
# strategy targetGroups
keille palvelut on suunnattu
# ourOrganisation
mitä kaikkea meiltä odotetaan
# greeting
iltoja!
# nothing
kuka lähtee lenkille
`;
