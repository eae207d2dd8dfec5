type Functions = typeof import("../en/functions.ts").functions;

export const functions: Functions = {
  GOAL_TARGET: {
    does: "Meta de una persona que se logra con la probabilidad que usted elija, según sus resultados pasados. Conoce solo a esa persona: si la temporada vale para todo el equipo, indique los doce factores del equipo.",
    parameters: {
      target_period:
        "Periodo de la meta: 2026, 2026-T1, 2026-S1, una fecha (su mes) o dos celdas con el primer y el último día. Otro rango de periodos da una meta para cada uno.",
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      probability:
        "Opcional. Probabilidad de lograr la meta, de 0,05 a 0,95. Si falta, 0,65. Un rango da una meta para cada una.",
      growth: "Opcional. Crecimiento del mercado al año: 0,03 es 3\u00a0%. Si falta, 0.",
      capacity:
        "Opcional. Máximo de ventas al mes que se puede atender, ya utilizable. La meta no lo supera. Si falta, sin límite.",
      current_goal: "Opcional. Meta vigente: la nueva no es más baja. Si falta, ninguna.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
    },
  },
  SEASONAL_FACTOR: {
    does: "Cuánto vende un mes frente a un mes normal: 1 es normal, 1,2 es un 20\u00a0% más. Siempre 1 con menos de 12 meses de resultados.",
    parameters: {
      target_date:
        "Mes: una fecha, 2026-03, mar 2026 o un número de 1 a 12. Un trimestre o un año da la media de sus meses. Un rango da un factor para cada uno.",
      values: "Resultados pasados, una celda por mes o por venta.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      season_length:
        "Opcional. Meses hasta que la temporada vuelve a empezar: 12, 6, 4 o 3, contados desde enero. Si falta, 12.",
      damping:
        "Opcional. Parte en que los factores se acercan a 1: 0 como se observan, 1 todos normales. Si falta, según los resultados.",
      blanks:
        'Opcional. Qué significa una celda vacía o un mes sin celda: "missing" (sin dato) o "zero" (cero). Si falta, "missing".',
    },
  },
};
