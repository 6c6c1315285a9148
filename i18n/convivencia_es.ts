<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>convivencia</name>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area code</source>
        <translation>Código del área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area column of the incidents</source>
        <translation>Columna de área de los incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area identifier</source>
        <translation>Identificador del área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area name</source>
        <translation>Nombre del área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Count incidents by area</source>
        <translation>Contar incidentes por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Counts reported events in each area, and by month, quarter or year and by category if you like. Incidents that match no area are counted and said; an incident in two areas counts once. Incidents can be matched by location, or by an area code or name.</source>
        <translation>Cuenta los hechos registrados en cada área y, si lo desea, por mes, trimestre o año y por categoría. Los incidentes que no corresponden a ninguna área se cuentan y se informan; un incidente en dos áreas cuenta una sola vez. Los incidentes se asignan por ubicación, o por el código o el nombre del área.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>For a table already counted: the column with the number of events, or several columns, one for each category.</source>
        <translation>Para una tabla que ya trae conteos: la columna con el número de hechos, o varias columnas, una por categoría.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Incidents counted</source>
        <translation>Incidentes contados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Incidents in no area</source>
        <translation>Incidentes fuera de toda área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Incidents read</source>
        <translation>Incidentes leídos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Location needs points; code and name need a column of the incidents.</source>
        <translation>Por ubicación se necesitan puntos; por código o nombre, una columna de los incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Match incidents by</source>
        <translation>Asignar los incidentes por</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Matching incidents to areas</source>
        <translation>Asignando incidentes a las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Number of events in the row</source>
        <translation>Número de hechos de la fila</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Numbers of events must be zero or more; “{column}” has {value:g}.</source>
        <translation>Los números de hechos deben ser cero o más; “{column}” tiene {value:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Period begins</source>
        <translation>Inicio del período</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Reported events</source>
        <translation>Hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Reported events by area</source>
        <translation>Hechos registrados por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Reported events by area, period and category</source>
        <translation>Hechos registrados por área, período y categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Several columns of numbers are categories already: leave out the category column.</source>
        <translation>Varias columnas de números ya son categorías: no indique la columna de categoría.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Share in no area</source>
        <translation>Proporción fuera de toda área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>The column with the area's code or name, to match by it.</source>
        <translation>La columna con el código o el nombre del área, para asignar por ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>The periods of the long table.</source>
        <translation>Los períodos de la tabla larga.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>To count by period, name the date column.</source>
        <translation>Para contar por período, indique la columna de fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Whole time</source>
        <translation>Todo el período</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>A composite index needs two or more different columns, but “columns” has {given}.</source>
        <translation>Un índice compuesto necesita dos o más columnas distintas, pero “columns” tiene {given}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>A number for each indicator, in order and separated by commas (decimals with a point). Empty: all the same.</source>
        <translation>Un número por indicador, en orden y separados por comas (decimales con punto). Vacío: todos iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Any weights, all as likely</source>
        <translation>Cualquier peso, todos igual de probables</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Areas with a score</source>
        <translation>Áreas con puntaje</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Best rank in nine of ten runs</source>
        <translation>Mejor posición en nueve de cada diez pruebas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>By percentile</source>
        <translation>Por percentil</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>By standard deviations</source>
        <translation>Por desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Combines several indicators into one score and ranks the areas by it. Because the ranks depend on weights and scales that somebody chose, it ranks the areas again under many other weights and shows between which ranks each area lies. Use it to open a discussion of priorities, not to close it.</source>
        <translation>Combina varios indicadores en un puntaje y ordena las áreas según él. Como el orden depende de pesos y escalas que alguien eligió, vuelve a ordenar las áreas con muchos otros pesos y muestra entre qué posiciones queda cada una. Úselo para abrir la discusión sobre prioridades, no para cerrarla.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Common scale</source>
        <translation>Escala común</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Composite index</source>
        <translation>Índice compuesto</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Directions</source>
        <translation>Sentidos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>For each indicator, in order and separated by commas: + when a high value raises the score, - when it lowers it. Empty: + for all.</source>
        <translation>Para cada indicador, en orden y separados por comas: + si un valor alto sube el puntaje, - si lo baja. Vacío: + para todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>From lowest (0) to highest (100)</source>
        <translation>Del más bajo (0) al más alto (100)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>From the lowest to the highest value</source>
        <translation>Del valor más bajo al más alto</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>How indicators of different units are made comparable. Percentiles are not moved by a few extreme areas.</source>
        <translation>Cómo se hacen comparables indicadores de distintas unidades. A los percentiles no los mueven unas pocas áreas extremas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>How many sets of weights are tried.</source>
        <translation>Cuántos conjuntos de pesos se prueban.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Other weights to try</source>
        <translation>Otros pesos que se prueban</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Other weights, mean of {runs} runs</source>
        <translation>Otros pesos, promedio de {runs} pruebas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Other weights, the worst 5 % of runs</source>
        <translation>Otros pesos, el peor 5 % de las pruebas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Percentile (by rank)</source>
        <translation>Percentil (por orden)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Ranks that areas move on average</source>
        <translation>Posiciones que cambian las áreas, en promedio</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Ranks that one area moves at most</source>
        <translation>Posiciones que cambia un área, como máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Runs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Share of runs in the top tenth</source>
        <translation>Proporción de pruebas en el décimo superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Share of the top tenth that stays in it</source>
        <translation>Proporción del décimo superior que sigue en él</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Standard deviations from the mean</source>
        <translation>Desviaciones estándar respecto de la media</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Trying other weights</source>
        <translation>Probando otros pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Two or more columns of numbers, one an indicator.</source>
        <translation>Dos o más columnas numéricas, una por indicador.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Up to half more or less than chosen</source>
        <translation>Hasta la mitad más o menos de lo elegido</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Weights of the indicators</source>
        <translation>Pesos de los indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>What other choices change</source>
        <translation>Qué cambia con otras decisiones</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Which sets of weights the ranks are tried against, at random.</source>
        <translation>Con qué conjuntos de pesos, al azar, se pone a prueba el orden.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Without “{column}”</source>
        <translation>Sin “{column}”</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Worst rank in nine of ten runs</source>
        <translation>Peor posición en nueve de cada diez pruebas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>{areas} areas × {runs} runs are too many ranks to keep; choose fewer runs.</source>
        <translation>{areas} áreas × {runs} pruebas son demasiadas posiciones para guardar; elija menos pruebas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“column_weights” must be numbers of zero or more, not all zero, but are {value}.</source>
        <translation>“column_weights” deben ser números de cero o más, no todos cero, pero son {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“directions” must be + or -, not “{value}”.</source>
        <translation>“directions” debe ser + o -, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“{layer}” has {count} area(s) with all indicators; two or more are needed.</source>
        <translation>“{layer}” tiene {count} área(s) con todos los indicadores; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“{parameter}” has {given} entries for {count} columns.</source>
        <translation>“{parameter}” tiene {given} valores para {count} columnas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Against the cities compared</source>
        <translation>Frente a las ciudades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Areas or street segments</source>
        <translation>Áreas o tramos de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Areas that hold half of the events</source>
        <translation>Áreas que reúnen la mitad de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>As concentrated as in the cities compared</source>
        <translation>Tan concentrado como en las ciudades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Concentration (Lorenz, Gini)</source>
        <translation>Concentración (Lorenz, Gini)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Concentration needs values of zero or more; “{column}” has {value}.</source>
        <translation>La concentración necesita valores de cero o más; “{column}” tiene {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Concentration of reported events</source>
        <translation>Concentración de hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Cumulative share</source>
        <translation>Proporción acumulada</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Generalised Gini coefficient</source>
        <translation>Coeficiente de Gini generalizado</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Gini coefficient</source>
        <translation>Coeficiente de Gini</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Highest share of the cities compared</source>
        <translation>Proporción más alta de las ciudades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Law of crime concentration</source>
        <translation>Ley de concentración del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Less concentrated than in any of the cities compared</source>
        <translation>Menos concentrado que en cualquiera de las ciudades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Lorenz table</source>
        <translation>Tabla de Lorenz</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Lowest share of the cities compared</source>
        <translation>Proporción más baja de las ciudades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>More concentrated than in any of the cities compared</source>
        <translation>Más concentrado que en cualquiera de las ciudades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Polygons, or lines such as the street segments that “Hot routes” makes with their number of events.</source>
        <translation>Polígonos, o líneas como los tramos de calle que produce “Rutas calientes” con su número de hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share if length alone decided</source>
        <translation>Proporción si solo decidiera la longitud</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of all events</source>
        <translation>Proporción de todos los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas</source>
        <translation>Proporción de las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas that hold 25 %</source>
        <translation>Proporción de las áreas que reúnen el 25 %</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas that hold 50 %</source>
        <translation>Proporción de las áreas que reúnen el 50 %</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas that hold 80 %</source>
        <translation>Proporción de las áreas que reúnen el 80 %</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of events</source>
        <translation>Proporción de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of street segments</source>
        <translation>Proporción de tramos de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Street segments</source>
        <translation>Tramos de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Tells how few areas or street segments hold a quarter, half and four fifths of the reported events; of streets, also how that compares with other cities. With fewer events than places, use the generalised Gini.</source>
        <translation>Dice cuán pocas áreas o tramos de calle reúnen la cuarta parte, la mitad y cuatro quintos de los hechos registrados; para calles, también cómo se compara con otras ciudades. Con menos hechos que lugares, use el Gini generalizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>“{column}” is zero everywhere: nothing to concentrate.</source>
        <translation>“{column}” es cero en todas partes: no hay nada que se concentre.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Dwellings</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>First day of the counts</source>
        <translation>Primer día de los conteos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Kilometres of street</source>
        <translation>Kilómetros de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Last day of the counts</source>
        <translation>Último día de los conteos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Residents</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The first day on which events were counted.</source>
        <translation>El primer día en que se contaron hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The last day of the counts, {end}, is before the first, {start}.</source>
        <translation>El último día de los conteos, {end}, es anterior al primero, {start}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The last day on which events were counted.</source>
        <translation>El último día en que se contaron hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The year of the census or estimate. With the first and last day of the counts, a population of another time is said.</source>
        <translation>El año del censo o de la estimación. Con el primer y el último día de los conteos se advierte si la población es de otra época.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>What is divided by</source>
        <translation>Entre qué se divide</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>What the population column counts. Burglaries are better read per dwelling, street robberies per kilometre of street or per person who is there by day.</source>
        <translation>Lo que cuenta la columna de población. El robo a casa habitación se lee mejor por vivienda; el robo en la calle, por kilómetro de calle o por persona presente durante el día.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Year of the population</source>
        <translation>Año de la población</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} dwellings</source>
        <translation>hechos por cada {per} viviendas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} km of street</source>
        <translation>hechos por cada {per} km de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} residents</source>
        <translation>hechos por cada {per} habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} units of the denominator</source>
        <translation>hechos por cada {per} unidades del denominador</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} visitors</source>
        <translation>hechos por cada {per} visitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} workers</source>
        <translation>hechos por cada {per} trabajadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>A cell size of {size} m would make about {count} cells; choose a larger one.</source>
        <translation>Con celdas de {size} m resultarían unas {count} celdas; elija un tamaño mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cell size</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cells cut by the boundary</source>
        <translation>Celdas cortadas por el límite</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Covers the areas with equal squares or hexagons, cut at their outer boundary. Cells lie on round coordinates, so that the same size gives the same grid again.</source>
        <translation>Cubre las áreas con cuadrados o hexágonos iguales, recortados en su límite exterior. Las celdas parten de coordenadas redondas, de modo que el mismo tamaño vuelve a dar la misma cuadrícula.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cutting at the boundary</source>
        <translation>Recortando en el límite</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Hexagons</source>
        <translation>Hexágonos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Hexagons have neighbours at one distance only.</source>
        <translation>En los hexágonos, todas las celdas vecinas están a la misma distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Make a grid</source>
        <translation>Crear una cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Making cells</source>
        <translation>Creando celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>The side of a square, or the height of a hexagon.</source>
        <translation>El lado del cuadrado o la altura del hexágono.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>“{layer}” is too thin for any cell of {size} m; choose a smaller one.</source>
        <translation>“{layer}” es demasiado delgada para una celda de {size} m; elija una menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/long_table.py"/>
        <source>{areas} areas × {periods} periods × {categories} categories make too long a table; choose fewer categories or longer periods.</source>
        <translation>{areas} áreas × {periods} períodos × {categories} categorías dan una tabla demasiado larga; elija menos categorías o períodos más largos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/matching.py"/>
        <source>To match by code or name, name the area column of the incidents.</source>
        <translation>Para asignar por código o nombre, indique la columna de área de los incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/matching.py"/>
        <source>To match by {join_by}, name that column of the areas.</source>
        <translation>Para asignar por {join_by}, indique esa columna de las áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/projection.py"/>
        <source>“{crs}” does not measure in metres; choose a projected system.</source>
        <translation>“{crs}” no mide en metros; elija un sistema de coordenadas proyectado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/projection.py"/>
        <source>“{crs}” is not a known coordinate system.</source>
        <translation>“{crs}” no es un sistema de coordenadas conocido.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/projection.py"/>
        <source>“{layer}” spans {degrees:.0f} degrees of longitude, more than one UTM zone: choose a projected coordinate system to measure in.</source>
        <translation>“{layer}” abarca {degrees:.0f} grados de longitud, más que una zona UTM: elija un sistema de coordenadas proyectado para medir.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>Summing over the areas</source>
        <translation>Sumando por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>Summing the raster</source>
        <translation>Sumando el ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>{count} areas of “{layer}” have no place in the coordinate system of “{raster}”.</source>
        <translation>{count} áreas de “{layer}” no caben en el sistema de coordenadas de “{raster}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{layer}” names no coordinate system, so it cannot be laid over “{raster}”.</source>
        <translation>“{layer}” no indica su sistema de coordenadas, así que no puede superponerse a “{raster}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” cannot be read as a raster.</source>
        <translation>“{raster}” no se puede leer como ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” has no band {band}; it has {count}.</source>
        <translation>“{raster}” no tiene banda {band}; tiene {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” is not north-up: warp it to a plain grid first, keeping its total.</source>
        <translation>“{raster}” no está orientado al norte: llévelo primero a una cuadrícula sin giro, conservando su total.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” names no coordinate system; give it one first.</source>
        <translation>“{raster}” no indica su sistema de coordenadas; asígnele uno primero.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>A raster with the number of people in each cell, not by km².</source>
        <translation>Un ráster con el número de personas de cada celda, no por km².</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Areas without a number</source>
        <translation>Áreas sin dato</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Looking for overlaps</source>
        <translation>Buscando traslapes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>People in the areas</source>
        <translation>Personas en las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>People in the raster</source>
        <translation>Personas en el ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population by area</source>
        <translation>Población por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population from a raster</source>
        <translation>Población a partir de un ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population raster</source>
        <translation>Ráster de población</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Share of the area that the raster tells of</source>
        <translation>Proporción del área con datos del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Share of the raster</source>
        <translation>Proporción del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Sums a population raster over each area, with the exact fraction of every cell that an area cuts. The raster may be in any coordinate system and larger than the memory. The total of the areas is set beside that of the raster.</source>
        <translation>Suma un ráster de población en cada área, con la fracción exacta de cada celda que el área corta. El ráster puede estar en cualquier sistema de coordenadas y ser mayor que la memoria. El total de las áreas se compara con el del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>The band of the raster that holds the people.</source>
        <translation>La banda del ráster que contiene a las personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>“{raster}” tells of no area of “{layer}”: they lie apart.</source>
        <translation>“{raster}” no tiene datos de ninguna área de “{layer}”: están en lugares distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Areas with unstable rates</source>
        <translation>Áreas con tasas inestables</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Byar's approximation</source>
        <translation>Aproximación de Byar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Divides reported events by population, with exact limits, and smooths the rates of small areas so that a handful of events in a tiny neighbourhood does not head the list. For maps use the smoothed rate. Dwellings, workers, visitors or kilometres of street can take the place of residents.</source>
        <translation>Divide los hechos registrados entre la población, con límites exactos, y suaviza las tasas de las áreas pequeñas para que unos cuantos hechos en una colonia diminuta no encabecen la lista. Para mapas use la tasa suavizada. Viviendas, trabajadores, visitantes o kilómetros de calle pueden ocupar el lugar de los habitantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Events and population must be zero or more; “{layer}” has {value}.</source>
        <translation>Los hechos y la población deben ser cero o más; “{layer}” tiene {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Events in the rates</source>
        <translation>Hechos incluidos en las tasas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Exact (Garwood)</source>
        <translation>Exactos (Garwood)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Fewer than 20 events</source>
        <translation>Menos de 20 hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>How the 95 % limits of a rate are computed.</source>
        <translation>Cómo se calculan los límites del 95 % de una tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>No area of “{layer}” has both events and population.</source>
        <translation>Ninguna área de “{layer}” tiene a la vez hechos y población.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Overall rate</source>
        <translation>Tasa general</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate of the area and its neighbours</source>
        <translation>Tasa del área y sus vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate per</source>
        <translation>Tasa por cada</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate smoothed towards the neighbours</source>
        <translation>Tasa suavizada hacia las áreas vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate, lower limit</source>
        <translation>Tasa, límite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate, upper limit</source>
        <translation>Tasa, límite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rates of reported events</source>
        <translation>Tasas de hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Ratio to the overall rate</source>
        <translation>Razón respecto de la tasa general</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Smoothed rate</source>
        <translation>Tasa suavizada</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>The number of people a rate refers to; for kilometres of street, 1 is usual.</source>
        <translation>El número de personas al que se refiere la tasa; para kilómetros de calle lo usual es 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Unit of the rates</source>
        <translation>Unidad de las tasas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>per 100,000 or as chosen</source>
        <translation>por cada 100 000 o según lo elegido</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Age group</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Areas with a rate</source>
        <translation>Áreas con tasa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Areas without one</source>
        <translation>Áreas sin tasa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Arranging by sex and age</source>
        <translation>Ordenando por sexo y edad</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Expected events</source>
        <translation>Hechos esperados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Name the column of the age group, of the sex, or both.</source>
        <translation>Indique la columna del grupo de edad, la del sexo o ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>No area of “{layer}” has people in every sex and age group: use wider age bands, or the indirect method.</source>
        <translation>Ninguna área de “{layer}” tiene personas en todos los sexos y grupos de edad: use grupos más amplios o el método indirecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Rate, not standardised</source>
        <translation>Tasa sin estandarizar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Rates standardised by sex and age</source>
        <translation>Tasas estandarizadas por sexo y edad</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Ratio to the expected events</source>
        <translation>Razón respecto de lo esperado</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Ratio, lower limit</source>
        <translation>Razón, límite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Ratio, upper limit</source>
        <translation>Razón, límite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Reference rate</source>
        <translation>Tasa de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Sexes and ages</source>
        <translation>Sexos y edades</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rate</source>
        <translation>Tasa estandarizada</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rate, lower limit</source>
        <translation>Tasa estandarizada, límite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rate, upper limit</source>
        <translation>Tasa estandarizada, límite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rates of reported events</source>
        <translation>Tasas estandarizadas de hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Tells what rate each area would have if its people were of the same sexes and ages as a reference population. It needs a table of events and people by area, sex and age group. With few events by age use the indirect way, which compares with what was expected.</source>
        <translation>Dice qué tasa tendría cada área si su gente tuviera los sexos y edades de una población de referencia. Necesita una tabla de hechos y personas por área, sexo y grupo de edad. Con pocos hechos por edad use la vía indirecta, que compara con lo esperado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>A column whose value is different in every area.</source>
        <translation>Una columna con un valor distinto en cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>A table of your own</source>
        <translation>Una tabla propia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>A table with one row for each area, sex and age group.</source>
        <translation>Una tabla con una fila por área, sexo y grupo de edad.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Age group in the reference</source>
        <translation>Grupo de edad en la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Age groups such as 20-24, under 5 or 85+.</source>
        <translation>Grupos de edad como 20-24, menos de 5 u 85+.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>All areas together</source>
        <translation>Todas las áreas juntas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Area in the table</source>
        <translation>Área en la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>By default the column of the same name.</source>
        <translation>Por defecto, la columna del mismo nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Direct rates can be compared with each other; indirect ones only with the reference, but they serve where events by age are few.</source>
        <translation>Las tasas directas se pueden comparar entre sí; las indirectas, solo con la referencia, pero sirven donde hay pocos hechos por edad.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Direct: rates by age, reweighted</source>
        <translation>Directo: tasas por edad, reponderadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Dobson with Byar's limits</source>
        <translation>Dobson con límites de Byar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Events and people by sex and age</source>
        <translation>Hechos y personas por sexo y edad</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Events of the reference</source>
        <translation>Hechos de la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>For the indirect way: by default the same name.</source>
        <translation>Para la vía indirecta; por defecto, el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Gamma (Fay and Feuer)</source>
        <translation>Gamma (Fay y Feuer)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>How the 95 % limits of a direct rate are computed; the gamma ones hold with few events too.</source>
        <translation>Cómo se calculan los límites de 95 % de una tasa directa; los gamma valen también con pocos hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Indirect: observed ÷ expected</source>
        <translation>Indirecto: observado ÷ esperado</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>One row for each sex and age group, in the same bands.</source>
        <translation>Una fila por sexo y grupo de edad, con los mismos grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Population of the reference</source>
        <translation>Población de la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Reference population</source>
        <translation>Población de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Reference table</source>
        <translation>Tabla de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Segi's world standard</source>
        <translation>Estándar mundial de Segi</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Sex in the reference</source>
        <translation>Sexo en la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The column that says which area a row belongs to.</source>
        <translation>La columna que dice a qué área pertenece la fila.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The column with the sex, if the table has one.</source>
        <translation>La columna del sexo, si la tabla la tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The number of people a rate refers to.</source>
        <translation>El número de personas al que se refiere la tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The number of reported events or victims.</source>
        <translation>El número de hechos o víctimas registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The people of that area, sex and age group.</source>
        <translation>Las personas de esa área, sexo y grupo de edad.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>WHO world standard 2000–2025</source>
        <translation>Estándar mundial de la OMS 2000–2025</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Whose sexes and ages every area is given.</source>
        <translation>Aquella cuyos sexos y edades se dan a cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>A standard population has people but no events: for the indirect method take all areas together, or a table with events.</source>
        <translation>Una población estándar tiene personas pero no hechos: para el método indirecto tome todas las áreas juntas o una tabla con hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>Choose the table with the reference population.</source>
        <translation>Elija la tabla con la población de referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>The age bands {bands} cannot be made of the five-year bands of the standard; use bands that begin at 0, 5, 10 …, the last one at 85 or below.</source>
        <translation>Los grupos de edad {bands} no se pueden formar con los quinquenales del estándar; use grupos que empiecen en 0, 5, 10 …, el último en 85 o antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>The reference population is empty.</source>
        <translation>La población de referencia está vacía.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>The sexes and age bands of “{layer}” ({its}) are not those of the areas ({theirs}); sum both to the same bands first.</source>
        <translation>Los sexos y grupos de edad de “{layer}” ({its}) no son los de las áreas ({theirs}); sume primero ambos a los mismos grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>“{layer}” must have a number in every row.</source>
        <translation>“{layer}” debe tener un número en cada fila.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/strata.py"/>
        <source>No row of “{layer}” names an area: “{column}” must hold what “{area_id}” holds.</source>
        <translation>Ninguna fila de “{layer}” nombra un área: “{column}” debe contener lo mismo que “{area_id}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/strata.py"/>
        <source>The age bands {one} and {other} of “{layer}” overlap: sum them to bands of the same width first.</source>
        <translation>Los grupos de edad {one} y {other} de “{layer}” se traslapan: súmelos primero a grupos de la misma amplitud.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/strata.py"/>
        <source>“{layer}” has {count} rows for “{stratum}” of one area; there must be one.</source>
        <translation>“{layer}” tiene {count} filas para “{stratum}” de una misma área; debe haber una.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>No feature of “{layer}” has a shape.</source>
        <translation>Ningún elemento de “{layer}” tiene geometría.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” has no shapes, only a table.</source>
        <translation>“{layer}” no tiene geometrías, solo una tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” is empty.</source>
        <translation>“{layer}” está vacía.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” must hold lines or polygons, not both.</source>
        <translation>“{layer}” debe contener líneas o polígonos, no ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” must hold lines, such as streets.</source>
        <translation>“{layer}” debe contener líneas, como calles.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” must hold polygons.</source>
        <translation>“{layer}” debe contener polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/two_counts.py"/>
        <source>“{column}” must hold counts, whole numbers of zero or more, but has {value:g}: rates and shares cannot be compared this way.</source>
        <translation>«{column}» debe contener conteos, números enteros de cero o más, pero tiene {value:g}: tasas y proporciones no se pueden comparar así.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>A population raster is a model that spreads a census over buildings or land. In small areas its error can be large, and it is in no limits.</source>
        <translation>Un ráster de población es un modelo que reparte un censo sobre edificios o terreno. En áreas pequeñas su error puede ser grande y no está en ningún límite.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that lack a number for a sex or age group, which is not zero; they have no standardised rate: {count}.</source>
        <translation>Áreas a las que falta el dato de un sexo o grupo de edad, lo que no es cero; no tienen tasa estandarizada: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that lack an indicator and have no score: {count}. Nothing was filled in.</source>
        <translation>Áreas a las que les falta un indicador y no tienen puntaje: {count}. No se completó nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that lie partly outside the raster or on cells without data: {count}. Their population is of the rest.</source>
        <translation>Áreas que quedan en parte fuera del ráster o sobre celdas sin dato: {count}. Su población es la del resto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that the raster tells nothing of: {count}. They have no population, which is not zero.</source>
        <translation>Áreas de las que el ráster no tiene datos: {count}. Quedan sin población, lo que no es cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas where nobody belongs to one of the sexes and age groups: {count}. A direct rate is not defined for them; use wider age bands, or the indirect method.</source>
        <translation>Áreas donde nadie pertenece a alguno de los sexos y grupos de edad: {count}. Para ellas la tasa directa no está definida; use grupos más amplios o el método indirecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas where what is divided by is zero, for which no rate exists: {count}.</source>
        <translation>Áreas donde el denominador es cero, para las que no existe tasa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas with a population under {floor}, where a single event more moves the rate by {step} or more: {count}. Do not rank them by their own rate.</source>
        <translation>Áreas con población menor de {floor}, donde un solo hecho más mueve la tasa {step} o más: {count}. No las ordene por su propia tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas with fewer than {floor} residents, whose rate takes no part in the search for hot spots and clusters: {count}.</source>
        <translation>Áreas con menos de {floor} habitantes, cuya tasa no interviene en la búsqueda de zonas calientes y agrupamientos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas with no resident population, for which no rate exists: {count}.</source>
        <translation>Áreas sin población residente, para las que no existe tasa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Cells on the boundary are cut by it; their counts are of smaller places: {count}.</source>
        <translation>Las celdas del borde quedan recortadas y sus conteos son de lugares más pequeños: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Cells with a negative number of people, left out: {count}. Perhaps a value that stands for no data is not declared as such.</source>
        <translation>Celdas con un número negativo de personas, omitidas: {count}. Quizá un valor que significa “sin dato” no está declarado como tal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Counts follow where people live, work and pass. A high count is not a high rate.</source>
        <translation>Los conteos siguen a donde la gente vive, trabaja y circula. Un conteo alto no es una tasa alta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Indicators that rank the areas almost alike, and so count one thing twice: {columns}.</source>
        <translation>Indicadores que ordenan las áreas casi igual y, por tanto, cuentan dos veces lo mismo: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Indicators with the same value everywhere, which set no area apart: {columns}.</source>
        <translation>Indicadores con el mismo valor en todas partes, que no distinguen a ningún área: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Indirectly standardised rates compare each area with the reference. Two areas must not be compared with each other by them.</source>
        <translation>Las tasas de estandarización indirecta comparan cada área con la referencia. No deben usarse para comparar dos áreas entre sí.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Pairs of areas that overlap: {count}. The people where they do, {people}, are counted in both.</source>
        <translation>Pares de áreas que se traslapan: {count}. Las personas donde lo hacen, {people}, se cuentan en ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates based on fewer than 20 reported events are unstable: {count} areas. Prefer the smoothed rate and look at the interval.</source>
        <translation>Las tasas que se apoyan en menos de 20 hechos registrados son inestables: {count} áreas. Prefiera la tasa suavizada y mire el intervalo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by dwellings: they suit what happens to homes, and say nothing of people in the street.</source>
        <translation>Las tasas dividen entre viviendas: sirven para lo que ocurre a los hogares y nada dicen de las personas en la calle.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by kilometres of street: a busy street and an empty one of the same length count alike.</source>
        <translation>Las tasas dividen entre kilómetros de calle: una calle concurrida y otra vacía del mismo largo cuentan igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by residents. Where many people come by day, the rate overstates what residents experience.</source>
        <translation>Las tasas dividen entre la población residente. Donde llega mucha gente durante el día, la tasa exagera lo que viven quienes residen allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by something else than residents: say what it is wherever they are shown.</source>
        <translation>Las tasas dividen entre algo distinto de los habitantes: diga qué es dondequiera que se muestren.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by visitors. Their number is an estimate; its error is not in the limits.</source>
        <translation>Las tasas dividen entre visitantes. Su número es una estimación cuyo error no está en los límites.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by workers, who are there by day and on working days; events of other hours are divided by them too.</source>
        <translation>Las tasas dividen entre trabajadores, presentes de día y en días laborables; los hechos de otras horas también se dividen entre ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Reported events in areas where what is divided by is zero: {count}. They are in no rate.</source>
        <translation>Hechos registrados en áreas donde el denominador es cero: {count}. No están en ninguna tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Reported events in areas with no resident population: {count}. They are in no rate.</source>
        <translation>Hechos registrados en áreas sin población residente: {count}. No entran en ninguna tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The areas were brought to the raster's coordinate system, {crs}, with their edges bent as they must be; the raster was not resampled.</source>
        <translation>Las áreas se llevaron al sistema de coordenadas del ráster, {crs}, curvando sus bordes como corresponde; el ráster no se remuestreó.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The events of {start} to {end} are not of whole years: these rates must not be set beside yearly ones, and the seasons weigh unequally in them.</source>
        <translation>Los hechos de {start} a {end} no abarcan años completos: estas tasas no deben compararse con tasas anuales y las estaciones pesan en ellas de forma desigual.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The population is of {year} and the events of {events}, {apart} years apart: where people have come or gone since, the rates are wrong by as much.</source>
        <translation>La población es de {year} y los hechos de {events}, con {apart} años de diferencia: donde la población ha crecido o disminuido desde entonces, las tasas yerran en esa misma medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The rate is per {per}, but all areas together have only {total}: choose a smaller number.</source>
        <translation>La tasa es por cada {per}, pero todas las áreas juntas suman solo {total}: elija un número menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>With other weights, half of the areas move within a range of {places} ranks or more (of {count}). Differences smaller than an area's range say nothing.</source>
        <translation>Con otros pesos, la mitad de las áreas se mueve en un intervalo de {places} posiciones o más (de {count}). Las diferencias menores que el intervalo de un área no dicen nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>{count} of {areas} areas have no reported event at all. If the incidents cover only part of the territory, take only that part: its rates are right, those of the whole are not.</source>
        <translation>{count} de {areas} áreas no tienen ningún hecho registrado. Si los incidentes cubren solo una parte del territorio, use solo esa parte: sus tasas son correctas, las del conjunto no.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas for which the table has no row: {count}. They have no value, which is not zero: {examples}.</source>
        <translation>Áreas para las que la tabla no tiene fila: {count}. Quedan sin valor, lo que no es cero: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas joined by name although their codes differ: {count} ({examples}). An area that kept its name and changed its code has often changed its boundary too.</source>
        <translation>Áreas unidas por nombre aunque sus claves difieren: {count} ({examples}). Un área que conservó su nombre y cambió de clave a menudo cambió también de límite.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas that share their name with another: {count}. By name alone nothing is joined to them.</source>
        <translation>Áreas que comparten su nombre con otra: {count}. Solo por nombre no se les une nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas that the table does not name, for which no rate exists: {count}.</source>
        <translation>Áreas que la tabla no nombra, para las que no existe tasa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Gaps inside the territory that belong to no area: {count} ({km2:.4f} km² in all), {slivers} of them slivers. They were measured, not closed.</source>
        <translation>Huecos dentro del territorio que no son de ningún área: {count} ({km2:.4f} km² en total), {slivers} de ellos astillas. Se midieron, no se cerraron.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents exactly on a shared boundary: {count}. Each is counted once, in the area with the lowest id.</source>
        <translation>Incidentes justo sobre un límite compartido: {count}. Cada uno se cuenta una vez, en el área de menor identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents inside more than one area because boundaries overlap: {count}. Each is counted once, in the area with the lowest id.</source>
        <translation>Incidentes dentro de más de un área porque los límites se superponen: {count}. Cada uno se cuenta una vez, en el área de menor identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents outside every area, not counted in any: {count} ({share:.1%} of those located).</source>
        <translation>Incidentes fuera de todas las áreas, que no se cuentan en ninguna: {count} ({share:.1%} de los ubicados).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents were matched to areas by code or name and have no coordinates: small hot spots, density and displacement, which need points, were left out.</source>
        <translation>Los incidentes se asignaron a las áreas por clave o nombre y no tienen coordenadas: se omitieron las zonas calientes pequeñas, la densidad y el desplazamiento, que necesitan puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents whose area code or name matches no area: {count}. Not matched: {examples}.</source>
        <translation>Incidentes cuyo código o nombre no corresponde a ninguna área: {count}. Sin correspondencia: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Pairs of areas that overlap: {count}, {km2:.4f} km² in all ({share:.3%} of the areas' land), up to {largest:.1%} of the smaller area. They were measured, not mended.</source>
        <translation>Pares de áreas que se traslapan: {count}, {km2:.4f} km² en total ({share:.3%} de la superficie), hasta {largest:.1%} del área menor. Se midieron, no se corrigieron.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows merged into another of the same identifier: {count}, in {areas} areas. The other columns are those of the first row; nothing was summed.</source>
        <translation>Filas unidas a otra del mismo identificador: {count}, en {areas} áreas. Las demás columnas son las de la primera fila; nada se sumó.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows of the table that belong to no area: {count}. Not matched: {examples}.</source>
        <translation>Filas de la tabla que no son de ningún área: {count}. Sin correspondencia: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows of the table whose code or name is no area's, left out: {count}. Not matched: {examples}.</source>
        <translation>Filas de la tabla cuya clave o nombre no es de ningún área, omitidas: {count}. Sin correspondencia: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows that share their identifier with another: {count}. They stay apart, as asked.</source>
        <translation>Filas que comparten su identificador con otra: {count}. Quedan separadas, como se pidió.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Among the rows are events that are no offence (deaths without crime, crashes, lost things, reports): {count} ({share:.1%}). Leave them out of rates of crime.</source>
        <translation>Entre las filas hay hechos que no son delito (muertes sin delito, siniestros viales, extravíos, trámites): {count} ({share:.1%}). Déjelos fuera de las tasas de delitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Areas without a value in “{column}”: {count}. They are shown as no data, never as zero.</source>
        <translation>Áreas sin valor en “{column}”: {count}. Se muestran como sin datos, nunca como cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Categories without a harm weight, left out: {categories}.</source>
        <translation>Categorías sin peso según el daño, que no se incluyen: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Distances and areas were measured in {crs}, because the layer is in degrees.</source>
        <translation>Las distancias y superficies se midieron en {crs}, porque la capa está en grados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Events on positions that stand for an address that was not found, such as a police station or the centre of an area: {count} ({share:.1%}). Hot spots found there may not be real.</source>
        <translation>Hechos en ubicaciones que reemplazan a una dirección no encontrada, como una comisaría o el centro de un área: {count} ({share:.1%}). Las zonas calientes que aparezcan allí pueden no serlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Features without a shape, which take part in no spatial calculation: {count}.</source>
        <translation>Elementos sin geometría, que no entran en ningún cálculo espacial: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Hardly any two events share a position: they come from GPS, or the source moved them at random. Unless that is known, read nothing finer than about 200 m from the map.</source>
        <translation>Casi no hay dos hechos que compartan ubicación: vienen de GPS o la fuente las desplazó al azar. Mientras no se sepa cuál, no lea en el mapa nada más fino que unos 200 m.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents classified by likeness of words, not confirmed by anybody: {count} ({categories}).</source>
        <translation>Incidentes clasificados por parecido de las palabras, que nadie ha confirmado: {count} ({categories}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents whose category is in no classification: {count} ({share:.1%}). They take part in totals only as “unclassified”; confirm their codes in the table of categories.</source>
        <translation>Incidentes cuya categoría no está en ninguna clasificación: {count} ({share:.1%}). Solo entran en los totales como “sin clasificar”; confirme sus códigos en la tabla de categorías.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents without a weight in “{column}”, left out: {count}.</source>
        <translation>Incidentes sin peso en “{column}”, que no se incluyen: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents without usable coordinates: {count} ({share:.1%}). They appear on no map.</source>
        <translation>Incidentes sin coordenadas utilizables: {count} ({share:.1%}). No aparecen en ningún mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Infinite values in “{column}” treated as missing: {count}.</source>
        <translation>Valores infinitos en “{column}” tratados como faltantes: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Invalid shapes repaired for the calculation: {count}. The input is unchanged.</source>
        <translation>Geometrías no válidas reparadas para el cálculo: {count}. Los datos de entrada no cambian.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Months recorded far worse than the others: {months}. A change there may be a change of the record.</source>
        <translation>Meses registrados mucho peor que los demás: {months}. Un cambio en ellos puede ser un cambio del registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Nobody said whether a row is an event, a victim or a report: counts can mean any of them.</source>
        <translation>No se indicó si cada fila es un hecho, una víctima o una denuncia: los conteos pueden significar cualquiera de los tres.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Only {count} reported events: read differences between places or periods with great care.</source>
        <translation>Solo {count} hechos registrados: lea con mucha cautela las diferencias entre lugares o períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Only {share:.0%} of the incidents could be placed on the map: treat maps as exploratory.</source>
        <translation>Solo el {share:.0%} de los incidentes pudo ubicarse en el mapa: considere exploratorios los mapas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Positions rounded to more than 100 m: {share:.1%} of those located.</source>
        <translation>Ubicaciones redondeadas a más de 100 m: {share:.1%} de los incidentes ubicados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Rows of the source that were set aside at import: {count} ({share:.1%}).</source>
        <translation>Filas de la fuente que se apartaron al importar: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Rows that repeat another row's identifier: {count}. Each was kept.</source>
        <translation>Filas que repiten el identificador de otra: {count}. Se conservaron todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Rows without a number of events in “{column}”, left out: {count}.</source>
        <translation>Filas sin número de hechos en “{column}”, que no se cuentan: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Some unclassified categories may mean people who must be protected, and are not protected until their code is confirmed: {categories}.</source>
        <translation>Algunas categorías sin clasificar podrían referirse a personas que hay que proteger, y no se protegen hasta que se confirme su código: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The area identifier “{column}” repeats ({count} rows); row numbers are used instead.</source>
        <translation>El identificador de área “{column}” se repite ({count} filas); en su lugar se usan los números de fila.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The data reach {score} of 100 points for quality; the weakest side is: {weakest}.</source>
        <translation>Los datos alcanzan {score} de 100 puntos de calidad; el lado más débil es: {weakest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The last whole month has {share:.0%} of the usual number of events: some may still be missing from the record. Do not read a fall from it.</source>
        <translation>El último mes completo tiene el {share:.0%} de los hechos usuales: es posible que aún falten hechos en el registro. No lea en ello una disminución.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The layer “{layer}” names no coordinate system; its numbers look like {crs}, so that is assumed.</source>
        <translation>La capa “{layer}” no indica su sistema de coordenadas; sus números parecen de {crs} y se supone que es ese.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The office's own taxonomy takes protection away from categories in which people could be recognised: {categories}.</source>
        <translation>La taxonomía propia de la oficina quita la protección a categorías en las que se podría reconocer a personas: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The source moved the positions at random, by up to about {metres} m: nothing finer than that can be read from the map.</source>
        <translation>La fuente entrega las ubicaciones desplazadas al azar, hasta unos {metres} m: en el mapa no puede leerse nada más fino que eso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The source put the positions on fixed points such as street centres: distances between events and single addresses mean nothing.</source>
        <translation>La fuente entrega las ubicaciones ajustadas a puntos fijos, como centros de calle: las distancias entre hechos y las direcciones individuales no significan nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The source's own total is {stated}, but its rows add up to {found}: subtotals may have been counted.</source>
        <translation>El total de la propia fuente es {stated}, pero sus filas suman {found}: puede que se hayan contado subtotales.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>These are reported events. What is not reported is not here, and reporting differs between places and groups.</source>
        <translation>Son hechos registrados. Lo que no se denuncia no está aquí, y la denuncia varía entre lugares y grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Clusters are where at least {minimum} events lie within {distance} m; that is a choice, not a test. Chance makes some too: try half and double the distance.</source>
        <translation>Hay agrupamiento donde al menos {minimum} hechos están a menos de {distance} m; eso es una elección, no una prueba. El azar también forma algunos: pruebe la mitad y el doble de la distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Incidents far outside the study area, left out of the density: {count}.</source>
        <translation>Incidentes muy fuera del área de estudio, que no se incluyen en la densidad: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Near the edge of the study area the density was divided by the part of the kernel that lies inside. Next to the edge it rests on fewer events.</source>
        <translation>Cerca del límite del área de estudio la densidad se dividió por la parte del kernel que queda adentro. Junto al límite se apoya en menos hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>No study area was given: the smallest rectangle around the points stands for it. If much of it could hold no event, the points look more clustered than they are.</source>
        <translation>No se indicó un área de estudio: la reemplaza el menor rectángulo que contiene los puntos. Si en buena parte de él no pueden ocurrir hechos, los puntos parecen más agrupados de lo que están.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Nowhere do {minimum} events lie within {distance} m: no cluster was found.</source>
        <translation>En ningún lugar hay {minimum} hechos a menos de {distance} m: no se encontró ningún agrupamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>One cluster holds {share:.0%} of the events: the distance is too long, or the number too small, to tell places apart.</source>
        <translation>Un solo agrupamiento reúne el {share:.0%} de los hechos: la distancia es demasiado grande, o el número demasiado pequeño, para distinguir lugares.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Only {count} points: too few to compare their distances with chance.</source>
        <translation>Solo {count} puntos: muy pocos para comparar sus distancias con el azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Points of “{layer}” outside the study area, left out: {count} ({share:.1%}).</source>
        <translation>Puntos de “{layer}” fuera del área de estudio, que no se incluyen: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Points that share their place with another: {count} ({share:.1%}). Where a source writes addresses or street corners as one place, clustering at short distances shows the source.</source>
        <translation>Puntos que comparten su lugar con otro: {count} ({share:.1%}). Cuando una fuente registra direcciones o esquinas como un solo lugar, el agrupamiento a distancias cortas refleja la fuente.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The bandwidth of {bandwidth} m is narrower than two cells of {cell_size} m: the picture shows the grid more than the density.</source>
        <translation>El ancho de banda de {bandwidth} m es menor que dos celdas de {cell_size} m: la imagen muestra más la cuadrícula que la densidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The bandwidth of {metres} m was chosen by the rule “{rule}”. Another bandwidth gives another picture: try half and double before concluding.</source>
        <translation>El ancho de banda de {metres} m se eligió con la regla “{rule}”. Otro ancho de banda da otra imagen: pruebe la mitad y el doble antes de concluir.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The density was summed on a fine grid; its error is at most {bound:.2g} per km² ({share:.2%} of the peak).</source>
        <translation>La densidad se sumó en una cuadrícula fina; su error es de {bound:.2g} por km² como máximo ({share:.2%} del valor más alto).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The inner envelope holds at one distance chosen beforehand. Over all distances together chance leaves it far more often: judge by the outer envelope and its p-value.</source>
        <translation>La banda interior vale para una sola distancia elegida de antemano. En el conjunto de las distancias el azar se sale de ella mucho más a menudo: juzgue por la banda exterior y su valor p.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The points lie at one place or on one line, and no study area was given: nearest neighbours and L cannot be compared with chance.</source>
        <translation>Los puntos están en un solo lugar o sobre una línea, y no se indicó un área de estudio: los vecinos más cercanos y L no se pueden comparar con el azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The test takes every point as an event by itself. Events that bring about others nearby, or repeat at one address, make more places significant than there are.</source>
        <translation>La prueba toma cada punto como un hecho independiente. Los hechos que provocan otros cerca, o que se repiten en una misma dirección, hacen significativos más lugares de los que hay.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Where both densities are low a ratio is large or small by a single event: read it only where it is significant.</source>
        <translation>Donde ambas densidades son bajas, un solo hecho vuelve grande o pequeña la razón: léala solo donde es significativa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>With more than {most} points the nearest-neighbour index is not simulated; its p-value rests on the normal approximation.</source>
        <translation>Con más de {most} puntos el índice del vecino más cercano no se simula; su valor p se apoya en la aproximación normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>With weights, the labels of the points cannot be exchanged: significance was not tested.</source>
        <translation>Con pesos, las etiquetas de los puntos no se pueden intercambiar: no se evaluó la significación.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>{cells} cells are too many to test for significance; with a cell size of {better} m or more they are tested.</source>
        <translation>{cells} celdas son demasiadas para evaluar la significación; con un tamaño de celda de {better} m o más se evalúan.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>“By chance” means evenly over the whole study area. Events follow people and streets, so clustering alone is no surprise and no cause.</source>
        <translation>“Por azar” significa de manera uniforme en toda el área de estudio. Los hechos siguen a las personas y a las calles, de modo que el agrupamiento por sí solo no sorprende ni es una causa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>A count of the zones is below the publication minimum for these readers: the effect is not shown, because it would tell that count.</source>
        <translation>Un conteo de las zonas está por debajo del mínimo de publicación para estos lectores: no se muestra el efecto, porque lo revelaría.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>All donors are larger, or all are smaller, than the treated areas: each area was taken by its own mean before.</source>
        <translation>Todos los donantes son mayores, o todos menores, que las áreas intervenidas: cada área se tomó en relación con su propia media previa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>All reported events of the register, of every offence and place, changed by {change:.0%} a day between the periods. Such a change is often one of reporting or recording: fewer reports are not less crime.</source>
        <translation>Todos los hechos del registro, de cualquier delito y lugar, cambiaron {change:.0%} por día entre los períodos. Un cambio así suele ser de denuncia o de registro: menos denuncias no son menos delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Areas and periods without a number: {count} ({share:.1%}). They are missing, not zero, and take no part.</source>
        <translation>Áreas y períodos sin número: {count} ({share:.1%}). Son datos faltantes, no ceros, y no participan.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Areas of another kind than treated or control, left out: {count}.</source>
        <translation>Áreas de otra clase que intervenida o control, excluidas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Areas without any event, which say nothing about a ratio and take no part: {count} of {areas}.</source>
        <translation>Áreas sin ningún hecho, que nada dicen de una razón y no participan: {count} de {areas}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Before the intervention the synthetic control is off by {share:.0%} of the mean: a poor fit. Do not read the gap after it as an effect.</source>
        <translation>Antes de la intervención el control sintético se aparta {share:.0%} de la media: un ajuste pobre. No lea la brecha posterior como un efecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Counts are taken to vary as Poisson's. Crimes vary more; try an overdispersion of 2 too.</source>
        <translation>Se supone que los conteos varían como en Poisson. Los delitos varían más; pruebe también una sobredispersión de 2.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Counts without a denominator above zero in “{column}”, left out: {count}.</source>
        <translation>Conteos sin un denominador mayor que cero en “{column}”, excluidos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Donors without a number in some period, left out: {count}.</source>
        <translation>Donantes sin número en algún período, excluidos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Events without a position were {before:.1%} before and {after:.1%} after: better or worse recording can look like an effect.</source>
        <translation>Los hechos sin posición fueron {before:.1%} antes y {after:.1%} después: un registro mejor o peor puede parecer un efecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>For the test of trends before, {periods} periods were put together into {groups} groups: so few areas bear no more.</source>
        <translation>Para la prueba de las tendencias previas, {periods} períodos se reunieron en {groups} grupos: tan pocas áreas no permiten más.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>In {share:.0%} of the periods before, the treated areas lie above or below every donor: no mixture reaches them.</source>
        <translation>En {share:.0%} de los períodos previos, las áreas intervenidas están por encima o por debajo de todos los donantes: ninguna mezcla las alcanza.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Less than a year before the intervention, or two in all: no season is taken into account, and a change may be the season's.</source>
        <translation>Menos de un año antes de la intervención, o de dos en total: no se tiene en cuenta la temporada, y un cambio puede deberse a ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Less than a year before the intervention: season and change cannot be told apart well.</source>
        <translation>Menos de un año antes de la intervención: no se puede separar bien la temporada del cambio.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Neighbouring periods resemble each other beyond trend and season (Ljung–Box p = {p_value:.3f}): the limits may be too narrow.</source>
        <translation>Los períodos vecinos se parecen más allá de la tendencia y la temporada (Ljung–Box p = {p_value:.3f}): los límites pueden ser demasiado estrechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>No event in the treated areas after: the ratio is zero and has no limits. Make sure that events were still recorded.</source>
        <translation>Ningún hecho en las áreas intervenidas después: la razón es cero y no tiene límites. Verifique que los hechos se siguieran registrando.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>No event in {periods} period(s) after: the ratio is zero and has no limits. Make sure that events were still recorded.</source>
        <translation>Ningún hecho en {periods} período(s) después: la razón es cero y no tiene límites. Verifique que los hechos se siguieran registrando.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>No survey says which share of events was reported before and after. Where trust or fear changed with the measure, as with extortion, reports rise or fall without the crime.</source>
        <translation>Ninguna encuesta dice qué proporción de los hechos se denunció antes y después. Donde la medida cambió la confianza o el miedo, como en la extorsión, las denuncias suben o bajan sin que cambie el delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>One series has no comparison: what else changed at the same time cannot be told from the measure. Look at a place without it too.</source>
        <translation>Una sola serie no tiene comparación: lo demás que cambió al mismo tiempo no puede distinguirse de la medida. Mire también un lugar sin ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Only {count} periods before: a mixture that goes along with them may do so by chance.</source>
        <translation>Solo {count} períodos antes: una mezcla que los acompaña puede hacerlo por azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Periods with fewer rows than others: {count}. If rows are left out where nothing happened, the totals are right; if areas were not reported, they are too low.</source>
        <translation>Períodos con menos filas que otros: {count}. Si se omiten las filas en que nada ocurrió, los totales son correctos; si hubo áreas que no informaron, son demasiado bajos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Periods without any event in all areas, left out: {count}.</source>
        <translation>Períodos sin ningún hecho en todas las áreas, excluidos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Placebos that fit far worse before than the treated areas, left out of the limits and of the p-value of the total effect: {count}.</source>
        <translation>Placebos que ajustan mucho peor antes que las áreas intervenidas, excluidos de los límites y del valor p del efecto total: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Power supposes that zones would go on as before without the measure, and that the surroundings do not change: real comparisons detect less.</source>
        <translation>La potencia supone que sin la medida las zonas seguirían como antes y que los alrededores no cambian: las comparaciones reales detectan menos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The comparison takes for granted that without the measure treated and other areas would have changed in the same proportion. Areas that events may have moved to are no controls.</source>
        <translation>La comparación da por sentado que, sin la medida, las áreas intervenidas y las demás habrían cambiado en la misma proporción. Las áreas a las que el delito pudo desplazarse no son controles.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The counts vary no more than Poisson's: the negative binomial is the Poisson model here.</source>
        <translation>Los conteos no varían más que en Poisson: aquí la binomial negativa es el modelo de Poisson.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The counts vary {dispersion:.1f} times as much as Poisson's; the limits allow for it.</source>
        <translation>Los conteos varían {dispersion:.1f} veces lo que en Poisson; los límites lo tienen en cuenta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The counts vary {dispersion:.1f} times as much as the Poisson model says: its limits may be too narrow. Use quasi-Poisson.</source>
        <translation>Los conteos varían {dispersion:.1f} veces lo que dice el modelo de Poisson: sus límites pueden ser demasiado estrechos. Use cuasi-Poisson.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The period that begins {period} has the day of the intervention ({day}) inside: it mixes before and after and takes no part.</source>
        <translation>El período que comienza el {period} contiene el día de la intervención ({day}): mezcla antes y después y no participa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The series is too short or has too few events for a season: it is left out.</source>
        <translation>La serie es demasiado corta o tiene muy pocos hechos para estimar la temporada: no se incluye.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The trend of {before} periods is continued over {after}: the farther, the less it says.</source>
        <translation>La tendencia de {before} períodos se prolonga durante {after}: cuanto más lejos, menos dice.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Treated and other areas already moved apart before the intervention (p = {p_value:.3f}): the difference is not to be read as the measure's effect.</source>
        <translation>Las áreas intervenidas y las demás ya se separaban antes de la intervención (p = {p_value:.3f}): la diferencia no debe leerse como efecto de la medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Treated areas can be drawn in {count} ways only: the p-value by permutation cannot be below {smallest:.2f}.</source>
        <translation>Las áreas intervenidas pueden sortearse solo de {count} maneras: el valor p por permutación no puede ser menor que {smallest:.2f}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>With {count:g} events before, not even the end of all events in the treated zone would be found with this power: take a larger zone, a longer time or more offences.</source>
        <translation>Con {count:g} hechos antes, con esta potencia no se hallaría ni el fin de todos los hechos en la zona intervenida: tome una zona mayor, más tiempo o más delitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>With {count} donors the p-value cannot be below {smallest:.2f}, however large the effect.</source>
        <translation>Con {count} donantes el valor p no puede ser menor que {smallest:.2f}, por grande que sea el efecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>With {count} period(s) after, or so few events, a change of trend cannot be estimated: only that of level is.</source>
        <translation>Con {count} período(s) después, o con tan pocos hechos, no puede estimarse un cambio de tendencia: solo el de nivel.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{before} periods before and {after} after: with fewer than {needed} on a side, level and trend are guesses.</source>
        <translation>{before} períodos antes y {after} después: con menos de {needed} en un lado, nivel y tendencia son conjeturas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{count} period(s) before: whether treated and other areas moved alike before cannot be tested.</source>
        <translation>{count} período(s) antes: no puede probarse si las áreas intervenidas y las demás se movían igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{count} placebos serve for the limits: they cover {confidence:.0%}, not 95 %.</source>
        <translation>{count} placebos sirven para los límites: cubren {confidence:.0%}, no 95 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{treated} treated area(s) and {others} other(s): too few in a group for a standard error by area. The p-value and the limits count other areas drawn as treated instead.</source>
        <translation>{treated} área(s) intervenida(s) y {others} más: muy pocas en un grupo para un error estándar por área. El valor p y los límites cuentan, en su lugar, otras áreas sorteadas como intervenidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{treated} treated area(s) and {others} other(s): with one in a group a standard error by area cannot be had. The p-value counts other areas drawn as treated; the limits take the periods of an area as independent and may be too narrow.</source>
        <translation>{treated} área(s) intervenida(s) y {others} más: con una sola en un grupo no se puede obtener un error estándar por área. El valor p cuenta otras áreas sorteadas como intervenidas; los límites toman los períodos de un área como independientes y pueden ser demasiado estrechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{treated} treated areas and {others} others: with so few, limits and p-values are rough. Look at the p-value by permutation too.</source>
        <translation>{treated} áreas intervenidas y {others} más: con tan pocas, los límites y los valores p son aproximados. Mire también el valor p por permutación.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Costs avoided are not money saved: staff, buildings and courts cost the same the day after. They say what society is spared, not what a budget gains.</source>
        <translation>Los costos evitados no son dinero ahorrado: el personal, los edificios y los juzgados cuestan lo mismo al día siguiente. Dicen qué se le evita a la sociedad, no qué gana un presupuesto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Harm is weighted by “{title}”, version {version} ({year}; {source}). Other weights give another order of offences.</source>
        <translation>El daño se pondera con «{title}», versión {version} ({year}; {source}). Otros pesos dan otro orden de delitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Offences without a unit cost: {offences} ({share:.0%} of the events prevented). Their benefit is unknown, not zero, and is missing from the sums.</source>
        <translation>Delitos sin costo unitario: {offences} ({share:.0%} de los hechos evitados). Su beneficio se desconoce, no es cero, y falta en las sumas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Offences without a weight of harm: {offences} ({share:.0%} of the events prevented). Their harm is unknown, not zero, and is missing from the sums.</source>
        <translation>Delitos sin peso de daño: {offences} ({share:.0%} de los hechos evitados). Su daño se desconoce, no es cero, y falta en las sumas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Only the costs that were given are counted. Fear, pain and lost trust count where a unit cost holds them, and nowhere else.</source>
        <translation>Solo se cuentan los costos indicados. El miedo, el dolor y la confianza perdida cuentan donde un costo unitario los incluye, y en ninguna otra parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The cost of the measure was not given. It is unknown, not zero: there is no balance and no cost for each event prevented.</source>
        <translation>No se indicó el costo de la medida. Se desconoce, no es cero: no hay balance ni costo por hecho evitado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The effect is assumed to go on for {years} years, {share:.0%} of it from one year to the next. That was not measured.</source>
        <translation>Se supone que el efecto dura {years} años y que de un año al siguiente queda el {share:.0%}. Eso no se midió.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The effect was given without limits: how uncertain the benefit is cannot be told.</source>
        <translation>El efecto se indicó sin límites: no se puede decir qué tan incierto es el beneficio.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The effect was seen over {days} days and is carried to a year, as costs are by year: that takes it to be the same all year.</source>
        <translation>El efecto se observó durante {days} días y se lleva a un año, porque los costos son anuales: supone que es igual todo el año.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The estimate is that events were added, not prevented: the benefit is negative.</source>
        <translation>La estimación es que hubo más hechos, no menos: el beneficio es negativo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The limits of the effect ({low:.1f} to {high:.1f} events prevented) include zero: it is not shown that anything was prevented, and the cost for each event has no upper limit.</source>
        <translation>Los límites del efecto (de {low:.1f} a {high:.1f} hechos evitados) incluyen el cero: no está demostrado que se haya evitado algo, y el costo por hecho no tiene límite superior.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The net flows change their sign several times: there is no single internal rate of return, so none is given.</source>
        <translation>Los flujos netos cambian de signo varias veces: no hay una única tasa interna de retorno, por lo que no se da ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The unit costs are illustrative, invented to show the format: the amounts mean nothing until the office's own take their place.</source>
        <translation>Los costos unitarios son ilustrativos, inventados para mostrar el formato: los montos no significan nada hasta que los propios de la oficina tomen su lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The weights of harm are illustrative, invented to show the format: the harm means nothing until a table with a source takes their place.</source>
        <translation>Los pesos de daño son ilustrativos, inventados para mostrar el formato: el daño no significa nada hasta que una tabla con fuente tome su lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Unit costs without a source or a price year, left out: {count}. A figure that nobody can look up supports no decision.</source>
        <translation>Costos unitarios sin fuente o sin año de precios, dejados fuera: {count}. Una cifra que nadie puede consultar no sustenta ninguna decisión.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Without a unit cost of the offence there is no benefit in money: at most the cost for each event prevented is given.</source>
        <translation>Sin un costo unitario del delito no hay beneficio en dinero: a lo sumo se da el costo por hecho evitado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>A scan looks through circles: a long or winding cluster is caught in part only, an area inside a circle need not stand out itself, and the outline of a cluster is not certain.</source>
        <translation>El barrido mira a través de círculos: de un agrupamiento alargado o sinuoso solo capta una parte, un área dentro de un círculo no tiene por qué destacar por sí misma, y el contorno de un agrupamiento no es seguro.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Areas for which the table lacks a number in some period, which is not zero; they take no part: {count}.</source>
        <translation>Áreas para las que la tabla no tiene número en algún período, lo que no es cero; no participan: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Areas without neighbours: {count}. They are shown as islands and are never significant.</source>
        <translation>Áreas sin vecinas: {count}. Se muestran como islas y nunca resultan significativas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Cells at the boundary with less than {share:.0%} of them inside were left out: {count}, with {events} events.</source>
        <translation>Se omitieron celdas del borde con menos del {share:.0%} de su superficie adentro: {count}, con {events} hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Events pile up on single segments: counts vary {times:.1f} times as much as length explains. One address with many reports can make the streets around it hot; look at the counts of the segments too.</source>
        <translation>Los hechos se acumulan en algunos tramos: los recuentos varían {times:.1f} veces lo que explica la longitud. Una sola dirección con muchos registros puede hacer que las calles de alrededor aparezcan como calientes; mire también los recuentos de los tramos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Every area has the same value in “{column}”: there is no pattern to find.</source>
        <translation>Todas las áreas tienen el mismo valor en “{column}”: no hay ningún patrón que encontrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Expected events are the same on every day: what rises in the whole city counts as a cluster too. “Compared with the usual” takes the city's rhythm out.</source>
        <translation>Los hechos esperados son los mismos todos los días: lo que sube en toda la ciudad también cuenta como agrupamiento. “Comparado con lo habitual” descuenta el ritmo de la ciudad.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>In {count} of {periods} periods many areas share a value, so that some parts of the ranking are empty.</source>
        <translation>En {count} de {periods} períodos muchas áreas comparten un mismo valor, por lo que algunas partes del ordenamiento quedan vacías.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Incidents as near to several streets, as at a crossing: {count} ({share:.1%}). They were dealt out to these streets in turn.</source>
        <translation>Hechos igual de cerca de varias calles, como en un cruce: {count} ({share:.1%}). Se repartieron por turno entre esas calles.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Incidents farther than {metres} m from every street, left out: {count} ({share:.1%}).</source>
        <translation>Hechos a más de {metres} m de toda calle, excluidos: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>It is assumed that boundaries and the way events are recorded stayed the same: a new police post or system can make hot spots come and go.</source>
        <translation>Se supone que los límites y la forma de registrar no cambiaron: una nueva comisaría o un nuevo sistema pueden hacer que las concentraciones aparezcan o desaparezcan.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No area ever left the class “{name}”: what follows upon it is unknown, and it has no row of probabilities.</source>
        <translation>Ningún área salió nunca de la clase «{name}»: no se sabe qué le sigue y no tiene fila de probabilidades.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No distance was given: areas within {distance} m from centre to centre are neighbours, the shortest distance that leaves no area alone.</source>
        <translation>No se indicó distancia: son vecinas las áreas que están a {distance} m o menos de centro a centro, la menor distancia que no deja ninguna área sola.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No distance was given: neighbours weigh less with distance, up to {distance} m, where every area has the number of neighbours asked for.</source>
        <translation>No se indicó distancia: las vecinas pesan menos cuanto más lejos están, hasta {distance} m, donde cada área tiene el número de vecinas pedido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No permutations were asked for: p-values rest on the normal approximation.</source>
        <translation>No se pidieron permutaciones: los valores p se apoyan en la aproximación normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>One cell alone holds {count} events ({share:.0%} of all). Where it stands for a default address, such as a police station, leave those events out; a single full cell among empty ones is not told from chance.</source>
        <translation>Una sola celda reúne {count} hechos ({share:.0%} de todos). Si corresponde a una dirección por defecto, como una comisaría, omita esos hechos; una única celda llena entre celdas vacías no se distingue del azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Only {count} periods: whether a hot spot lasts rests on few looks at it.</source>
        <translation>Solo {count} períodos: decir si una concentración perdura se apoya en pocas observaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Periods that the data cover only in part are left out; they begin on: {periods}.</source>
        <translation>Los períodos que los datos cubren solo en parte quedan fuera; comienzan el: {periods}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Rows without a category in “{column}”, left out: {count}.</source>
        <translation>Filas sin categoría en “{column}”, que no se tuvieron en cuenta: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Streets are compared by their length alone. Where more people walk, wait or work, more is reported by that alone; divide by the number of people if it is known.</source>
        <translation>Las calles se comparan solo por su longitud. Donde más gente camina, espera o trabaja, se registra más solo por eso; divida por el número de personas si se conoce.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Streets that cross without a common vertex: {count} crossings. They were not joined, as bridges and tunnels are not; mend the layer if they are true crossings.</source>
        <translation>Calles que se cruzan sin un vértice común: {count} cruces. No se unieron, como no se unen puentes ni túneles; corrija la capa si son cruces verdaderos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The band comes from all crime reported in a year in eight cities, seven of them in the United States. A single offence, a shorter time or streets cut otherwise hold another share; the share that chance alone would give stands beside it.</source>
        <translation>El intervalo proviene de todo el delito registrado en un año en ocho ciudades, siete de ellas de Estados Unidos. Un solo tipo de delito, un tiempo más corto o calles divididas de otro modo dan otra proporción; al lado está la que daría el solo azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The distance leaves areas without neighbours; {distance} m would leave none alone.</source>
        <translation>La distancia deja áreas sin vecinas; con {distance} m no quedaría ninguna sola.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The largest cluster holds {count} areas ({share:.0%}): half of a city with somewhat more than its share makes a striking circle. A smaller “Largest cluster”, such as 5 or 10 %, shows where within it most is reported.</source>
        <translation>El agrupamiento más grande reúne {count} áreas ({share:.0%}): media ciudad con algo más de lo que le corresponde forma un círculo llamativo. Un “Agrupamiento más grande” menor, como 5 o 10 %, muestra dónde, dentro de él, se registra más.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The moves seen lead to no share of classes in the long run that would not depend on where areas start.</source>
        <translation>Los cambios observados no llevan a un reparto de clases a largo plazo que no dependa del punto de partida de las áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The p-values of each period are corrected for its {areas} areas, not for the number of periods: over many periods some areas are hot once or twice by chance.</source>
        <translation>Los valores p de cada período se corrigen por sus {areas} áreas, no por el número de períodos: a lo largo de muchos períodos algunas áreas aparecen una o dos veces por azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The p-values suppose that events happen independently of each other. Where one brings others with it (repeats, retaliation, series), clusters are significant more easily.</source>
        <translation>Los valores p suponen que los hechos ocurren de forma independiente. Donde uno trae otros (repeticiones, represalias, series), los agrupamientos resultan significativos con más facilidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The rate of one area with {residents} residents makes up {share:.0%} of all variation and hides the others: leave such areas out, e.g. those with fewer than {floor} residents.</source>
        <translation>La tasa de un área con {residents} habitantes explica el {share:.0%} de toda la variación y oculta a las demás: omita esas áreas, por ejemplo las de menos de {floor} habitantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The streets fall into {count} networks that no line connects; nothing is near across a gap.</source>
        <translation>Las calles forman {count} redes que ninguna línea conecta; a través de un vacío nada queda cerca.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Two values that lie side by side on a map need not have to do with each other.</source>
        <translation>Dos valores que están lado a lado en un mapa no necesariamente tienen que ver entre sí.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>With {permutations} permutations the smallest possible p-value is {smallest:.2g}; the correction asks for less. Use at least {needed} permutations.</source>
        <translation>Con {permutations} permutaciones el menor valor p posible es {smallest:.2g}; la corrección exige uno menor. Use al menos {needed} permutaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>With {permutations} replications the smallest possible p-value is {smallest:.2g}; a significance level of {alpha:g} needs at least {needed}.</source>
        <translation>Con {permutations} réplicas el menor valor p posible es {smallest:.2g}; un nivel de significación de {alpha:g} necesita al menos {needed}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{asked} nearest areas were asked for; there are only {count} others, and all of them are neighbours.</source>
        <translation>Se pidieron las {asked} áreas más cercanas; solo hay otras {count}, y todas son vecinas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{count} areas are tested at once: with {permutations} permutations the smallest possible p-value is {smallest:.2g}, and a single area cannot reach the corrected threshold. Concentrations of several areas can; larger cells make fewer tests.</source>
        <translation>Se evalúan {count} áreas a la vez: con {permutations} permutaciones el menor valor p posible es {smallest:.2g}, y un área sola no puede alcanzar el umbral corregido. Sí pueden las concentraciones de varias áreas; con celdas más grandes hay menos pruebas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{count} of {periods} periods hold fewer than {least} reported events: an area may be missing among the hot spots of such a period only because so little was reported.</source>
        <translation>{count} de {periods} períodos tienen menos de {least} hechos registrados: un área puede faltar entre las concentraciones de ese período solo porque se registró muy poco.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{count} places were tested at once. The classes use p-values without correction: about {expected} would be significant by chance alone.</source>
        <translation>Se evaluaron {count} lugares a la vez. Las clases usan valores p sin corrección: unos {expected} resultarían significativos por puro azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{share:.0%} of the areas have no reported event: the normal approximation of z does not hold. Read the permutation p-value.</source>
        <translation>El {share:.0%} de las áreas no tiene ningún hecho registrado: la aproximación normal de z no es válida. Lea el valor p por permutaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>At {places} places lie three or more incidents, up to {most}: their masked points surround the place. The grid hides them better.</source>
        <translation>Lugares con tres o más incidentes (hasta {most}): {places}. Sus puntos enmascarados rodean el lugar. La cuadrícula los oculta mejor.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Columns not published because they say who, where or when: {columns}.</source>
        <translation>Columnas que no se publican porque dicen quién, dónde o cuándo: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Columns withheld together with the counts, because the counts could be computed from them: {columns}.</source>
        <translation>Columnas reservadas junto con los conteos, porque permiten calcularlos: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>No category column was named: protected categories could not be told apart and are counted in places like any other.</source>
        <translation>No se indicó la columna de categoría: las categorías protegidas no se pudieron distinguir y se cuentan por lugar como cualquier otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Points left out because they lie outside the areas or cannot be hidden among enough people: {count}.</source>
        <translation>Puntos omitidos porque están fuera de las áreas o no pueden ocultarse entre suficientes personas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Protected categories (violence against women and in the family, sexual offences, children) are shown only in totals: {count} incidents.</source>
        <translation>Las categorías protegidas (violencia contra las mujeres y en la familia, delitos sexuales, niñez) se muestran solo en totales: {count} incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Small counts are withheld to protect people: {count} cells below {minimum}.</source>
        <translation>Los conteos pequeños se reservan para proteger a las personas: {count} celdas por debajo de {minimum}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>The identifiers look like row numbers. If another export numbers the incidents anew, they are masked anew, and the average of the masks tells the place.</source>
        <translation>Los identificadores parecen números de fila. Si otra exportación numera de nuevo los incidentes, se enmascaran de nuevo, y el promedio de los enmascaramientos revela el lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>The same data were released before with other boundaries, categories or dates ({titles}): check that no small number is left when one is subtracted from the other.</source>
        <translation>Los mismos datos ya se publicaron con otros límites, categorías o fechas ({titles}): verifique que al restar una publicación de la otra no quede ningún número pequeño.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>There are fewer than {minimum} incidents of protected categories. They are left out of every figure, because the totals would tell their number.</source>
        <translation>Hay menos de {minimum} incidentes de categorías protegidas. Quedan fuera de todas las cifras, porque los totales revelarían su número.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Values resting on fewer than {bound} reported events are published as classes: {count}.</source>
        <translation>Valores que se apoyan en menos de {bound} hechos registrados, publicados como clases: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Withheld to protect people: {count} of {cells} counts, {small} of them below the minimum and the others to cover these; and {totals} totals.</source>
        <translation>Reservados para proteger a las personas: {count} de {cells} conteos, {small} de ellos por debajo del mínimo y los demás para cubrir a estos; y {totals} totales.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>{count} counts are smaller than in the earlier release that covers a part of the same events: the data were revised in between.</source>
        <translation>Conteos menores que en la publicación anterior, que abarca una parte de los mismos hechos: {count}. Los datos se revisaron entre una y otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>{count} withheld counts can still be worked out from what is shown: publish none of this.</source>
        <translation>Conteos reservados que aún se pueden deducir de lo que se muestra: {count}. No publique nada de esto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/registers.py"/>
        <source>Cells that somebody else changed in the study since the workbook was written: {count}. They stay as the study has them: decide which is right.</source>
        <translation>Celdas que otra persona cambió en el estudio desde que se escribió el libro: {count}. Quedan como están en el estudio: decida cuál es la correcta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/registers.py"/>
        <source>Rows of the study that the workbook no longer shows, {count} in {registers}, stay: remove them in the study if they are to go.</source>
        <translation>Las filas del estudio que el libro ya no muestra, {count} en {registers}, se conservan: elimínelas en el estudio si deben irse.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/registers.py"/>
        <source>The changes are only listed: nothing has been written to the study.</source>
        <translation>Los cambios solo se enumeran: no se ha escrito nada en el estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Answers that the profile does not know were left empty: {count}. The report lists them.</source>
        <translation>Las respuestas que el perfil no conoce quedaron vacías: {count}. El informe las enumera.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Areas with fewer than {least} interviews, left out: {count}.</source>
        <translation>Áreas con menos de {least} entrevistas, excluidas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Codes of sampling units that stand in several strata: {count}. In each stratum they count as another unit.</source>
        <translation>Códigos de unidades de muestreo que están en varios estratos: {count}. En cada estrato cuentan como otra unidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Estimates by group or territory hold where the sample was designed for them; wide limits that overlap show no difference.</source>
        <translation>Las estimaciones por grupo o territorio valen donde la muestra se diseñó para ello; límites amplios que se superponen no muestran una diferencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Estimates not to be published: {count} of {total} (fewer than {least} respondents, or an error above {most:g} % of the estimate, or not known).</source>
        <translation>Estimaciones que no deben publicarse: {count} de {total} (menos de {least} personas entrevistadas, o un error superior al {most:g} % de la estimación, o desconocido).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Estimates to be read with caution: {count} of {total} (an error above {careful:g} % of the estimate).</source>
        <translation>Estimaciones que deben leerse con cautela: {count} de {total} (un error superior al {careful:g} % de la estimación).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Fear that does not follow the record is no error of people. They fear what is not reported, what happened before, harassment, dark streets and neglect; ask them.</source>
        <translation>El temor que no sigue al registro no es un error de la gente. Se teme lo que no se denuncia, lo que pasó antes, el acoso, las calles oscuras y el abandono; pregúntele.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>No sampling units were given: respondents count as drawn one by one. If they were drawn by blocks or households, the true error is larger.</source>
        <translation>No se dieron unidades de muestreo: se supone que las personas se sortearon una por una. Si se sortearon por manzanas u hogares, el error verdadero es mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>No weights were given: every respondent counts as one, and the results describe those who were asked, not the residents.</source>
        <translation>No se dieron ponderadores: cada persona entrevistada cuenta como una, y los resultados describen a quienes respondieron, no a la población.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Nobody in the survey had reported ({offences}): how many events there were cannot be told from the record.</source>
        <translation>Nadie en la encuesta había denunciado ({offences}): a partir del registro no se puede saber cuántos hechos hubo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Only {count} areas could be compared: the correlation is very unsure.</source>
        <translation>Solo se pudieron comparar {count} áreas: la correlación es muy incierta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>People place earlier events inside the year that they are asked about, and leave out what hurts to tell: a survey is another measure, not the truth.</source>
        <translation>La gente ubica hechos anteriores dentro del año por el que se le pregunta, y calla lo que duele contar: una encuesta es otra medición, no la verdad.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Questions about protected offences ({items}): publish them for all respondents together, never by territory. People tell less of them than they went through.</source>
        <translation>Preguntas sobre delitos protegidos ({items}): publíquelas para el total de personas entrevistadas, nunca por territorio. La gente cuenta menos de lo que sufrió.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Ranks compare areas of this municipality with each other: areas whose values hardly differ can be many ranks apart.</source>
        <translation>Los lugares en el orden comparan entre sí las áreas de este municipio: áreas con valores casi iguales pueden quedar a muchos lugares de distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Record and survey must speak of the same offence, territory and year. Surveys leave out children, visitors, businesses and people without a home, and records may hold them.</source>
        <translation>El registro y la encuesta deben referirse al mismo delito, territorio y año. Las encuestas dejan fuera a la niñez, visitantes, negocios y personas sin vivienda, y los registros pueden incluirlos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Reporting rates without an error ({offences}): no limits can be given.</source>
        <translation>Proporciones denunciadas sin error ({offences}): no se pueden dar límites.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Respondents without a value of “{column}”, in none of its groups: {count}.</source>
        <translation>Personas sin valor de “{column}”, en ninguno de sus grupos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Respondents without a weight, stratum or sampling unit, left out: {count}.</source>
        <translation>Personas entrevistadas sin ponderador, estrato o unidad de muestreo, excluidas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Strata with a single sampling unit: {count}. Their part of the error is assumed, not measured.</source>
        <translation>Estratos con una sola unidad de muestreo: {count}. Su parte del error se supone, no se mide.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>The reporting rate has an error above {most:g} % of itself ({offences}): the limits are the finding, not the number.</source>
        <translation>La proporción denunciada tiene un error superior al {most:g} % de su valor ({offences}): el hallazgo son los límites, no la cifra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>The reporting rate must be of incidents, not of victims: who went through several reports some of them.</source>
        <translation>La proporción denunciada debe ser de hechos, no de víctimas: quien sufrió varios denuncia algunos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Without a reporting rate, and left as recorded events alone: {offences}.</source>
        <translation>Sin proporción denunciada, quedan solo como hechos registrados: {offences}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>“{item}” holds a few whole numbers and no zero, and its mean was taken. If they are codes (1 yes, 2 no, 9 not said), the mean means nothing: name it among the coded questions.</source>
        <translation>“{item}” tiene unos pocos números enteros y ningún cero, y se tomó su promedio. Si son códigos (1 sí, 2 no, 9 no responde), el promedio no significa nada: nómbrela entre las preguntas con códigos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>“{item}”: everybody who answered has the same value ({value}), which tells nothing of its error.</source>
        <translation>“{item}”: todas las personas que respondieron tienen el mismo valor ({value}), lo que nada dice de su error.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>“{item}”: {count} respondents did not answer or were not asked. The estimate is of those who answered; the others may differ.</source>
        <translation>“{item}”: {count} personas no respondieron o no se les preguntó. La estimación es de quienes respondieron; las demás pueden ser distintas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>A control count is zero or nothing changed: the quotient is not defined. Use the difference instead.</source>
        <translation>Un conteo de control es cero o nada cambió: el cociente no está definido. Use la diferencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>A zone had {here} events before and its control {there}: compared in counts, a rise or fall that all share looks like an effect. Compare in proportion.</source>
        <translation>Una zona tenía {here} hechos antes y su control {there}: comparados en conteos, una subida o bajada que todos comparten parece un efecto. Compare en proporción.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Areas without a point of either: {count} of {areas}. They count as similar in the index; the robust index leaves them out.</source>
        <translation>Zonas sin ningún punto de los dos: {count} de {areas}. En el índice cuentan como parecidas; el índice robusto las deja fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Areas without events before: {count}. Their ratio is not defined; the test holds for them too.</source>
        <translation>Zonas sin hechos antes: {count}. Su razón no está definida; la prueba también vale para ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Dates such as {example} can be read in two ways; day first was assumed.</source>
        <translation>Fechas como {example} pueden leerse de dos maneras; se supuso que primero va el día.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Dates with the mark of a time zone, such as Z: {count}. Their hours were taken as local; if they are not, events near midnight lie on the wrong day, also around the first day of an intervention.</source>
        <translation>Fechas con marca de zona horaria, como Z: {count}. Sus horas se tomaron como locales; si no lo son, los hechos cercanos a la medianoche quedan en el día equivocado, también alrededor del primer día de una intervención.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Events follow each other in space and time: counts vary {inflation:.2f} times as much as independent ones, so the interval is too narrow. Choose the interval for events that follow each other.</source>
        <translation>Los hechos se siguen unos a otros en el espacio y en el tiempo: los conteos varían {inflation:.2f} veces lo que variarían si fueran independientes, de modo que el intervalo es demasiado estrecho. Elija el intervalo para hechos que se siguen unos a otros.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Events follow each other in space and time: the variance was multiplied by {inflation:.2f}. Clusters that reach further than that are not allowed for.</source>
        <translation>Los hechos se siguen unos a otros en el espacio y en el tiempo: la varianza se multiplicó por {inflation:.2f}. No se tienen en cuenta series que llegan más lejos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Every date is the first of a month: the data tell months, not days, so weekdays are not shown.</source>
        <translation>Todas las fechas son el primer día de un mes: los datos indican meses, no días, por lo que no se muestran los días de la semana.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents at exactly 00:00: {count} ({share:.1%}). Many systems write that when the hour is unknown; they are left out of the hours.</source>
        <translation>Incidentes exactamente a las 00:00: {count} ({share:.1%}). Muchos sistemas lo anotan cuando no se conoce la hora; no se incluyen en el análisis por horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents inside two zones: {count}. Each is counted once, treatment before displacement before controls.</source>
        <translation>Incidentes dentro de dos zonas: {count}. Cada uno se cuenta una vez: primero la zona intervenida, luego la de desplazamiento y al final las de control.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents of protected categories are not compared by place: {count} were left out.</source>
        <translation>Los incidentes de categorías protegidas no se comparan por lugar: se dejaron fuera {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents without a readable date, left out: {count} ({share:.1%}).</source>
        <translation>Incidentes sin fecha legible, que no se incluyen: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Less than two whole years: a rise or fall cannot be told from the season.</source>
        <translation>Menos de dos años completos: no se puede distinguir un aumento o una disminución del efecto de la época del año.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Only {count} complete periods: too few to speak of a trend.</source>
        <translation>Solo {count} períodos completos: muy pocos para hablar de tendencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Only {count} points in {areas} areas: most areas have too few for a difference to show, and similar may only mean few.</source>
        <translation>Solo {count} puntos en {areas} zonas: la mayoría tiene muy pocos para que se vea una diferencia, y parecido puede significar solo pocos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Places were chosen, not drawn by lot: other changes of the same time and regression to the mean are not excluded.</source>
        <translation>Los lugares se eligieron, no se sortearon: no se descartan otros cambios de la misma época ni la regresión a la media.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Shares are compared, not numbers: if one class falls, the shares of the others rise even when nothing moved. Read them with the counts beside them.</source>
        <translation>Se comparan proporciones, no números: si una clase baja, las proporciones de las demás suben aunque nada se haya desplazado. Léalas junto con los conteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The dates carry no hour: the table of hours cannot be made.</source>
        <translation>Las fechas no traen hora: no se puede hacer la tabla de horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The first period ({period}) is incomplete and takes no part in the trend.</source>
        <translation>El primer período ({period}) está incompleto y no entra en la tendencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The incidents of these days run from {first} to {last} and do not fill both periods: what is missing looks like a change.</source>
        <translation>Los incidentes de esos días van del {first} al {last} y no cubren ambos períodos: lo que falta parece un cambio.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The index is not symmetrical: it asks whether the shares of the base lie where the test points, drawn again, would put them ({index:.3f}). With the two exchanged it is {swapped:.3f}.</source>
        <translation>El índice no es simétrico: pregunta si las proporciones de la base caen donde las pondrían los puntos de prueba, sorteados de nuevo ({index:.3f}). Con ambos intercambiados es {swapped:.3f}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The index is {index:.3f}. Hold it against {expected:.3f} and not against 1: so much would two patterns with the same shares score at these counts by chance alone.</source>
        <translation>El índice es {index:.3f}. Compárelo con {expected:.3f} y no con 1: es lo que, con estos conteos, obtendrían solo por azar dos patrones con las mismas proporciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The last period ({period}) is incomplete and takes no part in the trend.</source>
        <translation>El último período ({period}) está incompleto y no entra en la tendencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods differ in length ({before} and {after} days): events a day are compared.</source>
        <translation>Los períodos difieren en duración ({before} y {after} días): se comparan hechos por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods differ in length ({before} and {after} days); counts are divided by time in the difference, and the quotient compares zones with the control of the same period.</source>
        <translation>Los períodos tienen distinta duración ({before} y {after} días); en la diferencia los conteos se dividen entre el tiempo, y el cociente compara las zonas con el control del mismo período.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods hold different days of the year: the season alone can make a difference.</source>
        <translation>Los períodos abarcan distintos días del año: la sola época puede hacer una diferencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods of the two columns are not named: they are taken as equally long.</source>
        <translation>No se indicaron los períodos de las dos columnas: se toman como igual de largos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The record does not reach back a year before the measure: the days just before it were taken, which are of another season. Only the control tells the season from the effect.</source>
        <translation>El registro no llega hasta un año antes de la medida: se tomaron los días inmediatamente anteriores, que son de otra época del año. Solo el control permite separar la estacionalidad del efecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The records of the second period were put on the reporting of the first ({before:.1%} before, {after:.1%} after); both shares come from surveys of the whole area.</source>
        <translation>Los registros del segundo período se llevaron al nivel de denuncia del primero ({before:.1%} antes, {after:.1%} después); ambas proporciones provienen de encuestas de toda la zona.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The register was taken from {first} to {last}: the months beyond hold only stray rows.</source>
        <translation>El registro se tomó del {first} al {last}: los meses fuera de ese lapso solo tienen filas sueltas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The shift was not tested: the points lie on one line or place, or there are too few.</source>
        <translation>El traslado no se probó: los puntos están en una sola línea o lugar, o son muy pocos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The sixth kind of displacement, other persons taking over, cannot be seen in records of events.</source>
        <translation>El sexto tipo de desplazamiento del delito, que otras personas ocupen el lugar, no se ve en registros de hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The test of the shift takes the points as independent and equally spread in both patterns. Events that come in clusters make its p-value too small.</source>
        <translation>La prueba del traslado toma los puntos como independientes e igual de dispersos en ambos patrones. Los hechos que vienen en grupos hacen su valor p demasiado pequeño.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The test takes every event as independent of the others. Series by the same persons and several rows for one event make changes look surer than they are.</source>
        <translation>La prueba toma cada hecho como independiente de los demás. Las series de las mismas personas y varias filas para un hecho hacen que los cambios parezcan más seguros de lo que son.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The treated zone did not improve against its control, so the quotient must not be read.</source>
        <translation>La zona intervenida no mejoró frente a su control, por lo que no debe leerse el cociente.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The two patterns spread differently (standard distances {first:.0f} and {second:.0f} m): the test of the shift is approximate.</source>
        <translation>Los dos patrones se dispersan de manera distinta (distancias estándar {first:.0f} y {second:.0f} m): la prueba del traslado es aproximada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Whether events follow each other cannot be seen without days and positions: the interval is that of independent events.</source>
        <translation>Sin días ni posiciones no se puede ver si los hechos se siguen unos a otros: el intervalo es el de hechos independientes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: classes with fewer than {minimum} events were put together as other ({count}).</source>
        <translation>{what}: las clases con menos de {minimum} hechos se reunieron como «otras» ({count}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: fewer than two classes to compare, so there is no test.</source>
        <translation>{what}: menos de dos clases para comparar, de modo que no hay prueba.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: in {count} events ({share:.1%}) the class is unknown. They stand on a line of their own and take no part in the test.</source>
        <translation>{what}: en {count} hechos ({share:.1%}) se desconoce la clase. Están en una línea aparte y no entran en la prueba.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: the share of unknown classes went from {before:.1%} to {after:.1%}. Better or worse recording can look like displacement.</source>
        <translation>{what}: la proporción de clases desconocidas pasó de {before:.1%} a {after:.1%}. Un registro mejor o peor puede parecer desplazamiento del delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Another measure began in {share:.0%} of the treated ground at that time: what each of them achieved there cannot be told apart.</source>
        <translation>En {share:.0%} de la zona intervenida comenzó otra medida en esas fechas: no puede distinguirse qué logró cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Areas without residents or land use, which could not be matched: {count}.</source>
        <translation>Áreas sin habitantes o sin uso del suelo, que no pudieron emparejarse: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Before, the treated area had {times:.1f} times the events per km² of its control: places chosen because they are high tend to fall by themselves (regression to the mean).</source>
        <translation>Antes, la zona intervenida tenía {times:.1f} veces los hechos por km² de su control: los lugares elegidos por tener valores altos tienden a bajar por sí solos (regresión a la media).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Ground of other measures beside the treated area, {km2:.2f} km², takes no part in rings and controls. Displacement to it or from it is not seen.</source>
        <translation>El terreno de otras medidas fuera de la zona intervenida, {km2:.2f} km², no entra en anillos ni en zonas de comparación. El desplazamiento del delito hacia él o desde él no se ve.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Just before the intervention the treated area had {recent:.1f} events a period, earlier {earlier:.1f} (p = {p_value:.3f}): after a peak numbers fall by themselves (regression to the mean).</source>
        <translation>Justo antes de la intervención la zona intervenida tenía {recent:.1f} hechos por período, y antes {earlier:.1f} (p = {p_value:.3f}): después de un pico los números bajan por sí solos (regresión a la media).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>No day of intervention and no period before were given, or no date column: all incidents were counted as lying before.</source>
        <translation>No se indicó el día de la intervención ni el período anterior, o falta la columna de fecha: todos los incidentes se contaron como anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>No event before in the control: it shows nothing of what would have happened.</source>
        <translation>Sin hechos anteriores en el control: no muestra nada de lo que habría ocurrido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>No event before in the treated area: nothing can be seen to fall there.</source>
        <translation>Sin hechos anteriores en la zona intervenida: allí no puede verse ninguna baja.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Only {count} areas could be controls: the best of so few may still be unlike the treated area.</source>
        <translation>Solo {count} áreas podrían servir de control: la mejor de tan pocas puede no parecerse a la zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Only {count} whole periods before the intervention: the trend took no part in the matching.</source>
        <translation>Solo {count} períodos completos antes de la intervención: la tendencia no se usó en el emparejamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Pairs of interventions that share ground: {count}. It belongs to the first by its identifier; what each of them achieved there cannot be told apart.</source>
        <translation>Pares de intervenciones que comparten terreno: {count}. Se asigna a la primera según su identificador; no puede distinguirse lo que logró allí cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The control is a weighted combination of areas. Quotient and difference count its zones without the weights; the weights stand beside the zones.</source>
        <translation>El control es una combinación ponderada de áreas. El cociente y la diferencia cuentan sus zonas sin los pesos; los pesos figuran junto a las zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The control is the next {metres:.0f} m beyond the rings: displacement or benefits that reach it hide part of the effect. Areas that were alike before, farther away, are safer.</source>
        <translation>El control son los {metres:.0f} m que siguen a los anillos: el desplazamiento del delito o la difusión de beneficios que lleguen allí ocultan parte del efecto. Es más seguro usar zonas que antes eran parecidas y están más lejos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The control lies {metres:.0f} m from the treated area and its rings, so near that displacement or benefits may reach it.</source>
        <translation>El control está a {metres:.0f} m de la zona intervenida y de sus anillos, tan cerca que el desplazamiento del delito o la difusión de beneficios pueden alcanzarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The rings, the treated area or the boundary of the study take {share:.0%} of the chosen control: what is left is hardly what was chosen.</source>
        <translation>Los anillos, la zona intervenida o el límite del estudio quitan el {share:.0%} del control elegido: lo que queda ya casi no es lo que se eligió.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ before by {difference:.2f} standard deviations in the level of events: the comparison rests on areas that were not alike.</source>
        <translation>Antes, la zona intervenida y el control difieren en {difference:.2f} desviaciones estándar en el nivel de hechos: la comparación se apoya en zonas que no eran parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ before by {difference:.2f} standard deviations in the trend of events: they may have gone apart without the intervention.</source>
        <translation>Antes, la zona intervenida y el control difieren en {difference:.2f} desviaciones estándar en la tendencia de los hechos: pudieron haberse separado también sin la intervención.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ by {difference:.2f} standard deviations in land use ({use}).</source>
        <translation>La zona intervenida y el control difieren en {difference:.2f} desviaciones estándar en uso del suelo ({use}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ by {difference:.2f} standard deviations in land use.</source>
        <translation>La zona intervenida y el control difieren en {difference:.2f} desviaciones estándar en uso del suelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ by {difference:.2f} standard deviations in residents per km².</source>
        <translation>La zona intervenida y el control difieren en {difference:.2f} desviaciones estándar en habitantes por km².</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treatment and rings cover {share:.0%} of the study: little is left to compare with. Narrower rings leave more.</source>
        <translation>La intervención y los anillos cubren el {share:.0%} del estudio: queda poco con qué comparar. Anillos más angostos dejan más.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>{donors} areas were combined over {periods} periods: with so few periods a close fit before says little.</source>
        <translation>Se combinaron {donors} áreas en {periods} períodos: con tan pocos períodos, un buen ajuste previo dice poco.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>{share:.0%} of the chosen control lies in the treated area, in its rings or outside the study, and was cut off.</source>
        <translation>El {share:.0%} del control elegido está en la zona intervenida, en sus anillos o fuera del estudio, y se recortó.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>{share:.1%} of the treated ground lies outside the study areas and was cut off.</source>
        <translation>El {share:.1%} del terreno intervenido queda fuera de las áreas del estudio y se recortó.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>“{column}” knows nobody in the treated area: residents took no part in the matching.</source>
        <translation>“{column}” no registra habitantes en la zona intervenida: la población no se usó en el emparejamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Displacement and evaluation</source>
        <translation>Desplazamiento del delito y evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Hot spots and clusters</source>
        <translation>Zonas calientes y agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Incidents and areas</source>
        <translation>Incidentes y áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Privacy and documents</source>
        <translation>Privacidad y documentos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Surveys and indicators</source>
        <translation>Encuestas e indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>“{analysis}” has no parameter “{name}”; it has {known}.</source>
        <translation>“{analysis}” no tiene el parámetro “{name}”; tiene {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>The folder “{folder}” cannot be made: choose another one.</source>
        <translation>No se puede crear la carpeta “{folder}”: elija otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>The folder “{folder}” does not allow writing: choose another one.</source>
        <translation>La carpeta “{folder}” no permite escribir: elija otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>There is no room left on the disk for “{file}”: free some space and try again.</source>
        <translation>No queda espacio en el disco para “{file}”: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” cannot be written because the folder “{folder}” does not exist: create it or choose another one.</source>
        <translation>No se puede escribir “{file}” porque la carpeta “{folder}” no existe: créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” could not be written ({reason}): try again or choose another place.</source>
        <translation>No se pudo escribir “{file}” ({reason}): inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” is a folder: choose a name for the file.</source>
        <translation>“{file}” es una carpeta: elija un nombre para el archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” is open in another program or protected: close it there, or choose another name.</source>
        <translation>“{file}” está abierto en otro programa o protegido: ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/guides.py"/>
        <source>There are no guides in the folder {folder}.</source>
        <translation>No hay guías en la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/multilingual.py"/>
        <source>The template {file} cannot be read: check that it is there.</source>
        <translation>No se puede leer la plantilla {file}: verifique que esté en su lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/multilingual.py"/>
        <source>The template {file} must be valid TOML saved as UTF-8, and it is not: {reason}.</source>
        <translation>La plantilla {file} debe ser TOML válido guardado en UTF-8 y no lo es: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/multilingual.py"/>
        <source>The templates cannot be used until these {count} problems are mended: {problems}.</source>
        <translation>Las plantillas no se pueden usar hasta corregir estos {count} problemas: {problems}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>Name both periods, “before” and “after”.</source>
        <translation>Indique ambos períodos, «before» y «after».</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>The earlier days, such as 2022-01-01/2022-12-31.</source>
        <translation>Los días de antes, por ejemplo 2022-01-01/2022-12-31.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>The later days, such as 2023-01-01/2023-12-31. Take the same months as before.</source>
        <translation>Los días de después, por ejemplo 2023-01-01/2023-12-31. Tome los mismos meses que antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>“before” ({before}) must end before “after” ({after}) begins.</source>
        <translation>“before” ({before}) debe terminar antes de que empiece “after” ({after}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” is missing.</source>
        <translation>Falta “{parameter}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a day such as 2024-12-31, not “{value}”.</source>
        <translation>“{parameter}” debe ser un día como 2024-12-31, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a file ending in {endings}, not “{value}”.</source>
        <translation>“{parameter}” debe ser un archivo terminado en {endings}, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a layer, not “{value}”.</source>
        <translation>“{parameter}” debe ser una capa, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a number, not “{value}”.</source>
        <translation>“{parameter}” debe ser un número, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a whole number, not “{value}”.</source>
        <translation>“{parameter}” debe ser un número entero, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be at least {bound}, but is {value}.</source>
        <translation>“{parameter}” debe ser {bound} como mínimo, pero es {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be at most {bound}, but is {value}.</source>
        <translation>“{parameter}” debe ser {bound} como máximo, pero es {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be one of {choices}, not “{value}”.</source>
        <translation>“{parameter}” debe ser uno de estos valores: {choices}; no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be two days such as 2022-01-01/2022-12-31, the first not later than the second, not “{value}”.</source>
        <translation>“{parameter}” debe ser dos días como 2022-01-01/2022-12-31, el primero no posterior al segundo, y no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be yes or no, not “{value}”.</source>
        <translation>“{parameter}” debe ser sí o no, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A .gal, .gwt or .csv (focal, neighbour, weight) file.</source>
        <translation>Un archivo .gal, .gwt o .csv (focal, neighbour, weight).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A Word document of your office whose styles, page and letterhead the Word file takes.</source>
        <translation>Un documento de Word de su oficina cuyos estilos, página y membrete toma el archivo de Word.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A column whose value is different in every area. Random draws follow it, so that the order of the rows does not matter. Without it the row number is used.</source>
        <translation>Una columna con un valor distinto en cada área. Los sorteos la siguen, de modo que el orden de las filas no importa. Sin ella se usa el número de fila.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A column with the hour, when the date does not hold it.</source>
        <translation>Una columna con la hora, cuando la fecha no la incluye.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A point layer, one point for each event.</source>
        <translation>Una capa de puntos, un punto por cada hecho.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A table with a row for each area and period, zeros included, as “Count incidents by area” makes it.</source>
        <translation>Una tabla con una fila por área y período, ceros incluidos, como la hace “Contar incidentes por área”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A table without shapes.</source>
        <translation>Una tabla sin geometrías.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas that share a side</source>
        <translation>Áreas que comparten un lado</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas that touch, even at a corner</source>
        <translation>Áreas que se tocan, aunque sea en una esquina</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas whose corrected p-value is at most this are coloured.</source>
        <translation>Se colorean las áreas cuyo valor p corregido es, como máximo, este.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas with fewer residents take no part: a rate of a few dozen people, such as those of an airport or a park, can hide the pattern of all the others.</source>
        <translation>Las áreas con menos habitantes no participan: la tasa de unas decenas de personas, como las de un aeropuerto o un parque, puede ocultar el patrón de todas las demás.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas within a distance</source>
        <translation>Áreas dentro de una distancia</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Categories to keep</source>
        <translation>Categorías que se incluyen</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Committee: local security committee</source>
        <translation>Comité: comité local de seguridad</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Correction for many tests</source>
        <translation>Corrección por pruebas múltiples</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Counts by area and period</source>
        <translation>Conteos por área y período</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Directed (as GeoDa and PySAL report)</source>
        <translation>Unilateral, según los datos (como en GeoDa y PySAL)</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Events after this day are left out.</source>
        <translation>Los hechos posteriores a este día no se incluyen.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Events before this day are left out.</source>
        <translation>Los hechos anteriores a este día no se incluyen.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>False discovery rate (Benjamini–Hochberg)</source>
        <translation>Tasa de falsos descubrimientos (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Fewest residents</source>
        <translation>Mínimo de habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>For a layer with a row for each area and category: the column with the category. Each category is analysed by itself.</source>
        <translation>Para una capa con una fila por área y categoría: la columna de la categoría. Cada categoría se analiza por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>For areas within a distance. Without it, the shortest that leaves no area alone is used and said.</source>
        <translation>Para las áreas dentro de una distancia. Si no se indica, se usa la menor que no deja a ningún área sola, y se informa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>From a weights file</source>
        <translation>De un archivo de pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>How often the values are shuffled over the map to see what chance alone makes. 0 uses the normal approximation.</source>
        <translation>Cuántas veces se reparten los valores al azar sobre el mapa para ver qué haría el puro azar. Con 0 se usa la aproximación normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Internal: authorised analysts</source>
        <translation>Interno: analistas con autorización</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Intervention began</source>
        <translation>Inicio de la intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Latest possible date</source>
        <translation>Última fecha posible</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Measure in</source>
        <translation>Medir en</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Nearer areas weigh more</source>
        <translation>Las áreas más cercanas pesan más</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Neighbours</source>
        <translation>Áreas vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Number of nearest areas</source>
        <translation>Número de áreas más cercanas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>One point or row for each reported event (or victim; say which).</source>
        <translation>Un punto o una fila por cada hecho registrado (o por víctima; indique cuál).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>People living in each area (or another denominator).</source>
        <translation>Personas que viven en cada área (u otro denominador).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Permutations</source>
        <translation>Permutaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons in which events could be observed, e.g. the municipality. Beyond them there is no data.</source>
        <translation>Polígonos en los que se podían observar hechos, por ejemplo, el municipio. Fuera de ellos no hay datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons with a column “zone”, when an intervention is to be looked at.</source>
        <translation>Polígonos con una columna “zone”, cuando se quiere examinar una intervención.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons with a column “zone”: treatment, displacement, treatment_control, displacement_control or excluded.</source>
        <translation>Polígonos con una columna “zone”: treatment, displacement, treatment_control, displacement_control o excluded.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons, drawn or chosen, in which the measure was or will be applied.</source>
        <translation>Polígonos, dibujados o elegidos, en los que se aplicó o se aplicará la medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons: neighbourhoods, sectors, tracts or cells.</source>
        <translation>Polígonos: barrios, sectores, secciones censales o celdas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Public: anybody</source>
        <translation>Público: cualquier persona</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Significance level</source>
        <translation>Nivel de significación</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Study area</source>
        <translation>Área de estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Testing every area at once makes false alarms; the correction holds them down. The uncorrected p-value is always a column too.</source>
        <translation>Evaluar todas las áreas a la vez produce falsas alarmas; la corrección las contiene. El valor p sin corregir siempre queda también en una columna.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The column with the date (and hour) of the event.</source>
        <translation>La columna con la fecha (y la hora) del hecho.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The column with the name people use.</source>
        <translation>La columna con el nombre que usa la gente.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The end of the span in which the event happened, when the exact moment is unknown.</source>
        <translation>El final del lapso en que ocurrió el hecho, cuando no se conoce el momento exacto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The first day on which the measure was in force.</source>
        <translation>El primer día en que la medida estuvo vigente.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The first day on which the measure was in force; empty for one that is planned.</source>
        <translation>El primer día en que la medida estuvo vigente; vacío para una que se planea.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The k nearest areas</source>
        <translation>Las k áreas más cercanas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The kind of offence; results are grouped by it.</source>
        <translation>El tipo de delito; por él se agrupan los resultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The language of the documents.</source>
        <translation>El idioma de los documentos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The numbers to analyse, usually counts of reported events or a rate.</source>
        <translation>Los números por analizar, por lo general conteos de hechos registrados o una tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The numbers to analyse, usually counts of reported events or a rate. With several columns, one for each offence, each is analysed by itself.</source>
        <translation>Los números por analizar, por lo general conteos de hechos registrados o una tasa. Con varias columnas, una por delito, cada una se analiza por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The projected coordinate system for distances and areas. By default the layer's own, or the UTM zone that serves it.</source>
        <translation>El sistema de coordenadas proyectado para distancias y superficies. Si no se indica, el de la capa o la zona UTM que le corresponde.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The same seed gives the same random draws.</source>
        <translation>La misma semilla da los mismos sorteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Treatment areas</source>
        <translation>Áreas de intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Two-sided</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Two-sided asks for high or low; directed takes the tail the data point to, and is half as large.</source>
        <translation>Bilateral pregunta si el valor es alto o bajo; unilateral toma la cola a la que apuntan los datos y da la mitad.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Values of the category column, separated by commas; empty keeps all.</source>
        <translation>Valores de la columna de categoría, separados por comas; vacío las incluye todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Where the files are written; it is made if need be.</source>
        <translation>Donde se escriben los archivos; se crea si hace falta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Which areas count as neighbours of each other.</source>
        <translation>Qué áreas se consideran vecinas entre sí.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Word styles</source>
        <translation>Estilos de Word</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Zones of an intervention</source>
        <translation>Zonas de una intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>k, for the k nearest areas and for the kernel's width.</source>
        <translation>k, para las k áreas más cercanas y para el ancho del kernel.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>p-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>Not computed, because the study does not have: {missing}.</source>
        <translation>No se calculó, porque el estudio no tiene: {missing}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>The table shows {shown} of {count}; the workbook has all.</source>
        <translation>La tabla muestra {shown} de {count}; el libro de Excel las tiene todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>–: no value, or withheld to protect people.</source>
        <translation>–: sin valor, o reservado para proteger a las personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Benchmarks</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Homicides per 100,000</source>
        <translation>Homicidios por 100 000</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>References of another year or another way of counting are a backdrop, no target and no ranking.</source>
        <translation>Las referencias de otro año o de otra forma de contar son un telón de fondo, no una meta ni una clasificación.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>This record</source>
        <translation>Este registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>homicides of a whole year and a population, for the municipality's own rate</source>
        <translation>homicidios de un año completo y población, para la tasa propia del municipio</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Cannot be seen in the data: to be confirmed by hand.</source>
        <translation>No se ve en los datos: hay que confirmarlo a mano.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Conditions of a complete diagnostic</source>
        <translation>Condiciones de un diagnóstico completo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Each priority rests on two kinds of source</source>
        <translation>Cada prioridad se apoya en dos tipos de fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Every axis has a finding</source>
        <translation>Cada eje tiene un hallazgo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Every axis has two indicators</source>
        <translation>Cada eje tiene dos indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Fewer than two indicators: {axes}.</source>
        <translation>Menos de dos indicadores: {axes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Filled by</source>
        <translation>La llenan</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>No finding yet: {axes}.</source>
        <translation>Aún sin hallazgos: {axes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>No small count can be told from what is shown</source>
        <translation>De lo mostrado no puede deducirse ningún conteo pequeño</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>No survey says which share of events is reported: say so beside every total.</source>
        <translation>Ninguna encuesta dice qué proporción de los hechos se denuncia: dígalo junto a cada total.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Say it in other words: {words}.</source>
        <translation>Dígalo con otras palabras: {words}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Tables of victims tell women and men apart</source>
        <translation>Las tablas de víctimas distinguen mujeres y hombres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Tables, how far they are filled, and who fills them</source>
        <translation>Tablas, hasta dónde están llenas y quién las llena</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The institutional chapter names a gap in capacity</source>
        <translation>El capítulo institucional señala una brecha de capacidad</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The quality of the data is stated</source>
        <translation>Se declara la calidad de los datos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The record of validation is attached</source>
        <translation>Se adjunta el acta de validación</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The study names no column with the victim's sex.</source>
        <translation>El estudio no indica una columna con el sexo de la víctima.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>This version is internal and shows every count: it is not for publication.</source>
        <translation>Esta versión es interna y muestra todos los conteos: no es para publicar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>What is not reported is named beside the figures</source>
        <translation>Junto a las cifras se nombra lo que no se denuncia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>What the team wrote labels no place and nobody</source>
        <translation>Lo que escribió el equipo no etiqueta a ningún lugar ni a nadie</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Who can supply it</source>
        <translation>Quién puede aportarlo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Women and young people took part</source>
        <translation>Participaron mujeres y jóvenes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>analyses</source>
        <translation>análisis</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>begun by the analyses; people complete it</source>
        <translation>iniciada por los análisis; la completan las personas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>filled by the analyses</source>
        <translation>llena, por los análisis</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>not filled: the data it needs are missing</source>
        <translation>sin llenar: faltan los datos que necesita</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>people</source>
        <translation>las personas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>waits for people</source>
        <translation>espera a las personas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>who holds the data</source>
        <translation>quien tenga los datos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Nothing to show: {reason}</source>
        <translation>Nada que mostrar: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Structured after the UNDP collection of guides for the local management of citizen security and coexistence; not an official form.</source>
        <translation>Con la estructura de la colección de guías del PNUD para la gestión local de la seguridad ciudadana y la convivencia; no es un formato oficial.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>see “{chapter}”</source>
        <translation>ver “{chapter}”</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/context.py"/>
        <source>the whole record</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/context.py"/>
        <source>{layers}. Period: {period}.</source>
        <translation>{layers}. Período: {period}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/deliver.py"/>
        <source>Writing the documents</source>
        <translation>Generando los documentos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/deliver.py"/>
        <source>Writing the layers</source>
        <translation>Escribiendo las capas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Before or after the intervention</source>
        <translation>Antes o después de la intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Chile: communal plan</source>
        <translation>Chile: plan comunal</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Colombia: PISCC</source>
        <translation>Colombia: PISCC</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Honduras: local plan</source>
        <translation>Honduras: plan local</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Incident identifier</source>
        <translation>Identificador del incidente</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Location, or a code or name in a column of the incidents; by default the study file's, else location.</source>
        <translation>Ubicación, o una clave o nombre en una columna de los incidentes; por defecto lo que diga el archivo del estudio y, si no, la ubicación.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Mexico: community plan</source>
        <translation>México: plan comunitario</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Neighbourhoods or sectors; not needed with a study file.</source>
        <translation>Barrios o sectores; no hacen falta con un archivo de estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Panama: integral diagnostic</source>
        <translation>Panamá: diagnóstico integral</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Peru: district action plan</source>
        <translation>Perú: plan de acción distrital</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Reported events; not needed with a study file.</source>
        <translation>Hechos registrados; no hacen falta con un archivo de estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Small counts and protected categories are withheld accordingly; by default the study file's, else the committee.</source>
        <translation>Los conteos pequeños y las categorías protegidas se reservan según corresponda; si no se indica, el nivel del archivo de estudio o, en su defecto, el comité.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The column that numbers the incidents, to find repeats.</source>
        <translation>La columna que numera los incidentes, para encontrar repetidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The column with the victim's age in years.</source>
        <translation>La columna con la edad de la víctima en años.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The column with the victim's sex.</source>
        <translation>La columna con el sexo de la víctima.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The end of the span in which the event happened.</source>
        <translation>El final del lapso en que ocurrió el hecho.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The language of the documents; by default the study file's, else Spanish.</source>
        <translation>El idioma de los documentos; si no se indica, el del archivo de estudio o, en su defecto, español.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The microdata of a victimisation and perception survey, for the chapter on what people lived and feel. By default the study file's.</source>
        <translation>Los microdatos de una encuesta de victimización y percepción, para el capítulo sobre lo que la gente vivió y siente. Por defecto, los del archivo del estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The study's GeoPackage with what people wrote: focus groups, institutions, priorities and more. By default the study file's.</source>
        <translation>El GeoPackage del estudio con lo que escribieron las personas: grupos focales, instituciones, prioridades y más. Por defecto, el del archivo del estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Two days such as 2022-01-01/2022-12-31; with zones only.</source>
        <translation>Dos días como 2022-01-01/2022-12-31; solo con zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Victim's age</source>
        <translation>Edad de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Victim's sex</source>
        <translation>Sexo de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>What the analyses can fill</source>
        <translation>Lo que los análisis pueden llenar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Which chapters the diagnostic has. The whole one and those of countries hold tables and boxes that people complete, and a page that says what is missing; an outline file of your own comes before this choice.</source>
        <translation>Qué capítulos tiene el diagnóstico. El completo y los de cada país incluyen tablas y recuadros que completan las personas, y una página que dice qué falta; un archivo de esquema propio tiene prioridad sobre esta elección.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Who will read it</source>
        <translation>Quiénes lo leerán</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Whole: nine chapters, seven axes</source>
        <translation>Completo: nueve capítulos, siete ejes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 0 to 14</source>
        <translation>De 0 a 14 años</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 15 to 29</source>
        <translation>De 15 a 29 años</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 30 to 44</source>
        <translation>De 30 a 44 años</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 45 to 59</source>
        <translation>De 45 a 59 años</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 60 and over</source>
        <translation>De 60 años y más</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Facilities</source>
        <translation>Equipamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>ICCS code</source>
        <translation>Código ICCS</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Kind of facility</source>
        <translation>Tipo de equipamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Of extortion: the column with the trade of who paid.</source>
        <translation>En extorsión: la columna con el rubro de quien pagó.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Of extortion: the column with the transport route.</source>
        <translation>En extorsión: la columna con la ruta de transporte.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Participatory map</source>
        <translation>Cartografía participativa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Places that people drew in workshops, as points, lines or areas with the columns of the participatory-map record (F-D7).</source>
        <translation>Lugares que la gente dibujó en talleres, como puntos, líneas o áreas con las columnas del registro de cartografía participativa (F-D7).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Residents of each area, for rates of victims by sex and age.</source>
        <translation>Habitantes de cada área, para las tasas de víctimas por sexo y edad.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Schools, health posts, bars, stops and the like; the register of hot spots says which are near.</source>
        <translation>Escuelas, puestos de salud, bares, paradas y otros; el registro de puntos calientes dice cuáles están cerca.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column that says what a facility is.</source>
        <translation>La columna que dice qué es cada equipamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with the code of the crime classification.</source>
        <translation>La columna con el código de la clasificación de delitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with the kind of place: street, home, bar.</source>
        <translation>La columna con el tipo de lugar: calle, vivienda, bar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with the weapon or means.</source>
        <translation>La columna con el arma o el medio empleado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with what the victim and the aggressor are to each other.</source>
        <translation>La columna con la relación entre la víctima y quien agrede.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Trade of who paid</source>
        <translation>Rubro de quien pagó</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Transport route</source>
        <translation>Ruta de transporte</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>Dotted: informal; thin: formal; thick: acting together. {share} of all pairs work together. Without any tie: {alone}.</source>
        <translation>Punteada: informal; fina: formal; gruesa: acción conjunta. El {share} de los pares trabaja en conjunto. Sin ningún vínculo: {alone}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>Network of {count} institutions: {share} of all pairs work together. Without any tie: {alone}.</source>
        <translation>Red de {count} instituciones: el {share} de los pares trabaja en conjunto. Sin ningún vínculo: {alone}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>Problem tree. Core problem: {core}. Effects: {effects}. Causes: {causes}.</source>
        <translation>Árbol de problemas. Problema central: {core}. Efectos: {effects}. Causas: {causes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>none written</source>
        <translation>ninguno escrito</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>“{title}” is drawn here once the register {register} (“{name}”) has nodes.</source>
        <translation>“{title}” se dibuja aquí cuando el registro {register} (“{name}”) tenga nodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>“{title}” is drawn here once the register {register} (“{name}”) has the number of a step.</source>
        <translation>“{title}” se dibuja aquí cuando el registro {register} (“{name}”) tenga el número de algún paso.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>“{title}” is drawn here once the register {register} (“{name}”) says who works with whom.</source>
        <translation>“{title}” se dibuja aquí cuando el registro {register} (“{name}”) diga quién trabaja con quién.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Cells of the grid</source>
        <translation>Celdas de la cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Cells withheld</source>
        <translation>Celdas reservadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Course in time</source>
        <translation>Evolución en el tiempo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Hours and weekdays</source>
        <translation>Horas y días de la semana</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Nothing had to be withheld.</source>
        <translation>No hubo que reservar nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Offences by year</source>
        <translation>Delitos por año</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Victims: men</source>
        <translation>Víctimas: hombres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Victims: sex unknown</source>
        <translation>Víctimas: sexo desconocido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Victims: women</source>
        <translation>Víctimas: mujeres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Zones, after</source>
        <translation>Zonas, después</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Zones, before</source>
        <translation>Zonas, antes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>a density that would show single places</source>
        <translation>una densidad que mostraría lugares individuales</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>counts below the minimum, and those that would give them away</source>
        <translation>conteos por debajo del mínimo, y los que permitirían deducirlos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>All causes and effects are dealt with (comprehensiveness)</source>
        <translation>Se atienden todas las causas y efectos (integralidad)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>Decisions rest on evidence (rigour)</source>
        <translation>Las decisiones se apoyan en evidencia (rigor)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>It lasts beyond a term and can grow (sustainability)</source>
        <translation>Perdura más allá de un mandato y puede crecer (sostenibilidad)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>Records, this diagnostic</source>
        <translation>Registros, este diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>Several sectors act and answer for it (multisectoriality)</source>
        <translation>Varios sectores actúan y responden por ello (multisectorialidad)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>{indicator}: {category}</source>
        <translation>{indicator}: {category}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>To be supplied by: {who}.</source>
        <translation>Lo aportan: {who}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>To be written</source>
        <translation>Por redactar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>the study does not name the layer or column that it needs.</source>
        <translation>el estudio no indica la capa o columna que necesita.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>{title} ({table})</source>
        <translation>{title} ({table})</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>{title} ({table}) is not filled: {reason}</source>
        <translation>{title} ({table}) no está llena: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/from_registers.py"/>
        <source>“{file}” is not there: choose the study's GeoPackage with the registers.</source>
        <translation>«{file}» no está: elija el GeoPackage del estudio con los registros.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>An empty cell is a number that nobody has given.</source>
        <translation>Una celda vacía es un número que nadie ha aportado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Each bar is as wide as the number that came so far. A dashed frame is a step whose number nobody has given yet.</source>
        <translation>El ancho de cada barra corresponde a cuántos llegaron hasta ahí. Un recuadro punteado es un paso cuyo número nadie ha aportado todavía.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>From report to sentence</source>
        <translation>De la denuncia a la sentencia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Funnel, step by step. {steps}.</source>
        <translation>Embudo, paso por paso. {steps}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Hatched, because they count more than the step before: {steps}. The two numbers count different things, such as calls, cases and persons, or come from different years.</source>
        <translation>Con rayas, porque cuentan más que el paso anterior: {steps}. Los dos números cuentan cosas distintas, como llamadas, casos y personas, o son de años distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Median days</source>
        <translation>Mediana de días</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Of {first} at the step “{from_step}”, one reached “{to_step}” ({share}).</source>
        <translation>De {first} en el paso “{from_step}”, uno llegó a “{to_step}” ({share}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Of {first} at the step “{from_step}”, {count} reached “{to_step}” ({share}).</source>
        <translation>De {first} en el paso “{from_step}”, {count} llegaron a “{to_step}” ({share}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>median days: {days}</source>
        <translation>mediana de días: {days}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>more than the step before</source>
        <translation>más que el paso anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>{share} of the step before</source>
        <translation>{share} del paso anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Can be split by</source>
        <translation>Se puede desagregar por</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Formula in words</source>
        <translation>Fórmula en palabras</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Indicator sheets</source>
        <translation>Fichas de indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>No finding of this document gives an indicator that can be measured again.</source>
        <translation>Ningún hallazgo de este documento aporta un indicador que pueda volver a medirse.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>What it does not say</source>
        <translation>Qué no dice</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>What it measures</source>
        <translation>Qué mide</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>0 evenly spread, 1 all in one place</source>
        <translation>0: repartidos por igual; 1: todos en un solo lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>areas hold {share} of the events</source>
        <translation>áreas reúnen el {share} de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>events per 100,000 residents</source>
        <translation>hechos por cada 100 000 habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>hot spots, 95 % confidence or more</source>
        <translation>zonas calientes, con 95 % de confianza o más</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>in the whole period</source>
        <translation>en todo el período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>of the events lie in hot spots</source>
        <translation>de los hechos está en zonas calientes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>of {areas} areas hold half of the events</source>
        <translation>de {areas} áreas reúnen la mitad de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>on {share} of the territory</source>
        <translation>en el {share} del territorio</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>reported events</source>
        <translation>hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>whole period, protected categories apart</source>
        <translation>todo el período, sin las categorías protegidas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>{share} can be placed on the map</source>
        <translation>el {share} se puede ubicar en el mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>{share} of all areas</source>
        <translation>el {share} de todas las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Catalogue of maps</source>
        <translation>Catálogo de mapas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Corrected for the number of areas.</source>
        <translation>Con corrección por el número de áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Gi*: each area together with its neighbours, held against {draws} random rearrangements. {correction}</source>
        <translation>Gi*: cada área junto con sus vecinas, comparada con {draws} reordenamientos al azar. {correction}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>How they were made</source>
        <translation>Cómo se hicieron</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>In how many periods each area was a hot spot; persistent from {share} of them on. Each period was tested by itself.</source>
        <translation>En cuántos períodos cada área fue una concentración; es persistente desde el {share} de ellos. Cada período se evaluó por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Kernel density on cells of {cell} m. The lowest class covers half of the surface, each further one about half of what is left.</source>
        <translation>Densidad de núcleo en celdas de {cell} m. La clase más baja cubre la mitad de la superficie; cada una de las siguientes, cerca de la mitad de lo que queda.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Kernel density with a bandwidth of {bandwidth} m on cells of {cell} m. The lowest class covers half of the surface, each further one about half of what is left.</source>
        <translation>Densidad de núcleo con ancho de banda de {bandwidth} m en celdas de {cell} m. La clase más baja cubre la mitad de la superficie; cada una de las siguientes, cerca de la mitad de lo que queda.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Local Moran: each area beside its neighbours, held against {draws} random rearrangements. {correction}</source>
        <translation>Moran local: cada área frente a sus vecinas, comparada con {draws} reordenamientos al azar. {correction}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Not corrected for the number of areas.</source>
        <translation>Sin corrección por el número de áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Source and rows</source>
        <translation>Fuente y filas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>This document has no maps.</source>
        <translation>Este documento no tiene mapas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>When the workshops were held</source>
        <translation>Cuando se hicieron los talleres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>{count} classes with about as many areas in each; areas without reported events and without data stand apart.</source>
        <translation>{count} clases con más o menos el mismo número de áreas en cada una; las áreas sin hechos registrados y las áreas sin datos van aparte.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>{label}. {title}</source>
        <translation>{label}. {title}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>{layer}: {count} rows</source>
        <translation>{layer}: {count} filas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/participatory.py"/>
        <source>asset</source>
        <translation>recurso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/participatory.py"/>
        <source>concern</source>
        <translation>preocupación</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>Chart: {title}.</source>
        <translation>Gráfico: {title}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>Map: {title}. {classes}.</source>
        <translation>Mapa: {title}. {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>Reported events only. The map says where reports gather, not that a place or its people are dangerous.</source>
        <translation>Solo hechos registrados. El mapa dice dónde se concentran los registros, no califica a un lugar ni a quienes viven en él.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>Same month of earlier years</source>
        <translation>El mismo mes de años anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>What people named in workshops. It says what worries them, not how much happens there or who lives there.</source>
        <translation>Lo que la gente nombró en talleres. Dice qué le preocupa, no cuánto ocurre allí ni quién vive allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>events a day</source>
        <translation>hechos por día</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>participatory map of the workshops</source>
        <translation>mapa participativo de los talleres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>per {per} residents, whole period</source>
        <translation>por cada {per} habitantes, todo el período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>reported events per km²</source>
        <translation>hechos registrados por km²</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>{count} cell</source>
        <translation>{count} celda</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>{count} cells</source>
        <translation>{count} celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>{share} of the areas hold half of the reported events</source>
        <translation>El {share} de las áreas reúne la mitad de los hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/prepared.py"/>
        <source>All incidents are of protected categories, and fewer than {minimum}: nothing can be shown at this level.</source>
        <translation>Todos los incidentes son de categorías protegidas y son menos de {minimum}: en este nivel no se puede mostrar nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Analyses and parameters</source>
        <translation>Análisis y parámetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Data and versions</source>
        <translation>Datos y versiones</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Data used</source>
        <translation>Datos utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Every step and its parameters</source>
        <translation>Cada paso y sus parámetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Fingerprint (SHA-256, first 16)</source>
        <translation>Huella (SHA-256, primeros 16)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Left out: the study does not name what it needs.</source>
        <translation>No se hizo: el estudio no indica lo que este análisis necesita.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Versions: {versions}.</source>
        <translation>Versiones: {versions}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>p-values from permutations: (the smaller of the counts of draws at least and at most as large, plus one) ÷ (permutations plus one), doubled because the tests are two-sided; corrected for many tests by Benjamini and Hochberg (1995).</source>
        <translation>Valores p por permutaciones: (el menor entre el número de sorteos iguales o mayores y el de iguales o menores, más uno) ÷ (permutaciones más uno), por dos porque las pruebas son bilaterales; corregidos por pruebas múltiples según Benjamini y Hochberg (1995).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents that lie in no area of the study</source>
        <translation>Incidentes fuera de todas las áreas del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents whose identifier repeats</source>
        <translation>Incidentes con identificador repetido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with a category</source>
        <translation>Incidentes con categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with a date</source>
        <translation>Incidentes con fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with a known hour</source>
        <translation>Incidentes con hora conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with coordinates</source>
        <translation>Incidentes con coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with the victim's age</source>
        <translation>Incidentes con la edad de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with the victim's sex</source>
        <translation>Incidentes con el sexo de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: in step “{step}”, “{name}” must be {choices}.</source>
        <translation>{file}: en el paso “{step}”, “{name}” debe ser {choices}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step {number} needs an “id” and an “analysis”.</source>
        <translation>{file}: el paso {number} necesita un “id” y un “analysis”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” has no parameter “{name}”.</source>
        <translation>{file}: el paso “{step}” no tiene el parámetro “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” names no analysis, but “{analysis}”.</source>
        <translation>{file}: el paso “{step}” no indica un análisis, sino “{analysis}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” names “{value}”, no part of a step above.</source>
        <translation>{file}: el paso “{step}” nombra “{value}”, que no es parte de ningún paso anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” needs the parameter “{name}”.</source>
        <translation>{file}: al paso “{step}” le falta el parámetro “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>A single one of {areas} areas holds half of the reported events.</source>
        <translation>Una sola de las {areas} áreas reúne la mitad de los hechos registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Areas that hold half of the reported events</source>
        <translation>Áreas que reúnen la mitad de los hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Hot spots that cover {land} of the territory hold {held} of the reported events that can be placed.</source>
        <translation>Zonas calientes que abarcan el {land} del territorio reúnen el {held} de los hechos registrados que se pueden ubicar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>No area stands out from the others beyond what chance would make.</source>
        <translation>Ninguna área se destaca de las demás más de lo que daría el azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>One area and its neighbours gather more reported events than chance would make: {names}.</source>
        <translation>Un área, junto con sus vecinas, reúne más hechos registrados de los que daría el azar: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>One area and its neighbours have more reported events for each resident than chance would make: {names}.</source>
        <translation>Un área, junto con sus vecinas, tiene más hechos registrados por habitante de los que daría el azar: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events concentrate in few areas</source>
        <translation>Los hechos registrados se concentran en pocas áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events gather in small hot spots</source>
        <translation>Los hechos registrados se concentran en zonas calientes pequeñas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events gather in the hot spots more than chance explains</source>
        <translation>Los hechos registrados se concentran en las zonas calientes más de lo que explica el azar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events in the areas that were hot spots at the baseline ÷ all reported events</source>
        <translation>Hechos registrados en las áreas que eran zonas calientes en la línea base ÷ todos los hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events in the cells that were hot spots at the baseline ÷ reported events that can be placed</source>
        <translation>Hechos registrados en las celdas que eran zonas calientes en la línea base ÷ hechos registrados que se pueden ubicar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Share of reported events in the hot spots of the baseline</source>
        <translation>Proporción de hechos registrados en las zonas calientes de la línea base</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Share of reported events in the small hot spots of the baseline</source>
        <translation>Proporción de hechos registrados en las zonas calientes pequeñas de la línea base</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Smallest number of areas whose reported events reach half of the total</source>
        <translation>Menor número de áreas cuyos hechos registrados llegan a la mitad del total</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Unlike their neighbours, these areas are high: {names}. Look for what is particular to them.</source>
        <translation>A diferencia de sus vecinas, estas áreas tienen valores altos: {names}. Busque qué tienen de particular.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>areas</source>
        <translation>áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>of all reported events</source>
        <translation>de todos los hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>of the events that can be placed</source>
        <translation>de los hechos que se pueden ubicar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{count} areas and their neighbours gather more reported events than chance would make: {names}.</source>
        <translation>{count} áreas, junto con sus vecinas, reúnen más hechos registrados de los que daría el azar: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{count} areas and their neighbours have more reported events for each resident than chance would make: {names}.</source>
        <translation>{count} áreas, junto con sus vecinas, tienen más hechos registrados por habitante de los que daría el azar: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{half} of {areas} areas hold half of the reported events.</source>
        <translation>{half} de las {areas} áreas reúnen la mitad de los hechos registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{name} has the highest smoothed rate of reported events: {ratio} times that of the whole territory.</source>
        <translation>{name} tiene la tasa suavizada de hechos registrados más alta: {ratio} veces la de todo el territorio.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Among victims whose age is on record, those aged {band} are the most numerous group: {share}.</source>
        <translation>Entre las víctimas con edad registrada, el grupo más numeroso es el de {band} años: {share}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Around the treated zone fewer events were reported too: the benefit may have spread (95 % limits {low} to {high}).</source>
        <translation>Alrededor de la zona intervenida también se registraron menos hechos: el beneficio pudo haberse extendido (límites del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Around the treated zone more events were reported than expected: part of them may have moved there (95 % limits {low} to {high}).</source>
        <translation>Alrededor de la zona intervenida se registraron más hechos de los esperados: una parte pudo haberse desplazado hasta allí (límites del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Around the treated zone the data show neither displacement nor spread of benefits (95 % limits {low} to {high}).</source>
        <translation>Alrededor de la zona intervenida los datos no muestran desplazamiento del delito ni difusión de beneficios (límites del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>In the treated zone about {estimate} fewer events were reported than its control would have led to expect (95 % limits {low} to {high}).</source>
        <translation>En la zona intervenida se registraron alrededor de {estimate} hechos menos de los que hacía esperar su zona de control (límites del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>In the treated zone about {estimate} more events were reported than its control would have led to expect (95 % limits {low} to {high}).</source>
        <translation>En la zona intervenida se registraron alrededor de {estimate} hechos más de los que hacía esperar su zona de control (límites del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>In the treated zone the data do not show a change against its control (95 % limits {low} to {high}).</source>
        <translation>En la zona intervenida los datos no muestran un cambio frente a su zona de control (límites del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Incidents with usable coordinates ÷ all incidents</source>
        <translation>Incidentes con coordenadas utilizables ÷ todos los incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Only {share} of the incidents carry usable coordinates: the record itself is a problem to solve.</source>
        <translation>Solo el {share} de los incidentes tiene coordenadas utilizables: el propio registro es un problema por resolver.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Only {share} of the incidents name an area that is known: the record itself is a problem to solve.</source>
        <translation>Solo {share} de los incidentes nombra un área conocida: el propio registro es un problema por resolver.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Rate of reported events</source>
        <translation>Tasa de hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Reported events that lie in an area ÷ residents × 100,000 ÷ years</source>
        <translation>Hechos registrados ubicados en un área ÷ habitantes × 100 000 ÷ años</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Too many incidents cannot be placed on the map</source>
        <translation>Demasiados incidentes no se pueden ubicar en el mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>a year, per 100,000 residents</source>
        <translation>al año, por cada 100 000 habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>of all incidents</source>
        <translation>de todos los incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>{count} events were reported in the period.</source>
        <translation>En el período se registraron {count} hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>{count} events were reported in the period; those that can be placed are {rate} a year for each 100,000 residents.</source>
        <translation>En el período se registraron {count} hechos; los que se pueden ubicar equivalen a {rate} al año por cada 100 000 habitantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>{share} of the victims whose sex is on record are women.</source>
        <translation>El {share} de las víctimas con sexo registrado son mujeres.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Count of reported events of the category</source>
        <translation>Número de hechos registrados de la categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>More is reported of “{category}”: each year a month has about {slope} more reports. It is a demand for services, and can also mean more trust in reporting.</source>
        <translation>Se registra más “{category}”: cada año hay alrededor de {slope} denuncias más por mes. Es una demanda de servicios y también puede indicar más confianza para denunciar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events fall: each year a month has about {slope} fewer.</source>
        <translation>Los hechos registrados disminuyen: cada año se registran alrededor de {slope} menos por mes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events gather in a few hours of the day</source>
        <translation>Los hechos registrados se concentran en unas pocas horas del día</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events in the six peak hours of the baseline ÷ reported events with a known hour</source>
        <translation>Hechos registrados en las seis horas pico de la línea base ÷ hechos registrados con hora conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events of the category</source>
        <translation>Hechos registrados de la categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events rise: each year a month has about {slope} more.</source>
        <translation>Los hechos registrados aumentan: cada año se registran alrededor de {slope} más por mes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events show neither a clear rise nor a clear fall.</source>
        <translation>Los hechos registrados no muestran un aumento ni una disminución claros.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reports of “{category}” are rising</source>
        <translation>Aumentan los hechos registrados de “{category}”</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Share of reported events in the peak hours of the baseline</source>
        <translation>Proporción de hechos registrados en las horas pico de la línea base</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>of events with a known hour</source>
        <translation>de los hechos con hora conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>reported events in the period</source>
        <translation>hechos registrados en el período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>{share} of the reported events with a known hour happen between {start} and {end}.</source>
        <translation>El {share} de los hechos registrados con hora conocida ocurre entre las {start} y las {end}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>“{category}” falls: each year a month has about {slope} fewer reported events.</source>
        <translation>“{category}” disminuye: cada año hay alrededor de {slope} hechos registrados menos por mes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>“{category}” is the most reported category, with {share} of all.</source>
        <translation>“{category}” es la categoría con más hechos registrados: el {share} del total.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>“{category}” rises: each year a month has about {slope} more reported events.</source>
        <translation>“{category}” aumenta: cada año hay alrededor de {slope} hechos registrados más por mes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>A file with chapters of your own, instead of “contents”.</source>
        <translation>Un archivo con capítulos propios, en lugar de «contenido».</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>A study.toml that names the layers and columns.</source>
        <translation>Un study.toml que indica las capas y las columnas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Hot spots</source>
        <translation>Zonas calientes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Outline</source>
        <translation>Esquema del documento</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Runs the whole recipe on boundaries and incidents and writes an editable diagnostic with maps, charts and findings, a workbook with every area, the layers, and the findings that the plan template starts from. Small counts and protected categories are withheld as the chosen readers require.</source>
        <translation>Aplica la receta completa a los límites y los incidentes y genera un diagnóstico editable con mapas, gráficos y hallazgos, un libro de Excel con todas las áreas, las capas y los hallazgos de los que parte la plantilla del plan. Los conteos pequeños y las categorías protegidas se reservan según quiénes vayan a leerlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Study file</source>
        <translation>Archivo de estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The documents to write.</source>
        <translation>Los documentos que se generan.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The name on the cover.</source>
        <translation>El nombre que aparece en la portada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The recipe has no step “counts” that can be run.</source>
        <translation>La receta no tiene un paso “counts” que se pueda ejecutar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The steps to run; by default the first diagnostic.</source>
        <translation>Los pasos que se ejecutan; si no se indica, los del primer diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Write the local diagnostic</source>
        <translation>Generar el diagnóstico local</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>Choose the areas and the incidents, or a study file.</source>
        <translation>Elija las áreas y los incidentes, o un archivo de estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>The layer “{layer}” has no shapes: the participatory map needs points, lines or areas.</source>
        <translation>La capa “{layer}” no tiene formas: el mapa participativo necesita puntos, líneas o áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>The study file {file} is not there.</source>
        <translation>No se encuentra el archivo de estudio {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file} is not readable: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file} names no layer “{layer}”.</source>
        <translation>{file} no indica ninguna capa “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file} names no path for the layer “{layer}”.</source>
        <translation>{file} no indica la ruta (path) de la capa “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file}: in [reporting], “{name}” must be a share between 0 and 1, not “{value}”.</source>
        <translation>{file}: en [reporting], «{name}» debe ser una proporción entre 0 y 1, no «{value}».</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file}: “{name}” must be a day such as 2022-01-31, not “{value}”.</source>
        <translation>{file}: “{name}” debe ser un día como 2022-01-31, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file}: “{name}” must be a table, as in [{name}].</source>
        <translation>{file}: “{name}” debe ser una tabla, como en [{name}].</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/survey_answers.py"/>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Mechanism and place</source>
        <translation>Mecanismo y lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Offender</source>
        <translation>Persona agresora</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Shares are of all victims; that of “{unknown}” says how far the rest carries.</source>
        <translation>Las proporciones son de todas las víctimas; la de «{unknown}» indica hasta dónde alcanza el resto.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Without protected categories, which are not shown by place. The second line of each mechanism is its share by kind of place.</source>
        <translation>Sin categorías protegidas, que no se muestran por lugar. La segunda línea de cada mecanismo es su proporción por tipo de lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>share of the row</source>
        <translation>% de la fila</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Extortion by route</source>
        <translation>Extorsión por ruta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Extortion by sector</source>
        <translation>Extorsión por rubro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Few who are extorted report it, and some trades less than others: few events are no sign that little happens.</source>
        <translation>Pocas personas extorsionadas denuncian, y en unos rubros menos que en otros: que haya pocos hechos no indica que ocurra poco.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Sector</source>
        <translation>Rubro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Without a route</source>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>incidents of a category of extortion</source>
        <translation>hechos de una categoría de extorsión</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>the sector of the business that was extorted</source>
        <translation>el rubro del negocio extorsionado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>the transport route of each event</source>
        <translation>la ruta de transporte de cada hecho</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Aged 15–29</source>
        <translation>De 15 a 29 años</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>By firearm</source>
        <translation>Con arma de fuego</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Deaths by State agents</source>
        <translation>Muertes por agentes del Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Femicides</source>
        <translation>Feminicidios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>For comparison, firearms took part in more than {share} % of homicides: {place}, {source}.</source>
        <translation>Para comparar, en más del {share} % de los homicidios se usó un arma de fuego: {place}, {source}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Homicides</source>
        <translation>Homicidios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>In public space</source>
        <translation>En espacio público</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Lethal violence</source>
        <translation>Violencia letal</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Offender known</source>
        <translation>Persona conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Per 100,000</source>
        <translation>Por 100 000</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Shares are of the homicides of which it is recorded, whole years only.</source>
        <translation>Las proporciones son de los homicidios en que consta el dato, solo en años completos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Undetermined deaths</source>
        <translation>Muertes por causa indeterminada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Without homicides of categories that are too few to be shown in every year, femicides among them.</source>
        <translation>Sin los homicidios de categorías demasiado escasas para mostrarse en todos los años, entre ellas los feminicidios.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Women killed</source>
        <translation>Mujeres víctimas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of deaths by State agents</source>
        <translation>una categoría de muertes causadas por agentes del Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of femicides</source>
        <translation>una categoría de feminicidios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of intentional homicide</source>
        <translation>una categoría de homicidio intencional</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of the incidents</source>
        <translation>una categoría de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of undetermined deaths</source>
        <translation>una categoría de muertes por causa indeterminada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the kind of place</source>
        <translation>el tipo de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the mechanism</source>
        <translation>el mecanismo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the relationship of victim and offender</source>
        <translation>la relación entre la víctima y la persona agresora</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the victim's age</source>
        <translation>la edad de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the victim's sex</source>
        <translation>el sexo de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>All together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Not reported</source>
        <translation>No denunciado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Not reported: of the people who went through it, by a survey; offences that it does not ask about stay empty.</source>
        <translation>No denunciado: entre quienes lo sufrieron, según una encuesta; los delitos por los que no pregunta quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Offence rates</source>
        <translation>Tasas de delitos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Rates for each 100,000 residents and year; all years are divided by the same population.</source>
        <translation>Tasas por cada 100 000 habitantes y año; todos los años se dividen entre la misma población.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a date of the incidents</source>
        <translation>la fecha de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a population of the areas</source>
        <translation>la población de las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a survey of how much is reported</source>
        <translation>una encuesta sobre cuánto se denuncia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a whole year</source>
        <translation>un año completo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Beyond chance</source>
        <translation>Supera el azar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Cells of a grid</source>
        <translation>Celdas de una cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Concentration measures</source>
        <translation>Medidas concentración</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hold 25 % of the events</source>
        <translation>Reúnen el 25 % de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hold 50 % of the events</source>
        <translation>Reúnen el 50 % de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hold 80 % of the events</source>
        <translation>Reúnen el 80 % de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hot in</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hot in: quarters in which the area was a hot spot, of all. Beyond chance: after correction for the number of areas. Few events: fewer than {few}; the rate swings by chance.</source>
        <translation>Trimestres: en cuántos el área fue una concentración, del total. Supera el azar: después de corregir por el número de áreas. Pocos hechos: menos de {few}; la tasa varía por azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Persistence</source>
        <translation>Persistencia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>dated and placed incidents of several whole quarters, for the persistence</source>
        <translation>hechos con fecha y lugar de varios trimestres completos, para la persistencia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>few events</source>
        <translation>pocos hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>incidents that can be placed</source>
        <translation>hechos que se puedan ubicar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Ages most affected</source>
        <translation>Edades más afectadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>By men's rate</source>
        <translation>Respecto de hombres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>By the rate of all ages</source>
        <translation>Respecto de todas las edades</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Men of 15 to 29</source>
        <translation>Hombres de 15 a 29</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Share of the victims whose sex and age are recorded. Rates for each 100,000 people of 15 to 29 and year; by that of all ages: 1 is the same.</source>
        <translation>Proporción de las víctimas cuyo sexo y edad constan. Tasas por cada 100 000 personas de 15 a 29 años y año; respecto de la de todas las edades: 1 es la misma.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Share of the victims whose sex is recorded. Rates for each 100,000 women and year; by men's: 1 is the same rate as men.</source>
        <translation>Proporción de las víctimas cuyo sexo consta. Tasas por cada 100 000 mujeres y año; respecto de la de hombres: 1 es la misma tasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Share of victims</source>
        <translation>Proporción de víctimas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Women of 15 to 29</source>
        <translation>Mujeres de 15 a 29</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Young people</source>
        <translation>Jóvenes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Areas that are hot spots at 95 % or more and touch each other are one entry.</source>
        <translation>Las áreas de concentración al 95 % o más que se tocan forman una sola entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Facilities nearby</source>
        <translation>Equipamientos cercanos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Hot-spot register</source>
        <translation>Registro de concentraciones</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Most frequent offences</source>
        <translation>Delitos más frecuentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>No whole area is a hot spot: cells of the grid that are at 95 % or more and touch each other are one entry, named after the areas they lie in.</source>
        <translation>Ningún área completa es una concentración: las celdas de la cuadrícula al 95 % o más que se tocan forman una entrada, con el nombre de las áreas donde están.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Peak</source>
        <translation>Momento de más hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Times residents named it</source>
        <translation>Veces que lo nombró la gente</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>What residents say, who acts there already and who would be responsible is filled in together with them.</source>
        <translation>Lo que dice la población, quién actúa ya en el lugar y quién sería responsable se completa junto con ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Who acts there</source>
        <translation>Quién actúa ahí</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>a layer of facilities</source>
        <translation>una capa de equipamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>Events of which only a span of time is known are spread over its hours, so that counts need not be whole.</source>
        <translation>Los hechos de los que solo se conoce un lapso se reparten entre sus horas, por lo que los conteos pueden no ser enteros.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>Weekdays and hours</source>
        <translation>Días y horas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>the hour of the incidents</source>
        <translation>la hora de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Age not recorded</source>
        <translation>Edad no registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Columns with × are the ratios. Victims whose sex or age is not recorded are in no rate of an age.</source>
        <translation>Las columnas con × son las razones. Las víctimas cuyo sexo o edad no consta no entran en las tasas por edad.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Rates by age</source>
        <translation>Tasas por edad</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Rates for each 100,000 people of the group and year. Ratio: the group's rate by that of women and men together; 1 is the same.</source>
        <translation>Tasas por cada 100 000 personas del grupo y año. Razón: la tasa del grupo dividida entre la de mujeres y hombres en conjunto; 1 significa igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Victims by offence</source>
        <translation>Víctimas por delito</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Without offences of which no victim's sex is recorded: {names}.</source>
        <translation>Sin los delitos en los que no consta el sexo de ninguna víctima: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>the population by age</source>
        <translation>la población por edad</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>the population by sex</source>
        <translation>la población por sexo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Change in the last year</source>
        <translation>Cambio en el último año</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>In both together</source>
        <translation>En ambas juntas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>In its surroundings</source>
        <translation>En su entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>In the treated zone</source>
        <translation>En la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Negative: fewer reported events than expected. An interval that holds zero shows no change that the data could tell from chance.</source>
        <translation>Negativo: menos hechos registrados de los esperados. Un intervalo que incluye el cero no muestra un cambio que los datos permitan distinguir del azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Slope (95 % limits)</source>
        <translation>Pendiente (límites del 95 %)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Slope: change from one year to the next in the events of a month (Sen), with its 95 % limits. Only whole years have a column.</source>
        <translation>Pendiente: cambio de un año al siguiente en los hechos de un mes (Sen), con sus límites del 95 %. Solo los años completos tienen columna.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>The criteria that could be assessed ({count}) are all met: 100 of 100 points for what the data hold.</source>
        <translation>Los criterios que se pudieron evaluar ({count}) se cumplen todos: 100 de 100 puntos para lo que los datos contienen.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>The criteria that could be assessed ({count}) give the data {score} of 100 points; the weakest side is: {weakest}.</source>
        <translation>Los criterios que se pudieron evaluar ({count}) dan a los datos {score} de 100 puntos; el lado más débil es: {weakest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Wanted</source>
        <translation>Deseable</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>below the mark</source>
        <translation>por debajo de lo deseable</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>not in the data</source>
        <translation>no está en los datos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>reached</source>
        <translation>se alcanza</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>All facilities</source>
        <translation>Todos los equipamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Births to adolescents, %</source>
        <translation>Nacimientos en adolescentes, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Informal tenure, %</source>
        <translation>Tenencia informal, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Overcrowded homes, %</source>
        <translation>Viviendas con hacinamiento, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Poverty, %</source>
        <translation>Pobreza, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Public space, m² per person</source>
        <translation>Espacio público, m² por persona</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>School drop-out, %</source>
        <translation>Abandono escolar, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Streets with lighting, %</source>
        <translation>Calles con alumbrado, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Unemployment, %</source>
        <translation>Desempleo, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Young people without study or work, %</source>
        <translation>Jóvenes sin estudio ni trabajo, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/victims.py"/>
        <source>Not recorded</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>falling</source>
        <translation>en descenso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>rising</source>
        <translation>en aumento</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>series too short</source>
        <translation>serie demasiado corta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Autocorrelation</source>
        <translation>Autocorrelación</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Caveat</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Caveats</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Displacement</source>
        <translation>Desplazamiento del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Empty cells have no value or are withheld to protect people.</source>
        <translation>Las celdas vacías no tienen valor o están reservadas para proteger a las personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>What weakens the conclusions</source>
        <translation>Qué debilita las conclusiones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Centres of two patterns</source>
        <translation>Centros de dos patrones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Direction, clockwise from north</source>
        <translation>Dirección, desde el norte en sentido horario</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>East</source>
        <translation>Este</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>First points</source>
        <translation>Primeros puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Give two point layers, “points” and “other”; or incidents with their date and two periods.</source>
        <translation>Indique dos capas de puntos, «points» y «other»; o incidentes con su fecha y dos períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Hotelling's T²</source>
        <translation>T² de Hotelling</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Longer half-axis</source>
        <translation>Semieje mayor</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Lower limit of the shift</source>
        <translation>Límite inferior del traslado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>No incident lies in the period “{name}”.</source>
        <translation>Ningún incidente está en el período «{name}».</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Points after</source>
        <translation>Puntos después</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Points before</source>
        <translation>Puntos antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Second points</source>
        <translation>Segundos puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shift</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shift of the centre</source>
        <translation>Traslado del centro</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shorter half-axis</source>
        <translation>Semieje menor</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shows where the middle of two sets of points lies, how they spread, how far and which way the middle moved from the first to the second, and whether that is more than chance. A shift of the middle is one summary: two places can trade events without moving it.</source>
        <translation>Muestra dónde está el centro de dos conjuntos de puntos, cómo se dispersan, cuánto y hacia dónde se movió el centro del primero al segundo, y si es más que azar. El traslado del centro es solo un resumen: dos lugares pueden intercambiar hechos sin moverlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Spread of two patterns</source>
        <translation>Dispersión de dos patrones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Standard distance</source>
        <translation>Distancia estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>The pattern held against it, such as after.</source>
        <translation>El patrón que se le compara, por ejemplo después.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>The pattern to start from, such as before.</source>
        <translation>El patrón de partida, por ejemplo antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>To compare periods, name the date column and both periods, “before” and “after”.</source>
        <translation>Para comparar períodos, indique la columna de fecha y ambos períodos, «before» y «after».</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Upper limit of the shift</source>
        <translation>Límite superior del traslado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>“{layer}” and “{other}” cannot be laid over each other: one of them names no coordinate system.</source>
        <translation>“{layer}” y “{other}” no se pueden superponer: una de las dos no indica un sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/chosen_controls.py"/>
        <source>Nothing is left of “{layer}” beside the treated area, its rings and what lies outside the study: choose controls farther away, or narrower rings.</source>
        <translation>No queda nada de “{layer}” fuera de la zona intervenida, de sus anillos y de lo que excede el estudio: elija controles más lejanos o anillos más angostos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/coefficients.py"/>
        <source>The control has no event before the measure, so nothing can be compared in proportion: choose other controls, or compare in counts.</source>
        <translation>El control no tiene ningún hecho antes de la medida, de modo que nada se puede comparar en proporción: elija otros controles o compare en conteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>A weighted combination needs at least {least} whole months before the intervention; take the areas most alike instead.</source>
        <translation>Una combinación ponderada pide al menos {least} meses completos antes de la intervención; use en su lugar las áreas más parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Events per 1,000 residents and year</source>
        <translation>Hechos por 1.000 habitantes y año</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Events per km² and year</source>
        <translation>Hechos por km² y año</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Land use</source>
        <translation>Uso del suelo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Land use: {use}</source>
        <translation>Uso del suelo: {use}</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>No area of “{layer}” lies at least {metres:g} m from the treated area, so that rings around both do not meet: choose narrower or fewer rings, smaller areas, or another control.</source>
        <translation>Ninguna área de “{layer}” está al menos a {metres:g} m de la zona intervenida, para que los anillos de ambas no se toquen: elija anillos más angostos o menos anillos, áreas más pequeñas u otro control.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>None of the {count} areas that could be controls of “{layer}” has an incident before: nothing can be matched.</source>
        <translation>Ninguna de las {count} áreas de “{layer}” que podrían ser control tiene un incidente anterior: no hay qué emparejar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Residents per km²</source>
        <translation>Habitantes por km²</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Trend (change of the logarithm a year)</source>
        <translation>Tendencia (cambio anual del logaritmo)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>“{column}” of “{layer}” has a negative number of people.</source>
        <translation>“{column}” de “{layer}” tiene un número negativo de personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Category=weight, separated by commas. Categories without a weight are left out and said.</source>
        <translation>Categoría=peso, separados por comas. Las categorías sin peso no se incluyen, y se informa.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Change against the control</source>
        <translation>Cambio respecto del control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Compare events per square kilometre.</source>
        <translation>Compara hechos por kilómetro cuadrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Counts by zone</source>
        <translation>Conteos por zona</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Crime displacement difference (WDD)</source>
        <translation>Diferencia de desplazamiento del delito (WDD)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Displacement difference</source>
        <translation>Diferencia de desplazamiento del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Divide by area</source>
        <translation>Dividir entre la superficie</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Divide by time</source>
        <translation>Dividir entre el tiempo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Effect as it grew</source>
        <translation>Evolución del efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Estimates how many events were averted (negative) or added (positive) in the treated zone, in its surroundings and in all, against control zones, with 95 % limits. It works with small counts and zeros.</source>
        <translation>Estima cuántos hechos se evitaron (negativo) o se agregaron (positivo) en la zona intervenida, en su entorno y en total, frente a zonas de control, con límites del 95 %. Sirve con conteos pequeños y con ceros.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Events that follow another nearby, as burglaries do, vary more than independent ones. The second choice widens the interval by the close pairs that are really there.</source>
        <translation>Los hechos que siguen a otro cercano, como los robos a viviendas, varían más que los independientes. La segunda opción amplía el intervalo según los pares cercanos que realmente existen.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Events that follow each other</source>
        <translation>Hechos que se siguen unos a otros</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>From surveys: the share before, the share after and, if known, their standard errors, such as 0.25, 0.20, 0.02, 0.02. The records of the second period are then put on the reporting of the first.</source>
        <translation>Según encuestas: la proporción antes, la de después y, si se conocen, sus errores estándar, por ejemplo 0.25, 0.20, 0.02, 0.02. Los registros del segundo período se llevan entonces al nivel de denuncia del primero.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Harm weights</source>
        <translation>Pesos según el daño</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>In counts (as published)</source>
        <translation>En conteos (como se publicó)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>In counts, a control with many more events than the treated zone makes any common rise or fall look like an effect; in proportion it does not.</source>
        <translation>En conteos, un control con muchos más hechos que la zona intervenida hace que cualquier subida o bajada común parezca un efecto; en proporción, no.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>In proportion to the control</source>
        <translation>En proporción al control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Independent events (as published)</source>
        <translation>Hechos independientes (como se publicó)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Interval for</source>
        <translation>Intervalo para</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Lower limit, overdispersed counts</source>
        <translation>Límite inferior, conteos sobredispersos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Near in space</source>
        <translation>Cercanía en el espacio</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Near in time</source>
        <translation>Cercanía en el tiempo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Odds ratio (above 1: fewer events)</source>
        <translation>Razón de momios (más de 1: menos hechos)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Phi</source>
        <translation>Phi</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Put counts of periods of different length on the length of the second.</source>
        <translation>Lleva los conteos de períodos de distinta duración a la duración del segundo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Relative effects</source>
        <translation>Efectos relativos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Share of events reported</source>
        <translation>Proporción de hechos denunciados</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Upper limit, overdispersed counts</source>
        <translation>Límite superior, conteos sobredispersos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Variance against that of independent events</source>
        <translation>Varianza respecto de la de hechos independientes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Within how many days one event is taken to follow another.</source>
        <translation>En cuántos días se considera que un hecho sigue a otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Within which distance one event is taken to follow another.</source>
        <translation>A qué distancia se considera que un hecho sigue a otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>z-score</source>
        <translation>Puntaje z</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Tactic</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>To compare “{name}”, give what it is seen by: areas or zones for place, a column for offence (category), target and tactic.</source>
        <translation>Para comparar «{name}», indique con qué se ve: áreas o zonas para el lugar, una columna para el delito (category), el objetivo y la modalidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>A column with how it was done, such as the weapon or the way in.</source>
        <translation>Una columna con cómo se hizo, por ejemplo el arma o la forma de entrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>A column with what or who was hit, such as the kind of place.</source>
        <translation>Una columna con qué o quién fue afectado, por ejemplo el tipo de lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Chi-square</source>
        <translation>Chi-cuadrado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Class, pooled or unknown</source>
        <translation>Clase, agrupada o desconocida</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Classes with fewer, before and after together, become “other”.</source>
        <translation>Las clases con menos, antes y después juntos, pasan a «otras».</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Compare only events of the zones treatment and displacement; needs zones.</source>
        <translation>Comparar solo los hechos de las zonas treatment y displacement; necesita zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Cramér's V</source>
        <translation>V de Cramér</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Degrees of freedom</source>
        <translation>Grados de libertad</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Difference of the shares</source>
        <translation>Diferencia de las proporciones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimensions compared</source>
        <translation>Dimensiones comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimensions that changed</source>
        <translation>Dimensiones que cambiaron</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events after</source>
        <translation>Hechos después</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events before</source>
        <translation>Hechos antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events with a class</source>
        <translation>Hechos con clase</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events without a class</source>
        <translation>Hechos sin clase</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Fewest events of a class</source>
        <translation>Mínimo de hechos de una clase</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>For dimensions with small classes; 0 uses the chi-square law.</source>
        <translation>Para dimensiones con clases pequeñas; 0 usa la ley chi-cuadrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Matrix of displacement</source>
        <translation>Matriz de desplazamiento del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>No change of the shares that chance would not explain (p = {p:.3f}). That is no proof that nothing moved.</source>
        <translation>Ningún cambio de las proporciones que el azar no explique (p = {p:.3f}). Eso no prueba que nada se haya desplazado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Not tested: there are no two classes to compare.</source>
        <translation>No se probó: no hay dos clases que comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Nothing can be compared: the dates carry no hour, and neither areas, zones nor a column of offence, target or tactic was given.</source>
        <translation>No hay nada que comparar: las fechas no traen hora y no se indicaron áreas, zonas ni una columna de delito, objetivo o modalidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Only in and around the treated zone</source>
        <translation>Solo en la zona intervenida y a su alrededor</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Puts the kinds of displacement on one page: whether events moved to other places, hours, offences, targets or tactics after a measure. Each class is compared before and after, with limits, and each kind is tested as a whole.</source>
        <translation>Pone en una página los tipos de desplazamiento del delito: si los hechos pasaron a otros lugares, horas, delitos, objetivos o modalidades después de una medida. Cada clase se compara antes y después, con límites, y cada tipo se prueba en conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Share after</source>
        <translation>Proporción después</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Share before</source>
        <translation>Proporción antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Shares before and after</source>
        <translation>Proporciones antes y después</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Simulations</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Test of each dimension</source>
        <translation>Prueba de cada dimensión</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>The shares changed more than chance explains (p &lt; 0.001). Largest change: {name}, from {before:.1%} to {after:.1%}.</source>
        <translation>Las proporciones cambiaron más de lo que explica el azar (p &lt; 0,001). Mayor cambio: {name}, de {before:.1%} a {after:.1%}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>The shares changed more than chance explains (p = {p:.3f}). Largest change: {name}, from {before:.1%} to {after:.1%}.</source>
        <translation>Las proporciones cambiaron más de lo que explica el azar (p = {p:.3f}). Mayor cambio: {name}, de {before:.1%} a {after:.1%}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>To compare only events in and around the treated zone, give the zones.</source>
        <translation>Para comparar solo los hechos en la zona intervenida y a su alrededor, indique las zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>What is compared. Without a choice, everything that the data given can show.</source>
        <translation>Qué se compara. Sin elegir, todo lo que los datos permiten mostrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>p-value simulated</source>
        <translation>Valor p simulado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>p-value, corrected</source>
        <translation>Valor p corregido</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>All candidates</source>
        <translation>Todas las candidatas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Areas that could be controls</source>
        <translation>Áreas que podrían ser control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Areas that were alike before can only be found with “{parameter}”: give it, or take another control.</source>
        <translation>Las áreas que antes eran parecidas solo se hallan con “{parameter}”: indíquelo o use otro control.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Balance of treated and control before</source>
        <translation>Balance previo de la zona intervenida y el control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Beyond the rings nothing of the study is left for a control: choose narrower or fewer rings, or other controls.</source>
        <translation>Más allá de los anillos no queda terreno del estudio para un control: elija anillos más angostos, menos anillos u otros controles.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Choosing controls</source>
        <translation>Eligiendo controles</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Compared in</source>
        <translation>Se compara en</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control for</source>
        <translation>Control de</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control ground</source>
        <translation>Terreno de control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control, at the treated level</source>
        <translation>Control, al nivel de la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Correlation of the series before</source>
        <translation>Correlación de las series previas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Draws what an evaluation needs from the treated area: rings in which displacement is looked for, and controls, without overlap and within the study. Controls can be the next ring, areas that were alike before in level, trend, residents and land use, or areas that you choose. It shows how alike they were and looks at nothing that came after.</source>
        <translation>Traza a partir de la zona intervenida lo que pide una evaluación: anillos donde buscar el desplazamiento del delito y controles, sin superposiciones y dentro del estudio. El control puede ser el anillo siguiente, áreas que antes se parecían en nivel, tendencia, habitantes y uso del suelo, o áreas que usted elija. Muestra cuánto se parecían y no mira nada posterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Ground of the rings</source>
        <translation>Terreno de los anillos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>How it came about</source>
        <translation>Cómo se formó</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Making rings</source>
        <translation>Trazando anillos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Mean standardised difference after matching</source>
        <translation>Diferencia estandarizada media después de emparejar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Pairs of treated areas whose rings meet</source>
        <translation>Pares de zonas intervenidas cuyos anillos se tocan</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Reported events before</source>
        <translation>Hechos registrados antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Reported events in the treated area before</source>
        <translation>Hechos registrados antes en la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Role in the matching</source>
        <translation>Papel en el emparejamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Root mean squared difference of the series before</source>
        <translation>Raíz de la diferencia cuadrática media de las series previas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Standard deviations from the treated area</source>
        <translation>Desviaciones estándar respecto de la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Standardised difference after matching</source>
        <translation>Diferencia estandarizada después de emparejar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Standardised difference before matching</source>
        <translation>Diferencia estandarizada antes de emparejar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>To compare with areas that you choose, give their layer (“chosen”).</source>
        <translation>Para comparar con áreas elegidas por usted, indique su capa (“chosen”).</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>To match controls, say what lies before: the day on which the intervention began, or the period “before”.</source>
        <translation>Para emparejar controles, indique qué es lo anterior: el día en que comenzó la intervención o el período “before”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>To measure along the streets, give the layer of streets.</source>
        <translation>Para medir por las calles, indique la capa de calles.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Treated</source>
        <translation>Intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Treated and control before the intervention</source>
        <translation>Zona intervenida y control antes de la intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Treated ground</source>
        <translation>Terreno intervenido</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Weight in the control</source>
        <translation>Peso en el control</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Width of a ring</source>
        <translation>Ancho de un anillo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Zone and ring</source>
        <translation>Zona y anillo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Zones of the intervention</source>
        <translation>Zonas de la intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/harm_entries.py"/>
        <source>Harm weights need the category column and entries such as Robbery=7, not “{value}”.</source>
        <translation>Los pesos según el daño necesitan la columna de categoría y entradas como Robo=7, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/harm_entries.py"/>
        <source>No incident of “{layer}” is of a category with a harm weight; there are {known}.</source>
        <translation>Ningún incidente de “{layer}” es de una categoría con peso según el daño; existen {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>0.85 in the literature; smaller makes wider limits.</source>
        <translation>0.85 en la literatura; menos da límites más amplios.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>A column with the base points of each area.</source>
        <translation>Una columna con los puntos de la base de cada zona.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>A column with the test points of each area.</source>
        <translation>Una columna con los puntos de prueba de cada zona.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Areas where the base has more</source>
        <translation>Zonas donde la base tiene más</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Areas where the base lacks</source>
        <translation>Zonas donde a la base le falta</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Base below (−1), within (0) or above (1) the limits</source>
        <translation>Base por debajo (−1), dentro (0) o por encima (1) de los límites</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Base points</source>
        <translation>Puntos de la base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Chance of an S-index as low, were shares the same</source>
        <translation>Probabilidad de un índice S tan bajo con proporciones iguales</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Count of the base</source>
        <translation>Conteo de la base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Count of the test</source>
        <translation>Conteo de la prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Exact (hypergeometric)</source>
        <translation>Exactos (hipergeométrica)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Give two point layers, “base” and “test”; or two columns of counts; or incidents with their date and two periods.</source>
        <translation>Indique dos capas de puntos, «base» y «test»; o dos columnas de conteos; o incidentes con su fecha y dos períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>How many samples are drawn, when they are.</source>
        <translation>Cuántas muestras se sortean, cuando se sortean.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Lower limit of the test's share</source>
        <translation>Límite inferior de la proporción de la prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>No point of the pattern “{name}” lies in an area.</source>
        <translation>Ningún punto del patrón «{name}» está en una zona.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index</source>
        <translation>Índice S</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index of areas with points</source>
        <translation>Índice S de zonas con puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index that chance alone would give</source>
        <translation>Índice S que daría solo el azar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index, base and test exchanged</source>
        <translation>Índice S, base y prueba intercambiadas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Samples, as first published</source>
        <translation>Muestras, como se publicó primero</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Share of the base</source>
        <translation>Proporción de la base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Share of the test</source>
        <translation>Proporción de la prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Share of the test points in a sample</source>
        <translation>Proporción de los puntos de prueba en una muestra</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Similarity</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Similarity of two patterns</source>
        <translation>Similitud de dos patrones</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Similarity of two point patterns (SPPT)</source>
        <translation>Similitud de dos patrones de puntos (SPPT)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Tells whether two sets of events, such as those before and after a measure or two offences, share out alike over the areas, and where they do not. Totals may differ: shares are compared. The index is the share of areas that are alike.</source>
        <translation>Dice si dos conjuntos de hechos, como los de antes y después de una medida o los de dos delitos, se reparten igual entre las zonas, y dónde no. Los totales pueden diferir: se comparan proporciones. El índice es la proporción de zonas parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Test points</source>
        <translation>Puntos de prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>The exact limits are those that very many samples would give, without chance.</source>
        <translation>Los límites exactos son los que darían muchísimas muestras, sin azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>To count incidents, name the date column and both periods, “before” and “after”.</source>
        <translation>Para contar incidentes, indique la columna de fecha y ambos períodos, «before» y «after».</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Upper limit of the test's share</source>
        <translation>Límite superior de la proporción de la prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/prior_counts.py"/>
        <source>“before” ({before}) must end before the intervention begins ({intervention}): controls are matched on what came before it, never on its results.</source>
        <translation>“before” ({before}) debe terminar antes de que comience la intervención ({intervention}): los controles se emparejan por lo anterior, nunca por los resultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Buffer measure</source>
        <translation>Medida del entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Compares the treated zone and its surroundings with a control zone, before and after, and says whether crime moved next door or the benefit spread. It is read only when the treated zone improved. For small counts and for an interval use the difference.</source>
        <translation>Compara la zona intervenida y su entorno con una zona de control, antes y después, y dice si el delito se desplazó a las cercanías o si el beneficio se extendió. Solo se lee cuando la zona intervenida mejoró. Para conteos pequeños y para obtener un intervalo, use la diferencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Crime displacement quotient (WDQ)</source>
        <translation>Cociente de desplazamiento del delito (WDQ)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Diffusion of benefits larger than the effect in the treated zone itself.</source>
        <translation>Difusión de beneficios mayor que el efecto en la propia zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Diffusion of benefits: the surroundings improved too.</source>
        <translation>Difusión de beneficios: el entorno también mejoró.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Displacement as large as what was gained.</source>
        <translation>Desplazamiento del delito tan grande como lo ganado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Displacement larger than what was gained.</source>
        <translation>Desplazamiento del delito mayor que lo ganado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Displacement quotient</source>
        <translation>Cociente de desplazamiento del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Gross effect</source>
        <translation>Efecto bruto</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Neither displacement nor diffusion.</source>
        <translation>Ni desplazamiento del delito ni difusión de beneficios.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Net effect</source>
        <translation>Efecto neto</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Not defined: a control count is zero, or nothing changed.</source>
        <translation>No definido: un conteo de control es cero o nada cambió.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Not interpretable: the treated zone did not improve against its control.</source>
        <translation>No interpretable: la zona intervenida no mejoró frente a su control.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Some displacement, smaller than what was gained.</source>
        <translation>Algo de desplazamiento del delito, menor que lo ganado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Success measure</source>
        <translation>Medida del logro</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Total net effect</source>
        <translation>Efecto neto total</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Weighted displacement quotient</source>
        <translation>Cociente ponderado de desplazamiento del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/reporting.py"/>
        <source>“reporting” needs the share before and the share after, above 0 and at most 1, and if you like their standard errors: 0.25, 0.20, 0.02, 0.02. It was “{value}”.</source>
        <translation>«reporting» necesita la proporción antes y la de después, mayores que 0 y hasta 1, y si lo desea sus errores estándar: 0.25, 0.20, 0.02, 0.02. Se recibió «{value}».</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/street_rings.py"/>
        <source>No street lies in or within {metres:g} m of the area: rings along the streets need streets that lead there. Check the layer of streets, or measure straight.</source>
        <translation>Ninguna calle está dentro del área ni a menos de {metres:g} m: los anillos por las calles necesitan calles que lleguen allí. Revise la capa de calles o mida en línea recta.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/study_place.py"/>
        <source>“{layer}” lies wholly outside “{areas}”: check the coordinate systems and whether both are of the same place.</source>
        <translation>“{layer}” está por completo fuera de “{areas}”: revise los sistemas de coordenadas y que ambas capas sean del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_events.py"/>
        <source>Name the date column.</source>
        <translation>Indique la columna de fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_events.py"/>
        <source>The record has no incident at all in the period “{period}”: it reaches from {begins} to {ends}.</source>
        <translation>El registro no tiene ningún incidente en el período «{period}»: abarca del {begins} al {ends}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Has a weight of {weight:.2f} in the combination of {candidates} areas whose series before comes closest to that of the treated area.</source>
        <translation>Pesa {weight:.2f} en la combinación de {candidates} áreas cuya serie previa se acerca más a la de la zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Left out: another measure began here at that time.</source>
        <translation>Se deja fuera: aquí comenzó otra medida en esas fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Left out: the {far:g} m next to the area, neither inside nor around it.</source>
        <translation>Se excluye: los {far:g} m contiguos a la zona, que no son ni su interior ni su entorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Not matched: chosen by people who know the place.</source>
        <translation>Sin emparejar: elegida por personas que conocen el lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Not matched: the next ring, {near:g} to {far:g} m from the treated area. It is like ground, but displacement can reach it.</source>
        <translation>Sin emparejar: el anillo siguiente, de {near:g} a {far:g} m de la zona intervenida. El terreno es parecido, pero el desplazamiento del delito puede alcanzarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Number {rank} of {candidates} areas by likeness before: {distance:.2f} standard deviations from the treated area on average.</source>
        <translation>Número {rank} de {candidates} áreas por su parecido previo: en promedio, a {distance:.2f} desviaciones estándar de la zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>The ground beside streets that are {near:g} to {far:g} m from the treated area along the streets; at most {beside:g} m off a street.</source>
        <translation>El terreno junto a las calles que, andando por ellas, están de {near:g} a {far:g} m de la zona intervenida; a lo sumo a {beside:g} m de una calle.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>The ground {near:g} to {far:g} m from the treated area.</source>
        <translation>El terreno de {near:g} a {far:g} m de la zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>The same ring around the control: {near:g} to {far:g} m from it.</source>
        <translation>El mismo anillo alrededor del control: de {near:g} a {far:g} m de este.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Where the measure applies.</source>
        <translation>Donde se aplica la medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>A column of the study areas to match by: a category such as residential or commercial, or a share.</source>
        <translation>Una columna de las áreas del estudio para emparejar: una categoría como residencial o comercial, o una proporción.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>A column that tells several interventions apart: each then has its own zones, and ground near two goes to the nearer. Without it all are treated as one.</source>
        <translation>Una columna que distingue varias intervenciones: cada una tiene entonces sus propias zonas, y el terreno cercano a dos se asigna a la más próxima. Sin ella, todas se toman como una sola.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>A weighted combination of areas</source>
        <translation>Una combinación ponderada de áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Along the streets</source>
        <translation>Por las calles</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Along the streets a river without a bridge, or a motorway, keeps far what lies near.</source>
        <translation>Por las calles, un río sin puente o una autopista mantienen lejos lo que está cerca.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Areas that were alike before</source>
        <translation>Áreas que antes eran parecidas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Areas that you choose</source>
        <translation>Áreas que usted elija</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>As the crow flies</source>
        <translation>En línea recta</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Control areas you choose</source>
        <translation>Áreas de control elegidas por usted</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Gap before the first ring</source>
        <translation>Separación hasta el primer anillo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>How far around the treated area displacement is looked for. 0, or nothing, makes the first ring as large as the treated area itself.</source>
        <translation>Hasta dónde se busca el desplazamiento del delito alrededor de la zona intervenida. Con 0 o vacío, el primer anillo tiene la misma superficie que la zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>How many areas make the control. Empty takes as many as hold about the events of the treated area.</source>
        <translation>Cuántas áreas forman el control. Vacío: las necesarias para reunir más o menos los hechos de la zona intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Matched areas</source>
        <translation>Áreas emparejadas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Matching</source>
        <translation>Emparejamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Measure rings</source>
        <translation>Medir los anillos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Metres between the treated area and the first ring that are left out, where it is unclear to which of them an event belongs.</source>
        <translation>Metros entre la zona intervenida y el primer anillo que se dejan fuera, donde no está claro a cuál pertenece un hecho.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Number of rings</source>
        <translation>Número de anillos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Other measures at that time</source>
        <translation>Otras medidas de esas fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Points, to count in each zone and to match controls by. Only those before the intervention are looked at.</source>
        <translation>Puntos, para contar en cada zona y emparejar los controles. Solo se miran los anteriores a la intervención.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Polygons in which another measure began in the days compared: they are kept out of rings and controls. With zones of your own, mark that ground as excluded.</source>
        <translation>Polígonos donde otra medida comenzó en los días comparados: quedan fuera de los anillos y de las zonas de comparación. Si usa sus propias zonas, márquelos como excluidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Polygons without an intervention that people who know the place chose.</source>
        <translation>Polígonos sin intervención, elegidos por personas que conocen el lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Rings in which displacement is looked for, one beyond the other.</source>
        <translation>Anillos donde se busca el desplazamiento del delito, uno después de otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Street lines, for rings along the streets.</source>
        <translation>Líneas de calles, para anillos por las calles.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Study areas</source>
        <translation>Áreas del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The areas most alike</source>
        <translation>Las áreas más parecidas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The areas most alike in level, trend, residents and land use, or the combination whose series before comes closest.</source>
        <translation>Las áreas más parecidas en nivel, tendencia, habitantes y uso del suelo, o la combinación cuya serie previa se acerca más.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The days before the intervention that controls are matched by, such as 2021-01-01/2023-12-31; without it, all before its first day.</source>
        <translation>Los días anteriores a la intervención con los que se emparejan los controles, por ejemplo 2021-01-01/2023-12-31; si falta, todos los anteriores a su primer día.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The municipality or its neighbourhoods: zones end where they end, and matched controls are chosen among them.</source>
        <translation>El municipio o sus barrios: las zonas terminan donde ellos terminan, y entre ellos se eligen los controles emparejados.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The next ring</source>
        <translation>El anillo siguiente</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Treatment identifier</source>
        <translation>Identificador de la intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>What the treated area is compared with. Displacement can reach the next ring; areas that were alike before, farther away, are the better comparison.</source>
        <translation>Con qué se compara la zona intervenida. El desplazamiento del delito puede alcanzar el anillo siguiente; comparan mejor las áreas que antes eran parecidas y están más lejos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Width of each ring</source>
        <translation>Ancho de cada anillo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Counts after</source>
        <translation>Conteos de después</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Counts before</source>
        <translation>Conteos de antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Give incidents with both periods and their date column, or zones with the columns “before_count” and “after_count”.</source>
        <translation>Indique incidentes con ambos períodos y su columna de fecha, o zonas con las columnas «before_count» y «after_count».</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Instead of incidents: the column of the zones with the events of the first period.</source>
        <translation>En lugar de incidentes: la columna de las zonas con los hechos del primer período.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Instead of incidents: the column of the zones with the events of the second period.</source>
        <translation>En lugar de incidentes: la columna de las zonas con los hechos del segundo período.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The column that says which zone a polygon belongs to.</source>
        <translation>La columna que dice a qué zona pertenece cada polígono.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The days after it began, such as 2023-01-01/2023-12-31. Take the same months as before.</source>
        <translation>Los días posteriores a su inicio, como 2023-01-01/2023-12-31. Tome los mismos meses que antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The days before the intervention, such as 2022-01-01/2022-12-31.</source>
        <translation>Los días anteriores a la intervención, como 2022-01-01/2022-12-31.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The zones have no polygon “{kind}”.</source>
        <translation>Las zonas no tienen ningún polígono “{kind}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Zone column</source>
        <translation>Columna de zona</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>“{kind}” is no zone; use {known}.</source>
        <translation>“{kind}” no es una zona; use {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/catalogue.py"/>
        <source>The translations in “{file}” cannot be read: install Convivencia again.</source>
        <translation>No se pueden leer las traducciones de “{file}”: instale Convivencia de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/classes.py"/>
        <source>{count} classes make no map: choose 2 or more.</source>
        <translation>{count} clases no hacen un mapa: elija 2 o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/docx_page.py"/>
        <source>“{file}” cannot be opened as a Word document: choose a .docx file for the styles.</source>
        <translation>“{file}” no se puede abrir como documento de Word: elija un archivo .docx para los estilos.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/docx_text.py"/>
        <source>The picture “{caption}” is no PNG, so Word cannot show it.</source>
        <translation>La imagen “{caption}” no es PNG y Word no puede mostrarla.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Change of the share of all events in percentage points, with 95 % limits</source>
        <translation>Cambio de la proporción del total de hechos, en puntos porcentuales, con límites del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Cost of one event</source>
        <translation>Costo de un hecho</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Cost of the measure</source>
        <translation>Costo de la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Discount rate</source>
        <translation>Tasa de descuento</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Effect left a year later</source>
        <translation>Efecto que queda al año</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Events prevented, between its limits</source>
        <translation>Hechos evitados, entre sus límites</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Expected without the measure, 95 %</source>
        <translation>Esperado sin la medida, 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>In the treated area</source>
        <translation>En la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Net present value (invented prices)</source>
        <translation>Valor actual neto (precios inventados)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Next door</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Power (%) by reduction (%)</source>
        <translation>Potencia (%) según la reducción (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Reported events fewer (−) or more than expected, with 95 % limits</source>
        <translation>Hechos registrados de menos (−) o de más que lo esperado, con límites del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Rest of the municipality</source>
        <translation>Resto del municipio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Synthetic control, with what chance adds</source>
        <translation>Control sintético, con lo que añade el azar</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Treated area</source>
        <translation>Zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>blunt object</source>
        <translation>objeto contundente</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>bodily force</source>
        <translation>fuerza física</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>firearm</source>
        <translation>arma de fuego</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>public transport</source>
        <translation>transporte público</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>sharp object</source>
        <translation>arma blanca</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>shop</source>
        <translation>comercio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>As many as residents bring</source>
        <translation>Lo que corresponde a los residentes</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Cells that differ from the study</source>
        <translation>Celdas que difieren del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>In the workbook that came back</source>
        <translation>En el libro que volvió</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>New rows</source>
        <translation>Filas nuevas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Not understood, to be mended</source>
        <translation>No se entiende, para corregir</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Questions of each register</source>
        <translation>Preguntas de cada registro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Robbery planted in the sample</source>
        <translation>Robo puesto en la muestra</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>{times} times as many</source>
        <translation>{times} veces esa cantidad</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>No offence</source>
        <translation>Sin delito</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Overlap</source>
        <translation>Traslape</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Points of each dimension (100: every threshold reached)</source>
        <translation>Puntos de cada dimensión (100: todos los umbrales alcanzados)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Reported events by axis</source>
        <translation>Hechos registrados por eje</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Rows, positions and dates set aside</source>
        <translation>Filas, posiciones y fechas apartadas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Share of the rows with a value (%)</source>
        <translation>Proporción de filas con valor (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>no role</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>personal data: dropped</source>
        <translation>datos personales: se elimina</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Counts by neighbourhood and year</source>
        <translation>Conteos por barrio y año</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Counts shown</source>
        <translation>Conteos que se muestran</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Masked place, as it may be shown</source>
        <translation>Lugar enmascarado, como puede mostrarse</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>True place, for this page only</source>
        <translation>Lugar real, solo en esta página</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Withheld to cover others</source>
        <translation>Reservados para cubrir otros</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Withheld: below the minimum</source>
        <translation>Reservados: menores que el mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_rates.py"/>
        <source>Cut by the boundary</source>
        <translation>Cortada por el límite</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_rates.py"/>
        <source>Reported events by weekday and hour, three years</source>
        <translation>Hechos registrados por día y hora, tres años</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_rates.py"/>
        <source>Whole cell</source>
        <translation>Celda entera</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Answers by question in the fictional survey</source>
        <translation>Respuestas por pregunta en la encuesta ficticia</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>By the share that is reported</source>
        <translation>Según la proporción denunciada</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Changed habits out of fear</source>
        <translation>Cambió hábitos por temor</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Feels safe alone after dark</source>
        <translation>Siente seguridad a solas de noche</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>In the record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Reported the burglary</source>
        <translation>Denunció el robo en la vivienda</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Reported the robbery</source>
        <translation>Denunció el robo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Robberies in a year, with 95 % limits</source>
        <translation>Robos en un año, con límites del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Share of adults, with 95 % limits</source>
        <translation>Proporción de personas adultas, con límites del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Trusts the police</source>
        <translation>Confía en la policía</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Went through burglary in 12 months</source>
        <translation>Sufrió robo en la vivienda en 12 meses</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Went through robbery in 12 months</source>
        <translation>Sufrió robo en 12 meses</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/html.py"/>
        <source>The template “{file}” cannot be used: {reason}.</source>
        <translation>No se puede usar la plantilla “{file}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/maps.py"/>
        <source>A map in “{crs}” would have no true distances: reproject the layer to a projected reference system first.</source>
        <translation>Un mapa en “{crs}” no tendría distancias reales: reproyecte antes la capa a un sistema de coordenadas proyectado.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/maps.py"/>
        <source>The map has nothing to draw: the layer is empty.</source>
        <translation>El mapa no tiene nada que dibujar: la capa está vacía.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/maps.py"/>
        <source>The map's layer has no column “{column}”: choose one of {columns}.</source>
        <translation>La capa del mapa no tiene la columna “{column}”: elija una de {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/numbers.py"/>
        <source>There is no language “{language}”: choose one of {languages}.</source>
        <translation>No existe el idioma “{language}”: elija uno de {languages}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/pdf.py"/>
        <source>PDF documents need the package “typst”, which the engine's Python lacks: install the engine again, or choose another format.</source>
        <translation>Los documentos PDF necesitan el paquete «typst», que falta en el Python del motor: instale de nuevo el motor o elija otro formato.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>The file of styles cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de estilos: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>There is no style “{kind}”: choose one of {kinds}.</source>
        <translation>No existe el estilo “{kind}”: elija uno de {kinds}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>{count} classes cannot be told apart: choose 2 to {most}.</source>
        <translation>No se distinguen {count} clases: elija de 2 a {most}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>“{value}” is not a class of {kind}: choose one of {values}.</source>
        <translation>“{value}” no es una clase de {kind}: elija una de {values}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/wording.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/wording.py"/>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Choose a date</source>
        <translation>Elija una fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Choose an option</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Distribution: {level}</source>
        <translation>Difusión: {level}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Enlarge: {name}</source>
        <translation>Ampliar: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Evidencia: {evidence}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>For the committee</source>
        <translation>Para el comité</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>High confidence</source>
        <translation>Confianza alta</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Internal use, not to be distributed</source>
        <translation>Uso interno, no distribuir</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Low confidence</source>
        <translation>Confianza baja</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Medium confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Period analysed: {period}</source>
        <translation>Período analizado: {period}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Read with caution</source>
        <translation>Leer con cautela</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Reduce: {name}</source>
        <translation>Reducir: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Shaded cells are to be completed.</source>
        <translation>Las celdas sombreadas están por completar.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Share of the areas, from the most affected down</source>
        <translation>Proporción de las áreas, desde la más afectada</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Share of the events</source>
        <translation>Proporción de los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Skip to the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>To know</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>if the events were spread evenly</source>
        <translation>si los hechos se repartieran por igual</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>incomplete period</source>
        <translation>período incompleto</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>met</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>not met</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>partly met</source>
        <translation>se cumple en parte</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>to be checked</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>to be completed</source>
        <translation>por completar</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} area</source>
        <translation>{count} área</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} areas</source>
        <translation>{count} áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} event</source>
        <translation>{count} hecho</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} events</source>
        <translation>{count} hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} street segment</source>
        <translation>{count} tramo de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} street segments</source>
        <translation>{count} tramos de calle</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/xlsx.py"/>
        <source>The sheet “{name}” would have {count} rows, more than Excel holds: write a GeoPackage or CSV file instead.</source>
        <translation>La hoja “{name}” tendría {count} filas, más de las que admite Excel: elija un archivo GeoPackage o CSV.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/xlsx.py"/>
        <source>The workbook could not be written: {reason}.</source>
        <translation>No se pudo escribir el libro de Excel: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has no event in the other areas after the intervention: there is nothing to compare with.</source>
        <translation>“{layer}” no tiene hechos en las demás áreas después de la intervención: no hay con qué comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has no event in the other areas before the intervention: there is nothing to compare with.</source>
        <translation>“{layer}” no tiene hechos en las demás áreas antes de la intervención: no hay con qué comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has no event in the treated areas before the intervention: there is nothing that could have changed.</source>
        <translation>“{layer}” no tiene hechos en las áreas intervenidas antes de la intervención: no hay nada que pudiera cambiar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has too few events to estimate a change of level. Take longer periods or more offences together.</source>
        <translation>“{layer}” tiene muy pocos hechos para estimar un cambio de nivel. Tome períodos más largos o más delitos juntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Balance at the lower value</source>
        <translation>Balance con el valor inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Balance at the upper value</source>
        <translation>Balance con el valor superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit for each unit of cost</source>
        <translation>Beneficio por unidad de costo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit, lower limit</source>
        <translation>Beneficio, límite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit, upper limit</source>
        <translation>Beneficio, límite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost and benefit</source>
        <translation>Costo y beneficio</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost and benefit by year</source>
        <translation>Costo y beneficio por año</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost and benefit of a measure</source>
        <translation>Costo y beneficio de una medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost for each event prevented</source>
        <translation>Costo por hecho evitado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Events a year at which it pays</source>
        <translation>Hechos por año con los que se paga</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Events prevented</source>
        <translation>Hechos evitados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Events prevented in a year</source>
        <translation>Hechos evitados en un año</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Harm prevented</source>
        <translation>Daño evitado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Harm prevented by offence</source>
        <translation>Daño evitado por delito</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Harm prevented in a year</source>
        <translation>Daño evitado en un año</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Internal rate of return</source>
        <translation>Tasa interna de retorno</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Is spared</source>
        <translation>Se le evita</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Net present value</source>
        <translation>Valor presente neto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Net, discounted</source>
        <translation>Neto, descontado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Present value of the benefit</source>
        <translation>Valor presente del beneficio</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Present value of the cost</source>
        <translation>Valor presente del costo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Puts what a measure cost beside what the events it prevented would have cost, with the limits of the effect carried through: balance, benefit for each unit of cost, cost for each event prevented, what the balance hangs on, who pays and who is spared. Offences without a cost or a weight are counted apart, never as zero.</source>
        <translation>Pone lo que costó una medida junto a lo que habrían costado los hechos que evitó, llevando los límites del efecto hasta el final: balance, beneficio por unidad de costo, costo por hecho evitado, de qué depende el balance, quién paga y a quién se le evita un costo. Los delitos sin costo o sin peso se cuentan aparte, nunca como cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Weight of one event</source>
        <translation>Peso de un hecho</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>What the balance hangs on</source>
        <translation>De qué depende el balance</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Who pays and who benefits</source>
        <translation>Quién paga y quién se beneficia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Year by which it has paid</source>
        <translation>Año en que se ha pagado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Detectable effect</source>
        <translation>Efecto detectable</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Detectable effect (power)</source>
        <translation>Efecto detectable (potencia)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events averted</source>
        <translation>Hechos evitados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events before in the zone around the treated one; 0 when it is not looked at. With it, the total effect is what is tested.</source>
        <translation>Hechos previos en la zona que rodea a la intervenida; 0 si no se mira. Con ella, lo que se prueba es el efecto total.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events expected after without the measure</source>
        <translation>Hechos esperados después sin la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in its control</source>
        <translation>Hechos en su control</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in the control of the surroundings</source>
        <translation>Hechos en el control de los alrededores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in the surroundings</source>
        <translation>Hechos en los alrededores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in the treated zone</source>
        <translation>Hechos en la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events reported in the time before.</source>
        <translation>Hechos registrados en el tiempo previo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events reported in the time before; 0 for none.</source>
        <translation>Hechos registrados en el tiempo previo; 0 si no hay.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>How often an effect of that size would be found, such as 0.8.</source>
        <translation>Con qué frecuencia se hallaría un efecto de ese tamaño, por ejemplo 0.8.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>How often the test may find an effect where there is none.</source>
        <translation>Con qué frecuencia la prueba puede hallar un efecto donde no lo hay.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>In how many months the events were counted, to tell lengths in months.</source>
        <translation>En cuántos meses se contaron los hechos, para expresar las duraciones en meses.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Length of the time after</source>
        <translation>Duración del tiempo posterior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Months after that suffice</source>
        <translation>Meses posteriores que bastan</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Months before</source>
        <translation>Meses previos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Months more than planned</source>
        <translation>Meses más que los planeados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Only a reduction</source>
        <translation>Solo una reducción</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Overdispersion</source>
        <translation>Sobredispersión</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power as planned</source>
        <translation>Potencia según lo planeado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power by effect</source>
        <translation>Potencia según el efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power of the difference</source>
        <translation>Potencia de la diferencia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power of the ratio</source>
        <translation>Potencia de la razón</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Reduction</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Says before acting how large a reduction must be for the evaluation to find it, with the events that the zones have, and how much longer one would have to wait for a smaller one. If only an unlikely effect can be found, change the plan first.</source>
        <translation>Dice antes de actuar cuán grande debe ser una reducción para que la evaluación la encuentre, con los hechos que tienen las zonas, y cuánto más habría que esperar para una menor. Si solo puede hallarse un efecto improbable, cambie primero el plan.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Smallest detectable reduction</source>
        <translation>Menor reducción detectable</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Smallest detectable reduction in events</source>
        <translation>Menor reducción detectable en hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Smallest reduction detectable by the ratio</source>
        <translation>Menor reducción detectable por la razón</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Standard error with that effect</source>
        <translation>Error estándar con ese efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>The time before being one: 0.5 is half as long, 2 twice as long.</source>
        <translation>El tiempo previo vale uno: 0.5 es la mitad y 2 el doble.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Times as many events that suffice</source>
        <translation>Cuántas veces más hechos bastan</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Two-sided would find an increase too; it needs a larger effect.</source>
        <translation>La bilateral hallaría también un aumento; requiere un efecto mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Variance of the counts by their mean: 1 is Poisson's; crimes have 1.5 to 3 often.</source>
        <translation>Varianza de los conteos entre su media: 1 es la de Poisson; los delitos suelen tener de 1.5 a 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>What an effect needs</source>
        <translation>Lo que requiere un efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>“power” ({power:g}) must be above “alpha” ({alpha:g}).</source>
        <translation>“power” ({power:g}) debe ser mayor que “alpha” ({alpha:g}).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Areas compared</source>
        <translation>Áreas comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Compares how events changed in areas with a measure with how they changed elsewhere, as a ratio with limits, and tests whether both already moved apart before. It takes for granted that without the measure they would have moved alike.</source>
        <translation>Compara cómo cambiaron los hechos en las áreas con una medida y en las demás, como una razón con límites, y prueba si ya se separaban antes. Da por sentado que sin la medida se habrían movido igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Denominator column</source>
        <translation>Columna del denominador</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences</source>
        <translation>Diferencia en diferencias</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: course</source>
        <translation>Diferencia en diferencias: evolución</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: effect</source>
        <translation>Diferencia en diferencias: efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: series</source>
        <translation>Diferencia en diferencias: serie</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: trends before</source>
        <translation>Diferencia en diferencias: tendencias previas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Drawing other areas</source>
        <translation>Sorteando otras áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Events expected without the measure</source>
        <translation>Hechos esperados sin la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Events in other areas</source>
        <translation>Hechos en las demás áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Events in treated areas</source>
        <translation>Hechos en las áreas intervenidas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>How many periods before the measure are shown one by one; earlier ones are put together.</source>
        <translation>Cuántos períodos anteriores a la medida se muestran uno por uno; los más lejanos se reúnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>How many periods since the measure are shown one by one; later ones are put together.</source>
        <translation>Cuántos períodos desde la medida se muestran uno por uno; los más lejanos se reúnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>How often other areas are drawn as treated, where few areas were; p is the share of draws with as large a difference.</source>
        <translation>Cuántas veces se sortean otras áreas como intervenidas, donde hubo pocas; p es la proporción de sorteos con una diferencia igual o mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>People or days by area and period, where they changed: lasting differences between areas are allowed for without it.</source>
        <translation>Personas o días por área y período, donde cambiaron: las diferencias duraderas entre áreas se tienen en cuenta sin ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Periods shown after</source>
        <translation>Períodos posteriores mostrados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Periods shown before</source>
        <translation>Períodos previos mostrados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Periods since the measure</source>
        <translation>Períodos desde la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Ratio of rates</source>
        <translation>Razón de tasas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Reference period</source>
        <translation>Período de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Standard error by area (log)</source>
        <translation>Error estándar por área (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Standard error of the model (log)</source>
        <translation>Error estándar del modelo (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Standard error used (log)</source>
        <translation>Error estándar usado (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Statistic</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Testing the trends before</source>
        <translation>Probando las tendencias previas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Treated areas</source>
        <translation>Áreas intervenidas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>p-value by permutation</source>
        <translation>Valor p por permutación</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>p-value of trends before</source>
        <translation>Valor p de las tendencias previas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/discounting.py"/>
        <source>Prices of {year} and {price_year} cannot be added: give the price index of {needed}, such as {needed}=100.</source>
        <translation>Los precios de {year} y {price_year} no se pueden sumar: indique el índice de precios de {needed}, por ejemplo {needed}=100.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>The weight of “{offence}” in {file} must be a number of zero or more.</source>
        <translation>El peso de «{offence}» en {file} debe ser un número de cero o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>{file} cannot be read as a table of weights: {reason}.</source>
        <translation>{file} no se puede leer como tabla de pesos: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>{file} does not say its {name}: a table of weights needs title, version, source, year and unit.</source>
        <translation>{file} no dice su {name}: una tabla de pesos necesita title, version, source, year y unit.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>{file} has no weights under [offences].</source>
        <translation>{file} no tiene pesos en [offences].</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Change of level (ratio)</source>
        <translation>Cambio de nivel (razón)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Change of trend by period (ratio)</source>
        <translation>Cambio de tendencia por período (razón)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Continues the level, trend and season of a series as they were before a measure, and tells how far the events reported since lie from them. It needs many periods before; without a comparison it cannot tell the measure from what else changed that day.</source>
        <translation>Prolonga el nivel, la tendencia y la temporada de una serie tal como eran antes de una medida, y dice cuánto se apartan de ellos los hechos registrados desde entonces. Requiere muchos períodos previos; sin una comparación no puede distinguir la medida de lo demás que cambió ese día.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Count column</source>
        <translation>Columna del conteo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Counts of crimes vary more than Poisson's; quasi-Poisson widens the limits by as much as they do.</source>
        <translation>Los conteos de delitos varían más que en Poisson; cuasi-Poisson ensancha los límites en esa misma medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Dispersion</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Estimate a change of trend beside that of level. Without it the change is one step.</source>
        <translation>Estime un cambio de tendencia además del de nivel. Sin él, el cambio es un solo escalón.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Fitted events</source>
        <translation>Hechos ajustados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Interrupted series</source>
        <translation>Serie interrumpida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Interrupted series: effects</source>
        <translation>Serie interrumpida: efectos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Interrupted time series</source>
        <translation>Serie de tiempo interrumpida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Lags of the Newey–West standard errors. By default 4 (n/100)^(2/9): 3 for 48 months.</source>
        <translation>Rezagos de los errores estándar de Newey–West. Por defecto 4 (n/100)^(2/9): 3 para 48 meses.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Model of the counts</source>
        <translation>Modelo de los conteos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Negative binomial</source>
        <translation>Binomial negativa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Newey–West standard error (log)</source>
        <translation>Error estándar de Newey–West (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Pairs of sine and cosine in a year; 0 for none. By default one, where there is a year before and two years in all.</source>
        <translation>Pares de seno y coseno en un año; 0 para ninguno. Por defecto uno, donde hay un año antes y dos en total.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>People or days by period, where they changed: rates are compared then, not counts.</source>
        <translation>Personas o días por período, donde cambiaron: entonces se comparan tasas, no conteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Periods after</source>
        <translation>Períodos después</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Periods before</source>
        <translation>Períodos antes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Periods that resemble each other</source>
        <translation>Períodos que se parecen entre sí</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Quasi-Poisson</source>
        <translation>Cuasi-Poisson</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>The column with the number of events; rows of one period are added.</source>
        <translation>La columna con el número de hechos; las filas de un mismo período se suman.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>The trend may change too</source>
        <translation>La tendencia también puede cambiar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Waves of the season</source>
        <translation>Ondas de la temporada</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>A price index is written as 2020=100, a year and a number above 0, not “{value}”.</source>
        <translation>Un índice de precios se escribe 2020=100, un año y un número mayor que 0, no «{value}».</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>Give the events prevented as a number, or the table of effects of the displacement difference.</source>
        <translation>Indique los hechos evitados como número, o la tabla de efectos de la diferencia de desplazamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>Offences are written as Robbery=70, a name and a number of zero or more, not “{value}”.</source>
        <translation>Los delitos se escriben Robo=70, un nombre y un número de cero o más, no «{value}».</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The events prevented ({value:g}) must lie between their limits ({low:g} and {high:g}).</source>
        <translation>Los hechos evitados ({value:g}) deben estar entre sus límites ({low:g} y {high:g}).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The row “total” of the table of effects holds no numbers.</source>
        <translation>La fila «total» de la tabla de efectos no tiene números.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The table of effects needs the columns effect, estimate, low and high, and one row “total”.</source>
        <translation>La tabla de efectos necesita las columnas effect, estimate, low y high, y una fila «total».</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The unit costs are of several offences ({known}): say with “mix” which the events are, such as {first}=100.</source>
        <translation>Los costos unitarios son de varios delitos ({known}): diga con «mix» cuáles son los hechos, por ejemplo {first}=100.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>“programme_cost” needs a number of zero or more for each year, such as 250000, 40000; it was “{value}”.</source>
        <translation>«programme_cost» necesita un número de cero o más para cada año, como 250000, 40000; se recibió «{value}».</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>0 is the first year of the cost.</source>
        <translation>0 es el primer año del costo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>1 keeps the effect as it was.</source>
        <translation>1 mantiene el efecto como estaba.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>A table of weights with its version, source and year, such as the days of the sentence at which the penal code starts.</source>
        <translation>Una tabla de pesos con su versión, fuente y año, por ejemplo los días de la pena mínima del código penal.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>A table with offence, unit_cost, currency, price_year, source and bearer, for cost and benefit.</source>
        <translation>Una tabla con offence, unit_cost, currency, price_year, source y bearer, para costo y beneficio.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>By default the latest year of the unit costs.</source>
        <translation>Por defecto, el último año de los costos unitarios.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>By which share costs are moved up and down to see what hangs on it.</source>
        <translation>En qué proporción se suben y bajan los costos para ver qué depende de ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Cost of the measure by year</source>
        <translation>Costo de la medida por año</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Doubt about the costs</source>
        <translation>Duda sobre los costos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Events prevented, lower limit</source>
        <translation>Hechos evitados, límite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Events prevented, upper limit</source>
        <translation>Hechos evitados, límite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>First year with an effect</source>
        <translation>Primer año con efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>How many years the effect lasts; more than one is an assumption.</source>
        <translation>Cuántos años dura el efecto; más de uno es un supuesto.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Numbers separated by commas, the first year first, in one currency.</source>
        <translation>Números separados por comas, primero el primer año, en una sola moneda.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Offences prevented</source>
        <translation>Delitos evitados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Positive when there were fewer events than expected.</source>
        <translation>Positivo cuando hubo menos hechos de lo esperado.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Price index</source>
        <translation>Índice de precios</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Prices of the year</source>
        <translation>Precios del año</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Share of the effect left a year later</source>
        <translation>Proporción del efecto que queda un año después</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Such as the municipality.</source>
        <translation>Por ejemplo, el municipio.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>The lower 95 % limit of the events prevented.</source>
        <translation>El límite inferior del 95 % de los hechos evitados.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>The table of the displacement difference, of which the total is taken; or give the events prevented as numbers.</source>
        <translation>La tabla de la diferencia de desplazamiento, de la que se toma el total; o indique los hechos evitados como números.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>The upper 95 % limit of the events prevented.</source>
        <translation>El límite superior del 95 % de los hechos evitados.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Unit costs</source>
        <translation>Costos unitarios</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Weights of harm</source>
        <translation>Pesos de daño</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>What a later year counts less, as a share: 0.05 is five per cent.</source>
        <translation>Cuánto menos cuenta un año posterior, como proporción: 0.05 es cinco por ciento.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>What the events are, such as Robbery=70, Theft=30: numbers or shares. Without it the table of unit costs must have a single offence.</source>
        <translation>Qué son los hechos, por ejemplo Robo=70, Hurto=30: números o proporciones. Sin ello la tabla de costos unitarios debe tener un solo delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Who pays for the measure</source>
        <translation>Quién paga la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Year=index, such as 2020=100, 2024=128.4, for costs of other years.</source>
        <translation>Año=índice, por ejemplo 2020=100, 2024=128.4, para costos de otros años.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Years with an effect</source>
        <translation>Años con efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel.py"/>
        <source>No row of “{layer}” has a period and a category asked for.</source>
        <translation>Ninguna fila de “{layer}” tiene un período y una categoría de las pedidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel.py"/>
        <source>Rows of “{layer}” without a value in “{column}”: {count}.</source>
        <translation>Filas de “{layer}” sin valor en “{column}”: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel.py"/>
        <source>To choose among the incidents, name the “{parameter}” column.</source>
        <translation>Para elegir entre los incidentes, indique la columna “{parameter}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Area column</source>
        <translation>Columna del área</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Category column</source>
        <translation>Columna de la categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Column of treatment</source>
        <translation>Columna de la intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Identifiers of the areas with the measure, separated by commas.</source>
        <translation>Identificadores de las áreas con la medida, separados por comas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Instead of a list: a column with 1 or yes for treated areas and 0 or no for others, or with kinds of zones, of which treatment and treatment_control take part.</source>
        <translation>En lugar de una lista: una columna con 1 o yes para las áreas intervenidas y 0 o no para las demás, o con clases de zonas, de las que participan treatment y treatment_control.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Period column</source>
        <translation>Columna del período</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column of the table with the area identifier.</source>
        <translation>La columna de la tabla con el identificador del área.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column with the first day of each period.</source>
        <translation>La columna con el primer día de cada período.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column with the kind of offence, to choose from.</source>
        <translation>La columna con el tipo de delito, para elegir.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column with the number of events; rows of one area and period are added.</source>
        <translation>La columna con el número de hechos; las filas de una misma área y período se suman.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_periods.py"/>
        <source>The periods of “{layer}” do not lie at one distance: {first} is followed by {second}. Give each row the first day of its month, week or other period.</source>
        <translation>Los períodos de “{layer}” no están a una misma distancia: a {first} le sigue {second}. Ponga en cada fila el primer día de su mes, semana u otro período.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_periods.py"/>
        <source>“{layer}” covers {first} to {last}: it has no whole period on one side of {day}, the day of the intervention.</source>
        <translation>“{layer}” abarca del {first} al {last}: no tiene un período completo a un lado del {day}, el día de la intervención.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_periods.py"/>
        <source>“{layer}” has fewer than two periods; a search in time needs several: count by month, quarter or year.</source>
        <translation>“{layer}” tiene menos de dos períodos; buscar en el tiempo requiere varios: cuente por mes, trimestre o año.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/series_steps.py"/>
        <source>“{layer}” has events in {count} period(s) before the intervention: too few to say what would have come. Take longer periods or more offences together.</source>
        <translation>“{layer}” tiene hechos en {count} período(s) antes de la intervención: muy pocos para decir qué habría venido. Tome períodos más largos o más delitos juntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/series_steps.py"/>
        <source>“{layer}” has {before} period(s) with a number before the intervention and {after} after; at least {needed} before and one after are needed.</source>
        <translation>“{layer}” tiene {before} período(s) con número antes de la intervención y {after} después; se necesitan al menos {needed} antes y uno después.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>By default counts, where some donors have more events than the treated areas and some fewer; otherwise each area by its own mean before, so that areas of another size can serve.</source>
        <translation>Por defecto los conteos, si hay donantes con más hechos que las áreas intervenidas y otros con menos; si no, cada área en relación con su propia media previa, para que puedan servir áreas de otro tamaño.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Chosen by the sizes of the donors</source>
        <translation>Según el tamaño de los donantes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Counts (or rates) as they are</source>
        <translation>Conteos (o tasas) tal como son</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Donor areas</source>
        <translation>Áreas donantes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Each area by its own mean before</source>
        <translation>Cada área en relación con su media previa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Effect in events</source>
        <translation>Efecto en hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Fit asked for</source>
        <translation>Ajuste exigido</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Fit before</source>
        <translation>Ajuste previo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Fits well enough before</source>
        <translation>Ajusta bastante bien antes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Gap after by gap before</source>
        <translation>Brecha posterior entre brecha previa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Gap before (root mean square)</source>
        <translation>Brecha previa (media cuadrática)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>How many other areas at most are taken as if they had been treated; of more, some are drawn.</source>
        <translation>Cuántas de las demás áreas, como máximo, se toman como si hubieran sido intervenidas; si hay más, se sortean.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Identifiers of the areas that may serve, separated by commas; by default all others. Leave out those that events may have moved to.</source>
        <translation>Identificadores de las áreas que pueden servir, separados por comas; por defecto todas las demás. Excluya aquellas a las que el delito pudo desplazarse.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Mixes untreated areas so that together they went along with the treated ones before the measure, and shows how both part since. Every other area is taken as if it had been treated, to see how often chance alone makes such a gap. It is meant for one or few treated areas.</source>
        <translation>Mezcla áreas sin la medida de modo que juntas acompañen a las intervenidas antes de ella, y muestra cómo se separan después. Cada una de las demás áreas se toma como si hubiera sido intervenida, para ver con qué frecuencia el solo azar produce una brecha así. Está pensado para una o pocas áreas intervenidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Most placebos</source>
        <translation>Máximo de placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>One less the gap before as a share of the mean; below this the fit is called poor.</source>
        <translation>Uno menos la brecha previa como proporción de la media; por debajo de esto el ajuste se llama pobre.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>People by area and period: rates are matched then. Effects are told in events.</source>
        <translation>Personas por área y período: entonces se igualan tasas. Los efectos se dicen en hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Placebos</source>
        <translation>Placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Placebos' gap, lower</source>
        <translation>Brecha de los placebos, inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Placebos' gap, upper</source>
        <translation>Brecha de los placebos, superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Population column</source>
        <translation>Columna de población</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Reported less synthetic</source>
        <translation>Registrado menos sintético</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control</source>
        <translation>Control sintético</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control: placebos</source>
        <translation>Control sintético: placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control: series</source>
        <translation>Control sintético: serie</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control: weights</source>
        <translation>Control sintético: pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>What is matched</source>
        <translation>Lo que se iguala</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>p-value by placebos</source>
        <translation>Valor p por placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>p-value of a reduction (one-sided)</source>
        <translation>Valor p de una reducción (unilateral)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>p-value of the total effect</source>
        <translation>Valor p del efecto total</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_steps.py"/>
        <source>“{layer}” has {count} donor(s) with a number in every period; two or more are needed.</source>
        <translation>“{layer}” tiene {count} donante(s) con número en todos los períodos; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>No area of “{layer}” is treated.</source>
        <translation>Ninguna área de “{layer}” está intervenida.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>Say which areas had the measure: name them or the column that does.</source>
        <translation>Diga qué áreas tuvieron la medida: nómbrelas o indique la columna que lo dice.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>“{layer}” has no area {names}; it has {known}.</source>
        <translation>“{layer}” no tiene el área {names}; tiene {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>“{layer}” has no untreated area to compare with.</source>
        <translation>“{layer}” no tiene ninguna área sin intervenir con la cual comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/unit_costs.py"/>
        <source>Row {row} of “{layer}” needs an offence, a currency and a unit cost of zero or more.</source>
        <translation>La fila {row} de «{layer}» necesita un delito, una moneda y un costo unitario de cero o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/unit_costs.py"/>
        <source>“{layer}” has several currencies ({known}): give one.</source>
        <translation>«{layer}» tiene varias monedas ({known}): indique una.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>Reported events of: {offences}. The measure began on {day}; {first} is compared with {second}.</source>
        <translation>Hechos registrados de: {offences}. La medida comenzó el {day}; se compara {first} con {second}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>Reported events, as counted</source>
        <translation>Hechos registrados, tal como se contaron</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>The numbers above compare these changes with each other: what fell everywhere is no effect of the measure.</source>
        <translation>Las cifras de arriba comparan estos cambios entre sí: lo que bajó en todas partes no es efecto de la medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>all offences of the register</source>
        <translation>todos los delitos del registro</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>events against what was expected; {low} to {high}</source>
        <translation>hechos respecto de lo esperado; de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>reported events, from {before} to {after}</source>
        <translation>hechos registrados, de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/compose.py"/>
        <source>Evaluation: {measure}</source>
        <translation>Evaluación: {measure}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>Evaluate an intervention</source>
        <translation>Evaluar una intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>From treated areas, the day the measure began and incidents: lays the zones, finds controls that were alike, compares in every way the data can carry, and writes four pages in plain words: what changed here, next door and elsewhere, how sure that is, what it cost, and what cannot be concluded.</source>
        <translation>A partir de las zonas intervenidas, el día en que comenzó la medida y los incidentes: traza las zonas, busca controles que eran parecidos, compara de todas las maneras que los datos permiten y escribe cuatro páginas en palabras sencillas: qué cambió aquí, al lado y en el resto, con cuánta seguridad, cuánto costó y qué no se puede concluir.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>a local measure</source>
        <translation>una medida local</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>A mix of {donors} areas that ran like this one (synthetic control): every other area was taken as if treated, and {p} of them show as large an effect.</source>
        <translation>Una mezcla de {donors} zonas que evolucionaban como esta (control sintético): se tomó cada una de las demás zonas como si hubiera sido intervenida, y el {p} de ellas muestra un efecto igual de grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>All untouched areas (difference in differences, {areas} areas): it holds when both groups ran alike before; the test of that gives p = {p}, and a small p speaks against it.</source>
        <translation>Todas las zonas sin intervención (diferencia en diferencias, {areas} zonas): vale si ambos grupos evolucionaban igual antes; la prueba de ello da p = {p}, y un p pequeño habla en contra.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Control areas (weighted displacement difference): the change here less the change in areas that were alike.</source>
        <translation>Zonas de control (diferencia ponderada de desplazamiento): el cambio aquí menos el cambio en zonas que eran parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Events that follow each other widen its limits {times} times.</source>
        <translation>Los hechos que se siguen unos a otros amplían sus límites {times} veces.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Its own course before (interrupted series): it has no control, so whatever else changed at the same time is in it.</source>
        <translation>Su propia evolución anterior (serie interrumpida): no tiene control, de modo que incluye todo lo demás que cambió al mismo tiempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Look at this too</source>
        <translation>Mire también esto</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>What changed here</source>
        <translation>Qué cambió aquí</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>What would have happened without the measure is never seen. Each way below puts something else in its place; where they agree, the answer can bear more.</source>
        <translation>Lo que habría ocurrido sin la medida nunca se ve. Cada camino de abajo pone algo distinto en su lugar; donde coinciden, la respuesta resiste más.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/money_block.py"/>
        <source>Amounts in {currency}, prices of {year}.</source>
        <translation>Montos en {currency}, precios de {year}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/money_block.py"/>
        <source>Cost and benefit, with the limits of the effect</source>
        <translation>Costo y beneficio, con los límites del efecto</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/money_block.py"/>
        <source>No costs were given, so nothing is said of worth. With the cost of the measure by year and a table of unit costs (offence, cost, currency, price year, source, who bears it) the balance is computed with the limits of the effect.</source>
        <translation>No se indicaron costos, por lo que nada se dice de si valió la pena. Con el costo de la medida por año y una tabla de costos unitarios (delito, costo, moneda, año de precios, fuente, quién lo asume) se calcula el balance con los límites del efecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Before and after are alike in {share} of the areas with events (similarity index; before is the base); chance alone would leave {expected}.</source>
        <translation>Antes y después se parecen en el {share} de las áreas con hechos (índice de similitud; la base es el antes); solo por azar sería el {expected}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Cannot be seen in a record of events.</source>
        <translation>No se puede ver en un registro de hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Did it move?</source>
        <translation>¿Se desplazó?</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Next door {events} events against what was expected ({low} to {high}): neither displacement nor diffusion of benefits is clear.</source>
        <translation>Al lado, {events} hechos respecto de lo esperado (de {low} a {high}): no queda claro ni un desplazamiento del delito ni una difusión de beneficios.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Next door {events} events against what was expected ({low} to {high}): the benefit spread.</source>
        <translation>Al lado, {events} hechos respecto de lo esperado (de {low} a {high}): el beneficio se difundió.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Next door {events} events against what was expected ({low} to {high}): this is what displacement of crime looks like.</source>
        <translation>Al lado, {events} hechos respecto de lo esperado (de {low} a {high}): así se ve un desplazamiento del delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Shares of the events in the treated area and next door, before and after; p is corrected for the number of kinds.</source>
        <translation>Proporciones de los hechos en la zona intervenida y al lado, antes y después; p está corregido por el número de tipos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The middle of the events in and around the treated area moved {distance} m, more than chance explains (p = {p}).</source>
        <translation>El centro de los hechos en la zona intervenida y a su alrededor se movió {distance} m, más de lo que explica el azar (p = {p}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The middle of the events in and around the treated area moved {distance} m, not more than chance explains (p = {p}).</source>
        <translation>El centro de los hechos en la zona intervenida y a su alrededor se movió {distance} m, no más de lo que explica el azar (p = {p}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The six kinds of displacement</source>
        <translation>Los seis tipos de desplazamiento del delito</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The surroundings cannot be shown to these readers.</source>
        <translation>Los alrededores no se pueden mostrar a estos lectores.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>To other persons</source>
        <translation>Hacia otras personas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Weighted displacement quotient, which holds both places against the control of the treated area and has no limits: {value}. {reading}</source>
        <translation>Cociente ponderado de desplazamiento, que compara ambos lugares con el control de la zona intervenida y no tiene límites: {value}. {reading}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>What the record says</source>
        <translation>Qué dice el registro</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Another measure</source>
        <translation>Otra medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Ban on carrying firearms</source>
        <translation>Restricción al porte de armas de fuego</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>How far around the treated area displacement is looked for; by default that of the kind of measure, else 400.</source>
        <translation>A qué distancia de la zona intervenida se busca el desplazamiento del delito; por defecto la del tipo de medida, si no 400.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Kind of measure</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Name of the measure</source>
        <translation>Nombre de la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Opening of an aerial cable car</source>
        <translation>Apertura de un teleférico urbano</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Patrols at hot spots</source>
        <translation>Patrullaje en puntos críticos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Sets rings, controls and the offences it aims at, unless you name them, and what to look at before believing a number.</source>
        <translation>Fija los anillos, los controles y los delitos que busca reducir, salvo que usted los indique, y qué mirar antes de creer una cifra.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Small counts and protected categories are withheld accordingly.</source>
        <translation>Los conteos pequeños y las categorías protegidas se reservan según corresponda.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Street lighting</source>
        <translation>Alumbrado público</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>What was done, for the title of the report; by default the kind's name.</source>
        <translation>Qué se hizo, para el título del informe; por defecto, el nombre del tipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/periods.py"/>
        <source>The record reaches from {first} to {last}: there are not four weeks of it on both sides of {day}. For a measure that has just begun or is planned, lay the zones and ask what effect could be seen.</source>
        <translation>El registro abarca del {first} al {last}: no hay cuatro semanas a ambos lados del {day}. Para una medida que acaba de empezar o está prevista, trace las zonas y pregunte qué efecto podría verse.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Change of reported events by area</source>
        <translation>Cambio de los hechos registrados por área</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events in the treated area by month</source>
        <translation>Hechos registrados en la zona intervenida por mes</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events in the treated area by quarter</source>
        <translation>Hechos registrados en la zona intervenida por trimestre</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events in the treated area by year</source>
        <translation>Hechos registrados en la zona intervenida por año</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events only; a rise can also mean that more is reported.</source>
        <translation>Solo hechos registrados; un aumento también puede significar que se denuncia más.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>The same question asked in several ways: the treated area</source>
        <translation>La misma pregunta de varias maneras: la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Where the measure was, and what it is held against</source>
        <translation>Dónde se aplicó la medida y con qué se compara</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>change against what was expected, in per cent, with 95 % limits</source>
        <translation>cambio respecto de lo esperado, en porcentaje, con límites del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>expected without the measure, with 95 % limits</source>
        <translation>esperados sin la medida, con límites del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>reported</source>
        <translation>registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>the measure begins</source>
        <translation>comienza la medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/steps.py"/>
        <source>Change by area</source>
        <translation>Cambio por área</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/steps.py"/>
        <source>Counting by month</source>
        <translation>Contando por mes</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/subject.py"/>
        <source>No category of “{layer}” is one that “{measure}” aims at: name the categories.</source>
        <translation>Ninguna categoría de «{layer}» es de las que busca reducir «{measure}»: indique las categorías.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/subject.py"/>
        <source>Nothing is left to evaluate in “{layer}”: of {count} incidents of the offences chosen none has a day, a position and a category that may be shown by place.</source>
        <translation>No queda nada que evaluar en «{layer}»: de {count} incidentes de los delitos elegidos, ninguno tiene día, posición y una categoría que se pueda mostrar por lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area (between {low} and {high}), but they rose next door against similar places.</source>
        <translation>No se puede decir si los hechos registrados cambiaron en la zona intervenida (entre {low} y {high}), pero al lado subieron respecto de lugares parecidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area (between {low} and {high}); next door they fell against similar places.</source>
        <translation>No se puede decir si los hechos registrados cambiaron en la zona intervenida (entre {low} y {high}); al lado bajaron respecto de lugares parecidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area against similar places: the change lies between {low} and {high}.</source>
        <translation>No se puede decir si los hechos registrados cambiaron en la zona intervenida respecto de lugares parecidos: el cambio está entre {low} y {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area against similar places: the counts are too small for a percentage.</source>
        <translation>No se puede decir si los hechos registrados cambiaron en la zona intervenida respecto de lugares parecidos: los conteos son demasiado pequeños para un porcentaje.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Of {all} comparisons with a control that fits, {count} point the same way and exclude chance.</source>
        <translation>De {all} comparaciones con un control adecuado, {count} apuntan en la misma dirección y descartan el azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}), and next door too: the benefit spread.</source>
        <translation>Los hechos registrados bajaron en la zona intervenida respecto de lugares parecidos ({percent}; entre {low} y {high}), y también al lado: el beneficio se difundió.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}), and nothing shows clearly that they moved next door.</source>
        <translation>Los hechos registrados bajaron en la zona intervenida respecto de lugares parecidos ({percent}; entre {low} y {high}), y nada muestra con claridad que se hayan desplazado al lado.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}), but they rose next door: part of what was gained moved there.</source>
        <translation>Los hechos registrados bajaron en la zona intervenida respecto de lugares parecidos ({percent}; entre {low} y {high}), pero subieron al lado: parte de lo ganado se desplazó allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}). Whether they moved next door was not looked at.</source>
        <translation>Los hechos registrados bajaron en la zona intervenida respecto de lugares parecidos ({percent}; entre {low} y {high}). No se examinó si se desplazaron al lado.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places, by {events} (between {fewest} and {most}).</source>
        <translation>Los hechos registrados bajaron en la zona intervenida respecto de lugares parecidos, en {events} (entre {fewest} y {most}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events rose in the treated area against similar places ({percent}; between {low} and {high}): the measure did not reach its aim, or more is being reported.</source>
        <translation>Los hechos registrados subieron en la zona intervenida respecto de lugares parecidos ({percent}; entre {low} y {high}): la medida no logró su fin, o se denuncia más.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events rose in the treated area against similar places, by {events} (between {fewest} and {most}).</source>
        <translation>Los hechos registrados subieron en la zona intervenida respecto de lugares parecidos, en {events} (entre {fewest} y {most}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>The comparisons do not agree: of {all} with a control that fits, {count} exclude chance.</source>
        <translation>Las comparaciones no coinciden: de {all} con un control adecuado, {count} descartan el azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Warnings about the comparison itself hold the confidence back: {count}.</source>
        <translation>Advertencias sobre la propia comparación que reducen la confianza: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>With these counts not even the end of all events could be told from chance.</source>
        <translation>Con estos conteos ni siquiera la desaparición de todos los hechos se distinguiría del azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>With these counts only a reduction of {percent} or more would have been seen four times in five.</source>
        <translation>Con estos conteos solo se habría visto, cuatro veces de cada cinco, una reducción de {percent} o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against a mix of areas like it</source>
        <translation>Frente a una mezcla de zonas como ella</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against all untouched areas</source>
        <translation>Frente a todas las zonas sin intervención</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against its own course before</source>
        <translation>Frente a su propia evolución anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against the control areas</source>
        <translation>Frente a las zonas de control</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Control of next door</source>
        <translation>Control de los alrededores</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Control of the treated area</source>
        <translation>Control de la zona intervenida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other hours</source>
        <translation>A otras horas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other offences</source>
        <translation>A otros delitos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other places</source>
        <translation>A otros lugares</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other targets</source>
        <translation>A otros objetivos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other ways of doing it</source>
        <translation>A otras formas de hacerlo</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Counts</source>
        <translation>Conteos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Events against expected</source>
        <translation>Hechos respecto de lo esperado</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Lower limit, per cent</source>
        <translation>Límite inferior, porcentaje</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Needed</source>
        <translation>Lo necesario</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Per cent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Quotient</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Upper limit, per cent</source>
        <translation>Límite superior, porcentaje</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>Data (rows; fingerprint): {inputs}. Convivencia {version}; every parameter, seed and version stands in the workbook. Methods: {sources}</source>
        <translation>Datos (filas; huella): {inputs}. Convivencia {version}; todos los parámetros, semillas y versiones están en el libro de cálculo. Métodos: {sources}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>What cannot be concluded</source>
        <translation>Qué no se puede concluir</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>What it cost, what it prevented</source>
        <translation>Qué costó y qué evitó</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>{count} further notes stand in the workbook, sheet “Notes”.</source>
        <translation>Otras {count} notas están en el libro de cálculo, hoja «Notas».</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Age of the victim</source>
        <translation>Edad de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Audit incidents</source>
        <translation>Auditar incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Change of the score in a year</source>
        <translation>Cambio del puntaje en un año</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Comparing rows</source>
        <translation>Comparando filas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Criteria assessed</source>
        <translation>Criterios evaluados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Date in the second source</source>
        <translation>Fecha en la segunda fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Day of publication</source>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Definitions are written down</source>
        <translation>Las definiciones están por escrito</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Gives a register points from 0 to 100 by dimension: concept, completeness, validity, uniqueness, timeliness, position, agreement with a second source and transparency, and follows the score month by month. Below 85 % of located events maps are exploratory.</source>
        <translation>Da a un registro un puntaje de 0 a 100 por dimensión: concepto, completitud, validez, unicidad, oportunidad, ubicación, concordancia con una segunda fuente y transparencia, y sigue el puntaje mes a mes. Con menos del 85 % de los hechos ubicados, los mapas son exploratorios.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Institutions validate the data together each quarter</source>
        <translation>Las instituciones validan juntas los datos cada trimestre</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Later dates are in the future; today when empty.</source>
        <translation>Las fechas posteriores están en el futuro; si no se indica, hoy.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Latest possible day</source>
        <translation>Último día posible</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Mechanism or weapon</source>
        <translation>Mecanismo o arma</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Metadata and method are public</source>
        <translation>Los metadatos y el método son públicos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Not needed for clean incidents, whose columns are known.</source>
        <translation>No hace falta con incidentes depurados, cuyas columnas se conocen.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Not needed when the column has the same name as in the first source.</source>
        <translation>No hace falta si se llama igual que en la primera.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Police, health, prosecution, case by case.</source>
        <translation>Policía, salud, fiscalía, caso por caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Reading dates</source>
        <translation>Leyendo fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Score (0 to 100)</source>
        <translation>Puntaje (0 a 100)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Score by month</source>
        <translation>Puntaje por mes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Scorecard of the data</source>
        <translation>Ficha de calidad de los datos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Second source</source>
        <translation>Segunda fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Set aside at import</source>
        <translation>Apartadas al importar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Sex of the victim</source>
        <translation>Sexo de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Share with a position</source>
        <translation>Proporción con ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>So that others can check the numbers.</source>
        <translation>Para que otras personas puedan verificar los números.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>The same events as another institution records them, to compare.</source>
        <translation>Los mismos hechos tal como los registra otra institución, para comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Thresholds reached</source>
        <translation>Umbrales alcanzados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>To tell how timely the data are.</source>
        <translation>Para saber cuán oportunos son los datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Weakest dimension</source>
        <translation>Dimensión más débil</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>What counts as what, and what one row is.</source>
        <translation>Qué se cuenta como qué y qué es cada fila.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>What is asked</source>
        <translation>Qué se evalúa</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>What “Import incidents” set aside, to count it too.</source>
        <translation>Lo que apartó “Importar incidentes”, para contarlo también.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/boundary_steps.py"/>
        <source>Looking for gaps</source>
        <translation>Buscando huecos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/boundary_table.py"/>
        <source>A confirmed name must be a pair such as Coghland=Coghlan, not “{text}”.</source>
        <translation>Un nombre confirmado debe ser un par como Coghland=Coghlan, no “{text}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/boundary_table.py"/>
        <source>To join “{table}”, name the code column of both, the name column of both, or both pairs.</source>
        <translation>Para unir “{table}”, indique la columna de clave de ambas, la de nombre de ambas o los dos pares.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Accept suggestions from</source>
        <translation>Aceptar sugerencias desde</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Categories and their codes</source>
        <translation>Categorías y sus códigos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Classified incidents</source>
        <translation>Incidentes clasificados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Classify incidents</source>
        <translation>Clasificar incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Diagnostic axis</source>
        <translation>Eje del diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Events without offence</source>
        <translation>Hechos sin delito</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Gives each local category its code of the international classification of crime, its diagnostic axis, and whether people must be protected. What no rule knows stays unclassified, with suggestions: save the table of categories, write the right codes into it and give it back as the taxonomy.</source>
        <translation>Da a cada categoría local su código de la clasificación internacional de delitos, su eje del diagnóstico y si hay que proteger a las personas. Lo que ninguna regla conoce queda sin clasificar, con sugerencias: guarde la tabla de categorías, escriba en ella los códigos correctos y devuélvala como taxonomía.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>How it was classified</source>
        <translation>Cómo se clasificó</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Incidents classified</source>
        <translation>Incidentes clasificados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Its own terms and articles of law are tried before the common ones.</source>
        <translation>Sus términos propios y artículos de ley se prueban antes que los comunes.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Likeness of the first suggestion, of 100</source>
        <translation>Parecido de la primera sugerencia, sobre 100</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Own taxonomy</source>
        <translation>Taxonomía propia</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Protected category</source>
        <translation>Categoría protegida</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Protected incidents</source>
        <translation>Incidentes protegidos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Suggested codes</source>
        <translation>Códigos sugeridos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Takes the best suggestion when its words are at least so alike, of 100. Without it no suggestion is ever applied.</source>
        <translation>Toma la mejor sugerencia cuando sus palabras se parecen al menos tanto, sobre 100. Sin este valor nunca se aplica una sugerencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Terms common to the region</source>
        <translation>Términos comunes de la región</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>The column with the kind of offence, as recorded.</source>
        <translation>La columna con el tipo de delito, tal como se registró.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>The language of the codes' labels.</source>
        <translation>El idioma de las etiquetas de los códigos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Unclassified categories</source>
        <translation>Categorías sin clasificar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>What the code means</source>
        <translation>Qué significa el código</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Your office's categories and their codes, read before any rule: a TOML file, or the table of categories of an earlier run, corrected.</source>
        <translation>Las categorías de su oficina y sus códigos, que se leen antes que cualquier regla: un archivo TOML, o la tabla de categorías de una ejecución anterior, corregida.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Looking for personal data</source>
        <translation>Buscando datos personales</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Name both coordinate columns, x and y, or neither.</source>
        <translation>Indique las dos columnas de coordenadas, x e y, o ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Putting incidents into areas</source>
        <translation>Asignando incidentes a las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Putting the table together</source>
        <translation>Armando la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Reading positions</source>
        <translation>Leyendo ubicaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Say in which coordinate system “{x}” and “{y}” are, for example EPSG:4326.</source>
        <translation>Indique en qué sistema de coordenadas están “{x}” y “{y}”, por ejemplo EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/counted.py"/>
        <source>“{layer}” has no columns of numbers for months or categories: name them in the profile (events.wide).</source>
        <translation>“{layer}” no tiene columnas de números para meses o categorías: indíquelas en el perfil (events.wide).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>A quotation mark is never closed; quotation marks were read as text.</source>
        <translation>Una comilla nunca se cierra; las comillas se leyeron como texto.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Ages below 0 or above 115, read as unknown.</source>
        <translation>Edades menores de 0 o mayores de 115, leídas como desconocidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Ages that are no number, read as unknown.</source>
        <translation>Edades que no son un número, leídas como desconocidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns in which nothing stands: {columns}.</source>
        <translation>Columnas vacías: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns that play no role and were not asked to be kept: {columns}.</source>
        <translation>Columnas sin función que no se pidió conservar: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns with the same value in every row: {columns}.</source>
        <translation>Columnas con el mismo valor en todas las filas: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns without a name, or with one that repeats, were named {columns}.</source>
        <translation>Las columnas sin nombre o con un nombre repetido se llamaron {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates are written in {number} ways: {formats}.</source>
        <translation>Las fechas están escritas de {number} maneras: {formats}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates in the opposite order to the rest of the column; they were read so.</source>
        <translation>Fechas que solo pueden leerse en el orden contrario al del resto de la columna; así se leyeron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates such as {example} can be read in two ways, and nothing in the column decides; the day was read first.</source>
        <translation>Fechas como {example} pueden leerse de dos maneras y nada en la columna lo decide; se leyó primero el día.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates with a time zone mark, such as Z. The hour was taken as local and not converted{zone}.</source>
        <translation>Fechas con marca de huso horario, como Z. La hora se tomó como local y no se convirtió{zone}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates written as day numbers of a spreadsheet.</source>
        <translation>Fechas escritas como números de día de una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events at exactly 00:00, which stands for an unknown hour.</source>
        <translation>Hechos exactamente a las 00:00, que significa hora desconocida.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events at exactly {hour}, several times as many as at the full hours beside it: a default of the form may stand for an unknown hour. They were kept.</source>
        <translation>Eventos a las {hour} en punto, varias veces más que en las horas vecinas: un valor por defecto del formulario puede estar en lugar de una hora desconocida. Se conservaron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events at the very centre of an area: their address was not found.</source>
        <translation>Hechos justo en el centro de un área: no se encontró su dirección.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events known only to lie between two moments.</source>
        <translation>Hechos de los que solo se sabe que ocurrieron entre dos momentos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events of categories not classified: {examples}.</source>
        <translation>Hechos de categorías sin clasificar: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events of protected categories: they never leave as points and are shown in totals only.</source>
        <translation>Hechos de categorías protegidas: nunca salen como puntos y se muestran solo en totales.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events on positions ({places}) that far more events share than usual: a police station, a hospital or a default address. The largest holds {largest}.</source>
        <translation>Hechos en ubicaciones que comparten muchos más hechos de lo usual ({places}): una comisaría, un hospital o una dirección comodín. La mayor reúne {largest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events outside every area, but less than {metres} m away; kept.</source>
        <translation>Hechos fuera de todas las áreas, pero a menos de {metres} m; se conservaron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events that are no offences: {examples}.</source>
        <translation>Hechos que no son delito: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events that share their exact position with another.</source>
        <translation>Hechos que comparten su ubicación exacta con otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events whose area is not among the study's: {examples}.</source>
        <translation>Hechos cuya área no está entre las del estudio: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Formulas whose result is not in the workbook, read as empty: open it in a spreadsheet program and save it.</source>
        <translation>Fórmulas cuyo resultado no está en el libro, leídas como vacías: ábralo en un programa de hojas de cálculo y guárdelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Hardly any two events share a position: they come from GPS, or were moved at random before publication. The profile can say which.</source>
        <translation>Casi no hay dos hechos que compartan ubicación: vienen de GPS o se desplazaron al azar antes de publicarse. El perfil puede decir cuál es el caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Hours that cannot be read; the day was kept.</source>
        <translation>Horas que no se pueden leer; se conservó el día.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Identifiers that stand on several rows.</source>
        <translation>Identificadores que aparecen en varias filas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Incidents with a date.</source>
        <translation>Incidentes con fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Incidents with a position.</source>
        <translation>Incidentes con ubicación.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Incidents.</source>
        <translation>Incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Legal basis or data agreement: {agreement}.</source>
        <translation>Base legal o convenio de datos: {agreement}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Map layer “{layer}”.</source>
        <translation>Capa de mapa “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>No row names the columns; they are numbered.</source>
        <translation>Ninguna fila da nombre a las columnas; se numeraron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Nobody named the legal basis or data agreement under which these data are used.</source>
        <translation>Nadie indicó la base legal o el convenio con que se usan estos datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Los números están escritos con coma decimal.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Parquet table.</source>
        <translation>Tabla Parquet.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions have up to {decimals} decimals: steps of about {metres} m.</source>
        <translation>Las ubicaciones tienen hasta {decimals} decimales: pasos de cerca de {metres} m.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions in another coordinate system ({system}), converted.</source>
        <translation>Ubicaciones en otro sistema de coordenadas ({system}), convertidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions rounded to more than 100 m.</source>
        <translation>Ubicaciones redondeadas a más de 100 m.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions were put on fixed points (street centres) by the source.</source>
        <translation>Ubicaciones ajustadas a puntos fijos (centros de calle) por la fuente.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions with x and y the other way round, mended.</source>
        <translation>Ubicaciones con x e y invertidas, corregidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions without their decimal point, mended.</source>
        <translation>Ubicaciones sin su punto decimal, corregidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions without their minus sign, mended.</source>
        <translation>Ubicaciones sin su signo menos, corregidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows above the names of the columns, passed over.</source>
        <translation>Filas por encima de los nombres de las columnas, omitidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows equal to an earlier one, but whose moment or place is not known well enough to call them repeats; kept.</source>
        <translation>Filas iguales a una anterior, pero cuyo momento o lugar no se conoce lo bastante para llamarlas repetidas; se conservaron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows equal to an earlier one; kept, because each row is a victim.</source>
        <translation>Filas iguales a una anterior; se conservaron porque cada fila es una víctima.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows of totals that are not the sum of the rows below them.</source>
        <translation>Filas de totales que no son la suma de las filas que encabezan.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows on which nothing stands, passed over.</source>
        <translation>Filas en las que no hay nada, omitidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows read.</source>
        <translation>Filas leídas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows used.</source>
        <translation>Filas utilizadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Sex written in a way that is not understood, read as unknown: {words}.</source>
        <translation>Sexo escrito de una forma que no se entiende, leído como desconocido: {words}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Some numbers have a decimal comma and some a point; each is read by itself.</source>
        <translation>Algunos números tienen coma decimal y otros punto; cada uno se lee por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Spans that end before they begin; the end was dropped.</source>
        <translation>Lapsos que terminan antes de empezar; se descartó el final.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Table of a database.</source>
        <translation>Tabla de una base de datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Text in {encoding}, values separated by {delimiter}, lines ended by {line_end}, names of the columns in row {header_row}.</source>
        <translation>Texto en {encoding}, valores separados por {delimiter}, líneas terminadas en {line_end}, nombres de las columnas en la fila {header_row}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The dates tell months, not days.</source>
        <translation>Las fechas indican meses, no días.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The source moved the positions at random before publication{distance}.</source>
        <translation>La fuente desplazó las ubicaciones al azar antes de publicarlas{distance}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The table holds a second pair of coordinates, “{x}” and “{y}”; it was not used.</source>
        <translation>La tabla contiene un segundo par de coordenadas, “{x}” y “{y}”; no se utilizó.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The table holds {systems} coordinate systems; all was converted into one.</source>
        <translation>La tabla contiene {systems} sistemas de coordenadas; todo se convirtió a uno solo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The table's own total is {stated}, but its rows add up to {found}: subtotals may stand among them.</source>
        <translation>El total de la propia tabla es {stated}, pero sus filas suman {found}: puede haber subtotales entre ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>These data were to be deleted after {day}: ask for leave or delete them.</source>
        <translation>Estos datos debían eliminarse después del {day}: pida autorización o elimínelos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>To be deleted after {day}, the file and what is made of it.</source>
        <translation>Debe eliminarse después del {day}: el archivo y lo que se haga con él.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Values with zero bytes, which are no text and were taken out.</source>
        <translation>Valores con bytes nulos, que no son texto y se quitaron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Whole rows inside other values: look for a quotation mark that is never closed.</source>
        <translation>Filas enteras dentro de otros valores: busque una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Workbook, sheet “{sheet}” (of {sheets}), names of the columns in row {header_row}.</source>
        <translation>Libro de cálculo, hoja “{sheet}” (de {sheets}), nombres de las columnas en la fila {header_row}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>“{column}” holds personal data ({kind}) and was dropped at once.</source>
        <translation>“{column}” contiene datos personales ({kind}) y se eliminó de inmediato.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>“{column}” is used as: {role}.</source>
        <translation>“{column}” se usa como: {role}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>“{column}” looks like personal data ({kind}); the profile declares that it is none.</source>
        <translation>“{column}” parece contener datos personales ({kind}); el perfil declara que no lo son.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>A table to join, such as a census with the population of each area.</source>
        <translation>Una tabla por unir, como un censo con la población de cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Areas that touch no other</source>
        <translation>Áreas que no tocan a otra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Areas with a row joined</source>
        <translation>Áreas con fila unida</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Change of its area, as a share</source>
        <translation>Cambio de su superficie, en proporción</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Code in the table</source>
        <translation>Clave en la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Confirmed names</source>
        <translation>Nombres confirmados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Import boundaries</source>
        <translation>Importar límites</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Joining the table</source>
        <translation>Uniendo la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Land in gaps</source>
        <translation>Superficie en huecos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Land in overlaps</source>
        <translation>Superficie en traslapes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Least similarity</source>
        <translation>Parecido mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Make one area of all rows with one identifier.</source>
        <translation>Hacer una sola área de todas las filas con un mismo identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Makes a layer of boundaries ready: mends invalid shapes, merges the parts of one area, measures overlaps and gaps, and joins a table by code, then by name whatever the accents and abbreviations. Everything done or not matched is listed; similar names are suggested and only taken when you confirm them.</source>
        <translation>Prepara una capa de límites: corrige geometrías inválidas, une las partes de una misma área, mide traslapes y huecos, y une una tabla por clave y luego por nombre, sin importar acentos ni abreviaturas. Todo lo hecho o sin coincidencia queda en lista; los nombres parecidos se sugieren y solo se toman cuando usted los confirma.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Mean width</source>
        <translation>Ancho medio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Mending shapes</source>
        <translation>Corrigiendo geometrías</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Merge parts</source>
        <translation>Unir partes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Merging parts</source>
        <translation>Uniendo partes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Most similar name</source>
        <translation>Nombre más parecido</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Name in the table</source>
        <translation>Nombre en la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Names are suggested from this share of letters on.</source>
        <translation>Se sugieren nombres a partir de esta proporción de letras.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Not matched, both sides</source>
        <translation>Sin coincidencia, ambos lados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>One area</source>
        <translation>Un área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Other area</source>
        <translation>Otra área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Overlaps</source>
        <translation>Traslapes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Pairs such as Coghland=Coghlan, first as the table writes it, then as the areas do; separated by commas.</source>
        <translation>Pares como Coghland=Coghlan, primero como lo escribe la tabla y luego como las áreas; separados por comas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Pairs that overlap</source>
        <translation>Pares que se traslapan</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Row found by</source>
        <translation>Fila encontrada por</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Rows merged into others</source>
        <translation>Filas unidas a otras</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Rows without a shape</source>
        <translation>Filas sin geometría</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Shapes mended</source>
        <translation>Geometrías corregidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Share of the smaller area</source>
        <translation>Proporción del área menor</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>The column with the area's code.</source>
        <translation>La columna con la clave del área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>The column with the area's code; rows with one code are one area.</source>
        <translation>La columna con la clave del área; las filas de una misma clave son una sola área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>The column with the area's name.</source>
        <translation>La columna con el nombre del área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>To join by code or name, choose the table.</source>
        <translation>Para unir por clave o nombre, elija la tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Too thin to be land</source>
        <translation>Demasiado delgado para ser terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>What did not match</source>
        <translation>Lo que no coincidió</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>What was mended or noticed</source>
        <translation>Lo que se corrigió o advirtió</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Code (ICCS)</source>
        <translation>Código (ICCS)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Counting unit</source>
        <translation>Unidad de conteo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Events counted</source>
        <translation>Hechos contados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Importar incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Incidents with a position</source>
        <translation>Incidentes con ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Occurred at</source>
        <translation>Ocurrió el</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Occurred until</source>
        <translation>Ocurrió hasta</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Positions set aside</source>
        <translation>Ubicaciones apartadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Precision of the date</source>
        <translation>Precisión de la fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Precision of the position</source>
        <translation>Precisión de la ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Reads a table of incidents as it arrives and returns clean incidents: dates and hours read, positions audited and mended, repeats found, offences classified, personal columns dropped. Every row is used or set aside with its reason and its number in the file; the report says what was found. Tell which column is what by a profile or by name.</source>
        <translation>Lee una tabla de incidentes tal como llega y devuelve incidentes depurados: fechas y horas leídas, ubicaciones auditadas y corregidas, repetidos encontrados, delitos clasificados y columnas con datos personales eliminadas. Cada fila se utiliza o se aparta con su motivo y su número en el archivo; el informe dice qué se encontró. Indique qué es cada columna con un perfil o por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Relationship of victim and offender</source>
        <translation>Relación entre víctima y autor</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Report of the import</source>
        <translation>Informe de la importación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Row of the source</source>
        <translation>Fila de la fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Rows set aside</source>
        <translation>Filas apartadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Rows used</source>
        <translation>Filas utilizadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Share of the rows</source>
        <translation>Proporción de las filas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Source of the record</source>
        <translation>Fuente del registro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>What was set aside</source>
        <translation>Qué se apartó</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>A .toml file to be written, to correct and use again.</source>
        <translation>Un archivo .toml que se escribe para corregirlo y volver a usarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Columns and proposed roles</source>
        <translation>Columnas y funciones propuestas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Fill the roles that were not named from the proposal; otherwise they stay empty.</source>
        <translation>Completar con la propuesta las funciones que no se indicaron; si no, dejarlas sin columna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Look at a table of incidents</source>
        <translation>Examinar una tabla de incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Looking at the columns</source>
        <translation>Examinando las columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>No column has a role yet.</source>
        <translation>Ninguna columna tiene función todavía.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Profile that fits</source>
        <translation>Perfil que corresponde</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Proposed role</source>
        <translation>Función propuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Rows in the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Rows to try</source>
        <translation>Filas de prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Rows tried</source>
        <translation>Filas probadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Save as profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Share with a value</source>
        <translation>Proporción con valor</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Shows the columns of a table with examples, proposes which column is what, names columns with personal data, and tries an import on some of the rows. Nothing is imported; the proposal can be saved as a profile to correct and use again.</source>
        <translation>Muestra las columnas de una tabla con ejemplos, propone qué es cada columna, señala las columnas con datos personales y prueba una importación con algunas de las filas. No se importa nada; la propuesta puede guardarse como perfil para corregirla y volver a usarla.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Taken at even steps from the whole file; repeats need all rows.</source>
        <translation>Se toman a intervalos iguales de todo el archivo; para hallar repetidos se necesitan todas las filas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Tried with this role</source>
        <translation>Se probó con esta función</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Try the proposed roles</source>
        <translation>Probar las funciones propuestas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>What an import would report</source>
        <translation>Qué informaría una importación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/joining.py"/>
        <source>A confirmed name is paired with two others.</source>
        <translation>Un nombre confirmado está emparejado con otros dos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/joining.py"/>
        <source>The confirmed name “{name}” stands {count} times among the areas, not once.</source>
        <translation>El nombre confirmado “{name}” aparece {count} veces entre las áreas, no una.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/joining.py"/>
        <source>The confirmed name “{name}” stands {count} times in the table, not once.</source>
        <translation>El nombre confirmado “{name}” aparece {count} veces en la tabla, no una.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>A note, not a record: one cell alone</source>
        <translation>Una nota, no un registro: una sola celda</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>A total of other rows</source>
        <translation>Total de otras filas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Coordinates 0/0</source>
        <translation>Coordenadas 0/0</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Coordinates 0/0 in metres that became degrees</source>
        <translation>Coordenadas 0/0 en metros convertidas a grados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Coordinates that no place on Earth has</source>
        <translation>Coordenadas que no existen en la Tierra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Equal to an earlier row in all but the identifier</source>
        <translation>Igual a una fila anterior, salvo el identificador</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Equal to an earlier row in every column</source>
        <translation>Igual a una fila anterior en todas las columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Far from all the others</source>
        <translation>Lejos de todas las demás</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Left out by a condition, such as another municipality</source>
        <translation>De otro municipio o fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No coordinates</source>
        <translation>Sin coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No number of events stands here</source>
        <translation>Sin número de hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No offence: an accident, a lost document, a service</source>
        <translation>Sin delito: accidente, documento extraviado, servicio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Outside the study's areas</source>
        <translation>Fuera de las áreas del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Position</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The coordinates are no numbers</source>
        <translation>Coordenadas que no son números</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The date cannot be read</source>
        <translation>Fecha ilegible</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The date lies in the future</source>
        <translation>Fecha en el futuro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The header stands here again</source>
        <translation>Encabezado repetido</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The identifier of an earlier row</source>
        <translation>Identificador de una fila anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The row has more or fewer values than the header</source>
        <translation>Fila con más o menos valores que el encabezado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>A file with the codes your office has confirmed for its categories: .toml, or the table of categories of “Classify incidents”, corrected.</source>
        <translation>Un archivo con los códigos que su oficina confirmó para sus categorías: .toml, o la tabla de categorías de “Clasificar incidentes”, corregida.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>A pseudonym is the same in every import on this computer and means nothing to others; the row number leads back to the file.</source>
        <translation>El seudónimo es el mismo en todas las importaciones de esta computadora y no significa nada para otras personas; el número de fila permite volver al archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>A saved profile (.toml), or the name of one that comes along, such as mx_fgj_cdmx. It says which column is what.</source>
        <translation>Un perfil guardado (.toml) o el nombre de uno de los incluidos, como mx_fgj_cdmx. Dice qué es cada columna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Accidents, lost documents, services and the like.</source>
        <translation>Accidentes, documentos extraviados, servicios y similares.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Areas of the study</source>
        <translation>Áreas del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>As the profile says</source>
        <translation>Según el perfil</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>As the profile says, or as found</source>
        <translation>Como dice el perfil o como se encuentre</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>CSV or other text, a workbook (xlsx, xls, ods), a map layer (GeoPackage, Shapefile, GeoJSON, KML), Parquet, or a table of a PostGIS database (postgresql://user@host/database|table=schema.name).</source>
        <translation>CSV u otro texto, un libro de cálculo (xlsx, xls, ods), una capa de mapa (GeoPackage, Shapefile, GeoJSON, KML), Parquet o una tabla de una base de datos PostGIS (postgresql://user@host/database|table=schema.name).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Code or name of the area</source>
        <translation>Código o nombre del área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Columns without a role are left behind unless they are named here; personal data always are.</source>
        <translation>Las columnas sin función se dejan fuera, salvo que se indiquen aquí; los datos personales se dejan fuera siempre.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Coordinate system of x and y</source>
        <translation>Sistema de coordenadas de x e y</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each row is a report or file</source>
        <translation>Cada fila es una denuncia o carpeta</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each row is a victim</source>
        <translation>Cada fila es una víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each row is an event</source>
        <translation>Cada fila es un hecho</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each value by itself</source>
        <translation>Cada valor por separado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Exact, as from GPS</source>
        <translation>Exacta, como de GPS</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>File of incidents</source>
        <translation>Archivo de incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>For example EPSG:4326 for longitude and latitude.</source>
        <translation>Por ejemplo EPSG:4326 para longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Further columns to keep</source>
        <translation>Otras columnas que se conservan</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>How 03/04 is read.</source>
        <translation>Cómo se lee 03/04.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>How precise the positions are</source>
        <translation>Qué tan precisas son las ubicaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Keep</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Keep as they are</source>
        <translation>Conservar como están</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Later dates are set aside; today when empty.</source>
        <translation>Las fechas posteriores se apartan; si no se indica, hoy.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Latitude or y</source>
        <translation>Latitud o y</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Legal basis or data agreement</source>
        <translation>Base legal o convenio de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Let the column decide</source>
        <translation>Según la columna</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Longitude or x</source>
        <translation>Longitud o x</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Mapping profile</source>
        <translation>Perfil de lectura</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Margin around the areas</source>
        <translation>Margen alrededor de las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Mend positions</source>
        <translation>Corregir ubicaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Moved at random by the source</source>
        <translation>Desplazada al azar por la fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Number of events</source>
        <translation>Número de hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Of a text file, such as utf-8; detected when empty.</source>
        <translation>De un archivo de texto, como utf-8; si no se indica, se detecta.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Of a workbook or map file; the first when empty.</source>
        <translation>De un libro de cálculo o archivo de mapa; si no se indica, la primera.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Only rows where</source>
        <translation>Solo las filas donde</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Only rows with a date</source>
        <translation>Solo filas con fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Only rows with a position</source>
        <translation>Solo filas con ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Order of day and month</source>
        <translation>Orden de día y mes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Own classification</source>
        <translation>Clasificación propia</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Polygons. With them each incident gets its area, positions are mended towards them and those outside are set aside.</source>
        <translation>Polígonos. Con ellos cada incidente recibe su área, las ubicaciones se corrigen tomándolos como referencia y las que quedan fuera se apartan.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Positions outside every area but no further away than this are kept; the rest are set aside.</source>
        <translation>Las ubicaciones fuera de todas las áreas, pero no más lejos que esta distancia, se conservan; las demás se apartan.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Positions with x and y the other way round, without sign or decimal point, or in metres among degrees, when the mended one lies in the study.</source>
        <translation>Ubicaciones con x e y invertidas, sin signo o sin punto decimal, o en metros entre grados, cuando la corregida queda dentro del estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Precision of the address</source>
        <translation>Precisión de la dirección</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Put on fixed points by the source</source>
        <translation>Ajustada a puntos fijos por la fuente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Repeated rows</source>
        <translation>Filas repetidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Replace by pseudonyms</source>
        <translation>Reemplazar por seudónimos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Rows equal to an earlier one, or in all but the identifier while hour and place are known. Where each row is a victim, two can be alike and are kept.</source>
        <translation>Filas iguales a una anterior, o iguales salvo el identificador cuando se conocen la hora y el lugar. Donde cada fila es una víctima, dos pueden ser iguales y se conservan.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Rows that are no offence</source>
        <translation>Filas que no son delito</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Set the whole row aside when its date is; else it still counts in place.</source>
        <translation>Apartar la fila completa cuando se aparta su fecha; si no, sigue contando por lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Set the whole row aside when its position is; else it still counts in time.</source>
        <translation>Apartar la fila completa cuando se aparta su ubicación; si no, sigue contando por tiempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Sheet or layer</source>
        <translation>Hoja o capa</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Take the roles that “Look at a table of incidents” proposes, without looking. The report says which they were.</source>
        <translation>Tomar las funciones que propone “Examinar una tabla de incidentes”, sin revisarlas. El informe dice cuáles fueron.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The area</source>
        <translation>El área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The block</source>
        <translation>La cuadra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The column that plays this role, over what the profile says; - for none.</source>
        <translation>La columna que cumple esta función, por encima de lo que diga el perfil; - para ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The municipality</source>
        <translation>El municipio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The row that names the columns, from 1; 0 for none; detected when empty.</source>
        <translation>La fila con los nombres de las columnas, desde 1; 0 si no hay; si no se indica, se detecta.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The street</source>
        <translation>La calle</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Two letters, such as mx: the country's own terms are tried first.</source>
        <translation>Dos letras, como mx: los términos propios del país se prueban primero.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Under what right the data are used: its number goes into the report.</source>
        <translation>Con qué derecho se usan los datos: su número va al informe.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Use the proposed roles</source>
        <translation>Usar las funciones propuestas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>What one row is. It decides what is a repeat, and every count.</source>
        <translation>Qué es cada fila. De ello depende qué es una repetición y todos los conteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>What separates whole numbers from decimals.</source>
        <translation>Lo que separa los enteros de los decimales.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>What the source says of its positions; it cannot be seen from them alone.</source>
        <translation>Lo que la fuente dice de sus ubicaciones; no se puede ver solo en ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>column=value, several separated by commas: the rows of your own municipality, for one.</source>
        <translation>column=value (columna=valor), varias separadas por comas: por ejemplo, las filas de su propio municipio.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>comma, semicolon, tab or pipe, or the sign itself; detected when empty.</source>
        <translation>comma (coma), semicolon (punto y coma), tab (tabulador) o pipe (barra vertical), o el propio signo; si no se indica, se detecta.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/personal_columns.py"/>
        <source>The column “{column}” of “{layer}” holds {kind} and cannot be used or kept. If that is a mistake, name it under not_personal in the profile.</source>
        <translation>La columna “{column}” de “{layer}” contiene {kind} y no puede usarse ni conservarse. Si es un error, indíquela en not_personal del perfil.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>A mapping profile must end in .toml, not “{file}”.</source>
        <translation>Un perfil de lectura debe terminar en .toml, no “{file}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>There is no mapping profile “{name}”; those that come along are {known}.</source>
        <translation>No existe el perfil de lectura “{name}”; los incluidos son {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: there is no “{name}”; there are {known}.</source>
        <translation>{file} no es un perfil de lectura: no existe “{name}”; existen {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: {reason}.</source>
        <translation>{file} no es un perfil de lectura: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: “{name}” cannot be “{value}”.</source>
        <translation>{file} no es un perfil de lectura: “{name}” no puede ser “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: “{name}” must be one of {choices}, not “{value}”.</source>
        <translation>{file} no es un perfil de lectura: “{name}” debe ser uno de estos valores: {choices}; no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/records.py"/>
        <source>No row of “{layer}” remains. Most often: {reason} ({count}).</source>
        <translation>No queda ninguna fila de “{layer}”. Motivo más frecuente: {reason} ({count}).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/requests.py"/>
        <source>Say which column of “{layer}” is what, by a profile or by name. “Look at a table of incidents” (inspect_incidents) proposes roles and saves a profile.</source>
        <translation>Indique qué es cada columna de “{layer}”, con un perfil o por su nombre. “Examinar una tabla de incidentes” (inspect_incidents) propone funciones y guarda un perfil.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/requests.py"/>
        <source>“{condition}” must be column=value.</source>
        <translation>“{condition}” debe ser column=value (columna=valor).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/requests.py"/>
        <source>“{delimiter}” is no delimiter: give one sign.</source>
        <translation>“{delimiter}” no es un delimitador: indique un solo signo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Ages below 0 or above 115</source>
        <translation>Edades menores de 0 o mayores de 115</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Agreement of two sources</source>
        <translation>Concordancia de dos fuentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Dates in the future</source>
        <translation>Fechas en el futuro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Days from the last event to publication</source>
        <translation>Días desde el último hecho hasta la publicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Difference of the two totals, as a share of their mean</source>
        <translation>Diferencia de los dos totales, respecto de su media</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Identifiers that repeat</source>
        <translation>Identificadores repetidos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>It is known what one row is</source>
        <translation>Se sabe qué es cada fila</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Last whole month against the median of the twelve before</source>
        <translation>Último mes completo frente a los doce anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Median monthly difference, as a share of the mean</source>
        <translation>Diferencia mediana por mes, respecto de la media</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Months with at least one event</source>
        <translation>Meses con al menos un hecho</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Offences with a code of the ICCS</source>
        <translation>Delitos con código de la ICCS</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>On a default point or the centre of an area</source>
        <translation>En un punto comodín o en el centro de un área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Positions inside the study</source>
        <translation>Ubicaciones dentro del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Positions not moved, snapped or rounded</source>
        <translation>Ubicaciones sin desplazar, sin ajustar a puntos fijos y sin redondear</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Rows set aside at import</source>
        <translation>Filas apartadas al importar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Same moment, place and category as another</source>
        <translation>Mismo momento, lugar y categoría que otro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Timeliness</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Uniqueness</source>
        <translation>Unicidad</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>With a position</source>
        <translation>Con ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without a category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without a known hour</source>
        <translation>Sin hora conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without mechanism or weapon</source>
        <translation>Sin mecanismo o arma</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without the kind of place</source>
        <translation>Sin tipo de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without the victim's age</source>
        <translation>Sin edad de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without the victim's sex</source>
        <translation>Sin sexo de la víctima</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/classification.py"/>
        <source>The category column holds {count} different values: that is text or an identifier, not a kind of offence.</source>
        <translation>La columna de categoría tiene {count} valores distintos: es un texto o un identificador, no un tipo de delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>The column “{column}” of “{layer}” has no values.</source>
        <translation>La columna “{column}” de “{layer}” no tiene valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>The column “{column}” of “{layer}” must hold numbers, but row {row} has “{value}”.</source>
        <translation>La columna “{column}” de “{layer}” debe contener números, pero la fila {row} tiene “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>“{column}” of “{layer}” has {value:g} in row {row}, too large or too small to compute with: if it stands for a missing value, leave it empty.</source>
        <translation>“{column}” de “{layer}” tiene {value:g} en la fila {row}, demasiado grande o demasiado pequeño para calcular: si representa un valor faltante, déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>“{column}” of “{layer}” must hold whole numbers, but has {value:g}: if the mark parts thousands, write the numbers without it.</source>
        <translation>“{column}” de “{layer}” debe tener números enteros, pero contiene {value:g}: si el signo separa miles, escriba los números sin él.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>“{layer}” has no column “{column}”; it has {known}.</source>
        <translation>“{layer}” no tiene la columna “{column}”; tiene {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/dates.py"/>
        <source>No value of the column “{column}” of “{layer}” is a date.</source>
        <translation>Ningún valor de la columna “{column}” de “{layer}” es una fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} has no row {row} to take the names from.</source>
        <translation>{file} no tiene la fila {row} de la que tomar los nombres.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} has {count} columns, more than the {limit} that any table has.</source>
        <translation>{file} tiene {count} columnas, más de las {limit} que puede tener una tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is damaged or cannot be opened: {reason}.</source>
        <translation>{file} está dañado o no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is no regular table: line {row} is longer than any table's.</source>
        <translation>{file} no es una tabla regular: la línea {row} es más larga que la de cualquier tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is no regular table: more than {count} rows do not have the {columns} values of the header. Look at the delimiter and the header row.</source>
        <translation>{file} no es una tabla regular: más de {count} filas no tienen los {columns} valores del encabezado. Revise el delimitador y la fila de encabezado.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is no text: it holds bytes that no table of text has.</source>
        <translation>{file} no es texto: contiene bytes que ninguna tabla de texto tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is not written in {encoding}: leave the encoding empty to have it found out.</source>
        <translation>{file} no está escrito en {encoding}: deje vacía la codificación para que se detecte.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/iccs.py"/>
        <source>“{code}” is neither a code of the ICCS nor one of ours for what is no crime.</source>
        <translation>“{code}” no es un código de la ICCS ni uno de los nuestros para lo que no es delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>No incident of “{layer}” has coordinates: give the columns x and y or, in QGIS, load the table as a layer of points.</source>
        <translation>Ningún incidente de “{layer}” tiene coordenadas: indique las columnas x e y o, en QGIS, cargue la tabla como una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>No incident of “{layer}” is of the categories asked for; there are {known}.</source>
        <translation>Ningún incidente de “{layer}” es de las categorías pedidas; existen {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>No incident of “{layer}” lies between {start} and {end}.</source>
        <translation>Ningún incidente de “{layer}” está entre {start} y {end}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>The file of “{layer}” is not there any more: {file}.</source>
        <translation>El archivo de “{layer}” ya no está: {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>{file} has no layer “{name}”; it has {known}.</source>
        <translation>{file} no tiene la capa “{name}”; tiene {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>“{layer}” cannot be read as a map layer or table: {file}.</source>
        <translation>“{layer}” no se puede leer como capa de mapa ni como tabla: {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>“{layer}” is a table of a database: read it with “Import incidents” first.</source>
        <translation>“{layer}” es una tabla de una base de datos: léala primero con “Importar incidentes”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, the axis of “{category}” is “{value}”, not one of {known}.</source>
        <translation>En la taxonomía {file}, el eje de “{category}” es “{value}”, y debe ser uno de {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, “protected” of “{category}” must be true or false, not “{value}”.</source>
        <translation>En la taxonomía {file}, “protected” de “{category}” debe ser true o false, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, “{category}” has “{value}”, which is neither a code of the ICCS nor one of ours for what is no crime.</source>
        <translation>En la taxonomía {file}, “{category}” tiene “{value}”, que no es un código de la ICCS ni uno de los nuestros para lo que no es delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, “{category}” must have a code, or iccs, axis and protected, and not “{value}”.</source>
        <translation>En la taxonomía {file}, “{category}” debe tener un código, o iccs, axis y protected, y no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} cannot be read: check that it is there.</source>
        <translation>No se puede leer la taxonomía {file}: revise que esté ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} must be valid TOML saved as UTF-8, and it is not: {reason}.</source>
        <translation>La taxonomía {file} debe ser TOML válido guardado en UTF-8, y no lo es: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} names no category; write them under [categories], such as "Robo hormiga" = "050231".</source>
        <translation>La taxonomía {file} no nombra ninguna categoría; escríbalas bajo [categories], por ejemplo "Robo hormiga" = "050231".</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} names “{category}” twice, with different codes.</source>
        <translation>La taxonomía {file} nombra “{category}” dos veces, con códigos distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} needs the columns “category” and “iccs”.</source>
        <translation>La taxonomía {file} necesita las columnas “category” e “iccs”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/points.py"/>
        <source>“{layer}” must hold points.</source>
        <translation>“{layer}” debe contener puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>Name the table of the database: postgresql://user@host/database|table=schema.name.</source>
        <translation>Indique la tabla de la base de datos: postgresql://usuario@servidor/base|table=esquema.nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The database has no table “{name}”.</source>
        <translation>La base de datos no tiene la tabla “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The database of “{name}” cannot be reached: check server, port and name of the database.</source>
        <translation>No se puede acceder a la base de datos de “{name}”: revise el servidor, el puerto y el nombre de la base.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The database of “{name}” does not admit you: check user and password.</source>
        <translation>La base de datos de “{name}” no le permite entrar: revise el usuario y la contraseña.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The table “{name}” cannot be read: the database answered with error {code}.</source>
        <translation>No se puede leer la tabla “{name}”: la base de datos respondió con el error {code}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The table “{name}” has no columns to read.</source>
        <translation>La tabla “{name}” no tiene columnas para leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>You may not read the table “{name}”: ask who runs the database for the right.</source>
        <translation>Usted no tiene permiso para leer la tabla “{name}”: pídalo a quien administra la base de datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/precision.py"/>
        <source>Hardly any two positions of “{layer}” are the same, as where a source moves them at random: a result with {finest} m may show chance. Use at least {metres} m, or import with the precision stated as exact if they come from GPS.</source>
        <translation>Casi no hay dos ubicaciones iguales en “{layer}”, como ocurre cuando la fuente las desplaza al azar: un resultado con {finest} m puede mostrar azar. Use al menos {metres} m o, si vienen de GPS, importe indicando que la precisión es exacta.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/precision.py"/>
        <source>The source of “{layer}” moved the positions by up to {metres} m: a result with {finest} m would show chance. Use at least {metres} m.</source>
        <translation>La fuente de “{layer}” desplazó las ubicaciones hasta {metres} m: un resultado con {finest} m mostraría el azar. Use al menos {metres} m.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/precision.py"/>
        <source>The source of “{layer}” put the positions on fixed points such as street centres: a result with {finest} m would show those points. Use at least {metres} m.</source>
        <translation>La fuente de “{layer}” ajustó las ubicaciones a puntos fijos, como centros de calle: un resultado con {finest} m mostraría esos puntos. Use al menos {metres} m.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/raw_sources.py"/>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/shapefiles.py"/>
        <source>{file} is one of several files of a shapefile: the {ending} file that belongs beside it is missing.</source>
        <translation>{file} es uno de los varios archivos de un shapefile: falta el archivo {ending} que debe estar junto a él.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>To place “{layer}” on the map, name its x column, its y column and their CRS.</source>
        <translation>Para ubicar “{layer}” en el mapa, indique su columna x, su columna y y el sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>{file} is no regular table: row {row} has {values} values, the header {columns}.</source>
        <translation>{file} no es una tabla regular: la fila {row} tiene {values} valores; el encabezado, {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/text_format.py"/>
        <source>“{encoding}” is not a known encoding.</source>
        <translation>“{encoding}” no es una codificación conocida.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbook_size.py"/>
        <source>{file} cannot be read as a workbook: open it in a spreadsheet program and save it again.</source>
        <translation>{file} no se puede leer como libro de cálculo: ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbook_size.py"/>
        <source>{file} has a sheet that reaches to row {row} and column {column}: delete what stands far from the table.</source>
        <translation>{file} tiene una hoja que llega hasta la fila {row} y la columna {column}: borre lo que esté lejos de la tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbook_size.py"/>
        <source>{file} unpacks to more than {limit} MB, which no workbook of a register does.</source>
        <translation>{file} ocupa más de {limit} MB al descomprimirse, lo que no ocurre con ningún libro de cálculo de un registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbooks.py"/>
        <source>{file} is protected with a password: save a copy without it.</source>
        <translation>{file} está protegido con contraseña: guarde una copia sin ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{file} cannot hold two parts: give each its own file, or a .gpkg for all.</source>
        <translation>{file} no puede contener dos partes: indique un archivo para cada una o un .gpkg para todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{file} could not be written: {reason}</source>
        <translation>No se pudo escribir {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>“{part}” cannot be written to {file}; use one of {endings}.</source>
        <translation>“{part}” no se puede escribir en {file}; use una de estas terminaciones: {endings}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” cannot be read: choose the findings.json that the diagnosis wrote.</source>
        <translation>No se puede leer “{file}”: elija el findings.json que generó el diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” is no complete findings file: “{key}” is missing or not as it must be. Run the diagnosis again.</source>
        <translation>“{file}” no es un archivo de hallazgos completo: “{key}” falta o no es como debe ser. Genere de nuevo el diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” is not a JSON file: choose the findings.json that the diagnosis wrote.</source>
        <translation>“{file}” no es un archivo JSON: elija el findings.json que generó el diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” was written by a newer Convivencia (schema {found}; this one reads {known}): update Convivencia.</source>
        <translation>“{file}” se generó con una versión más nueva de Convivencia (esquema {found}; esta lee el {known}): actualice Convivencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Chapters and tables of your own; those of Convivencia without it.</source>
        <translation>Capítulos y tablas propios; sin este archivo, los de Convivencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Choose at least one of {formats}.</source>
        <translation>Elija al menos uno de {formats}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Indicators with a baseline</source>
        <translation>Indicadores con línea base</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>PDF to fill in by hand</source>
        <translation>PDF para llenar a mano</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Places to fill in</source>
        <translation>Espacios por llenar</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Plan template</source>
        <translation>Plantilla del plan</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>The findings.json that the diagnosis wrote.</source>
        <translation>El findings.json que generó el diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Turns the findings of a diagnosis into the template of the local plan: priorities, logical framework and indicators with their baselines filled in, and empty places for what people must decide. It is for whoever may read the diagnosis it is made from.</source>
        <translation>Convierte los hallazgos de un diagnóstico en la plantilla del plan local: prioridades, marco lógico e indicadores con sus líneas base, y espacios vacíos para lo que deben decidir las personas. Pueden leerla quienes pueden leer el diagnóstico del que sale.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Which files are written.</source>
        <translation>Qué archivos se generan.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Write the plan template</source>
        <translation>Generar la plantilla del plan</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>About this template</source>
        <translation>Sobre esta plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Annex: where the baselines come from</source>
        <translation>Anexo: de dónde vienen las líneas base</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Answers to choose from</source>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Baselines and how to compute them again</source>
        <translation>Líneas base y cómo volver a calcularlas</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Computed with {versions}.</source>
        <translation>Calculado con {versions}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Core problem</source>
        <translation>Problema central</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Data and fingerprint</source>
        <translation>Datos y huella</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Data dictionary</source>
        <translation>Diccionario de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Each baseline is one number of one analysis, named by its finding (such as {example}). The annex says how to compute it again in the same way.</source>
        <translation>Cada línea base es un número de un análisis y lleva el código de su hallazgo (como {example}). El anexo dice cómo volver a calcularla igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Everything needed to compute the numbers of the diagnosis again.</source>
        <translation>Todo lo necesario para volver a calcular los números del diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Finding {id} · {axis}</source>
        <translation>Hallazgo {id} · {axis}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>For the writer: {guidance}</source>
        <translation>Para quien redacta: {guidance}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Goal (impact)</source>
        <translation>Fin (impacto)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>How to complete this plan</source>
        <translation>Cómo completar este plan</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Limits of the data</source>
        <translation>Límites de los datos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>One sheet for each table of the plan. Shaded cells are yours; the others come from the diagnosis and are locked, without a password.
A cell with a list shows an arrow. To add rows, unprotect the sheet (Review menu) and copy an empty row.
Baselines are numbers of the analyses: the sheet “{provenance}” says how to compute them again.</source>
        <translation>Una hoja por cada tabla del plan. Las celdas sombreadas son suyas; las demás vienen del diagnóstico y están bloqueadas, sin contraseña.
Las celdas con lista muestran una flecha. Para agregar filas, desproteja la hoja (menú Revisar) y copie una fila vacía.
Las líneas base son números de los análisis: la hoja “{provenance}” dice cómo volver a calcularlas.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Purpose (outcome)</source>
        <translation>Propósito (resultado)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Rows from the diagnosis</source>
        <translation>Filas del diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Running the same analysis with these parameters on the same data gives the same number. The fingerprint changes as soon as the data do; the workbook has it in full, with every parameter.</source>
        <translation>Repetir el mismo análisis con estos parámetros y los mismos datos da el mismo número. La huella cambia en cuanto cambian los datos; el libro de Excel la trae completa, con todos los parámetros.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Structured after the UNDP collection of guides on coexistence and citizen security; it is not a UNDP document.</source>
        <translation>Con la estructura de la colección de guías del PNUD sobre convivencia y seguridad ciudadana; no es un documento del PNUD.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Template to be completed, with the baselines of the diagnosis already in place</source>
        <translation>Plantilla por completar, con las líneas base del diagnóstico ya incorporadas</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Text of the template: that of the office that adapted it.</source>
        <translation>El texto de la plantilla es el de la oficina que la adaptó.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The diagnosis brought no baseline.</source>
        <translation>El diagnóstico no dio ninguna línea base.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The diagnosis brought no finding.</source>
        <translation>El diagnóstico no dio ningún hallazgo.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The diagnosis names no problem that its figures support; the priorities are the committee's.</source>
        <translation>El diagnóstico no señala ningún problema que sus cifras respalden; las prioridades las define el comité.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The first {shown} of {count} rows; the workbook has all of them.</source>
        <translation>Las primeras {shown} de {count} filas; el libro de Excel las tiene todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The notes that begin with “For the writer” are not part of the plan: delete them before it is approved.</source>
        <translation>Las notas que empiezan con “Para quien redacta” no son parte del plan: bórrelas antes de aprobarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The seven axes, the chapters and the tables are a reconstruction from public sources; the text of the guides was not available. Every sentence of the template can be replaced by that of your office (source status: {status}).</source>
        <translation>Los siete ejes, los capítulos y las tablas son una reconstrucción a partir de fuentes públicas; no se dispuso del texto de las guías. Cada frase de la plantilla puede cambiarse por la de su oficina (source_status: {status}).</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The workbook {file} holds the same tables to fill in together; choose one of the two for each table.</source>
        <translation>El libro {file} trae las mismas tablas para llenarlas en equipo; para cada tabla, elijan uno de los dos.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>To be completed</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>What each column of each table is called.</source>
        <translation>Cómo se llama cada columna de cada tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>What to keep in mind</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Who fills it in</source>
        <translation>Quién la llena</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Withheld</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Withheld: the number is too small to be shown to these readers without exposing people.</source>
        <translation>Reservado: el número es demasiado pequeño para mostrarlo a estas personas sin exponer a otras.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Write in the shaded boxes and cells. What is not shaded comes from the diagnosis: discuss it, but do not retype it.</source>
        <translation>Escriba en los recuadros y las celdas sombreadas. Lo que no está sombreado viene del diagnóstico: discútanlo, pero no lo vuelvan a teclear.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>computed at</source>
        <translation>calculado el</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>limit of the data</source>
        <translation>límite de los datos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>percentage</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>the diagnosis</source>
        <translation>el diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{analysis} (finding {id})</source>
        <translation>{analysis} (hallazgo {id})</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{caption}, part {part} of {parts}</source>
        <translation>{caption}, parte {part} de {parts}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{id}: {problem}.</source>
        <translation>{id}: {problem}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{id}: {statement}</source>
        <translation>{id}: {statement}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{plan}: tables to fill in</source>
        <translation>{plan}: tablas por llenar</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{titles}; {analysis}</source>
        <translation>{titles}; {analysis}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{title} {number} ({table})</source>
        <translation>{title} {number} ({table})</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{title}: {rows} rows, {fingerprint}</source>
        <translation>{title}: {rows} filas, {fingerprint}</translation>
    </message>
    <message>
        <location filename="../algorithms/point_files.py"/>
        <source>A FlatGeobuf cannot hold rows without a position: write a .gpkg instead.</source>
        <translation>Un FlatGeobuf no puede contener filas sin posición: escriba un .gpkg en su lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/cells.py"/>
        <source>In “{layer}”, “{group}” lies in both “{one}” and “{other}”: each must lie in one only.</source>
        <translation>En “{layer}”, “{group}” está a la vez en “{one}” y en “{other}”: cada uno debe estar en uno solo.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/cells.py"/>
        <source>“{row}” stands more than once in “{layer}”{category}: one row is needed for each.</source>
        <translation>“{row}” aparece más de una vez en “{layer}”{category}: se necesita una sola fila para cada uno.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/complementary.py"/>
        <source>Withholding small counts</source>
        <translation>Reservando los conteos pequeños</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/disclosure_audit.py"/>
        <source>Checking what could be worked out</source>
        <translation>Comprobando qué podría deducirse</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>Protected incidents must be hidden among at least {bound} people, not {k}.</source>
        <translation>Los incidentes protegidos deben ocultarse entre al menos {bound} personas, no {k}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>These columns say who or where and cannot stay beside masked points: {columns}.</source>
        <translation>Estas columnas dicen quién o dónde y no pueden acompañar a puntos enmascarados: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>{count} points of “{layer}” are of protected categories, which are never shown as points: leave them out.</source>
        <translation>{count} puntos de “{layer}” son de categorías protegidas, que nunca se muestran como puntos: déjelos fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>“{column}” of “{layer}” is empty in row {row}: every point needs its identifier to be masked alike in every release.</source>
        <translation>“{column}” de “{layer}” está vacía en la fila {row}: cada punto necesita su identificador para enmascararse igual en todas las publicaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>A column of the areas, such as the municipality; else anywhere.</source>
        <translation>Una columna de las áreas, como el municipio; sin ella, cualquier parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>A column that says which incidents are of protected categories.</source>
        <translation>Una columna que dice qué incidentes son de categorías protegidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Columns to keep</source>
        <translation>Columnas que se conservan</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Hidden among</source>
        <translation>Oculto entre</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Hidden among at least</source>
        <translation>Oculto entre al menos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Least displacement</source>
        <translation>Desplazamiento mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Least k reached</source>
        <translation>Menor k alcanzado</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Leave them out</source>
        <translation>Dejarlos fuera</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Mask points</source>
        <translation>Enmascarar puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Mask them, for inside only</source>
        <translation>Enmascararlos, solo para uso interno</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Masked points</source>
        <translation>Puntos enmascarados</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Mean displacement</source>
        <translation>Desplazamiento medio</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Median displacement</source>
        <translation>Desplazamiento mediano</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Median k</source>
        <translation>Mediana de k</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Middle of a grid cell</source>
        <translation>Centro de una celda de la cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Moved within a ring</source>
        <translation>Movidos dentro de un anillo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Moves each point at random within a ring, or to the middle of a grid cell, so that it is hidden among at least k people. A point is moved alike in every release. Analyses use the true points; only what is shown is masked.</source>
        <translation>Mueve cada punto al azar dentro de un anillo, o al centro de una celda de una cuadrícula, para ocultarlo entre al menos k personas. Un punto se mueve igual en todas las publicaciones. Los análisis usan los puntos verdaderos; solo se enmascara lo que se muestra.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Neighbourhoods or blocks: points stay inside what they cover.</source>
        <translation>Barrios o manzanas: los puntos no salen de lo que cubren.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>No other column goes along. Data about persons, places and coordinates are refused.</source>
        <translation>Ninguna otra columna acompaña al punto. Se rechazan los datos de personas, lugares y coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Refuse the layer</source>
        <translation>Rechazar la capa</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Stay within the same</source>
        <translation>No salir del mismo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The column with the record's own number. Without one that stays the same, every release would mask anew, and the average of the masks is the true place.</source>
        <translation>La columna con el número propio del registro. Sin uno que no cambie, cada publicación enmascararía de nuevo, y el promedio de las máscaras es el lugar verdadero.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The kind of offence, by which protected ones are known.</source>
        <translation>El tipo de delito, por el que se reconocen los protegidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The least number of people among whom a point is hidden: 8, or 20 for protected categories; it can be raised.</source>
        <translation>El menor número de personas entre las que se oculta un punto: 8, o 20 en las categorías protegidas; puede aumentarse.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The ring keeps the pattern better; the grid hides places with many incidents.</source>
        <translation>El anillo conserva mejor el patrón; la cuadrícula oculta los lugares con muchos incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The side of the grid's cells.</source>
        <translation>El lado de las celdas de la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>They are never shown as points. Masked ones get no seal, so that they cannot be published.</source>
        <translation>Nunca se muestran como puntos. Los enmascarados no reciben sello, para que no puedan publicarse.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Where many people live, k of them may share one building; no point moves less.</source>
        <translation>Donde vive mucha gente, k personas pueden compartir un edificio; ningún punto se mueve menos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/masked.py"/>
        <source>A ring needs areas with their population, from which it gets its size: name them, or choose the grid.</source>
        <translation>El anillo necesita áreas con su población, de la que obtiene su tamaño: indíquelas o elija la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/masked.py"/>
        <source>Masking</source>
        <translation>Enmascarando</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/masked.py"/>
        <source>No point of “{layer}” has coordinates.</source>
        <translation>Ningún punto de “{layer}” tiene coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/minimums.py"/>
        <source>The minimum “{name}” can be raised but not lowered: it must be a whole number of at least {bound}, not {value}.</source>
        <translation>El mínimo “{name}” puede subirse pero no bajarse: debe ser un número entero de al menos {bound}, no {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/minimums.py"/>
        <source>There is no minimum “{name}”; there are {known}.</source>
        <translation>No existe el mínimo “{name}”; existen {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>addresses of devices and accounts</source>
        <translation>direcciones de dispositivos y cuentas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>data about suspects</source>
        <translation>datos sobre personas sospechosas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>dates of birth</source>
        <translation>fechas de nacimiento</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>e-mail addresses</source>
        <translation>correos electrónicos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>identity documents</source>
        <translation>documentos de identidad</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>names of persons</source>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>narratives</source>
        <translation>relatos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>number plates</source>
        <translation>placas de vehículos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>telephone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_counts.py"/>
        <source>“{column}” looks like counts below {minimum}, or a rate made from them: name it among the counts, or leave it out.</source>
        <translation>“{column}” parece contener conteos menores que {minimum}, o una tasa hecha con ellos: indíquela entre los conteos o déjela fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_counts.py"/>
        <source>“{column}” may be a rate, from which whoever knows the residents works the counts out: name the population, so that it can be checked, or leave it out.</source>
        <translation>“{column}” puede ser una tasa, de la que quien conozca los habitantes deduce los conteos: indique la población, para poder comprobarlo, o no la incluya.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>A name for the incidents behind it, the same in every release made from them.</source>
        <translation>Un nombre para los incidentes de origen, el mismo en todas las publicaciones hechas con ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Areas or a table with counts, or points that were masked.</source>
        <translation>Áreas o una tabla con conteos, o puntos ya enmascarados.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Columns to empty together with a count, beside those that are found.</source>
        <translation>Columnas que se vacían junto con un conteo, además de las que se detectan.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Columns with what the areas belong to and has totals, the nearest first.</source>
        <translation>Columnas con aquello a lo que pertenecen las áreas y que tiene totales, lo más cercano primero.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Complementary suppression was run, so that no total gives a hidden number away.</source>
        <translation>Se aplicó supresión complementaria: ningún total revela un número oculto.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Computed from the counts</source>
        <translation>Calculadas a partir de los conteos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Counts of protected categories; of points, columns that say which are protected.</source>
        <translation>Conteos de categorías protegidas; en puntos, columnas que dicen cuáles están protegidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Counts under the minimum are suppressed.</source>
        <translation>Los conteos por debajo del mínimo están suprimidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Dates are no finer than they need to be.</source>
        <translation>Las fechas no son más finas de lo necesario.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Disclosure checklist</source>
        <translation>Lista de control de divulgación</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Earlier release with other boundaries</source>
        <translation>Publicación anterior con otros límites</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>First and last day of the events.</source>
        <translation>Primer y último día de los hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Further columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Hierarchy</source>
        <translation>Jerarquía</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Locations are aggregated or masked.</source>
        <translation>Las ubicaciones están agregadas o enmascaradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Makes a layer for the local committee or the public: small counts and what gives them away are empty, points are masked ones, only the columns named remain, and the release is entered in the register and held against earlier ones.</source>
        <translation>Prepara una capa para el comité local o el público: los conteos pequeños y lo que los delata quedan vacíos, los puntos son enmascarados, solo quedan las columnas indicadas, y la publicación se anota en el registro y se compara con las anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Name of the areas</source>
        <translation>Nombre de las áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>No personal identifier remains.</source>
        <translation>No queda ningún identificador personal.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Of points, the column with the kind of offence.</source>
        <translation>En puntos, la columna con el tipo de delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Only these go along; those that say who, where or when in detail do not.</source>
        <translation>Solo estas acompañan; las que dicen en detalle quién, dónde o cuándo, no.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Protected categories follow their stricter rules.</source>
        <translation>Las categorías protegidas siguen sus reglas más estrictas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Publish a layer</source>
        <translation>Publicar una capa</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Published areas</source>
        <translation>Áreas publicadas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Published points</source>
        <translation>Puntos publicados</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Published table</source>
        <translation>Tabla publicada</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Raises the level's own: 3 for the committee, 5 for the public.</source>
        <translation>Aumenta el del nivel: 3 para el comité, 5 para el público.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Rates carry intervals and the unstable ones are marked.</source>
        <translation>Las tasas llevan intervalo y las inestables están señaladas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Register of releases</source>
        <translation>Registro de publicaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Smallest count shown</source>
        <translation>Menor conteo que se muestra</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Subtracted from this one area by area; a small number left over is refused.</source>
        <translation>Se resta de esta, área por área; si queda un número pequeño, se rechaza.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The box with the limits of the data is on the page.</source>
        <translation>El recuadro con los límites de los datos está en la página.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The column that names each area, once.</source>
        <translation>La columna que nombra cada área, una sola vez.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The column with the residents of the areas.</source>
        <translation>La columna con los residentes de las áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The columns with numbers of events.</source>
        <translation>Las columnas con números de hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The data agreement allows publication.</source>
        <translation>El acuerdo de datos permite publicar.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The date on which the committee validated it is noted.</source>
        <translation>Consta la fecha en que el comité lo validó.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The file that remembers releases; by default one beside this computer's secret.</source>
        <translation>El archivo que recuerda las publicaciones; por defecto, uno junto al secreto de este equipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The name under which it is published.</source>
        <translation>El nombre con el que se publica.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The release register is up to date.</source>
        <translation>El registro de publicaciones está al día.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The wording stigmatises nobody and says “reported”.</source>
        <translation>La redacción no estigmatiza a nadie y dice “registrado”.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>There is an address for corrections.</source>
        <translation>Hay una dirección para solicitar correcciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>What somebody has looked at; the public level needs all of it.</source>
        <translation>Lo que alguien ya revisó; el nivel público lo exige todo.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Who will see the layer.</source>
        <translation>Quién verá la capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_points.py"/>
        <source>The same points were released as “{title}” with another mask: two masks of one point lead to its place. Take the same method, k, areas and coordinate system as then.</source>
        <translation>Los mismos puntos se publicaron como “{title}” con otra máscara: dos máscaras de un punto conducen a su lugar. Use el mismo método, k, áreas y sistema de coordenadas de entonces.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_points.py"/>
        <source>{count} of the {rows} points of “{layer}” are not masked here among at least {k} people, or were changed since: run “mask points” and publish its result.</source>
        <translation>{count} de los {rows} puntos de “{layer}” no fueron enmascarados aquí entre al menos {k} personas, o cambiaron después: ejecute “enmascarar puntos” y publique su resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>A published layer needs a title.</source>
        <translation>Una capa publicada necesita un título.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>Name the columns of counts and the one that names the areas: rates and classes cannot be judged without them.</source>
        <translation>Indique las columnas de conteos y la que nombra las áreas: sin ellas no se pueden juzgar las tasas ni las clases.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>Nothing is made public before the disclosure checklist (K-D17) is complete; not confirmed: {missing}.</source>
        <translation>Nada se hace público antes de completar la lista de control de divulgación (K-D17); sin confirmar: {missing}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>Only areas, masked points and tables can be published.</source>
        <translation>Solo se pueden publicar áreas, puntos enmascarados y tablas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>{count} withheld counts could still be worked out from the rest, so nothing is published: take larger areas, longer periods or fewer categories.</source>
        <translation>{count} conteos reservados aún podrían deducirse del resto, así que no se publica nada: use áreas más grandes, períodos más largos o menos categorías.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/release_register.py"/>
        <source>The register of releases “{file}” cannot be read (line {line}): mend it or put back its copy, so that this release can be held against the earlier ones.</source>
        <translation>No se puede leer el registro de publicaciones “{file}” (línea {line}): repárelo o recupere su copia, para poder comparar esta publicación con las anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/release_register.py"/>
        <source>The register of releases “{file}” cannot be written: {reason}.</source>
        <translation>No se puede escribir el registro de publicaciones “{file}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/releases_compared.py"/>
        <source>Together with “{earlier}” this would tell {count} numbers below {minimum} in “{column}” (at {areas}): keep the boundaries of then, or join these areas.</source>
        <translation>Junto con “{earlier}”, esto revelaría {count} números menores que {minimum} en “{column}” (en {areas}): conserve los límites de entonces o una estas áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/secret.py"/>
        <source>The file {file} does not hold a secret of at least {bytes} bytes: put back its copy. With a new one, masks and pseudonyms differ from earlier releases.</source>
        <translation>El archivo {file} no contiene un secreto de al menos {bytes} bytes: recupere su copia. Con uno nuevo, las máscaras y los seudónimos difieren de los de publicaciones anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/secret.py"/>
        <source>The secret for masks and pseudonyms cannot be read or made ({reason}): name a file that you may write in {variable}.</source>
        <translation>No se puede leer ni crear el secreto para máscaras y seudónimos ({reason}): indique en {variable} un archivo en el que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>3 for the local committee, 5 for the public; it can be raised.</source>
        <translation>3 para el comité local, 5 para el público; puede aumentarse.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>A column that says which rows are of protected categories. What the words of the category say is protected in any case.</source>
        <translation>Una columna que dice qué filas son de categorías protegidas. Lo que las palabras de la categoría indican está protegido en todo caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>A number readers know, from which a rate gives the count.</source>
        <translation>Un número que los lectores conocen y con el que una tasa revela el conteo.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>A part of the same events</source>
        <translation>Una parte de los mismos hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>At least 10; it can be raised.</source>
        <translation>Al menos 10; puede aumentarse.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Columns to empty together with the count. Rates, shares and copies of it are found without being named.</source>
        <translation>Columnas que se vacían junto con el conteo. Las tasas, proporciones y copias se detectan sin nombrarlas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Columns with what each area belongs to and has totals for, the nearest first: sector, district.</source>
        <translation>Columnas con aquello a lo que pertenece cada área y que tiene totales, lo más cercano primero: sector, distrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Computed from the count</source>
        <translation>Calculadas a partir del conteo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Count</source>
        <translation>Conteo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Earlier release</source>
        <translation>Publicación anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Empties the counts below the minimum, and further ones and totals so that no sum gives them away, with the rates and shares computed from them. An audit works out what a reader could still learn about each.</source>
        <translation>Vacía los conteos por debajo del mínimo, y otros conteos y totales para que ninguna suma los delate, junto con las tasas y proporciones calculadas con ellos. Una auditoría calcula qué podría saber aún un lector de cada uno.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>One row for each area, or for each area and category.</source>
        <translation>Una fila por área, o por área y categoría.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Show zeros</source>
        <translation>Mostrar los ceros</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Smallest count of a protected category</source>
        <translation>Menor conteo de una categoría protegida</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Table of counts</source>
        <translation>Tabla de conteos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The column that names the area of each row.</source>
        <translation>La columna que nombra el área de cada fila.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The column with the kind of offence or the period, if there is one.</source>
        <translation>La columna con el tipo de delito o el período, si la hay.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The column with the number of events.</source>
        <translation>La columna con el número de hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The earlier release covers</source>
        <translation>La publicación anterior abarca</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The same events</source>
        <translation>Los mismos hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The same events, or a part of them (January to June of what is now a year): then the difference must be safe too.</source>
        <translation>Los mismos hechos, o una parte de ellos (de enero a junio de lo que ahora es un año): entonces también la diferencia debe ser segura.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The table as it was published before, with the same column names and its gaps.</source>
        <translation>La tabla tal como se publicó antes, con los mismos nombres de columnas y sus vacíos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Whether a count of zero is shown. If it is, readers know that what is empty is not zero; if not, more is withheld.</source>
        <translation>Si se muestra un conteo de cero. Si se muestra, el lector sabe que lo vacío no es cero; si no, se reserva más.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Withhold small counts</source>
        <translation>Reservar los conteos pequeños</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>“{column}” of “{layer}” must hold counts, whole numbers of zero or more, but row {row} has {value}.</source>
        <translation>“{column}” de “{layer}” debe contener conteos, números enteros de cero o más, pero la fila {row} tiene {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>At most</source>
        <translation>A lo sumo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Below the minimum</source>
        <translation>Por debajo del mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Could be worked out</source>
        <translation>Podría deducirse</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Table without small counts</source>
        <translation>Tabla sin conteos pequeños</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Totals that go with it</source>
        <translation>Totales que la acompañan</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Totals withheld</source>
        <translation>Totales reservados</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>What could be worked out (internal)</source>
        <translation>Lo que podría deducirse (interno)</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Why each was withheld (internal)</source>
        <translation>Por qué se reservó cada uno (interno)</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/cell_counts.py"/>
        <source>A cell size of {size} m would make about {count} cells; choose {better} m or more, or a smaller extent.</source>
        <translation>Con un tamaño de celda de {size} m habría unas {count} celdas; elija {better} m o más, o una extensión menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/cell_counts.py"/>
        <source>Only {count} incidents lie inside the areas; a map of hot spots needs {fewest} or more.</source>
        <translation>Solo {count} incidentes están dentro de las áreas; un mapa de zonas calientes necesita {fewest} o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m, about a city block: {incidents} incidents on {area} km² would allow smaller ones, but positions rarely say more.</source>
        <translation>Las celdas son cuadrados de {size} m, cerca de una cuadra: {incidents} incidentes en {area} km² permitirían celdas menores, pero las ubicaciones rara vez son más precisas.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m, as asked.</source>
        <translation>Las celdas son cuadrados de {size} m, como se pidió.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m: on {area} km², {incidents} incidents are then about two a cell, the usual rule.</source>
        <translation>Las celdas son cuadrados de {size} m: así, {incidents} incidentes en {area} km² son cerca de dos por celda, la regla usual.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m: smaller ones would be more than {most} on {area} km².</source>
        <translation>Las celdas son cuadrados de {size} m: con celdas menores habría más de {most} en {area} km².</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m: {incidents} incidents are few for {area} km², and larger cells would be fewer than {fewest}.</source>
        <translation>Las celdas son cuadrados de {size} m: {incidents} incidentes son pocos para {area} km², y con celdas mayores habría menos de {fewest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells without an event take part ({empty} of {tests}): nothing reported is an observation.</source>
        <translation>Participan las celdas sin hechos ({empty} de {tests}): que no se haya registrado nada también es una observación.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Each cell and its neighbours were compared with {permutations} random arrangements, and the p-values corrected for {tests} tests (Benjamini–Hochberg): of all cells shown as hot or cold at 95 %, about one in twenty may be a false alarm.</source>
        <translation>Cada celda y sus vecinas se compararon con {permutations} distribuciones al azar, y los valores p se corrigieron por {tests} pruebas (Benjamini–Hochberg): de todas las celdas señaladas con 95 % de confianza, cerca de una de cada veinte puede ser una falsa alarma.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Left out at the boundary: {slivers} cells with less than a quarter of them inside, and the {lost} events in them.</source>
        <translation>Se omitieron en el borde: {slivers} celdas con menos de un cuarto de su superficie adentro, y los {lost} hechos que contienen.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>No cell was left out.</source>
        <translation>No se omitió ninguna celda.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>The {number} cells around a cell are its neighbours, up to {distance} m away: {events} events on average. The distance follows from the number of events, never from the result it gives.</source>
        <translation>Son vecinas de una celda las {number} que la rodean, hasta {distance} m: en promedio, {events} hechos. La distancia depende del número de hechos, nunca del resultado que da.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Draws the map of hot spots again and again with other cells, another origin, other neighbours and other random draws, and tells for each place in what share of them it is hot. A hot spot that comes and goes with such choices is no place to decide upon.</source>
        <translation>Repite el mapa de zonas calientes muchas veces con otras celdas, otro origen, otras vecinas y otros sorteos, y dice en qué proporción de ellas cada lugar es zona caliente. Una zona caliente que aparece y desaparece con esas elecciones no es base para decidir.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Give either “incidents” or a “value” of the areas, not both.</source>
        <translation>Indique “incidents” o un “value” de las áreas, no ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Give “incidents”, or the “value” of the areas to analyse.</source>
        <translation>Indique “incidents”, o el “value” de las áreas por analizar.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Hot or cold spot</source>
        <translation>Zona caliente o fría</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Hot spots (95 % or more)</source>
        <translation>Zonas calientes (95 % o más)</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Not hot here, but in some re-runs</source>
        <translation>No calientes aquí, pero sí en algunas repeticiones</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Of them hot in most re-runs</source>
        <translation>De ellas, calientes en la mayoría de las repeticiones</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Origin moved east, in cells</source>
        <translation>Origen desplazado al este, en celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Origin moved north, in cells</source>
        <translation>Origen desplazado al norte, en celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Re-run</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Re-runs</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Share of re-runs in which the place is hot</source>
        <translation>Proporción de repeticiones en que el lugar es zona caliente</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Share of the map's hot spots that are hot here too</source>
        <translation>Proporción de las zonas calientes del mapa que también lo son aquí</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Stability of hot spots</source>
        <translation>Estabilidad de las zonas calientes</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>With incidents, square cells over the areas are varied; without them, the areas stay and their neighbours are varied.</source>
        <translation>Con incidentes se varían celdas cuadradas sobre las áreas; sin ellos, las áreas quedan fijas y se varían sus vecinas.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Without incidents: the numbers of the areas to analyse.</source>
        <translation>Sin incidentes: los números de las áreas por analizar.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Cold spots (95 % or more)</source>
        <translation>Zonas frías (95 % o más)</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Hot spots in one step</source>
        <translation>Zonas calientes en un paso</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Hot spots of incidents</source>
        <translation>Zonas calientes de incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Makes a map of hot spots from points: counts them in square cells and finds where they gather (Getis–Ord Gi*). Cell size, neighbours and correction follow from the number of incidents and the size of the area, and each choice is said in a sentence.</source>
        <translation>Hace un mapa de zonas calientes a partir de puntos: los cuenta en celdas cuadradas y encuentra dónde se concentran (Gi* de Getis–Ord). El tamaño de celda, las vecinas y la corrección dependen del número de incidentes y del tamaño del territorio, y cada elección se dice en una frase.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Share of incidents in hot spots</source>
        <translation>Proporción de incidentes en zonas calientes</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>What was chosen and why</source>
        <translation>Qué se eligió y por qué</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/parameters.py"/>
        <source>The side of a cell. Without it, it follows from the number of incidents and the area.</source>
        <translation>El lado de una celda. Si no se indica, depende del número de incidentes y de la superficie.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Block, street or area; never a house or a person</source>
        <translation>Manzana, calle o zona; nunca una casa ni una persona</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>For the team only</source>
        <translation>Solo para el equipo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>From {low} to {high}</source>
        <translation>De {low} a {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Numbers of people only: no names, addresses or telephone numbers belong in a register.</source>
        <translation>Solo números de personas: en un registro no van nombres, direcciones ni teléfonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Several are parted by a semicolon</source>
        <translation>Separe varias con punto y coma</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Several may be chosen: {answers}</source>
        <translation>Puede elegir varias: {answers}</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>{form}. {guide}</source>
        <translation>{form}. {guide}</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Cells changed</source>
        <translation>Celdas cambiadas</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Changed on both sides</source>
        <translation>Cambios en ambos lados</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>In the study</source>
        <translation>En el estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>In the workbook</source>
        <translation>En el libro de cálculo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Read the registers back</source>
        <translation>Leer los registros llenados</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Reads a workbook that a team has filled in and holds it against the study: lists what would change, cell by cell, and what cannot be understood, with its place. Only when you say so is it written, all of it or nothing. Rows deleted in the workbook stay in the study.</source>
        <translation>Lee un libro de cálculo que llenó un equipo y lo compara con el estudio: enumera lo que cambiaría, celda por celda, y lo que no se entiende, con su lugar. Solo se escribe cuando usted lo indica, todo o nada. Las filas borradas en el libro se conservan en el estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Rows added</source>
        <translation>Filas añadidas</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>The GeoPackage that keeps the registers; a new one is made when it is not there.</source>
        <translation>El GeoPackage que guarda los registros; si no existe, se crea uno nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>The workbook of registers, filled in.</source>
        <translation>El libro de registros, ya llenado.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>To be mended</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Without it the changes are only listed, and nothing is written.</source>
        <translation>Sin esto los cambios solo se enumeran y no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Workbook</source>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Write the changes to the study</source>
        <translation>Escribir los cambios en el estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Written to the study</source>
        <translation>Escrito en el estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>the row with the names of the columns was not found, so nothing was read</source>
        <translation>no se encontró la fila con los nombres de las columnas, así que no se leyó nada</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>the study has no row of this number: clear the number to add it as a new row</source>
        <translation>el estudio no tiene una fila con este número: borre el número para añadirla como nueva</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this column is none of the register's, and was not read</source>
        <translation>esta columna no es del registro y no se leyó</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this column is not there any more; what the study holds in it stays</source>
        <translation>esta columna ya no está; se conserva lo que el estudio tiene en ella</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this column stands here twice: only the first is read</source>
        <translation>esta columna está dos veces: solo se lee la primera</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this is no number of a row</source>
        <translation>esto no es un número de fila</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this number stands on two rows: only the first was read</source>
        <translation>este número está en dos filas: solo se leyó la primera</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this sheet is no register, and was not read</source>
        <translation>esta hoja no es un registro y no se leyó</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>“{file}” is no workbook that can be read.</source>
        <translation>«{file}» no es un libro de cálculo que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Change what stands there if it is wrong. A row that is deleted here stays in the study.</source>
        <translation>Cambie lo que esté mal. Una fila que se borra aquí se conserva en el estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>For the team only: {columns}. These columns never leave it.</source>
        <translation>Solo para el equipo: {columns}. Estas columnas nunca salen de él.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>How to fill this in</source>
        <translation>Cómo llenarlo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Registers of the study</source>
        <translation>Registros del estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Several answers in one cell are parted by a semicolon. Dates: 2024-03-31.</source>
        <translation>Varias respuestas en una celda se separan con punto y coma. Fechas: 2024-03-31.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>When it is read back, every change is listed before anything is written.</source>
        <translation>Al leerlo de nuevo, se enumera cada cambio antes de escribir nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Write in the shaded rows. Leave the number empty: the study gives it.</source>
        <translation>Escriba en las filas sombreadas. Deje vacío el número: lo da el estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Prepare the study's forms for QGIS</source>
        <translation>Preparar los formularios del estudio para QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Project in the package</source>
        <translation>Proyecto en el paquete</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Relations between forms</source>
        <translation>Relaciones entre formularios</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Writes into the study's GeoPackage how each form of the guides is filled in: labels, answers to choose from, checks, tabs and help in your language, and a project with every form and the relations between them. QGIS opens them so without this plugin, QField too. Run it again for another language; styles and projects that you saved yourselves stay.</source>
        <translation>Escribe en el GeoPackage del estudio cómo se llena cada formulario de las guías: etiquetas, respuestas para elegir, comprobaciones, pestañas y ayuda en su idioma, y un proyecto con todos los formularios y las relaciones entre ellos. QGIS los abre así sin este complemento, y QField también. Ejecútelo de nuevo para otro idioma; los estilos y proyectos que usted guardó se conservan.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>A workbook comes back into the study; Word gives a sheet for each form, matrix and checklist, to print or to fill in on a screen.</source>
        <translation>El libro de cálculo vuelve al estudio; Word da una hoja por cada ficha, matriz y lista de control, para imprimir o completar en pantalla.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>A workbook to read back</source>
        <translation>Un libro de cálculo que se lee de vuelta</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Forms to fill in by hand (Word)</source>
        <translation>Fichas para completar a mano (Word)</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>No register is called “{name}”: use an id such as F-D6, or one of {guides}.</source>
        <translation>Ningún registro se llama «{name}»: use un identificador como F-D6, o una de estas guías: {guides}.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Their ids, such as F-D6, F-M9, or a guide's name such as diagnosis; by default those of the diagnosis and of participation.</source>
        <translation>Sus identificadores, como F-D6 o F-M9, o el nombre de una guía, como diagnosis; por defecto, los del diagnóstico y la participación.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Write the registers as a workbook</source>
        <translation>Escribir los registros como libro de cálculo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Writes forms and matrices of the guides (focus groups, walks, institutions, capacities, priorities, participation and more) as sheets that a team fills in, with what the study already holds. Reading them back lists every change before it is made.</source>
        <translation>Escribe fichas y matrices de las guías (grupos focales, recorridos, instituciones, capacidades, prioridades, participación y más) como hojas que llena un equipo, con lo que el estudio ya contiene. Al leerlas de nuevo se enumera cada cambio antes de hacerlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/runner.py"/>
        <source>There is no analysis “{name}”.</source>
        <translation>No existe el análisis “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/runner.py"/>
        <source>{file} is read by this analysis: choose another file for the result.</source>
        <translation>Este análisis lee {file}: elija otro archivo para el resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/runner.py"/>
        <source>“{analysis}” has no output “{name}”; it has {known}.</source>
        <translation>“{analysis}” no tiene la salida “{name}”; tiene {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>Laying out the town</source>
        <translation>Trazando la ciudad</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Choose another.</source>
        <translation>No se puede escribir en la carpeta “{folder}”: {reason}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>“{file}” cannot be replaced: close the program that has it open.</source>
        <translation>No se puede reemplazar “{file}”: cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>“{folder}” is a file; choose a folder for the sample.</source>
        <translation>“{folder}” es un archivo; elija una carpeta para el municipio ficticio.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>“{parameter}” must be a whole number from {low} to {high}, not {value}.</source>
        <translation>“{parameter}” debe ser un número entero de {low} a {high}, no {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Fictional municipality</source>
        <translation>Municipio ficticio</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Incidents of the three years together.</source>
        <translation>Incidentes de los tres años en conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Make the fictional municipality</source>
        <translation>Crear el municipio ficticio</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Number of incidents</source>
        <translation>Número de incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Plant effects</source>
        <translation>Introducir efectos conocidos</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Without them incidents follow the population and nothing else.</source>
        <translation>Sin ellos los incidentes siguen a la población y a nada más.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Writes a believable municipality that exists nowhere, with neighbourhoods, streets, population, three years of incidents and an intervention whose effect is known, to learn and to test with. The truth that was planted is written beside it.</source>
        <translation>Crea un municipio verosímil que no existe en ninguna parte, con barrios, calles, población, tres años de incidentes y una intervención cuyo efecto se conoce, para aprender y hacer pruebas. Al lado queda escrito qué efectos se introdujeron.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/package.py"/>
        <source>Drawing incidents</source>
        <translation>Sorteando incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/chain.py"/>
        <source>Moves by the neighbours' class are for quantiles: a hot spot holds its neighbours already.</source>
        <translation>Los cambios según la clase de las áreas vecinas son para cuantiles: una concentración ya incluye a sus vecinas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/chain.py"/>
        <source>“{column}” has a negative population.</source>
        <translation>“{column}” tiene una población negativa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/chain.py"/>
        <source>“{layer}” has {count} area(s) that can take part; two or more are needed.</source>
        <translation>«{layer}» tiene {count} área(s) que pueden participar; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>An area that was hot in at least this share of the periods, and lately, is called persistent.</source>
        <translation>Se llama persistente al área que fue concentración al menos en esta proporción de los períodos, y también en los últimos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Areas and periods</source>
        <translation>Áreas y períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Areas that never were</source>
        <translation>Áreas que nunca lo fueron</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>By the neighbours' class</source>
        <translation>Según la clase de las vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Class in the last period</source>
        <translation>Clase en el último período</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Class of every area and period</source>
        <translation>Clase de cada área y período</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Classes in the long run</source>
        <translation>Clases a largo plazo</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Days on which periods begin</source>
        <translation>Días en que comienzan los períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>For periods of one's own: days such as 2022-01-01, separated by commas; the last one closes the last period and lies in none.</source>
        <translation>Para períodos propios: días como 2022-01-01, separados por comas; el último cierra el último período y no pertenece a ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>For quantiles: the moves apart for areas with low, middle and high neighbours.</source>
        <translation>Para cuantiles: los cambios por separado para áreas con vecinas bajas, medias y altas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Former areas</source>
        <translation>Áreas anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>From class</source>
        <translation>De la clase</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Hot, cold or neither (Gi*)</source>
        <translation>Concentración alta, baja o ninguna (Gi*)</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>How often the values of every period are dealt out to the areas anew, to see what moves there would be if periods knew nothing of each other. 0 leaves the test out.</source>
        <translation>Cuántas veces se vuelven a repartir los valores de cada período entre las áreas, para ver qué cambios habría si los períodos no tuvieran relación entre sí. Con 0 se omite la prueba.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>How the time is cut. Short periods hold few events each, long ones are few.</source>
        <translation>Cómo se divide el tiempo. Los períodos cortos tienen pocos hechos; los largos son pocos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Intermittent areas</source>
        <translation>Áreas intermitentes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Into how many parts the ranking is cut, for quantiles.</source>
        <translation>En cuántas partes se divide el ordenamiento, para los cuantiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Last period hot begins</source>
        <translation>Inicio del último período como concentración</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Likelihood ratio</source>
        <translation>Razón de verosimilitud</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Mean stay</source>
        <translation>Permanencia media</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Mean time until first there</source>
        <translation>Tiempo medio hasta llegar por primera vez</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Most in a row</source>
        <translation>Máximo de períodos seguidos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves between classes</source>
        <translation>Cambios entre clases</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves by the neighbours' class</source>
        <translation>Cambios según la clase de las vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves from it</source>
        <translation>Cambios desde ella</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Neighbours' class</source>
        <translation>Clase de las vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>New areas</source>
        <translation>Áreas nuevas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Parts of the ranking (quantiles)</source>
        <translation>Partes del ordenamiento (cuantiles)</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Periods hot</source>
        <translation>Períodos como concentración</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Periods of one's own</source>
        <translation>Períodos propios</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Persistence of hot spots</source>
        <translation>Persistencia de las concentraciones</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Persistent areas</source>
        <translation>Áreas persistentes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Share in the long run</source>
        <translation>Proporción a largo plazo</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Share of periods hot</source>
        <translation>Proporción de períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Share that makes it persistent</source>
        <translation>Proporción para llamarla persistente</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Tells in how many periods every area was a hot spot, and whether it is a persistent, new, intermittent or former one; and how areas move between classes from one period to the next. Lasting concentrations ask for other answers than passing ones.</source>
        <translation>Dice en cuántos períodos cada área fue una concentración y si es persistente, nueva, intermitente o anterior; y cómo pasan las áreas de una clase a otra de un período al siguiente. Las concentraciones duraderas piden respuestas distintas de las pasajeras.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>To class</source>
        <translation>A la clase</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>What an area is called in a period: hot or cold by Getis and Ord's Gi*, or the part of the period's ranking it lies in, the highest of which then counts as hot.</source>
        <translation>Cómo se clasifica un área en un período: concentración alta o baja según el Gi* de Getis y Ord, o la parte del ordenamiento del período en que se encuentra; la más alta cuenta entonces como concentración.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>p-value (permutation)</source>
        <translation>Valor p (permutaciones)</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>periods</source>
        <translation>períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>Give three “breaks” or more, each later than the one before: every period begins on one and ends before the next.</source>
        <translation>Dé tres «breaks» o más, cada uno posterior al anterior: cada período comienza en uno y termina antes del siguiente.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>The events of “{layer}” fill {count} whole period(s); between {least} and {most} are needed. Choose shorter or longer periods.</source>
        <translation>Los hechos de «{layer}» llenan {count} período(s) completo(s); se necesitan entre {least} y {most}. Elija períodos más cortos o más largos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>“breaks” are for periods of one's own: choose “custom”.</source>
        <translation>«breaks» es para períodos propios: elija «custom».</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>“breaks” must be days such as 2022-01-31, not “{value}”.</source>
        <translation>«breaks» debe contener días como 2022-01-31, no «{value}».</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Also make a layer of lines from each area to its neighbours, to see what was compared with what.</source>
        <translation>Crea además una capa de líneas de cada área a sus vecinas, para ver qué se comparó con qué.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Areas with a value</source>
        <translation>Áreas con valor</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Areas without neighbours</source>
        <translation>Áreas sin vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Cluster or outlier</source>
        <translation>Agrupamiento o área atípica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Draw the neighbours</source>
        <translation>Dibujar las vecindades</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>High among high</source>
        <translation>Alta entre altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>High among low</source>
        <translation>Alta entre bajas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Local Moran's I</source>
        <translation>I de Moran local</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Low among high</source>
        <translation>Baja entre altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Low among low</source>
        <translation>Baja entre bajas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Mean of the neighbours</source>
        <translation>Media de las vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Neighbour</source>
        <translation>Vecina</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Quadrant</source>
        <translation>Cuadrante</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>p-value (normal)</source>
        <translation>Valor p (normal)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>A column with the weight of each event, e.g. harm.</source>
        <translation>Una columna con el peso de cada hecho, p. ej. el daño.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Bailey &amp; Gatrell (1995)</source>
        <translation>Bailey y Gatrell (1995)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Correct for the edge of the study area</source>
        <translation>Corregir el efecto del límite del área de estudio</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Gaussian</source>
        <translation>Gaussiana</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>How far one event reaches. Without it, the rule below chooses and says.</source>
        <translation>Hasta dónde llega un hecho. Si no se indica, lo elige la regla de abajo, y se informa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Kernel</source>
        <translation>Función kernel</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Mean distance to the k-th nearest point</source>
        <translation>Distancia media al k-ésimo punto más cercano</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Near the edge, part of each event's reach falls where nothing was observed. Divides by the part inside, so that the edge does not look quieter than it is.</source>
        <translation>Cerca del límite, parte del alcance de cada hecho cae donde no se observó nada. Divide por la parte de adentro, para que el borde no parezca más tranquilo de lo que es.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>No point of “{layer}” lies inside the study area.</source>
        <translation>Ningún punto de “{layer}” está dentro del área de estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Quartic</source>
        <translation>Cuártica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Quartic ends at the bandwidth; Gaussian takes it as standard deviation.</source>
        <translation>La cuártica termina en el ancho de banda; la gaussiana lo toma como desviación estándar.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Rule for the bandwidth</source>
        <translation>Regla para el ancho de banda</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Scott (1992)</source>
        <translation>Scott (1992)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Silverman (1986) for the quartic</source>
        <translation>Silverman (1986) para la cuártica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Silverman (1986), robust to outliers</source>
        <translation>Silverman (1986), robusta ante valores extremos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Standard and median distance (the search radius of ArcGIS)</source>
        <translation>Distancia estándar y mediana (el radio de búsqueda de ArcGIS)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>The rule “{rule}” finds no bandwidth for “{layer}”, because its points lie at one place or on one line: give “bandwidth” in metres.</source>
        <translation>La regla “{rule}” no encuentra un ancho de banda para “{layer}”, porque sus puntos están en un solo lugar o sobre una línea: indique “bandwidth” en metros.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>The side of a raster cell.</source>
        <translation>El lado de una celda del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>What chooses the bandwidth when none is given. Rules from the spread of all points make broad surfaces; the nearest points make a narrow one.</source>
        <translation>Qué elige el ancho de banda cuando no se indica. Las reglas que parten de la dispersión de todos los puntos dan superficies amplias; la de los puntos más cercanos, una estrecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Which neighbour the rule of the nearest points goes to, e.g. the tenth.</source>
        <translation>Hasta qué vecino llega la regla de los puntos más cercanos, por ejemplo, el décimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>k of the rule</source>
        <translation>k de la regla</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>left, bottom, right, top in metres; by default the study area, or the points and one bandwidth more.</source>
        <translation>izquierda, abajo, derecha, arriba, en metros; si no se indica, el área de estudio o los puntos y un ancho de banda más.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>“extent” must be left, bottom, right, top in metres, not “{value}”.</source>
        <translation>“extent” debe ser izquierda, abajo, derecha, arriba, en metros, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>A column with the weight of each, e.g. the people it stands for.</source>
        <translation>Una columna con el peso de cada uno, por ejemplo, las personas que representa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Area with a higher ratio than chance</source>
        <translation>Superficie con una razón mayor que la del azar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Area with a lower ratio than chance</source>
        <translation>Superficie con una razón menor que la del azar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Compares where two kinds of events lie: violent robberies among all robberies, this year and the last, events and the people at risk. Both get the same bandwidth. A second raster tells where the difference is more than exchanging the labels of the points would make.</source>
        <translation>Compara dónde están dos tipos de hechos: los robos con violencia entre todos los robos, este año y el anterior, los hechos y las personas expuestas. Ambos usan el mismo ancho de banda. Un segundo ráster indica dónde la diferencia es mayor que la que daría intercambiar las etiquetas de los puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Difference per km²</source>
        <translation>Diferencia por km²</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>How the two densities are compared. The ratio of the shares first divides each by its total, so that 1 means neither more nor less than on the whole.</source>
        <translation>Cómo se comparan las dos densidades. La razón de las proporciones divide antes cada una por su total, de modo que 1 significa ni más ni menos que en el conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Logarithm of the ratio</source>
        <translation>Logaritmo de la razón</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Other points used</source>
        <translation>Otros puntos utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Points to compare with</source>
        <translation>Puntos con los que se compara</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Points used</source>
        <translation>Puntos utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Ratio of the shares (1 if both lay alike)</source>
        <translation>Razón de las proporciones (1 si ambos se reparten igual)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Ratio of two densities</source>
        <translation>Razón entre dos densidades</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>The points below the line: all events, another year, or people.</source>
        <translation>Los puntos del denominador: todos los hechos, otro año o las personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Value if both lay alike</source>
        <translation>Valor si ambos se repartieran igual</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Weight of the other points</source>
        <translation>Peso de los otros puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Where the ratio differs from chance</source>
        <translation>Dónde la razón se distingue del azar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>p-value of the ratio, not corrected</source>
        <translation>Valor p de la razón, sin corregir</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_surface.py"/>
        <source>A raster of {cells} cells needs {needed:.1f} GB of disk while it is computed, but only {free:.1f} GB are free: choose a larger cell size.</source>
        <translation>Un ráster de {cells} celdas necesita {needed:.1f} GB de disco mientras se calcula, pero solo hay {free:.1f} GB libres: elija un tamaño de celda mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Finds areas that, together with their neighbours, hold more (or fewer) reported events than chance would put there. An area is coloured only when its p-value, corrected for testing every area at once, is small. It says where values gather, not why.</source>
        <translation>Encuentra áreas que, junto con sus vecinas, reúnen más (o menos) hechos registrados de los que pondría allí el azar. Un área se colorea solo cuando su valor p, corregido por evaluar todas las áreas a la vez, es pequeño. Dice dónde se concentran los valores, no por qué.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Gi* looks at the area and its neighbours, Gi at the neighbours alone.</source>
        <translation>Gi* mira el área y sus vecinas; Gi, solo las vecinas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Hot spots (Getis–Ord Gi*)</source>
        <translation>Zonas calientes (Gi* de Getis–Ord)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Hot spots (Getis–Ord)</source>
        <translation>Zonas calientes (Getis–Ord)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Include the area itself (Gi*)</source>
        <translation>Incluir la propia área (Gi*)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Expected by chance</source>
        <translation>Esperado por azar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>For join counts: an area is high when its value is at least this. Without it, when its value is above zero.</source>
        <translation>Para los conteos de uniones: un área es alta cuando su valor es al menos este. Si no se indica, cuando su valor es mayor que cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Global autocorrelation</source>
        <translation>Autocorrelación global</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Is there a spatial pattern? (Moran, Geary, Getis–Ord)</source>
        <translation>¿Hay un patrón espacial? (Moran, Geary, Getis–Ord)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Join counts</source>
        <translation>Conteos de uniones</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Moran compares with the mean, Geary compares neighbours, G asks whether high values gather. Join counts ask whether areas of a kind lie side by side. For a rate, give the events as value and the population.</source>
        <translation>Moran compara con el promedio, Geary compara vecinas, G pregunta si los valores altos se concentran. Los conteos de uniones preguntan si las áreas de un mismo tipo están lado a lado. Para una tasa, indique los hechos como valor y la población.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Moran's I of a rate (Assunção–Reis)</source>
        <translation>I de Moran de una tasa (Assunção–Reis)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Neighbours that are</source>
        <translation>Vecinas que son</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>One number for the whole map: whether areas with similar values lie next to each other more than chance would have it. A positive z means clustering.</source>
        <translation>Un número para todo el mapa: si las áreas con valores parecidos están unas junto a otras más de lo que daría el azar. Un z positivo significa agrupamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Threshold of join counts</source>
        <translation>Umbral de los conteos de uniones</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>“moran_eb_rate” needs “population”: a rate has two numbers.</source>
        <translation>“moran_eb_rate” necesita “population”: una tasa tiene dos números.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_tests.py"/>
        <source>Getis–Ord G multiplies the values of neighbours, but only one area has a “{column}” above zero.</source>
        <translation>La G de Getis–Ord multiplica los valores de áreas vecinas, pero solo un área tiene “{column}” mayor que cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_tests.py"/>
        <source>Getis–Ord G needs values of zero or more; “{column}” has {value}.</source>
        <translation>La G de Getis–Ord necesita valores de cero o más; “{column}” tiene {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_tests.py"/>
        <source>Only {count} area(s) of “{layer}” have a value and a neighbour; at least four are needed.</source>
        <translation>Áreas de “{layer}” con valor y al menos una vecina: solo {count}; se necesitan cuatro o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>A column whose value is different in every line. Random draws follow it, so that the order of the rows does not matter.</source>
        <translation>Una columna cuyo valor es distinto en cada línea. Los sorteos la siguen, de modo que el orden de las filas no importa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Cold segments (95 % or more)</source>
        <translation>Tramos fríos (95 % o más)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Cut streets at crossings</source>
        <translation>Dividir las calles en los cruces</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Dispersion of counts (1: length explains them)</source>
        <translation>Dispersión de los recuentos (1: la longitud los explica)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Distance along the streets</source>
        <translation>Distancia a lo largo de las calles</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Ends of streets nearer than this to each other or a street meet.</source>
        <translation>Los extremos de calles más cerca que esto entre sí, o de una calle, se unen.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Ends that meet</source>
        <translation>Extremos que se unen</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Events here and on streets near</source>
        <translation>Hechos aquí y en calles próximas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Events per kilometre</source>
        <translation>Hechos por kilómetro</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Events that the same length would hold</source>
        <translation>Hechos que corresponderían a la misma longitud</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Farthest from a street</source>
        <translation>Distancia máxima a una calle</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Finding crossings</source>
        <translation>Buscando cruces</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot or cold segment</source>
        <translation>Tramo caliente o frío</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot routes</source>
        <translation>Rutas calientes</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot routes (street segments)</source>
        <translation>Rutas calientes (tramos de calle)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot segments (95 % or more)</source>
        <translation>Tramos calientes (95 % o más)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>How often the events are thrown on the streets at random, to check the exact p-value; 0 leaves that out.</source>
        <translation>Cuántas veces se reparten los hechos al azar por las calles, para comprobar el valor p exacto; 0 lo omite.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Incidents farther than this from every street are left out.</source>
        <translation>Los hechos más lejos que esto de toda calle quedan fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Incidents on a street</source>
        <translation>Hechos en una calle</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Incidents with a place</source>
        <translation>Hechos con ubicación</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Lines that go on over crossings become a segment from each crossing to the next.</source>
        <translation>Las líneas que siguen más allá de los cruces se convierten en un tramo de cada cruce al siguiente.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Measuring along the streets</source>
        <translation>Midiendo a lo largo de las calles</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>No incident of “{layer}” lies within {distance:g} m of a line of “{streets}”: check the coordinate systems, or choose a larger distance.</source>
        <translation>Ningún hecho de “{layer}” está a {distance:g} m o menos de una línea de “{streets}”: revise los sistemas de coordenadas o elija una distancia mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Puts each reported event on the nearest street and finds segments that, together with the streets near them, hold more events than their length would bring if every metre of street were alike. Nearness is measured along the streets. It says where to look, not why: streets that more people use have more events by that alone.</source>
        <translation>Asigna cada hecho registrado a la calle más cercana y encuentra tramos que, junto con las calles próximas, reúnen más hechos que los que traería su longitud si cada metro de calle fuera igual. La cercanía se mide a lo largo de las calles. Dice dónde mirar, no por qué: las calles que más gente usa tienen más hechos solo por eso.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Putting incidents on streets</source>
        <translation>Ubicando los hechos en las calles</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Segment</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Segments whose middles lie this near, along the streets, are looked at together.</source>
        <translation>Los tramos cuyos puntos medios están así de cerca, a lo largo de las calles, se miran juntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Street identifier</source>
        <translation>Identificador de la calle</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Street lines, cut at crossings or not.</source>
        <translation>Líneas de calles, divididas en los cruces o no.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>p-value (exact)</source>
        <translation>Valor p (exacto)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>p-value (simulated)</source>
        <translation>Valor p (simulado)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Density of reported events</source>
        <translation>Densidad de hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Highest density</source>
        <translation>Densidad más alta</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>Densidad de kernel</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Largest possible error</source>
        <translation>Mayor error posible</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Smooths points into reported events per square kilometre. A wider bandwidth shows districts, a narrower one corners. It shows where events are many, not whether they are more than chance or than the number of people would explain.</source>
        <translation>Suaviza los puntos en hechos registrados por kilómetro cuadrado. Un ancho de banda mayor muestra sectores; uno menor, esquinas. Muestra dónde hay muchos hechos, no si son más de los que explicarían el azar o la cantidad de personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local.py"/>
        <source>“permutations” must be 0 or at least {bound}, but is {value}.</source>
        <translation>“permutations” debe ser 0 o al menos {bound}, pero es {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and high</source>
        <translation>Parecidas y altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and low</source>
        <translation>Parecidas y bajas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and unlike neighbours (local Geary's c)</source>
        <translation>Vecinas parecidas y distintas (c de Geary local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and unlike neighbours (local Geary)</source>
        <translation>Vecinas parecidas y distintas (Geary local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike or unlike</source>
        <translation>Parecida o distinta</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike, on both sides of the mean</source>
        <translation>Parecidas, a ambos lados del promedio</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Finds areas that differ little from each of their neighbours, and areas that differ much: edges and singular places. Unlike local Moran's I it looks at the differences themselves, and so also finds neighbours that are alike near the mean.</source>
        <translation>Encuentra áreas que difieren poco de cada una de sus vecinas, y áreas que difieren mucho: bordes y lugares singulares. A diferencia de la I de Moran local mira las diferencias mismas, y por eso también encuentra vecinas parecidas cerca del promedio.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Local Geary's c</source>
        <translation>c de Geary local</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Unlike their neighbours</source>
        <translation>Distintas de sus vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Clusters and outliers (local Moran's I)</source>
        <translation>Agrupamientos y áreas atípicas (I de Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Clusters and outliers (local Moran)</source>
        <translation>Agrupamientos y áreas atípicas (Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Finds areas that are high among high neighbours, low among low ones, or unlike their neighbours. An area is coloured only when its p-value, corrected for testing every area at once, is small.</source>
        <translation>Encuentra áreas altas entre vecinas altas, bajas entre vecinas bajas, o distintas de sus vecinas. Un área se colorea solo cuando su valor p, corregido por evaluar todas las áreas a la vez, es pequeño.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Finds areas where one variable is high (or low) while another is high (or low) in the areas around: few street lights here, many robberies next door. It shows what lies side by side, not what causes what, and says nothing of the two within one area.</source>
        <translation>Encuentra áreas donde una variable es alta (o baja) mientras otra es alta (o baja) en las áreas de alrededor: pocas luminarias aquí, muchos robos al lado. Muestra lo que está lado a lado, no qué causa qué, y no dice nada de ambas dentro de una misma área.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>The numbers looked at in the areas around, not in the area itself.</source>
        <translation>Los números que se miran en las áreas de alrededor, no en el área misma.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Two variables in neighbouring areas (local Moran's I)</source>
        <translation>Dos variables en áreas vecinas (I de Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Two variables side by side (local Moran)</source>
        <translation>Dos variables lado a lado (Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Value in the neighbours</source>
        <translation>Valor en las vecinas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Clusters and outliers of a rate (local Moran's I)</source>
        <translation>Agrupamientos y áreas atípicas de una tasa (I de Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Clusters and outliers of a rate (local Moran)</source>
        <translation>Agrupamientos y áreas atípicas de una tasa (Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Finds clusters of high or low rates, and areas whose rate is unlike their neighbours'. A rate of few residents swings widely by chance; here each rate is measured against the swing that its population would give, so that small areas neither make clusters nor hide them.</source>
        <translation>Encuentra agrupamientos de tasas altas o bajas, y áreas cuya tasa difiere de la de sus vecinas. La tasa de pocos habitantes oscila mucho por azar; aquí cada tasa se mide contra la oscilación que daría su población, de modo que las áreas pequeñas no crean agrupamientos ni los ocultan.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Rate, standardised for the size of the population</source>
        <translation>Tasa estandarizada por el tamaño de la población</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/measured_points.py"/>
        <source>No incident of “{layer}” has both coordinates and a weight.</source>
        <translation>Ningún incidente de “{layer}” tiene a la vez coordenadas y peso.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/measured_points.py"/>
        <source>The weights in “{column}” of “{layer}” are all zero.</source>
        <translation>Todos los pesos de “{column}” en “{layer}” son cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/measured_points.py"/>
        <source>Weights must be zero or more; “{column}” has {value}.</source>
        <translation>Los pesos deben ser cero o más; “{column}” tiene {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/nearness.py"/>
        <source>These neighbours would be {links} pairs, more than fit in memory: choose a shorter “distance” or fewer “neighbours”.</source>
        <translation>Estas vecindades serían {links} pares, más de los que caben en la memoria: elija una “distance” menor o menos “neighbours”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/neighbourhood.py"/>
        <source>Choose the weights file, or other neighbours.</source>
        <translation>Elija el archivo de pesos u otro tipo de vecindad.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/neighbourhood.py"/>
        <source>No two areas lie within the “distance” of {distance} m of each other, from centre to centre; {band} m leaves no area alone.</source>
        <translation>No hay dos áreas a la “distance” de {distance} m o menos, de centro a centro; con {band} m no queda ninguna sola.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Distance of the largest departure</source>
        <translation>Distancia de la mayor diferencia</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>How often as many points are scattered evenly over the study area. 0 leaves Ripley's L out.</source>
        <translation>Cuántas veces se reparten al azar otros tantos puntos de manera uniforme en el área de estudio. Con 0 no se calcula L de Ripley.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>How often chance may leave the envelopes, e.g. 0.05.</source>
        <translation>Con qué frecuencia puede el azar salirse de las bandas, por ejemplo, 0.05.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Inner envelope, high</source>
        <translation>Banda interior, superior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Inner envelope, low</source>
        <translation>Banda interior, inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>L − r, by chance</source>
        <translation>L − r, por azar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>L − r, observed</source>
        <translation>L − r, observado</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Largest distance</source>
        <translation>Distancia mayor</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Mean nearest distance</source>
        <translation>Distancia media al más cercano</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Nearest-neighbour index</source>
        <translation>Índice del vecino más cercano</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Outer envelope, high</source>
        <translation>Banda exterior, superior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Outer envelope, low</source>
        <translation>Banda exterior, inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Ripley's L by distance</source>
        <translation>L de Ripley según la distancia</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Share of the points inside</source>
        <translation>Proporción de los puntos adentro</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Standard distance and ellipse</source>
        <translation>Distancia estándar y elipse</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Summary of a point pattern</source>
        <translation>Resumen de un patrón de puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Tells where the middle of the points lies, how far they spread and in which direction, and up to which distance they lie closer together than points scattered evenly over the study area would. Give the study area: without it, empty land looks like clustering. The ellipse is that of ArcGIS, of one standard deviation.</source>
        <translation>Indica dónde está el centro de los puntos, cuánto se dispersan y en qué dirección, y hasta qué distancia están más juntos de lo que estarían puntos repartidos de manera uniforme en el área de estudio. Indique el área de estudio: sin ella, el terreno vacío parece agrupamiento. La elipse es la de ArcGIS, de una desviación estándar.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Up to which distance L is computed; by default a quarter of the shorter side of the study area.</source>
        <translation>Hasta qué distancia se calcula L; si no se indica, un cuarto del lado más corto del área de estudio.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>p-value of L over all distances</source>
        <translation>Valor p de L en todas las distancias</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>p-value of the index (normal)</source>
        <translation>Valor p del índice (normal)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>p-value of the index (simulation)</source>
        <translation>Valor p del índice (simulación)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Cluster</source>
        <translation>Agrupamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Clusters</source>
        <translation>Agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Distinct places</source>
        <translation>Lugares distintos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Events per area</source>
        <translation>Hechos por superficie</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Events within this distance are neighbours.</source>
        <translation>Los hechos a esta distancia o menos son vecinos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Fewest events</source>
        <translation>Mínimo de hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Finds places where many events lie close together, whatever their shape, and leaves the scattered ones out. You choose how close and how many. It needs no areas and no grid, but it does not test whether chance could make such clusters.</source>
        <translation>Encuentra lugares donde muchos hechos están cerca unos de otros, cualquiera que sea su forma, y deja fuera los dispersos. Usted elige cuán cerca y cuántos. No necesita áreas ni cuadrícula, pero no evalúa si el azar podría formar esos agrupamientos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>How many events must lie within the distance of one, itself counted, to make a cluster.</source>
        <translation>Cuántos hechos debe haber a esa distancia de uno, incluido él mismo, para formar un agrupamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Outlines of the clusters</source>
        <translation>Contornos de los agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Point clusters (DBSCAN)</source>
        <translation>Agrupamientos de puntos (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Points in clusters</source>
        <translation>Puntos en agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Points in the largest</source>
        <translation>Puntos en el mayor</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Points with their cluster</source>
        <translation>Puntos con su agrupamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Share of the points in clusters</source>
        <translation>Proporción de los puntos en agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/rate_deviates.py"/>
        <source>A rate needs numbers of events of zero or more; “{column}” has {value}.</source>
        <translation>Una tasa necesita números de hechos de cero o más; “{column}” tiene {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Areas in significant clusters</source>
        <translation>Áreas en agrupamientos significativos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Areas that take part</source>
        <translation>Áreas que participan</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Clusters whose p-value is at most this are shown.</source>
        <translation>Se muestran los agrupamientos cuyo valor p no supera este nivel.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Finding the clusters</source>
        <translation>Buscando los agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Log likelihood ratio</source>
        <translation>Logaritmo de la razón de verosimilitud</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Log likelihood ratio needed to be significant</source>
        <translation>Logaritmo de la razón de verosimilitud necesario para ser significativo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Moves circles of every size over the map and finds those in which more events were reported than the population explains. Because every circle was tried, the p-value counts how often chance alone makes a circle as striking anywhere. With a table by month it also finds when. A cluster says where to look closer, not what its cause is.</source>
        <translation>Recorre el mapa con círculos de todos los tamaños y encuentra aquellos en los que se registraron más hechos que los que explica la población. Como se probaron todos los círculos, el valor p cuenta con qué frecuencia el solo azar produce un círculo igual de llamativo en cualquier lugar. Con una tabla por mes también encuentra cuándo. Un agrupamiento dice dónde mirar más de cerca, no cuál es su causa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Observed to expected events</source>
        <translation>Hechos observados sobre esperados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Part of a cluster</source>
        <translation>Parte de un agrupamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Ratio of the rate inside to the rate outside</source>
        <translation>Razón entre la tasa de dentro y la de fuera</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scan for clusters (Kulldorff)</source>
        <translation>Barrido de agrupamientos (Kulldorff)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scan for clusters: areas</source>
        <translation>Barrido de agrupamientos: áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scan for clusters: clusters</source>
        <translation>Barrido de agrupamientos: agrupamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scanning what chance makes</source>
        <translation>Barriendo lo que produce el azar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Significant clusters</source>
        <translation>Agrupamientos significativos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>p-value of the cluster</source>
        <translation>Valor p del agrupamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>{events} events × {permutations} replications are too many random draws; choose fewer replications.</source>
        <translation>{events} hechos × {permutations} réplicas son demasiados sorteos; elija menos réplicas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Category in the table</source>
        <translation>Categoría en la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Clusters of</source>
        <translation>Agrupamientos de</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Events in the table</source>
        <translation>Hechos en la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Fewer events than expected</source>
        <translation>Menos hechos que los esperados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>How often events are spread by chance, to see what the most striking circle would be.</source>
        <translation>Cuántas veces se reparten los hechos al azar, para ver cuál sería el círculo más llamativo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Largest cluster</source>
        <translation>Agrupamiento más grande</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Longest cluster</source>
        <translation>Agrupamiento más largo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Looks only at times that reach into the last period of the table.</source>
        <translation>Mira solo los tiempos que llegan hasta el último período de la tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>More events than expected</source>
        <translation>Más hechos que los esperados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>More or fewer</source>
        <translation>Más o menos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>One row for each area and period, zeros included, as “Count incidents by area” makes.</source>
        <translation>Una fila por área y período, con los ceros, como la produce “Contar incidentes por área”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Only clusters that still go on</source>
        <translation>Solo agrupamientos que aún continúan</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Period in the table</source>
        <translation>Período en la tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Replications</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Table by area and period</source>
        <translation>Tabla por área y período</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The column with the first day of the period.</source>
        <translation>La columna con el primer día del período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The column with the kind of offence, to keep some; all are added up.</source>
        <translation>La columna con el tipo de delito, para conservar algunos; se suman todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The column with the number of reported events.</source>
        <translation>La columna con el número de hechos registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The most of the periods that a cluster may last.</source>
        <translation>La mayor parte de los períodos que puede durar un agrupamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The most of the population (or of the events, without one) that a circle may hold.</source>
        <translation>La mayor parte de la población (o de los hechos, si no hay población) que puede reunir un círculo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The number of reported events of each area. Not needed with a table by period.</source>
        <translation>El número de hechos registrados de cada área. No hace falta con una tabla por período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Where and when, compared with the population</source>
        <translation>Dónde y cuándo, comparado con la población</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Where and when, compared with the usual</source>
        <translation>Dónde y cuándo, comparado con lo habitual</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Where, compared with the population</source>
        <translation>Dónde, comparado con la población</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Which departures from the expected are looked for.</source>
        <translation>Qué desvíos respecto de lo esperado se buscan.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>“Compared with the usual” needs no population: it finds places with more events than their own share and the city's rhythm would give at that time.</source>
        <translation>“Comparado con lo habitual” no necesita población: encuentra lugares con más hechos que los que darían, en ese momento, su propia proporción y el ritmo de la ciudad.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_counts.py"/>
        <source>No row of the table belongs to an area: “{column}” has {examples}; choose the area identifier that the table uses.</source>
        <translation>Ninguna fila de la tabla corresponde a un área: “{column}” tiene {examples}; elija el identificador de área que usa la tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_counts.py"/>
        <source>“{layer}” has no row for the period that begins {day}: write its zeros, or leave out the periods before it.</source>
        <translation>“{layer}” no tiene filas del período que empieza el {day}: escriba sus ceros o excluya los períodos anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>A scan needs numbers of events, whole and zero or more, but there is {value:g}: give counts, not rates.</source>
        <translation>El barrido necesita números de hechos, enteros y de cero o más, pero hay {value:g}: dé recuentos, no tasas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>Name the column with the number of events (“value”), or give a table by area and period.</source>
        <translation>Indique la columna con el número de hechos (“value”) o dé una tabla por área y período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>No area is small enough for a cluster of {share:g} %: the smallest holds {smallest:.3g} %. Choose a larger “maximum_share”.</source>
        <translation>Ningún área es bastante pequeña para un agrupamiento del {share:g} %: la menor reúne el {smallest:.3g} %. Elija un “maximum_share” mayor.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>Population must be zero or more; “{column}” has {value:g}.</source>
        <translation>La población debe ser cero o más; “{column}” tiene {value:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>The model “{model}” compares with the population: name its column, or use “space_time_permutation” with a table by period.</source>
        <translation>El modelo “{model}” compara con la población: indique su columna, o use “space_time_permutation” con una tabla por período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>The model “{model}” looks for clusters in time: give the table by area and period that “Count incidents by area” makes.</source>
        <translation>El modelo “{model}” busca agrupamientos en el tiempo: dé la tabla por área y período que produce “Contar incidentes por área”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>There is no event in any area that takes part: nothing to scan.</source>
        <translation>No hay ningún hecho en las áreas que participan: no hay nada que barrer.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>{events:g} events are more than a scan can draw at random: check that the column holds numbers of events.</source>
        <translation>{events:g} hechos son más de los que un barrido puede sortear al azar: revise que la columna contenga números de hechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>“{layer}” has {count} area(s) with events and population known; two or more are needed to scan.</source>
        <translation>“{layer}” tiene {count} área(s) con hechos y población conocidos; para el barrido se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/streets.py"/>
        <source>Within {distance:g} m along the streets lie about {count} others of each: choose a shorter distance.</source>
        <translation>A {distance:g} m o menos a lo largo de las calles hay unos {count} tramos de cada uno: elija una distancia más corta.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/study_window.py"/>
        <source>The polygons of “{layer}” have no area.</source>
        <translation>Los polígonos de “{layer}” no tienen superficie.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/study_window.py"/>
        <source>“{layer}” reaches too far to be measured in {crs}: choose a study area around the points, or check the coordinate systems.</source>
        <translation>“{layer}” se extiende demasiado para medirse en {crs}: elija un área de estudio alrededor de los puntos o revise los sistemas de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>Give either several columns as “value” or a “category”, not both.</source>
        <translation>Indique varias columnas en “value” o una “category”, no ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“categories” needs “category”, the column that holds them.</source>
        <translation>“categories” necesita “category”, la columna que las contiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“{column}” has {count} categories: choose some of them with “categories”.</source>
        <translation>“{column}” tiene {count} categorías: elija algunas con “categories”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“{column}” of “{layer}” has no category “{category}”.</source>
        <translation>“{column}” de “{layer}” no tiene la categoría “{category}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“{layer}” has {count} area(s) with a value in “{column}”; two or more are needed.</source>
        <translation>Áreas de “{layer}” con valor en “{column}”: {count}; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>Spatial weights must be numbers of zero or more.</source>
        <translation>Los pesos espaciales deben ser números de cero o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>The weights file {file} is not there.</source>
        <translation>No se encuentra el archivo de pesos {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>The weights name the unit “{unit}”, which is no area's identifier; choose the identifier column that the weights use.</source>
        <translation>Los pesos nombran la unidad “{unit}”, que no es el identificador de ningún área; elija la columna de identificador que usan los pesos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>{file} cannot be read as spatial weights.</source>
        <translation>{file} no se puede leer como pesos espaciales.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>“weights” must be a kind of neighbours or a libpysal graph, not a {kind}.</source>
        <translation>“weights” debe ser un tipo de vecindad o un grafo de libpysal, no un {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/migrations.py"/>
        <source>“{file}” is of an older Convivencia, and no copy of it can be kept in its folder ({reason}): nothing was changed. Move it to a folder in which you may write.</source>
        <translation>“{file}” es de una versión anterior de Convivencia y no se puede guardar una copia en su carpeta ({reason}): no se cambió nada. Muévalo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>Row {row} of {register} in “{file}” was changed by somebody else in the meantime ({columns}): nothing was written. Look at it again.</source>
        <translation>Otra persona cambió mientras tanto la fila {row} de {register} en “{file}” ({columns}): no se escribió nada. Revísela de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>Row {row} of {register} in “{file}” was removed in the meantime: nothing was written.</source>
        <translation>La fila {row} de {register} en “{file}” se eliminó mientras tanto: no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” cannot be written ({reason}): choose another place or close it there.</source>
        <translation>No se puede escribir en «{file}» ({reason}): elija otro lugar o ciérrelo allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” is being written by another program: try again when it has finished.</source>
        <translation>Otro programa está escribiendo en «{file}»: vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” is no GeoPackage: choose the study's file, or a name for a new one.</source>
        <translation>«{file}» no es un GeoPackage: elija el archivo del estudio, o un nombre para uno nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” was written by a newer Convivencia (schema {found}, this one knows {known}): update Convivencia to open it.</source>
        <translation>«{file}» fue escrito por una versión más nueva de Convivencia (esquema {found}; esta conoce el {known}): actualice Convivencia para abrirlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>a date was expected, such as 2024-03-31</source>
        <translation>se esperaba una fecha, como 2024-03-31</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>a number was expected</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>a whole number was expected</source>
        <translation>se esperaba un número entero</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>day and month can be read in two ways: write it as 2024-03-31</source>
        <translation>día y mes pueden leerse de dos maneras: escríbala como 2024-03-31</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>this is none of the answers to choose from</source>
        <translation>no es ninguna de las respuestas posibles</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>this lies outside the scale</source>
        <translation>está fuera de la escala</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>yes or no was expected</source>
        <translation>se esperaba sí o no</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>The reporting rate of “{offence}” must be a share from 0 to 1, not {value:g}: 15 % is 0.15.</source>
        <translation>La proporción denunciada de “{offence}” debe estar entre 0 y 1, no ser {value:g}: 15 % es 0.15.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>The standard error of “{offence}” is negative ({value:g}).</source>
        <translation>El error estándar de “{offence}” es negativo ({value:g}).</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“match” must be pairs such as Robo=reported_robbery, not “{value}”.</source>
        <translation>“match” debe tener pares como Robo=reported_robbery, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“{layer}” has no share or ratio of all respondents.</source>
        <translation>“{layer}” no tiene ninguna proporción ni razón de todas las personas entrevistadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“{layer}” has several rates of “{offence}”.</source>
        <translation>“{layer}” tiene varias proporciones de “{offence}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“{offence}” has {value:g} recorded events: less than none.</source>
        <translation>“{offence}” tiene {value:g} hechos registrados: menos que ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>A table with a row for each offence and its recorded events.</source>
        <translation>Una tabla con una fila por delito y sus hechos registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>A table with the reporting rate of each offence, such as survey estimates; not needed where the first table has it.</source>
        <translation>Una tabla con la proporción denunciada de cada delito, como las estimaciones de la encuesta; no hace falta si la primera tabla la tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>All events</source>
        <translation>Todos los hechos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Beside “recorded” give “rate”, the share that is reported.</source>
        <translation>Además de “recorded”, dé “rate”, la proporción que se denuncia.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Dark figure</source>
        <translation>Cifra oculta (cifra negra)</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Error among the rates</source>
        <translation>Error en las proporciones</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Estimated events</source>
        <translation>Hechos estimados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Estimates how many events there were from those recorded and the share of incidents that people say they reported, for each offence, with limits. Give a table with both, two tables, or three numbers. Where nobody reported, no number is given.</source>
        <translation>Estima cuántos hechos hubo a partir de los registrados y de la proporción que la gente dice haber denunciado, por delito y con límites. Dé una tabla con ambos, dos tablas o tres números. Donde nadie denunció, no se da ninguna cifra.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Events for each recorded one</source>
        <translation>Hechos por cada uno registrado</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Give either a table of recorded events, or “recorded” and “rate” as numbers.</source>
        <translation>Dé una tabla de hechos registrados, o bien “recorded” y “rate” como números.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Instead of a table: the events of one offence.</source>
        <translation>En lugar de una tabla: los hechos de un delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Its standard error</source>
        <translation>Su error estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>No offence of the record ({recorded}) has a reporting rate ({rates}): say with “match” which is which, such as Robo=reported_robbery.</source>
        <translation>Ningún delito del registro ({recorded}) tiene proporción denunciada ({rates}): diga con “match” cuál es cuál, como Robo=reported_robbery.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>No recorded events are known.</source>
        <translation>No se conocen los hechos registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>No reporting rate is known.</source>
        <translation>No se conoce la proporción denunciada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Nobody in the survey had reported: the number cannot be estimated.</source>
        <translation>Nadie en la encuesta había denunciado: no se puede estimar el número.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Not in the record</source>
        <translation>Fuera del registro</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Offence among the rates</source>
        <translation>Delito en las proporciones</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Offences estimated</source>
        <translation>Delitos estimados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Pairs such as Robo=reported_robbery, first as the record writes it; separated by commas.</source>
        <translation>Pares como Robo=reported_robbery, primero como lo escribe el registro; separados por comas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Rate among the rates</source>
        <translation>Proporción en las proporciones</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Read the limits: the rate is very unsure.</source>
        <translation>Lea los límites: la proporción es muy incierta.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Recorded and estimated events</source>
        <translation>Hechos registrados y estimados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Recorded events</source>
        <translation>Hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Recorded events, as a number</source>
        <translation>Hechos registrados, como número</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Reporting rate</source>
        <translation>Proporción denunciada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Reporting rate, as a number</source>
        <translation>Proporción denunciada, como número</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Reporting rates</source>
        <translation>Proporciones denunciadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Share reported</source>
        <translation>Proporción denunciada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Standard error of the rate</source>
        <translation>Error estándar de la proporción</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Standard error of the share</source>
        <translation>Error estándar de la proporción</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the name of the offence.</source>
        <translation>La columna con el nombre del delito.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the number of recorded events.</source>
        <translation>La columna con el número de hechos registrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the offence or question.</source>
        <translation>La columna con el delito o la pregunta.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the share of incidents reported, from 0 to 1.</source>
        <translation>La columna con la proporción de hechos denunciados, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the share reported, from 0 to 1.</source>
        <translation>La columna con la proporción denunciada, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the standard error of the share.</source>
        <translation>La columna con el error estándar de la proporción.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The share of incidents reported: 0.15 is 15 %.</source>
        <translation>La proporción de hechos denunciados: 0.15 es 15 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The standard error of the share reported.</source>
        <translation>El error estándar de la proporción denunciada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Which rate is which offence's</source>
        <translation>Qué proporción es de qué delito</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Without limits: the rate has no error.</source>
        <translation>Sin límites: la proporción no tiene error.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>A table that is already open, instead of a file.</source>
        <translation>Una tabla ya abierta, en lugar de un archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Answers not understood</source>
        <translation>Respuestas no reconocidas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Became</source>
        <translation>Se convirtió en</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>CSV or other text, a workbook, a table of a GeoPackage or Parquet.</source>
        <translation>CSV u otro texto, un libro de cálculo, una tabla de un GeoPackage o Parquet.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Columns by hand</source>
        <translation>Columnas a mano</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Columns of the file to keep as they are, separated by commas.</source>
        <translation>Columnas del archivo que se conservan tal cual, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>File of the survey</source>
        <translation>Archivo de la encuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Give either the file of the survey or a table.</source>
        <translation>Dé el archivo de la encuesta o una tabla, no ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Import a survey</source>
        <translation>Importar una encuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Makes clean microdata of a survey's file, ready for survey estimates: a profile says which column is which question and what its codes mean. Codes for no answer are left empty, personal columns dropped, and the report lists every code and what became of it.</source>
        <translation>Convierte el archivo de una encuesta en microdatos limpios, listos para estimar: un perfil dice qué columna es qué pregunta y qué significan sus códigos. Los códigos de no respuesta quedan vacíos, las columnas personales se eliminan y el informe enumera cada código y en qué se convirtió.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Or a table</source>
        <translation>O una tabla</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Pairs such as victim_robbery=P12, added to the profile; separated by commas.</source>
        <translation>Pares como victim_robbery=P12, que se suman al perfil; separados por comas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Personal columns dropped</source>
        <translation>Columnas personales eliminadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Reading answers</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Rows kept</source>
        <translation>Filas conservadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Sampling unit</source>
        <translation>Unidad de muestreo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Say which column is which question: choose a profile, or give pairs such as victim_robbery=P12.</source>
        <translation>Diga qué columna es qué pregunta: elija un perfil o dé pares como victim_robbery=P12.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Survey microdata</source>
        <translation>Microdatos de la encuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>A column with the number of sampling units that the stratum has in all, for the correction of a finite population.</source>
        <translation>Una columna con el número total de unidades de muestreo del estrato, para la corrección por población finita.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>A profile of your own (.toml), or the name of one that comes along, such as mx_envipe_2021_people or sample.</source>
        <translation>Un perfil propio (.toml), o el nombre de uno incluido, como mx_envipe_2021_people o sample.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>A single unit does not tell how units of its stratum differ.</source>
        <translation>Una sola unidad no dice cuánto difieren las unidades de su estrato.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Also estimate how many residents, or incidents, there are in all.</source>
        <translation>Estimar también cuántos habitantes, o hechos, hay en total.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Caution from a coefficient of variation of</source>
        <translation>Cautela desde un coeficiente de variación de</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Columns by whose values the estimates are also given, such as sex, age group or area.</source>
        <translation>Columnas por cuyos valores también se dan las estimaciones, como sexo, grupo de edad o área.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Columns of numbers that stand for answers, such as 1 to 4: each code gets its share.</source>
        <translation>Columnas de números que representan respuestas, como 1 a 4: cada código recibe su proporción.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Columns to estimate: 0 and 1 give a share, other numbers a mean, text a share for each answer. Leave missing answers empty.</source>
        <translation>Columnas que se estiman: 0 y 1 dan una proporción, otros números un promedio, el texto una proporción por respuesta. Deje vacías las respuestas que faltan.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Cross the groups</source>
        <translation>Cruzar los grupos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Estimates from fewer respondents are withheld.</source>
        <translation>Las estimaciones con menos personas no se publican.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Fewest respondents</source>
        <translation>Mínimo de personas entrevistadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Give estimates for each combination of the groups, not for each column.</source>
        <translation>Dar estimaciones por cada combinación de los grupos, no por cada columna.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>How the confidence limits of shares are computed; others are symmetric.</source>
        <translation>Cómo se calculan los límites de confianza de las proporciones; los demás son simétricos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Leave the estimate and its limits empty in rows that are withheld.</source>
        <translation>Dejar vacíos la estimación y sus límites en las filas que no se publican.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Leave withheld numbers out</source>
        <translation>Omitir las cifras que no se publican</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Limits of shares</source>
        <translation>Límites de las proporciones</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Means and ratios for</source>
        <translation>Promedios y razones por cada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Microdata</source>
        <translation>Microdatos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Of the limits, as a share: 0.95 is 95 %.</source>
        <translation>De los límites, como proporción: 0.95 es 95 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>On the log odds, between 0 and 1</source>
        <translation>Sobre el logit, entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Questions answered by codes</source>
        <translation>Preguntas con códigos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Ratios</source>
        <translation>Razones</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Stop and name them</source>
        <translation>Detenerse y nombrarlos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Strata with a single unit</source>
        <translation>Estratos con una sola unidad</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Survey profile</source>
        <translation>Perfil de la encuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Symmetric (Student's t)</source>
        <translation>Simétricos (t de Student)</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The column with the residents that each respondent stands for.</source>
        <translation>La columna con los habitantes que representa cada persona entrevistada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The column with the stratum in which the sample was drawn.</source>
        <translation>La columna con el estrato en que se sorteó la muestra.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The column with the unit drawn first, such as the block. Without it every respondent counts as drawn alone, and the error comes out too small.</source>
        <translation>La columna con la unidad que se sorteó primero, como la manzana. Sin ella se supone que cada persona se sorteó sola, y el error sale demasiado pequeño.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The error as a share of the estimate above which it is withheld.</source>
        <translation>El error, como parte de la estimación, a partir del cual esta no se publica.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The error as a share of the estimate above which it needs caution.</source>
        <translation>El error, como parte de la estimación, a partir del cual esta requiere cautela.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The table of the survey, a row for each respondent.</source>
        <translation>La tabla de la encuesta, una fila por persona entrevistada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Their distance from the mean of all</source>
        <translation>Su distancia al promedio de todos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>They add no variance</source>
        <translation>No suman varianza</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Totals too</source>
        <translation>También totales</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Two columns of numbers each, such as reported/incidents, separated by commas.</source>
        <translation>Dos columnas de números cada una, como reported/incidents, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Units in the population</source>
        <translation>Unidades en la población</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>What means and ratios are multiplied by: 100 gives incidents for each 100 people.</source>
        <translation>Por cuánto se multiplican promedios y razones: 100 da hechos por cada 100 personas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>What other strata add on average</source>
        <translation>Lo que suman en promedio los demás estratos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Withheld from a coefficient of variation of</source>
        <translation>Sin publicar desde un coeficiente de variación de</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Areas with fewer interviews take no part.</source>
        <translation>Las áreas con menos entrevistas no participan.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Areas with high fear and a low rate</source>
        <translation>Áreas con temor alto y tasa baja</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Areas with low fear and a high rate</source>
        <translation>Áreas con temor bajo y tasa alta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fear</source>
        <translation>Temor</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fear and rate</source>
        <translation>Temor y tasa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fear and recorded events</source>
        <translation>Temor y hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fewest interviews</source>
        <translation>Mínimo de entrevistas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>High numbers then mean little fear, and the ranks are turned round.</source>
        <translation>Los números altos significan entonces poco temor, y el orden se invierte.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Into how many equal groups each is parted.</source>
        <translation>En cuántos grupos iguales se divide cada uno.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Only {count} areas of “{layer}” have both fear and a rate: {least} are needed.</source>
        <translation>Solo {count} áreas de “{layer}” tienen temor y tasa: se necesitan {least}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Perception gap</source>
        <translation>Brecha de percepción</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Rank correlation</source>
        <translation>Correlación de rangos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Rank of fear</source>
        <translation>Lugar según el temor</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Rank of the rate</source>
        <translation>Lugar según la tasa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Ranks between them</source>
        <translation>Lugares de diferencia</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Sets the fear that people speak of in each area beside the rate of recorded events: both ranks, how far apart they are, and a map of low, middle and high of both at once. Fear that does not follow the record is something to understand, not an error of people.</source>
        <translation>Pone el temor que la gente expresa en cada área junto a la tasa de hechos registrados: el lugar de cada área en ambos órdenes, cuánto se separan y un mapa de bajo, medio y alto de los dos a la vez. El temor que no sigue al registro es algo por comprender, no un error de la gente.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column is of feeling safe</source>
        <translation>La columna es de sentirse seguro</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column with recorded events for each resident, best smoothed, or the victimisation that the survey found.</source>
        <translation>La columna con los hechos registrados por habitante, de preferencia suavizados, o la victimización que halló la encuesta.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column with the respondents of each area behind its fear.</source>
        <translation>La columna con las personas entrevistadas en cada área, en que se apoya su temor.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column with the share of people who feel unsafe in the area.</source>
        <translation>La columna con la proporción de personas que se sienten inseguras en el área.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Three of each: low, middle, high</source>
        <translation>Tres de cada uno: bajo, medio, alto</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Two of each: low, high</source>
        <translation>Dos de cada uno: bajo, alto</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/questions.py"/>
        <source>A ratio is two columns such as reported/incidents, not “{value}”.</source>
        <translation>Una razón son dos columnas, como reported/incidents, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/questions.py"/>
        <source>“{column}” of “{layer}” has {count} different answers, more than the {most} that a question can have: choose another column, or group the answers first.</source>
        <translation>“{column}” de “{layer}” tiene {count} respuestas distintas, más de las {most} que puede tener una pregunta: elija otra columna o agrupe antes las respuestas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/respondents.py"/>
        <source>No row of “{layer}” has a weight, a stratum and a sampling unit.</source>
        <translation>Ninguna fila de “{layer}” tiene ponderador, estrato y unidad de muestreo.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/respondents.py"/>
        <source>The weight “{column}” of “{layer}” is negative in row {row} ({value:g}): a weight says how many residents a respondent stands for.</source>
        <translation>El ponderador “{column}” de “{layer}” es negativo en la fila {row} ({value:g}): un ponderador dice cuántos habitantes representa una persona entrevistada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/respondents.py"/>
        <source>“{column}” of “{layer}” has {count} different values, too many for groups.</source>
        <translation>“{column}” de “{layer}” tiene {count} valores distintos, demasiados para ser grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/sample_design.py"/>
        <source>Strata with a single sampling unit ({strata}) tell nothing of their own variance: merge each with a similar one, or choose what is done with “lonely”.</source>
        <translation>Los estratos con una sola unidad de muestreo ({strata}) nada dicen de su propia varianza: una cada uno con otro parecido, o elija con “lonely” qué se hace.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/sample_design.py"/>
        <source>The stratum “{stratum}” has {low:g} to {high:g} sampling units in the population, but {count} in the sample: give one number for the stratum, no smaller.</source>
        <translation>El estrato “{stratum}” tiene de {low:g} a {high:g} unidades de muestreo en la población, pero {count} en la muestra: dé un solo número para el estrato, no menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variación</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Design effect</source>
        <translation>Efecto de diseño</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Estimates shares, means, ratios and totals from the microdata of a survey, with weights, strata and sampling units, for all residents and by group, each with its error, limits and design effect. A column says which estimates may be published: those from few respondents or with a large error may not.</source>
        <translation>Estima proporciones, promedios, razones y totales con los microdatos de una encuesta, con ponderadores, estratos y unidades de muestreo, para toda la población y por grupo, cada uno con su error, límites y efecto de diseño. Una columna dice qué estimaciones pueden publicarse: no las de pocas personas ni las de error grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>May be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Name the questions to estimate, or a ratio of two.</source>
        <translation>Nombre las preguntas que se estiman, o una razón de dos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Not to be published</source>
        <translation>No deben publicarse</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Respondents</source>
        <translation>Personas entrevistadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Sampling units</source>
        <translation>Unidades de muestreo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Sum of the weights</source>
        <translation>Suma de los ponderadores</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Survey estimates</source>
        <translation>Estimaciones de encuesta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>To be read with caution</source>
        <translation>Para leer con cautela</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>Columns are given as pairs such as victim_robbery=P12, not “{value}”.</source>
        <translation>Las columnas se dan como pares, como victim_robbery=P12, no “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>The survey's questions have no “{name}” ({where}); similar ones are {known}.</source>
        <translation>Entre las preguntas de la encuesta no hay “{name}” ({where}); parecidas son {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>There is no survey profile “{name}”; those that come along are {known}.</source>
        <translation>No existe el perfil de encuesta “{name}”; los incluidos son {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>{file} is no survey profile: there is no “{name}”; there are {known}.</source>
        <translation>{file} no es un perfil de encuesta: no existe “{name}”; existen {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>{file} is no survey profile: {reason}.</source>
        <translation>{file} no es un perfil de encuesta: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>{file} is no survey profile: “{name}” cannot be “{value}”.</source>
        <translation>{file} no es un perfil de encuesta: “{name}” no puede ser “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>Columns that the profile does not name, left out: {columns}.</source>
        <translation>Columnas que el perfil no nombra, excluidas: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>Rows that do not fit the names of the columns, left out.</source>
        <translation>Filas que no corresponden a los nombres de las columnas, excluidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>Rows that the profile leaves out by “{column}”.</source>
        <translation>Filas que el perfil excluye por “{column}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>The profile names “{column}” for “{question}”, but the file has no such one.</source>
        <translation>El perfil nombra “{column}” para “{question}”, pero el archivo no la tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}” became “{question}”.</source>
        <translation>“{column}” se convirtió en “{question}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: nothing stands in these rows.</source>
        <translation>“{column}”: en estas filas no hay nada escrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” became “{became}” in “{question}”.</source>
        <translation>“{column}”: “{value}” se convirtió en “{became}” en “{question}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” is no answer to “{question}” and was left empty; give it a meaning in the profile.</source>
        <translation>“{column}”: “{value}” no es una respuesta a “{question}” y quedó vacío; dele un significado en el perfil.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” lies outside what is possible and was left empty.</source>
        <translation>“{column}”: “{value}” está fuera de lo posible y quedó vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” stands for no answer and was left empty.</source>
        <translation>“{column}”: “{value}” significa no respuesta y quedó vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{question}” is asked of those who answered “{other}” with yes; other answers were left empty.</source>
        <translation>“{question}” se pregunta a quienes respondieron sí a “{other}”; las demás respuestas quedaron vacías.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{question}” was made from {columns}.</source>
        <translation>“{question}” se formó con {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>A column with the events of the first period, instead of incidents.</source>
        <translation>Una columna con los hechos del primer período, en lugar de incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>A column with the events of the second period, instead of incidents.</source>
        <translation>Una columna con los hechos del segundo período, en lugar de incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Areas tested</source>
        <translation>Zonas evaluadas</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Areas with a clear fall</source>
        <translation>Zonas con una disminución clara</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Areas with a clear rise</source>
        <translation>Zonas con un aumento claro</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Change by area (E-test)</source>
        <translation>Cambio por área (prueba E)</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Compares the events of each area in two periods and tells in which ones they rose or fell more than chance explains. Small counts and zeros are no problem, and periods may differ in length. Give incidents with a date, or two columns of counts.</source>
        <translation>Compara los hechos de cada zona en dos períodos y dice en cuáles subieron o bajaron más de lo que explica el azar. Los conteos pequeños y los ceros no son problema, y los períodos pueden diferir en duración. Indique incidentes con fecha o dos columnas de conteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Count after</source>
        <translation>Conteo de después</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Count before</source>
        <translation>Conteo de antes</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Give both periods, “before” and “after”, or none.</source>
        <translation>Indique ambos períodos, «before» y «after», o ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Give either incidents with their date and two periods, or two columns of counts.</source>
        <translation>Indique incidentes con su fecha y dos períodos, o dos columnas de conteos.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Name both columns of counts, “before_count” and “after_count”.</source>
        <translation>Indique ambas columnas de conteos, «before_count» y «after_count».</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Ratio of the rates</source>
        <translation>Razón de las tasas</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Counts reported events by hour and weekday and by month, in local time. When only a span is known (between leaving home and coming back), the event is spread over its hours.</source>
        <translation>Cuenta los hechos registrados por hora y día de la semana y por mes, en hora local. Cuando solo se conoce un lapso (entre salir de casa y volver), el hecho se reparte entre sus horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Events a day</source>
        <translation>Hechos por día</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Incidents with an hour</source>
        <translation>Incidentes con hora</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Number of such days</source>
        <translation>Número de esos días</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Peak hour</source>
        <translation>Hora pico</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Peak weekday</source>
        <translation>Día pico de la semana</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Reported events by month</source>
        <translation>Hechos registrados por mes</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Reported events by weekday</source>
        <translation>Hechos registrados por día de la semana</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Reported events by weekday and hour</source>
        <translation>Hechos registrados por día de la semana y hora</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Weekday (1 Monday)</source>
        <translation>Día de la semana (1: lunes)</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>When it happens (hours, weekdays, months)</source>
        <translation>Cuándo ocurre (horas, días de la semana, meses)</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Change a year</source>
        <translation>Cambio por año</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Complete period</source>
        <translation>Período completo</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Complete periods</source>
        <translation>Períodos completos</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Counts reported events by month, quarter or year, shows each beside the same period of earlier years, and tells whether the series rises or falls more than noise would. An incomplete first or last period is marked and left out.</source>
        <translation>Cuenta los hechos registrados por mes, trimestre o año, muestra cada uno junto al mismo período de años anteriores y dice si la serie sube o baja más de lo que haría el ruido. Un primer o último período incompleto se señala y no se incluye.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Highest of earlier years</source>
        <translation>Máximo de años anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Lowest of earlier years</source>
        <translation>Mínimo de años anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Mann–Kendall z</source>
        <translation>z de Mann–Kendall</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Series of reported events</source>
        <translation>Serie de hechos registrados</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>The periods of the series.</source>
        <translation>Los períodos de la serie.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Trend by category</source>
        <translation>Tendencia por categoría</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>From a file as it arrives: CSV, workbook or layer. You say what its columns mean.</source>
        <translation>De un archivo tal como llega: CSV, libro de Excel o capa. Usted indica qué significan sus columnas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Import incidents…</source>
        <translation>Importar incidentes…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Makes a municipality that does not exist, with known hot spots, and loads it.</source>
        <translation>Crea un municipio que no existe, con zonas calientes conocidas, y lo carga.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Try the fictional municipality</source>
        <translation>Probar con el municipio ficticio</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Your areas and your reported events, as layers of this project.</source>
        <translation>Sus áreas y sus hechos registrados, como capas de este proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Before acting</source>
        <translation>Antes de actuar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Write a diagnostic first, or choose the findings.json of an earlier one.</source>
        <translation>Genere primero un diagnóstico o elija el archivo findings.json de uno anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Choose a Python…</source>
        <translation>Elegir un Python…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Engine</source>
        <translation>Motor de análisis</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor de análisis</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Being installed.</source>
        <translation>En instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Convivencia: checking the engine</source>
        <translation>Convivencia: verificando el motor de análisis</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Not installed yet. It takes some minutes and the Internet once, and leaves QGIS's own Python alone.</source>
        <translation>Aún no está instalado. Toma unos minutos y necesita Internet una sola vez; no toca el Python propio de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Ready: Convivencia {version}, Python {python}.</source>
        <translation>Listo: Convivencia {version}, Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>The Python that runs the engine</source>
        <translation>El Python que ejecuta el motor de análisis</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Areas: {count} · {size} km²</source>
        <translation>Áreas: {count} · {size} km²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Areas: {count}; too many for a preview</source>
        <translation>Áreas: {count}; demasiadas para la vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Began on</source>
        <translation>Comenzó el</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Click areas of the layer under “Data”; a second click takes one out again.</source>
        <translation>Haga clic en áreas de la capa elegida en “Datos”; un segundo clic la quita.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Click the corners on the map; a right click or Enter closes the area, Backspace takes a corner back, Escape gives up.</source>
        <translation>Haga clic en las esquinas sobre el mapa; el clic derecho o Intro cierra el área, Retroceso quita la última esquina y Escape la abandona.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Cost by year</source>
        <translation>Costo por año</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Did it work, did crime move next door, was it worth it: before acting and after.</source>
        <translation>¿Funcionó, se trasladó el delito al lado, valió la pena? Antes de actuar y después.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Offences that the measure aims at</source>
        <translation>Delitos que la medida busca reducir</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Pick</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Ring width</source>
        <translation>Ancho del anillo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Show zones and controls</source>
        <translation>Ver zonas y controles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Their layer</source>
        <translation>Capa de ellas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Where the documents are written.</source>
        <translation>Donde se escriben los documentos.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>if known</source>
        <translation>si se conoce</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Choose the areas of the municipality under “Data” first.</source>
        <translation>Elija primero las áreas del municipio en “Datos”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Choose the incidents under “Data” first.</source>
        <translation>Elija primero los incidentes en “Datos”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Choose the layer of the controls, or take another kind of control.</source>
        <translation>Elija la capa de los controles, u otro tipo de control.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Draw or pick the treated areas first, or choose their layer.</source>
        <translation>Primero dibuje o señale las áreas intervenidas, o elija su capa.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Say on which day the measure began, or will begin.</source>
        <translation>Indique qué día comenzó, o comenzará, la medida.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Say under “Data” which column of the incidents holds the date.</source>
        <translation>Indique en “Datos” qué columna de los incidentes contiene la fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Tick at least one format for the report.</source>
        <translation>Marque al menos un formato para el informe.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Tick at least one offence that the measure aims at.</source>
        <translation>Marque al menos un delito que la medida busque reducir.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>To pick areas, choose their layer under “Data” first.</source>
        <translation>Para señalar áreas, elija primero su capa en “Datos”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/loading.py"/>
        <source>Hot spots on a grid</source>
        <translation>Zonas calientes en una cuadrícula</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>More columns</source>
        <translation>Más columnas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>More layers</source>
        <translation>Más capas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>Residents of the areas</source>
        <translation>Habitantes de las áreas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>{title} · chosen: {count}</source>
        <translation>{title} · elegidas: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Counts, rates, hot spots, time and displacement in one document you can edit.</source>
        <translation>Conteos, tasas, zonas calientes, tiempo y desplazamiento del delito en un solo documento que se puede editar.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Forms and matrices for the plan, filled with what the diagnostic found.</source>
        <translation>Formularios y matrices para el plan, llenos con lo que encontró el diagnóstico.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Name of the municipality</source>
        <translation>Nombre del municipio</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>This version of Convivencia cannot do this yet.</source>
        <translation>Esta versión de Convivencia aún no puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Write the diagnostic</source>
        <translation>Generar el diagnóstico</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Write the plan's documents</source>
        <translation>Generar los documentos del plan</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>findings.json of a diagnostic; the last one is filled in.</source>
        <translation>findings.json de un diagnóstico; se propone el último.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/runner.py"/>
        <source>It did not work; the log, under “Convivencia”, says why.</source>
        <translation>No funcionó; el registro de mensajes, en “Convivencia”, dice por qué.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/runner.py"/>
        <source>Processing does not know “{name}”.</source>
        <translation>La caja de herramientas de Procesos no tiene “{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>A file with the survey</source>
        <translation>Un archivo con la encuesta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>A profile of your own</source>
        <translation>Un perfil propio</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>The survey “{layer}” is in no file that can be read as it is shown: save it as one, without filter or unsaved changes, and choose that.</source>
        <translation>La encuesta “{layer}” no está en un archivo que se pueda leer tal como se muestra: guárdela como archivo, sin filtro ni cambios pendientes, y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>none: already clean</source>
        <translation>ninguno: ya está depurada</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>Convivencia met a fault of its own ({message}); the log, under “Convivencia”, has the details.</source>
        <translation>Convivencia tuvo un error propio ({message}); el registro de mensajes, en “Convivencia”, trae los detalles.</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>Starting the engine</source>
        <translation>Iniciando el motor de análisis</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>The calculation engine does not start with {python}: open the Convivencia panel and install it again (the log has the reason).</source>
        <translation>El motor de análisis no arranca con {python}: abra el panel de Convivencia e instálelo de nuevo (el registro de mensajes dice el motivo).</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>The calculation engine stopped in the middle of the run (perhaps memory ran out); your project is untouched and the next run starts a new engine.</source>
        <translation>El motor de análisis se detuvo a mitad de la ejecución (quizá faltó memoria); su proyecto no se modificó y la próxima ejecución inicia un motor nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>The engine's Python ({python}) lacks {missing}: open the Convivencia panel and install the engine again.</source>
        <translation>Al Python del motor de análisis ({python}) le falta {missing}: abra el panel de Convivencia e instale el motor de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>Downloading and installing the libraries</source>
        <translation>Descargando e instalando las bibliotecas</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>Making a private Python environment</source>
        <translation>Creando un entorno de Python propio</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>No Python 3.11 or newer was found to make the engine with: install one from python.org and try again.</source>
        <translation>No se encontró Python 3.11 o más nuevo para crear el motor de análisis: instale uno desde python.org e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The Python chosen for the engine is not there any more ({python}): open the Convivencia panel and choose another, or install the engine.</source>
        <translation>El Python elegido para el motor de análisis ya no está ({python}): abra el panel de Convivencia y elija otro, o instale el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The calculation engine is not installed yet: open the Convivencia panel and press “Install the engine” (it takes some minutes and leaves QGIS's own Python alone).</source>
        <translation>El motor de análisis aún no está instalado: abra el panel de Convivencia y presione “Instalar el motor de análisis” (toma unos minutos y no toca el Python propio de QGIS).</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The engine could not be installed: {reason} (the log has the rest).</source>
        <translation>No se pudo instalar el motor de análisis: {reason} (el registro de mensajes tiene el resto).</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The engine is installed.</source>
        <translation>El motor de análisis está instalado.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The installation was cancelled.</source>
        <translation>Se canceló la instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>no reason was given</source>
        <translation>no se indicó el motivo</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/offence_list.py"/>
        <source>People could be recognised: never compared by place.</source>
        <translation>Se podría reconocer a personas: nunca se compara por lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/offence_list.py"/>
        <source>{category} (protected)</source>
        <translation>{category} (protegida)</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/views.py"/>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/views.py"/>
        <source>Weakens the conclusions: {count}</source>
        <translation>Debilitan las conclusiones: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/views.py"/>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>A fall of {percent} or more would be seen four times in five; a smaller one mostly would not.</source>
        <translation>Una disminución del {percent} o más se vería cuatro de cada cinco veces; una menor, casi nunca.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>About {events} events a year were reported here. A year after is compared with a year before.</source>
        <translation>Aquí se registraban unos {events} hechos al año. Se compara un año después con un año antes.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>How sure: high</source>
        <translation>Confianza: alta</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>How sure: low</source>
        <translation>Confianza: baja</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>How sure: medium</source>
        <translation>Confianza: media</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>No events were reported here, or in the control areas, before: no change could be seen.</source>
        <translation>Antes no se registraron hechos aquí o en los controles: no podría verse ningún cambio.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The control areas were fairly alike before: {difference} standard deviations apart on average.</source>
        <translation>Los controles eran bastante parecidos antes: en promedio se apartaban {difference} desviaciones estándar.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The control areas were not alike before: {difference} standard deviations apart on average. A comparison with them says little.</source>
        <translation>Los controles no eran parecidos antes: en promedio se apartaban {difference} desviaciones estándar. Compararse con ellos dice poco.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The control areas were very alike before: {difference} standard deviations apart on average.</source>
        <translation>Los controles eran muy parecidos antes: en promedio se apartaban {difference} desviaciones estándar.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The counts of the zones are too small for these readers, so the effect is withheld: the report says why. Choose “internal” to see it yourself.</source>
        <translation>Los conteos de las zonas son demasiado pequeños para estos lectores, por lo que el efecto se reserva; el informe explica por qué. Elija el nivel interno para verlo usted.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>Treated and control areas did not rise and fall together before (correlation {value}).</source>
        <translation>Antes, el área intervenida y los controles no subían y bajaban juntos (correlación {value}).</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>Treated and control areas rose and fell loosely together before (correlation {value}).</source>
        <translation>Antes, el área intervenida y los controles subían y bajaban juntos solo en parte (correlación {value}).</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>Treated and control areas rose and fell together before (correlation {value}).</source>
        <translation>Antes, el área intervenida y los controles subían y bajaban juntos (correlación {value}).</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Areas (optional)</source>
        <translation>Áreas (opcional)</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>As found: {value}</source>
        <translation>Detectado: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Coordinates in</source>
        <translation>Coordenadas en</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Find out</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>How the file was read</source>
        <translation>Cómo se leyó el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Keep as it is</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Left out</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Numbers of events</source>
        <translation>Números de hechos</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>This column holds personal data ({kind}). It is left out and its values are shown to nobody. A number of the record can serve as identifier: it is replaced by a pseudonym.</source>
        <translation>Esta columna contiene datos personales ({kind}). No se importa y sus valores no se muestran a nadie. Un número de expediente puede servir de identificador: se reemplaza por un seudónimo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>What “{column}” means</source>
        <translation>Qué significa “{column}”</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>With a value</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>from the profile</source>
        <translation>según el perfil</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>personal data</source>
        <translation>datos personales</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Nothing has been counted: see the message above.</source>
        <translation>No se ha contado nada: vea el mensaje de arriba.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Open the panel</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Save profile…</source>
        <translation>Guardar perfil…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Saved as “{name}”. Files with the same columns will be read with it.</source>
        <translation>Guardado como “{name}”. Con él se leerán los archivos que tengan las mismas columnas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Still to do: {steps}.</source>
        <translation>Falta: {steps}.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>The profile names columns that this file does not have: {columns}. Say in the table which columns take their place.</source>
        <translation>El perfil nombra columnas que este archivo no tiene: {columns}. Indique en la tabla qué columnas ocupan su lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>The project was closed meanwhile: the incidents lie in the file.</source>
        <translation>El proyecto se cerró entretanto: los incidentes están en el archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>choose a file</source>
        <translation>elegir un archivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>confirm the columns</source>
        <translation>confirmar las columnas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>mend what “What would happen” says</source>
        <translation>resolver lo que indica “Qué pasaría”</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>say what one row is</source>
        <translation>indicar qué es cada fila</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>say where to save</source>
        <translation>indicar dónde guardar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} filas, {columns} columnas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>“{file}” is there already. Replace it with the new import?</source>
        <translation>“{file}” ya existe. ¿Reemplazarlo con la nueva importación?</translation>
    </message>
    <message>
        <location filename="../plugin/importing/importer.py"/>
        <source>Convivencia: importing incidents</source>
        <translation>Convivencia: importando incidentes</translation>
    </message>
    <message>
        <location filename="../plugin/importing/importer.py"/>
        <source>The folder {folder} cannot be made: {reason}</source>
        <translation>No se puede crear la carpeta {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/importing/importer.py"/>
        <source>“{file}” is the file that is being imported: save the incidents as another.</source>
        <translation>“{file}” es el archivo que se está importando: guarde los incidentes con otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/inspection.py"/>
        <source>Convivencia: looking at the incidents</source>
        <translation>Convivencia: examinando los incidentes</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Choose a file: its columns appear on the left and the counts here.</source>
        <translation>Elija un archivo: a la izquierda aparecen sus columnas y aquí, los conteos.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Dates set aside</source>
        <translation>Fechas apartadas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>No column is the category yet: offences cannot be told apart.</source>
        <translation>Ninguna columna es aún la categoría: no se distinguirán los delitos.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>No column is the date yet: nothing in time.</source>
        <translation>Ninguna columna es aún la fecha: no habrá análisis en el tiempo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>No columns tell the place yet (longitude and latitude, or the area).</source>
        <translation>Ninguna columna indica aún el lugar (longitud y latitud, o el área).</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Tried on all {rows} rows.</source>
        <translation>Prueba con las {rows} filas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Tried on {tried} of {rows} rows, taken at even steps.</source>
        <translation>Prueba con {tried} de {rows} filas, tomadas a intervalos iguales.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../plugin/importing/profile_box.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/profile_box.py"/>
        <source>Proposed from the columns</source>
        <translation>Propuesta según las columnas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>No date was asked for or found</source>
        <translation>No se pidió o no se encontró la fecha</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>No position was asked for or found</source>
        <translation>No se pidió o no se encontró la ubicación</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Save the report as HTML…</source>
        <translation>Guardar el informe como HTML…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Where every row went</source>
        <translation>Qué pasó con cada fila</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>{file}, imported on {day}. Counting unit: {unit}.</source>
        <translation>{file}, importado el {day}. Unidad de conteo: {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/result_layers.py"/>
        <source>Import: {file}</source>
        <translation>Importación: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/importing/result_layers.py"/>
        <source>Of protected categories: not drawn</source>
        <translation>De categorías protegidas: no se dibujan</translation>
    </message>
    <message>
        <location filename="../plugin/importing/targets.py"/>
        <source>incidents</source>
        <translation>incidentes</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Choose a file, or drop one on this window</source>
        <translation>Elija un archivo o suéltelo en esta ventana</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>I have looked at the columns: this is what they mean.</source>
        <translation>Revisé las columnas: esto es lo que significan.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Keeps what you said about the columns for the next file of this kind.</source>
        <translation>Guarda lo que indicó sobre las columnas para el próximo archivo de este tipo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Save the incidents as</source>
        <translation>Guardar los incidentes como</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Tables and layers</source>
        <translation>Tablas y capas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>What each column means</source>
        <translation>Qué significa cada columna</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>What the columns do not tell</source>
        <translation>Lo que las columnas no dicen</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>What was said about such a file before: it fills in the whole table of columns.</source>
        <translation>Lo que ya se indicó sobre un archivo así: completa toda la tabla de columnas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>Account</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>Dates and hours</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>Positions</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>The columns</source>
        <translation>Las columnas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{layer}” could not be prepared: {reason}</source>
        <translation>No se pudo preparar “{layer}”: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Convivencia panel</source>
        <translation>Panel de Convivencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Method: {reference}.</source>
        <translation>Método: {reference}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Preparing “{layer}”</source>
        <translation>Preparando “{layer}”</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>crime</source>
        <translation>delito</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>“{file}” holds a layer that is being analysed: choose another file for the result.</source>
        <translation>“{file}” contiene una capa que se está analizando: elija otro archivo para el resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>Files written (JSON)</source>
        <translation>Archivos escritos (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>Summary, caveats and provenance (JSON)</source>
        <translation>Resumen, advertencias y procedencia (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>The result “{part}” could not be read back from the engine.</source>
        <translation>El resultado “{part}” no se pudo leer del motor de análisis.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>“{part}” could not be written to {destination}: is there room, and is it open?</source>
        <translation>No se pudo escribir “{part}” en {destination}: ¿hay espacio?, ¿está abierto?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Unit: {unit}.</source>
        <translation>Unidad: {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Back to the built-in style</source>
        <translation>Volver al estilo incluido</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Choose a layer that Convivencia made, in the list of layers.</source>
        <translation>Elija en la lista de capas una capa creada por Convivencia.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Keep this layer's style</source>
        <translation>Conservar el estilo de esta capa</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Kept: layers of this kind will look like this one from now on.</source>
        <translation>Guardado: las capas de este tipo se verán como esta de ahora en adelante.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Layers of this kind have the built-in style again.</source>
        <translation>Las capas de este tipo tienen otra vez el estilo incluido.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>The style could not be saved: {reason}</source>
        <translation>No se pudo guardar el estilo: {reason}</translation>
    </message>
</context>
</TS>
