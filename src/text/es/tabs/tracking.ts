import type { tracking as en } from "../../en/tabs/tracking.ts";
import { tabNames } from "../tab-names.ts";

export const tracking: typeof en = {
  tab: tabNames.tracking,
  title: (when) => `Seguimiento ${when}`,
  why: "«Actualizar metas» escribe los resultados que tiene su tabla; usted, los demás. La meta a la fecha sigue el Calendario.",
  asOf: "Fecha",
  asOfNote:
    "Un día, para ver cómo iban todas las metas entonces. Si queda vacía, a cada persona se la mide hasta el fin de su propio último mes con resultado, y como mucho hasta hoy: escribir el de una no cambia los números de las demás.",
  asOfUsual:
    "el fin del último mes con resultado (a quien tiene menos meses escritos se le mide por esos)",
  asOfNone: "aún no hay resultados del periodo: escriba el primero abajo",
  asOfAhead: "▲ hay resultados de meses que no han empezado: contarán desde entonces",
  asOfTyped: "el día que usted escribió: vale para todos",
  asOfBefore: "▲ este día es anterior al periodo: aún no se pide nada",
  asOfAfter: "▲ este día es posterior al periodo: vale en su lugar el último del periodo",
  asOfWrong: "▲ Lo escrito no es una fecha: no se usa",
  asOfHelp: (when) => `Un día dentro del periodo (${when}), o nada.`,
  time: {
    weeksGone: "Semanas pasadas",
    weeksLeft: "Semanas restantes",
    believed: "Peso del ritmo actual",
  },
  believedWords:
    "se espera que siga esta parte de la ventaja o del retraso: los primeros meses dicen poco",
  believedNone: "nada todavía: crece con cada mes que tiene resultados",
  believedNote:
    "Los primeros meses dicen poco, así que la proyección no supone que todo siga como empezó. Ejemplo: después de 3 meses es el 50\u00a0%; a quien va un 20\u00a0% por delante se le proyecta, en los meses que quedan, un 10\u00a0% más de lo que pide el Calendario. Después de 1 mes es el 25\u00a0%; después de 9, el 75\u00a0%.",
  bands: {
    standing: "Cómo va",
    results: "Resultados por mes",
    leads: "Cómo terminaría",
  },
  headers: {
    person: "Persona",
    goal: "Meta final",
    actual: "Resultado",
    pace: "Ritmo",
    until: "Medido hasta",
    due: "Meta a la fecha",
    projection: "Proyección",
    status: "Estado",
    perWeek: "Necesario por semana",
    soFar: "Por semana a la fecha",
    course: "Mes a mes",
  },
  notes: {
    actual:
      "Los resultados de los meses que han empezado hasta el día de arriba. Lo escrito para un mes posterior cuenta cuando empiece.",
    until:
      "El día que usted escribió arriba; si no, el fin del último mes con resultado de esta persona, y como mucho hoy. Con él se calculan la meta a la fecha, el ritmo y las semanas.",
    due: "Lo que pide el Calendario hasta ese día; del mes en curso, su parte de días laborables de lunes a viernes.",
    projection:
      "Cómo terminaría el periodo con su ritmo actual, con el peso que se le da arriba. «Previsto» y la probabilidad de Metas parten de toda la historia: pueden no coincidir.",
    perWeek:
      "Solo cuentan las semanas de los meses que piden algo, aquí y en «Por semana a la fecha»: un mes cerrado no tiene. En blanco mientras falte un resultado.",
    course:
      "Una barra por mes: media altura es lo que pide el Calendario; altura completa, el doble o más. Un punto: aún sin resultado.",
  },
  headersLess: { perWeek: "Queda por semana" },
  period: "Periodo",
  asked: "Lo que pide el Calendario",
  helpers: {
    who: "De quién",
    metric: "Métrica",
    last: "Última columna",
    counted: "Meses que cuentan",
    gone: "Semanas que cuentan",
  },
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
  reckoned: "Con esto calculan las fórmulas y el gráfico: aquí no se escribe nada.",
  sums: { asked: "Metas a la fecha", come: "Resultados a la fecha" },
  chart: "Metas y resultados del equipo, sumados mes a mes",
  measures: {
    title:
      "Otras métricas con metas propias: sus resultados, de su tabla o escritos por usted, como arriba",
    note: "La meta por mes sigue la temporada de cada una. Si menos es mejor, «Necesario por semana» es lo que queda, y un ritmo de más del 100 % es demasiado.",
  },
  resultHelp: "Un número, o nada mientras no se conozca el resultado.",
};
