import type { tabNames as english } from "../en/tab-names.ts";

export const tabNames: typeof english = {
  start: "Inicio",
  goals: "Metas",
  calendar: "Calendario",
  metrics: "Métricas",
  tracking: "Seguimiento",
  seasonality: "Estacionalidad",
  potential: "Potencial",
  incentives: "Incentivos",
  fairness: "Equidad",
  whatIf: "Escenarios",
  team: "Equipo",
  review: "Resultados pasados",
  data: "Datos",
  log: "Cambios",
  lists: "Listas",
};
