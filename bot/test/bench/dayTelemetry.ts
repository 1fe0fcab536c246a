import { AzureMonitorMetricExporter, AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter';
import { PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import * as v from 'valibot';
import { startTelemetry } from '../../src/edges/telemetry/openTelemetry';
import { startCollector } from '../telemetry/collector';

/** A whole minute of a busy day, which passes here in less. */
const largestQueue = 100_000;
const notByItself = 2_000_000_000;

const Item = v.looseObject({ data: v.looseObject({ baseType: v.string() }) });

export type DayTelemetry = Awaited<ReturnType<typeof startDayTelemetry>>;

/** What production tells Azure Monitor, told to this machine by the same exporters, and counted. */
export const startDayTelemetry = async () => {
  const collector = await startCollector();
  const options = {
    connectionString: 'InstrumentationKey=11111111-2222-4333-8444-555555555555',
    disableOfflineStorage: true,
    host: collector.host,
    allowInsecureConnection: true,
  };
  const spans = new BatchSpanProcessor(new AzureMonitorTraceExporter(options), { maxQueueSize: largestQueue });
  const numbers = new PeriodicExportingMetricReader({
    exporter: new AzureMonitorMetricExporter(options),
    exportIntervalMillis: notByItself,
  });
  let looked = 0;
  return {
    telemetry: startTelemetry({ spans: [spans], numbers: [numbers] }),
    /** What is sent each minute of a clock on the wall. */
    minute: async () => {
      await Promise.all([spans.forceFlush(), numbers.forceFlush()]);
    },
    forget: () => {
      looked = collector.received().length;
    },
    told: () => toldIn(collector.received().slice(looked)),
    stop: collector.stop,
  };
};

/** How much of what was sent, by the table of the workspace that it comes to. */
function toldIn(bodies: readonly string[]) {
  const told = new Map<string, { items: number; bytes: number }>();
  for (const item of bodies.flatMap((body) => v.parse(v.array(Item), JSON.parse(body)))) {
    const kind = item.data.baseType;
    const { items, bytes } = told.get(kind) ?? { items: 0, bytes: 0 };
    told.set(kind, { items: items + 1, bytes: bytes + Buffer.byteLength(JSON.stringify(item)) });
  }
  return told;
}
