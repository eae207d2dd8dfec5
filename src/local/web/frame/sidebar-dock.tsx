import { useLayoutEffect, useRef } from "preact/hooks";
import type { WorkbenchText } from "../../../text/en/workbench.ts";
import { type Behind, openDoor } from "../sidebar/script-door.ts";
import { sidebarPage } from "../sidebar/sidebar-page.ts";
import type { OpenSidebar } from "./store.ts";

interface Props {
  readonly text: WorkbenchText;
  readonly sidebar: OpenSidebar;
  readonly googleScript: string;
  readonly behind: Behind;
  /** A file of Drive is in view: the panel waits, as it is, for the way back to its workbook. */
  readonly isAway: boolean;
}

/** The add-on's page at the right: 300 px, in a frame that can reach nothing but google.script. */
export const SidebarDock = ({ text, sidebar, googleScript, behind, isAway }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const { opening } = sidebar;
  // A new opening is a new frame. Before it loads, lest its first words be missed.
  useLayoutEffect(() => openDoor(frame.current!, behind), [opening]);
  return (
    <aside class="dock" hidden={isAway} aria-label={text.sidebar}>
      <div class="title">
        <h2>{sidebar.title}</h2>
        <button type="button" class="cross" aria-label={text.closeSidebar} onClick={behind.close}>
          ×
        </button>
      </div>
      <iframe
        key={opening}
        ref={frame}
        title={sidebar.title}
        sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
        srcdoc={sidebarPage(sidebar.html, googleScript)}
        onLoad={() => frame.current?.focus()}
      />
    </aside>
  );
};
