import type { Voice } from "../../voice.ts";
import type { InFileEvent } from "./event.ts";
import type { InFileState } from "./state.ts";

/** What every screen of this page is given. */
export interface InFileView {
  readonly state: InFileState;
  readonly dispatch: (event: InFileEvent) => void;
  readonly voice: Voice;
  /** To the page on files for each person. */
  readonly onBack: () => void;
}

/** Whether a call has been open for so long that the button that asked for it should say so. */
export const isWaiting = ({ asking }: InFileState): boolean =>
  asking !== null && asking.wait !== "none";
