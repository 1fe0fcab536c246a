import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { indicatorEnteringWords } from '../../text/indicatorEntering';
import { useWords } from '../../text/useWords';
import { isPeriod } from '../chart/periods';
import { figureIn, gapSymbols } from './figureIn';
import type { NamedRegion, ReadValues } from './readValues';

export type TypedValue = {
  readonly region: string;
  readonly period: string;
  readonly value: string;
  readonly gap: string;
  readonly note: string;
};

/** What one typed value says, or what is wrong with it; nothing while it is not whole. */
export const readOne = ({ region, period, value, gap, note }: TypedValue): ReadValues => {
  const none = { values: [], problems: [] };
  if (period.trim() === '' || (value.trim() === '' && gap === '')) return none;
  if (!isPeriod(period.trim())) return { values: [], problems: [{ line: 1, problem: 'period', text: period }] };
  const figure = gap === '' ? figureIn(value) : { value: null, symbol: gap };
  if (figure === undefined) return { values: [], problems: [{ line: 1, problem: 'number', text: value }] };
  return { values: [{ region, period: period.trim(), ...figure, note: note.trim() === '' ? undefined : note.trim() }], problems: [] };
};

type Props = { readonly typed: TypedValue; readonly regions: readonly NamedRegion[]; readonly onChange: (typed: TypedValue) => void };

/** One value of one region: its period, the figure or why there is none, and a note. */
export const OneValue = ({ typed, regions, onChange }: Props) => {
  const words = useWords(indicatorEnteringWords);
  return (
    <>
      <Field label={words.region}>
        <Select value={typed.region} onChange={(_event, { value }) => onChange({ ...typed, region: value })}>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.period} hint={words.periodHint} required>
        <Input value={typed.period} onChange={(_event, { value }) => onChange({ ...typed, period: value })} />
      </Field>
      <Field label={words.value} hint={words.valueHint}>
        <Input
          inputMode="decimal"
          value={typed.value}
          disabled={typed.gap !== ''}
          onChange={(_event, { value }) => onChange({ ...typed, value })}
        />
      </Field>
      <Field label={words.gap}>
        <Select value={typed.gap} onChange={(_event, { value }) => onChange({ ...typed, gap: value })}>
          <option value="">{words.gaps.none}</option>
          {gapSymbols.map((symbol) => (
            <option key={symbol} value={symbol}>
              {words.gaps[symbol]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.note}>
        <Textarea rows={2} value={typed.note} onChange={(_event, { value }) => onChange({ ...typed, note: value })} />
      </Field>
    </>
  );
};
