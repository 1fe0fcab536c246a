import * as v from 'valibot';
import { EventId, OrganisationId } from '../kit/ids';
import { PostingRules, quarterly, type ReminderChoice } from '../network/postingRules';
import { SettingsAsWritten } from '../network/settings';
import { Role } from './me';

export { PostingRules, quarterly, type ReminderChoice, SettingsAsWritten };

/** Where the bot speaks for the network, as far as it is known. */
export const ChannelView = v.object({
  state: v.picklist(['bound', 'paused', 'removed', 'none']),
  /** 'ti 13.4. klo 9.12': since when it is so. */
  since: v.optional(v.string()),
  /** Who added the app. */
  installer: v.optional(v.string()),
});
export type ChannelView = v.InferOutput<typeof ChannelView>;

/** The people of the channel: which organisation each speaks for, and who may run the network. */
export const Members = v.object({
  people: v.array(
    v.object({
      /** How the person is named in an address. */
      id: v.string(),
      tenantId: v.string(),
      objectId: v.string(),
      name: v.string(),
      guest: v.boolean(),
      role: Role,
      organisation: v.optional(OrganisationId),
      /** True for whoever is a coordinator whatever the settings say: they added the app, or the deployment names them. */
      always: v.boolean(),
    }),
  ),
});
export type Members = v.InferOutput<typeof Members>;

export const MemberChange = v.object({ organisation: v.nullable(OrganisationId) });

export const PreviewedPost = v.object({
  id: v.string(),
  /** 'Muistutus edellisenä työpäivänä' */
  kind: v.string(),
  /** The event's name, or the digest's month. */
  title: v.string(),
  event: v.optional(EventId),
  /** 'ti 13.4. klo 9.00' */
  due: v.string(),
  /** True where it would come by the wanted settings and does not by the present ones. */
  fresh: v.boolean(),
});
export type PreviewedPost = v.InferOutput<typeof PreviewedPost>;

/** What the bot would post within thirty days by settings that are not saved yet. */
export const PostsPreview = v.object({
  posts: v.array(PreviewedPost),
  /** What would come by the present settings and no more by the wanted ones. */
  dropped: v.array(PreviewedPost),
});
export type PostsPreview = v.InferOutput<typeof PostsPreview>;
