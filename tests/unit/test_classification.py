"""Local terms of the region: the code they get, what they protect, and what stays unclassified."""

import csv
import dataclasses
import itertools
import os
import re
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.multilingual import read_toml
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.importing.classify import classify_incidents
from convivencia.algorithms.intake.classification import classified
from convivencia.algorithms.intake.iccs import is_code
from convivencia.algorithms.intake.layers import Source, read_points
from convivencia.algorithms.intake.offences import UNCLASSIFIED, group_of
from convivencia.algorithms.intake.suggestions import suggestions
from convivencia.algorithms.intake.taxonomy import (
    COUNTRIES,
    OFFENCES,
    expanded,
    read_sets,
    read_taxonomy,
)
from convivencia.algorithms.runner import run
from convivencia.tests.reference.cases import assert_unchanged, points, snapshot
from hypothesis import given
from hypothesis import strategies as st

# Terms of our own, as police, prosecutors and town halls of the region write. By code.
TERMS = """
0101 Homicidio | Homicidio calificado | Homicídio qualificado | Asesinato | Latrocínio | Sicariato
0101 Parricidio
0101 Femicidio | Feminicídio consumado | Lesión seguida de muerte | Roubo seguido de morte
0101 Muerte violenta
0102 Tentativa de homicidio | Homicidio tentado | Homicídio tentado | Intento de asesinato
0102 Femicidio frustrado
010321 Homicidio culposo en accidente de tránsito
010321 Homicídio culposo na direção de veículo automotor
01032 Homicidio culposo | Homicídio culposo
010322 Homicidio culposo por arma de fuego
01031 Homicidio preterintencional
01041 Auxilio al suicidio
0104 Instigación al suicidio | Induzimento ao suicídio
0106 Aborto | Aborto provocado por terceiro
020111 Lesiones graves | Lesiones gravísimas | Lesão corporal grave | Lesiones por arma blanca
020111 Herido por arma de fuego
020112 Lesiones leves | Lesão corporal leve | Vias de fato | Vías de hecho
02011 Lesiones personales | Lesiones dolosas | Lesão corporal | Agresión física | Agressão física
02012 Amenazas | Ameaça | Amenazas simples
020121 Amenaza de muerte | Amenazas agravadas | Ameaça com arma de fogo
0201 Violencia familiar | Violencia intrafamiliar | Violência doméstica | Violencia de género
08062 Descumprimento de medida protetiva de urgência | Incumplimiento de orden de protección
0219 Violencia psicológica
020221 Secuestro | Secuestro exprés | Plagio | Extorsão mediante sequestro
020222 Privación ilegal de la libertad | Cárcere privado | Desaparición forzada
02021 Sustracción de menores | Subtração de incapaz | Robo de infante
02051 Extorsión | Extorsão | Cobro de piso | Extorsión telefónica | Vacuna
02059 Constrangimento ilegal | Coacción
0204 Trata de personas | Tráfico de pessoas
02041 Trata de personas con fines de explotación sexual
02042 Trata con fines de explotación laboral
02031 Redução a condição análoga à de escravo | Reducción a la servidumbre
02062 Mala praxis | Erro médico
02063 Lesiones culposas en accidente de tránsito
02063 Lesão corporal culposa na direção de veículo automotor
0206 Omissão de socorro
02061 Abandono de incapaz | Inasistencia alimentaria
020721 Conducir en estado de ebriedad | Embriaguez ao volante
020721 Conducción bajo los efectos del alcohol
020722 Conducir bajo efectos de drogas
020811 Acoso laboral | Assédio moral
020819 Bullying
02082 Perseguição (stalking)
030122 Acoso sexual | Assédio sexual | Importunação sexual | Acoso sexual callejero
030122 Hostigamiento sexual
0209 Injurias | Calumnias | Difamação | Injúria
02091 Injúria racial
0210 Discriminación
02101 Racismo
02111 Violación de la intimidad | Violación de correspondencia | Revelación de secretos
02119 Violación de domicilio | Allanamiento de morada | Violação de domicílio
03011 Violación | Violación sexual | Acceso carnal
030111 Acceso carnal violento | Violación tumultuaria | Estupro coletivo
030113 Estupro de vulnerável | Violación de menor de edad
030113 Acceso carnal abusivo con menor de 14 años
03012 Abuso sexual | Abusos deshonestos | Atentado al pudor | Actos sexuales con menor
03012 Tocamientos indebidos
030221 Pornografía infantil
030223 Grooming
030229 Corrupción de menores | Corrupção de menores
03021 Proxenetismo | Lenocinio | Rufianismo
08029 Ato obsceno | Exhibiciones obscenas
040111 Robo a transeúnte | Roubo a transeunte | Robo a transeúnte en vía pública con violencia
040111 Robo a pasajero en transporte público
040111 Roubo a coletivo | Asalto en la vía pública | Robo a peatón | Salidera bancaria
04011 Robo a persona | Roubo a pessoa
040121 Robo de vehículo con violencia | Roubo de veículo | Robo de motocicleta con violencia
040121 Robo automotor
040129 Robo a transportista | Roubo de carga | Robo de mercancía en tránsito
040131 Robo a banco | Asalto a entidad financiera | Roubo a banco
040132 Robo a comercio | Robo a negocio con violencia | Roubo a estabelecimento comercial
040132 Asalto a farmacia
040112 Robo a casa habitación con violencia | Roubo a residência
04014 Robo de ganado con violencia
0401 Robo | Asalto | Atraco | Roubo | Robo con arma de fuego | Asalto a mano armada
05012 Robo a vivienda | Hurto a residencia | Furto a residência
05012 Robo a casa habitación sin violencia
05011 Arrombamento de loja
05013 Robo a escuela
050211 Hurto de vehículo | Furto de veículo | Robo de vehículo sin violencia
050211 Hurto de motocicletas | Hurto automotor
050213 Robo de autopartes | Robo de accesorios de vehículo | Furto de estepe
050222 Robo de objetos del interior de vehículo | Furto no interior de veículo
050221 Hurto a persona | Furto a transeunte | Robo a transeúnte sin violencia | Furto de celular
050221 Carterista
050231 Hurto en tienda | Furto em loja
05023 Hurto a comercio
050229 Hurto de bicicleta | Furto de bicicleta
05024 Furto de fios | Hurto de cable
05025 Abigeato | Furto de gado | Hurto de ganado
05026 Furto de energia | Hurto de energía eléctrica
0502 Hurto | Furto | Hurto simple | Furto simples
0504 Vandalismo | Daños a la propiedad | Dano ao patrimônio | Dano | Pichação
05041 Daños a bienes públicos | Dano ao patrimônio público
05042 Daño a vehículo
0509 Despojo | Usurpación de inmueble | Esbulho possessório
0503 Violación de derechos de autor | Piratería
0701 Estafa | Fraude | Estelionato | Cuento del tío
07011 Golpe do Pix pela internet
07019 Abuso de confianza | Apropiación indebida | Apropriação indébita | Usurpación de identidad
07023 Falsificación de documentos | Uso de documento falso | Falsidade ideológica
070211 Moneda falsa | Moeda falsa
070212 Clonación de tarjeta | Clonagem de cartão
07031 Cohecho | Soborno
070311 Corrupção ativa
07032 Peculado | Malversación de fondos | Peculato
07034 Tráfico de influencias
07041 Lavado de dinero | Lavagem de dinheiro | Blanqueo de capitales
07049 Receptación | Receptação | Posesión de vehículo robado
060111 Consumo de drogas | Posse de drogas | Narcomenudeo posesión simple
060111 Tenencia de estupefacientes para consumo personal
060121 Tráfico de drogas | Microtráfico | Venta de estupefacientes | Tráfico de entorpecentes
060121 Narcotráfico
060123 Cultivo de marihuana
06012 Narcomenudeo
0601 Infracción a la ley de drogas
060211 Consumo de bebidas alcohólicas en vía pública | Ebriedad en la vía pública
060212 Venta de alcohol a menores
08011 Riña | Rixa | Pelea callejera | Briga generalizada
08012 Escándalo en vía pública
08019 Alteración del orden público | Faltas al orden público | Contravención
08043 Jogo do bicho
08044 Contrabando | Descaminho
08051 Tráfico ilícito de migrantes | Contrabando de migrantes
08061 Falso testimonio | Denúncia caluniosa falsa denuncia | Comunicação falsa de crime
0807 Delitos electorales | Crimes eleitorais
0809 Resistencia a la autoridad | Desacato | Desobediência
090111 Portación ilegal de arma de fuego | Porte ilegal de arma de fogo
090111 Disparos de arma de fuego | Tenencia ilegal de armas
090112 Portación de arma blanca | Posse de explosivos
090121 Tráfico de armas | Comércio ilegal de arma de fogo
0903 Delitos informáticos | Ciberdelito
09031 Acceso ilícito a sistemas informáticos | Invasão de dispositivo informático
09051 Asociación ilícita | Associação criminosa | Pandilla | Concierto para delinquir
0906 Terrorismo
0907 Infracción de tránsito | Infração de trânsito | Exceso de velocidad
10091 Maltrato animal | Maus-tratos a animais | Crueldad contra los animales
10041 Tala ilegal | Desmatamento
10042 Caza furtiva | Pesca ilegal
10043 Minería ilegal | Garimpo ilegal
1001 Contaminación ambiental | Poluição
1003 Tráfico de fauna silvestre
11011 Tortura
NC-LOST Extravío de documentos | Perda de documento | Pérdida de documentos
NC-DEATH Muerte natural | Encontro de cadáver | Hallazgo de cadáver | Morte natural
NC-SUICIDE Suicidio | Tentativa de suicídio | Tentativa de autoeliminación
NC-TRAFFIC Accidente de tránsito | Acidente de trânsito sem vítima | Choque simple | Siniestro vial
NC-MISSING Persona desaparecida | Pessoa desaparecida | Persona extraviada | Fuga de hogar
NC-FOUND Persona localizada
NC-NOISE Ruidos molestos | Perturbação do sossego | Som alto | Música a alto volumen
NC-MEDIATION Mediación comunitaria | Conflicto vecinal | Desentendimento entre vizinhos
NC-SERVICE Luminaria apagada | Falta de alumbrado público | Iluminação pública deficiente
NC-SEIZED Vehículo recuperado | Veículo recuperado | Apreensão de objeto
NC-ARREST Orden de captura | Cumprimento de mandado de prisão
NC-ADMIN Constancia de hechos | Reporte administrativo
NC-FIRE Fuga de gas | Inundación
NC-HEALTH Auxilio médico | Persona enferma
NC-INCIVILITY Orinar en la vía pública
NC-SUPPORT Apoyo a otra corporación
"""

