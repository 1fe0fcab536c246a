/**
 * The address of a page of the tab, made of the address of the tab itself: in Teams a deep link that carries the page
 * both as its sub-page and in the web address, for Teams loses the first when the link is opened in the tab's own channel.
 */
export const pageAddress = (tab: string, page: string): string => {
  const address = new URL(tab);
  const web = address.searchParams.get('webUrl');
  if (web === null) return `${tab.replace(/\/$/, '')}/${page}`;
  address.searchParams.set('webUrl', pageAddress(web, page));
  if (page !== '') address.searchParams.set('context', JSON.stringify({ subEntityId: page }));
  return address.toString();
};
