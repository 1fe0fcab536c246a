import type { ActionView, UpdateView } from '@kaselo/bot/contract/priorities';
import { lazy, Suspense, useState } from 'react';
import { prioritiesWords } from '../text/priorities';
import { strategyWords } from '../text/strategy';
import { useContentLanguage, useWords } from '../text/useWords';
import { StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';
import { useDiaryStyles } from './Diary.styles';

const UpdateForm = lazy(() => import('../strategy/UpdateForm').then((form) => ({ default: form.UpdateForm })));
const UpdateButtons = lazy(() => import('../strategy/UpdateButtons').then((buttons) => ({ default: buttons.UpdateButtons })));

type Props = { readonly action: ActionView; readonly update: UpdateView };

/** One line of the diary; whoever may change it finds the ways to it below its words. */
export const DiaryEntry = ({ action, update }: Props) => {
  const styles = useDiaryStyles();
  const { action: words } = useWords(prioritiesWords);
  const { update: hand } = useWords(strategyWords);
  const lang = useContentLanguage();
  const [editing, setEditing] = useState(false);
  const byHand = [
    ...(update.id === undefined ? [] : [hand.byHand]),
    ...(update.by === undefined ? [] : [hand.byPerson(update.by)]),
    ...(update.edited === undefined ? [] : [hand.edited(update.edited)]),
  ];
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        {update.at ?? update.day}{' '}
        <span lang={lang} className={styles.organisation}>
          {update.organisation}
        </span>
      </p>
      {editing ? (
        <Suspense>
          <UpdateForm action={action} update={update} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <>
          <p className={styles.text}>{update.text}</p>
          {update.status !== undefined && (
            <span className={styles.status}>
              <StatusMark status={update.status} />
            </span>
          )}
          {update.round !== undefined && (
            <p className={styles.from}>
              {words.from}{' '}
              <TextLink to={`/follow-ups/${update.round.id}`} lang={lang}>
                {update.round.title}
              </TextLink>
            </p>
          )}
          {byHand.length > 0 && <p className={styles.from}>{byHand.join(', ')}</p>}
          {update.mayChange && (
            <Suspense>
              <UpdateButtons action={action} update={update} onEdit={() => setEditing(true)} />
            </Suspense>
          )}
        </>
      )}
    </li>
  );
};
