import { mergeClasses } from '@fluentui/react-components';
import { Link } from 'wouter';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { Mine } from '../ui/Mine';
import type { Column } from './columns';
import { Gap } from './Gap';
import type { Group } from './groups';
import { type Mark, MarkSign } from './MarkSign';
import { useMatrixStyles } from './Matrix.styles';
import { MatrixTotals } from './MatrixTotals';

type Props = {
  readonly groups: readonly Group[];
  readonly columns: readonly Column[];
  /** How many organisations there are in all, in the table that ends with the totals. */
  readonly totalOf: number | undefined;
};

/** One half of the matrix: a row an organisation, a column a round. */
export const MatrixTable = ({ groups, columns, totalOf }: Props) => {
  const styles = useMatrixStyles();
  const { matrix: words, waiting } = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const nameOf = (group: Group, alone: boolean) => group.region ?? (alone ? words.organisations : words.both);
  const names = groups.map((group) => nameOf(group, groups.length === 1 && totalOf === group.organisations.length));
  return (
    <div className={styles.half}>
      <table className={styles.table}>
        <caption>
          <Hidden>{words.caption(names.join(', '))}</Hidden>
        </caption>
        <colgroup>
          <col />
          {columns.map(({ round }) => (
            <col key={round.id} className={styles.column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {words.organisation}
            </th>
            {columns.map((column) => (
              <th key={column.round.id} scope="col" className={mergeClasses(styles.round, column.waiting && styles.waiting)}>
                <Link href={`/follow-ups/${column.round.id}`} className={styles.roundLink} title={column.round.title}>
                  <span className={styles.day}>{column.round.day}</span>{' '}
                  <span className={styles.title} lang={contentLanguage ?? 'fi'}>
                    {column.round.title}
                  </span>
                </Link>
                {column.waiting && <Hidden>{waiting}</Hidden>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group, at) => (
          <tbody key={names[at]}>
            <tr>
              <th scope="rowgroup" className={styles.group}>
                {names[at]} <span className={styles.count}>{group.organisations.length}</span>
              </th>
              <Gap columns={columns} />
            </tr>
            {group.organisations.map((organisation) => (
              <tr key={organisation.id}>
                <th scope="row" className={mergeClasses(styles.name, organisation.mine && styles.mine)}>
                  <span lang={contentLanguage}>{organisation.name}</span>
                  {organisation.mine && (
                    <span className={styles.you}>
                      <Mine how="you" />
                    </span>
                  )}
                </th>
                {columns.map((column) => (
                  <td key={column.round.id} className={mergeClasses(styles.cell, column.waiting && styles.waiting)}>
                    <MarkSign mark={markAt(organisation.marks, column.at)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        {totalOf !== undefined && <MatrixTotals columns={columns} of={totalOf} />}
      </table>
    </div>
  );
};

const markAt = (marks: readonly Mark[], at: number): Mark => marks[at] ?? 'not-member';
