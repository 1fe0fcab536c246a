const microsoftHosts = [/^smba\.trafficmanager\.net$/, /(^|\.)botframework\.com$/, /^smba\.infra\.(gcc|gov)\.teams\.microsoft\.(com|us)$/];

/** The service addresses that Microsoft documents for Teams. */
export const isMicrosoftService = (serviceUrl: string): boolean => {
  const url = parseUrl(serviceUrl);
  return url?.protocol === 'https:' && microsoftHosts.some((host) => host.test(url.hostname));
};

/** A client on this machine: the Playground, or another that speaks the protocol. */
export const isLoopback = (serviceUrl: string): boolean => {
  const url = parseUrl(serviceUrl);
  return url !== undefined && /^https?:$/.test(url.protocol) && /^(localhost|\[::1\]|127(\.\d+){3})$/.test(url.hostname);
};

const parseUrl = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);
