import { AlertOff16Regular } from '@fluentui/react-icons/svg/alert-off';
import type { Me } from '@kaselo/bot/contract/me';
import type { MySettings } from '@kaselo/bot/contract/personal';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useQuery } from '../api/query';
import { useSend } from '../api/useSend';
import { useTellUndoable } from '../editing/Saved';
import { editingWords } from '../text/editing';
import { myMessagesWords } from '../text/myMessages';
import { languageNames } from '../text/names';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { LoadingPanel } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';
import { Facts } from './Facts';
import { FailureLine } from './FailureLine';
import { MyMessagesEditor } from './MyMessagesEditor';
import { remindedWhen } from './myWishes';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';
import { useClock } from './useClock';

type Props = { readonly me: Me };

/** What the bot may send the reader in private: what is chosen, the way to change it, and to stop it all at once. */
export const MyMessages = ({ me }: Props) => (
  <ViewState query={useQuery('mySettings')} loading={<LoadingPanel rows={4} />}>
    {(settings) => <Chosen me={me} settings={settings} />}
  </ViewState>
);

const Chosen = ({ me, settings }: Props & { readonly settings: MySettings }) => {
  const styles = useSectionStyles();
  const words = useWords(myMessagesWords);
  const { stop, failure } = useStop(settings);
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => <MyMessagesEditor me={me} settings={settings} onClose={close} />}
      tools={
        <ActionButton icon={<AlertOff16Regular aria-hidden="true" />} onClick={() => void stop()}>
          {words.stop}
        </ActionButton>
      }
    >
      {!settings.reachable && <p className={styles.strong}>{words.notReached}</p>}
      <Facts facts={useFacts(settings)} />
      {failure !== undefined && <FailureLine failure={failure} />}
    </Section>
  );
};

function useFacts(settings: MySettings) {
  const words = useWords(myMessagesWords);
  const clock = useClock();
  const { wishes, language } = settings;
  const { nudges, statusRounds } = wishes.private;
  const quiet = wishes.quietHours;
  return [
    { term: words.reminders, said: words.reminded[remindedWhen(settings)] },
    { term: words.nudges, said: nudges ? words.yes : words.no },
    { term: words.statusRounds, said: statusRounds ? words.yes : words.no },
    { term: words.language, said: language === undefined ? words.usualLanguage : languageNames[language] },
    { term: words.quietHours, said: quiet === undefined ? words.networksQuiet : words.between(clock(quiet.from), clock(quiet.to)) },
  ];
}

/** Stops everything at once; taken back, it is as if it had not been. */
function useStop({ wishes, stoppedAt }: MySettings) {
  const words = useWords(myMessagesWords);
  const { undone } = useWords(editingWords);
  const [stopMessages, save] = [useSend('stopMessages'), useSend('saveMySettings')];
  const tellUndoable = useTellUndoable();
  const [failure, setFailure] = useState<Failure>();
  const stop = async () => {
    setFailure(undefined);
    try {
      await stopMessages({}, {});
      tellUndoable(words.stopped, async () => {
        await save({}, { wishes, stoppedAt: stoppedAt ?? null });
        return undone;
      });
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return { stop, failure };
}
