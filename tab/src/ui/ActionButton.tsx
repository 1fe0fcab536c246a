import { Button, type ButtonProps, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { useActionButtonStyles } from './ActionButton.styles';

type Look = { readonly appearance?: ButtonProps['appearance']; readonly icon?: ReactElement; readonly className?: string };
type ActionProps = Look & {
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

/** A button that a finger can hit. Something happens here. */
export const ActionButton = ({ className, type = 'button', ...props }: ActionProps) => {
  const styles = useActionButtonStyles();
  return <Button {...props} type={type} className={mergeClasses(styles.touch, className)} />;
};

type LinkProps = Look & {
  /** A page of the tab. */
  readonly to?: string;
  /** An address outside the tab, opened in a window of its own. */
  readonly href?: string;
  /** Said to those who hear the page, where the button's word alone does not tell which one it is. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** A link that looks like a button: one goes somewhere. */
export const ActionLink = ({ to, href, label, className, ...props }: LinkProps) => {
  const styles = useActionButtonStyles();
  const classes = mergeClasses(styles.touch, className);
  if (to === undefined)
    return <Button as="a" href={href} target="_blank" rel="noreferrer" aria-label={label} className={classes} {...props} />;
  return (
    <Link href={to} asChild>
      <Button as="a" aria-label={label} className={classes} {...props} />
    </Link>
  );
};