COUNTRY_TERMS = {
    "mx": """
060111 Contra la salud en su modalidad de posesión | Narcomenudeo posesión
0601 Delitos contra la salud
05021 Robo de vehículo automotor | Robo de motocicleta
0502 Robo simple
050222 Cristalazo
05024 Huachicol | Toma clandestina
030113 Estupro
NC-ADMIN DDH sin datos
""",
    "ar": """
0101 Homicidios dolosos
010321 Muertes en accidentes viales
0401 Robos (excluye los agravados por el resultado de lesiones y/o muertes) | Art. 164
0502 Tentativas de hurto | Art. 162
040112 Entradera
050211 Hurto automotor
0509 Usurpación
03011 Abusos sexuales con acceso carnal (violaciones)
10091 Infracción Ley 14.346
0601 Ley 23.737 (estupefacientes)
060121 Comercialización y entrega de estupefacientes
020112 Lesiones leves Art. 89
NC-SEIZED Secuestro de vehículo
NC-ARREST Allanamiento
""",
    "co": """
050221 Hurto a personas | Cosquilleo
05012 Hurto a residencias
050211 Hurto automotores | Hurto motocicletas
05023 Hurto a comercio
040111 Fleteo | Hurto a personas modalidad atraco | Raponazo
02011 Lesiones personales
010321 Homicidios en accidente de tránsito
0401 Hurto calificado
02051 Microextorsión
040129 Piratería terrestre
08019 Comportamientos contrarios a la convivencia
060121 Art. 376 Tráfico, fabricación o porte de estupefacientes
090111 Art. 365
""",
    "br": """
0401 Art. 157 | ROUBO (ART 157) outros
0502 Art. 155
0101 CVLI | Morte violenta intencional | Latrocínio
0102 Art. 121 c/c 14 tentado
0109 Morte decorrente de intervenção policial
0701 Art. 171
060121 Art. 33 Lei 11.343/06
060111 Art. 28
02012 Art. 147
07049 Art. 180
03011 Estupro
040121 Roubo de veículo
040132 Roubo a estabelecimento comercial
050211 Furto de motocicleta
020112 Vias de fato
NC-NOISE Perturbação do sossego alheio
NC-ADMIN Outros fatos atípicos
""",
}


