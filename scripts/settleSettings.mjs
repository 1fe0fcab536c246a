/**
 * The first step of provisioning, and once more when Azure has given the server its name: `node scripts/settleSettings.mjs`.
 * To the toolkit an empty value is a missing one, so what may stay empty in env/.env.* gets its word here, and what may not is named,
 * all of it at once. The lines that it prints are written into the environment file. Only Node's own modules: nothing is installed yet.
 */
const { env } = process;
const isLocal = env.TEAMSFX_ENV === 'local';
const has = (name) => (env[name] ?? '').trim() !== '';

const mustBeFilledIn = {
  local: ['DEVELOPER_NAME', 'TAB_DOMAIN', 'KASELO_TABLES_URL'],
  azure: [
    'DEVELOPER_NAME',
    'RESOURCE_SUFFIX',
    'AZURE_LOCATION',
    'ALERT_EMAIL',
    'MONTHLY_BUDGET',
    'APP_SERVICE_SKU',
    'INSTANCES',
    'ZONE_REDUNDANT',
  ],
};

const ownPage = (path) => (has('TAB_DOMAIN') ? `https://${env.TAB_DOMAIN}/tab/${path}` : undefined);

/** A word for each value that may be left empty; none yet where it is not known yet. */
const words = {
  KASELO_COORDINATORS: () => 'none',
  KASELO_TENANTS: () => 'none',
  // A budget has to begin with a month's first day, and keeps its beginning for as long as it lives.
  BUDGET_START: () => (isLocal ? undefined : `${new Date().toISOString().slice(0, 7)}-01`),
  DEVELOPER_URL: () => ownPage(''),
  PRIVACY_URL: () => ownPage('privacy'),
  TERMS_URL: () => ownPage('terms'),
};

const missing = mustBeFilledIn[isLocal ? 'local' : 'azure'].filter((name) => !has(name));
if (missing.length > 0) {
  process.stderr.write(`Fill in env/.env.${env.TEAMSFX_ENV} first: ${missing.join(', ')}.\n`);
  process.exit(1);
}
for (const [name, word] of Object.entries(words)) {
  const value = has(name) ? undefined : word();
  if (value !== undefined) process.stdout.write(`::set-teamsfx-env ${name}=${value}\n`);
}
