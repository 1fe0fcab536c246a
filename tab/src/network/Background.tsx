import type { NetworkView } from '@kaselo/bot/contract/network';
import { type ReactNode, useState } from 'react';
import { networkWords } from '../text/network';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { useBackgroundStyles } from './Background.styles';
import { AddTool, type Changing, EditTool, MentionedForm } from './MentionedTools';

type Props = {
  readonly network: NetworkView;
  /** Whether the reader may change them. */
  readonly edits: boolean;
};

/** Whom and what the strategy mentions besides the members: told when it is asked for. */
export const Background = ({ network, edits }: Props) => {
  const styles = useBackgroundStyles();
  const words = useWords(networkWords);
  const [changing, setChanging] = useState<Changing>();
  const { outsideParties, projects, abbreviations } = network;
  const members = [...network.groups.flatMap(({ organisations }) => organisations), ...network.former, ...network.coming];
  const taken = { outside: [...outsideParties, ...members], project: projects };
  const editTool = (kind: Changing['kind'], { id, name }: { readonly id: string; readonly name: string }) =>
    edits && <EditTool name={name} onClick={() => setChanging({ kind, id })} />;
  const addTool = (kind: Changing['kind']) => edits && <AddTool kind={kind} onClick={() => setChanging({ kind, id: undefined })} />;
  if (!edits && outsideParties.length + projects.length + abbreviations.length === 0) return null;
  return (
    <div className={styles.panel}>
      <Part
        heading={words.outside}
        lines={outsideParties.map((party) => ({ term: party.name, note: party.note, tool: editTool('outside', party) }))}
        tool={addTool('outside')}
      />
      <Part
        heading={words.projects}
        lines={projects.map((project) => ({
          term: project.name,
          said: project.funding && words.funding(project.funding),
          note: project.note,
          tool: editTool('project', project),
        }))}
        tool={addTool('project')}
      />
      <Part heading={words.abbreviations} lines={abbreviations.map(({ short, long, note }) => ({ term: `${short}: ${long}`, note }))} />
      {changing !== undefined && (
        // Of each its own: one that is still sliding away takes nothing along that was opened meanwhile.
        <MentionedForm
          key={`${changing.kind} ${changing.id}`}
          changing={changing}
          taken={taken[changing.kind].map(({ id }) => id)}
          onClose={() => setChanging(undefined)}
        />
      )}
    </div>
  );
};

type Line = {
  readonly term: string;
  readonly said?: string | undefined;
  readonly note: string | undefined;
  /** What the secretariat may do with it. */
  readonly tool?: ReactNode;
};

type PartProps = { readonly heading: string; readonly lines: readonly Line[]; readonly tool?: ReactNode };

const Part = ({ heading, lines, tool = false }: PartProps) => {
  const styles = useBackgroundStyles();
  const { language } = useLanguage();
  const contentLanguage = useContentLanguage();
  if (lines.length === 0 && tool === false) return null;
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{heading}</h2>
        <span className={styles.count}>{lines.length}</span>
      </summary>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.term} className={styles.line}>
            <div className={styles.words} lang={contentLanguage}>
              <span className={styles.term}>{line.term}</span>
              {line.said !== undefined && (
                <p lang={language} className={styles.text}>
                  {line.said}
                </p>
              )}
              {line.note !== undefined && <p className={styles.text}>{line.note}</p>}
            </div>
            {line.tool}
          </li>
        ))}
      </ul>
      {tool !== false && <div className={styles.tool}>{tool}</div>}
    </details>
  );
};
