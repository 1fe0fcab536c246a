import { useState } from 'react';

/** Each opening of a form asks anew: what was known before may be older than what others have saved since. */
export const useOpening = (): string => {
  const [opened] = useState(() => String(Date.now()));
  return opened;
};
