import { searchWords } from '../text/search';
import { useWords } from '../text/useWords';
import { Failed } from '../ui/Failed';
import { Hidden } from '../ui/Hidden';
import { LoadingPanel } from '../ui/Loading';
import { Stale } from '../ui/Stale';
import { Results } from './Results';
import { useFound } from './useFound';

type Props = { readonly question: string; readonly onOpen?: () => void };

/** The results of a question, which is not empty. How many there are is said to those who hear the page. */
export const Found = ({ question, onOpen }: Props) => {
  const words = useWords(searchWords);
  const { data, failure, retry } = useFound(question);
  if (data === undefined) return failure === undefined ? <Waiting /> : <Failed failure={failure} onRetry={retry} />;
  const shown = data.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const count = shown < data.total ? words.best(shown, data.total) : words.found(data.total);
  return (
    <>
      <Hidden status>{data.total === 0 ? words.none(data.query) : count}</Hidden>
      {failure !== undefined && <Stale onRetry={retry} />}
      <Results results={data} onOpen={onOpen} />
    </>
  );
};

const Waiting = () => {
  const words = useWords(searchWords);
  return (
    <>
      <Hidden status>{words.searching}</Hidden>
      <LoadingPanel rows={5} />
    </>
  );
};
