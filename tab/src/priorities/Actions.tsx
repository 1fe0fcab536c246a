import { mergeClasses } from '@fluentui/react-components';
import type { ActionView } from '@kaselo/bot/contract/priorities';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { DelayedMark } from '../ui/DelayedMark';
import { Mine } from '../ui/Mine';
import { RowLink } from '../ui/RowLink';
import { StatusMark } from '../ui/StatusMark';
import { useActionsStyles } from './Actions.styles';
import { isAskedFor } from './address';
import { rowId } from './returnFocus';
import type { Priority } from './strategy';
import type { Ways } from './usePrioritiesAddress';

type Props = { readonly priority: Priority; readonly ways: Ways; readonly chosen: string | undefined };

/** A priority's actions as rows: what is done, by whom, where it stands and when that was last written. */
export const Actions = ({ priority, ways, chosen }: Props) => {
  const styles = useActionsStyles();
  const words = useWords(prioritiesWords);
  const all = priority.actions.length;
  const shown = priority.actions.filter((action) => isAskedFor(ways.address, action));
  return (
    <div>
      <h3 className={styles.heading}>
        {words.actions} <span className={styles.count}>{shown.length === all ? all : words.someOf(shown.length, all)}</span>
      </h3>
      {shown.length === 0 ? (
        <p className={styles.none}>{all === 0 ? words.noActions : words.noneShown}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((action) => (
            <ActionRow key={action.id} action={action} to={ways.to(action.id)} chosen={action.id === chosen} />
          ))}
        </ul>
      )}
    </div>
  );
};

type RowProps = { readonly action: ActionView; readonly to: string; readonly chosen: boolean };

const ActionRow = ({ action, to, chosen }: RowProps) => {
  const styles = useActionsStyles();
  const words = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  return (
    <li id={rowId(action.id)} className={mergeClasses(styles.row, chosen && styles.chosen)} aria-current={chosen || undefined}>
      <div className={styles.text}>
        <RowLink to={to} strong={chosen} lang={contentLanguage}>
          {action.text}
        </RowLink>
      </div>
      <span className={styles.standing}>
        <StatusMark status={action.status} />
        {action.delayed && <DelayedMark />}
      </span>
      <span className={mergeClasses(styles.under, styles.who)}>
        {action.responsible !== undefined && <span lang={contentLanguage}>{action.responsible.text}</span>}
        {action.mine && <Mine how="yours" />}
      </span>
      <span className={styles.day}>{action.updates[0]?.day ?? words.noUpdates}</span>
    </li>
  );
};
