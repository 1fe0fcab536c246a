import type { FollowUps } from '@kaselo/bot/contract/followUps';
import type { Me } from '@kaselo/bot/contract/me';

export type Organisation = FollowUps['organisations'][number];

/** The organisations of one region; without a region, those that are in several. */
export type Group = { readonly region: string | undefined; readonly organisations: readonly Organisation[] };

/** One group a region and those in several apart; the reader's own group comes first, and their organisation first in it. */
export const groupsOf = (organisations: readonly Organisation[], regions: Me['regions']): readonly Group[] => {
  const ordered = [...organisations].sort(
    (one, other) => Number(other.mine) - Number(one.mine) || one.name.localeCompare(other.name, 'fi'),
  );
  const regionOf = (organisation: Organisation) =>
    organisation.regions.length === 1 ? regions.find(({ id }) => id === organisation.regions[0]) : undefined;
  return [...regions, undefined]
    .map((region) => ({ region: region?.name, organisations: ordered.filter((one) => regionOf(one) === region) }))
    .filter((group) => group.organisations.length > 0)
    .sort((one, other) => Number(isMine(other)) - Number(isMine(one)));
};

export const isMine = (group: Group): boolean => group.organisations.some(({ mine }) => mine);

/** Two columns of about the same height, the first group on the left. */
export const halvesOf = (groups: readonly Group[]): readonly (readonly Group[])[] => {
  const left: Group[] = [];
  const right: Group[] = [];
  for (const group of groups) (rowsIn(left) <= rowsIn(right) ? left : right).push(group);
  return [left, right].filter((half) => half.length > 0);
};

const rowsIn = (half: readonly Group[]): number => half.reduce((rows, group) => rows + group.organisations.length + 1, 0);
