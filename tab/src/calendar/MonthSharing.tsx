import { EmailButton } from '../email/EmailButton';
import { eventPageWords } from '../text/eventPage';
import { useLanguage, useWords } from '../text/useWords';
import { monthsInWords } from './days';
import { useMonthSharingStyles } from './MonthSharing.styles';

/** How one tells a month to those who do not read the channel. */
export const MonthSharing = ({ month }: { readonly month: string }) => {
  const styles = useMonthSharingStyles();
  const words = useWords(eventPageWords);
  const { language } = useLanguage();
  return (
    <section className={styles.sharing}>
      <h3 className={styles.heading}>
        {words.sharing}: {monthsInWords(language, month)}
      </h3>
      <EmailButton key={month} of={{ view: 'monthEmail', params: { month } }} />
    </section>
  );
};
