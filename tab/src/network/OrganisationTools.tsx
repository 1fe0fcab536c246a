import { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { Me } from '@kaselo/bot/contract/me';
import { lazy, Suspense, useState } from 'react';
import { networkEditingWords } from '../text/networkEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useToolsStyles } from './OrganisationTools.styles';
import type { Organisation } from './organisation';

const EditOrganisation = lazy(() => import('./EditOrganisation').then((form) => ({ default: form.EditOrganisation })));
const SuccessionDrawer = lazy(() => import('./SuccessionDrawer').then((form) => ({ default: form.SuccessionDrawer })));

type Props = { readonly organisation: Organisation; readonly me: Me; readonly today: string };

/** What a coordinator may do with an organisation. The forms come when they are asked for. */
export const OrganisationTools = ({ organisation, me, today }: Props) => {
  const styles = useToolsStyles();
  const words = useWords(networkEditingWords);
  const [open, setOpen] = useState<'edit' | 'succession'>();
  const close = () => setOpen(undefined);
  return (
    <div className={styles.tools}>
      <ActionButton appearance="subtle" icon={<Edit16Regular />} label={words.editOf(organisation.name)} onClick={() => setOpen('edit')} />
      <ActionButton
        appearance="subtle"
        icon={<ArrowSwap16Regular />}
        label={words.changesOf(organisation.name)}
        onClick={() => setOpen('succession')}
      />
      <Suspense>
        {open === 'edit' && <EditOrganisation id={organisation.id} me={me} onClose={close} />}
        {open === 'succession' && <SuccessionDrawer organisation={organisation} me={me} today={today} onClose={close} />}
      </Suspense>
    </div>
  );
};
