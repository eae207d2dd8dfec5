import { useContext, useRef, useState } from "preact/hooks";
import { FLOW, type FlowScreen } from "../flow.ts";
import { titleOf } from "../title-of.ts";
import { ViewContext } from "../view-context.ts";
import type { Voice } from "../voice.ts";
import { Chevron } from "./chevron.tsx";

interface StepsMenuProps {
  readonly voice: Voice;
  /** From 1. */
  readonly step: number;
  readonly onGo: (screen: FlowScreen) => void;
}

/** "Step 6 of 9" opens the list of steps: those that were reached can be gone to. Escape closes it. */
export const StepsMenu = ({ voice, step, onGo }: StepsMenuProps) => {
  const [isOpen, open] = useState(false);
  const { reached: at = 0, opening = null } = useContext(ViewContext)?.state ?? {};
  const reached = 1 + at;
  const button = useRef<HTMLButtonElement>(null);
  const { text } = voice;
  const close = () => {
    open(false);
    button.current?.focus();
  };
  return (
    <nav
      class="menu"
      aria-label={text.steps}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) close();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) open(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        aria-controls="steps"
        onClick={() => open(!isOpen)}
      >
        {text.step(step, FLOW.length)}
        <Chevron />
      </button>
      {isOpen && (
        <ol id="steps">
          {FLOW.map((screen, i) => (
            <li key={screen} {...(i + 1 === step ? { "aria-current": "step" } : {})}>
              {i + 1 !== step && i + 1 <= Math.max(step, reached) ? (
                <button type="button" class="quiet" onClick={() => onGo(screen)}>
                  {titleOf(screen, opening, voice)}
                </button>
              ) : (
                titleOf(screen, opening, voice)
              )}
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
};
