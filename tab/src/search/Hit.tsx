import type { SearchHit } from '@kaselo/bot/contract/search';
import { searchWords } from '../text/search';
import { useWords } from '../text/useWords';
import { RowLink } from '../ui/RowLink';
import { useHitStyles } from './Hit.styles';
import { KindIcon } from './KindIcon';
import { Marked } from './Marked';

type Props = {
  readonly hit: SearchHit;
  /** The language of the network's own words, where it is not the reader's. */
  readonly lang: string | undefined;
  /** Whether it says of which kind it is, where no heading does. */
  readonly kind: boolean;
  readonly onOpen?: (() => void) | undefined;
};

/** One thing that was found. The whole row leads to its page. */
export const Hit = ({ hit, lang, kind, onOpen }: Props) => {
  const styles = useHitStyles();
  const words = useWords(searchWords);
  return (
    <div className={styles.hit}>
      <span className={styles.title}>
        <RowLink strong to={`/${hit.page}`} lang={lang} onOpen={onOpen}>
          <Marked {...hit.title} />
        </RowLink>
      </span>
      {hit.snippet !== undefined && (
        <p className={styles.snippet} lang={lang}>
          <Marked {...hit.snippet} />
        </p>
      )}
      {(kind || hit.about !== undefined) && (
        <p className={styles.about}>
          {kind && (
            <span className={styles.kind}>
              <KindIcon kind={hit.kind} />
              {words.kinds[hit.kind]}
            </span>
          )}
          {hit.about !== undefined && <span className={styles.within}>{hit.about}</span>}
        </p>
      )}
    </div>
  );
};
