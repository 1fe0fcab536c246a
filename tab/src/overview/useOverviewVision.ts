import { useMe } from '../api/views';
import { useContentLanguage } from '../text/useWords';

/** Keeps the line's place until the words come. */
const noWords = '\u00a0';

/** The network's vision as the overview's lead, in the network's own language. */
export const useOverviewVision = (): { readonly lead: string; readonly leadLang?: 'fi' | undefined } => {
  const { data: me } = useMe();
  const leadLang = useContentLanguage();
  return { lead: me?.network.vision ?? noWords, leadLang };
};
