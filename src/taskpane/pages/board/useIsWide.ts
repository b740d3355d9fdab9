import { useEffect, useState, type RefObject } from "react";

/** From here on there is room for a column a grade. */
const WIDE = 640;

/** Whether a part of the page is wide: the pane may be a narrow strip of a wide window. */
export function useIsWide(part: RefObject<HTMLElement>): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => setWide(entry!.contentRect.width >= WIDE));
    observer.observe(element);
    return () => observer.disconnect();
  }, [part]);
  return isWide;
}
