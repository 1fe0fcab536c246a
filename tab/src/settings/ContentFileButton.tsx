import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import { ActionButton } from '../ui/ActionButton';

type Props = {
  /** What the file is, for those who hear it. */
  readonly label: string;
  readonly disabled: boolean;
  readonly onChosen: (file: File) => void;
  /** What the button says. */
  readonly children: string;
};

/** Asks for a content file. The same file may be chosen again after it has been mended. */
export const ContentFileButton = ({ label, disabled, onChosen, children }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChosen(file);
          target.value = '';
        }}
      />
      <ActionButton icon={<ArrowUpload16Regular />} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </ActionButton>
    </div>
  );
};
