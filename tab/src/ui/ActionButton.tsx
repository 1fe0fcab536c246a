import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { useActionButtonStyles } from './ActionButton.styles';

type Look = {
  /** One 'primary' in a block at most; 'subtle' where the edge would be too much. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: ReactElement;
  /** Said to those who hear the page: for a button that is only an icon, or whose word alone does not tell which one it is. */
  readonly label?: string;
  readonly className?: string;
};

const useLook = ({ appearance = 'secondary', label, className }: Look, children: ReactNode) => {
  const styles = useActionButtonStyles();
  return {
    'aria-label': label,
    className: mergeClasses(styles.button, styles[appearance], children === undefined && styles.iconOnly, className),
  };
};

type ActionProps = Look & {
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** The id of the form that it sends, where it stands outside of it. */
  readonly form?: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly children?: ReactNode;
};

/** A button that a finger can hit. Something happens here. */
export const ActionButton = ({ onClick, type = 'button', form, disabled, expanded, pressed, children, ...look }: ActionProps) => (
  <button
    {...useLook(look, children)}
    type={type}
    form={form}
    disabled={disabled}
    aria-expanded={expanded}
    aria-pressed={pressed}
    title={children === undefined ? look.label : undefined}
    onClick={onClick}
  >
    {look.icon}
    {children}
  </button>
);

type LinkProps = Look & {
  /** A page of the tab. */
  readonly to?: string;
  /** An address outside the tab, opened in a window of its own. */
  readonly href?: string;
  readonly children: ReactNode;
};

/** A link that looks like a button: one goes somewhere. */
export const ActionLink = ({ to, href, children, ...look }: LinkProps) => {
  const dressed = useLook(look, children);
  const content = (
    <>
      {look.icon}
      {children}
    </>
  );
  if (to === undefined) {
    return (
      <a {...dressed} href={href} target="_blank" rel="noreferrer">
        {content}
      </a>
    );
  }
  return (
    <Link {...dressed} href={to}>
      {content}
    </Link>
  );
};
