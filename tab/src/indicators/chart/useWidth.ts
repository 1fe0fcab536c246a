import { useCallback, useState } from 'react';

/** An element's width in pixels as it is laid out, and what to hang on the element; `first` until it is known. */
export const useWidth = (first: number) => {
  const [width, setWidth] = useState(first);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure] as const;
};
