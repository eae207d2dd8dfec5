import type { Model } from "../../gas/engine/library.ts";
import { library, owl } from "../library.ts";
import { reachMenus } from "./reach-menus.ts";

/** What the grid tells people. */
export interface GridVoice {
  readonly notify: (text: string) => void;
  readonly confirm: (text: string, yes: () => void, no?: () => void) => void;
  /** The engine's English words in the user's language. */
  readonly translate: (words: string) => string;
}

/** Shows a model in an element as a spreadsheet; returns how to take it away. */
export const mountGrid = (
  element: HTMLElement,
  model: Model,
  templates: string,
  voice: GridVoice,
): (() => void) => {
  class Root extends owl.Component {
    static override template = owl.xml`
      <Spreadsheet model="model" notifyUser="notify" raiseError="raise" askConfirmation="confirm"/>`;
    static components = { Spreadsheet: library.Spreadsheet };
    model = model;
    notify = ({ text }: { text: string }) => voice.notify(text);
    raise = (text: string, then?: () => void) => {
      voice.notify(text);
      then?.();
    };
    confirm = voice.confirm;
    override setup() {
      library.stores.useStoreProvider();
    }
  }
  const app = new owl.App(Root, {
    templates,
    translateFn: voice.translate,
    env: { isSmall: false }, // its layout for telephones has no menus
  });
  reachMenus(element);
  app.mount(element);
  return () => app.destroy();
};

/** Gives the keyboard back to the cells. */
export const focusGrid = (): void =>
  document.querySelector<HTMLElement>(".o-grid .o-grid-composer, .o-grid-container")?.click();
