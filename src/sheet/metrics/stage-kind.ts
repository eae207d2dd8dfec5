import { plainWords } from "../read/plain-words.ts";

/** A step of the sale, or the sale itself. */
export type StageKind =
  | "lead"
  | "call"
  | "callBack"
  | "meeting"
  | "visit"
  | "demo"
  | "opportunity"
  | "proposal"
  | "sale";

/** Names that say something else than their words do. */
const PHRASES: readonly (readonly [RegExp, StageKind])[] = [
  [/\bcall ?backs?\b/, "callBack"],
  [/\bfollow ?ups?( calls?)?\b/, "callBack"],
  [/\b(devolucion|devoluciones) de llamadas?\b/, "callBack"],
  [/\bllamadas? de (seguimiento|vuelta)\b/, "callBack"],
  [/\btest drives?\b/, "demo"],
  [/\bwalk ins?\b/, "lead"],
  [/\b(deals?|negocios?) (created|opened|added|cread[oa]s?|abiert[oa]s?)\b/, "opportunity"],
  [
    /^(created?|creation|opened|open|opening|added|engaged?|started?|cread[oa]s?|creacion|abiert[oa]s?|apertura|alta|inicio)$/,
    "opportunity",
  ],
];

// English and Spanish, and what CRMs call them. A participle says how far the thing before it came.
const WORDS: Readonly<Record<StageKind, string>> = {
  lead:
    "lead leads prospect prospects prospecto prospectos contact contacts contacto contactos contacted contactados " +
    "contactadas referral referrals referido referidos referidas enquiry enquiries inquiry inquiries consultas walkins",
  call: "call calls dial dials dialled dialed llamada llamadas",
  callBack: "callback callbacks followup followups seguimiento seguimientos",
  meeting:
    "appointment appointments cita citas meeting meetings reunion reuniones entrevista entrevistas interview interviews",
  visit: "visit visits visited visita visitas visitado visitados visitadas",
  demo: "demo demos demostracion demostraciones prueba pruebas presentation presentations presentacion presentaciones",
  opportunity: "opportunity opportunities opp opps oportunidad oportunidades",
  proposal:
    "proposal proposals propuesta propuestas quote quotes quoted quotation quotations cotizacion cotizaciones " +
    "cotizado cotizados cotizada cotizadas presupuesto presupuestos oferta ofertas offer offers estimate estimates",
  sale:
    "sale sales sold venta ventas vendido vendidos vendida vendidas policy policies poliza polizas contract contracts " +
    "contrato contratos deal deals order orders pedido pedidos unit units unidad unidades signed firmado firmados firmada " +
    "firmadas won ganado ganados ganada ganadas closed cierre cierres cerrado cerrados cerrada cerradas issued emitidas " +
    "activations activaciones subscriptions suscripciones",
};

const KINDS: ReadonlyMap<string, StageKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind as StageKind] as const),
  ),
);

const PREPOSITION = /\b(?:of|to|for|from|by|with|per|in|de|del|a|al|para|por|con|en|desde)\b/;

/**
 * The step of the sale that a metric's name says: "Sales calls" and «Llamadas de venta» are calls,
 * "policies quoted" are proposals, "opportunities won" are sales. null for any other name.
 */
export const stageKindOf = (name: string): StageKind | null => {
  const said = plainWords(name);
  const phrase = PHRASES.find(([words]) => words.test(said));
  if (phrase) return phrase[1];
  const kinds = said.split(PREPOSITION).map(lastKind);
  return kinds.find((kind) => kind !== null) ?? null;
};

/** What the last word with a meaning here says, as English puts the thing itself last. */
const lastKind = (words: string): StageKind | null => {
  const kinds = words.split(" ").flatMap((word) => KINDS.get(word) ?? []);
  return kinds[kinds.length - 1] ?? null;
};
