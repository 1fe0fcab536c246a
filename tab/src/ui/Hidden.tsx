import type { ReactNode } from 'react';
import { useHiddenStyles } from './Hidden.styles';

/** Words for those who hear the page; `status` for what they should hear at once. */
export const Hidden = ({ status = false, children }: { readonly status?: boolean; readonly children: ReactNode }) => (
  <span role={status ? 'status' : undefined} className={useHiddenStyles().hidden}>
    {children}
  </span>
);
