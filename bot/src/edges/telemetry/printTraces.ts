import { type HrTime, SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan, SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type Running, startTelemetry } from './openTelemetry';

/** Prints each trace as a tree as soon as it is over, for whoever sits in front of it; numbers are let go. */
export const printTraces = (print: (text: string) => void): Running => startTelemetry({ spans: [treesTo(print)], numbers: [] });

const treesTo = (print: (text: string) => void): SpanProcessor => {
  const open = new Map<string, ReadableSpan[]>();
  return {
    onStart: () => {},
    onEnd: (span) => {
      const { traceId } = span.spanContext();
      const ended = [...(open.get(traceId) ?? []), span];
      if (span.parentSpanContext !== undefined) {
        open.set(traceId, ended);
        return;
      }
      open.delete(traceId);
      print(tree(span, ended).join('\n'));
    },
    forceFlush: async () => {},
    shutdown: async () => {},
  };
};

function tree(span: ReadableSpan, all: readonly ReadableSpan[], first = '', rest = ''): readonly string[] {
  const under = all
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === span.spanContext().spanId)
    .toSorted((a, b) => milliseconds(a.startTime) - milliseconds(b.startTime));
  return [
    first + lineOf(span),
    ...under.flatMap((child, at) =>
      at === under.length - 1 ? tree(child, all, `${rest}└─ `, `${rest}   `) : tree(child, all, `${rest}├─ `, `${rest}│  `),
    ),
  ];
}

function lineOf({ name, duration, attributes, status }: ReadableSpan): string {
  const told = ['table', 'status', 'outcome', 'network', 'post', 'due', 'failed'].flatMap((fact) =>
    attributes[fact] === undefined ? [] : [`${fact} ${attributes[fact]}`],
  );
  const wrong = status.code === SpanStatusCode.ERROR ? '✗ ' : '';
  return `${wrong}${name}  ${milliseconds(duration).toFixed(1)} ms${told.length === 0 ? '' : `  (${told.join(', ')})`}`;
}

const milliseconds = ([seconds, nanoseconds]: HrTime): number => seconds * 1000 + nanoseconds / 1_000_000;
