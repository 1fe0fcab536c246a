import type { Failure } from '../api/failure';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';

/** What a failure says to the person: the server's own sentence, or the tab's where the server was never heard. */
export const useFailureSentence = (failure: Failure): string => {
  const { failure: words } = useWords(uiWords);
  if (failure.sentence !== undefined) return failure.sentence;
  return failure.kind === 'outdated' || failure.kind === 'no-token' ? words[failure.kind] : words.unreachable;
};
