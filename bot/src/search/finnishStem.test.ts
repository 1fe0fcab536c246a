import { finnishStem } from './finnishStem';

/** Words that the network writes, each with the forms in which somebody may write or ask for it. */
const words = [
  'ohjaaja ohjaajan ohjaajien ohjaajat ohjaajille',
  'koulutus koulutuksen koulutuksessa koulutukset koulutusten koulutuksia koulutusta',
  'ohjaus ohjauksen ohjausta ohjauksessa',
  'täydennyskoulutus täydennyskoulutuksen täydennyskoulutusta',
  'webinaari webinaarissa webinaarit webinaareja webinaarien',
  'hanke hankkeen hankkeet hankkeita hankkeiden hankkeessa hanketta',
  'tieto tiedon tietoa tietojen tiedot',
  'kunta kunnan kunnat kuntien kunnassa',
  'maakunta maakunnan maakuntien maakunnissa',
  'haku haun hakuun haut hakua',
  'työnhaku työnhaun työnhakuun',
  'tuki tuen tukea tukien',
  'toimenpide toimenpiteen toimenpiteet toimenpidettä',
  'alue alueen alueet alueita alueella',
  'oppilaitos oppilaitoksen oppilaitokset oppilaitosten',
  'yritys yrityksen yritykset yritysten yrityksissä',
  'yrittäjyys yrittäjyyden yrittäjyyttä',
  'tulevaisuus tulevaisuuden tulevaisuutta tulevaisuuteen',
  'saatavuus saatavuuden saatavuutta',
  'ihminen ihmisen ihmiset ihmisten ihmisiä',
  'aikuinen aikuiset aikuisten aikuisille',
  'osaaminen osaamisen osaamista',
  'alueellinen alueelliset alueellisia alueellista',
  'nuori nuoren nuoret nuorten nuoria nuorille',
  'asiakas asiakkaan asiakkaat asiakkaiden asiakasta',
  'neuvonta neuvonnan neuvontaa neuvonnassa',
  'viestintä viestinnän viestintää',
  'hyvinvointi hyvinvoinnin hyvinvointia',
  'työpaikka työpaikan työpaikat työpaikkojen',
  'työpaja työpajan työpajat työpajoja',
  'polku polun polut polkujen',
  'palvelu palvelun palvelut palvelujen palveluiden palveluita',
  'tilanne tilanteen tilanteessa tilannetta',
  'rakenne rakenteen rakenteet',
  'kokous kokouksen kokoukset kokouksia',
  'käytäntö käytännön käytännöt käytäntöjä käytäntöjen',
  'strategia strategian strategiassa',
  'verkosto verkoston verkostot verkostoja verkostojen',
  'organisaatio organisaation organisaatiot organisaatiossanne',
  'ammatti ammatin ammatit ammatteja',
  'kaupunki kaupungin kaupungit',
  'työ työn työtä työssä',
  'vuosi vuoden vuotta vuonna',
];

test.each(words.map((line) => line.split(' ')))('%s is found in all its forms', (word, ...forms) => {
  expect(forms.map((form) => [form, finnishStem(form)])).toEqual(forms.map((form) => [form, finnishStem(word)]));
});

test('Words that only look alike stay apart', () => {
  const apart = [
    ['ohjaaja', 'ohjaus', 'ohjaamo'],
    ['työpaja', 'työpaikka'],
    ['tilanne', 'tila'],
    ['yritys', 'yrittäjä', 'yrittäjyys'],
    ['mittari', 'mitta'],
    ['hanke', 'hankinta'],
    ['alue', 'aloite'],
  ];
  for (const line of apart) {
    expect(new Set(line.map(finnishStem)).size).toBe(line.length);
  }
});
