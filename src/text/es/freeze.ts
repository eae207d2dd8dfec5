import type { FreezeText } from "../en/freeze.ts";

export const freeze: FreezeText = {
  tab: "Goalwright fórmulas",
  note: (day, formula) => `Convertido en valor el ${day}. Era: ${formula}`,
};
