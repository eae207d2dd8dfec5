import type { tracking as en } from "../../en/tabs/tracking.ts";
import { tabNames } from "../tab-names.ts";

export const tracking: typeof en = {
  tab: tabNames.tracking,
  title: (when) => `Seguimiento ${when}`,
  why: "Escriba los resultados de cada mes en las celdas amarillas de la derecha. Lo previsto sigue el Calendario.",
  asOf: "Fecha",
  asOfNote:
    "Un día, para ver cómo iban las metas entonces. Si queda vacía, es el fin del último mes con resultados, y como mucho hoy.",
  asOfUsual: "fin del último mes con resultados (como mucho hoy)",
  asOfTyped: "el día que usted escribió",
  asOfWrong: "▲ Lo escrito no es una fecha: no se usa",
  time: {
    weeksGone: "Semanas pasadas",
    weeksLeft: "Semanas restantes",
    believed: "Peso del ritmo",
  },
  believedNote:
    "Esta parte del ritmo actual se supone que sigue, meses ÷ (meses + 3): los primeros resultados dicen poco.",
  bands: { standing: "Cómo va", results: "Resultados por mes: escríbalos aquí" },
  headers: {
    person: "Persona",
    goal: "Meta final",
    actual: "Resultado",
    due: "Previsto a la fecha",
    pace: "Ritmo",
    projection: "Proyección",
    status: "Estado",
    perWeek: "Necesario por semana",
    soFar: "Por semana a la fecha",
    course: "Mes a mes",
  },
  dueNote:
    "Lo que pide el Calendario hasta ese día; del mes en curso, su parte de días laborables de lunes a viernes.",
  courseNote:
    "Una barra por mes: media altura es lo que pide el Calendario; altura completa, el doble o más. Un punto: aún sin resultado.",
  headersLess: { perWeek: "Queda por semana" },
  period: "Periodo",
  asked: "Lo que pide el Calendario",
  team: "Equipo",
  over: "Parte del mes que ha pasado",
  known: "Resultados hasta",
  status: {
    notBegun: "● Sin empezar",
    ahead: "▲ Por delante",
    onTrack: "● En camino",
    watch: "▼ Vigilar",
    help: "▼ Necesita ayuda",
    missing: "● Falta resultado",
  },
  sums: { asked: "Metas a la fecha", come: "Resultados a la fecha" },
  chart: "Metas y resultados del equipo, sumados mes a mes",
  resultHelp: "Un número, o nada mientras no se conozca el resultado.",
};
