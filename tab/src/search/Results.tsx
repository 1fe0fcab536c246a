import type { SearchHit, SearchResults } from '@kaselo/bot/contract/search';
import { useId } from 'react';
import { searchWords } from '../text/search';
import { useContentLanguage, useWords } from '../text/useWords';
import { Row, Rows } from '../ui/Rows';
import { Hit } from './Hit';
import { KindIcon } from './KindIcon';
import { useResultsStyles } from './Results.styles';

type Props = { readonly results: SearchResults; readonly onOpen?: () => void };

/** What was found, by kind; or, honestly, that nothing was, with what is nearest. */
export const Results = ({ results: { query, groups, nearest }, onOpen }: Props) => {
  const styles = useResultsStyles();
  const words = useWords(searchWords);
  if (query === '') return null;
  if (groups.length === 0) {
    return (
      <>
        <div className={styles.none}>
          <p className={styles.noneTitle}>{words.none(query)}</p>
          {nearest.length === 0 && <p className={styles.noneText}>{words.noneText}</p>}
        </div>
        {nearest.length > 0 && <Nearest hits={nearest} onOpen={onOpen} />}
      </>
    );
  }
  return groups.map(({ kind, hits }) => <Group key={kind} kind={kind} hits={hits} onOpen={onOpen} />);
};

type GroupProps = { readonly kind: SearchHit['kind']; readonly hits: readonly SearchHit[]; readonly onOpen?: (() => void) | undefined };

const Group = ({ kind, hits, onOpen }: GroupProps) => {
  const styles = useResultsStyles();
  const words = useWords(searchWords);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.heading}>
        <KindIcon kind={kind} />
        {words.kinds[kind]}
      </h2>
      <HitRows hits={hits} onOpen={onOpen} />
    </section>
  );
};

const Nearest = ({ hits, onOpen }: Omit<GroupProps, 'kind'>) => {
  const styles = useResultsStyles();
  const words = useWords(searchWords);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.heading}>
        {words.nearest}
      </h2>
      <HitRows hits={hits} onOpen={onOpen} kinds />
    </section>
  );
};

const HitRows = ({ hits, onOpen, kinds = false }: Omit<GroupProps, 'kind'> & { readonly kinds?: boolean }) => {
  const contentLanguage = useContentLanguage();
  return (
    <Rows>
      {hits.map((hit) => (
        <Row key={hit.id}>
          <Hit hit={hit} lang={contentLanguage} kind={kinds} onOpen={onOpen} />
        </Row>
      ))}
    </Rows>
  );
};
