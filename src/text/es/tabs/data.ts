import { counted } from "../../counted.ts";
import type { DataText } from "../../en/tabs/data.ts";
import { tabNames } from "../tab-names.ts";

export const data: DataText = {
  tab: tabNames.data,
  title: "Datos",
  why: "Sus resultados tal como se leyeron, uno por fila. Se escriben de nuevo cada vez: corríjalos en su propia tabla.",
  source: (source, { all, main, metric }, numbers) =>
    `${source} · ${counted(all, ["resultado mensual", "resultados mensuales"], numbers)}${main < all ? `, ${numbers.plain(main)} de ellos de ${metric}` : ""}`,
  headers: {
    month: "Mes",
    person: "Persona",
    metric: "Métrica",
    value: "Resultado",
    cells: "Celda, + cuántas más",
    flag: "Observación",
  },
  cellsNote: "«C5 +3»: se sumaron la celda C5 y otras tres. En blanco: un mes sin celda.",
  flags: { windfall: "◆ Posible caso extraordinario", missing: "– Sin dato", added: "Sumado" },
};
