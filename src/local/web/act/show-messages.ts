import type { Store } from "../frame/store.ts";

/** The ways to tell the person something. */
export const showMessages = (store: Store) => ({
  say: (message: string, title = "") => store.set({ toast: { title, message } }),
  closeToast: () => store.set({ toast: null }),
  /** Waits for the person, but not the script: what it asks has one answer. */
  alert: ({ title, message }: { title: string; message: string }) => {
    store.set({ question: { title, message, yes: () => {}, no: null } });
    return true;
  },
  confirm: (message: string, yes: () => void, no: () => void = () => {}) =>
    store.set({ question: { title: "", message, yes, no } }),
  answer: (answer: () => void) => {
    store.set({ question: null });
    answer();
  },
});

export type Messages = ReturnType<typeof showMessages>;
