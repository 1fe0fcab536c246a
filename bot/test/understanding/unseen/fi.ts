/** A third batch, with other turns of phrase again: at its first count the rules understood 64 % of it. */
export const unseenFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Pystyykö joku laittaa huomisen webinaarin Teams-linkin? / paljolta huomenna aloitetaan se webinaari
# event 2021-05-26-tno-foorumi
oliko se TNO-foorumi nyt 26. vai 27. päivä / laita mulle tno foorumin tiedot
# event 2021-12-09-kaselo-tuloswebinaari
Onko tuloswebinaarille jo sovittu päivä
# events 2021-04-19..2021-04-25
ensi viikon aikataulu / onko ensi viikko rauhallinen
# events 2021-05
näytä toukokuu
# events 2021-04-28
mitä on 28.4.
# agreed 2021-03-11-yritysrahoitus-webinaari
haluaisin lukea yritysrahoituswebinaarin tuloksista
# agreed 2021-03-22-kaselo-teams
mihin päädyttiin 22.3. palaverissa
# responsible p1-tavoite-hakeva-toiminta
minkä tahon vastuulla hakeva toiminta on / kuka meillä johtaa hakevaa toimintaa
# responsible ohjauksen-laatu
kenelle painopiste 3 kuuluu
# delayed
näytä myöhästyneet
# action p3-toimenpide-tyomarkkinatori
Mitä työmarkkinatorille kuuluu
# priorities
mihin strategiassa keskitytään
# indicator mittari-tyollisyysaste kymenlaakso
miltä Kymenlaakson työllisyysaste näyttää
# indicator mittari-tyohyvinvointi
miten työhyvinvointia mitataan
# organisation lab-ammattikorkeakoulu
mitä LAB tekee tässä verkostossa
# ourOrganisation
mitä meidän pitää vielä hoitaa
# practices digiohjauksesta
osaisiko joku antaa vinkkejä digiohjauksesta
# abbreviation KASELY
mikä se KASELY nyt olikaan
# followUps
mitä kyselyjä minulla on tekemättä
# howToAnswer
minne kirjoitan vastauksen seurantaan
# coming 2021-04-14-kaselo-webinaari
keitä huomiseen webinaariin tulee
# help
mihin sinua voi käyttää
# nothing
varaa minulle kokoushuone
`;
