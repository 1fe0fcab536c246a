import { dayInWords } from '../calendar/whenInWords';
import type { Me } from '../contract/me';
import type { NetworkView } from '../contract/network';
import type { Answer } from '../followUps/answer';
import type { Member } from '../network/member';
import { isBound } from '../network/network';
import { isValidOn, type Organisation } from '../network/organisation';
import { organisationName } from './actionView';
import { type Reader, todayOf } from './reader';

/** Who the reader is here, and the network's name: what the tab's frame shows. */
export const meView = (reader: Reader): Me => {
  const { data, role, language, organisation } = reader;
  const { frame, settings } = data.network;
  return {
    role,
    language,
    organisation: organisation && { id: organisation, name: organisationName(organisation, reader) },
    network: {
      id: data.network.id,
      name: frame.name,
      longName: frame.longName,
      vision: frame.vision,
      planTitle: frame.planTitle,
      leadOrganisation: organisationName(frame.leadOrganisation, reader),
    },
    regions: settings.regions.map(({ id, name }) => ({ id, name })),
    organisations: currentMembers(reader).map(({ id, name, regions }) => ({ id, name, regions })),
    priorities: data.priorities.map(({ id, order, title }) => ({ id, order, title })),
    setup: data.network.setup?.step,
    bound: isBound(data.network),
    languages: settings.languages,
  };
};

/** The members by region, those of several regions together at the end. */
export const networkView = (reader: Reader, answers: readonly Answer[], people: readonly Member[]): NetworkView => {
  const { data } = reader;
  const { regions } = data.network.settings;
  const members = currentMembers(reader);
  const row = (organisation: Organisation) => organisationRow(organisation, answers, people, reader);
  return {
    today: todayOf(reader),
    organisationCount: members.length,
    groups: [
      ...regions.map(({ id, name }) => ({
        region: id,
        name,
        organisations: members.filter((each) => each.regions.length === 1 && each.regions.includes(id)).map(row),
      })),
      { organisations: members.filter((each) => each.regions.length > 1).map(row) },
    ],
    regionCounts: regions.map(({ id, name }) => ({ id, name, count: members.filter((each) => each.regions.includes(id)).length })),
    former: data.organisations.flatMap((each) => formerRow(each, reader) ?? []),
    coming: data.organisations.flatMap(({ id, name, validFrom }) =>
      validFrom !== undefined && validFrom > todayOf(reader)
        ? [{ id, name, since: dayInWords(validFrom, todayOf(reader), reader.language) }]
        : [],
    ),
    outsideParties: data.outsideParties.map(({ id, name, note }) => ({ id, name, note })),
    projects: data.projects.map(({ id, name, funding, note }) => ({ id, name, funding, note })),
    abbreviations: data.network.frame.abbreviations,
  };
};

function formerRow({ id, name, validTo, successors }: Organisation, reader: Reader) {
  if (validTo === undefined || validTo >= todayOf(reader)) return undefined;
  const until = dayInWords(validTo, todayOf(reader), reader.language);
  return { id, name, until, successors: successors.map((each) => organisationName(each, reader)) };
}

function organisationRow(
  organisation: Organisation,
  answers: readonly Answer[],
  people: readonly Member[],
  { data, organisation: own }: Reader,
) {
  return {
    id: organisation.id,
    name: organisation.name,
    note: organisation.note,
    lead: organisation.id === data.network.frame.leadOrganisation,
    mine: organisation.id === own,
    actions: data.priorities.flatMap((priority) =>
      priority.actions
        .filter(({ responsible }) => responsible?.organisations.includes(organisation.id))
        .map(({ id, text }) => ({ id, text, priority: priority.id })),
    ),
    answers: new Set(answers.filter((answer) => answer.organisation === organisation.id).map(({ round }) => round)).size,
    people: people.filter((member) => member.organisation === organisation.id).length,
    predecessors: data.organisations.filter(({ successors }) => successors.includes(organisation.id)).map(({ name }) => name),
  };
}

const currentMembers = (reader: Reader) => reader.data.organisations.filter((organisation) => isValidOn(todayOf(reader), organisation));
