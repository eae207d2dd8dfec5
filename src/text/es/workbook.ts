import type { AheadNeed } from "../ahead-need.ts";
import type { ActivityFacts, WorkbookText } from "../en/workbook.ts";
import { fineDecimals } from "../fine-decimals.ts";
import { monthWords } from "../month.ts";
import { type NumberWords, numbersIn } from "../number.ts";
import { significant } from "../significant.ts";
import { menu } from "./menu.ts";
import { tabNames } from "./tab-names.ts";
import { calendar } from "./tabs/calendar.ts";
import { data } from "./tabs/data.ts";
import { fairness } from "./tabs/fairness.ts";
import { incentives } from "./tabs/incentives.ts";
import { log } from "./tabs/log.ts";
import { metrics } from "./tabs/metrics.ts";
import { potential } from "./tabs/potential.ts";
import { review } from "./tabs/review.ts";
import { seasonality } from "./tabs/seasonality.ts";
import { start } from "./tabs/start.ts";
import { team } from "./tabs/team.ts";
import { tracking } from "./tabs/tracking.ts";
import { whatIf } from "./tabs/what-if.ts";
import { why } from "./why.ts";

const activityWhy = (
  { metric, main, goal, perUnit, need, perWeek, perDay, ahead }: ActivityFacts,
  locale: string,
): string => {
  const numbers = numbersIn(locale);
  const { plain } = numbers;
  return `${plain(need)} ${metric}: ${plain(goal)} ${main} × ${significant(perUnit, numbers)} ${metric} por cada unidad, según los resultados anteriores, apoyados en los del equipo.${split(ahead, numbers)} ${plain(perWeek, fineDecimals(perWeek))} por semana, ${plain(perDay, fineDecimals(perDay))} por día de trabajo.`;
};

/** Of so many, what is not done in the period, and what is done there for later goals. */
const split = (ahead: AheadNeed | null, { plain }: NumberWords): string => {
  if (ahead === null) return " Son";
  const { lead, early, from, asked, beyond } = ahead;
  const due =
    early > 0 ? `, así que cerca de ${plain(early)} tocan antes de ${monthWords("es", from)}` : "";
  const later = beyond > 0 ? `, cerca de ${plain(beyond)} para metas posteriores` : "";
  return ` Va ${lead === 1 ? "un mes" : `${lead} meses`} por delante${due}. El periodo pide ${plain(asked)}${later}: son`;
};

