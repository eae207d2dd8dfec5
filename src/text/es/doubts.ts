import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { currencyOption, currencyWords } from "../currency-words.ts";
import { dayOfMonthWords } from "../moment.ts";
import { monthSpan, monthSpans, monthWords } from "../month.ts";
import type { DoubtSentences, OtherwiseText } from "../sentences.ts";
import { isThousands, readingWords } from "../two-readings.ts";

const ROLES = {
  date: "las fechas",
  person: "los nombres",
  metric: "las métricas",
  stage: "las etapas",
  opened: "las fechas de apertura",
  currency: "las monedas",
  value: "los resultados",
};

const EMPTY_COUNTS = [
  "mes vacío de una persona cuenta",
  "meses vacíos, contados persona por persona, cuentan",
] as const;

/** The answer that a first month is not whole. */
export const LEAVE_OUT = "No: omitirlo";

export const doubts: DoubtSentences = {
  table: {
    ask: ({ tables }, numbers) =>
      `Aquí hay ${numbers.plain(tables.length)} tablas. ¿Cuál contiene sus resultados?`,
    option: (answer) => answer,
    assumed: ({ tables }, answer, numbers) =>
      `Hay ${numbers.plain(tables.length)} tablas; se lee la de ${answer}.`,
  },
  dates: {
    ask: ({ value }) => `«${clipped(value)}»: ¿qué va primero, el día o el mes?`,
    option: (answer, { dayFirst, monthFirst }) =>
      answer === "dmy"
        ? `El día: ${monthWords("es", dayFirst)}`
        : `El mes: ${monthWords("es", monthFirst)}`,
    assumed: ({ value, dayFirst, monthFirst }, answer) =>
      answer === "dmy"
        ? `«${clipped(value)}» se lee con el día primero, como ${monthWords("es", dayFirst)}.`
        : `«${clipped(value)}» se lee con el mes primero, como ${monthWords("es", monthFirst)}.`,
  },
  numbers: {
    ask: ({ value }) => `«${clipped(value)}»: ¿son miles o tiene decimales?`,
    option: (answer, facts, numbers) =>
      isThousands(answer, facts)
        ? `Miles: ${readingWords(answer, facts, numbers)}`
        : `Decimales: ${readingWords(answer, facts, numbers)}`,
    assumed: (facts, answer, numbers) =>
      `«${clipped(facts.value)}» se lee como ${readingWords(answer, facts, numbers)}, con ${isThousands(answer, facts) ? "miles" : "decimales"}.`,
  },
  thousands: {
    ask: ({ value, count }, numbers) =>
      `${counted(count, ["número parece cortado", "números parecen cortados"], numbers)} en los miles. ¿${numbers.plain(value, 3)} quiere decir ${numbers.plain(1000 * value)}?`,
    option: (answer, { value }, numbers) =>
      answer === "yes" ? `Sí: ${numbers.plain(1000 * value)}` : `No: ${numbers.plain(value, 3)}`,
    assumed: ({ value, count }, answer, numbers) =>
      answer === "yes"
        ? `${counted(count, ["número cortado", "números cortados"], numbers)} en los miles: ${numbers.plain(value, 3)} cuenta como ${numbers.plain(1000 * value)}.`
        : `${counted(count, ["número", "números"], numbers)} como ${numbers.plain(value, 3)} quizá sean miles: cuentan tal como están escritos.`,
  },
  firstMonth: {
    ask: ({ month, day }) =>
      `Los resultados empiezan el ${dayOfMonthWords("es", month, day)}. ¿Está completo ${monthWords("es", month)}?`,
    option: (answer) => (answer === "whole" ? "Sí, está completo" : LEAVE_OUT),
    assumed: ({ month, day }, answer) =>
      answer === "whole"
        ? `Los resultados empiezan el ${dayOfMonthWords("es", month, day)}: ${monthWords("es", month)} cuenta como completo.`
        : `Los resultados empiezan el ${dayOfMonthWords("es", month, day)}: ${monthWords("es", month)} no está completo y se omite.`,
  },
  emptyMonth: {
    ask: ({ spans }) =>
      `Nadie tiene resultados en ${monthSpans("es", spans)}. ¿Faltan en los datos o nadie vendió nada?`,
    option: (answer) => (answer === "zero" ? "Nadie vendió nada: cero" : "Faltan: no se conocen"),
    assumed: ({ spans }, answer) =>
      answer === "zero"
        ? `Nadie tiene resultados en ${monthSpans("es", spans)}: cuenta como cero.`
        : `Nadie tiene resultados en ${monthSpans("es", spans)}: se toma como no conocido, que no es cero.`,
  },
  blank: {
    ask: ({ count }, numbers) =>
      `Hay ${counted(count, ["mes vacío de una persona", "meses vacíos, contados persona por persona"], numbers)}. ¿Qué significa un mes vacío?`,
    option: (answer) => (answer === "zero" ? "Cero ventas" : "Sin dato"),
    assumed: ({ count }, answer, numbers) =>
      answer === "zero"
        ? `${counted(count, EMPTY_COUNTS, numbers)} como cero.`
        : `${counted(count, EMPTY_COUNTS, numbers)} como sin dato, que no es cero.`,
  },
  metricName: {
    ask: () => "¿Qué miden estos resultados?",
    option: (answer) => answer,
    assumed: (_, answer) => `Nada da nombre a los resultados: se llaman «${clipped(answer)}».`,
  },
  currency: {
    ask: () => "La tabla no dice la moneda. ¿En cuál están los importes?",
    option: (answer) => (answer === "none" ? "Ninguna: solo números" : currencyOption(answer)),
    assumed: ({ metric }, answer) =>
      answer === "none"
        ? `No se muestra moneda para ${metric}.`
        : `Se supone que ${metric} está en ${currencyWords(answer)}.`,
  },
  names: {
    ask: ({ count }, numbers) =>
      `Hay ${counted(count, ["fila", "filas"], numbers)} sin nombre. ¿De quién son los resultados?`,
    option: (answer) => (answer === "above" ? "De la persona de arriba" : "De nadie: omitirlas"),
    assumed: ({ count }, answer, numbers) =>
      answer === "above"
        ? `${counted(count, ["fila sin nombre cuenta", "filas sin nombre cuentan"], numbers)} para la persona de arriba.`
        : `${counted(count, ["fila sin nombre se omite", "filas sin nombre se omiten"], numbers)}.`,
  },
  column: {
    ask: ({ role, heading }) =>
      `La columna «${clipped(heading)}» ya no está. ¿Cuál tiene ahora ${ROLES[role]}?`,
    option: (answer) => answer,
    assumed: ({ role, heading }, answer) =>
      `La columna «${clipped(heading)}» ya no está: ${ROLES[role]} se leen de «${clipped(answer)}».`,
  },
  won: {
    ask: ({ heading }) => `¿Qué palabra de «${clipped(heading)}» dice que se ganó o se hizo?`,
    option: (answer) => answer,
    assumed: ({ heading }, answer) =>
      `«${clipped(answer)}» en «${clipped(heading)}» cuenta como ganado o hecho.`,
  },
  stageOrder: {
    ask: ({ stages }) =>
      `¿En qué orden pasa un negocio por sus etapas, de la primera a la última y con > entre ellas: ${stages.join(", ")}?`,
    option: (answer) => answer,
    assumed: ({ stages }, answer) =>
      answer === ""
        ? `Nada dice el orden de las etapas ${stages.join(", ")}: no se cuentan como pasos de la venta.`
        : `Los negocios pasan por estas etapas: ${answer}.`,
  },
  samePerson: {
    ask: ({ one, other }) => `¿«${one}» y «${other}» son la misma persona?`,
    option: (answer) => (answer === "yes" ? "Sí, es una" : "No, son dos"),
    assumed: ({ one, other }, answer) =>
      answer === "yes"
        ? `${other} cuenta como ${one}.`
        : `${one} y ${other} cuentan como dos personas.`,
  },
  joined: {
    ask: ({ person, month }) =>
      `${person} no tiene ventas antes de ${monthWords("es", month)}. ¿Entró entonces en el equipo?`,
    option: (answer) => (answer === "yes" ? "Sí, entró entonces" : "No, antes no vendió"),
    assumed: ({ person, month }, answer) =>
      answer === "yes"
        ? `${person} entró en ${monthWords("es", month)}: los meses anteriores no cuentan.`
        : `${person} no vendió antes de ${monthWords("es", month)}: esos meses cuentan como cero.`,
  },
  left: {
    ask: ({ person, month }) =>
      `${person} no tiene resultados después de ${monthWords("es", month)}. ¿Dejó el equipo?`,
    option: (answer) => (answer === "yes" ? "Sí, sin meta" : "No, sigue en el equipo"),
    assumed: ({ person, month }, answer) =>
      answer === "yes"
        ? `${person} dejó el equipo después de ${monthWords("es", month)} y no tiene meta.`
        : `${person} no tiene resultados después de ${monthWords("es", month)}, pero sigue en el equipo.`,
  },
  leave: {
    ask: ({ person, from, to }) =>
      `${person}: sin resultados, ${monthSpan("es", from, to)}. ¿Fue un permiso?`,
    option: (answer) => (answer === "yes" ? "Sí, de permiso" : "No, trabajó"),
    assumed: ({ person, from, to }, answer) =>
      answer === "yes"
        ? `${person} estuvo de permiso, ${monthSpan("es", from, to)}: sin dato.`
        : `${person} trabajó, ${monthSpan("es", from, to)}, sin resultados.`,
  },
};

export const otherwise: OtherwiseText = {
  option: (option) => `Si no es así, use ${option}.`,
  answers: (key) => `Si no es así, responda «${key}» en el archivo de --answers.`,
};
