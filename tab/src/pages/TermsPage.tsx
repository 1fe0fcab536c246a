import { termsWords } from '../text/terms';
import { useWords } from '../text/useWords';
import { ProsePage } from './ProsePage';

/** For whom the service is, and what one answers for. */
export const TermsPage = () => <ProsePage {...useWords(termsWords)} />;
