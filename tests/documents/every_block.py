"""A realistic document in Spanish with every kind of block, for the tests and for looking at."""

# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from convivencia.algorithms.documents import blocks as b

ALT = "Mapa del municipio: los robos se concentran en el centro y en dos barrios del oeste."


def every_block(picture: bytes, chart: bytes | None = None, language: str = "es") -> b.Document:
    barrios = [
        "Centro",
        "La Esperanza",
        "San José de las Flores",
        "Itinga",
        "Vila Nova",
        "El Progreso",
    ]
    columns = (
        b.TableColumn("name", "Barrio"),
        b.TableColumn("n", "Robos", "2024", "integer"),
        b.TableColumn("rate", "Tasa", "por 10 000 hab.", "rate"),
        b.TableColumn("share", "Del total", "", "share"),
        b.TableColumn("p", "Valor p", "", "p_value"),
        b.TableColumn("class", "Clase"),
    )
    rows = [
        (
            name,
            1834 // (i + 1),
            312.44 / (i + 1),
            0.31 / (i + 1),
            0.0004 * 4**i,
            "Concentración, 99 % de confianza" if i < 2 else "No se distingue del azar",
        )
        for i, name in enumerate(barrios)
    ]
    rows.append(("Sin dato de barrio", 212, None, 0.05, None, None))
    rows.append(("Municipio", 4512, 187.2, 1.0, None, ""))
    plan = (
        b.TableColumn("objective", "Objetivo específico", width=3),
        b.TableColumn("activity", "Actividad", width=3),
        b.TableColumn("indicator", "Indicador", width=2.4),
        b.TableColumn("base", "Línea base", kind="decimal", width=1.2),
        b.TableColumn("goal", "Meta 2027", kind="decimal", width=1.2),
        b.TableColumn(
            "who", "Responsable", choices=("Alcaldía", "Policía", "Salud", "Salud"), width=1.8
        ),
        b.TableColumn("when", "Inicio", kind="date", width=1.3),
        b.TableColumn("cost", "Presupuesto", "miles", kind="integer", width=1.5),
    )
    plan_rows = [
        (
            "Reducir los robos en el centro",
            "Iluminar 14 cuadras y dos paradas",
            "Robos por 10 000 habitantes",
            312.4,
            None,
            None,
            date(2026, 3, 1),
            None,
        ),
        (
            "Reducir los robos en el centro",
            None,
            "Personas que se sienten seguras de noche",
            0.0,
            None,
            None,
            None,
            None,
        ),
        (
            "Prevenir la violencia contra las mujeres",
            "Abrir un servicio de atención en La Esperanza",
            None,
            None,
            None,
            None,
            None,
            None,
        ),
    ]
    content: tuple[b.Block, ...] = (
        b.Contents(2),
        b.PageBreak(),
        b.Heading(1, "Resumen para quien decide", "resumen"),
        b.Paragraph(
            "En 2024 se registraron 4 512 robos. La mitad ocurrió en tres de los 86 barrios, sobre todo"
            " los viernes y sábados entre las 18 y las 24 horas.",
            "lead",
        ),
        b.KeyNumbers(
            (
                b.KeyNumber("4 512", "robos registrados", "enero–diciembre de 2024"),
                b.KeyNumber("−12,4 %", "frente a 2023", "intervalo: −15,1 % a −9,6 %"),
                b.KeyNumber("3 de 86", "barrios reúnen la mitad"),
                b.KeyNumber("38 %", "de las víctimas denuncia", "encuesta de 2023"),
            )
        ),
        b.Finding(
            "Los robos se concentran en el Centro y La Esperanza; no es efecto del azar.",
            "Tabla 1 y Mapa 1; Gi* con 99 999 permutaciones, valor p < 0,001",
            "high",
            "Hallazgo 1 · Contexto urbano",
        ),
        b.Paragraph(
            "La concentración se mantuvo en los tres años y coincide con las paradas de transporte y con"
            " los lugares que las mujeres señalaron en las caminatas exploratorias. La policía patrulla"
            " hoy esas cuadras sobre todo por la mañana."
        ),
        b.CaveatBox(
            "caution",
            (
                "El 12 % de los robos no tiene ubicación y no aparece en el mapa.",
                "Diciembre de 2024 está incompleto: no se compara con meses enteros.",
                "Donde la gente denuncia menos, el mapa muestra menos robos de los que hubo.",
            ),
        ),
        b.CaveatBox("info", ("La población es la del censo de 2022.",)),
        b.CaveatBox(
            "warning", ("Este mapa no se publica: muestra lugares con menos de cinco casos.",)
        ),
        b.Heading(1, "Situación", "situacion"),
        b.Heading(2, "Dónde", "donde"),
        b.Table(
            "Robos por barrio, 2024",
            columns,
            rows,
            "Los barrios con menos de 20 casos no llevan tasa.",
            1,
        ),
        b.MapImage(
            picture,
            ALT,
            "Concentración de robos, 2022–2024",
            "Policía Municipal; límites del catastro de 2023",
        ),
        b.Heading(2, "Cuándo", "cuando"),
        b.Figure(
            chart or picture,
            "Serie mensual de robos; bajan desde mayo.",
            "Robos por mes",
            "Policía Municipal",
            15.5,
        ),
        b.Heading(3, "Qué se hizo"),
        b.Bullets(
            (
                "Patrullaje a pie en el Centro",
                "Cierre de dos terrenos baldíos",
                "Mesa con comerciantes",
            )
        ),
        b.Bullets(("Primero, ubicar", "Después, acordar"), ordered=True),
        b.Heading(1, "Plan", "plan"),
        b.FormTable(
            "Matriz del plan: objetivos, actividades y responsables",
            plan,
            plan_rows,
            5,
            "Montos en miles.",
            landscape=True,
        ),
        b.Heading(2, "Ficha por completar", "ficha"),
        b.FormField(
            "¿Qué explica la concentración?",
            "Dos o tres frases con lo que la comunidad dijo.",
            "text",
            5,
            name="causes",
        ),
        b.FormField("Institución responsable", "", "choice", 1, ("Alcaldía", "Policía", "Salud")),
        b.FormField("Fecha de validación", "", "date"),
        b.FormField("Presupuesto", "En miles de la moneda local.", "number", value="1 250"),
        b.Checklist(
            (
                b.CheckItem("Hay al menos un hallazgo por eje", "yes"),
                b.CheckItem("Los datos de víctimas están por sexo", "partly", "Falta 2022."),
                b.CheckItem("El comité validó el diagnóstico", "no"),
                b.CheckItem("No hay celdas pequeñas sin suprimir", "open"),
            ),
            "Antes de publicar",
        ),
        b.Paragraph("Elaborado con Convivencia a partir de los datos que se citan.", "note"),
        b.Heading(1, "Referencias", "referencias"),
        b.References(
            (
                b.Reference(
                    "Ord, J. K.; Getis, A. (1995). Local spatial autocorrelation statistics. Geographical Analysis 27(4), 286–306."
                ),
                b.Reference("PNUD (2014). Seguridad ciudadana.", "https://www.undp.org"),
            )
        ),
    )
    return b.Document(
        title="Diagnóstico local de seguridad ciudadana y convivencia",
        subtitle="Diagnóstico situacional e institucional, con la matriz del plan por completar",
        municipality="Municipio de San Martín",
        period="enero de 2022 – diciembre de 2024",
        language=language,
        level="committee",
        date=date(2026, 11, 21),
        version="1.0",
        source_line="Fuentes: Policía Municipal, Secretaría de Salud, censo de 2022.",
        blocks=content,
        metadata={"keywords": "seguridad ciudadana, convivencia"},
    )
