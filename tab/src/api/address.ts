export type Params = Readonly<Record<string, string>>;

/** Fills ':name' in a path with its parameter; the parameters that the path does not name go into the query. */
export const addressOf = (path: string, params: Params): string => {
  const query = new URLSearchParams(params);
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) => {
    query.delete(name);
    return encodeURIComponent(params[name] ?? '');
  });
  const asked = query.toString();
  return asked === '' ? filled : `${filled}?${asked}`;
};
