"""The plan template: every chapter and table, baselines that are the analyses' own numbers."""

# ruff: noqa: E501
from __future__ import annotations

import copy
import json
from zipfile import ZipFile

import docx
import pytest
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.core.outline import load_outline, outline_path
from convivencia.algorithms.documents.numbers import format_share
from convivencia.algorithms.plan.findings_file import read_findings
from convivencia.algorithms.plan.guides import load_axes
from convivencia.algorithms.plan.plan_documents import plan_documents
from docx.oxml.ns import qn
from openpyxl import load_workbook

LANGUAGES = ("en", "es", "pt")
OUTLINE = load_outline(outline_path("plan"))
SHARE = 0.31415926535
RATE = 812.5271
NAMES = [
    "Centro Histórico", "Muelle Viejo", "Mercado Central", "La Esperanza", "Barrio Obrero",
    "San Martín de las Flores", "El Progreso", "Villa del Carmen", "Loma Alta", "Los Almendros",
]  # fmt: skip


def said(en, es, pt):
    return {"en": en, "es": es, "pt": pt}


def area(number, count=56):
    return {"id": f"B{number:02}", "name": NAMES[number], "population": 1000.0 * (number + 2), "count": count}


def indicator(code, name, value, kind, unit, formula):
    return {"code": code, "name": name, "value": value, "kind": kind, "unit": unit, "formula": formula}


def finding(number, rule, axis, statement, step, analysis, **rest):
    return {
        "id": f"F-{number:02}", "rule": rule, "axis": axis, "statement": statement, "confidence": "high",
        "weight": 1.0, "step": step, "analysis": analysis, "territories": [], "groups": [],
        "offences": [], "problem": None, "indicator": None,
    } | rest  # fmt: skip


def source(step, analysis, parameters):
    return {
        "step": step, "analysis": analysis, "parameters": parameters,
        "inputs": [
            {"parameter": "areas", "title": "Barrios de Puerto Almarena", "rows": 86, "sha256": "5be1c0ffee" * 6 + "abcd"},
            {"parameter": "incidents", "title": "Hechos registrados 2022–2024", "rows": 20000, "sha256": "0a1b2c3d4e" * 6 + "abcd"},
        ],
        "versions": {"convivencia": "0.1.0", "python": "3.11.2", "numpy": "2.1.3", "geopandas": "1.0.1"},
        "computed_at": "2026-11-21T10:00:00+00:00",
    }  # fmt: skip


