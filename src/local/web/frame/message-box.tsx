import { useEffect, useRef } from "preact/hooks";
import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { Question } from "./store.ts";

/** A message in front of everything, until it is answered. Escape refuses, where that can be done. */
export const MessageBox = (props: {
  readonly text: WorkbenchText;
  readonly question: Question;
  readonly onAnswer: (answer: () => void) => void;
}) => {
  const { text, question, onAnswer } = props;
  const { title, message, yes, no } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="message" onClose={() => onAnswer(no ?? yes)}>
      {title && <h2>{title}</h2>}
      <p id="message">{message}</p>
      <div class="answers">
        <button type="button" class="answer" onClick={() => onAnswer(yes)}>
          {text.ok}
        </button>
        {no && (
          <button type="button" class="answer plain" onClick={() => onAnswer(no)}>
            {text.cancel}
          </button>
        )}
      </div>
    </dialog>
  );
};
