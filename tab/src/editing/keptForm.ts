import { storageOr } from '../teams/thisBrowser';

/** What has been typed into a form and not yet saved, kept in this browser: a reload or a lost connection loses nothing. */
export type KeptForm = {
  readonly recall: () => object | undefined;
  readonly keep: (values: object) => void;
  readonly forget: () => void;
};

export const keptForm = (name: string, storage = storageOr(() => window.localStorage)): KeptForm => {
  const key = `kaselo.form.${name}`;
  return {
    recall: () => {
      const kept = storage.getItem(key);
      return kept === null ? undefined : objectIn(kept);
    },
    keep: (values) => storage.setItem(key, JSON.stringify(values)),
    forget: () => storage.removeItem(key),
  };
};

function objectIn(json: string): object | undefined {
  try {
    const values: unknown = JSON.parse(json);
    return typeof values === 'object' && values !== null ? values : undefined;
  } catch {
    return undefined;
  }
}
