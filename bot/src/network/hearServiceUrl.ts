import type { Networks } from './ports';

/**
 * Teams moves a team's service address at times: the newest one that an activity brought wins. An address that the store
 * has already is not looked up again, since every activity brings one.
 */
export const hearServiceUrl = ({ networks }: { readonly networks: Networks }) => {
  const known = new Map<string, string>();
  return async (teamId: string, serviceUrl: string): Promise<void> => {
    if (known.get(teamId) === serviceUrl) return;
    const id = await networks.ofTeam(teamId);
    const stored = id === undefined ? undefined : await networks.stored(id);
    const binding = stored?.row.binding;
    if (!stored || binding === undefined) return;
    if (binding.serviceUrl === serviceUrl) known.set(teamId, serviceUrl);
    else await networks.replace(stored, { ...stored.row, binding: { ...binding, serviceUrl } });
  };
};
