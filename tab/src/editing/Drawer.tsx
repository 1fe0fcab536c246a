import { DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useIsNarrow } from '../ui/useIsNarrow';
import { useEditorStyles } from './Editor.styles';
import type { DrawerState } from './useDrawer';

type Props = {
  readonly title: string;
  /** See `useDrawer`. */
  readonly drawer: DrawerState;
  /** 'large' where a table stands in it. */
  readonly size?: 'medium' | 'large';
  /** The buttons, always in sight. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** What is done beside the page it belongs to: a heading, a way to close, a body and its buttons. A whole page on a phone. */
export const Drawer = ({ title, drawer: { open, close }, size = 'medium', footer, children }: Props) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const narrow = useIsNarrow();
  return (
    <OverlayDrawer open={open} position="end" size={narrow ? 'full' : size} onOpenChange={close}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.cancel} onClick={close} />}
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
      {footer !== undefined && <DrawerFooter className={styles.footer}>{footer}</DrawerFooter>}
    </OverlayDrawer>
  );
};
