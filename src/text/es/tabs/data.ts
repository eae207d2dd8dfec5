import { counted } from "../../counted.ts";
import type { DataText } from "../../en/tabs/data.ts";
import { tabNames } from "../tab-names.ts";

export const data: DataText = {
  tab: tabNames.data,
  title: "Datos",
  why: "Sus resultados tal como se leyeron, uno por fila. Se escriben de nuevo cada vez: corríjalos en su propia tabla.",
  source: (source, { all, main, metric }, firstLeftOut, unfinished, numbers) =>
    `${source} · ${counted(all, ["resultado mensual", "resultados mensuales"], numbers)}${main < all ? `, ${numbers.plain(main)} de ellos de ${metric}` : ""}${firstLeftOut === null ? "" : ` · sin los de ${firstLeftOut}: empiezan ya avanzado el mes`}${unfinished === null ? "" : ` · sin los de ${unfinished} en adelante: ese mes no había terminado`}`,
  headers: {
    month: "Mes",
    person: "Persona",
    metric: "Métrica",
    value: "Resultado",
    cells: "Leído de",
    flag: "Observación",
  },
  cells: ({ first, more }) =>
    more === 0 ? first : `${first} y ${more} ${more === 1 ? "celda" : "celdas"} más`,
  cellsNote: "Las celdas de su tabla que se sumaron, por la primera. En blanco: un mes sin celda.",
  flagNote: `Cuánto cuenta un posible caso extraordinario, y qué límite supera, está en la pestaña ${tabNames.review}.`,
  flags: { windfall: "▲ Posible caso extraordinario", missing: "– Sin dato", added: "Sumado" },
};
