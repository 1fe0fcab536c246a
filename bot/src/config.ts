import * as v from 'valibot';

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'is not an id'));
/** The toolkit takes an empty value for one that is missing, so none is written as a word. */
const list = v.pipe(
  v.optional(v.string(), ''),
  v.transform((written) =>
    written
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== '' && part !== 'none'),
  ),
);
const port = v.pipe(
  v.optional(v.string(), '3978'),
  v.transform(Number),
  v.integer('is not a port'),
  v.minValue(0, 'is not a port'),
  v.maxValue(65535, 'is not a port'),
);
const percent = v.pipe(
  v.optional(v.string(), '100'),
  v.transform(Number),
  v.integer('is not a percentage'),
  v.minValue(0, 'is not a percentage'),
  v.maxValue(100, 'is not a percentage'),
);
const webAddress = v.pipe(
  v.string('is missing'),
  v.url('is not an address'),
  v.transform((url) => url.replace(/\/$/, '')),
);
/** Statistics Finland's interface; another address is for tests, or for a mirror. */
const statFin = v.optional(webAddress, 'https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin');
const level = v.optional(v.picklist(['debug', 'info', 'warn', 'error']), 'info');

const Production = v.object({
  PORT: port,
  /** The bot's own registration: without it nobody could tell Teams from anybody else. */
  KASELO_APP_ID: v.pipe(v.string('is missing'), v.regex(/^[0-9a-f-]{36}$/i, 'is not an id')),
  KASELO_TENANT_ID: guid,
  /** Other tenants whose teams may have the bot, with commas between. */
  KASELO_TENANTS: v.pipe(list, v.array(guid)),
  /** Whose word on a browser's address is taken. */
  KASELO_PROXY: v.optional(v.picklist(['none', 'app-service']), 'none'),
  KASELO_APP_TYPE: v.optional(v.picklist(['UserAssignedMSI', 'SingleTenant']), 'UserAssignedMSI'),
  KASELO_APP_PASSWORD: v.optional(v.string()),
  KASELO_TAB_CLIENT_ID: guid,
  KASELO_TAB_AUDIENCE: v.optional(v.string()),
  KASELO_TABLES_URL: webAddress,
  KASELO_TABLE_PREFIX: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,20}$/, 'must be small letters and digits')), 'kaselo'),
  KASELO_PUBLIC_URL: webAddress,
  /** The container of blobs into which everything is copied each night; without one nothing is. */
  KASELO_BACKUP_URL: v.optional(webAddress),
  KASELO_STATFIN_URL: statFin,
  KASELO_TEAMS_APP_ID: v.optional(guid),
  KASELO_COORDINATORS: list,
  AZURE_CLIENT_ID: v.optional(v.string()),
  /** Where Azure Monitor takes what is told of the server; without one nothing is told. Azure's own name for it. */
  APPLICATIONINSIGHTS_CONNECTION_STRING: v.optional(
    v.pipe(v.string(), v.regex(/(^|;)InstrumentationKey=[0-9a-f-]{36}/i, 'has no InstrumentationKey')),
  ),
  /** Of a hundred turns and requests, how many are traced; what is counted is whole in any case. */
  KASELO_TRACED_PERCENT: percent,
  KASELO_LOG_LEVEL: level,
  /** Whether a store without a network is given the one that came with the product, or the first team chooses. */
  KASELO_CONTENT: v.optional(v.picklist(['kaselo', 'none'], 'must be kaselo or none'), 'none'),
});

const Local = v.object({
  PORT: port,
  KASELO_NOW: v.optional(
    v.pipe(
      v.string(),
      v.check((written) => !Number.isNaN(Date.parse(written)), 'is not an instant such as 2021-04-13T08:55:00+03:00'),
    ),
  ),
  KASELO_STORAGE: v.optional(v.string()),
  KASELO_DATA: v.optional(v.string(), '.local'),
  KASELO_PLAYGROUND: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'on'),
  KASELO_COORDINATORS: list,
  KASELO_STATFIN_URL: statFin,
  /** 'none' begins as a new deployment does: whoever adds the app to a team chooses its network. */
  KASELO_CONTENT: v.optional(v.picklist(['kaselo', 'none'], 'must be kaselo or none'), 'kaselo'),
  KASELO_LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error']), 'warn'),
});

/** For copies: the account as in production, or as on a desk. */
const Copying = v.object({
  KASELO_TABLES_URL: v.optional(webAddress),
  KASELO_TABLE_PREFIX: Production.entries.KASELO_TABLE_PREFIX,
  AZURE_CLIENT_ID: v.optional(v.string()),
  KASELO_STORAGE: v.optional(v.string()),
});

const Check = v.object({ KASELO_STATFIN_URL: statFin });

export type ProductionConfig = v.InferOutput<typeof Production>;
type CheckConfig = v.InferOutput<typeof Check>;
export type LocalConfig = v.InferOutput<typeof Local>;
export type CopyingConfig = v.InferOutput<typeof Copying>;

/** Every variable that is wrong, in one sentence each. */
export class BadConfig extends Error {}

export const readProductionConfig = (environment: NodeJS.ProcessEnv = process.env): ProductionConfig => parse(Production, environment);

export const readCopyingConfig = (environment: NodeJS.ProcessEnv = process.env): CopyingConfig => parse(Copying, environment);

/** For a look at the public statistics that writes nothing. */
export const readCheckConfig = (environment: NodeJS.ProcessEnv = process.env): CheckConfig => parse(Check, environment);

export const readLocalConfig = (environment: NodeJS.ProcessEnv = process.env): LocalConfig => parse(Local, environment);

/** What a program of somebody else's is started with: our own environment, and what it is to know besides. */
export const ownEnvironment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({ ...process.env, ...more });

function parse<Schema extends v.GenericSchema>(schema: Schema, environment: NodeJS.ProcessEnv): v.InferOutput<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'The environment'} ${issue.received === 'undefined' ? 'is missing' : issue.message}.`,
  );
  throw new BadConfig(problems.join('\n'));
}
