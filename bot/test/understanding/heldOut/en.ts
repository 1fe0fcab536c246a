/** Written before the rules were tuned, and never looked at while they were: what these say is how a stranger fares. */
export const heldOutEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
what time does tomorrow's webinar start / where do i find the link to the KASELO webinar
# event 2021-04-28-hyvat-kaytannot
when is the good practices webinar on career guidance
# event 2021-04-29-ajankohtaista-ohjaamoista
when do the one-stop guidance centres meet next / next Ohjaamo meeting
# event 2021-05-26-tno-foorumi
which day is the TNO forum / who organises the TNO forum
# event 2021-05-26-kaselo-yhteistyoryhma
when does the cooperation group meet
# event 2021-04-23-eloliv
next ELOLIV meeting please / when's eloliv
# events 2021-05
events in may / what have we got in May
# events 2021-04-19..2021-04-25
is there anything next week / calendar for next week
# events 2021-04-15
what's on the day after tomorrow / anything on thursday?
# events 2021-04-26..2021-05-02
wk 17 / what happens in week 17
# agreed 2021-03-11-yritysrahoitus-webinaari
what was decided at the business finance webinar / minutes of the business funding webinar
# agreed 2021-03-19-eloliv | agreed 2021-03-26-eloliv
what did we agree on at the last ELOLIV
# responsible p1-tavoite-hakeva-toiminta
who takes care of outreach work / whose responsibility is outreach
# responsible p4-toimenpide-tulevaisuusohjaus-webinaarisarja
who is in charge of the future guidance webinar series
# responsible monialainen-yhteistyo
who is responsible for priority 2
# delayed
what is running late / is anything behind schedule
# action p3-toimenpide-tyomarkkinatori
how is Job Market Finland coming along / status of Työmarkkinatori
# priority 4
the fourth priority / priority number 4
# indicator mittari-tyollisyysaste kymenlaakso
employment rate in Kymenlaakso / how high is employment in kymenlaakso
# indicator mittari-korkea-aste
how many have a higher education degree / tertiary degrees
# indicator mittari-keskeyttaminen
dropout figures
# organisation cursor
what does Cursor do in the network
# organisation ohjaamo-kotka
Ohjaamo in Kotka / what is Ohjaamo Kotka responsible for
# ourOrganisation
what are our organisation's tasks / what are we responsible for
# practices
best practices / has anybody shared good practices
# practices career guidance
good practices about career guidance
# abbreviation EAKR
what does EAKR mean / what's EAKR short for
# followUps
any open surveys / which survey should we respond to
# howToAnswer
how do i fill in the survey / how can we answer this
# coming 2021-04-14-kaselo-webinaari
who is attending the webinar / how many are coming to tomorrow's webinar
# greeting
good morning / hey there
# thanks
thanks a lot
# help
what can you help me with
# nothing
who won the hockey game yesterday
# priorities
what are the focus areas of the strategy
# strategy vision
what is our vision
# organisations etela-karjala
which organisations from South Karelia belong to the network
# indicators
how are the indicators doing
`;

/** Written after the rules were thought finished: at its first count they understood 50 % of it. */
export const afterwardsEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Hi, what time did tomorrow's webinar start again? / could you tell me when the big KASELO webinar is / where's the Teams link for tomorrow's webinar
# event 2021-04-29-ajankohtaista-ohjaamoista
when is TEM holding the next Ohjaamo meeting
# event 2021-05-26-tno-foorumi
when will the TNO forum be arranged / date and place of the TNO forum?
# event 2021-04-28-hyvat-kaytannot
what time is the career guidance webinar
# events 2021-05
is there anything in May that I should attend / everything we have during May
# events 2021-04-26..2021-05-02
I'm on holiday in week 17, will I miss something
# events 2021-04-19..2021-04-25
does anything interesting happen next week
# events 2021-04-16
got anything for friday
# events 2021-04-16 meeting
friday's meetings?
# agreed 2021-03-11-yritysrahoitus-webinaari
I missed the business funding webinar, what was decided there / recap of the business finance webinar
# responsible p1-tavoite-hakeva-toiminta
who can I call about outreach work / whose job is outreach work
# responsible p2-toimenpide-luovan-talouden-tiekartta
who is doing the creative economy roadmap
# delayed
are we behind with any action / which actions are lagging
# actions completed
what have we got done
# action p2-toimenpide-luovan-talouden-tiekartta
has the creative economy roadmap been finished
# priorities
list the strategic priorities / what does the strategy emphasise
# priority 5
what is being done to influence decision-making
# indicator mittari-tyollisyysaste etela-karjala
how many people have a job in South Karelia / is employment good in South Karelia
# indicator mittari-ilman-tutkintoa
how large a share has no qualification
# organisation cursor
what is the role of Cursor Oy
# ourOrganisation
what is expected of us / which actions belong to us
# practices study counselling
share a good practice about study counselling
# abbreviation OKM
who is OKM / open the abbreviation OKM
# followUps
which surveys are running / do I have unanswered surveys
# howToAnswer
where do I find the questionnaire / I want to answer the survey, how
# coming 2021-05-26-tno-foorumi
how many people are going to the TNO forum
# thanks
big thanks / ok thanks for the info
# greeting
good evening / howdy
# nothing
what is my bank balance / recommend a lunch place / tell me about the president
`;
