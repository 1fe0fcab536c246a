import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { type Column, pagesOf } from './columns';
import { type Group, halvesOf } from './groups';
import { Legend } from './MarkSign';
import { useMatrixStyles } from './Matrix.styles';
import { MatrixTable } from './MatrixTable';

type Props = { readonly groups: readonly Group[]; readonly columns: readonly Column[] };

/** Who has answered which round, in two halves that can be read from across the room. Many rounds are turned like pages. */
export const Matrix = ({ groups, columns }: Props) => {
  const styles = useMatrixStyles();
  const { matrix: words } = useWords(followUpsWords);
  const [back, setBack] = useState(0);
  const pages = pagesOf(columns);
  const shown = pages.at(-1 - back) ?? [];
  const halves = halvesOf(groups);
  const organisations = groups.flatMap((group) => group.organisations);
  const marks = new Set(organisations.flatMap((one) => shown.flatMap(({ at }) => one.marks[at] ?? [])));
  return (
    <>
      <Legend marks={marks} />
      <div className={styles.halves}>
        {halves.map((half, at) => (
          <MatrixTable
            key={half.map(({ region }) => region).join()}
            groups={half}
            columns={shown}
            totalOf={at === halves.length - 1 ? organisations.length : undefined}
          />
        ))}
      </div>
      {pages.length > 1 && (
        <div className={styles.turning}>
          <ActionButton icon={<ChevronLeft20Regular />} disabled={back === pages.length - 1} onClick={() => setBack(back + 1)}>
            {words.earlier}
          </ActionButton>
          <ActionButton icon={<ChevronRight20Regular />} disabled={back === 0} onClick={() => setBack(back - 1)}>
            {words.later}
          </ActionButton>
        </div>
      )}
    </>
  );
};
