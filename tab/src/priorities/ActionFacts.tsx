import { mergeClasses } from '@fluentui/react-components';
import type { ActionView } from '@kaselo/bot/contract/priorities';
import { capitalised } from '../text/numbers';
import { prioritiesWords } from '../text/priorities';
import { strategyEditingWords } from '../text/strategyEditing';
import { useContentLanguage, useWords } from '../text/useWords';
import { DelayedMark } from '../ui/DelayedMark';
import { Mine } from '../ui/Mine';
import { StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';
import { useActionFactsStyles } from './ActionFacts.styles';
import { Fact } from './Fact';
import { Responsible } from './Responsible';
import { webAddress } from './webAddress';

type Props = {
  readonly action: ActionView;
  /** The address of the same action under the other priority. */
  readonly twinTo: string;
};

/** Where an action stands, who answers for it and what it belongs to. What is not known is left out, save who answers. */
export const ActionFacts = ({ action, twinTo }: Props) => {
  const styles = useActionFactsStyles();
  const { unclear, action: words } = useWords(prioritiesWords);
  const { due } = useWords(strategyEditingWords);
  const contentLanguage = useContentLanguage();
  const shared = action.sharedWith;
  return (
    <>
      <dl className={styles.facts}>
        <Fact term={words.details} lang={contentLanguage} values={action.details.map((text) => ({ key: text, shown: text }))} />
        <Fact
          term={words.status}
          values={[
            {
              key: 'status',
              shown: (
                <span className={styles.standing}>
                  <StatusMark status={action.status} />
                  {action.delayed && <DelayedMark />}
                </span>
              ),
            },
          ]}
        />
        <Fact term={due} values={action.due === undefined ? [] : [{ key: 'due', shown: capitalised(action.due.words) }]} />
        <Fact
          term={words.responsible}
          values={[
            { key: 'who', shown: <Responsible responsible={action.responsible} /> },
            ...(action.mine ? [{ key: 'mine', shown: <Mine how="yours" /> }] : []),
          ]}
        />
        <Fact
          term={words.events}
          values={action.events.map((event) => ({
            key: event.id,
            shown: (
              <>
                <span className={mergeClasses(styles.when, event.words.vague && styles.vague)}>{capitalised(event.words.full)}</span>
                <TextLink to={`/calendar/${event.id}`} lang={contentLanguage}>
                  {event.title}
                </TextLink>
              </>
            ),
          }))}
        />
        <Fact
          term={words.projects}
          lang={contentLanguage}
          values={action.projects.map((name) => ({ key: name, shown: <TextLink to="/network">{name}</TextLink> }))}
        />
        <Fact
          term={words.indicators}
          lang={contentLanguage}
          values={action.indicators.map(({ id, name }) => ({ key: id, shown: <TextLink to={`/indicators#${id}`}>{name}</TextLink> }))}
        />
        <Fact
          term={words.links}
          values={action.links.map((link) => {
            const address = webAddress(link);
            return { key: link, shown: address === undefined ? link : <TextLink to={address}>{link}</TextLink> };
          })}
        />
        {shared !== undefined && (
          <Fact
            term={words.shared}
            values={[
              {
                key: shared.id,
                shown: (
                  <>
                    <TextLink to={twinTo}>{words.sharedWith(shared.order)}</TextLink>
                    <span className={mergeClasses(styles.when, styles.quiet)}>{words.sharedText}</span>
                  </>
                ),
              },
            ]}
          />
        )}
      </dl>
      {action.note !== undefined && (
        <dl className={mergeClasses(styles.facts, styles.note)}>
          <div>
            <dt className={styles.noteTerm}>{unclear}</dt>
            <dd lang={contentLanguage} className={styles.noteText}>
              {action.note}
            </dd>
          </div>
        </dl>
      )}
    </>
  );
};
