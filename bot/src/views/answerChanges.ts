import * as v from 'valibot';
import { ChangeId } from '../changes/change';
import { ItemId, ItemKind } from '../changes/item';
import { itemIn } from '../changes/items';
import type { ChangeOutcome, Wanted } from '../changes/outcome';
import type { Changes } from '../changes/ports';
import { versionOf } from '../changes/version';
import type { ChangeAnswer } from '../contract/changes';
import { type NetworkId, type Person, personKey } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { Network } from '../network/network';
import { changeWords } from '../text/changes';
import { conflictView, historyView, isAbout, type Names } from './changeViews';
import type { Handlers, Refusal } from './handler';
import type { Reader } from './reader';

export type ChangePorts = {
  readonly changes: Changes;
  readonly makeChange: (network: NetworkId, wanted: Wanted) => Promise<ChangeOutcome>;
  readonly undoChange: (network: NetworkId, id: ChangeId, by: Person) => Promise<ChangeOutcome | { readonly outcome: 'not-found' }>;
  readonly peopleOf: (network: Network) => Promise<readonly { readonly person: Person; readonly name: string }[]>;
};

const perPage = 30;
/** So far back is looked for who changed a thing last, and whether a change has been undone. */
const farBack = 500;
const About = v.object({ kind: v.optional(ItemKind), id: v.optional(ItemId), before: v.optional(ChangeId) });

/** Changing the network's words, looking at what was changed, and taking it back. */
export const answerChanges = (ports: ChangePorts): Handlers<'item' | 'change' | 'history' | 'undo'> => ({
  item: async ({ data }, { params }) => {
    const asked = v.safeParse(v.object({ kind: ItemKind, id: ItemId }), params);
    if (!asked.success) return refuse('invalid');
    const { kind, id } = asked.output;
    const value = itemIn(data, kind, id);
    return value === undefined ? refuse('not-found') : ok({ kind, id, value, version: versionOf(kind, value) });
  },
  change: async (reader, { body }) =>
    answerOf(await ports.makeChange(reader.data.network.id, { ...body, by: reader.person }), reader, ports),
  history: async (reader, { params }) => {
    const asked = v.safeParse(About, params);
    if (!asked.success) return refuse('invalid');
    const { kind, id, before } = asked.output;
    const all = await ports.changes.latest(reader.data.network.id, farBack);
    const found = all.filter((change) => isAbout(change, kind, id) && (before === undefined || change.id < before));
    const page = found.slice(0, perPage);
    return ok({
      changes: [...historyView(page, all, await namesFor(reader, ports), reader)],
      next: found.length > perPage ? page.at(-1)?.id : undefined,
    });
  },
  undo: async (reader, { params }) => {
    const id = v.safeParse(ChangeId, params.change);
    if (!id.success) return refuse('invalid');
    const outcome = await ports.undoChange(reader.data.network.id, id.output, reader.person);
    return outcome.outcome === 'not-found' ? refuse('not-found') : answerOf(outcome, reader, ports);
  },
});

/** What became of a change, for the person who wanted it. */
export const answerOf = async (
  outcome: ChangeOutcome,
  reader: Reader,
  ports: Pick<ChangePorts, 'changes' | 'peopleOf'>,
): Promise<Result<ChangeAnswer, Refusal>> => {
  switch (outcome.outcome) {
    case 'saved':
      return ok({ outcome: 'saved', change: outcome.change.id });
    case 'unchanged':
      return ok({ outcome: 'unchanged' });
    case 'refused':
      return ok({ outcome: 'refused', message: changeWords(reader.language).refused[outcome.broken[0]?.rule ?? 'dead-reference'] });
    case 'conflict': {
      const latest = await ports.changes.latest(reader.data.network.id, farBack);
      const names = await namesFor(reader, ports);
      return ok({ outcome: 'conflict', conflicts: outcome.conflicts.map((found) => conflictView(found, latest, names, reader)) });
    }
    case 'no-network':
      return refuse('not-found');
  }
};

export const namesFor = async ({ data }: Reader, { peopleOf }: Pick<ChangePorts, 'peopleOf'>): Promise<Names> =>
  new Map((await peopleOf(data.network)).map(({ person, name }) => [personKey(person), name]));
