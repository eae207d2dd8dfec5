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
    span: (first, last, metrics) => `De ${first} a ${last}: ${metrics.join(", ")}.`,
    metric: "Fijar metas de",
    columns: "Cómo leímos las columnas",
    unsure: "No estamos seguros",
    answeredForYou: (count) =>
      count === 1
        ? "Suponemos 1 respuesta: vale aunque no la confirme"
        : `Suponemos ${count} respuestas: valen aunque no las confirme`,
    yourAnswers: "Sus respuestas",
    isRight: "Confirmar",
    isRightTo: (question) => `Confirmar: ${question}`,
    noted: "Anotado: ya es su respuesta.",
    whoseSign: (sign, currencies) =>
      `«${sign}» puede ser ${currencies.join(", ")}. Escriba las primeras letras de la suya.`,
    roster: "Quién está en el equipo (lista)",
    rosterIn: "Lista en",
    noRoster: "ninguna",
    rosterFound: (where, count, numbers) =>
      `${where}: ${counted(count, ["persona", "personas"], numbers)}`,
    looksRight: "Es correcto",
    update: "Actualizar metas",
    questionFirst: (step, title) =>
      `Primero, una pregunta sobre la tabla. «Es correcto» lleva después al paso ${step}, ${title}.`,
    readAgain: "Leer de nuevo",
    removeExample: "Quitar el ejemplo",
    goalsThere: (tab) =>
      `Este archivo ya tiene metas, en «${tab}». Se actualizarán allí; lo demás de esa pestaña se conserva.`,
    ways: "Para cambiar respuestas, «Es correcto» lleva por los pasos, y la lista de pasos de arriba, a cada uno. «Actualizar metas» muestra enseguida qué cambiaría, antes de escribirlo.",
    undo: "Deshacer lo último que se escribió",
  },
  columns: {
    title: "Díganos qué hay en cada columna",
    why: "Indique qué contiene cada columna. Su tabla no cambia.",
    open: "Indicar qué hay en cada columna",
    openWhy: "¿Algo está mal o falta? Díganos qué contiene cada columna:",
    firstRow: "Primera fila",
    headings: "encabezados",
    noHeadings: "ya son resultados",
    roles: {
      person: "Quién",
      date: "Cuándo",
      value: "Cuánto",
      metric: "Qué (métrica o tipo)",
      stage: "Ganado o hecho",
      opened: "Abierto el",
      currency: "Moneda",
    },
    otherwise: {
      person: { "": "elija una columna" },
      date: { "": "elija una columna" },
      value: { "": "todas las columnas de números", rows: "cada fila cuenta una vez" },
      metric: { none: "ninguna columna" },
      stage: { none: "ninguna columna" },
      opened: { none: "ninguna columna" },
      currency: { none: "ninguna columna" },
    },
    letter: (letters) => `Columna ${letters}`,
    untold: "Elija quién y cuándo, y leeremos la tabla.",
    use: "Usar estas columnas",
  },
  cannotRead: {
    title: "No podemos leer esta tabla",
    why: "Su tabla no ha cambiado. Elíjala de nuevo, díganos qué hay en cada columna, o corríjala y vuelva a leerla.",
  },
  review: {
    title: "Revise los resultados",
    why: "Compruebe el pasado antes de planear.",
    person: "Persona",
    strip: "Cada mes frente a su media",
    stripAloud: (first, last) =>
      `Cada mes de ${first} a ${last} como parte de la media de la persona`,
    less: "menos",
    more: "más",
    maybeOneOff: "¿venta extraordinaria?",
    empty: "vacío",
    lastMonths: (count) => (count === 1 ? "Último mes" : `Últimos ${count} meses`),
    withChange: (total) => `${total}, frente a los previos`,
    typicalMonth: "Mes habitual propio",
    left: "se fue",
    group: "Grupo",
    tiers: { top: "Alto", middle: "Medio", bottom: "Bajo", new: "Nuevo" },
    groupsBy:
      "Los grupos se forman por lo que cada persona suele lograr en un mes, no por el total: según los últimos resultados, sin temporada ni ventas extraordinarias. La quinta parte más alta del equipo es Alto; la más baja, Bajo. Lo que indique después sobre la temporada y el crecimiento también mueve el mes habitual propio.",
    newBy: "Nuevo: menos de tres meses completos.",
    leaveOut: (tab) =>
      `¿Hay aquí alguien que no es de su equipo? Una vez escritas las metas, escriba su último día en la pestaña ${tab}, o antes en una lista de su equipo, si lleva una (la lee el paso 1): entonces no recibe meta. Un filtro en su tabla no deja fuera a nadie.`,
    windfalls: (count) =>
      count === 0
        ? "Ningún mes parece incluir una venta extraordinaria"
        : count === 1
          ? "1 mes parece incluir una venta extraordinaria"
          : `${count} meses parecen incluir ventas extraordinarias`,
    windfallsSay:
      "Un mes marcado cuenta solo hasta un límite, para que nadie tenga que repetirlo; desmarque el mes que sí pueda repetirse. «Lo habitual» es el mes intermedio de la persona: la mitad de sus meses son mejores y la mitad, peores; es más alto en un mes bueno para todo el equipo y más bajo en uno flojo. Cuanto más varían sus meses, más alto es el límite.",
    windfall: (person, month, value) => `${person}, ${month}: ${value}`,
    windfallTimes: (times, usual) => `${times} veces lo habitual en un mes así, ${usual}`,
    oneOff: (times, limit) => `${times}; cuenta como ${limit}`,
    toldOneOff: (times, limit) => `${times}; marcado por usted, cuenta como ${limit}`,
    other: "Otro mes fue extraordinario",
    otherSay:
      "No pasa del límite, así que entonces cuenta como un mes habitual de la persona. Se ofrecen los meses por encima de su media, que es el 100 %.",
    otherPerson: "Persona",
    otherMonth: "Mes",
    otherMonthShare: (month, share) => `${month}: ${share}`,
    add: "Añadir",
    normal: (times) => `${times}; cuenta entero`,
    all: "Todas",
    none: "Ninguna",
    allAloud: "Todas son ventas extraordinarias",
    noneAloud: "Ninguna es una venta extraordinaria",
    moreQuestions: (count) => (count === 1 ? "1 pregunta más" : `${count} preguntas más`),
  },
};
