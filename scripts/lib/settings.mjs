/** What must be filled in by a person before anything is provisioned. */
const byHand = {
  local: ['DEVELOPER_NAME', 'TAB_DOMAIN', 'KASELO_TABLES_URL'],
  azure: [
    'DEVELOPER_NAME',
    'RESOURCE_SUFFIX',
    'AZURE_LOCATION',
    'ALERT_EMAIL',
    'MONTHLY_BUDGET',
    'APP_SERVICE_SKU',
    'INSTANCES',
    'TRACED_PERCENT',
    'ZONE_REDUNDANT',
  ],
};

const isEmpty = (values, name) => (values[name] ?? '').trim() === '';
const isLocal = ({ TEAMSFX_ENV }) => TEAMSFX_ENV === 'local';

export const missingFrom = (values) => byHand[isLocal(values) ? 'local' : 'azure'].filter((name) => isEmpty(values, name));

const id = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const ids = { shape: new RegExp(`^(none|${id}( *, *${id})*)$`), says: 'ids with commas between them, or none' };
const shapes = {
  DEVELOPER_NAME: { shape: /^.{1,32}$/, says: 'at most 32 characters' },
  RESOURCE_SUFFIX: { shape: /^[a-z0-9]{2,18}$/, says: '2-18 lower-case letters and digits' },
  ALERT_EMAIL: { shape: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, says: 'one e-mail address' },
  MONTHLY_BUDGET: { shape: /^[1-9]\d*$/, says: 'a whole number' },
  INSTANCES: { shape: /^[1-5]$/, says: 'a number from 1 to 5' },
  TRACED_PERCENT: { shape: /^(\d{1,2}|100)$/, says: 'a number from 0 to 100' },
  ZONE_REDUNDANT: { shape: /^(yes|no)$/, says: 'yes or no' },
  TAB_DOMAIN: { shape: /^[a-z0-9.-]+$/, says: 'a host name without https://' },
  KASELO_COORDINATORS: ids,
  KASELO_TENANTS: ids,
};

/** Everything that Azure or Teams would refuse only after half of it has been made, in a sentence each. */
export const wrongIn = (values) => {
  const given = Object.entries(shapes).filter(([name, { shape }]) => !isEmpty(values, name) && !shape.test(values[name].trim()));
  const sentences = given.map(([name, { says }]) => `${name} must be ${says}.`);
  const apart = values.ZONE_REDUNDANT === 'yes' && (values.INSTANCES === '1' || !/^P\d+\w*v[2-9]$/i.test(values.APP_SERVICE_SKU ?? ''));
  return apart ? [...sentences, 'ZONE_REDUNDANT=yes asks for two instances or more, and for a Premium size such as P0v3.'] : sentences;
};

/** A word for each value that was left empty and may be; none yet for an address whose host is not known yet. */
export const wordsFor = (values) => {
  const ownPage = (path) => (isEmpty(values, 'TAB_DOMAIN') ? undefined : `https://${values.TAB_DOMAIN}/tab/${path}`);
  const words = {
    KASELO_COORDINATORS: 'none',
    KASELO_TENANTS: 'none',
    // A budget has to begin with a month's first day, and keeps its beginning for as long as it lives.
    BUDGET_START: isLocal(values) ? undefined : `${new Date().toISOString().slice(0, 7)}-01`,
    DEVELOPER_URL: ownPage(''),
    PRIVACY_URL: ownPage('privacy'),
    TERMS_URL: ownPage('terms'),
  };
  return Object.fromEntries(Object.entries(words).filter(([name, word]) => word !== undefined && isEmpty(values, name)));
};
