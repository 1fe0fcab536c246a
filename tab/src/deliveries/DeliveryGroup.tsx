import { useState } from 'react';
import { deliveriesWords } from '../text/deliveries';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel, PanelBody } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import type { Post } from './DeliveryMark';
import { DeliveryRow } from './DeliveryRow';

type Props = {
  readonly heading: string;
  readonly posts: readonly Post[];
  /** As many as one looks through before asking for more. */
  readonly most: number;
};

/** Posts that one looks at for the same reason; nothing where there are none. */
export const DeliveryGroup = ({ heading, posts, most }: Props) => {
  const words = useWords(deliveriesWords);
  const [all, setAll] = useState(false);
  if (posts.length === 0) return null;
  const shown = all ? posts : posts.slice(0, most);
  return (
    <Panel heading={heading} count={posts.length}>
      <Rows label={heading}>
        {shown.map((post) => (
          <DeliveryRow key={post.id} post={post} />
        ))}
      </Rows>
      {shown.length < posts.length && (
        <PanelBody>
          <ActionButton onClick={() => setAll(true)}>{words.showMore(posts.length - shown.length)}</ActionButton>
        </PanelBody>
      )}
    </Panel>
  );
};
