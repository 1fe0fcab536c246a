import type { ChangeView } from '@kaselo/bot/contract/changes';
import { useId, useState } from 'react';
import { asFailure } from '../api/failure';
import { useSend } from '../api/useSend';
import { Differences } from '../editing/Differences';
import { historyWords } from '../text/history';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Row } from '../ui/Rows';
import { useChangeRowStyles } from './ChangeRow.styles';

type Item = ChangeView['items'][number];

/** One change: who, when, what, and on asking what it was before. */
export const ChangeRow = ({ change }: { readonly change: ChangeView }) => {
  const styles = useChangeRowStyles();
  const words = useWords(historyWords);
  const { failure: failureWords } = useWords(uiWords);
  const undo = useSend('undo');
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const title = titleOf(change.items, words.many);
  const takeBack = async () => {
    try {
      const answer = await undo({ change: change.id }, {});
      setSaid(answer.outcome === 'conflict' ? words.conflict : answer.outcome === 'refused' ? answer.message : undefined);
    } catch (error) {
      setSaid(asFailure(error).sentence ?? failureWords.unreachable);
    }
  };
  return (
    <Row className={styles.row}>
      <div className={styles.head}>
        <p className={styles.title}>
          {title} <span className={styles.quiet}>{didOf(change.items, words)}</span>
        </p>
        <p className={styles.quiet}>
          {change.at}, {change.by}
          {change.note !== undefined && `, ${change.note}`}
          {change.undoes !== undefined && `, ${words.undoing}`}
          {change.undone && <strong> ({words.undone})</strong>}
        </p>
        {said !== undefined && (
          <p role="alert" className={styles.said}>
            {said}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <ActionButton
          appearance="subtle"
          expanded={open}
          label={open ? undefined : words.showOf(title, change.at)}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hide : words.show}
        </ActionButton>
        {!change.undone && (
          <ActionButton label={words.undoOf(title, change.at)} onClick={() => void takeBack()}>
            {words.undo}
          </ActionButton>
        )}
      </div>
      {open && (
        <div id={detailsId} className={styles.details}>
          {change.items.map((item) => (
            <section key={`${item.kind} ${item.id}`} aria-label={item.title}>
              {change.items.length > 1 && <h3 className={styles.item}>{`${words.kind[item.kind]}: ${item.title}`}</h3>}
              <Differences before={item.before} after={item.after} names={[words.before, words.after]} />
            </section>
          ))}
        </div>
      )}
    </Row>
  );
};

const titleOf = (items: readonly Item[], many: (n: number) => string): string => {
  const [first] = items;
  return items.length === 1 && first !== undefined ? first.title : `${first?.title ?? ''} + ${many(items.length - 1)}`;
};

type Words = (typeof historyWords)['fi'];

const didOf = ([first]: readonly Item[], { kind, did }: Words): string => {
  if (first === undefined) return '';
  const what = first.before === null ? did.added : first.after === null ? did.removed : did.changed;
  return `${kind[first.kind].toLocaleLowerCase()}, ${what}`;
};
