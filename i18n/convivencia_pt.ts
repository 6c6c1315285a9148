<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>convivencia</name>
    <message>
        <source>A map in “{crs}” would have no true distances: reproject the layer to a projected reference system first.</source>
        <translation>Um mapa em “{crs}” não teria distâncias reais: reprojete antes a camada para um sistema de referência projetado.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Escolha uma data</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Escolha uma opção</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Distribution: {level}</source>
        <translation>Difusão: {level}</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Evidência: {evidence}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Para o comitê</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confiança alta</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Internal use, not to be distributed</source>
        <translation>Uso interno, não distribuir</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confiança baixa</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confiança média</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Period analysed: {period}</source>
        <translation>Período analisado: {period}</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Read with caution</source>
        <translation>Ler com cautela</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>Shaded cells are to be completed.</source>
        <translation>As células sombreadas devem ser preenchidas.</translation>
    </message>
    <message>
        <source>Share of the areas, from the most affected down</source>
        <translation>Proporção das áreas, a partir da mais afetada</translation>
    </message>
    <message>
        <source>Share of the events</source>
        <translation>Proporção dos eventos</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>The file of styles cannot be read: {reason}.</source>
        <translation>Não é possível ler o arquivo de estilos: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not allow writing: choose another one.</source>
        <translation>A pasta “{folder}” não permite gravar: escolha outra.</translation>
    </message>
    <message>
        <source>The map has nothing to draw: the layer is empty.</source>
        <translation>O mapa não tem nada a desenhar: a camada está vazia.</translation>
    </message>
    <message>
        <source>The map's layer has no column “{column}”: choose one of {columns}.</source>
        <translation>A camada do mapa não tem a coluna “{column}”: escolha uma de {columns}.</translation>
    </message>
    <message>
        <source>The picture “{caption}” is no PNG, so Word cannot show it.</source>
        <translation>A imagem “{caption}” não é PNG e o Word não pode mostrá-la.</translation>
    </message>
    <message>
        <source>The sheet “{name}” would have {count} rows, more than Excel holds: write a GeoPackage or CSV file instead.</source>
        <translation>A planilha “{name}” teria {count} linhas, mais do que o Excel admite: grave um GeoPackage ou um CSV.</translation>
    </message>
    <message>
        <source>The template “{file}” cannot be used: {reason}.</source>
        <translation>Não é possível usar o modelo “{file}”: {reason}.</translation>
    </message>
    <message>
        <source>The translations in “{file}” cannot be read: install Convivencia again.</source>
        <translation>Não é possível ler as traduções de “{file}”: instale o Convivencia de novo.</translation>
    </message>
    <message>
        <source>The workbook could not be written: {reason}.</source>
        <translation>Não foi possível gravar a pasta de trabalho: {reason}.</translation>
    </message>
    <message>
        <source>There is no language “{language}”: choose one of {languages}.</source>
        <translation>Não existe o idioma “{language}”: escolha um de {languages}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”: free some space and try again.</source>
        <translation>Não há espaço no disco para “{file}”: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>There is no style “{kind}”: choose one of {kinds}.</source>
        <translation>Não existe o estilo “{kind}”: escolha um de {kinds}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para ter em conta</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertência</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escreva um número</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escreva aqui</translation>
    </message>
    <message>
        <source>if the events were spread evenly</source>
        <translation>se os eventos se distribuíssem por igual</translation>
    </message>
    <message>
        <source>incomplete period</source>
        <translation>período incompleto</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>não cumprido</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não mostrado</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>cumprido em parte</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>a verificar</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>a preencher</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{count} area</source>
        <translation>{count} área</translation>
    </message>
    <message>
        <source>{count} areas</source>
        <translation>{count} áreas</translation>
    </message>
    <message>
        <source>{count} classes cannot be told apart: choose 2 to {most}.</source>
        <translation>Não se distinguem {count} classes: escolha de 2 a {most}.</translation>
    </message>
    <message>
        <source>{count} classes make no map: choose 2 or more.</source>
        <translation>{count} classes não fazem um mapa: escolha 2 ou mais.</translation>
    </message>
    <message>
        <source>{count} event</source>
        <translation>{count} evento</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} eventos</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened as a Word document: choose a .docx file for the styles.</source>
        <translation>“{file}” não pode ser aberto como documento do Word: escolha um arquivo .docx para os estilos.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written because the folder “{folder}” does not exist: create it or choose another one.</source>
        <translation>Não é possível gravar “{file}” porque a pasta “{folder}” não existe: crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}): try again or choose another place.</source>
        <translation>Não foi possível gravar “{file}” ({reason}): tente de novo ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>“{file}” is a folder: choose a name for the file.</source>
        <translation>“{file}” é uma pasta: escolha um nome para o arquivo.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program or protected: close it there, or choose another name.</source>
        <translation>“{file}” está aberto em outro programa ou protegido: feche-o ou escolha outro nome.</translation>
    </message>
    <message>
        <source>“{value}” is not a class of {kind}: choose one of {values}.</source>
        <translation>“{value}” não é uma classe de {kind}: escolha uma de {values}.</translation>
    </message>
</context>
</TS>
