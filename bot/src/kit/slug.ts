/** A name in the letters of ids: 'Keväinen webinaari 2' is 'kevainen-webinaari-2'. Empty where nothing of it is left. */
export const slugOf = (name: string, longest: number): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
