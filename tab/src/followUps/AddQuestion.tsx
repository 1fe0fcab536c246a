import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { Block, Question } from '@kaselo/bot/contract/questions';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useQuestionsStyles } from './Questions.styles';

type Props = {
  /** The ids of the questions that the form has already. */
  readonly present: readonly string[];
  readonly standard: readonly Question[];
  readonly onAdd: (question: Question) => void;
};

const free = ['text', 'choice', 'scale'] as const satisfies readonly Block[];

/** A question of the network's own, or one of the standard ones that is not in the form. */
export const AddQuestion = ({ present, standard, onAdd }: Props) => {
  const styles = useQuestionsStyles();
  const { questions: words } = useWords(followUpsRounds);
  const added = (block: (typeof free)[number]): Question => {
    const asked = { id: newId(present), label: words.newLabel, required: false };
    return block === 'choice' ? { ...asked, block, options: [words.firstOption, words.secondOption] } : { ...asked, block };
  };
  return (
    <fieldset className={styles.add}>
      <legend className={styles.legend}>{words.add}</legend>
      {free.map((block) => (
        <ActionButton key={block} icon={<Add20Regular aria-hidden="true" />} onClick={() => onAdd(added(block))}>
          {words.block[block]}
        </ActionButton>
      ))}
      {standard
        .filter(({ id }) => !present.includes(id))
        .map((question) => (
          <ActionButton key={question.id} appearance="subtle" icon={<Add20Regular aria-hidden="true" />} onClick={() => onAdd(question)}>
            {question.label}
          </ActionButton>
        ))}
    </fieldset>
  );
};

/** By chance, so that an answer to a question that was taken away is never taken for one to a newer question. */
function newId(present: readonly string[]): string {
  const [n = 0] = globalThis.crypto.getRandomValues(new Uint32Array(1));
  const id = `q${n.toString(36)}`;
  return present.includes(id) ? newId(present) : id;
}
