import { useNotices } from '../api/notices';
import { noticeLines } from '../text/noticeLines';
import { privacyWords } from '../text/privacy';
import { useWords } from '../text/useWords';
import { ownPrivacy } from './ownLines';
import { ProsePage } from './ProsePage';

/** What is stored about a person, why, and who answers for it. */
export const PrivacyPage = () => <ProsePage {...ownPrivacy(useWords(privacyWords), useNotices(), useWords(noticeLines))} />;
