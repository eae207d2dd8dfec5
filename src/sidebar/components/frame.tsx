import type { ComponentChildren } from "preact";
import { FLOW, type FlowScreen } from "../flow.ts";
import type { Voice } from "../voice.ts";
import { StepsMenu } from "./steps-menu.tsx";

const STEPS = FLOW.map((_, i) => i + 1);

interface FrameProps {
  readonly voice: Voice;
  /** From 1; null where the steps are over. */
  readonly step: number | null;
  /** Goes back to a step that is done; none while nothing may be left. */
  readonly onGo?: (screen: FlowScreen) => void;
  readonly bottom?: ComponentChildren;
  /** What Enter in a field does. */
  readonly onSubmit?: () => void;
  readonly children?: ComponentChildren;
}

/** 300 px: where the user is, the screen, and its buttons. The host draws the name and the ✕. */
export const Frame = ({ voice, step, onGo, bottom, onSubmit, children }: FrameProps) => (
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
        {onGo ? (
          <StepsMenu voice={voice} step={step} onGo={onGo} />
        ) : (
          <span class="count">{voice.text.step(step, STEPS.length)}</span>
        )}
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
