/**
 * What the field's words are in the networks' Finnish: their own content is written in it, and people ask in three languages.
 * One line for each: the Finnish words, then how they are also said; '*' stands for any ending.
 */
export const field = `
yritysrahoitus: företagsfinansiering*, business funding, business finance, company finance, company funding
hakeva toiminta: uppsökande verksamhet*, uppsökande, outreach work, outreach, uppsökande arbete*, uppsökande ungdomsarbete*, outreach activit*, etsivä nuorisotyö*, etsivä työ, etsivää nuorisotyötä, etsivä* nuorisotyö*, etsivästä työstä
uraohjaus: karriärvägledning*, karriärhandledning*, career guidance, career counselling, karriärhandled*, karriärplanering*, career advice, career planning
sukupuolisensitiivinen: könssensitiv*, gender sensitive, gender-sensitive, genussensitiv*, genusmedvet*, gender-aware, gender awareness, jämställdhet*, gender, gender equality, tasa-arvo*
ohjauspalvelu: vägledningstjänst*, guidance service*
ohjaamo: navigatorn, navigator*, ohjaamona, guidance centre*, guidance center*, one-stop guidance centre*, one-stop guidance center*, one-stop-guidance centre*, one-stop shop*, one stop guidance centre*
tulevaisuusohjaus: framtidsvägledning*, future guidance, futures guidance
ohjaus: handledning*, vägledning*, guidance, counselling
saatavuus: tillgänglighet*, availability, accessibility
yhteistyöryhmä: samarbetsgrupp*, cooperation group, co-operation group, collaboration group
yhteistyö: samarbete*, cooperation, co-operation, collaboration
tuloswebinaari: resultatwebbinari*, resultatwebinari*, resultat webbinari*, resultat webinari*, results webinar, result webinar
webinaarisarja: webbinarieserie*, webinarieserie*, webinar series
valmennus: valmentaa, träning*, tränar, coachning*, coaching, trains, coachar, coachas, coaches, valmentavat, valmennetaan, tränas
laatu: kvalitet*, quality
nivelvaihe: övergångsskede*, övergång*, transition phase*, transition*
asiakaspalaute: kundrespons*, kundfeedback, customer feedback, client feedback, klientrespons*, klientfeedback, kundåterkoppling*, customer responses
kehittämisprosessi: utvecklingsprocess*, development process
hyödyntäminen: utnyttja*, use of, utilisation of
digiloikka: digisprång*, digital leap
tekoäly: artificiell intelligens, artificial intelligence, om ai, med ai, about ai, with ai, use of ai, ai tools, ai-verktyg
tiekartta: färdplan*, vägkarta*, roadmap*
luovan talouden: kreativ* ekonomi*, creative economy
työmarkkinatori: jobbmarknad finland, jobbmarknad*, job market finland, job market
monialainen yhteistyö: sektorsövergripande samarbete*, multiprofessionell* samarbete*, multidisciplinary cooperation, cross-sectoral cooperation
monialainen: sektorsövergripande, multiprofessionell*, multidisciplinary, cross-sectoral, tvärsektoriell*, mångprofessionell*, multi-professional, multiprofessional, interdisciplinary, cross-sector
päätöksenteko: beslutsfattande*, decision-making, decision making, policy making, policymaking
vaikuttaminen: påverka*, influencing, influence
rohkeita kokeiluja: rohkeat kokeilut, modiga försök, djärva experiment, djärva försök, bold experiments, brave experiments
digiosaaminen: digital kompetens*, digikunnande*, digital skills, digital competence*
hyvät käytännöt: god praxis, god praksis, goda exempel, bra exempel, bästa praxis, goda praxis, good practice*, best practice*, good practise*, best practise*
webinaari: webbinari*, webinari*, webinar, webinars, webinarer, webbi, webbiin, webbissä, webbari, webbariin
foorumi: forum, forumet, forums
työpaja: workshop*, verkstad*, verkstäder*
palaveri: möte*, meeting*
esr: esf
eakr: eruf, erdf
haku: ansökningstid*, ansökan, call
esittely: presentation*, presenteras, presenterar, demo
jatkuva oppiminen: kontinuerligt lärande, continuous learning, livslångt lärande, fortlöpande lärande, lifelong learning, elinikäinen oppiminen, elinikäisen oppimisen, elinikäistä oppimista
elinikäinen ohjaus: livslång vägledning, lifelong guidance
yrittäjyyskasvatus: företagsamhetsfostran, entrepreneurship education, företagarfostran, entreprenörskapsfostran, entreprenörskapsutbildning*
yrittäjyys: företagsamhet*, entrepreneurship, företagande, entreprenörskap*
ennakointi: framsyn*, foresight, anticipation
monikanavaisesti: flerkanal*, multichannel, multi-channel
koordinointi: samordning*, koordinering*, coordination
kehittäminen: utveckling, utvecklingen, utveckla, development, developing
tietoon perustuva: kunskapsbaser*, faktabaser*, evidence-based, knowledge-based, data-driven
yhdenvertaisesti: likvärdig*, jämlik*, equality, equally
kestävä: hållbar*, sustainable, sustainability
alueellinen kehittämistyö: regional* utveckling*, regionutveckling*, regional development, aluekehity*, aluekehittämi*
innovatiivinen: innovativ*
osaamistaso: kunskapsnivå*, skill level, skills level, competence level*
oppivelvollisuusikä: läropliktsålder*, läroplikt, läroplikten, compulsory education, compulsory education age, school leaving age
oppivat työyhteisöt: lärande arbetsgemenskap*, lärande organisation*, learning organisation*, learning organization*, learning communit*, learning workplace*
palvelupolut: servicestig*, servicekedj*, service path*, service pathway*
työelämäyhteistyö: arbetslivssamarbete*, samarbete* med arbetslivet, working life cooperation, cooperation with working life
työelämä: arbetsliv*, working life
pelilliset: spelbaser*, gamification, game-based
luovat menetelmät: kreativa metod*, skapande metod*, creative method*
osaamisen tunnistaminen: identifiering av kunnande, identifiering av kompetens*, recognition of skills, skills recognition, recognition of prior learning, osaamisen tunnustami*
kokonaisvaltainen hyvinvointi: övergripande välbefinnande, helhetsmässigt välbefinnande, overall well-being, overall wellbeing, holistic well-being, holistic wellbeing
ekosysteemi: ekosystem*, ecosystem*
yrittäjyyskasvatusstrategia: strategi* för företagsamhetsfostran, strategi* för företagarfostran, strategi* för entreprenörskapsfostran, företagsamhetsfostransstrategi*, entrepreneurship education strateg*, strategy for entrepreneurship education
päivitys: uppdatering*, uppdatera*, update, updates, updated, updating
työelämävalmiudet: arbetslivsfärdighet*, arbetslivskompetens*, working life skills, employability, employability skills
yritteliäisyys: startup*, start-up*, start up*, initiativförmåga, enterprising*
kv-opiskelijat: internationella stud*, utländska stud*, international student*, foreign student*, kansainväliset opiskelij*, kansainvälisten opiskelij*, kansainvälisiä opiskelij*, ulkomaiset opiskelij*, ulkomaalaiset opiskelij*
työperäinen maahanmuutto: arbetskraftsinvandr*, arbetsrelaterad invandring, work-based immigration, labour immigration, labour migration, work-related immigration
kasvu: tillväxt*, growth
kansainvälistyminen: internationaliser*, internationalis*, internationaliz*
koulutustarjonta: utbildningsutbud*, course offering*, training supply
ohjausosaaminen: vägledningskompetens*, vägledningskunnande*, handledningskompetens*, guidance skills, guidance competence*
ennakointitieto: framsynsinformation*, prognosinformation*, foresight information, foresight data, anticipation data
tulevaisuudentutkimus: framtidsforskning*, futures studies, futures research
tulevaisuus: framtid, framtiden, future
ilmiöpohjainen: fenomenbaser*, phenomenon-based
uusinajattelu: nytänkande*, rethinking, new thinking
osaava työvoima: kunnig arbetskraft, kompetent arbetskraft, skilled labour, skilled labor, skilled workforce
ihmisarvo: människovärde*, human dignity
digitalisaatio: digitaliser*, digitalis*, digitaliz*
palvelutarjonta: tjänsteutbud*, serviceutbud*, range of services, service offering*
jatkuva dialogi: kontinuerlig dialog*, fortlöpande dialog*, continuous dialogue, ongoing dialogue
opiskelijapalaute: studentrespons*, studeranderespons*, student feedback
käyttökokemus: användarerfarenhet*, user experience*
hankinta: upphandling*, procurement*
opinnäytetyö: examensarbete*, lärdomsprov*, thesis, theses, lopputyö*, gradu, gradut
oppilaitos: läroanstalt*, educational institution*
toimintasuunnitelma: verksamhetsplan*, action plan*
strategiatyöpaja: strategiworkshop*, strategiverkstad*, strategy workshop*, strategiverkstäd*
työpajojen tulosten käsittely: behandling av verkstädernas resultat
suunnittelu: planering*, planning
yhteistapaaminen: gemensam träff, gemensamma träffen, joint meeting*
kysely ohjaamoille: behovsenkät*, needs survey*
aluefinaali: regionfinal*, regional final*
paneeli: panel, panelen, paneldebatt*, paneldiskussion*, panel discussion
ajankohtaista: aktuellt, current affairs, current topics, topical issues
ajankohtaiskatsaus: lägesöversikt*, situation review*
maahanmuuttajat: invandrare*, immigrants
nuoret: unga, ungdomar*, young people, youth
yritykset oppilaitokset yhteistyö: samarbete mellan skolor och företag, samarbete mellan företag och läroanstalter, företagssamarbete*, cooperation between schools and companies, cooperation between schools and businesses, business cooperation, school-business cooperation
kontaktit: contacts, kontakter, kontakterna
lähiaikoina: near future, närmaste framtiden, nära framtid, närmaste tiden
soita: call me, call you, phone me
`;
