import { useMe } from '../api/views';
import { useContentLanguage } from '../text/useWords';

/** The network's vision as the overview's lead, in the network's own language. */
export const useOverviewVision = (): { readonly lead?: string; readonly leadLang?: 'fi' | undefined } => {
  const { data: me } = useMe();
  const leadLang = useContentLanguage();
  return me === undefined ? {} : { lead: me.network.vision, leadLang };
};
