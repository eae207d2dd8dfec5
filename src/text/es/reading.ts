import { counted } from "../counted.ts";
import type { ReadingText } from "../en/reading.ts";
import { longTime } from "../long-time.ts";
import { times } from "./times.ts";

export const reading: ReadingText = {
  summary: ({ people, months, metrics }, numbers) => {
    const all = [
      counted(people, ["persona", "personas"], numbers),
      counted(months, ["mes", "meses"], numbers),
      counted(metrics, ["métrica", "métricas"], numbers),
    ];
    return `Encontramos ${all.join(", ")}.`;
  },
  roles: {
    date: "Fechas",
    person: "Personas",
    metric: "Métricas",
    value: "Resultados",
    stage: "Ganado o hecho",
    opened: "Abierto el",
    currency: "Moneda",
  },
  long: (date, person, metric, values) =>
    `Una fila por resultado: fechas en la columna ${date}, personas en ${person}${metric === null ? "" : `, métricas en ${metric}`}, resultados en ${values}.`,
  monthsAcross: (person, first, last) =>
    `Una fila por persona: ${person === null ? "" : `nombres en la columna ${person}, `}meses de ${first} a ${last}.`,
  monthsDown: (date, first, last) =>
    `Una fila por mes: ${date === null ? "" : `meses en la columna ${date}, `}personas de ${first} a ${last}.`,
  results: (people, months, first, last, numbers) =>
    `Resultados: ${counted(people, ["persona", "personas"], numbers)}, ${counted(months, ["mes", "meses"], numbers)}, de ${first} a ${last}.`,
  gap: (months, numbers) =>
    `Hasta que empiezan las metas pasan ${longTime(months, times, numbers)} de los que no se sabe nada: las metas salen más bajas y menos seguras.`,
  noSeason: (months) =>
    `Estacionalidad: no se conoce, porque ${months} meses son pocos. Todos los meses cuentan igual.`,
  flat: "Estacionalidad: no destaca ningún mes. Todos los meses cuentan igual.",
  seasonFrom: {
    half: (months) => `Se conoce solo a medias, por ${months} meses.`,
    full: (months) => `Se conoce por ${months} meses.`,
    given: () => "Es la que usted indicó.",
  },
  windfalls: (count, numbers) =>
    count === 0
      ? "Ventas extraordinarias: ningún mes cuenta como tal."
      : `Ventas extraordinarias: ${counted(count, ["mes cuenta", "meses cuentan"], numbers)} solo hasta un límite (paso 3).`,
  room: (most) => `Potencial de mejora (paso 5): está en las metas y las sube ${most} como máximo.`,
  roomBeside:
    "Potencial de mejora (paso 5): el objetivo de la empresa fija las metas, así que no sube ninguna; las hace más probables.",
  sure: (expected, low, high) =>
    `Qué seguridad hay: se prevén ${expected} en total, y unos dos de cada tres periodos así terminan entre ${low} y ${high}.`,
  season: (said) => `Estacionalidad: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  market: (change) =>
    `Mercado: ${change} al año, la tendencia del equipo en sus propios resultados.`,
  marketGiven: (change) => `Mercado: ${change} al año, como usted indicó.`,
  ours: { won: "Negocios ganados", created: "Negocios creados", opened: "Negocios iniciados" },
  events: (events) => `Eventos conocidos: ${events}.`,
  noMarket: "Mercado: no se supone crecimiento ni descenso.",
};
