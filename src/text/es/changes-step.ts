import type { ChangesStepText } from "../en/changes-step.ts";

export const changesStep: ChangesStepText = {
  title: "Qué va a cambiar",
  show: "Ver qué va a cambiar",
  sum: (count, before, after) =>
    count === 0
      ? `No cambia ninguna meta: entre todas siguen siendo ${after}.`
      : `${count === 1 ? "Cambia 1 meta" : `Cambian ${count} metas`}. Entre todas: ${after}, antes ${before}.`,
  withOwn: (count, before, after) =>
    count === 0
      ? `No cambia ninguna meta: con las que fijó usted, entre todas siguen siendo ${after}.`
      : `${count === 1 ? "Cambia 1 meta" : `Cambian ${count} metas`}. Entre todas, con las que fijó usted: ${after}, antes ${before}.`,
  computedSum: (before, after) =>
    before === after
      ? `Según lo calculado, sin los valores de usted: ${after}, como antes.`
      : `Según lo calculado, sin los valores de usted: ${after}, antes ${before}.`,
  newWithOwn: (held, computed) =>
    `Entre todas, con las que fijó usted: ${held}; según lo calculado: ${computed}.`,
  instead: (goals) => `Todas las metas son nuevas: reemplazan a «${goals}».`,
  person: "Persona",
  before: "Antes",
  after: "Después",
  none: "–",
  own: (amount) => `La suya, ${amount}, se queda.`,
  computed:
    "La tabla muestra las metas calculadas: en el libro cuentan en su lugar los valores de usted.",
  nothingKept: "Usted no ha cambiado ninguna celda de las pestañas de metas.",
  kept: (count) => (count === 1 ? "Se queda 1 celda suya" : `Se quedan ${count} celdas suyas`),
  keptOn: (tab, cells, more) => `«${tab}»: ${cells.join("; ")}${more > 0 ? `; y ${more} más` : ""}`,
};
