import { counted } from "../counted.ts";
import { FEW_OWN, type WizardText } from "../en/wizard.ts";
import { longTime } from "../long-time.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";
import { areFewTabs, someTabs } from "../some-tabs.ts";
import { changesStep } from "./changes-step.ts";
import { companyStep } from "./company-step.ts";
import { dataSteps } from "./data-steps.ts";
import { drivers } from "./drivers.ts";
import { help } from "./help.ts";
import { helpPage } from "./help-page.ts";
import { inFilePage } from "./in-file-page.ts";
import { incentivesStep } from "./incentives-step.ts";
import { measuresStep } from "./measures-step.ts";
import { metricsStep } from "./metrics-step.ts";
import { potentialStep } from "./potential-step.ts";
import { seasonStep } from "./season-step.ts";
import { sharePage } from "./share-page.ts";
import { startLowStep } from "./start-low-step.ts";
import { tabNames } from "./tab-names.ts";
import { start } from "./tabs/start.ts";
import { times } from "./times.ts";
import { troubles } from "./troubles.ts";
import { typedStep } from "./typed-step.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

const people = (count: number, numbers: NumberWords) =>
  counted(count, ["persona", "personas"], numbers);

/** Names of tabs: of many, the first two. */
const some = (tabs: readonly string[]) =>
  someTabs(tabs, "entre ellas", (second) => (/^«?h?[ií](?![aeou])/i.test(second) ? "e" : "y"));

/** The same behind how many they are. */
const listed = (tabs: readonly string[]) =>
  `${areFewTabs(tabs) ? "" : `${tabs.length} pestañas, `}${some(tabs)}`;

/** The same behind words that tell how many they are. */
const named = (tabs: readonly string[]) => `${areFewTabs(tabs) ? ":" : ","} ${some(tabs)}`;

const ownKept = (own: readonly string[]) =>
  `${own.length === 1 ? "Su meta propia" : "Sus metas propias"} para ${someOf(own, "y", "más", FEW_OWN)} ${own.length === 1 ? "se queda" : "se quedan"}`;

/** Parts of a year by their months. */
const PARTS: Readonly<Record<number, string>> = { 1: "mes", 3: "trimestre", 6: "semestre" };

