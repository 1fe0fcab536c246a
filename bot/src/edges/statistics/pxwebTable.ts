import * as v from 'valibot';
import type { ImportProblem, Wanted } from '../../indicators/observation';
import { ok, type Result, refuse } from '../../kit/result';

/** A table as PxWeb describes it: its variables, and which values each of them may take. */
export const PxwebTable = v.object({
  title: v.string(),
  variables: v.array(
    v.object({
      code: v.string(),
      text: v.optional(v.string(), ''),
      values: v.array(v.string()),
      valueTexts: v.optional(v.array(v.string()), []),
      elimination: v.optional(v.boolean(), false),
      time: v.optional(v.boolean(), false),
    }),
  ),
});
export type PxwebTable = v.InferOutput<typeof PxwebTable>;
type Variable = PxwebTable['variables'][number];

/** Which of a table's variables is what today, and what is asked of each. The codes change; what they offer tells which is which. */
export type Resolved = {
  readonly time: string;
  readonly region: string;
  readonly measure: string;
  readonly measureCode: string;
  readonly countCode?: string;
  readonly query: readonly {
    readonly code: string;
    readonly selection: { readonly filter: 'item' | 'top'; readonly values: readonly string[] };
  }[];
};

const measureVariables = ['contentscode', 'tiedot'];
const total = 'SSS';
/** Far below what the service allows: a series that needs more is not configured as it was meant. */
const mostCells = 10_000;

/** Finds in a table what a series asks for. None or two that fit are a doubt, and a doubt ends the import. */
export const resolveTable = (table: PxwebTable, wanted: Wanted): Result<Resolved, ImportProblem> => {
  const { measure, countMeasure, totals, last, labelMustContain } = wanted.import;
  const time = only(table.variables.filter((variable) => variable.time));
  if (time === undefined) return refuse({ problem: 'variable-unclear', detail: 'vuosi' });

  const measured = only(table.variables.filter((each) => !each.time && (isNamedMeasure(each) || codeOf(each, measure) !== undefined)));
  const measureCode = measured && codeOf(measured, measure);
  if (measured === undefined || measureCode === undefined) return refuse({ problem: 'measure-missing', detail: measure });
  const countCode = countMeasure === undefined ? undefined : codeOf(measured, countMeasure);
  if (countMeasure !== undefined && countCode === undefined) return refuse({ problem: 'measure-missing', detail: countMeasure });
  const label = measured.valueTexts[measured.values.indexOf(measureCode)] ?? '';
  if (!label.toLocaleLowerCase('fi').includes(labelMustContain.toLocaleLowerCase('fi'))) {
    return refuse({ problem: 'label-changed', detail: label });
  }

  const codes = wanted.regions.map(({ code }) => code);
  const others = table.variables.filter((each) => each !== time && each !== measured);
  const areas = others.filter(({ values }) => codes.every((code) => values.includes(code)));
  const region = only(areas);
  if (region === undefined) {
    const detail = areas.length > 1 ? areas.map(({ text }) => text).join(', ') : missingFrom(others, codes);
    return refuse(areas.length > 1 ? { problem: 'variable-unclear', detail } : { problem: 'regions-missing', detail });
  }

  const held = others.filter((each) => each !== region);
  const unclear = held.find((each) => !isTotal(each, totals) || (!each.values.includes(total) && !each.elimination));
  if (unclear !== undefined) return refuse({ problem: 'variable-unclear', detail: unclear.text || unclear.code });

  const measures = [measureCode, ...(countCode === undefined ? [] : [countCode])];
  const cells = Math.min(last, time.values.length) * codes.length * measures.length;
  if (cells > mostCells) return refuse({ problem: 'too-many-cells', detail: String(cells) });
  const item = (code: string, values: readonly string[]) => ({ code, selection: { filter: 'item' as const, values } });
  return ok({
    time: time.code,
    region: region.code,
    measure: measured.code,
    measureCode,
    countCode,
    query: [
      { code: time.code, selection: { filter: 'top', values: [String(last)] } },
      item(region.code, codes),
      item(measured.code, measures),
      ...held.filter(({ values }) => values.includes(total)).map(({ code }) => item(code, [total])),
    ],
  });
};

const only = <Item>(found: readonly Item[]): Item | undefined => (found.length === 1 ? found[0] : undefined);

const isNamedMeasure = ({ code }: Variable): boolean => measureVariables.includes(code.toLowerCase());

/** Codes are prefixes of each other ('kaste3', 'kaste3osuus'), so all of the part after the prefix must be the same. */
const codeOf = ({ values }: Variable, measure: string): string | undefined =>
  only(values.filter((value) => value === measure || value.slice(value.lastIndexOf('-') + 1) === measure));

const isTotal = ({ values }: Variable, totals: Wanted['import']['totals']): boolean =>
  totals.some(({ markers }) => markers.every((marker) => values.includes(marker)));

/** The asked regions that the variable which knows most of them does not know. */
function missingFrom(variables: readonly Variable[], codes: readonly string[]): string {
  const missing = variables.map(({ values }) => codes.filter((code) => !values.includes(code)));
  return (missing.sort((a, b) => a.length - b.length)[0] ?? codes).join(', ');
}