def listed(text):
    for line in text.strip().splitlines():
        expected, _, terms = line.partition(" ")
        for term in terms.split("|"):
            yield expected, term.strip()


def wrong(text, country=""):
    found = {}
    for expected, term in listed(text):
        for written in (term, term.upper(), f" {term.casefold()}. "):
            known = group_of(written, country)
            got = "" if known.id == UNCLASSIFIED.id else known.iccs
            if got != expected:
                found[written] = (expected, got)
    return found


def test_there_are_enough_terms():
    assert len({term for _, term in listed(TERMS)}) >= 250
    assert sum(len(list(listed(text))) for text in COUNTRY_TERMS.values()) >= 55


def test_terms_of_the_region():
    assert not wrong(TERMS)


@pytest.mark.parametrize("country", COUNTRY_TERMS)
def test_terms_of_a_country(country):
    assert not wrong(COUNTRY_TERMS[country], country)


def test_every_country_file_is_a_choice_and_has_terms():
    files = {path.stem for path in COUNTRIES.glob("*.toml")}
    spec = classify_incidents.spec
    assert {value for value, _ in spec.parameter("country").role.choices} == files | {"none"}
    assert set(COUNTRY_TERMS) == files


@pytest.mark.parametrize("country", ["", *COUNTRY_TERMS])
def test_no_country_takes_protection_away(country):
    for _, term in listed(TERMS):
        if group_of(term).protected:
            assert group_of(term, country).protected, term


