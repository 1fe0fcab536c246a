/** Written when the sixth batch had been learned from. */
export const seventhSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
har kalenderinbjudan till onsdagens webbinarium skickats / börjar webbinariet tolv eller ett
# event 2021-05-26-tno-foorumi
när hålls paneldiskussionen
# event 2021-03-31-entrecompedu-maaraaika
sista dagen för entrecompedu
# events 2021-05-31..2021-06-06
v 22
# events 2021-04-12..2021-04-18
veckans program
# calendar
vad är på kommande den närmaste tiden
# coming 2021-04-15-ohjaustaverkossa-esittely
hur många deltar i presentationen på torsdag
# agreed 2021-02-10-toimintasuunnitelma-tyoelama
promemoria från mötet 10.2
# responsible p2-toimenpide-yrittajyyskasvatusstrategia
ansvarig för uppdateringen av strategin för företagsamhetsfostran
# organisation cursor
vad ansvarar Cursor för
# organisations etela-karjala
nätverkets aktörer i södra karelen
# action p4-toimenpide-opinnaytetyot
examensarbeten
# actions in-progress
vilka åtgärder är på gång
# priorities
hur många prioriteringar har strategin
# indicator mittari-ilman-tutkintoa
hur stor del av befolkningen saknar examen
# indicator mittari-osaamistaso etela-karjala
utbildningsnivån i Södra Karelen
# strategy targetGroups
vilka är målgrupperna
# ourOrganisation
vad förväntas av oss
# nothing
vem vill ta en promenad
`;
