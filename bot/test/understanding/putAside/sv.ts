/** The other half of the fourth batch: put aside before the rules were touched, counted when they were done. */
export const putAsideSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
hej när är webbinariet imorgon / vilken tid börjar onsdagens webbinarium?
# event 2021-05-26-tno-foorumi
tno forumet, vilken dag?
# event 2021-04-15-ohjaustaverkossa-esittely
länk till presentationen av ohjaustaverkossa
# events 2021-04-26..2021-05-02
v. 17
# events 2021-04-19..2021-04-25
nästa vecka / har vi något nästa vecka
# events 2021-05
majs evenemang
# events 2021-09-01..2021-11-30 | events 2021-08-01..2021-11-30 | events 2021-08-01..2021-12-31
vad ordnas i höst?
# event 2021-04-29-ajankohtaista-ohjaamoista
Nästa möte om aktuellt på Navigatorerna?
# event 2021-04-28-hyvat-kaytannot
webbinariet om god praxis i karriärvägledning
# event 2021-05-26-kaselo-yhteistyoryhma
samarbetsgruppens möte
# coming 2021-04-14-kaselo-webinaari
vilka har anmält sig till morgondagens webbinarium
# agreed 2021-03-11-yritysrahoitus-webinaari
Vad kom man fram till på webbinariet om företagsfinansiering?
# responsible p1-tavoite-hakeva-toiminta
vem ansvarar för uppsökande verksamheten
# action p2-toimenpide-luovan-talouden-tiekartta
färdplanen för kreativ ekonomi, hur går det
# priority 5
påverkan på beslutsfattandet
# indicator mittari-korkea-aste etela-karjala
andel högskoleutbildade i södra karelen
# indicator mittari-tyohyvinvointi
arbetshälsa
# indicator mittari-osaamistaso
utbildningsnivå
# organisation kaakkois-suomen-ely-keskus
NTM-centralen
# organisation etela-suomen-avi
regionförvaltningsverket
# abbreviation TNO
vad betyder tno
# strategy vision
vision för nätverket
# strategy values
våra värderingar
# practices
god praxis
# help
vad kan jag fråga dig om
# ourOrganisation
vår organisations åtgärder
# nothing
vad blir det för väder / var kan jag äta lunch
`;
