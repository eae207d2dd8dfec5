import { plainWords } from "../plain-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// English and Spanish.
const COUNTED = words(
  "units unidades uds number numero num count cantidad quantity qty percent porcentaje rate tasa ratio",
);
const MONEY = words(
  "prima primas premium premiums importe importes amount amounts value values valor valores monto montos revenue " +
    "revenues ingreso ingresos facturacion facturado turnover income margin margen profit beneficio commission " +
    "commissions comision comisiones recaudacion cobros arr mrr acv gmv price precio",
);
const THINGS = words(
  "policy policies poliza polizas call calls llamada llamadas deal deals customer customers client clients cliente " +
    "clientes lead leads visit visits visita visitas meeting meetings reunion reuniones contract contracts contrato " +
    "contratos order orders pedido pedidos appointment appointments cita citas quote quotes quoted cotizacion " +
    "cotizaciones demo demos conversion hours horas altas renewals renovaciones won ganada ganadas ganado ganados " +
    "closed cerrada cerradas cerrado cerrados cierre cierres",
);
const SALES = words("sale sales venta ventas");

/** Whether a metric's name says that it is money, also money that is counted by deal ("deal value"). */
export const saysMoney = (metric: string): boolean => says(metric, MONEY);

/** Whether a metric is money by its name ("Prima nueva"), a count of things ("Pólizas"), or cannot be told. */
export const soundOf = (metric: string): "money" | "count" | "unknown" => {
  if (/[%#]/.test(metric) || says(metric, COUNTED)) return "count";
  if (saysMoney(metric)) return "money";
  if (says(metric, THINGS)) return "count";
  return says(metric, SALES) ? "money" : "unknown";
};

const says = (metric: string, list: ReadonlySet<string>): boolean =>
  plainWords(metric)
    .split(" ")
    .some((word) => list.has(word));
