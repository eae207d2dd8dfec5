// This file stands in for google.script inside the sidebar's frame: its calls go to the page as messages.
import { isDriveLink } from "./drive-link.ts";

interface Handlers {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

/** What the page answers. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly message: string };

/** What the frame asks. */
export type Ask =
  | { readonly ask: "run"; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly ask: "close" | "focusEditor" }
  | { readonly ask: "open"; readonly url: string };

const waiting = new Map<number, Handlers>();
let lastId = 0;

// The frame has an origin of its own ("null"), so no target can be named; the parent is our page.
const post = (ask: Ask) => parent.postMessage(ask, "*");

const reply = (answer: Reply): void => {
  const handlers = waiting.get(answer.id);
  if (!handlers) return;
  waiting.delete(answer.id);
  if (answer.ok) handlers.success?.(answer.value, handlers.user);
  else
    handlers.failure?.(
      Object.assign(new Error(answer.message), { name: answer.name }),
      handlers.user,
    );
};

/** As Google's, a runner never changes: each `with…` makes a new one. */
const runner = (handlers: Handlers): unknown => {
  const withs: Readonly<Record<string, (given: never) => unknown>> = {
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    withUserObject: (user) => runner({ ...handlers, user }),
  };
  return new Proxy(withs, {
    get(_, name) {
      if (typeof name === "symbol") return undefined;
      return withs[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
};

const call = (name: string, args: unknown[], handlers: Handlers): void => {
  lastId += 1;
  post({ ask: "run", id: lastId, name, args });
  waiting.set(lastId, handlers);
};

addEventListener("message", (event) => {
  if (event.source === parent) reply(event.data as Reply);
});

/** A link to a file of Google's Drive leads to the page's own Drive; others go where they say. */
addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || !isDriveLink(link.href)) return;
  event.preventDefault();
  post({ ask: "open", url: link.href });
});

const nothing = () => {};
Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ ask: "close" }),
        editor: { focus: () => post({ ask: "focusEditor" }) },
        setWidth: nothing, // a sidebar's size is fixed, on Google too
        setHeight: nothing,
      },
    },
  },
});
