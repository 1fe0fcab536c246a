import { pageAddress } from '../../contract/pageAddress';

/** The personal tab's name in the app's manifest. */
const personalTab = 'overview';

/** The address of a page of the tab: in Teams' personal tab where the Teams app is known, else in a browser. */
export const teamsTabLink = (publicUrl: string, teamsAppId: string | undefined) => {
  const web = `${publicUrl}/tab/`;
  const tab =
    teamsAppId === undefined
      ? web
      : `https://teams.microsoft.com/l/entity/${teamsAppId}/${personalTab}?${new URLSearchParams({ webUrl: web })}`;
  return (page: string): string => pageAddress(tab, page);
};
