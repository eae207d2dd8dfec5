import { useEffect } from "preact/hooks";
import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { State } from "./store.ts";

const SHOWN_FOR = 8000; // ms

/** A message that goes by itself. The region is always there, so that screen readers hear a new one. */
export const Toast = (props: {
  readonly text: WorkbenchText;
  readonly toast: State["toast"];
  readonly onClose: () => void;
}) => {
  const { text, toast, onClose } = props;
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(onClose, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div class="toasts" role="status">
      {toast && (
        <div class="saying">
          <p>
            {toast.title && <strong>{toast.title}</strong>} {toast.message}
          </p>
          <button type="button" class="cross" aria-label={text.close} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
};
