import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { type ReactNode, useState } from 'react';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel, PanelBody } from '../ui/Panel';
import { useSectionStyles } from './Section.styles';

type Props = {
  readonly heading: string;
  /** What it is for, where that is not plain. */
  readonly text?: string;
  readonly children: ReactNode;
  /** The drawer in which it is edited. */
  readonly editor?: (close: () => void) => ReactNode;
  readonly editWords?: string;
  /** What else can be done, beside the button to change it. */
  readonly tools?: ReactNode;
};

/** One part of the settings: what it is now, and a button to change it. */
export const Section = ({ heading, text, children, editor, editWords, tools }: Props) => {
  const styles = useSectionStyles();
  const words = useWords(settingsWords);
  const [editing, setEditing] = useState(false);
  return (
    <Panel heading={heading}>
      <PanelBody>
        <div className={styles.body}>
          {text !== undefined && <p className={styles.text}>{text}</p>}
          {children}
          {editor !== undefined && (
            <div className={styles.row}>
              <ActionButton icon={<Edit16Regular />} label={`${words.edit}: ${editWords ?? heading}`} onClick={() => setEditing(true)}>
                {words.edit}
              </ActionButton>
              {tools}
            </div>
          )}
        </div>
      </PanelBody>
      {editing && editor?.(() => setEditing(false))}
    </Panel>
  );
};
