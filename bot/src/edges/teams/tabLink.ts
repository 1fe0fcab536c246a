/** What Teams calls the page that it opens; the page itself has its own heading. */
const name = 'KASELO';

/**
 * Where a card's button leads: a page of the tab, in Teams as a stage view over the conversation where the card stands, and
 * in a browser where there is no Teams app. The page is in the address of what is shown, so that Teams cannot lose it.
 */
export const teamsTabLink =
  (publicUrl: string, teamsAppId: string | undefined) =>
  (page: string): string => {
    const web = webLink(publicUrl)(page);
    if (teamsAppId === undefined) return web;
    const context = { appId: teamsAppId, contentUrl: web, websiteUrl: web, name, openMode: 'modal' };
    return `https://teams.microsoft.com/l/stage/${teamsAppId}/0?context=${encodeURIComponent(JSON.stringify(context))}`;
  };

/** The same page for whoever is not in a conversation: it opens in any browser, and pasted into a chat it unfolds into its card. */
export const webLink =
  (publicUrl: string) =>
  (page: string): string =>
    `${publicUrl}/tab/${page}`;
