import { saysMoney } from "../read/numbers/money-words.ts";
import { plainWords } from "../read/plain-words.ts";
import type { MetricReading } from "../read/reading.ts";

// English and Spanish.
const WANTED_LESS: readonly RegExp[] = [
  /\b(complaints?|quejas?|reclamos|reclamacion(es)?)\b/,
  /\b(cancellations?|cancelations?|cancelled|canceled|cancelacion(es)?|anulacion(es)?)\b/,
  /^bajas$|\bbajas (de )?(clientes?|polizas|contratos|socios|abonados|suscriptores|suscripciones)\b/,
  /\b(returns|refunds|devoluciones|reembolsos)\b/,
  /\b(churn|churned|lapses|lapsed|no shows?)\b/,
  /\b(defects?|defectos?|errors?|error(es)?|incidencias|mistakes)\b/,
  /\b(lost|missed) (customers?|clients?|calls?|appointments?|deals?|sales|orders?)\b/,
  /\b(clientes?|llamadas?|citas?|ventas?|pedidos?) perdid[oa]s?\b/,
  /\b(days|hours|dias|horas) (to|until|till|hasta|para) (el |la )?(close|closing|cierre|cerrar|deliver|delivery|entrega|entregar|answer|reply|respuesta|responder)\b/,
  /\b(overdue|atrasad[oa]s?|retrasad[oa]s?|impagos|impagad[oa]s?)\b/,
];

/** What is done about such a thing, or has only its name: more of it is as good as not. */
const GOOD =
  /\b(resolved|solved|closed|settled|handled|answered|avoided|averted|prevented|saved|recovered|retained|fixed|found|detected|processed|collected|paid|free|without|no|non|zero|resuelt[oa]s?|resoluciones|solucionad[oa]s?|cerrad[oa]s?|atendid[oa]s?|gestionad[oa]s?|tramitad[oa]s?|evitad[oa]s?|prevenid[oa]s?|recuperad[oa]s?|retenid[oa]s?|corregid[oa]s?|detectad[oa]s?|procesad[oa]s?|cobrad[oa]s?|pagad[oa]s?|sin|tax|investments?|llamadas?|calls?)\b/;
/** Words of the list above that belong to the thing itself. */
const OF_ITSELF = /\bno shows?\b|\b(missed calls?|llamadas? perdidas?)\b/g;

/**
 * Whether a metric's heading says something that a team wants fewer of ("Complaints", «Días hasta
 * el cierre»). Not where a word makes it doubtful ("Complaints resolved", «Devoluciones de
 * llamadas»), and never money.
 */
export const isLessBetterMetric = ({
  name,
  currency,
}: Pick<MetricReading, "name" | "currency">): boolean => {
  const said = plainWords(name);
  if (currency !== null || saysMoney(name) || GOOD.test(said.replace(OF_ITSELF, ""))) return false;
  return WANTED_LESS.some((words) => words.test(said));
};
