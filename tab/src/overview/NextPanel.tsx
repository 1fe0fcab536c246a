import type { Overview } from '@kaselo/bot/contract/overview';
import { useMe } from '../api/views';
import { overviewWords } from '../text/overview';
import { useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { useIsNarrow } from '../ui/useIsNarrow';
import { NextEvent } from './NextEvent';
import { UpcomingRow } from './UpcomingRow';

type Props = Pick<Overview, 'next' | 'countdown' | 'upcoming'> & { readonly className?: string };

/** On a phone what waits for oneself comes after it, and must not be two screens away; the calendar has the rest. */
const mostOnNarrow = 2;

/** What the network does next, and what after that. */
export const NextPanel = ({ next, countdown, upcoming, className }: Props) => {
  const { next: words } = useWords(overviewWords);
  const shown = useIsNarrow() ? upcoming.slice(0, mostOnNarrow) : upcoming;
  return (
    <Panel heading={words.heading} link={{ to: '/calendar', text: words.open }} className={className}>
      <PanelBody>{next === undefined ? <NothingNext /> : <NextEvent event={next} countdown={countdown} />}</PanelBody>
      {shown.length > 0 && (
        <Rows label={words.upcoming}>
          {shown.map((event) => (
            <UpcomingRow key={event.id} event={event} />
          ))}
        </Rows>
      )}
    </Panel>
  );
};

/** Whoever writes the calendar is led to it. */
const NothingNext = () => {
  const { next: words } = useWords(overviewWords);
  const { data: me } = useMe();
  const action = me?.role === 'coordinator' ? <ActionLink to="/calendar">{words.addFirst}</ActionLink> : undefined;
  return <Empty title={words.none} text={words.noneText} action={action} />;
};
