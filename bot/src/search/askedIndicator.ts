import type { Indicator } from '../indicators/indicator';
import type { IndicatorId } from '../kit/ids';
import { rememberStems } from './stems';
import { askedFor } from './stopWords';
import { fold, tokensOf } from './tokens';

type Named = Pick<Indicator, 'id' | 'name' | 'shortName'>;

/** What may stand beside an indicator's name without asking for anything else. */
const about = ['mittari', 'luku', 'tavoite', 'tilanne', 'nyt', 'kehitys', 'indikator', 'indicator'];

/**
 * The indicator that a message names, in any of its forms: 'työllisyysaste', 'mikä on työllisyysasteen tavoite?'. Part of a name
 * is enough where its last word is there and no other indicator has it. Undefined where none fits, or several do.
 */
export const askedIndicator = (message: string, indicators: readonly Named[]): IndicatorId | undefined => {
  const stemOf = rememberStems('fi');
  const stems = (text: string) => askedFor(tokensOf(text, false).map(({ word }) => word)).map((word) => fold(stemOf(word)));
  const beside = new Set(about.flatMap(stems));
  const asked = stems(message.slice(0, 200)).filter((stem) => !beside.has(stem));
  if (asked.length === 0) return undefined;
  const names = indicators.map(({ id, name, shortName }) => ({ id, names: [stems(shortName), stems(name)] }));
  const whole = names.filter((each) =>
    each.names.some((name) => name.length === asked.length && asked.every((stem) => name.includes(stem))),
  );
  if (whole.length > 0) return whole.length === 1 ? whole[0]?.id : undefined;
  const part = names.filter((each) =>
    each.names.some((name) => asked.every((stem) => name.includes(stem)) && asked.includes(name.at(-1) ?? '')),
  );
  return part.length === 1 ? part[0]?.id : undefined;
};
