import * as v from 'valibot';
import type { NetworkId } from '../kit/ids';
import type { Language } from '../kit/languages';
import { slugOf } from '../kit/slug';
import { emptyNetworkWords } from '../text/emptyNetwork';
import { NetworkContent } from './content';
import type { EmptyNetwork } from './setup';

const longestId = 60;

/** An id of a name, also where its letters are of another alphabet. */
const idOf = (name: string, otherwise: string): string => slugOf(name, longestId) || otherwise;

export const emptyNetworkId = ({ name }: EmptyNetwork): string => idOf(name, 'verkosto');

/** A network of which nothing has been written yet. Where something must stand, it says so. */
export const emptyContent = (wanted: EmptyNetwork, id: NetworkId | string, language: Language): NetworkContent => {
  const { name, lead, region, startYear, endYear } = wanted;
  const { unwritten } = emptyNetworkWords(language);
  const leadOrganisation = idOf(lead, 'organisaatio');
  const regionId = idOf(region, 'maakunta');
  return v.parse(NetworkContent, {
    id,
    settings: { language, regions: [{ id: regionId, name: region }], followUpMeetings: false },
    frame: {
      name,
      longName: name,
      leadOrganisation,
      planTitle: unwritten,
      strategyTitle: unwritten,
      period: { startYear, endYear },
      vision: unwritten,
      values: [],
      valuesText: unwritten,
      motto: unwritten,
      goal: unwritten,
      goals: { text: unwritten, items: [] },
      means: [],
      outcomes: [],
      themes: [],
      background: [],
      nationalFrame: [],
      targetGroups: [],
      sectors: unwritten,
      levels: unwritten,
      fundingNote: unwritten,
      relatedReforms: [],
      nationalProjects: [],
      springPlan: { title: unwritten, subtitle: unwritten, networks: [] },
      ohjaamot: { title: unwritten, theme: unwritten, partners: [] },
      abbreviations: [],
      notes: [],
    },
    organisations: [{ id: leadOrganisation, name: lead, regions: [regionId] }],
    outsideParties: [],
    projects: [],
    priorities: [],
    indicators: [],
    series: [],
    events: [],
  });
};
