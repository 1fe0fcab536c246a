import { Checkbox } from '@fluentui/react-components';
import type { ContentPreview } from '@kaselo/bot/contract/content';
import { useState } from 'react';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useSectionStyles } from './Section.styles';

type Props = {
  readonly fileName: string;
  readonly preview: ContentPreview;
  readonly working: boolean;
  readonly onConfirm: (removeGone: boolean) => void;
  readonly onCancel: () => void;
};

const states = ['new', 'changed', 'gone'] as const;

/** What a content file would change, or what keeps it from being taken. */
export const ContentLooked = ({ fileName, preview, working, onConfirm, onCancel }: Props) => {
  const styles = useSectionStyles();
  const { content: words } = useWords(settingsWords);
  const [removeGone, setRemoveGone] = useState(false);
  const { network, items, problems } = preview;
  const count = (state: ContentPreview['items'][number]['state']) => items.filter((item) => item.state === state).length;
  const changes = network?.state === 'new' || count('new') + count('changed') + (removeGone ? count('gone') : 0) > 0;
  return (
    <section aria-label={words.looked(fileName)}>
      <h3 className={styles.strong}>{words.looked(fileName)}</h3>
      {problems.length > 0 && (
        <>
          <p className={styles.said}>{words.problems(problems.length)}</p>
          <ul className={styles.list}>
            {problems.map(({ line, field, sentence }) => (
              <li key={`${line} ${field} ${sentence}`}>{words.problem(line, field, sentence)}</li>
            ))}
          </ul>
        </>
      )}
      {network?.state === 'new' && <p className={styles.said}>{words.newNetwork(network.name)}</p>}
      {network?.state === 'elsewhere' && <p className={styles.said}>{words.elsewhere(network.name)}</p>}
      {network?.state === 'this' && (
        <>
          <p className={styles.said}>{words.counts(count('new'), count('changed'), count('same'), count('gone'))}</p>
          {states.map((state) => (
            <Changed key={state} heading={words.states[state]} items={items.filter((item) => item.state === state)} />
          ))}
          {count('gone') > 0 && (
            <Checkbox
              label={words.removeGone(count('gone'))}
              checked={removeGone}
              onChange={(_event, { checked }) => setRemoveGone(checked === true)}
            />
          )}
        </>
      )}
      <div className={styles.row}>
        {problems.length === 0 && network?.state !== 'elsewhere' && (
          <ActionButton appearance="primary" disabled={working || !changes} onClick={() => onConfirm(removeGone)}>
            {network?.state === 'new' ? words.create : words.bringIn}
          </ActionButton>
        )}
        <ActionButton onClick={onCancel}>{words.cancel}</ActionButton>
      </div>
    </section>
  );
};

const Changed = ({ heading, items }: { readonly heading: string; readonly items: ContentPreview['items'] }) => {
  const styles = useSectionStyles();
  const { content: words } = useWords(settingsWords);
  const lang = useContentLanguage();
  if (items.length === 0) return null;
  return (
    <details>
      <summary className={styles.said}>{`${heading} (${items.length})`}</summary>
      <ul className={styles.list}>
        {items.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            {words.kinds[kind]}: <span lang={lang}>{title}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
