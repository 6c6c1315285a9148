<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>convivencia</name>
    <message>
        <source>A map in “{crs}” would have no true distances: reproject the layer to a projected reference system first.</source>
        <translation>Un mapa en «{crs}» no tendría distancias reales: reproyecte antes la capa a un sistema de referencia proyectado.</translation>
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
        <translation>Elija una fecha</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Distribution: {level}</source>
        <translation>Difusión: {level}</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Evidencia: {evidence}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Para el comité</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confianza alta</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Internal use, not to be distributed</source>
        <translation>Uso interno, no distribuir</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confianza baja</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Period analysed: {period}</source>
        <translation>Período analizado: {period}</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Read with caution</source>
        <translation>Leer con cautela</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Shaded cells are to be completed.</source>
        <translation>Las celdas sombreadas están por completar.</translation>
    </message>
    <message>
        <source>Share of the areas, from the most affected down</source>
        <translation>Proporción de las áreas, desde la más afectada</translation>
    </message>
    <message>
        <source>Share of the events</source>
        <translation>Proporción de los eventos</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>The file of styles cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de estilos: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not allow writing: choose another one.</source>
        <translation>La carpeta «{folder}» no permite escribir: elija otra.</translation>
    </message>
    <message>
        <source>The map has nothing to draw: the layer is empty.</source>
        <translation>El mapa no tiene nada que dibujar: la capa está vacía.</translation>
    </message>
    <message>
        <source>The map's layer has no column “{column}”: choose one of {columns}.</source>
        <translation>La capa del mapa no tiene la columna «{column}»: elija una de {columns}.</translation>
    </message>
    <message>
        <source>The picture “{caption}” is no PNG, so Word cannot show it.</source>
        <translation>La imagen «{caption}» no es PNG y Word no puede mostrarla.</translation>
    </message>
    <message>
        <source>The sheet “{name}” would have {count} rows, more than Excel holds: write a GeoPackage or CSV file instead.</source>
        <translation>La hoja «{name}» tendría {count} filas, más de las que admite Excel: escriba un GeoPackage o un CSV.</translation>
    </message>
    <message>
        <source>The template “{file}” cannot be used: {reason}.</source>
        <translation>No se puede usar la plantilla «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>The translations in “{file}” cannot be read: install Convivencia again.</source>
        <translation>No se pueden leer las traducciones de «{file}»: instale Convivencia de nuevo.</translation>
    </message>
    <message>
        <source>The workbook could not be written: {reason}.</source>
        <translation>No se pudo escribir el libro de Excel: {reason}.</translation>
    </message>
    <message>
        <source>There is no language “{language}”: choose one of {languages}.</source>
        <translation>No existe el idioma «{language}»: elija uno de {languages}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”: free some space and try again.</source>
        <translation>No queda espacio en el disco para «{file}»: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no style “{kind}”: choose one of {kinds}.</source>
        <translation>No existe el estilo «{kind}»: elija uno de {kinds}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>if the events were spread evenly</source>
        <translation>si los eventos se repartieran por igual</translation>
    </message>
    <message>
        <source>incomplete period</source>
        <translation>período incompleto</translation>
    </message>
    <message>
        <source>met</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>se cumple en parte</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>por completar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>No se distinguen {count} clases: elija de 2 a {most}.</translation>
    </message>
    <message>
        <source>{count} classes make no map: choose 2 or more.</source>
        <translation>{count} clases no hacen un mapa: elija 2 o más.</translation>
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
        <translation>«{file}» no se puede abrir como documento de Word: elija un archivo .docx para los estilos.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written because the folder “{folder}” does not exist: create it or choose another one.</source>
        <translation>No se puede escribir «{file}» porque la carpeta «{folder}» no existe: créela o elija otra.</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}): try again or choose another place.</source>
        <translation>No se pudo escribir «{file}» ({reason}): inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>“{file}” is a folder: choose a name for the file.</source>
        <translation>«{file}» es una carpeta: elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program or protected: close it there, or choose another name.</source>
        <translation>«{file}» está abierto en otro programa o protegido: ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>“{value}” is not a class of {kind}: choose one of {values}.</source>
        <translation>«{value}» no es una clase de {kind}: elija una de {values}.</translation>
    </message>
</context>
</TS>
