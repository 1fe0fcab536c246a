import * as v from 'valibot';
import { type Running, startTelemetry } from '../../src/edges/telemetry/openTelemetry';
import { beginStory, type Story, useStorage } from '../stories/app';
import { type Collector, startCollector } from './collector';
import { liveAWeek, secretsOfTheWeek } from './week';

const storage = useStorage();
let collector: Collector;
let telemetry: Running;
let story: Story;

beforeAll(async () => {
  // The exporter's own statistics go to Microsoft, and are switched off in Azure by the same setting.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
  collector = await startCollector();
  telemetry = await tellCollector(100);
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', guards: { telemetry } });
});
afterAll(async () => {
  await story.end();
  await collector.stop();
});

/** Seconds after it is made it would ask Microsoft for switches of its own: here that moment never comes. */
const tellCollector = async (tracedPercent: number): Promise<Running> => {
  const { tellAzureMonitor } = await import('../../src/edges/telemetry/azureMonitor');
  jest.useFakeTimers();
  const instead = { host: collector.host, allowInsecureConnection: true };
  const telling = tellAzureMonitor('InstrumentationKey=11111111-2222-4333-8444-555555555555', tracedPercent, instead);
  jest.useRealTimers();
  return telling;
};

const Envelope = v.looseObject({
  name: v.string(),
  tags: v.record(v.string(), v.unknown()),
  data: v.looseObject({
    baseType: v.string(),
    baseData: v.looseObject({
      name: v.optional(v.string()),
      id: v.optional(v.string()),
      success: v.optional(v.boolean()),
      properties: v.optional(v.record(v.string(), v.unknown()), {}),
      metrics: v.optional(v.array(v.looseObject({ name: v.string(), value: v.number() })), []),
    }),
  }),
});

test('Azure Monitor is sent requests, what each asked of others, and the numbers by the names that the alerts ask for', async () => {
  await liveAWeek(story);
  await telemetry.stop();
  const sent = v.parse(
    v.array(Envelope),
    collector.received().flatMap((body) => JSON.parse(body) as unknown[]),
  );
  const of = (type: string) => sent.flatMap(({ data, tags }) => (data.baseType === type ? [{ ...data.baseData, tags }] : []));
  const turns = of('RequestData').filter(({ name }) => name === 'turn message');
  expect(turns.length).toBeGreaterThanOrEqual(2);
  const operation = turns[0]?.tags['ai.operation.id'];
  const asked = of('RemoteDependencyData').filter(({ tags }) => tags['ai.operation.id'] === operation);
  expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(['hear', 'answer', 'reply', 'storage get', 'teams send']));
  expect(turns.map(({ success }) => success)).toContain(false);
  const numbers = of('MetricData');
  const names = numbers.flatMap(({ metrics }) => metrics.map(({ name }) => name));
  const known = ['turns', 'posts', 'answers', 'scheduler.lag', 'storage.calls', 'overdue', 'health'].map((name) => `kaselo.${name}`);
  expect(names).toEqual(expect.arrayContaining(known));
  const posts = numbers.filter(({ metrics }) => metrics.some(({ name }) => name === 'kaselo.posts'));
  expect(posts.map(({ properties }) => properties.outcome)).toEqual(expect.arrayContaining(['delivered', 'throttled']));
  const text = collector.received().join('\n');
  expect(secretsOfTheWeek(story).filter((secret) => text.includes(secret))).toEqual([]);
});

test('Where nothing is to be traced no step is told, and what is counted is told all the same', async () => {
  const before = collector.received().length;
  const counting = await tellCollector(0);
  await counting.inStep('turn', { kind: 'message' }, async () => counting.count('kaselo.turns', { kind: 'message' }));
  await counting.stop();
  const text = collector.received().slice(before).join('\n');
  expect(text).toContain('kaselo.turns');
  expect(text).not.toContain('RequestData');
});

test('Nothing of it is global, so that no library tells addresses of its own', async () => {
  const { trace, metrics } = await import('@opentelemetry/api');
  const other = startTelemetry({ spans: [], numbers: [] });
  expect(trace.getTracer('anybody').startSpan('anything').isRecording()).toBe(false);
  expect(metrics.getMeterProvider()).not.toHaveProperty('shutdown');
  await other.stop();
});
