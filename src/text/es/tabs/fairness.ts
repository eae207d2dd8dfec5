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

const large = "zonas grandes";
const long = "los veteranos";
const [easier, harder] = ["metas más fáciles", "metas más difíciles"];
const [faster, slower] = ["se les pide crecer más", "se les pide crecer menos"];
const [greater, smaller] = ["se les pide más", "se les pide menos"];

const meaning: Readonly<Partial<Record<FairnessName, readonly [more: string, less: string]>>> = {
  chanceBySize: [`Zonas grandes, ${easier}`, `Zonas grandes, ${harder}`],
  chanceByTenure: [`Los veteranos, ${easier}`, `Los veteranos, ${harder}`],
  growthBySize: [`A las ${large} ${faster}`, `A las ${large} ${slower}`],
  growthByTenure: [`A ${long} ${faster}`, `A ${long} ${slower}`],
  growthByResult: [`A quienes venden mucho ${faster}`, `A quienes venden poco ${faster}`],
  stretchBySize: [`A las ${large} ${greater}`, `A las ${large} ${smaller}`],
  stretchByTenure: [`A ${long} ${greater}`, `A ${long} ${smaller}`],
};

/** Nada se llama nunca equitativo. */
const verdict = ({ name, verdict: one, people, isFew }: FairnessTest): string => {
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
      return "Supera el límite, pero es pequeña (menos de 10 puntos entre extremos)";
    case "more":
      return `▲ ${meaning[name]?.[0] ?? ""}`;
    case "less":
      return `▼ ${meaning[name]?.[1] ?? ""}`;
    case "beyond":
      return "▲ Más que el límite";
  }
};

/** Qué hacer ante un resultado, y dónde. */
const remedy = ({ name, verdict: one, people, isFew }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      if (people > 0) return "compárelas abajo a simple vista";
      return name === "growthBySize" || name === "growthByTenure"
        ? `pide la pestaña ${tabNames.team} y medio año de resultados`
        : `complete la pestaña ${tabNames.team}`;
    case "alike":
    case "little":
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
const LOW = `en ${tabNames.goals}, suavice las de menos probabilidad`;
const MUCH = `en ${tabNames.goals}, suavice las que más piden`;
const APART = `en ${tabNames.goals}, acerque las más distantes`;
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
    chance: "Cuánto",
    growth: "Límite",
    size: "Resultado y qué hacer",
  },
  basis:
    "Valores y resultados siguen las metas que usted escriba; lo demás, la lista de la última vez.",
  divided:
    "El paso 6 del panel busca un reparto más equilibrado; si no lo hay, valores suyos en Metas.",
  peopleHeaders: {
    person: "Persona",
    size: "Tamaño",
    tenure: "Meses aquí",
    stretch: "Meta, parte de lo previsto",
    manager: "Responsable",
    chance: "Probabilidad",
    growth: "Frente al año anterior",
    key: "Prueba",
    last: "Año anterior",
    teamMean: "Del equipo",
    stretchRank: "Puesto",
  },
  valueNote:
    "Un porcentaje es una distancia entre probabilidades. Un número entre −1 y 1 dice cuánto van juntas dos cosas: 0, nada; 1, siempre; −1, al revés (correlación por rangos). El último es 0 si todas las metas son la misma parte de lo previsto, y 1 en el peor caso (coeficiente de Gini): no mira las probabilidades, así que una meta puede ser una parte menor y aun así más difícil para quien vende de forma irregular.",
  limitNote:
    "Lo que el valor no supera en nueve de cada diez equipos de ese tamaño si todo está bien; en las distancias, lo que llamamos demasiado.",
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
