import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { EventFollowUp } from './EventFollowUp';
import { EventNeighbours } from './EventNeighbours';
import { EventPapers } from './EventPapers';
import { EventPosts } from './EventPosts';

/** The papers, what came of it, what the channel was told, and the series: what the calendar alone does not tell. */
export const EventRest = ({ page }: { readonly page: EventPage }) => (
  <>
    <EventPapers page={page} />
    {page.followUp !== undefined && <EventFollowUp followUp={page.followUp} />}
    <EventPosts posts={page.posts} />
    <EventNeighbours page={page} />
  </>
);
