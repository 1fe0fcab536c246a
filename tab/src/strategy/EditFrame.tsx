import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { Editor } from '../editing/Editor';
import { LinesInput } from '../editing/inputs/LinesInput';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { itemFieldWords } from '../text/itemFields';
import { prioritiesWords } from '../text/priorities';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { StrategyReady } from './StrategyReady';

type Props = { readonly onClose: () => void };

/** A form for what the strategy stands on: its vision, values, goal and means. */
export const EditFrame = (props: Props) => <StrategyReady>{(strategy) => <FrameEditor {...props} frame={strategy.frame} />}</StrategyReady>;

const FrameEditor = ({ onClose, frame }: Props & { readonly frame: StrategyToEdit['frame'] }) => {
  const words = useWords(strategyEditingWords);
  const { fields } = useWords(itemFieldWords);
  const { foundation } = useWords(prioritiesWords);
  return (
    <Editor title={words.frameTitle} kind="frame" id={frame.id} value={frame.value} version={frame.version} onClose={onClose}>
      <LongTextInput name="vision" label={fields.vision} required rows={2} />
      <LinesInput name="values" label={fields.values} />
      <LongTextInput name="valuesText" label={fields.valuesText} required rows={2} />
      <LongTextInput name="motto" label={fields.motto} required rows={2} />
      <LongTextInput name="goal" label={fields.goal} required rows={3} />
      <LinesInput name="goals.items" label={foundation.goals} />
      <LinesInput name="means" label={fields.means} />
      <LinesInput name="outcomes" label={fields.outcomes} />
      <LinesInput name="themes" label={fields.themes} />
      <LinesInput name="targetGroups" label={foundation.targetGroups} />
      <LinesInput name="nationalFrame" label={foundation.nationalFrame} />
      <LongTextInput name="sectors" label={words.sectors} required rows={2} />
      <LongTextInput name="levels" label={words.levels} required rows={2} />
      <LongTextInput name="fundingNote" label={foundation.funding} required rows={3} />
      <LongTextInput name="strategyTitle" label={fields.strategyTitle} required rows={2} />
      <LongTextInput name="planTitle" label={fields.planTitle} required rows={2} />
    </Editor>
  );
};
