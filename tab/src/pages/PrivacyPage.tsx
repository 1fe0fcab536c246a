import { privacyWords } from '../text/privacy';
import { useWords } from '../text/useWords';
import { ProsePage } from './ProsePage';

/** What is stored about a person, why, and who answers for it. */
export const PrivacyPage = () => <ProsePage {...useWords(privacyWords)} />;
