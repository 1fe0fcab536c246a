import { EventView } from '@kaselo/bot/contract/event';
import { useMe } from '../api/views';
import { calendarWords } from '../text/calendar';
import { capitalised } from '../text/numbers';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { Select } from '../ui/Select';
import { useToolbarStyles } from './Toolbar.styles';
import type { Ways } from './useCalendarAddress';

const kinds = EventView.entries.kind.options;
const any = 'any';

/** Which events to see: those of a priority, those of a kind. */
export const Filters = ({ ways: { address, change } }: { readonly ways: Ways }) => {
  const styles = useToolbarStyles();
  const words = useWords(calendarWords);
  const { kind: kindWords } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const known = useMe().data?.priorities.map(({ id, order, title }) => ({
    value: id,
    text: `${order} ${title}`,
    lang: contentLanguage,
  }));
  const chosen = address.priority;
  const missing = chosen !== undefined && !known?.some(({ value }) => value === chosen);
  return (
    <fieldset aria-label={words.filters} className={styles.filters}>
      <Select<string>
        label={words.priority}
        value={chosen ?? any}
        choices={[
          { value: any, text: words.anyPriority },
          ...(missing ? [{ value: chosen, text: words.chosenPriority }] : []),
          ...(known ?? []),
        ]}
        onChoose={(value) => change({ priority: value === any ? undefined : value })}
        className={styles.filter}
      />
      <Select<EventView['kind'] | typeof any>
        label={words.kind}
        value={address.kind ?? any}
        choices={[{ value: any, text: words.anyKind }, ...kinds.map((kind) => ({ value: kind, text: capitalised(kindWords[kind]) }))]}
        onChoose={(value) => change({ kind: value === any ? undefined : value })}
        className={styles.filter}
      />
    </fieldset>
  );
};
