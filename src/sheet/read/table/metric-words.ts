import { roleOf } from "../heading.ts";
import { currencyIn } from "../numbers/currency.ts";
import { plainWords } from "../plain-words.ts";

// Steps of a sale and what is counted at its end, English and Spanish.
const METRICS = new Set(
  (
    "call calls llamada llamadas appointment appointments cita citas meeting meetings reunion reuniones visit visits " +
    "visita visitas callback callbacks seguimiento seguimientos proposal proposals propuesta propuestas quote quotes " +
    "quoted cotizacion cotizaciones presupuesto presupuestos demo demos lead leads contacto contactos contacts policies " +
    "policy poliza polizas contract contracts contrato contratos deal deals order orders pedido pedidos cierre cierres " +
    "closed margin margen commission comision comisiones renewal renewals renovacion renovaciones cancellations"
  ).split(" "),
);

/** Whether a text names something that is counted or earned ("Llamadas", "Prima (EUR)"), not a person. */
export const isMetricName = (text: string): boolean =>
  roleOf(text) === "value" ||
  currencyIn(text) !== null ||
  plainWords(text)
    .split(" ")
    .some((word) => METRICS.has(word));
