import type { FairnessName, FairnessTest } from "../../../core/fairness/fairness-of.ts";
import type { WorkbookText } from "../../en/workbook.ts";
import { tabNames } from "../tab-names.ts";

const tests: Readonly<Record<FairnessName, string>> = {
  chanceSpread: "Distancia entre la probabilidad más alta y la más baja",
  chanceBySize: "Probabilidad y tamaño de la zona",
  chanceByTenure: "Probabilidad y antigüedad",
  growthBySize: "Meta frente al año anterior, y tamaño de la zona",
  growthByTenure: "Meta frente al año anterior, y antigüedad",
  growthByResult: "Crecimiento pedido, según cuánto vende cada uno",
  stretchBySize: "Meta como parte de lo previsto, y tamaño de la zona",
  stretchByTenure: "Meta como parte de lo previsto, y antigüedad",
  chanceByManager: "Distancia entre equipos en su probabilidad media",
  stretchGini: "Desigualdad de las metas frente a lo previsto",
};

const testOf = ({ name, pace }: Pick<FairnessTest, "name" | "pace">): string =>
  pace === undefined ? tests[name] : (ofPace[name]?.(pace) ?? tests[name]);

const ofPace: Readonly<Partial<Record<FairnessName, (months: number) => string>>> = {
  growthBySize: (months) => `Meta frente al ritmo propio (${months} meses), y zona`,
  growthByTenure: (months) => `Meta frente al ritmo propio (${months} meses), y antigüedad`,
};

const compared: Readonly<Record<FairnessName, string>> = {
  chanceSpread:
    "La probabilidad más alta menos la más baja. Hasta 20 puntos lo llamamos la misma dificultad para todos.",
  chanceBySize: "Si las metas son más fáciles, o más difíciles, para quien tiene una zona grande.",
  chanceByTenure: "Si las metas son más fáciles, o más difíciles, para quien lleva mucho tiempo.",
  growthBySize: "Si a las zonas grandes se les pide crecer más, o menos, que a las pequeñas.",
  growthByTenure: "Si a los veteranos se les pide crecer más, o menos, que a los nuevos.",
  growthByResult:
    "Si a quienes venden mucho se les pide crecer más, o menos, en comparación con su propio ritmo, que a quienes venden poco.",
  stretchBySize: "Si a las zonas grandes se les pide más de lo previsto que a las pequeñas.",
  stretchByTenure: "Si a los veteranos se les pide más de lo previsto que a los nuevos.",
  chanceByManager: "La mejor probabilidad media del equipo de un responsable menos la peor.",
  stretchGini:
    "Cada meta como parte de lo previsto para la persona: 0 es la misma parte para todos. Por encima de 0,05 a unos se les pide claramente más.",
};

type Meaning = (by: string) => readonly [more: string, less: string];

const have =
  (who: string): Meaning =>
  (by) => [`${who}, metas ${by} más fáciles`, `${who}, metas ${by} más difíciles`];
const grow =
  (who: string, other?: string): Meaning =>
  (by) => [
    `A ${who} se les pide crecer ${by} más`,
    other === undefined
      ? `A ${who} se les pide crecer ${by} menos`
      : `A ${other} se les pide crecer ${by} más`,
  ];
const ask =
  (who: string): Meaning =>
  (by) => [`A ${who} se les pide ${by} más`, `A ${who} se les pide ${by} menos`];
const large = "las zonas grandes";
const long = "los veteranos";

const meanings: Readonly<Partial<Record<FairnessName, Meaning>>> = {
  chanceBySize: have("Zonas grandes"),
  chanceByTenure: have("Los veteranos"),
  growthBySize: grow(large),
  growthByTenure: grow(long),
  growthByResult: grow("quienes venden mucho", "quienes venden poco"),
  stretchBySize: ask(large),
  stretchByTenure: ask(long),
};
const meaning = (name: FairnessName, isMore: boolean, by: string): string =>
  meanings[name]?.(by)[isMore ? 0 : 1] ?? "";

const beyond: Readonly<Partial<Record<FairnessName, string>>> = {
  chanceSpread: "Unos tienen muchas más probabilidades que otros",
  chanceByManager: "Un equipo tiene claramente más probabilidad",
  stretchGini: "A unos se les pide claramente más que a otros",
};

/** Nada se llama nunca equitativo. */
const verdict = ({ name, verdict: one, people, isFew, value }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      return people === 0
        ? "No hay datos que comparar"
        : `Muy pocas personas para saberlo (${people})`;
    case "alike":
      return "Todos iguales: nada que comparar";
    case "none":
      return isFew
        ? `Sin indicios de falta de equidad (${people} personas son pocas)`
        : "Sin indicios de falta de equidad";
    case "little":
      return `${meaning(name, (value ?? 0) > 0, "algo")}: menos de 10 puntos, sin importancia`;
    case "more":
      return `▲ ${meaning(name, true, "claramente")}`;
    case "less":
      return `▼ ${meaning(name, false, "claramente")}`;
    case "beyond":
      return `▲ ${beyond[name] ?? ""}`;
  }
};

