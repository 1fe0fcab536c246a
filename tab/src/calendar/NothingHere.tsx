import type { Calendar } from '@kaselo/bot/contract/calendar';
import { calendarWords } from '../text/calendar';
import { useLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { monthsInWords } from './days';
import { filterCount } from './narrowing';
import type { Ways } from './useCalendarAddress';

type Props = {
  readonly ways: Ways;
  readonly first: string;
  readonly last: string;
  readonly calendar: Pick<Calendar, 'firstMonth' | 'lastMonth'>;
};

/** Where no event is to be seen: why, and the way to where there are some. */
export const NothingHere = ({ ways: { address, change }, first, last, calendar: { firstMonth, lastMonth } }: Props) => {
  const words = useWords(calendarWords);
  const { language } = useLanguage();
  const title = words.noneIn(monthsInWords(language, first, last));
  const goTo = (month: string) => (
    <ActionButton onClick={() => change({ month })}>{words.goTo(monthsInWords(language, month))}</ActionButton>
  );
  const empty = () => {
    if (filterCount(address) > 0) return <Empty text={words.noneAskedFor} />;
    if (first > lastMonth) return <Empty text={words.noneLater(monthsInWords(language, lastMonth))} action={goTo(lastMonth)} />;
    if (last < firstMonth) return <Empty text={words.noneEarlier(monthsInWords(language, firstMonth))} action={goTo(firstMonth)} />;
    return <Empty text={words.noneText} />;
  };
  return (
    <Panel heading={title}>
      <PanelBody>{empty()}</PanelBody>
    </Panel>
  );
};
