import type { Prose } from './prose';
import type { Translated } from './useWords';

/** A template: who answers, when it was looked through and whom to tell are each network's own, and are put in by `pages/ownLines.ts`. */
const fi: Prose = {
  title: 'Saavutettavuusseloste',
  sections: [
    {
      heading: 'Mitä seloste koskee',
      text: ['Tätä välilehteä ja kanavan kortteja. Teamsin omasta saavutettavuudesta vastaa Microsoft.'],
    },
    {
      heading: 'Miten palvelu täyttää vaatimukset',
      text: [
        'Palvelu täyttää vaatimukset osittain: tavoite on WCAG 2.1:n A- ja AA-taso (EN 301 549), ja tiedossa olevat puutteet ovat alempana. Näkymät on tarkistettu ohjelmallisesti kolmessa teemassa ja kahdella leveydellä, ja niitä voi käyttää pelkällä näppäimistöllä.',
        'Arvio on palvelun tekijöiden oma, eikä asiantuntija ole vielä arvioinut palvelua. Seloste on laadittu 24.11.2026, ja se tarkistetaan vähintään kerran vuodessa.',
      ],
    },
    {
      heading: 'Tiedossa olevat puutteet',
      text: [
        'Verkoston omat tekstit, kuten painopisteet ja tapahtumat, ovat suomeksi, vaikka käyttöliittymän kieli olisi ruotsi tai englanti.',
      ],
    },
    {
      heading: 'Anna saavutettavuuspalautetta',
      text: [
        'Saat vastauksen 14 päivän kuluessa.',
        'Jos et saa vastausta tai et ole siihen tyytyväinen, voit kannella valvontaviranomaiselle, joka on Liikenne- ja viestintävirasto Traficom: saavutettavuusvaatimukset.fi.',
      ],
    },
  ],
};

const sv: Prose = {
  title: 'Tillgänglighetsutlåtande',
  sections: [
    {
      heading: 'Vad utlåtandet gäller',
      text: ['Den här fliken och korten i kanalen. Microsoft ansvarar för tillgängligheten i själva Teams.'],
    },
    {
      heading: 'Hur tjänsten uppfyller kraven',
      text: [
        'Tjänsten uppfyller kraven delvis: målet är nivåerna A och AA i WCAG 2.1 (EN 301 549), och de kända bristerna står längre ner. Vyerna har kontrollerats maskinellt i tre teman och två bredder, och de kan användas med enbart tangentbord.',
        'Bedömningen är gjord av tjänstens upphovsmän, och ingen expert har ännu bedömt tjänsten. Utlåtandet är gjort den 24 november 2026, och det ses över minst en gång om året.',
      ],
    },
    {
      heading: 'Kända brister',
      text: [
        'Nätverkets egna texter, såsom prioriteringarna och evenemangen, är på finska även när gränssnittet är på svenska eller engelska.',
      ],
    },
    {
      heading: 'Ge respons om tillgängligheten',
      text: [
        'Du får svar inom 14 dagar.',
        'Om du inte får svar eller inte är nöjd med svaret kan du klaga hos tillsynsmyndigheten, som är Transport- och kommunikationsverket Traficom: saavutettavuusvaatimukset.fi.',
      ],
    },
  ],
};

const en: Prose = {
  title: 'Accessibility statement',
  sections: [
    {
      heading: 'What the statement covers',
      text: ['This tab and the cards in the channel. Microsoft is responsible for the accessibility of Teams itself.'],
    },
    {
      heading: 'How the service meets the requirements',
      text: [
        'The service meets the requirements in part: the goal is levels A and AA of WCAG 2.1 (EN 301 549), and the known shortcomings are below. The views have been checked by a program in three themes and two widths, and they can be used by keyboard alone.',
        'The assessment is by the makers of the service; no expert has assessed it yet. The statement was made on 24 November 2026 and is reviewed at least once a year.',
      ],
    },
    {
      heading: 'Known shortcomings',
      text: [
        'The network’s own texts, such as the priorities and the events, are in Finnish even when the interface is in Swedish or English.',
      ],
    },
    {
      heading: 'Give accessibility feedback',
      text: [
        'You will get an answer within 14 days.',
        'If you get no answer or are not satisfied with it, you can complain to the supervisory authority, the Finnish Transport and Communications Agency Traficom: saavutettavuusvaatimukset.fi.',
      ],
    },
  ],
};

export const accessibilityWords: Translated<Prose> = { fi, sv, en };
