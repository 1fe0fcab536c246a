import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { ManyInput } from '../editing/inputs/ManyInput';
import { SwitchInput } from '../editing/inputs/SwitchInput';
import { TextInput } from '../editing/inputs/TextInput';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { optionsOf } from './optionsOf';

/** Who answers for it: in the network's own words, and the parties that the words mean. */
export const ResponsibleInputs = ({ organisations }: Pick<StrategyToEdit, 'organisations'>) => {
  const words = useWords(strategyEditingWords);
  return (
    <>
      <TextInput name="responsible.text" label={words.who} />
      <SwitchInput name="responsible.wholeNetwork" label={words.wholeNetwork} />
      <ManyInput name="responsible.organisations" label={words.organisations} options={optionsOf(organisations)} />
    </>
  );
};
