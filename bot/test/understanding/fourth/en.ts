/** The half of the fourth batch by which the rules were made better. */
export const fourthEn = `
@ 2021-04-13T09:00
# event 2021-04-15-ohjaustaverkossa-esittely
where do I find the link for Thursday's presentation
# events 2021-04-19..2021-04-25
what have we got next week
# events 2021-05-26
May 26th, what's on?
# event 2021-04-23-eloliv
next eloliv
# event 2021-04-29-ajankohtaista-ohjaamoista
when's the next guidance centre meeting with the ministry
# event 2021-04-28-hyvat-kaytannot
good practices webinar on career guidance
# event 2021-05-26-kaselo-yhteistyoryhma
cooperation group meeting
# coming 2021-04-14-kaselo-webinaari
who's attending tomorrow's webinar
# responsible p2-toimenpide-yrittajyyskasvatusstrategia
who do I contact about the entrepreneurship education strategy update
# action p2-toimenpide-luovan-talouden-tiekartta
creative economy roadmap
# priority 5
influencing decision making
# priorities
what are the network's priorities
# objective p3-tavoite-digiosaaminen
digital skills
# indicator mittari-tyollisyysaste
employment rate
# indicator mittari-tyollisyysaste etela-karjala
what's the employment rate in South Karelia
# indicator mittari-toinen-aste
upper secondary qualifications
# indicator mittari-ilman-tutkintoa
people without a qualification
# indicator mittari-yritykset
number of companies
# indicator mittari-osaamistaso
education level
# organisation kaakkois-suomen-te-toimisto
employment office
# organisation lut-yliopisto
lut university
# strategy vision
what's our vision again
# strategy targetGroups
who is the strategy for, target groups
# practices
best practices
# greeting
hey there
# thanks
cheers, thanks a lot
# help
are you a robot
# howToAnswer
how do i fill in the follow up
# ourOrganisation
what is my organisation responsible for
# nothing
will it rain tomorrow
`;
