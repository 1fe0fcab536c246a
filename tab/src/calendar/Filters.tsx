import { mergeClasses } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { Person20Regular } from '@fluentui/react-icons/svg/person';
import { EventView } from '@kaselo/bot/contract/event';
import { useState } from 'react';
import { useMe } from '../api/views';
import { calendarWords } from '../text/calendar';
import { capitalised } from '../text/numbers';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useIsNarrow } from '../ui/useIsNarrow';
import { FilterSelect } from './FilterSelect';
import { useFiltersStyles } from './Filters.styles';
import { filterCount } from './narrowing';
import type { Ways } from './useCalendarAddress';

const kinds = EventView.entries.kind.options;

/** Which events to see: one's own, those of a priority, a kind, an organisation, a region. On a phone they open from a button. */
export const Filters = ({ ways: { address, change } }: { readonly ways: Ways }) => {
  const styles = useFiltersStyles();
  const words = useWords(calendarWords);
  const { kind: kindWords } = useWords(uiWords);
  const lang = useContentLanguage();
  const me = useMe().data;
  const folded = useIsNarrow();
  const [open, setOpen] = useState(false);
  const mine = address.mine !== undefined;
  const count = filterCount(address);
  return (
    <fieldset aria-label={words.filters} className={styles.filters}>
      {folded && (
        <ActionButton icon={<Filter20Regular aria-hidden="true" />} expanded={open} onClick={() => setOpen(!open)}>
          {words.narrowDown(count - (mine ? 1 : 0))}
        </ActionButton>
      )}
      <ActionButton
        icon={<Person20Regular aria-hidden="true" />}
        pressed={mine}
        className={mergeClasses(mine && styles.pressed)}
        onClick={() => change({ mine: mine ? undefined : 'yes' })}
      >
        {words.onlyMine}
      </ActionButton>
      {(!folded || open) && (
        <>
          <FilterSelect
            label={words.priority}
            all={words.anyPriority}
            unknown={words.chosenPriority}
            value={address.priority}
            choices={me?.priorities.map(({ id, order, title }) => ({ value: id, text: `${order} ${title}`, lang }))}
            onChoose={(priority) => change({ priority })}
          />
          <FilterSelect
            label={words.kind}
            all={words.anyKind}
            value={address.kind}
            choices={kinds.map((kind) => ({ value: kind, text: capitalised(kindWords[kind]) }))}
            onChoose={(kind) => change({ kind })}
          />
          <FilterSelect
            label={words.organisation}
            all={words.anyOrganisation}
            unknown={words.chosenOrganisation}
            value={address.organisation}
            choices={me?.organisations
              .map(({ id, name }) => ({ value: id, text: name, lang }))
              .sort((a, b) => a.text.localeCompare(b.text, 'fi'))}
            onChoose={(organisation) => change({ organisation })}
          />
          <FilterSelect
            label={words.region}
            all={words.anyRegion}
            unknown={words.chosenRegion}
            value={address.region}
            choices={me?.regions.map(({ id, name }) => ({ value: id, text: name, lang }))}
            onChoose={(region) => change({ region })}
          />
        </>
      )}
    </fieldset>
  );
};
