import { createContext } from 'react';

type PageSurroundings = {
  /** The network's name, for the document's title. */
  readonly network: string | undefined;
  /** True once the reader has moved from the page that was opened first: then a new page's heading takes the focus. */
  readonly hasMoved: boolean;
};

export const PageContext = createContext<PageSurroundings>({ network: undefined, hasMoved: false });
