/** A third batch, with other turns of phrase again: at its first count the rules understood 75 % of it. */
export const unseenEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Can somebody send the Teams link for tomorrow's webinar? / when does the webinar kick off tomorrow
# event 2021-05-26-tno-foorumi
was the TNO forum on the 26th or the 27th / give me the details of the TNO forum
# event 2021-12-09-kaselo-tuloswebinaari
Is there a date yet for the results webinar
# events 2021-04-19..2021-04-25
timetable for next week / is next week quiet
# events 2021-05
show May
# events 2021-04-28
what is there on 28 April
# agreed 2021-03-11-yritysrahoitus-webinaari
I would like to read the results of the business funding webinar
# agreed 2021-03-22-kaselo-teams
what did the 22.3. meeting conclude
# responsible p1-tavoite-hakeva-toiminta
which party is responsible for outreach work / who heads outreach work here
# responsible ohjauksen-laatu
who does priority 3 belong to
# delayed
show the late ones
# action p3-toimenpide-tyomarkkinatori
How is Työmarkkinatori doing
# priorities
what does the strategy concentrate on
# indicator mittari-tyollisyysaste kymenlaakso
what does the employment rate in Kymenlaakso look like
# indicator mittari-tyohyvinvointi
how is well-being at work measured
# organisation lab-ammattikorkeakoulu
what does LAB do in this network
# ourOrganisation
what do we still have to take care of
# practices digital guidance
does anyone have tips on digital guidance
# abbreviation KASELY
what was KASELY again
# followUps
which surveys have I not done
# howToAnswer
where do I write the response to the follow-up
# coming 2021-04-14-kaselo-webinaari
who all will join the webinar tomorrow
# help
what can you be used for
# nothing
book me a meeting room
`;
