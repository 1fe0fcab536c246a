import type { Prose } from './prose';
import type { Translated } from './useWords';

const fi: Prose = {
  title: 'Käyttöehdot',
  sections: [
    {
      heading: 'Kenelle palvelu on',
      text: ['Palvelu on verkoston jäsenille. Näet sen sisällön, kun olet jäsenenä verkoston kanavalla.'],
    },
    {
      heading: 'Mitä kirjoitat',
      text: [
        'Vastaat siitä, että saat kertoa sen, minkä kirjoitat. Kirjoita organisaatiosi työstä, älä yksittäisistä asiakkaista.',
        'Vastauksesi näkyvät muille jäsenille organisaatiosi nimellä.',
      ],
    },
    {
      heading: 'Mittareiden luvut',
      text: ['Luvut ovat julkisista tilastoista, ja niiden lähde näkyy luvun vieressä. Lukuja voidaan korjata tilaston mukana.'],
    },
  ],
};

const sv: Prose = {
  title: 'Användningsvillkor',
  sections: [
    {
      heading: 'Vem tjänsten är till för',
      text: ['Tjänsten är till för nätverkets medlemmar. Du ser innehållet när du är medlem i nätverkets kanal.'],
    },
    {
      heading: 'Vad du skriver',
      text: [
        'Du ansvarar för att du får berätta det som du skriver. Skriv om din organisations arbete, inte om enskilda kunder.',
        'Dina svar visas för de andra medlemmarna under din organisations namn.',
      ],
    },
    {
      heading: 'Indikatorernas siffror',
      text: ['Siffrorna kommer från offentlig statistik, och källan står bredvid siffran. Siffrorna kan rättas när statistiken rättas.'],
    },
  ],
};

const en: Prose = {
  title: 'Terms of use',
  sections: [
    {
      heading: 'Who the service is for',
      text: ['The service is for the network’s members. You see its content when you are a member of the network’s channel.'],
    },
    {
      heading: 'What you write',
      text: [
        'You are responsible for being allowed to tell what you write. Write about your organisation’s work, not about individual clients.',
        'Your responses are shown to the other members under the name of your organisation.',
      ],
    },
    {
      heading: 'The indicators’ figures',
      text: [
        'The figures come from public statistics, and their source is shown beside them. They may be corrected when the statistics are.',
      ],
    },
  ],
};

export const termsWords: Translated<Prose> = { fi, sv, en };
