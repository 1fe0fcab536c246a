import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Me } from '@kaselo/bot/contract/me';
import type { NetworkView } from '@kaselo/bot/contract/network';
import { lazy, Suspense, useState } from 'react';
import { networkEditingWords } from '../text/networkEditing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

const AddOrganisation = lazy(() => import('./EditOrganisation').then((form) => ({ default: form.AddOrganisation })));

/** Opens the form for a new organisation. */
export const AddButton = ({ me, network }: { readonly me: Me; readonly network: NetworkView }) => {
  const words = useWords(networkEditingWords);
  const [open, setOpen] = useState(false);
  const taken = [
    ...network.groups.flatMap(({ organisations }) => organisations),
    ...network.former,
    ...network.coming,
    ...network.outsideParties,
  ];
  return (
    <>
      <ActionButton icon={<Add16Regular />} onClick={() => setOpen(true)}>
        {words.add}
      </ActionButton>
      <Suspense>{open && <AddOrganisation me={me} taken={taken.map(({ id }) => id)} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
};
