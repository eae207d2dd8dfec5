import { addMonths } from "../../core/calendar/month.ts";
import type { NoticeFacts } from "../../core/notices.ts";
import { apartDecimals } from "../apart-decimals.ts";
import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { crowdedMonths } from "../crowded-months.ts";
import { exactPercent } from "../exact-percent.ts";
import { exactly } from "../exactly.ts";
import { inUnit } from "../in-unit.ts";
import { longTime } from "../long-time.ts";
import { dayOfMonthWords, dayWords } from "../moment.ts";
import { monthName, monthSpan, monthWords } from "../month.ts";
import type { NumberWords } from "../number.ts";
import { periodInWords } from "../period.ts";
import { flooredUnits, plannedWords, unitsIn } from "../planned-words.ts";
import { seenBlanks } from "../seen-blanks.ts";
import type { NoticeSentences } from "../sentences.ts";
import { significant } from "../significant.ts";
import { someOf } from "../some-of.ts";
import { aheadWork } from "./ahead-work.ts";
import { companyStep } from "./company-step.ts";
import { dataSteps } from "./data-steps.ts";
import { LEAVE_OUT } from "./doubts.ts";
import { incentiveNotices } from "./incentive-notices.ts";
import { potentialStep } from "./potential-step.ts";
import { startLowStep } from "./start-low-step.ts";
import { tabNames } from "./tab-names.ts";
import { published } from "./tabs/published.ts";
import { times } from "./times.ts";

const MONTHS = ["mes", "meses"] as const;
const ROWS = ["fila", "filas"] as const;
/** People whom a sentence names where a tab shows the others, or of whom it tells more than the name. */
const FEW = 3;
/** Meses que se nombran con lo que piden. */
const CROWDED = 4;

