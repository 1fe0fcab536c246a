import { Field, Select } from '@fluentui/react-components';
import type { ImportRow } from '@kaselo/bot/contract/import';
import { calendarImportWords } from '../text/calendarImport';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useImportStyles } from './Import.styles';
import { ImportLine } from './ImportLine';
import { type Chosen, chosenAtFirst } from './importPortions';
import { useKinds } from './useKinds';

type Props = { readonly rows: readonly ImportRow[]; readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void };

/** Every event of a file, with a tick on those that are brought in. */
export const ImportTable = ({ rows, chosen, onChange }: Props) => {
  const styles = useImportStyles();
  const words = useWords(calendarImportWords);
  const kinds = useKinds();
  const choosable = rows.filter(({ state }) => state !== 'same');
  const choose = (key: string, wanted: boolean) => {
    const keys = new Set(chosen.keys);
    if (wanted) keys.add(key);
    else keys.delete(key);
    onChange({ ...chosen, keys });
  };
  const kindOfAll = (value: string) => {
    const kind = kinds.find((each) => each.value === value)?.value;
    const fresh = rows.filter(({ state, key }) => state === 'new' && chosen.keys.has(key));
    onChange({
      ...chosen,
      kinds: kind === undefined ? new Map() : new Map([...chosen.kinds, ...fresh.map(({ key }) => [key, kind] as const)]),
    });
  };
  return (
    <>
      <div className={styles.row}>
        <ActionButton onClick={() => onChange({ ...chosen, keys: new Set(choosable.map(({ key }) => key)) })}>
          {words.chooseAll}
        </ActionButton>
        <ActionButton onClick={() => onChange({ ...chosen, keys: new Set() })}>{words.chooseNone}</ActionButton>
        <Field label={words.kindOfAll}>
          <Select defaultValue="" onChange={(_event, { value }) => kindOfAll(value)}>
            <option value="">{words.asGuessed}</option>
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <table className={styles.table} aria-label={words.table}>
        <thead>
          <tr>
            {[words.bring, words.event, words.when, words.kind].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ImportLine
              key={row.key}
              row={row}
              chosen={chosen.keys.has(row.key)}
              kind={chosen.kinds.get(row.key) ?? row.kind}
              onChoose={(wanted) => choose(row.key, wanted)}
              onKind={(kind) => onChange({ ...chosen, kinds: new Map([...chosen.kinds, [row.key, kind]]) })}
            />
          ))}
        </tbody>
      </table>
    </>
  );
};

export const atFirst = (rows: readonly ImportRow[]): Chosen => ({ keys: chosenAtFirst(rows), kinds: new Map() });
