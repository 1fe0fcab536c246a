export const precisions = ['time', 'half-day', 'day', 'month', 'season'] as const;
export type Precision = (typeof precisions)[number];

/** An event's time as a form holds it: every part a text, empty where it is not given. */
export type WhenFields = {
  readonly precision: Precision;
  readonly day: string;
  readonly lastDay: string;
  readonly start: string;
  readonly end: string;
  readonly part: string;
  readonly month: string;
  readonly lastMonth: string;
  readonly season: string;
};

const empty: WhenFields = {
  precision: 'time',
  day: '',
  lastDay: '',
  start: '',
  end: '',
  part: 'morning',
  month: '',
  lastMonth: '',
  season: 'spring',
};

/** The parts of a time, read from whatever a form holds. What one precision knows, the next one starts from. */
export const fieldsOf = (when: unknown): WhenFields => {
  const parts = given(when, 'parts');
  const text = (key: string) => textIn(parts, key) ?? textIn(when, key) ?? '';
  const [startDay = '', start = ''] = text('start').split('T').length > 1 ? text('start').split('T') : ['', text('start')];
  const [endDay = '', end = ''] = text('end').split('T').length > 1 ? text('end').split('T') : ['', text('end')];
  const day = text('day') || startDay;
  return {
    precision: asPrecision(text('precision')),
    day,
    lastDay: text('lastDay') || (endDay === day ? '' : endDay),
    start,
    end,
    part: text('part') || empty.part,
    month: text('month') || text('firstMonth') || day.slice(0, 7),
    lastMonth: text('lastMonth'),
    season: text('season') || empty.season,
  };
};

/**
 * The time that the parts make, as the server's schema wants it; what is missing is left for the schema to find. The parts
 * go along, so that a last day stands before its clock time is given; the schema lets them go.
 */
export const whenFrom = (parts: WhenFields): object => ({ ...timeFrom(parts), parts });

function timeFrom({ precision, day, lastDay, start, end, part, month, lastMonth, season }: WhenFields): object {
  switch (precision) {
    case 'time':
      return { precision, start: `${day}T${start}`, ...(end === '' ? {} : { end: `${lastDay || day}T${end}` }) };
    case 'half-day':
      return { precision, day, part };
    case 'day':
      return { precision, day, ...(lastDay === '' ? {} : { lastDay }) };
    case 'month':
      return { precision, month, ...(lastMonth === '' ? {} : { lastMonth }) };
    case 'season':
      return { precision, season, firstMonth: month, lastMonth };
  }
}

const given = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);

const textIn = (value: unknown, key: string): string | undefined => {
  const found = given(value, key);
  return typeof found === 'string' ? found : undefined;
};

export const asPrecision = (value: string): Precision => precisions.find((precision) => precision === value) ?? empty.precision;