def phrases(entry, sets):
    """Phrases that a rule is made for: one of its words, one of “with”, one of “and”."""
    lists = [
        [word.replace("*", "") for word in expanded(entry.get(key, ()), sets)] or [""]
        for key in ("words", "with", "and")
    ]
    for combination in itertools.product(*lists):
        yield " ".join(part for part in combination if part)


@pytest.mark.parametrize("country", ["", *COUNTRY_TERMS])
def test_every_rule_can_be_reached(country):
    """A rule whose own words always fall to an earlier one is dead text."""
    common = read_toml(OFFENCES)
    declared = read_toml(COUNTRIES / f"{country}.toml") if country else common
    sets = {**read_sets(common), **read_sets(declared)}
    taxonomy = read_taxonomy(country)
    dead = []
    for entry, rule in zip(declared["rules"], taxonomy.rules, strict=False):
        assert entry["code"] == rule.code
        if not any(taxonomy.rule_for(text) is rule for text in phrases(entry, sets)):
            dead.append((rule.code, entry["words"][:4]))
    assert not dead


def test_all_sections_are_exercised():
    held = sorted({code[:2] for code, _ in listed(TERMS)})
    assert held == [*(f"{number:02d}" for number in range(1, 12)), "NC"]


words = st.sampled_from([term for _, term in listed(TERMS)])


@given(words, words, st.sampled_from([" ", " y ", " - ", "/", " (", ". ", "_"]))
def test_who_is_meant_alone_is_meant_in_company(one, other, between):
    """A second offence beside it takes no protection away."""
    if group_of(one).protected and "violaci" not in one.casefold():
        assert group_of(f"{one}{between}{other}").protected


@given(st.text(max_size=60))
def test_any_text_is_some_category(text):
    (item,) = classified([text, text]).distinct
    assert item.count == 2 and bool(item.iccs) == (item.how != "unclassified")
    assert item.iccs == "" or is_code(item.iccs)
    assert group_of(text.upper()).iccs == group_of(text.upper().lower()).iccs


# --- suggestions ------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("HOMICDIO", "0101"),
        ("EXTORCION", "02051"),
        ("AMENASAS", "02012"),
        ("ESTELONATO", "0701"),
        ("ABUSSO SEXUL", "03012"),
        ("LESONES", "02011"),
        ("R/V", "040121"),
        ("VIOL. FAM.", "0201"),
        ("HOM DOL", "0101"),
        ("furt de celular", "050221"),
        ("VIOLACI?N", "03011"),
        ("FEMINCIDIO", "0101"),
    ],
)
def test_typing_errors_are_suggested_and_never_applied(written, meant):
    table = classified([written])
    (item,) = table.distinct
    assert (item.how, item.iccs, item.axis, item.protected) == ("unclassified", "", "", False)
    assert item.suggestions[0].code == meant
    assert 60 <= item.suggestions[0].score <= 99
    assert len(item.suggestions) <= 3


