import { useEditorStyles } from '../editing/Editor.styles';
import { asTexts, useInput } from '../editing/inputs/useInput';
import { OrderList } from './OrderList';
import type { Ordered } from './OrderRow';

type Props = { readonly name: string; readonly label: string; readonly items: readonly Ordered[] };

/** A field whose value is the ids of some things in their order. */
export const OrderInput = ({ name, label, items }: Props) => {
  const styles = useEditorStyles();
  const { value, write } = useInput(name);
  const ids = asTexts(value);
  const shown = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{label}</legend>
      <OrderList label={label} items={shown} onOrder={write} />
    </fieldset>
  );
};
