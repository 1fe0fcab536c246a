import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import type { Round } from '@kaselo/bot/contract/followUps';
import { Link } from 'wouter';
import { useRound } from '../api/views';
import { EmailButton } from '../email/EmailButton';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { CopyLink } from '../ui/CopyLink';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { ViewState } from '../ui/ViewState';
import { Answers } from './Answers';
import { Missing } from './Missing';
import { OwnAnswer } from './OwnAnswer';
import { RoundProgress } from './RoundProgress';
import { ChangeRound } from './RoundTools';
import { useRoundViewStyles } from './RoundView.styles';

/** One round: its question, room to give one's own answer, the answers, and who has not answered yet. */
export const RoundView = ({ round: id }: { readonly round: string }) => {
  const styles = useRoundViewStyles();
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const round = useRound(id);
  const event = round.data?.event;
  return (
    <>
      <Link href="/follow-ups" className={styles.back}>
        <ChevronLeft16Regular aria-hidden="true" />
        {words.all}
      </Link>
      <Page
        title={round.data?.question ?? words.title}
        documentTitle={round.data?.summary.title ?? words.title}
        lead={
          event === undefined ? (
            titleOf(round.data)
          ) : (
            <>
              {event.words.full},{' '}
              <TextLink to={`/calendar/${event.id}`} look="inText" lang={contentLanguage}>
                {event.title}
              </TextLink>
            </>
          )
        }
        side={round.data && <RoundProgress summary={round.data.summary} />}
        actions={round.data && <ChangeRound round={round.data} />}
      >
        <ViewState query={round}>
          {(data) => (
            <>
              <OwnAnswer key={id} round={data} />
              <Answers round={data} />
              <Missing round={data} />
              <div className={styles.foot}>
                <CopyLink page={`follow-ups/${id}`} about={data.summary.title} />
                <EmailButton of={{ view: 'roundEmail', params: { round: id } }} />
              </div>
            </>
          )}
        </ViewState>
      </Page>
    </>
  );
};

/** What a round about no event is about, where its question does not say it. */
const titleOf = (round: Round | undefined): string | undefined =>
  round === undefined || round.question === round.summary.title ? undefined : round.summary.title;