def test_a_misspelt_place_still_finds_its_street_robbery():
    assert suggestions("ROBO A TRASEUNTE")[0].code == "040111"
    assert suggestions("ROB. TRANS. C/V")[0].code == "040111"


@pytest.mark.parametrize(
    "written", ["xkcd qwerty", "12", "9.7", "???", "", " ", "DENUNCIA DE HECHOS"]
)
def test_what_means_nothing_has_no_suggestion(written):
    assert suggestions(written) == ()


def test_suggestions_are_accepted_only_when_asked_and_said():
    rows = ["HOMICDIO", "EXTORCION", "xkcd", "FEMINCIDIO", "ABUSSO SEXUL"]
    table = classified(rows, accept=90)
    how = {item.category: (item.how, item.iccs) for item in table.distinct}
    assert how["HOMICDIO"] == ("accepted", "0101")
    # 88.9 of 100: below the bound
    assert how["EXTORCION"] == ("unclassified", "")
    assert how["xkcd"] == ("unclassified", "")
    assert next(i for i in table.distinct if i.category == "ABUSSO SEXUL").protected
    assert "accepted_suggestions" in {note.code for note in table.caveats}
    with pytest.raises(InputError, match=r"accept_suggestions.*90"):
        classify_incidents(pd.DataFrame({"c": rows}), "c", accept_suggestions=80)


def test_what_may_protect_is_said_until_it_is_confirmed():
    said = {note.code: note.facts for note in classified(["FEMINCIDIO", "Robo"]).caveats}
    assert "FEMINCIDIO" in said["unclassified_may_protect"]["categories"]
    assert "unclassified_may_protect" not in {n.code for n in classified(["LESONES"]).caveats}


# --- the table ------------------------------------------------


def test_rows_categories_and_ways_add_up():
    rows = ["Hurto", None, "hurto", "Muerte natural", " Hurto ", float("nan"), "zzz", "Violación"]
    table = classified(rows)
    assert [item.category for item in table.distinct] == [
        "Hurto", "hurto", "Muerte natural", "zzz", "Violación", "",
    ]  # fmt: skip
    assert [item.count for item in table.distinct] == [2, 1, 1, 1, 1, 2]
    assert table.per_row("iccs").tolist() == [
        "0502", None, "0502", "NC-DEATH", "0502", None, None, "03011",
    ]  # fmt: skip
    assert table.per_row("protected").tolist() == [False] * 7 + [True]
    assert {how: table.rows(how) for how in ("rule", "non_crime", "unclassified")} == {
        "rule": 4,
        "non_crime": 1,
        "unclassified": 3,
    }
    assert {note.code for note in table.caveats} == {"unclassified_categories", "non_crimes"}


@pytest.mark.parametrize(("unknown", "said"), [(5, False), (6, True)])
def test_the_unclassified_share_is_said_above_one_in_twenty(unknown, said):
    found = classified(["Robo"] * (100 - unknown) + ["zzz"] * unknown).caveats
    assert ("unclassified_categories" in {note.code for note in found}) == said


@pytest.mark.parametrize(
    "rows",
    [
        [1, 2, 2],
        [1.0, np.nan, 2.0],
        pd.Categorical(["Robo", "Hurto", "Robo"]),
        pd.array(["Robo", None, "Hurto"], dtype="string"),
        np.array(["Robo", "Hurto", "Robo"]),
        [True, False, True],
        ["=1+1", "{x}", "\x00"],
        [["list"], "a", {"b": 1}][1:],
    ],
    ids=str,
)
def test_categories_of_any_type(rows):
    table = classified(rows)
    assert len(table.codes) == len(rows)
    assert sum(item.count for item in table.distinct) == len(rows)


@pytest.mark.parametrize(
    "category", ["x" * 10_000, "robo " * 2_000, "/" * 10_000, "s/v" * 3_000, "ñ" * 10_000]
)
def test_a_category_of_ten_thousand_characters(category):
    (item,) = classified([category]).distinct
    assert item.count == 1 and item.how in {"rule", "unclassified"}


