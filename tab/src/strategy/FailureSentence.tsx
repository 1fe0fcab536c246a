import type { Failure } from '../api/failure';
import { useFailureSentence } from '../ui/useFailureSentence';

/** What a failure says to the person. */
export const FailureSentence = ({ failure }: { readonly failure: Failure }) => <>{useFailureSentence(failure)}</>;
