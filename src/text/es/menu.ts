import type { MenuText } from "../en/menu.ts";

export const menu: MenuText = {
  activate: "Activar en este archivo",
  setUp: "Fijar metas",
  example: "Insertar ejemplo",
  undo: "Deshacer la última escritura",
  activated:
    "Goalwright está activo en este archivo. Escriba =GOAL_TARGET( o =SEASONAL_FACTOR( en una celda, o elija «Fijar metas».",
  exampleAdded: (tab) =>
    `La pestaña «${tab}» contiene resultados de ejemplo. Elija «Fijar metas» para probar.`,
  undone: (tabs) => `Listo. Pestañas quitadas: ${tabs}.`,
  restored: (tab) => `Listo. «${tab}» está como antes de la última escritura.`,
};
