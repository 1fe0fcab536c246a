import type { Failure } from '../api/failure';
import { useFailureSentence } from '../ui/useFailureSentence';

/** What a failure says, where there may be one. */
export const FailureWords = ({ failure }: { readonly failure: Failure }) => <>{useFailureSentence(failure)}</>;