def findings_content(language="es", level="committee"):
    return {
        "schema": 1,
        "study": {"title": "Municipio de Puerto Almarena", "period": {"start": "2022-01-01", "end": "2024-12-31"}, "language": language, "level": level},
        "areas_label": said("neighbourhoods", "barrios", "bairros"),
        "findings": [
            finding(1, "hot_spots", "A4_urban_context",
                said("4 areas and their neighbours gather more reported events than chance would make: Centro Histórico, Muelle Viejo, Mercado Central and La Esperanza.",
                     "4 áreas y sus vecinas reúnen más hechos registrados de los que explicaría el azar: Centro Histórico, Muelle Viejo, Mercado Central y La Esperanza.",
                     "4 áreas e suas vizinhas reúnem mais ocorrências registradas do que o acaso explicaria: Centro Histórico, Muelle Viejo, Mercado Central e La Esperanza."),
                "hot_spots", "getis_ord", weight=2.5, territories=[area(n) for n in range(4)], offences=[],
                problem=said("Reported events gather in the hot spots more than chance explains", "Los hechos registrados se concentran en los focos más de lo que explica el azar", "As ocorrências se concentram nos pontos quentes mais do que o acaso explica"),
                indicator=indicator("I-HOT-SHARE", said("Share of reported events in the hot spots of the baseline", "Proporción de hechos registrados en los focos de la línea base", "Parcela das ocorrências nos pontos quentes da linha de base"), SHARE, "share",
                    said("of all reported events", "de todos los hechos registrados", "de todas as ocorrências"),
                    said("Reported events in the areas that were hot spots at the baseline ÷ all reported events", "Hechos registrados en las áreas que eran focos en la línea base ÷ todos los hechos registrados", "Ocorrências nas áreas que eram pontos quentes na linha de base ÷ todas as ocorrências"))),
            finding(2, "concentration", "A4_urban_context",
                said("9 of 86 areas hold half of the reported events.", "9 de 86 áreas reúnen la mitad de los hechos registrados.", "9 de 86 áreas concentram metade das ocorrências registradas."),
                "concentration", "concentration", weight=1.9, territories=[area(n) for n in range(9)],
                problem=said("Reported events concentrate in few areas", "Los hechos registrados se concentran en pocas áreas", "As ocorrências se concentram em poucas áreas"),
                indicator=indicator("I-CON-50", said("Areas that hold half of the reported events", "Áreas que reúnen la mitad de los hechos registrados", "Áreas que concentram metade das ocorrências"), 9.0, "integer", said("areas", "áreas", "áreas"),
                    said("Smallest number of areas whose reported events reach half of the total", "Menor número de áreas cuyos hechos registrados llegan a la mitad del total", "Menor número de áreas cujas ocorrências chegam à metade do total"))),
            finding(3, "trend_category", "A2_risk_factors",
                said("“Robo a persona” rises: each year a month has about 6 more reported events.", "«Robo a persona» aumenta: cada año un mes tiene unos 6 hechos registrados más.", "“Robo a persona” aumenta: a cada ano um mês tem cerca de 6 ocorrências a mais."),
                "trend", "trend", weight=1.7, confidence="medium", offences=["Robo a persona"],
                problem=said("Reports of “Robo a persona” are rising", "Los registros de «Robo a persona» aumentan", "Os registros de “Robo a persona” aumentam"),
                indicator=indicator("I-TREND-ROBO-A-PERSONA", said("Reported events of the category", "Hechos registrados de la categoría", "Ocorrências da categoria"), 4512.0, "integer", said("reported events in the period", "hechos registrados en el período", "ocorrências no período"),
                    said("Count of reported events of the category", "Número de hechos registrados de la categoría", "Número de ocorrências da categoria"))),
            finding(4, "peak_hours", "A4_urban_context",
                said("42% of the reported events with a known hour happen between 18:00 and 00:00.", "El 42 % de los hechos registrados con hora conocida ocurre entre las 18:00 y las 00:00.", "42% das ocorrências com hora conhecida acontecem entre 18:00 e 00:00."),
                "profile", "temporal_profile", weight=1.5, confidence="medium",
                problem=said("Reported events gather in a few hours of the day", "Los hechos registrados se concentran en pocas horas del día", "As ocorrências se concentram em poucas horas do dia"),
                indicator=indicator("I-PEAK-SHARE", said("Share of reported events in the peak hours of the baseline", "Proporción de hechos registrados en las horas pico de la línea base", "Parcela das ocorrências nas horas de pico da linha de base"), None, "share", said("of events with a known hour", "de los hechos con hora conocida", "das ocorrências com hora conhecida"),
                    said("Reported events in the six peak hours of the baseline ÷ reported events with a known hour", "Hechos registrados en las seis horas pico de la línea base ÷ hechos registrados con hora conocida", "Ocorrências nas seis horas de pico da linha de base ÷ ocorrências com hora conhecida"))),
            finding(5, "total", "A7_institutional",
                said("20,000 events were reported in the period; those that can be placed are 813 a year for each 100,000 residents.", "En el período se registraron 20 000 hechos; los que pueden ubicarse son 813 al año por cada 100 000 residentes.", "No período foram registradas 20.000 ocorrências; as que podem ser localizadas são 813 por ano para cada 100.000 residentes."),
                "rates", "incident_rates", weight=0.9,
                indicator=indicator("I-ALL-RATE", said("Rate of reported events", "Tasa de hechos registrados", "Taxa de ocorrências registradas"), RATE, "rate", said("a year, per 100,000 residents", "al año, por 100 000 residentes", "por ano, por 100.000 residentes"),
                    said("Reported events that lie in an area ÷ residents × 100,000 ÷ years", "Hechos registrados ubicados en un área ÷ residentes × 100 000 ÷ años", "Ocorrências localizadas em uma área ÷ residentes × 100.000 ÷ anos"))),
            finding(6, "victims_sex", "A3_generations_gender",
                said("46% of the victims whose sex is on record are women.", "El 46 % de las víctimas cuyo sexo consta son mujeres.", "46% das vítimas cujo sexo consta são mulheres."),
                "who", "victim_profile", weight=1.1, confidence="low", groups=["women", "men"]),
        ],
        "offences": [
            {"category": "Robo a persona", "count": 4512, "axis": "A2_risk_factors"},
            {"category": "Hurto", "count": 3987, "axis": "A4_urban_context"},
            {"category": "Violencia familiar", "count": 900, "axis": "A3_generations_gender"},
            {"category": "Robo de vehículo", "count": 611, "axis": "A4_urban_context"},
            {"category": "Extorsión", "count": None, "axis": "A6_organised_groups"},
        ],
        "caveats": [
            {"code": "reported_only", "text": said("These are reported events. What is not reported is not here.", "Son hechos registrados. Lo que no se denuncia no está aquí.", "São ocorrências registradas. O que não se registra não está aqui.")},
            {"code": "unlocated_incidents", "text": said("Incidents without usable coordinates: 1,204 (6.0%). They appear on no map.", "Hechos sin coordenadas utilizables: 1 204 (6,0 %). No aparecen en ningún mapa.", "Ocorrências sem coordenadas utilizáveis: 1.204 (6,0%). Não aparecem em nenhum mapa.")},
        ],
        "provenance": [
            source("hot_spots", "getis_ord", {"areas": "counts.areas", "value": "eb_rate", "weights": "queen", "neighbours": 8, "permutations": 99999, "alternative": "two-sided", "correction": "fdr", "alpha": 0.05, "seed": 1, "area_id": "code", "weights_file": None}),
            source("concentration", "concentration", {"areas": "counts.areas", "value": "count", "area_id": "code"}),
            source("trend", "trend", {"date": "fecha", "category": "delito", "period": "month", "start": "2022-01-01", "end": "2024-12-31"}),
            source("profile", "temporal_profile", {"date": "fecha"}),
            source("rates", "incident_rates", {"value": "count", "population": "population", "area_id": "code"}),
        ],
    }  # fmt: skip


def written_findings(folder, content=None, name="findings.json"):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(json.dumps(findings_content() if content is None else content, ensure_ascii=False), encoding="utf-8")
    return path
