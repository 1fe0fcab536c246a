import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The arrow keys go from link to link within the element that hears them, round and round; Home and End to the outermost ones. */
export const steppedFocus = (pressed: KeyboardEvent<Element>): void => {
  const links: readonly Element[] = [...pressed.currentTarget.querySelectorAll('a')];
  const { activeElement } = document;
  const at = activeElement === null ? -1 : links.indexOf(activeElement);
  const step = steps[pressed.key];
  if (step === undefined || at < 0) return;
  pressed.preventDefault();
  const next = links[step(at, links.length)];
  if (next instanceof SVGElement) next.focus();
};
