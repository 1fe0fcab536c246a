import * as v from 'valibot';
import { NetworkContent } from './content';
import type { NetworkData } from './networkData';
import { settingsAsWritten } from './settings';

/** A network's words as its content file holds them, without what the product knows by itself and without people. */
export const contentOf = ({ network, ...words }: NetworkData): NetworkContent =>
  v.parse(NetworkContent, {
    ...words,
    id: network.id,
    frame: network.frame,
    settings: { ...settingsAsWritten(network.settings), coordinators: [] },
  });
