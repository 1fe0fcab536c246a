import { useEffect } from 'react';
import { offerToAdd } from '../teams/addToChannel';
import { entranceWords } from '../text/entrance';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';

/** What Teams shows while the tab is being added to a channel. */
export const ConfigPage = () => {
  const { config } = useWords(entranceWords);
  useEffect(() => void offerToAdd(config.name), [config.name]);
  return <Page title={config.title} lead={config.text} />;
};
