/**
 * The address of a page of the tab: in Teams a deep link to the personal tab, which carries the page both as its
 * sub-page and in the web address, for Teams loses the first when the link is opened in the tab's own channel.
 */
export const teamsTabLink =
  (publicUrl: string, teamsAppId: string | undefined) =>
  (page: string): string => {
    const web = `${publicUrl}/tab/${page}`;
    if (teamsAppId === undefined) return web;
    const link = new URL(`https://teams.microsoft.com/l/entity/${teamsAppId}/kaselo`);
    link.searchParams.set('webUrl', web);
    if (page !== '') link.searchParams.set('context', JSON.stringify({ subEntityId: page }));
    return link.toString();
  };
