import type { Service } from "../../src/addon/service.ts";
import type { GoalErrorCode } from "../../src/core/errors.ts";
import type { Act, WizardEvent } from "../../src/sidebar/event.ts";
import { machine } from "../../src/sidebar/machine.ts";
import { firstState, type Reply, type State } from "../../src/sidebar/state.ts";

/** The state after every question that is open has been answered by a service. */
export const answered = (state: State, service: Service): State => {
  let now = state;
  while (now.asking) {
    const { request, call } = now.asking;
    const ask = service[call.name] as (...args: readonly unknown[]) => unknown;
    const reply = { name: call.name, value: ask(...call.args) } as Reply;
    now = machine(now, { type: "replied", request, reply });
  }
  return now;
};

/** The wizard from its opening on, each act followed by the service's answers. */
export const driven = (service: Service, ...acts: readonly Act[]): State =>
  acts.reduce(
    (state, act) => answered(machine(state, act), service),
    answered(firstState, service),
  );

/** What the server's refusal of the open question makes of a state. */
export const refused = (state: State, code: GoalErrorCode): State =>
  machine(state, { type: "told", request: state.requests, code, sentence: `(${code})` });

export const unanswered = (state: State): State =>
  machine(state, { type: "unanswered", request: state.requests, details: "(lost)" });

export const after = (state: State, ...events: readonly WizardEvent[]): State =>
  events.reduce(machine, state);
