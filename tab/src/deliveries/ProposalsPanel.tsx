import { useCallback, useState } from 'react';
import { useQuery } from '../api/query';
import { proposalWords } from '../text/proposals';
import { useWords } from '../text/useWords';
import { Panel, PanelBody } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';
import { ProposalRow } from './ProposalRow';
import { useProposalsStyles } from './Proposals.styles';

/** What members have suggested from the chat, the oldest first; nothing where there is none to deal with. */
export const ProposalsPanel = () => {
  const styles = useProposalsStyles();
  const words = useWords(proposalWords);
  const [left, setLeft] = useState<number>();
  // The pressed button goes with its row, and the last one with the whole list: the focus stays in the panel.
  const arrive = useCallback((said: HTMLElement | null) => (left === undefined ? undefined : said?.focus()), [left]);
  return (
    <ViewState query={useQuery('proposals')} loading={null}>
      {({ proposals }) =>
        (proposals.length > 0 || left !== undefined) && (
          <Panel heading={words.heading} count={proposals.length > 0 ? proposals.length : undefined}>
            <PanelBody>
              {proposals.length > 0 && <p className={styles.lead}>{words.lead}</p>}
              <p ref={arrive} role="status" tabIndex={-1} className={styles.said}>
                {left !== undefined && words.left(left)}
              </p>
            </PanelBody>
            {proposals.length > 0 && (
              <Rows label={words.heading}>
                {proposals.map((proposal) => (
                  <ProposalRow key={proposal.id} proposal={proposal} onSettled={setLeft} />
                ))}
              </Rows>
            )}
          </Panel>
        )
      }
    </ViewState>
  );
};
