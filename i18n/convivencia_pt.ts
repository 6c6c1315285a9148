<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>convivencia</name>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area code</source>
        <translation>Código da área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area column of the incidents</source>
        <translation>Coluna de área das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area identifier</source>
        <translation>Identificador da área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Area name</source>
        <translation>Nome da área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Count incidents by area</source>
        <translation>Contar ocorrências por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Counts reported events in each area, and by month, quarter or year and by category if you like. Incidents that match no area are counted and said; an incident in two areas counts once. Incidents can be matched by location, or by an area code or name.</source>
        <translation>Conta as ocorrências registradas em cada área e, se desejar, por mês, trimestre ou ano e por categoria. As ocorrências que não correspondem a nenhuma área são contadas e informadas; uma ocorrência em duas áreas conta uma só vez. As ocorrências são atribuídas pela localização, ou pelo código ou nome da área.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>For a table already counted: the column with the number of events, or several columns, one for each category.</source>
        <translation>Para uma tabela já contada: a coluna com o número de ocorrências, ou várias colunas, uma por categoria.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Incidents counted</source>
        <translation>Ocorrências contadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Incidents in no area</source>
        <translation>Ocorrências fora de qualquer área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Incidents read</source>
        <translation>Ocorrências lidas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Location needs points; code and name need a column of the incidents.</source>
        <translation>Pela localização são necessários pontos; pelo código ou nome, uma coluna das ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Match incidents by</source>
        <translation>Atribuir as ocorrências por</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Matching incidents to areas</source>
        <translation>Atribuindo ocorrências às áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Number of events in the row</source>
        <translation>Número de ocorrências da linha</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Numbers of events must be zero or more; “{column}” has {value:g}.</source>
        <translation>Os números de ocorrências devem ser zero ou mais; “{column}” tem {value:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Period begins</source>
        <translation>Início do período</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Reported events</source>
        <translation>Ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Reported events by area</source>
        <translation>Ocorrências registradas por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Reported events by area, period and category</source>
        <translation>Ocorrências registradas por área, período e categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Several columns of numbers are categories already: leave out the category column.</source>
        <translation>Várias colunas de números já são categorias: não indique a coluna de categoria.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Share in no area</source>
        <translation>Proporção fora de qualquer área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>The column with the area's code or name, to match by it.</source>
        <translation>A coluna com o código ou o nome da área, para atribuir por ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>The periods of the long table.</source>
        <translation>Os períodos da tabela longa.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>To count by period, name the date column.</source>
        <translation>Para contar por período, indique a coluna de data.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Whole time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>A composite index needs two or more different columns, but “columns” has {given}.</source>
        <translation>Um índice composto precisa de duas ou mais colunas diferentes, mas “columns” tem {given}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>A number for each indicator, in order and separated by commas (decimals with a point). Empty: all the same.</source>
        <translation>Um número por indicador, em ordem e separados por vírgulas (decimais com ponto). Vazio: todos iguais.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Any weights, all as likely</source>
        <translation>Quaisquer pesos, todos igualmente prováveis</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Areas with a score</source>
        <translation>Áreas com pontuação</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Best rank in nine of ten runs</source>
        <translation>Melhor posição em nove de cada dez rodadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>By percentile</source>
        <translation>Por percentil</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>By standard deviations</source>
        <translation>Por desvios padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Combines several indicators into one score and ranks the areas by it. Because the ranks depend on weights and scales that somebody chose, it ranks the areas again under many other weights and shows between which ranks each area lies. Use it to open a discussion of priorities, not to close it.</source>
        <translation>Combina vários indicadores em uma pontuação e ordena as áreas por ela. Como a ordem depende de pesos e escalas que alguém escolheu, ordena as áreas de novo com muitos outros pesos e mostra entre quais posições cada uma fica. Use-o para abrir a discussão sobre prioridades, não para encerrá-la.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Common scale</source>
        <translation>Escala comum</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Composite index</source>
        <translation>Índice composto</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Directions</source>
        <translation>Sentidos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>For each indicator, in order and separated by commas: + when a high value raises the score, - when it lowers it. Empty: + for all.</source>
        <translation>Para cada indicador, em ordem e separados por vírgulas: + se um valor alto aumenta a pontuação, - se a diminui. Vazio: + para todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>From lowest (0) to highest (100)</source>
        <translation>Do mais baixo (0) ao mais alto (100)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>From the lowest to the highest value</source>
        <translation>Do valor mais baixo ao mais alto</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>How indicators of different units are made comparable. Percentiles are not moved by a few extreme areas.</source>
        <translation>Como se tornam comparáveis indicadores de unidades diferentes. Os percentis não são afetados por umas poucas áreas extremas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>How many sets of weights are tried.</source>
        <translation>Quantos conjuntos de pesos são testados.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Other weights to try</source>
        <translation>Outros pesos a testar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Other weights, mean of {runs} runs</source>
        <translation>Outros pesos, média de {runs} rodadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Other weights, the worst 5 % of runs</source>
        <translation>Outros pesos, os piores 5% das rodadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Percentile (by rank)</source>
        <translation>Percentil (por ordem)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Ranks that areas move on average</source>
        <translation>Posições que as áreas mudam, em média</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Ranks that one area moves at most</source>
        <translation>Posições que uma área muda, no máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Runs</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Share of runs in the top tenth</source>
        <translation>Proporção de rodadas no décimo superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Share of the top tenth that stays in it</source>
        <translation>Proporção do décimo superior que permanece nele</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Standard deviations from the mean</source>
        <translation>Desvios padrão em relação à média</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Trying other weights</source>
        <translation>Testando outros pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Two or more columns of numbers, one an indicator.</source>
        <translation>Duas ou mais colunas numéricas, uma por indicador.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Up to half more or less than chosen</source>
        <translation>Até metade a mais ou a menos do escolhido</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Weights of the indicators</source>
        <translation>Pesos dos indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>What other choices change</source>
        <translation>O que muda com outras escolhas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Which sets of weights the ranks are tried against, at random.</source>
        <translation>Com quais conjuntos de pesos, ao acaso, a ordem é posta à prova.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Without “{column}”</source>
        <translation>Sem “{column}”</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>Worst rank in nine of ten runs</source>
        <translation>Pior posição em nove de cada dez rodadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>{areas} areas × {runs} runs are too many ranks to keep; choose fewer runs.</source>
        <translation>{areas} áreas × {runs} rodadas são posições demais para guardar; escolha menos rodadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“column_weights” must be numbers of zero or more, not all zero, but are {value}.</source>
        <translation>“column_weights” devem ser números de zero ou mais, não todos zero, mas são {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“directions” must be + or -, not “{value}”.</source>
        <translation>“directions” deve ser + ou -, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“{layer}” has {count} area(s) with all indicators; two or more are needed.</source>
        <translation>“{layer}” tem {count} área(s) com todos os indicadores; são necessárias duas ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/composite.py"/>
        <source>“{parameter}” has {given} entries for {count} columns.</source>
        <translation>“{parameter}” tem {given} valores para {count} colunas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Against the cities compared</source>
        <translation>Em relação às cidades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Areas or street segments</source>
        <translation>Áreas ou trechos de rua</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Areas that hold half of the events</source>
        <translation>Áreas que reúnem metade das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>As concentrated as in the cities compared</source>
        <translation>Tão concentrado quanto nas cidades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Concentration (Lorenz, Gini)</source>
        <translation>Concentração (Lorenz, Gini)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Concentration needs values of zero or more; “{column}” has {value}.</source>
        <translation>A concentração precisa de valores de zero ou mais; “{column}” tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Concentration of reported events</source>
        <translation>Concentração de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Cumulative share</source>
        <translation>Proporção acumulada</translation>
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
        <translation>Maior proporção das cidades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Law of crime concentration</source>
        <translation>Lei da concentração do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Less concentrated than in any of the cities compared</source>
        <translation>Menos concentrado do que em qualquer das cidades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Lorenz table</source>
        <translation>Tabela de Lorenz</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Lowest share of the cities compared</source>
        <translation>Menor proporção das cidades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>More concentrated than in any of the cities compared</source>
        <translation>Mais concentrado do que em qualquer das cidades comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Polygons, or lines such as the street segments that “Hot routes” makes with their number of events.</source>
        <translation>Polígonos, ou linhas como os trechos de rua que “Rotas quentes” produz com seu número de ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share if length alone decided</source>
        <translation>Proporção se só o comprimento decidisse</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of all events</source>
        <translation>Proporção de todas as ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas</source>
        <translation>Proporção das áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas that hold 25 %</source>
        <translation>Proporção das áreas que reúnem 25%</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas that hold 50 %</source>
        <translation>Proporção das áreas que reúnem 50%</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of areas that hold 80 %</source>
        <translation>Proporção das áreas que reúnem 80%</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of events</source>
        <translation>Proporção das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Share of street segments</source>
        <translation>Proporção de trechos de rua</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Street segments</source>
        <translation>Trechos de rua</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Tells how few areas or street segments hold a quarter, half and four fifths of the reported events; of streets, also how that compares with other cities. With fewer events than places, use the generalised Gini.</source>
        <translation>Diz quão poucas áreas ou trechos de rua reúnem um quarto, metade e quatro quintos das ocorrências registradas; para ruas, também como isso se compara com outras cidades. Com menos ocorrências que lugares, use o Gini generalizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>“{column}” is zero everywhere: nothing to concentrate.</source>
        <translation>“{column}” é zero em toda parte: não há nada que se concentre.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Dwellings</source>
        <translation>Domicílios</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>First day of the counts</source>
        <translation>Primeiro dia das contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Kilometres of street</source>
        <translation>Quilômetros de via</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Last day of the counts</source>
        <translation>Último dia das contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Residents</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The first day on which events were counted.</source>
        <translation>O primeiro dia em que se contaram ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The last day of the counts, {end}, is before the first, {start}.</source>
        <translation>O último dia das contagens, {end}, é anterior ao primeiro, {start}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The last day on which events were counted.</source>
        <translation>O último dia em que se contaram ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>The year of the census or estimate. With the first and last day of the counts, a population of another time is said.</source>
        <translation>O ano do censo ou da estimativa. Com o primeiro e o último dia das contagens, avisa-se quando a população é de outra época.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>What is divided by</source>
        <translation>Pelo que se divide</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>What the population column counts. Burglaries are better read per dwelling, street robberies per kilometre of street or per person who is there by day.</source>
        <translation>O que a coluna de população conta. O furto em residência se lê melhor por domicílio; o roubo na rua, por quilômetro de via ou por pessoa presente durante o dia.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Workers</source>
        <translation>Trabalhadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>Year of the population</source>
        <translation>Ano da população</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} dwellings</source>
        <translation>ocorrências por {per} domicílios</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} km of street</source>
        <translation>ocorrências por {per} km de via</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} residents</source>
        <translation>ocorrências por {per} habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} units of the denominator</source>
        <translation>ocorrências por {per} unidades do denominador</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} visitors</source>
        <translation>ocorrências por {per} visitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/denominators.py"/>
        <source>events per {per} workers</source>
        <translation>ocorrências por {per} trabalhadores</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>A cell size of {size} m would make about {count} cells; choose a larger one.</source>
        <translation>Com células de {size} m resultariam cerca de {count} células; escolha um tamanho maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Area</source>
        <translation>Superfície</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cell size</source>
        <translation>Tamanho da célula</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cells cut by the boundary</source>
        <translation>Células cortadas pelo limite</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Covers the areas with equal squares or hexagons, cut at their outer boundary. Cells lie on round coordinates, so that the same size gives the same grid again.</source>
        <translation>Cobre as áreas com quadrados ou hexágonos iguais, recortados no seu limite externo. As células partem de coordenadas redondas, de modo que o mesmo tamanho volta a dar a mesma grade.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Cutting at the boundary</source>
        <translation>Recortando no limite</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Hexagons</source>
        <translation>Hexágonos</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Hexagons have neighbours at one distance only.</source>
        <translation>Nos hexágonos, todas as células vizinhas estão à mesma distância.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Make a grid</source>
        <translation>Criar uma grade</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Making cells</source>
        <translation>Criando células</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>Squares</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>The side of a square, or the height of a hexagon.</source>
        <translation>O lado do quadrado ou a altura do hexágono.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/grid.py"/>
        <source>“{layer}” is too thin for any cell of {size} m; choose a smaller one.</source>
        <translation>“{layer}” é estreita demais para uma célula de {size} m; escolha uma menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/long_table.py"/>
        <source>{areas} areas × {periods} periods × {categories} categories make too long a table; choose fewer categories or longer periods.</source>
        <translation>{areas} áreas × {periods} períodos × {categories} categorias dão uma tabela longa demais; escolha menos categorias ou períodos mais longos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/matching.py"/>
        <source>To match by code or name, name the area column of the incidents.</source>
        <translation>Para atribuir por código ou nome, indique a coluna de área das ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/matching.py"/>
        <source>To match by {join_by}, name that column of the areas.</source>
        <translation>Para atribuir por {join_by}, indique essa coluna das áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/projection.py"/>
        <source>“{crs}” does not measure in metres; choose a projected system.</source>
        <translation>“{crs}” não mede em metros; escolha um sistema de coordenadas projetado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/projection.py"/>
        <source>“{crs}” is not a known coordinate system.</source>
        <translation>“{crs}” não é um sistema de coordenadas conhecido.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/projection.py"/>
        <source>“{layer}” spans {degrees:.0f} degrees of longitude, more than one UTM zone: choose a projected coordinate system to measure in.</source>
        <translation>“{layer}” abrange {degrees:.0f} graus de longitude, mais do que uma zona UTM: escolha um sistema de coordenadas projetado para medir.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>Summing over the areas</source>
        <translation>Somando por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>Summing the raster</source>
        <translation>Somando o raster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>{count} areas of “{layer}” have no place in the coordinate system of “{raster}”.</source>
        <translation>{count} áreas de “{layer}” não cabem no sistema de coordenadas de “{raster}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{layer}” names no coordinate system, so it cannot be laid over “{raster}”.</source>
        <translation>“{layer}” não indica seu sistema de coordenadas, por isso não pode ser sobreposta a “{raster}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” cannot be read as a raster.</source>
        <translation>“{raster}” não pode ser lido como raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” has no band {band}; it has {count}.</source>
        <translation>“{raster}” não tem banda {band}; tem {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” is not north-up: warp it to a plain grid first, keeping its total.</source>
        <translation>“{raster}” não está orientado ao norte: leve-o primeiro a uma grade sem rotação, conservando seu total.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_cells.py"/>
        <source>“{raster}” names no coordinate system; give it one first.</source>
        <translation>“{raster}” não indica seu sistema de coordenadas; atribua-lhe um primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>A raster with the number of people in each cell, not by km².</source>
        <translation>Um raster com o número de pessoas de cada célula, não por km².</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Areas without a number</source>
        <translation>Áreas sem dado</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Looking for overlaps</source>
        <translation>Procurando sobreposições</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>People in the areas</source>
        <translation>Pessoas nas áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>People in the raster</source>
        <translation>Pessoas no raster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population by area</source>
        <translation>População por área</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population from a raster</source>
        <translation>População a partir de um raster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Population raster</source>
        <translation>Raster de população</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Share of the area that the raster tells of</source>
        <translation>Proporção da área com dados do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Share of the raster</source>
        <translation>Proporção do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>Sums a population raster over each area, with the exact fraction of every cell that an area cuts. The raster may be in any coordinate system and larger than the memory. The total of the areas is set beside that of the raster.</source>
        <translation>Soma um raster de população em cada área, com a fração exata de cada célula que a área corta. O raster pode estar em qualquer sistema de coordenadas e ser maior que a memória. O total das áreas é comparado ao do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>The band of the raster that holds the people.</source>
        <translation>A banda do raster que contém as pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/raster_population.py"/>
        <source>“{raster}” tells of no area of “{layer}”: they lie apart.</source>
        <translation>“{raster}” não tem dados de nenhuma área de “{layer}”: estão em lugares distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Areas with unstable rates</source>
        <translation>Áreas com taxas instáveis</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Byar's approximation</source>
        <translation>Aproximação de Byar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Divides reported events by population, with exact limits, and smooths the rates of small areas so that a handful of events in a tiny neighbourhood does not head the list. For maps use the smoothed rate. Dwellings, workers, visitors or kilometres of street can take the place of residents.</source>
        <translation>Divide as ocorrências registradas pela população, com limites exatos, e suaviza as taxas das áreas pequenas para que poucas ocorrências em um bairro minúsculo não encabecem a lista. Para mapas use a taxa suavizada. Domicílios, trabalhadores, visitantes ou quilômetros de via podem ocupar o lugar dos habitantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Events and population must be zero or more; “{layer}” has {value}.</source>
        <translation>As ocorrências e a população devem ser zero ou mais; “{layer}” tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Events in the rates</source>
        <translation>Ocorrências incluídas nas taxas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Exact (Garwood)</source>
        <translation>Exatos (Garwood)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Fewer than 20 events</source>
        <translation>Menos de 20 ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>How the 95 % limits of a rate are computed.</source>
        <translation>Como se calculam os limites de 95% de uma taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>No area of “{layer}” has both events and population.</source>
        <translation>Nenhuma área de “{layer}” tem ao mesmo tempo ocorrências e população.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Overall rate</source>
        <translation>Taxa geral</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate of the area and its neighbours</source>
        <translation>Taxa da área e suas vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate per</source>
        <translation>Taxa por</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate smoothed towards the neighbours</source>
        <translation>Taxa suavizada em direção às áreas vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate, lower limit</source>
        <translation>Taxa, limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rate, upper limit</source>
        <translation>Taxa, limite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Rates of reported events</source>
        <translation>Taxas de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Ratio to the overall rate</source>
        <translation>Razão em relação à taxa geral</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Smoothed rate</source>
        <translation>Taxa suavizada</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>The number of people a rate refers to; for kilometres of street, 1 is usual.</source>
        <translation>O número de pessoas a que a taxa se refere; para quilômetros de via o usual é 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Unit of the rates</source>
        <translation>Unidade das taxas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>per 100,000 or as chosen</source>
        <translation>por 100.000 ou conforme a escolha</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Age group</source>
        <translation>Faixa etária</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Areas with a rate</source>
        <translation>Áreas com taxa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Areas without one</source>
        <translation>Áreas sem taxa</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Arranging by sex and age</source>
        <translation>Organizando por sexo e idade</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Expected events</source>
        <translation>Ocorrências esperadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Name the column of the age group, of the sex, or both.</source>
        <translation>Indique a coluna da faixa etária, a do sexo ou ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>No area of “{layer}” has people in every sex and age group: use wider age bands, or the indirect method.</source>
        <translation>Nenhuma área de “{layer}” tem pessoas em todos os sexos e faixas etárias: use faixas mais largas ou o método indireto.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Rate, not standardised</source>
        <translation>Taxa sem padronizar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Rates standardised by sex and age</source>
        <translation>Taxas padronizadas por sexo e idade</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Ratio to the expected events</source>
        <translation>Razão em relação ao esperado</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Ratio, lower limit</source>
        <translation>Razão, limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Ratio, upper limit</source>
        <translation>Razão, limite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Reference rate</source>
        <translation>Taxa de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Sexes and ages</source>
        <translation>Sexos e idades</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rate</source>
        <translation>Taxa padronizada</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rate, lower limit</source>
        <translation>Taxa padronizada, limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rate, upper limit</source>
        <translation>Taxa padronizada, limite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Standardised rates of reported events</source>
        <translation>Taxas padronizadas de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Tells what rate each area would have if its people were of the same sexes and ages as a reference population. It needs a table of events and people by area, sex and age group. With few events by age use the indirect way, which compares with what was expected.</source>
        <translation>Diz que taxa cada área teria se sua gente tivesse os sexos e idades de uma população de referência. Precisa de uma tabela de ocorrências e pessoas por área, sexo e faixa etária. Com poucas ocorrências por idade use a via indireta, que compara com o esperado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>A column whose value is different in every area.</source>
        <translation>Uma coluna com um valor diferente em cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>A table of your own</source>
        <translation>Uma tabela própria</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>A table with one row for each area, sex and age group.</source>
        <translation>Uma tabela com uma linha por área, sexo e faixa etária.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Age group in the reference</source>
        <translation>Faixa etária na referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Age groups such as 20-24, under 5 or 85+.</source>
        <translation>Faixas etárias como 20-24, menos de 5 ou 85+.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>All areas together</source>
        <translation>Todas as áreas juntas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Area in the table</source>
        <translation>Área na tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>By default the column of the same name.</source>
        <translation>Por padrão, a coluna de mesmo nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Direct rates can be compared with each other; indirect ones only with the reference, but they serve where events by age are few.</source>
        <translation>As taxas diretas podem ser comparadas entre si; as indiretas, só com a referência, mas servem onde há poucas ocorrências por idade.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Direct: rates by age, reweighted</source>
        <translation>Direto: taxas por idade, reponderadas</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Dobson with Byar's limits</source>
        <translation>Dobson com limites de Byar</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Events</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Events and people by sex and age</source>
        <translation>Ocorrências e pessoas por sexo e idade</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Events of the reference</source>
        <translation>Ocorrências da referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>For the indirect way: by default the same name.</source>
        <translation>Para a via indireta; por padrão, o mesmo nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Gamma (Fay and Feuer)</source>
        <translation>Gama (Fay e Feuer)</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>How the 95 % limits of a direct rate are computed; the gamma ones hold with few events too.</source>
        <translation>Como se calculam os limites de 95% de uma taxa direta; os gama valem também com poucas ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Indirect: observed ÷ expected</source>
        <translation>Indireto: observado ÷ esperado</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>One row for each sex and age group, in the same bands.</source>
        <translation>Uma linha por sexo e faixa etária, com as mesmas faixas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Population of the reference</source>
        <translation>População da referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Reference population</source>
        <translation>População de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Reference table</source>
        <translation>Tabela de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Segi's world standard</source>
        <translation>Padrão mundial de Segi</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Sex in the reference</source>
        <translation>Sexo na referência</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The column that says which area a row belongs to.</source>
        <translation>A coluna que diz a que área a linha pertence.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The column with the sex, if the table has one.</source>
        <translation>A coluna do sexo, se a tabela a tiver.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The number of people a rate refers to.</source>
        <translation>O número de pessoas a que a taxa se refere.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The number of reported events or victims.</source>
        <translation>O número de ocorrências ou vítimas registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>The people of that area, sex and age group.</source>
        <translation>As pessoas dessa área, sexo e faixa etária.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>WHO world standard 2000–2025</source>
        <translation>Padrão mundial da OMS 2000–2025</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standardisation_choices.py"/>
        <source>Whose sexes and ages every area is given.</source>
        <translation>Aquela cujos sexos e idades são dados a cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>A standard population has people but no events: for the indirect method take all areas together, or a table with events.</source>
        <translation>Uma população padrão tem pessoas, mas não ocorrências: para o método indireto tome todas as áreas juntas ou uma tabela com ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>Choose the table with the reference population.</source>
        <translation>Escolha a tabela com a população de referência.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>The age bands {bands} cannot be made of the five-year bands of the standard; use bands that begin at 0, 5, 10 …, the last one at 85 or below.</source>
        <translation>As faixas etárias {bands} não podem ser formadas com as quinquenais do padrão; use faixas que comecem em 0, 5, 10 …, a última em 85 ou antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>The reference population is empty.</source>
        <translation>A população de referência está vazia.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>The sexes and age bands of “{layer}” ({its}) are not those of the areas ({theirs}); sum both to the same bands first.</source>
        <translation>Os sexos e faixas etárias de “{layer}” ({its}) não são os das áreas ({theirs}); some primeiro ambos às mesmas faixas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/standards.py"/>
        <source>“{layer}” must have a number in every row.</source>
        <translation>“{layer}” deve ter um número em cada linha.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/strata.py"/>
        <source>No row of “{layer}” names an area: “{column}” must hold what “{area_id}” holds.</source>
        <translation>Nenhuma linha de “{layer}” nomeia uma área: “{column}” deve conter o mesmo que “{area_id}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/strata.py"/>
        <source>The age bands {one} and {other} of “{layer}” overlap: sum them to bands of the same width first.</source>
        <translation>As faixas etárias {one} e {other} de “{layer}” se sobrepõem: some-as primeiro a faixas da mesma amplitude.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/strata.py"/>
        <source>“{layer}” has {count} rows for “{stratum}” of one area; there must be one.</source>
        <translation>“{layer}” tem {count} linhas para “{stratum}” de uma mesma área; deve haver uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>No feature of “{layer}” has a shape.</source>
        <translation>Nenhuma feição de “{layer}” tem geometria.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” has no shapes, only a table.</source>
        <translation>“{layer}” não tem geometrias, só uma tabela.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” is empty.</source>
        <translation>“{layer}” está vazia.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” must hold lines or polygons, not both.</source>
        <translation>“{layer}” deve conter linhas ou polígonos, não ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” must hold lines, such as streets.</source>
        <translation>“{layer}” deve conter linhas, como ruas.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/table.py"/>
        <source>“{layer}” must hold polygons.</source>
        <translation>“{layer}” deve conter polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/two_counts.py"/>
        <source>“{column}” must hold counts, whole numbers of zero or more, but has {value:g}: rates and shares cannot be compared this way.</source>
        <translation>“{column}” deve conter contagens, números inteiros de zero ou mais, mas tem {value:g}: taxas e proporções não podem ser comparadas assim.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>A population raster is a model that spreads a census over buildings or land. In small areas its error can be large, and it is in no limits.</source>
        <translation>Um raster de população é um modelo que distribui um censo sobre edifícios ou terreno. Em áreas pequenas seu erro pode ser grande e não está em nenhum limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that lack a number for a sex or age group, which is not zero; they have no standardised rate: {count}.</source>
        <translation>Áreas a que falta o dado de um sexo ou faixa etária, o que não é zero; não têm taxa padronizada: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that lack an indicator and have no score: {count}. Nothing was filled in.</source>
        <translation>Áreas a que falta um indicador e que não têm pontuação: {count}. Nada foi preenchido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that lie partly outside the raster or on cells without data: {count}. Their population is of the rest.</source>
        <translation>Áreas que ficam em parte fora do raster ou sobre células sem dado: {count}. Sua população é a do restante.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas that the raster tells nothing of: {count}. They have no population, which is not zero.</source>
        <translation>Áreas de que o raster não tem dados: {count}. Ficam sem população, o que não é zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas where nobody belongs to one of the sexes and age groups: {count}. A direct rate is not defined for them; use wider age bands, or the indirect method.</source>
        <translation>Áreas onde ninguém pertence a algum dos sexos e faixas etárias: {count}. Para elas a taxa direta não está definida; use faixas mais largas ou o método indireto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas where what is divided by is zero, for which no rate exists: {count}.</source>
        <translation>Áreas onde o denominador é zero, para as quais não existe taxa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas with a population under {floor}, where a single event more moves the rate by {step} or more: {count}. Do not rank them by their own rate.</source>
        <translation>Áreas com população abaixo de {floor}, onde uma única ocorrência a mais move a taxa em {step} ou mais: {count}. Não as ordene por sua própria taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas with fewer than {floor} residents, whose rate takes no part in the search for hot spots and clusters: {count}.</source>
        <translation>Áreas com menos de {floor} moradores, cuja taxa não entra na busca de zonas quentes e agrupamentos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Areas with no resident population, for which no rate exists: {count}.</source>
        <translation>Áreas sem população residente, para as quais não existe taxa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Cells on the boundary are cut by it; their counts are of smaller places: {count}.</source>
        <translation>As células da borda ficam recortadas e suas contagens são de lugares menores: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Cells with a negative number of people, left out: {count}. Perhaps a value that stands for no data is not declared as such.</source>
        <translation>Células com número negativo de pessoas, omitidas: {count}. Talvez um valor que significa “sem dado” não esteja declarado como tal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Counts follow where people live, work and pass. A high count is not a high rate.</source>
        <translation>As contagens acompanham onde as pessoas moram, trabalham e circulam. Uma contagem alta não é uma taxa alta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Indicators that rank the areas almost alike, and so count one thing twice: {columns}.</source>
        <translation>Indicadores que ordenam as áreas quase do mesmo modo e, portanto, contam duas vezes a mesma coisa: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Indicators with the same value everywhere, which set no area apart: {columns}.</source>
        <translation>Indicadores com o mesmo valor em toda parte, que não distinguem nenhuma área: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Indirectly standardised rates compare each area with the reference. Two areas must not be compared with each other by them.</source>
        <translation>As taxas de padronização indireta comparam cada área com a referência. Não devem ser usadas para comparar duas áreas entre si.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Pairs of areas that overlap: {count}. The people where they do, {people}, are counted in both.</source>
        <translation>Pares de áreas que se sobrepõem: {count}. As pessoas onde isso ocorre, {people}, são contadas em ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates based on fewer than 20 reported events are unstable: {count} areas. Prefer the smoothed rate and look at the interval.</source>
        <translation>As taxas apoiadas em menos de 20 ocorrências registradas são instáveis: {count} áreas. Prefira a taxa suavizada e olhe o intervalo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by dwellings: they suit what happens to homes, and say nothing of people in the street.</source>
        <translation>As taxas dividem por domicílios: servem para o que acontece às residências e nada dizem das pessoas na rua.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by kilometres of street: a busy street and an empty one of the same length count alike.</source>
        <translation>As taxas dividem por quilômetros de via: uma rua movimentada e outra vazia do mesmo comprimento contam igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by residents. Where many people come by day, the rate overstates what residents experience.</source>
        <translation>As taxas dividem pela população residente. Onde muita gente chega durante o dia, a taxa exagera o que vivem as pessoas que moram ali.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by something else than residents: say what it is wherever they are shown.</source>
        <translation>As taxas dividem por algo diferente dos habitantes: diga o que é onde quer que sejam mostradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by visitors. Their number is an estimate; its error is not in the limits.</source>
        <translation>As taxas dividem por visitantes. Seu número é uma estimativa cujo erro não está nos limites.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Rates divide by workers, who are there by day and on working days; events of other hours are divided by them too.</source>
        <translation>As taxas dividem por trabalhadores, presentes de dia e em dias úteis; as ocorrências de outras horas também são divididas por eles.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Reported events in areas where what is divided by is zero: {count}. They are in no rate.</source>
        <translation>Ocorrências registradas em áreas onde o denominador é zero: {count}. Não estão em nenhuma taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>Reported events in areas with no resident population: {count}. They are in no rate.</source>
        <translation>Ocorrências registradas em áreas sem população residente: {count}. Não entram em nenhuma taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The areas were brought to the raster's coordinate system, {crs}, with their edges bent as they must be; the raster was not resampled.</source>
        <translation>As áreas foram levadas ao sistema de coordenadas do raster, {crs}, curvando suas bordas como é devido; o raster não foi reamostrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The events of {start} to {end} are not of whole years: these rates must not be set beside yearly ones, and the seasons weigh unequally in them.</source>
        <translation>As ocorrências de {start} a {end} não abrangem anos completos: estas taxas não devem ser comparadas com taxas anuais e as estações pesam nelas de forma desigual.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The population is of {year} and the events of {events}, {apart} years apart: where people have come or gone since, the rates are wrong by as much.</source>
        <translation>A população é de {year} e as ocorrências de {events}, com {apart} anos de diferença: onde a população cresceu ou diminuiu desde então, as taxas erram na mesma medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>The rate is per {per}, but all areas together have only {total}: choose a smaller number.</source>
        <translation>A taxa é por {per}, mas todas as áreas juntas somam só {total}: escolha um número menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>With other weights, half of the areas move within a range of {places} ranks or more (of {count}). Differences smaller than an area's range say nothing.</source>
        <translation>Com outros pesos, metade das áreas se move em um intervalo de {places} posições ou mais (de {count}). Diferenças menores que o intervalo de uma área não dizem nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/areas_and_rates.py"/>
        <source>{count} of {areas} areas have no reported event at all. If the incidents cover only part of the territory, take only that part: its rates are right, those of the whole are not.</source>
        <translation>{count} de {areas} áreas não têm nenhuma ocorrência registrada. Se as ocorrências cobrem só uma parte do território, use só essa parte: suas taxas estão certas, as do conjunto não.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas for which the table has no row: {count}. They have no value, which is not zero: {examples}.</source>
        <translation>Áreas para as quais a tabela não tem linha: {count}. Ficam sem valor, o que não é zero: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas joined by name although their codes differ: {count} ({examples}). An area that kept its name and changed its code has often changed its boundary too.</source>
        <translation>Áreas unidas pelo nome embora seus códigos difiram: {count} ({examples}). Uma área que manteve o nome e mudou de código muitas vezes mudou também de limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas that share their name with another: {count}. By name alone nothing is joined to them.</source>
        <translation>Áreas que compartilham seu nome com outra: {count}. Só pelo nome nada é unido a elas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Areas that the table does not name, for which no rate exists: {count}.</source>
        <translation>Áreas que a tabela não nomeia, para as quais não existe taxa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Gaps inside the territory that belong to no area: {count} ({km2:.4f} km² in all), {slivers} of them slivers. They were measured, not closed.</source>
        <translation>Vazios dentro do território que não são de nenhuma área: {count} ({km2:.4f} km² no total), {slivers} deles lascas. Foram medidos, não fechados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents exactly on a shared boundary: {count}. Each is counted once, in the area with the lowest id.</source>
        <translation>Ocorrências bem sobre um limite compartilhado: {count}. Cada uma é contada uma vez, na área de menor identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents inside more than one area because boundaries overlap: {count}. Each is counted once, in the area with the lowest id.</source>
        <translation>Ocorrências dentro de mais de uma área porque os limites se sobrepõem: {count}. Cada uma é contada uma vez, na área de menor identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents outside every area, not counted in any: {count} ({share:.1%} of those located).</source>
        <translation>Ocorrências fora de todas as áreas, não contadas em nenhuma: {count} ({share:.1%} das localizadas).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents were matched to areas by code or name and have no coordinates: small hot spots, density and displacement, which need points, were left out.</source>
        <translation>Os incidentes foram atribuídos às áreas por código ou nome e não têm coordenadas: omitiram-se as zonas quentes pequenas, a densidade e o deslocamento, que precisam de pontos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Incidents whose area code or name matches no area: {count}. Not matched: {examples}.</source>
        <translation>Ocorrências cujo código ou nome não corresponde a nenhuma área: {count}. Sem correspondência: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Pairs of areas that overlap: {count}, {km2:.4f} km² in all ({share:.3%} of the areas' land), up to {largest:.1%} of the smaller area. They were measured, not mended.</source>
        <translation>Pares de áreas que se sobrepõem: {count}, {km2:.4f} km² no total ({share:.3%} da superfície), até {largest:.1%} da área menor. Foram medidos, não corrigidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows merged into another of the same identifier: {count}, in {areas} areas. The other columns are those of the first row; nothing was summed.</source>
        <translation>Linhas unidas a outra do mesmo identificador: {count}, em {areas} áreas. As demais colunas são as da primeira linha; nada foi somado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows of the table that belong to no area: {count}. Not matched: {examples}.</source>
        <translation>Linhas da tabela que não são de nenhuma área: {count}. Sem correspondência: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows of the table whose code or name is no area's, left out: {count}. Not matched: {examples}.</source>
        <translation>Linhas da tabela cujo código ou nome não é de nenhuma área, omitidas: {count}. Sem correspondência: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/boundaries.py"/>
        <source>Rows that share their identifier with another: {count}. They stay apart, as asked.</source>
        <translation>Linhas que compartilham seu identificador com outra: {count}. Ficam separadas, como se pediu.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Among the rows are events that are no offence (deaths without crime, crashes, lost things, reports): {count} ({share:.1%}). Leave them out of rates of crime.</source>
        <translation>Entre as linhas há fatos que não são crime (mortes sem crime, sinistros de trânsito, extravios, registros administrativos): {count} ({share:.1%}). Deixe-os fora das taxas de criminalidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Areas without a value in “{column}”: {count}. They are shown as no data, never as zero.</source>
        <translation>Áreas sem valor em “{column}”: {count}. Aparecem como sem dados, nunca como zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Categories without a harm weight, left out: {categories}.</source>
        <translation>Categorias sem peso conforme o dano, deixadas de fora: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Distances and areas were measured in {crs}, because the layer is in degrees.</source>
        <translation>As distâncias e superfícies foram medidas em {crs}, porque a camada está em graus.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Events on positions that stand for an address that was not found, such as a police station or the centre of an area: {count} ({share:.1%}). Hot spots found there may not be real.</source>
        <translation>Ocorrências em localizações que substituem um endereço não encontrado, como uma delegacia ou o centro de uma área: {count} ({share:.1%}). As zonas quentes que apareçam ali podem não ser reais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Features without a shape, which take part in no spatial calculation: {count}.</source>
        <translation>Feições sem geometria, que não entram em nenhum cálculo espacial: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Hardly any two events share a position: they come from GPS, or the source moved them at random. Unless that is known, read nothing finer than about 200 m from the map.</source>
        <translation>Quase não há dois fatos que compartilhem localização: vêm de GPS ou a fonte as deslocou ao acaso. Enquanto não se souber qual, não leia no mapa nada mais fino que cerca de 200 m.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents classified by likeness of words, not confirmed by anybody: {count} ({categories}).</source>
        <translation>Ocorrências classificadas pela semelhança das palavras, que ninguém confirmou: {count} ({categories}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents whose category is in no classification: {count} ({share:.1%}). They take part in totals only as “unclassified”; confirm their codes in the table of categories.</source>
        <translation>Ocorrências cuja categoria não está em nenhuma classificação: {count} ({share:.1%}). Só entram nos totais como “sem classificação”; confirme seus códigos na tabela de categorias.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents without a weight in “{column}”, left out: {count}.</source>
        <translation>Ocorrências sem peso em “{column}”, deixadas de fora: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Incidents without usable coordinates: {count} ({share:.1%}). They appear on no map.</source>
        <translation>Ocorrências sem coordenadas utilizáveis: {count} ({share:.1%}). Não aparecem em nenhum mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Infinite values in “{column}” treated as missing: {count}.</source>
        <translation>Valores infinitos em “{column}” tratados como ausentes: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Invalid shapes repaired for the calculation: {count}. The input is unchanged.</source>
        <translation>Geometrias inválidas reparadas para o cálculo: {count}. Os dados de entrada não mudam.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Months recorded far worse than the others: {months}. A change there may be a change of the record.</source>
        <translation>Meses registrados muito pior que os demais: {months}. Uma mudança neles pode ser uma mudança do registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Nobody said whether a row is an event, a victim or a report: counts can mean any of them.</source>
        <translation>Não foi indicado se cada linha é uma ocorrência, uma vítima ou um registro: as contagens podem significar qualquer um dos três.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Only {count} reported events: read differences between places or periods with great care.</source>
        <translation>Só {count} ocorrências registradas: leia com muita cautela as diferenças entre lugares ou períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Only {share:.0%} of the incidents could be placed on the map: treat maps as exploratory.</source>
        <translation>Só {share:.0%} das ocorrências puderam ser localizadas no mapa: considere os mapas exploratórios.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Positions rounded to more than 100 m: {share:.1%} of those located.</source>
        <translation>Localizações arredondadas a mais de 100 m: {share:.1%} das ocorrências localizadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Rows of the source that were set aside at import: {count} ({share:.1%}).</source>
        <translation>Linhas da fonte que foram separadas ao importar: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Rows that repeat another row's identifier: {count}. Each was kept.</source>
        <translation>Linhas que repetem o identificador de outra: {count}. Todas foram mantidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Rows without a number of events in “{column}”, left out: {count}.</source>
        <translation>Linhas sem número de ocorrências em “{column}”, que ficaram de fora: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>Some unclassified categories may mean people who must be protected, and are not protected until their code is confirmed: {categories}.</source>
        <translation>Algumas categorias sem classificação podem se referir a pessoas que é preciso proteger, e não ficam protegidas até que seu código seja confirmado: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The area identifier “{column}” repeats ({count} rows); row numbers are used instead.</source>
        <translation>O identificador de área “{column}” se repete ({count} linhas); no lugar dele são usados os números das linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The data reach {score} of 100 points for quality; the weakest side is: {weakest}.</source>
        <translation>Os dados alcançam {score} de 100 pontos de qualidade; o lado mais fraco é: {weakest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The last whole month has {share:.0%} of the usual number of events: some may still be missing from the record. Do not read a fall from it.</source>
        <translation>O último mês completo tem {share:.0%} das ocorrências usuais: é possível que ainda faltem ocorrências no registro. Não leia nisso uma queda.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The layer “{layer}” names no coordinate system; its numbers look like {crs}, so that is assumed.</source>
        <translation>A camada “{layer}” não indica seu sistema de coordenadas; seus números parecem de {crs} e supõe-se que seja esse.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The office's own taxonomy takes protection away from categories in which people could be recognised: {categories}.</source>
        <translation>A taxonomia do próprio órgão retira a proteção de categorias em que pessoas poderiam ser reconhecidas: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The source moved the positions at random, by up to about {metres} m: nothing finer than that can be read from the map.</source>
        <translation>A fonte entrega as localizações deslocadas ao acaso, em até cerca de {metres} m: no mapa não se pode ler nada mais fino do que isso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The source put the positions on fixed points such as street centres: distances between events and single addresses mean nothing.</source>
        <translation>A fonte entrega as localizações ajustadas a pontos fixos, como centros de rua: as distâncias entre ocorrências e os endereços individuais não significam nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>The source's own total is {stated}, but its rows add up to {found}: subtotals may have been counted.</source>
        <translation>O total da própria fonte é {stated}, mas suas linhas somam {found}: subtotais podem ter sido contados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/data.py"/>
        <source>These are reported events. What is not reported is not here, and reporting differs between places and groups.</source>
        <translation>São ocorrências registradas. O que não é denunciado não está aqui, e a denúncia varia entre lugares e grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Clusters are where at least {minimum} events lie within {distance} m; that is a choice, not a test. Chance makes some too: try half and double the distance.</source>
        <translation>Há agrupamento onde pelo menos {minimum} ocorrências estão a menos de {distance} m; isso é uma escolha, não um teste. O acaso também forma alguns: experimente a metade e o dobro da distância.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Incidents far outside the study area, left out of the density: {count}.</source>
        <translation>Ocorrências muito fora da área de estudo, deixadas fora da densidade: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Near the edge of the study area the density was divided by the part of the kernel that lies inside. Next to the edge it rests on fewer events.</source>
        <translation>Perto do limite da área de estudo, a densidade foi dividida pela parte do kernel que fica dentro. Junto ao limite ela se apoia em menos ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>No study area was given: the smallest rectangle around the points stands for it. If much of it could hold no event, the points look more clustered than they are.</source>
        <translation>Nenhuma área de estudo foi indicada: em seu lugar usa-se o menor retângulo que contém os pontos. Se em boa parte dele não pode haver ocorrências, os pontos parecem mais agrupados do que são.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Nowhere do {minimum} events lie within {distance} m: no cluster was found.</source>
        <translation>Em nenhum lugar há {minimum} ocorrências a menos de {distance} m: nenhum agrupamento foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>One cluster holds {share:.0%} of the events: the distance is too long, or the number too small, to tell places apart.</source>
        <translation>Um único agrupamento reúne {share:.0%} das ocorrências: a distância é grande demais, ou o número pequeno demais, para distinguir lugares.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Only {count} points: too few to compare their distances with chance.</source>
        <translation>Apenas {count} pontos: poucos demais para comparar suas distâncias com o acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Points of “{layer}” outside the study area, left out: {count} ({share:.1%}).</source>
        <translation>Pontos de “{layer}” fora da área de estudo, deixados de fora: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Points that share their place with another: {count} ({share:.1%}). Where a source writes addresses or street corners as one place, clustering at short distances shows the source.</source>
        <translation>Pontos que compartilham o lugar com outro: {count} ({share:.1%}). Quando uma fonte registra endereços ou esquinas como um só lugar, o agrupamento a distâncias curtas reflete a fonte.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The bandwidth of {bandwidth} m is narrower than two cells of {cell_size} m: the picture shows the grid more than the density.</source>
        <translation>A largura de banda de {bandwidth} m é menor que duas células de {cell_size} m: a imagem mostra mais a grade do que a densidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The bandwidth of {metres} m was chosen by the rule “{rule}”. Another bandwidth gives another picture: try half and double before concluding.</source>
        <translation>A largura de banda de {metres} m foi escolhida pela regra “{rule}”. Outra largura de banda dá outra imagem: experimente a metade e o dobro antes de concluir.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The density was summed on a fine grid; its error is at most {bound:.2g} per km² ({share:.2%} of the peak).</source>
        <translation>A densidade foi somada em uma grade fina; seu erro é de no máximo {bound:.2g} por km² ({share:.2%} do valor mais alto).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The inner envelope holds at one distance chosen beforehand. Over all distances together chance leaves it far more often: judge by the outer envelope and its p-value.</source>
        <translation>A faixa interna vale para uma única distância escolhida de antemão. No conjunto das distâncias o acaso sai dela com muito mais frequência: julgue pela faixa externa e seu valor p.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The points lie at one place or on one line, and no study area was given: nearest neighbours and L cannot be compared with chance.</source>
        <translation>Os pontos estão em um só lugar ou sobre uma linha, e nenhuma área de estudo foi indicada: os vizinhos mais próximos e L não podem ser comparados com o acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>The test takes every point as an event by itself. Events that bring about others nearby, or repeat at one address, make more places significant than there are.</source>
        <translation>O teste toma cada ponto como uma ocorrência independente. Ocorrências que provocam outras por perto, ou que se repetem no mesmo endereço, tornam significativos mais lugares do que há.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>Where both densities are low a ratio is large or small by a single event: read it only where it is significant.</source>
        <translation>Onde ambas as densidades são baixas, uma única ocorrência torna a razão grande ou pequena: leia-a apenas onde é significativa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>With more than {most} points the nearest-neighbour index is not simulated; its p-value rests on the normal approximation.</source>
        <translation>Com mais de {most} pontos o índice do vizinho mais próximo não é simulado; seu valor p se apoia na aproximação normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>With weights, the labels of the points cannot be exchanged: significance was not tested.</source>
        <translation>Com pesos, os rótulos dos pontos não podem ser trocados: a significância não foi avaliada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>{cells} cells are too many to test for significance; with a cell size of {better} m or more they are tested.</source>
        <translation>{cells} células são demais para avaliar a significância; com um tamanho de célula de {better} m ou mais elas são avaliadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/density_and_points.py"/>
        <source>“By chance” means evenly over the whole study area. Events follow people and streets, so clustering alone is no surprise and no cause.</source>
        <translation>“Por acaso” significa de maneira uniforme em toda a área de estudo. As ocorrências seguem as pessoas e as ruas, de modo que o agrupamento por si só não surpreende nem é uma causa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>A count of the zones is below the publication minimum for these readers: the effect is not shown, because it would tell that count.</source>
        <translation>Uma contagem das zonas está abaixo do mínimo de publicação para estes leitores: o efeito não é mostrado, porque a revelaria.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>All donors are larger, or all are smaller, than the treated areas: each area was taken by its own mean before.</source>
        <translation>Todos os doadores são maiores, ou todos menores, que as áreas de intervenção: cada área foi tomada em relação à sua própria média anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>All reported events of the register, of every offence and place, changed by {change:.0%} a day between the periods. Such a change is often one of reporting or recording: fewer reports are not less crime.</source>
        <translation>Todas as ocorrências do registro, de qualquer crime e lugar, mudaram {change:.0%} por dia entre os períodos. Uma mudança assim costuma ser de notificação ou de registro: menos registros não são menos crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Areas and periods without a number: {count} ({share:.1%}). They are missing, not zero, and take no part.</source>
        <translation>Áreas e períodos sem número: {count} ({share:.1%}). São dados ausentes, não zeros, e não participam.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Areas of another kind than treated or control, left out: {count}.</source>
        <translation>Áreas de outro tipo que intervenção ou controle, excluídas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Areas without any event, which say nothing about a ratio and take no part: {count} of {areas}.</source>
        <translation>Áreas sem nenhuma ocorrência, que nada dizem sobre uma razão e não participam: {count} de {areas}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Before the intervention the synthetic control is off by {share:.0%} of the mean: a poor fit. Do not read the gap after it as an effect.</source>
        <translation>Antes da intervenção o controle sintético se afasta {share:.0%} da média: um ajuste ruim. Não leia a distância posterior como um efeito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Counts are taken to vary as Poisson's. Crimes vary more; try an overdispersion of 2 too.</source>
        <translation>Supõe-se que as contagens variam como em Poisson. Os crimes variam mais; experimente também uma sobredispersão de 2.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Counts without a denominator above zero in “{column}”, left out: {count}.</source>
        <translation>Contagens sem denominador maior que zero em “{column}”, excluídas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Donors without a number in some period, left out: {count}.</source>
        <translation>Doadores sem número em algum período, excluídos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Events without a position were {before:.1%} before and {after:.1%} after: better or worse recording can look like an effect.</source>
        <translation>As ocorrências sem posição foram {before:.1%} antes e {after:.1%} depois: um registro melhor ou pior pode parecer um efeito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>For the test of trends before, {periods} periods were put together into {groups} groups: so few areas bear no more.</source>
        <translation>Para o teste das tendências anteriores, {periods} períodos foram reunidos em {groups} grupos: tão poucas áreas não permitem mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>In {share:.0%} of the periods before, the treated areas lie above or below every donor: no mixture reaches them.</source>
        <translation>Em {share:.0%} dos períodos anteriores, as áreas de intervenção estão acima ou abaixo de todos os doadores: nenhuma mistura as alcança.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Less than a year before the intervention, or two in all: no season is taken into account, and a change may be the season's.</source>
        <translation>Menos de um ano antes da intervenção, ou de dois no total: a sazonalidade não é considerada, e uma mudança pode ser dela.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Less than a year before the intervention: season and change cannot be told apart well.</source>
        <translation>Menos de um ano antes da intervenção: não se pode separar bem a sazonalidade da mudança.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Neighbouring periods resemble each other beyond trend and season (Ljung–Box p = {p_value:.3f}): the limits may be too narrow.</source>
        <translation>Períodos vizinhos se parecem além da tendência e da sazonalidade (Ljung–Box p = {p_value:.3f}): os limites podem ser estreitos demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>No event in the treated areas after: the ratio is zero and has no limits. Make sure that events were still recorded.</source>
        <translation>Nenhuma ocorrência nas áreas de intervenção depois: a razão é zero e não tem limites. Verifique se as ocorrências continuaram sendo registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>No event in {periods} period(s) after: the ratio is zero and has no limits. Make sure that events were still recorded.</source>
        <translation>Nenhuma ocorrência em {periods} período(s) depois: a razão é zero e não tem limites. Verifique se as ocorrências continuaram sendo registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>No survey says which share of events was reported before and after. Where trust or fear changed with the measure, as with extortion, reports rise or fall without the crime.</source>
        <translation>Nenhuma pesquisa diz que proporção dos fatos foi registrada antes e depois. Onde a medida mudou a confiança ou o medo, como na extorsão, os registros sobem ou descem sem que o crime mude.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>One series has no comparison: what else changed at the same time cannot be told from the measure. Look at a place without it too.</source>
        <translation>Uma única série não tem comparação: o que mais mudou ao mesmo tempo não pode ser distinguido da medida. Observe também um lugar sem ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Only {count} periods before: a mixture that goes along with them may do so by chance.</source>
        <translation>Apenas {count} períodos antes: uma mistura que os acompanha pode fazê-lo por acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Periods with fewer rows than others: {count}. If rows are left out where nothing happened, the totals are right; if areas were not reported, they are too low.</source>
        <translation>Períodos com menos linhas que outros: {count}. Se foram omitidas as linhas em que nada ocorreu, os totais estão corretos; se houve áreas que não informaram, são baixos demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Periods without any event in all areas, left out: {count}.</source>
        <translation>Períodos sem nenhuma ocorrência em todas as áreas, excluídos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Placebos that fit far worse before than the treated areas, left out of the limits and of the p-value of the total effect: {count}.</source>
        <translation>Placebos que se ajustam muito pior antes que as áreas de intervenção, excluídos dos limites e do valor p do efeito total: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Power supposes that zones would go on as before without the measure, and that the surroundings do not change: real comparisons detect less.</source>
        <translation>O poder supõe que sem a medida as zonas continuariam como antes e que o entorno não muda: comparações reais detectam menos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The comparison takes for granted that without the measure treated and other areas would have changed in the same proportion. Areas that events may have moved to are no controls.</source>
        <translation>A comparação pressupõe que, sem a medida, as áreas da intervenção e as demais teriam mudado na mesma proporção. Áreas para onde o crime pode ter se deslocado não são controles.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The counts vary no more than Poisson's: the negative binomial is the Poisson model here.</source>
        <translation>As contagens não variam mais que em Poisson: aqui a binomial negativa é o modelo de Poisson.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The counts vary {dispersion:.1f} times as much as Poisson's; the limits allow for it.</source>
        <translation>As contagens variam {dispersion:.1f} vezes o que teriam em Poisson; os limites levam isso em conta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The counts vary {dispersion:.1f} times as much as the Poisson model says: its limits may be too narrow. Use quasi-Poisson.</source>
        <translation>As contagens variam {dispersion:.1f} vezes o que diz o modelo de Poisson: seus limites podem ser estreitos demais. Use quase-Poisson.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The period that begins {period} has the day of the intervention ({day}) inside: it mixes before and after and takes no part.</source>
        <translation>O período que começa em {period} contém o dia da intervenção ({day}): mistura antes e depois e não participa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The series is too short or has too few events for a season: it is left out.</source>
        <translation>A série é curta demais ou tem pouquíssimas ocorrências para estimar a sazonalidade: ela não é incluída.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>The trend of {before} periods is continued over {after}: the farther, the less it says.</source>
        <translation>A tendência de {before} períodos é prolongada por {after}: quanto mais longe, menos diz.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Treated and other areas already moved apart before the intervention (p = {p_value:.3f}): the difference is not to be read as the measure's effect.</source>
        <translation>As áreas de intervenção e as demais já se afastavam antes da intervenção (p = {p_value:.3f}): a diferença não deve ser lida como efeito da medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>Treated areas can be drawn in {count} ways only: the p-value by permutation cannot be below {smallest:.2f}.</source>
        <translation>As áreas de intervenção só podem ser sorteadas de {count} maneiras: o valor p por permutação não pode ser menor que {smallest:.2f}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>With {count:g} events before, not even the end of all events in the treated zone would be found with this power: take a larger zone, a longer time or more offences.</source>
        <translation>Com {count:g} ocorrências antes, com este poder não se acharia nem o fim de todas as ocorrências na zona da intervenção: tome uma zona maior, mais tempo ou mais delitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>With {count} donors the p-value cannot be below {smallest:.2f}, however large the effect.</source>
        <translation>Com {count} doadores o valor p não pode ser menor que {smallest:.2f}, por maior que seja o efeito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>With {count} period(s) after, or so few events, a change of trend cannot be estimated: only that of level is.</source>
        <translation>Com {count} período(s) depois, ou com tão poucas ocorrências, não se pode estimar uma mudança de tendência: só a de nível.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{before} periods before and {after} after: with fewer than {needed} on a side, level and trend are guesses.</source>
        <translation>{before} períodos antes e {after} depois: com menos de {needed} de um lado, nível e tendência são conjecturas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{count} period(s) before: whether treated and other areas moved alike before cannot be tested.</source>
        <translation>{count} período(s) antes: não se pode testar se as áreas de intervenção e as demais se moviam igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{count} placebos serve for the limits: they cover {confidence:.0%}, not 95 %.</source>
        <translation>{count} placebos servem para os limites: cobrem {confidence:.0%}, não 95%.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{treated} treated area(s) and {others} other(s): too few in a group for a standard error by area. The p-value and the limits count other areas drawn as treated instead.</source>
        <translation>{treated} área(s) de intervenção e {others} outra(s): poucas demais em um grupo para um erro padrão por área. O valor p e os limites contam, em vez disso, outras áreas sorteadas como se fossem da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{treated} treated area(s) and {others} other(s): with one in a group a standard error by area cannot be had. The p-value counts other areas drawn as treated; the limits take the periods of an area as independent and may be too narrow.</source>
        <translation>{treated} área(s) de intervenção e {others} outra(s): com uma só em um grupo não se obtém um erro padrão por área. O valor p conta outras áreas sorteadas como se fossem da intervenção; os limites tomam os períodos de uma área como independentes e podem ser estreitos demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/evaluation.py"/>
        <source>{treated} treated areas and {others} others: with so few, limits and p-values are rough. Look at the p-value by permutation too.</source>
        <translation>{treated} áreas de intervenção e {others} outras: com tão poucas, limites e valores p são aproximados. Veja também o valor p por permutação.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Costs avoided are not money saved: staff, buildings and courts cost the same the day after. They say what society is spared, not what a budget gains.</source>
        <translation>Custos evitados não são dinheiro poupado: pessoal, prédios e tribunais custam o mesmo no dia seguinte. Dizem o que se evita à sociedade, não o que um orçamento ganha.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Harm is weighted by “{title}”, version {version} ({year}; {source}). Other weights give another order of offences.</source>
        <translation>O dano é ponderado por “{title}”, versão {version} ({year}; {source}). Outros pesos dão outra ordem de crimes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Offences without a unit cost: {offences} ({share:.0%} of the events prevented). Their benefit is unknown, not zero, and is missing from the sums.</source>
        <translation>Crimes sem custo unitário: {offences} ({share:.0%} das ocorrências evitadas). Seu benefício é desconhecido, não é zero, e falta nas somas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Offences without a weight of harm: {offences} ({share:.0%} of the events prevented). Their harm is unknown, not zero, and is missing from the sums.</source>
        <translation>Crimes sem peso de dano: {offences} ({share:.0%} das ocorrências evitadas). Seu dano é desconhecido, não é zero, e falta nas somas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Only the costs that were given are counted. Fear, pain and lost trust count where a unit cost holds them, and nowhere else.</source>
        <translation>Só se contam os custos informados. O medo, a dor e a confiança perdida contam onde um custo unitário os inclui, e em nenhuma outra parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The cost of the measure was not given. It is unknown, not zero: there is no balance and no cost for each event prevented.</source>
        <translation>O custo da medida não foi informado. É desconhecido, não zero: não há balanço nem custo por ocorrência evitada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The effect is assumed to go on for {years} years, {share:.0%} of it from one year to the next. That was not measured.</source>
        <translation>Supõe-se que o efeito dure {years} anos e que de um ano ao seguinte restem {share:.0%}. Isso não foi medido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The effect was given without limits: how uncertain the benefit is cannot be told.</source>
        <translation>O efeito foi informado sem limites: não se pode dizer quão incerto é o benefício.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The effect was seen over {days} days and is carried to a year, as costs are by year: that takes it to be the same all year.</source>
        <translation>O efeito foi observado durante {days} dias e é levado a um ano, porque os custos são anuais: supõe que seja igual o ano todo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The estimate is that events were added, not prevented: the benefit is negative.</source>
        <translation>A estimativa é que houve mais ocorrências, não menos: o benefício é negativo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The limits of the effect ({low:.1f} to {high:.1f} events prevented) include zero: it is not shown that anything was prevented, and the cost for each event has no upper limit.</source>
        <translation>Os limites do efeito (de {low:.1f} a {high:.1f} ocorrências evitadas) incluem o zero: não está demonstrado que algo tenha sido evitado, e o custo por ocorrência não tem limite superior.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The net flows change their sign several times: there is no single internal rate of return, so none is given.</source>
        <translation>Os fluxos líquidos mudam de sinal várias vezes: não há uma única taxa interna de retorno, por isso nenhuma é dada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The unit costs are illustrative, invented to show the format: the amounts mean nothing until the office's own take their place.</source>
        <translation>Os custos unitários são ilustrativos, inventados para mostrar o formato: os valores não significam nada até que os próprios do órgão tomem seu lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>The weights of harm are illustrative, invented to show the format: the harm means nothing until a table with a source takes their place.</source>
        <translation>Os pesos de dano são ilustrativos, inventados para mostrar o formato: o dano não significa nada até que uma tabela com fonte tome seu lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Unit costs without a source or a price year, left out: {count}. A figure that nobody can look up supports no decision.</source>
        <translation>Custos unitários sem fonte ou sem ano dos preços, deixados de fora: {count}. Um número que ninguém pode consultar não sustenta nenhuma decisão.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/harm_and_money.py"/>
        <source>Without a unit cost of the offence there is no benefit in money: at most the cost for each event prevented is given.</source>
        <translation>Sem um custo unitário do crime não há benefício em dinheiro: no máximo se dá o custo por ocorrência evitada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>A scan looks through circles: a long or winding cluster is caught in part only, an area inside a circle need not stand out itself, and the outline of a cluster is not certain.</source>
        <translation>A varredura olha por círculos: de um agrupamento alongado ou sinuoso capta só uma parte, uma área dentro de um círculo não precisa se destacar por si só, e o contorno de um agrupamento não é certo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Areas for which the table lacks a number in some period, which is not zero; they take no part: {count}.</source>
        <translation>Áreas para as quais falta um número na tabela em algum período, o que não é zero; não participam: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Areas without neighbours: {count}. They are shown as islands and are never significant.</source>
        <translation>Áreas sem vizinhas: {count}. Aparecem como ilhas e nunca são significativas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Cells at the boundary with less than {share:.0%} of them inside were left out: {count}, with {events} events.</source>
        <translation>Omitiram-se células da borda com menos de {share:.0%} de sua superfície dentro: {count}, com {events} ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Events pile up on single segments: counts vary {times:.1f} times as much as length explains. One address with many reports can make the streets around it hot; look at the counts of the segments too.</source>
        <translation>As ocorrências se acumulam em alguns trechos: as contagens variam {times:.1f} vezes o que o comprimento explica. Um único endereço com muitos registros pode fazer as ruas ao redor aparecerem como quentes; veja também as contagens dos trechos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Every area has the same value in “{column}”: there is no pattern to find.</source>
        <translation>Todas as áreas têm o mesmo valor em “{column}”: não há padrão a encontrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Expected events are the same on every day: what rises in the whole city counts as a cluster too. “Compared with the usual” takes the city's rhythm out.</source>
        <translation>As ocorrências esperadas são as mesmas todos os dias: o que sobe na cidade inteira também conta como agrupamento. “Comparado com o habitual” desconta o ritmo da cidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>In {count} of {periods} periods many areas share a value, so that some parts of the ranking are empty.</source>
        <translation>Em {count} de {periods} períodos muitas áreas têm o mesmo valor, de modo que algumas partes da ordenação ficam vazias.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Incidents as near to several streets, as at a crossing: {count} ({share:.1%}). They were dealt out to these streets in turn.</source>
        <translation>Ocorrências à mesma distância de várias ruas, como em um cruzamento: {count} ({share:.1%}). Foram distribuídas em rodízio entre essas ruas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Incidents farther than {metres} m from every street, left out: {count} ({share:.1%}).</source>
        <translation>Ocorrências a mais de {metres} m de qualquer rua, deixadas de fora: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>It is assumed that boundaries and the way events are recorded stayed the same: a new police post or system can make hot spots come and go.</source>
        <translation>Supõe-se que os limites e a forma de registrar não mudaram: uma nova delegacia ou um novo sistema podem fazer com que as concentrações apareçam ou desapareçam.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No area ever left the class “{name}”: what follows upon it is unknown, and it has no row of probabilities.</source>
        <translation>Nenhuma área saiu da classe “{name}”: não se sabe o que vem depois dela, e ela não tem linha de probabilidades.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No distance was given: areas within {distance} m from centre to centre are neighbours, the shortest distance that leaves no area alone.</source>
        <translation>Não se indicou distância: são vizinhas as áreas a até {distance} m de centro a centro, a menor distância que não deixa nenhuma área sozinha.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No distance was given: neighbours weigh less with distance, up to {distance} m, where every area has the number of neighbours asked for.</source>
        <translation>Não se indicou distância: as vizinhas pesam menos quanto mais longe estão, até {distance} m, onde cada área tem o número de vizinhas pedido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>No permutations were asked for: p-values rest on the normal approximation.</source>
        <translation>Não foram pedidas permutações: os valores p se apoiam na aproximação normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>One cell alone holds {count} events ({share:.0%} of all). Where it stands for a default address, such as a police station, leave those events out; a single full cell among empty ones is not told from chance.</source>
        <translation>Uma única célula reúne {count} ocorrências ({share:.0%} de todas). Se corresponde a um endereço padrão, como uma delegacia, omita essas ocorrências; uma única célula cheia entre células vazias não se distingue do acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Only {count} periods: whether a hot spot lasts rests on few looks at it.</source>
        <translation>Apenas {count} períodos: dizer se uma concentração perdura se apoia em poucas observações.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Periods that the data cover only in part are left out; they begin on: {periods}.</source>
        <translation>Os períodos que os dados cobrem apenas em parte ficam de fora; começam em: {periods}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Rows without a category in “{column}”, left out: {count}.</source>
        <translation>Linhas sem categoria em “{column}”, que não foram consideradas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Streets are compared by their length alone. Where more people walk, wait or work, more is reported by that alone; divide by the number of people if it is known.</source>
        <translation>As ruas são comparadas só pelo comprimento. Onde mais gente caminha, espera ou trabalha, registra-se mais só por isso; divida pelo número de pessoas, se for conhecido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Streets that cross without a common vertex: {count} crossings. They were not joined, as bridges and tunnels are not; mend the layer if they are true crossings.</source>
        <translation>Ruas que se cruzam sem vértice comum: {count} cruzamentos. Não foram unidas, como não se unem pontes nem túneis; corrija a camada se forem cruzamentos verdadeiros.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The band comes from all crime reported in a year in eight cities, seven of them in the United States. A single offence, a shorter time or streets cut otherwise hold another share; the share that chance alone would give stands beside it.</source>
        <translation>O intervalo vem de todo o crime registrado em um ano em oito cidades, sete delas nos Estados Unidos. Um único tipo de crime, um tempo mais curto ou ruas divididas de outro modo dão outra proporção; ao lado está a que o acaso sozinho daria.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The distance leaves areas without neighbours; {distance} m would leave none alone.</source>
        <translation>A distância deixa áreas sem vizinhas; com {distance} m nenhuma ficaria sozinha.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The largest cluster holds {count} areas ({share:.0%}): half of a city with somewhat more than its share makes a striking circle. A smaller “Largest cluster”, such as 5 or 10 %, shows where within it most is reported.</source>
        <translation>O maior agrupamento reúne {count} áreas ({share:.0%}): meia cidade com um pouco mais do que lhe caberia forma um círculo chamativo. Um “Maior agrupamento” menor, como 5 ou 10%, mostra onde, dentro dele, se registra mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The moves seen lead to no share of classes in the long run that would not depend on where areas start.</source>
        <translation>As mudanças observadas não levam a uma repartição de classes no longo prazo que não dependa do ponto de partida das áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The p-values of each period are corrected for its {areas} areas, not for the number of periods: over many periods some areas are hot once or twice by chance.</source>
        <translation>Os valores p de cada período são corrigidos por suas {areas} áreas, não pelo número de períodos: ao longo de muitos períodos algumas áreas aparecem uma ou duas vezes por acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The p-values suppose that events happen independently of each other. Where one brings others with it (repeats, retaliation, series), clusters are significant more easily.</source>
        <translation>Os valores p supõem que as ocorrências são independentes entre si. Onde uma traz outras (repetições, retaliações, séries), os agrupamentos são significativos com mais facilidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The rate of one area with {residents} residents makes up {share:.0%} of all variation and hides the others: leave such areas out, e.g. those with fewer than {floor} residents.</source>
        <translation>A taxa de uma área com {residents} moradores explica {share:.0%} de toda a variação e esconde as demais: omita essas áreas, por exemplo as de menos de {floor} moradores.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>The streets fall into {count} networks that no line connects; nothing is near across a gap.</source>
        <translation>As ruas formam {count} redes que nenhuma linha conecta; através de um vazio nada fica perto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>Two values that lie side by side on a map need not have to do with each other.</source>
        <translation>Dois valores que estão lado a lado em um mapa não têm necessariamente relação entre si.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>With {permutations} permutations the smallest possible p-value is {smallest:.2g}; the correction asks for less. Use at least {needed} permutations.</source>
        <translation>Com {permutations} permutações o menor valor p possível é {smallest:.2g}; a correção exige um menor. Use pelo menos {needed} permutações.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>With {permutations} replications the smallest possible p-value is {smallest:.2g}; a significance level of {alpha:g} needs at least {needed}.</source>
        <translation>Com {permutations} réplicas o menor valor p possível é {smallest:.2g}; um nível de significância de {alpha:g} precisa de pelo menos {needed}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{asked} nearest areas were asked for; there are only {count} others, and all of them are neighbours.</source>
        <translation>Pediram-se as {asked} áreas mais próximas; só há outras {count}, e todas são vizinhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{count} areas are tested at once: with {permutations} permutations the smallest possible p-value is {smallest:.2g}, and a single area cannot reach the corrected threshold. Concentrations of several areas can; larger cells make fewer tests.</source>
        <translation>Avaliam-se {count} áreas de uma vez: com {permutations} permutações o menor valor p possível é {smallest:.2g}, e uma área sozinha não pode alcançar o limiar corrigido. Concentrações de várias áreas podem; com células maiores há menos testes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{count} of {periods} periods hold fewer than {least} reported events: an area may be missing among the hot spots of such a period only because so little was reported.</source>
        <translation>{count} de {periods} períodos têm menos de {least} ocorrências registradas: uma área pode faltar entre as concentrações desse período só porque se registrou muito pouco.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{count} places were tested at once. The classes use p-values without correction: about {expected} would be significant by chance alone.</source>
        <translation>Foram avaliados {count} lugares de uma vez. As classes usam valores p sem correção: cerca de {expected} seriam significativos por puro acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/hot_spots.py"/>
        <source>{share:.0%} of the areas have no reported event: the normal approximation of z does not hold. Read the permutation p-value.</source>
        <translation>{share:.0%} das áreas não têm nenhuma ocorrência registrada: a aproximação normal de z não é válida. Leia o valor p por permutações.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>At {places} places lie three or more incidents, up to {most}: their masked points surround the place. The grid hides them better.</source>
        <translation>Lugares com três ou mais ocorrências (até {most}): {places}. Seus pontos mascarados cercam o lugar. A grade os oculta melhor.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Columns not published because they say who, where or when: {columns}.</source>
        <translation>Colunas não publicadas porque dizem quem, onde ou quando: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Columns withheld together with the counts, because the counts could be computed from them: {columns}.</source>
        <translation>Colunas suprimidas junto com as contagens, porque permitem calculá-las: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>No category column was named: protected categories could not be told apart and are counted in places like any other.</source>
        <translation>Não foi indicada a coluna de categoria: as categorias protegidas não puderam ser distinguidas e são contadas por lugar como qualquer outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Points left out because they lie outside the areas or cannot be hidden among enough people: {count}.</source>
        <translation>Pontos omitidos porque estão fora das áreas ou não podem ser ocultados entre pessoas suficientes: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Protected categories (violence against women and in the family, sexual offences, children) are shown only in totals: {count} incidents.</source>
        <translation>As categorias protegidas (violência contra as mulheres e na família, crimes sexuais, crianças) são mostradas só em totais: {count} ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Small counts are withheld to protect people: {count} cells below {minimum}.</source>
        <translation>As contagens pequenas são suprimidas (reservadas) para proteger as pessoas: {count} células abaixo de {minimum}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>The identifiers look like row numbers. If another export numbers the incidents anew, they are masked anew, and the average of the masks tells the place.</source>
        <translation>Os identificadores parecem números de linha. Se outra exportação numerar de novo as ocorrências, elas são mascaradas de novo, e a média dos mascaramentos revela o lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>The same data were released before with other boundaries, categories or dates ({titles}): check that no small number is left when one is subtracted from the other.</source>
        <translation>Os mesmos dados já foram publicados com outros limites, categorias ou datas ({titles}): verifique que, ao subtrair uma publicação da outra, não reste nenhum número pequeno.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>There are fewer than {minimum} incidents of protected categories. They are left out of every figure, because the totals would tell their number.</source>
        <translation>Há menos de {minimum} ocorrências de categorias protegidas. Ficam fora de todos os números, porque os totais revelariam quantas são.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Values resting on fewer than {bound} reported events are published as classes: {count}.</source>
        <translation>Valores apoiados em menos de {bound} ocorrências registradas, publicados como classes: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>Withheld to protect people: {count} of {cells} counts, {small} of them below the minimum and the others to cover these; and {totals} totals.</source>
        <translation>Suprimidas (reservadas) para proteger as pessoas: {count} de {cells} contagens, {small} delas abaixo do mínimo e as demais para encobrir estas; e {totals} totais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>{count} counts are smaller than in the earlier release that covers a part of the same events: the data were revised in between.</source>
        <translation>Contagens menores que na publicação anterior, que abrange uma parte das mesmas ocorrências: {count}. Os dados foram revisados entre uma e outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/privacy.py"/>
        <source>{count} withheld counts can still be worked out from what is shown: publish none of this.</source>
        <translation>Contagens suprimidas que ainda podem ser deduzidas do que é mostrado: {count}. Não publique nada disto.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/registers.py"/>
        <source>Cells that somebody else changed in the study since the workbook was written: {count}. They stay as the study has them: decide which is right.</source>
        <translation>Células que outra pessoa alterou no estudo desde que a planilha foi gravada: {count}. Ficam como estão no estudo: decida qual está certa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/registers.py"/>
        <source>Rows of the study that the workbook no longer shows, {count} in {registers}, stay: remove them in the study if they are to go.</source>
        <translation>As linhas do estudo que a planilha não mostra mais, {count} em {registers}, permanecem: remova-as no estudo se devem sair.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/registers.py"/>
        <source>The changes are only listed: nothing has been written to the study.</source>
        <translation>As mudanças só são listadas: nada foi escrito no estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Answers that the profile does not know were left empty: {count}. The report lists them.</source>
        <translation>As respostas que o perfil não conhece ficaram vazias: {count}. O relatório as enumera.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Areas with fewer than {least} interviews, left out: {count}.</source>
        <translation>Áreas com menos de {least} entrevistas, excluídas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Codes of sampling units that stand in several strata: {count}. In each stratum they count as another unit.</source>
        <translation>Códigos de unidades de amostragem que estão em vários estratos: {count}. Em cada estrato contam como outra unidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Estimates by group or territory hold where the sample was designed for them; wide limits that overlap show no difference.</source>
        <translation>As estimativas por grupo ou território valem onde a amostra foi desenhada para isso; limites amplos que se sobrepõem não mostram diferença.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Estimates not to be published: {count} of {total} (fewer than {least} respondents, or an error above {most:g} % of the estimate, or not known).</source>
        <translation>Estimativas que não devem ser publicadas: {count} de {total} (menos de {least} pessoas entrevistadas, ou um erro acima de {most:g}% da estimativa, ou desconhecido).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Estimates to be read with caution: {count} of {total} (an error above {careful:g} % of the estimate).</source>
        <translation>Estimativas que devem ser lidas com cautela: {count} de {total} (um erro acima de {careful:g}% da estimativa).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Fear that does not follow the record is no error of people. They fear what is not reported, what happened before, harassment, dark streets and neglect; ask them.</source>
        <translation>O medo que não acompanha o registro não é um erro das pessoas. Teme-se o que não se registra, o que aconteceu antes, o assédio, as ruas escuras e o abandono; pergunte a elas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>No sampling units were given: respondents count as drawn one by one. If they were drawn by blocks or households, the true error is larger.</source>
        <translation>Não foram dadas unidades de amostragem: supõe-se que as pessoas foram sorteadas uma a uma. Se foram sorteadas por quarteirões ou domicílios, o erro verdadeiro é maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>No weights were given: every respondent counts as one, and the results describe those who were asked, not the residents.</source>
        <translation>Não foram dados pesos: cada pessoa entrevistada conta como uma, e os resultados descrevem quem respondeu, não a população.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Nobody in the survey had reported ({offences}): how many events there were cannot be told from the record.</source>
        <translation>Ninguém na pesquisa havia registrado ({offences}): a partir do registro não se pode saber quantas ocorrências houve.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Only {count} areas could be compared: the correlation is very unsure.</source>
        <translation>Só foi possível comparar {count} áreas: a correlação é muito incerta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>People place earlier events inside the year that they are asked about, and leave out what hurts to tell: a survey is another measure, not the truth.</source>
        <translation>As pessoas situam fatos anteriores dentro do ano sobre o qual são perguntadas e calam o que dói contar: uma pesquisa é outra medição, não a verdade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Questions about protected offences ({items}): publish them for all respondents together, never by territory. People tell less of them than they went through.</source>
        <translation>Perguntas sobre crimes protegidos ({items}): publique-as para o total de pessoas entrevistadas, nunca por território. As pessoas contam menos do que sofreram.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Ranks compare areas of this municipality with each other: areas whose values hardly differ can be many ranks apart.</source>
        <translation>As posições comparam entre si as áreas deste município: áreas com valores quase iguais podem ficar a muitas posições de distância.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Record and survey must speak of the same offence, territory and year. Surveys leave out children, visitors, businesses and people without a home, and records may hold them.</source>
        <translation>O registro e a pesquisa devem se referir ao mesmo crime, território e ano. As pesquisas deixam de fora crianças, visitantes, empresas e pessoas sem moradia, e os registros podem incluí-los.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Reporting rates without an error ({offences}): no limits can be given.</source>
        <translation>Proporções registradas sem erro ({offences}): não é possível dar limites.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Respondents without a value of “{column}”, in none of its groups: {count}.</source>
        <translation>Pessoas sem valor de “{column}”, em nenhum de seus grupos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Respondents without a weight, stratum or sampling unit, left out: {count}.</source>
        <translation>Pessoas entrevistadas sem peso, estrato ou unidade de amostragem, excluídas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Strata with a single sampling unit: {count}. Their part of the error is assumed, not measured.</source>
        <translation>Estratos com uma única unidade de amostragem: {count}. Sua parte do erro é suposta, não medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>The reporting rate has an error above {most:g} % of itself ({offences}): the limits are the finding, not the number.</source>
        <translation>A proporção registrada tem um erro acima de {most:g}% de seu valor ({offences}): o achado são os limites, não o número.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>The reporting rate must be of incidents, not of victims: who went through several reports some of them.</source>
        <translation>A proporção registrada deve ser de ocorrências, não de vítimas: quem sofreu várias registra algumas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>Without a reporting rate, and left as recorded events alone: {offences}.</source>
        <translation>Sem proporção registrada, ficam apenas como ocorrências registradas: {offences}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>“{item}” holds a few whole numbers and no zero, and its mean was taken. If they are codes (1 yes, 2 no, 9 not said), the mean means nothing: name it among the coded questions.</source>
        <translation>“{item}” tem uns poucos números inteiros e nenhum zero, e calculou-se sua média. Se são códigos (1 sim, 2 não, 9 não respondeu), a média não significa nada: indique-a entre as perguntas com códigos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>“{item}”: everybody who answered has the same value ({value}), which tells nothing of its error.</source>
        <translation>“{item}”: todas as pessoas que responderam têm o mesmo valor ({value}), o que nada diz de seu erro.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/surveys.py"/>
        <source>“{item}”: {count} respondents did not answer or were not asked. The estimate is of those who answered; the others may differ.</source>
        <translation>“{item}”: {count} pessoas não responderam ou não foram perguntadas. A estimativa é de quem respondeu; as demais podem ser diferentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>A control count is zero or nothing changed: the quotient is not defined. Use the difference instead.</source>
        <translation>Uma contagem de controle é zero ou nada mudou: o quociente não está definido. Use a diferença.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>A zone had {here} events before and its control {there}: compared in counts, a rise or fall that all share looks like an effect. Compare in proportion.</source>
        <translation>Uma zona tinha {here} ocorrências antes e seu controle {there}: comparados em contagens, uma subida ou queda que todos compartilham parece um efeito. Compare em proporção.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Areas without a point of either: {count} of {areas}. They count as similar in the index; the robust index leaves them out.</source>
        <translation>Áreas sem nenhum ponto dos dois: {count} de {areas}. No índice contam como parecidas; o índice robusto as deixa de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Areas without events before: {count}. Their ratio is not defined; the test holds for them too.</source>
        <translation>Áreas sem ocorrências antes: {count}. Sua razão não está definida; o teste também vale para elas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Dates such as {example} can be read in two ways; day first was assumed.</source>
        <translation>Datas como {example} podem ser lidas de duas maneiras; supôs-se que o dia vem primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Dates with the mark of a time zone, such as Z: {count}. Their hours were taken as local; if they are not, events near midnight lie on the wrong day, also around the first day of an intervention.</source>
        <translation>Datas com marca de fuso horário, como Z: {count}. As horas foram tomadas como locais; se não forem, as ocorrências perto da meia-noite ficam no dia errado, também em torno do primeiro dia de uma intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Events follow each other in space and time: counts vary {inflation:.2f} times as much as independent ones, so the interval is too narrow. Choose the interval for events that follow each other.</source>
        <translation>As ocorrências seguem umas às outras no espaço e no tempo: as contagens variam {inflation:.2f} vezes o que variariam se fossem independentes, portanto o intervalo é estreito demais. Escolha o intervalo para ocorrências que seguem umas às outras.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Events follow each other in space and time: the variance was multiplied by {inflation:.2f}. Clusters that reach further than that are not allowed for.</source>
        <translation>As ocorrências seguem umas às outras no espaço e no tempo: a variância foi multiplicada por {inflation:.2f}. Séries que vão mais longe não são levadas em conta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Every date is the first of a month: the data tell months, not days, so weekdays are not shown.</source>
        <translation>Todas as datas são o primeiro dia de um mês: os dados indicam meses, não dias, por isso os dias da semana não são mostrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents at exactly 00:00: {count} ({share:.1%}). Many systems write that when the hour is unknown; they are left out of the hours.</source>
        <translation>Ocorrências exatamente às 00:00: {count} ({share:.1%}). Muitos sistemas anotam isso quando não se conhece a hora; elas ficam fora da análise por horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents inside two zones: {count}. Each is counted once, treatment before displacement before controls.</source>
        <translation>Ocorrências dentro de duas zonas: {count}. Cada uma é contada uma vez: primeiro a zona da intervenção, depois a de deslocamento e por fim as de controle.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents of protected categories are not compared by place: {count} were left out.</source>
        <translation>Os incidentes de categorias protegidas não são comparados por lugar: {count} ficaram de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Incidents without a readable date, left out: {count} ({share:.1%}).</source>
        <translation>Ocorrências sem data legível, deixadas de fora: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Less than two whole years: a rise or fall cannot be told from the season.</source>
        <translation>Menos de dois anos completos: não é possível distinguir um aumento ou uma queda do efeito da época do ano.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Only {count} complete periods: too few to speak of a trend.</source>
        <translation>Só {count} períodos completos: muito poucos para falar em tendência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Only {count} points in {areas} areas: most areas have too few for a difference to show, and similar may only mean few.</source>
        <translation>Só {count} pontos em {areas} áreas: a maioria tem poucos demais para que uma diferença apareça, e parecido pode significar só poucos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Places were chosen, not drawn by lot: other changes of the same time and regression to the mean are not excluded.</source>
        <translation>Os lugares foram escolhidos, não sorteados: não se excluem outras mudanças da mesma época nem a regressão à média.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Shares are compared, not numbers: if one class falls, the shares of the others rise even when nothing moved. Read them with the counts beside them.</source>
        <translation>Comparam-se proporções, não números: se uma classe cai, as proporções das demais sobem mesmo que nada tenha se deslocado. Leia-as junto com as contagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The dates carry no hour: the table of hours cannot be made.</source>
        <translation>As datas não trazem hora: não é possível fazer a tabela de horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The first period ({period}) is incomplete and takes no part in the trend.</source>
        <translation>O primeiro período ({period}) está incompleto e não entra na tendência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The incidents of these days run from {first} to {last} and do not fill both periods: what is missing looks like a change.</source>
        <translation>Os incidentes desses dias vão de {first} a {last} e não cobrem os dois períodos: o que falta parece uma mudança.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The index is not symmetrical: it asks whether the shares of the base lie where the test points, drawn again, would put them ({index:.3f}). With the two exchanged it is {swapped:.3f}.</source>
        <translation>O índice não é simétrico: pergunta se as proporções da base caem onde os pontos de teste, sorteados de novo, as colocariam ({index:.3f}). Com os dois trocados é {swapped:.3f}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The index is {index:.3f}. Hold it against {expected:.3f} and not against 1: so much would two patterns with the same shares score at these counts by chance alone.</source>
        <translation>O índice é {index:.3f}. Compare-o com {expected:.3f} e não com 1: é o que, com estas contagens, dois padrões com as mesmas proporções obteriam só por acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The last period ({period}) is incomplete and takes no part in the trend.</source>
        <translation>O último período ({period}) está incompleto e não entra na tendência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods differ in length ({before} and {after} days): events a day are compared.</source>
        <translation>Os períodos diferem em duração ({before} e {after} dias): comparam-se ocorrências por dia.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods differ in length ({before} and {after} days); counts are divided by time in the difference, and the quotient compares zones with the control of the same period.</source>
        <translation>Os períodos têm durações diferentes ({before} e {after} dias); na diferença as contagens são divididas pelo tempo, e o quociente compara as zonas com o controle do mesmo período.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods hold different days of the year: the season alone can make a difference.</source>
        <translation>Os períodos abrangem dias diferentes do ano: só a época já pode fazer diferença.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The periods of the two columns are not named: they are taken as equally long.</source>
        <translation>Os períodos das duas colunas não foram indicados: são tomados como igualmente longos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The record does not reach back a year before the measure: the days just before it were taken, which are of another season. Only the control tells the season from the effect.</source>
        <translation>O registro não alcança um ano antes da medida: foram tomados os dias imediatamente anteriores, que são de outra época do ano. Só o controle permite separar a sazonalidade do efeito.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The records of the second period were put on the reporting of the first ({before:.1%} before, {after:.1%} after); both shares come from surveys of the whole area.</source>
        <translation>Os registros do segundo período foram levados ao nível de notificação do primeiro ({before:.1%} antes, {after:.1%} depois); as duas proporções vêm de pesquisas de toda a área.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The register was taken from {first} to {last}: the months beyond hold only stray rows.</source>
        <translation>O registro foi tomado de {first} a {last}: os meses fora desse intervalo só têm linhas avulsas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The shift was not tested: the points lie on one line or place, or there are too few.</source>
        <translation>A mudança de lugar não foi testada: os pontos estão em uma só linha ou lugar, ou são poucos demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The sixth kind of displacement, other persons taking over, cannot be seen in records of events.</source>
        <translation>O sexto tipo de deslocamento do crime, em que outras pessoas assumem o lugar, não se vê em registros de ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The test of the shift takes the points as independent and equally spread in both patterns. Events that come in clusters make its p-value too small.</source>
        <translation>O teste da mudança de lugar toma os pontos como independentes e igualmente dispersos nos dois padrões. Ocorrências que vêm em grupos tornam seu valor p pequeno demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The test takes every event as independent of the others. Series by the same persons and several rows for one event make changes look surer than they are.</source>
        <translation>O teste toma cada ocorrência como independente das demais. Séries das mesmas pessoas e várias linhas para uma ocorrência fazem as mudanças parecerem mais seguras do que são.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The treated zone did not improve against its control, so the quotient must not be read.</source>
        <translation>A zona da intervenção não melhorou em relação ao seu controle, por isso o quociente não deve ser lido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>The two patterns spread differently (standard distances {first:.0f} and {second:.0f} m): the test of the shift is approximate.</source>
        <translation>Os dois padrões se dispersam de maneira diferente (distâncias-padrão {first:.0f} e {second:.0f} m): o teste da mudança de lugar é aproximado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>Whether events follow each other cannot be seen without days and positions: the interval is that of independent events.</source>
        <translation>Sem dias e posições não se pode ver se as ocorrências seguem umas às outras: o intervalo é o de ocorrências independentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: classes with fewer than {minimum} events were put together as other ({count}).</source>
        <translation>{what}: as classes com menos de {minimum} ocorrências foram reunidas como “outras” ({count}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: fewer than two classes to compare, so there is no test.</source>
        <translation>{what}: menos de duas classes para comparar, portanto não há teste.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: in {count} events ({share:.1%}) the class is unknown. They stand on a line of their own and take no part in the test.</source>
        <translation>{what}: em {count} ocorrências ({share:.1%}) a classe é desconhecida. Ficam em uma linha à parte e não entram no teste.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/time_and_displacement.py"/>
        <source>{what}: the share of unknown classes went from {before:.1%} to {after:.1%}. Better or worse recording can look like displacement.</source>
        <translation>{what}: a proporção de classes desconhecidas passou de {before:.1%} para {after:.1%}. Um registro melhor ou pior pode parecer deslocamento do crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Another measure began in {share:.0%} of the treated ground at that time: what each of them achieved there cannot be told apart.</source>
        <translation>Em {share:.0%} da área com intervenção começou outra medida na mesma época: não é possível separar o que cada uma conseguiu.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Areas without residents or land use, which could not be matched: {count}.</source>
        <translation>Áreas sem moradores ou sem uso do solo, que não puderam ser pareadas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Before, the treated area had {times:.1f} times the events per km² of its control: places chosen because they are high tend to fall by themselves (regression to the mean).</source>
        <translation>Antes, a zona da intervenção tinha {times:.1f} vezes as ocorrências por km² de seu controle: lugares escolhidos por terem valores altos tendem a cair sozinhos (regressão à média).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Ground of other measures beside the treated area, {km2:.2f} km², takes no part in rings and controls. Displacement to it or from it is not seen.</source>
        <translation>O terreno de outras medidas fora da área com intervenção, {km2:.2f} km², não entra em anéis nem em áreas de comparação. O deslocamento do crime para ele ou a partir dele não se vê.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Just before the intervention the treated area had {recent:.1f} events a period, earlier {earlier:.1f} (p = {p_value:.3f}): after a peak numbers fall by themselves (regression to the mean).</source>
        <translation>Logo antes da intervenção a zona tinha {recent:.1f} ocorrências por período, e antes disso {earlier:.1f} (p = {p_value:.3f}): depois de um pico os números caem sozinhos (regressão à média).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>No day of intervention and no period before were given, or no date column: all incidents were counted as lying before.</source>
        <translation>Não se indicou o dia da intervenção nem o período anterior, ou falta a coluna de data: todas as ocorrências foram contadas como anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>No event before in the control: it shows nothing of what would have happened.</source>
        <translation>Sem ocorrências anteriores no controle: ele nada mostra do que teria acontecido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>No event before in the treated area: nothing can be seen to fall there.</source>
        <translation>Sem ocorrências anteriores na zona da intervenção: ali não se pode ver nenhuma queda.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Only {count} areas could be controls: the best of so few may still be unlike the treated area.</source>
        <translation>Só {count} áreas poderiam servir de controle: a melhor de tão poucas pode não se parecer com a zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Only {count} whole periods before the intervention: the trend took no part in the matching.</source>
        <translation>Só {count} períodos completos antes da intervenção: a tendência não foi usada no pareamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Pairs of interventions that share ground: {count}. It belongs to the first by its identifier; what each of them achieved there cannot be told apart.</source>
        <translation>Pares de intervenções que compartilham terreno: {count}. Ele fica com a primeira segundo o identificador; não é possível distinguir o que cada uma conseguiu ali.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The control is a weighted combination of areas. Quotient and difference count its zones without the weights; the weights stand beside the zones.</source>
        <translation>O controle é uma combinação ponderada de áreas. O quociente e a diferença contam suas zonas sem os pesos; os pesos constam junto às zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The control is the next {metres:.0f} m beyond the rings: displacement or benefits that reach it hide part of the effect. Areas that were alike before, farther away, are safer.</source>
        <translation>O controle são os {metres:.0f} m seguintes aos anéis: o deslocamento do crime ou a difusão de benefícios que cheguem ali escondem parte do efeito. É mais seguro usar áreas que antes eram parecidas e ficam mais longe.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The control lies {metres:.0f} m from the treated area and its rings, so near that displacement or benefits may reach it.</source>
        <translation>O controle está a {metres:.0f} m da zona da intervenção e de seus anéis, tão perto que o deslocamento do crime ou a difusão de benefícios podem alcançá-lo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>The rings, the treated area or the boundary of the study take {share:.0%} of the chosen control: what is left is hardly what was chosen.</source>
        <translation>Os anéis, a zona da intervenção ou o limite do estudo tiram {share:.0%} do controle escolhido: o que resta já quase não é o que se escolheu.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ before by {difference:.2f} standard deviations in the level of events: the comparison rests on areas that were not alike.</source>
        <translation>Antes, a zona da intervenção e o controle diferem em {difference:.2f} desvios-padrão no nível de ocorrências: a comparação se apoia em áreas que não eram parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ before by {difference:.2f} standard deviations in the trend of events: they may have gone apart without the intervention.</source>
        <translation>Antes, a zona da intervenção e o controle diferem em {difference:.2f} desvios-padrão na tendência das ocorrências: poderiam ter-se afastado também sem a intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ by {difference:.2f} standard deviations in land use ({use}).</source>
        <translation>A zona da intervenção e o controle diferem em {difference:.2f} desvios-padrão em uso do solo ({use}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ by {difference:.2f} standard deviations in land use.</source>
        <translation>A zona da intervenção e o controle diferem em {difference:.2f} desvios-padrão em uso do solo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treated and control differ by {difference:.2f} standard deviations in residents per km².</source>
        <translation>A zona da intervenção e o controle diferem em {difference:.2f} desvios-padrão em moradores por km².</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>Treatment and rings cover {share:.0%} of the study: little is left to compare with. Narrower rings leave more.</source>
        <translation>A intervenção e os anéis cobrem {share:.0%} do estudo: resta pouco com que comparar. Anéis mais estreitos deixam mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>{donors} areas were combined over {periods} periods: with so few periods a close fit before says little.</source>
        <translation>Combinaram-se {donors} áreas em {periods} períodos: com tão poucos períodos, um bom ajuste prévio diz pouco.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>{share:.0%} of the chosen control lies in the treated area, in its rings or outside the study, and was cut off.</source>
        <translation>{share:.0%} do controle escolhido está na zona da intervenção, em seus anéis ou fora do estudo, e foi recortado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>{share:.1%} of the treated ground lies outside the study areas and was cut off.</source>
        <translation>{share:.1%} do terreno da intervenção fica fora das áreas do estudo e foi recortado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveat_texts/zones.py"/>
        <source>“{column}” knows nobody in the treated area: residents took no part in the matching.</source>
        <translation>“{column}” não registra moradores na zona da intervenção: a população não foi usada no pareamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Displacement and evaluation</source>
        <translation>Deslocamento do crime e avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Hot spots and clusters</source>
        <translation>Zonas quentes e agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Incidents and areas</source>
        <translation>Ocorrências e áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Privacy and documents</source>
        <translation>Privacidade e documentos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Surveys and indicators</source>
        <translation>Pesquisas e indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../algorithms/core/declare.py"/>
        <source>“{analysis}” has no parameter “{name}”; it has {known}.</source>
        <translation>“{analysis}” não tem o parâmetro “{name}”; tem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>The folder “{folder}” cannot be made: choose another one.</source>
        <translation>Não é possível criar a pasta “{folder}”: escolha outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>The folder “{folder}” does not allow writing: choose another one.</source>
        <translation>A pasta “{folder}” não permite gravar: escolha outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>There is no room left on the disk for “{file}”: free some space and try again.</source>
        <translation>Não há espaço no disco para “{file}”: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” cannot be written because the folder “{folder}” does not exist: create it or choose another one.</source>
        <translation>Não é possível gravar “{file}” porque a pasta “{folder}” não existe: crie-a ou escolha outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” could not be written ({reason}): try again or choose another place.</source>
        <translation>Não foi possível gravar “{file}” ({reason}): tente de novo ou escolha outro lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” is a folder: choose a name for the file.</source>
        <translation>“{file}” é uma pasta: escolha um nome para o arquivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/files.py"/>
        <source>“{file}” is open in another program or protected: close it there, or choose another name.</source>
        <translation>“{file}” está aberto em outro programa ou protegido: feche-o ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/guides.py"/>
        <source>There are no guides in the folder {folder}.</source>
        <translation>Não há guias na pasta {folder}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/multilingual.py"/>
        <source>The template {file} cannot be read: check that it is there.</source>
        <translation>Não é possível ler o modelo {file}: verifique se ele está no lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/multilingual.py"/>
        <source>The template {file} must be valid TOML saved as UTF-8, and it is not: {reason}.</source>
        <translation>O modelo {file} deve ser TOML válido salvo em UTF-8 e não é: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/multilingual.py"/>
        <source>The templates cannot be used until these {count} problems are mended: {problems}.</source>
        <translation>Os modelos não podem ser usados até que se corrijam estes {count} problemas: {problems}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>Name both periods, “before” and “after”.</source>
        <translation>Indique os dois períodos, “before” e “after”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>The earlier days, such as 2022-01-01/2022-12-31.</source>
        <translation>Os dias de antes, por exemplo 2022-01-01/2022-12-31.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>The later days, such as 2023-01-01/2023-12-31. Take the same months as before.</source>
        <translation>Os dias de depois, por exemplo 2023-01-01/2023-12-31. Tome os mesmos meses que antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/two_periods.py"/>
        <source>“before” ({before}) must end before “after” ({after}) begins.</source>
        <translation>“before” ({before}) deve terminar antes que comece “after” ({after}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” is missing.</source>
        <translation>Falta “{parameter}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a day such as 2024-12-31, not “{value}”.</source>
        <translation>“{parameter}” deve ser um dia como 2024-12-31, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a file ending in {endings}, not “{value}”.</source>
        <translation>“{parameter}” deve ser um arquivo terminado em {endings}, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a layer, not “{value}”.</source>
        <translation>“{parameter}” deve ser uma camada, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a number, not “{value}”.</source>
        <translation>“{parameter}” deve ser um número, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be a whole number, not “{value}”.</source>
        <translation>“{parameter}” deve ser um número inteiro, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be at least {bound}, but is {value}.</source>
        <translation>“{parameter}” deve ser no mínimo {bound}, mas é {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be at most {bound}, but is {value}.</source>
        <translation>“{parameter}” deve ser no máximo {bound}, mas é {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be one of {choices}, not “{value}”.</source>
        <translation>“{parameter}” deve ser um destes valores: {choices}; não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be two days such as 2022-01-01/2022-12-31, the first not later than the second, not “{value}”.</source>
        <translation>“{parameter}” deve ser dois dias como 2022-01-01/2022-12-31, o primeiro não posterior ao segundo, e não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/values.py"/>
        <source>“{parameter}” must be yes or no, not “{value}”.</source>
        <translation>“{parameter}” deve ser sim ou não, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A .gal, .gwt or .csv (focal, neighbour, weight) file.</source>
        <translation>Um arquivo .gal, .gwt ou .csv (focal, neighbour, weight).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A Word document of your office whose styles, page and letterhead the Word file takes.</source>
        <translation>Um documento do Word do seu órgão cujos estilos, página e timbre o arquivo do Word adota.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A column whose value is different in every area. Random draws follow it, so that the order of the rows does not matter. Without it the row number is used.</source>
        <translation>Uma coluna com um valor diferente em cada área. Os sorteios a seguem, de modo que a ordem das linhas não importa. Sem ela é usado o número da linha.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A column with the hour, when the date does not hold it.</source>
        <translation>Uma coluna com a hora, quando a data não a inclui.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A point layer, one point for each event.</source>
        <translation>Uma camada de pontos, um ponto para cada ocorrência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A table with a row for each area and period, zeros included, as “Count incidents by area” makes it.</source>
        <translation>Uma tabela com uma linha por área e período, zeros incluídos, como a faz “Contar ocorrências por área”.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>A table without shapes.</source>
        <translation>Uma tabela sem geometrias.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas that share a side</source>
        <translation>Áreas que compartilham um lado</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas that touch, even at a corner</source>
        <translation>Áreas que se tocam, mesmo que só em um canto</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas whose corrected p-value is at most this are coloured.</source>
        <translation>São coloridas as áreas cujo valor p corrigido é no máximo este.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas with fewer residents take no part: a rate of a few dozen people, such as those of an airport or a park, can hide the pattern of all the others.</source>
        <translation>As áreas com menos moradores não participam: a taxa de algumas dezenas de pessoas, como as de um aeroporto ou de um parque, pode esconder o padrão de todas as demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Areas within a distance</source>
        <translation>Áreas dentro de uma distância</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Categories to keep</source>
        <translation>Categorias incluídas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Committee: local security committee</source>
        <translation>Comitê: comitê local de segurança</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Correction for many tests</source>
        <translation>Correção para testes múltiplos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Counts by area and period</source>
        <translation>Contagens por área e período</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Directed (as GeoDa and PySAL report)</source>
        <translation>Unilateral, conforme os dados (como no GeoDa e no PySAL)</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Events after this day are left out.</source>
        <translation>As ocorrências posteriores a este dia não são incluídas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Events before this day are left out.</source>
        <translation>As ocorrências anteriores a este dia não são incluídas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>False discovery rate (Benjamini–Hochberg)</source>
        <translation>Taxa de falsas descobertas (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Fewest residents</source>
        <translation>Mínimo de moradores</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>For a layer with a row for each area and category: the column with the category. Each category is analysed by itself.</source>
        <translation>Para uma camada com uma linha por área e categoria: a coluna da categoria. Cada categoria é analisada separadamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>For areas within a distance. Without it, the shortest that leaves no area alone is used and said.</source>
        <translation>Para as áreas dentro de uma distância. Se não for indicada, usa-se a menor que não deixa nenhuma área sozinha, e isso é informado.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>From a weights file</source>
        <translation>De um arquivo de pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>How often the values are shuffled over the map to see what chance alone makes. 0 uses the normal approximation.</source>
        <translation>Quantas vezes os valores são redistribuídos ao acaso sobre o mapa para ver o que o puro acaso faria. Com 0 usa-se a aproximação normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Incidents</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Internal: authorised analysts</source>
        <translation>Interno: analistas com autorização</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Intervention began</source>
        <translation>Início da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Latest possible date</source>
        <translation>Última data possível</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Measure in</source>
        <translation>Medir em</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Nearer areas weigh more</source>
        <translation>As áreas mais próximas pesam mais</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Neighbours</source>
        <translation>Áreas vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Number of nearest areas</source>
        <translation>Número de áreas mais próximas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>One point or row for each reported event (or victim; say which).</source>
        <translation>Um ponto ou uma linha para cada ocorrência registrada (ou vítima; indique qual).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>People living in each area (or another denominator).</source>
        <translation>Pessoas que moram em cada área (ou outro denominador).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Permutations</source>
        <translation>Permutações</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons in which events could be observed, e.g. the municipality. Beyond them there is no data.</source>
        <translation>Polígonos em que as ocorrências podiam ser observadas, por exemplo, o município. Fora deles não há dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons with a column “zone”, when an intervention is to be looked at.</source>
        <translation>Polígonos com uma coluna “zone”, quando se quer examinar uma intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons with a column “zone”: treatment, displacement, treatment_control, displacement_control or excluded.</source>
        <translation>Polígonos com uma coluna “zone”: treatment, displacement, treatment_control, displacement_control ou excluded.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons, drawn or chosen, in which the measure was or will be applied.</source>
        <translation>Polígonos, desenhados ou escolhidos, nos quais a medida foi ou será aplicada.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Polygons: neighbourhoods, sectors, tracts or cells.</source>
        <translation>Polígonos: bairros, setores, setores censitários ou células.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Public: anybody</source>
        <translation>Público: qualquer pessoa</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Significance level</source>
        <translation>Nível de significância</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Study area</source>
        <translation>Área de estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Testing every area at once makes false alarms; the correction holds them down. The uncorrected p-value is always a column too.</source>
        <translation>Avaliar todas as áreas de uma vez produz alarmes falsos; a correção os contém. O valor p sem correção também fica sempre em uma coluna.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The column with the date (and hour) of the event.</source>
        <translation>A coluna com a data (e a hora) da ocorrência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The column with the name people use.</source>
        <translation>A coluna com o nome que as pessoas usam.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The end of the span in which the event happened, when the exact moment is unknown.</source>
        <translation>O fim do intervalo em que aconteceu a ocorrência, quando não se conhece o momento exato.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The first day on which the measure was in force.</source>
        <translation>O primeiro dia em que a medida vigorou.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The first day on which the measure was in force; empty for one that is planned.</source>
        <translation>O primeiro dia em que a medida vigorou; vazio para uma que se planeja.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The k nearest areas</source>
        <translation>As k áreas mais próximas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The kind of offence; results are grouped by it.</source>
        <translation>O tipo de crime; por ele se agrupam os resultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The language of the documents.</source>
        <translation>O idioma dos documentos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The numbers to analyse, usually counts of reported events or a rate.</source>
        <translation>Os números a analisar, em geral contagens de ocorrências registradas ou uma taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The numbers to analyse, usually counts of reported events or a rate. With several columns, one for each offence, each is analysed by itself.</source>
        <translation>Os números a analisar, em geral contagens de ocorrências registradas ou uma taxa. Com várias colunas, uma por crime, cada uma é analisada separadamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The projected coordinate system for distances and areas. By default the layer's own, or the UTM zone that serves it.</source>
        <translation>O sistema de coordenadas projetado para distâncias e superfícies. Se não for indicado, o da camada ou a zona UTM que lhe corresponde.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>The same seed gives the same random draws.</source>
        <translation>A mesma semente dá os mesmos sorteios.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Treatment areas</source>
        <translation>Áreas de intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Two-sided</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Two-sided asks for high or low; directed takes the tail the data point to, and is half as large.</source>
        <translation>Bilateral pergunta se o valor é alto ou baixo; unilateral toma a cauda para a qual os dados apontam e dá a metade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Values of the category column, separated by commas; empty keeps all.</source>
        <translation>Valores da coluna de categoria, separados por vírgulas; vazio inclui todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Weights file</source>
        <translation>Arquivo de pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Where the files are written; it is made if need be.</source>
        <translation>Onde os arquivos são gravados; é criada se for preciso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Which areas count as neighbours of each other.</source>
        <translation>Quais áreas são consideradas vizinhas entre si.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Word styles</source>
        <translation>Estilos do Word</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>Zones of an intervention</source>
        <translation>Zonas de uma intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>k, for the k nearest areas and for the kernel's width.</source>
        <translation>k, para as k áreas mais próximas e para a largura do kernel.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/vocabulary.py"/>
        <source>p-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>No values</source>
        <translation>Sem valores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>None.</source>
        <translation>Nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>Not computed, because the study does not have: {missing}.</source>
        <translation>Não foi calculado, porque o estudo não tem: {missing}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>The table shows {shown} of {count}; the workbook has all.</source>
        <translation>A tabela mostra {shown} de {count}; a planilha tem todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/auto_table.py"/>
        <source>–: no value, or withheld to protect people.</source>
        <translation>–: sem valor, ou suprimido (reservado) para proteger as pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Benchmarks</source>
        <translation>Referências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Homicides per 100,000</source>
        <translation>Homicídios por 100 mil</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>References of another year or another way of counting are a backdrop, no target and no ranking.</source>
        <translation>As referências de outro ano ou de outra forma de contar são um pano de fundo, não uma meta nem uma classificação.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>This record</source>
        <translation>Este registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/benchmarks.py"/>
        <source>homicides of a whole year and a population, for the municipality's own rate</source>
        <translation>homicídios de um ano completo e população, para a taxa própria do município</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Cannot be seen in the data: to be confirmed by hand.</source>
        <translation>Não se vê nos dados: é preciso confirmar à mão.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Conditions of a complete diagnostic</source>
        <translation>Condições de um diagnóstico completo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Each priority rests on two kinds of source</source>
        <translation>Cada prioridade se apoia em dois tipos de fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Every axis has a finding</source>
        <translation>Cada eixo tem um achado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Every axis has two indicators</source>
        <translation>Cada eixo tem dois indicadores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Fewer than two indicators: {axes}.</source>
        <translation>Menos de dois indicadores: {axes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Filled by</source>
        <translation>Preenchida por</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>No finding yet: {axes}.</source>
        <translation>Ainda sem achados: {axes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>No small count can be told from what is shown</source>
        <translation>Do que se mostra não se pode deduzir nenhuma contagem pequena</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>No survey says which share of events is reported: say so beside every total.</source>
        <translation>Nenhuma pesquisa diz que proporção das ocorrências é registrada: diga isso ao lado de cada total.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Say it in other words: {words}.</source>
        <translation>Diga com outras palavras: {words}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Tables of victims tell women and men apart</source>
        <translation>As tabelas de vítimas distinguem mulheres e homens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Tables, how far they are filled, and who fills them</source>
        <translation>Tabelas, até onde estão preenchidas e quem as preenche</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The institutional chapter names a gap in capacity</source>
        <translation>O capítulo institucional aponta uma lacuna de capacidade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The quality of the data is stated</source>
        <translation>A qualidade dos dados é declarada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The record of validation is attached</source>
        <translation>A ata de validação está anexada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>The study names no column with the victim's sex.</source>
        <translation>O estudo não indica uma coluna com o sexo da vítima.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>This version is internal and shows every count: it is not for publication.</source>
        <translation>Esta versão é interna e mostra todas as contagens: não é para publicação.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>What is not reported is named beside the figures</source>
        <translation>Ao lado dos números se diz o que não é registrado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>What the team wrote labels no place and nobody</source>
        <translation>O que a equipe escreveu não rotula nenhum lugar nem ninguém</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Who can supply it</source>
        <translation>Quem pode fornecer</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>Women and young people took part</source>
        <translation>Participaram mulheres e jovens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>analyses</source>
        <translation>análises</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>begun by the analyses; people complete it</source>
        <translation>iniciada pelas análises; as pessoas completam</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>filled by the analyses</source>
        <translation>preenchida pelas análises</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>not filled: the data it needs are missing</source>
        <translation>não preenchida: faltam os dados de que precisa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>people</source>
        <translation>as pessoas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>waits for people</source>
        <translation>à espera das pessoas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/completeness.py"/>
        <source>who holds the data</source>
        <translation>quem tiver os dados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Nothing to show: {reason}</source>
        <translation>Nada a mostrar: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Structured after the UNDP collection of guides for the local management of citizen security and coexistence; not an official form.</source>
        <translation>Com a estrutura da coleção de guias do PNUD para a gestão local da segurança cidadã e da convivência; não é um formulário oficial.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>see “{chapter}”</source>
        <translation>ver “{chapter}”</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/context.py"/>
        <source>the whole record</source>
        <translation>todo o registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/context.py"/>
        <source>{layers}. Period: {period}.</source>
        <translation>{layers}. Período: {period}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/deliver.py"/>
        <source>Writing the documents</source>
        <translation>Gerando os documentos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/deliver.py"/>
        <source>Writing the layers</source>
        <translation>Gravando as camadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Before or after the intervention</source>
        <translation>Antes ou depois da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Chile: communal plan</source>
        <translation>Chile: plano comunal</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Colombia: PISCC</source>
        <translation>Colômbia: PISCC</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Honduras: local plan</source>
        <translation>Honduras: plano local</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Incident identifier</source>
        <translation>Identificador da ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Location, or a code or name in a column of the incidents; by default the study file's, else location.</source>
        <translation>Localização, ou um código ou nome em uma coluna dos incidentes; por padrão o que diz o arquivo do estudo e, se não, a localização.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Mexico: community plan</source>
        <translation>México: plano comunitário</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Neighbourhoods or sectors; not needed with a study file.</source>
        <translation>Bairros ou setores; dispensáveis com um arquivo de estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Panama: integral diagnostic</source>
        <translation>Panamá: diagnóstico integral</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Peru: district action plan</source>
        <translation>Peru: plano de ação distrital</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Reported events; not needed with a study file.</source>
        <translation>Ocorrências registradas; dispensáveis com um arquivo de estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Small counts and protected categories are withheld accordingly; by default the study file's, else the committee.</source>
        <translation>Contagens pequenas e categorias protegidas são reservadas conforme o caso; se não for indicado, o nível do arquivo de estudo ou, na falta dele, o comitê.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Survey</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The column that numbers the incidents, to find repeats.</source>
        <translation>A coluna que numera as ocorrências, para encontrar repetidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The column with the victim's age in years.</source>
        <translation>A coluna com a idade da vítima em anos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The column with the victim's sex.</source>
        <translation>A coluna com o sexo da vítima.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The end of the span in which the event happened.</source>
        <translation>O fim do intervalo em que aconteceu a ocorrência.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The language of the documents; by default the study file's, else Spanish.</source>
        <translation>O idioma dos documentos; se não for indicado, o do arquivo de estudo ou, na falta dele, espanhol.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The microdata of a victimisation and perception survey, for the chapter on what people lived and feel. By default the study file's.</source>
        <translation>Os microdados de uma pesquisa de vitimização e percepção, para o capítulo sobre o que as pessoas viveram e sentem. Por padrão, os do arquivo do estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>The study's GeoPackage with what people wrote: focus groups, institutions, priorities and more. By default the study file's.</source>
        <translation>O GeoPackage do estudo com o que as pessoas escreveram: grupos focais, instituições, prioridades e mais. Por padrão, o do arquivo do estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Two days such as 2022-01-01/2022-12-31; with zones only.</source>
        <translation>Dois dias como 2022-01-01/2022-12-31; só com zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Victim's age</source>
        <translation>Idade da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Victim's sex</source>
        <translation>Sexo da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>What the analyses can fill</source>
        <translation>O que as análises podem preencher</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Which chapters the diagnostic has. The whole one and those of countries hold tables and boxes that people complete, and a page that says what is missing; an outline file of your own comes before this choice.</source>
        <translation>Que capítulos o diagnóstico tem. O completo e os de cada país incluem tabelas e quadros que as pessoas completam, e uma página que diz o que falta; um arquivo de roteiro próprio tem prioridade sobre esta escolha.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Who will read it</source>
        <translation>Quem vai ler</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_parameters.py"/>
        <source>Whole: nine chapters, seven axes</source>
        <translation>Completo: nove capítulos, sete eixos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 0 to 14</source>
        <translation>De 0 a 14 anos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 15 to 29</source>
        <translation>De 15 a 29 anos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 30 to 44</source>
        <translation>De 30 a 44 anos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 45 to 59</source>
        <translation>De 45 a 59 anos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Aged 60 and over</source>
        <translation>De 60 anos ou mais</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Facilities</source>
        <translation>Equipamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>ICCS code</source>
        <translation>Código ICCS</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Kind of facility</source>
        <translation>Tipo de equipamento</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Kind of place</source>
        <translation>Tipo de local</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Of extortion: the column with the trade of who paid.</source>
        <translation>Em extorsão: a coluna com o ramo de quem pagou.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Of extortion: the column with the transport route.</source>
        <translation>Em extorsão: a coluna com a linha de transporte.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Participatory map</source>
        <translation>Mapeamento participativo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Places that people drew in workshops, as points, lines or areas with the columns of the participatory-map record (F-D7).</source>
        <translation>Lugares que as pessoas desenharam em oficinas, como pontos, linhas ou áreas com as colunas do registro de mapeamento participativo (F-D7).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Relationship</source>
        <translation>Relação</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Residents of each area, for rates of victims by sex and age.</source>
        <translation>Moradores de cada área, para as taxas de vítimas por sexo e idade.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Schools, health posts, bars, stops and the like; the register of hot spots says which are near.</source>
        <translation>Escolas, postos de saúde, bares, pontos de ônibus e outros; o registro de pontos quentes diz quais estão perto.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column that says what a facility is.</source>
        <translation>A coluna que diz o que é cada equipamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with the code of the crime classification.</source>
        <translation>A coluna com o código da classificação de crimes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with the kind of place: street, home, bar.</source>
        <translation>A coluna com o tipo de local: rua, moradia, bar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with the weapon or means.</source>
        <translation>A coluna com a arma ou o meio empregado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>The column with what the victim and the aggressor are to each other.</source>
        <translation>A coluna com a relação entre a vítima e quem agride.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Trade of who paid</source>
        <translation>Ramo de quem pagou</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Transport route</source>
        <translation>Linha de transporte</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagnose_roles.py"/>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>Dotted: informal; thin: formal; thick: acting together. {share} of all pairs work together. Without any tie: {alone}.</source>
        <translation>Pontilhada: informal; fina: formal; grossa: ação conjunta. {share} dos pares trabalham em conjunto. Sem nenhum vínculo: {alone}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>Network of {count} institutions: {share} of all pairs work together. Without any tie: {alone}.</source>
        <translation>Rede de {count} instituições: {share} dos pares trabalham em conjunto. Sem nenhum vínculo: {alone}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>Problem tree. Core problem: {core}. Effects: {effects}. Causes: {causes}.</source>
        <translation>Árvore de problemas. Problema central: {core}. Efeitos: {effects}. Causas: {causes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>none written</source>
        <translation>nenhum escrito</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>“{title}” is drawn here once the register {register} (“{name}”) has nodes.</source>
        <translation>“{title}” será desenhada aqui quando o registro {register} (“{name}”) tiver nós.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>“{title}” is drawn here once the register {register} (“{name}”) has the number of a step.</source>
        <translation>“{title}” será desenhado aqui quando o registro {register} (“{name}”) tiver o número de alguma etapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/diagrams_of_registers.py"/>
        <source>“{title}” is drawn here once the register {register} (“{name}”) says who works with whom.</source>
        <translation>“{title}” será desenhado aqui quando o registro {register} (“{name}”) disser quem trabalha com quem.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Cells of the grid</source>
        <translation>Células da grade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Cells withheld</source>
        <translation>Células reservadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Course in time</source>
        <translation>Evolução no tempo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Hours and weekdays</source>
        <translation>Horas e dias da semana</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Nothing had to be withheld.</source>
        <translation>Não foi preciso reservar nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Offences by year</source>
        <translation>Crimes por ano</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Victims: men</source>
        <translation>Vítimas: homens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Victims: sex unknown</source>
        <translation>Vítimas: sexo desconhecido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Victims: women</source>
        <translation>Vítimas: mulheres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Zones, after</source>
        <translation>Zonas, depois</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>Zones, before</source>
        <translation>Zonas, antes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>a density that would show single places</source>
        <translation>uma densidade que mostraria lugares individuais</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/disclosure.py"/>
        <source>counts below the minimum, and those that would give them away</source>
        <translation>contagens abaixo do mínimo, e as que permitiriam deduzi-las</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>All causes and effects are dealt with (comprehensiveness)</source>
        <translation>Tratam-se todas as causas e efeitos (integralidade)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>Decisions rest on evidence (rigour)</source>
        <translation>As decisões se apoiam em evidências (rigor)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>It lasts beyond a term and can grow (sustainability)</source>
        <translation>Dura além de um mandato e pode crescer (sustentabilidade)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>Records, this diagnostic</source>
        <translation>Registros, este diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>Several sectors act and answer for it (multisectoriality)</source>
        <translation>Vários setores agem e respondem por isso (multissetorialidade)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/fills.py"/>
        <source>{indicator}: {category}</source>
        <translation>{indicator}: {category}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>To be supplied by: {who}.</source>
        <translation>A fornecer por: {who}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>To be written</source>
        <translation>A redigir</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>the study does not name the layer or column that it needs.</source>
        <translation>o estudo não indica a camada ou coluna de que precisa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>{title} ({table})</source>
        <translation>{title} ({table})</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/forms.py"/>
        <source>{title} ({table}) is not filled: {reason}</source>
        <translation>{title} ({table}) não está preenchida: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/from_registers.py"/>
        <source>“{file}” is not there: choose the study's GeoPackage with the registers.</source>
        <translation>“{file}” não está lá: escolha o GeoPackage do estudo com os registros.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>An empty cell is a number that nobody has given.</source>
        <translation>Uma célula vazia é um número que ninguém informou.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Each bar is as wide as the number that came so far. A dashed frame is a step whose number nobody has given yet.</source>
        <translation>A largura de cada barra corresponde a quantos chegaram até ali. Um quadro tracejado é uma etapa cujo número ninguém informou ainda.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>From report to sentence</source>
        <translation>Do registro à sentença</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Funnel, step by step. {steps}.</source>
        <translation>Funil, etapa por etapa. {steps}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Hatched, because they count more than the step before: {steps}. The two numbers count different things, such as calls, cases and persons, or come from different years.</source>
        <translation>Com hachuras, porque contam mais do que a etapa anterior: {steps}. Os dois números contam coisas diferentes, como chamadas, casos e pessoas, ou são de anos diferentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Median days</source>
        <translation>Mediana de dias</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Of the step before</source>
        <translation>Da etapa anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Of {first} at the step “{from_step}”, one reached “{to_step}” ({share}).</source>
        <translation>De {first} na etapa “{from_step}”, um chegou a “{to_step}” ({share}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Of {first} at the step “{from_step}”, {count} reached “{to_step}” ({share}).</source>
        <translation>De {first} na etapa “{from_step}”, {count} chegaram a “{to_step}” ({share}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>median days: {days}</source>
        <translation>mediana de dias: {days}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>more than the step before</source>
        <translation>mais do que a etapa anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>unknown</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/funnel_of_chain.py"/>
        <source>{share} of the step before</source>
        <translation>{share} da etapa anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Can be split by</source>
        <translation>Pode ser desagregado por</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Formula in words</source>
        <translation>Fórmula em palavras</translation>
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
        <translation>Nenhum achado deste documento oferece um indicador que possa ser medido de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>What it does not say</source>
        <translation>O que não diz</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/indicator_sheets.py"/>
        <source>What it measures</source>
        <translation>O que mede</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>0 evenly spread, 1 all in one place</source>
        <translation>0: distribuídas por igual; 1: todas em um só lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>areas hold {share} of the events</source>
        <translation>áreas reúnem {share} das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>events per 100,000 residents</source>
        <translation>ocorrências por 100.000 habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>hot spots, 95 % confidence or more</source>
        <translation>zonas quentes, com 95% de confiança ou mais</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>in the whole period</source>
        <translation>em todo o período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>of the events lie in hot spots</source>
        <translation>das ocorrências estão em zonas quentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>of {areas} areas hold half of the events</source>
        <translation>de {areas} áreas reúnem metade das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>on {share} of the territory</source>
        <translation>em {share} do território</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>reported events</source>
        <translation>ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>whole period, protected categories apart</source>
        <translation>todo o período, sem as categorias protegidas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>{share} can be placed on the map</source>
        <translation>{share} podem ser localizadas no mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/key_numbers.py"/>
        <source>{share} of all areas</source>
        <translation>{share} de todas as áreas</translation>
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
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Corrected for the number of areas.</source>
        <translation>Com correção pelo número de áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Gi*: each area together with its neighbours, held against {draws} random rearrangements. {correction}</source>
        <translation>Gi*: cada área junto com suas vizinhas, comparada com {draws} rearranjos ao acaso. {correction}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>How they were made</source>
        <translation>Como foram feitas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>In how many periods each area was a hot spot; persistent from {share} of them on. Each period was tested by itself.</source>
        <translation>Em quantos períodos cada área foi uma concentração; é persistente a partir de {share} deles. Cada período foi avaliado em separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Kernel density on cells of {cell} m. The lowest class covers half of the surface, each further one about half of what is left.</source>
        <translation>Densidade de núcleo em células de {cell} m. A classe mais baixa cobre metade da superfície; cada uma das seguintes, cerca de metade do que resta.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Kernel density with a bandwidth of {bandwidth} m on cells of {cell} m. The lowest class covers half of the surface, each further one about half of what is left.</source>
        <translation>Densidade de núcleo com largura de banda de {bandwidth} m em células de {cell} m. A classe mais baixa cobre metade da superfície; cada uma das seguintes, cerca de metade do que resta.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Local Moran: each area beside its neighbours, held against {draws} random rearrangements. {correction}</source>
        <translation>Moran local: cada área diante de suas vizinhas, comparada com {draws} rearranjos ao acaso. {correction}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Not corrected for the number of areas.</source>
        <translation>Sem correção pelo número de áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>Source and rows</source>
        <translation>Fonte e linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>This document has no maps.</source>
        <translation>Este documento não tem mapas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>When the workshops were held</source>
        <translation>Quando as oficinas foram feitas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>{count} classes with about as many areas in each; areas without reported events and without data stand apart.</source>
        <translation>{count} classes com mais ou menos o mesmo número de áreas em cada uma; as áreas sem ocorrências registradas e as áreas sem dados ficam à parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>{label}. {title}</source>
        <translation>{label}. {title}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/map_catalogue.py"/>
        <source>{layer}: {count} rows</source>
        <translation>{layer}: {count} linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/participatory.py"/>
        <source>asset</source>
        <translation>recurso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/participatory.py"/>
        <source>concern</source>
        <translation>preocupação</translation>
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
        <translation>Somente ocorrências registradas. O mapa diz onde se concentram os registros, não qualifica um lugar nem quem vive nele.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>Same month of earlier years</source>
        <translation>O mesmo mês de anos anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>What people named in workshops. It says what worries them, not how much happens there or who lives there.</source>
        <translation>O que as pessoas citaram em oficinas. Diz o que as preocupa, não quanto acontece ali nem quem mora ali.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>events a day</source>
        <translation>ocorrências por dia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>participatory map of the workshops</source>
        <translation>mapa participativo das oficinas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>per {per} residents, whole period</source>
        <translation>por {per} habitantes, todo o período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>reported events per km²</source>
        <translation>ocorrências registradas por km²</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>{count} cell</source>
        <translation>{count} célula</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>{count} cells</source>
        <translation>{count} células</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/pictures.py"/>
        <source>{share} of the areas hold half of the reported events</source>
        <translation>{share} das áreas reúnem metade das ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/prepared.py"/>
        <source>All incidents are of protected categories, and fewer than {minimum}: nothing can be shown at this level.</source>
        <translation>Todas as ocorrências são de categorias protegidas e são menos de {minimum}: neste nível não se pode mostrar nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Analyses and parameters</source>
        <translation>Análises e parâmetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Data and versions</source>
        <translation>Dados e versões</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Data used</source>
        <translation>Dados utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Every step and its parameters</source>
        <translation>Cada etapa e seus parâmetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Fingerprint (SHA-256, first 16)</source>
        <translation>Impressão digital (SHA-256, primeiros 16)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Left out: the study does not name what it needs.</source>
        <translation>Não foi feito: o estudo não indica o que esta análise precisa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>Versions: {versions}.</source>
        <translation>Versões: {versions}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/provenance_blocks.py"/>
        <source>p-values from permutations: (the smaller of the counts of draws at least and at most as large, plus one) ÷ (permutations plus one), doubled because the tests are two-sided; corrected for many tests by Benjamini and Hochberg (1995).</source>
        <translation>Valores p por permutações: (o menor entre o número de sorteios iguais ou maiores e o de iguais ou menores, mais um) ÷ (permutações mais um), vezes dois porque os testes são bilaterais; corrigidos para testes múltiplos segundo Benjamini e Hochberg (1995).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents that lie in no area of the study</source>
        <translation>Ocorrências fora de todas as áreas do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents whose identifier repeats</source>
        <translation>Ocorrências com identificador repetido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with a category</source>
        <translation>Ocorrências com categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with a date</source>
        <translation>Ocorrências com data</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with a known hour</source>
        <translation>Ocorrências com hora conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with coordinates</source>
        <translation>Ocorrências com coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with the victim's age</source>
        <translation>Ocorrências com a idade da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/quality.py"/>
        <source>Incidents with the victim's sex</source>
        <translation>Ocorrências com o sexo da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: in step “{step}”, “{name}” must be {choices}.</source>
        <translation>{file}: no passo “{step}”, “{name}” deve ser {choices}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step {number} needs an “id” and an “analysis”.</source>
        <translation>{file}: o passo {number} precisa de um “id” e de um “analysis”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” has no parameter “{name}”.</source>
        <translation>{file}: a etapa “{step}” não tem o parâmetro “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” names no analysis, but “{analysis}”.</source>
        <translation>{file}: a etapa “{step}” não indica uma análise, e sim “{analysis}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” names “{value}”, no part of a step above.</source>
        <translation>{file}: o passo “{step}” indica “{value}”, que não é parte de nenhum passo anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/recipe.py"/>
        <source>{file}: step “{step}” needs the parameter “{name}”.</source>
        <translation>{file}: falta ao passo “{step}” o parâmetro “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>A single one of {areas} areas holds half of the reported events.</source>
        <translation>Uma só das {areas} áreas reúne metade das ocorrências registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Areas that hold half of the reported events</source>
        <translation>Áreas que reúnem metade das ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Hot spots that cover {land} of the territory hold {held} of the reported events that can be placed.</source>
        <translation>Zonas quentes que abrangem {land} do território reúnem {held} das ocorrências registradas que podem ser localizadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>No area stands out from the others beyond what chance would make.</source>
        <translation>Nenhuma área se destaca das demais além do que o acaso daria.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>One area and its neighbours gather more reported events than chance would make: {names}.</source>
        <translation>Uma área, junto com suas vizinhas, reúne mais ocorrências registradas do que o acaso daria: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>One area and its neighbours have more reported events for each resident than chance would make: {names}.</source>
        <translation>Uma área, junto com suas vizinhas, tem mais ocorrências registradas por habitante do que o acaso daria: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events concentrate in few areas</source>
        <translation>As ocorrências registradas se concentram em poucas áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events gather in small hot spots</source>
        <translation>As ocorrências registradas se concentram em zonas quentes pequenas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events gather in the hot spots more than chance explains</source>
        <translation>As ocorrências registradas se concentram nas zonas quentes mais do que o acaso explica</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events in the areas that were hot spots at the baseline ÷ all reported events</source>
        <translation>Ocorrências registradas nas áreas que eram zonas quentes na linha de base ÷ todas as ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Reported events in the cells that were hot spots at the baseline ÷ reported events that can be placed</source>
        <translation>Ocorrências registradas nas células que eram zonas quentes na linha de base ÷ ocorrências registradas que podem ser localizadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Share of reported events in the hot spots of the baseline</source>
        <translation>Proporção de ocorrências registradas nas zonas quentes da linha de base</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Share of reported events in the small hot spots of the baseline</source>
        <translation>Proporção de ocorrências registradas nas zonas quentes pequenas da linha de base</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Smallest number of areas whose reported events reach half of the total</source>
        <translation>Menor número de áreas cujas ocorrências registradas chegam à metade do total</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>Unlike their neighbours, these areas are high: {names}. Look for what is particular to them.</source>
        <translation>Ao contrário das vizinhas, estas áreas têm valores altos: {names}. Procure o que elas têm de particular.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>areas</source>
        <translation>áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>of all reported events</source>
        <translation>de todas as ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>of the events that can be placed</source>
        <translation>das ocorrências que podem ser localizadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{count} areas and their neighbours gather more reported events than chance would make: {names}.</source>
        <translation>{count} áreas, junto com suas vizinhas, reúnem mais ocorrências registradas do que o acaso daria: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{count} areas and their neighbours have more reported events for each resident than chance would make: {names}.</source>
        <translation>{count} áreas, junto com suas vizinhas, têm mais ocorrências registradas por habitante do que o acaso daria: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{half} of {areas} areas hold half of the reported events.</source>
        <translation>{half} das {areas} áreas reúnem metade das ocorrências registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_place.py"/>
        <source>{name} has the highest smoothed rate of reported events: {ratio} times that of the whole territory.</source>
        <translation>{name} tem a taxa suavizada de ocorrências registradas mais alta: {ratio} vezes a de todo o território.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Among victims whose age is on record, those aged {band} are the most numerous group: {share}.</source>
        <translation>Entre as vítimas com idade registrada, o grupo mais numeroso é o de {band} anos: {share}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Around the treated zone fewer events were reported too: the benefit may have spread (95 % limits {low} to {high}).</source>
        <translation>Ao redor da zona da intervenção também se registraram menos ocorrências: o benefício pode ter-se espalhado (limites de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Around the treated zone more events were reported than expected: part of them may have moved there (95 % limits {low} to {high}).</source>
        <translation>Ao redor da zona da intervenção registraram-se mais ocorrências do que o esperado: uma parte pode ter-se deslocado para lá (limites de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Around the treated zone the data show neither displacement nor spread of benefits (95 % limits {low} to {high}).</source>
        <translation>Ao redor da zona da intervenção os dados não mostram deslocamento do crime nem difusão de benefícios (limites de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>In the treated zone about {estimate} fewer events were reported than its control would have led to expect (95 % limits {low} to {high}).</source>
        <translation>Na zona da intervenção registraram-se cerca de {estimate} ocorrências a menos do que fazia esperar sua zona de controle (limites de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>In the treated zone about {estimate} more events were reported than its control would have led to expect (95 % limits {low} to {high}).</source>
        <translation>Na zona da intervenção registraram-se cerca de {estimate} ocorrências a mais do que fazia esperar sua zona de controle (limites de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>In the treated zone the data do not show a change against its control (95 % limits {low} to {high}).</source>
        <translation>Na zona da intervenção os dados não mostram mudança em relação à sua zona de controle (limites de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Incidents with usable coordinates ÷ all incidents</source>
        <translation>Ocorrências com coordenadas utilizáveis ÷ todas as ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Only {share} of the incidents carry usable coordinates: the record itself is a problem to solve.</source>
        <translation>Só {share} das ocorrências têm coordenadas utilizáveis: o próprio registro é um problema a resolver.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Only {share} of the incidents name an area that is known: the record itself is a problem to solve.</source>
        <translation>Só {share} dos incidentes nomeiam uma área conhecida: o próprio registro é um problema a resolver.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Rate of reported events</source>
        <translation>Taxa de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Reported events that lie in an area ÷ residents × 100,000 ÷ years</source>
        <translation>Ocorrências registradas localizadas em uma área ÷ habitantes × 100.000 ÷ anos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>Too many incidents cannot be placed on the map</source>
        <translation>Ocorrências demais não podem ser localizadas no mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>a year, per 100,000 residents</source>
        <translation>ao ano, por 100.000 habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>of all incidents</source>
        <translation>de todas as ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>{count} events were reported in the period.</source>
        <translation>No período foram registradas {count} ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>{count} events were reported in the period; those that can be placed are {rate} a year for each 100,000 residents.</source>
        <translation>No período foram registradas {count} ocorrências; as que podem ser localizadas equivalem a {rate} ao ano por 100.000 habitantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_record.py"/>
        <source>{share} of the victims whose sex is on record are women.</source>
        <translation>{share} das vítimas com sexo registrado são mulheres.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Count of reported events of the category</source>
        <translation>Número de ocorrências registradas da categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>More is reported of “{category}”: each year a month has about {slope} more reports. It is a demand for services, and can also mean more trust in reporting.</source>
        <translation>Registra-se mais “{category}”: a cada ano há cerca de {slope} registros a mais por mês. É uma demanda por serviços e também pode indicar mais confiança para denunciar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events fall: each year a month has about {slope} fewer.</source>
        <translation>As ocorrências registradas diminuem: a cada ano registram-se cerca de {slope} a menos por mês.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events gather in a few hours of the day</source>
        <translation>As ocorrências registradas se concentram em poucas horas do dia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events in the six peak hours of the baseline ÷ reported events with a known hour</source>
        <translation>Ocorrências registradas nas seis horas de pico da linha de base ÷ ocorrências registradas com hora conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events of the category</source>
        <translation>Ocorrências registradas da categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events rise: each year a month has about {slope} more.</source>
        <translation>As ocorrências registradas aumentam: a cada ano registram-se cerca de {slope} a mais por mês.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reported events show neither a clear rise nor a clear fall.</source>
        <translation>As ocorrências registradas não mostram aumento nem queda claros.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Reports of “{category}” are rising</source>
        <translation>Aumentam as ocorrências registradas de “{category}”</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>Share of reported events in the peak hours of the baseline</source>
        <translation>Proporção de ocorrências registradas nas horas de pico da linha de base</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>of events with a known hour</source>
        <translation>das ocorrências com hora conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>reported events in the period</source>
        <translation>ocorrências registradas no período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>{share} of the reported events with a known hour happen between {start} and {end}.</source>
        <translation>{share} das ocorrências registradas com hora conhecida acontecem entre {start} e {end}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>“{category}” falls: each year a month has about {slope} fewer reported events.</source>
        <translation>“{category}” diminui: a cada ano há cerca de {slope} ocorrências registradas a menos por mês.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>“{category}” is the most reported category, with {share} of all.</source>
        <translation>“{category}” é a categoria com mais ocorrências registradas: {share} do total.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/rules_of_time.py"/>
        <source>“{category}” rises: each year a month has about {slope} more reported events.</source>
        <translation>“{category}” aumenta: a cada ano há cerca de {slope} ocorrências registradas a mais por mês.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>A file with chapters of your own, instead of “contents”.</source>
        <translation>Um arquivo com capítulos próprios, em vez de “conteúdo”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>A study.toml that names the layers and columns.</source>
        <translation>Um study.toml que indica as camadas e as colunas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Hot spots</source>
        <translation>Zonas quentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Outline</source>
        <translation>Roteiro do documento</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Runs the whole recipe on boundaries and incidents and writes an editable diagnostic with maps, charts and findings, a workbook with every area, the layers, and the findings that the plan template starts from. Small counts and protected categories are withheld as the chosen readers require.</source>
        <translation>Aplica a receita completa aos limites e às ocorrências e gera um diagnóstico editável com mapas, gráficos e achados, uma planilha com todas as áreas, as camadas e os achados de que parte o modelo do plano. As contagens pequenas e as categorias protegidas são suprimidas (reservadas) conforme quem vai ler.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Study file</source>
        <translation>Arquivo de estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The documents to write.</source>
        <translation>Os documentos a gerar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The name on the cover.</source>
        <translation>O nome que aparece na capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The recipe has no step “counts” that can be run.</source>
        <translation>A receita não tem um passo “counts” que possa ser executado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The steps to run; by default the first diagnostic.</source>
        <translation>As etapas a executar; se não for indicado, as do primeiro diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Write the local diagnostic</source>
        <translation>Gerar o diagnóstico local</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>Choose the areas and the incidents, or a study file.</source>
        <translation>Escolha as áreas e as ocorrências, ou um arquivo de estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>The layer “{layer}” has no shapes: the participatory map needs points, lines or areas.</source>
        <translation>A camada “{layer}” não tem formas: o mapa participativo precisa de pontos, linhas ou áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>The study file {file} is not there.</source>
        <translation>O arquivo de estudo {file} não foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file} is not readable: {reason}</source>
        <translation>Não é possível ler {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file} names no layer “{layer}”.</source>
        <translation>{file} não indica nenhuma camada “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file} names no path for the layer “{layer}”.</source>
        <translation>{file} não indica o caminho (path) da camada “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file}: in [reporting], “{name}” must be a share between 0 and 1, not “{value}”.</source>
        <translation>{file}: em [reporting], “{name}” deve ser uma proporção entre 0 e 1, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file}: “{name}” must be a day such as 2022-01-31, not “{value}”.</source>
        <translation>{file}: “{name}” deve ser um dia como 2022-01-31, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study_file.py"/>
        <source>{file}: “{name}” must be a table, as in [{name}].</source>
        <translation>{file}: “{name}” deve ser uma tabela, como em [{name}].</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/survey_answers.py"/>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Mechanism and place</source>
        <translation>Mecanismo e lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Offender</source>
        <translation>Pessoa agressora</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Shares are of all victims; that of “{unknown}” says how far the rest carries.</source>
        <translation>As proporções são de todas as vítimas; a de “{unknown}” indica até onde vai o resto.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>Without protected categories, which are not shown by place. The second line of each mechanism is its share by kind of place.</source>
        <translation>Sem categorias protegidas, que não são mostradas por lugar. A segunda linha de cada mecanismo é a sua proporção por tipo de lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_circumstances.py"/>
        <source>share of the row</source>
        <translation>% da linha</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Extortion by route</source>
        <translation>Extorsão por linha</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Extortion by sector</source>
        <translation>Extorsão por ramo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Few who are extorted report it, and some trades less than others: few events are no sign that little happens.</source>
        <translation>Poucas pessoas extorquidas denunciam, e em alguns ramos menos que em outros: poucas ocorrências não indicam que aconteça pouco.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Route</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Sector</source>
        <translation>Ramo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>Without a route</source>
        <translation>Sem linha</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>incidents of a category of extortion</source>
        <translation>ocorrências de uma categoria de extorsão</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>the sector of the business that was extorted</source>
        <translation>o ramo do negócio extorquido</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_extortion.py"/>
        <source>the transport route of each event</source>
        <translation>a linha de transporte de cada ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Aged 15–29</source>
        <translation>De 15 a 29 anos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>By firearm</source>
        <translation>Com arma de fogo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Deaths by State agents</source>
        <translation>Mortes por agentes do Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Femicides</source>
        <translation>Feminicídios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>For comparison, firearms took part in more than {share} % of homicides: {place}, {source}.</source>
        <translation>Para comparar, em mais de {share}% dos homicídios foi usada uma arma de fogo: {place}, {source}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Homicides</source>
        <translation>Homicídios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>In public space</source>
        <translation>Em espaço público</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Lethal violence</source>
        <translation>Violência letal</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Offender known</source>
        <translation>Pessoa conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Per 100,000</source>
        <translation>Por 100 mil</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Shares are of the homicides of which it is recorded, whole years only.</source>
        <translation>As proporções são dos homicídios em que consta o dado, apenas em anos completos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Undetermined deaths</source>
        <translation>Mortes por causa indeterminada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Without homicides of categories that are too few to be shown in every year, femicides among them.</source>
        <translation>Sem os homicídios de categorias escassas demais para serem mostradas em todos os anos, entre elas os feminicídios.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>Women killed</source>
        <translation>Mulheres vítimas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of deaths by State agents</source>
        <translation>uma categoria de mortes causadas por agentes do Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of femicides</source>
        <translation>uma categoria de feminicídios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of intentional homicide</source>
        <translation>uma categoria de homicídio doloso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of the incidents</source>
        <translation>uma categoria das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>a category of undetermined deaths</source>
        <translation>uma categoria de mortes por causa indeterminada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the kind of place</source>
        <translation>o tipo de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the mechanism</source>
        <translation>o mecanismo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the relationship of victim and offender</source>
        <translation>a relação entre a vítima e a pessoa agressora</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the victim's age</source>
        <translation>a idade da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_lethal.py"/>
        <source>the victim's sex</source>
        <translation>o sexo da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>All together</source>
        <translation>Em conjunto</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Not reported</source>
        <translation>Não denunciado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Not reported: of the people who went through it, by a survey; offences that it does not ask about stay empty.</source>
        <translation>Não registrado: entre quem sofreu, segundo uma pesquisa; os crimes sobre os quais ela não pergunta ficam vazios.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Offence rates</source>
        <translation>Taxas de crimes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>Rates for each 100,000 residents and year; all years are divided by the same population.</source>
        <translation>Taxas por 100 mil habitantes e ano; todos os anos são divididos pela mesma população.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a date of the incidents</source>
        <translation>a data das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a population of the areas</source>
        <translation>a população das áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a survey of how much is reported</source>
        <translation>uma pesquisa sobre quanto se denuncia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_panel.py"/>
        <source>a whole year</source>
        <translation>um ano completo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Beyond chance</source>
        <translation>Supera o acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Cells of a grid</source>
        <translation>Células de uma grade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Concentration measures</source>
        <translation>Medidas concentração</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hold 25 % of the events</source>
        <translation>Reúnem 25% das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hold 50 % of the events</source>
        <translation>Reúnem 50% das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hold 80 % of the events</source>
        <translation>Reúnem 80% das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hot in</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Hot in: quarters in which the area was a hot spot, of all. Beyond chance: after correction for the number of areas. Few events: fewer than {few}; the rate swings by chance.</source>
        <translation>Trimestres: em quantos a área foi uma concentração, do total. Supera o acaso: após a correção pelo número de áreas. Poucas: menos de {few} ocorrências; a taxa varia por acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>How many</source>
        <translation>Quantas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Lower limit</source>
        <translation>Limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Persistence</source>
        <translation>Persistência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Territories</source>
        <translation>Territórios</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>Upper limit</source>
        <translation>Limite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>chance</source>
        <translation>acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>dated and placed incidents of several whole quarters, for the persistence</source>
        <translation>ocorrências com data e lugar de vários trimestres completos, para a persistência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>few events</source>
        <translation>poucas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>incidents that can be placed</source>
        <translation>ocorrências que possam ser localizadas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_places.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Ages most affected</source>
        <translation>Idades mais atingidas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>By men's rate</source>
        <translation>Em relação a homens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>By the rate of all ages</source>
        <translation>Em relação a todas as idades</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Men of 15 to 29</source>
        <translation>Homens de 15 a 29</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Share of the victims whose sex and age are recorded. Rates for each 100,000 people of 15 to 29 and year; by that of all ages: 1 is the same.</source>
        <translation>Proporção das vítimas cujo sexo e idade foram registrados. Taxas por 100.000 pessoas de 15 a 29 anos e ano; em relação à de todas as idades: 1 é a mesma.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Share of the victims whose sex is recorded. Rates for each 100,000 women and year; by men's: 1 is the same rate as men.</source>
        <translation>Proporção das vítimas cujo sexo foi registrado. Taxas por 100.000 mulheres e ano; em relação à dos homens: 1 é a mesma taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Share of victims</source>
        <translation>Proporção das vítimas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Women of 15 to 29</source>
        <translation>Mulheres de 15 a 29</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_profiles.py"/>
        <source>Young people</source>
        <translation>Jovens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Areas that are hot spots at 95 % or more and touch each other are one entry.</source>
        <translation>As áreas de concentração a 95% ou mais que se tocam formam uma única entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Facilities nearby</source>
        <translation>Equipamentos próximos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Hot-spot register</source>
        <translation>Registro de concentrações</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Most frequent offences</source>
        <translation>Crimes mais frequentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>No whole area is a hot spot: cells of the grid that are at 95 % or more and touch each other are one entry, named after the areas they lie in.</source>
        <translation>Nenhuma área inteira é uma concentração: as células da grade a 95% ou mais que se tocam formam uma entrada, com o nome das áreas onde estão.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Peak</source>
        <translation>Momento de mais ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Times residents named it</source>
        <translation>Vezes que foi citado por moradores</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>What residents say, who acts there already and who would be responsible is filled in together with them.</source>
        <translation>O que a população diz, quem já atua no lugar e quem seria responsável se preenche junto com ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>Who acts there</source>
        <translation>Quem atua ali</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>a layer of facilities</source>
        <translation>uma camada de equipamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_register.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>Events of which only a span of time is known are spread over its hours, so that counts need not be whole.</source>
        <translation>As ocorrências das quais só se conhece um intervalo são repartidas entre suas horas, por isso as contagens podem não ser inteiras.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>Weekday</source>
        <translation>Dia</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>Weekdays and hours</source>
        <translation>Dias e horas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_time.py"/>
        <source>the hour of the incidents</source>
        <translation>a hora das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Age not recorded</source>
        <translation>Idade não registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Columns with × are the ratios. Victims whose sex or age is not recorded are in no rate of an age.</source>
        <translation>As colunas com × são as razões. As vítimas cujo sexo ou idade não consta não entram nas taxas por idade.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Rates by age</source>
        <translation>Taxas por idade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Rates for each 100,000 people of the group and year. Ratio: the group's rate by that of women and men together; 1 is the same.</source>
        <translation>Taxas por 100 mil pessoas do grupo e ano. Razão: a taxa do grupo dividida pela de mulheres e homens em conjunto; 1 significa igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Victims</source>
        <translation>Vítimas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Victims by offence</source>
        <translation>Vítimas por crime</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>Without offences of which no victim's sex is recorded: {names}.</source>
        <translation>Sem os crimes em que não consta o sexo de nenhuma vítima: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>the population by age</source>
        <translation>a população por idade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/table_victims.py"/>
        <source>the population by sex</source>
        <translation>a população por sexo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Change in the last year</source>
        <translation>Mudança no último ano</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>In both together</source>
        <translation>Em ambas juntas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>In its surroundings</source>
        <translation>No entorno dela</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>In the treated zone</source>
        <translation>Na zona da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Negative: fewer reported events than expected. An interval that holds zero shows no change that the data could tell from chance.</source>
        <translation>Negativo: menos ocorrências registradas do que o esperado. Um intervalo que inclui o zero não mostra uma mudança que os dados permitam distinguir do acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Slope (95 % limits)</source>
        <translation>Inclinação (limites de 95%)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Slope: change from one year to the next in the events of a month (Sen), with its 95 % limits. Only whole years have a column.</source>
        <translation>Inclinação: mudança de um ano para o seguinte nas ocorrências de um mês (Sen), com seus limites de 95%. Só os anos completos têm coluna.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>The criteria that could be assessed ({count}) are all met: 100 of 100 points for what the data hold.</source>
        <translation>Os critérios que puderam ser avaliados ({count}) são todos cumpridos: 100 de 100 pontos para o que os dados contêm.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>The criteria that could be assessed ({count}) give the data {score} of 100 points; the weakest side is: {weakest}.</source>
        <translation>Os critérios que puderam ser avaliados ({count}) dão aos dados {score} de 100 pontos; o lado mais fraco é: {weakest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Wanted</source>
        <translation>Desejável</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>below the mark</source>
        <translation>abaixo do desejável</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>not in the data</source>
        <translation>não consta nos dados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>reached</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>All facilities</source>
        <translation>Todos os equipamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Births to adolescents, %</source>
        <translation>Nascimentos na adolescência, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Informal tenure, %</source>
        <translation>Posse informal, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Overcrowded homes, %</source>
        <translation>Moradias superlotadas, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Poverty, %</source>
        <translation>Pobreza, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Public space, m² per person</source>
        <translation>Espaço público, m² por pessoa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>School drop-out, %</source>
        <translation>Evasão escolar, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Streets with lighting, %</source>
        <translation>Ruas com iluminação, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Unemployment, %</source>
        <translation>Desemprego, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/territory.py"/>
        <source>Young people without study or work, %</source>
        <translation>Jovens sem estudo nem trabalho, %</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/victims.py"/>
        <source>Not recorded</source>
        <translation>Sem registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Friday</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Monday</source>
        <translation>segunda-feira</translation>
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
        <translation>quinta-feira</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>falling</source>
        <translation>em queda</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>no clear change</source>
        <translation>sem mudança clara</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>rising</source>
        <translation>em alta</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>series too short</source>
        <translation>série curta demais</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Autocorrelation</source>
        <translation>Autocorrelação</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Axis</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Caveat</source>
        <translation>Ressalva</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Caveats</source>
        <translation>Ressalvas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Concentration</source>
        <translation>Concentração</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Dictionary</source>
        <translation>Dicionário</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Displacement</source>
        <translation>Deslocamento do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Empty cells have no value or are withheld to protect people.</source>
        <translation>As células vazias não têm valor ou foram suprimidas (reservadas) para proteger as pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Finding</source>
        <translation>Achado</translation>
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
        <translation>Crimes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Provenance</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Weekdays</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>What the columns mean</source>
        <translation>O que significam as colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>What weakens the conclusions</source>
        <translation>O que enfraquece as conclusões</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Centres of two patterns</source>
        <translation>Centros de dois padrões</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Direction, clockwise from north</source>
        <translation>Direção, a partir do norte em sentido horário</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>East</source>
        <translation>Leste</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>First points</source>
        <translation>Primeiros pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Give two point layers, “points” and “other”; or incidents with their date and two periods.</source>
        <translation>Indique duas camadas de pontos, “points” e “other”; ou incidentes com sua data e dois períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Hotelling's T²</source>
        <translation>T² de Hotelling</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Longer half-axis</source>
        <translation>Semieixo maior</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Lower limit of the shift</source>
        <translation>Limite inferior da mudança de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>No incident lies in the period “{name}”.</source>
        <translation>Nenhum incidente está no período “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Points after</source>
        <translation>Pontos depois</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Points before</source>
        <translation>Pontos antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Second points</source>
        <translation>Segundos pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shift</source>
        <translation>Mudança de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shift of the centre</source>
        <translation>Mudança de lugar do centro</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shorter half-axis</source>
        <translation>Semieixo menor</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Shows where the middle of two sets of points lies, how they spread, how far and which way the middle moved from the first to the second, and whether that is more than chance. A shift of the middle is one summary: two places can trade events without moving it.</source>
        <translation>Mostra onde está o centro de dois conjuntos de pontos, como se dispersam, quanto e para onde o centro se moveu do primeiro ao segundo, e se é mais que acaso. A mudança do centro é só um resumo: dois lugares podem trocar ocorrências sem movê-lo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Spread of two patterns</source>
        <translation>Dispersão de dois padrões</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Standard distance</source>
        <translation>Distância padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>The pattern held against it, such as after.</source>
        <translation>O padrão que se compara com ele, por exemplo depois.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>The pattern to start from, such as before.</source>
        <translation>O padrão de partida, por exemplo antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>To compare periods, name the date column and both periods, “before” and “after”.</source>
        <translation>Para comparar períodos, indique a coluna de data e os dois períodos, “before” e “after”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>Upper limit of the shift</source>
        <translation>Limite superior da mudança de lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/centre_shift.py"/>
        <source>“{layer}” and “{other}” cannot be laid over each other: one of them names no coordinate system.</source>
        <translation>“{layer}” e “{other}” não podem ser sobrepostas: uma delas não indica um sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/chosen_controls.py"/>
        <source>Nothing is left of “{layer}” beside the treated area, its rings and what lies outside the study: choose controls farther away, or narrower rings.</source>
        <translation>Não resta nada de “{layer}” fora da zona da intervenção, de seus anéis e do que excede o estudo: escolha controles mais distantes ou anéis mais estreitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/coefficients.py"/>
        <source>The control has no event before the measure, so nothing can be compared in proportion: choose other controls, or compare in counts.</source>
        <translation>O controle não tem nenhuma ocorrência antes da medida, portanto nada pode ser comparado em proporção: escolha outros controles ou compare em contagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>A weighted combination needs at least {least} whole months before the intervention; take the areas most alike instead.</source>
        <translation>Uma combinação ponderada pede pelo menos {least} meses completos antes da intervenção; use em seu lugar as áreas mais parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Events per 1,000 residents and year</source>
        <translation>Ocorrências por 1.000 moradores e ano</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Events per km² and year</source>
        <translation>Ocorrências por km² e ano</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Land use</source>
        <translation>Uso do solo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Land use: {use}</source>
        <translation>Uso do solo: {use}</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>No area of “{layer}” lies at least {metres:g} m from the treated area, so that rings around both do not meet: choose narrower or fewer rings, smaller areas, or another control.</source>
        <translation>Nenhuma área de “{layer}” está a pelo menos {metres:g} m da zona da intervenção, para que os anéis de ambas não se encontrem: escolha anéis mais estreitos ou menos anéis, áreas menores ou outro controle.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>None of the {count} areas that could be controls of “{layer}” has an incident before: nothing can be matched.</source>
        <translation>Nenhuma das {count} áreas de “{layer}” que poderiam ser controle tem uma ocorrência anterior: não há o que parear.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Residents per km²</source>
        <translation>Moradores por km²</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>Trend (change of the logarithm a year)</source>
        <translation>Tendência (mudança anual do logaritmo)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/control_areas.py"/>
        <source>“{column}” of “{layer}” has a negative number of people.</source>
        <translation>“{column}” de “{layer}” tem um número negativo de pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Category=weight, separated by commas. Categories without a weight are left out and said.</source>
        <translation>Categoria=peso, separados por vírgulas. As categorias sem peso não são incluídas, e isso é informado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Change against the control</source>
        <translation>Mudança em relação ao controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Compare events per square kilometre.</source>
        <translation>Compara ocorrências por quilômetro quadrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Counts by zone</source>
        <translation>Contagens por zona</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Crime displacement difference (WDD)</source>
        <translation>Diferença de deslocamento do crime (WDD)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Displacement difference</source>
        <translation>Diferença de deslocamento do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Divide by area</source>
        <translation>Dividir pela superfície</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Divide by time</source>
        <translation>Dividir pelo tempo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Effect as it grew</source>
        <translation>Evolução do efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Estimates how many events were averted (negative) or added (positive) in the treated zone, in its surroundings and in all, against control zones, with 95 % limits. It works with small counts and zeros.</source>
        <translation>Estima quantas ocorrências foram evitadas (negativo) ou acrescentadas (positivo) na zona da intervenção, no entorno e no total, em relação a zonas de controle, com limites de 95%. Serve para contagens pequenas e zeros.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Events that follow another nearby, as burglaries do, vary more than independent ones. The second choice widens the interval by the close pairs that are really there.</source>
        <translation>Ocorrências que seguem outra próxima, como os furtos a residências, variam mais que as independentes. A segunda opção amplia o intervalo conforme os pares próximos que de fato existem.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Events that follow each other</source>
        <translation>Ocorrências que seguem umas às outras</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>From surveys: the share before, the share after and, if known, their standard errors, such as 0.25, 0.20, 0.02, 0.02. The records of the second period are then put on the reporting of the first.</source>
        <translation>Segundo pesquisas: a proporção antes, a de depois e, se conhecidos, seus erros-padrão, por exemplo 0.25, 0.20, 0.02, 0.02. Os registros do segundo período são então levados ao nível de notificação do primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Harm weights</source>
        <translation>Pesos conforme o dano</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>In counts (as published)</source>
        <translation>Em contagens (como publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>In counts, a control with many more events than the treated zone makes any common rise or fall look like an effect; in proportion it does not.</source>
        <translation>Em contagens, um controle com muito mais ocorrências que a zona de intervenção faz qualquer subida ou queda comum parecer um efeito; em proporção, não.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>In proportion to the control</source>
        <translation>Em proporção ao controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Independent events (as published)</source>
        <translation>Ocorrências independentes (como publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Interval for</source>
        <translation>Intervalo para</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Lower limit, overdispersed counts</source>
        <translation>Limite inferior, contagens superdispersas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Near in space</source>
        <translation>Proximidade no espaço</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Near in time</source>
        <translation>Proximidade no tempo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Odds ratio (above 1: fewer events)</source>
        <translation>Razão de chances (acima de 1: menos ocorrências)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Phi</source>
        <translation>Phi</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Put counts of periods of different length on the length of the second.</source>
        <translation>Leva as contagens de períodos de durações diferentes à duração do segundo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Relative effects</source>
        <translation>Efeitos relativos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Share of events reported</source>
        <translation>Proporção de fatos notificados</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Upper limit, overdispersed counts</source>
        <translation>Limite superior, contagens superdispersas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Variance against that of independent events</source>
        <translation>Variância em relação à de ocorrências independentes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Within how many days one event is taken to follow another.</source>
        <translation>Em quantos dias se considera que uma ocorrência segue outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Within which distance one event is taken to follow another.</source>
        <translation>A que distância se considera que uma ocorrência segue outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>z-score</source>
        <translation>Escore z</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Offence</source>
        <translation>Crime</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Tactic</source>
        <translation>Modo de agir</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/dimensions.py"/>
        <source>To compare “{name}”, give what it is seen by: areas or zones for place, a column for offence (category), target and tactic.</source>
        <translation>Para comparar “{name}”, indique com que se vê: áreas ou zonas para o lugar, uma coluna para o crime (category), o alvo e o modo de agir.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>A column with how it was done, such as the weapon or the way in.</source>
        <translation>Uma coluna com como foi feito, por exemplo a arma ou a forma de entrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>A column with what or who was hit, such as the kind of place.</source>
        <translation>Uma coluna com o que ou quem foi atingido, por exemplo o tipo de lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Chi-square</source>
        <translation>Qui-quadrado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Class, pooled or unknown</source>
        <translation>Classe, agrupada ou desconhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Classes with fewer, before and after together, become “other”.</source>
        <translation>As classes com menos, antes e depois juntos, passam a “outras”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Compare only events of the zones treatment and displacement; needs zones.</source>
        <translation>Comparar só as ocorrências das zonas treatment e displacement; precisa de zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Cramér's V</source>
        <translation>V de Cramér</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Degrees of freedom</source>
        <translation>Graus de liberdade</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Difference of the shares</source>
        <translation>Diferença das proporções</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimension</source>
        <translation>Dimensão</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimensions compared</source>
        <translation>Dimensões comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Dimensions that changed</source>
        <translation>Dimensões que mudaram</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events after</source>
        <translation>Ocorrências depois</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events before</source>
        <translation>Ocorrências antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events with a class</source>
        <translation>Ocorrências com classe</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Events without a class</source>
        <translation>Ocorrências sem classe</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Fewest events of a class</source>
        <translation>Mínimo de ocorrências de uma classe</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>For dimensions with small classes; 0 uses the chi-square law.</source>
        <translation>Para dimensões com classes pequenas; 0 usa a lei qui-quadrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Matrix of displacement</source>
        <translation>Matriz de deslocamento do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>No change of the shares that chance would not explain (p = {p:.3f}). That is no proof that nothing moved.</source>
        <translation>Nenhuma mudança das proporções que o acaso não explique (p = {p:.3f}). Isso não prova que nada tenha se deslocado.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Not tested: there are no two classes to compare.</source>
        <translation>Não testado: não há duas classes para comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Nothing can be compared: the dates carry no hour, and neither areas, zones nor a column of offence, target or tactic was given.</source>
        <translation>Não há nada para comparar: as datas não trazem hora e não foram indicadas áreas, zonas nem uma coluna de crime, alvo ou modo de agir.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Only in and around the treated zone</source>
        <translation>Só na zona de intervenção e ao redor</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Puts the kinds of displacement on one page: whether events moved to other places, hours, offences, targets or tactics after a measure. Each class is compared before and after, with limits, and each kind is tested as a whole.</source>
        <translation>Põe em uma página os tipos de deslocamento do crime: se as ocorrências passaram a outros lugares, horários, crimes, alvos ou modos de agir depois de uma medida. Cada classe é comparada antes e depois, com limites, e cada tipo é testado em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Share after</source>
        <translation>Proporção depois</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Share before</source>
        <translation>Proporção antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Shares before and after</source>
        <translation>Proporções antes e depois</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Simulations</source>
        <translation>Simulações</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>Test of each dimension</source>
        <translation>Teste de cada dimensão</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>The shares changed more than chance explains (p &lt; 0.001). Largest change: {name}, from {before:.1%} to {after:.1%}.</source>
        <translation>As proporções mudaram mais do que o acaso explica (p &lt; 0,001). Maior mudança: {name}, de {before:.1%} para {after:.1%}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>The shares changed more than chance explains (p = {p:.3f}). Largest change: {name}, from {before:.1%} to {after:.1%}.</source>
        <translation>As proporções mudaram mais do que o acaso explica (p = {p:.3f}). Maior mudança: {name}, de {before:.1%} para {after:.1%}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>To compare only events in and around the treated zone, give the zones.</source>
        <translation>Para comparar só as ocorrências na zona de intervenção e ao redor, indique as zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>What is compared. Without a choice, everything that the data given can show.</source>
        <translation>O que se compara. Sem escolha, tudo o que os dados permitem mostrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>p-value simulated</source>
        <translation>Valor p simulado</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_matrix.py"/>
        <source>p-value, corrected</source>
        <translation>Valor p corrigido</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>All candidates</source>
        <translation>Todas as candidatas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Areas that could be controls</source>
        <translation>Áreas que poderiam ser controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Areas that were alike before can only be found with “{parameter}”: give it, or take another control.</source>
        <translation>As áreas que antes eram parecidas só se encontram com “{parameter}”: indique-o ou use outro controle.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Balance of treated and control before</source>
        <translation>Balanço prévio da zona da intervenção e do controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Beyond the rings nothing of the study is left for a control: choose narrower or fewer rings, or other controls.</source>
        <translation>Além dos anéis não resta terreno do estudo para um controle: escolha anéis mais estreitos, menos anéis ou outros controles.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Choosing controls</source>
        <translation>Escolhendo controles</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Compared in</source>
        <translation>Compara-se em</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control</source>
        <translation>Controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control for</source>
        <translation>Controle de</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control ground</source>
        <translation>Terreno de controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Control, at the treated level</source>
        <translation>Controle, no nível da zona da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Correlation of the series before</source>
        <translation>Correlação das séries prévias</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Draws what an evaluation needs from the treated area: rings in which displacement is looked for, and controls, without overlap and within the study. Controls can be the next ring, areas that were alike before in level, trend, residents and land use, or areas that you choose. It shows how alike they were and looks at nothing that came after.</source>
        <translation>Traça a partir da zona da intervenção o que uma avaliação pede: anéis onde procurar o deslocamento do crime e controles, sem sobreposições e dentro do estudo. O controle pode ser o anel seguinte, áreas que antes se pareciam em nível, tendência, moradores e uso do solo, ou áreas escolhidas por você. Mostra o quanto se pareciam e não considera nada posterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Ground of the rings</source>
        <translation>Terreno dos anéis</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>How it came about</source>
        <translation>Como se formou</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Making rings</source>
        <translation>Traçando anéis</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Mean standardised difference after matching</source>
        <translation>Diferença padronizada média depois do pareamento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Pairs of treated areas whose rings meet</source>
        <translation>Pares de zonas da intervenção cujos anéis se encontram</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Reported events before</source>
        <translation>Ocorrências registradas antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Reported events in the treated area before</source>
        <translation>Ocorrências registradas antes na zona da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Role in the matching</source>
        <translation>Papel no pareamento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Root mean squared difference of the series before</source>
        <translation>Raiz da diferença quadrática média das séries prévias</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Standard deviations from the treated area</source>
        <translation>Desvios-padrão em relação à zona da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Standardised difference after matching</source>
        <translation>Diferença padronizada depois do pareamento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Standardised difference before matching</source>
        <translation>Diferença padronizada antes do pareamento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>To compare with areas that you choose, give their layer (“chosen”).</source>
        <translation>Para comparar com áreas escolhidas por você, indique sua camada (“chosen”).</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>To match controls, say what lies before: the day on which the intervention began, or the period “before”.</source>
        <translation>Para parear controles, indique o que é anterior: o dia em que começou a intervenção ou o período “before”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>To measure along the streets, give the layer of streets.</source>
        <translation>Para medir pelas ruas, indique a camada de ruas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Treated</source>
        <translation>Da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Treated and control before the intervention</source>
        <translation>Zona da intervenção e controle antes da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Treated ground</source>
        <translation>Terreno da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Weight in the control</source>
        <translation>Peso no controle</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Width of a ring</source>
        <translation>Largura de um anel</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Zone and ring</source>
        <translation>Zona e anel</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/displacement_zones.py"/>
        <source>Zones of the intervention</source>
        <translation>Zonas da intervenção e de comparação</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/harm_entries.py"/>
        <source>Harm weights need the category column and entries such as Robbery=7, not “{value}”.</source>
        <translation>Os pesos conforme o dano precisam da coluna de categoria e de entradas como Roubo=7, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/harm_entries.py"/>
        <source>No incident of “{layer}” is of a category with a harm weight; there are {known}.</source>
        <translation>Nenhuma ocorrência de “{layer}” é de uma categoria com peso conforme o dano; existem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>0.85 in the literature; smaller makes wider limits.</source>
        <translation>0.85 na literatura; menos dá limites mais amplos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>A column with the base points of each area.</source>
        <translation>Uma coluna com os pontos da base de cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>A column with the test points of each area.</source>
        <translation>Uma coluna com os pontos de teste de cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Areas where the base has more</source>
        <translation>Áreas onde a base tem mais</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Areas where the base lacks</source>
        <translation>Áreas onde falta à base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Base below (−1), within (0) or above (1) the limits</source>
        <translation>Base abaixo (−1), dentro (0) ou acima (1) dos limites</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Base points</source>
        <translation>Pontos da base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Chance of an S-index as low, were shares the same</source>
        <translation>Probabilidade de um índice S tão baixo com proporções iguais</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Count of the base</source>
        <translation>Contagem da base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Count of the test</source>
        <translation>Contagem do teste</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Exact (hypergeometric)</source>
        <translation>Exatos (hipergeométrica)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Give two point layers, “base” and “test”; or two columns of counts; or incidents with their date and two periods.</source>
        <translation>Indique duas camadas de pontos, “base” e “test”; ou duas colunas de contagens; ou incidentes com sua data e dois períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>How many samples are drawn, when they are.</source>
        <translation>Quantas amostras são sorteadas, quando o são.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Lower limit of the test's share</source>
        <translation>Limite inferior da proporção do teste</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>No point of the pattern “{name}” lies in an area.</source>
        <translation>Nenhum ponto do padrão “{name}” está em uma área.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index</source>
        <translation>Índice S</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index of areas with points</source>
        <translation>Índice S de áreas com pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index that chance alone would give</source>
        <translation>Índice S que só o acaso daria</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>S-index, base and test exchanged</source>
        <translation>Índice S, base e teste trocados</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Samples, as first published</source>
        <translation>Amostras, como publicado primeiro</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Share of the base</source>
        <translation>Proporção da base</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Share of the test</source>
        <translation>Proporção do teste</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Share of the test points in a sample</source>
        <translation>Proporção dos pontos de teste em uma amostra</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Similarity</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Similarity of two patterns</source>
        <translation>Similaridade de dois padrões</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Similarity of two point patterns (SPPT)</source>
        <translation>Similaridade de dois padrões de pontos (SPPT)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Tells whether two sets of events, such as those before and after a measure or two offences, share out alike over the areas, and where they do not. Totals may differ: shares are compared. The index is the share of areas that are alike.</source>
        <translation>Diz se dois conjuntos de ocorrências, como as de antes e depois de uma medida ou as de dois crimes, se distribuem igual entre as áreas, e onde não. Os totais podem diferir: comparam-se proporções. O índice é a proporção de áreas parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Test points</source>
        <translation>Pontos de teste</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>The exact limits are those that very many samples would give, without chance.</source>
        <translation>Os limites exatos são os que muitíssimas amostras dariam, sem acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>To count incidents, name the date column and both periods, “before” and “after”.</source>
        <translation>Para contar incidentes, indique a coluna de data e os dois períodos, “before” e “after”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/pattern_similarity.py"/>
        <source>Upper limit of the test's share</source>
        <translation>Limite superior da proporção do teste</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/prior_counts.py"/>
        <source>“before” ({before}) must end before the intervention begins ({intervention}): controls are matched on what came before it, never on its results.</source>
        <translation>“before” ({before}) deve terminar antes que comece a intervenção ({intervention}): os controles são pareados pelo que veio antes, nunca pelos resultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Buffer measure</source>
        <translation>Medida do entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Compares the treated zone and its surroundings with a control zone, before and after, and says whether crime moved next door or the benefit spread. It is read only when the treated zone improved. For small counts and for an interval use the difference.</source>
        <translation>Compara a zona da intervenção e seu entorno com uma zona de controle, antes e depois, e diz se o crime se deslocou para as proximidades ou se o benefício se espalhou. Só se lê quando a zona da intervenção melhorou. Para contagens pequenas e para obter um intervalo, use a diferença.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Crime displacement quotient (WDQ)</source>
        <translation>Quociente de deslocamento do crime (WDQ)</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Diffusion of benefits larger than the effect in the treated zone itself.</source>
        <translation>Difusão de benefícios maior que o efeito na própria zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Diffusion of benefits: the surroundings improved too.</source>
        <translation>Difusão de benefícios: o entorno também melhorou.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Displacement as large as what was gained.</source>
        <translation>Deslocamento do crime tão grande quanto o ganho.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Displacement larger than what was gained.</source>
        <translation>Deslocamento do crime maior que o ganho.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Displacement quotient</source>
        <translation>Quociente de deslocamento do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Gross effect</source>
        <translation>Efeito bruto</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Interpretation</source>
        <translation>Interpretação</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Neither displacement nor diffusion.</source>
        <translation>Nem deslocamento do crime nem difusão de benefícios.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Net effect</source>
        <translation>Efeito líquido</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Not defined: a control count is zero, or nothing changed.</source>
        <translation>Não definido: uma contagem de controle é zero ou nada mudou.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Not interpretable: the treated zone did not improve against its control.</source>
        <translation>Não interpretável: a zona da intervenção não melhorou em relação ao seu controle.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Some displacement, smaller than what was gained.</source>
        <translation>Algum deslocamento do crime, menor que o ganho.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Success measure</source>
        <translation>Medida de êxito</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Total net effect</source>
        <translation>Efeito líquido total</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/quotient.py"/>
        <source>Weighted displacement quotient</source>
        <translation>Quociente ponderado de deslocamento do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/reporting.py"/>
        <source>“reporting” needs the share before and the share after, above 0 and at most 1, and if you like their standard errors: 0.25, 0.20, 0.02, 0.02. It was “{value}”.</source>
        <translation>“reporting” precisa da proporção antes e da de depois, acima de 0 e até 1, e se quiser seus erros-padrão: 0.25, 0.20, 0.02, 0.02. Foi recebido “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/street_rings.py"/>
        <source>No street lies in or within {metres:g} m of the area: rings along the streets need streets that lead there. Check the layer of streets, or measure straight.</source>
        <translation>Nenhuma rua está dentro da área nem a menos de {metres:g} m: os anéis pelas ruas precisam de ruas que cheguem até ali. Verifique a camada de ruas ou meça em linha reta.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/study_place.py"/>
        <source>“{layer}” lies wholly outside “{areas}”: check the coordinate systems and whether both are of the same place.</source>
        <translation>“{layer}” está totalmente fora de “{areas}”: verifique os sistemas de coordenadas e se as duas camadas são do mesmo lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_events.py"/>
        <source>Name the date column.</source>
        <translation>Indique a coluna de data.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_events.py"/>
        <source>The record has no incident at all in the period “{period}”: it reaches from {begins} to {ends}.</source>
        <translation>O registro não tem nenhum incidente no período “{period}”: vai de {begins} a {ends}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Has a weight of {weight:.2f} in the combination of {candidates} areas whose series before comes closest to that of the treated area.</source>
        <translation>Pesa {weight:.2f} na combinação de {candidates} áreas cuja série prévia mais se aproxima da série da zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Left out: another measure began here at that time.</source>
        <translation>Fica de fora: aqui começou outra medida na mesma época.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Left out: the {far:g} m next to the area, neither inside nor around it.</source>
        <translation>Fica de fora: os {far:g} m contíguos à zona, que não são nem seu interior nem seu entorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Not matched: chosen by people who know the place.</source>
        <translation>Sem pareamento: escolhida por pessoas que conhecem o lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Not matched: the next ring, {near:g} to {far:g} m from the treated area. It is like ground, but displacement can reach it.</source>
        <translation>Sem pareamento: o anel seguinte, de {near:g} a {far:g} m da zona da intervenção. O terreno é parecido, mas o deslocamento do crime pode alcançá-lo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Number {rank} of {candidates} areas by likeness before: {distance:.2f} standard deviations from the treated area on average.</source>
        <translation>Número {rank} de {candidates} áreas por sua semelhança prévia: em média, a {distance:.2f} desvios-padrão da zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>The ground beside streets that are {near:g} to {far:g} m from the treated area along the streets; at most {beside:g} m off a street.</source>
        <translation>O terreno junto às ruas que, caminhando por elas, ficam de {near:g} a {far:g} m da zona da intervenção; no máximo a {beside:g} m de uma rua.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>The ground {near:g} to {far:g} m from the treated area.</source>
        <translation>O terreno de {near:g} a {far:g} m da zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>The same ring around the control: {near:g} to {far:g} m from it.</source>
        <translation>O mesmo anel ao redor do controle: de {near:g} a {far:g} m dele.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_layout.py"/>
        <source>Where the measure applies.</source>
        <translation>Onde se aplica a medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>A column of the study areas to match by: a category such as residential or commercial, or a share.</source>
        <translation>Uma coluna das áreas do estudo para parear: uma categoria como residencial ou comercial, ou uma proporção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>A column that tells several interventions apart: each then has its own zones, and ground near two goes to the nearer. Without it all are treated as one.</source>
        <translation>Uma coluna que distingue várias intervenções: cada uma tem então suas próprias zonas, e o terreno próximo a duas fica com a mais próxima. Sem ela, todas são tomadas como uma só.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>A weighted combination of areas</source>
        <translation>Uma combinação ponderada de áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Along the streets</source>
        <translation>Pelas ruas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Along the streets a river without a bridge, or a motorway, keeps far what lies near.</source>
        <translation>Pelas ruas, um rio sem ponte ou uma rodovia mantêm longe o que está perto.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Areas that were alike before</source>
        <translation>Áreas que antes eram parecidas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Areas that you choose</source>
        <translation>Áreas que você escolher</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>As the crow flies</source>
        <translation>Em linha reta</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Control areas you choose</source>
        <translation>Áreas de controle escolhidas por você</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Gap before the first ring</source>
        <translation>Intervalo até o primeiro anel</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>How far around the treated area displacement is looked for. 0, or nothing, makes the first ring as large as the treated area itself.</source>
        <translation>Até onde se procura o deslocamento do crime ao redor da zona da intervenção. Com 0 ou vazio, o primeiro anel tem a mesma área que a zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>How many areas make the control. Empty takes as many as hold about the events of the treated area.</source>
        <translation>Quantas áreas formam o controle. Vazio: as necessárias para reunir mais ou menos as ocorrências da zona da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Matched areas</source>
        <translation>Áreas pareadas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Matching</source>
        <translation>Pareamento</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Measure rings</source>
        <translation>Medir os anéis</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Metres between the treated area and the first ring that are left out, where it is unclear to which of them an event belongs.</source>
        <translation>Metros entre a zona da intervenção e o primeiro anel que ficam de fora, onde não está claro a qual pertence uma ocorrência.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Number of rings</source>
        <translation>Número de anéis</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Other measures at that time</source>
        <translation>Outras medidas da mesma época</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Points, to count in each zone and to match controls by. Only those before the intervention are looked at.</source>
        <translation>Pontos, para contar em cada zona e parear os controles. Só se consideram os anteriores à intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Polygons in which another measure began in the days compared: they are kept out of rings and controls. With zones of your own, mark that ground as excluded.</source>
        <translation>Polígonos onde outra medida começou nos dias comparados: ficam fora dos anéis e das áreas de comparação. Se usar suas próprias áreas, marque-os como excluídos.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Polygons without an intervention that people who know the place chose.</source>
        <translation>Polígonos sem intervenção, escolhidos por pessoas que conhecem o lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Rings in which displacement is looked for, one beyond the other.</source>
        <translation>Anéis onde se procura o deslocamento do crime, um depois do outro.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Street lines, for rings along the streets.</source>
        <translation>Linhas de ruas, para anéis pelas ruas.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Streets</source>
        <translation>Ruas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Study areas</source>
        <translation>Áreas do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The areas most alike</source>
        <translation>As áreas mais parecidas</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The areas most alike in level, trend, residents and land use, or the combination whose series before comes closest.</source>
        <translation>As áreas mais parecidas em nível, tendência, moradores e uso do solo, ou a combinação cuja série prévia mais se aproxima.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The days before the intervention that controls are matched by, such as 2021-01-01/2023-12-31; without it, all before its first day.</source>
        <translation>Os dias anteriores à intervenção com os quais se pareiam os controles, por exemplo 2021-01-01/2023-12-31; se faltar, todos os anteriores a seu primeiro dia.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The municipality or its neighbourhoods: zones end where they end, and matched controls are chosen among them.</source>
        <translation>O município ou seus bairros: as zonas terminam onde eles terminam, e entre eles se escolhem os controles pareados.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>The next ring</source>
        <translation>O anel seguinte</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Treatment identifier</source>
        <translation>Identificador da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>What the treated area is compared with. Displacement can reach the next ring; areas that were alike before, farther away, are the better comparison.</source>
        <translation>Com o que se compara a zona da intervenção. O deslocamento do crime pode alcançar o anel seguinte; comparam melhor as áreas que antes eram parecidas e ficam mais longe.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zone_parameters.py"/>
        <source>Width of each ring</source>
        <translation>Largura de cada anel</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Counts after</source>
        <translation>Contagens de depois</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Counts before</source>
        <translation>Contagens de antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Give incidents with both periods and their date column, or zones with the columns “before_count” and “after_count”.</source>
        <translation>Indique incidentes com os dois períodos e sua coluna de data, ou zonas com as colunas “before_count” e “after_count”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Instead of incidents: the column of the zones with the events of the first period.</source>
        <translation>Em vez de incidentes: a coluna das zonas com as ocorrências do primeiro período.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Instead of incidents: the column of the zones with the events of the second period.</source>
        <translation>Em vez de incidentes: a coluna das zonas com as ocorrências do segundo período.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The column that says which zone a polygon belongs to.</source>
        <translation>A coluna que diz a que zona pertence cada polígono.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The days after it began, such as 2023-01-01/2023-12-31. Take the same months as before.</source>
        <translation>Os dias posteriores ao seu início, como 2023-01-01/2023-12-31. Tome os mesmos meses que antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The days before the intervention, such as 2022-01-01/2022-12-31.</source>
        <translation>Os dias anteriores à intervenção, como 2022-01-01/2022-12-31.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>The zones have no polygon “{kind}”.</source>
        <translation>As zonas não têm nenhum polígono “{kind}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>Zone column</source>
        <translation>Coluna de zona</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/zones.py"/>
        <source>“{kind}” is no zone; use {known}.</source>
        <translation>“{kind}” não é uma zona; use {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/catalogue.py"/>
        <source>The translations in “{file}” cannot be read: install Convivencia again.</source>
        <translation>Não é possível ler as traduções de “{file}”: instale o Convivencia de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/classes.py"/>
        <source>{count} classes make no map: choose 2 or more.</source>
        <translation>{count} classes não fazem um mapa: escolha 2 ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/docx_page.py"/>
        <source>“{file}” cannot be opened as a Word document: choose a .docx file for the styles.</source>
        <translation>“{file}” não pode ser aberto como documento do Word: escolha um arquivo .docx para os estilos.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/docx_text.py"/>
        <source>The picture “{caption}” is no PNG, so Word cannot show it.</source>
        <translation>A imagem “{caption}” não é PNG e o Word não pode mostrá-la.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Change of the share of all events in percentage points, with 95 % limits</source>
        <translation>Mudança da proporção do total de ocorrências, em pontos percentuais, com limites de 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Cost of one event</source>
        <translation>Custo de uma ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Cost of the measure</source>
        <translation>Custo da medida</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Discount rate</source>
        <translation>Taxa de desconto</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Effect left a year later</source>
        <translation>Efeito que resta após um ano</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Events prevented, between its limits</source>
        <translation>Ocorrências evitadas, entre seus limites</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Expected without the measure, 95 %</source>
        <translation>Esperado sem a medida, 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>In the treated area</source>
        <translation>Na área com intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Net present value (invented prices)</source>
        <translation>Valor presente líquido (preços inventados)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Next door</source>
        <translation>Ao lado</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Power (%) by reduction (%)</source>
        <translation>Poder (%) conforme a redução (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Reported events fewer (−) or more than expected, with 95 % limits</source>
        <translation>Ocorrências registradas a menos (−) ou a mais que o esperado, com limites de 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Rest of the municipality</source>
        <translation>Resto do município</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Synthetic control, with what chance adds</source>
        <translation>Controle sintético, com o que o acaso acrescenta</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>Treated area</source>
        <translation>Área com intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>blunt object</source>
        <translation>objeto contundente</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>bodily force</source>
        <translation>força física</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>firearm</source>
        <translation>arma de fogo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>public transport</source>
        <translation>transporte público</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>sharp object</source>
        <translation>arma branca</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>shop</source>
        <translation>comércio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_charts.py"/>
        <source>street</source>
        <translation>rua</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>As many as residents bring</source>
        <translation>O que corresponde aos residentes</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Cells that differ from the study</source>
        <translation>Células que diferem do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>In the workbook that came back</source>
        <translation>Na planilha que voltou</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>New rows</source>
        <translation>Linhas novas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Not understood, to be mended</source>
        <translation>Não se entende, a corrigir</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Questions of each register</source>
        <translation>Perguntas de cada registro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>Robbery planted in the sample</source>
        <translation>Roubo posto na amostra</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_documents.py"/>
        <source>{times} times as many</source>
        <translation>{times} vezes essa quantidade</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Gap</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Neighbourhood</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>No offence</source>
        <translation>Sem crime</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Not classified</source>
        <translation>Não classificadas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Points of each dimension (100: every threshold reached)</source>
        <translation>Pontos de cada dimensão (100: todos os limiares alcançados)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Reported events by axis</source>
        <translation>Ocorrências registradas por eixo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Rows, positions and dates set aside</source>
        <translation>Linhas, posições e datas separadas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>Share of the rows with a value (%)</source>
        <translation>Proporção de linhas com valor (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>no role</source>
        <translation>sem papel</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_intake.py"/>
        <source>personal data: dropped</source>
        <translation>dados pessoais: é eliminada</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Counts by neighbourhood and year</source>
        <translation>Contagens por bairro e ano</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Counts shown</source>
        <translation>Contagens mostradas</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Masked place, as it may be shown</source>
        <translation>Lugar mascarado, como pode ser mostrado</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>True place, for this page only</source>
        <translation>Lugar real, só nesta página</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Withheld to cover others</source>
        <translation>Suprimidas para cobrir outras</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_protection.py"/>
        <source>Withheld: below the minimum</source>
        <translation>Suprimidas: menores que o mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_rates.py"/>
        <source>Cut by the boundary</source>
        <translation>Cortada pelo limite</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_rates.py"/>
        <source>Reported events by weekday and hour, three years</source>
        <translation>Ocorrências registradas por dia e hora, três anos</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_rates.py"/>
        <source>Whole cell</source>
        <translation>Célula inteira</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Answers by question in the fictional survey</source>
        <translation>Respostas por pergunta na pesquisa fictícia</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>By the share that is reported</source>
        <translation>Segundo a proporção registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Changed habits out of fear</source>
        <translation>Mudou hábitos por medo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Feels safe alone after dark</source>
        <translation>Sente segurança a sós à noite</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>In the record</source>
        <translation>No registro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Reported the burglary</source>
        <translation>Registrou o furto ou roubo em casa</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Reported the robbery</source>
        <translation>Registrou o roubo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Robberies in a year, with 95 % limits</source>
        <translation>Roubos em um ano, com limites de 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Share of adults, with 95 % limits</source>
        <translation>Proporção de pessoas adultas, com limites de 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Trusts the police</source>
        <translation>Confia na polícia</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Went through burglary in 12 months</source>
        <translation>Sofreu furto ou roubo em casa em 12 meses</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/help_surveys.py"/>
        <source>Went through robbery in 12 months</source>
        <translation>Sofreu roubo em 12 meses</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/html.py"/>
        <source>The template “{file}” cannot be used: {reason}.</source>
        <translation>Não é possível usar o modelo “{file}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/maps.py"/>
        <source>A map in “{crs}” would have no true distances: reproject the layer to a projected reference system first.</source>
        <translation>Um mapa em “{crs}” não teria distâncias reais: reprojete antes a camada para um sistema de coordenadas projetado.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/maps.py"/>
        <source>The map has nothing to draw: the layer is empty.</source>
        <translation>O mapa não tem nada a desenhar: a camada está vazia.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/maps.py"/>
        <source>The map's layer has no column “{column}”: choose one of {columns}.</source>
        <translation>A camada do mapa não tem a coluna “{column}”: escolha uma de {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/numbers.py"/>
        <source>There is no language “{language}”: choose one of {languages}.</source>
        <translation>Não existe o idioma “{language}”: escolha um de {languages}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/pdf.py"/>
        <source>PDF documents need the package “typst”, which the engine's Python lacks: install the engine again, or choose another format.</source>
        <translation>Os documentos PDF precisam do pacote “typst”, que falta no Python do motor: instale o motor novamente ou escolha outro formato.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>The file of styles cannot be read: {reason}.</source>
        <translation>Não é possível ler o arquivo de estilos: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>There is no style “{kind}”: choose one of {kinds}.</source>
        <translation>Não existe o estilo “{kind}”: escolha um de {kinds}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>{count} classes cannot be told apart: choose 2 to {most}.</source>
        <translation>Não se distinguem {count} classes: escolha de 2 a {most}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/style.py"/>
        <source>“{value}” is not a class of {kind}: choose one of {values}.</source>
        <translation>“{value}” não é uma classe de {kind}: escolha uma de {values}.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/wording.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/wording.py"/>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
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
        <translation>Escolha uma data</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Choose an option</source>
        <translation>Escolha uma opção</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Distribution: {level}</source>
        <translation>Difusão: {level}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Enlarge: {name}</source>
        <translation>Ampliar: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Evidência: {evidence}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>For the committee</source>
        <translation>Para o comitê</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>High confidence</source>
        <translation>Confiança alta</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Hour of the day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Internal use, not to be distributed</source>
        <translation>Uso interno, não distribuir</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Low confidence</source>
        <translation>Confiança baixa</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Medium confidence</source>
        <translation>Confiança média</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Period analysed: {period}</source>
        <translation>Período analisado: {period}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Read with caution</source>
        <translation>Ler com cautela</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Reduce: {name}</source>
        <translation>Reduzir: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Shaded cells are to be completed.</source>
        <translation>As células sombreadas devem ser preenchidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Share of the areas, from the most affected down</source>
        <translation>Proporção das áreas, a partir da mais afetada</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Share of the events</source>
        <translation>Proporção das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Skip to the content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Table {number}</source>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>To know</source>
        <translation>Para levar em conta</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Warning</source>
        <translation>Advertência</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Write a number</source>
        <translation>Escreva um número</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>Write here</source>
        <translation>Escreva aqui</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>if the events were spread evenly</source>
        <translation>se as ocorrências se distribuíssem por igual</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>incomplete period</source>
        <translation>período incompleto</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>not met</source>
        <translation>não cumprido</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>not shown</source>
        <translation>não mostrado</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>partly met</source>
        <translation>cumprido em parte</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>to be checked</source>
        <translation>a verificar</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>to be completed</source>
        <translation>a preencher</translation>
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
        <translation>{count} ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} events</source>
        <translation>{count} ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} street segment</source>
        <translation>{count} trecho de rua</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/words.py"/>
        <source>{count} street segments</source>
        <translation>{count} trechos de rua</translation>
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
        <translation>A aba “{name}” teria {count} linhas, mais do que o Excel admite: escolha um arquivo GeoPackage ou CSV.</translation>
    </message>
    <message>
        <location filename="../algorithms/documents/xlsx.py"/>
        <source>The workbook could not be written: {reason}.</source>
        <translation>Não foi possível gravar a planilha: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has no event in the other areas after the intervention: there is nothing to compare with.</source>
        <translation>“{layer}” não tem ocorrências nas demais áreas depois da intervenção: não há com o que comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has no event in the other areas before the intervention: there is nothing to compare with.</source>
        <translation>“{layer}” não tem ocorrências nas demais áreas antes da intervenção: não há com o que comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has no event in the treated areas before the intervention: there is nothing that could have changed.</source>
        <translation>“{layer}” não tem ocorrências nas áreas de intervenção antes da intervenção: não há nada que pudesse mudar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/comparison_steps.py"/>
        <source>“{layer}” has too few events to estimate a change of level. Take longer periods or more offences together.</source>
        <translation>“{layer}” tem pouquíssimas ocorrências para estimar uma mudança de nível. Tome períodos mais longos ou mais delitos juntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Assumption</source>
        <translation>Suposição</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Balance at the lower value</source>
        <translation>Balanço com o valor inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Balance at the upper value</source>
        <translation>Balanço com o valor superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit</source>
        <translation>Benefício</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit for each unit of cost</source>
        <translation>Benefício por unidade de custo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit, lower limit</source>
        <translation>Benefício, limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Benefit, upper limit</source>
        <translation>Benefício, limite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost and benefit</source>
        <translation>Custo e benefício</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost and benefit by year</source>
        <translation>Custo e benefício por ano</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost and benefit of a measure</source>
        <translation>Custo e benefício de uma medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Cost for each event prevented</source>
        <translation>Custo por ocorrência evitada</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Events a year at which it pays</source>
        <translation>Ocorrências por ano com as quais se paga</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Events prevented</source>
        <translation>Ocorrências evitadas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Events prevented in a year</source>
        <translation>Ocorrências evitadas em um ano</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Harm prevented</source>
        <translation>Dano evitado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Harm prevented by offence</source>
        <translation>Dano evitado por crime</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Harm prevented in a year</source>
        <translation>Dano evitado em um ano</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Internal rate of return</source>
        <translation>Taxa interna de retorno</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Is spared</source>
        <translation>É poupado de</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Net present value</source>
        <translation>Valor presente líquido</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Net, discounted</source>
        <translation>Líquido, descontado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Present value of the benefit</source>
        <translation>Valor presente do benefício</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Present value of the cost</source>
        <translation>Valor presente do custo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Puts what a measure cost beside what the events it prevented would have cost, with the limits of the effect carried through: balance, benefit for each unit of cost, cost for each event prevented, what the balance hangs on, who pays and who is spared. Offences without a cost or a weight are counted apart, never as zero.</source>
        <translation>Põe o que uma medida custou ao lado do que teriam custado as ocorrências que evitou, levando os limites do efeito até o fim: balanço, benefício por unidade de custo, custo por ocorrência evitada, de que depende o balanço, quem paga e a quem se evita um custo. Crimes sem custo ou sem peso são contados à parte, nunca como zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Weight of one event</source>
        <translation>Peso de uma ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>What the balance hangs on</source>
        <translation>De que depende o balanço</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Who pays and who benefits</source>
        <translation>Quem paga e quem se beneficia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>Year by which it has paid</source>
        <translation>Ano em que se pagou</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/cost_benefit.py"/>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Detectable effect</source>
        <translation>Efeito detectável</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Detectable effect (power)</source>
        <translation>Efeito detectável (poder)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events averted</source>
        <translation>Ocorrências evitadas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events before in the zone around the treated one; 0 when it is not looked at. With it, the total effect is what is tested.</source>
        <translation>Ocorrências anteriores na zona ao redor da intervenção; 0 se não for observada. Com ela, o que se testa é o efeito total.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events expected after without the measure</source>
        <translation>Ocorrências esperadas depois sem a medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in its control</source>
        <translation>Ocorrências em seu controle</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in the control of the surroundings</source>
        <translation>Ocorrências no controle do entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in the surroundings</source>
        <translation>Ocorrências no entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events in the treated zone</source>
        <translation>Ocorrências na zona da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events reported in the time before.</source>
        <translation>Ocorrências registradas no tempo anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Events reported in the time before; 0 for none.</source>
        <translation>Ocorrências registradas no tempo anterior; 0 se não houver.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>How often an effect of that size would be found, such as 0.8.</source>
        <translation>Com que frequência seria achado um efeito desse tamanho, por exemplo 0.8.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>How often the test may find an effect where there is none.</source>
        <translation>Com que frequência o teste pode achar um efeito onde não há.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>In how many months the events were counted, to tell lengths in months.</source>
        <translation>Em quantos meses as ocorrências foram contadas, para expressar as durações em meses.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Length of the time after</source>
        <translation>Duração do tempo posterior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Months after that suffice</source>
        <translation>Meses posteriores que bastam</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Months before</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Months more than planned</source>
        <translation>Meses além dos planejados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Only a reduction</source>
        <translation>Apenas uma redução</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Overdispersion</source>
        <translation>Sobredispersão</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power</source>
        <translation>Poder</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power as planned</source>
        <translation>Poder conforme o planejado</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power by effect</source>
        <translation>Poder conforme o efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power of the difference</source>
        <translation>Poder da diferença</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Power of the ratio</source>
        <translation>Poder da razão</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Reduction</source>
        <translation>Redução</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Says before acting how large a reduction must be for the evaluation to find it, with the events that the zones have, and how much longer one would have to wait for a smaller one. If only an unlikely effect can be found, change the plan first.</source>
        <translation>Diz antes de agir quão grande deve ser uma redução para que a avaliação a encontre, com as ocorrências que as zonas têm, e quanto mais seria preciso esperar para uma menor. Se só puder ser achado um efeito improvável, mude primeiro o plano.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Smallest detectable reduction</source>
        <translation>Menor redução detectável</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Smallest detectable reduction in events</source>
        <translation>Menor redução detectável em ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Smallest reduction detectable by the ratio</source>
        <translation>Menor redução detectável pela razão</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Standard error with that effect</source>
        <translation>Erro padrão com esse efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>The time before being one: 0.5 is half as long, 2 twice as long.</source>
        <translation>O tempo anterior vale um: 0.5 é a metade e 2 o dobro.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Times as many events that suffice</source>
        <translation>Quantas vezes mais ocorrências bastam</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Two-sided would find an increase too; it needs a larger effect.</source>
        <translation>O bilateral acharia também um aumento; exige um efeito maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>Variance of the counts by their mean: 1 is Poisson's; crimes have 1.5 to 3 often.</source>
        <translation>Variância das contagens dividida por sua média: 1 é a de Poisson; os crimes costumam ter de 1.5 a 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>What an effect needs</source>
        <translation>O que um efeito exige</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/detectable_effect.py"/>
        <source>“power” ({power:g}) must be above “alpha” ({alpha:g}).</source>
        <translation>“power” ({power:g}) deve ser maior que “alpha” ({alpha:g}).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Areas compared</source>
        <translation>Áreas comparadas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Compares how events changed in areas with a measure with how they changed elsewhere, as a ratio with limits, and tests whether both already moved apart before. It takes for granted that without the measure they would have moved alike.</source>
        <translation>Compara como mudaram as ocorrências nas áreas com uma medida e nas demais, como uma razão com limites, e testa se já se afastavam antes. Pressupõe que sem a medida teriam se movido igual.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Denominator column</source>
        <translation>Coluna do denominador</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences</source>
        <translation>Diferença em diferenças</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: course</source>
        <translation>Diferença em diferenças: evolução</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: effect</source>
        <translation>Diferença em diferenças: efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: series</source>
        <translation>Diferença em diferenças: série</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Difference in differences: trends before</source>
        <translation>Diferença em diferenças: tendências anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Drawing other areas</source>
        <translation>Sorteando outras áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Events expected without the measure</source>
        <translation>Ocorrências esperadas sem a medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Events in other areas</source>
        <translation>Ocorrências nas demais áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Events in treated areas</source>
        <translation>Ocorrências nas áreas da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>How many periods before the measure are shown one by one; earlier ones are put together.</source>
        <translation>Quantos períodos anteriores à medida são mostrados um a um; os mais distantes são reunidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>How many periods since the measure are shown one by one; later ones are put together.</source>
        <translation>Quantos períodos desde a medida são mostrados um a um; os mais distantes são reunidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>How often other areas are drawn as treated, where few areas were; p is the share of draws with as large a difference.</source>
        <translation>Quantas vezes outras áreas são sorteadas como se fossem da intervenção, onde houve poucas; p é a proporção de sorteios com diferença igual ou maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>People or days by area and period, where they changed: lasting differences between areas are allowed for without it.</source>
        <translation>Pessoas ou dias por área e período, onde mudaram: as diferenças duradouras entre áreas são consideradas sem ela.</translation>
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
        <translation>Períodos anteriores mostrados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Periods since the measure</source>
        <translation>Períodos desde a medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Ratio of rates</source>
        <translation>Razão de taxas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Reference period</source>
        <translation>Período de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Standard error by area (log)</source>
        <translation>Erro padrão por área (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Standard error of the model (log)</source>
        <translation>Erro padrão do modelo (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Standard error used (log)</source>
        <translation>Erro padrão usado (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Testing the trends before</source>
        <translation>Testando as tendências anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>Treated areas</source>
        <translation>Áreas da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>p-value by permutation</source>
        <translation>Valor p por permutação</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/difference_in_differences.py"/>
        <source>p-value of trends before</source>
        <translation>Valor p das tendências anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/discounting.py"/>
        <source>Prices of {year} and {price_year} cannot be added: give the price index of {needed}, such as {needed}=100.</source>
        <translation>Preços de {year} e {price_year} não podem ser somados: informe o índice de preços de {needed}, por exemplo {needed}=100.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>The weight of “{offence}” in {file} must be a number of zero or more.</source>
        <translation>O peso de “{offence}” em {file} deve ser um número de zero ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>{file} cannot be read as a table of weights: {reason}.</source>
        <translation>{file} não pode ser lido como tabela de pesos: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>{file} does not say its {name}: a table of weights needs title, version, source, year and unit.</source>
        <translation>{file} não diz seu {name}: uma tabela de pesos precisa de title, version, source, year e unit.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/harm_weights.py"/>
        <source>{file} has no weights under [offences].</source>
        <translation>{file} não tem pesos em [offences].</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Change of level (ratio)</source>
        <translation>Mudança de nível (razão)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Change of trend by period (ratio)</source>
        <translation>Mudança de tendência por período (razão)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Continues the level, trend and season of a series as they were before a measure, and tells how far the events reported since lie from them. It needs many periods before; without a comparison it cannot tell the measure from what else changed that day.</source>
        <translation>Prolonga o nível, a tendência e a sazonalidade de uma série como eram antes de uma medida, e diz quanto as ocorrências registradas desde então se afastam deles. Exige muitos períodos anteriores; sem uma comparação não pode distinguir a medida do que mais mudou naquele dia.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Count column</source>
        <translation>Coluna da contagem</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Counts of crimes vary more than Poisson's; quasi-Poisson widens the limits by as much as they do.</source>
        <translation>As contagens de crimes variam mais que em Poisson; quase-Poisson alarga os limites na mesma medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Dispersion</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Estimate a change of trend beside that of level. Without it the change is one step.</source>
        <translation>Estime uma mudança de tendência além da de nível. Sem ela, a mudança é um único degrau.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Fitted events</source>
        <translation>Ocorrências ajustadas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Interrupted series</source>
        <translation>Série interrompida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Interrupted series: effects</source>
        <translation>Série interrompida: efeitos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Interrupted time series</source>
        <translation>Série temporal interrompida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Lags of the Newey–West standard errors. By default 4 (n/100)^(2/9): 3 for 48 months.</source>
        <translation>Defasagens dos erros padrão de Newey–West. Por padrão 4 (n/100)^(2/9): 3 para 48 meses.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Model of the counts</source>
        <translation>Modelo das contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Negative binomial</source>
        <translation>Binomial negativa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Newey–West standard error (log)</source>
        <translation>Erro padrão de Newey–West (log)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Pairs of sine and cosine in a year; 0 for none. By default one, where there is a year before and two years in all.</source>
        <translation>Pares de seno e cosseno em um ano; 0 para nenhum. Por padrão um, onde há um ano antes e dois no total.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>People or days by period, where they changed: rates are compared then, not counts.</source>
        <translation>Pessoas ou dias por período, onde mudaram: então se comparam taxas, não contagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Periods after</source>
        <translation>Períodos depois</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Periods before</source>
        <translation>Períodos antes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Periods that resemble each other</source>
        <translation>Períodos que se parecem entre si</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Quasi-Poisson</source>
        <translation>Quase-Poisson</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>The column with the number of events; rows of one period are added.</source>
        <translation>A coluna com o número de ocorrências; as linhas de um mesmo período são somadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>The trend may change too</source>
        <translation>A tendência também pode mudar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/interrupted_series.py"/>
        <source>Waves of the season</source>
        <translation>Ondas da sazonalidade</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>A price index is written as 2020=100, a year and a number above 0, not “{value}”.</source>
        <translation>Um índice de preços se escreve 2020=100, um ano e um número acima de 0, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>Give the events prevented as a number, or the table of effects of the displacement difference.</source>
        <translation>Informe as ocorrências evitadas como número, ou a tabela de efeitos da diferença de deslocamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>Offences are written as Robbery=70, a name and a number of zero or more, not “{value}”.</source>
        <translation>Os crimes se escrevem Roubo=70, um nome e um número de zero ou mais, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The events prevented ({value:g}) must lie between their limits ({low:g} and {high:g}).</source>
        <translation>As ocorrências evitadas ({value:g}) devem estar entre seus limites ({low:g} e {high:g}).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The row “total” of the table of effects holds no numbers.</source>
        <translation>A linha “total” da tabela de efeitos não tem números.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The table of effects needs the columns effect, estimate, low and high, and one row “total”.</source>
        <translation>A tabela de efeitos precisa das colunas effect, estimate, low e high, e de uma linha “total”.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>The unit costs are of several offences ({known}): say with “mix” which the events are, such as {first}=100.</source>
        <translation>Os custos unitários são de vários crimes ({known}): diga com “mix” quais são as ocorrências, por exemplo {first}=100.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_entries.py"/>
        <source>“programme_cost” needs a number of zero or more for each year, such as 250000, 40000; it was “{value}”.</source>
        <translation>“programme_cost” precisa de um número de zero ou mais para cada ano, como 250000, 40000; foi recebido “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>0 is the first year of the cost.</source>
        <translation>0 é o primeiro ano do custo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>1 keeps the effect as it was.</source>
        <translation>1 mantém o efeito como estava.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>A table of weights with its version, source and year, such as the days of the sentence at which the penal code starts.</source>
        <translation>Uma tabela de pesos com sua versão, fonte e ano, por exemplo os dias da pena mínima do código penal.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>A table with offence, unit_cost, currency, price_year, source and bearer, for cost and benefit.</source>
        <translation>Uma tabela com offence, unit_cost, currency, price_year, source e bearer, para custo e benefício.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>By default the latest year of the unit costs.</source>
        <translation>Por padrão, o último ano dos custos unitários.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>By which share costs are moved up and down to see what hangs on it.</source>
        <translation>Em que proporção os custos são aumentados e reduzidos para ver o que depende deles.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Cost of the measure by year</source>
        <translation>Custo da medida por ano</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Doubt about the costs</source>
        <translation>Dúvida sobre os custos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Effects</source>
        <translation>Efeitos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Events prevented, lower limit</source>
        <translation>Ocorrências evitadas, limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Events prevented, upper limit</source>
        <translation>Ocorrências evitadas, limite superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>First year with an effect</source>
        <translation>Primeiro ano com efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>How many years the effect lasts; more than one is an assumption.</source>
        <translation>Quantos anos dura o efeito; mais de um é uma suposição.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Numbers separated by commas, the first year first, in one currency.</source>
        <translation>Números separados por vírgulas, primeiro o primeiro ano, em uma só moeda.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Offences prevented</source>
        <translation>Crimes evitados</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Positive when there were fewer events than expected.</source>
        <translation>Positivo quando houve menos ocorrências do que o esperado.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Price index</source>
        <translation>Índice de preços</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Prices of the year</source>
        <translation>Preços do ano</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Share of the effect left a year later</source>
        <translation>Proporção do efeito que resta um ano depois</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Such as the municipality.</source>
        <translation>Por exemplo, o município.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>The lower 95 % limit of the events prevented.</source>
        <translation>O limite inferior de 95% das ocorrências evitadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>The table of the displacement difference, of which the total is taken; or give the events prevented as numbers.</source>
        <translation>A tabela da diferença de deslocamento, da qual se toma o total; ou informe as ocorrências evitadas como números.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>The upper 95 % limit of the events prevented.</source>
        <translation>O limite superior de 95% das ocorrências evitadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Unit costs</source>
        <translation>Custos unitários</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Weights of harm</source>
        <translation>Pesos de dano</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>What a later year counts less, as a share: 0.05 is five per cent.</source>
        <translation>Quanto menos conta um ano posterior, como proporção: 0.05 é cinco por cento.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>What the events are, such as Robbery=70, Theft=30: numbers or shares. Without it the table of unit costs must have a single offence.</source>
        <translation>O que são as ocorrências, por exemplo Roubo=70, Furto=30: números ou proporções. Sem isso a tabela de custos unitários deve ter um só crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Who pays for the measure</source>
        <translation>Quem paga a medida</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Year=index, such as 2020=100, 2024=128.4, for costs of other years.</source>
        <translation>Ano=índice, por exemplo 2020=100, 2024=128.4, para custos de outros anos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/money_parameters.py"/>
        <source>Years with an effect</source>
        <translation>Anos com efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel.py"/>
        <source>No row of “{layer}” has a period and a category asked for.</source>
        <translation>Nenhuma linha de “{layer}” tem um período e uma categoria das pedidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel.py"/>
        <source>Rows of “{layer}” without a value in “{column}”: {count}.</source>
        <translation>Linhas de “{layer}” sem valor em “{column}”: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel.py"/>
        <source>To choose among the incidents, name the “{parameter}” column.</source>
        <translation>Para escolher entre as ocorrências, indique a coluna “{parameter}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Area column</source>
        <translation>Coluna da área</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Category column</source>
        <translation>Coluna da categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Column of treatment</source>
        <translation>Coluna da intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Identifiers of the areas with the measure, separated by commas.</source>
        <translation>Identificadores das áreas com a medida, separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Instead of a list: a column with 1 or yes for treated areas and 0 or no for others, or with kinds of zones, of which treatment and treatment_control take part.</source>
        <translation>Em vez de uma lista: uma coluna com 1 ou yes para as áreas da intervenção e 0 ou no para as demais, ou com tipos de zonas, das quais participam treatment e treatment_control.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>Period column</source>
        <translation>Coluna do período</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column of the table with the area identifier.</source>
        <translation>A coluna da tabela com o identificador da área.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column with the first day of each period.</source>
        <translation>A coluna com o primeiro dia de cada período.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column with the kind of offence, to choose from.</source>
        <translation>A coluna com o tipo de delito, para escolher.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_parameters.py"/>
        <source>The column with the number of events; rows of one area and period are added.</source>
        <translation>A coluna com o número de ocorrências; as linhas de uma mesma área e período são somadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_periods.py"/>
        <source>The periods of “{layer}” do not lie at one distance: {first} is followed by {second}. Give each row the first day of its month, week or other period.</source>
        <translation>Os períodos de “{layer}” não estão a uma mesma distância: a {first} segue {second}. Ponha em cada linha o primeiro dia de seu mês, semana ou outro período.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_periods.py"/>
        <source>“{layer}” covers {first} to {last}: it has no whole period on one side of {day}, the day of the intervention.</source>
        <translation>“{layer}” abrange de {first} a {last}: não tem um período completo de um lado de {day}, o dia da intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/panel_periods.py"/>
        <source>“{layer}” has fewer than two periods; a search in time needs several: count by month, quarter or year.</source>
        <translation>“{layer}” tem menos de dois períodos; procurar no tempo requer vários: conte por mês, trimestre ou ano.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/series_steps.py"/>
        <source>“{layer}” has events in {count} period(s) before the intervention: too few to say what would have come. Take longer periods or more offences together.</source>
        <translation>“{layer}” tem ocorrências em {count} período(s) antes da intervenção: poucos demais para dizer o que teria vindo. Tome períodos mais longos ou mais delitos juntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/series_steps.py"/>
        <source>“{layer}” has {before} period(s) with a number before the intervention and {after} after; at least {needed} before and one after are needed.</source>
        <translation>“{layer}” tem {before} período(s) com número antes da intervenção e {after} depois; são necessários pelo menos {needed} antes e um depois.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>By default counts, where some donors have more events than the treated areas and some fewer; otherwise each area by its own mean before, so that areas of another size can serve.</source>
        <translation>Por padrão as contagens, se há doadores com mais ocorrências que as áreas da intervenção e outros com menos; se não, cada área em relação à sua própria média anterior, para que possam servir áreas de outro tamanho.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Chosen by the sizes of the donors</source>
        <translation>Conforme o tamanho dos doadores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Counts (or rates) as they are</source>
        <translation>Contagens (ou taxas) como são</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Donor areas</source>
        <translation>Áreas doadoras</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Donors</source>
        <translation>Doadores</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Each area by its own mean before</source>
        <translation>Cada área em relação à sua média anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Effect in events</source>
        <translation>Efeito em ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Fit asked for</source>
        <translation>Ajuste exigido</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Fit before</source>
        <translation>Ajuste anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Fits well enough before</source>
        <translation>Ajusta-se bem o bastante antes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Gap after by gap before</source>
        <translation>Distância posterior pela anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Gap before (root mean square)</source>
        <translation>Distância anterior (média quadrática)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>How many other areas at most are taken as if they had been treated; of more, some are drawn.</source>
        <translation>Quantas das demais áreas, no máximo, são tomadas como se tivessem recebido a intervenção; se houver mais, são sorteadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Identifiers of the areas that may serve, separated by commas; by default all others. Leave out those that events may have moved to.</source>
        <translation>Identificadores das áreas que podem servir, separados por vírgulas; por padrão todas as demais. Exclua aquelas para onde o crime pode ter se deslocado.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Mixes untreated areas so that together they went along with the treated ones before the measure, and shows how both part since. Every other area is taken as if it had been treated, to see how often chance alone makes such a gap. It is meant for one or few treated areas.</source>
        <translation>Mistura áreas sem a medida de modo que juntas acompanhem as da intervenção antes dela, e mostra como se afastam depois. Cada uma das demais áreas é tomada como se tivesse recebido a intervenção, para ver com que frequência o puro acaso produz uma distância assim. É pensado para uma ou poucas áreas de intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Most placebos</source>
        <translation>Máximo de placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>One less the gap before as a share of the mean; below this the fit is called poor.</source>
        <translation>Um menos a distância anterior como proporção da média; abaixo disso o ajuste é chamado de ruim.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>People by area and period: rates are matched then. Effects are told in events.</source>
        <translation>Pessoas por área e período: então se igualam taxas. Os efeitos são ditos em ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Placebos</source>
        <translation>Placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Placebos' gap, lower</source>
        <translation>Distância dos placebos, inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Placebos' gap, upper</source>
        <translation>Distância dos placebos, superior</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Population column</source>
        <translation>Coluna de população</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Reported less synthetic</source>
        <translation>Registrado menos sintético</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control</source>
        <translation>Controle sintético</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control: placebos</source>
        <translation>Controle sintético: placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control: series</source>
        <translation>Controle sintético: série</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>Synthetic control: weights</source>
        <translation>Controle sintético: pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>What is matched</source>
        <translation>O que se iguala</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>p-value by placebos</source>
        <translation>Valor p por placebos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>p-value of a reduction (one-sided)</source>
        <translation>Valor p de uma redução (unilateral)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_control.py"/>
        <source>p-value of the total effect</source>
        <translation>Valor p do efeito total</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/synthetic_steps.py"/>
        <source>“{layer}” has {count} donor(s) with a number in every period; two or more are needed.</source>
        <translation>“{layer}” tem {count} doador(es) com número em todos os períodos; são necessários dois ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>No area of “{layer}” is treated.</source>
        <translation>Nenhuma área de “{layer}” recebeu a intervenção.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>Say which areas had the measure: name them or the column that does.</source>
        <translation>Diga quais áreas tiveram a medida: nomeie-as ou indique a coluna que o diz.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>“{layer}” has no area {names}; it has {known}.</source>
        <translation>“{layer}” não tem a área {names}; tem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/treated_areas.py"/>
        <source>“{layer}” has no untreated area to compare with.</source>
        <translation>“{layer}” não tem nenhuma área sem intervenção com a qual comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/unit_costs.py"/>
        <source>Row {row} of “{layer}” needs an offence, a currency and a unit cost of zero or more.</source>
        <translation>A linha {row} de “{layer}” precisa de um crime, uma moeda e um custo unitário de zero ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluation/unit_costs.py"/>
        <source>“{layer}” has several currencies ({known}): give one.</source>
        <translation>“{layer}” tem várias moedas ({known}): informe uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>Reported events of: {offences}. The measure began on {day}; {first} is compared with {second}.</source>
        <translation>Ocorrências registradas de: {offences}. A medida começou em {day}; compara-se {first} com {second}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>Reported events, as counted</source>
        <translation>Ocorrências registradas, tal como contadas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>The numbers above compare these changes with each other: what fell everywhere is no effect of the measure.</source>
        <translation>Os números acima comparam essas mudanças entre si: o que caiu em toda parte não é efeito da medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>all offences of the register</source>
        <translation>todos os crimes do registro</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>events against what was expected; {low} to {high}</source>
        <translation>ocorrências em relação ao esperado; de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/answer_page.py"/>
        <source>reported events, from {before} to {after}</source>
        <translation>ocorrências registradas, de {before} para {after}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/compose.py"/>
        <source>Evaluation: {measure}</source>
        <translation>Avaliação: {measure}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>Evaluate an intervention</source>
        <translation>Avaliar uma intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>From treated areas, the day the measure began and incidents: lays the zones, finds controls that were alike, compares in every way the data can carry, and writes four pages in plain words: what changed here, next door and elsewhere, how sure that is, what it cost, and what cannot be concluded.</source>
        <translation>A partir das áreas com intervenção, do dia em que a medida começou e dos incidentes: traça as zonas, busca controles que eram parecidos, compara de todas as maneiras que os dados permitem e escreve quatro páginas em palavras simples: o que mudou aqui, ao lado e no resto, com que segurança, quanto custou e o que não se pode concluir.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>In one sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/evaluate.py"/>
        <source>a local measure</source>
        <translation>uma medida local</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>A mix of {donors} areas that ran like this one (synthetic control): every other area was taken as if treated, and {p} of them show as large an effect.</source>
        <translation>Uma mistura de {donors} áreas que evoluíam como esta (controle sintético): cada uma das demais áreas foi tomada como se tivesse tido a intervenção, e {p} delas mostram um efeito igualmente grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>All untouched areas (difference in differences, {areas} areas): it holds when both groups ran alike before; the test of that gives p = {p}, and a small p speaks against it.</source>
        <translation>Todas as áreas sem intervenção (diferença em diferenças, {areas} áreas): vale se os dois grupos evoluíam igual antes; o teste disso dá p = {p}, e um p pequeno fala contra.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Control areas (weighted displacement difference): the change here less the change in areas that were alike.</source>
        <translation>Áreas de controle (diferença ponderada de deslocamento): a mudança aqui menos a mudança em áreas que eram parecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Events that follow each other widen its limits {times} times.</source>
        <translation>As ocorrências que seguem umas às outras ampliam seus limites {times} vezes.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Its own course before (interrupted series): it has no control, so whatever else changed at the same time is in it.</source>
        <translation>Sua própria evolução anterior (série interrompida): não tem controle, portanto inclui tudo o mais que mudou ao mesmo tempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>Look at this too</source>
        <translation>Olhe também isto</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>What changed here</source>
        <translation>O que mudou aqui</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/here_page.py"/>
        <source>What would have happened without the measure is never seen. Each way below puts something else in its place; where they agree, the answer can bear more.</source>
        <translation>O que teria acontecido sem a medida nunca se vê. Cada caminho abaixo põe algo diferente em seu lugar; onde coincidem, a resposta resiste mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/money_block.py"/>
        <source>Amounts in {currency}, prices of {year}.</source>
        <translation>Valores em {currency}, preços de {year}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/money_block.py"/>
        <source>Cost and benefit, with the limits of the effect</source>
        <translation>Custo e benefício, com os limites do efeito</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/money_block.py"/>
        <source>No costs were given, so nothing is said of worth. With the cost of the measure by year and a table of unit costs (offence, cost, currency, price year, source, who bears it) the balance is computed with the limits of the effect.</source>
        <translation>Não foram informados custos, por isso nada se diz sobre se valeu a pena. Com o custo da medida por ano e uma tabela de custos unitários (crime, custo, moeda, ano dos preços, fonte, quem o assume) calcula-se o balanço com os limites do efeito.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Before and after are alike in {share} of the areas with events (similarity index; before is the base); chance alone would leave {expected}.</source>
        <translation>Antes e depois se parecem em {share} das áreas com ocorrências (índice de similaridade; a base é o antes); só por acaso seriam {expected}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Cannot be seen in a record of events.</source>
        <translation>Não se pode ver em um registro de ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Did it move?</source>
        <translation>Deslocou-se?</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Next door {events} events against what was expected ({low} to {high}): neither displacement nor diffusion of benefits is clear.</source>
        <translation>Ao lado, {events} ocorrências em relação ao esperado (de {low} a {high}): não fica claro nem um deslocamento do crime nem uma difusão de benefícios.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Next door {events} events against what was expected ({low} to {high}): the benefit spread.</source>
        <translation>Ao lado, {events} ocorrências em relação ao esperado (de {low} a {high}): o benefício se difundiu.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Next door {events} events against what was expected ({low} to {high}): this is what displacement of crime looks like.</source>
        <translation>Ao lado, {events} ocorrências em relação ao esperado (de {low} a {high}): assim se vê um deslocamento do crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Shares of the events in the treated area and next door, before and after; p is corrected for the number of kinds.</source>
        <translation>Proporções das ocorrências na área com intervenção e ao lado, antes e depois; p está corrigido pelo número de tipos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The middle of the events in and around the treated area moved {distance} m, more than chance explains (p = {p}).</source>
        <translation>O centro das ocorrências na área com intervenção e ao redor moveu-se {distance} m, mais do que o acaso explica (p = {p}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The middle of the events in and around the treated area moved {distance} m, not more than chance explains (p = {p}).</source>
        <translation>O centro das ocorrências na área com intervenção e ao redor moveu-se {distance} m, não mais do que o acaso explica (p = {p}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The six kinds of displacement</source>
        <translation>Os seis tipos de deslocamento do crime</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>The surroundings cannot be shown to these readers.</source>
        <translation>Os arredores não podem ser mostrados a estes leitores.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>To other persons</source>
        <translation>Para outras pessoas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>Weighted displacement quotient, which holds both places against the control of the treated area and has no limits: {value}. {reading}</source>
        <translation>Quociente ponderado de deslocamento, que compara os dois lugares com o controle da área com intervenção e não tem limites: {value}. {reading}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/moved_page.py"/>
        <source>What the record says</source>
        <translation>O que o registro diz</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Another measure</source>
        <translation>Outra medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Ban on carrying firearms</source>
        <translation>Restrição ao porte de armas de fogo</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>How far around the treated area displacement is looked for; by default that of the kind of measure, else 400.</source>
        <translation>A que distância da área com intervenção se procura o deslocamento do crime; por padrão a do tipo de medida, senão 400.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Kind of measure</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Name of the measure</source>
        <translation>Nome da medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Opening of an aerial cable car</source>
        <translation>Abertura de um teleférico urbano</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Patrols at hot spots</source>
        <translation>Policiamento em pontos críticos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Sets rings, controls and the offences it aims at, unless you name them, and what to look at before believing a number.</source>
        <translation>Define os anéis, os controles e os crimes que busca reduzir, salvo se você os indicar, e o que olhar antes de acreditar em um número.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Small counts and protected categories are withheld accordingly.</source>
        <translation>As contagens pequenas e as categorias protegidas são suprimidas de acordo.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>Street lighting</source>
        <translation>Iluminação pública</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/parameters.py"/>
        <source>What was done, for the title of the report; by default the kind's name.</source>
        <translation>O que foi feito, para o título do relatório; por padrão, o nome do tipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/periods.py"/>
        <source>The record reaches from {first} to {last}: there are not four weeks of it on both sides of {day}. For a measure that has just begun or is planned, lay the zones and ask what effect could be seen.</source>
        <translation>O registro vai de {first} a {last}: não há quatro semanas dos dois lados de {day}. Para uma medida que acabou de começar ou está prevista, trace as zonas e pergunte que efeito poderia ser visto.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Change of reported events by area</source>
        <translation>Mudança das ocorrências registradas por área</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events in the treated area by month</source>
        <translation>Ocorrências registradas na área com intervenção por mês</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events in the treated area by quarter</source>
        <translation>Ocorrências registradas na área com intervenção por trimestre</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events in the treated area by year</source>
        <translation>Ocorrências registradas na área com intervenção por ano</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Reported events only; a rise can also mean that more is reported.</source>
        <translation>Só ocorrências registradas; um aumento também pode significar que se registra mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>The same question asked in several ways: the treated area</source>
        <translation>A mesma pergunta de várias maneiras: a área com intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>Where the measure was, and what it is held against</source>
        <translation>Onde a medida foi aplicada e com que é comparada</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>change against what was expected, in per cent, with 95 % limits</source>
        <translation>mudança em relação ao esperado, em porcentagem, com limites de 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>expected without the measure, with 95 % limits</source>
        <translation>esperadas sem a medida, com limites de 95%</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>reported</source>
        <translation>registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/pictures.py"/>
        <source>the measure begins</source>
        <translation>começa a medida</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/steps.py"/>
        <source>Change by area</source>
        <translation>Mudança por área</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/steps.py"/>
        <source>Counting by month</source>
        <translation>Contando por mês</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/subject.py"/>
        <source>No category of “{layer}” is one that “{measure}” aims at: name the categories.</source>
        <translation>Nenhuma categoria de “{layer}” é das que “{measure}” busca reduzir: indique as categorias.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/subject.py"/>
        <source>Nothing is left to evaluate in “{layer}”: of {count} incidents of the offences chosen none has a day, a position and a category that may be shown by place.</source>
        <translation>Não resta nada a avaliar em “{layer}”: de {count} incidentes dos crimes escolhidos, nenhum tem dia, posição e uma categoria que possa ser mostrada por lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area (between {low} and {high}), but they rose next door against similar places.</source>
        <translation>Não se pode dizer se as ocorrências registradas mudaram na área com intervenção (entre {low} e {high}), mas ao lado subiram em relação a lugares parecidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area (between {low} and {high}); next door they fell against similar places.</source>
        <translation>Não se pode dizer se as ocorrências registradas mudaram na área com intervenção (entre {low} e {high}); ao lado caíram em relação a lugares parecidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area against similar places: the change lies between {low} and {high}.</source>
        <translation>Não se pode dizer se as ocorrências registradas mudaram na área com intervenção em relação a lugares parecidos: a mudança está entre {low} e {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>It cannot be told whether reported events changed in the treated area against similar places: the counts are too small for a percentage.</source>
        <translation>Não se pode dizer se as ocorrências registradas mudaram na área com intervenção em relação a lugares parecidos: as contagens são pequenas demais para uma porcentagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Of {all} comparisons with a control that fits, {count} point the same way and exclude chance.</source>
        <translation>De {all} comparações com um controle adequado, {count} apontam na mesma direção e descartam o acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}), and next door too: the benefit spread.</source>
        <translation>As ocorrências registradas caíram na área com intervenção em relação a lugares parecidos ({percent}; entre {low} e {high}), e também ao lado: o benefício se difundiu.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}), and nothing shows clearly that they moved next door.</source>
        <translation>As ocorrências registradas caíram na área com intervenção em relação a lugares parecidos ({percent}; entre {low} e {high}), e nada mostra com clareza que tenham se deslocado para o lado.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}), but they rose next door: part of what was gained moved there.</source>
        <translation>As ocorrências registradas caíram na área com intervenção em relação a lugares parecidos ({percent}; entre {low} e {high}), mas subiram ao lado: parte do que se ganhou deslocou-se para lá.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places ({percent}; between {low} and {high}). Whether they moved next door was not looked at.</source>
        <translation>As ocorrências registradas caíram na área com intervenção em relação a lugares parecidos ({percent}; entre {low} e {high}). Não se examinou se se deslocaram para o lado.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events fell in the treated area against similar places, by {events} (between {fewest} and {most}).</source>
        <translation>As ocorrências registradas caíram na área com intervenção em relação a lugares parecidos, em {events} (entre {fewest} e {most}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events rose in the treated area against similar places ({percent}; between {low} and {high}): the measure did not reach its aim, or more is being reported.</source>
        <translation>As ocorrências registradas subiram na área com intervenção em relação a lugares parecidos ({percent}; entre {low} e {high}): a medida não alcançou seu fim, ou registra-se mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Reported events rose in the treated area against similar places, by {events} (between {fewest} and {most}).</source>
        <translation>As ocorrências registradas subiram na área com intervenção em relação a lugares parecidos, em {events} (entre {fewest} e {most}).</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>The comparisons do not agree: of {all} with a control that fits, {count} exclude chance.</source>
        <translation>As comparações não coincidem: de {all} com um controle adequado, {count} descartam o acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>Warnings about the comparison itself hold the confidence back: {count}.</source>
        <translation>Advertências sobre a própria comparação que reduzem a confiança: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>With these counts not even the end of all events could be told from chance.</source>
        <translation>Com estas contagens nem mesmo o fim de todas as ocorrências se distinguiria do acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/verdict.py"/>
        <source>With these counts only a reduction of {percent} or more would have been seen four times in five.</source>
        <translation>Com estas contagens só teria sido vista, quatro vezes em cada cinco, uma redução de {percent} ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against a mix of areas like it</source>
        <translation>Frente a uma mistura de áreas como ela</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against all untouched areas</source>
        <translation>Frente a todas as áreas sem intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against its own course before</source>
        <translation>Frente à sua própria evolução anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Against the control areas</source>
        <translation>Frente às áreas de controle</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Control of next door</source>
        <translation>Controle dos arredores</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>Control of the treated area</source>
        <translation>Controle da área com intervenção</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other hours</source>
        <translation>Para outros horários</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other offences</source>
        <translation>Para outros crimes</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other places</source>
        <translation>Para outros lugares</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other targets</source>
        <translation>Para outros alvos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/wording.py"/>
        <source>To other ways of doing it</source>
        <translation>Para outros modos de agir</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Balance</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Compared</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Course</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Events against expected</source>
        <translation>Ocorrências em relação ao esperado</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Lower limit, per cent</source>
        <translation>Limite inferior, porcentagem</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Needed</source>
        <translation>O necessário</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Per cent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Quotient</source>
        <translation>Quociente</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Upper limit, per cent</source>
        <translation>Limite superior, porcentagem</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/workbook.py"/>
        <source>Who pays</source>
        <translation>Quem paga</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>Data (rows; fingerprint): {inputs}. Convivencia {version}; every parameter, seed and version stands in the workbook. Methods: {sources}</source>
        <translation>Dados (linhas; impressão digital): {inputs}. Convivencia {version}; todos os parâmetros, sementes e versões estão na planilha. Métodos: {sources}</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>What cannot be concluded</source>
        <translation>O que não se pode concluir</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>What it cost, what it prevented</source>
        <translation>O que custou e o que evitou</translation>
    </message>
    <message>
        <location filename="../algorithms/impact/worth_page.py"/>
        <source>{count} further notes stand in the workbook, sheet “Notes”.</source>
        <translation>Outras {count} notas estão na planilha, aba “Notas”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Age of the victim</source>
        <translation>Idade da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Audit incidents</source>
        <translation>Auditar ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Change of the score in a year</source>
        <translation>Mudança da pontuação em um ano</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Comparing rows</source>
        <translation>Comparando linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Criteria assessed</source>
        <translation>Critérios avaliados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Date in the second source</source>
        <translation>Data na segunda fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Day of publication</source>
        <translation>Dia da publicação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Definitions are written down</source>
        <translation>As definições estão por escrito</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Gives a register points from 0 to 100 by dimension: concept, completeness, validity, uniqueness, timeliness, position, agreement with a second source and transparency, and follows the score month by month. Below 85 % of located events maps are exploratory.</source>
        <translation>Dá a um registro uma pontuação de 0 a 100 por dimensão: conceito, completude, validade, unicidade, oportunidade, localização, concordância com uma segunda fonte e transparência, e acompanha a pontuação mês a mês. Com menos de 85% das ocorrências localizadas, os mapas são exploratórios.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Institutions validate the data together each quarter</source>
        <translation>As instituições validam juntas os dados a cada trimestre</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Later dates are in the future; today when empty.</source>
        <translation>As datas posteriores estão no futuro; se não for indicado, hoje.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Latest possible day</source>
        <translation>Último dia possível</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Mechanism or weapon</source>
        <translation>Mecanismo ou arma</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Metadata and method are public</source>
        <translation>Os metadados e o método são públicos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Not assessed</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Not needed for clean incidents, whose columns are known.</source>
        <translation>Dispensável com ocorrências depuradas, cujas colunas são conhecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Not needed when the column has the same name as in the first source.</source>
        <translation>Dispensável se tiver o mesmo nome que na primeira.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Police, health, prosecution, case by case.</source>
        <translation>Polícia, saúde, Ministério Público, caso a caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Reading dates</source>
        <translation>Lendo datas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Score (0 to 100)</source>
        <translation>Pontuação (0 a 100)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Score by month</source>
        <translation>Pontuação por mês</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Scorecard of the data</source>
        <translation>Ficha de qualidade dos dados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Second source</source>
        <translation>Segunda fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Set aside at import</source>
        <translation>Separadas ao importar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Sex of the victim</source>
        <translation>Sexo da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Share with a position</source>
        <translation>Proporção com localização</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>So that others can check the numbers.</source>
        <translation>Para que outras pessoas possam verificar os números.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>The same events as another institution records them, to compare.</source>
        <translation>As mesmas ocorrências tal como outra instituição as registra, para comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Thresholds reached</source>
        <translation>Limiares alcançados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>To tell how timely the data are.</source>
        <translation>Para saber quão oportunos são os dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Weakest dimension</source>
        <translation>Dimensão mais fraca</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>What counts as what, and what one row is.</source>
        <translation>O que se conta como o quê e o que é cada linha.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>What is asked</source>
        <translation>O que se avalia</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>What “Import incidents” set aside, to count it too.</source>
        <translation>O que “Importar ocorrências” separou, para contar também.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/audit_incidents.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/boundary_steps.py"/>
        <source>Looking for gaps</source>
        <translation>Procurando vazios</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/boundary_table.py"/>
        <source>A confirmed name must be a pair such as Coghland=Coghlan, not “{text}”.</source>
        <translation>Um nome confirmado deve ser um par como Coghland=Coghlan, não “{text}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/boundary_table.py"/>
        <source>To join “{table}”, name the code column of both, the name column of both, or both pairs.</source>
        <translation>Para unir “{table}”, indique a coluna de código de ambas, a de nome de ambas ou os dois pares.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Accept suggestions from</source>
        <translation>Aceitar sugestões a partir de</translation>
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
        <translation>Categorias</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Categories and their codes</source>
        <translation>Categorias e seus códigos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Classified incidents</source>
        <translation>Ocorrências classificadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Classify incidents</source>
        <translation>Classificar ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Classifying</source>
        <translation>Classificando</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Colombia</source>
        <translation>Colômbia</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Diagnostic axis</source>
        <translation>Eixo do diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Events without offence</source>
        <translation>Fatos sem crime</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Gives each local category its code of the international classification of crime, its diagnostic axis, and whether people must be protected. What no rule knows stays unclassified, with suggestions: save the table of categories, write the right codes into it and give it back as the taxonomy.</source>
        <translation>Dá a cada categoria local seu código da classificação internacional de crimes, seu eixo do diagnóstico e se é preciso proteger as pessoas. O que nenhuma regra conhece fica sem classificação, com sugestões: salve a tabela de categorias, escreva nela os códigos corretos e devolva-a como taxonomia.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>How it was classified</source>
        <translation>Como foi classificada</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Incidents classified</source>
        <translation>Ocorrências classificadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Its own terms and articles of law are tried before the common ones.</source>
        <translation>Seus termos próprios e artigos de lei são testados antes dos comuns.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Likeness of the first suggestion, of 100</source>
        <translation>Semelhança da primeira sugestão, de 100</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Own taxonomy</source>
        <translation>Taxonomia própria</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Protected category</source>
        <translation>Categoria protegida</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Protected incidents</source>
        <translation>Ocorrências protegidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Suggested codes</source>
        <translation>Códigos sugeridos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Takes the best suggestion when its words are at least so alike, of 100. Without it no suggestion is ever applied.</source>
        <translation>Adota a melhor sugestão quando suas palavras são pelo menos tão semelhantes, de 100. Sem este valor nenhuma sugestão é aplicada.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Terms common to the region</source>
        <translation>Termos comuns da região</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>The column with the kind of offence, as recorded.</source>
        <translation>A coluna com o tipo de crime, como foi registrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>The language of the codes' labels.</source>
        <translation>O idioma dos rótulos dos códigos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Unclassified</source>
        <translation>Sem classificação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Unclassified categories</source>
        <translation>Categorias sem classificação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>What the code means</source>
        <translation>O que o código significa</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/classify.py"/>
        <source>Your office's categories and their codes, read before any rule: a TOML file, or the table of categories of an earlier run, corrected.</source>
        <translation>As categorias do seu órgão e seus códigos, lidas antes de qualquer regra: um arquivo TOML, ou a tabela de categorias de uma execução anterior, corrigida.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Looking for personal data</source>
        <translation>Procurando dados pessoais</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Name both coordinate columns, x and y, or neither.</source>
        <translation>Indique as duas colunas de coordenadas, x e y, ou nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Putting incidents into areas</source>
        <translation>Atribuindo ocorrências às áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Putting the table together</source>
        <translation>Montando a tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Reading positions</source>
        <translation>Lendo localizações</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/cleaning.py"/>
        <source>Say in which coordinate system “{x}” and “{y}” are, for example EPSG:4326.</source>
        <translation>Indique em que sistema de coordenadas estão “{x}” e “{y}”, por exemplo EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/counted.py"/>
        <source>“{layer}” has no columns of numbers for months or categories: name them in the profile (events.wide).</source>
        <translation>“{layer}” não tem colunas de números para meses ou categorias: indique-as no perfil (events.wide).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>A quotation mark is never closed; quotation marks were read as text.</source>
        <translation>Há aspas que nunca se fecham; as aspas foram lidas como texto.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Ages below 0 or above 115, read as unknown.</source>
        <translation>Idades abaixo de 0 ou acima de 115, lidas como desconhecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Ages that are no number, read as unknown.</source>
        <translation>Idades que não são um número, lidas como desconhecidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns in which nothing stands: {columns}.</source>
        <translation>Colunas vazias: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns that play no role and were not asked to be kept: {columns}.</source>
        <translation>Colunas sem função que não se pediu para manter: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns with the same value in every row: {columns}.</source>
        <translation>Colunas com o mesmo valor em todas as linhas: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Columns without a name, or with one that repeats, were named {columns}.</source>
        <translation>As colunas sem nome ou com nome repetido foram chamadas {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates are written in {number} ways: {formats}.</source>
        <translation>As datas estão escritas de {number} maneiras: {formats}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates in the opposite order to the rest of the column; they were read so.</source>
        <translation>Datas que só podem ser lidas na ordem contrária à do resto da coluna; assim foram lidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates such as {example} can be read in two ways, and nothing in the column decides; the day was read first.</source>
        <translation>Datas como {example} podem ser lidas de duas maneiras e nada na coluna decide; leu-se primeiro o dia.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates with a time zone mark, such as Z. The hour was taken as local and not converted{zone}.</source>
        <translation>Datas com marca de fuso horário, como Z. A hora foi tomada como local e não foi convertida{zone}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Dates written as day numbers of a spreadsheet.</source>
        <translation>Datas escritas como números de dia de uma planilha.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events at exactly 00:00, which stands for an unknown hour.</source>
        <translation>Ocorrências exatamente às 00:00, que significa hora desconhecida.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events at exactly {hour}, several times as many as at the full hours beside it: a default of the form may stand for an unknown hour. They were kept.</source>
        <translation>Eventos exatamente às {hour}, várias vezes mais que nas horas vizinhas: um valor padrão do formulário pode estar no lugar de uma hora desconhecida. Foram mantidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events at the very centre of an area: their address was not found.</source>
        <translation>Ocorrências bem no centro de uma área: seu endereço não foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events known only to lie between two moments.</source>
        <translation>Ocorrências das quais só se sabe que aconteceram entre dois momentos.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events of categories not classified: {examples}.</source>
        <translation>Ocorrências de categorias sem classificação: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events of protected categories: they never leave as points and are shown in totals only.</source>
        <translation>Ocorrências de categorias protegidas: nunca saem como pontos e são mostradas só em totais.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events on positions ({places}) that far more events share than usual: a police station, a hospital or a default address. The largest holds {largest}.</source>
        <translation>Ocorrências em localizações compartilhadas por muito mais ocorrências do que o usual ({places}): uma delegacia, um hospital ou um endereço genérico. A maior reúne {largest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events outside every area, but less than {metres} m away; kept.</source>
        <translation>Ocorrências fora de todas as áreas, mas a menos de {metres} m; foram mantidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events that are no offences: {examples}.</source>
        <translation>Fatos que não são crime: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events that share their exact position with another.</source>
        <translation>Ocorrências que compartilham sua localização exata com outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Events whose area is not among the study's: {examples}.</source>
        <translation>Ocorrências cuja área não está entre as do estudo: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Formulas whose result is not in the workbook, read as empty: open it in a spreadsheet program and save it.</source>
        <translation>Fórmulas cujo resultado não está na planilha, lidas como vazias: abra-a em um programa de planilhas e salve-a.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Hardly any two events share a position: they come from GPS, or were moved at random before publication. The profile can say which.</source>
        <translation>Quase não há dois fatos que compartilhem localização: vêm de GPS ou foram deslocadas ao acaso antes da publicação. O perfil pode dizer qual é o caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Hours that cannot be read; the day was kept.</source>
        <translation>Horas que não podem ser lidas; o dia foi mantido.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Identifiers that stand on several rows.</source>
        <translation>Identificadores que aparecem em várias linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Incidents with a date.</source>
        <translation>Ocorrências com data.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Incidents with a position.</source>
        <translation>Ocorrências com localização.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Incidents.</source>
        <translation>Ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Legal basis or data agreement: {agreement}.</source>
        <translation>Base legal ou acordo de dados: {agreement}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Map layer “{layer}”.</source>
        <translation>Camada de mapa “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>No row names the columns; they are numbered.</source>
        <translation>Nenhuma linha dá nome às colunas; elas foram numeradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Nobody named the legal basis or data agreement under which these data are used.</source>
        <translation>Ninguém indicou a base legal ou o acordo com que se usam estes dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Os números estão escritos com vírgula decimal.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Parquet table.</source>
        <translation>Tabela Parquet.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions have up to {decimals} decimals: steps of about {metres} m.</source>
        <translation>As localizações têm até {decimals} casas decimais: passos de cerca de {metres} m.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions in another coordinate system ({system}), converted.</source>
        <translation>Localizações em outro sistema de coordenadas ({system}), convertidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions rounded to more than 100 m.</source>
        <translation>Localizações arredondadas a mais de 100 m.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions were put on fixed points (street centres) by the source.</source>
        <translation>Localizações ajustadas a pontos fixos (centros de rua) pela fonte.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions with x and y the other way round, mended.</source>
        <translation>Localizações com x e y trocados, corrigidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions without their decimal point, mended.</source>
        <translation>Localizações sem seu ponto decimal, corrigidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Positions without their minus sign, mended.</source>
        <translation>Localizações sem seu sinal de menos, corrigidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows above the names of the columns, passed over.</source>
        <translation>Linhas acima dos nomes das colunas, omitidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows equal to an earlier one, but whose moment or place is not known well enough to call them repeats; kept.</source>
        <translation>Linhas iguais a uma anterior, mas cujo momento ou lugar não se conhece o bastante para chamá-las de repetidas; foram mantidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows equal to an earlier one; kept, because each row is a victim.</source>
        <translation>Linhas iguais a uma anterior; foram mantidas porque cada linha é uma vítima.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows of totals that are not the sum of the rows below them.</source>
        <translation>Linhas de totais que não são a soma das linhas que encabeçam.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows on which nothing stands, passed over.</source>
        <translation>Linhas em que não há nada, ignoradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows read.</source>
        <translation>Linhas lidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Rows used.</source>
        <translation>Linhas utilizadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Sex written in a way that is not understood, read as unknown: {words}.</source>
        <translation>Sexo escrito de uma forma que não se entende, lido como desconhecido: {words}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Some numbers have a decimal comma and some a point; each is read by itself.</source>
        <translation>Alguns números têm vírgula decimal e outros ponto; cada um é lido individualmente.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Spans that end before they begin; the end was dropped.</source>
        <translation>Intervalos que terminam antes de começar; o fim foi descartado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Table of a database.</source>
        <translation>Tabela de um banco de dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Text in {encoding}, values separated by {delimiter}, lines ended by {line_end}, names of the columns in row {header_row}.</source>
        <translation>Texto em {encoding}, valores separados por {delimiter}, linhas terminadas em {line_end}, nomes das colunas na linha {header_row}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The dates tell months, not days.</source>
        <translation>As datas indicam meses, não dias.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The source moved the positions at random before publication{distance}.</source>
        <translation>A fonte deslocou as localizações ao acaso antes de publicá-las{distance}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The table holds a second pair of coordinates, “{x}” and “{y}”; it was not used.</source>
        <translation>A tabela contém um segundo par de coordenadas, “{x}” e “{y}”; não foi utilizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The table holds {systems} coordinate systems; all was converted into one.</source>
        <translation>A tabela contém {systems} sistemas de coordenadas; tudo foi convertido para um só.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>The table's own total is {stated}, but its rows add up to {found}: subtotals may stand among them.</source>
        <translation>O total da própria tabela é {stated}, mas suas linhas somam {found}: pode haver subtotais entre elas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>These data were to be deleted after {day}: ask for leave or delete them.</source>
        <translation>Estes dados deviam ser eliminados depois de {day}: peça autorização ou elimine-os.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>To be deleted after {day}, the file and what is made of it.</source>
        <translation>Deve ser eliminado depois de {day}: o arquivo e o que dele for feito.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Values with zero bytes, which are no text and were taken out.</source>
        <translation>Valores com bytes nulos, que não são texto e foram retirados.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Whole rows inside other values: look for a quotation mark that is never closed.</source>
        <translation>Linhas inteiras dentro de outros valores: procure uma aspa que nunca é fechada.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>Workbook, sheet “{sheet}” (of {sheets}), names of the columns in row {header_row}.</source>
        <translation>Planilha, aba “{sheet}” (de {sheets}), nomes das colunas na linha {header_row}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>“{column}” holds personal data ({kind}) and was dropped at once.</source>
        <translation>“{column}” contém dados pessoais ({kind}) e foi eliminada de imediato.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>“{column}” is used as: {role}.</source>
        <translation>“{column}” é usada como: {role}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/findings.py"/>
        <source>“{column}” looks like personal data ({kind}); the profile declares that it is none.</source>
        <translation>“{column}” parece conter dados pessoais ({kind}); o perfil declara que não são.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>A table to join, such as a census with the population of each area.</source>
        <translation>Uma tabela a unir, como um censo com a população de cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Areas that touch no other</source>
        <translation>Áreas que não tocam outra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Areas with a row joined</source>
        <translation>Áreas com linha unida</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Change of its area, as a share</source>
        <translation>Mudança de sua superfície, em proporção</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Code in the table</source>
        <translation>Código na tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Confirmed names</source>
        <translation>Nomes confirmados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Gaps</source>
        <translation>Vazios</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Import boundaries</source>
        <translation>Importar limites</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Joining the table</source>
        <translation>Unindo a tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Land in gaps</source>
        <translation>Superfície em vazios</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Land in overlaps</source>
        <translation>Superfície em sobreposições</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Least similarity</source>
        <translation>Semelhança mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Make one area of all rows with one identifier.</source>
        <translation>Fazer uma só área de todas as linhas com um mesmo identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Makes a layer of boundaries ready: mends invalid shapes, merges the parts of one area, measures overlaps and gaps, and joins a table by code, then by name whatever the accents and abbreviations. Everything done or not matched is listed; similar names are suggested and only taken when you confirm them.</source>
        <translation>Prepara uma camada de limites: corrige geometrias inválidas, une as partes de uma mesma área, mede sobreposições e vazios, e une uma tabela por código e depois por nome, sem importar acentos nem abreviaturas. Tudo o que foi feito ou não coincidiu fica em lista; nomes parecidos são sugeridos e só são aceitos quando você os confirma.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Mean width</source>
        <translation>Largura média</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Mending shapes</source>
        <translation>Corrigindo geometrias</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Merge parts</source>
        <translation>Unir partes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Merging parts</source>
        <translation>Unindo partes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Most similar name</source>
        <translation>Nome mais parecido</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Name in the table</source>
        <translation>Nome na tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Names are suggested from this share of letters on.</source>
        <translation>Sugerem-se nomes a partir desta proporção de letras.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Not matched, both sides</source>
        <translation>Sem coincidência, ambos os lados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>One area</source>
        <translation>Uma área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Other area</source>
        <translation>Outra área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Overlaps</source>
        <translation>Sobreposições</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Pairs such as Coghland=Coghlan, first as the table writes it, then as the areas do; separated by commas.</source>
        <translation>Pares como Coghland=Coghlan, primeiro como a tabela escreve e depois como as áreas; separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Pairs that overlap</source>
        <translation>Pares que se sobrepõem</translation>
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
        <translation>Linha encontrada por</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Rows merged into others</source>
        <translation>Linhas unidas a outras</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Rows read</source>
        <translation>Linhas lidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Rows without a shape</source>
        <translation>Linhas sem geometria</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Shapes mended</source>
        <translation>Geometrias corrigidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Share of the smaller area</source>
        <translation>Proporção da área menor</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>The column with the area's code.</source>
        <translation>A coluna com o código da área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>The column with the area's code; rows with one code are one area.</source>
        <translation>A coluna com o código da área; as linhas de um mesmo código são uma só área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>The column with the area's name.</source>
        <translation>A coluna com o nome da área.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>To join by code or name, choose the table.</source>
        <translation>Para unir por código ou nome, escolha a tabela.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>Too thin to be land</source>
        <translation>Fino demais para ser terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>What did not match</source>
        <translation>O que não coincidiu</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_boundaries.py"/>
        <source>What was mended or noticed</source>
        <translation>O que foi corrigido ou notado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Code (ICCS)</source>
        <translation>Código (ICCS)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Counting unit</source>
        <translation>Unidade de contagem</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Events counted</source>
        <translation>Total de ocorrências contadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Importar ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Incidents with a position</source>
        <translation>Ocorrências com localização</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Occurred at</source>
        <translation>Ocorreu em</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Occurred until</source>
        <translation>Ocorreu até</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Positions set aside</source>
        <translation>Localizações separadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Precision of the date</source>
        <translation>Precisão da data</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Precision of the position</source>
        <translation>Precisão da localização</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Reads a table of incidents as it arrives and returns clean incidents: dates and hours read, positions audited and mended, repeats found, offences classified, personal columns dropped. Every row is used or set aside with its reason and its number in the file; the report says what was found. Tell which column is what by a profile or by name.</source>
        <translation>Lê uma tabela de ocorrências tal como chega e devolve ocorrências depuradas: datas e horas lidas, localizações auditadas e corrigidas, repetidas encontradas, crimes classificados e colunas com dados pessoais eliminadas. Cada linha é utilizada ou separada com seu motivo e seu número no arquivo; o relatório diz o que foi encontrado. Indique o que é cada coluna com um perfil ou pelo nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Relationship of victim and offender</source>
        <translation>Relação entre vítima e autor</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Report of the import</source>
        <translation>Relatório da importação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Row of the source</source>
        <translation>Linha da fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Rows set aside</source>
        <translation>Linhas separadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Rows used</source>
        <translation>Linhas utilizadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Set aside</source>
        <translation>Separadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Share of the rows</source>
        <translation>Proporção das linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Source of the record</source>
        <translation>Fonte do registro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/import_incidents.py"/>
        <source>What was set aside</source>
        <translation>O que foi separado</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>A .toml file to be written, to correct and use again.</source>
        <translation>Um arquivo .toml que é gravado para ser corrigido e usado de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Columns and proposed roles</source>
        <translation>Colunas e funções propostas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Different values</source>
        <translation>Valores diferentes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Fill the roles that were not named from the proposal; otherwise they stay empty.</source>
        <translation>Completar com a proposta as funções que não foram indicadas; se não, deixá-las sem coluna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>How sure</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Look at a table of incidents</source>
        <translation>Examinar uma tabela de ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Looking at the columns</source>
        <translation>Examinando as colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>No column has a role yet.</source>
        <translation>Nenhuma coluna tem função ainda.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Profile that fits</source>
        <translation>Perfil que corresponde</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Proposed role</source>
        <translation>Função proposta</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Rows in the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Rows to try</source>
        <translation>Linhas de teste</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Rows tried</source>
        <translation>Linhas testadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Save as profile</source>
        <translation>Salvar como perfil</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Share with a value</source>
        <translation>Proporção com valor</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Shows the columns of a table with examples, proposes which column is what, names columns with personal data, and tries an import on some of the rows. Nothing is imported; the proposal can be saved as a profile to correct and use again.</source>
        <translation>Mostra as colunas de uma tabela com exemplos, propõe o que é cada coluna, aponta as colunas com dados pessoais e testa uma importação com algumas das linhas. Nada é importado; a proposta pode ser salva como perfil para ser corrigida e usada de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Taken at even steps from the whole file; repeats need all rows.</source>
        <translation>São tomadas a intervalos iguais de todo o arquivo; para achar repetidas são necessárias todas as linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Tried with this role</source>
        <translation>Testada com esta função</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>Try the proposed roles</source>
        <translation>Testar as funções propostas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>What an import would report</source>
        <translation>O que uma importação relataria</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/inspect_incidents.py"/>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/joining.py"/>
        <source>A confirmed name is paired with two others.</source>
        <translation>Um nome confirmado está pareado com outros dois.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/joining.py"/>
        <source>The confirmed name “{name}” stands {count} times among the areas, not once.</source>
        <translation>O nome confirmado “{name}” aparece {count} vezes entre as áreas, não uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/joining.py"/>
        <source>The confirmed name “{name}” stands {count} times in the table, not once.</source>
        <translation>O nome confirmado “{name}” aparece {count} vezes na tabela, não uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>A note, not a record: one cell alone</source>
        <translation>Uma nota, não um registro: uma única célula</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>A total of other rows</source>
        <translation>Total de outras linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Coordinates 0/0</source>
        <translation>Coordenadas 0/0</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Coordinates 0/0 in metres that became degrees</source>
        <translation>Coordenadas 0/0 em metros convertidas em graus</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Coordinates that no place on Earth has</source>
        <translation>Coordenadas que não existem na Terra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Equal to an earlier row in all but the identifier</source>
        <translation>Igual a uma linha anterior, salvo o identificador</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Equal to an earlier row in every column</source>
        <translation>Igual a uma linha anterior em todas as colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Far from all the others</source>
        <translation>Longe de todas as demais</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Left out by a condition, such as another municipality</source>
        <translation>De outro município ou fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No coordinates</source>
        <translation>Sem coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No number of events stands here</source>
        <translation>Sem número de ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>No offence: an accident, a lost document, a service</source>
        <translation>Sem crime: acidente, documento extraviado, serviço</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Outside the study's areas</source>
        <translation>Fora das áreas do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>Position</source>
        <translation>Localização</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The coordinates are no numbers</source>
        <translation>Coordenadas que não são números</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The date cannot be read</source>
        <translation>Data ilegível</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The date lies in the future</source>
        <translation>Data no futuro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The header stands here again</source>
        <translation>Cabeçalho repetido</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The identifier of an earlier row</source>
        <translation>Identificador de uma linha anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/ledger.py"/>
        <source>The row has more or fewer values than the header</source>
        <translation>Linha com mais ou menos valores que o cabeçalho</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>A file with the codes your office has confirmed for its categories: .toml, or the table of categories of “Classify incidents”, corrected.</source>
        <translation>Um arquivo com os códigos que seu órgão confirmou para suas categorias: .toml, ou a tabela de categorias de “Classificar ocorrências”, corrigida.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>A pseudonym is the same in every import on this computer and means nothing to others; the row number leads back to the file.</source>
        <translation>O pseudônimo é o mesmo em todas as importações deste computador e não significa nada para outras pessoas; o número da linha permite voltar ao arquivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>A saved profile (.toml), or the name of one that comes along, such as mx_fgj_cdmx. It says which column is what.</source>
        <translation>Um perfil salvo (.toml) ou o nome de um dos incluídos, como mx_fgj_cdmx. Diz o que é cada coluna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Accidents, lost documents, services and the like.</source>
        <translation>Acidentes, documentos extraviados, serviços e similares.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Areas of the study</source>
        <translation>Áreas do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>As the profile says</source>
        <translation>Conforme o perfil</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>As the profile says, or as found</source>
        <translation>Como diz o perfil ou como se encontrar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>CSV or other text, a workbook (xlsx, xls, ods), a map layer (GeoPackage, Shapefile, GeoJSON, KML), Parquet, or a table of a PostGIS database (postgresql://user@host/database|table=schema.name).</source>
        <translation>CSV ou outro texto, uma planilha (xlsx, xls, ods), uma camada de mapa (GeoPackage, Shapefile, GeoJSON, KML), Parquet ou uma tabela de um banco de dados PostGIS (postgresql://user@host/database|table=schema.name).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Code or name of the area</source>
        <translation>Código ou nome da área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Columns without a role are left behind unless they are named here; personal data always are.</source>
        <translation>As colunas sem função ficam de fora, a menos que sejam indicadas aqui; os dados pessoais ficam de fora sempre.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Coordinate system of x and y</source>
        <translation>Sistema de coordenadas de x e y</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Day first</source>
        <translation>Primeiro o dia</translation>
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
        <translation>Cada linha é um registro ou boletim</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each row is a victim</source>
        <translation>Cada linha é uma vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each row is an event</source>
        <translation>Cada linha é uma ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Each value by itself</source>
        <translation>Cada valor individualmente</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Exact, as from GPS</source>
        <translation>Exata, como de GPS</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>File of incidents</source>
        <translation>Arquivo de ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>For example EPSG:4326 for longitude and latitude.</source>
        <translation>Por exemplo EPSG:4326 para longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Further columns to keep</source>
        <translation>Outras colunas a manter</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Header row</source>
        <translation>Linha de cabeçalho</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>How 03/04 is read.</source>
        <translation>Como se lê 03/04.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>How precise the positions are</source>
        <translation>Quão precisas são as localizações</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Keep</source>
        <translation>Mantidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Keep as they are</source>
        <translation>Manter como estão</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Later dates are set aside; today when empty.</source>
        <translation>As datas posteriores são separadas; se não for indicado, hoje.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Latitude or y</source>
        <translation>Latitude ou y</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Legal basis or data agreement</source>
        <translation>Base legal ou acordo de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Let the column decide</source>
        <translation>Conforme a coluna</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Longitude or x</source>
        <translation>Longitude ou x</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Mapping profile</source>
        <translation>Perfil de leitura</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Margin around the areas</source>
        <translation>Margem ao redor das áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Mend positions</source>
        <translation>Corrigir localizações</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Month first</source>
        <translation>Primeiro o mês</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Moved at random by the source</source>
        <translation>Deslocada ao acaso pela fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Number of events</source>
        <translation>Número de ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Of a text file, such as utf-8; detected when empty.</source>
        <translation>De um arquivo de texto, como utf-8; se não for indicada, é detectada.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Of a workbook or map file; the first when empty.</source>
        <translation>De uma planilha ou arquivo de mapa; se não for indicada, a primeira.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Only rows where</source>
        <translation>Só as linhas em que</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Only rows with a date</source>
        <translation>Só linhas com data</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Only rows with a position</source>
        <translation>Só linhas com localização</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Order of day and month</source>
        <translation>Ordem de dia e mês</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Own classification</source>
        <translation>Classificação própria</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Polygons. With them each incident gets its area, positions are mended towards them and those outside are set aside.</source>
        <translation>Polígonos. Com eles cada ocorrência recebe sua área, as localizações são corrigidas tomando-os como referência e as que ficam fora são separadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Positions outside every area but no further away than this are kept; the rest are set aside.</source>
        <translation>As localizações fora de todas as áreas, mas não mais longe que esta distância, são mantidas; as demais são separadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Positions with x and y the other way round, without sign or decimal point, or in metres among degrees, when the mended one lies in the study.</source>
        <translation>Localizações com x e y trocados, sem sinal ou sem ponto decimal, ou em metros entre graus, quando a corrigida fica dentro do estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Precision of the address</source>
        <translation>Precisão do endereço</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Put on fixed points by the source</source>
        <translation>Ajustada a pontos fixos pela fonte</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Repeated rows</source>
        <translation>Linhas repetidas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Replace by pseudonyms</source>
        <translation>Substituir por pseudônimos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Rows equal to an earlier one, or in all but the identifier while hour and place are known. Where each row is a victim, two can be alike and are kept.</source>
        <translation>Linhas iguais a uma anterior, ou iguais salvo o identificador quando se conhecem a hora e o lugar. Onde cada linha é uma vítima, duas podem ser iguais e são mantidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Rows that are no offence</source>
        <translation>Linhas que não são crime</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Set the whole row aside when its date is; else it still counts in place.</source>
        <translation>Separar a linha inteira quando sua data é separada; se não, ela continua contando por lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Set the whole row aside when its position is; else it still counts in time.</source>
        <translation>Separar a linha inteira quando sua localização é separada; se não, ela continua contando por tempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Sheet or layer</source>
        <translation>Aba ou camada</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Take the roles that “Look at a table of incidents” proposes, without looking. The report says which they were.</source>
        <translation>Adotar as funções que “Examinar uma tabela de ocorrências” propõe, sem revisá-las. O relatório diz quais foram.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The address</source>
        <translation>O endereço</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The area</source>
        <translation>A área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The block</source>
        <translation>A quadra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The column that plays this role, over what the profile says; - for none.</source>
        <translation>A coluna que cumpre esta função, acima do que diz o perfil; - para nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The municipality</source>
        <translation>O município</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The row that names the columns, from 1; 0 for none; detected when empty.</source>
        <translation>A linha com os nomes das colunas, a partir de 1; 0 se não houver; se não for indicada, é detectada.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>The street</source>
        <translation>A rua</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Two letters, such as mx: the country's own terms are tried first.</source>
        <translation>Duas letras, como mx: os termos próprios do país são testados primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Under what right the data are used: its number goes into the report.</source>
        <translation>Com que direito se usam os dados: o número vai para o relatório.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>Use the proposed roles</source>
        <translation>Usar as funções propostas</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>What one row is. It decides what is a repeat, and every count.</source>
        <translation>O que é cada linha. Disso depende o que é uma repetição e todas as contagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>What separates whole numbers from decimals.</source>
        <translation>O que separa os inteiros dos decimais.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>What the source says of its positions; it cannot be seen from them alone.</source>
        <translation>O que a fonte diz de suas localizações; não se pode ver só nelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>column=value, several separated by commas: the rows of your own municipality, for one.</source>
        <translation>column=value (coluna=valor), várias separadas por vírgulas: por exemplo, as linhas do seu próprio município.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/parameters.py"/>
        <source>comma, semicolon, tab or pipe, or the sign itself; detected when empty.</source>
        <translation>comma (vírgula), semicolon (ponto e vírgula), tab (tabulação) ou pipe (barra vertical), ou o próprio sinal; se não for indicado, é detectado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/personal_columns.py"/>
        <source>The column “{column}” of “{layer}” holds {kind} and cannot be used or kept. If that is a mistake, name it under not_personal in the profile.</source>
        <translation>A coluna “{column}” de “{layer}” contém {kind} e não pode ser usada nem mantida. Se for um erro, indique-a em not_personal no perfil.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>A mapping profile must end in .toml, not “{file}”.</source>
        <translation>Um perfil de leitura deve terminar em .toml, não “{file}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>There is no mapping profile “{name}”; those that come along are {known}.</source>
        <translation>Não existe o perfil de leitura “{name}”; os incluídos são {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: there is no “{name}”; there are {known}.</source>
        <translation>{file} não é um perfil de leitura: não existe “{name}”; existem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: {reason}.</source>
        <translation>{file} não é um perfil de leitura: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: “{name}” cannot be “{value}”.</source>
        <translation>{file} não é um perfil de leitura: “{name}” não pode ser “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/profile.py"/>
        <source>{file} is no mapping profile: “{name}” must be one of {choices}, not “{value}”.</source>
        <translation>{file} não é um perfil de leitura: “{name}” deve ser um destes valores: {choices}; não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/records.py"/>
        <source>No row of “{layer}” remains. Most often: {reason} ({count}).</source>
        <translation>Não resta nenhuma linha de “{layer}”. Motivo mais frequente: {reason} ({count}).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/requests.py"/>
        <source>Say which column of “{layer}” is what, by a profile or by name. “Look at a table of incidents” (inspect_incidents) proposes roles and saves a profile.</source>
        <translation>Indique o que é cada coluna de “{layer}”, com um perfil ou pelo nome. “Examinar uma tabela de ocorrências” (inspect_incidents) propõe funções e salva um perfil.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/requests.py"/>
        <source>“{condition}” must be column=value.</source>
        <translation>“{condition}” deve ser column=value (coluna=valor).</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/requests.py"/>
        <source>“{delimiter}” is no delimiter: give one sign.</source>
        <translation>“{delimiter}” não é um delimitador: indique um só sinal.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Ages below 0 or above 115</source>
        <translation>Idades abaixo de 0 ou acima de 115</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Agreement of two sources</source>
        <translation>Concordância de duas fontes</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Concept</source>
        <translation>Conceito</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Dates in the future</source>
        <translation>Datas no futuro</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Days from the last event to publication</source>
        <translation>Dias da última ocorrência até a publicação</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Difference of the two totals, as a share of their mean</source>
        <translation>Diferença dos dois totais, em relação à sua média</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Identifiers that repeat</source>
        <translation>Identificadores repetidos</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>It is known what one row is</source>
        <translation>Sabe-se o que é cada linha</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Last whole month against the median of the twelve before</source>
        <translation>Último mês completo em relação aos doze anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Median monthly difference, as a share of the mean</source>
        <translation>Diferença mediana por mês, em relação à média</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Months with at least one event</source>
        <translation>Meses com pelo menos uma ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Offences with a code of the ICCS</source>
        <translation>Crimes com código da ICCS</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>On a default point or the centre of an area</source>
        <translation>Em um ponto genérico ou no centro de uma área</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Positions inside the study</source>
        <translation>Localizações dentro do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Positions not moved, snapped or rounded</source>
        <translation>Localizações sem deslocamento, sem ajuste a pontos fixos e sem arredondamento</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Rows set aside at import</source>
        <translation>Linhas separadas ao importar</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Same moment, place and category as another</source>
        <translation>Mesmo momento, lugar e categoria que outra</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Timeliness</source>
        <translation>Oportunidade</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Transparency</source>
        <translation>Transparência</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Uniqueness</source>
        <translation>Unicidade</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Validity</source>
        <translation>Validade</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>With a position</source>
        <translation>Com localização</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without a category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without a known hour</source>
        <translation>Sem hora conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without mechanism or weapon</source>
        <translation>Sem mecanismo ou arma</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without the kind of place</source>
        <translation>Sem tipo de local</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without the victim's age</source>
        <translation>Sem idade da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/importing/scorecard.py"/>
        <source>Without the victim's sex</source>
        <translation>Sem sexo da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/classification.py"/>
        <source>The category column holds {count} different values: that is text or an identifier, not a kind of offence.</source>
        <translation>A coluna de categoria tem {count} valores diferentes: é um texto ou um identificador, não um tipo de crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>The column “{column}” of “{layer}” has no values.</source>
        <translation>A coluna “{column}” de “{layer}” não tem valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>The column “{column}” of “{layer}” must hold numbers, but row {row} has “{value}”.</source>
        <translation>A coluna “{column}” de “{layer}” deve conter números, mas a linha {row} tem “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>“{column}” of “{layer}” has {value:g} in row {row}, too large or too small to compute with: if it stands for a missing value, leave it empty.</source>
        <translation>“{column}” de “{layer}” tem {value:g} na linha {row}, grande ou pequeno demais para calcular: se representa um valor ausente, deixe-o vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>“{column}” of “{layer}” must hold whole numbers, but has {value:g}: if the mark parts thousands, write the numbers without it.</source>
        <translation>“{column}” de “{layer}” deve ter números inteiros, mas contém {value:g}: se o sinal separa milhares, escreva os números sem ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/columns.py"/>
        <source>“{layer}” has no column “{column}”; it has {known}.</source>
        <translation>“{layer}” não tem a coluna “{column}”; tem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/dates.py"/>
        <source>No value of the column “{column}” of “{layer}” is a date.</source>
        <translation>Nenhum valor da coluna “{column}” de “{layer}” é uma data.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} has no row {row} to take the names from.</source>
        <translation>{file} não tem a linha {row} da qual tirar os nomes.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} has {count} columns, more than the {limit} that any table has.</source>
        <translation>{file} tem {count} colunas, mais do que as {limit} que uma tabela pode ter.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is damaged or cannot be opened: {reason}.</source>
        <translation>{file} está danificado ou não pode ser aberto: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is empty.</source>
        <translation>{file} está vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is no regular table: line {row} is longer than any table's.</source>
        <translation>{file} não é uma tabela regular: a linha {row} é mais longa que a de qualquer tabela.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is no regular table: more than {count} rows do not have the {columns} values of the header. Look at the delimiter and the header row.</source>
        <translation>{file} não é uma tabela regular: mais de {count} linhas não têm os {columns} valores do cabeçalho. Verifique o delimitador e a linha de cabeçalho.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is no text: it holds bytes that no table of text has.</source>
        <translation>{file} não é texto: contém bytes que nenhuma tabela de texto tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/delimited.py"/>
        <source>{file} is not written in {encoding}: leave the encoding empty to have it found out.</source>
        <translation>{file} não está escrito em {encoding}: deixe a codificação em branco para que seja detectada.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/iccs.py"/>
        <source>“{code}” is neither a code of the ICCS nor one of ours for what is no crime.</source>
        <translation>“{code}” não é um código da ICCS nem um dos nossos para o que não é crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>No incident of “{layer}” has coordinates: give the columns x and y or, in QGIS, load the table as a layer of points.</source>
        <translation>Nenhuma ocorrência de “{layer}” tem coordenadas: indique as colunas x e y ou, no QGIS, carregue a tabela como uma camada de pontos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>No incident of “{layer}” is of the categories asked for; there are {known}.</source>
        <translation>Nenhuma ocorrência de “{layer}” é das categorias pedidas; existem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>No incident of “{layer}” lies between {start} and {end}.</source>
        <translation>Nenhuma ocorrência de “{layer}” está entre {start} e {end}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>The file of “{layer}” is not there any more: {file}.</source>
        <translation>O arquivo de “{layer}” não está mais lá: {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>{file} has no layer “{name}”; it has {known}.</source>
        <translation>{file} não tem a camada “{name}”; tem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>“{layer}” cannot be read as a map layer or table: {file}.</source>
        <translation>“{layer}” não pode ser lida como camada de mapa nem como tabela: {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/layers.py"/>
        <source>“{layer}” is a table of a database: read it with “Import incidents” first.</source>
        <translation>“{layer}” é uma tabela de um banco de dados: leia-a primeiro com “Importar ocorrências”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, the axis of “{category}” is “{value}”, not one of {known}.</source>
        <translation>Na taxonomia {file}, o eixo de “{category}” é “{value}”, e deve ser um de {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, “protected” of “{category}” must be true or false, not “{value}”.</source>
        <translation>Na taxonomia {file}, “protected” de “{category}” deve ser true ou false, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, “{category}” has “{value}”, which is neither a code of the ICCS nor one of ours for what is no crime.</source>
        <translation>Na taxonomia {file}, “{category}” tem “{value}”, que não é um código da ICCS nem um dos nossos para o que não é crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>In the taxonomy {file}, “{category}” must have a code, or iccs, axis and protected, and not “{value}”.</source>
        <translation>Na taxonomia {file}, “{category}” deve ter um código, ou iccs, axis e protected, e não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} cannot be read: check that it is there.</source>
        <translation>Não é possível ler a taxonomia {file}: verifique se ela está lá.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} must be valid TOML saved as UTF-8, and it is not: {reason}.</source>
        <translation>A taxonomia {file} deve ser TOML válido salvo em UTF-8, e não é: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} names no category; write them under [categories], such as "Robo hormiga" = "050231".</source>
        <translation>A taxonomia {file} não nomeia nenhuma categoria; escreva-as sob [categories], por exemplo "Furto em loja" = "050231".</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} names “{category}” twice, with different codes.</source>
        <translation>A taxonomia {file} nomeia “{category}” duas vezes, com códigos diferentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/office_taxonomy.py"/>
        <source>The taxonomy {file} needs the columns “category” and “iccs”.</source>
        <translation>A taxonomia {file} precisa das colunas “category” e “iccs”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/points.py"/>
        <source>“{layer}” must hold points.</source>
        <translation>“{layer}” deve conter pontos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>Name the table of the database: postgresql://user@host/database|table=schema.name.</source>
        <translation>Indique a tabela do banco de dados: postgresql://usuario@servidor/banco|table=esquema.nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The database has no table “{name}”.</source>
        <translation>O banco de dados não tem a tabela “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The database of “{name}” cannot be reached: check server, port and name of the database.</source>
        <translation>Não é possível acessar o banco de dados de “{name}”: verifique o servidor, a porta e o nome do banco.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The database of “{name}” does not admit you: check user and password.</source>
        <translation>O banco de dados de “{name}” não permite a sua entrada: verifique o usuário e a senha.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The table “{name}” cannot be read: the database answered with error {code}.</source>
        <translation>Não é possível ler a tabela “{name}”: o banco de dados respondeu com o erro {code}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>The table “{name}” has no columns to read.</source>
        <translation>A tabela “{name}” não tem colunas para ler.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/postgis.py"/>
        <source>You may not read the table “{name}”: ask who runs the database for the right.</source>
        <translation>Você não tem permissão para ler a tabela “{name}”: peça-a a quem administra o banco de dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/precision.py"/>
        <source>Hardly any two positions of “{layer}” are the same, as where a source moves them at random: a result with {finest} m may show chance. Use at least {metres} m, or import with the precision stated as exact if they come from GPS.</source>
        <translation>Quase não há duas localizações iguais em “{layer}”, como ocorre quando a fonte as desloca ao acaso: um resultado com {finest} m pode mostrar acaso. Use ao menos {metres} m ou, se vierem de GPS, importe indicando que a precisão é exata.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/precision.py"/>
        <source>The source of “{layer}” moved the positions by up to {metres} m: a result with {finest} m would show chance. Use at least {metres} m.</source>
        <translation>A fonte de “{layer}” deslocou as localizações em até {metres} m: um resultado com {finest} m mostraria o acaso. Use pelo menos {metres} m.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/precision.py"/>
        <source>The source of “{layer}” put the positions on fixed points such as street centres: a result with {finest} m would show those points. Use at least {metres} m.</source>
        <translation>A fonte de “{layer}” ajustou as localizações a pontos fixos, como centros de rua: um resultado com {finest} m mostraria esses pontos. Use pelo menos {metres} m.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/raw_sources.py"/>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/shapefiles.py"/>
        <source>{file} is one of several files of a shapefile: the {ending} file that belongs beside it is missing.</source>
        <translation>{file} é um dos vários arquivos de um shapefile: falta o arquivo {ending} que deve estar ao lado dele.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>To place “{layer}” on the map, name its x column, its y column and their CRS.</source>
        <translation>Para localizar “{layer}” no mapa, indique sua coluna x, sua coluna y e o sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>{file} is no regular table: row {row} has {values} values, the header {columns}.</source>
        <translation>{file} não é uma tabela regular: a linha {row} tem {values} valores; o cabeçalho, {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/text_format.py"/>
        <source>“{encoding}” is not a known encoding.</source>
        <translation>“{encoding}” não é uma codificação conhecida.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbook_size.py"/>
        <source>{file} cannot be read as a workbook: open it in a spreadsheet program and save it again.</source>
        <translation>{file} não pode ser lido como planilha: abra-o em um programa de planilhas e salve-o novamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbook_size.py"/>
        <source>{file} has a sheet that reaches to row {row} and column {column}: delete what stands far from the table.</source>
        <translation>{file} tem uma planilha que chega até a linha {row} e a coluna {column}: apague o que estiver longe da tabela.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbook_size.py"/>
        <source>{file} unpacks to more than {limit} MB, which no workbook of a register does.</source>
        <translation>{file} ocupa mais de {limit} MB ao ser descompactado, o que não acontece com nenhuma planilha de um registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/workbooks.py"/>
        <source>{file} is protected with a password: save a copy without it.</source>
        <translation>{file} está protegido com senha: salve uma cópia sem ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{file} cannot hold two parts: give each its own file, or a .gpkg for all.</source>
        <translation>{file} não pode conter duas partes: indique um arquivo para cada uma ou um .gpkg para todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{file} could not be written: {reason}</source>
        <translation>Não foi possível gravar {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>“{part}” cannot be written to {file}; use one of {endings}.</source>
        <translation>“{part}” não pode ser gravado em {file}; use uma destas terminações: {endings}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” cannot be read: choose the findings.json that the diagnosis wrote.</source>
        <translation>Não foi possível ler “{file}”: escolha o findings.json gerado pelo diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” is no complete findings file: “{key}” is missing or not as it must be. Run the diagnosis again.</source>
        <translation>“{file}” não é um arquivo de achados completo: “{key}” falta ou não está como deveria. Gere o diagnóstico de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” is not a JSON file: choose the findings.json that the diagnosis wrote.</source>
        <translation>“{file}” não é um arquivo JSON: escolha o findings.json gerado pelo diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/findings_file.py"/>
        <source>“{file}” was written by a newer Convivencia (schema {found}; this one reads {known}): update Convivencia.</source>
        <translation>“{file}” foi gerado por uma versão mais nova do Convivencia (esquema {found}; esta lê o {known}): atualize o Convivencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Chapters and tables of your own; those of Convivencia without it.</source>
        <translation>Capítulos e tabelas próprios; sem este arquivo, os do Convivencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Choose at least one of {formats}.</source>
        <translation>Escolha pelo menos um de {formats}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Excel workbook</source>
        <translation>Planilha do Excel</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Indicators with a baseline</source>
        <translation>Indicadores com linha de base</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>PDF to fill in by hand</source>
        <translation>PDF para preencher à mão</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Places to fill in</source>
        <translation>Espaços a preencher</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Plan template</source>
        <translation>Modelo do plano</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>The findings.json that the diagnosis wrote.</source>
        <translation>O findings.json gerado pelo diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Turns the findings of a diagnosis into the template of the local plan: priorities, logical framework and indicators with their baselines filled in, and empty places for what people must decide. It is for whoever may read the diagnosis it is made from.</source>
        <translation>Transforma os achados de um diagnóstico no modelo do plano local: prioridades, marco lógico e indicadores com suas linhas de base, e espaços vazios para o que as pessoas precisam decidir. Pode lê-lo quem pode ler o diagnóstico de que vem.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Which files are written.</source>
        <translation>Quais arquivos são gerados.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_documents.py"/>
        <source>Write the plan template</source>
        <translation>Gerar o modelo do plano</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>About this template</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Annex: where the baselines come from</source>
        <translation>Anexo: de onde vêm as linhas de base</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Answers to choose from</source>
        <translation>Respostas para escolher</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Baselines and how to compute them again</source>
        <translation>Linhas de base e como calculá-las de novo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Computed with {versions}.</source>
        <translation>Calculado com {versions}.</translation>
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
        <translation>Dados e impressão digital</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Data dictionary</source>
        <translation>Dicionário de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Each baseline is one number of one analysis, named by its finding (such as {example}). The annex says how to compute it again in the same way.</source>
        <translation>Cada linha de base é um número de uma análise e traz o código do seu achado (como {example}). O anexo diz como calculá-la de novo do mesmo modo.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Everything needed to compute the numbers of the diagnosis again.</source>
        <translation>Tudo o que é preciso para calcular de novo os números do diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Finding {id} · {axis}</source>
        <translation>Achado {id} · {axis}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>For the writer: {guidance}</source>
        <translation>Para quem redige: {guidance}</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Goal (impact)</source>
        <translation>Finalidade (impacto)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Heading</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>How to complete this plan</source>
        <translation>Como preencher este plano</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Limits of the data</source>
        <translation>Limites dos dados</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>One sheet for each table of the plan. Shaded cells are yours; the others come from the diagnosis and are locked, without a password.
A cell with a list shows an arrow. To add rows, unprotect the sheet (Review menu) and copy an empty row.
Baselines are numbers of the analyses: the sheet “{provenance}” says how to compute them again.</source>
        <translation>Uma aba para cada tabela do plano. As células sombreadas são suas; as demais vêm do diagnóstico e estão bloqueadas, sem senha.
As células com lista mostram uma seta. Para incluir linhas, desproteja a aba (menu Revisão) e copie uma linha vazia.
As linhas de base são números das análises: a aba “{provenance}” diz como calculá-las de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Output</source>
        <translation>Produto</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Purpose (outcome)</source>
        <translation>Propósito (resultado)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Rows from the diagnosis</source>
        <translation>Linhas do diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Running the same analysis with these parameters on the same data gives the same number. The fingerprint changes as soon as the data do; the workbook has it in full, with every parameter.</source>
        <translation>Repetir a mesma análise com estes parâmetros e os mesmos dados dá o mesmo número. A impressão digital muda assim que os dados mudam; a planilha a traz completa, com todos os parâmetros.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Sheet</source>
        <translation>Aba</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Start here</source>
        <translation>Comece aqui</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Structured after the UNDP collection of guides on coexistence and citizen security; it is not a UNDP document.</source>
        <translation>Com a estrutura da coleção de guias do PNUD sobre convivência e segurança cidadã; não é um documento do PNUD.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Template to be completed, with the baselines of the diagnosis already in place</source>
        <translation>Modelo a preencher, com as linhas de base do diagnóstico já incluídas</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Text of the template: that of the office that adapted it.</source>
        <translation>O texto do modelo é o do órgão que o adaptou.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The diagnosis brought no baseline.</source>
        <translation>O diagnóstico não trouxe nenhuma linha de base.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The diagnosis brought no finding.</source>
        <translation>O diagnóstico não trouxe nenhum achado.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The diagnosis names no problem that its figures support; the priorities are the committee's.</source>
        <translation>O diagnóstico não aponta nenhum problema que seus números sustentem; as prioridades cabem ao comitê.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The first {shown} of {count} rows; the workbook has all of them.</source>
        <translation>As primeiras {shown} de {count} linhas; a planilha tem todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The notes that begin with “For the writer” are not part of the plan: delete them before it is approved.</source>
        <translation>As notas que começam com “Para quem redige” não fazem parte do plano: apague-as antes da aprovação.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The seven axes, the chapters and the tables are a reconstruction from public sources; the text of the guides was not available. Every sentence of the template can be replaced by that of your office (source status: {status}).</source>
        <translation>Os sete eixos, os capítulos e as tabelas são uma reconstrução a partir de fontes públicas; o texto dos guias não estava disponível. Cada frase do modelo pode ser trocada pela do seu órgão (source_status: {status}).</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>The workbook {file} holds the same tables to fill in together; choose one of the two for each table.</source>
        <translation>A planilha {file} traz as mesmas tabelas para preencher em equipe; para cada tabela, escolham um dos dois.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>To be completed</source>
        <translation>A preencher</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>What each column of each table is called.</source>
        <translation>Como se chama cada coluna de cada tabela.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>What to keep in mind</source>
        <translation>O que levar em conta</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Who fills it in</source>
        <translation>Quem preenche</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Withheld</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Withheld: the number is too small to be shown to these readers without exposing people.</source>
        <translation>Reservado: o número é pequeno demais para ser mostrado a este público sem expor pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Write in the shaded boxes and cells. What is not shaded comes from the diagnosis: discuss it, but do not retype it.</source>
        <translation>Escreva nas caixas e células sombreadas. O que não está sombreado vem do diagnóstico: discutam, mas não digitem de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>baseline</source>
        <translation>linha de base</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>computed at</source>
        <translation>calculado em</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>limit of the data</source>
        <translation>limite dos dados</translation>
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
        <translation>parâmetro</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>percentage</source>
        <translation>porcentagem</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>the diagnosis</source>
        <translation>o diagnóstico</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>{analysis} (finding {id})</source>
        <translation>{analysis} (achado {id})</translation>
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
        <translation>{plan}: tabelas a preencher</translation>
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
        <translation>{title}: {rows} linhas, {fingerprint}</translation>
    </message>
    <message>
        <location filename="../algorithms/point_files.py"/>
        <source>A FlatGeobuf cannot hold rows without a position: write a .gpkg instead.</source>
        <translation>Um FlatGeobuf não pode conter linhas sem posição: grave um .gpkg em seu lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/cells.py"/>
        <source>In “{layer}”, “{group}” lies in both “{one}” and “{other}”: each must lie in one only.</source>
        <translation>Em “{layer}”, “{group}” está ao mesmo tempo em “{one}” e em “{other}”: cada um deve estar em um só.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/cells.py"/>
        <source>“{row}” stands more than once in “{layer}”{category}: one row is needed for each.</source>
        <translation>“{row}” aparece mais de uma vez em “{layer}”{category}: é preciso uma só linha para cada um.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/complementary.py"/>
        <source>Withholding small counts</source>
        <translation>Retendo as contagens pequenas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/disclosure_audit.py"/>
        <source>Checking what could be worked out</source>
        <translation>Verificando o que poderia ser deduzido</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>Protected incidents must be hidden among at least {bound} people, not {k}.</source>
        <translation>As ocorrências protegidas devem ser ocultadas entre pelo menos {bound} pessoas, não {k}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>These columns say who or where and cannot stay beside masked points: {columns}.</source>
        <translation>Estas colunas dizem quem ou onde e não podem acompanhar pontos mascarados: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>{count} points of “{layer}” are of protected categories, which are never shown as points: leave them out.</source>
        <translation>{count} pontos de “{layer}” são de categorias protegidas, que nunca são mostradas como pontos: deixe-os de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_checks.py"/>
        <source>“{column}” of “{layer}” is empty in row {row}: every point needs its identifier to be masked alike in every release.</source>
        <translation>“{column}” de “{layer}” está vazia na linha {row}: cada ponto precisa do seu identificador para ser mascarado do mesmo modo em todas as publicações.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>A column of the areas, such as the municipality; else anywhere.</source>
        <translation>Uma coluna das áreas, como o município; sem ela, qualquer parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>A column that says which incidents are of protected categories.</source>
        <translation>Uma coluna que diz quais ocorrências são de categorias protegidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Columns to keep</source>
        <translation>Colunas a conservar</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Hidden among</source>
        <translation>Oculto entre</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Hidden among at least</source>
        <translation>Oculto entre pelo menos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Least displacement</source>
        <translation>Deslocamento mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Least k reached</source>
        <translation>Menor k alcançado</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Leave them out</source>
        <translation>Deixá-las de fora</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Mask points</source>
        <translation>Mascarar pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Mask them, for inside only</source>
        <translation>Mascará-las, só para uso interno</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Masked points</source>
        <translation>Pontos mascarados</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Mean displacement</source>
        <translation>Deslocamento médio</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Median displacement</source>
        <translation>Deslocamento mediano</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Median k</source>
        <translation>Mediana de k</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Middle of a grid cell</source>
        <translation>Centro de uma célula da grade</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Moved within a ring</source>
        <translation>Movidos dentro de um anel</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Moves each point at random within a ring, or to the middle of a grid cell, so that it is hidden among at least k people. A point is moved alike in every release. Analyses use the true points; only what is shown is masked.</source>
        <translation>Move cada ponto ao acaso dentro de um anel, ou para o centro de uma célula de uma grade, para ocultá-lo entre pelo menos k pessoas. Um ponto é movido do mesmo modo em todas as publicações. As análises usam os pontos verdadeiros; só se mascara o que é mostrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Neighbourhoods or blocks: points stay inside what they cover.</source>
        <translation>Bairros ou quadras: os pontos não saem do que eles cobrem.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>No other column goes along. Data about persons, places and coordinates are refused.</source>
        <translation>Nenhuma outra coluna acompanha o ponto. Dados de pessoas, lugares e coordenadas são recusados.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Pseudonym</source>
        <translation>Pseudônimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Refuse the layer</source>
        <translation>Recusar a camada</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Stay within the same</source>
        <translation>Não sair do mesmo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The column with the record's own number. Without one that stays the same, every release would mask anew, and the average of the masks is the true place.</source>
        <translation>A coluna com o número próprio do registro. Sem um que não mude, cada publicação mascararia de novo, e a média das máscaras é o lugar verdadeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The kind of offence, by which protected ones are known.</source>
        <translation>O tipo de crime, pelo qual se reconhecem os protegidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The least number of people among whom a point is hidden: 8, or 20 for protected categories; it can be raised.</source>
        <translation>O menor número de pessoas entre as quais um ponto é ocultado: 8, ou 20 nas categorias protegidas; pode ser aumentado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The ring keeps the pattern better; the grid hides places with many incidents.</source>
        <translation>O anel conserva melhor o padrão; a grade oculta os lugares com muitas ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>The side of the grid's cells.</source>
        <translation>O lado das células da grade.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>They are never shown as points. Masked ones get no seal, so that they cannot be published.</source>
        <translation>Nunca são mostradas como pontos. As mascaradas não recebem selo, para que não possam ser publicadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/mask_points.py"/>
        <source>Where many people live, k of them may share one building; no point moves less.</source>
        <translation>Onde mora muita gente, k pessoas podem dividir um prédio; nenhum ponto se move menos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/masked.py"/>
        <source>A ring needs areas with their population, from which it gets its size: name them, or choose the grid.</source>
        <translation>O anel precisa de áreas com sua população, da qual obtém o tamanho: indique-as ou escolha a grade.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/masked.py"/>
        <source>Masking</source>
        <translation>Mascarando</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/masked.py"/>
        <source>No point of “{layer}” has coordinates.</source>
        <translation>Nenhum ponto de “{layer}” tem coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/minimums.py"/>
        <source>The minimum “{name}” can be raised but not lowered: it must be a whole number of at least {bound}, not {value}.</source>
        <translation>O mínimo “{name}” pode ser aumentado, mas não reduzido: deve ser um número inteiro de pelo menos {bound}, não {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/minimums.py"/>
        <source>There is no minimum “{name}”; there are {known}.</source>
        <translation>Não existe o mínimo “{name}”; existem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>addresses</source>
        <translation>endereços</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>addresses of devices and accounts</source>
        <translation>endereços de dispositivos e contas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>data about suspects</source>
        <translation>dados sobre pessoas suspeitas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>dates of birth</source>
        <translation>datas de nascimento</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>e-mail addresses</source>
        <translation>endereços de e-mail</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>identity documents</source>
        <translation>documentos de identidade</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>names of persons</source>
        <translation>nomes de pessoas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>narratives</source>
        <translation>relatos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>number plates</source>
        <translation>placas de veículos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/personal_tables.py"/>
        <source>telephone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_counts.py"/>
        <source>“{column}” looks like counts below {minimum}, or a rate made from them: name it among the counts, or leave it out.</source>
        <translation>“{column}” parece conter contagens menores que {minimum}, ou uma taxa feita com elas: indique-a entre as contagens ou deixe-a de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_counts.py"/>
        <source>“{column}” may be a rate, from which whoever knows the residents works the counts out: name the population, so that it can be checked, or leave it out.</source>
        <translation>“{column}” pode ser uma taxa, da qual quem conhece os habitantes deduz as contagens: indique a população, para que se possa verificar, ou não a inclua.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>A name for the incidents behind it, the same in every release made from them.</source>
        <translation>Um nome para as ocorrências de origem, o mesmo em todas as publicações feitas com elas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Areas or a table with counts, or points that were masked.</source>
        <translation>Áreas ou uma tabela com contagens, ou pontos já mascarados.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Columns to empty together with a count, beside those that are found.</source>
        <translation>Colunas a esvaziar junto com uma contagem, além das que são detectadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Columns with what the areas belong to and has totals, the nearest first.</source>
        <translation>Colunas com aquilo a que as áreas pertencem e que tem totais, o mais próximo primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Complementary suppression was run, so that no total gives a hidden number away.</source>
        <translation>A supressão complementar foi aplicada: nenhum total revela um número oculto.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Computed from the counts</source>
        <translation>Calculadas a partir das contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Counts of protected categories; of points, columns that say which are protected.</source>
        <translation>Contagens de categorias protegidas; em pontos, colunas que dizem quais são protegidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Counts under the minimum are suppressed.</source>
        <translation>As contagens abaixo do mínimo estão suprimidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Dates are no finer than they need to be.</source>
        <translation>As datas não são mais detalhadas do que o necessário.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Disclosure checklist</source>
        <translation>Lista de controle de divulgação</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Earlier release with other boundaries</source>
        <translation>Publicação anterior com outros limites</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>First and last day of the events.</source>
        <translation>Primeiro e último dia dos fatos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Further columns</source>
        <translation>Outras colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Hierarchy</source>
        <translation>Hierarquia</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Locations are aggregated or masked.</source>
        <translation>As localizações estão agregadas ou mascaradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Makes a layer for the local committee or the public: small counts and what gives them away are empty, points are masked ones, only the columns named remain, and the release is entered in the register and held against earlier ones.</source>
        <translation>Prepara uma camada para o comitê local ou o público: as contagens pequenas e o que as revela ficam vazias, os pontos são mascarados, só ficam as colunas indicadas, e a publicação é anotada no registro e comparada com as anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Name of the areas</source>
        <translation>Nome das áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>No personal identifier remains.</source>
        <translation>Não resta nenhum identificador pessoal.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Of points, the column with the kind of offence.</source>
        <translation>Em pontos, a coluna com o tipo de crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Only these go along; those that say who, where or when in detail do not.</source>
        <translation>Só estas acompanham; as que dizem em detalhe quem, onde ou quando, não.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Protected categories follow their stricter rules.</source>
        <translation>As categorias protegidas seguem suas regras mais rígidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Publish a layer</source>
        <translation>Publicar uma camada</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Published areas</source>
        <translation>Áreas publicadas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Published points</source>
        <translation>Pontos publicados</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Published table</source>
        <translation>Tabela publicada</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Raises the level's own: 3 for the committee, 5 for the public.</source>
        <translation>Aumenta a do nível: 3 para o comitê, 5 para o público.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Rates carry intervals and the unstable ones are marked.</source>
        <translation>As taxas trazem intervalo e as instáveis estão sinalizadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Register of releases</source>
        <translation>Registro de publicações</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Smallest count shown</source>
        <translation>Menor contagem mostrada</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Subtracted from this one area by area; a small number left over is refused.</source>
        <translation>É subtraída desta, área por área; se sobrar um número pequeno, é recusada.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The box with the limits of the data is on the page.</source>
        <translation>O quadro com os limites dos dados está na página.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The column that names each area, once.</source>
        <translation>A coluna que nomeia cada área, uma só vez.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The column with the residents of the areas.</source>
        <translation>A coluna com os residentes das áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The columns with numbers of events.</source>
        <translation>As colunas com números de fatos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The data agreement allows publication.</source>
        <translation>O acordo de dados permite publicar.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The date on which the committee validated it is noted.</source>
        <translation>Consta a data em que o comitê validou.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The file that remembers releases; by default one beside this computer's secret.</source>
        <translation>O arquivo que lembra as publicações; por padrão, um junto ao segredo deste computador.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The name under which it is published.</source>
        <translation>O nome com que é publicada.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The release register is up to date.</source>
        <translation>O registro de publicações está atualizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>The wording stigmatises nobody and says “reported”.</source>
        <translation>A redação não estigmatiza ninguém e diz “registrado”.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>There is an address for corrections.</source>
        <translation>Há um endereço para solicitar correções.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>What somebody has looked at; the public level needs all of it.</source>
        <translation>O que alguém já verificou; o nível público exige tudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_layer.py"/>
        <source>Who will see the layer.</source>
        <translation>Quem verá a camada.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_points.py"/>
        <source>The same points were released as “{title}” with another mask: two masks of one point lead to its place. Take the same method, k, areas and coordinate system as then.</source>
        <translation>Os mesmos pontos foram publicados como “{title}” com outra máscara: duas máscaras de um ponto levam ao seu lugar. Use o mesmo método, k, áreas e sistema de coordenadas de então.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publish_points.py"/>
        <source>{count} of the {rows} points of “{layer}” are not masked here among at least {k} people, or were changed since: run “mask points” and publish its result.</source>
        <translation>{count} dos {rows} pontos de “{layer}” não foram mascarados aqui entre pelo menos {k} pessoas, ou mudaram depois: execute “mascarar pontos” e publique o resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>A published layer needs a title.</source>
        <translation>Uma camada publicada precisa de um título.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>Name the columns of counts and the one that names the areas: rates and classes cannot be judged without them.</source>
        <translation>Indique as colunas de contagens e a que nomeia as áreas: sem elas não se podem julgar as taxas nem as classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>Nothing is made public before the disclosure checklist (K-D17) is complete; not confirmed: {missing}.</source>
        <translation>Nada se torna público antes de completar a lista de controle de divulgação (K-D17); sem confirmar: {missing}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>Only areas, masked points and tables can be published.</source>
        <translation>Só podem ser publicadas áreas, pontos mascarados e tabelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/publishing.py"/>
        <source>{count} withheld counts could still be worked out from the rest, so nothing is published: take larger areas, longer periods or fewer categories.</source>
        <translation>{count} contagens retidas ainda poderiam ser deduzidas do resto, por isso nada é publicado: use áreas maiores, períodos mais longos ou menos categorias.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/release_register.py"/>
        <source>The register of releases “{file}” cannot be read (line {line}): mend it or put back its copy, so that this release can be held against the earlier ones.</source>
        <translation>O registro de publicações “{file}” não pode ser lido (linha {line}): conserte-o ou recupere sua cópia, para que esta publicação possa ser comparada com as anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/release_register.py"/>
        <source>The register of releases “{file}” cannot be written: {reason}.</source>
        <translation>O registro de publicações “{file}” não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/releases_compared.py"/>
        <source>Together with “{earlier}” this would tell {count} numbers below {minimum} in “{column}” (at {areas}): keep the boundaries of then, or join these areas.</source>
        <translation>Junto com “{earlier}”, isto revelaria {count} números menores que {minimum} em “{column}” (em {areas}): mantenha os limites de então ou una estas áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/secret.py"/>
        <source>The file {file} does not hold a secret of at least {bytes} bytes: put back its copy. With a new one, masks and pseudonyms differ from earlier releases.</source>
        <translation>O arquivo {file} não contém um segredo de pelo menos {bytes} bytes: recupere sua cópia. Com um novo, as máscaras e os pseudônimos diferem dos de publicações anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/secret.py"/>
        <source>The secret for masks and pseudonyms cannot be read or made ({reason}): name a file that you may write in {variable}.</source>
        <translation>O segredo para máscaras e pseudônimos não pode ser lido nem criado ({reason}): indique em {variable} um arquivo em que possa gravar.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>3 for the local committee, 5 for the public; it can be raised.</source>
        <translation>3 para o comitê local, 5 para o público; pode ser aumentado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>A column that says which rows are of protected categories. What the words of the category say is protected in any case.</source>
        <translation>Uma coluna que diz quais linhas são de categorias protegidas. O que as palavras da categoria indicam está protegido em todo caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>A number readers know, from which a rate gives the count.</source>
        <translation>Um número que os leitores conhecem e com o qual uma taxa revela a contagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>A part of the same events</source>
        <translation>Uma parte dos mesmos fatos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>At least 10; it can be raised.</source>
        <translation>Pelo menos 10; pode ser aumentado.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Columns to empty together with the count. Rates, shares and copies of it are found without being named.</source>
        <translation>Colunas a esvaziar junto com a contagem. Taxas, proporções e cópias são detectadas sem serem indicadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Columns with what each area belongs to and has totals for, the nearest first: sector, district.</source>
        <translation>Colunas com aquilo a que cada área pertence e que tem totais, o mais próximo primeiro: setor, distrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Computed from the count</source>
        <translation>Calculadas a partir da contagem</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Earlier release</source>
        <translation>Publicação anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Empties the counts below the minimum, and further ones and totals so that no sum gives them away, with the rates and shares computed from them. An audit works out what a reader could still learn about each.</source>
        <translation>Esvazia as contagens abaixo do mínimo, e outras contagens e totais para que nenhuma soma as revele, junto com as taxas e proporções calculadas com elas. Uma auditoria calcula o que um leitor ainda poderia saber de cada uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>One row for each area, or for each area and category.</source>
        <translation>Uma linha por área, ou por área e categoria.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Show zeros</source>
        <translation>Mostrar os zeros</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Smallest count of a protected category</source>
        <translation>Menor contagem de uma categoria protegida</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Table of counts</source>
        <translation>Tabela de contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The column that names the area of each row.</source>
        <translation>A coluna que nomeia a área de cada linha.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The column with the kind of offence or the period, if there is one.</source>
        <translation>A coluna com o tipo de crime ou o período, se houver.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The column with the number of events.</source>
        <translation>A coluna com o número de fatos.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The earlier release covers</source>
        <translation>A publicação anterior abrange</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The same events</source>
        <translation>Os mesmos fatos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The same events, or a part of them (January to June of what is now a year): then the difference must be safe too.</source>
        <translation>Os mesmos fatos, ou uma parte deles (de janeiro a junho do que agora é um ano): então também a diferença deve ser segura.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>The table as it was published before, with the same column names and its gaps.</source>
        <translation>A tabela como foi publicada antes, com os mesmos nomes de colunas e suas lacunas.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Whether a count of zero is shown. If it is, readers know that what is empty is not zero; if not, more is withheld.</source>
        <translation>Se uma contagem de zero é mostrada. Se for, o leitor sabe que o que está vazio não é zero; se não, mais é retido.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>Withhold small counts</source>
        <translation>Reter as contagens pequenas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression.py"/>
        <source>“{column}” of “{layer}” must hold counts, whole numbers of zero or more, but row {row} has {value}.</source>
        <translation>“{column}” de “{layer}” deve conter contagens, números inteiros de zero ou mais, mas a linha {row} tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Below the minimum</source>
        <translation>Abaixo do mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Could be worked out</source>
        <translation>Poderia ser deduzido</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Table without small counts</source>
        <translation>Tabela sem contagens pequenas</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Totals that go with it</source>
        <translation>Totais que a acompanham</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Totals withheld</source>
        <translation>Totais retidos</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>What could be worked out (internal)</source>
        <translation>O que poderia ser deduzido (interno)</translation>
    </message>
    <message>
        <location filename="../algorithms/privacy/suppression_result.py"/>
        <source>Why each was withheld (internal)</source>
        <translation>Por que cada uma foi retida (interno)</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/cell_counts.py"/>
        <source>A cell size of {size} m would make about {count} cells; choose {better} m or more, or a smaller extent.</source>
        <translation>Com um tamanho de célula de {size} m haveria cerca de {count} células; escolha {better} m ou mais, ou uma extensão menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/cell_counts.py"/>
        <source>Only {count} incidents lie inside the areas; a map of hot spots needs {fewest} or more.</source>
        <translation>Só {count} incidentes estão dentro das áreas; um mapa de zonas quentes precisa de {fewest} ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m, about a city block: {incidents} incidents on {area} km² would allow smaller ones, but positions rarely say more.</source>
        <translation>As células são quadrados de {size} m, cerca de uma quadra: {incidents} incidentes em {area} km² permitiriam células menores, mas as localizações raramente são mais precisas.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m, as asked.</source>
        <translation>As células são quadrados de {size} m, como foi pedido.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m: on {area} km², {incidents} incidents are then about two a cell, the usual rule.</source>
        <translation>As células são quadrados de {size} m: assim, {incidents} incidentes em {area} km² são cerca de dois por célula, a regra usual.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m: smaller ones would be more than {most} on {area} km².</source>
        <translation>As células são quadrados de {size} m: com células menores haveria mais de {most} em {area} km².</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells are squares of {size} m: {incidents} incidents are few for {area} km², and larger cells would be fewer than {fewest}.</source>
        <translation>As células são quadrados de {size} m: {incidents} incidentes são poucos para {area} km², e com células maiores haveria menos de {fewest}.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Cells without an event take part ({empty} of {tests}): nothing reported is an observation.</source>
        <translation>Participam as células sem ocorrências ({empty} de {tests}): nada ter sido registrado também é uma observação.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Each cell and its neighbours were compared with {permutations} random arrangements, and the p-values corrected for {tests} tests (Benjamini–Hochberg): of all cells shown as hot or cold at 95 %, about one in twenty may be a false alarm.</source>
        <translation>Cada célula e suas vizinhas foram comparadas com {permutations} distribuições ao acaso, e os valores p foram corrigidos por {tests} testes (Benjamini–Hochberg): de todas as células assinaladas com 95% de confiança, cerca de uma em cada vinte pode ser um falso alarme.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>Left out at the boundary: {slivers} cells with less than a quarter of them inside, and the {lost} events in them.</source>
        <translation>Omitiram-se na borda: {slivers} células com menos de um quarto de sua superfície dentro, e as {lost} ocorrências nelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>No cell was left out.</source>
        <translation>Nenhuma célula foi omitida.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/choice_sentences.py"/>
        <source>The {number} cells around a cell are its neighbours, up to {distance} m away: {events} events on average. The distance follows from the number of events, never from the result it gives.</source>
        <translation>São vizinhas de uma célula as {number} que a rodeiam, até {distance} m: em média, {events} ocorrências. A distância depende do número de ocorrências, nunca do resultado que dá.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Draws the map of hot spots again and again with other cells, another origin, other neighbours and other random draws, and tells for each place in what share of them it is hot. A hot spot that comes and goes with such choices is no place to decide upon.</source>
        <translation>Repete o mapa de zonas quentes muitas vezes com outras células, outra origem, outras vizinhas e outros sorteios, e diz em que proporção delas cada lugar é zona quente. Uma zona quente que aparece e desaparece com essas escolhas não é base para decidir.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Give either “incidents” or a “value” of the areas, not both.</source>
        <translation>Indique “incidents” ou um “value” das áreas, não ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Give “incidents”, or the “value” of the areas to analyse.</source>
        <translation>Indique “incidents”, ou o “value” das áreas a analisar.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Hot or cold spot</source>
        <translation>Zona quente ou fria</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Hot spots (95 % or more)</source>
        <translation>Zonas quentes (95% ou mais)</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Not hot here, but in some re-runs</source>
        <translation>Não quentes aqui, mas em algumas repetições</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Of them hot in most re-runs</source>
        <translation>Delas, quentes na maioria das repetições</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Origin moved east, in cells</source>
        <translation>Origem deslocada para leste, em células</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Origin moved north, in cells</source>
        <translation>Origem deslocada para norte, em células</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Re-run</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Re-runs</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Share of re-runs in which the place is hot</source>
        <translation>Proporção de repetições em que o lugar é zona quente</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Share of the map's hot spots that are hot here too</source>
        <translation>Proporção das zonas quentes do mapa que também o são aqui</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Stability of hot spots</source>
        <translation>Estabilidade das zonas quentes</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>With incidents, square cells over the areas are varied; without them, the areas stay and their neighbours are varied.</source>
        <translation>Com incidentes variam-se células quadradas sobre as áreas; sem eles, as áreas ficam fixas e variam-se suas vizinhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/hot_spot_stability.py"/>
        <source>Without incidents: the numbers of the areas to analyse.</source>
        <translation>Sem incidentes: os números das áreas a analisar.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Cold spots (95 % or more)</source>
        <translation>Zonas frias (95% ou mais)</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Hot spots in one step</source>
        <translation>Zonas quentes em um passo</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Hot spots of incidents</source>
        <translation>Zonas quentes de incidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Makes a map of hot spots from points: counts them in square cells and finds where they gather (Getis–Ord Gi*). Cell size, neighbours and correction follow from the number of incidents and the size of the area, and each choice is said in a sentence.</source>
        <translation>Faz um mapa de zonas quentes a partir de pontos: conta-os em células quadradas e encontra onde se concentram (Gi* de Getis–Ord). O tamanho da célula, as vizinhas e a correção dependem do número de incidentes e do tamanho do território, e cada escolha é dita em uma frase.</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>Share of incidents in hot spots</source>
        <translation>Proporção de incidentes em zonas quentes</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/optimised_hot_spots.py"/>
        <source>What was chosen and why</source>
        <translation>O que foi escolhido e por quê</translation>
    </message>
    <message>
        <location filename="../algorithms/procedures/parameters.py"/>
        <source>The side of a cell. Without it, it follows from the number of incidents and the area.</source>
        <translation>O lado de uma célula. Se não for indicado, depende do número de incidentes e da superfície.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Block, street or area; never a house or a person</source>
        <translation>Quadra, rua ou área; nunca uma casa nem uma pessoa</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>For the team only</source>
        <translation>Só para a equipe</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>From {low} to {high}</source>
        <translation>De {low} a {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Numbers of people only: no names, addresses or telephone numbers belong in a register.</source>
        <translation>Só números de pessoas: em um registro não entram nomes, endereços nem telefones.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Several are parted by a semicolon</source>
        <translation>Separe várias com ponto e vírgula</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>Several may be chosen: {answers}</source>
        <translation>Podem ser escolhidas várias: {answers}</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/form_documents.py"/>
        <source>{form}. {guide}</source>
        <translation>{form}. {guide}</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Cells changed</source>
        <translation>Células mudadas</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Changed on both sides</source>
        <translation>Alterado dos dois lados</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>In the study</source>
        <translation>No estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>In the workbook</source>
        <translation>Na planilha</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Read the registers back</source>
        <translation>Ler os registros preenchidos</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Reads a workbook that a team has filled in and holds it against the study: lists what would change, cell by cell, and what cannot be understood, with its place. Only when you say so is it written, all of it or nothing. Rows deleted in the workbook stay in the study.</source>
        <translation>Lê uma planilha preenchida por uma equipe e a compara com o estudo: lista o que mudaria, célula por célula, e o que não se entende, com seu lugar. Só se escreve quando você indica, tudo ou nada. As linhas apagadas na planilha permanecem no estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Rows added</source>
        <translation>Linhas adicionadas</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>The GeoPackage that keeps the registers; a new one is made when it is not there.</source>
        <translation>O GeoPackage que guarda os registros; se não existir, cria-se um novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>The workbook of registers, filled in.</source>
        <translation>A planilha de registros, já preenchida.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>To be mended</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Without it the changes are only listed, and nothing is written.</source>
        <translation>Sem isto as mudanças só são listadas e nada é escrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Workbook</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Write the changes to the study</source>
        <translation>Escrever as mudanças no estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>Written to the study</source>
        <translation>Escrito no estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/read_registers.py"/>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>the row with the names of the columns was not found, so nothing was read</source>
        <translation>não se encontrou a linha com os nomes das colunas, por isso nada foi lido</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>the study has no row of this number: clear the number to add it as a new row</source>
        <translation>o estudo não tem uma linha com este número: apague o número para adicioná-la como nova</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this column is none of the register's, and was not read</source>
        <translation>esta coluna não é do registro e não foi lida</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this column is not there any more; what the study holds in it stays</source>
        <translation>esta coluna não está mais aqui; o que o estudo tem nela permanece</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this column stands here twice: only the first is read</source>
        <translation>esta coluna está duas vezes: só a primeira é lida</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this is no number of a row</source>
        <translation>isto não é um número de linha</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this number stands on two rows: only the first was read</source>
        <translation>este número está em duas linhas: só a primeira foi lida</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>this sheet is no register, and was not read</source>
        <translation>esta folha não é um registro e não foi lida</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/reading.py"/>
        <source>“{file}” is no workbook that can be read.</source>
        <translation>“{file}” não é uma planilha que se possa ler.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Change what stands there if it is wrong. A row that is deleted here stays in the study.</source>
        <translation>Mude o que estiver errado. Uma linha apagada aqui permanece no estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>For the team only: {columns}. These columns never leave it.</source>
        <translation>Só para a equipe: {columns}. Estas colunas nunca saem dela.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>How to fill this in</source>
        <translation>Como preencher</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Registers of the study</source>
        <translation>Registros do estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Several answers in one cell are parted by a semicolon. Dates: 2024-03-31.</source>
        <translation>Várias respostas em uma célula são separadas por ponto e vírgula. Datas: 2024-03-31.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>When it is read back, every change is listed before anything is written.</source>
        <translation>Ao lê-la de volta, cada mudança é listada antes de se escrever qualquer coisa.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/sheets.py"/>
        <source>Write in the shaded rows. Leave the number empty: the study gives it.</source>
        <translation>Escreva nas linhas sombreadas. Deixe o número vazio: o estudo o dá.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Prepare the study's forms for QGIS</source>
        <translation>Preparar os formulários do estudo para o QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Project in the package</source>
        <translation>Projeto no pacote</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Relations between forms</source>
        <translation>Relações entre formulários</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/study_forms.py"/>
        <source>Writes into the study's GeoPackage how each form of the guides is filled in: labels, answers to choose from, checks, tabs and help in your language, and a project with every form and the relations between them. QGIS opens them so without this plugin, QField too. Run it again for another language; styles and projects that you saved yourselves stay.</source>
        <translation>Grava no GeoPackage do estudo como cada formulário dos guias é preenchido: rótulos, respostas para escolher, verificações, abas e ajuda no seu idioma, e um projeto com todos os formulários e as relações entre eles. O QGIS os abre assim sem este complemento, e o QField também. Execute de novo para outro idioma; os estilos e projetos que você salvou são mantidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>A workbook comes back into the study; Word gives a sheet for each form, matrix and checklist, to print or to fill in on a screen.</source>
        <translation>A planilha volta ao estudo; o Word dá uma folha para cada ficha, matriz e lista de verificação, para imprimir ou preencher na tela.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>A workbook to read back</source>
        <translation>Uma planilha que volta a ser lida</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Forms to fill in by hand (Word)</source>
        <translation>Fichas para preencher à mão (Word)</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>No register is called “{name}”: use an id such as F-D6, or one of {guides}.</source>
        <translation>Nenhum registro se chama “{name}”: use um identificador como F-D6, ou um destes guias: {guides}.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Their ids, such as F-D6, F-M9, or a guide's name such as diagnosis; by default those of the diagnosis and of participation.</source>
        <translation>Seus identificadores, como F-D6 ou F-M9, ou o nome de um guia, como diagnosis; por padrão, os do diagnóstico e da participação.</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Write the registers as a workbook</source>
        <translation>Escrever os registros como planilha</translation>
    </message>
    <message>
        <location filename="../algorithms/registers/write_registers.py"/>
        <source>Writes forms and matrices of the guides (focus groups, walks, institutions, capacities, priorities, participation and more) as sheets that a team fills in, with what the study already holds. Reading them back lists every change before it is made.</source>
        <translation>Escreve fichas e matrizes dos guias (grupos focais, caminhadas, instituições, capacidades, prioridades, participação e mais) como folhas que uma equipe preenche, com o que o estudo já contém. Ao lê-las de volta, cada mudança é listada antes de ser feita.</translation>
    </message>
    <message>
        <location filename="../algorithms/runner.py"/>
        <source>There is no analysis “{name}”.</source>
        <translation>Não existe a análise “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/runner.py"/>
        <source>{file} is read by this analysis: choose another file for the result.</source>
        <translation>Esta análise lê {file}: escolha outro arquivo para o resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/runner.py"/>
        <source>“{analysis}” has no output “{name}”; it has {known}.</source>
        <translation>“{analysis}” não tem a saída “{name}”; tem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>Laying out the town</source>
        <translation>Traçando a cidade</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Choose another.</source>
        <translation>Não é possível gravar na pasta “{folder}”: {reason}. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>“{file}” cannot be replaced: close the program that has it open.</source>
        <translation>Não é possível substituir “{file}”: feche o programa que o está usando.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>“{folder}” is a file; choose a folder for the sample.</source>
        <translation>“{folder}” é um arquivo; escolha uma pasta para o município fictício.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/build.py"/>
        <source>“{parameter}” must be a whole number from {low} to {high}, not {value}.</source>
        <translation>“{parameter}” deve ser um número inteiro de {low} a {high}, não {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Fictional municipality</source>
        <translation>Município fictício</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Incidents of the three years together.</source>
        <translation>Ocorrências dos três anos em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Make the fictional municipality</source>
        <translation>Criar o município fictício</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Number of incidents</source>
        <translation>Número de ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Plant effects</source>
        <translation>Introduzir efeitos conhecidos</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Without them incidents follow the population and nothing else.</source>
        <translation>Sem eles as ocorrências acompanham a população e nada mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/make_sample.py"/>
        <source>Writes a believable municipality that exists nowhere, with neighbourhoods, streets, population, three years of incidents and an intervention whose effect is known, to learn and to test with. The truth that was planted is written beside it.</source>
        <translation>Cria um município verossímil que não existe em lugar nenhum, com bairros, ruas, população, três anos de ocorrências e uma intervenção cujo efeito é conhecido, para aprender e fazer testes. Ao lado fica registrado que efeitos foram introduzidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample/package.py"/>
        <source>Drawing incidents</source>
        <translation>Sorteando ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/chain.py"/>
        <source>Moves by the neighbours' class are for quantiles: a hot spot holds its neighbours already.</source>
        <translation>As mudanças segundo a classe das áreas vizinhas são para quantis: uma concentração já inclui as suas vizinhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/chain.py"/>
        <source>“{column}” has a negative population.</source>
        <translation>“{column}” tem uma população negativa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/chain.py"/>
        <source>“{layer}” has {count} area(s) that can take part; two or more are needed.</source>
        <translation>“{layer}” tem {count} área(s) que podem participar; são necessárias duas ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>An area that was hot in at least this share of the periods, and lately, is called persistent.</source>
        <translation>Chama-se persistente a área que foi concentração em pelo menos esta proporção dos períodos, e também nos últimos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Areas and periods</source>
        <translation>Áreas e períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Areas that never were</source>
        <translation>Áreas que nunca foram</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>By the neighbours' class</source>
        <translation>Segundo a classe das vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Class in the last period</source>
        <translation>Classe no último período</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Class of every area and period</source>
        <translation>Classe de cada área e período</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Classes in the long run</source>
        <translation>Classes no longo prazo</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Days on which periods begin</source>
        <translation>Dias em que começam os períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>For periods of one's own: days such as 2022-01-01, separated by commas; the last one closes the last period and lies in none.</source>
        <translation>Para períodos próprios: dias como 2022-01-01, separados por vírgulas; o último fecha o último período e não pertence a nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>For quantiles: the moves apart for areas with low, middle and high neighbours.</source>
        <translation>Para quantis: as mudanças em separado para áreas com vizinhas baixas, médias e altas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Former areas</source>
        <translation>Áreas anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>From class</source>
        <translation>Da classe</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Hot, cold or neither (Gi*)</source>
        <translation>Concentração alta, baixa ou nenhuma (Gi*)</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>How often the values of every period are dealt out to the areas anew, to see what moves there would be if periods knew nothing of each other. 0 leaves the test out.</source>
        <translation>Quantas vezes os valores de cada período são redistribuídos entre as áreas, para ver que mudanças haveria se os períodos não tivessem relação entre si. Com 0 o teste é omitido.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>How the time is cut. Short periods hold few events each, long ones are few.</source>
        <translation>Como o tempo é dividido. Períodos curtos têm poucas ocorrências; os longos são poucos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Intermittent areas</source>
        <translation>Áreas intermitentes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Into how many parts the ranking is cut, for quantiles.</source>
        <translation>Em quantas partes se divide a ordenação, para os quantis.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Last period hot begins</source>
        <translation>Início do último período como concentração</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Likelihood ratio</source>
        <translation>Razão de verossimilhança</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Mean stay</source>
        <translation>Permanência média</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Mean time until first there</source>
        <translation>Tempo médio até chegar pela primeira vez</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Most in a row</source>
        <translation>Máximo de períodos seguidos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves between classes</source>
        <translation>Mudanças entre classes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves by the neighbours' class</source>
        <translation>Mudanças segundo a classe das vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Moves from it</source>
        <translation>Mudanças a partir dela</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Neighbours' class</source>
        <translation>Classe das vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>New areas</source>
        <translation>Áreas novas</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Number of classes</source>
        <translation>Número de classes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Parts of the ranking (quantiles)</source>
        <translation>Partes da ordenação (quantis)</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Periods hot</source>
        <translation>Períodos como concentração</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Periods of one's own</source>
        <translation>Períodos próprios</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Persistence of hot spots</source>
        <translation>Persistência das concentrações</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Persistent areas</source>
        <translation>Áreas persistentes</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Share in the long run</source>
        <translation>Proporção no longo prazo</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Share of periods hot</source>
        <translation>Proporção de períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Share that makes it persistent</source>
        <translation>Proporção para chamá-la de persistente</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>Tells in how many periods every area was a hot spot, and whether it is a persistent, new, intermittent or former one; and how areas move between classes from one period to the next. Lasting concentrations ask for other answers than passing ones.</source>
        <translation>Diz em quantos períodos cada área foi uma concentração e se ela é persistente, nova, intermitente ou anterior; e como as áreas passam de uma classe a outra de um período ao seguinte. Concentrações duradouras pedem respostas diferentes das passageiras.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>To class</source>
        <translation>Para a classe</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>What an area is called in a period: hot or cold by Getis and Ord's Gi*, or the part of the period's ranking it lies in, the highest of which then counts as hot.</source>
        <translation>Como uma área é classificada em um período: concentração alta ou baixa segundo o Gi* de Getis e Ord, ou a parte da ordenação do período em que ela está; a mais alta conta então como concentração.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>p-value (permutation)</source>
        <translation>Valor p (permutações)</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/hot_spot_transitions.py"/>
        <source>periods</source>
        <translation>períodos</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>Give three “breaks” or more, each later than the one before: every period begins on one and ends before the next.</source>
        <translation>Dê três “breaks” ou mais, cada um posterior ao anterior: cada período começa em um e termina antes do seguinte.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>The events of “{layer}” fill {count} whole period(s); between {least} and {most} are needed. Choose shorter or longer periods.</source>
        <translation>As ocorrências de “{layer}” preenchem {count} período(s) completo(s); são necessários entre {least} e {most}. Escolha períodos mais curtos ou mais longos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>“breaks” are for periods of one's own: choose “custom”.</source>
        <translation>“breaks” é para períodos próprios: escolha “custom”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spacetime/period_counts.py"/>
        <source>“breaks” must be days such as 2022-01-31, not “{value}”.</source>
        <translation>“breaks” deve conter dias como 2022-01-31, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Also make a layer of lines from each area to its neighbours, to see what was compared with what.</source>
        <translation>Cria também uma camada de linhas de cada área até suas vizinhas, para ver o que foi comparado com o quê.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Areas with a value</source>
        <translation>Áreas com valor</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Areas without neighbours</source>
        <translation>Áreas sem vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Both ways</source>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Cluster or outlier</source>
        <translation>Agrupamento ou área atípica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Draw the neighbours</source>
        <translation>Desenhar as vizinhanças</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>High among high</source>
        <translation>Alta entre altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>High among low</source>
        <translation>Alta entre baixas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Local Moran's I</source>
        <translation>I de Moran local</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Low among high</source>
        <translation>Baixa entre altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Low among low</source>
        <translation>Baixa entre baixas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Mean of the neighbours</source>
        <translation>Média das vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Neighbour</source>
        <translation>Vizinha</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>Quadrant</source>
        <translation>Quadrante</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/columns.py"/>
        <source>p-value (normal)</source>
        <translation>Valor p (normal)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>A column with the weight of each event, e.g. harm.</source>
        <translation>Uma coluna com o peso de cada ocorrência, p. ex. o dano.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Bailey &amp; Gatrell (1995)</source>
        <translation>Bailey e Gatrell (1995)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Correct for the edge of the study area</source>
        <translation>Corrigir o efeito do limite da área de estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Gaussian</source>
        <translation>Gaussiana</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>How far one event reaches. Without it, the rule below chooses and says.</source>
        <translation>Até onde chega uma ocorrência. Se não for indicada, a regra abaixo escolhe, e isso é informado.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Kernel</source>
        <translation>Função kernel</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Mean distance to the k-th nearest point</source>
        <translation>Distância média ao k-ésimo ponto mais próximo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Near the edge, part of each event's reach falls where nothing was observed. Divides by the part inside, so that the edge does not look quieter than it is.</source>
        <translation>Perto do limite, parte do alcance de cada ocorrência cai onde nada foi observado. Divide pela parte de dentro, para que a borda não pareça mais tranquila do que é.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>No point of “{layer}” lies inside the study area.</source>
        <translation>Nenhum ponto de “{layer}” está dentro da área de estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Quartic</source>
        <translation>Quártica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Quartic ends at the bandwidth; Gaussian takes it as standard deviation.</source>
        <translation>A quártica termina na largura de banda; a gaussiana a toma como desvio padrão.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Rule for the bandwidth</source>
        <translation>Regra para a largura de banda</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Scott (1992)</source>
        <translation>Scott (1992)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Silverman (1986) for the quartic</source>
        <translation>Silverman (1986) para a quártica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Silverman (1986), robust to outliers</source>
        <translation>Silverman (1986), robusta a valores extremos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Standard and median distance (the search radius of ArcGIS)</source>
        <translation>Distância padrão e mediana (o raio de busca do ArcGIS)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>The rule “{rule}” finds no bandwidth for “{layer}”, because its points lie at one place or on one line: give “bandwidth” in metres.</source>
        <translation>A regra “{rule}” não encontra uma largura de banda para “{layer}”, porque seus pontos estão em um só lugar ou sobre uma linha: indique “bandwidth” em metros.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>The side of a raster cell.</source>
        <translation>O lado de uma célula do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>What chooses the bandwidth when none is given. Rules from the spread of all points make broad surfaces; the nearest points make a narrow one.</source>
        <translation>O que escolhe a largura de banda quando nenhuma é indicada. As regras que partem da dispersão de todos os pontos dão superfícies amplas; a dos pontos mais próximos, uma estreita.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>Which neighbour the rule of the nearest points goes to, e.g. the tenth.</source>
        <translation>Até qual vizinho vai a regra dos pontos mais próximos, por exemplo, o décimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>k of the rule</source>
        <translation>k da regra</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>left, bottom, right, top in metres; by default the study area, or the points and one bandwidth more.</source>
        <translation>esquerda, embaixo, direita, em cima, em metros; se não for indicado, a área de estudo ou os pontos e mais uma largura de banda.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_parameters.py"/>
        <source>“extent” must be left, bottom, right, top in metres, not “{value}”.</source>
        <translation>“extent” deve ser esquerda, embaixo, direita, em cima, em metros, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>A column with the weight of each, e.g. the people it stands for.</source>
        <translation>Uma coluna com o peso de cada um, por exemplo, as pessoas que representa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Area with a higher ratio than chance</source>
        <translation>Superfície com razão maior que a do acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Area with a lower ratio than chance</source>
        <translation>Superfície com razão menor que a do acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Compares where two kinds of events lie: violent robberies among all robberies, this year and the last, events and the people at risk. Both get the same bandwidth. A second raster tells where the difference is more than exchanging the labels of the points would make.</source>
        <translation>Compara onde estão dois tipos de ocorrências: os roubos com violência entre todos os roubos, este ano e o anterior, as ocorrências e as pessoas expostas. Ambos usam a mesma largura de banda. Um segundo raster indica onde a diferença é maior do que a que resultaria de trocar os rótulos dos pontos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Difference per km²</source>
        <translation>Diferença por km²</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>How the two densities are compared. The ratio of the shares first divides each by its total, so that 1 means neither more nor less than on the whole.</source>
        <translation>Como as duas densidades são comparadas. A razão das proporções divide antes cada uma pelo seu total, de modo que 1 significa nem mais nem menos que no conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Logarithm of the ratio</source>
        <translation>Logaritmo da razão</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Other points used</source>
        <translation>Outros pontos usados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Points to compare with</source>
        <translation>Pontos com que se compara</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Points used</source>
        <translation>Pontos utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Ratio of the shares (1 if both lay alike)</source>
        <translation>Razão das proporções (1 se ambos se distribuem igual)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Ratio of two densities</source>
        <translation>Razão entre duas densidades</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>The points below the line: all events, another year, or people.</source>
        <translation>Os pontos do denominador: todas as ocorrências, outro ano ou as pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Value if both lay alike</source>
        <translation>Valor se ambos se distribuíssem igual</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Weight of the other points</source>
        <translation>Peso dos outros pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>Where the ratio differs from chance</source>
        <translation>Onde a razão se distingue do acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_ratio.py"/>
        <source>p-value of the ratio, not corrected</source>
        <translation>Valor p da razão, sem correção</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/density_surface.py"/>
        <source>A raster of {cells} cells needs {needed:.1f} GB of disk while it is computed, but only {free:.1f} GB are free: choose a larger cell size.</source>
        <translation>Um raster de {cells} células precisa de {needed:.1f} GB de disco enquanto é calculado, mas há apenas {free:.1f} GB livres: escolha um tamanho de célula maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Finds areas that, together with their neighbours, hold more (or fewer) reported events than chance would put there. An area is coloured only when its p-value, corrected for testing every area at once, is small. It says where values gather, not why.</source>
        <translation>Encontra áreas que, junto com suas vizinhas, reúnem mais (ou menos) ocorrências registradas do que o acaso poria ali. Uma área só é colorida quando seu valor p, corrigido por avaliar todas as áreas de uma vez, é pequeno. Diz onde se concentram os valores, não por quê.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Gi* looks at the area and its neighbours, Gi at the neighbours alone.</source>
        <translation>Gi* olha a área e suas vizinhas; Gi, só as vizinhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Hot spots (Getis–Ord Gi*)</source>
        <translation>Zonas quentes (Gi* de Getis–Ord)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Hot spots (Getis–Ord)</source>
        <translation>Zonas quentes (Getis–Ord)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Include the area itself (Gi*)</source>
        <translation>Incluir a própria área (Gi*)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Expected by chance</source>
        <translation>Esperado por acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>For join counts: an area is high when its value is at least this. Without it, when its value is above zero.</source>
        <translation>Para as contagens de junções: uma área é alta quando seu valor é pelo menos este. Se não for indicado, quando seu valor é maior que zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Global autocorrelation</source>
        <translation>Autocorrelação global</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Is there a spatial pattern? (Moran, Geary, Getis–Ord)</source>
        <translation>Há um padrão espacial? (Moran, Geary, Getis–Ord)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Join counts</source>
        <translation>Contagens de junções</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Moran compares with the mean, Geary compares neighbours, G asks whether high values gather. Join counts ask whether areas of a kind lie side by side. For a rate, give the events as value and the population.</source>
        <translation>Moran compara com a média, Geary compara vizinhas, G pergunta se os valores altos se concentram. As contagens de junções perguntam se áreas do mesmo tipo estão lado a lado. Para uma taxa, indique as ocorrências como valor e a população.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Moran's I of a rate (Assunção–Reis)</source>
        <translation>I de Moran de uma taxa (Assunção–Reis)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Neighbours that are</source>
        <translation>Vizinhas que são</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>One number for the whole map: whether areas with similar values lie next to each other more than chance would have it. A positive z means clustering.</source>
        <translation>Um número para todo o mapa: se as áreas com valores parecidos estão umas junto das outras mais do que o acaso daria. Um z positivo significa agrupamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Threshold of join counts</source>
        <translation>Limiar das contagens de junções</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>“moran_eb_rate” needs “population”: a rate has two numbers.</source>
        <translation>“moran_eb_rate” precisa de “population”: uma taxa tem dois números.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_tests.py"/>
        <source>Getis–Ord G multiplies the values of neighbours, but only one area has a “{column}” above zero.</source>
        <translation>O G de Getis–Ord multiplica os valores de áreas vizinhas, mas só uma área tem “{column}” acima de zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_tests.py"/>
        <source>Getis–Ord G needs values of zero or more; “{column}” has {value}.</source>
        <translation>O G de Getis–Ord precisa de valores de zero ou mais; “{column}” tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_tests.py"/>
        <source>Only {count} area(s) of “{layer}” have a value and a neighbour; at least four are needed.</source>
        <translation>Áreas de “{layer}” com valor e pelo menos uma vizinha: só {count}; são necessárias quatro ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>A column whose value is different in every line. Random draws follow it, so that the order of the rows does not matter.</source>
        <translation>Uma coluna cujo valor é diferente em cada linha. Os sorteios a seguem, de modo que a ordem das linhas da tabela não importa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Cold segments (95 % or more)</source>
        <translation>Trechos frios (95% ou mais)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Cut streets at crossings</source>
        <translation>Dividir as ruas nos cruzamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Dispersion of counts (1: length explains them)</source>
        <translation>Dispersão das contagens (1: o comprimento as explica)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Distance along the streets</source>
        <translation>Distância ao longo das ruas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Ends of streets nearer than this to each other or a street meet.</source>
        <translation>Os extremos de ruas mais próximos que isso entre si, ou de uma rua, se encontram.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Ends that meet</source>
        <translation>Extremos que se encontram</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Events here and on streets near</source>
        <translation>Ocorrências aqui e em ruas próximas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Events per kilometre</source>
        <translation>Ocorrências por quilômetro</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Events that the same length would hold</source>
        <translation>Ocorrências que caberiam ao mesmo comprimento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Farthest from a street</source>
        <translation>Distância máxima até uma rua</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Finding crossings</source>
        <translation>Procurando cruzamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot or cold segment</source>
        <translation>Trecho quente ou frio</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot routes</source>
        <translation>Rotas quentes</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot routes (street segments)</source>
        <translation>Rotas quentes (trechos de rua)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Hot segments (95 % or more)</source>
        <translation>Trechos quentes (95% ou mais)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>How often the events are thrown on the streets at random, to check the exact p-value; 0 leaves that out.</source>
        <translation>Quantas vezes as ocorrências são espalhadas ao acaso pelas ruas, para conferir o valor p exato; 0 dispensa isso.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Incidents farther than this from every street are left out.</source>
        <translation>As ocorrências mais longe que isso de qualquer rua ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Incidents on a street</source>
        <translation>Ocorrências em uma rua</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Incidents with a place</source>
        <translation>Ocorrências com localização</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Lines that go on over crossings become a segment from each crossing to the next.</source>
        <translation>As linhas que seguem além dos cruzamentos viram um trecho de cada cruzamento ao seguinte.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Measuring along the streets</source>
        <translation>Medindo ao longo das ruas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>No incident of “{layer}” lies within {distance:g} m of a line of “{streets}”: check the coordinate systems, or choose a larger distance.</source>
        <translation>Nenhuma ocorrência de “{layer}” está a {distance:g} m ou menos de uma linha de “{streets}”: verifique os sistemas de coordenadas ou escolha uma distância maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Puts each reported event on the nearest street and finds segments that, together with the streets near them, hold more events than their length would bring if every metre of street were alike. Nearness is measured along the streets. It says where to look, not why: streets that more people use have more events by that alone.</source>
        <translation>Atribui cada ocorrência registrada à rua mais próxima e encontra trechos que, junto com as ruas próximas, reúnem mais ocorrências do que traria o seu comprimento se cada metro de rua fosse igual. A proximidade é medida ao longo das ruas. Diz onde olhar, não por quê: as ruas que mais gente usa têm mais ocorrências só por isso.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Putting incidents on streets</source>
        <translation>Colocando as ocorrências nas ruas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Segment</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Segments whose middles lie this near, along the streets, are looked at together.</source>
        <translation>Os trechos cujos pontos médios estão a essa distância, ao longo das ruas, são vistos em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Street identifier</source>
        <translation>Identificador da rua</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>Street lines, cut at crossings or not.</source>
        <translation>Linhas de ruas, divididas nos cruzamentos ou não.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>p-value (exact)</source>
        <translation>Valor p (exato)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/hot_routes.py"/>
        <source>p-value (simulated)</source>
        <translation>Valor p (simulado)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Density of reported events</source>
        <translation>Densidade de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Highest density</source>
        <translation>Densidade mais alta</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>Densidade de kernel</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Largest possible error</source>
        <translation>Maior erro possível</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Smooths points into reported events per square kilometre. A wider bandwidth shows districts, a narrower one corners. It shows where events are many, not whether they are more than chance or than the number of people would explain.</source>
        <translation>Suaviza os pontos em ocorrências registradas por quilômetro quadrado. Uma largura de banda maior mostra setores; uma menor, esquinas. Mostra onde há muitas ocorrências, não se são mais do que explicariam o acaso ou a quantidade de pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local.py"/>
        <source>“permutations” must be 0 or at least {bound}, but is {value}.</source>
        <translation>“permutations” deve ser 0 ou pelo menos {bound}, mas é {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and high</source>
        <translation>Parecidas e altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and low</source>
        <translation>Parecidas e baixas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and unlike neighbours (local Geary's c)</source>
        <translation>Vizinhas parecidas e diferentes (c de Geary local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike and unlike neighbours (local Geary)</source>
        <translation>Vizinhas parecidas e diferentes (Geary local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike or unlike</source>
        <translation>Parecida ou diferente</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Alike, on both sides of the mean</source>
        <translation>Parecidas, dos dois lados da média</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Finds areas that differ little from each of their neighbours, and areas that differ much: edges and singular places. Unlike local Moran's I it looks at the differences themselves, and so also finds neighbours that are alike near the mean.</source>
        <translation>Encontra áreas que diferem pouco de cada uma de suas vizinhas, e áreas que diferem muito: bordas e lugares singulares. Diferentemente do I de Moran local, olha as próprias diferenças, e por isso também encontra vizinhas parecidas perto da média.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Local Geary's c</source>
        <translation>c de Geary local</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_geary.py"/>
        <source>Unlike their neighbours</source>
        <translation>Diferentes de suas vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Clusters and outliers (local Moran's I)</source>
        <translation>Agrupamentos e áreas atípicas (I de Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Clusters and outliers (local Moran)</source>
        <translation>Agrupamentos e áreas atípicas (Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Finds areas that are high among high neighbours, low among low ones, or unlike their neighbours. An area is coloured only when its p-value, corrected for testing every area at once, is small.</source>
        <translation>Encontra áreas altas entre vizinhas altas, baixas entre vizinhas baixas, ou diferentes das vizinhas. Uma área só é colorida quando seu valor p, corrigido por avaliar todas as áreas de uma vez, é pequeno.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Finds areas where one variable is high (or low) while another is high (or low) in the areas around: few street lights here, many robberies next door. It shows what lies side by side, not what causes what, and says nothing of the two within one area.</source>
        <translation>Encontra áreas onde uma variável é alta (ou baixa) enquanto outra é alta (ou baixa) nas áreas ao redor: poucas luminárias aqui, muitos roubos ao lado. Mostra o que está lado a lado, não o que causa o quê, e nada diz das duas dentro de uma mesma área.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>The numbers looked at in the areas around, not in the area itself.</source>
        <translation>Os números olhados nas áreas ao redor, não na própria área.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Two variables in neighbouring areas (local Moran's I)</source>
        <translation>Duas variáveis em áreas vizinhas (I de Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Two variables side by side (local Moran)</source>
        <translation>Duas variáveis lado a lado (Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_bivariate.py"/>
        <source>Value in the neighbours</source>
        <translation>Valor nas vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Clusters and outliers of a rate (local Moran's I)</source>
        <translation>Agrupamentos e áreas atípicas de uma taxa (I de Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Clusters and outliers of a rate (local Moran)</source>
        <translation>Agrupamentos e áreas atípicas de uma taxa (Moran local)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Finds clusters of high or low rates, and areas whose rate is unlike their neighbours'. A rate of few residents swings widely by chance; here each rate is measured against the swing that its population would give, so that small areas neither make clusters nor hide them.</source>
        <translation>Encontra agrupamentos de taxas altas ou baixas, e áreas cuja taxa difere da de suas vizinhas. A taxa de poucos moradores oscila muito ao acaso; aqui cada taxa é medida contra a oscilação que sua população daria, de modo que as áreas pequenas não criam agrupamentos nem os escondem.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran_rate.py"/>
        <source>Rate, standardised for the size of the population</source>
        <translation>Taxa padronizada pelo tamanho da população</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/measured_points.py"/>
        <source>No incident of “{layer}” has both coordinates and a weight.</source>
        <translation>Nenhuma ocorrência de “{layer}” tem ao mesmo tempo coordenadas e peso.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/measured_points.py"/>
        <source>The weights in “{column}” of “{layer}” are all zero.</source>
        <translation>Todos os pesos de “{column}” em “{layer}” são zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/measured_points.py"/>
        <source>Weights must be zero or more; “{column}” has {value}.</source>
        <translation>Os pesos devem ser zero ou mais; “{column}” tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/nearness.py"/>
        <source>These neighbours would be {links} pairs, more than fit in memory: choose a shorter “distance” or fewer “neighbours”.</source>
        <translation>Estas vizinhanças seriam {links} pares, mais do que cabe na memória: escolha uma “distance” menor ou menos “neighbours”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/neighbourhood.py"/>
        <source>Choose the weights file, or other neighbours.</source>
        <translation>Escolha o arquivo de pesos ou outro tipo de vizinhança.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/neighbourhood.py"/>
        <source>No two areas lie within the “distance” of {distance} m of each other, from centre to centre; {band} m leaves no area alone.</source>
        <translation>Não há duas áreas à “distance” de {distance} m ou menos, de centro a centro; com {band} m nenhuma fica sozinha.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Distance of the largest departure</source>
        <translation>Distância da maior diferença</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>How often as many points are scattered evenly over the study area. 0 leaves Ripley's L out.</source>
        <translation>Quantas vezes outros tantos pontos são distribuídos ao acaso de maneira uniforme na área de estudo. Com 0, L de Ripley não é calculada.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>How often chance may leave the envelopes, e.g. 0.05.</source>
        <translation>Com que frequência o acaso pode sair das faixas, por exemplo, 0.05.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Inner envelope, high</source>
        <translation>Faixa interna, superior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Inner envelope, low</source>
        <translation>Faixa interna, inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>L − r, by chance</source>
        <translation>L − r, por acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>L − r, observed</source>
        <translation>L − r, observado</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Largest distance</source>
        <translation>Distância máxima</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Mean nearest distance</source>
        <translation>Distância média ao mais próximo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Nearest-neighbour index</source>
        <translation>Índice do vizinho mais próximo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Outer envelope, high</source>
        <translation>Faixa externa, superior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Outer envelope, low</source>
        <translation>Faixa externa, inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Ripley's L by distance</source>
        <translation>L de Ripley segundo a distância</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Share of the points inside</source>
        <translation>Proporção dos pontos dentro</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Standard distance and ellipse</source>
        <translation>Distância padrão e elipse</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Summary of a point pattern</source>
        <translation>Resumo de um padrão de pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Tells where the middle of the points lies, how far they spread and in which direction, and up to which distance they lie closer together than points scattered evenly over the study area would. Give the study area: without it, empty land looks like clustering. The ellipse is that of ArcGIS, of one standard deviation.</source>
        <translation>Indica onde está o centro dos pontos, quanto se dispersam e em que direção, e até que distância estão mais juntos do que estariam pontos distribuídos de maneira uniforme na área de estudo. Indique a área de estudo: sem ela, o terreno vazio parece agrupamento. A elipse é a do ArcGIS, de um desvio padrão.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>Up to which distance L is computed; by default a quarter of the shorter side of the study area.</source>
        <translation>Até que distância L é calculada; se não for indicada, um quarto do lado mais curto da área de estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>p-value of L over all distances</source>
        <translation>Valor p de L em todas as distâncias</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>p-value of the index (normal)</source>
        <translation>Valor p do índice (normal)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/pattern_summary.py"/>
        <source>p-value of the index (simulation)</source>
        <translation>Valor p do índice (simulação)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Cluster</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Clusters</source>
        <translation>Agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Distinct places</source>
        <translation>Lugares distintos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Events per area</source>
        <translation>Ocorrências por superfície</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Events within this distance are neighbours.</source>
        <translation>As ocorrências a esta distância ou menos são vizinhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Fewest events</source>
        <translation>Mínimo de ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Finds places where many events lie close together, whatever their shape, and leaves the scattered ones out. You choose how close and how many. It needs no areas and no grid, but it does not test whether chance could make such clusters.</source>
        <translation>Encontra lugares onde muitas ocorrências estão próximas umas das outras, qualquer que seja a forma, e deixa de fora as dispersas. Você escolhe quão perto e quantas. Não precisa de áreas nem de grade, mas não avalia se o acaso poderia formar esses agrupamentos.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>How many events must lie within the distance of one, itself counted, to make a cluster.</source>
        <translation>Quantas ocorrências deve haver a essa distância de uma, incluída ela mesma, para formar um agrupamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Membership</source>
        <translation>Pertencimento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Outlines of the clusters</source>
        <translation>Contornos dos agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Point clusters (DBSCAN)</source>
        <translation>Agrupamentos de pontos (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Points in clusters</source>
        <translation>Pontos em agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Points in the largest</source>
        <translation>Pontos no maior</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Points with their cluster</source>
        <translation>Pontos com seu agrupamento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/point_clusters.py"/>
        <source>Share of the points in clusters</source>
        <translation>Proporção dos pontos em agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/rate_deviates.py"/>
        <source>A rate needs numbers of events of zero or more; “{column}” has {value}.</source>
        <translation>Uma taxa precisa de números de ocorrências de zero ou mais; “{column}” tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Areas in significant clusters</source>
        <translation>Áreas em agrupamentos significativos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Areas that take part</source>
        <translation>Áreas que participam</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Clusters whose p-value is at most this are shown.</source>
        <translation>São mostrados os agrupamentos cujo valor p não passa deste nível.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Finding the clusters</source>
        <translation>Procurando os agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Log likelihood ratio</source>
        <translation>Logaritmo da razão de verossimilhança</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Log likelihood ratio needed to be significant</source>
        <translation>Logaritmo da razão de verossimilhança necessário para ser significativo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Moves circles of every size over the map and finds those in which more events were reported than the population explains. Because every circle was tried, the p-value counts how often chance alone makes a circle as striking anywhere. With a table by month it also finds when. A cluster says where to look closer, not what its cause is.</source>
        <translation>Percorre o mapa com círculos de todos os tamanhos e encontra aqueles em que se registraram mais ocorrências do que a população explica. Como todos os círculos foram testados, o valor p conta com que frequência o acaso sozinho produz um círculo tão chamativo em qualquer lugar. Com uma tabela por mês também encontra quando. Um agrupamento diz onde olhar mais de perto, não qual é a sua causa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Observed to expected events</source>
        <translation>Ocorrências observadas sobre esperadas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Part of a cluster</source>
        <translation>Parte de um agrupamento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Radius</source>
        <translation>Raio</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Ratio of the rate inside to the rate outside</source>
        <translation>Razão entre a taxa de dentro e a de fora</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scan for clusters (Kulldorff)</source>
        <translation>Varredura de agrupamentos (Kulldorff)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scan for clusters: areas</source>
        <translation>Varredura de agrupamentos: áreas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scan for clusters: clusters</source>
        <translation>Varredura de agrupamentos: agrupamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Scanning what chance makes</source>
        <translation>Varrendo o que o acaso produz</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>Significant clusters</source>
        <translation>Agrupamentos significativos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>p-value of the cluster</source>
        <translation>Valor p do agrupamento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan.py"/>
        <source>{events} events × {permutations} replications are too many random draws; choose fewer replications.</source>
        <translation>{events} ocorrências × {permutations} réplicas são sorteios demais; escolha menos réplicas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Category in the table</source>
        <translation>Categoria na tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Clusters of</source>
        <translation>Agrupamentos de</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Events in the table</source>
        <translation>Ocorrências na tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Fewer events than expected</source>
        <translation>Menos ocorrências que as esperadas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>How often events are spread by chance, to see what the most striking circle would be.</source>
        <translation>Quantas vezes as ocorrências são espalhadas ao acaso, para ver qual seria o círculo mais chamativo.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Largest cluster</source>
        <translation>Maior agrupamento</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Longest cluster</source>
        <translation>Agrupamento mais longo</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Look for</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Looks only at times that reach into the last period of the table.</source>
        <translation>Olha só os tempos que chegam até o último período da tabela.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>More events than expected</source>
        <translation>Mais ocorrências que as esperadas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>More or fewer</source>
        <translation>Mais ou menos</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>One row for each area and period, zeros included, as “Count incidents by area” makes.</source>
        <translation>Uma linha por área e período, com os zeros, como “Contar ocorrências por área” produz.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Only clusters that still go on</source>
        <translation>Só agrupamentos que ainda continuam</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Period in the table</source>
        <translation>Período na tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Replications</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Table by area and period</source>
        <translation>Tabela por área e período</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The column with the first day of the period.</source>
        <translation>A coluna com o primeiro dia do período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The column with the kind of offence, to keep some; all are added up.</source>
        <translation>A coluna com o tipo de crime, para manter alguns; todos são somados.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The column with the number of reported events.</source>
        <translation>A coluna com o número de ocorrências registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The most of the periods that a cluster may last.</source>
        <translation>A maior parte dos períodos que um agrupamento pode durar.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The most of the population (or of the events, without one) that a circle may hold.</source>
        <translation>A maior parte da população (ou das ocorrências, sem população) que um círculo pode reunir.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>The number of reported events of each area. Not needed with a table by period.</source>
        <translation>O número de ocorrências registradas de cada área. Dispensável com uma tabela por período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Where and when, compared with the population</source>
        <translation>Onde e quando, comparado com a população</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Where and when, compared with the usual</source>
        <translation>Onde e quando, comparado com o habitual</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Where, compared with the population</source>
        <translation>Onde, comparado com a população</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>Which departures from the expected are looked for.</source>
        <translation>Que desvios em relação ao esperado são procurados.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_choices.py"/>
        <source>“Compared with the usual” needs no population: it finds places with more events than their own share and the city's rhythm would give at that time.</source>
        <translation>“Comparado com o habitual” dispensa a população: encontra lugares com mais ocorrências do que dariam, naquele momento, a sua própria proporção e o ritmo da cidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_counts.py"/>
        <source>No row of the table belongs to an area: “{column}” has {examples}; choose the area identifier that the table uses.</source>
        <translation>Nenhuma linha da tabela corresponde a uma área: “{column}” tem {examples}; escolha o identificador de área que a tabela usa.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_counts.py"/>
        <source>“{layer}” has no row for the period that begins {day}: write its zeros, or leave out the periods before it.</source>
        <translation>“{layer}” não tem linhas do período que começa em {day}: escreva seus zeros ou deixe de fora os períodos anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>A scan needs numbers of events, whole and zero or more, but there is {value:g}: give counts, not rates.</source>
        <translation>A varredura precisa de números de ocorrências, inteiros e de zero ou mais, mas há {value:g}: informe contagens, não taxas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>Name the column with the number of events (“value”), or give a table by area and period.</source>
        <translation>Indique a coluna com o número de ocorrências (“value”) ou informe uma tabela por área e período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>No area is small enough for a cluster of {share:g} %: the smallest holds {smallest:.3g} %. Choose a larger “maximum_share”.</source>
        <translation>Nenhuma área é pequena o bastante para um agrupamento de {share:g}%: a menor reúne {smallest:.3g}%. Escolha um “maximum_share” maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>Population must be zero or more; “{column}” has {value:g}.</source>
        <translation>A população deve ser zero ou mais; “{column}” tem {value:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>The model “{model}” compares with the population: name its column, or use “space_time_permutation” with a table by period.</source>
        <translation>O modelo “{model}” compara com a população: indique sua coluna, ou use “space_time_permutation” com uma tabela por período.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>The model “{model}” looks for clusters in time: give the table by area and period that “Count incidents by area” makes.</source>
        <translation>O modelo “{model}” procura agrupamentos no tempo: informe a tabela por área e período que “Contar ocorrências por área” produz.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>There is no event in any area that takes part: nothing to scan.</source>
        <translation>Não há nenhuma ocorrência nas áreas que participam: não há o que varrer.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>{events:g} events are more than a scan can draw at random: check that the column holds numbers of events.</source>
        <translation>{events:g} ocorrências são mais do que uma varredura pode sortear ao acaso: verifique se a coluna contém números de ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/scan_subject.py"/>
        <source>“{layer}” has {count} area(s) with events and population known; two or more are needed to scan.</source>
        <translation>“{layer}” tem {count} área(s) com ocorrências e população conhecidas; para a varredura são necessárias duas ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/streets.py"/>
        <source>Within {distance:g} m along the streets lie about {count} others of each: choose a shorter distance.</source>
        <translation>A {distance:g} m ou menos ao longo das ruas há cerca de {count} trechos de cada um: escolha uma distância menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/study_window.py"/>
        <source>The polygons of “{layer}” have no area.</source>
        <translation>Os polígonos de “{layer}” não têm área.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/study_window.py"/>
        <source>“{layer}” reaches too far to be measured in {crs}: choose a study area around the points, or check the coordinate systems.</source>
        <translation>“{layer}” se estende demais para ser medida em {crs}: escolha uma área de estudo ao redor dos pontos ou verifique os sistemas de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>Give either several columns as “value” or a “category”, not both.</source>
        <translation>Indique várias colunas em “value” ou uma “category”, não ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“categories” needs “category”, the column that holds them.</source>
        <translation>“categories” precisa de “category”, a coluna que as contém.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“{column}” has {count} categories: choose some of them with “categories”.</source>
        <translation>“{column}” tem {count} categorias: escolha algumas com “categories”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“{column}” of “{layer}” has no category “{category}”.</source>
        <translation>“{column}” de “{layer}” não tem a categoria “{category}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/units.py"/>
        <source>“{layer}” has {count} area(s) with a value in “{column}”; two or more are needed.</source>
        <translation>Áreas de “{layer}” com valor em “{column}”: {count}; são necessárias duas ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>Spatial weights must be numbers of zero or more.</source>
        <translation>Os pesos espaciais devem ser números de zero ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>The weights file {file} is not there.</source>
        <translation>O arquivo de pesos {file} não foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>The weights name the unit “{unit}”, which is no area's identifier; choose the identifier column that the weights use.</source>
        <translation>Os pesos indicam a unidade “{unit}”, que não é o identificador de nenhuma área; escolha a coluna de identificador que os pesos usam.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>{file} cannot be read as spatial weights.</source>
        <translation>{file} não pode ser lido como pesos espaciais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights_files.py"/>
        <source>“weights” must be a kind of neighbours or a libpysal graph, not a {kind}.</source>
        <translation>“weights” deve ser um tipo de vizinhança ou um grafo do libpysal, não um {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/migrations.py"/>
        <source>“{file}” is of an older Convivencia, and no copy of it can be kept in its folder ({reason}): nothing was changed. Move it to a folder in which you may write.</source>
        <translation>“{file}” é de uma versão anterior do Convivencia e não é possível guardar uma cópia em sua pasta ({reason}): nada foi alterado. Mova-o para uma pasta em que você possa escrever.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>Row {row} of {register} in “{file}” was changed by somebody else in the meantime ({columns}): nothing was written. Look at it again.</source>
        <translation>Outra pessoa alterou nesse meio-tempo a linha {row} de {register} em “{file}” ({columns}): nada foi gravado. Veja-a de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>Row {row} of {register} in “{file}” was removed in the meantime: nothing was written.</source>
        <translation>A linha {row} de {register} em “{file}” foi removida nesse meio-tempo: nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” cannot be written ({reason}): choose another place or close it there.</source>
        <translation>Não é possível escrever em “{file}” ({reason}): escolha outro lugar ou feche-o lá.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” is being written by another program: try again when it has finished.</source>
        <translation>Outro programa está escrevendo em “{file}”: tente de novo quando terminar.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” is no GeoPackage: choose the study's file, or a name for a new one.</source>
        <translation>“{file}” não é um GeoPackage: escolha o arquivo do estudo, ou um nome para um novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/package.py"/>
        <source>“{file}” was written by a newer Convivencia (schema {found}, this one knows {known}): update Convivencia to open it.</source>
        <translation>“{file}” foi escrito por uma versão mais nova do Convivencia (esquema {found}; esta conhece o {known}): atualize o Convivencia para abri-lo.</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>a date was expected, such as 2024-03-31</source>
        <translation>esperava-se uma data, como 2024-03-31</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>a number was expected</source>
        <translation>esperava-se um número</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>a whole number was expected</source>
        <translation>esperava-se um número inteiro</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>day and month can be read in two ways: write it as 2024-03-31</source>
        <translation>dia e mês podem ser lidos de duas maneiras: escreva como 2024-03-31</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>this is none of the answers to choose from</source>
        <translation>não é nenhuma das respostas possíveis</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>this lies outside the scale</source>
        <translation>está fora da escala</translation>
    </message>
    <message>
        <location filename="../algorithms/store/values.py"/>
        <source>yes or no was expected</source>
        <translation>esperava-se sim ou não</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>The reporting rate of “{offence}” must be a share from 0 to 1, not {value:g}: 15 % is 0.15.</source>
        <translation>A proporção registrada de “{offence}” deve estar entre 0 e 1, não ser {value:g}: 15% é 0.15.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>The standard error of “{offence}” is negative ({value:g}).</source>
        <translation>O erro padrão de “{offence}” é negativo ({value:g}).</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“match” must be pairs such as Robo=reported_robbery, not “{value}”.</source>
        <translation>“match” deve ter pares como Robo=reported_robbery, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“{layer}” has no share or ratio of all respondents.</source>
        <translation>“{layer}” não tem nenhuma proporção nem razão de todas as pessoas entrevistadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“{layer}” has several rates of “{offence}”.</source>
        <translation>“{layer}” tem várias proporções de “{offence}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/adjusted_counts.py"/>
        <source>“{offence}” has {value:g} recorded events: less than none.</source>
        <translation>“{offence}” tem {value:g} ocorrências registradas: menos que nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>A table with a row for each offence and its recorded events.</source>
        <translation>Uma tabela com uma linha por crime e suas ocorrências registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>A table with the reporting rate of each offence, such as survey estimates; not needed where the first table has it.</source>
        <translation>Uma tabela com a proporção registrada de cada crime, como as estimativas da pesquisa; não é necessária se a primeira tabela a tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>All events</source>
        <translation>Todas as ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Beside “recorded” give “rate”, the share that is reported.</source>
        <translation>Além de “recorded”, dê “rate”, a proporção que se registra.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Dark figure</source>
        <translation>Cifra oculta (subnotificação)</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Error among the rates</source>
        <translation>Erro nas proporções</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Estimated events</source>
        <translation>Ocorrências estimadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Estimates how many events there were from those recorded and the share of incidents that people say they reported, for each offence, with limits. Give a table with both, two tables, or three numbers. Where nobody reported, no number is given.</source>
        <translation>Estima quantas ocorrências houve a partir das registradas e da proporção que as pessoas dizem ter registrado, por crime e com limites. Dê uma tabela com ambas, duas tabelas ou três números. Onde ninguém registrou, não se dá nenhum número.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Events for each recorded one</source>
        <translation>Ocorrências para cada registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Give either a table of recorded events, or “recorded” and “rate” as numbers.</source>
        <translation>Dê uma tabela de ocorrências registradas ou então “recorded” e “rate” como números.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Instead of a table: the events of one offence.</source>
        <translation>Em vez de uma tabela: as ocorrências de um crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Its standard error</source>
        <translation>Seu erro padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>No offence of the record ({recorded}) has a reporting rate ({rates}): say with “match” which is which, such as Robo=reported_robbery.</source>
        <translation>Nenhum crime do registro ({recorded}) tem proporção registrada ({rates}): diga com “match” qual é qual, como Robo=reported_robbery.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>No recorded events are known.</source>
        <translation>Não se conhecem as ocorrências registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>No reporting rate is known.</source>
        <translation>Não se conhece a proporção registrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Nobody in the survey had reported: the number cannot be estimated.</source>
        <translation>Ninguém na pesquisa havia registrado: não é possível estimar o número.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Not in the record</source>
        <translation>Fora do registro</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Offence among the rates</source>
        <translation>Crime nas proporções</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Offences estimated</source>
        <translation>Crimes estimados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Pairs such as Robo=reported_robbery, first as the record writes it; separated by commas.</source>
        <translation>Pares como Robo=reported_robbery, primeiro como o registro escreve; separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Rate among the rates</source>
        <translation>Proporção nas proporções</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Read the limits: the rate is very unsure.</source>
        <translation>Leia os limites: a proporção é muito incerta.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Recorded and estimated events</source>
        <translation>Ocorrências registradas e estimadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Recorded events</source>
        <translation>Ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Recorded events, as a number</source>
        <translation>Ocorrências registradas, como número</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Reporting rate</source>
        <translation>Proporção registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Reporting rate, as a number</source>
        <translation>Proporção registrada, como número</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Reporting rates</source>
        <translation>Proporções registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Share reported</source>
        <translation>Proporção registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Standard error of the rate</source>
        <translation>Erro padrão da proporção</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Standard error of the share</source>
        <translation>Erro padrão da proporção</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the name of the offence.</source>
        <translation>A coluna com o nome do crime.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the number of recorded events.</source>
        <translation>A coluna com o número de ocorrências registradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the offence or question.</source>
        <translation>A coluna com o crime ou a pergunta.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the share of incidents reported, from 0 to 1.</source>
        <translation>A coluna com a proporção de ocorrências registradas, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the share reported, from 0 to 1.</source>
        <translation>A coluna com a proporção registrada, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The column with the standard error of the share.</source>
        <translation>A coluna com o erro padrão da proporção.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The share of incidents reported: 0.15 is 15 %.</source>
        <translation>A proporção de ocorrências registradas: 0.15 é 15%.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>The standard error of the share reported.</source>
        <translation>O erro padrão da proporção registrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Which rate is which offence's</source>
        <translation>Qual proporção é de qual crime</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/dark_figure.py"/>
        <source>Without limits: the rate has no error.</source>
        <translation>Sem limites: a proporção não tem erro.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>A table that is already open, instead of a file.</source>
        <translation>Uma tabela já aberta, em vez de um arquivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Answers not understood</source>
        <translation>Respostas não reconhecidas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Became</source>
        <translation>Transformou-se em</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>CSV or other text, a workbook, a table of a GeoPackage or Parquet.</source>
        <translation>CSV ou outro texto, uma planilha, uma tabela de um GeoPackage ou Parquet.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Column of the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Columns by hand</source>
        <translation>Colunas à mão</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Columns of the file to keep as they are, separated by commas.</source>
        <translation>Colunas do arquivo que se mantêm como estão, separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>File of the survey</source>
        <translation>Arquivo da pesquisa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Give either the file of the survey or a table.</source>
        <translation>Dê o arquivo da pesquisa ou uma tabela, não ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Import a survey</source>
        <translation>Importar uma pesquisa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Makes clean microdata of a survey's file, ready for survey estimates: a profile says which column is which question and what its codes mean. Codes for no answer are left empty, personal columns dropped, and the report lists every code and what became of it.</source>
        <translation>Transforma o arquivo de uma pesquisa em microdados limpos, prontos para estimar: um perfil diz qual coluna é qual pergunta e o que significam seus códigos. Os códigos de não resposta ficam vazios, as colunas pessoais são eliminadas e o relatório enumera cada código e em que se transformou.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Or a table</source>
        <translation>Ou uma tabela</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Pairs such as victim_robbery=P12, added to the profile; separated by commas.</source>
        <translation>Pares como victim_robbery=P12, que se somam ao perfil; separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Personal columns dropped</source>
        <translation>Colunas pessoais eliminadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Reading answers</source>
        <translation>Lendo as respostas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Rows kept</source>
        <translation>Linhas mantidas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Sampling unit</source>
        <translation>Unidade de amostragem</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Say which column is which question: choose a profile, or give pairs such as victim_robbery=P12.</source>
        <translation>Diga qual coluna é qual pergunta: escolha um perfil ou dê pares como victim_robbery=P12.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/import_survey.py"/>
        <source>Survey microdata</source>
        <translation>Microdados da pesquisa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>A column with the number of sampling units that the stratum has in all, for the correction of a finite population.</source>
        <translation>Uma coluna com o número total de unidades de amostragem do estrato, para a correção de população finita.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>A profile of your own (.toml), or the name of one that comes along, such as mx_envipe_2021_people or sample.</source>
        <translation>Um perfil próprio (.toml), ou o nome de um incluído, como mx_envipe_2021_people ou sample.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>A single unit does not tell how units of its stratum differ.</source>
        <translation>Uma única unidade não diz quanto diferem as unidades de seu estrato.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Also estimate how many residents, or incidents, there are in all.</source>
        <translation>Estimar também quantos habitantes, ou ocorrências, há no total.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Caution from a coefficient of variation of</source>
        <translation>Cautela a partir de um coeficiente de variação de</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Columns by whose values the estimates are also given, such as sex, age group or area.</source>
        <translation>Colunas por cujos valores também se dão as estimativas, como sexo, faixa etária ou área.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Columns of numbers that stand for answers, such as 1 to 4: each code gets its share.</source>
        <translation>Colunas de números que representam respostas, como 1 a 4: cada código recebe sua proporção.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Columns to estimate: 0 and 1 give a share, other numbers a mean, text a share for each answer. Leave missing answers empty.</source>
        <translation>Colunas a estimar: 0 e 1 dão uma proporção, outros números uma média, o texto uma proporção por resposta. Deixe vazias as respostas que faltam.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Cross the groups</source>
        <translation>Cruzar os grupos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Estimates from fewer respondents are withheld.</source>
        <translation>As estimativas com menos pessoas não são publicadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Fewest respondents</source>
        <translation>Mínimo de pessoas entrevistadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Give estimates for each combination of the groups, not for each column.</source>
        <translation>Dar estimativas para cada combinação dos grupos, não para cada coluna.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>How the confidence limits of shares are computed; others are symmetric.</source>
        <translation>Como se calculam os limites de confiança das proporções; os demais são simétricos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Leave the estimate and its limits empty in rows that are withheld.</source>
        <translation>Deixar vazios a estimativa e seus limites nas linhas que não são publicadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Leave withheld numbers out</source>
        <translation>Omitir os números que não são publicados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Limits of shares</source>
        <translation>Limites das proporções</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Means and ratios for</source>
        <translation>Médias e razões para cada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Microdata</source>
        <translation>Microdados</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Of the limits, as a share: 0.95 is 95 %.</source>
        <translation>Dos limites, como proporção: 0.95 é 95%.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>On the log odds, between 0 and 1</source>
        <translation>Sobre o logit, entre 0 e 1</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Questions answered by codes</source>
        <translation>Perguntas com códigos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Ratios</source>
        <translation>Razões</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Stop and name them</source>
        <translation>Parar e nomeá-los</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Strata with a single unit</source>
        <translation>Estratos com uma única unidade</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Survey profile</source>
        <translation>Perfil da pesquisa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Symmetric (Student's t)</source>
        <translation>Simétricos (t de Student)</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The column with the residents that each respondent stands for.</source>
        <translation>A coluna com os habitantes que cada pessoa entrevistada representa.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The column with the stratum in which the sample was drawn.</source>
        <translation>A coluna com o estrato em que a amostra foi sorteada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The column with the unit drawn first, such as the block. Without it every respondent counts as drawn alone, and the error comes out too small.</source>
        <translation>A coluna com a unidade sorteada primeiro, como o quarteirão. Sem ela supõe-se que cada pessoa foi sorteada sozinha, e o erro sai pequeno demais.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The error as a share of the estimate above which it is withheld.</source>
        <translation>O erro, como parte da estimativa, a partir do qual ela não é publicada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The error as a share of the estimate above which it needs caution.</source>
        <translation>O erro, como parte da estimativa, a partir do qual ela requer cautela.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>The table of the survey, a row for each respondent.</source>
        <translation>A tabela da pesquisa, uma linha por pessoa entrevistada.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Their distance from the mean of all</source>
        <translation>Sua distância à média de todos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>They add no variance</source>
        <translation>Não somam variância</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Totals too</source>
        <translation>Também totais</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Two columns of numbers each, such as reported/incidents, separated by commas.</source>
        <translation>Duas colunas de números cada uma, como reported/incidents, separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Units in the population</source>
        <translation>Unidades na população</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>What means and ratios are multiplied by: 100 gives incidents for each 100 people.</source>
        <translation>Por quanto se multiplicam médias e razões: 100 dá ocorrências para cada 100 pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>What other strata add on average</source>
        <translation>O que os demais estratos somam em média</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/parameters.py"/>
        <source>Withheld from a coefficient of variation of</source>
        <translation>Sem publicar a partir de um coeficiente de variação de</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Areas with fewer interviews take no part.</source>
        <translation>As áreas com menos entrevistas não participam.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Areas with high fear and a low rate</source>
        <translation>Áreas com medo alto e taxa baixa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Areas with low fear and a high rate</source>
        <translation>Áreas com medo baixo e taxa alta</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fear</source>
        <translation>Medo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fear and rate</source>
        <translation>Medo e taxa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fear and recorded events</source>
        <translation>Medo e ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Fewest interviews</source>
        <translation>Mínimo de entrevistas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>High numbers then mean little fear, and the ranks are turned round.</source>
        <translation>Números altos significam então pouco medo, e a ordem se inverte.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Into how many equal groups each is parted.</source>
        <translation>Em quantos grupos iguais cada um se divide.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Only {count} areas of “{layer}” have both fear and a rate: {least} are needed.</source>
        <translation>Só {count} áreas de “{layer}” têm medo e taxa: são necessárias {least}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Perception gap</source>
        <translation>Lacuna de percepção</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Rank correlation</source>
        <translation>Correlação de postos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Rank of fear</source>
        <translation>Posição segundo o medo</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Rank of the rate</source>
        <translation>Posição segundo a taxa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Ranks between them</source>
        <translation>Posições de diferença</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Sets the fear that people speak of in each area beside the rate of recorded events: both ranks, how far apart they are, and a map of low, middle and high of both at once. Fear that does not follow the record is something to understand, not an error of people.</source>
        <translation>Põe o medo que as pessoas expressam em cada área junto à taxa de ocorrências registradas: a posição de cada área em ambas as ordens, quanto se separam e um mapa de baixo, médio e alto dos dois ao mesmo tempo. O medo que não acompanha o registro é algo a compreender, não um erro das pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column is of feeling safe</source>
        <translation>A coluna é de sentir-se seguro</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column with recorded events for each resident, best smoothed, or the victimisation that the survey found.</source>
        <translation>A coluna com as ocorrências registradas por habitante, de preferência suavizadas, ou a vitimização que a pesquisa encontrou.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column with the respondents of each area behind its fear.</source>
        <translation>A coluna com as pessoas entrevistadas em cada área, em que se apoia seu medo.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>The column with the share of people who feel unsafe in the area.</source>
        <translation>A coluna com a proporção de pessoas que se sentem inseguras na área.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Three of each: low, middle, high</source>
        <translation>Três de cada um: baixo, médio, alto</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/perception_gap.py"/>
        <source>Two of each: low, high</source>
        <translation>Dois de cada um: baixo, alto</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/questions.py"/>
        <source>A ratio is two columns such as reported/incidents, not “{value}”.</source>
        <translation>Uma razão são duas colunas, como reported/incidents, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/questions.py"/>
        <source>“{column}” of “{layer}” has {count} different answers, more than the {most} that a question can have: choose another column, or group the answers first.</source>
        <translation>“{column}” de “{layer}” tem {count} respostas diferentes, mais que as {most} que uma pergunta pode ter: escolha outra coluna ou agrupe antes as respostas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/respondents.py"/>
        <source>No row of “{layer}” has a weight, a stratum and a sampling unit.</source>
        <translation>Nenhuma linha de “{layer}” tem peso, estrato e unidade de amostragem.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/respondents.py"/>
        <source>The weight “{column}” of “{layer}” is negative in row {row} ({value:g}): a weight says how many residents a respondent stands for.</source>
        <translation>O peso “{column}” de “{layer}” é negativo na linha {row} ({value:g}): um peso diz quantos habitantes uma pessoa entrevistada representa.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/respondents.py"/>
        <source>“{column}” of “{layer}” has {count} different values, too many for groups.</source>
        <translation>“{column}” de “{layer}” tem {count} valores diferentes, demasiados para serem grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/sample_design.py"/>
        <source>Strata with a single sampling unit ({strata}) tell nothing of their own variance: merge each with a similar one, or choose what is done with “lonely”.</source>
        <translation>Os estratos com uma única unidade de amostragem ({strata}) nada dizem de sua própria variância: una cada um a outro parecido, ou escolha com “lonely” o que se faz.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/sample_design.py"/>
        <source>The stratum “{stratum}” has {low:g} to {high:g} sampling units in the population, but {count} in the sample: give one number for the stratum, no smaller.</source>
        <translation>O estrato “{stratum}” tem de {low:g} a {high:g} unidades de amostragem na população, mas {count} na amostra: dê um só número para o estrato, não menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variação</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Design effect</source>
        <translation>Efeito de desenho</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Estimates</source>
        <translation>Estimativas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Estimates shares, means, ratios and totals from the microdata of a survey, with weights, strata and sampling units, for all residents and by group, each with its error, limits and design effect. A column says which estimates may be published: those from few respondents or with a large error may not.</source>
        <translation>Estima proporções, médias, razões e totais com os microdados de uma pesquisa, com pesos, estratos e unidades de amostragem, para toda a população e por grupo, cada um com seu erro, limites e efeito de desenho. Uma coluna diz quais estimativas podem ser publicadas: não as de poucas pessoas nem as de erro grande.</translation>
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
        <translation>Pode ser publicada</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Name the questions to estimate, or a ratio of two.</source>
        <translation>Indique as perguntas a estimar, ou uma razão de duas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Not to be published</source>
        <translation>Não devem ser publicadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Respondents</source>
        <translation>Pessoas entrevistadas</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Sampling units</source>
        <translation>Unidades de amostragem</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Sum of the weights</source>
        <translation>Soma dos pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>Survey estimates</source>
        <translation>Estimativas de pesquisa</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_estimates.py"/>
        <source>To be read with caution</source>
        <translation>Para ler com cautela</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>Columns are given as pairs such as victim_robbery=P12, not “{value}”.</source>
        <translation>As colunas se dão como pares, como victim_robbery=P12, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>The survey's questions have no “{name}” ({where}); similar ones are {known}.</source>
        <translation>Entre as perguntas da pesquisa não há “{name}” ({where}); parecidas são {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>There is no survey profile “{name}”; those that come along are {known}.</source>
        <translation>Não existe o perfil de pesquisa “{name}”; os incluídos são {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>{file} is no survey profile: there is no “{name}”; there are {known}.</source>
        <translation>{file} não é um perfil de pesquisa: não existe “{name}”; existem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>{file} is no survey profile: {reason}.</source>
        <translation>{file} não é um perfil de pesquisa: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_profile.py"/>
        <source>{file} is no survey profile: “{name}” cannot be “{value}”.</source>
        <translation>{file} não é um perfil de pesquisa: “{name}” não pode ser “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>Columns that the profile does not name, left out: {columns}.</source>
        <translation>Colunas que o perfil não indica, excluídas: {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>Rows that do not fit the names of the columns, left out.</source>
        <translation>Linhas que não correspondem aos nomes das colunas, excluídas.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>Rows that the profile leaves out by “{column}”.</source>
        <translation>Linhas que o perfil exclui por “{column}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>The profile names “{column}” for “{question}”, but the file has no such one.</source>
        <translation>O perfil indica “{column}” para “{question}”, mas o arquivo não a tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}” became “{question}”.</source>
        <translation>“{column}” transformou-se em “{question}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: nothing stands in these rows.</source>
        <translation>“{column}”: nestas linhas não há nada escrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” became “{became}” in “{question}”.</source>
        <translation>“{column}”: “{value}” transformou-se em “{became}” em “{question}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” is no answer to “{question}” and was left empty; give it a meaning in the profile.</source>
        <translation>“{column}”: “{value}” não é uma resposta a “{question}” e ficou vazio; dê-lhe um significado no perfil.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” lies outside what is possible and was left empty.</source>
        <translation>“{column}”: “{value}” está fora do possível e ficou vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{column}”: “{value}” stands for no answer and was left empty.</source>
        <translation>“{column}”: “{value}” significa não resposta e ficou vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{question}” is asked of those who answered “{other}” with yes; other answers were left empty.</source>
        <translation>“{question}” se pergunta a quem respondeu sim a “{other}”; as demais respostas ficaram vazias.</translation>
    </message>
    <message>
        <location filename="../algorithms/survey/survey_report.py"/>
        <source>“{question}” was made from {columns}.</source>
        <translation>“{question}” formou-se com {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>A column with the events of the first period, instead of incidents.</source>
        <translation>Uma coluna com as ocorrências do primeiro período, em vez de incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>A column with the events of the second period, instead of incidents.</source>
        <translation>Uma coluna com as ocorrências do segundo período, em vez de incidentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Areas tested</source>
        <translation>Áreas testadas</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Areas with a clear fall</source>
        <translation>Áreas com diminuição clara</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Areas with a clear rise</source>
        <translation>Áreas com aumento claro</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Change by area (E-test)</source>
        <translation>Mudança por área (teste E)</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Compares the events of each area in two periods and tells in which ones they rose or fell more than chance explains. Small counts and zeros are no problem, and periods may differ in length. Give incidents with a date, or two columns of counts.</source>
        <translation>Compara as ocorrências de cada área em dois períodos e diz em quais subiram ou caíram mais do que o acaso explica. Contagens pequenas e zeros não são problema, e os períodos podem diferir em duração. Indique incidentes com data ou duas colunas de contagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Count after</source>
        <translation>Contagem de depois</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Count before</source>
        <translation>Contagem de antes</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Give both periods, “before” and “after”, or none.</source>
        <translation>Indique os dois períodos, “before” e “after”, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Give either incidents with their date and two periods, or two columns of counts.</source>
        <translation>Indique incidentes com sua data e dois períodos, ou duas colunas de contagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Name both columns of counts, “before_count” and “after_count”.</source>
        <translation>Indique as duas colunas de contagens, “before_count” e “after_count”.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/change_test.py"/>
        <source>Ratio of the rates</source>
        <translation>Razão das taxas</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Counts reported events by hour and weekday and by month, in local time. When only a span is known (between leaving home and coming back), the event is spread over its hours.</source>
        <translation>Conta as ocorrências registradas por hora e dia da semana e por mês, na hora local. Quando só se conhece um intervalo (entre sair de casa e voltar), a ocorrência é distribuída entre suas horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Events a day</source>
        <translation>Ocorrências por dia</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Incidents with an hour</source>
        <translation>Ocorrências com hora</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Number of such days</source>
        <translation>Número desses dias</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Peak hour</source>
        <translation>Hora de pico</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Peak weekday</source>
        <translation>Dia de pico da semana</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Reported events by month</source>
        <translation>Ocorrências registradas por mês</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Reported events by weekday</source>
        <translation>Ocorrências registradas por dia da semana</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Reported events by weekday and hour</source>
        <translation>Ocorrências registradas por dia da semana e hora</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>Weekday (1 Monday)</source>
        <translation>Dia da semana (1: segunda-feira)</translation>
    </message>
    <message>
        <location filename="../algorithms/time/temporal_profile.py"/>
        <source>When it happens (hours, weekdays, months)</source>
        <translation>Quando acontece (horas, dias da semana, meses)</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Change a year</source>
        <translation>Mudança por ano</translation>
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
        <translation>Conta as ocorrências registradas por mês, trimestre ou ano, mostra cada período junto ao mesmo período de anos anteriores e diz se a série sobe ou desce mais do que faria o ruído. Um primeiro ou último período incompleto é sinalizado e não é incluído.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Highest of earlier years</source>
        <translation>Máximo de anos anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Lowest of earlier years</source>
        <translation>Mínimo de anos anteriores</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Mann–Kendall z</source>
        <translation>z de Mann–Kendall</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Series of reported events</source>
        <translation>Série de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>The periods of the series.</source>
        <translation>Os períodos da série.</translation>
    </message>
    <message>
        <location filename="../algorithms/time/trend.py"/>
        <source>Trend by category</source>
        <translation>Tendência por categoria</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>From a file as it arrives: CSV, workbook or layer. You say what its columns mean.</source>
        <translation>De um arquivo como ele chega: CSV, planilha ou camada. Você indica o que significam as colunas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Import incidents…</source>
        <translation>Importar ocorrências…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Makes a municipality that does not exist, with known hot spots, and loads it.</source>
        <translation>Cria um município que não existe, com zonas quentes conhecidas, e o carrega.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Try the fictional municipality</source>
        <translation>Experimentar com o município fictício</translation>
    </message>
    <message>
        <location filename="../plugin/dock/data_page.py"/>
        <source>Your areas and your reported events, as layers of this project.</source>
        <translation>Suas áreas e suas ocorrências registradas, como camadas deste projeto.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Before acting</source>
        <translation>Antes de agir</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Working…</source>
        <translation>Processando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Write a diagnostic first, or choose the findings.json of an earlier one.</source>
        <translation>Gere primeiro um diagnóstico ou escolha o arquivo findings.json de um anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Check the engine</source>
        <translation>Verificar o motor</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Choose a Python…</source>
        <translation>Escolher um Python…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Engine</source>
        <translation>Motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_page.py"/>
        <source>Install the engine</source>
        <translation>Instalar o motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Being installed.</source>
        <translation>Em instalação.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Convivencia: checking the engine</source>
        <translation>Convivencia: verificando o motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Not installed yet. It takes some minutes and the Internet once, and leaves QGIS's own Python alone.</source>
        <translation>Ainda não está instalado. Leva alguns minutos e precisa da Internet uma só vez; não mexe no Python próprio do QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Ready: Convivencia {version}, Python {python}.</source>
        <translation>Pronto: Convivencia {version}, Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/engine_steps.py"/>
        <source>The Python that runs the engine</source>
        <translation>O Python que executa o motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Areas: {count} · {size} km²</source>
        <translation>Áreas: {count} · {size} km²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Areas: {count}; too many for a preview</source>
        <translation>Áreas: {count}; demais para a prévia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Began on</source>
        <translation>Começou em</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Click areas of the layer under “Data”; a second click takes one out again.</source>
        <translation>Clique em áreas da camada escolhida em “Dados”; um segundo clique a retira.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Click the corners on the map; a right click or Enter closes the area, Backspace takes a corner back, Escape gives up.</source>
        <translation>Clique nos cantos sobre o mapa; o clique direito ou Enter fecha a área, Backspace retira o último canto e Esc desiste.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Cost by year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Did it work, did crime move next door, was it worth it: before acting and after.</source>
        <translation>Funcionou, o crime foi para o lado, valeu a pena? Antes de agir e depois.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Intervention</source>
        <translation>Intervenção</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Offences that the measure aims at</source>
        <translation>Crimes que a medida busca reduzir</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Pick</source>
        <translation>Apontar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Ring width</source>
        <translation>Largura do anel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Rings</source>
        <translation>Anéis</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Show zones and controls</source>
        <translation>Ver zonas e controles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Their layer</source>
        <translation>Camada delas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>Where the documents are written.</source>
        <translation>Onde os documentos são gravados.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>if known</source>
        <translation>se conhecido</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_page.py"/>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Choose the areas of the municipality under “Data” first.</source>
        <translation>Escolha primeiro as áreas do município em “Dados”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Choose the incidents under “Data” first.</source>
        <translation>Escolha primeiro as ocorrências em “Dados”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Choose the layer of the controls, or take another kind of control.</source>
        <translation>Escolha a camada dos controles, ou outro tipo de controle.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Draw or pick the treated areas first, or choose their layer.</source>
        <translation>Primeiro desenhe ou aponte as áreas com intervenção, ou escolha a camada delas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Say on which day the measure began, or will begin.</source>
        <translation>Indique em que dia a medida começou, ou vai começar.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Say under “Data” which column of the incidents holds the date.</source>
        <translation>Indique em “Dados” qual coluna das ocorrências contém a data.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Tick at least one format for the report.</source>
        <translation>Marque ao menos um formato para o relatório.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>Tick at least one offence that the measure aims at.</source>
        <translation>Marque ao menos um crime que a medida busque reduzir.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/evaluation_steps.py"/>
        <source>To pick areas, choose their layer under “Data” first.</source>
        <translation>Para apontar áreas, escolha primeiro a camada delas em “Dados”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/loading.py"/>
        <source>Hot spots on a grid</source>
        <translation>Zonas quentes em uma grade</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>More columns</source>
        <translation>Mais colunas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>More layers</source>
        <translation>Mais camadas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>Residents of the areas</source>
        <translation>Moradores das áreas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/more_roles.py"/>
        <source>{title} · chosen: {count}</source>
        <translation>{title} · escolhidas: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Counts, rates, hot spots, time and displacement in one document you can edit.</source>
        <translation>Contagens, taxas, zonas quentes, tempo e deslocamento do crime em um só documento que se pode editar.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Forms and matrices for the plan, filled with what the diagnostic found.</source>
        <translation>Formulários e matrizes para o plano, preenchidos com o que o diagnóstico encontrou.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Name of the municipality</source>
        <translation>Nome do município</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>This version of Convivencia cannot do this yet.</source>
        <translation>Esta versão do Convivencia ainda não faz isso.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Write the diagnostic</source>
        <translation>Gerar o diagnóstico</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Write the plan's documents</source>
        <translation>Gerar os documentos do plano</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>findings.json of a diagnostic; the last one is filled in.</source>
        <translation>findings.json de um diagnóstico; o último já vem indicado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/runner.py"/>
        <source>It did not work; the log, under “Convivencia”, says why.</source>
        <translation>Não funcionou; o registro de mensagens, em “Convivencia”, diz por quê.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/runner.py"/>
        <source>Processing does not know “{name}”.</source>
        <translation>A caixa de ferramentas de Processamento não tem “{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>A file with the survey</source>
        <translation>Um arquivo com a pesquisa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>A profile of your own</source>
        <translation>Um perfil próprio</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>The survey “{layer}” is in no file that can be read as it is shown: save it as one, without filter or unsaved changes, and choose that.</source>
        <translation>A pesquisa “{layer}” não está em um arquivo que se possa ler como é mostrada: salve-a como arquivo, sem filtro nem alterações pendentes, e escolha esse arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/survey_choice.py"/>
        <source>none: already clean</source>
        <translation>nenhum: já está limpa</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>Convivencia met a fault of its own ({message}); the log, under “Convivencia”, has the details.</source>
        <translation>O Convivencia teve um erro próprio ({message}); o registro de mensagens, em “Convivencia”, traz os detalhes.</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>Starting the engine</source>
        <translation>Iniciando o motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>The calculation engine does not start with {python}: open the Convivencia panel and install it again (the log has the reason).</source>
        <translation>O motor de análise não inicia com {python}: abra o painel do Convivencia e instale-o de novo (o registro de mensagens diz o motivo).</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>The calculation engine stopped in the middle of the run (perhaps memory ran out); your project is untouched and the next run starts a new engine.</source>
        <translation>O motor de análise parou no meio da execução (talvez tenha faltado memória); seu projeto não foi alterado e a próxima execução inicia um motor novo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine.py"/>
        <source>The engine's Python ({python}) lacks {missing}: open the Convivencia panel and install the engine again.</source>
        <translation>Ao Python do motor de análise ({python}) falta {missing}: abra o painel do Convivencia e instale o motor de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>Downloading and installing the libraries</source>
        <translation>Baixando e instalando as bibliotecas</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>Making a private Python environment</source>
        <translation>Criando um ambiente de Python próprio</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>No Python 3.11 or newer was found to make the engine with: install one from python.org and try again.</source>
        <translation>Não foi encontrado Python 3.11 ou mais novo para criar o motor de análise: instale um de python.org e tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The Python chosen for the engine is not there any more ({python}): open the Convivencia panel and choose another, or install the engine.</source>
        <translation>O Python escolhido para o motor de análise não está mais lá ({python}): abra o painel do Convivencia e escolha outro, ou instale o motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The calculation engine is not installed yet: open the Convivencia panel and press “Install the engine” (it takes some minutes and leaves QGIS's own Python alone).</source>
        <translation>O motor de análise ainda não está instalado: abra o painel do Convivencia e pressione “Instalar o motor de análise” (leva alguns minutos e não mexe no Python próprio do QGIS).</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The engine could not be installed: {reason} (the log has the rest).</source>
        <translation>Não foi possível instalar o motor de análise: {reason} (o registro de mensagens tem o resto).</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The engine is installed.</source>
        <translation>O motor de análise está instalado.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>The installation was cancelled.</source>
        <translation>A instalação foi cancelada.</translation>
    </message>
    <message>
        <location filename="../plugin/engine_setup.py"/>
        <source>no reason was given</source>
        <translation>o motivo não foi indicado</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/offence_list.py"/>
        <source>People could be recognised: never compared by place.</source>
        <translation>Pessoas poderiam ser reconhecidas: nunca se compara por lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/offence_list.py"/>
        <source>{category} (protected)</source>
        <translation>{category} (protegida)</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/views.py"/>
        <source>In percent</source>
        <translation>Em porcentagem</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/views.py"/>
        <source>Weakens the conclusions: {count}</source>
        <translation>Enfraquecem as conclusões: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/views.py"/>
        <source>between {low} and {high}</source>
        <translation>entre {low} e {high}</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>A fall of {percent} or more would be seen four times in five; a smaller one mostly would not.</source>
        <translation>Uma queda de {percent} ou mais seria vista quatro em cada cinco vezes; uma menor, quase nunca.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>About {events} events a year were reported here. A year after is compared with a year before.</source>
        <translation>Aqui se registravam cerca de {events} ocorrências por ano. Compara-se um ano depois com um ano antes.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>How sure: high</source>
        <translation>Confiança: alta</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>How sure: low</source>
        <translation>Confiança: baixa</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>How sure: medium</source>
        <translation>Confiança: média</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>No events were reported here, or in the control areas, before: no change could be seen.</source>
        <translation>Antes não houve ocorrências registradas aqui ou nos controles: nenhuma mudança poderia ser vista.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The control areas were fairly alike before: {difference} standard deviations apart on average.</source>
        <translation>Os controles eram bastante parecidos antes: em média, a {difference} desvios-padrão de distância.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The control areas were not alike before: {difference} standard deviations apart on average. A comparison with them says little.</source>
        <translation>Os controles não eram parecidos antes: em média, a {difference} desvios-padrão de distância. Comparar com eles diz pouco.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The control areas were very alike before: {difference} standard deviations apart on average.</source>
        <translation>Os controles eram muito parecidos antes: em média, a {difference} desvios-padrão de distância.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>The counts of the zones are too small for these readers, so the effect is withheld: the report says why. Choose “internal” to see it yourself.</source>
        <translation>As contagens das zonas são pequenas demais para estes leitores, por isso o efeito não é mostrado; o relatório explica por quê. Escolha o nível interno para vê-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>Treated and control areas did not rise and fall together before (correlation {value}).</source>
        <translation>Antes, a área com intervenção e os controles não subiam e caíam juntos (correlação {value}).</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>Treated and control areas rose and fell loosely together before (correlation {value}).</source>
        <translation>Antes, a área com intervenção e os controles subiam e caíam juntos só em parte (correlação {value}).</translation>
    </message>
    <message>
        <location filename="../plugin/evaluation/words.py"/>
        <source>Treated and control areas rose and fell together before (correlation {value}).</source>
        <translation>Antes, a área com intervenção e os controles subiam e caíam juntos (correlação {value}).</translation>
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
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Coordinates in</source>
        <translation>Coordenadas em</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Find out</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>How the file was read</source>
        <translation>Como o arquivo foi lido</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <location filename="../plugin/importing/choices.py"/>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Left out</source>
        <translation>Não é importada</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Not used</source>
        <translation>Não é usada</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Numbers of events</source>
        <translation>Números de ocorrências</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>This column holds personal data ({kind}). It is left out and its values are shown to nobody. A number of the record can serve as identifier: it is replaced by a pseudonym.</source>
        <translation>Esta coluna contém dados pessoais ({kind}). Não é importada e seus valores não são mostrados a ninguém. Um número de registro pode servir de identificador: é substituído por um pseudônimo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>Used as</source>
        <translation>Usada como</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>What “{column}” means</source>
        <translation>O que significa “{column}”</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>With a value</source>
        <translation>Com valor</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>chosen by you</source>
        <translation>escolhido por você</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>from the profile</source>
        <translation>conforme o perfil</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>personal data</source>
        <translation>dados pessoais</translation>
    </message>
    <message>
        <location filename="../plugin/importing/columns_table.py"/>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Nothing has been counted: see the message above.</source>
        <translation>Nada foi contado: veja a mensagem acima.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Open the panel</source>
        <translation>Abrir o painel</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Save profile…</source>
        <translation>Salvar perfil…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Saved as “{name}”. Files with the same columns will be read with it.</source>
        <translation>Salvo como “{name}”. Com ele serão lidos os arquivos que tenham as mesmas colunas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Still to do: {steps}.</source>
        <translation>Falta: {steps}.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>The profile names columns that this file does not have: {columns}. Say in the table which columns take their place.</source>
        <translation>O perfil cita colunas que este arquivo não tem: {columns}. Indique na tabela quais colunas ocupam o lugar delas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>The project was closed meanwhile: the incidents lie in the file.</source>
        <translation>O projeto foi fechado nesse meio-tempo: as ocorrências estão no arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>choose a file</source>
        <translation>escolher um arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>confirm the columns</source>
        <translation>confirmar as colunas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>mend what “What would happen” says</source>
        <translation>resolver o que indica “O que aconteceria”</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>say what one row is</source>
        <translation>indicar o que é cada linha</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>say where to save</source>
        <translation>indicar onde salvar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} linhas, {columns} colunas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/dialog.py"/>
        <source>“{file}” is there already. Replace it with the new import?</source>
        <translation>“{file}” já existe. Substituí-lo pela nova importação?</translation>
    </message>
    <message>
        <location filename="../plugin/importing/importer.py"/>
        <source>Convivencia: importing incidents</source>
        <translation>Convivencia: importando ocorrências</translation>
    </message>
    <message>
        <location filename="../plugin/importing/importer.py"/>
        <source>The folder {folder} cannot be made: {reason}</source>
        <translation>Não foi possível criar a pasta {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/importing/importer.py"/>
        <source>“{file}” is the file that is being imported: save the incidents as another.</source>
        <translation>“{file}” é o arquivo que está sendo importado: salve as ocorrências com outro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/inspection.py"/>
        <source>Convivencia: looking at the incidents</source>
        <translation>Convivencia: examinando as ocorrências</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Choose a file: its columns appear on the left and the counts here.</source>
        <translation>Escolha um arquivo: à esquerda aparecem as colunas e aqui, as contagens.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Dates set aside</source>
        <translation>Datas separadas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>No column is the category yet: offences cannot be told apart.</source>
        <translation>Nenhuma coluna é ainda a categoria: os crimes não serão distinguidos.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>No column is the date yet: nothing in time.</source>
        <translation>Nenhuma coluna é ainda a data: não haverá análise no tempo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>No columns tell the place yet (longitude and latitude, or the area).</source>
        <translation>Nenhuma coluna indica ainda o lugar (longitude e latitude, ou a área).</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Tried on all {rows} rows.</source>
        <translation>Teste com todas as {rows} linhas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>Tried on {tried} of {rows} rows, taken at even steps.</source>
        <translation>Teste com {tried} de {rows} linhas, tomadas a intervalos iguais.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/preview.py"/>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <location filename="../plugin/importing/profile_box.py"/>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/profile_box.py"/>
        <source>Proposed from the columns</source>
        <translation>Proposta conforme as colunas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Import another file</source>
        <translation>Importar outro arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>No date was asked for or found</source>
        <translation>A data não foi pedida ou não foi encontrada</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>No position was asked for or found</source>
        <translation>A localização não foi pedida ou não foi encontrada</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Save the report as HTML…</source>
        <translation>Salvar o relatório como HTML…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>Where every row went</source>
        <translation>O que aconteceu com cada linha</translation>
    </message>
    <message>
        <location filename="../plugin/importing/report_page.py"/>
        <source>{file}, imported on {day}. Counting unit: {unit}.</source>
        <translation>{file}, importado em {day}. Unidade de contagem: {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/result_layers.py"/>
        <source>Import: {file}</source>
        <translation>Importação: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/importing/result_layers.py"/>
        <source>Of protected categories: not drawn</source>
        <translation>De categorias protegidas: não são desenhadas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/targets.py"/>
        <source>incidents</source>
        <translation>ocorrencias</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Choose a file, or drop one on this window</source>
        <translation>Escolha um arquivo ou solte-o nesta janela</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>I have looked at the columns: this is what they mean.</source>
        <translation>Revisei as colunas: é isto que significam.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Keeps what you said about the columns for the next file of this kind.</source>
        <translation>Guarda o que você indicou sobre as colunas para o próximo arquivo deste tipo.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Save the incidents as</source>
        <translation>Salvar as ocorrências como</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>Tables and layers</source>
        <translation>Tabelas e camadas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>What each column means</source>
        <translation>O que significa cada coluna</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>What the columns do not tell</source>
        <translation>O que as colunas não dizem</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>What was said about such a file before: it fills in the whole table of columns.</source>
        <translation>O que já se indicou sobre um arquivo assim: preenche toda a tabela de colunas.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/window.py"/>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>Account</source>
        <translation>Contas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>Dates and hours</source>
        <translation>Datas e horas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>Positions</source>
        <translation>Localizações</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>The columns</source>
        <translation>As colunas</translation>
    </message>
    <message>
        <location filename="../plugin/importing/words.py"/>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{layer}” could not be prepared: {reason}</source>
        <translation>Não foi possível preparar “{layer}”: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Convivencia panel</source>
        <translation>Painel do Convivencia</translation>
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
        <translation>crime</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>security</source>
        <translation>segurança</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>“{file}” holds a layer that is being analysed: choose another file for the result.</source>
        <translation>“{file}” contém uma camada que está sendo analisada: escolha outro arquivo para o resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>Files written (JSON)</source>
        <translation>Arquivos gravados (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>How it was made</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>Summary, caveats and provenance (JSON)</source>
        <translation>Resumo, ressalvas e proveniência (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>The result “{part}” could not be read back from the engine.</source>
        <translation>O resultado “{part}” não pôde ser lido do motor de análise.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outputs.py"/>
        <source>“{part}” could not be written to {destination}: is there room, and is it open?</source>
        <translation>Não foi possível gravar “{part}” em {destination}: há espaço? Está aberto?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Unit: {unit}.</source>
        <translation>Unidade: {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Back to the built-in style</source>
        <translation>Voltar ao estilo incluído</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Choose a layer that Convivencia made, in the list of layers.</source>
        <translation>Escolha na lista de camadas uma camada criada pela Convivencia.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Keep this layer's style</source>
        <translation>Manter o estilo desta camada</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Kept: layers of this kind will look like this one from now on.</source>
        <translation>Salvo: as camadas deste tipo terão a aparência desta daqui em diante.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>Layers of this kind have the built-in style again.</source>
        <translation>As camadas deste tipo têm outra vez o estilo incluído.</translation>
    </message>
    <message>
        <location filename="../plugin/style_menu.py"/>
        <source>The style could not be saved: {reason}</source>
        <translation>Não foi possível salvar o estilo: {reason}</translation>
    </message>
</context>
</TS>
