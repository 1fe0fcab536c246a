import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { type IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, BasicTracerProvider, type Sampler, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type Facts, type StepName, steps, type Telemetry } from '../../kit/telemetry';
import { attributesOf } from './attributes';
import { openMeters } from './meters';

export type Running = Telemetry & {
  /** Sends what has not been sent yet, and ends. */
  readonly stop: () => Promise<void>;
};

/** Where spans and numbers go. */
export type Receivers = {
  readonly spans: readonly SpanProcessor[];
  readonly numbers: readonly IMetricReader[];
  /** Which traces are told; by itself all. */
  readonly sampler?: Sampler;
};

const kindOf = { taken: SpanKind.SERVER, own: SpanKind.INTERNAL, asked: SpanKind.CLIENT } as const;

/**
 * Tells by OpenTelemetry. Nothing global is set: a library that looks for OpenTelemetry by itself finds nobody who listens, and
 * tells no address of its own.
 */
export const startTelemetry = ({ spans, numbers, sampler = new AlwaysOnSampler() }: Receivers): Running => {
  const resource = resourceFromAttributes({ 'service.name': 'kaselo' });
  const tracers = new BasicTracerProvider({ resource, sampler, spanProcessors: [...spans] });
  const meters = new MeterProvider({ resource, readers: [...numbers] });
  const contexts = new AsyncLocalStorageContextManager();
  const tracer = tracers.getTracer('kaselo');
  const current = () => trace.getSpan(contexts.active());

  return {
    ...openMeters(meters.getMeter('kaselo')),
    trace: () => current()?.spanContext().traceId,
    inStep: async (step, facts, work) => {
      const begins = steps[step] === 'taken';
      if (!begins && current() === undefined) return work(() => {});
      const options = { kind: kindOf[steps[step]], root: begins, attributes: attributesOf(step, facts) };
      const span = tracer.startSpan(nameOf(step, facts), options, contexts.active());
      try {
        return await contexts.with(trace.setSpan(contexts.active(), span), () => work((more) => add(span, step, more)));
      } catch (error) {
        add(span, step, { failed: error instanceof Error ? error.name : typeof error });
        throw error;
      } finally {
        span.end();
      }
    },
    stop: async () => {
      await Promise.all([tracers.shutdown(), meters.shutdown()]);
    },
  };
};

const nameOf = (step: StepName, { kind }: Facts): string => (kind === undefined ? step : `${step} ${kind}`);

function add(span: Span, step: StepName, facts: Facts): void {
  span.setAttributes(attributesOf(step, facts));
  if (facts.kind !== undefined) span.updateName(nameOf(step, facts));
  if (facts.failed !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
}
