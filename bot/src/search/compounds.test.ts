import { compoundsOf } from './compounds';
import { finnishStem } from './finnishStem';
import { rememberStems } from './stems';

const finnish = compoundsOf(
  new Set(
    'ohjaajien koulutus webinaareja sarja yritykset rahoituksen ely keskukset työ ryhmässä yhteinen tulevaisuus paja alueet lisää osaaminen opistot'.split(
      ' ',
    ),
  ),
  finnishStem,
);

test.each([
  ['ohjaajakoulutus', 'ohjaaja koulutus'],
  ['ohjaajakoulutuksessa', 'ohjaaja koulutus'],
  ['ohjaajienkoulutus', 'ohjaaja koulutus'],
  ['täydennyskoulutuksen', 'koulutus'],
  ['digiosaaminen', 'osaaminen'],
  ['webinaarisarja', 'webinaari sarja'],
  ['yritysrahoituswebinaari', 'yritys rahoitus webinaari'],
  ['yhteistyö', 'yhteinen työ'],
  ['tulevaisuudentyö', 'tulevaisuus työ'],
  ['työryhmälle', 'työ ryhmä'],
  ['elykeskus', 'ely keskus'],
])('%s consists of %s', (word, parts) => {
  expect(finnish(word)).toEqual(expect.arrayContaining(parts.split(' ').map(finnishStem)));
});

test.each(['koulutus', 'alueellista', 'painopisteet', 'organisaatio', 'metsästys'])(
  '%s is no compound of what the network speaks of',
  (word) => {
    expect(finnish(word)).toEqual([]);
  },
);

test('A Swedish compound is split at its joining s', () => {
  const stemOf = rememberStems('sv');
  const swedish = compoundsOf(new Set(['vägledning', 'tjänster', 'utbildningen']), stemOf, 's');
  expect(swedish('vägledningstjänster')).toEqual(expect.arrayContaining([stemOf('vägledning'), stemOf('tjänster')]));
  expect(swedish('utbildningsvägledning')).toEqual(expect.arrayContaining([stemOf('utbildning'), stemOf('vägledning')]));
});
