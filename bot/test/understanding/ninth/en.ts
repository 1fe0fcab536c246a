/** Written when the eighth batch had been learned from. */
export const ninthEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
need the link for tomorrow please
# events 2021-05-03..2021-05-09
week no. 18
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
notes from last week's meeting
# coming 2021-04-14-kaselo-webinaari
who will be there tomorrow
# delayed
is anything delayed
# priority 3
the third priority, what was it again
# indicator mittari-tyollisyysaste kymenlaakso
how many are employed in Kymenlaakso
# organisation ksao
KSAO vocational college in Kouvola
# strategy vision
where are we heading, the vision I mean
# nothing
how many bananas can you eat
`;