export const wizard: WizardText = {
  step: (now, all) => `Paso ${now} de ${all}`,
  steps: "Pasos",
  goTo: (step, title) => `Ir al paso ${step}, ${title}`,
  goToTab: (tab) => `Ir a la pestaña ${tab}`,
  back: "Atrás",
  cancel: "Cancelar",
  next: "Siguiente",
  skipToGoals: "Ir a las metas",
  skipToUpdate: "Ir a actualizar",
  optional: "opcional",
  tryAgain: "Reintentar",
  notForLess: "En esta métrica menos es mejor: aquí no hay nada que rellenar.",
  more: (count) => `y ${count} más`,

  ...dataSteps,
  metrics: metricsStep,
  measures: measuresStep,
  season: seasonStep,
  potential: potentialStep,
  drivers,
  company: companyStep,
  startLow: startLowStep,
  incentives: incentivesStep,
  wrong: wrongNumbers,
  help,
  helpPage,
  share: sharePage,
  inFile: inFilePage,
  troubles,
  goals: {
    title: "Metas realistas",
    why: "Una meta posible anima a más personas.",
    question: "De cada 100 personas, ¿cuántas deberían lograrla?",
    askedAloud: (people) => `${people} de 100`,
    harder: "50 · más difícil",
    easier: "80 · más fácil",
    year: "Año",
    period: "Periodo",
    wholeYear: (year) => `Todo el año ${year}`,
    caption: (period) => `Metas de ${period}`,
    say: (sum, count, inHundred, numbers) =>
      `${sum} en total para ${people(count, numbers)}. Tal como están las cosas, unas ${inHundred} de cada 100 lograrían su meta.`,
    sums: {
      goals: "Todas las metas",
      expected: "Previsto",
      yearBefore: "Los mismos meses un año antes",
      pace: (months) => `Al ritmo de los últimos ${months} meses`,
    },
    beside: (isBelow) =>
      isBelow
        ? "Una meta queda por debajo de lo previsto si debe lograrla más de la mitad: tanto más abajo cuanto más varían los meses de la persona."
        : "Todas las metas juntas piden más de lo previsto.",
    hard: (person, inHundred, others) =>
      `${person} tiene ${inHundred} posibilidades de cada 100${others === 0 ? "" : `, y ${others} más, menos de 25`}. Por debajo de 25, muchos dejan de intentarlo.`,
    easy: (person, inHundred, others) =>
      `${person} tiene ${inHundred} posibilidades de cada 100${others === 0 ? "" : `, y ${others} más ${others === 1 ? "tiene" : "tienen"} más de 95`}. Una meta así no exige nada.`,
    hardDo:
      "Escriba después en la pestaña Metas un valor más bajo y su motivo; si reparte un objetivo de la empresa, reparta menos.",
    hardDoLess: "Escriba después en la pestaña Metas un valor más alto y su motivo.",
    easyDo:
      "Escriba después en la pestaña Metas un valor suyo y su motivo, o deje que una revisión la haga más difícil.",
    zero: (person, others) =>
      `La meta de ${person} es 0${others === 0 ? "" : `, y la de ${others} más también`}: por los resultados hasta ahora no se espera casi nada. Una meta así se logra sin hacer nada.`,
    zeroDo: `Déjela fuera con un último día, en la pestaña ${tabNames.team} o en la lista del equipo que lleva usted (paso 1), elija una métrica en la que tenga resultados (paso 1), o escriba después en la pestaña Metas una meta suya y su motivo.`,
    nobody: "Nadie de esta tabla puede tener una meta para este periodo.",
    inHundred: (chance) => `${chance} de 100`,
    range: (start, goal, stretch, expected) =>
      `Inicial ${start}, meta ${goal}, ambiciosa ${stretch}, previsto ${expected}`,
    soldLately: (amount, months) => `vendió ${amount} en los últimos ${months} meses`,
    low: (sum) => `Estas metas son bajas: ${sum} en total.`,
    lowExpected: (share, expected) => `Es un ${share} menos de lo previsto, ${expected}.`,
    lowPast: (share, months, pace) =>
      `Es un ${share} menos de lo que las mismas personas vendieron hace poco: sus últimos ${months} meses equivalen a ${pace} en el periodo.`,
    lowDoTarget: "El objetivo de la empresa que se reparte no pide más. Súbalo, o no lo reparta.",
    lowDo:
      "¿Es lo que quiere? Revise las ventas extraordinarias (paso 3) y el crecimiento del mercado (paso 4), o mueva el control hacia el 5.",
    startStretch: "Inicial–Ambiciosa",
    stretchCut: (name) =>
      `Donde «Ambiciosa» es igual a la meta, es por la capacidad (paso 5, ${name}): limita las dos.`,
    rungs:
      "«Inicial» es una meta más fácil y «Ambiciosa» una más difícil, para que cada persona sepa dónde está; lo que se paga va por la meta. Una vez escritas, puede poner otra meta a quien quiera en la pestaña Metas, con su motivo.",
    goal: "Meta",
    expected: "Previsto",
    sum: "suma de metas",
    reach: "de 100 logran la suya",
    besidePace: (apart, isBelow) =>
      `Las metas suman un ${apart} ${isBelow ? "menos" : "más"} que a ese ritmo.`,
    withoutClosed: (months, plain) =>
      `Los días de cierre no cuentan como tiempo, ni en los meses pasados ni en ${months}; con una simple división serían ${plain}.`,
    asked: "Usted pidió",
    supported: {
      support: "Con el apoyo del paso 5, con el que cuentan las metas",
      supportBeside: "Con el apoyo del paso 5, que viene además",
    },
    ofSum: "Cuántas veces lograría el equipo la suma en 100 periodos así: unos compensan a otros",
    ofHundred: (people) => `${people} de 100`,
    nearNone: "menos de 1 de 100",
    nearAll: "más de 99 de 100",
    withoutOwn:
      "Según el cálculo: aquí no se cuentan las metas que usted fijó en el libro. El último paso dice cuánto suman todas con ellas.",
    askedAndGot: (asked, got) =>
      `Usted pidió ${asked} de cada 100; con estas metas son ${got} de cada 100.`,
    causes: {
      support: (withSupport) =>
        `Las metas cuentan con el apoyo del paso 5: con él lograrían la suya ${withSupport} de cada 100.`,
      supportBeside: (withSupport) =>
        `El apoyo del paso 5 viene además: con él lograrían la suya ${withSupport} de cada 100.`,
      targetHarder: () =>
        "El objetivo de la empresa que usted reparte hace las metas más difíciles.",
      targetEasier: () => "El objetivo de la empresa que usted reparte hace las metas más fáciles.",
      held: () => "Algunas metas se mantienen como se anunciaron.",
      capacity: () => "La capacidad (paso 5) baja las metas y las hace más fáciles.",
      rounded: () =>
        "Las metas se redondean, y algunos resultados son muy pocos o muy desiguales para dar justo esa probabilidad.",
    },
    reasons: "Por qué estas cifras",
    withSupport: (chance) => `con apoyo ${chance}`,
    held: "se mantiene la anunciada",
    less: "Aquí menos es mejor: lograr una meta es no superarla.",
  },
  tabs: tabNames,
  changes: changesStep,
  typed: typedStep,
  write: {
    title: "Cree sus metas",
    titleAgain: "Actualice sus metas",
    why: "Aún no se ha escrito nada. Revise y créelas.",
    whyAgain: "Aún no ha cambiado nada. Revise y actualícelas.",
    preview: "Vista previa",
    goals: (period) => `Metas ${period}`,
    withoutOwn: "Sin sus metas propias",
    peopleAndSum: (count, sum, numbers) => `${people(count, numbers)}, ${sum}`,
    measure: (sum, weight, { percent }) =>
      weight > 0 ? `${sum} en total, ${percent(weight)} del pago` : `${sum} en total`,
    chance: "Probabilidad",
    inHundred: (chance, withSupport, isLess) => {
      const reach = `${chance} de 100 ${isLess ? "no superan" : "logran"} su meta`;
      return withSupport === null
        ? reach
        : `${reach} tal como están las cosas, ${withSupport} con el apoyo`;
    },
    season: "Estacionalidad",
    noSeason: "No se conoce: faltan meses",
    reviews: "Revisión de las metas",
    reviewedIn: (months) => `en ${months}`,
    incentives: "Incentivos",
    costs: (atGoal, likely) =>
      `${atGoal} si cada uno llega justo a su meta; lo probable, ${likely}`,
    paid: (months, held) =>
      `se paga cada ${PARTS[months] ?? "año"}${held === "" ? "" : `, y se guarda un ${held} para el periodo entero`}`,
    budget: (amount, enough) => `presupuesto ${amount}${enough === "" ? "" : `, ${enough}`}`,
    enoughIn: (chance) => `alcanza en ${chance} de 100`,
    alwaysEnough: "alcanza siempre",
    needs: "Decida antes de escribir",
    proposed: {
      title: "Queda como se propuso",
      step: (step, isEveryQuarter, isLess) => {
        const most = `${isLess ? "bajar" : "subir"} una meta hasta un ${step}`;
        return isEveryQuarter
          ? `Las metas se revisan cada trimestre, y cada revisión puede ${most}.`
          : `Cada revisión puede ${most}.`;
      },
      stepToTarget: (step, isEveryQuarter) =>
        `${isEveryQuarter ? "Las metas se revisan cada trimestre, y cada" : "Cada"} revisión puede subir una meta hasta un ${step}, pero todas juntas no más allá del objetivo de la empresa.`,
      everyQuarter: "Las metas se revisan cada trimestre.",
      curve: (first, last, hasLimit) =>
        `Se paga según una curva habitual: un ${first.pays} del importe al ${first.goal} de la meta, ${hasLimit ? "y sube hasta el máximo que fijó usted" : `un ${last.pays} al ${last.goal}, y más por encima de eso, sin límite`}.`,
      endless: "Más allá del último punto de su curva, nada limita el pago.",
    },
    none: "no hay",
    target: "Objetivo de la empresa",
    handedDown: (amount, by, chance) => `${amount}, repartido: ${by}. ${chance}`,
    notHandedDown: (amount, chance) => `${amount}, sin repartir: no cambia ninguna meta. ${chance}`,
    ofTarget: (chance, isSum) =>
      `Probabilidad de que el equipo alcance el objetivo${isSum ? "" : ", no la suma de las metas"}: ${chance} de 100`,
    pastEvents: (names) => `${names.join(", ")}: solo se quita su efecto de los resultados pasados`,
    unwritten: (when) =>
      `Con sus respuestas del ${when}, que están guardadas aquí y no en el libro: aún no se han escrito, o se deshicieron.`,
    asWritten: "Dejarlas fuera",
    newTabs: (count) => `${count} pestañas nuevas`,
    sameTabs: "Lo que se actualiza",
    sameTab: (tab) =>
      `«${tab}» y las pestañas que se crearon con ella. Lo que usted añadió allí se conserva.`,
    hidden: (tab) => `${tab} (oculta, nuestros ajustes)`,
    untouched: (tab) => `No se tocará «${tab}».`,
    who: `Su nombre, para la pestaña ${tabNames.log}`,
    whoHint: "Opcional. Cada cambio se anota con quién lo hizo.",
    create: "Crear las metas",
    update: "Actualizar las metas",
  },
  resume: {
    title: "Siga donde lo dejó",
    stopped: (step, name) => `Se quedó en el paso ${step}, ${name}.`,
    stored: (when) =>
      `Sus respuestas del ${when} están guardadas con este archivo. Son comunes a quienes pueden editarlo: si responden varias personas, valen las últimas que se guardaron.`,
    go: "Continuar",
    anew: "Empezar de nuevo",
    anewHint: "Si empieza de nuevo, estas respuestas se pierden. En la hoja no cambia nada.",
  },
  past: {
    over: (period, last) =>
      `${period} ya terminó: unas metas para ese periodo llegarían tarde. Los resultados llegan hasta ${last}. ¿Es el periodo que usted quiere?`,
    running: (period, last) =>
      `Ya han pasado meses de ${period}. Los resultados llegan hasta ${last}. ¿Es el periodo que usted quiere?`,
    far: (period, last, months, numbers) =>
      `Los resultados llegan hasta ${last}, ${longTime(months, times, numbers)} antes de ${period}. No se sabe qué pasó entretanto: las metas salen bajas y poco seguras. Añada antes resultados más recientes, si los hay.`,
    choose: (period) => `Fijar metas para ${period}`,
    back: (now, period) => `Las metas son para ${now}. Volver a ${period}`,
  },
  unkept:
    "Las últimas respuestas no se pudieron guardar con el archivo. Deje abierto este panel hasta escribir las metas.",
  still: "Seguimos trabajando…",
  waiting: {
    adding: {
      title: "Añadiendo el ejemplo",
      why: "Deje abierto este panel: mientras se escribe no se puede cancelar.",
      now: "Una pestaña con resultados de ejemplo",
    },
    removing: {
      title: "Quitando el ejemplo",
      why: "Deje abierto este panel: mientras se escribe no se puede cancelar.",
      now: "La pestaña con resultados de ejemplo",
    },
    reading: {
      title: "Leyendo su tabla",
      why: "Tarda unos segundos.",
      now: "Nombres, meses y cifras",
    },
    computing: {
      title: "Calculando las metas",
      why: "Tarda unos segundos.",
      now: "Estacionalidad, nivel y tendencia",
    },
    writing: {
      title: "Creando sus metas",
      why: "Deje abierto este panel: mientras se escribe no se puede cancelar, pero sí deshacer después. Si algo falla, su archivo queda como estaba.",
      now: "Pestañas, metas y sus motivos",
    },
    updating: {
      title: "Actualizando sus metas",
      why: "Deje abierto este panel: mientras se escribe no se puede cancelar, pero sí deshacer después. Si algo falla, su archivo queda como estaba.",
      now: "Pestañas, metas y sus motivos",
    },
    undoing: {
      title: "Deshaciendo",
      why: "Deje abierto este panel: esto no se puede cancelar. Si algo falla, su archivo queda como estaba.",
      now: "El contenido anterior",
    },
  },
  done: {
    title: "Sus metas están listas",
    created: (tabs, source) =>
      `${tabs.length === 1 ? "1 pestaña creada" : `${tabs.length} pestañas creadas`}. «${source}» no ha cambiado.`,
    updated: (tab, source) => `«${tab}» está actualizada. «${source}» no ha cambiado.`,
    withOwn: "en total, con las suyas",
    own: (people, without) =>
      `${people === 1 ? "1 meta de esta suma es suya" : `${people} metas de esta suma son suyas`}. Sin sus metas propias: ${without}.`,
    asWritten: (when) =>
      `Tal como se escribió el ${when}. Lo que usted cambie después en la hoja cuenta allí, no aquí.`,
    needs: "Requiere su atención",
    showMore: (count) => `Mostrar ${count} más`,
    toKnow: (count) => `Conviene saber (${count})`,
    howMade: (count) => `Cómo se hicieron las metas (${count === 1 ? "1 nota" : `${count} notas`})`,
    next: "A continuación",
    steps: { read: "Lea cada meta y su motivo", talk: "Converse con cada persona" },
    toPublish: (share) =>
      `Revise y publique: pulse abajo «${share}». Allí usted marca las metas como revisadas, las publica y crea el archivo de cada persona`,
    publishAnew: (version, share) =>
      `Si ha cambiado alguna meta, revísela y publíquela: hasta entonces, lo publicado es la versión ${version}. Elija abajo «${share}»`,
    nextReview: (month) => `Próxima revisión: ${month}`,
    noReview: "No queda ninguna revisión en este periodo",
    tabs: (count) => (count === 1 ? "1 pestaña nueva" : `${count} pestañas nuevas`),
    undoNew: (tabs) =>
      tabs === 1 ? "Deshacer: quitar la pestaña" : `Deshacer: quitar las ${tabs} pestañas`,
    undoUpdate: "Deshacer: dejar las pestañas de metas como estaban",
    show: "Ir a Metas",
    close: "Cerrar",
  },
  undoing: {
    title: "¿Deshacer lo último que se escribió?",
    first: (when, tabs) =>
      tabs.length === 1
        ? `Se quitaría la pestaña escrita el ${when} (${some(tabs)}); sus propias pestañas se quedan, y también las versiones publicadas y los archivos de las personas.`
        : `Se quitarían las ${tabs.length} pestañas escritas el ${when} (${some(tabs)}); sus propias pestañas se quedan, y también las versiones publicadas y los archivos de las personas.`,
    again: (when, back, gone, own, version) =>
      `Se desharía la actualización del ${when}. ${own.length === 0 ? "Sus metas propias se quedan como usted las escribió" : ownKept(own)}, y también lo demás que haya escrito después. Con esto, ${back.length === 1 ? "1 pestaña vuelve" : `${back.length} pestañas vuelven`} a estar como antes de esa actualización${named(back)}. ${gone.length === 0 ? "" : `${gone.length === 1 ? "Se quitaría la pestaña que creó" : "Se quitarían las pestañas que creó"} (${some(gone)}). `}La pestaña ${tabNames.log}, sus propias pestañas, las versiones publicadas y los archivos de las personas quedan como están.${version === null ? "" : ` La versión ${version} se publicó a partir de ella: el estado en ${tabNames.start} vuelve a ${start.statuses.draft}, porque las metas que regresan son las de antes de esa versión.`}`,
    same: `Esa actualización no cambió ninguna meta calculada; por eso todas las metas se quedan como están. Lo que vuelve atrás son las respuestas que tomó y lo que las pestañas dicen de ellas. Las metas propias se quedan, y también las filas de la pestaña ${tabNames.log} en que las anotó.`,
    stays: (version) =>
      `La versión ${version} se publicó a partir de esa actualización y sigue siendo lo que conocen las personas.`,
    all: (count) => `Las ${count} pestañas`,
    goes: "Se quitarían",
    back: "Vuelven a estar como antes",
    keep: "Dejarlo como está",
    undo: "Sí, deshacerlo",
    nothing:
      "No hay nada que deshacer: no se escribieron metas desde la última vez que se deshizo.",
    silent:
      "Google no respondió. Nada queda a medias: elija de nuevo «Deshacer lo último que se escribió» en un momento.",
  },
  undone: {
    title: "Se ha deshecho lo último que se escribió",
    why: "Sus respuestas se conservan: puede cambiarlas y escribir de nuevo.",
    stillChanged:
      "En el libro vuelven a estar las metas anteriores. Este panel conserva las respuestas que usted deshizo: si escribe otra vez, vuelven sus cambios.",
    takeBack: "Recuperar las respuestas de las metas restauradas",
    again: "Volver al último paso",
    removed: (tabs) =>
      `${tabs.length === 1 ? "Pestaña quitada" : "Pestañas quitadas"}: ${listed(tabs.map((tab) => `«${tab}»`))}.`,
    done: (when, isUpdate) =>
      isUpdate
        ? `Se ha deshecho la actualización del ${when}.`
        : `Se ha quitado lo que se escribió el ${when}.`,
    goals: (when, before, after, hasOwn) =>
      `Las metas${hasOwn ? " calculadas" : ""} vuelven a ser las ${when === null ? "de antes" : `del ${when}`}${hasOwn ? "; con las suyas propias suman" : ":"} ${after} en total${before === after ? ", la misma suma que hasta ahora" : ` (hasta ahora, ${before})`}.`,
    same: (sum) =>
      `No había cambiado ninguna meta calculada; por eso todas las metas están como estaban, ${sum} en total. Lo que volvió atrás son las respuestas que tomó y lo que las pestañas dicen de ellas.`,
    own: (own) =>
      `${ownKept(own)}. ${own.length === 1 ? "Bórrela en Metas si quiere la calculada" : "Bórrelas en Metas si quiere las calculadas"}.`,
    restored: (tabs) =>
      `${tabs.length === 1 ? "1 pestaña está" : `${tabs.length} pestañas están`} de nuevo como antes de esa actualización${named(tabs.map((tab) => `«${tab}»`))}. Las versiones publicadas y los archivos de las personas quedan como están.`,
    stays: (version) =>
      `La versión ${version} se publicó a partir de la actualización deshecha y sigue siendo lo que conocen las personas hasta que usted publique de nuevo.`,
    draft: (version) =>
      `El estado en ${tabNames.start} vuelve a ser ${start.statuses.draft}: la versión ${version} se publicó a partir de la actualización deshecha, y estas metas son las de antes. Esa versión sigue siendo lo que conocen las personas hasta que usted publique de nuevo.`,
  },
  noAnswer: {
    title: "Google no respondió",
    kept: "Sus respuestas siguen aquí y su archivo no ha cambiado. Reintente en un momento.",
    keptHalf:
      "Sus respuestas siguen aquí. Reintente en un momento: lo escrito a medias se deshace primero.",
    start: "No se ha perdido nada. Reintente en un momento.",
    details: "Copiar detalles para soporte",
    copy: "Copiar",
    copied: "Copiado",
  },
  notNow: { title: "Hay que esperar un momento", why: "Su archivo no ha cambiado." },
};
