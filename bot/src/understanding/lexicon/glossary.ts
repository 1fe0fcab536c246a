/**
 * What the field's words are in the networks' Finnish: their own content is written in it, and people ask in three languages.
 * One line for each: the Finnish words, then how they are also said; '*' stands for any ending.
 */
export const glossary = `
yritysrahoitus: företagsfinansiering*, business funding, business finance, company finance, company funding
hakeva toiminta: uppsökande verksamhet*, uppsökande, outreach work, outreach
uraohjaus: karriärvägledning*, karriärhandledning*, career guidance, career counselling
sukupuolisensitiivinen: könssensitiv*, gender sensitive, gender-sensitive
ohjauspalvelu: vägledningstjänst*, guidance service*
ohjaamo: navigatorn, navigator*, ohjaamona, guidance centre*, guidance center*, one-stop guidance centre*, one-stop guidance center*
tulevaisuusohjaus: framtidsvägledning*, future guidance, futures guidance
ohjaus: handledning*, vägledning*, guidance, counselling
saatavuus: tillgänglighet*, availability, accessibility
yhteistyöryhmä: samarbetsgrupp*, cooperation group, co-operation group, collaboration group
yhteistyö: samarbete*, cooperation, co-operation, collaboration
tuloswebinaari: resultatwebbinari*, resultatwebinari*, resultat webbinari*, resultat webinari*, results webinar, result webinar
webinaarisarja: webbinarieserie*, webinarieserie*, webinar series
valmennus: valmentaa, träning*, tränar, coachning*, coaching, trains
laatu: kvalitet*, quality
nivelvaihe: övergångsskede*, övergång*, transition phase*, transition*
asiakaspalaute: kundrespons*, kundfeedback, customer feedback, client feedback
kehittämisprosessi: utvecklingsprocess*, development process
hyödyntäminen: utnyttja*, use of, utilisation of
digiloikka: digisprång*, digital leap
tekoäly: artificiell intelligens, artificial intelligence
tiekartta: färdplan*, vägkarta*, roadmap*
luovan talouden: kreativ* ekonomi*, creative economy
työmarkkinatori: jobbmarknad finland, jobbmarknad*, job market finland, job market
monialainen yhteistyö: sektorsövergripande samarbete*, multiprofessionell* samarbete*, multidisciplinary cooperation, cross-sectoral cooperation
monialainen: sektorsövergripande, multiprofessionell*, multidisciplinary, cross-sectoral
päätöksenteko: beslutsfattande*, decision-making, decision making
vaikuttaminen: påverka*, influencing, influence
rohkeita kokeiluja: rohkeat kokeilut, modiga försök, djärva experiment, djärva försök, bold experiments, brave experiments
digiosaaminen: digital kompetens*, digikunnande*, digital skills, digital competence*
työllisyysaste: hur många har jobb, have a job, has a job, unemployment*, arbetslös*, työttömyy*, työssäkäy*, sysselsättningsgrad*, sysselsättning*, employment rate, employment, työllisyysprosen*, työllisyys
hyvät käytännöt: god praxis, god praksis, goda exempel, bra exempel, bästa praxis, goda praxis, good practice*, best practice*, good practise*, best practise*
webinaari: webbinari*, webinari*, webinar, webinars, webinarer
foorumi: forum, forumet, forums
työpaja: workshop*, verkstad*, verkstäder*
palaveri: möte*, meeting*
ilman tutkintoa: vailla tutkintoa, ei tutkintoa, ingen examen, inte har examen, utan examen, saknar examen, without a degree, without qualification*, without a qualification, no qualification*, no degree, tutkinnottom*
perusasteen jälkeen: efter grundstadiet, after basic education
toisen asteen tutkinto: examen på andra stadiet, andra stadiets examen, andra stadiet, upper secondary qualification*, upper secondary education, upper secondary
korkea-asteen tutkinto: högskoleexam*, högskoleutbildad*, examen på högskolenivå, examen på högre nivå, högskole*, higher education degree*, tertiary degree*, tertiary education, higher education, korkeakoulutet*, korkeakoulututkin*
koulutustasomittain: måttet på utbildningsnivå*, utbildningsnivå*, level of education, education level, educational attainment, koulutustaso, koulutustasomittaimen
koulutuksen keskeyttäminen: avbrutna studier, studieavbrott*, avbryter sin utbildning, avbryter*, drop out of education, dropping out, drop out, dropout*, school dropout*, discontinuation of education, keskeyttäne*, keskeyttämise*
yritysten määrä: antalet företag, hur många företag, number of companies, number of businesses, how many businesses, how many companies, paljonko yrityksiä
työhyvinvointi: arbetshälsa*, välbefinnande i arbetet, arbetsvälmående*, well-being at work, wellbeing at work, occupational well-being, occupational wellbeing
kaakkois-suomen ely-keskus: ntm-centralen i sydöstra finland, southeast finland ely centre
ely-keskus: ntm-central*, ely centre, ely center
te-toimisto: te-byrå*, te office, te-office
ammattikorkeakoulu: yrkeshögskola*, university of applied sciences
yliopisto: universitet*, university
ammattiopisto: yrkesinstitut*, vocational college
etelä-savo: södra savolax, south savo
häme: tavastland, häme region
esr: esf
eakr: eruf, erdf
haku: ansökningstid*, ansökan, call
esittely: presentation*, presenteras, presenterar, demo
jatkuva oppiminen: kontinuerligt lärande, continuous learning
elinikäinen ohjaus: livslång vägledning, lifelong guidance
yrittäjyyskasvatus: företagsamhetsfostran, entrepreneurship education
yrittäjyys: företagsamhet*, entrepreneurship
ennakointi: framsyn*, foresight, anticipation
`;
