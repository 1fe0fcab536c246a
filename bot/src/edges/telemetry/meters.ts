import type { Meter } from '@opentelemetry/api';
import { type Counter, counters, type Measure, measures, type Telemetry } from '../../kit/telemetry';

/** The product's numbers as instruments of OpenTelemetry. */
export const openMeters = (meter: Meter): Pick<Telemetry, 'count' | 'measure'> => {
  const count = (name: Counter) => meter.createCounter(name, { description: counters[name] });
  const latest = (name: Measure) => meter.createGauge(name, { description: measures[name] });
  const counting = {
    'kaselo.turns': count('kaselo.turns'),
    'kaselo.posts': count('kaselo.posts'),
    'kaselo.answers': count('kaselo.answers'),
    'kaselo.storage.calls': count('kaselo.storage.calls'),
  };
  const measuring = {
    'kaselo.scheduler.lag': meter.createHistogram('kaselo.scheduler.lag', {
      description: measures['kaselo.scheduler.lag'],
      unit: 'ms',
    }),
    'kaselo.overdue': latest('kaselo.overdue'),
    'kaselo.health': latest('kaselo.health'),
  };
  return {
    count: (what, facts = {}) => counting[what].add(1, { ...facts }),
    measure: (what, value) => measuring[what].record(value),
  };
};