def test_protection_is_read_to_the_end_of_a_long_category():
    assert group_of("robo " * 1_000 + "y abuso sexual").protected


def test_a_column_of_identifiers_is_no_category():
    with pytest.raises(InputError, match="20001"):
        classified([f"expediente {number}" for number in range(20_001)])


# --- the office's own taxonomy ------------------------------------------------


def write(folder, text, name="own.toml"):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_the_office_is_read_before_any_rule(tmp_path):
    own = write(
        tmp_path,
        '[categories]\n"ROBO HORMIGA" = "50231"\n'
        '"pleito  fámiliar" = { iccs = "02011", axis = "A1_social_capital" }\n'
        '"Zzz" = { iccs = "NC-LOST", protected = true }\n"Robo" = "0908"\n',
    )
    rows = ["Robo hormiga", "PLEITO FAMILIAR", "zzz", "Robo", "Hurto"]
    found = {item.category: item for item in classified(rows, taxonomy=own).distinct}
    assert [found[row].how for row in rows] == ["confirmed"] * 4 + ["rule"]
    assert [found[row].iccs for row in rows] == ["050231", "02011", "NC-LOST", "0909", "0502"]
    # ours protects the family whatever the code says
    assert found["PLEITO FAMILIAR"].protected and found["zzz"].protected
    assert found["PLEITO FAMILIAR"].axis == "A1_social_capital"


def test_protection_falls_only_by_an_explicit_word_and_is_said(tmp_path):
    quiet = write(tmp_path, '[categories]\n"Violencia familiar" = "02011"\n')
    table = classified(["Violencia familiar"], taxonomy=quiet)
    assert table.distinct[0].protected
    assert "unprotected_by_taxonomy" not in {note.code for note in table.caveats}
    loud = write(tmp_path, '[categories]\n"Violencia familiar" = {iccs="02011", protected=false}\n')
    table = classified(["Violencia familiar", "Abuso sexual"], taxonomy=loud)
    assert [item.protected for item in table.distinct] == [False, True]
    (said,) = [note for note in table.caveats if note.code == "unprotected_by_taxonomy"]
    assert "Violencia familiar" in said.facts["categories"]


BAD = {
    "no toml": b"this is [ not toml",
    "binary": bytes(range(256)) * 4,
    "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00",
    "latin": '[categories]\n"Homicídio" = "0101"\n'.encode("latin-1"),
    "nothing": b"",
    "no categories": b'[other]\n"a" = "0101"\n',
    "a list": b'categories = ["0101"]\n',
    "no entries": b"[categories]\n",
    "an unknown code": b'[categories]\n"a" = "0199"\n',
    "an empty code": b'[categories]\n"a" = ""\n',
    "a number": b'[categories]\n"a" = 101\n',
    "a flag": b'[categories]\n"a" = true\n',
    "no code": b'[categories]\n"a" = { axis = "A1_social_capital" }\n',
    "an unknown axis": b'[categories]\n"a" = { iccs = "0101", axis = "A9" }\n',
    "a flag in words": b'[categories]\n"a" = { iccs = "0101", protected = "perhaps" }\n',
    "a flag as number": b'[categories]\n"a" = { iccs = "0101", protected = 3 }\n',
    "a wrong key": b'[categories]\n"a" = { iccs = "0101", protect = false }\n',
    "a list as code": b'[categories]\n"a" = { iccs = ["0101"] }\n',
    "a list as axis": b'[categories]\n"a" = { iccs = "0101", axis = ["A9"] }\n',
    "twice": b'[categories]\n"Robo" = "0401"\n"ROBO" = "0502"\n',
    "a long name": b'[categories]\n"' + b"a" * 10_000 + b'" = "0199"\n',
}


@pytest.mark.parametrize("name", BAD)
def test_a_taxonomy_that_does_not_serve(tmp_path, name):
    with pytest.raises(InputError) as caught:
        classified(["Robo"], taxonomy=write(tmp_path, BAD[name]))
    said = str(caught.value)
    assert "own.toml" in said and said.endswith(".") and "\n" not in said and len(said) < 500
    assert "Error" not in said and str(tmp_path) not in said


