import { editOf } from '@kaselo/bot/contract/items';
import type { Members } from '@kaselo/bot/contract/settings';
import { useChange } from '../editing/useChange';
import type { Item } from '../editing/useItem';

type Person = Members['people'][number];

/** Names somebody as a coordinator, or no longer: a change of the settings, with its history and its taking back. */
export const useCoordinators = (id: string, { value, version }: Item<'settings'>) => {
  const change = useChange();
  return async ({ tenantId, objectId }: Person, coordinator: boolean): Promise<'saved' | 'not-saved'> => {
    const others = value.coordinators.filter((each) => each.tenantId !== tenantId || each.objectId !== objectId);
    const coordinators = coordinator ? [...others, { tenantId, objectId }] : others;
    const { outcome } = await change([editOf('settings', id, version, { ...value, coordinators })]);
    return outcome === 'saved' || outcome === 'unchanged' ? 'saved' : 'not-saved';
  };
};
