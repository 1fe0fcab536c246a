import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const root = join(__dirname, '..', '..', '..');
const telling = /node_modules\/(@opentelemetry|@azure\/monitor-opentelemetry-exporter)\//;

/** The files that run when a program starts; with `asked`, those too that it only loads when it asks for them. */
const filesOf = ({ inputs }: Metafile, asked: boolean): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of inputs[file]?.imports ?? []) if (asked || kind !== 'dynamic-import') visit(path);
  };
  visit('bot/src/main.ts');
  return seen;
};

test('A server that nobody listens to loads nothing of what tells', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['bot/src/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    external: ['dtrace-provider'],
    logLevel: 'silent',
  });
  const found = (asked: boolean) => [...filesOf(metafile, asked)].filter((file) => telling.test(file));
  expect(found(true).length).toBeGreaterThan(50);
  expect(found(false)).toEqual([]);
});