def test_a_taxonomy_that_is_not_there_or_of_another_kind(tmp_path):
    table = pd.DataFrame({"c": ["Robo"]})
    for name in ("gone.toml", "gone.csv", "gone.xlsx"):
        with pytest.raises(InputError, match=name):
            classify_incidents(table, "c", taxonomy=str(tmp_path / name))
    with pytest.raises(InputError, match=r"taxonomy.*\.toml"):
        classify_incidents(table, "c", taxonomy=str(tmp_path / "own.json"))
    for text in ("a,b\n1,2\n", "", "category\nRobo\n", "category,iccs\nRobo,0199\nHurto,0502\n"):
        with pytest.raises(InputError, match=r"own\.csv"):
            classified(["Robo"], taxonomy=write(tmp_path, text, "own.csv"))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_table_of_categories_can_be_saved_corrected_and_read_back(tmp_path, ending):
    rows = ["Robo"] * 5 + ["zzz"] * 3 + ["Violencia familiar"] * 2 + ["=1+1", "Muerte natural"]
    source = tmp_path / "in.csv"
    with source.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["kind", "n"], *([row, 1] for row in rows)])
    mapping = tmp_path / f"mapping.{ending}"
    first = run(
        "classify-incidents",
        {"category": "kind"},
        {"incidents": Source(str(source))},
        {"output": tmp_path / "out.csv", "output_mapping": mapping},
        silent,
    ).result
    assert first.summary["unclassified"] == 4
    written = pd.read_csv(tmp_path / "out.csv")
    assert list(written.columns) == ["kind", "n", "iccs", "axis", "protected"]
    # without a change it says the same, now confirmed
    again = classify_incidents(pd.DataFrame({"k": rows}), "k", taxonomy=str(mapping))
    columns = ["category", "count", "iccs", "axis", "protected"]
    pd.testing.assert_frame_equal(again.mapping[columns], first.mapping[columns])
    assert again.mapping["how"].tolist().count("confirmed") == 3
    assert not {note.code for note in again.caveats} & {"unprotected_by_taxonomy"}
    # and with the unknown ones written in, nothing stays unclassified
    reader = pd.read_csv if ending == "csv" else pd.read_excel
    edited = reader(mapping, dtype=str)
    edited.loc[edited["iccs"].isna(), "iccs"] = "50231"
    if ending == "csv":
        edited.to_csv(mapping, index=False)
    else:
        text = {"options": {"strings_to_formulas": False}}
        edited.to_excel(mapping, index=False, engine="xlsxwriter", engine_kwargs=text)
    last = classify_incidents(pd.DataFrame({"k": rows}), "k", taxonomy=str(mapping))
    assert last.summary["unclassified"] == 0
    assert last.mapping.set_index("category").loc["zzz", "iccs"] == "050231"
    assert last.mapping.set_index("category").loc["=1+1", "how"] == "confirmed"


def test_a_taxonomy_written_as_toml_is_read_back(tmp_path):
    rows = ["Robo", 'Daño "agravado" \\ otros', "Violencia\tfamiliar", "Muerte natural", "zzz"]
    table = classified(rows)
    own = write(tmp_path, table.to_toml())
    again = classified(rows, taxonomy=own)
    for one, other in zip(table.distinct, again.distinct, strict=True):
        assert (one.iccs, one.axis, one.protected) == (other.iccs, other.axis, other.protected)
        assert other.how == ("confirmed" if one.iccs else "unclassified")


# --- the analysis ------------------------------------------------


def incidents(**columns):
    rows = {"kind": ["Robo", "Hurto", "zzz", "Abuso sexual"], **columns}
    return points([1.0, 2.0, np.nan, 4.0], [1.0, 2.0, 3.0, 4.0], **rows)


def test_the_layer_travels_along():
    layer = incidents(iccs=["a", "b", "c", "d"], geometry=["p", "q", "r", "s"])
    before = snapshot(layer)
    result = classify_incidents(layer, "kind")
    frame = result.incidents
    assert isinstance(frame, geopandas.GeoDataFrame) and frame.crs == layer.crs
    assert frame["iccs"].fillna("").tolist() == ["0401", "0502", "", "03012"]
    assert frame["iccs_input"].tolist() == ["a", "b", "c", "d"]
    assert frame["geometry_input"].tolist() == ["p", "q", "r", "s"]
    assert frame.geometry.notna().tolist() == [True, True, False, True]
    assert frame["protected"].tolist() == [False, False, False, True]
    assert_unchanged(layer, before)
    assert dict(result.summary) == {
        "incidents": 4,
        "classified": 3,
        "unclassified": 1,
        "non_crimes": 0,
        "protected": 1,
        "categories": 4,
        "unclassified_categories": 1,
    }


