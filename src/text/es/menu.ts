import type { MenuText } from "../en/menu.ts";

export const menu: MenuText = {
  activate: "Activar en este archivo",
  setUp: "Fijar metas",
  update: "Actualizar metas",
  example: "Insertar ejemplo",
  undo: "Deshacer la última escritura",
  help: "Ayuda",
  noGoals:
    "Este archivo aún no tiene metas nuestras: no hay nada que actualizar. Elija primero «Fijar metas».",
  activated:
    "Goalwright está activo en este archivo. Escriba =GOAL_TARGET( o =SEASONAL_FACTOR( en una celda, o elija «Fijar metas».",
  exampleAdded: (tab) =>
    `La pestaña «${tab}» contiene resultados de ejemplo. Elija «Fijar metas» para probar.`,
};
