import type { Edit } from '../changes/item';
import { itemIn } from '../changes/items';
import { versionOf } from '../changes/version';
import type { NetworkContent } from './content';
import { contentOf } from './contentOf';
import type { NetworkData } from './networkData';

export type ContentState = 'new' | 'changed' | 'same' | 'gone';

/** One thing of a content file beside the network as it stands, and the edit that would bring it in. */
export type ComparedItem = { readonly state: ContentState; readonly title: string | undefined; readonly edit: Edit };

/** What a content file says beside what stands: new, changed, the same or, where only the network has it, gone. */
export const compareContent = (data: NetworkData, content: NetworkContent): readonly ComparedItem[] => {
  const wanted = itemsOf(withOwnPeople(content, data));
  const known = new Set(wanted.map(keyOf));
  const gone = itemsOf(contentOf(data)).filter((item) => !known.has(keyOf(item)));
  return [
    ...wanted.map((item): ComparedItem => {
      const { base, edit } = editFrom(item, data);
      const state = base === undefined ? 'new' : base === versionOf(item.kind, item.value) ? 'same' : 'changed';
      return { state, title: titleOf(item), edit };
    }),
    ...gone.map((item): ComparedItem => ({ state: 'gone', title: titleOf(item), edit: editFrom({ ...item, value: null }, data).edit })),
  ];
};

/** Who may run the network is no content: a file neither gives nor takes it. */
const withOwnPeople = (content: NetworkContent, { network }: NetworkData): NetworkContent => ({
  ...content,
  settings: { ...content.settings, coordinators: network.settings.coordinators },
});

const keyOf = ({ kind, id }: Edit): string => `${kind} ${id}`;

const editFrom = (edit: Edit, data: NetworkData): { readonly base: string | undefined; readonly edit: Edit } => {
  const now = itemIn(data, edit.kind, edit.id);
  const base = now === undefined ? undefined : versionOf(edit.kind, now);
  return { base, edit: { ...edit, base } };
};

const itemsOf = (content: NetworkContent): readonly Edit[] => [
  { kind: 'settings', id: content.id, value: content.settings },
  { kind: 'frame', id: content.id, value: content.frame },
  ...content.organisations.map((value): Edit => ({ kind: 'organisation', id: value.id, value })),
  ...content.outsideParties.map((value): Edit => ({ kind: 'outside', id: value.id, value })),
  ...content.projects.map((value): Edit => ({ kind: 'project', id: value.id, value })),
  ...content.priorities.map((value): Edit => ({ kind: 'priority', id: value.id, value })),
  ...content.indicators.map((value): Edit => ({ kind: 'indicator', id: value.id, value })),
  ...content.series.map((value): Edit => ({ kind: 'series', id: value.id, value })),
  ...content.events.map((value): Edit => ({ kind: 'event', id: value.id, value })),
  ...content.rounds.map((value): Edit => ({ kind: 'round', id: value.id, value })),
];

const titleOf = ({ value }: Edit): string | undefined => {
  if (value === null) return undefined;
  if ('title' in value) return value.title;
  return 'name' in value ? value.name : undefined;
};
