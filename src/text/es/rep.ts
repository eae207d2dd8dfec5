import type { MessageFacts, RepText } from "../en/rep.ts";

import { incentives } from "./tabs/incentives.ts";

const PERIODS: Readonly<Record<number, string>> = {
  12: "el año",
  6: "el semestre",
  3: "el trimestre",
  1: "el mes",
};

const period = (months: number): string => PERIODS[months] ?? "el periodo";

const PARTS: Readonly<Record<number, string>> = { 1: "mes", 3: "trimestre", 6: "semestre" };
const SEVERAL: Readonly<Record<number, string>> = { 1: "meses", 3: "trimestres", 6: "semestres" };
const partOf = (months: number): string => PARTS[months] ?? "periodo de pago";
const partsOf = (months: number): string => SEVERAL[months] ?? "periodos de pago";
const NAMES: Readonly<Record<number, string>> = { 3: "Trimestre", 6: "Semestre" };

export const rep: RepText = {
  file: (person, when) => `${person} – Meta ${when}`,
  tab: "Mi meta",
  oldTab: (tab, until) => `${tab} hasta ${until}`,
  title: (person, when) => `Meta de ${person} ${when}`,
  why: (manager) =>
    manager === ""
      ? "Su archivo personal. Del equipo, solo usted puede verlo."
      : `Su archivo personal. Solo usted y ${manager} pueden verlo.`,
  version: (version, day) => `Versión ${version}, ${day}.`,
  colors:
    "Lo amarillo lo rellena usted, salvo que el archivo se haya compartido solo para leer; todo lo demás está protegido.",
  changed: {
    title: (version) => `Qué cambió con la versión ${version}:`,
    goal: (metric, now, before, from) =>
      `Su meta${metric === "" ? "" : ` en «${metric}»`} ahora es de ${now} (antes, ${before}), desde ${from}`,
    because: (reason) => `Motivo: ${reason}`,
    chance: (inHundred, isLessBetter) =>
      `La probabilidad de ${isLessBetter ? "no superarla" : "lograrla"} ahora es de ${inHundred} de cada 100.`,
    months: (metric, now, from) =>
      `Su meta${metric === "" ? "" : ` en «${metric}»`} sigue siendo de ${now}, repartida en otros meses desde ${from}`,
    kept: (kept) => `Los meses anteriores conservan sus ${kept}.`,
    by: (whole, rest, from) =>
      `La meta entera cambia un ${whole}; los meses desde ${from}, un ${rest}, porque los anteriores quedan como estaban.`,
    earlier: (version, day, metric, goal) =>
      `La versión ${version}, del ${day}, decía ${goal}${metric === "" ? "" : ` en «${metric}»`}`,
    need: (metric, now, before) =>
      `Lo que pide en «${metric}» ahora es cerca de ${now} (antes, ${before}).`,
  },
  goals: "Sus metas",
  rungsPay: "El pago depende solo de su meta.",
  rungsHelp: (hasStart, hasStretch) => {
    if (hasStart && hasStretch)
      return "«Inicial» es más fácil de lograr que su meta; «Ambiciosa», más difícil.";
    if (hasStart) return "«Inicial» es más fácil de lograr que su meta.";
    return hasStretch ? "«Ambiciosa» es más difícil de lograr que su meta." : "";
  },
  chanceHelp:
    "La probabilidad es una estimación para la meta: de cada 100 personas con resultados como los suyos, cuántas la lograrían.",
  noStart: "Donde hay un «–» bajo «Inicial», la meta es tan fácil como ese nivel, o más.",
  noStretchAlone: "Su meta ya es tan difícil como sería la ambiciosa, o más.",
  noStretch: "Donde hay un «–» bajo «Ambiciosa», la meta es tan difícil como ese nivel, o más.",
  noChance: "Donde hay un «–» como probabilidad, no se calculó ninguna.",
  nextReview: (month) =>
    month === "" ? "No hay ninguna revisión prevista." : `Próxima revisión: ${month}.`,
  atMost: (metric) => `${metric} (como máximo)`,
  metric: "Métrica",
  goal: "Su meta",
  goalLess: "Su meta, como máximo",
  chance: "Probabilidad",
  chanceFormat: '0" de 100"',
  review: "Próxima revisión",
  noReview: "Ninguna",
  rungs: { start: "Inicial", goal: "Meta", stretch: "Ambiciosa" },
  whyTitle: "Por qué",
  details: "Cómo se calculó",
  reason: (reason) => `Su meta se fijó a mano: ${reason}`,
  own: (computed, announced, set, manager, reason) =>
    `Fijada a mano: ${manager === "" ? "quien fija las metas" : manager} la fijó en ${set} en lugar de la calculada, ${computed}${announced === "" ? "" : ` (publicada antes: ${announced})`}${reason === "" ? "" : `: ${reason}`}`,
  computed: "Lo que sigue explica la meta calculada:",
  needs: {
    title: "Lo que pide su meta",
    name: (metric) => `${metric} · lo que pide su meta`,
    month: "Hace falta",
    plan: "Hacía falta",
    chart: "Lo que pide su meta mes a mes y lo logrado",
  },
  amountsIn: (currency) => `Todos los importes en ${currency}.`,
  headers: {
    month: "Mes",
    goal: "Meta",
    sold: "Vendido",
    result: "Logrado",
    left: "Falta",
    room: "Margen",
    week: "Por semana",
    lastYear: (year) => `Mismo mes\n${year}`,
    yearBefore: "Un año antes",
  },
  closed: {
    whole: (month, name, isAsked) => `${month}: cerrado (${name})${isAsked ? "" : ", sin meta"}.`,
    part: (month, days, of, name) =>
      `${month}: ${days} de ${of} días laborables cerrados (${name}).`,
  },
  total: "Total",
  soldHelp: "Un número, o nada mientras no se conozca el resultado.",
  pace: {
    title: "Cómo va",
    asOf: "Hasta",
    months: "Meses transcurridos",
    actual: "Resultado a la fecha",
    actualOnly: "Resultado a la fecha, sin meses por venir",
    due: "Meta a la fecha",
    pace: "Ritmo",
    projection: (months) => `A este ritmo, ${period(months)} cerraría con`,
    perWeek: "Necesita por semana",
    perWeekLess: "Queda por semana",
    soFar: "Por semana a la fecha",
  },
  status: {
    notBegun: "● Sin empezar",
    ahead: "▲ Por delante",
    onTrack: "● En ritmo",
    watch: "▼ Atención",
    help: "▼ Pida apoyo",
    missing: "● Falta un mes",
  },
  chart: "Su meta mes a mes y lo vendido",
  chartResults: "Su meta mes a mes y lo logrado",
  answer: {
    title: "Su respuesta",
    text: (manager, until) =>
      `Indique en las celdas amarillas que ha leído esto y qué opina. Si algo no cuadra, o si aquí solo puede leer, ${manager === "" ? "dígalo a quien fijó la meta" : `escriba a ${manager}`}${until === "" ? "" : ` hasta el ${until}`}, o escriba aquí qué ha cambiado. Cuando se cambia una meta, el motivo queda por escrito.`,
  },
  read: "He leído mi meta (fecha)",
  readHelp: "Una fecha, por ejemplo la de hoy.",
  verdict: "Mi respuesta",
  verdicts: {
    agree: "De acuerdo",
    question: "Tengo una pregunta",
    disagree: "No estoy de acuerdo",
  },
  verdictHelp: "Una de las respuestas de la lista, o nada.",
  comment: "Comentario u objeción",
  reply: {
    title: "Respuesta a lo que usted contestó",
    text: (words, by, day) => `${words} (${by === "" ? "" : `${by}, `}${day})`,
  },
  pay: {
    title: (goals) => (goals > 1 ? "Lo que pagan sus metas" : "Lo que paga su meta"),
    part: (metric, share) => `Por ${metric}: el ${share} de su pago`,
    together: "Todas sus metas juntas",
    shareEach: "Cumplimiento de cada meta",
    earnAll: "Su pago total",
    share: "Cumplimiento",
    attained: "Cumplimiento a este ritmo",
    earn: "Su pago",
    inAll: "En total",
    now: "Su pago entonces",
    nothing: (share) =>
      `Por debajo del ${share} de la meta no hay pago. Entre dos líneas de la tabla, el pago crece de manera uniforme.`,
    beyond: (share) =>
      `Por encima del ${share}, cada 1 % más de la meta paga un 1 % más del importe al 100 %.`,
    capped: (share, amount, goals) =>
      `Desde el ${share} ya no crece: como máximo, ${amount}${goals > 1 ? " por todas las metas juntas" : ""}.`,
    guard: (metrics) =>
      `Solo se paga más que el importe al 100 % si también se cumple esta meta: ${metrics}.`,
    every: (months) => `Se paga cada ${partOf(months)}, según la meta de ese ${partOf(months)}.`,
    alike: (months) =>
      `Se paga cada ${partOf(months)}, según la meta de ese ${partOf(months)}. Cada ${partOf(months)} paga la misma cantidad, sea cual sea su meta.`,
    partGoals: (months, metric, goals) =>
      `Su meta de cada ${partOf(months)}${metric === "" ? "" : ` en ${metric}`}: ${goals}.`,
    without: (months) => `Un ${partOf(months)} sin meta no paga nada.`,
    whole: (share) => `El ${share} se paga al final, por la meta de todo el periodo.`,
    last: (amount, ofMonths) =>
      `Los últimos ${amount} se pagan al final, por la meta de todo ${period(ofMonths)}.`,
    example: ({ months, ofMonths, each, count, whole, all }) =>
      `Por ejemplo: un ${partOf(months)} al 100 % paga ${each}. Todos los ${partsOf(months)}${whole === "" ? "" : ` y ${period(ofMonths)} completo`} al 100 % pagan ${all}: ${count} × ${each}${whole === "" ? "" : ` + ${whole}`}.`,
    team: (amount) => `Además, ${amount} si el equipo logra su meta.`,
    from: "Desde",
    rate: "Porcentaje",
    marginal:
      "Cada porcentaje se paga por la parte de su resultado que queda entre su línea y la siguiente.",
    retroactive:
      "El porcentaje de la última línea que usted alcance se paga por todo su resultado.",
    contests: incentives.spiffs.title,
    contest: (name, from, weeks, winners, prize) =>
      `${name}: desde ${from}, ${weeks === 1 ? "una semana" : `${weeks} semanas`}, ${winners === 1 ? "una persona gana" : `${winners} personas ganan`} ${prize}${winners === 1 ? "" : " cada una"}.`,
  },
  rewards: {
    title: "Además del pago",
    who: (who) => `Responsable: ${who}.`,
    when: (when) => `Fecha: ${when}.`,
  },
  teamTitle: "Dónde están los demás",
  team: (low, high) =>
    `La mitad del equipo tiene metas de entre ${low} y ${high}; las demás son más bajas o más altas.`,
  parts: {
    by: (months) => `Por ${PARTS[months] ?? "partes"}`,
    name: (months) => NAMES[months] ?? "Parte",
    share: "Cumplimiento",
    each: (months) => `Cada ${partOf(months)}`,
  },
  past: {
    title: "Sus últimos meses",
    result: "Resultado",
    plan: "Meta entonces",
    share: "Parte",
  },
  rules: {
    title: "Reglas",
    counts: (metrics) =>
      `Qué cuenta: ${metrics}, como lo registra la empresa, cada resultado en su mes.`,
    changes: (until, reviews, asked) =>
      `${until === "" ? "Una meta" : `${asked === "" ? `Hasta el ${until} una meta` : `Una meta se puede objetar hasta el ${asked}; hasta el ${until}`} aún puede corregirse. Después`} ${reviews === "" ? "no se hace más difícil en este periodo" : `solo se hace más difícil en una revisión (${reviews}) y solo para los meses siguientes`}. Solo se hace más fácil por una causa documentada, como una baja u otra zona.`,
    away: incentives.away,
    clawback: incentives.clawback,
    windfall:
      "Una venta extraordinaria, mucho mayor de lo habitual, cuenta por completo. Al fijar la meta siguiente no se supone que vaya a repetirse.",
  },
  message: {
    mine: (reason) => ` (la fijé yo: «${reason}»)`,
    subject: (when) => `Sus metas para ${when}`,
    text: (facts) =>
      `Hola, ${facts.person}. Su meta para ${facts.when} es de ${facts.goal}${facts.metric === "" ? "" : ` en ${facts.metric}`}.${chance(facts)}${own(facts)}${needed(facts)}${further(facts)}${paid(facts)} El archivo muestra cómo se fijó${facts.isPaid ? " y cuánto paga" : ""}. Si algo ha cambiado, dígamelo${by(facts)} y lo vemos juntos.`,
    changed: (facts) =>
      `Hola, ${facts.person}. ${whatChanged(facts)}${chanceNow(facts)}${since(facts)}${own(facts)}${needed(facts)}${same(facts)}${paid(facts)} El archivo lo muestra mes a mes. Si algo no cuadra, dígamelo${by(facts)} y lo vemos juntos.`,
  },
};

