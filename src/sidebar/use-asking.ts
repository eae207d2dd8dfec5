import { useEffect } from "preact/hooks";
import type { Heard } from "./event.ts";
import { type Remote, Told } from "./remote.ts";

// Under 300 ms nothing is shown, then a spinner in the button, after 2 s a screen of its own: at once
// where goals are written or taken back, which takes that long and is not to be broken off.
const SHORT_WAIT = 300;
const LONG_WAIT = 2000;
// One tick is often followed by another: a preview is asked for once they have settled.
const SETTLED = 150;
const LONG: readonly (keyof Remote)[] = ["write", "undo"];

interface Asked {
  readonly request: number;
  readonly call: { readonly name: keyof Remote; readonly args: readonly unknown[] };
}

/** Asks the server each new question once, and says what comes of it. */
export const useAsking = <Reply>(
  asking: Asked | null,
  remote: Remote,
  dispatch: (event: Heard<Reply>) => void,
): void => {
  useEffect(() => {
    if (!asking) return;
    const { request, call } = asking;
    const ask = () => answerTo<Reply>(asking, remote).then(dispatch);
    if (call.name !== "preview") ask();
    const timers = [
      ...(call.name === "preview" ? [setTimeout(ask, SETTLED)] : []),
      setTimeout(() => dispatch({ type: "waited", request, wait: "short" }), SHORT_WAIT),
      setTimeout(
        () => dispatch({ type: "waited", request, wait: "long" }),
        LONG.includes(call.name) ? SHORT_WAIT : LONG_WAIT,
      ),
    ];
    return () => timers.forEach(clearTimeout);
  }, [asking?.request]);
};

const answerTo = async <Reply>({ request, call }: Asked, remote: Remote): Promise<Heard<Reply>> => {
  try {
    // A call's name and its arguments belong together, which a lookup cannot show to the compiler.
    const ask = remote[call.name] as (...args: readonly unknown[]) => Promise<unknown>;
    const reply = { name: call.name, value: await ask(...call.args) } as Reply;
    return { type: "replied", request, reply };
  } catch (error) {
    return error instanceof Told
      ? { type: "told", request, code: error.code, sentence: error.message }
      : { type: "unanswered", request, details: String(error) };
  }
};
