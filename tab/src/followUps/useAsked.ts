import { useLocation, useSearch } from 'wouter';

/** A choice that is kept in the address: it survives a reload and can be sent to somebody. */
export const useAsked = () => {
  const query = useSearch();
  const [path, navigate] = useLocation();
  const params = new URLSearchParams(query);
  return {
    asked: (name: string): string | undefined => params.get(name) || undefined,
    ask: (changes: Readonly<Record<string, string | undefined>>) => {
      const next = new URLSearchParams(query);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
      }
      const asked = next.toString();
      navigate(asked === '' ? path : `${path}?${asked}`, { replace: true });
    },
  };
};