const chance = ({ inHundred, supported, isLessBetter }: MessageFacts): string => {
  if (inHundred === null) return "";
  const said = ` La probabilidad de ${isLessBetter ? "no superarla" : "lograrla"} es de ${inHundred} de cada 100`;
  return supported === null || supported === inHundred
    ? `${said}.`
    : `${said} tal como están las cosas, y de ${supported} de cada 100 con el apoyo previsto.`;
};

/** Which goals changed, from what to what; the main one is named also where it is the same. */
const chanceNow = (facts: MessageFacts): string =>
  facts.changed.length === 1 && !facts.isSame ? chance(facts) : "";

const whatChanged = ({ when, goal, metric, isSame, changed }: MessageFacts): string => {
  const [first] = changed;
  const inMetric = metric === "" ? "" : ` en ${metric}`;
  if (first === undefined)
    return `Su meta para ${when} sigue siendo de ${goal}${inMetric}; cambió lo que pide.`;
  if (changed.length === 1 && !isSame)
    return first.now === first.before
      ? `Su meta para ${when} sigue siendo de ${goal}${inMetric}, repartida en otros meses.`
      : `Su meta para ${when}${inMetric} cambió y ahora es de ${first.now}, antes ${first.before}.`;
  const list = changed.map(({ name, now, before }) =>
    now === before
      ? `${name}, sigue en ${now}, repartida en otros meses`
      : `${name}, ahora ${now}, antes ${before}`,
  );
  const stays = isSame ? ` Su meta${inMetric} sigue siendo de ${goal}.` : "";
  return `De sus metas para ${when} ${changed.length === 1 ? "cambió una" : "cambiaron algunas"}: ${list.join("; ")}.${stays}`;
};

