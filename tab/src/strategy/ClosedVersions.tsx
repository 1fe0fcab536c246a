import type { StrategyVersions } from '@kaselo/bot/contract/strategy';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { useEditorStyles } from '../editing/Editor.styles';
import { strategyWords } from '../text/strategy';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton, ActionLink } from '../ui/ActionButton';
import { FailureSentence } from './FailureSentence';

type Props = { readonly versions: StrategyVersions; readonly onClose: () => void };

/** The versions that reviews have closed: read again, and the last one reopened while nothing has been changed since. */
export const ClosedVersions = ({ versions, onClose }: Props) => {
  const styles = useEditorStyles();
  const { versions: words } = useWords(strategyWords);
  const lang = useContentLanguage();
  const send = useSend('reopenVersion');
  const [refused, setRefused] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const reopen = async (number: number) => {
    setRefused(undefined);
    setFailure(undefined);
    try {
      const answer = await send({ version: String(number) }, {});
      if (answer.outcome === 'refused') setRefused(answer.message);
      else onClose();
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <section aria-label={words.earlier}>
      <h3 className={styles.problemTitle}>{words.earlier}</h3>
      {versions.closed.length === 0 && <p>{words.none}</p>}
      {versions.closed.map(({ number, day, note, by, canReopen }) => (
        <div key={number}>
          <p>
            {words.closed(number, day)}
            {by !== undefined && `, ${words.by(by)}`}
            {note !== undefined && (
              <>
                <br />
                <span lang={lang}>{note}</span>
              </>
            )}
          </p>
          <div className={styles.row}>
            <ActionLink to={`/priorities?version=${number}`}>{words.read(number)}</ActionLink>
            {canReopen && <ActionButton onClick={() => void reopen(number)}>{words.reopen(number)}</ActionButton>}
          </div>
        </div>
      ))}
      <div role="alert">
        {(refused !== undefined || failure !== undefined) && (
          <p className={styles.problem}>
            {refused}
            {failure !== undefined && <FailureSentence failure={failure} />}
          </p>
        )}
      </div>
    </section>
  );
};
