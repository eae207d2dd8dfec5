import type { MenuText } from "../en/menu.ts";
import { someOf } from "../some-of.ts";

export const menu: MenuText = {
  activate: "Activar en este archivo",
  setUp: "Fijar metas",
  update: "Actualizar metas",
  share: "Compartir con el equipo",
  example: "Insertar ejemplo",
  undo: "Deshacer lo último que se escribió",
  freeze: "Convertir fórmulas en valores",
  unfreeze: "Volver a fórmulas",
  help: "Ayuda",
  noGoals:
    "Este archivo aún no tiene metas nuestras: no hay nada que actualizar. Elija primero «Fijar metas».",
  activated:
    "Goalwright está activo en este archivo. Escriba =GOAL_TARGET( o =SEASONAL_FACTOR( en una celda, o elija «Fijar metas». Qué hace cada opción de este menú se explica en «Ayuda».",
  exampleAdded: (tab) =>
    `La pestaña «${tab}» contiene resultados de ejemplo de un equipo inventado; lo demás no ha cambiado, y puede borrarla. Elija «Fijar metas» para probar.`,
  frozen: (blocks) =>
    blocks.length === 0
      ? ""
      : `Ahora son valores, que todos ven y que ya no cambian: ${someOf(blocks, "y", "más")}. Cada fórmula está en la nota de su celda; «Volver a fórmulas» las recupera.`,
  unfrozen: (cells) =>
    cells.length === 0 ? "" : `Las fórmulas están de vuelta: ${someOf(cells, "y", "más")}.`,
};
