import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { type Telemetry, untold } from '../../kit/telemetry';
import { toldRequests } from './told';

/** How the bot proves who it is; without it only a desk's clients may speak to it. */
export type BotIdentity = {
  readonly appId: string;
  readonly tenantId: string;
  readonly type: 'UserAssignedMSI' | 'SingleTenant';
  readonly password?: string;
};

/** Who vouches for what Teams sends, where that is not Microsoft's own service; only the tests have one. */
export type BotIssuer = {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  /** Which app is meant by a token, and what the bot proves itself with when it speaks. */
  readonly credentials: ServiceClientCredentialsFactory;
};

export type TeamsConnection = {
  readonly adapter: TeamsAdapter;
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  /** False on a desk, where whoever is on this machine may speak to the bot. */
  readonly proves: boolean;
  /** A client for a service address, which sends each request once. */
  readonly connect: (serviceUrl: string) => Promise<ConnectorClient>;
};

/** The adapter's own way from the web would show the outside what it throws; ours takes an activity whose sender is proven. */
export class TeamsAdapter extends CloudAdapter {
  run(proof: AuthenticateRequestResult, activity: Activity, turn: (context: TurnContext) => Promise<void>) {
    return this.processActivity(proof, activity, turn);
  }
}

/** The Bot Framework by its own configuration authentication: it checks the token of every activity when there is an identity. */
export const connectTeams = (
  identity: BotIdentity | undefined,
  isTrusted: (serviceUrl: string) => boolean,
  issuer?: BotIssuer,
  telemetry: Telemetry = untold,
): TeamsConnection => {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...ourselves(identity), ...vouchedForBy(issuer) },
    issuer?.credentials,
  );
  const appId = identity?.appId ?? '';
  const self = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  const adapter = new TeamsAdapter(authentication);
  adapter.use(async (context, next) => {
    watched(context.turnState.get(adapter.ConnectorClientKey), telemetry);
    await next();
  });
  return {
    adapter,
    authentication,
    proves: identity !== undefined,
    connect: async (serviceUrl) => {
      if (!isTrusted(serviceUrl)) throw new Error('a service address that is not trusted');
      const client = await authentication
        .createConnectorFactory(self)
        .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
      watched(client, telemetry);
      return client;
    },
  };
};

const ourselves = (identity: BotIdentity | undefined) =>
  identity === undefined
    ? {}
    : {
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
        MicrosoftAppType: identity.type,
        MicrosoftAppPassword: identity.password,
      };

/** As soon as one of these is given the Bot Framework takes none of its own, so all of them are. */
const vouchedForBy = (issuer: BotIssuer | undefined) =>
  issuer === undefined
    ? {}
    : {
        ToBotFromChannelOpenIdMetadataUrl: issuer.openIdMetadataUrl,
        ToBotFromChannelTokenIssuer: issuer.tokenIssuer,
        ToBotFromEmulatorOpenIdMetadataUrl: issuer.openIdMetadataUrl,
        ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
        ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
        OAuthUrl: AuthenticationConstants.OAuthUrl,
      };

/**
 * The client repeats a create up to four times on 500, 502, 503, 504 and a reset, though the Connector's create is not
 * idempotent: two and three copies would stand in the channel. Its options do not stop it; taking the policy out does.
 * And each of its requests is told of.
 */
function watched(client: unknown, telemetry: Telemetry): void {
  const pipeline = inside(inside(client, 'client'), 'pipeline');
  const [removePolicy, addPolicy] = [inside(pipeline, 'removePolicy'), inside(pipeline, 'addPolicy')];
  if (typeof removePolicy !== 'function' || typeof addPolicy !== 'function')
    throw new Error('the connector client has another kind of pipeline');
  removePolicy.call(pipeline, { name: 'defaultRetryPolicy' });
  addPolicy.call(pipeline, toldRequests(telemetry));
}

const inside = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
