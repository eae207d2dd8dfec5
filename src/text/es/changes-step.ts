import { type ChangesStepText, FEW, type MetricCount, type ToTarget } from "../en/changes-step.ts";
import { someOf } from "../some-of.ts";
import { companyStep } from "./company-step.ts";
import { tabNames } from "./tab-names.ts";

export const changesStep: ChangesStepText = {
  title: "Qué va a cambiar",
  show: "Ver qué va a cambiar",
  changing: (parts) =>
    parts.length === 0
      ? "No cambia ninguna meta."
      : `${isOne(parts) ? "Cambia" : "Cambian"} ${goalsOf(parts)}.`,
  computing: (parts) =>
    `${isOne(parts) ? "Cambia" : "Cambian"} ${goalsOf(parts, ["meta calculada", "metas calculadas"])}.`,
  noneComputed: "La actualización no cambia ninguna meta calculada.",
  noneCounting: "La actualización no cambia ninguna de las metas que valen.",
  byOwn: (whose) => {
    const named = someOf(whose, "y", "más", FEW);
    return whose.length === 1
      ? `Además, la actualización anota 1 meta propia en la pestaña ${tabNames.log} (${named}): usted la puso o quitó desde la última vez que se escribió, y eso ya vale.`
      : `Además, la actualización anota ${whose.length} metas propias en la pestaña ${tabNames.log} (${named}): usted las puso o quitó desde la última vez que se escribió, y eso ya vale.`;
  },
  together: (metric, before, after) =>
    before === after
      ? `Todas las metas${of(metric)} juntas siguen siendo ${after}.`
      : `Todas las metas${of(metric)} juntas: ${after}; la última vez que se escribió, ${before}.`,
  withOwn: (metric, before, after) =>
    before === after
      ? `Todas las metas${of(metric)} juntas, con las que fijó usted, siguen siendo ${after}.`
      : `Todas las metas${of(metric)} juntas, con las que fijó usted: ${after}; la última vez que se escribió, ${before}.`,
  sums: {
    title: (metric) => `Todas las metas${of(metric)}`,
    held: "Con las suyas",
    computed: "Sin las suyas",
    alone: "Juntas",
    before: "Al escribir la última vez",
    now: "Ahora en el libro",
    after: "Tras la actualización",
    byOwn: "La diferencia: metas propias puestas o quitadas desde entonces.",
    byUpdate: "La diferencia: las metas que la actualización calcula de nuevo.",
  },
  withoutOwn: (before, after) =>
    before === after
      ? `Sin sus metas propias: ${after}, como la última vez que se escribió.`
      : `Sin sus metas propias: ${after}; la última vez que se escribió, ${before}.`,
  newWithOwn: (held, without) =>
    `Todas las metas juntas, con las que fijó usted: ${held}; sin ellas: ${without}.`,
  budget: (before, after) =>
    `El presupuesto para incentivos alcanza en ${after} de cada 100${before === "" ? "" : before === after ? ", como la última vez que se escribió" : `; la última vez que se escribió, en ${before}`}.`,
  toTarget: (after, now, isSame) => {
    const isAsNow =
      now !== null && isSame && now.side === after.side && now.amount === after.amount;
    const sentence = `Tras esta actualización, todas las metas juntas ${TO_TARGET[after.side](after.amount, "el objetivo de la empresa")}${isAsNow ? ", como ahora en el libro" : ""}.`;
    return now === null || isAsNow
      ? sentence
      : `${sentence} Ahora, en el libro, ${TO_TARGET[now.side](now.amount, isSame ? "ese objetivo" : "el objetivo de entonces")}.`;
  },
  divideAgain: (amount) => `Repartir los ${amount} entre los demás`,
  takeBack: (amount) => `Quitar los ${amount} a los demás`,
  divideAgainHint: (onTop, goals) =>
    `El objetivo se repartió sin contar aún con las metas que fijó usted; por eso una parte no está en la meta de nadie. Con este botón la asumen los demás: sus metas suben, las que fijó usted se quedan, y todas las metas suman ${goals}. «${companyStep.overAssign}» (paso 6) pasa a ser un ${onTop}.`,
  takeBackHint: (onTop, goals) =>
    `El objetivo se repartió sin contar aún con las metas que fijó usted; por eso ahora las metas piden más que él. Con este botón se pide menos a los demás: sus metas bajan, las que fijó usted se quedan, y todas las metas suman ${goals}. «${companyStep.overAssign}» (paso 6) pasa a ser un ${onTop}.`,
  divided: (from, to) =>
    `El objetivo se repartió de nuevo, contando las metas que fijó usted: «${companyStep.overAssign}» (paso 6) es ahora un ${to}; antes era un ${from}. Aún no está escrito: lo escribe la actualización de abajo.`,
  undivide: (from) => `Volver a un ${from}`,
  rounded: (count, step) =>
    count === 1
      ? `1 meta de las demás se queda como está: lo que cambiaría es menos que el paso de redondeo, ${step}.`
      : `${count} metas de las demás se quedan como están: lo que cambiaría en cada una es menos que el paso de redondeo, ${step}.`,
  announced:
    "Las metas de los demás ya están anunciadas y solo suben en una revisión; por eso esto no se reparte entre ellos.",
  shortChoices: (review) =>
    `${review === "" ? "En este periodo ya no queda ninguna revisión. " : ""}Qué puede hacer: ${review === "" ? "" : `subir metas en la próxima revisión, desde ${review}; `}escribir una meta propia con su motivo en la pestaña ${tabNames.goals}, acordada con la persona; o dejarlo así: entonces la empresa alcanza su objetivo solo si el equipo vende más que sus metas.`,
  instead: (goals) => `Todas las metas son nuevas: reemplazan a «${goals}».`,
  person: "Persona",
  before: "Antes",
  after: "Después",
  none: "–",
  own: (amount) => `Vale la suya, ${amount}.`,
  ownStay: (count) =>
    `En ${count === 1 ? "1 meta" : `${count} metas`} vale lo que fijó usted, no lo calculado`,
  byOwnList:
    "Por sus metas propias, puestas o quitadas desde la última vez que se escribió; ya cuentan",
  asComputed: (count, all) =>
    all === 1
      ? "La meta calculada no cambia."
      : count === 1
        ? "En 1 de ellas no cambia la meta calculada."
        : `En ${count} de ellas no cambian las metas calculadas.`,
  computed:
    "La tabla muestra las metas calculadas: en el libro en lugar de ellas cuentan las que fijó usted.",
  nothingKept: "Usted no ha cambiado ninguna celda de las pestañas de metas.",
  around:
    "También se conservan las columnas, las filas y las notas propias al lado de las nuestras.",
  kept: (count) =>
    `Lo que usted escribió se conserva: ${count === 1 ? "1 celda" : `${count} celdas`}`,
  keptOn: (tab, cells, more) => `«${tab}»: ${cells.join("; ")}${more > 0 ? `; y ${more} más` : ""}`,
};

const TO_TARGET: Readonly<Record<ToTarget["side"], (amount: string, target: string) => string>> = {
  short: (amount, target) => `suman ${amount} menos que ${target}`,
  met: (_, target) => `suman justo ${target}`,
  beyond: (amount, target) => `suman ${amount} más que ${target}`,
};

const of = (metric: string): string => (metric === "" ? "" : ` de ${metric}`);

const isOne = (parts: readonly MetricCount[]): boolean =>
  parts.length === 1 && parts[0]!.count === 1;

/** «1 meta», «8 metas de Ventas y 9 de Pólizas». */
export const goalsOf = (
  parts: readonly MetricCount[],
  [goal, goals]: readonly [string, string] = ["meta", "metas"],
): string =>
  parts
    .map(({ metric, count }, i) => {
      const words = i > 0 ? "" : ` ${count === 1 ? goal : goals}`;
      const joint = i === 0 ? "" : i === parts.length - 1 ? " y " : ", ";
      return `${joint}${count}${words}${of(metric)}`;
    })
    .join("");
