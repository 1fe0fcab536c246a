import * as v from 'valibot';

/** Teams' ids are of plain letters; they become part of addresses and of keys. */
const Id = v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,500}$/));
/** A team's id is a row's key by itself, where Azure Table Storage allows none of these. */
const TeamId = v.pipe(Id, v.regex(/^[^/\\#?]*$/));

/** What of an activity is used; everything else that Teams sends is let go. */
export const TeamsActivity = v.object({
  type: v.string(),
  name: v.optional(v.string()),
  action: v.optional(v.string()),
  text: v.optional(v.nullish(v.string())),
  locale: v.optional(v.nullish(v.string())),
  serviceUrl: v.string(),
  from: v.object({ id: Id, aadObjectId: v.optional(v.nullish(Id)) }),
  recipient: v.optional(v.object({ id: Id })),
  conversation: v.object({
    id: Id,
    conversationType: v.optional(v.nullish(v.string())),
    tenantId: v.optional(v.nullish(Id)),
  }),
  membersAdded: v.optional(v.nullish(v.array(v.object({ id: Id })))),
  membersRemoved: v.optional(v.nullish(v.array(v.object({ id: Id })))),
  channelData: v.optional(
    v.nullish(
      v.object({
        team: v.optional(v.nullish(v.object({ id: TeamId }))),
        channel: v.optional(v.nullish(v.object({ id: Id }))),
        tenant: v.optional(v.nullish(v.object({ id: Id }))),
        eventType: v.optional(v.nullish(v.string())),
        settings: v.optional(v.nullish(v.object({ selectedChannel: v.optional(v.nullish(v.object({ id: Id }))) }))),
      }),
    ),
  ),
  value: v.optional(v.unknown()),
});
export type TeamsActivity = v.InferOutput<typeof TeamsActivity>;
