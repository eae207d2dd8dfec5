import type { ComponentChildren } from "preact";
import type { Voice } from "../voice.ts";

const STEPS = [1, 2, 3, 4];

interface FrameProps {
  readonly voice: Voice;
  /** 1 to 4; null where the steps are over. */
  readonly step: number | null;
  readonly bottom?: ComponentChildren;
  /** What Enter in a field does. */
  readonly onSubmit?: () => void;
  readonly children?: ComponentChildren;
}

/** 300 px: where the user is, the screen, and its buttons. The host draws the name and the ✕. */
export const Frame = ({ voice, step, bottom, onSubmit, children }: FrameProps) => (
  <form
    class="sidebar"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit?.();
    }}
  >
    {step !== null && (
      <header class="top">
        <span class="count">{voice.text.step(step, STEPS.length)}</span>
        <ol class="rail" aria-hidden="true">
          {STEPS.map((one) => (
            <li key={one} class={stateOf(one, step)} />
          ))}
        </ol>
      </header>
    )}
    <main class="body">{children}</main>
    {bottom && <footer class="bottom">{bottom}</footer>}
  </form>
);

const stateOf = (one: number, now: number): string => {
  if (one === now) return "now";
  return one < now ? "done" : "";
};
