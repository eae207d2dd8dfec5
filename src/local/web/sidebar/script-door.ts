import type { Ask, Reply } from "./google-script.ts";

/** What the sidebar's frame may make the page do. */
export interface Behind {
  readonly run: (name: string, args: readonly unknown[]) => unknown;
  /** Whether the script has so much to do in a call that people see it wait. */
  readonly isSlow: (args: readonly unknown[]) => boolean;
  readonly close: () => void;
  readonly focusEditor: () => void;
  /** Shows what a link to Google's Drive stands for. */
  readonly open: (url: string) => void;
}

// The sidebar paints its "working" state before the script, which runs on the same thread, begins.
const TIME_TO_PAINT = 20; // ms
/** As long as a call takes on Google: after 300 ms the sidebar says that it waits. */
const TIME_TO_SAY_SO = 400; // ms

/** Answers a frame's google.script calls, one after the other; returns how to stop. */
export const openDoor = (frame: HTMLIFrameElement, behind: Behind): (() => void) => {
  const post = (reply: Reply) => frame.contentWindow?.postMessage(reply, "*");
  let queue = Promise.resolve();
  let isOpen = true;
  const run = async ({ id, name, args }: Extract<Ask, { ask: "run" }>) => {
    const time = behind.isSlow(args) ? TIME_TO_SAY_SO : TIME_TO_PAINT;
    await new Promise((done) => setTimeout(done, time));
    if (isOpen) post(replyOf(id, () => behind.run(name, args)));
  };
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow) return;
    const asked = data as Ask;
    if (asked.ask === "close") behind.close();
    if (asked.ask === "focusEditor") behind.focusEditor();
    if (asked.ask === "open") behind.open(asked.url);
    if (asked.ask === "run") queue = queue.then(() => run(asked));
  };
  window.addEventListener("message", hear);
  return () => {
    isOpen = false;
    window.removeEventListener("message", hear);
  };
};

const replyOf = (id: number, run: () => unknown): Reply => {
  try {
    return { id, ok: true, value: run() };
  } catch (error) {
    const { name, message } = error as Error;
    return { id, ok: false, name, message };
  }
};