const since = ({ from, cause }: MessageFacts): string =>
  ` Rige desde ${from}.${cause === "" ? "" : ` El motivo: «${cause}».`}`;

const further = ({ others }: MessageFacts): string =>
  others.length === 0
    ? ""
    : ` Tiene ${others.length === 1 ? "una meta más" : "más metas"}: ${others.join("; ")}.`;

/** Beside goals that changed. */
const same = ({ others }: MessageFacts): string =>
  others.length === 0
    ? ""
    : ` ${others.length === 1 ? "Su otra meta sigue igual" : "Sus otras metas siguen igual"}: ${others.join("; ")}.`;

/** Why the manager set another goal than the computed one. */
const own = ({ reason, metric }: MessageFacts): string =>
  reason === "" ? "" : ` Fijé yo la meta${metric === "" ? "" : ` en ${metric}`}: «${reason}».`;

/** What reaching the goals pays. */
const paid = ({ pay, parts, others, changed }: MessageFacts): string => {
  if (pay === "") return "";
  const apart = parts === null ? "" : `: ${inParts(parts)}`;
  return ` ${others.length === 0 && changed.length < 2 ? "Si la logra por completo, usted recibe" : "Si las logra todas por completo, usted recibe"} ${pay}${apart}.`;
};

/** «1.200 € cada trimestre según su propia meta, y 1.200 € al final, por la meta de todo el periodo». */
const inParts = ({ months, each, whole }: NonNullable<MessageFacts["parts"]>): string =>
  `${each} cada ${PARTS[months] ?? `${months} meses`} según su propia meta${whole === "" ? "" : `, y ${whole} al final, por la meta de todo el periodo`}`;

const needed = ({ needs, isLessBetter }: MessageFacts): string =>
  needs.length === 0
    ? ""
    : ` Para ${isLessBetter ? "no superarla" : "lograrla"} necesitará llegar a cerca de ${needs.map(({ metric, amount }) => `${amount} en «${metric}»`).join(" y ")}, según los resultados hasta ahora.`;

const by = ({ until }: MessageFacts): string => (until === "" ? "" : ` a más tardar el ${until}`);
