import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type FormEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { searchWords } from '../text/search';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Found } from './Found';
import { moveByArrows } from './moveByArrows';
import { useSearchDialogStyles } from './SearchDialog.styles';
import { SearchField } from './SearchField';
import { searchPage } from './searchPage';
import { usePaused } from './useFound';

type Props = {
  /** What was typed while this was being fetched. */
  readonly typed: string;
  readonly onClose: () => void;
};

/** The search over whatever view is open: the browser's own dialog, so that the rest cannot be reached meanwhile. */
export const SearchDialog = ({ typed, onClose }: Props) => {
  const styles = useSearchDialogStyles();
  const words = useWords(searchWords);
  const [, navigate] = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(typed);
  const question = usePaused(text.trimStart());
  const open = useCallback((element: HTMLDialogElement | null) => {
    dialog.current = element;
    if (element !== null && !element.open) element.showModal();
  }, []);
  // Closing it is what gives the focus back to where it was.
  const close = () => dialog.current?.close();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    close();
    navigate(searchPage(text));
  };
  const press = (event: KeyboardEvent<HTMLDialogElement>) => {
    // A search field would keep the first Escape for emptying itself.
    const closes = event.key === 'Escape';
    if (closes || moveByArrows(event.key, event.currentTarget)) event.preventDefault();
    if (closes) close();
  };

  return (
    <dialog
      ref={open}
      aria-label={words.title}
      className={styles.dialog}
      onClose={onClose}
      onKeyDown={press}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className={styles.inside}>
        <form className={styles.head} onSubmit={submit}>
          <SearchField value={text} onType={setText} hint={words.keys} />
          <ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.close} onClick={close} />
        </form>
        {question.trim() !== '' && (
          <>
            <div className={styles.results}>
              <Found question={question} onOpen={close} />
            </div>
            <div className={styles.foot}>
              <ActionButton
                appearance="subtle"
                onClick={() => {
                  close();
                  navigate(searchPage(text));
                }}
              >
                {words.openPage}
              </ActionButton>
            </div>
          </>
        )}
      </div>
    </dialog>
  );
};
