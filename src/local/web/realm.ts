import type { ScriptScope } from "../gas/host-context.ts";

/** Runs Code.js in a world of its own: a hidden frame, which shares no global with the page. */
export const openRealm = (code: string): { scope: ScriptScope; close: () => void } => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Code.js";
  document.body.append(frame);
  const script = frame.contentDocument!.createElement("script");
  script.text = `${code}\n//# sourceURL=Code.js`;
  frame.contentDocument!.head.append(script); // runs it, before this returns
  return { scope: frame.contentWindow as unknown as ScriptScope, close: () => frame.remove() };
};
