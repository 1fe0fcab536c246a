import * as v from 'valibot';
import type { Incoming, Origin } from './incoming';
import type { TeamsActivity } from './teamsActivity';

const CardAction = v.object({
  action: v.object({ verb: v.optional(v.string()), data: v.optional(v.unknown()) }),
  trigger: v.optional(v.nullish(v.string())),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const ExtensionQuery = v.object({
  commandId: v.string(),
  parameters: v.optional(v.nullish(v.array(v.object({ name: v.string(), value: v.optional(v.unknown()) })))),
  queryOptions: v.optional(v.nullish(v.object({ skip: v.optional(count), count: v.optional(count) }))),
});
const ExtensionLink = v.object({ url: v.pipe(v.string(), v.maxLength(4000)) });

/** How many results Teams asks for where it does not say. */
const usualCount = 25;

/** What was pressed, typed into the compose box or pasted. */
export function invokeOf(activity: TeamsActivity, origin: Origin): Incoming {
  if (activity.name === 'composeExtension/query') return queryOf(activity, origin);
  if (activity.name === 'composeExtension/queryLink') {
    const link = v.safeParse(ExtensionLink, activity.value);
    return { ...origin, kind: 'extension-link', url: link.success ? link.output.url : '' };
  }
  if (activity.name !== 'adaptiveCard/action') return { ...origin, kind: 'unknown-invoke' };
  const action = v.safeParse(CardAction, activity.value);
  return {
    ...origin,
    kind: 'card-action',
    verb: action.success ? (action.output.action.verb ?? '') : '',
    data: action.success ? action.output.action.data : undefined,
    automatic: action.success && action.output.trigger === 'automatic',
  };
}

/** Before anything has been typed Teams asks with a parameter of its own, 'initialRun'. */
function queryOf({ value }: TeamsActivity, origin: Origin): Incoming {
  const query = v.safeParse(ExtensionQuery, value);
  const { commandId: command, parameters, queryOptions } = query.success ? query.output : { commandId: '' };
  const typed = parameters?.find(({ name }) => name === 'query')?.value;
  const { skip = 0, count: most = usualCount } = queryOptions ?? {};
  return { ...origin, kind: 'extension-query', command, text: typeof typed === 'string' ? typed : '', skip, count: most };
}
