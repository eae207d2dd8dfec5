import type { WizardEvent } from "./event.ts";
import type { State } from "./state.ts";
import type { Voice } from "./voice.ts";

/** What every screen is given. */
export interface View {
  readonly state: State;
  readonly dispatch: (event: WizardEvent) => void;
  readonly voice: Voice;
}