def test_a_table_without_geometry_works():
    frame = classify_incidents(pd.DataFrame({"k": ["Robo", "Hurto"]}), "k").incidents
    assert not isinstance(frame, geopandas.GeoDataFrame)
    assert frame["iccs"].tolist() == ["0401", "0502"]


def test_labels_in_three_languages():
    labels = {
        language: classify_incidents(
            pd.DataFrame({"k": ["Abigeato"]}), "k", language=language
        ).mapping["label"][0]
        for language in ("en", "es", "pt")
    }
    assert labels == {
        "en": "Livestock theft",
        "es": "Abigeato",
        "pt": "Abigeato (furto de gado)",
    }


def test_nothing_to_classify():
    with pytest.raises(InputError, match="empty"):
        classify_incidents(pd.DataFrame({"k": []}), "k")
    with pytest.raises(InputError, match="kinnd"):
        classify_incidents(pd.DataFrame({"kind": ["Robo"]}), "kinnd")


def test_a_points_file_keeps_all_its_columns(tmp_path):
    layer = incidents(note=["a", "b", "c", "d"])
    frame = geopandas.GeoDataFrame(
        layer.attributes, geometry=geopandas.points_from_xy(layer.x, layer.y), crs="EPSG:32614"
    )
    frame.to_file(tmp_path / "in.gpkg")
    run(
        "classify_incidents",
        {"category": "kind"},
        {"incidents": Source(str(tmp_path / "in.gpkg"))},
        {"output": tmp_path / "out.gpkg"},
        silent,
    )
    written = geopandas.read_file(tmp_path / "out.gpkg", layer="incidents")
    assert {"kind", "note", "iccs", "axis", "protected"} <= set(written.columns)
    assert written["note"].tolist() == ["a", "b", "c", "d"]
    table = geopandas.read_file(tmp_path / "out.gpkg", layer="mapping")
    assert table["count"].sum() == 4


def test_a_million_rows_are_looked_at_by_category(monkeypatch):
    """The rules are asked once for each category, however many rows there are."""
    from convivencia.algorithms.intake import classification

    asked = []

    def counted(category, country=""):
        asked.append(category)
        return group_of(category, country)

    monkeypatch.setattr(classification, "group_of", counted)
    rows = np.random.default_rng(1).choice([f"Robo {number}" for number in range(300)], 1_000_000)
    table = classified(pd.Series(rows, dtype=object))
    assert len(table.codes) == 1_000_000 and len(asked) <= 301
    assert dataclasses.is_dataclass(table.distinct[0])


# --- real registers -----------------------------------------------

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data"
REAL = {
    "mexico_city/delitos_fgj_2019_2024.csv.gz": ("delito", "mx", 0.999),
    "buenos_aires/delitos_comunas_1_3_4_2017S1.csv": ("tipo_delito", "ar", 1.0),
    "maceio/2021.csv": ("Crime", "br", 1.0),
    "zapopan/delitos.csv": ("delito", "mx", 1.0),
}


@pytest.mark.shared
@pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout")
@pytest.mark.parametrize("file", REAL)
def test_real_registers_are_classified(file):
    column, country, share = REAL[file]
    layer = read_points(Source(str(DATA / file)), [column])
    for chosen, least in (("none", 0.99), (country, share)):
        found = classify_incidents(layer, column, country=chosen)
        assert found.summary["classified"] >= least * found.summary["incidents"]
        assert found.mapping["count"].sum() == found.summary["incidents"]
        mapping = found.mapping.set_index("category")
        # nothing about sex, family or children is left open to the map
        open_ones = mapping.index[~mapping["protected"]]
        people = "sexual|familiar|feminic|violacion tum|menores de|infant|suicid|pudor"
        assert not [name for name in open_ones if re.search(people, name.casefold())]