export const workbook: WorkbookText = {
  why,
  activityWhy,
  tiers: { top: "Alto", middle: "Medio", bottom: "Bajo", new: "Nuevo" },
  goals: {
    tab: tabNames.goals,
    title: (when, metric) => `Metas ${when} · ${metric}`,
    why: (inHundred, step) =>
      `Cada meta calculada la lograrían ${inHundred} de cada 100 personas, redondeada a ${step}.`,
    whyLess: (inHundred, step) =>
      `Menos es mejor: ${inHundred} de cada 100 personas no superarían su meta calculada, redondeada a ${step}.`,
    whyHanded: (step) =>
      `Cada meta calculada es parte del objetivo de la empresa, redondeada a ${step}.`,
    itsNote: "Su nota dice por qué.",
    ownAsTyped: "«Su meta» vale tal cual.",
    belowHalf: (few, all) => `En ${few} de ${all} la probabilidad no llega a 50 de 100.`,
    whyMoved: {
      capacity: "La capacidad cambió algunas.",
      announced: "Lo publicado cambió algunas.",
      both: "La capacidad o lo publicado cambió algunas.",
    },
    whyRoom: "«Probabilidad» no cuenta el potencial.",
    chanceNote:
      "Cuántas de cada 100 personas lograrían la meta final, tal como están hoy las cosas.",
    chanceNotes: {
      room: "El apoyo que usted indicó hace las metas más difíciles y aquí no se cuenta.",
      roomBeside: "El apoyo que usted indicó viene además y aquí no se cuenta.",
      handed:
        "Las metas son partes del objetivo de la empresa, así que cada una tiene su propia probabilidad.",
      moved: {
        capacity: "Lo que se puede atender cambia algunas.",
        announced: "Una meta ya publicada cambia algunas.",
        both: "Lo que se puede atender, o una meta ya publicada, cambia algunas.",
      },
      rounded: "Las metas se redondean, lo que cambia un poco la probabilidad.",
    },
    stretchCut: (name) =>
      `Donde «Ambiciosa» es igual a la meta, es por la capacidad (${name}): limita las dos.`,
    bands: { results: "Resultados", calculation: "Cálculo", decision: "Su decisión" },
    lastMonths: (count) => (count === 1 ? "Último mes" : `Últimos ${count} meses`),
    headers: {
      person: "Persona",
      group: "Grupo",
      last12: "Últimos 12 meses",
      expected: "Previsto",
      start: "Inicial",
      stretch: "Ambiciosa",
      goal: "Meta",
      change: "Frente a 12 meses",
      chance: "Probabilidad",
      own: "Su meta",
      final: "Meta final",
      reason: "Motivo del ajuste",
      status: "Estado",
      announced: "Meta publicada",
      review: "Frente a la meta publicada",
      barName: "Para el gráfico",
      barBase: " ",
      barLow: "Hasta la meta",
      barHigh: "Hasta la ambiciosa",
      chanceStart: "Probabilidad de la inicial",
      chanceGoal: "Probabilidad de meta",
      chanceStretch: "Probabilidad de ambiciosa",
    },
    team: "Equipo",
    target: "Objetivo de la empresa",
    gap: "Diferencia",
    gapWords: {
      none: "Distancia al objetivo",
      below: "Faltan para el objetivo",
      above: "Por encima del objetivo",
    },
    gapWordsLess: {
      none: "Distancia al objetivo",
      below: "Por debajo del objetivo",
      above: "Por encima del objetivo",
    },
    chanceOfTarget: "Probabilidad del objetivo",
    targetChance:
      "Probabilidad de que el equipo logre el objetivo de la empresa, tal como están las cosas.",
    sumAtTop: "Suma",
    chanceOfTeam: "Probabilidad de la suma",
    startZero: (inHundred, least) =>
      `Una meta inicial de 0 no es una meta fácil: no hay ninguna. Según estos resultados, ni siquiera ${least} lo logran ${inHundred} de cada 100 personas: son muy pocos, muy desiguales o muy antiguos. Añada meses recientes o elija un periodo más cercano o más largo; mientras tanto, acuerde a mano desde qué resultado un comienzo es bueno.`,
    ownHelp:
      "Un número desde 0, o nada. Escriba el porqué en la columna «Motivo del ajuste», tras el estado: la persona lo lee en su archivo, palabra por palabra. Para una incorporación, una ausencia o una salida, escriba mejor los días en la pestaña Equipo: la meta se calcula con ellos.",
    targetHelp: "Un número desde 0, o nada.",
    status: {
      belowKept: "▼ Meses fijos suman más",
      beyond: "▼ Más dura que Ambiciosa",
      beyondNoReason: "▼ Más dura que Ambiciosa: ¿motivo?",
      reasonMissing: "▲ Falta motivo",
      oldReason: "▲ Motivo por renovar",
      veryHard: "▼ Muy alta",
      belowHalf: "▲ Menos del 50 % de probabilidad",
      belowHalfToo: "● Menos del 50 % de probabilidad",
      veryEasy: "▲ Muy fácil",
      zero: "▼ Meta de 0: vea su nota",
      noStart: "▲ Sin meta inicial: vea su nota",
      ready: "● Lista",
    },
    review: {
      notAnnounced: "● Aún sin publicar",
      announced: "● Publicada: ",
      above: "▲ Por encima de la publicada",
      below: "▼ Por debajo de la publicada",
      noReason: ": sin motivo",
      toPublish: ": publíquela",
      announcedByHand: "● Publicada",
      raised: "▲ Sube",
      held: "● Se mantiene",
      lowered: "▼ Baja",
      noCauseToLower: "sin motivo para bajarla",
      noCauseToRaise: "sin motivo para subirla",
      notBeforeReview: "hasta una revisión",
      mostAtReview: "lo máximo por revisión",
      behind: "va por debajo",
      oneOff: "sin las ventas extraordinarias",
    },
    rangeChart: "De inicial a ambiciosa; la meta es el borde entre los dos azules",
    rangeChartLess: "De ambiciosa a inicial; la meta es el borde entre los dos azules",
    pastChart: (past) => `${past} y meta final`,
    expectedChart: "Previsto y meta final",
    reasonNote:
      "Lo lee la persona: al publicar y compartir, este motivo va a su propio archivo, palabra por palabra, y a ningún otro. Una ausencia que solo se nombra aquí no cambia ningún mes: escriba sus días en la pestaña Equipo y actualice las metas; así la siguen los meses y lo que paga cada uno.",
    statusNote:
      "«Meses fijos suman más»: los meses que quedan como se publicaron suman más; así no se puede publicar. Escriba al menos lo que tienen en Calendario. «Más dura que Ambiciosa»: vea si sobra una cifra; si la quiere así, se puede publicar. «Falta motivo»: escriba por qué en la celda indicada. «Motivo por renovar»: es el de la meta publicada; escriba uno para esta. «Muy fácil»: casi cualquiera la lograría.",
    goalNote:
      "Lo calculado; la nota de cada celda dice por qué. Donde usted pone su propia meta, cuenta esa, por el motivo que está al lado.",
    goalHeldNote:
      " Si la persona conoce una meta publicada, aquí está esa mientras se mantenga; lo dice la nota de la celda.",
    reviewNote:
      "Una revisión endurece una meta como máximo en su paso mayor. Ese paso es una parte de la meta publicada de todo el periodo, no de lo que queda de ella. Los meses publicados que ya empezaron conservan la suya, así que todo el cambio va a los meses que vienen.",
    announcedNote: `La meta que conoce cada persona. La columna está vacía hasta que se publican las metas; desde entonces solo cambia al publicar de nuevo: Extensiones > Goalwright > «${menu.share}».`,
    changeNote:
      "La meta final frente a lo que los últimos 12 meses dan en los meses del periodo, según la temporada de Estacionalidad.",
    paceHeader: "Frente a su ritmo",
    paceNote: (known, months) =>
      `La meta final frente a los resultados ${known === 1 ? "del último mes" : `de los últimos ${known} meses`}, llevados a ${months === 1 ? "1 mes" : `los ${months} meses`} del periodo al mismo ritmo. Antes se quitan de ese ritmo los días de cierre indicados y la temporada de Estacionalidad: una simple división por meses da entonces otro número.`,
    shortNote: (known, months) =>
      `Total de ${known === 1 ? "1 mes" : `${known} meses`}; la meta es de ${months}. Compare mes con mes: esto ÷ ${known} con la meta ÷ ${months}.`,
    changeBlank: "Un guion si se conocen menos de 12 meses: no son un año con que comparar.",
    paceInPart: (share) =>
      `De este periodo cuenta un ${share} para esta persona (una incorporación, una ausencia o una salida), y esta comparación lo incluye: el ritmo es el de todo el periodo.`,
    teamChance: "Probabilidad de que el equipo junto alcance la suma de las metas.",
    teamChanceLess: "Probabilidad de que el equipo en conjunto no supere la suma de las metas.",
    gone: "Ya no está en los resultados: sin meta.",
    setByHand: (set) =>
      `Fijada a mano: cuenta ${set}, y la columna «Motivo del ajuste» dice por qué. Lo que sigue explica la propuesta.`,
  },
  wrong: {
    amount: "▲ No es un número ≥ 0",
    short: "▲ No es número",
    blank: "▲ Lo escrito aquí no es un número desde 0: cuenta como vacío",
    row: "▲ No es un número desde 0: no cuenta",
    result: "▲ No es número",
    factor: (month) => `▲ ${month}: no es número. `,
    cap: "▲ No es un %: sin límite",
    point: "▲ No es un %: no cuenta",
  },
  calendar,
  metrics,
  tracking,
  seasonality,
  potential,
  review,
  incentives,
  fairness,
  whatIf,
  team,
  start,
  data,
  log,
  lists: {
    tab: tabNames.lists,
    note: "Goalwright guarda aquí sus ajustes. No cambie esta pestaña.",
  },
  example: {
    tab: "Resultados de ejemplo",
    metric: "Prima nueva (€)",
    month: "Mes",
  },
  backup: (tab) => `${tab} (anterior)`,
};
