import { createContext } from 'react';

/** How one tells others where a page of the tab is: 'calendar/2021-04-14-kaselo-webinaari' becomes a whole address. */
export const LinkContext = createContext<(page: string) => string>((page) => `${window.location.origin}/tab/${page}`);
