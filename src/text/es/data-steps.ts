import { counted } from "../counted.ts";
import type { DataStepsText } from "../en/data-steps.ts";

export const dataSteps: DataStepsText = {
  empty: {
    title: "Empiece con sus resultados",
    why: "Seleccione la tabla en su hoja: una fila por persona y una columna por mes, o una lista simple.",
    like: "Así",
    hint: "Bastan tres meses para empezar. Doce son mejor.",
    useExample: "Usar ejemplo",
  },
  data: {
    title: "Elija sus datos",
    why: "Leemos sus resultados pasados. Su tabla no cambia.",
    table: "Tabla con resultados",
    useSelection: "Usar selección",
    found: "Lo que encontramos",
    people: (count) => (count === 1 ? "persona" : "personas"),
    months: (count) => (count === 1 ? "mes" : "meses"),
    metrics: (count) => (count === 1 ? "métrica" : "métricas"),
    span: (first, last, metric) => `${first} a ${last} · ${metric}`,
    metric: "Fijar metas de",
    columns: "Cómo leímos las columnas",
    unsure: "No estamos seguros",
    answeredForYou: (count) =>
      count === 1 ? "1 pregunta ya respondida" : `${count} preguntas ya respondidas`,
    yourAnswers: "Sus respuestas",
    noted: "Anotado.",
    roster: "Quién está en el equipo (lista)",
    rosterIn: "Lista en",
    noRoster: "ninguna",
    rosterFound: (where, count, numbers) =>
      `${where}: ${counted(count, ["persona", "personas"], numbers)}`,
    looksRight: "Es correcto",
    readAgain: "Leer de nuevo",
    removeExample: "Quitar el ejemplo",
    goalsThere: (tab) =>
      `Este archivo ya tiene metas, en «${tab}». Se actualizarán allí; lo demás de esa pestaña se conserva.`,
    undo: "Deshacer la última escritura",
  },
  cannotRead: {
    title: "No podemos leer esta tabla",
    why: "Su tabla no ha cambiado. Elíjala de nuevo, o corríjala y vuelva a leerla.",
  },
  review: {
    title: "Revise los resultados",
    why: "Compruebe el pasado antes de planear.",
    person: "Persona",
    strip: "Cada mes frente a su media",
    stripAloud: (first, last, windfalls) =>
      `Cada mes de ${first} a ${last} frente a la media de la persona; ${windfalls.length === 0 ? "ninguna posible venta extraordinaria" : `posibles ventas extraordinarias: ${windfalls.join("; ")}`}`,
    less: "menos",
    more: "más",
    maybeOneOff: "¿única?",
    empty: "vacío",
    lastMonths: (count) => (count === 1 ? "Último mes" : `Últimos ${count} meses`),
    change: "Cambio",
    left: "se fue",
    group: "Grupo",
    tiers: { top: "Alto", middle: "Medio", bottom: "Bajo", new: "Nuevo" },
    windfalls: "Muy por encima de lo habitual",
    windfall: (person, month, value, times, limit) =>
      `${person}, ${month}: ${value}, ${times} veces lo habitual. ¿Venta extraordinaria? Entonces cuenta como ${limit}.`,
    oneOff: "Sí, no la repita",
    normal: "No, es normal",
    moreQuestions: (count) => (count === 1 ? "1 pregunta más" : `${count} preguntas más`),
  },
};
