import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustParse } from '../network/mustParse';
import { askedIndicator } from './askedIndicator';

const content = mustParse('kaselo.yaml', readFileSync(join(__dirname, '..', '..', 'content', 'kaselo.yaml'), 'utf8'));

test.each([
  ['työllisyysaste', 'mittari-tyollisyysaste'],
  ['tyollisyysaste', 'mittari-tyollisyysaste'],
  ['mikä on työllisyysasteen tavoite', 'mittari-tyollisyysaste'],
  ['mittari työllisyysaste', 'mittari-tyollisyysaste'],
  ['toisen asteen tutkinto', 'mittari-toinen-aste'],
  ['korkea-asteen tutkinnot', 'mittari-korkea-aste'],
  ['koulutuksen keskeyttämisen väheneminen', 'mittari-keskeyttaminen'],
  ['keskeyttäminen', 'mittari-keskeyttaminen'],
  ['työhyvinvointi', 'mittari-tyohyvinvointi'],
])('Who asks %j means one indicator', (message, indicator) => {
  expect(askedIndicator(message, content.indicators)).toBe(indicator);
});

test.each(['tutkinto', 'mittari', 'mikä on elämän tarkoitus', '', 'työllisyysaste ja kalenteri', 'x'.repeat(20_000)])(
  'Who asks %j names no single indicator, and none is guessed',
  (message) => {
    expect(askedIndicator(message, content.indicators)).toBeUndefined();
  },
);
