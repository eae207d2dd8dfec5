import { acted } from "./acted.ts";
import { isMissed, repliedAnew } from "./anew.ts";
import { begins } from "./begins.ts";
import type { Act, WizardEvent } from "./event.ts";
import { FLOW, type FlowScreen } from "./flow.ts";
import { goneOn } from "./gone-on.ts";
import { replied } from "./replied.ts";
import { type State, writes } from "./state.ts";
import { told } from "./told.ts";

/** The wizard: what an event makes of a state. Pure; App asks the server what `asking` says. */
export const machine = (state: State, event: WizardEvent): State => {
  const next = after(state, event);
  const at = FLOW.indexOf(next.screen as FlowScreen);
  return at > next.reached ? { ...next, reached: at } : next;
};

const after = (state: State, event: WizardEvent): State => {
  if (event.type === "kept") return { ...state, isUnkept: !event.isKept };
  if (!("request" in event)) {
    const isWriting = state.asking !== null && writes(state.asking.call);
    return isWriting ? state : begun(state, event);
  }
  const { asking } = state;
  if (asking === null || asking.request !== event.request) return state; // Too late.
  switch (event.type) {
    case "replied":
      return goneOn(
        state,
        repliedAnew(
          state,
          replied({ ...state, asking: null }, asking.call, event.reply),
          asking.call,
        ),
      );
    case "told":
      return told({ ...state, asking: null }, asking, event);
    case "unanswered":
      if (isMissed(state)) return { ...state, asking: null };
      return {
        ...state,
        asking: null,
        failure: { call: asking.call, details: event.details, sentence: null },
      };
    case "waited":
      return { ...state, asking: { ...asking, wait: event.wait } };
  }
};

const begun = (state: State, act: Act): State => {
  const next = acted(state, act);
  return next !== state && begins(act) ? { ...next, isBegun: true } : next;
};
