/** What people write in English. A line that begins with @ sets the clock, # says the right answer to the questions below it. */
export const en = `
@ 2021-04-13T09:00
# event 2021-04-29-ajankohtaista-ohjaamoista
when is the next Ohjaamo meeting / when's the next ohjaamo meeting / next meeting about Ohjaamo / when do the guidance centres have their next meeting
# event 2021-04-14-kaselo-webinaari
when is the next webinar / next webinar / when is the webinar / what time does the KASELO webinar start / where is the webinar / webinar link
what's next / next event / what is the next event / how do i join the webinar / webinar on 14 April / what time is tomorrow's webinar / wen is the next webinar
# event 2021-04-15-ohjaustaverkossa-esittely
when is the Ohjaustaverkossa.fi presentation / ohjaustaverkossa demo when
# event 2021-04-28-hyvat-kaytannot
when is the good practices webinar / what time is the webinar on 28 April / webinar about career guidance and gender-sensitive guidance
when is gender sensitive guidance / good practice: career guidance when
# event 2021-04-23-eloliv
eloliv / next eloliv / when is the next ELOLIV meeting / ELOLIV in April
# event 2021-05-26-tno-foorumi
when is the TNO forum / tno forum / TNO-forum date / where is the TNO forum held / next forum / when's the tno foorumi / what day is the TNO forum
# event 2021-05-26-kaselo-yhteistyoryhma
when is the cooperation group meeting / next cooperation group meeting / meeting of the cooperation group
# event 2021-12-09-kaselo-tuloswebinaari
when is the results webinar / KASELO results webinar / result webinar date
# event 2021-03-11-yritysrahoitus-webinaari
when was the business funding webinar / when was the webinar on business finance held
# event 2021-02-22-esr-eakr-haku
when did the ESF call close / deadline of the ESR and EAKR call
# event 2021-syksy-eloliv-tapahtuma
when is the autumn ELOLIV event
# events 2021-04
what's happening in April / April / in april / april programme / April 2021 / events in April / anything in april / this month / what do we have this month
# events 2021-05
May / what happens in May / next month / what have we got next month / calendar for May / May events
# events 2021-03
what happened in March / last month / March events / march
# events 2021-01
January 2021 / what was done in january
# events 2021-06
June / anything in June?
# events 2020-11
November 2020
# events 2021-12
in December / december
# events 2021-04-26..2021-05-02
week 17 / wk 17 / what do we have in week 17 / anything in week 17 / events week 17
# events 2021-04-19..2021-04-25
next week / what happens next week / what do we have next week / whats on next week / next weeks programme / the coming week
# events 2021-04-12..2021-04-18
this week / what is on this week / what's happening this week / this week's events
# events 2021-04-05..2021-04-11
last week / what happened last week
# events 2021-04-14
tomorrow / what's on tomorrow / anything tomorrow / tmrw / 14 April / 14th of April / April 14th / 14.4.2021 / on wednesday / tommorow / tomorrow's events
# events 2021-04-15
day after tomorrow / on Thursday / thursday / what is there on thursday
# events 2021-04-13
today / what's on today / anything today
# events 2021-04-19
on monday / next monday / monday
# events 2021-04-16
friday / on friday / what's on this friday
# events 2021-04-12
yesterday / what did we have yesterday
# events 2021-03-01..2021-05-31
this spring / in the spring / spring events / what happens in spring
# events 2021-09-01..2021-11-30
this autumn / in the autumn / autumn programme / what's on in the fall
# events 2021-06-01..2021-08-31
this summer / in the summer
# events 2021-09-01..2021-12-31
at the end of the year / what's happening later this year
# events 2021-04 webinar
are there webinars in April / April webinars
# events 2021-05 meeting
which meetings do we have in May / meetings in may
# events webinar
webinars / upcoming webinars / what webinars are coming up
# calendar
calendar / what's coming up / upcoming events / what events are coming / events / calender / show me the calendar / what is coming / what is on
# agreed 2021-03-11-yritysrahoitus-webinaari
what was agreed at the business funding webinar / what did we decide in the business finance webinar / results of the business funding webinar
what was agreed on 11 March / what came out of the business funding webinar / notes from the business finance webinar / memo of the business funding webinar
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
what did we agree last week / what was decided on 9.4. / what was agreed last time
# agreed 2021-03-22-kaselo-teams
minutes of the 22.3. meeting
# agreed 2021-05-26-tno-foorumi
agenda of the TNO forum / tno forum agenda
# responsible p1-tavoite-hakeva-toiminta
who is responsible for outreach work / who's responsible for outreach / outreach work responsible / who is in charge of outreach work / who leads outreach work
who owns the outreach work / who's in charge of outreach / who is resposible for outreach work
# responsible p3-toimenpide-ohjaamot-valmennus
who is responsible for the Ohjaamo coaching / who trains the Ohjaamo centres
# responsible ohjauksen-laatu
who is responsible for priority 3 / who is responsible for the quality of guidance
# responsible ohjauspalvelun-saatavuus
who is responsible for the first priority / responsible parties of priority 1
# responsible p2-toimenpide-yritysrahoitus-webinaari
who is responsible for the business funding webinar
# responsible p2-toimenpide-luovan-talouden-tiekartta
who is responsible for the creative economy roadmap
# delayed
which actions are delayed / delayed actions / is anything late / what is overdue / which actions are late / what's behind schedule / late actions
# actions in-progress
which actions are in progress / ongoing actions / what is under way
# actions completed
which actions are completed / what has been finished / completed actions / what's done
# actions not-started
what has not been started / actions not started yet
# action p3-toimenpide-tyomarkkinatori
työmarkkinatori / how is työmarkkinatori going / Job Market Finland / status of job market finland
# action p2-toimenpide-luovan-talouden-tiekartta
creative economy roadmap / how is the creative economy roadmap going / is the roadmap for the creative economy ready
# action p1-toimenpide-nivelvaihe | action p3-toimenpide-nivelvaihe
status of cooperation in transition phases / how is the transition phase cooperation going
# action p3-toimenpide-asiakaspalauteprosessi
development process for customer feedback / how is the use of customer feedback going
# action p3-toimenpide-digiloikka-ja-tekoaly
digital leap / status of the digital leap and artificial intelligence
# priorities
priorities / the priorities / what are the priorities / strategic priorities / strategy / focus areas / prioritys / actions / what priorities do we have
# priority 3
priority 3 / the third priority / focus area 3 / what is in priority 3 / priority three / quality of guidance / how is priority 3 going
# priority 2
priority 2 / multidisciplinary cooperation / actions in priority 2 / actions of the second priority
# priority 5
influencing decision-making / fifth priority
# priority 1
first priority / availability of guidance services
# noPriority 17
priority 17
# objective p1-tavoite-rohkeat-kokeilut
bold experiments / brave experiments
# objective p3-tavoite-digiosaaminen
digital skills / digital competence
# indicators
indicators / the indicators / how are the indicators / which indicators do we follow / metrics / indicaters / where do the indicators stand
# indicator mittari-tyollisyysaste etela-karjala
employment rate in South Karelia / south karelia employment rate / employment South Karelia / what's the employment rate in south karelia / employment rate etelä-karjala
# indicator mittari-tyollisyysaste
employment rate / what is the employment rate / how high is the employment rate / employment / emploment rate / the current employment rate
# indicator mittari-ilman-tutkintoa
without qualification / how many have no qualification / share without a degree after basic education
# indicator mittari-ilman-tutkintoa kymenlaakso
people without qualifications in Kymenlaakso
# indicator mittari-toinen-aste
upper secondary qualification / share with upper secondary education / how many have completed upper secondary
# indicator mittari-korkea-aste
higher education degree / share of people with higher education / tertiary education
# indicator mittari-osaamistaso
level of education / education level / educational attainment
# indicator mittari-keskeyttaminen
dropping out / school dropout / how many drop out of education / discontinuation of education
# indicator mittari-yritykset
number of companies / how many businesses are there
# indicator mittari-tyohyvinvointi
well-being at work / wellbeing at work / occupational well-being
# organisation ohjaamo-kotka
what does Ohjaamo Kotka do / ohjaamo kotka / Kotka guidance centre
# organisation ksao
what does KSAO do / what is KSAO responsible for
# organisation lut-yliopisto
LUT / what does LUT University do
# organisation kaakkois-suomen-ely-keskus
what does the ELY Centre do / what is the ELY centre responsible for / Southeast Finland ELY Centre
# organisation kaakkois-suomen-te-toimisto
TE Office / what does the TE office do
# organisations
who belongs to the network / which organisations are in the network / members of the network / organisations / how many organizations are there
# organisations kymenlaakso
organisations in Kymenlaakso / which organisations are from Kymenlaakso
# ourOrganisation
what does our organisation do / what should we do / what is our organization responsible for / our organisation / our actions / what is our responsibility
# practices career guidance
good practices in career guidance / best practices for career guidance
# practices
good practices / which good practices have been shared / best practice / good practises
# abbreviation TNO
what is TNO / what does TNO mean / TNO / what does TNO stand for / the abbreviation TNO / TNO meaning
# abbreviation ESR
what is ESR / what does the abbreviation ESR mean
# abbreviation JAO
what's JAO / jao
# abbreviation ELO
what does ELO mean
# project tessu2
what is TESSU2 / the tessu2 project
# project kohtaamo
Kohtaamo project / what is Kohtaamo
# project osmo
osmo
# followUps
follow-up / open surveys / which follow-ups are open / is there an open survey / how long can one respond / follow ups / surveys
# howToAnswer
how do i answer / how do I respond to the survey / how to respond / where do i answer / how can I reply to the follow-up
# coming 2021-04-14-kaselo-webinaari
who is coming / who's coming / who is coming to the webinar / how many have signed up / participants / who's attending tomorrow / who will be at the KASELO webinar
# coming 2021-05-26-tno-foorumi
who is coming to the TNO forum / who attends the tno forum
# greeting
hello / hi / good morning / hey / hi there / good afternoon / hello!
# thanks
thanks / thank you / thank you very much / thx / cheers, thanks
# help
help / what can you do / what can i ask / how do i use this / instructions / who are you / help me please
# useThisChannel
use this channel
# strategy vision
the vision / what is the vision / our vision
# strategy values
what are the values / our values / values of the network
# strategy goals
what are the goals / goals of the strategy
# nothing
what is the meaning of life / what time is it / tell me a joke / what's the weather like tomorrow / asdfghjkl
@ 2021-04-14T15:00
# event 2021-04-15-ohjaustaverkossa-esittely
what is the next event
# event 2021-04-28-hyvat-kaytannot
next webinar / when is the next webinar
# agreed 2021-04-14-kaselo-webinaari
what was agreed today / what was agreed in the webinar
# events 2021-04-15
tomorrow / what is there tomorrow
@ 2021-01-20T08:30
# event 2021-01-28-ajankohtaista-ohjaamoista
when is the next Ohjaamo meeting
# event 2021-01-21-eloliv
next event / eloliv when
# events 2021-02
next month / what happens in february
# events 2021-01-25..2021-01-31
next week / week 4
# event 2021-02-02-parasta-itaa
when is the next Parasta itää
# event 2021-02-03-elo-jao-etela-savo
when is the next ELO & JAO with South Savo
# event 2021-01-22-toimintasuunnitelma-tyopaja
next workshop
@ 2021-11-22T10:00
# event 2021-12-09-kaselo-tuloswebinaari
what is the next event / next webinar
# events 2021-12
next month / what happens in december / december
# events 2021-11-22..2021-11-28
this week
# agreed 2021-05-26-tno-foorumi | agreed 2021-05-27-tno-foorumi
what was decided at the TNO forum
`;
