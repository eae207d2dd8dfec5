import type { IncentivesStepText } from "../en/incentives-step.ts";

const PARTS: Readonly<Record<number, string>> = { 1: "mes", 3: "trimestre", 6: "semestre" };

export const incentivesStep: IncentivesStepText = {
  title: "Incentivos",
  why: "Premie el avance, con dinero y sin él.",
  target: (period) => `Por lograr la meta de ${period}, cada persona recibe`,
  targetHint:
    "Por todo el periodo, aunque no sea un año. Deje el campo vacío si por eso no se paga nada.",
  unpaid:
    "No se paga nada hasta que usted lo indique. A partir de ahí vale una curva habitual como ejemplo (la mitad desde el 80 % de la meta, todo al lograrla y el doble al 140 %), que puede cambiar aquí.",
  common: (hasLimit) =>
    `Esta es una curva habitual${hasLimit ? ", hasta el máximo que fijó usted" : ""}. Vale para usted hasta que cambie sus puntos abajo, en «Cómo se paga».`,
  split: (parts) =>
    `El importe depende de varias métricas: ${parts}. Cada parte paga según su propia meta, con la misma curva.`,
  unsplit: (metric) =>
    `Todo el importe depende de ${metric}. Para que otra métrica decida una parte, márquela en el paso 2; después puede darle aquí una parte del pago.`,
  noShare: (metric) =>
    `Todo el importe depende de ${metric} mientras ninguna otra métrica tenga una parte del pago.`,
  sameShare: "Es la misma parte que en el paso 2: lo que escriba aquí vale también allí.",
  takeCurve: "Usar una curva adecuada a estas metas",
  payRarer:
    "Los resultados de partes tan cortas varían demasiado para una curva fácil de explicar. Si se paga con menos frecuencia, o una sola vez por todo el periodo, se compensan y una curva habitual encaja mejor.",
  curve: "Cómo se paga",
  curveSay: "Pago según cumplimiento",
  curveAloud: (points) => `Curva de pago: ${points.join(", ")}`,
  point: (attainment, payout) => `el ${attainment} de la meta paga el ${payout}`,
  attainment: "Parte de la meta",
  payout: "Paga",
  attainmentOf: (place) => `Parte de la meta, punto ${place}`,
  payoutOf: (place) => `Paga, punto ${place}`,
  addPoint: "Añadir un punto",
  removePoint: (place) => `Quitar el punto ${place}`,
  curveHint: (hasLimit) =>
    `Por debajo del primer punto no se paga; entre dos puntos, de forma proporcional. Por encima del último, cada punto más de la meta paga un punto más, ${hasLimit ? "hasta el límite de abajo" : "sin límite"}.`,
  beyondCap: (share, most, beyond) =>
    `Desde el ${share} de la meta ya se paga el máximo, el ${most}. Lo que figura junto al ${beyond.join(", ")} no se paga: solo cuenta si usted sube el máximo.`,
  cap: "Máximo que se paga",
  capHint: "De lo que se paga por lograr la meta.",
  cost: "Lo que cuesta",
  say: (likely, low, high) =>
    `Probable ${likely}; entre ${low} en un mal periodo y ${high} en uno bueno.`,
  asComputed:
    "Este gasto es el de las metas calculadas. Con las que fijó usted, está en la última pantalla y en la pestaña Incentivos.",
  atTarget: "Todos en meta",
  likely: "Probable",
  bad: "Periodo malo, 1 de 10",
  good: "Periodo bueno, 1 de 10",
  mostSay: (most) => `Nunca puede costar más de ${most}.`,
  mostOver: (most, budget, over) =>
    `Puede costar hasta ${most} y el presupuesto es de ${budget}: ${over} más, si todas las personas cobran el máximo.`,
  endless: "Nada lo limita: más allá del último punto de la curva, el pago sigue subiendo.",
  dear: (goals, expected) =>
    `Incluso un mal periodo cuesta más que todos justo en la meta, porque se prevé mucho más de lo que piden las metas: ${expected} frente a ${goals}. Algunos no logran su meta, pero quien la logra suele superarla con creces, y el pago sube con ello.`,
  dearDo: "Unas metas más exigentes (paso 6) o un máximo lo abaratan.",
  capAt: (share) => `Pagar como máximo el ${share}`,
  budget: "Lo que pueden costar los incentivos en total",
  budgetHint: "Déjelo vacío si no hay presupuesto.",
  budgetAtGoal: (atGoal, apart, over) =>
    `Si todas las personas logran justo su meta son ${atGoal}, ${over === 0 ? "justo el presupuesto" : `${apart} ${over > 0 ? "más" : "menos"} que el presupuesto`}.`,
  fit: "Ajustar al presupuesto:",
  fitMostly: (each) => `${each} por persona: alcanza en 9 de cada 10 periodos`,
  fitNever: (each, budget) => `${each} por persona: nunca puede costar más de ${budget}`,
  fitHint: (each) =>
    `Con ${each} el presupuesto alcanza también si todas las personas logran justo su meta.`,
  fitRhythm: (each, months, isByGoal) =>
    isByGoal
      ? `Los ${each} salen de que el presupuesto debe alcanzar si todas las personas logran justo su meta. Eso cuesta lo mismo se pague cuando se pague.`
      : `Los ${each} están calculados para un pago ${months === null ? "único por todo el periodo" : `cada ${PARTS[months] ?? "parte"}`} y redondeados hacia abajo. Con otra frecuencia puede caber otro importe, a menudo parecido: los resultados de partes cortas varían más, pero los buenos y los malos se compensan entre las personas y a lo largo del periodo.`,
  fitLimited: (each, most, budget) =>
    `${each} por persona, y nadie cobra más del ${most} de eso: nunca puede costar más de ${budget}`,
  fitLimitedHint:
    "Solo un máximo hace seguro el presupuesto: limita lo que se paga, no lo que se vende. Una vez elegido, está en «Cómo se paga» y puede cambiarlo allí.",
  budgetBar: "Presupuesto",
  budgetSay: (chance) => `El presupuesto alcanza con una probabilidad de ${chance}.`,
  budgetSure: "El presupuesto alcanza siempre.",
  overSay: (over) => `En un periodo bueno hacen falta ${over} más.`,
  advice: (count) =>
    count === 1 ? "1 cosa que conviene saber" : `${count} cosas que conviene saber`,
  payouts: "Se paga",
  once: "una vez, por todo el periodo",
  each: { 1: "cada mes", 3: "cada trimestre", 6: "cada semestre" },
  annualShare: "Se guarda para el periodo entero",
  annualShareHint:
    "0 %: no se guarda nada. La parte que escriba, por ejemplo el 20 %, se paga al final, según la meta de todo el periodo: así un solo buen mes o trimestre no basta para cobrarlo todo.",
  equalParts: (months) =>
    `Cada ${PARTS[months] ?? "parte"} con meta paga la misma cantidad, aunque cierre algunos días o su meta sea menor.`,
  goalThatPays: (months, isHeldBack) => {
    if (months === null)
      return "Con un solo pago cuenta la meta vigente al final del periodo. Si una revisión la cambió antes, los meses que ya habían empezado conservan la meta que se comunicó: solo los siguientes piden otra.";
    const part = PARTS[months] ?? "parte";
    const goal =
      months === 1
        ? "Cada mes se paga según su propia meta, la vigente cuando empezó el mes."
        : `Cada ${part} se paga según su propia meta: la suma de sus meses, cada uno con la meta vigente cuando empezó.`;
    const whole = isHeldBack
      ? " Lo que se guarda se paga al final, según la suma de todos los meses tal como estén entonces."
      : "";
    return `${goal} Una revisión solo cambia meses que aún no han empezado: lo ya pagado no cambia ni se vuelve a calcular.${whole}`;
  },
  team: "Por el resultado del equipo",
  teamShare: "Parte del importe",
  teamShareHint: "El 80 % de la meta del equipo paga la mitad; el 120 % o más, una vez y media.",
  commission: "Comisión",
  commissionOn: "Pagar un porcentaje de los resultados en vez de la curva",
  tierFrom: "Resultados desde",
  tierRate: "Paga",
  tierFromOf: (place) => `Resultados desde, tramo ${place}`,
  tierRateOf: (place) => `Paga, tramo ${place}`,
  addTier: "Añadir un tramo",
  removeTier: (place) => `Quitar el tramo ${place}`,
  mode: "Cada tasa se aplica",
  modes: { marginal: "a lo que cae en su tramo", retroactive: "a todo, una vez alcanzada" },
  cancelled: "Ventas que se anulan",
  clawback: "Lo pagado por una venta que se anula en 90 días se devuelve",
  clawbackHint:
    "Entonces esta regla figura en la pestaña Incentivos y en el archivo de cada persona. Aquí no cambia ningún importe. Consulte antes a un abogado.",
  spiffs: (count) => (count === 0 ? "Concursos breves" : `Concursos breves (${count})`),
  spiffsHint: "Pocas semanas, varios premios iguales, bastante antes de que acabe el periodo.",
  spiffName: (place) => `Concurso ${place}`,
  spiffWords: "Nombre",
  spiffFrom: "Empieza en",
  spiffMetric: "Qué cuenta",
  spiffWeeks: "Semanas",
  spiffPrize: "Cada ganador recibe",
  spiffWinners: "Ganadores",
  addSpiff: "Añadir un concurso",
  removeSpiff: (name) => `Quitar ${name}`,
  moreRewards: (count) => (count === 1 ? "1 idea más" : `${count} ideas más`),
  rewardsHint: (ticked, all) =>
    ticked === 0
      ? `Tal como está, la pestaña Incentivos mostrará las ${all} para que las vea. Marque las que quiere y mostrará solo esas.`
      : `La pestaña Incentivos mostrará ${ticked === 1 ? "solo la marcada" : `solo las ${ticked} marcadas`}.`,
  rewards: (count) =>
    count === 1 ? "Con poco o ningún dinero (1 idea)" : `Con poco o ningún dinero (${count} ideas)`,
};
