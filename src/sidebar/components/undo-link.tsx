import { useState } from "preact/hooks";
import type { Undoable } from "../../addon/service.ts";
import { undoSentence } from "../undo-sentence.ts";
import type { Voice } from "../voice.ts";
import { AllTabs } from "./all-tabs.tsx";
import { Button } from "./button.tsx";

interface UndoLinkProps {
  readonly label: string;
  readonly undoable: Undoable;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly voice: Voice;
}

/** The way back from a write, which is asked about first: the safe answer has the focus. */
export const UndoLink = ({ label, undoable, isBusy, onUndo, voice }: UndoLinkProps) => {
  const [asked, ask] = useState<"no" | "now" | "before">("no");
  const { undoing } = voice.text;
  if (asked !== "now")
    return (
      <Button kind="quiet" isBusy={isBusy} hasFocus={asked === "before"} onClick={() => ask("now")}>
        {label}
      </Button>
    );
  return (
    <section class="card warn" aria-label={undoing.title}>
      <p>{undoSentence(undoable, voice)}</p>
      <AllTabs undoable={undoable} voice={voice} />
      <div class="buttons">
        <Button kind="plain small" hasFocus onClick={() => ask("before")}>
          {undoing.keep}
        </Button>
        <Button kind="plain small" isBusy={isBusy} onClick={onUndo}>
          {undoing.undo}
        </Button>
      </div>
    </section>
  );
};
