/** A row as it was read: a later write succeeds only when nobody has changed it since. */
export type Stored<Row> = { readonly row: Row; readonly version: string };
