import type { Me } from '@kaselo/bot/contract/me';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { Wizard } from './Wizard';

type Props = { readonly me: Me };

/** In place of every view until the network is in use: the wizard for whoever sets it up, one sentence for the others. */
export const SetupView = ({ me }: Props) => {
  const { waiting } = useWords(setupWords);
  if (me.role !== 'coordinator' || me.setup === undefined) return <Page title={waiting.title} lead={waiting.text} />;
  return <Wizard me={me} reached={me.setup} />;
};
