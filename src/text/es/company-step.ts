import type { CompanyStepText } from "../en/company-step.ts";
import { someOf } from "../some-of.ts";
import { startLowStep } from "./start-low-step.ts";
import { tabNames } from "./tab-names.ts";

const FEW = 3;

const OWN_VALUES = "Puede escribir después valores suyos, con un motivo, en la pestaña Metas.";

/** Goals that ask too much of large territories, or of small ones. */
const bySize = (isLarge: boolean): string =>
  `Si se reparte un objetivo de la empresa «Según historia y zona», dé arriba ${isLarge ? "más" : "menos"} peso a la historia; si no, compruebe los tamaños en la pestaña ${tabNames.team}. ${OWN_VALUES}`;

/** Goals that are too easy for those who are long in the team, or for newcomers. */
const byTenure = (isForOld: boolean): string =>
  `Compruebe las fechas de incorporación en la pestaña ${tabNames.team} y dé a quien es nuevo ${isForOld ? "más" : "menos"} meses hasta vender como los demás (paso 7, «${startLowStep.title}»). ${OWN_VALUES}`;

export const companyStep: CompanyStepText = {
  target: "¿Hay un objetivo de la empresa para el periodo? Su suma (opcional)",
  targetHint:
    "Lo que deben sumar todas las metas; vacío si no lo hay. No cambia ninguna si usted no lo reparte.",
  targetHintLess: "Lo máximo que no deben superar entre todos. No cambia ninguna meta.",
  handDown: "¿Cómo se reparte entre las personas?",
  methods: {
    none: "No se reparte: las metas quedan como están",
    likely: "Según lo previsto para cada uno",
    even: "Igual para todos",
    lastYear: "Según el año anterior",
    weighted: "Según historia y zona",
  },
  nobodysLast:
    "Nadie tiene resultados de todos los mismos meses del año anterior. Por eso cuenta lo previsto para cada uno.",
  withoutLast: (people) =>
    `Cuenta lo previsto para quien no tiene resultados de todos los mismos meses del año anterior: ${someOf(people, "y", "más", FEW)}.`,
  historyShare: "Peso de la historia",
  overAssign: "Por encima del objetivo",
  overAssignHint: "Se reparte esto de más, por si alguien no llega a su meta.",
  caption: "Frente al objetivo de la empresa",
  open: (gap, isOne) => `${gap} del objetivo no ${isOne ? "está" : "están"} en la meta de nadie.`,
  covered: (over) => `Las metas suman ${over} más que el objetivo.`,
  coveredLess: (under) => `Las metas suman ${under} menos que el objetivo.`,
  met: "Las metas suman el objetivo.",
  noLikelier: "Repartirlo no lo hace más probable.",
  withoutOwn:
    "Aquí no cuentan las metas que fijó usted. Lo que dejan del objetivo se dice antes de actualizar, en la última pantalla, donde puede repartirlo entre los demás.",
  handDownNow: "Repartirlo entre las personas",
  chance: "Probabilidad de que el equipo logre todo el objetivo",
  chanceLess: "Probabilidad de que el equipo no supere el objetivo",
  least: (person) => `Meta más difícil: ${person}`,
  lowered: (more, people, { person, before, after }) =>
    `Repartido el objetivo, las metas suman ${more} más, y aun así ${people === 1 ? "baja la de 1 persona" : `bajan las de ${people} personas`}: ${people === 1 ? "" : "sobre todo la de "}${person}, antes ${before}, ahora ${after}.`,
  whyLowered: {
    likely:
      "Ahora se pide a cada uno la misma parte de lo que se prevé que venda. Antes, a quien vende de forma estable se le pedía más de esa parte, y a quien vende de forma irregular, menos.",
    even: "Ahora todos reciben lo mismo, venda lo que venda cada uno.",
    lastYear:
      "Ahora las partes dependen de los resultados del año anterior, no de lo previsto para cada uno.",
    weighted:
      "Ahora las partes dependen de la historia y la zona, no de lo previsto para cada uno.",
  },
  nobodys: (amount, isOne) =>
    `${amount} de lo que había que repartir no ${isOne ? "está" : "están"} en la meta de nadie: más dejaría a la gente muy poca probabilidad, o no se puede atender.`,
  over: (share) => `Las metas superan el objetivo en un ${share}: se deja de creer en él.`,
  fairness: {
    title: "Equidad",
    found: (count) => `Equidad: ${count === 1 ? "1 hallazgo" : `${count} hallazgos`}`,
    findings: {
      chanceSpread: () =>
        "Unas personas tienen muchas más probabilidades que otras (más de 20 puntos de distancia)",
      chanceBySize: (isMore) =>
        `Las metas son claramente más ${isMore ? "fáciles" : "difíciles"} para las zonas grandes`,
      chanceByTenure: (isMore) =>
        `Las metas son claramente más ${isMore ? "fáciles" : "difíciles"} para quienes llevan más tiempo en el equipo`,
      growthBySize: (isMore) =>
        `A las zonas ${isMore ? "grandes" : "pequeñas"} se les pide crecer claramente más`,
      growthByTenure: (isMore) =>
        `A quienes llevan ${isMore ? "más" : "menos"} tiempo en el equipo se les pide crecer claramente más`,
      growthByResult: (isMore) =>
        `A quienes venden ${isMore ? "más" : "menos"} se les pide crecer claramente más, en comparación con su propio ritmo`,
      stretchBySize: (isMore) =>
        `A las zonas ${isMore ? "grandes" : "pequeñas"} se les pide claramente más frente a lo previsto`,
      stretchByTenure: (isMore) =>
        `A quienes llevan ${isMore ? "más" : "menos"} tiempo en el equipo se les pide claramente más frente a lo previsto`,
      chanceByManager: () =>
        "Las personas de un responsable tienen claramente más probabilidades que las de otro",
      stretchGini: () => "A unas personas se les pide mucho más que a otras frente a lo previsto",
    },
    remedies: {
      chanceSpread: () => OWN_VALUES,
      chanceBySize: (isMore) => bySize(!isMore),
      chanceByTenure: byTenure,
      growthBySize: bySize,
      growthByTenure: (isMore) => byTenure(!isMore),
      growthByResult: (isMore) =>
        isMore
          ? OWN_VALUES
          : `Con pocos meses conocidos, lo previsto para cada persona se apoya en los resultados del equipo. Mire si lo quiere así. ${OWN_VALUES}`,
      stretchBySize: bySize,
      stretchByTenure: (isMore) => byTenure(!isMore),
      chanceByManager: () =>
        `Véalo con ambos responsables: ¿son correctos las personas y sus datos en la pestaña ${tabNames.team}? ${OWN_VALUES}`,
      stretchGini: () => OWN_VALUES,
    },
    ownRemedy:
      "Escriba después valores suyos, con un motivo, en la pestaña Metas: estas metas siguen solo los resultados de cada persona.",
    undivided:
      "Aquí no se reparte ningún objetivo de la empresa, así que cada meta parte de la misma probabilidad. El apoyo (paso 5), la capacidad y las metas que siguen como se anunciaron (paso 7) apartan a algunas de ella: mire primero esas respuestas. A quien vende de forma irregular se le pide menos de lo previsto, para que la probabilidad sea la misma.",
    lookMoreEven: "Buscar un reparto más equilibrado",
    moreEven: (method) => `El mismo objetivo queda más equilibrado si se reparte «${method}»:`,
    before: "Ahora",
    after: "Después",
    rows: {
      found: "Hallazgos",
      least: "Probabilidad más baja, de 100",
      most: "Probabilidad más alta, de 100",
      goal: "Todas las metas",
    },
    divide: "Repartirlo así",
    noneMoreEven:
      "Ninguna otra forma de repartir el objetivo queda más equilibrada, así que lo encontrado puede seguir: las metas de quienes vendieron poco o de forma irregular se apoyan en los resultados del equipo, y entonces suben más en comparación con su propio ritmo. Lo que le queda: escribir después valores suyos, con un motivo, en la pestaña Metas. Una meta más fácil deja abierta esa parte del objetivo, salvo que la asuman otros.",
    untold: (count) =>
      `${count === 1 ? "1 prueba más necesita" : `${count} pruebas más necesitan`} tamaños de zona, fechas de incorporación o responsables. Escríbalos en la pestaña ${tabNames.team} una vez escritas las metas. Para tenerlas ya, haga una pestaña con una fila por persona y columnas para esos datos; el paso 1 la toma como lista del equipo.`,
    noProof: "Que no se encuentre nada no prueba que sean equitativas.",
  },
  whatIf: {
    title: "¿Y si…?",
    why: "Metas más seguras con un mercado más débil, y más ambiciosas con uno más fuerte, junto a estas.",
    whyHanded:
      "El mismo objetivo con un mercado más débil y con uno más fuerte, junto a estas metas.",
    compare: "Comparar tres planes",
    again: "Comparar otra vez",
    plan: "Plan",
    names: { conservative: "Prudente", base: "Este plan", ambitious: "Ambicioso" },
    marketNames: { conservative: "Más débil", base: "Este plan", ambitious: "Más fuerte" },
    rows: {
      probability: "Se pide",
      growth: "Mercado",
      capacity: "Capacidad ±10 %",
      goal: "Metas",
      expected: "Previsto",
      teamChance: "El equipo logra la suma",
      hitShare: "Logran la suya",
      gap: "Por cubrir",
      targetChance: "El equipo logra el objetivo",
      cost: "Incentivos",
    },
    handed:
      "El objetivo fija las metas, así que cada plan pide lo mismo: con un mercado más fuerte son más probables. Un plan pide menos solo si no se puede atender más o si a alguien le quedaría una probabilidad muy baja.",
    lines: {
      growth: "5 puntos menos al año a la izquierda y 5 más a la derecha.",
      expected: (months, share, isBegun) =>
        `El mercado se mueve mes a mes, desde el último resultado. De él a la mitad ${isBegun ? "de lo que queda del periodo" : "del periodo"} van ${months} meses: por eso esto se mueve cerca del ${share} de lo que el mercado en un año${isBegun ? ", y lo ya vendido, nada" : ""}.`,
      targetChance:
        "Con un mercado más fuerte, el plan ambicioso puede tener más probabilidad, aun con metas más altas.",
      capacity: "Una décima menos a la izquierda y una más a la derecha: solo como prueba.",
    },
    thousands: "Importes en miles.",
  },
};
