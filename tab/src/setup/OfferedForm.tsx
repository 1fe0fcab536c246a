import type { WantedBeginning } from '@kaselo/bot/contract/setup';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

type Props = { readonly working: boolean; readonly onBegin: (wanted: WantedBeginning) => Promise<void> };

/** The content that came with the product: there is nothing to fill in. */
export const OfferedForm = ({ working, onBegin }: Props) => {
  const words = useWords(setupWords);
  return (
    <div>
      <ActionButton appearance="primary" disabled={working} onClick={() => void onBegin({ content: 'offered' })}>
        {working ? words.working : words.content.begin}
      </ActionButton>
    </div>
  );
};