/** Qué hacer ante un resultado; nada si ya dijo que no importa. */
const remedy = ({ name, verdict: one, people, isFew }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      if (people > 0) return "compárelas abajo a simple vista";
      return name === "growthBySize" || name === "growthByTenure"
        ? `pide la pestaña ${tabNames.team} y medio año de resultados`
        : `complete la pestaña ${tabNames.team}`;
    case "little":
      return "";
    case "alike":
      return "nada que hacer";
    case "none":
      return isFew ? "mire también la lista de abajo" : "nada que hacer";
    case "less":
      return name === "growthByResult" ? WHY : remedies[name];
    case "more":
    case "beyond":
      return remedies[name];
  }
};

const WHY = "vea abajo por qué";
const LOW = "suavice las de menos probabilidad";
const MUCH = "suavice las que más piden";
const APART = "acerque las probabilidades";
const remedies: Readonly<Record<FairnessName, string>> = {
  chanceSpread: APART,
  chanceBySize: LOW,
  chanceByTenure: LOW,
  chanceByManager: LOW,
  growthBySize: MUCH,
  growthByTenure: MUCH,
  growthByResult: MUCH,
  stretchBySize: MUCH,
  stretchByTenure: MUCH,
  stretchGini: MUCH,
};

export const fairness: WorkbookText["fairness"] = {
  testOf,
  compared,
  paceHeader: "Frente a su ritmo",
  paceName: "Ritmo propio",
  leans: `A quienes venden menos se les pide crecer más: con pocos meses conocidos, lo previsto para cada persona se apoya en los resultados del equipo. Si no lo quiere así, escriba sus propios valores en ${tabNames.goals}.`,
  named: {
    chance: "Con menos probabilidad que la media del equipo, primero la menor:",
    growth: "Con más crecimiento pedido que la media del equipo, primero el mayor:",
    stretch: "Con más parte de lo previsto pedida que la media del equipo, primero la mayor:",
  },
  and: "y",
  easiest: "La más fácil:",
  bySet: " (la fijó usted)",
  points: "puntos",
  more: "más",
  verdict,
  remedy,
  tab: tabNames.fairness,
  title: (when) => `Equidad de las metas · ${when}`,
  why: "Aquí se ve si las metas piden más a unas personas que a otras. Que no se encuentre nada no prueba que sean equitativas.",
  whyMain: (metric) =>
    `Aquí se ve si las metas de ${metric} piden más a unas personas que a otras. Para otra métrica, vea el paso 6 del panel. No encontrar nada no prueba que sean equitativas.`,
  headers: {
    person: "Prueba",
    stretch: "Personas",
    chance: "Valor",
    growth: "Normal hasta",
    size: "Qué se ve y qué hacer",
  },
  basis: `Una meta se suaviza con un valor suyo en la pestaña ${tabNames.goals}, y todo esto la sigue al momento. La lista del equipo es la de la última vez.`,
  divided: "El paso 6 del panel busca un reparto más equilibrado.",
  peopleHeaders: {
    person: "Persona",
    size: "Tamaño",
    tenure: "Meses aquí",
    stretch: "Meta, parte de lo previsto",
    manager: "Responsable",
    chance: "Probabilidad",
    growth: "Mismos meses, un año antes",
    key: "Prueba",
    last: "Año anterior",
    teamMean: "Del equipo",
    stretchRank: "Puesto",
  },
  valueNote:
    "Al lado se dice en palabras qué se ve; esto es la estadística, para quien la busque. La nota de cada número dice qué es.",
  limitNote:
    "Mientras el número no pase de aquí, no hay nada que mirar. Con ±, en ambos sentidos: de diez equipos de este tamaño en los que todo está bien, nueve no pasan. En los demás, lo que llamamos demasiado.",
  numberNotes: {
    correlation: (limit) =>
      `Correlación por rangos (de Spearman), de −1 a 1: 0 si una cosa no tiene que ver con la otra, 1 si una siempre sube con la otra, −1 si siempre baja. Más allá de ±${limit} sería raro por azar en un equipo de este tamaño: 1 de cada 10. Se considera poca mientras entre la quinta parte mayor del equipo y la menor haya menos de 10 puntos.`,
    distance: (points) =>
      `Una distancia entre probabilidades. Más de ${points} puntos lo llamamos demasiado.`,
    unevenness: (limit) =>
      `Coeficiente de Gini: 0 si todas las metas son la misma parte de lo previsto, 1 en el peor caso. Por encima de ${limit} lo llamamos desigual. No mira las probabilidades: una meta puede ser una parte menor y aun así más difícil para quien vende de forma irregular.`,
  },
  chart: "Probabilidad de cada persona según el tamaño de su zona",
  unknown: { size: "tamaños de zona", tenure: "fechas de incorporación", manager: "responsables" },
  missing: (what, team) =>
    `No se probaron: ${what.join(", ")}. La pestaña ${team} no los tiene: complételos allí, o en su propia lista, y escriba las metas de nuevo.`,
  noLast:
    "El crecimiento no se prueba: nadie tiene resultados de los mismos meses del año anterior ni de medio año.",
  support: (least, most) =>
    `Sin el apoyo de la pestaña ${tabNames.potential}, las metas de quienes venden menos son más difíciles, porque él las hace crecer más. Con él, cada una tiene una probabilidad ${least === most ? `del ${least}` : `del ${least} al ${most}`}.`,
  noSizes: `Aquí aparecerá un gráfico de cada probabilidad según el tamaño de la zona cuando se conozcan los tamaños: complételos en ${tabNames.team}, o en su propia lista, y escriba las metas de nuevo.`,
};
