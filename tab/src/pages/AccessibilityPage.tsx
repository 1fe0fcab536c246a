import { accessibilityWords } from '../text/accessibility';
import { useWords } from '../text/useWords';
import { ProsePage } from './ProsePage';

/** How accessible the service is, and whom to tell when it is not. */
export const AccessibilityPage = () => <ProsePage {...useWords(accessibilityWords)} />;
