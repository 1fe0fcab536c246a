/** Moves the focus between the field and the results by the arrow keys. Tells whether it did. */
export const moveByArrows = (key: string, around: HTMLElement): boolean => {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const stops = [...around.querySelectorAll<HTMLElement>('input, li a')];
  const now = document.activeElement;
  const at = now instanceof HTMLElement ? stops.indexOf(now) : -1;
  const next = at < 0 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
  next?.focus();
  return next !== undefined;
};
