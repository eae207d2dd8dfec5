import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Model } from "../../gas/engine/library.ts";
import { type GridVoice, mountGrid } from "../grid/mount-grid.ts";

/** The spreadsheet itself. Another model, or words in another language, need a new one (`key`). */
export const Grid = (props: {
  readonly model: Model;
  readonly templates: string;
  readonly voice: GridVoice;
}) => {
  const element = useRef<HTMLDivElement>(null);
  // Once: where the props change, so does the key. The engine must go before its element does.
  useLayoutEffect(() => mountGrid(element.current!, props.model, props.templates, props.voice), []);
  useEffect(() => {
    // The engine measures its canvas anew only when the window changes; the sidebar changes us.
    const observer = new ResizeObserver(() => window.dispatchEvent(new Event("resize")));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return <div class="grid" ref={element} />;
};
