import { createHash } from 'node:crypto';
import { dayInWords } from '../calendar/whenInWords';
import type { ContentPreview } from '../contract/content';
import type { NetworkId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { compareContent } from '../network/compareContent';
import type { NetworkContent } from '../network/content';
import { contentOf } from '../network/contentOf';
import { importContent } from '../network/importContent';
import type { NetworkData } from '../network/networkData';
import { parseContent } from '../network/parseContent';
import { writeContent } from '../network/writeContent';
import { changeWords } from '../text/changes';
import { contentWords } from '../text/content';
import { contentFileWords } from '../text/contentFile';
import type { ChangePorts } from './answerChanges';
import type { Handlers } from './handler';
import { type Reader, todayOf } from './reader';

export type ContentPorts = ChangePorts & {
  readonly createNetwork: (content: NetworkContent) => Promise<'created' | 'there-already'>;
  readonly networkIds: () => Promise<readonly NetworkId[]>;
};

/** The whole network as a file, and a file as the network. */
export const answerContent = (ports: ContentPorts): Handlers<'exportContent' | 'previewContent' | 'importContent'> => {
  const networkOf = async ({ id, frame }: NetworkContent, { data }: Reader) => {
    const state = id === data.network.id ? 'this' : (await ports.networkIds()).includes(id) ? 'elsewhere' : 'new';
    return { id, name: frame.name, state } as const;
  };

  return {
    exportContent: async (reader) => {
      const { data, language } = reader;
      const words = contentFileWords(language);
      const introduction = words.introduction(data.network.frame.name, dayInWords(todayOf(reader), todayOf(reader), language));
      return ok({ fileName: `${data.network.id}.yaml`, yaml: writeContent(contentOf(data), { introduction, parts: words.parts }) });
    },
    previewContent: async (reader, { body }) => {
      const parsed = parseContent('', body.yaml, reader.language);
      const seen = versionOfWhole(reader.data);
      if (!parsed.ok) {
        return ok({ items: [], problems: parsed.refusal.map(({ line, field, sentence }) => ({ line, field, sentence })), seen });
      }
      const network = await networkOf(parsed.value, reader);
      return ok({ network, items: network.state === 'elsewhere' ? [] : itemsOf(parsed.value, reader), problems: [], seen });
    },
    importContent: async (reader, { body }) => {
      const words = contentWords(reader.language);
      const parsed = parseContent('', body.yaml, reader.language);
      if (!parsed.ok) return ok({ outcome: 'refused', message: words.unreadable(parsed.refusal.length) });
      const content = parsed.value;
      const { name, state } = await networkOf(content, reader);
      if (state === 'elsewhere') return ok({ outcome: 'refused', message: words.elsewhere(name) });
      if (state === 'new') {
        await ports.createNetwork(content);
        return ok({ outcome: 'created', name });
      }
      if (body.seen !== versionOfWhole(reader.data)) return ok({ outcome: 'changed-meanwhile' });
      const edits = compareContent(reader.data, content)
        .filter((item) => item.state === 'new' || item.state === 'changed' || (item.state === 'gone' && body.removeGone))
        .map(({ edit }) => edit);
      const outcome = await importContent(ports.makeChange)(content.id, edits, { by: reader.person, note: words.note });
      if (outcome.outcome === 'imported') return ok({ outcome: 'imported', changed: edits.length });
      if (outcome.outcome === 'conflict') return ok({ outcome: 'changed-meanwhile' });
      if (outcome.outcome !== 'refused') return refuse('not-found');
      return ok({ outcome: 'refused', message: changeWords(reader.language).refused[outcome.broken[0]?.rule ?? 'dead-reference'] });
    },
  };
};

const itemsOf = (content: NetworkContent, { data, language }: Reader): ContentPreview['items'] =>
  compareContent(data, content).map(({ state, title, edit }) => ({
    kind: edit.kind,
    id: edit.id,
    title: title ?? (edit.kind === 'settings' || edit.kind === 'frame' ? contentWords(language).kind[edit.kind] : edit.id),
    state,
  }));

/** Tells two texts of a whole network apart. */
const versionOfWhole = (data: NetworkData): string =>
  createHash('sha256')
    .update(JSON.stringify(contentOf(data)))
    .digest('base64url')
    .slice(0, 22);
