type Functions = typeof import("../en/functions.ts").functions;

export const functions: Functions = {
  COMMISSION: {
    does: "Comisión de un importe por tramos: cada tasa vale desde un importe de ventas. Nada por debajo del primer tramo, ni por un importe menor que 0.",
    parameters: {
      amount:
        "Importe vendido en el tiempo al que se refieren los tramos. Un rango da una comisión para cada uno.",
      tiers:
        "Dos columnas, el importe desde el que vale una tasa y la tasa (0,05 es 5\u00a0%), en orden ascendente, con título o sin él.",
      mode: 'Opcional. "marginal": cada tasa para la parte del importe que cae en su tramo. "retroactive" (retroactiva): la tasa del tramo más alto alcanzado, para todo el importe. Si falta, "marginal".',
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
  GOAL_ALLOCATE: {
    does: "Partes de la meta de un equipo, en proporción a unos pesos y entre mínimos y máximos: suman la meta exacta. Lo que sobra de un máximo va a los demás.",
    parameters: {
      team_goal: "Meta de todo el equipo.",
      weights:
        "Según qué se reparte, una celda para cada uno: ventas pasadas, clientes, potencial. Una celda vacía no recibe parte, un 0 su mínimo; todos 0: partes iguales.",
      min: "Opcional. Lo mínimo de cada uno: uno para todos, o tantas celdas como «weights». Si falta, 0.",
      max: "Opcional. Lo máximo de cada uno: uno para todos, o tantas celdas como «weights». Si falta, sin máximo.",
      round_to:
        "Opcional. Las partes son múltiplos de este número, como 100 o 0,01; más finas si la meta o los límites no dejan otra forma. Si falta, 1.",
    },
  },
  GOAL_FAIRNESS: {
    does: "Si las metas de un equipo favorecen a los grandes o a los pequeños: una tabla de pruebas. El valor es la correlación de rangos del cumplimiento con el tamaño o la antigüedad; el límite, lo que el azar solo no alcanza en nueve de cada diez equipos con tantas personas. No ver injusticia no prueba que las metas sean justas.",
    parameters: {
      goals:
        "Metas, una celda para cada uno. Una fila con una celda vacía o una meta de 0 no cuenta; para una conclusión hacen falta al menos 5 personas.",
      expected_or_actual:
        "Lo que se espera que venda cada persona, antes, o lo que vendió, después, en el tiempo de la meta. Lo esperado supera más la meta, con la misma probabilidad, en quienes más varían, a menudo los pequeños.",
      size: "Tamaño del territorio de cada persona, una celda para cada una: clientes, potencial o ventas del año pasado.",
      tenure:
        "Opcional. Cuánto tiempo lleva cada persona, en meses o años, una celda para cada una. Si falta, sin esa prueba.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
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
  INCENTIVE_COST: {
    does: "Lo que un plan de incentivos cuesta en un equipo, en una fila: si todos logran justo su meta, en promedio, y por debajo y por encima de cuánto queda en uno de cada diez casos; al final, el promedio como parte de las ventas. El promedio cuenta la buena y la mala suerte: un plan con umbral y acelerador rara vez cuesta lo que paga por el resultado medio.",
    parameters: {
      target_incentives:
        "Lo que cada persona gana al lograr su meta, una celda por persona o una para todos. Una fila con una celda vacía no cuenta.",
      goals: "Meta de cada persona para el mismo tiempo, o una para todos.",
      expected:
        "Lo que se espera que venda cada persona en ese tiempo, o un solo importe para todos.",
      spread:
        "Opcional. Cuánto se alejan los resultados de lo esperado: 0,2 es una desviación estándar del 20\u00a0%. Una para todos o una por persona. Si falta, 0,2.",
      curve:
        "Opcional. Dos columnas, cumplimiento y pago, en orden ascendente, con título o sin él. Si falta, 80\u00a0% paga 50\u00a0%, 100\u00a0% paga 100\u00a0%, 120\u00a0% paga 150\u00a0% y 140\u00a0% paga 200\u00a0%.",
      cap: "Opcional. Lo máximo que se paga, como parte del incentivo objetivo: 2 es 200\u00a0%. Si falta, sin tope.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  PAYOUT_AMOUNT: {
    does: "Lo que un resultado paga de un incentivo objetivo, en dinero: PAYOUT_RATE de resultado ÷ meta, por el incentivo. Una meta de 0 cuenta como justo lograda.",
    parameters: {
      actual: "Resultado del tiempo de la meta. Un rango da un importe para cada uno.",
      goal: "Meta del mismo tiempo: una para todos, o tantas celdas como «actual».",
      target_incentive:
        "Lo que se gana al lograr la meta: un importe para todos, o tantas celdas como «actual».",
      curve:
        "Opcional. Dos columnas, cumplimiento y pago, en orden ascendente, con título o sin él. Si falta, 80\u00a0% paga 50\u00a0%, 100\u00a0% paga 100\u00a0%, 120\u00a0% paga 150\u00a0% y 140\u00a0% paga 200\u00a0%.",
      cap: "Opcional. Lo máximo que se paga, como parte del incentivo objetivo: 2 es 200\u00a0%. Si falta, sin tope.",
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
};
