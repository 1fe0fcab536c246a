import type { FollowUps } from '@kaselo/bot/contract/followUps';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { useRoundRowStyles } from './RoundRow.styles';
import { ChangeComing } from './RoundTools';

/** Which rounds open next, and when. */
export const ComingRounds = ({ coming }: { readonly coming: FollowUps['coming'] }) => {
  const styles = useRoundRowStyles();
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  if (coming.length === 0) return null;
  return (
    <Panel heading={words.coming}>
      <Rows>
        {coming.map((round) => (
          <Row key={round.id} open className={styles.row}>
            <div>
              <p className={styles.title} lang={contentLanguage}>
                {round.title}
              </p>
              <p className={styles.when}>{words.opens(round.opens)}</p>
            </div>
            {round.byHand && <ChangeComing id={round.id} />}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
};
