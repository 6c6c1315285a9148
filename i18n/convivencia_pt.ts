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
        <source>To match by code or name, name the area column of the incidents.</source>
        <translation>Para atribuir por código ou nome, indique a coluna de área das ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/aggregation.py"/>
        <source>To match by {join_by}, name that column of the areas.</source>
        <translation>Para atribuir por {join_by}, indique essa coluna das áreas.</translation>
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
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Areas that hold half of the events</source>
        <translation>Áreas que reúnem metade das ocorrências</translation>
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
        <source>Lorenz table</source>
        <translation>Tabela de Lorenz</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>Rank</source>
        <translation>Posição</translation>
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
        <source>Tells how few areas hold a quarter, half and four fifths of the reported events. With fewer events than areas, use the generalised Gini.</source>
        <translation>Diz em quão poucas áreas se reúnem um quarto, metade e quatro quintos das ocorrências registradas. Se houver menos ocorrências do que áreas, use o Gini generalizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/concentration.py"/>
        <source>“{column}” is zero everywhere: nothing to concentrate.</source>
        <translation>“{column}” é zero em toda parte: não há nada que se concentre.</translation>
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
        <source>No incident of “{layer}” has coordinates: give the columns x and y or, in QGIS, load the table as a layer of points.</source>
        <translation>Nenhuma ocorrência de “{layer}” tem coordenadas: indique as colunas x e y ou, no QGIS, carregue a tabela como uma camada de pontos.</translation>
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
        <location filename="../algorithms/areas/rates.py"/>
        <source>Areas with unstable rates</source>
        <translation>Áreas com taxas instáveis</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>Divides reported events by population, with exact limits, and smooths the rates of small areas so that a handful of events in a tiny neighbourhood does not head the list. For maps use the smoothed rate.</source>
        <translation>Divide as ocorrências registradas pela população, com limites exatos, e suaviza as taxas das áreas pequenas para que umas poucas ocorrências em um bairro minúsculo não encabecem a lista. Para os mapas use a taxa suavizada.</translation>
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
        <source>Population</source>
        <translation>População</translation>
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
        <source>The number of people a rate refers to.</source>
        <translation>O número de pessoas a que a taxa se refere.</translation>
    </message>
    <message>
        <location filename="../algorithms/areas/rates.py"/>
        <source>per 100,000 or as chosen</source>
        <translation>por 100.000 ou conforme a escolha</translation>
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
        <source>“{layer}” must hold polygons.</source>
        <translation>“{layer}” deve conter polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>A control count is zero or nothing changed: the quotient is not defined. Use the difference instead.</source>
        <translation>Uma contagem de controle é zero ou nada mudou: o quociente não está definido. Use a diferença.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Areas with fewer than {floor} residents, whose rate takes no part in the search for hot spots and clusters: {count}.</source>
        <translation>Áreas com menos de {floor} moradores, cuja taxa não entra na busca de zonas quentes e agrupamentos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Areas with no resident population, for which no rate exists: {count}.</source>
        <translation>Áreas sem população residente, para as quais não existe taxa: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Areas without a value in “{column}”: {count}. They are shown as no data, never as zero.</source>
        <translation>Áreas sem valor em “{column}”: {count}. Aparecem como sem dados, nunca como zero.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Areas without neighbours: {count}. They are shown as islands and are never significant.</source>
        <translation>Áreas sem vizinhas: {count}. Aparecem como ilhas e nunca são significativas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Categories without a harm weight, left out: {categories}.</source>
        <translation>Categorias sem peso conforme o dano, deixadas de fora: {categories}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Cells on the boundary are cut by it; their counts are of smaller places: {count}.</source>
        <translation>As células da borda ficam recortadas e suas contagens são de lugares menores: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Counts follow where people live, work and pass. A high count is not a high rate.</source>
        <translation>As contagens acompanham onde as pessoas moram, trabalham e circulam. Uma contagem alta não é uma taxa alta.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Dates such as {example} can be read in two ways; day first was assumed.</source>
        <translation>Datas como {example} podem ser lidas de duas maneiras; supôs-se que o dia vem primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Distances and areas were measured in {crs}, because the layer is in degrees.</source>
        <translation>As distâncias e superfícies foram medidas em {crs}, porque a camada está em graus.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Every area has the same value in “{column}”: there is no pattern to find.</source>
        <translation>Todas as áreas têm o mesmo valor em “{column}”: não há padrão a encontrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Every date is the first of a month: the data tell months, not days, so weekdays are not shown.</source>
        <translation>Todas as datas são o primeiro dia de um mês: os dados indicam meses, não dias, por isso os dias da semana não são mostrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Features without a shape, which take part in no spatial calculation: {count}.</source>
        <translation>Feições sem geometria, que não entram em nenhum cálculo espacial: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents at exactly 00:00: {count} ({share:.1%}). Many systems write that when the hour is unknown; they are left out of the hours.</source>
        <translation>Ocorrências exatamente às 00:00: {count} ({share:.1%}). Muitos sistemas anotam isso quando não se conhece a hora; elas ficam fora da análise por horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents exactly on a shared boundary: {count}. Each is counted once, in the area with the lowest id.</source>
        <translation>Ocorrências bem sobre um limite compartilhado: {count}. Cada uma é contada uma vez, na área de menor identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents far outside the study area, left out of the density: {count}.</source>
        <translation>Ocorrências muito fora da área de estudo, deixadas fora da densidade: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents inside more than one area because boundaries overlap: {count}. Each is counted once, in the area with the lowest id.</source>
        <translation>Ocorrências dentro de mais de uma área porque os limites se sobrepõem: {count}. Cada uma é contada uma vez, na área de menor identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents inside two zones: {count}. Each is counted once, treatment before displacement before controls.</source>
        <translation>Ocorrências dentro de duas zonas: {count}. Cada uma é contada uma vez: primeiro a zona da intervenção, depois a de deslocamento e por fim as de controle.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents outside every area, not counted in any: {count} ({share:.1%} of those located).</source>
        <translation>Ocorrências fora de todas as áreas, não contadas em nenhuma: {count} ({share:.1%} das localizadas).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents whose area code or name matches no area: {count}. Not matched: {examples}.</source>
        <translation>Ocorrências cujo código ou nome não corresponde a nenhuma área: {count}. Sem correspondência: {examples}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents without a readable date, left out: {count} ({share:.1%}).</source>
        <translation>Ocorrências sem data legível, deixadas de fora: {count} ({share:.1%}).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents without a weight in “{column}”, left out: {count}.</source>
        <translation>Ocorrências sem peso em “{column}”, deixadas de fora: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Incidents without usable coordinates: {count} ({share:.1%}). They appear on no map.</source>
        <translation>Ocorrências sem coordenadas utilizáveis: {count} ({share:.1%}). Não aparecem em nenhum mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Infinite values in “{column}” treated as missing: {count}.</source>
        <translation>Valores infinitos em “{column}” tratados como ausentes: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Invalid shapes repaired for the calculation: {count}. The input is unchanged.</source>
        <translation>Geometrias inválidas reparadas para o cálculo: {count}. Os dados de entrada não mudam.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Less than two whole years: a rise or fall cannot be told from the season.</source>
        <translation>Menos de dois anos completos: não é possível distinguir um aumento ou uma queda do efeito da época do ano.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>No category column was named: protected categories could not be told apart and are counted in places like any other.</source>
        <translation>Não foi indicada a coluna de categoria: as categorias protegidas não puderam ser distinguidas e são contadas por lugar como qualquer outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>No permutations were asked for: p-values rest on the normal approximation.</source>
        <translation>Não foram pedidas permutações: os valores p se apoiam na aproximação normal.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Only {count} complete periods: too few to speak of a trend.</source>
        <translation>Só {count} períodos completos: muito poucos para falar em tendência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Only {count} reported events: read differences between places or periods with great care.</source>
        <translation>Só {count} ocorrências registradas: leia com muita cautela as diferenças entre lugares ou períodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Only {share:.0%} of the incidents could be placed on the map: treat maps as exploratory.</source>
        <translation>Só {share:.0%} das ocorrências puderam ser localizadas no mapa: considere os mapas exploratórios.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Places were chosen, not drawn by lot: other changes of the same time and regression to the mean are not excluded.</source>
        <translation>Os lugares foram escolhidos, não sorteados: não se excluem outras mudanças da mesma época nem a regressão à média.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Protected categories (violence against women and in the family, sexual offences, children) are shown only in totals: {count} incidents.</source>
        <translation>As categorias protegidas (violência contra as mulheres e na família, crimes sexuais, crianças) são mostradas só em totais: {count} ocorrências.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Rates based on fewer than 20 reported events are unstable: {count} areas. Prefer the smoothed rate and look at the interval.</source>
        <translation>As taxas apoiadas em menos de 20 ocorrências registradas são instáveis: {count} áreas. Prefira a taxa suavizada e olhe o intervalo.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Rates divide by residents. Where many people come by day, the rate overstates what residents experience.</source>
        <translation>As taxas dividem pela população residente. Onde muita gente chega durante o dia, a taxa exagera o que vivem as pessoas que moram ali.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Reported events in areas with no resident population: {count}. They are in no rate.</source>
        <translation>Ocorrências registradas em áreas sem população residente: {count}. Não entram em nenhuma taxa.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Rows that repeat another row's identifier: {count}. Each was kept.</source>
        <translation>Linhas que repetem o identificador de outra: {count}. Todas foram mantidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Rows without a number of events in “{column}”, left out: {count}.</source>
        <translation>Linhas sem número de ocorrências em “{column}”, que ficaram de fora: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>Small counts are withheld to protect people: {count} cells below {minimum}.</source>
        <translation>As contagens pequenas são suprimidas (reservadas) para proteger as pessoas: {count} células abaixo de {minimum}.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The area identifier “{column}” repeats ({count} rows); row numbers are used instead.</source>
        <translation>O identificador de área “{column}” se repete ({count} linhas); no lugar dele são usados os números das linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The bandwidth of {bandwidth} m is narrower than two cells of {cell_size} m: the picture shows the grid more than the density.</source>
        <translation>A largura de banda de {bandwidth} m é menor que duas células de {cell_size} m: a imagem mostra mais a grade do que a densidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The dates carry no hour: the table of hours cannot be made.</source>
        <translation>As datas não trazem hora: não é possível fazer a tabela de horas.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The density was summed on a fine grid; its error is at most {bound:.2g} per km² ({share:.2%} of the peak).</source>
        <translation>A densidade foi somada em uma grade fina; seu erro é de no máximo {bound:.2g} por km² ({share:.2%} do valor mais alto).</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The first period ({period}) is incomplete and takes no part in the trend.</source>
        <translation>O primeiro período ({period}) está incompleto e não entra na tendência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The last period ({period}) is incomplete and takes no part in the trend.</source>
        <translation>O último período ({period}) está incompleto e não entra na tendência.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The layer “{layer}” names no coordinate system; its numbers look like {crs}, so that is assumed.</source>
        <translation>A camada “{layer}” não indica seu sistema de coordenadas; seus números parecem de {crs} e supõe-se que seja esse.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The periods differ in length ({before} and {after} days); counts are divided by time in the difference, and the quotient compares zones with the control of the same period.</source>
        <translation>Os períodos têm durações diferentes ({before} e {after} dias); na diferença as contagens são divididas pelo tempo, e o quociente compara as zonas com o controle do mesmo período.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>The treated zone did not improve against its control, so the quotient must not be read.</source>
        <translation>A zona da intervenção não melhorou em relação ao seu controle, por isso o quociente não deve ser lido.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>There are fewer than {minimum} incidents of protected categories. They are left out of every figure, because the totals would tell their number.</source>
        <translation>Há menos de {minimum} ocorrências de categorias protegidas. Ficam fora de todos os números, porque os totais revelariam quantas são.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>These are reported events. What is not reported is not here, and reporting differs between places and groups.</source>
        <translation>São ocorrências registradas. O que não é denunciado não está aqui, e a denúncia varia entre lugares e grupos.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>With {permutations} permutations the smallest possible p-value is {smallest:.2g}; the correction asks for less. Use at least {needed} permutations.</source>
        <translation>Com {permutations} permutações o menor valor p possível é {smallest:.2g}; a correção exige um menor. Use pelo menos {needed} permutações.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>{count} of {areas} areas have no reported event at all. If the incidents cover only part of the territory, take only that part: its rates are right, those of the whole are not.</source>
        <translation>{count} de {areas} áreas não têm nenhuma ocorrência registrada. Se as ocorrências cobrem só uma parte do território, use só essa parte: suas taxas estão certas, as do conjunto não.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>{count} places were tested at once. The classes use p-values without correction: about {expected} would be significant by chance alone.</source>
        <translation>Foram avaliados {count} lugares de uma vez. As classes usam valores p sem correção: cerca de {expected} seriam significativos por puro acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/core/caveats.py"/>
        <source>{share:.0%} of the areas have no reported event: the normal approximation of z does not hold. Read the permutation p-value.</source>
        <translation>{share:.0%} das áreas não têm nenhuma ocorrência registrada: a aproximação normal de z não é válida. Leia o valor p por permutações.</translation>
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
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>0 evenly spread, 1 all in one place</source>
        <translation>0: distribuídas por igual; 1: todas em um só lugar</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Analyses and parameters</source>
        <translation>Análises e parâmetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Data and versions</source>
        <translation>Dados e versões</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Data used</source>
        <translation>Dados utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Every step and its parameters</source>
        <translation>Cada etapa e seus parâmetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Fingerprint (SHA-256, first 16)</source>
        <translation>Impressão digital (SHA-256, primeiros 16)</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Left out: the study does not name what it needs.</source>
        <translation>Não foi feito: o estudo não indica o que esta análise precisa.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Structured after the UNDP collection of guides for the local management of citizen security and coexistence; not an official form.</source>
        <translation>Com a estrutura da coleção de guias do PNUD para a gestão local da segurança cidadã e da convivência; não é um formulário oficial.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>Versions: {versions}.</source>
        <translation>Versões: {versions}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>areas hold {share} of the events</source>
        <translation>áreas reúnem {share} das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>events per 100,000 residents</source>
        <translation>ocorrências por 100.000 habitantes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>hot spots, 95 % confidence or more</source>
        <translation>zonas quentes, com 95% de confiança ou mais</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>in the whole period</source>
        <translation>em todo o período</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>of the events lie in hot spots</source>
        <translation>das ocorrências estão em zonas quentes</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>of {areas} areas hold half of the events</source>
        <translation>de {areas} áreas reúnem metade das ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>on {share} of the territory</source>
        <translation>em {share} do território</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>p-values from permutations: (the smaller of the counts of draws at least and at most as large, plus one) ÷ (permutations plus one), doubled because the tests are two-sided; corrected for many tests by Benjamini and Hochberg (1995).</source>
        <translation>Valores p por permutações: (o menor entre o número de sorteios iguais ou maiores e o de iguais ou menores, mais um) ÷ (permutações mais um), vezes dois porque os testes são bilaterais; corrigidos para testes múltiplos segundo Benjamini e Hochberg (1995).</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>reported events</source>
        <translation>ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>see “{chapter}”</source>
        <translation>ver “{chapter}”</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>the whole record</source>
        <translation>todo o registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>{layers}. Period: {period}.</source>
        <translation>{layers}. Período: {period}.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>{share} can be placed on the map</source>
        <translation>{share} podem ser localizadas no mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/compose.py"/>
        <source>{share} of all areas</source>
        <translation>{share} de todas as áreas</translation>
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
        <source>events a day</source>
        <translation>ocorrências por dia</translation>
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
        <source>{share} of the areas hold half of the reported events</source>
        <translation>{share} das áreas reúnem metade das ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/prepared.py"/>
        <source>All incidents are of protected categories, and fewer than {minimum}: nothing can be shown at this level.</source>
        <translation>Todas as ocorrências são de categorias protegidas e são menos de {minimum}: neste nível não se pode mostrar nada.</translation>
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
        <source>A column whose value is different in every area.</source>
        <translation>Uma coluna com um valor diferente em cada área.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>A study.toml that names the layers and columns.</source>
        <translation>Um study.toml que indica as camadas e as colunas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Before or after the intervention</source>
        <translation>Antes ou depois da intervenção</translation>
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
        <source>Incident identifier</source>
        <translation>Identificador da ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Neighbourhoods or sectors; not needed with a study file.</source>
        <translation>Bairros ou setores; dispensáveis com um arquivo de estudo.</translation>
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
        <source>Reported events; not needed with a study file.</source>
        <translation>Ocorrências registradas; dispensáveis com um arquivo de estudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Runs the whole recipe on boundaries and incidents and writes an editable diagnostic with maps, charts and findings, a workbook with every area, the layers, and the findings that the plan template starts from. Small counts and protected categories are withheld as the chosen readers require.</source>
        <translation>Aplica a receita completa aos limites e às ocorrências e gera um diagnóstico editável com mapas, gráficos e achados, uma planilha com todas as áreas, as camadas e os achados de que parte o modelo do plano. As contagens pequenas e as categorias protegidas são suprimidas (reservadas) conforme quem vai ler.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Small counts and protected categories are withheld accordingly; by default the study file's, else the committee.</source>
        <translation>Contagens pequenas e categorias protegidas são reservadas conforme o caso; se não for indicado, o nível do arquivo de estudo ou, na falta dele, o comitê.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Study file</source>
        <translation>Arquivo de estudo</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The chapters; by default those of the first diagnostic.</source>
        <translation>Os capítulos; se não for indicado, os do primeiro diagnóstico.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The column that numbers the incidents, to find repeats.</source>
        <translation>A coluna que numera as ocorrências, para encontrar repetidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The column with the victim's age in years.</source>
        <translation>A coluna com a idade da vítima em anos.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The column with the victim's sex.</source>
        <translation>A coluna com o sexo da vítima.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The documents to write.</source>
        <translation>Os documentos a gerar.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The end of the span in which the event happened.</source>
        <translation>O fim do intervalo em que aconteceu a ocorrência.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>The language of the documents; by default the study file's, else Spanish.</source>
        <translation>O idioma dos documentos; se não for indicado, o do arquivo de estudo ou, na falta dele, espanhol.</translation>
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
        <source>Two days such as 2022-01-01/2022-12-31; with zones only.</source>
        <translation>Dois dias como 2022-01-01/2022-12-31; só com zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Victim's age</source>
        <translation>Idade da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Victim's sex</source>
        <translation>Sexo da vítima</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/run.py"/>
        <source>Who will read it</source>
        <translation>Quem vai ler</translation>
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
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>The study file {file} is not there.</source>
        <translation>O arquivo de estudo {file} não foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>{file} is not readable: {reason}</source>
        <translation>Não é possível ler {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>{file} names no layer “{layer}”.</source>
        <translation>{file} não indica nenhuma camada “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>{file} names no path for the layer “{layer}”.</source>
        <translation>{file} não indica o caminho (path) da camada “{layer}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>{file}: “{name}” must be a day such as 2022-01-31, not “{value}”.</source>
        <translation>{file}: “{name}” deve ser um dia como 2022-01-31, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/study.py"/>
        <source>{file}: “{name}” must be a table, as in [{name}].</source>
        <translation>{file}: “{name}” deve ser uma tabela, como em [{name}].</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Age not recorded</source>
        <translation>Idade não registrada</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>All together</source>
        <translation>Em conjunto</translation>
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
        <source>None.</source>
        <translation>Nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>Share</source>
        <translation>Proporção</translation>
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
        <source>The table shows {shown} of {count}; the workbook has all.</source>
        <translation>A tabela mostra {shown} de {count}; a planilha tem todas.</translation>
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
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/tables.py"/>
        <source>–: no value, or withheld to protect people.</source>
        <translation>–: sem valor, ou suprimido (reservado) para proteger as pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/victims.py"/>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/victims.py"/>
        <source>Not recorded</source>
        <translation>Sem registro</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/victims.py"/>
        <source>Women</source>
        <translation>Mulheres</translation>
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
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/wording.py"/>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
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
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <location filename="../algorithms/diagnosis/workbook.py"/>
        <source>Victims</source>
        <translation>Vítimas</translation>
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
        <location filename="../algorithms/displacement/difference.py"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Category=weight, separated by commas. Categories without a weight are left out and said.</source>
        <translation>Categoria=peso, separados por vírgulas. As categorias sem peso não são incluídas, e isso é informado.</translation>
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
        <source>Harm weights</source>
        <translation>Pesos conforme o dano</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Harm weights need the category column and entries such as Robbery=7, not “{value}”.</source>
        <translation>Os pesos conforme o dano precisam da coluna de categoria e de entradas como Roubo=7, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Lower limit</source>
        <translation>Limite inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>No incident of “{layer}” is of a category with a harm weight; there are {known}.</source>
        <translation>Nenhuma ocorrência de “{layer}” é de uma categoria com peso conforme o dano; existem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Put counts of periods of different length on the length of the second.</source>
        <translation>Leva as contagens de períodos de durações diferentes à duração do segundo.</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/displacement/difference.py"/>
        <source>Upper limit</source>
        <translation>Limite superior</translation>
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
        <source>“before” ({before}) must end before “after” ({after}) begins.</source>
        <translation>“before” ({before}) deve terminar antes que comece “after” ({after}).</translation>
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
        <source>Contents</source>
        <translation>Sumário</translation>
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
        <source>“{layer}” has no column “{column}”; it has {known}.</source>
        <translation>“{layer}” não tem a coluna “{column}”; tem {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/dates.py"/>
        <source>No value of the column “{column}” of “{layer}” is a date.</source>
        <translation>Nenhum valor da coluna “{column}” de “{layer}” é uma data.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/incidents.py"/>
        <source>Name the date column.</source>
        <translation>Indique a coluna de data.</translation>
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
        <location filename="../algorithms/intake/incidents.py"/>
        <source>To choose among the incidents, name the “{parameter}” column.</source>
        <translation>Para escolher entre as ocorrências, indique a coluna “{parameter}”.</translation>
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
        <location filename="../algorithms/intake/points.py"/>
        <source>“{layer}” must hold points.</source>
        <translation>“{layer}” deve conter pontos.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>To place “{layer}” on the map, name its x column, its y column and their CRS.</source>
        <translation>Para localizar “{layer}” no mapa, indique sua coluna x, sua coluna y e o sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>{file} cannot be read as a workbook.</source>
        <translation>{file} não pode ser lido como planilha.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>{file} is empty.</source>
        <translation>{file} está vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/intake/tables.py"/>
        <source>{file} is no regular table: a row has more values than the header.</source>
        <translation>{file} não é uma tabela regular: uma linha tem mais valores que o cabeçalho.</translation>
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
        <location filename="../algorithms/plan/guides.py"/>
        <source>There are no guides in the folder {folder}.</source>
        <translation>Não há guias na pasta {folder}.</translation>
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
        <source>Chapter</source>
        <translation>Capítulo</translation>
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
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Limits of the data</source>
        <translation>Limites dos dados</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../algorithms/plan/plan_words.py"/>
        <source>No.</source>
        <translation>Nº</translation>
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
        <source>Table</source>
        <translation>Tabela</translation>
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
        <source>To be written</source>
        <translation>A redigir</translation>
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
        <source>people</source>
        <translation>as pessoas</translation>
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
        <source>{title} ({table})</source>
        <translation>{title} ({table})</translation>
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
        <location filename="../algorithms/runner.py"/>
        <source>There is no analysis “{name}”.</source>
        <translation>Não existe a análise “{name}”.</translation>
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
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Areas with a value</source>
        <translation>Áreas com valor</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Areas without neighbours</source>
        <translation>Áreas sem vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Cold spots (95 % or more)</source>
        <translation>Zonas frias (95% ou mais)</translation>
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
        <source>Hot or cold spot</source>
        <translation>Zona quente ou fria</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>Hot spots (95 % or more)</source>
        <translation>Zonas quentes (95% ou mais)</translation>
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
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>p-value (normal)</source>
        <translation>Valor p (normal)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>p-value (permutation)</source>
        <translation>Valor p (permutações)</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/getis_ord.py"/>
        <source>p-value, corrected</source>
        <translation>Valor p corrigido</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Expected by chance</source>
        <translation>Esperado por acaso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Getis–Ord G needs values of zero or more; “{column}” has {value}.</source>
        <translation>O G de Getis–Ord precisa de valores de zero ou mais; “{column}” tem {value}.</translation>
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
        <source>Moran compares with the mean, Geary compares neighbours, G asks whether high values gather.</source>
        <translation>Moran compara com a média, Geary compara áreas vizinhas e G pergunta se os valores altos se concentram.</translation>
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
        <source>Only {count} area(s) of “{layer}” have a value and a neighbour; at least four are needed.</source>
        <translation>Áreas de “{layer}” com valor e pelo menos uma vizinha: só {count}; são necessárias quatro ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/global_autocorrelation.py"/>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>A column with the weight of each event, e.g. harm.</source>
        <translation>Uma coluna com o peso de cada ocorrência, p. ex. o dano.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Density of reported events</source>
        <translation>Densidade de ocorrências registradas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Gaussian</source>
        <translation>Gaussiana</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Highest density</source>
        <translation>Densidade mais alta</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>How far one event reaches.</source>
        <translation>Até onde alcança cada ocorrência.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Kernel</source>
        <translation>Função kernel</translation>
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
        <source>No incident of “{layer}” has both coordinates and a weight.</source>
        <translation>Nenhuma ocorrência de “{layer}” tem ao mesmo tempo coordenadas e peso.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Points used</source>
        <translation>Pontos utilizados</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Quartic</source>
        <translation>Quártica</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Quartic ends at the bandwidth; Gaussian takes it as standard deviation.</source>
        <translation>A quártica termina na largura de banda; a gaussiana a toma como desvio padrão.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Smooths points into reported events per square kilometre. A wider bandwidth shows districts, a narrower one corners. It shows where events are many, not whether they are more than chance or than the number of people would explain.</source>
        <translation>Suaviza os pontos em ocorrências registradas por quilômetro quadrado. Uma largura de banda maior mostra setores; uma menor, esquinas. Mostra onde há muitas ocorrências, não se são mais do que explicariam o acaso ou a quantidade de pessoas.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>The side of a raster cell.</source>
        <translation>O lado de uma célula do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>Weights must be zero or more; “{column}” has {value}.</source>
        <translation>Os pesos devem ser zero ou mais; “{column}” tem {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>left, bottom, right, top in metres; by default the points and one bandwidth more.</source>
        <translation>esquerda, embaixo, direita, em cima, em metros; se não for indicado, os pontos e mais uma largura de banda.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/kernel_density.py"/>
        <source>“extent” must be left, bottom, right, top in metres, not “{value}”.</source>
        <translation>“extent” deve ser esquerda, embaixo, direita, em cima, em metros, não “{value}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local.py"/>
        <source>Choose the weights file, or other neighbours.</source>
        <translation>Escolha o arquivo de pesos ou outro tipo de vizinhança.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local.py"/>
        <source>“permutations” must be 0 or at least {bound}, but is {value}.</source>
        <translation>“permutations” deve ser 0 ou pelo menos {bound}, mas é {value}.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local.py"/>
        <source>“{layer}” has {count} area(s) with a value in “{column}”; two or more are needed.</source>
        <translation>Áreas de “{layer}” com valor em “{column}”: {count}; são necessárias duas ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Cluster or outlier</source>
        <translation>Agrupamento ou área atípica</translation>
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
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>High among high</source>
        <translation>Alta entre altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>High among low</source>
        <translation>Alta entre baixas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Local Moran's I</source>
        <translation>I de Moran local</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Low among high</source>
        <translation>Baixa entre altas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Low among low</source>
        <translation>Baixa entre baixas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Mean of the neighbours</source>
        <translation>Média das vizinhas</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/local_moran.py"/>
        <source>Quadrant</source>
        <translation>Quadrante</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights.py"/>
        <source>Spatial weights must be numbers of zero or more.</source>
        <translation>Os pesos espaciais devem ser números de zero ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights.py"/>
        <source>The weights file {file} is not there.</source>
        <translation>O arquivo de pesos {file} não foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights.py"/>
        <source>The weights name the unit “{unit}”, which is no area's identifier; choose the identifier column that the weights use.</source>
        <translation>Os pesos indicam a unidade “{unit}”, que não é o identificador de nenhuma área; escolha a coluna de identificador que os pesos usam.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights.py"/>
        <source>{file} cannot be read as spatial weights.</source>
        <translation>{file} não pode ser lido como pesos espaciais.</translation>
    </message>
    <message>
        <location filename="../algorithms/spatial/weights.py"/>
        <source>“weights” must be a kind of neighbours or a libpysal graph, not a {kind}.</source>
        <translation>“weights” deve ser um tipo de vizinhança ou um grafo do libpysal, não um {kind}.</translation>
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
        <source>Month</source>
        <translation>Mês</translation>
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
        <location filename="../plugin/dock/dock.py"/>
        <source>Being installed.</source>
        <translation>Em instalação.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Convivencia: checking the engine</source>
        <translation>Convivencia: verificando o motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Not installed yet. It takes some minutes and the Internet once, and leaves QGIS's own Python alone.</source>
        <translation>Ainda não está instalado. Leva alguns minutos e precisa da Internet uma só vez; não mexe no Python próprio do QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Ready: Convivencia {version}, Python {python}.</source>
        <translation>Pronto: Convivencia {version}, Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>The Python that runs the engine</source>
        <translation>O Python que executa o motor de análise</translation>
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
        <location filename="../plugin/dock/loading.py"/>
        <source>Hot spots on a grid</source>
        <translation>Zonas quentes em uma grade</translation>
    </message>
    <message>
        <location filename="../plugin/dock/loading.py"/>
        <source>Places of the intervention</source>
        <translation>Locais da intervenção</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Check the engine</source>
        <translation>Verificar o motor</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Choose a Python…</source>
        <translation>Escolher um Python…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Counts, rates, hot spots, time and displacement in one document you can edit.</source>
        <translation>Contagens, taxas, zonas quentes, tempo e deslocamento do crime em um só documento que se pode editar.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Engine</source>
        <translation>Motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Forms and matrices for the plan, filled with what the diagnostic found.</source>
        <translation>Formulários e matrizes para o plano, preenchidos com o que o diagnóstico encontrou.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Install the engine</source>
        <translation>Instalar o motor de análise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Makes a municipality that does not exist, with known hot spots, and loads it.</source>
        <translation>Cria um município que não existe, com zonas quentes conhecidas, e o carrega.</translation>
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
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Try the fictional municipality</source>
        <translation>Experimentar com o município fictício</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pages.py"/>
        <source>Where the documents are written.</source>
        <translation>Onde os documentos são gravados.</translation>
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
        <source>Your areas and your reported events, as layers of this project.</source>
        <translation>Suas áreas e suas ocorrências registradas, como camadas deste projeto.</translation>
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
</context>
</TS>