export const notices: NoticeSentences = {
  monthMissing: ({ person, month }) => `1 mes vacío: ${person}, ${monthWords("es", month)}`,
  monthsMissing: ({ count }, { numbers }) =>
    `${counted(count, ["mes vacío", "meses vacíos, contados persona por persona"], numbers)}: sin dato, que no es cero`,
  textNotNumber: ({ person, month, value }) =>
    `1 texto en lugar de número: ${person}, ${monthWords("es", month)}, «${clipped(value)}»`,
  textsNotNumbers: ({ count }, { numbers }) =>
    `${counted(count, ["texto", "textos"], numbers)} en lugar de números: se leen como sin dato`,
  totalsDropped: ({ rows, columns, label }, { numbers }) => {
    if (columns === 0)
      return `${numbers.plain(rows)} ${rows === 1 ? `fila ${label} omitida` : `filas ${label} omitidas`}`;
    if (rows === 0)
      return `${numbers.plain(columns)} ${columns === 1 ? `columna ${label} omitida` : `columnas ${label} omitidas`}`;
    const column = counted(columns, ["columna", "columnas"], numbers);
    return `${label}: ${counted(rows, ROWS, numbers)} y ${column} omitidas`;
  },
  duplicatesAdded: ({ count }, { numbers }) =>
    `${counted(count, ["resultado más", "resultados más"], numbers)} de la misma persona y el mismo mes: ${count === 1 ? "se suma" : "se suman"}`,
  negatives: ({ count }, { numbers }) =>
    `${counted(count, ["importe negativo", "importes negativos"], numbers)}, como devoluciones: cuentan tal cual`,
  unfinishedMonth: ({ month }) =>
    `Resultados omitidos desde ${monthWords("es", month)}: el mes no ha terminado`,
  firstMonthWhole: ({ month, day }) =>
    `Usted dijo que ${monthWords("es", month)} está completo, pero los resultados empiezan el ${dayOfMonthWords("es", month, day)}. Cuenta como mes entero, así que las metas pueden salir más bajas de lo debido; si no está completo, responda «${LEAVE_OUT}» en el paso 1, «${dataSteps.data.title}»`,
  rowsNotOver: ({ month, count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} de ${monthWords("es", month)} todavía no ${count === 1 ? "cuenta" : "cuentan"}: ese mes no ha terminado`,
  rowsNotBegun: ({ first, last, count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} de ${monthSpan("es", first, last)} todavía no ${count === 1 ? "cuenta" : "cuentan"}: ${first === last ? "ese mes no ha" : "esos meses no han"} empezado`,
  rowsWithoutPerson: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} sin nombre: ${count === 1 ? "omitida" : "omitidas"}`,
  rowsWithoutDate: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} sin fecha: ${count === 1 ? "omitida" : "omitidas"}`,
  datesUnread: ({ cells }, { numbers }) =>
    `${counted(cells.length, ROWS, numbers)} ${cells.length === 1 ? "omitida" : "omitidas"}: ${cells.length === 2 ? cells.join(" y ") : someOf(cells, "y", "más", 4)} no ${cells.length === 1 ? "contiene" : "contienen"} una fecha que se pueda leer`,
  metricChosen: ({ metric, others }) =>
    `Las metas se fijan para ${metric}; también hay: ${others.join(", ")}`,
  peopleNotYet: ({ people }) =>
    `Aún sin meta, porque todas sus filas son de meses que no han terminado: ${some(people)}. Para que la tengan ya, añádalas a la pestaña ${tabNames.team}, con el primer día`,
  peopleWithoutResults: ({ people }) => `Sin resultados, por eso omitidos: ${some(people)}`,
  spellingsUnited: ({ shown, others }) =>
    `${shown}: también aparece como ${quoted(others.map(seenBlanks))}, cuenta como una sola persona`,
  moreSpellingsUnited: ({ people, others }) =>
    `También aparecen con varias grafías, cada uno cuenta como una persona: ${some(people.map((person, i) => `${person} (${others[i]!.map(seenBlanks).join(", ")})`))}`,
  namesFilledDown: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} sin nombre: ${count === 1 ? "toma" : "toman"} el nombre de arriba`,
  headingsRepeated: ({ count }, { numbers }) =>
    counted(
      count,
      ["fila repite los títulos: omitida", "filas repiten los títulos: omitidas"],
      numbers,
    ),
  datesReadAs: ({ value, month }) =>
    `«${clipped(value)}» se lee como ${monthWords("es", month)}, en el orden de las demás fechas`,
  datesTurned: ({ count }, { numbers }) =>
    `${counted(count, ["fecha", "fechas"], numbers)} con día y mes intercambiados por la hoja: ${count === 1 ? "corregida" : "corregidas"}`,
  quartersSpread: ({ count }, { numbers }) =>
    `${counted(count, ["resultado trimestral: repartido", "resultados trimestrales: repartidos"], numbers)} entre los meses por días`,
  weeksSpread: ({ count }, { numbers }) =>
    `${counted(count, ["resultado semanal: asignado", "resultados semanales: asignados"], numbers)} a los meses por días`,
  thousandsRestored: ({ count, value, meant }, { numbers }) =>
    `${counted(count, ["número cortado", "números cortados"], numbers)} en los miles: ${numbers.plain(value, 3)} se lee como ${exactly(meant, numbers)}`,
  blanksAsZero: ({ count }, { numbers }) =>
    `${counted(count, ["mes vacío de una persona cuenta", "meses vacíos, contados persona por persona, cuentan"], numbers)} como cero`,
  percents: ({ count }, { numbers }) =>
    `${counted(count, ["porcentaje leído", "porcentajes leídos"], numbers)} como proporción: ${numbers.percent(0.12)} es ${numbers.plain(0.12, 2)}`,
  dealsNotWon: ({ count, stages }, { numbers }) =>
    `${counted(count, ["negocio no ganado, omitido", "negocios no ganados, omitidos"], numbers)}: ${stages.join(", ")}`,
  dealsOpenedOnly: ({ count, stages }, { numbers }) =>
    `${counted(count, ["negocio no ganado", "negocios no ganados"], numbers)} (${stages.join(", ")}): ${count === 1 ? "cuenta" : "cuentan"} en «Negocios iniciados» (todos, ganados o no) y no ${count === 1 ? "suma" : "suman"} ventas`,
  dealsStepsOnly: ({ count, stages }, { numbers }) =>
    `${counted(count, ["negocio no ganado cuenta solo en los pasos de la venta", "negocios no ganados cuentan solo en los pasos de la venta"], numbers)}: ${stages.join(", ")}`,
  dealsRepeated: ({ count }, { numbers }) =>
    `${counted(count, ["fila repite", "filas repiten"], numbers)} un negocio que está más arriba: se cuenta una vez`,
  stagesByOpening: ({ stages }) =>
    `Pasos de la venta: ${quoted(stages)}. Un negocio cuenta por su etapa y las anteriores (uno ganado, por todas) en el mes en que se abrió, hasta donde ha llegado hoy: la lista no dice cuándo llegó`,
  stagesByEnd: ({ stages }) =>
    `Pasos de la venta: ${quoted(stages)}. Un negocio terminado cuenta por su etapa y las anteriores (uno ganado, por todas) en el mes en que terminó: la lista no dice cuándo llegó`,
  stagesByEntry: ({ stages }) =>
    `Pasos de la venta: ${quoted(stages)}. Un negocio cuenta en el mes en que entró en la etapa`,
  stagesUntold: ({ heading }) =>
    `No se cuentan las etapas entre abrir y ganar: «${clipped(heading)}» no dice hasta dónde llegaron los negocios perdidos. Puede seguir así; si las quiere, exporte también la fecha de entrada en cada etapa`,
  currenciesApart: ({ currencies }) =>
    `Importes en ${currencies.join(", ")}: cada moneda es una métrica propia`,
  amountsConverted: ({ heading }) =>
    `Importes en varias monedas: se leen de «${clipped(heading)}», ya convertidos`,
  deactivated: ({ people }) =>
    `Ya no son usuarios del CRM: ${some(people)}. Si se han ido, dígalo en la lista del equipo o en las preguntas sobre las personas`,
  activitiesNotDone: ({ count, stages }, { numbers }) =>
    `${counted(count, ["actividad no realizada, omitida", "actividades no realizadas, omitidas"], numbers)}: ${stages.join(", ")}`,
  otherTables: ({ count }, { numbers }) =>
    counted(
      count,
      ["tabla más en esta hoja: no se leyó", "tablas más en esta hoja: no se leyeron"],
      numbers,
    ),
  tabsJoined: ({ tabs }) => `Pestañas leídas juntas: ${tabs.join(", ")}`,
  otherMonths: ({ tabs }) =>
    `No se leen otros meses de las mismas personas: ${quoted(tabs)}. Póngalos en una sola tabla para usarlos todos.`,
  filterOn: () => "La hoja tiene un filtro: también se leen las filas que oculta",
  rowsAdded: ({ count }, { numbers }) =>
    counted(
      count,
      [
        "fila añadida desde la última vez: también se lee",
        "filas añadidas desde la última vez: también se leen",
      ],
      numbers,
    ),
  columnMoved: ({ heading }) =>
    `La columna «${clipped(heading)}» no está donde la última vez: se lee donde está ahora`,
  tableMoved: ({ where }) => `La tabla no está donde la última vez: se lee en ${where}`,

  personMerged: ({ person, other }) => `${other} cuenta como ${person}, como usted indicó`,
  notInRoster: ({ people }) => `No están en la lista del equipo: ${some(people)}`,
  teamRead: ({ tab, people }) =>
    `Leído en la pestaña «${tab}»: lo que dice de ${people === 1 ? "1 persona" : `${people} personas`}.`,
  rosterOnly: ({ people }) => `En la lista del equipo, pero sin resultados: ${some(people)}`,
  hasLeft: ({ person, month }) =>
    `Sin meta para ${person}: dejó el equipo en ${monthWords("es", month)}`,
  outsideEmployment: ({ person, count }, { numbers }) =>
    `${person}: ${counted(count, ["resultado omitido", "resultados omitidos"], numbers)} de fuera de su tiempo en el equipo`,
  onLeave: ({ person, from, to }) =>
    to === null
      ? `${person} está de permiso desde ${monthWords("es", from)}: sin dato, que no es cero`
      : `${person} estuvo de permiso, ${monthSpan("es", from, to)}: sin dato, que no es cero`,
  joinedLater: ({ person, month }) =>
    `${person} entró en ${monthWords("es", month)}: los meses anteriores no cuentan`,
  rosterBackward: ({ person, from, to }) =>
    `Lista del equipo, ${person}: el fin, ${dayWords("es", to)}, es anterior al comienzo, ${dayWords("es", from)}, por eso no cuenta`,
  rosterCell: ({ person, value }) =>
    `Lista del equipo, ${person}: no se entiende «${clipped(value)}», por eso no cuenta`,

  capped: ({ person, month, value, limit }, { numbers, currency }) =>
    `${person}, ${monthWords("es", month)}: ${numbers.money(value, currency)} es mucho más que lo habitual en un mes así. Cuenta como ${numbers.money(limit, currency, apartDecimals(value, limit))}.`,
  cappedMonths: ({ people, months, values, limits }, { numbers, currency }) =>
    `Cuentan como ventas extraordinarias, hasta un límite: ${listOf(
      people.map(
        (person, i) =>
          `${person}, ${monthWords("es", months[i]!)} (${numbers.money(values[i]!, currency)} cuenta como ${numbers.money(limits[i]!, currency, apartDecimals(values[i]!, limits[i]!))})`,
      ),
    )}.`,
  seasonUnknown: ({ months }, { numbers }) =>
    `Con ${counted(months, MONTHS, numbers)} no se puede conocer la temporada. No se usa ninguna, y las metas de cada mes son poco seguras.`,
  seasonHalf: ({ months }, { numbers }) =>
    `Con ${counted(months, MONTHS, numbers)} la temporada solo se conoce a medias, por eso se usa solo una parte: cada mes es poco seguro.`,
  noTrend: ({ months }, { numbers }) =>
    `Con ${counted(months, MONTHS, numbers)} no se puede ver una tendencia de todo el equipo, así que el mercado cuenta como estable. Sí cuenta cómo han evolucionado los resultados de cada persona.`,
  noGoalNoResults: ({ person, lastMonth }) =>
    lastMonth === null
      ? `Sin meta para ${person}: aún no tiene resultados.`
      : `Sin meta para ${person}: no tiene resultados desde ${monthWords("es", lastMonth)}.`,
  newPerson: ({ person, months }, { numbers }) =>
    months === 0
      ? `${person} aún no tiene resultados: su meta parte del mes habitual del equipo.`
      : `${person} tiene ${counted(months, MONTHS, numbers)} de resultados, muy pocos: su meta parte del mes habitual del equipo.`,
  gapForecastOver: ({ months }, { numbers }) =>
    `Entre los resultados y las metas hay ${longTime(months, times, numbers)} sin datos: cuanto más tiempo, más bajas y menos seguras son las metas. Unos resultados más recientes ayudarían.`,
  notCapped: ({ person, month, value }, { numbers, currency }) =>
    `${person}, ${monthWords("es", month)}: ${numbers.money(value, currency)} cuenta entero, como usted dijo.`,
  notCappedMonths: ({ people, months, values }, { numbers, currency }) =>
    `Cuentan enteros, como usted dijo: ${listOf(
      people.map(
        (person, i) =>
          `${person}, ${monthWords("es", months[i]!)} (${numbers.money(values[i]!, currency)})`,
      ),
    )}.`,
  toldOneOffs: ({ people, months, values, limits }, { numbers, currency }) =>
    `Casos extraordinarios, como usted dijo: ${listOf(
      people.map(
        (person, i) =>
          `${person}, ${monthWords("es", months[i]!)} (${numbers.money(values[i]!, currency)} cuenta como ${numbers.money(limits[i]!, currency)})`,
      ),
    )}.`,
  seasonGiven: () => "La temporada es la que usted dio, no la de los resultados.",
  seasonUnlike: ({ months }, { numbers }) =>
    `Su propia temporada dice otra cosa que sus resultados: ${months.map(({ month, told, seen }) => `${monthName("es", month)} ${numbers.plain(told, 2)}, en los resultados ${numbers.plain(seen, 2)}`).join("; ")}. Déjela así si sabe por qué.`,
  seasonUnlikeToo: ({ metrics }) =>
    `También los resultados de ${quoted(metrics)} contradicen su propia temporada en algunos meses.`,
  eventMeasured: ({ name, effect, low, high }, { numbers }) =>
    `«${clipped(name)}» se mide con los resultados: ${numbers.change(effect)} frente a un mes habitual (con un ${numbers.percent(0.9)} de seguridad: de ${numbers.change(low)} a ${numbers.change(high)}).`,
  eventUnfelt: ({ name }) =>
    `«${clipped(name)}» no cae ni en los resultados ni en el periodo: no cambia nada.`,
  indexUsed: ({ metric, elasticity, without, with: better }, { numbers }) =>
    `«${clipped(metric)}» se usa: un ${numbers.percent(0.01)} más va con un ${numbers.change(elasticity / 100, 2)}. Las previsiones del último año se desviaron un ${numbers.percent(better, 1)} con él y un ${numbers.percent(without, 1)} sin él.`,
  indexLeftOut: ({ metric, without, with: worse }, { numbers }) =>
    `«${clipped(metric)}» no ayuda con seguridad, por eso se deja fuera: las previsiones del último año se desviaron un ${numbers.percent(worse, 1)} con él y un ${numbers.percent(without, 1)} sin él.`,
  indexTooShort: ({ metric, months, needed }, { numbers }) =>
    `«${clipped(metric)}» se deja fuera: se ${months === 1 ? "conoce" : "conocen"} ${counted(months, MONTHS, numbers)} con él y con resultados, y hacen falta ${numbers.plain(needed)}.`,
  indexDiffers: ({ metric, months }, { numbers }) =>
    `«${clipped(metric)}» no es igual para todos en ${counted(months, MONTHS, numbers)}: cuenta la media.`,
  indexUnknown: ({ metric, months }, { numbers }) =>
    `«${clipped(metric)}» no tiene valor en ${counted(months, MONTHS, numbers)} de los resultados: allí el mercado cuenta como habitual.`,
  indexAsUsual: ({ metric, usual }, { numbers }) =>
    `Se prevé que «${clipped(metric)}» siga en su valor habitual, ${significant(usual, numbers)}, la media de sus últimos 12 meses. Si usted sabe más, dígalo.`,
  indexBeyond: ({ metric, least, most }, { numbers }) =>
    `Se prevé «${clipped(metric)}» donde nunca estuvo (hasta ahora de ${exactly(least, numbers)} a ${exactly(most, numbers)}): lo que hagan allí los resultados es una conjetura.`,
  newcomer: ({ person, month, ramp }, { numbers }) =>
    `${person} empezó en ${monthWords("es", month)}: ${
      typeof ramp === "number"
        ? `${firstMonths(ramp, numbers)} como arranque`
        : `${firstMonths(ramp.length, numbers)} un ${ramp.map((share) => numbers.percent(share)).join(", ")} de uno completo`
    }, en los resultados y en la meta.`,
  leansOnTeam: ({ people, shares }, { numbers }) =>
    `Con menos de seis meses de resultados, el mes habitual se apoya también en el del equipo. Así queda muy por encima de los meses propios de ${someOf(
      people.map((person, i) => `${person} (${numbers.change(shares[i]!)})`),
      "y",
      "más",
      FEW,
    )}. Revise ahí la meta y ponga una más baja si usted sabe más.`,
  nearOwnLevel: ({ people }) =>
    `Los resultados de ${few(people)} están lejos de los del equipo. Por eso el mes habitual del que parte la meta se mantuvo cerca del propio: como máximo un 10 % por debajo o un 15 % por encima.`,
  partOfPeriod: ({ person, share }, { numbers }) =>
    `${person} está solo una parte del periodo: el ${numbers.percent(share)} de una meta entera.`,
  vacant: ({ amount }, { numbers, currency }) =>
    `A quienes se fueron les corresponderían unos ${numbers.money(amount, currency, 0)}. No están en la meta de nadie.`,
  growthFlattened: ({ before, now, reached }, { numbers }) =>
    `El crecimiento se ha frenado, de ${numbers.change(before, 0)} a ${numbers.change(now, 0)} al año: parece alcanzado cerca del ${numbers.percent(reached, 0)} de un techo, pero no se dijo cuántos clientes quedan por ganar. El margen de crecimiento cuenta entero.`,
  capacityBinds: ({ bottleneck, unit, limit, demand, oneMore, ...of }, { numbers, currency }) =>
    `${bottleneck}: puede con ${numbers.money(Math.floor(limit), currency)}${plannedIn(of, numbers)}; las metas sumaban ${numbers.money(demand, currency)}, así que todas bajaron por igual. Una unidad más${inUnit(unit)} al mes permitiría ${numbers.money(Math.floor(oneMore), currency)} más.`,
  capacityEnough: ({ bottleneck, limit, goals, ...of }, { numbers, currency }) =>
    `El límite más cercano es ${bottleneck}: puede con ${numbers.money(Math.floor(limit), currency)}${plannedIn(of, numbers)}, y las metas suman ${numbers.money(goals, currency)}.`,
  capacityExceeded: ({ bottleneck, limit, goals, ...of }, { numbers, currency }) =>
    `${bottleneck}: puede con ${numbers.money(Math.floor(limit), currency)}${plannedIn(of, numbers)}, pero las metas anunciadas suman ${numbers.money(goals, currency)}: no se bajan sin un motivo.`,
  ownOverCapacity: ({ bottleneck, limit, goals, ...of }, { numbers, currency }) =>
    `Con las metas que usted puso, la suma llega a ${numbers.money(goals, currency)}, más que los ${numbers.money(Math.floor(limit), currency)} de la capacidad «${bottleneck}»${plannedIn(of, numbers)}. Baje alguna, o prevea que se pueda atender más.`,
  handledMore: ({ bottleneck, unit, lately, planned }, { numbers }) =>
    `${bottleneck}: últimamente las ventas ocuparon ${unitsIn(lately, numbers)} al mes${inUnit(unit)}, más que los ${unitsIn(flooredUnits(planned), numbers)} con que contamos. Si fue bien, suba la «${potentialStep.utilisation}» o el máximo que puede atender al mes.`,
  monthsCrowded: (facts, { numbers, currency }) => {
    const { most, told, months } = crowdedMonths(facts, "es", numbers, currency);
    const as = told ? ` (${told.planned} ${told.name}, el ${told.share} de ${told.available})` : "";
    return `En ${counted(months.length, MONTHS, numbers)} las metas piden más de lo que se puede planear según el límite indicado, ${most} al mes${as}. ${someOf(months, "y", "más", CROWDED)}. Prevea ayuda para entonces, o entregue una parte más tarde.`;
  },
  targetOpen: ({ target, goals, gap, chance }, { numbers, currency }) =>
    `El objetivo de la empresa es ${numbers.money(target, currency)} y las metas suman ${numbers.money(goals, currency)}: ${numbers.money(gap, currency)} no ${gap === 1 ? "está" : "están"} en la meta de nadie. La probabilidad de que el equipo logre el objetivo es de ${ofTeam(chance, numbers)}.`,
  targetCovered: ({ target, goals, gap, chance }, { numbers, currency }) =>
    gap === 0
      ? `Las metas suman el objetivo de la empresa, ${numbers.money(target, currency)}. La probabilidad de que el equipo lo logre es de ${ofTeam(chance, numbers)}.`
      : `El objetivo de la empresa es ${numbers.money(target, currency)} y las metas suman ${numbers.money(goals, currency)}, ${numbers.money(gap, currency)} más. La probabilidad de que el equipo logre el objetivo es de ${ofTeam(chance, numbers)}.`,
  ownOverTarget: ({ target, goals, gap, chance, onTop }, { numbers, currency }) =>
    `Con las metas que usted puso, la suma llega a ${numbers.money(goals, currency)}, ${numbers.money(gap, currency)} más que el objetivo de la empresa, ${numbers.money(target, currency)}. Borre o baje alguna en la pestaña ${tabNames.goals}${onTop > 0 ? `, indique menos del ${exactPercent(onTop, numbers)} en «${companyStep.overAssign}»` : ""} o déjelo así si es lo que quiere. La probabilidad de que el equipo logre el objetivo es de ${ofTeam(chance, numbers)}.`,
  overAssigned: ({ share }, { numbers }) =>
    `Las metas suman un ${numbers.percent(share, 1)} más que el objetivo de la empresa. Por encima del ${numbers.percent(0.05)} se deja de creer en el objetivo: explique por qué, o redúzcalo.`,
  cappedByChance: ({ people, chance, amount, carried }, { numbers, currency }) => {
    const whose = people.length === 1 ? "la meta de" : "las metas de";
    const kept = `Para que la probabilidad de ninguna meta calculada baje de ${inHundred(chance, numbers)}, ${whose} ${few(people)} ${people.length === 1 ? "queda" : "quedan"} por debajo de lo que pide el objetivo.`;
    if (amount > 0)
      return `${kept} ${numbers.money(amount, currency)} de lo que había que repartir no ${amount === 1 ? "está" : "están"} en la meta de nadie.`;
    return carried > 0
      ? `${kept} Los demás asumen la diferencia: ${numbers.money(carried, currency)}.`
      : kept;
  },
  heldByReview: ({ amount }, { numbers, currency }) =>
    `Las metas anunciadas solo suben por pasos, y eso deja ${numbers.money(amount, currency)} de lo que había que repartir sin nadie.`,
  keptAtStart: ({ people }) =>
    `Reciben al menos su meta inicial, que es más que su parte del objetivo: ${few(people)}.`,
  beyondTarget: ({ amount }, { numbers, currency }) =>
    `Las metas iniciales y las anunciadas suman ${numbers.money(amount, currency)} más de lo que había que repartir: no se bajan.`,
  targetOverCapacity: ({ amount }, { numbers, currency }) =>
    `${numbers.money(amount, currency)} de lo que había que repartir ${amount === 1 ? "supera" : "superan"} lo que se puede atender, y no ${amount === 1 ? "está" : "están"} en la meta de nadie.`,
  targetRest: ({ amount }, { numbers, currency }) =>
    `${numbers.money(amount, currency, Number.isInteger(amount) ? 0 : 2)} de lo que había que repartir ${amount === 1 ? "es" : "son"} menos que un paso de redondeo, y no ${amount === 1 ? "está" : "están"} en la meta de nadie.`,
  withoutLastYear: ({ people, isAll }) =>
    isAll
      ? "Nadie tiene resultados de todos los mismos meses del año anterior, así que al repartir el objetivo cuenta lo previsto para cada uno."
      : `Al repartir el objetivo cuenta lo previsto, y no el año anterior, para quien no tiene resultados de todos los mismos meses de ese año: ${few(people)}.`,
  withoutSize: ({ people }) =>
    `Sin tamaño de zona en la lista del equipo, así que cuenta solo la historia: ${few(people)}.`,
  noSizes: () =>
    "La lista del equipo no indica el tamaño de las zonas, así que el objetivo se reparte solo por la historia.",
  paidToNobody: ({ people }) =>
    `Hay un importe por lograr la meta, pero nadie con ese nombre en la tabla: ${some(people)}.`,
  nothingToHandDown: () =>
    "No se indicó un objetivo de la empresa, así que no se reparte nada: las metas son lo probable.",
  unfair: ({ tests }) => `Revise la equidad de estas metas: ${findings(tests)}.`,
  ownUnfair: ({ tests }) =>
    `Revise la equidad de las metas, contando los valores que usted puso: ${findings(tests)}. La pestaña ${tabNames.fairness} lo muestra y sigue lo que usted escriba.`,
  nothingAnnounced: () =>
    "Aún no se escribieron metas para este periodo y esta métrica: ninguna se mantiene por anunciada.",
  publishedHeld: ({ next, ...of }) =>
    isPublished(
      of,
      `Antes de ${monthWords("es", addMonths(next, -1))}, cuando se abre la revisión de ${monthWords("es", next)}, una actualización no las hace más difíciles; desde entonces, un paso como máximo.`,
    ),
  publishedReview: ({ open, ...of }) =>
    isPublished(
      of,
      `Ahora pueden endurecerse, por el paso de la revisión de ${monthWords("es", open)}.`,
    ),
  publishedToEnd: (of) =>
    isPublished(
      of,
      "No queda ninguna revisión del periodo, así que ninguna actualización las endurece.",
    ),
  publishedLost: ({ version }) =>
    `Lo que decía la versión ${version} ya no se puede leer, así que ninguna meta se mantiene por ella. Compare con la pestaña ${published.tab}.`,
  goalsHeld: ({ people }) =>
    `Metas anunciadas que no se hacen más fáciles, porque no hay motivo escrito: ${few(people)}.`,
  goalsStepped: ({ people, step }, { numbers }) =>
    step === 0
      ? `Metas anunciadas que no se endurecen antes de una revisión: ${few(people)}.`
      : `Se endurecen como máximo un ${numbers.percent(step, 0)} hasta la próxima revisión: ${few(people)}.`,
  goalsBehind: ({ people }) =>
    `No se endurecen, porque lo conseguido hasta ahora es menos de lo que se pedía: ${few(people)}.`,
  goalsWithoutWindfall: ({ people, months }) =>
    `Las ventas extraordinarias no suben las metas anunciadas: ${listOf(
      people.map((person, i) =>
        [person, ...months[i]!.map((month) => monthWords("es", month))].join(", "),
      ),
    )}.`,
  goalsLowered: ({ people }) =>
    `Metas anunciadas que se hacen más fáciles por el motivo que usted dio: ${few(people)}.`,
  timeShort: ({ people, most, hours }, { numbers }) =>
    `Las actividades ocupan hasta el ${numbers.percent(most, 0)} del tiempo de venta: ${few(people)}. Lo que cabe en ese caso es el ${numbers.percent(1 / most, 0)} de la meta; toda ella requiere ${numbers.plain(hours, 1)} horas de venta al día. Baje la meta, o gane más en cada paso.`,
  stageUnknown: ({ metric }) =>
    `Nada dice cuánto aporta «${clipped(metric)}», por eso no tiene meta.`,
  stageAhead: ({ metric, months, done, serves, ...ahead }, { numbers }) =>
    `«${clipped(metric)}» da resultados ${counted(months, MONTHS, numbers)} después: lo que se hace en ${monthWords("es", done)} sirve para la meta de ${monthWords("es", serves)}.${aheadWork(ahead)}`,
  fewBegun: (facts, { numbers }) => {
    const [count, before] = [facts.count, facts.before].map((number) =>
      numbers.plain(Math.round(number)),
    );
    const { metric, from, to, hasGoal } = facts;
    const [first, final] = facts.serves;
    const leads =
      first === final ? "el mes en que dan resultados" : "los meses en que dan resultados";
    const start = first === final ? "empieza" : "empiezan";
    const own = hasGoal ? "" : " Las metas no tienen esto en cuenta.";
    return `«${clipped(metric)}» bajó de ${before} a ${count} al mes (${monthSpan("es", from, to)}): o a su exportación le faltan los más recientes, o ${leads} (${monthSpan("es", first, final)}) ${start} con muy poco.${own}`;
  },
  manyMetrics: ({ count, most }, { numbers }) =>
    `${numbers.plain(count)} métricas son más de las que un equipo puede tener presentes: hasta ${numbers.plain(most)} funcionan mejor.`,
  manyWeights: ({ count, most }, { numbers }) =>
    `El pago depende de ${numbers.plain(count)} métricas: con más de ${numbers.plain(most)} ninguna se nota.`,
  smallWeights: ({ metrics, least }, { numbers }) =>
    `Una parte del pago menor que el ${numbers.percent(least)} apenas se nota: ${metrics.map(clipped).join(", ")}.`,
  smallMainWeight: ({ weight, least }, { numbers }) =>
    `Las demás métricas dejan a la principal el ${numbers.percent(weight)} del pago; menos del ${numbers.percent(least)} apenas se nota.`,
  stagesMeasured: ({ metrics }) =>
    `${
      metrics.length === 1
        ? `«${clipped(metrics[0]!)}» es a la vez un paso de la venta y una métrica con meta propia`
        : `Estos pasos de la venta son a la vez métricas con meta propia: ${metrics.map(clipped).join(", ")}`
    }. Lo que cuenta es esa meta, también en el calendario de actividades.`,
  goalsApart: ({ people, goals, needs }, { numbers }) =>
    `la meta propia y lo que requiere la principal difieren más de lo que explica el azar: ${someOf(
      people.map(
        (person, i) =>
          `${person} (propia ${numbers.plain(goals[i]!)}, la principal requiere ${numbers.plain(needs[i]!)})`,
      ),
      "y",
      "más",
      FEW,
    )}. Acérquelas con valores propios en las pestañas ${tabNames.goals} y ${tabNames.metrics}, o no dé meta a este paso.`,
  sumsApart: ({ goals, needs, weight }, { numbers }) => {
    const share = numbers.percent(Math.abs(needs / goals - 1));
    const [way, raise] = needs > goals ? ["más", "Suba"] : ["menos", "Baje"];
    const paid = weight > 0 ? ` De ellas depende el ${numbers.percent(weight)} del pago.` : "";
    return `las metas propias suman ${numbers.plain(goals)}; como van hoy los resultados, las metas principales requieren ${numbers.plain(needs)}. Juntas suponen que cada unidad da un ${share} ${way} que hoy.${paid} ${raise} estas metas en la pestaña ${tabNames.metrics}, o no dé meta a este paso: entonces vale lo que requieren las principales.`;
  },
  furtherStays: ({ people, weight }, { numbers }) =>
    `la meta sigue siendo la calculada para ${someOf(people, "y", "más", FEW)}, aunque usted hizo más fácil la principal; de ella depende el ${numbers.percent(weight)} del pago. Para hacerla más fácil también, escriba una meta propia con su motivo en la pestaña ${tabNames.metrics}.`,
  noMeasureGoal: ({ people }) => `sin meta, por falta de resultados: ${few(people)}.`,
  notForLess: ({ parts }) =>
    `En esta métrica menos es mejor, así que sus respuestas sobre esto no se aplican: ${parts.map((part) => MORE_ONLY[part]).join(", ")}.`,

  ...incentiveNotices,

  restored: () =>
    "La última vez, escribir se interrumpió y se deshizo. Su archivo está como estaba.",
  answersLost: () =>
    "Las respuestas de la última vez que se escribió son de otra versión o están dañadas, así que se preguntan de nuevo. Las metas siguen como estaban.",
  draftLost: () =>
    "Las respuestas de la última vez son de otra versión o están dañadas. Indíquelas de nuevo, por favor.",
  periodOver: ({ period }) =>
    `El periodo de las metas, ${periodInWords("es", period)}, ha terminado. Añada sus resultados y fije metas para el siguiente.`,
  reviewDue: ({ month }) =>
    `Toca la revisión de ${monthWords("es", month)}: actualice las metas, o déjelas como están hasta la siguiente.`,
  reviewOpen: ({ month }) =>
    `Está abierta la revisión de ${monthWords("es", month)}: actualice las metas y tendrán en cuenta lo que el periodo ha dado hasta ahora. Luego publíquelas.`,
  averagesAddedUp: ({ metrics, months }) => {
    const one = metrics.length === 1;
    return `${some(metrics)}: por su nombre ${one ? "es una tasa o una media" : "son tasas o medias"}, pero las metas suman los meses. ${one ? "Su meta es" : "Sus metas son"} lo que suman los ${months} meses; ${one ? "dividida" : "divididas"} entre ${months}, lo que tiene un mes de media. Algo que se pueda contar (ventas cerradas, respuestas a tiempo) da una meta más clara.`;
  },
  resultsWithin: ({ first, last, taken }) => {
    const within = `Los resultados de ${monthSpan("es", first, last)} son del propio periodo. Se escriben en la pestaña ${tabNames.tracking}`;
    return taken === null
      ? `${within} y cuentan para las metas de periodos posteriores. No mueven ninguna meta.`
      : `${within}. Las probabilidades y lo que se espera tienen en cuenta los de ${monthSpan("es", first, taken)}; las metas publicadas los siguen solo en una revisión, y como mucho en lo que esta permite.`;
  },
  resultsNew: ({ was, last }) =>
    `Ya hay resultados hasta ${monthWords("es", last)}; las metas se escribieron con los de hasta ${monthWords("es", was)}.`,
  resultsChanged: ({ was }) =>
    `Los resultados hasta ${monthWords("es", was)} han cambiado desde que se escribieron las metas. Actualícelas para tenerlo en cuenta.`,
  pivotTable: () =>
    "Es una tabla dinámica: se lee como se muestra ahora, con sus filtros. Para leer todos sus datos, elija la tabla de la que se hizo",
  rebound: ({ tabs }) =>
    tabs.length === 1
      ? `Este archivo es una copia: su pestaña «${tabs[0]}» vuelve a usarse para las metas.`
      : `Este archivo es una copia: sus pestañas ${tabs.map((tab) => `«${tab}»`).join(", ")} vuelven a usarse para las metas.`,
  nameTaken: ({ wanted, used }) =>
    `Ya había una pestaña «${wanted}» y no se tocó: la nuestra es «${used}».`,
  keptCells: ({ cells, more }) =>
    `Usted había cambiado ${cells.join(", ")}${more > 0 ? ` y ${more} más` : ""}: queda como lo escribió.`,
  typedOver: ({ cells }) =>
    `Se escribió encima y ya no se ${cells.length === 1 ? "calcula" : "calculan"}: ${someOf(cells, "y", "más")}. ${cells.length === 1 ? "Se queda como está" : "Se quedan como están"}. Un valor propio va en una celda amarilla: para una meta, en la columna Su meta.`,
  ownOldReasons: ({ cells, version }) =>
    `Junto a ${cells.length === 1 ? "una meta fijada por usted" : "metas fijadas por usted"} sigue el motivo que la versión ${version} dio de otra meta: ${someOf(cells, "y", "más")}. Escriba ahí por qué es otra ahora; antes de publicar la próxima versión se le pedirá.`,
  ownUnexplained: ({ cells }) =>
    `${cells.length === 1 ? "Una meta fijada por usted no tiene motivo" : "Hay metas fijadas por usted sin motivo"}: ${someOf(cells, "y", "más")}. Escríbalo ahí, en la columna Motivo del ajuste: sin él, las metas no se revisan ni se publican, y una vez compartida, la persona lo lee.`,
  leaveUntold: ({ people, roster }) => {
    const place =
      roster === "" ? `la pestaña ${tabNames.team}` : `su propia lista del equipo (${roster})`;
    const [reasons, days] =
      people.length === 1
        ? [
            "El motivo de la meta de",
            "habla de una ausencia, pero ningún mes queda fuera: indique su primer y su último día",
          ]
        : [
            "Los motivos de las metas de",
            "hablan de ausencias, pero ningún mes queda fuera: indique el primer y el último día de cada una",
          ];
    return `${reasons} ${someOf(people, "y", "más")} ${days} en ${place} y actualice; entonces esos meses no piden nada. Hasta entonces la probabilidad que se muestra es demasiado buena: los cuenta como meses de trabajo.`;
  },
  ownTurned: ({ people, goals, before, computed, cells }, { numbers, currency }) => {
    const money = (amount: number) => numbers.money(amount, currency);
    const all = people.map((person, i) => ({
      ...{
        own: `${person}, ${money(goals[i]!)} (${cells[i]!})`,
        isLower: goals[i]! < computed[i]!,
      },
      ...{ was: money(before[i]!), is: money(computed[i]!) },
    }));
    const [one] = all;
    if (all.length === 1 && one) {
      const [then, now] = one.isLower ? ["por encima", "por debajo"] : ["por debajo", "por encima"];
      return `Una meta puesta por usted cambia de lado: ${one.own}, estaba ${then} de la meta calculada (${one.was}) y tras esta actualización queda ${now} (${one.is}). Su motivo se dio para lo contrario: cámbiela o bórrela, o diga en el motivo por qué se queda.`;
    }
    const each = all.map(({ own, was, is }) => `${own} entre ${was} y ${is}`);
    return `Metas puestas por usted cambian de lado. Con esta actualización, las calculadas pasan de un lado al otro de ellas: ${some(each)}. Sus motivos se dieron para lo contrario: cámbielas o bórrelas, o diga en los motivos por qué se quedan.`;
  },
  leaveCounted: ({ people, goals, cells, computed, isAhead }, { numbers, currency }) => {
    const money = (amount: number) => numbers.money(amount, currency);
    const all = people.map((person, i) => ({
      ...{ person, own: goals[i]!, is: computed[i]!, at: cells[i]! },
    }));
    const [one] = all;
    if (all.length === 1 && one) {
      const { person, own, is, at } = one;
      const stands =
        own > is
          ? "sigue en su lugar"
          : "es aún más baja, así que la ausencia puede contar dos veces";
      const counts = isAhead
        ? `Tras esta actualización, la meta calculada de ${person} es ${money(is)}, porque en ella cuentan los días de la ausencia.`
        : `Los días de la ausencia de ${person} ya cuentan en la meta calculada que está en el libro (${money(is)}).`;
      return `${counts} La que puso usted, ${money(own)}, ${stands}: bórrela (${at}) si quiere la calculada, o déjela si es la que quiere.`;
    }
    const each = all.map(
      ({ person, own, is, at }) => `${person}, ${money(own)} en lugar de ${money(is)} (${at})`,
    );
    const twice = all.some(({ own, is }) => own < is)
      ? " Donde la suya es más baja, la ausencia puede contar dos veces."
      : "";
    const count = isAhead
      ? "Tras esta actualización, las metas calculadas de estas personas son otras, porque en ellas cuentan los días de ausencia. Las que puso usted siguen en su lugar"
      : "Los días de ausencia de estas personas ya cuentan en las metas calculadas que están en el libro, y las que puso usted siguen en su lugar";
    return `${count}: ${listOf(each)}. Bórrelas si quiere las calculadas, o deje las que quiera así.${twice}`;
  },
  ownNamesOthers: ({ people, names, cells }) => {
    const named = people.map((person, i) => `el de ${person} nombra a ${names[i]} (${cells[i]})`);
    const [reason, write] =
      people.length === 1
        ? ["En el motivo de una meta se lee", "Escríbalo"]
        : ["En los motivos de algunas metas se lee", "Escríbalos"];
    return `${reason} el nombre de otra persona del equipo: ${someOf(named, "y", "más")}. ${write} sin el nombre; hasta entonces las metas no se pueden revisar ni publicar.`;
  },
  beyondStretch: ({ people, inHundred, cells }) => {
    const all = people.map((person, i) => {
      const chance = inHundred[i]! < 1 ? "menos de 1" : inHundred[i];
      return `${person} (${cells[i]}; probabilidad: ${chance} de 100)`;
    });
    return `Más difícil que la meta Ambiciosa de la propia persona: ${someOf(all, "y", "más")}. Vea si es lo que quiere o si sobra una cifra. Se puede publicar igual.`;
  },
  tabsGone: ({ tabs }) =>
    tabs.length === 1
      ? `La pestaña ${quoted(tabs)} ya no está: se escribe de nuevo.`
      : `Las pestañas ${quoted(tabs)} ya no están: se escriben de nuevo.`,
  personGone: ({ person }) => `${person} ya no está en los resultados y no tiene meta nueva.`,
  locksOutdated: () =>
    "No se pudo renovar la protección de las pestañas para el equipo: puede haber filas o pestañas nuevas abiertas o cerradas para quienes editan. Comparta el libro de nuevo.",
  formulasBack: () =>
    "Algo interrumpió el paso de fórmulas a valores, o su vuelta: las fórmulas están de vuelta.",
  notComputed: ({ cells, more }) =>
    `Sin convertir, porque hay un error o aún no hay valor: ${cells.join(", ")}${more > 0 ? ` y ${more} más` : ""}. Corríjalo o espere, e inténtelo de nuevo.`,
  spillUntold: ({ cells, more }) =>
    `Sin convertir, porque otras fórmulas podrían llenar las mismas celdas: ${cells.join(", ")}${more > 0 ? ` y ${more} más` : ""}. Deje celdas en blanco entre ellas e inténtelo de nuevo.`,
  frozenChanged: ({ cells, more }) =>
    `Cambiado desde que se convirtió, así que queda como valor: ${cells.join(", ")}${more > 0 ? ` y ${more} más` : ""}. La fórmula está en la nota.`,
  frozenLost: ({ formula }) => `La celda de ${formula} ya no existe, así que no se recuperó.`,
};

const MORE_ONLY = {
  stages: "pasos de una venta",
  potential: "potencial de mejora",
  resources: "la capacidad",
  allocation: "cómo repartir el objetivo de la empresa",
  incentives: "incentivos",
} as const;

const firstMonths = (months: number, numbers: NumberWords): string =>
  months === 1
    ? "el primer mes cuenta"
    : `los primeros ${counted(months, MONTHS, numbers)} cuentan`;
/** A sentence’s first word within another sentence. */
const within = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

const findings = (tests: NoticeFacts["unfair"]["tests"]): string =>
  tests.map(({ name, isMore }) => within(companyStep.fairness.findings[name](isMore))).join("; ");

const inHundred = (chance: number, { plain }: NumberWords): string =>
  `${plain(100 * chance, chance < 0.01 ? 2 : 0)} de cada 100`;

/** A team's chance: no sum is out of reach for sure, and none is certain. */
const ofTeam = (chance: number, { plain }: NumberWords): string => {
  if (chance < 0.005) return "menos de 1 de cada 100";
  return chance > 0.995 ? "más de 99 de cada 100" : `${plain(100 * chance, 0)} de cada 100`;
};

/** People whom a tab shows, too. */
const few = (people: readonly string[]): string => someOf(people, "y", "más", FEW);

/** People whom nothing else names. */
const some = (people: readonly string[]): string => someOf(people, "y", "más");

const quoted = (words: readonly string[]): string =>
  words.map((word) => `«${clipped(word)}»`).join(", ");

const MOST = 8;

/** The first of many, and how many more: each has commas of its own. */
const listOf = (all: readonly string[]): string =>
  [...all.slice(0, MOST), ...(all.length > MOST ? [`y ${all.length - MOST} más`] : [])].join("; ");

/** That a version holds the goals, when they may get harder, and what an easier one takes. */
const isPublished = (
  { version, until }: { readonly version: number; readonly until: string },
  harder: string,
): string =>
  [
    `La versión ${version} está publicada, así que sus metas cuentan como anunciadas.`,
    harder,
    ...(until === ""
      ? []
      : [
          `Lo que haya que corregir, hacia arriba o hacia abajo, puede escribirlo hasta el ${dayWords("es", until)} en ${tabNames.goals}, como «Su meta» con su motivo.`,
        ]),
    `Una meta más fácil pide un motivo: junto a «Su meta» o, para las calculadas, en «${startLowStep.cause}», en el paso 7, «${startLowStep.title}».`,
  ].join(" ");

/** Of what there is, how much is planned with; nothing to say where it is all. */
const plannedIn = (
  of: { readonly available: number; readonly utilisation: number },
  numbers: NumberWords,
): string => {
  const words = plannedWords(of, numbers);
  return words === null
    ? ""
    : ` (de ${words.available} al mes contamos con ${words.planned}, el ${words.share})`;
};
