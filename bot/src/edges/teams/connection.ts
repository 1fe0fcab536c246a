import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity, type ConnectorClient } from 'botframework-connector';

/** How the bot proves who it is; without it only a desk's clients may speak to it. */
export type BotIdentity = {
  readonly appId: string;
  readonly tenantId: string;
  readonly type: 'UserAssignedMSI' | 'SingleTenant';
  readonly password?: string;
};

export type TeamsConnection = {
  readonly adapter: CloudAdapter;
  /** A client for a service address, which sends each request once. */
  readonly connect: (serviceUrl: string) => Promise<ConnectorClient>;
};

/** The Bot Framework by its own configuration authentication: it checks the token of every activity when there is an identity. */
export const connectTeams = (identity: BotIdentity | undefined, isTrusted: (serviceUrl: string) => boolean): TeamsConnection => {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    identity === undefined
      ? {}
      : {
          MicrosoftAppId: identity.appId,
          MicrosoftAppTenantId: identity.tenantId,
          MicrosoftAppType: identity.type,
          MicrosoftAppPassword: identity.password,
        },
  );
  const appId = identity?.appId ?? '';
  const self = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  const adapter = new CloudAdapter(authentication);
  adapter.use(async (context, next) => {
    withoutRetries(context.turnState.get(adapter.ConnectorClientKey));
    await next();
  });
  return {
    adapter,
    connect: async (serviceUrl) => {
      if (!isTrusted(serviceUrl)) throw new Error('a service address that is not trusted');
      const client = await authentication
        .createConnectorFactory(self)
        .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
      withoutRetries(client);
      return client;
    },
  };
};

/**
 * The client repeats a create up to four times on 500, 502, 503, 504 and a reset, though the Connector's create is not
 * idempotent: two and three copies would stand in the channel. Its options do not stop it; taking the policy out does.
 */
function withoutRetries(client: unknown): void {
  const pipeline = inside(inside(client, 'client'), 'pipeline');
  const removePolicy = inside(pipeline, 'removePolicy');
  if (typeof removePolicy !== 'function') throw new Error('the connector client has another kind of pipeline');
  removePolicy.call(pipeline, { name: 'defaultRetryPolicy' });
}

const inside = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;

const microsoftHosts = [/^smba\.trafficmanager\.net$/, /(^|\.)botframework\.com$/, /^smba\.infra\.(gcc|gov)\.teams\.microsoft\.(com|us)$/];

/** The service addresses that Microsoft documents for Teams. */
export const isMicrosoftService = (serviceUrl: string): boolean => {
  const url = parseUrl(serviceUrl);
  return url?.protocol === 'https:' && microsoftHosts.some((host) => host.test(url.hostname));
};

/** A client on this machine: the Playground, or another that speaks the protocol. */
export const isLoopback = (serviceUrl: string): boolean => {
  const host = parseUrl(serviceUrl)?.hostname;
  return host !== undefined && (host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host));
};

const parseUrl = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);
