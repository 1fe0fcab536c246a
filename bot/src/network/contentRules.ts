import { type ContentProblemWords, contentProblemWords } from '../text/contentProblems';
import { type BrokenContentRule, type FieldPath, type Finding, fieldName } from './contentProblems';

/**
 * What must hold between the rows of a content file. The rules look at the file as it was written, so that they tell
 * their findings together with those of the schema; a value of the wrong type is the schema's to report.
 */
export const brokenRules = (says: unknown, words: ContentProblemWords = contentProblemWords('en')): BrokenContentRule[] => [
  ...duplicates(says, words).map((found) => ({ ...found, rule: 'duplicate' as const })),
  ...deadReferences(says, words).map((found) => ({ ...found, rule: 'dead-reference' as const })),
  ...backwards(says, words).map((found) => ({ ...found, rule: 'backwards' as const })),
  ...oneSided(says, words).map((found) => ({ ...found, rule: 'one-sided' as const })),
];

type Found = { readonly path: FieldPath; readonly value: unknown };

/** All values at a place such as 'events[].id', with where each one stands. */
const select = (says: unknown, place: string): Found[] => {
  let found: Found[] = [{ path: [], value: says }];
  for (const step of place.replaceAll('[]', '.[]').split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (step === '[]') return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
      const field = fieldOf(value, step);
      return field === undefined ? [] : [{ path: [...path, step], value: field }];
    });
  }
  return found;
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What has an id, and the places where it stands. Members and outside parties share their ids: an action may name either. */
const ids = {
  region: ['settings.regions[].id'],
  member: ['organisations[].id'],
  organisation: ['organisations[].id', 'outsideParties[].id'],
  project: ['projects[].id'],
  priority: ['priorities[].id'],
  objective: ['priorities[].objectives[].id'],
  action: ['priorities[].actions[].id'],
  indicator: ['indicators[].id'],
  series: ['series[].id'],
  event: ['events[].id'],
  round: ['rounds[].id'],
};
type Kind = keyof typeof ids;

const unique: readonly (readonly string[])[] = [...Object.values(ids), ['priorities[].order'], ['indicators[].order']];

const duplicates = (says: unknown, words: ContentProblemWords): Finding[] => {
  const findings = new Map<string, Finding>();
  for (const places of unique) {
    const first = new Map<string | number, FieldPath>();
    for (const { path, value } of places.flatMap((place) => select(says, place))) {
      if (!isPlain(value)) continue;
      const earlier = first.get(value);
      if (earlier === undefined) first.set(value, path);
      else findings.set(fieldName(path), { path, sentence: words.duplicate(String(value), fieldName(earlier)) });
    }
  }
  return [...findings.values()];
};

const references: readonly (readonly [place: string, kind: Kind])[] = [
  ['frame.leadOrganisation', 'member'],
  ['organisations[].regions[]', 'region'],
  ['organisations[].successors[]', 'member'],
  ['priorities[].responsible.organisations[]', 'organisation'],
  ['priorities[].actions[].responsible.organisations[]', 'organisation'],
  ['priorities[].actions[].events[]', 'event'],
  ['priorities[].actions[].projects[]', 'project'],
  ['priorities[].actions[].indicators[]', 'indicator'],
  ['indicators[].pullsAgainst.indicator', 'indicator'],
  ['priorities[].actions[].sameAs', 'action'],
  ['indicators[].series[].values[].region', 'region'],
  ['events[].priorities[]', 'priority'],
  ['events[].projects[]', 'project'],
  ['events[].series', 'series'],
  ['rounds[].event', 'event'],
  ['rounds[].priorities[]', 'priority'],
];

/** A region that the settings need not name: every indicator may be compared with it. */
const wholeCountry = 'whole-country';

const deadReferences = (says: unknown, words: ContentProblemWords): Finding[] =>
  references.flatMap(([place, kind]) => {
    const known = new Set(ids[kind].flatMap((idPlace) => select(says, idPlace)).map(({ value }) => value));
    if (place.startsWith('indicators')) known.add(wholeCountry);
    return select(says, place).flatMap(({ path, value }) =>
      typeof value === 'string' && !known.has(value) ? [{ path, sentence: words.nowhere(kind, value) }] : [],
    );
  });

const stretches: readonly (readonly [place: string, start: string, end: string])[] = [
  ['events[].when', 'start', 'end'],
  ['events[].when', 'day', 'lastDay'],
  ['events[].when', 'month', 'lastMonth'],
  ['events[].when', 'firstMonth', 'lastMonth'],
  ['organisations[]', 'validFrom', 'validTo'],
  ['frame.period', 'startYear', 'endYear'],
];

const isDate = (value: unknown): value is string | number => isPlain(value) && /^\d{4}(-\d\d)*(T|$)/.test(String(value));

/** Dates and times of equal form sort as text does; what has another form is the schema's to report. */
const backwards = (says: unknown, words: ContentProblemWords): Finding[] =>
  stretches.flatMap(([place, start, end]) =>
    select(says, place).flatMap(({ path, value }) => {
      const [from, to] = [fieldOf(value, start), fieldOf(value, end)];
      if (!isDate(from) || !isDate(to) || String(from).length !== String(to).length || from <= to) return [];
      return [{ path: [...path, end], sentence: words.backwards(String(from), String(to)) }];
    }),
  );

const oneSided = (says: unknown, words: ContentProblemWords): Finding[] => {
  const actions = select(says, 'priorities[].actions[]');
  const sameAs = new Map(actions.map(({ value }) => [fieldOf(value, 'id'), fieldOf(value, 'sameAs')]));
  return actions.flatMap(({ path, value }) => {
    const [id, other] = [fieldOf(value, 'id'), fieldOf(value, 'sameAs')];
    if (typeof other !== 'string' || !sameAs.has(other)) return [];
    if (other === id) return [{ path: [...path, 'sameAs'], sentence: words.ofItself }];
    return sameAs.get(other) === id ? [] : [{ path: [...path, 'sameAs'], sentence: words.oneSided(other) }];
  });
};
