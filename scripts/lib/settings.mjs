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
    'ZONE_REDUNDANT',
  ],
};

const isEmpty = (values, name) => (values[name] ?? '').trim() === '';
const isLocal = ({ TEAMSFX_ENV }) => TEAMSFX_ENV === 'local';

export const missingFrom = (values) => byHand[isLocal(values) ? 'local' : 'azure'].filter((name) => isEmpty(values, name));

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
