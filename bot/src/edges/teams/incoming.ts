import type { Person } from '../../kit/ids';
import type { Language } from '../../kit/languages';
import type { TeamLife } from '../../network/teamLife';

/** Where an activity comes from and who sent it. */
export type Origin = {
  readonly person: Person | undefined;
  /** The id that Teams gives the person in this conversation. */
  readonly account: string;
  readonly language: Language;
  readonly serviceUrl: string;
  readonly teamId: string | undefined;
  readonly channelId: string | undefined;
  readonly conversationId: string;
  /** Whether it is said to the bot alone, with nobody else in the conversation. */
  readonly alone: boolean;
};

/** What Teams tells the bot, as far as the bot cares. */
export type Incoming = Origin &
  (
    | {
        readonly kind: 'installed';
        readonly team:
          | { readonly teamId: string; readonly channelId: string; readonly tenantId: string; readonly botId: string }
          | undefined;
        /** Of the several ways in which Teams tells of one installation, the one that it uses once. */
        readonly once: boolean;
      }
    | { readonly kind: 'removed' }
    | { readonly kind: 'team-life'; readonly life: TeamLife }
    /** Somebody has come to the team or one of its channels, or has left. */
    | { readonly kind: 'people-changed'; readonly of: string }
    /** A meeting in whose chat the app is has begun or ended. */
    | { readonly kind: 'meeting'; readonly ended: boolean }
    | { readonly kind: 'message'; readonly text: string }
    /** `automatic`: Teams asks by itself, and whoever looks has pressed nothing. */
    | { readonly kind: 'card-action'; readonly verb: string; readonly data: unknown; readonly automatic: boolean }
    | { readonly kind: 'extension-query'; readonly command: string; readonly text: string; readonly skip: number; readonly count: number }
    | { readonly kind: 'extension-link'; readonly url: string }
    | { readonly kind: 'unknown-invoke' }
    | { readonly kind: 'other' }
  );
