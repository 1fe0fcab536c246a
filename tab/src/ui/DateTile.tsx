import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { useLanguage } from '../text/useWords';
import { useDateTileStyles } from './DateTile.styles';
import { dayParts } from './dates';

type Props = { readonly event: Pick<EventView, 'when' | 'firstDay' | 'words'> };

/** An event's day, large. A month or a season has a dashed edge and no invented day. It repeats what stands beside it in words. */
export const DateTile = ({ event }: Props) => {
  const styles = useDateTileStyles();
  const { language } = useLanguage();
  if (event.when.precision === 'month' || event.when.precision === 'season') {
    return (
      <div aria-hidden="true" className={mergeClasses(styles.tile, styles.vague)}>
        <span>{event.words.day}</span>
      </div>
    );
  }
  const { weekday, short, date } = dayParts(language, event.firstDay);
  return (
    <div aria-hidden="true" className={styles.tile}>
      <span className={styles.weekday}>{weekday}</span>
      <span className={styles.short}>{short}</span>
      <span className={styles.date}>{date}</span>
    </div>
  );
};
