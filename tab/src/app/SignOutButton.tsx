import { SignOut20Regular } from '@fluentui/react-icons/svg/sign-out';
import { signInWords } from '../text/signIn';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

/** The way out of a browser in which one has signed in. */
export const SignOutButton = ({ onSignOut }: { readonly onSignOut: () => void }) => {
  const words = useWords(signInWords);
  return <ActionButton appearance="subtle" icon={<SignOut20Regular />} label={words.signOut} onClick={onSignOut} />;
};
