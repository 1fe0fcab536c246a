/** The page of the tab that an address shows, with its filters and its place in the page: 'calendar?month=2021-04'. */
export const pageShown = ({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string =>
  pathname.replace(/^\/tab\/?/, '') + search + hash;
