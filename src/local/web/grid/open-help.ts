import type { Library } from "../../gas/engine/library.ts";
/** Shows a function's help unfolded as soon as its name is typed, as Sheets does. */
export const openHelp = ({ components }: Library): void => {
  const parts = components.Composer.components;
  class OpenHelp extends parts.FunctionDescriptionProvider {
    override setup() {
      this.toggle(); // it starts folded
    }
  }
  parts.FunctionDescriptionProvider = OpenHelp;
};
