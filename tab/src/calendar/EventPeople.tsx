import type { AttendanceView } from '@kaselo/bot/contract/eventPage';
import { eventPageWords } from '../text/eventPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { useEventPageStyles } from './EventPage.styles';

type Props = { readonly people: NonNullable<AttendanceView['people']> };

/** Who has answered and from where: for the secretariat's eyes only. */
export const EventPeople = ({ people }: Props) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  const contentLanguage = useContentLanguage();
  return (
    <details className={styles.people}>
      <summary className={styles.summary}>{words.people}</summary>
      <ul className={styles.list}>
        {people.map(({ key, name, guest, organisation, coming }) => (
          <li key={key} className={styles.row}>
            <span>
              <span className={styles.strong}>{name}</span>
              {guest && ` (${words.guest})`}
              {organisation !== undefined && (
                <span lang={contentLanguage} className={styles.under}>
                  {organisation}
                </span>
              )}
            </span>
            <span className={styles.quiet}>{words.comes[coming]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
