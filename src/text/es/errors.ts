import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { exactPercent } from "../exact-percent.ts";
import { exactly } from "../exactly.ts";
import { monthWords } from "../month.ts";
import { currencySign } from "../number.ts";
import type { ErrorSentences } from "../sentences.ts";
import { tabNames } from "./tab-names.ts";

const MONTHS = ["mes", "meses"] as const;

export const errors: ErrorSentences = {
  noTable: ({ where }) =>
    `No hay ninguna tabla de resultados en ${where}. Seleccione su tabla: una fila por persona y una columna por mes, o una lista simple.`,
  oneCell: ({ where }) =>
    `${where} es una sola celda. Seleccione toda la tabla con sus resultados.`,
  notAGrid: ({ where }) =>
    `«${where}» es un gráfico, no una hoja con celdas. Abra la hoja con sus resultados y vuelva a intentarlo.`,
  noSuchPlace: ({ where }) =>
    `«${clipped(where)}» no está en este archivo. Escriba un rango como Resultados!A3:Z8 o seleccione su tabla.`,
  noPeople: ({ where, months }, numbers) =>
    `Falta una columna con nombres en ${where}. Encontramos ${counted(months, MONTHS, numbers)}, pero no quién vendió qué. Incluya la columna con los nombres, por ejemplo A3:Z8.`,
  noMonths: ({ where }) =>
    `No hay meses en ${where}. Inclúyalos: una columna con fechas, o una columna por mes con el título ene 2026.`,
  noNumbers: ({ where }, numbers) =>
    `No hay números en ${where}. Incluya los resultados escritos como números, por ejemplo ${numbers.plain(720000)}.`,
  tooManyRows: ({ rows, most }, numbers) =>
    `${numbers.plain(rows)} filas son demasiadas para una sola lectura. Seleccione hasta ${numbers.plain(most)}.`,
  tooShort: ({ months }, numbers) =>
    `Hay ${counted(months, MONTHS, numbers)} de resultados; se necesitan al menos 3. Añada meses anteriores.`,
  ambiguousDates: ({ name }) =>
    `«${name}» mezcla día/mes y mes/día. Dé formato de Fecha a la columna.`,
  dayOrMonth: ({ value, name }) =>
    `«${clipped(value)}» en «${name}» puede ser día/mes o mes/día. Dé formato de Fecha a la columna.`,
  mixedCurrencies: ({ first, second }) =>
    `La tabla mezcla ${currencySign(first)} y ${currencySign(second)}. Conviértala antes a una sola moneda.`,
  noSuchMetric: ({ metric, known }) =>
    `«${clipped(metric)}» no es una métrica de esta tabla. Elija una de estas: ${known}.`,
  noDates: ({ name, value }) =>
    `Ninguna celda de la columna «${clipped(name)}» es una fecha: «${clipped(value)}» no lo es. Elija la columna con las fechas.`,
  noOtherMetric: ({ metric, main }) =>
    `«${clipped(metric)}» no está en esta tabla, que no tiene más métrica que «${clipped(main)}». Quítela de sus respuestas o añádala a la tabla.`,
  noRate: ({ metric, main }) =>
    `Los últimos doce meses no muestran cuántos «${clipped(metric)}» corresponden a «${clipped(main)}»: uno de los dos no tiene resultados allí. Quite la capacidad, o elija resultados más recientes.`,
  sourceIsOurs: ({ where }) =>
    `${where} contiene metas que escribió Goalwright. Elija la tabla con sus resultados pasados.`,
  noYear: ({ where }) =>
    `Los meses de ${where} no tienen año. Escríbalo con ellos, como en ene 2026, o en el título sobre la tabla.`,
  badAnswer: ({ key, value, allowed }) =>
    `«${clipped(value)}» no responde a «${key}». Use ${allowed}.`,
  tableGone: ({ where, headings }) =>
    `La tabla que se leyó en ${where} ya no está en este archivo: sus títulos eran ${headings}. Elija de nuevo su tabla.`,
  otherFile: ({ where }) =>
    `«${clipped(where)}» es un enlace a un archivo; solo se lee este. Copie la tabla en una pestaña de este archivo, o tráigala con =IMPORTRANGE a una pestaña vacía, y elija esa pestaña.`,
  importWaits: ({ where }) =>
    `El IMPORTRANGE de ${where} aún no muestra datos. Pulse en la celda, permita el acceso que pide, espere a que lleguen los datos y lea de nuevo.`,
  noRoster: ({ where }) =>
    `No hay ninguna lista del equipo en ${where}. Necesita una fila de títulos, una columna con nombres y otra como Fecha de alta o Puesto.`,

  badPeriod: ({ value }) => `«${clipped(value)}» no es un periodo. Use 2026, 2026-T1 o una fecha.`,
  periodPast: ({ period, last }) =>
    `${period} no es posterior a sus resultados, que terminan en ${last}. Elija un periodo posterior.`,
  pastTooShort: ({ months, period }, numbers) =>
    `Solo hay ${counted(months, MONTHS, numbers)} de resultados antes de ${period}; se necesitan al menos 3.`,
  measureTooShort: ({ metric, months, least }, numbers) =>
    `«${clipped(metric)}» tiene ${counted(months, MONTHS, numbers)} de resultados antes del periodo; una meta propia necesita ${numbers.plain(least)}. Quítela de las demás métricas, o añada meses anteriores.`,
  measureTwice: ({ metric }) =>
    `«${clipped(metric)}» está dos veces entre las demás métricas. Indíquela una sola vez.`,
  guardWeight: ({ metric }) =>
    `«${clipped(metric)}» cuida la calidad, así que tiene meta y ninguna parte del pago. Quítele esa parte, o desmarque que cuida la calidad.`,
  weightsExceed: ({ sum }, numbers) =>
    `Las partes del pago de las demás métricas suman el ${numbers.percent(sum)}. Pueden sumar como máximo el ${numbers.percent(1)}: la métrica principal tiene el resto.`,
  badProbability: ({ low, high }, numbers) =>
    `«probability» debe estar entre ${numbers.plain(low, 2)} y ${numbers.plain(high, 2)} (${numbers.percent(0.65)} es ${numbers.plain(0.65, 2)}).`,
  badGrowth: ({ value }, numbers) =>
    `«${clipped(value)}» en «growth» no es un cambio al año. Escriba ${numbers.plain(0.03, 2)} para ${numbers.percent(0.03)}.`,
  badShare: ({ part, value }, { plain, percent }) => {
    const words = {
      support: "La parte de las condiciones que se cumple",
      penetration: "La parte del mercado que ya compra",
      ceiling: "La mayor parte del mercado que puede comprar",
    };
    const least = part === "ceiling" ? "ser mayor que 0 y no pasar de 1" : "estar entre 0 y 1";
    return `${words[part]} debe ${least} (${percent(0.4)} es ${plain(0.4, 1)}), no «${clipped(value)}».`;
  },
  badCapacity: ({ name, part, value }, { plain, percent }) => {
    const words = {
      available: "lo disponible al mes debe ser 0 o más",
      need: "lo que ocupa una venta debe ser 0 o más",
      utilisation: `la parte que se puede usar debe ser mayor que 0 y no pasar de 1 (${percent(0.85)} es ${plain(0.85, 2)})`,
      backlog: "las ventas que ya esperan deben ser 0 o más",
    };
    return `«${clipped(name)}»: ${words[part]}, no «${clipped(value)}».`;
  },
  badEffect: ({ name, value }, { plain, percent }) =>
    `«${clipped(name)}»: un efecto es una parte de un mes habitual, mayor que −1 y como máximo 2 (${percent(0.05)} más es ${plain(0.05, 2)}, la mitad menos es ${plain(-0.5, 1)}), no «${clipped(value)}».`,
  badDaysClosed: ({ name, days, workingDays }, numbers) =>
    `«${clipped(name)}»: ${exactly(days, numbers)} días cerrados son más que los ${exactly(workingDays, numbers)} días laborables de un mes. Indique los días cerrados en cada mes.`,
  eventEnds: ({ name, from, to }) =>
    `«${clipped(name)}» termina en ${monthWords("es", to)}, antes de empezar en ${monthWords("es", from)}. Corrija uno de los dos.`,
  metricNameForm: ({ metric, name, most }, numbers) =>
    name === ""
      ? `El nombre de «${metric}» está vacío. Escriba uno o déjelo fuera: entonces se llama como en la tabla.`
      : `«${clipped(name)}» no puede ser el nombre de «${metric}»: es demasiado largo o tiene varias líneas. Use ${numbers.plain(most)} letras como máximo, en una línea.`,
  metricNameTwice: ({ name, metrics }) =>
    `Dos métricas se llamarían «${name}»: ${metrics}. Dé a cada una un nombre propio.`,
  metricNameOther: ({ name, metric }) =>
    `«${name}» es como se llamaba «${metric}» cuando se escribieron las metas. Elija otro nombre: las dos no se podrían distinguir.`,
  eventYearly: ({ name, from }) =>
    `«${clipped(name)}» viene cada año, así que necesita un último mes, a menos de un año de ${monthWords("es", from)}. Indíquelo, o diga que no viene cada año.`,
  eventToldTwice: ({ name }) =>
    `«${clipped(name)}» tiene un efecto y días cerrados. Indique uno de los dos, o ninguno para que se mida.`,
  eventUnnamed: ({ from }) =>
    `El evento desde ${monthWords("es", from)} no tiene nombre. Escriba qué pasó, por ejemplo Cerrado en agosto.`,
  eventNotSeen: ({ name }) =>
    `«${clipped(name)}» no se puede medir: ninguno de sus meses tiene resultados. Indique su efecto o los días cerrados.`,
  eventAlone: ({ name, months }, numbers) =>
    `«${clipped(name)}» no se puede medir: ${counted(months, MONTHS, numbers)} sin ello son pocos, o ninguno es de la misma época de otro año. Indique su efecto o los días cerrados.`,
  eventsCloseAll: ({ months }, numbers) =>
    `Sus eventos dejan ${counted(months, MONTHS, numbers)} de resultados que no están casi cerrados; hacen falta al menos 3. Acorte los eventos, o indique menos días cerrados.`,
  badIndex: ({ metric, value, month }) =>
    `«${clipped(metric)}» es ${clipped(value)} en ${monthWords("es", month)}: un índice debe ser mayor que 0. Elija otro, o corrija el número.`,
  noIndex: ({ metric }) =>
    `«${clipped(metric)}» no tiene ningún valor en los meses de los resultados. Elija otra métrica como índice.`,
  indexTooFew: ({ months, needed }, numbers) =>
    `Los resultados y el índice se conocen a la vez en ${counted(months, MONTHS, numbers)}; hacen falta al menos ${numbers.plain(needed)}. Añada meses anteriores.`,
  indexExpected: ({ metric, values, months }, numbers) =>
    `«${clipped(metric)}»: ${counted(values, ["valor previsto", "valores previstos"], numbers)} para un periodo de ${counted(months, MONTHS, numbers)}. Indique uno para todos los meses, o uno por mes.`,
  badTarget: ({ part, value }, { plain, percent }) => {
    const words = {
      target: "El objetivo de la empresa debe ser un número mayor que 0",
      historyShare: `El peso de la historia frente al potencial debe estar entre 0 y 1 (${percent(0.7)} es ${plain(0.7, 1)})`,
      overAssign: `Por encima del objetivo de la empresa se puede repartir como máximo un ${percent(0.15)} (${plain(0.15, 2)})`,
      leastChance: `La menor probabilidad de una meta debe ser mayor que 0 y menor que 1 (${percent(0.35)} es ${plain(0.35, 2)})`,
    };
    return `${words[part]}, no «${clipped(value)}».`;
  },
  badReview: ({ part, value }, { plain, percent }) => {
    const words = {
      months: "Los meses entre revisiones deben ser un número entero, 0 si no hay",
      step: `Lo máximo que una revisión sube una meta debe estar entre 0 y 1 (${percent(0.05)} es ${plain(0.05, 2)})`,
    };
    return `${words[part]}, no «${clipped(value)}».`;
  },
  badCurve: ({ attainment, before }, numbers) => {
    const [here, there] = [exactPercent(attainment, numbers), exactPercent(before, numbers)];
    return attainment > before
      ? `La curva debe subir: el ${here} paga menos que el ${there}. Corrija uno de los dos.`
      : `La curva debe subir: el ${here} va después del ${there}. Ordene sus puntos, cada uno una vez.`;
  },
  curveShape: (_, numbers) =>
    `La curva necesita dos columnas, cumplimiento y pago, y una fila para cada punto, como ${numbers.plain(0.8, 1)} y ${numbers.plain(0.5, 1)}.`,
  notAShare: ({ value, name }, numbers) =>
    `«${name}» va en tanto por uno y ${exactly(value, numbers)} es demasiado. Escriba ${numbers.plain(0.8, 1)} para ${numbers.percent(0.8)}.`,
  minimumsExceed: ({ least, goal }, numbers) =>
    `Los mínimos suman ${exactly(least, numbers)}, más que la meta del equipo ${exactly(goal, numbers)}. Baje «min» o suba la meta del equipo.`,
  notPlaced: ({ goal, most, missing }, numbers) =>
    `${exactly(missing, numbers)} de la meta del equipo ${exactly(goal, numbers)} quedarían sin nadie: las partes pueden sumar ${exactly(most, numbers)}. Suba «max» o dé un peso mayor que 0 a quien no lo tiene.`,
  minAboveMax: ({ row, min, max }, numbers) => {
    const where = row === 0 ? "" : `En la fila ${numbers.plain(row)}, `;
    return `${where}«min» ${exactly(min, numbers)} es más que «max» ${exactly(max, numbers)}. Corrija uno de los dos.`;
  },
  tiersOrder: ({ from, before }, numbers) =>
    `Los tramos deben subir: ${exactly(from, numbers)} va después de ${exactly(before, numbers)}. Ordénelos, cada uno una vez.`,
  tiersShape: (_, numbers) =>
    `«tiers» necesita dos columnas, el importe desde el que vale una tasa y la tasa, y una fila para cada tramo, como ${numbers.plain(10000)} y ${numbers.plain(0.05, 2)}.`,
  goalTooLow: ({ row, name, goal, other, amount }, numbers) => {
    const where = row === 0 ? "" : `En la fila ${numbers.plain(row)}, `;
    return `${where}«${name}» ${exactly(goal, numbers)} es demasiado poco para «${other}» ${exactly(amount, numbers)}, más de 20 veces mayor. Indique ambos en la misma unidad.`;
  },

  missing: ({ name }) => `Falta «${name}». Seleccione sus celdas o escriba un valor.`,
  sizes: ({ name, cells, other, otherCells }, numbers) =>
    `«${name}» tiene ${counted(cells, ["celda", "celdas"], numbers)} y «${other}» ${numbers.plain(otherCells)}. Seleccione rangos del mismo tamaño.`,
  notADate: ({ value, row, name }, numbers) =>
    row === 0
      ? `«${clipped(value)}» en «${name}» no es una fecha.`
      : `«${clipped(value)}» en la fila ${numbers.plain(row)} de «${name}» no es una fecha. Corríjala o déjela vacía.`,
  notANumber: ({ value, row, name }, numbers) =>
    row === 0
      ? `«${clipped(value)}» en «${name}» no es un número.`
      : `«${clipped(value)}» en la fila ${numbers.plain(row)} de «${name}» no es un número. Corríjalo o déjelo vacío.`,
  tooLarge: ({ value, row, name }, numbers) =>
    `«${clipped(value)}» en la fila ${numbers.plain(row)} de «${name}» es demasiado grande para un resultado. Corríjalo o déjelo vacío.`,
  badOption: ({ value, name, allowed, row = 0 }, numbers) =>
    `«${clipped(value)}» no es posible en ${row > 0 ? `la fila ${numbers.plain(row)} de ` : ""}«${name}». Use ${allowed}.`,
  oneValue: ({ name, cells }, numbers) =>
    `«${name}» tiene ${numbers.plain(cells)} celdas, pero admite un solo valor. Elija una celda.`,
  weightless: ({ name }) =>
    `«${name}» es 0 en todos los meses, así que ninguno puede llevar parte de la meta. Ponga más de 0 en un mes por lo menos.`,
  badFactors: ({ count }, numbers) =>
    `«factors» necesita 12 números, enero primero, ninguno menor que 0 y no todos 0; sirven ${numbers.plain(count)}.`,
  funnelRises: ({ name, row, count, before }, numbers) =>
    `La fila ${numbers.plain(row)} de «${name}» tiene ${exactly(count, numbers)}, más que los ${exactly(before, numbers)} de la anterior. Indique cantidades desde la primera etapa hasta la venta, o tasas de 0 a 1 (${numbers.percent(0.4)} es ${numbers.plain(0.4, 1)}).`,
  funnelStops: ({ name, row }, numbers) =>
    `La fila ${numbers.plain(row)} de «${name}» está vacía o es 0, así que ninguna cantidad en las etapas anteriores es suficiente. Use cantidades de más tiempo o una tasa mayor que 0.`,
  countsRise: ({ name, row, count, before }, numbers) =>
    `La fila ${numbers.plain(row)} de «${name}» tiene ${exactly(count, numbers)}, más que los ${exactly(before, numbers)} de antes. Indique cantidades de los mismos meses, de la primera etapa a la venta.`,
  oneStage: ({ name }) =>
    `«${name}» tiene una sola etapa, así que no hay tasa hasta la siguiente. Seleccione las cantidades de todas las etapas, con la venta al final.`,
  bothRanges: ({ name, other }) =>
    `«${name}» y «${other}» son rangos los dos. Ponga uno en columna y el otro en fila.`,
  tooBig: ({ rows, most }, numbers) =>
    `${numbers.plain(rows)} filas; use hasta ${numbers.plain(most)} o el asistente.`,

  busy: () =>
    "Otra persona está escribiendo metas en este archivo. Vuelva a intentarlo en un momento.",
  nothingToUndo: () =>
    "No hay nada que deshacer: no se han escrito metas desde la última vez que deshizo.",
  toldSince: ({ version }) =>
    `${version === null ? "Estas metas están marcadas como revisadas" : `La versión ${version} está publicada`}, así que ya no se puede deshacer lo que se escribió: se perderían las pestañas, ${tabNames.log} entre ellas. Para cambiar metas, actualícelas o escriba en Metas valores propios con su motivo, y publique de nuevo.`,
  nothingToFreeze: () =>
    "Ninguna fórmula de este archivo llama a una función de Goalwright: no hay nada que convertir. El libro de metas contiene valores y fórmulas corrientes.",
  nothingFrozen: () =>
    "En este archivo no hay fórmulas convertidas en valores: no hay ninguna que recuperar.",
  changedSince: ({ where }) =>
    `Al deshacer se perdería lo que cambió desde que se escribieron las metas: ${where}. Mientras sea así, no se deshace nada.`,
  otherThanShown: () =>
    "Desde que se hizo esta página se escribió algo, así que se escribirían otras metas que las que muestra. No se escribió nada. Abajo está lo que cambiaría ahora.",
  fileFull: ({ cells, needs, most }, numbers) =>
    `Este archivo tiene ${numbers.plain(cells)} celdas, también vacías, y las metas piden ${numbers.plain(needs)} más; Google admite ${numbers.plain(most)}. No se ha escrito nada. Elimine pestañas, filas o columnas que nadie necesite.`,
  managersOnly: () =>
    "Quien dirige compartió este libro con el equipo y solo esa persona puede cambiarlo. No se cambió nada. Escriba sus resultados en las celdas amarillas de Seguimiento.",
  notSharedInFile: () =>
    "Este libro no se compartió desde aquí: no hay nada que retirar. Mire Compartir en el archivo.",
  inFileLost: () =>
    "Se dañó lo que Goalwright sabía de con quién se comparte este libro. No se cambió nada. Mire Compartir en el archivo, y Datos > Proteger hojas e intervalos.",
  protectedTabs: ({ tabs }) =>
    `Otra persona ha protegido «${tabs}». No se ha escrito nada. Pida permiso para editar, o que quite la protección.`,

  noGoalsYet: () =>
    "Aún no hay metas en este archivo. Elija «Fijar metas» en el menú y escríbalas.",
  goalNotFound: ({ person }) =>
    `La meta de ${clipped(person)} ya no está en la pestaña. Elija «Actualizar metas» para escribirla de nuevo.`,
  goalNoNumber: ({ where, value }) =>
    `${where} contiene «${clipped(value)}», que no es una meta. Escriba un número en la celda amarilla de al lado, o déjela vacía.`,
  goalsOutdated: () =>
    "Algo de lo que dependen las metas ha cambiado desde que se escribieron (resultados, equipo o ausencias). Elija antes «Actualizar metas», para que todos reciban lo que dice el libro.",
  reasonsMissing: ({ people }) =>
    `Un valor propio no tiene motivo: ${people}. Sin él, las metas no se revisan ni se publican: escríbalo ahí; la persona lo leerá.`,
  namesColleague: ({ person, name, text, where }) =>
    `El archivo de ${clipped(person)} nombraría a ${clipped(name)}: «${clipped(text)}»${where === "" ? "" : ` (${where})`}. Escríbalo sin nombres de otras personas del equipo e inténtelo de nuevo.`,
  notReviewed: () =>
    "Estas metas no se han revisado tal como están ahora. Léalas y márquelas como revisadas.",
  notPublished: () =>
    "Aún no se ha publicado nada. Publique antes las metas; los archivos dicen lo publicado.",
  noTracking: () =>
    "La pestaña Seguimiento no está, o es de otra métrica o de otro periodo que las metas publicadas. No se ha escrito nada. Elija «Actualizar metas» para crearla de nuevo.",
  nothingNew: ({ version }) =>
    `Las metas son las de la versión ${version}, ya publicada. No se ha hecho nada.`,
  causeNeeded: ({ version }) =>
    `La versión ${version} ya está publicada para este periodo. Escriba por qué cambian sus metas: lo leerá quien tenga otra meta.`,
  oldReasons: ({ people, version }) =>
    `Junto a una meta nueva sigue el motivo de la anterior, el que se dio en la versión ${version}: ${people}. No se ha publicado nada. Escriba ahí por qué es otra ahora, o marque antes de publicar que ese motivo vale también para la meta nueva.`,
  badFrom: ({ month, first, last }) =>
    `Un cambio no puede empezar en ${monthWords("es", month)}. Elija un mes entre ${monthWords("es", first)} y ${monthWords("es", last)}.`,
  keptBeyondGoal: ({ person, metric, currency, goal, kept, month }, numbers) =>
    `${clipped(person)}: la meta de ${numbers.money(goal, currency)} (${clipped(metric)}) es menor que lo que conservan los meses anteriores a ${monthWords("es", month)}, ${numbers.money(kept, currency)}. Elija un mes anterior para el cambio o fije una meta más alta.`,
  otherPublisher: ({ name, email }) =>
    `Los archivos de este equipo son de ${name === "" ? email : `${clipped(name)} (${email})`}, que los publicó; Google no los muestra al complemento de nadie más. No se ha hecho nada. Pídale que los comparta, o cree los suyos: cada persona recibirá entonces uno nuevo de usted.`,
  shareLost: () =>
    "No se puede leer lo guardado sobre lo compartido. No se ha hecho nada. Haga una copia de este archivo (Archivo → Hacer una copia) y comparta desde la copia: cada persona recibe entonces un archivo nuevo. Los anteriores quedan en su Drive con todo lo escrito.",
  driveQuota: () =>
    "Google no permite más por ahora. Espere un rato y comparta de nuevo: continúa donde se detuvo.",
  driveForbidden: () =>
    "Google dice que Goalwright no puede usar los archivos que crea. Elija de nuevo «Compartir con el equipo» en el menú y marque el permiso.",
  nobodysGoal: ({ person }) =>
    `${clipped(person)} no tiene una meta publicada. Publique antes las metas, o no le incluya.`,

  unreadableFile: ({ file }) =>
    `No se puede leer ${file}: está dañado o protegido con contraseña. Guárdelo de nuevo como .xlsx o .csv y use ese archivo.`,
  notASpreadsheet: ({ file }) => `${file} no es una hoja de cálculo. Use un archivo .xlsx o .csv.`,
  emptyFile: ({ file }) =>
    `${file} está vacío. Use un archivo con resultados pasados: quién vendió cuánto en qué mes.`,
};
