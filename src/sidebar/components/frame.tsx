import type { ComponentChildren } from "preact";
import { useContext, useRef, useState } from "preact/hooks";
import { FLOW, type FlowScreen } from "../flow.ts";
import { ViewContext } from "../view-context.ts";
import type { Voice } from "../voice.ts";
import { HelpPanel } from "./help-panel.tsx";
import { Note } from "./note.tsx";
import { StepsMenu } from "./steps-menu.tsx";
import { WaitBar } from "./wait-bar.tsx";

const STEPS = FLOW.map((_, i) => i + 1);

interface FrameProps {
  readonly voice: Voice;
  /** From 1; null where the steps are over. */
  readonly step: number | null;
  /** Goes to a step that was reached before; none while nothing may be left. */
  readonly onGo?: (screen: FlowScreen) => void;
  readonly bottom?: ComponentChildren;
  /** What Enter in a field does. */
  readonly onSubmit?: () => void;
  readonly children?: ComponentChildren;
}

/** 300 px: where the user is, the screen with its help, and its buttons. The host draws the name and the ✕. */
export const Frame = ({ voice, step, onGo, bottom, onSubmit, children }: FrameProps) => {
  const view = useContext(ViewContext);
  const [isHelp, showHelp] = useState(false);
  const help = useRef<HTMLButtonElement>(null);
  const close = () => {
    showHelp(false);
    help.current?.focus();
  };
  return (
    <form
      class="sidebar"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      {(step !== null || view) && (
        <header class="top">
          <div class="where">
            {step !== null && onGo && <StepsMenu voice={voice} step={step} onGo={onGo} />}
            {step !== null && !onGo && (
              <span class="count">{voice.text.step(step, STEPS.length)}</span>
            )}
            {view && (
              <button
                ref={help}
                type="button"
                class="quiet"
                aria-expanded={isHelp}
                aria-controls="help"
                onClick={() => showHelp(!isHelp)}
              >
                {voice.text.help.open}
              </button>
            )}
          </div>
          {step !== null && (
            <ol class="rail" aria-hidden="true">
              {STEPS.map((one) => (
                <li key={one} class={stateOf(one, step)} />
              ))}
            </ol>
          )}
        </header>
      )}
      <main class="body">
        {view && isHelp && <HelpPanel {...view} onClose={close} />}
        {children}
        {view?.state.isUnkept && (
          <Note tint="warn" role="status">
            {voice.text.unkept}
          </Note>
        )}
      </main>
      {view && <WaitBar {...view} />}
      {bottom && <footer class="bottom">{bottom}</footer>}
    </form>
  );
};

const stateOf = (one: number, now: number): string => {
  if (one === now) return "now";
  return one < now ? "done" : "";
};
