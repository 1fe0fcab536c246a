/** Written when the sixth batch had been learned from. */
export const seventhEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
has the calendar invite for wednesday's webinar been sent / does the webinar start at noon
# event 2021-05-26-tno-foorumi
when is the panel discussion
# event 2021-03-31-entrecompedu-maaraaika
last day for entrecompedu
# events 2021-05-31..2021-06-06
week number 22
# events 2021-04-12..2021-04-18
this week's programme
# calendar
what's coming up in the near future
# coming 2021-04-15-ohjaustaverkossa-esittely
how many are attending thursday's presentation
# agreed 2021-02-10-toimintasuunnitelma-tyoelama
minutes from the meeting on 10 February
# responsible p2-toimenpide-yrittajyyskasvatusstrategia
person in charge of updating the entrepreneurship education strategy
# organisation cursor
what is Cursor responsible for
# organisations etela-karjala
network partners in South Karelia
# action p4-toimenpide-opinnaytetyot
theses
# actions in-progress
which actions are under way
# priorities
how many priorities does the strategy have
# indicator mittari-ilman-tutkintoa
what proportion of the population has no qualification
# indicator mittari-osaamistaso etela-karjala
level of education in South Karelia
# strategy targetGroups
who are the target groups
# ourOrganisation
what is expected of us
# nothing
who wants to go for a walk
`;
