import type { ItemKind } from '@kaselo/bot/contract/items';
import { useState } from 'react';
import { useQuery } from '../api/query';
import { historyWords } from '../text/history';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';
import { ChangeRow } from './ChangeRow';

type Props = { readonly kind?: ItemKind | undefined; readonly id?: string | undefined };

/** The changes of the network, of one kind of thing or of one thing. */
export const History = ({ kind, id }: Props) => {
  const words = useWords(historyWords);
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <Panel heading={words.list}>
      {pages.map((before, at) => (
        <HistoryPage
          key={before ?? 'first'}
          kind={kind}
          id={id}
          before={before}
          onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </Panel>
  );
};

type PageProps = Props & { readonly before: string | undefined; readonly onMore: ((next: string) => void) | undefined };

const HistoryPage = ({ kind, id, before, onMore }: PageProps) => {
  const words = useWords(historyWords);
  const params = Object.fromEntries(
    Object.entries({ kind, id, before }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return (
    <ViewState query={useQuery('history', params, false)}>
      {({ changes, next }) => (
        <>
          {changes.length === 0 && before === undefined ? (
            <PanelBody>
              <Empty title={words.none} text={words.noneText} />
            </PanelBody>
          ) : (
            <Rows label={words.list}>
              {changes.map((change) => (
                <ChangeRow key={change.id} change={change} />
              ))}
            </Rows>
          )}
          {next !== undefined && onMore !== undefined && (
            <PanelBody>
              <ActionButton onClick={() => onMore(next)}>{words.more}</ActionButton>
            </PanelBody>
          )}
        </>
      )}
    </ViewState>
  );
};
