import JSONstat from 'jsonstat-toolkit';
import * as v from 'valibot';
import type { ImportProblem, Observation, Wanted } from '../../indicators/observation';
import { ok, type Result, refuse } from '../../kit/result';
import type { Resolved } from './pxwebTable';

/** What must be there before the toolkit is asked to read it. Lists and records are both allowed by the standard. */
const Category = v.looseObject({
  index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
  label: v.optional(v.record(v.string(), v.string())),
  unit: v.optional(v.record(v.string(), v.looseObject({ base: v.optional(v.string()) }))),
});
const sparse = <Item extends v.GenericSchema>(item: Item) => v.union([v.array(item), v.record(v.string(), item)]);
const Dataset = v.pipe(
  v.looseObject({
    class: v.literal('dataset'),
    label: v.optional(v.string(), ''),
    source: v.optional(v.string(), ''),
    updated: v.optional(v.string()),
    id: v.array(v.string()),
    size: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    dimension: v.record(v.string(), v.looseObject({ category: Category })),
    value: sparse(v.nullable(v.number())),
    status: v.optional(v.union([v.string(), sparse(v.nullable(v.string()))])),
  }),
  v.check(({ id, size, dimension }) => id.length === size.length && id.every((name) => Object.hasOwn(dimension, name))),
);
type Dataset = v.InferOutput<typeof Dataset>;

const Cell = v.object({ value: v.nullish(v.number()), status: v.nullish(v.string()) });
const ToolkitDataset = v.looseObject({ Data: v.function() });

export type JsonStatAnswer = {
  readonly observations: readonly Observation[];
  readonly source: string;
  readonly title: string;
  readonly publishedOn?: string;
};

/** The figures that were asked for, out of a JSON-stat answer whatever the order of its dimensions. */
export const readJsonStat = (json: unknown, resolved: Resolved, wanted: Wanted): Result<JsonStatAnswer, ImportProblem> => {
  const parsed = v.safeParse(Dataset, json);
  if (!parsed.success) return refuse({ problem: 'not-statistics' });
  const dataset = parsed.output;
  const stray = strayDimension(dataset, resolved);
  if (stray !== undefined) return refuse({ problem: 'variable-unclear', detail: stray });
  const known = new Set(categoriesOf(dataset, resolved.region));
  const missing = wanted.regions.filter(({ code }) => !known.has(code));
  if (missing.length > 0) return refuse({ problem: 'regions-missing', detail: missing.map(({ code }) => code).join(', ') });
  if (!categoriesOf(dataset, resolved.measure).includes(resolved.measureCode)) {
    return refuse({ problem: 'measure-missing', detail: resolved.measureCode });
  }
  const unit = dataset.dimension[resolved.measure]?.category.unit?.[resolved.measureCode]?.base;
  const { unitMustContain, plausible } = wanted.import;
  if (unit !== undefined && unitMustContain !== undefined && !unit.includes(unitMustContain))
    return refuse({ problem: 'unit-changed', detail: unit });

  const observations = observationsIn(dataset, cellsOf(dataset), resolved, wanted);
  const wrong = observations.find(
    ({ value, symbol }) => value !== null && symbol === undefined && (value < plausible.min || value > plausible.max),
  );
  if (wrong !== undefined) return refuse({ problem: 'implausible', detail: `${wrong.region} ${wrong.period}: ${wrong.value}` });
  const { source, label, updated } = dataset;
  return ok({ observations, source, title: label, publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(updated ?? '')?.[0] });
};

/** A dimension that nobody asked for is let be where it has one value: else a cell would be one of several. */
function strayDimension({ id, size }: Dataset, { time, region, measure }: Resolved): string | undefined {
  const asked = [time, region, measure];
  return asked.find((name) => !id.includes(name)) ?? id.find((name, at) => !asked.includes(name) && size[at] !== 1);
}

const categoriesOf = ({ dimension }: Dataset, name: string): readonly string[] => {
  const category = dimension[name]?.category;
  if (category === undefined) return [];
  if (Array.isArray(category.index)) return category.index;
  if (category.index === undefined) return Object.keys(category.label ?? {});
  return Object.entries(category.index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
};

type ReadCell = (where: Readonly<Record<string, string>>) => v.InferOutput<typeof Cell>;

function cellsOf(dataset: Dataset): ReadCell {
  const toolkit = v.parse(ToolkitDataset, JSONstat(dataset));
  const lone = Object.fromEntries(
    dataset.id.flatMap((name, at) => (dataset.size[at] === 1 ? [[name, categoriesOf(dataset, name)[0]]] : [])),
  );
  return (where) => v.parse(Cell, toolkit.Data({ ...lone, ...where }) ?? {});
}

function observationsIn(dataset: Dataset, cell: ReadCell, resolved: Resolved, { regions }: Wanted): readonly Observation[] {
  const labels = dataset.dimension[resolved.time]?.category.label ?? {};
  return categoriesOf(dataset, resolved.time).flatMap((period) =>
    regions.map(({ region, code }): Observation => {
      const where = { [resolved.time]: period, [resolved.region]: code };
      const { value, status } = cell({ ...where, [resolved.measure]: resolved.measureCode });
      const count = resolved.countCode === undefined ? undefined : cell({ ...where, [resolved.measure]: resolved.countCode }).value;
      return {
        region,
        period,
        ...figureOf(value ?? null, status ?? undefined),
        ...(typeof count === 'number' ? { count } : {}),
        ...(labels[period]?.endsWith('*') ? { preliminary: true } : {}),
      };
    }),
  );
}

/** '-' says that there is none at all, which is a number; the other symbols say that there is no number. */
function figureOf(value: number | null, symbol: string | undefined): Pick<Observation, 'value' | 'symbol'> {
  if (symbol === undefined) return { value };
  return { value: value === null && symbol === '-' ? 0 : value, symbol };
}
