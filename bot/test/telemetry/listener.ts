import { AggregationTemporality, InMemoryMetricExporter, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type Running, startTelemetry } from '../../src/edges/telemetry/openTelemetry';
import { hours } from '../../src/kit/clock';
import type { Counter, Facts, Measure } from '../../src/kit/telemetry';

/** A step as it was told, with the steps under it. */
export type Told = {
  readonly name: string;
  readonly trace: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly under: readonly Told[];
};

export type Listener = {
  readonly telemetry: Running;
  /** What was told since the last time that anybody asked, by where it began. */
  readonly traces: () => readonly Told[];
  /** How often something was counted since the beginning, of those with these facts. */
  readonly counted: (what: Counter, facts?: Facts) => Promise<number>;
  /** What was measured last; of the lag, the largest. */
  readonly measured: (what: Measure) => Promise<number | undefined>;
  /** All that was ever told, as text. */
  readonly everything: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Somebody who listens as Azure Monitor does, and keeps it to themselves. */
export const listen = (): Listener => {
  const spans = new InMemorySpanExporter();
  const numbers = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: numbers, exportIntervalMillis: hours(1) });
  const telemetry = startTelemetry({ spans: [new SimpleSpanProcessor(spans)], numbers: [reader] });
  let asked = 0;
  const points = async (name: string) => {
    await reader.forceFlush();
    const [latest] = numbers.getMetrics().slice(-1);
    return (latest?.scopeMetrics ?? [])
      .flatMap(({ metrics }) => metrics)
      .filter(({ descriptor }) => descriptor.name === name)
      .flatMap(({ dataPoints }) => dataPoints.map(({ attributes, value }) => ({ attributes, value })));
  };
  return {
    telemetry,
    traces: () => {
      const all = spans.getFinishedSpans().slice(asked);
      asked += all.length;
      return all.filter(({ parentSpanContext }) => parentSpanContext === undefined).map((root) => toldWith(root, all));
    },
    counted: async (what, facts = {}) =>
      (await points(what))
        .filter(({ attributes }) => Object.entries(facts).every(([fact, value]) => attributes[fact] === value))
        .reduce((sum, { value }) => sum + (typeof value === 'number' ? value : value.count), 0),
    measured: async (what) => {
      const [point] = await points(what);
      return typeof point?.value === 'number' ? point.value : point?.value.max;
    },
    everything: async () => {
      await reader.forceFlush();
      const told = spans
        .getFinishedSpans()
        .map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links }));
      return JSON.stringify([told, numbers.getMetrics()]);
    },
    stop: telemetry.stop,
  };
};

const toldWith = (span: ReadableSpan, all: readonly ReadableSpan[]): Told => ({
  name: span.name,
  trace: span.spanContext().traceId,
  facts: span.attributes,
  under: all
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === span.spanContext().spanId)
    .map((child) => toldWith(child, all)),
});

/** A step and all that stand under it, however deep. */
export const withAllUnder = (told: Told): readonly Told[] => [told, ...told.under.flatMap(withAllUnder)];

export const namesIn = (told: Told): readonly string[] => withAllUnder(told).map(({ name }) => name);
