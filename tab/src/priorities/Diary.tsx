import type { UpdateView } from '@kaselo/bot/contract/priorities';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';
import { useDiaryStyles } from './Diary.styles';

/** What has been written under an action, newest first: the day, the organisation, a sentence, and where it came from. */
export const Diary = ({ updates }: { readonly updates: readonly UpdateView[] }) => {
  const styles = useDiaryStyles();
  const { action: words } = useWords(prioritiesWords);
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
            <Entry key={`${update.day} ${update.organisation} ${update.text}`} update={update} />
          ))}
        </ol>
      )}
    </div>
  );
};

const Entry = ({ update }: { readonly update: UpdateView }) => {
  const styles = useDiaryStyles();
  const { action: words } = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        {update.day}{' '}
        <span lang={contentLanguage} className={styles.organisation}>
          {update.organisation}
        </span>
      </p>
      <p className={styles.text}>{update.text}</p>
      {update.status !== undefined && (
        <span className={styles.status}>
          <StatusMark status={update.status} />
        </span>
      )}
      {update.round !== undefined && (
        <p className={styles.from}>
          {words.from}{' '}
          <TextLink to={`/follow-ups/${update.round.id}`} lang={contentLanguage}>
            {update.round.title}
          </TextLink>
        </p>
      )}
    </li>
  );
};
