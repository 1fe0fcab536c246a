import { useNotices } from '../api/notices';
import { accessibilityWords } from '../text/accessibility';
import { noticeLines } from '../text/noticeLines';
import { useWords } from '../text/useWords';
import { ownAccessibility } from './ownLines';
import { ProsePage } from './ProsePage';

/** How accessible the service is, and whom to tell when it is not. */
export const AccessibilityPage = () => (
  <ProsePage {...ownAccessibility(useWords(accessibilityWords), useNotices(), useWords(noticeLines))} />
);
