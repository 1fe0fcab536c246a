import type { Me } from '@kaselo/bot/contract/me';
import { Succession } from '@kaselo/bot/contract/network';
import * as v from 'valibot';
import { idFrom } from '../editing/idFrom';

/** One that goes on, as it is typed: one that is known already, or a new one by its name and regions. */
export type TypedSuccessor = { readonly key: number; readonly known: string; readonly name: string; readonly regions: readonly string[] };

export type TypedSuccession = {
  readonly on: string;
  readonly successors: readonly TypedSuccessor[];
  /** By action: the keys of those that go on with it; all of them where none is named. */
  readonly actions: Readonly<Record<string, readonly number[]>>;
  /** The key of the one that leads, and of the one for whom people speak; none means the first, and that they are asked. */
  readonly lead: number | undefined;
  readonly people: number | undefined;
};

export type SuccessionProblem = 'day' | 'name' | 'region' | 'same';

/** What keeps a succession from being sent. */
export const problemIn = (typed: TypedSuccession, today: string): SuccessionProblem | undefined => {
  if (typed.on === '' || typed.on > today) return 'day';
  const open = typed.successors.filter(({ known }) => known === '');
  if (open.some(({ name }) => name.trim() === '')) return 'name';
  if (open.some(({ regions }) => regions.length === 0)) return 'region';
  const chosen = typed.successors.map(({ known, name }) => (known === '' ? name.trim().toLowerCase() : known));
  return new Set(chosen).size < chosen.length ? 'same' : undefined;
};

/** What is sent: each new one with an id made of its name. */
export const successionFrom = (
  organisation: string,
  typed: TypedSuccession,
  organisations: Me['organisations'],
): v.InferOutput<typeof Succession> => {
  const taken = organisations.map(({ id }) => String(id));
  const successors = typed.successors.map(({ key, known, name, regions }) => {
    const there = organisations.find(({ id }) => id === known);
    if (there !== undefined) return { key, ...there };
    const id = idFrom(name, taken);
    taken.push(id);
    return { key, id, name: name.trim(), regions };
  });
  const idOf = (key: number | undefined) => successors.find((each) => each.key === key)?.id;
  const several = successors.length > 1;
  return v.parse(Succession, {
    organisation,
    on: typed.on,
    successors: successors.map(({ id, name, regions }) => ({ id, name, regions })),
    actions: several
      ? Object.entries(typed.actions).flatMap(([action, keys]) => {
          const to = keys.flatMap((key) => idOf(key) ?? []);
          return to.length === 0 ? [] : [{ action, to }];
        })
      : [],
    lead: idOf(typed.lead),
    people: idOf(typed.people),
  });
};
