import { type LeadWords, whyLead } from "../why-lead.ts";

const words: LeadWords = {
  usual: (level, own) =>
    own === null
      ? `Su mes habitual es de ${level}.`
      : `Su mes habitual propio es de ${own}; cuentan también los resultados del equipo, y con ellos queda en ${level}.`,
  ofTeam: (level) =>
    `De sus propios meses aún se sabe muy poco: la meta parte del mes habitual del equipo, ${level}.`,
  beside: (goal, far, isBelow, { months, sum }) => {
    const such = months === 1 ? "un mes así" : `${months} meses así`;
    return far === ""
      ? `${goal} son justo ${such}.`
      : `${goal} son ${far} ${isBelow ? "menos" : "más"} que ${such}${months === 1 ? "" : ` (${sum})`}.`;
  },
  atMost: (goal) => `Como máximo ${goal}`,
  raises: "sube por",
  lowers: () => "baja por",
  and: "y",
  parts: {
    season: "la temporada de estos meses",
    presence: "el tiempo en que usted no está o aún empieza",
    teamTrend: "la tendencia del equipo",
    toldTrend: "el crecimiento previsto del mercado",
    ownTrend: "el nivel de sus propios meses",
    bothTrends: "la tendencia del equipo y el nivel de sus propios meses",
    events: "lo que se sabe que viene",
    soFar: "los resultados del periodo hasta ahora",
    support: "el apoyo previsto",
    room: "el margen para meses más flojos",
    bold: "la decisión de poner metas exigentes",
    capacity: "lo que una persona puede atender",
    company: "el objetivo de la empresa",
    held: "la meta que ya se le anunció",
    stepped: "el límite de lo que una revisión mueve una meta",
  },
  named: (names) => names.map((name) => `«${name}»`).join(" y "),
};

/** Why a goal is what it is, in three sentences. */
export const whyLeadYours = whyLead(words);
