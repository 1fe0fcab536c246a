/** What a schema lets one leave out: a field that has the value that it would be given anyway. */
export const withoutDefaults = (schema: unknown, value: unknown): unknown => {
  if (Array.isArray(value)) {
    const item = part(schema, 'item');
    return value.map((each) => withoutDefaults(item, each));
  }
  if (!isGroup(value)) return value;
  const entries = entriesOf(schema, value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const own = entries[name];
      if (field === undefined || (isOptional(own) && same(part(own, 'default'), field))) return [];
      return [[name, withoutDefaults(unwrapped(own), field)]];
    }),
  );
};

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** valibot's schemas are plain objects; what they are made of is read without knowing which. */
const part = (schema: unknown, name: string): unknown => {
  const inner = unwrapped(schema);
  if (name === 'default') return isGroup(schema) ? schema.default : undefined;
  return isGroup(inner) ? inner[name] : undefined;
};

const isOptional = (schema: unknown): boolean => isGroup(schema) && schema.type === 'optional' && schema.default !== undefined;

const unwrapped = (schema: unknown): unknown => (isGroup(schema) && isGroup(schema.wrapped) ? unwrapped(schema.wrapped) : schema);

/** The fields of a group or, of a variant, of the option that the value is. */
const entriesOf = (schema: unknown, value: Group): Group => {
  const { entries, options, key } = asGroup(unwrapped(schema));
  if (isGroup(entries)) return entries;
  if (!Array.isArray(options) || typeof key !== 'string') return {};
  const option: unknown = options.find((each: unknown) => asGroup(asGroup(asGroup(each).entries)[key]).literal === value[key]);
  return asGroup(asGroup(option).entries);
};

const asGroup = (value: unknown): Group => (isGroup(value) ? value : {});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
