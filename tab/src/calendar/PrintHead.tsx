import { useMe } from '../api/views';
import { calendarWords } from '../text/calendar';
import { localeOf } from '../text/language';
import { useLanguage, useWords } from '../text/useWords';
import { usePrintHeadStyles } from './PrintHead.styles';

/** What a printed calendar says of itself: whose it is, what it shows and when it was printed. Only on paper. */
export const PrintHead = ({ shown, today }: { readonly shown: string; readonly today: string | undefined }) => {
  const styles = usePrintHeadStyles();
  const words = useWords(calendarWords);
  const { language } = useLanguage();
  const network = useMe().data?.network;
  return (
    <div className={styles.head}>
      <div className={styles.network}>{network && `${network.name}, ${network.longName}`}</div>
      {today !== undefined && (
        <div className={styles.printed}>
          {words.printed(
            new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${today}T12:00:00Z`)),
          )}
        </div>
      )}
      <div className={styles.shown}>{`${words.title}, ${shown}`}</div>
    </div>
  );
};
