import { WantedMove } from '@kaselo/bot/contract/changeNotice';
import { useWatch } from 'react-hook-form';
import * as v from 'valibot';
import { useEditorStyles } from '../editing/Editor.styles';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { useAsked } from './useAsked';

/** What the channel will be told of the time that is being typed. */
export const WhatIsTold = ({ event }: { readonly event: string }) => {
  const styles = useEditorStyles();
  const words = useWords(eventsWords);
  const typed: unknown = useWatch({ name: 'when' });
  const wanted = v.safeParse(WantedMove, { when: typed });
  const { data } = useAsked('previewNotice', { event }, wanted.success ? wanted.output : undefined);
  const said =
    data === undefined ? words.asking : data.tells === undefined ? (data.known ? words.tellsNothing : words.notKnown) : undefined;
  return (
    <div className={styles.continued} role="status">
      {said ?? (
        <>
          <strong>{words.tells}:</strong> {data?.tells}
          <br />
          {words.tellsAfter}
        </>
      )}
    </div>
  );
};
