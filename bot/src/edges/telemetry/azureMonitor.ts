import { ApplicationInsightsSampler, AzureMonitorMetricExporter, AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter';
import { PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { seconds } from '../../kit/clock';
import { type Running, startTelemetry } from './openTelemetry';

/** How often numbers are sent: alerts ask in windows of five minutes. */
const usualInterval = seconds(60);

/** Another than the connection string names, which is always asked by HTTPS: for tests. */
type Instead = { readonly host: string; readonly allowInsecureConnection: boolean };

/**
 * Tells Azure Monitor of so many turns and requests in a hundred, each whole or not at all, and all numbers. What it does not take
 * is let go: nothing is kept on the disk.
 */
export const tellAzureMonitor = (connectionString: string, tracedPercent: number, instead?: Instead): Running => {
  const options = { connectionString, disableOfflineStorage: true, ...instead };
  return startTelemetry({
    sampler: new ApplicationInsightsSampler(tracedPercent / 100),
    spans: [new BatchSpanProcessor(new AzureMonitorTraceExporter(options))],
    numbers: [
      new PeriodicExportingMetricReader({
        exporter: new AzureMonitorMetricExporter(options),
        exportIntervalMillis: usualInterval,
      }),
    ],
  });
};
