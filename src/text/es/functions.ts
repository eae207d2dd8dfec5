type Functions = typeof import("../en/functions.ts").functions;

export const functions: Functions = {
  CAPACITY_LIMIT: {
    does: "Máximo de ventas que pueden atender administración, soporte o proveedores: lo menos que permite uno de ellos, sin lo que ya espera. Con nombres, al lado aparece el que pone el límite.",
    parameters: {
      available:
        "Cuánto hay de cada recurso en un mes: horas, expedientes, unidades. Para el límite de otro periodo, cuánto en ese periodo.",
      need_per_sale:
        "Cuánto ocupa de él una venta, en la misma unidad, tantas celdas como «available».",
      names: "Opcional. Sus nombres, tantas celdas como «available». Si faltan, solo el límite.",
      utilisation:
        "Opcional. Parte que se puede usar para ventas, hasta 1: una para todos o tantas como «available». Si falta, 0,85.",
      backlog:
        "Opcional. Ventas que ya esperan: un número para todos o tantos como «available». Si falta, 0.",
    },
  },
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
    does: "Cuántas llamadas, visitas u otras etapas de la venta exige la meta de ventas de un mes, en total, por semana y por día: una tabla de la primera etapa a la última, con la venta al final. No sabe de qué mes se trata, así que cuenta 52/12 semanas.",
    parameters: {
      sales_goal: "Meta de un mes: un número de ventas, o un importe si indica «ticket».",
      counts_or_rates:
        "Un número por etapa, de la primera a la última. Todos de 0 a 1: tasas, la parte de cada etapa que llega a la siguiente; la de la última, la parte que llega a venta. Si no: cantidades pasadas de los mismos meses, la última las ventas cerradas.",
      stages:
        "Opcional. Nombres de las etapas, de la primera a la última, con la venta o sin ella. Si faltan, Etapa 1, Etapa 2, etc.",
      ticket: "Opcional. Importe de una venta media, si la meta es un importe. Si falta, 1.",
      working_days: "Opcional. Días de trabajo del mes, menos si alguno se cierra. Si falta, 21.",
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
    does: "Dice con palabras por qué la meta de una persona es la que es, según sus resultados pasados: mes habitual propio, temporada, tendencia, cuánto se aparta la meta de lo previsto, qué la limita, su probabilidad. Conoce solo a esa persona, como GOAL_TARGET.",
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
  GOAL_FAIRNESS: {
    does: "Si las metas de un equipo favorecen a los grandes o a los pequeños: una tabla de pruebas. El valor es la correlación de rangos del cumplimiento con el tamaño o la antigüedad; el límite, lo que el azar solo no alcanza en nueve de cada diez equipos con tantas personas. No ver injusticia no prueba que las metas sean justas.",
    parameters: {
      goals:
        "Metas, una celda para cada uno. Una fila con una celda vacía o una meta de 0 no cuenta; para una conclusión hacen falta al menos 5 personas.",
      expected_or_actual:
        "Lo que se espera que venda cada persona, antes, o lo que vendió, después, en el tiempo de la meta. Lo esperado supera más la meta, con la misma probabilidad, en quienes más varían, a menudo los pequeños.",
      size: "Tamaño de la zona de cada persona, una celda para cada una: clientes, potencial o ventas del año pasado.",
      tenure:
        "Opcional. Cuánto tiempo lleva cada persona, en meses o años, una celda para cada una. Si falta, sin esa prueba.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  GOAL_PACE: {
    does: "Cómo va una meta en un día: una tabla con lo que tocaba hasta entonces, el ritmo (resultado ÷ eso), adónde lleva, un estado, y lo que cada semana exige aún y ha dado hasta hoy. Los meses cuentan según su temporada, sus días laborables y, si usted la indica, la parte abierta. En camino desde el 90\u00a0%, vigilar desde el 75\u00a0%.",
    parameters: {
      goal: "Meta de todo el periodo. Un rango da una fila para cada una.",
      actual_to_date:
        "Resultado hasta ahora, tantas celdas como «goal»; con una sola meta se compara cada uno con ella. Las celdas vacías quedan vacías.",
      start: "Primer día de la meta.",
      end: "Último día de la meta.",
      as_of: "Último día que el resultado incluye, por ejemplo HOY()-1.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal; uno con 0 está cerrado y no tiene semanas. Si faltan, todos los meses iguales.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
      open: "Opcional. Qué parte de cada mes está abierta, doce de 0 a 1, enero primero: 0,5 si la mitad de sus días está cerrada. Ese mes pide esa parte de lo que dice su factor y tiene esa parte de sus semanas. Si falta, todo cada mes.",
    },
  },
  GOAL_PLAN: {
    does: "Metas de todo un equipo según sus resultados pasados, como en la pestaña Metas del asistente cuando no se responde nada: una tabla con el grupo de cada persona, lo previsto, meta inicial, meta y meta ambiciosa, la probabilidad, el cambio frente a los últimos 12 meses y una nota.",
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
  GOAL_SPLIT: {
    does: "Partes de una meta, una por mes: una columna que suma exactamente la meta, según la temporada y la rampa si las indica; si no, a partes iguales.",
    parameters: {
      goal: "Meta de todos los meses juntos.",
      start_date:
        "Primer mes: una fecha, 2026-03 o mar 2026. 2026, 2026-S1 o 2026-T1 empiezan por su primer mes.",
      months:
        "Opcional. Cuántos meses, de 1 a 120. Si falta, 12, o los del semestre o trimestre que indique «start_date».",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, todos los meses iguales.",
      ramp: "Opcional. Parte de un mes completo que se puede trabajar, de 0 a 1, una celda por mes, como la da RAMP_FACTOR. Si falta, todos completos.",
      round_to:
        "Opcional. Las partes son múltiplos enteros de este número: 100, 1 o 0,01. Si la meta no lo es, la última parte lleva el resto. Si falta, 1.",
    },
  },
  GOAL_STEP: {
    does: "Próxima meta según los últimos periodos, con Subir, Mantener o Bajar al lado. Sube la mitad del excedente medio si los dos últimos lograron la meta, y baja la mitad de lo que falta si ninguno la logró, pero solo con un motivo; si no, se mantiene.",
    parameters: {
      current_goal: "Meta vigente. Una columna de metas da una línea por persona.",
      attainments:
        "Resultados ÷ metas de periodos pasados, primero el más antiguo: 1,04 es 104\u00a0%. Para varias personas, una fila por cada una, junto a la meta. Las celdas vacías no cuentan.",
      hits: "Opcional. Periodos seguidos que deben haber logrado todos la meta, o no haberla logrado ninguno. Con menos se mantiene. Si falta, 2.",
      max_step: "Opcional. Lo máximo que sube la meta: 0,05 es 5\u00a0%. Si falta, 0,05.",
      cause:
        "Opcional. Motivo documentado para bajarla, como una zona más pequeña o un permiso largo, nunca unas ventas bajas; VERDADERO si no lo nombra. Si falta, ninguno: la meta no baja.",
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
  GROWTH_POTENTIAL: {
    does: "Crecimiento que una persona puede lograr además de lo esperado si todo sigue igual, de 0 a 0,1: un cuarto de la distancia hasta donde empieza el mejor cuarto del equipo, según el apoyo que haya y lo que quede de mercado. 0,05 es 5\u00a0%.",
    parameters: {
      level:
        "Mes habitual propio de una persona, como lo da PRODUCER_TIERS. Un rango da un crecimiento para cada uno.",
      peer_levels:
        "Meses habituales propios de las personas del equipo; el de esta puede estar entre ellos. Las celdas vacías no cuentan.",
      support:
        "Opcional. Parte de las condiciones para vender más que se cumple: herramientas, contactos, formación, acompañamiento. Si falta, 1.",
      penetration: "Opcional. Parte del mercado que ya compra: 0,3 es 30\u00a0%. Si falta, 0.",
      ceiling: "Opcional. La mayor parte del mercado que puede comprar. Si falta, 1.",
      close_gap:
        "Opcional. Parte de la distancia que se recorre en el periodo; 0,33 para los últimos del equipo si reciben acompañamiento. Si falta, 0,25.",
      max: "Opcional. Lo máximo que se crece, por grande que sea la distancia. Si falta, 0,1.",
    },
  },
  INCENTIVE_COST: {
    does: "Lo que un plan de incentivos cuesta en un equipo, en una fila: si todos logran justo su meta, por término medio, y por debajo y por encima de cuánto queda en uno de cada diez casos; al final, la media como parte de las ventas. La media cuenta la buena y la mala suerte: un plan con umbral y acelerador rara vez cuesta lo que paga por el resultado medio.",
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
  INDEX_EFFECT: {
    does: "Cómo siguen los resultados a un índice del mercado: cambio en % por un 1\u00a0% más, acercado a ninguno, con los límites entre los que está con un 90\u00a0%; el error medio al prever los meses del último año, como parte de un mes medio, sin él y con él conocido; y si ayuda. Desde 24 meses.",
    parameters: {
      values: "Resultados pasados, una celda por mes o por venta. Las celdas vacías no cuentan.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      index:
        "El índice en los mismos meses, mayor que 0, tantas celdas como «values». Varias celdas de un mes: su media.",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
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
  PRODUCER_TIERS: {
    does: "Reparte un equipo según el mes habitual propio en alto, medio y bajo, del mejor al último: una tabla con el mes habitual propio de cada persona, su parte del equipo, su puesto, su grupo y la distancia hasta donde empieza el mejor cuarto. Con fechas se quitan la temporada, las ventas extraordinarias y la tendencia del equipo, como en el asistente.",
    parameters: {
      values:
        "Resultados pasados, una celda por persona y mes, o por venta. Las celdas vacías no cuentan.",
      dates:
        "Opcional. Fechas de los resultados, tantas celdas como «values». Si faltan, cada celda cuenta como un mes y el mes habitual propio es la media.",
      reps: "De quién es cada resultado, tantas celdas como «values». Los totales no cuentan.",
      top: "Opcional. Parte de las personas que forma el grupo alto, de 0 a 1. Si falta, 0,2.",
      bottom: "Opcional. Parte de las personas que forma el grupo bajo, de 0 a 1. Si falta, 0,2.",
      min_months:
        "Opcional. Meses de resultados por debajo de los cuales una persona es nueva y no tiene puesto. Si falta, 3; sin fechas menos, cuando nadie tiene tantas celdas.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  RAMP_FACTOR: {
    does: "Parte de un mes completo en que una persona puede vender, de 0 a 1: qué queda del mes tras el alta y fuera de los permisos, y hasta dónde ha llegado un principiante. Multiplique por ella una meta completa.",
    parameters: {
      date: "Mes: una fecha, 2026-03 o mar 2026. Un trimestre o un año da la media de sus meses. Un rango da una parte para cada uno.",
      hire_date:
        "Primer día de trabajo. Un rango de personas da una parte para cada una; póngalo en fila si «date» es una columna.",
      ramp_months:
        "Opcional. Meses desde el alta hasta que un principiante vende por completo, en línea recta; 0 si es desde el principio. Si falta, 6.",
      schedule:
        "Opcional. En lugar de «ramp_months»: partes de los primeros meses, el del alta primero, como 0,25, 0,5, 0,75. Los meses posteriores son completos. Si falta, ninguna.",
      leave_from:
        "Opcional. Primer día de un permiso, o de varios de una misma persona. Si falta, ninguno.",
      leave_to:
        "Opcional. Último día de cada permiso, junto a su primero. Si falta, el permiso continúa.",
    },
  },
  SATURATION: {
    does: "Si el crecimiento se frena hacia un techo: el crecimiento al año en la primera y en la segunda mitad de los meses, el nivel mensual al que lleva la curva, la parte alcanzada y una conclusión. Sin temporada ni ventas extraordinarias. Hacen falta 24 meses, y si los meses varían mucho un techo puede no verse.",
    parameters: {
      values: "Resultados pasados de una persona o un equipo, una celda por mes o por venta.",
      dates: "Fechas de los resultados, tantas celdas como «values».",
      factors:
        "Opcional. Doce factores de temporada, enero primero, 1 es un mes normal. Si faltan, salen de «values».",
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
  TEAM_PROBABILITY: {
    does: "Probabilidad de 0 a 1 de que un equipo logre entre todos un objetivo, o la suma de sus metas, con esa suma, lo previsto y la desviación estándar del total del equipo. La suerte de cada uno se compensa en el equipo; un mal mercado, que afecta a todos a la vez, no.",
    parameters: {
      goals_or_target:
        "Un objetivo para todo el equipo, o la meta de cada persona, una celda por persona: entonces cuenta su suma. Una fila con una celda vacía no cuenta.",
      expected:
        "Lo que se espera que venda cada persona en el mismo tiempo, una celda por persona.",
      spread:
        "Opcional. Cuánto se alejan los resultados de lo esperado: 0,2 es una desviación estándar del 20\u00a0%. Una para todos o una por persona. Si falta, 0,2.",
      shared:
        "Opcional. Parte de eso que afecta a todos a la vez, como parte de lo esperado. Si falta, 0,07.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
  TIER_DRIVERS: {
    does: "Qué etapa de la venta hace la diferencia entre los grupos alto, medio y bajo de un equipo: por cada etapa, lo que da de la anterior en cada grupo, la proporción entre dos grupos y su parte de la diferencia; todas suman 1. Si una parte puede ser casualidad, son muy pocos para saberlo.",
    parameters: {
      counts:
        "Una fila por persona (o por persona y mes) y una columna por etapa, de la primera a la última; la última columna son las ventas o su importe.",
      reps: "De quién es cada fila, tantas celdas como filas tiene «counts». Los totales no cuentan.",
      tiers:
        "Opcional. El grupo de cada fila, como los nombra PRODUCER_TIERS: Alto, Medio, Bajo, Nuevo. Si falta, una quinta parte en cada extremo según la última columna.",
      stages:
        "Opcional. Nombres de las etapas, uno por columna. Si faltan, las palabras sobre «counts»; si no, sus números.",
      headers: "Opcional. FALSO quita la fila de títulos. Si falta, VERDADERO.",
    },
  },
};
