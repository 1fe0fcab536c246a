import type { ActionView } from '@kaselo/bot/contract/priorities';
import { prioritiesWords } from '../text/priorities';
import { useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { useDiaryStyles } from './Diary.styles';
import { DiaryEntry } from './DiaryEntry';

/** What has been written under an action, newest first: the day, the organisation, a sentence, and where it came from. */
export const Diary = ({ action }: { readonly action: ActionView }) => {
  const styles = useDiaryStyles();
  const { action: words } = useWords(prioritiesWords);
  const { updates } = action;
  return (
    <div>
      <h3 className={styles.heading}>
        {words.diary} {updates.length > 0 && <span className={styles.count}>{updates.length}</span>}
      </h3>
      {updates.length === 0 ? (
        <Empty title={words.noUpdates} text={words.noUpdatesText} />
      ) : (
        <ol className={styles.diary}>
          {updates.map((update) => (
            <DiaryEntry key={update.id ?? `${update.day} ${update.organisation} ${update.text}`} action={action} update={update} />
          ))}
        </ol>
      )}
    </div>
  );
};
