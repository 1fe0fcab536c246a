import { app, pages } from '@microsoft/teams-js';

/** Lets the person save the tab into a channel: Teams then enables its own Save button. Does nothing outside Teams. */
export const offerToAdd = async (name: string): Promise<void> => {
  try {
    await app.initialize();
  } catch {
    return;
  }
  const address = `${window.location.origin}/tab/`;
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({ entityId: 'kaselo', contentUrl: address, websiteUrl: address, suggestedDisplayName: name })
      .then(() => save.notifySuccess())
      .catch(() => save.notifyFailure());
  });
  pages.config.setValidityState(true);
};
