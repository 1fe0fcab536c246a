import type { Theme } from '@fluentui/react-components';

const names: Readonly<Record<keyof Theme, string>> = Object.create(null);

/**
 * Fluent's tokens as CSS variables: `tokens.colorBrandForeground1` is `var(--colorBrandForeground1)`. The same as Fluent's own
 * object, which spells each of its four hundred names out in the first load; use this one.
 */
export const tokens = new Proxy(names, { get: (_names, name) => `var(--${String(name)})` });
