import type { Voice } from "../voice.ts";
import type { ShareEvent } from "./event.ts";
import type { PersonLine } from "./lines.ts";
import type { ShareCall, ShareState } from "./state.ts";

/** What every screen of this page is given. */
export interface ShareView {
  readonly state: ShareState;
  readonly dispatch: (event: ShareEvent) => void;
  readonly voice: Voice;
  readonly close: () => void;
  /** To the wizard: at its last step, or at its first. */
  readonly onWizard: (at: "update" | "wizard") => void;
  /** To sharing the workbook itself. */
  readonly onInFile: () => void;
}

/** What a part of a screen is given that tells of some people. */
export type LinesView = ShareView & { readonly lines: readonly PersonLine[] };

/** Whether one of these calls has been open for so long that its button should say so. */
export const waitsFor = ({ asking }: ShareState, ...names: readonly ShareCall["name"][]): boolean =>
  asking !== null &&
  asking.why !== "glance" &&
  asking.wait !== "none" &&
  names.includes(asking.call.name);
