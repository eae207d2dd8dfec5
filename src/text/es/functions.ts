type Functions = typeof import("../en/functions.ts").functions;

export const functions: Functions = {
  DESEASONALIZE: {
    does: "Los resultados como si cada mes fuera normal: cada uno dividido por el factor de temporada de su mes, en las mismas filas. Las celdas sin resultado o sin fecha quedan vacías, y también los meses que venden menos de una décima parte de uno normal.",
    parameters: {
      values: "Resultados pasados de una persona o de un equipo, una celda por mes o por venta.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values», como los da SEASONAL_FACTOR.",
    },
  },
  FUNNEL_GOALS: {
    does: "Cuántas llamadas, visitas u otras etapas de la venta exige la meta de ventas de un mes, en total, por semana y por día: una tabla de la primera etapa a la última, con la venta al final.",
    parameters: {
      sales_goal: "Meta de un mes: un número de ventas, o un importe si indica «ticket».",
      counts_or_rates:
        "Un número por etapa, de la primera a la última. Todos de 0 a 1: tasas, la parte de cada etapa que llega a la siguiente; la de la última, la parte que llega a venta. Si no: cantidades pasadas de los mismos meses, la última las ventas cerradas.",
      stages:
        "Opcional. Nombres de las etapas, de la primera a la última, con la venta o sin ella. Si faltan, Etapa 1, Etapa 2, etc.",
      ticket: "Opcional. Importe de una venta media, si la meta es un importe. Si falta, 1.",
      working_days: "Opcional. Días de trabajo al mes. Si falta, 21.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  FUNNEL_RATES: {
    does: "Qué parte de cada etapa de la venta sigue adelante, según cantidades pasadas: una tabla de la primera etapa a la última con la cantidad, la parte que llega a la siguiente, la parte que llega a venta, y la menor y la mayor parte hasta la siguiente que concuerdan con esas cantidades (con 90\u00a0% de seguridad).",
    parameters: {
      counts:
        "Cantidades pasadas de una persona o de un equipo en los mismos meses, una por etapa, de la primera a la última, que son las ventas cerradas.",
      stages:
        "Opcional. Nombres de las etapas, de la primera a la última, con la venta o sin ella. Si faltan, Etapa 1, Etapa 2, etc.",
      team_counts:
        "Opcional. Cantidades de todo el equipo, tantas celdas como «counts»: si las de una persona son pocas, sus tasas se apoyan en las del equipo. Si faltan, las tasas salen solo de «counts».",
      strength:
        "Opcional. Con cuántos casos entra la tasa del equipo junto a los propios. Si falta, 20.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  GOAL_BASELINE: {
    does: "Lo que una persona vende en un mes normal, sin temporada ni ventas extraordinarias y con más peso de los meses recientes: cuatro celdas en fila, el nivel, los meses de los que sale, cuánto varían (desviación típica ÷ media) y cuántos se limitaron por ventas extraordinarias.",
    parameters: {
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      half_life:
        "Opcional. Meses en que el peso de un resultado baja a la mitad. Con un número grande todos los meses pesan igual. Si falta, 9.",
      outlier_limit:
        "Opcional. Hasta cuántas desviaciones típicas robustas por encima del mes habitual cuenta un mes por entero, y al menos hasta un cuarto más. Si falta, 4.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
    },
  },
  GOAL_EXPLAIN: {
    does: "Dice con palabras por qué la meta de una persona es la que es, según sus resultados pasados: mes habitual, temporada, tendencia, cuánto se aparta la meta de lo previsto, qué la limita, su probabilidad. Conoce solo a esa persona, como GOAL_TARGET.",
    parameters: {
      goal: "Meta de todo el periodo, de GOAL_TARGET o suya.",
      target_period:
        "Periodo de la meta: 2026, 2026-T1, 2026-S1, una fecha (su mes) o dos celdas con el primer y el último día.",
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      growth:
        "Opcional. Crecimiento del mercado al año: 0,03 es 3\u00a0%. Si falta, según los resultados.",
      capacity:
        "Opcional. Máximo de ventas al mes que se puede atender, si GOAL_TARGET lo recibió. Si falta, sin límite.",
      current_goal: "Opcional. Meta vigente, si GOAL_TARGET la recibió. Si falta, ninguna.",
      language: 'Opcional. "en" o "es". Si falta, el de la hoja de cálculo.',
    },
  },
  GOAL_PACE: {
    does: "Cómo va una meta en un día: una tabla con lo que tocaba hasta entonces, el ritmo (resultado ÷ eso), adónde lleva, un estado, y lo que cada semana exige aún y ha dado hasta hoy. Los meses cuentan según su temporada y sus días laborables. En camino desde el 90\u00a0%, vigilar desde el 75\u00a0%.",
    parameters: {
      goal: "Meta de todo el periodo. Un rango da una fila para cada una.",
      actual_to_date:
        "Resultado hasta ahora, tantas celdas como «goal»; con una sola meta se compara cada uno con ella. Las celdas vacías quedan vacías.",
      start: "Primer día de la meta.",
      end: "Último día de la meta.",
      as_of: "Último día que el resultado incluye, por ejemplo HOY()-1.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, todos los meses iguales.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  GOAL_PLAN: {
    does: "Metas de todo un equipo según sus resultados pasados, como en la pestaña Metas del asistente cuando no se responde nada: una tabla con el grupo de cada persona, lo previsto, inicio, meta y meta ambiciosa, la probabilidad, el cambio frente a los últimos 12 meses y una nota.",
    parameters: {
      target_period:
        "Periodo de las metas: 2026, 2026-T1, 2026-S1, una fecha (su mes) o dos celdas con el primer y el último día. Los resultados desde su comienzo no cuentan.",
      values:
        "Resultados pasados, una celda por persona y mes, o por venta. Con el título, sus palabras dicen si se cuenta por unidades y si menos es mejor. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      reps: "De quién es cada resultado, tantas celdas como «values». Los totales no cuentan.",
      roster:
        "Opcional. Las personas del equipo con títulos, como Nombre, Fecha de alta, Fecha de baja, Permiso desde, Permiso hasta. Si falta, según los resultados.",
      probability: "Opcional. Probabilidad de lograr la meta, de 0,5 a 0,8. Si falta, 0,65.",
      team_target:
        "Opcional. Lo que la empresa quiere del equipo: añade la suma del equipo, este objetivo con su probabilidad y la diferencia. Si falta, nada.",
      blanks:
        'Opcional. Qué significa un mes sin resultado: "missing" (sin dato) o "zero" (cero), desde el primero de la persona. Si falta, "missing".',
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  GOAL_PROBABILITY: {
    does: "Probabilidad de 0 a 1 de que una persona logre una meta, según sus resultados pasados: lo inverso de GOAL_TARGET. Conoce solo a esa persona: si la temporada vale para todo el equipo, indique los doce factores del equipo.",
    parameters: {
      goal: "Meta de todo el periodo. Un rango da una probabilidad para cada una.",
      target_period:
        "Periodo de la meta: 2026, 2026-T1, 2026-S1, una fecha (su mes) o dos celdas con el primer y el último día. Otro rango de periodos da una probabilidad para cada uno.",
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      growth:
        "Opcional. Crecimiento del mercado al año: 0,03 es 3\u00a0%. Si falta, según los resultados.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
    },
  },
  GOAL_TARGET: {
    does: "Meta de una persona que se logra con la probabilidad que usted elija, según sus resultados pasados. Conoce solo a esa persona: si la temporada vale para todo el equipo, indique los doce factores del equipo.",
    parameters: {
      target_period:
        "Periodo de la meta: 2026, 2026-T1, 2026-S1, una fecha (su mes) o dos celdas con el primer y el último día. Otro rango de periodos da una meta para cada uno.",
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      probability:
        "Opcional. Probabilidad de lograr la meta, de 0,05 a 0,95. Si falta, 0,65. Un rango da una meta para cada una.",
      growth:
        "Opcional. Crecimiento del mercado al año: 0,03 es 3\u00a0%. Si falta, según los resultados.",
      capacity:
        "Opcional. Máximo de ventas al mes que se puede atender, ya utilizable. La meta no lo supera. Si falta, sin límite.",
      current_goal: "Opcional. Meta vigente: la nueva no es más baja. Si falta, ninguna.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
    },
  },
  GOAL_TREND: {
    does: "Crecimiento al año de una serie, sin temporada ni ventas extraordinarias: 0,03 es 3\u00a0%. Según sus últimos 24 meses; 0 si se conocen menos. Como mucho, el doble o la mitad en un año.",
    parameters: {
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      damping:
        "Opcional. Parte del crecimiento observado en la que se confía: 1 todo, si sabe que el mercado sigue así; 0 nada. Si falta, 0,75.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
    },
  },
  PAYOUT_RATE: {
    does: "Parte del incentivo objetivo que paga un cumplimiento (resultado ÷ meta): 1 es todo. Nada por debajo del primer punto de la curva, líneas rectas entre sus puntos y un punto por punto a partir del último.",
    parameters: {
      attainment: "Resultado ÷ meta: 0,95 es 95\u00a0%. Un rango da una parte para cada uno.",
      curve:
        "Opcional. Dos columnas, cumplimiento y pago, en orden ascendente, con título o sin él. Si falta, 80\u00a0% paga 50\u00a0%, 100\u00a0% paga 100\u00a0%, 120\u00a0% paga 150\u00a0% y 140\u00a0% paga 200\u00a0%.",
      cap: "Opcional. Lo máximo que se paga: 2 es 200\u00a0%. Si falta, sin tope.",
    },
  },
  PRODUCER_TIERS: {
    does: "Reparte un equipo según su mes habitual en alto, medio y bajo, del mejor al último: una tabla con el mes habitual de cada persona, su parte del equipo, su puesto, su grupo y la distancia hasta donde empieza el mejor cuarto. Con fechas se quitan la temporada, las ventas extraordinarias y la tendencia del equipo, como en el asistente.",
    parameters: {
      values:
        "Resultados pasados, una celda por persona y mes, o por venta. Las celdas vacías no cuentan.",
      dates:
        "Opcional. Fechas de los resultados, tantas celdas como «values». Si faltan, cada celda cuenta como un mes y el mes habitual es la media.",
      reps: "De quién es cada resultado, tantas celdas como «values». Los totales no cuentan.",
      top: "Opcional. Parte de las personas que forma el grupo alto, de 0 a 1. Si falta, 0,2.",
      bottom: "Opcional. Parte de las personas que forma el grupo bajo, de 0 a 1. Si falta, 0,2.",
      min_months:
        "Opcional. Meses de resultados por debajo de los cuales una persona es nueva y no tiene puesto. Si falta, 3; sin fechas menos, cuando nadie tiene tantas celdas.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
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
  SEASONAL_TABLE: {
    does: "La temporada de una serie o de un equipo: una tabla con una línea por mes, su factor (1 es un mes normal), el factor observado, los años vistos y cuánta confianza merece. Su segunda columna sirve de «factors» en GOAL_TARGET. Siempre 1 con menos de 12 meses de resultados.",
    parameters: {
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      reps: "Opcional. De quién es cada resultado, tantas celdas como «values»: la temporada que comparte el equipo. Los totales no cuentan. Si falta, todos los resultados son una sola serie.",
      season_length:
        "Opcional. Meses hasta que la temporada vuelve a empezar: 12, 6, 4 o 3, contados desde enero. Si falta, 12.",
      damping:
        "Opcional. Parte en que los factores se acercan a 1: 0 como se observan, 1 todos normales. Si falta, según los resultados.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
};
