import type { ShownTab } from "../addon/service.ts";
import type { GoalErrorCode } from "../core/errors.ts";
import type { FlowScreen } from "./flow.ts";
import type { NumberField } from "./numbers/number-field.ts";
import type { Reply, Wait } from "./state.ts";
import type { StepAct } from "./steps/step-act.ts";

/** What the user does. */
export type Act =
  | { readonly type: "typed"; readonly source: string }
  | { readonly type: "answer"; readonly key: string; readonly value: string }
  | { readonly type: "column"; readonly key: string; readonly value: string }
  | { readonly type: "roster"; readonly source: string }
  | { readonly type: "metric"; readonly metric: string }
  | { readonly type: "who"; readonly name: string }
  | { readonly type: "goTo"; readonly screen: FlowScreen }
  | { readonly type: "slide"; readonly probability: number }
  | { readonly type: "period"; readonly period: string }
  | { readonly type: "number"; readonly field: NumberField; readonly typed: string }
  | { readonly type: "showTab"; readonly tab: ShownTab }
  | StepAct
  | {
      readonly type:
        | "read"
        | "columns"
        | "useSelection"
        | "useExample"
        | "removeExample"
        | "looksRight"
        | "update"
        | "next"
        | "back"
        | "skip"
        | "create"
        | "undo"
        | "whatIf"
        | "moreEven"
        | "changes"
        | "useTyped"
        | "divideAgain"
        | "undivide"
        | "return"
        | "cancel"
        | "tryAgain"
        | "resume"
        | "startAnew";
    };

/** What comes of a question to the server. */
export type Heard<Answered = Reply> =
  | { readonly type: "replied"; readonly request: number; readonly reply: Answered }
  | {
      readonly type: "told";
      readonly request: number;
      readonly code: GoalErrorCode;
      readonly sentence: string;
    }
  | { readonly type: "unanswered"; readonly request: number; readonly details: string }
  | { readonly type: "waited"; readonly request: number; readonly wait: Wait };

/** Whether what was answered so far could be stored. */
export interface Kept {
  readonly type: "kept";
  readonly isKept: boolean;
}

export type WizardEvent = Act | Heard | Kept;
