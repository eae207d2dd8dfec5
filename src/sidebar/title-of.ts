import type { FlowScreen } from "./flow.ts";
import type { State } from "./state.ts";
import type { Voice } from "./voice.ts";

/** What a screen is called; the last one by whether goals are there already. */
export const titleOf = (screen: FlowScreen, opening: State["opening"], { text }: Voice): string =>
  screen === "write" && opening?.goals ? text.write.titleAgain : text[screen].title;
