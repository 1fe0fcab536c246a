import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { searchWords } from '../text/search';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { Found } from './Found';
import { SearchField } from './SearchField';
import { useSearchViewStyles } from './SearchView.styles';
import { searchPage } from './searchPage';
import { usePaused } from './useFound';

/** The search on a page of its own: its address holds what was asked for. */
export const SearchView = () => {
  const styles = useSearchViewStyles();
  const words = useWords(searchWords);
  const asked = new URLSearchParams(useSearch()).get('q') ?? '';
  const [, navigate] = useLocation();
  const [text, setText] = useState(asked);
  // The address leaves out a space at the end. Where it says something else, somebody came here from another search.
  const typed = text.trim() === asked ? text : asked;
  const question = usePaused(typed.trimStart());
  const type = (now: string) => {
    setText(now);
    navigate(searchPage(now), { replace: true });
  };
  return (
    <Page title={words.title} documentTitle={asked === '' ? words.title : words.titleOf(asked)} lead={words.lead}>
      <div className={styles.field}>
        <SearchField value={typed} onType={type} />
      </div>
      {question.trim() !== '' && (
        <div className={styles.results}>
          <Found question={question} />
        </div>
      )}
    </Page>
  );
};
