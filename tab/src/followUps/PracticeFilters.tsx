import type { Practices } from '@kaselo/bot/contract/answers';
import { useState } from 'react';
import { useMe } from '../api/views';
import { followUpsTelling } from '../text/followUpsTelling';
import { useContentLanguage, useWords } from '../text/useWords';
import { Select } from '../ui/Select';
import { usePracticeFiltersStyles } from './PracticeFilters.styles';
import type { useAsked } from './useAsked';

const all = 'all';

type Props = Pick<ReturnType<typeof useAsked>, 'asked' | 'ask'> & { readonly priorities: Practices['priorities'] };

/** Which practices to see: those that have the words, and those of a priority, an organisation, a region. */
export const PracticeFilters = ({ priorities, asked, ask }: Props) => {
  const styles = usePracticeFiltersStyles();
  const { practices: words } = useWords(followUpsTelling);
  const lang = useContentLanguage();
  const { data: me } = useMe();
  const [search, setSearch] = useState(asked('search') ?? '');
  const select = (name: 'priority' | 'organisation' | 'region', choices: readonly { readonly id: string; readonly name: string }[]) => (
    <Select
      label={words[name]}
      value={asked(name) ?? all}
      choices={[
        { value: all, text: `${words[name]}: ${words.all.toLocaleLowerCase()}` },
        ...choices.map(({ id, name: text }) => ({ value: id, text, ...(lang === undefined ? {} : { lang }) })),
      ]}
      onChoose={(chosen) => ask({ [name]: chosen === all ? undefined : chosen })}
      className={styles.choice}
    />
  );
  return (
    <search className={styles.filters}>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        className={styles.search}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          ask({ search: event.target.value.trim() });
        }}
      />
      {select(
        'priority',
        priorities.map(({ id, order, title }) => ({ id, name: `${order} ${title}` })),
      )}
      {select('organisation', me?.organisations ?? [])}
      {select('region', me?.regions ?? [])}
    </search>
  );
};
