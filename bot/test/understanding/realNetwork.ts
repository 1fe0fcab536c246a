import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/kit/languages';
import { mustParse } from '../../src/network/mustParse';
import type { NetworkData } from '../../src/network/networkData';
import { firstSettings } from '../../src/network/settings';
import type { Understood } from '../../src/understanding/meaning';
import { understandMessages } from '../../src/understanding/understandMessage';
import { instantAt } from '../plan/helsinki';

const content = mustParse('kaselo.yaml', readFileSync(join(__dirname, '..', '..', 'content', 'kaselo.yaml'), 'utf8'));

/** The network as its content file tells it. */
export const realNetwork: NetworkData = {
  ...content,
  network: {
    id: content.id,
    frame: content.frame,
    settings: firstSettings(content.settings),
    calendarSecret: 's'.repeat(43),
    createdAt: 0,
  },
  events: content.events.map((event) => ({ ...event, plannedAt: 0 })),
};

const understand = understandMessages();

/** What somebody is understood to mean who writes in the real network, on the day before its webinar unless another time is told. */
export const understood = (message: string, language: Language = 'fi', at = '2021-04-13T09:00'): Understood =>
  understand(message, { data: realNetwork, now: instantAt(at), language });
