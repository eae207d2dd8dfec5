import type { WrongNumbersText } from "../en/wrong-numbers.ts";
import { seasonStep } from "./season-step.ts";

export const wrongNumbers: WrongNumbersText = {
  notANumber: (example) => `Escriba un número, por ejemplo ${example}.`,
  between: (least, most) => `Escriba un número de ${least} a ${most}.`,
  closedMonth: `Para un mes cerrado, elija «${seasonStep.sizes.closed}».`,
  atLeast: (least) => `Escriba un número a partir de ${least}.`,
  whole: (least, most) => `Escriba un número entero de ${least} a ${most}.`,
  unsure: (read, other) => `Se lee como ${read}. Para ${other}, escriba «${other}».`,
  needed: "Aquí hace falta un número.",
  mustRise: "Cada punto debe estar más allá del anterior y no pagar menos.",
};
