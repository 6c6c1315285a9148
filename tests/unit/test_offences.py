"""Local categories of six countries: which kind they are, and whether people are protected."""

import re
import tomllib

import pytest
from convivencia.algorithms.intake.iccs import is_code
from convivencia.algorithms.intake.offences import (
    OFFENCES,
    UNCLASSIFIED,
    classify,
    group_of,
    offence_groups,
)
from convivencia.algorithms.sample.categories import CATEGORIES, LABELS

# What must never be placed on a map, however an office writes it.
PROTECTED = """
Delito sexual | Violencia familiar | VIOLACION | Violación equiparada | Violación tumultuaria
Violación y robo de vehículo | TENTATIVA DE VIOLACION | Abuso sexual | ABUSO SEXUAL INFANTIL
Acoso sexual | Hostigamiento sexual | Estupro | ESTUPRO DE VULNERÁVEL | Importunação sexual
Importunação ofensiva ao pudor | Assédio | Assédio sexual | Perseguição (stalking) | Incesto
Contra la intimidad sexual | Difusión de imágenes íntimas | Pornografía infantil | Grooming
Corrupción de menores | CORRUPÇÃO DE MENORES | Atentado al pudor | Actos contra el pudor
Abusos deshonestos | Actos libidinosos | Ato obsceno | Exhibiciones obscenas | Rapto
Acceso carnal violento con persona menor de 14 años | Actos sexuales con menor de 14 años
Acto sexual violento | Acceso carnal abusivo sexual | Violación de menor de edad
Violación sexual de menor | Tocamientos indebidos | Proxenetismo | Explotación sexual
Violación de domicilio y abuso sexual | Sexual offences | Violence and sexual offences | Rape
FEMINICIDIO | Feminicídio | Tentativa de femicidio | FEMINICIDIO POR ARMA BLANCA
Transfemicidio | Travesticidio | Homicidio agravado por el parentesco | Parricidio | Infanticidio
Homicidio doloso de menor de edad | Infanticídio
Violencia intrafamiliar | VIF | Violência doméstica | Violencia doméstica | Violencia de género
Lesão corporal - violência doméstica | Lei Maria da Penha | Violencia contra la mujer
Violência contra a mulher | Agresión a pareja | Lesiones a cónyuge | Violencia en el noviazgo
Descumprimento de medida protetiva de urgência | Violación de medidas de protección
Incumplimiento de la obligación alimentaria | Inasistencia alimentaria
Omisión a la asistencia familiar | Impedimento de contacto | Lesiones leves por violencia familiar
Maltrato infantil | MALTRATO AL ADULTO MAYOR | Maus-tratos | Maus-tratos contra criança
Violência contra idoso | Abandono de incapaz | Abandono de persona | Abandono de familia
Sustracción de menores | RETENCIÓN O SUSTRACCIÓN DE MENORES INCAPACES | Tráfico de infantes
ROBO DE INFANTE | Entrega ilegítima de un menor | Sustracción de un menor | Lesiones a menor
Crimes contra crianças e adolescentes | Abandono de recém-nascido | Ciberacoso a niñas
Reclutamiento ilícito | Bullying | Child abuse | Subtração de incapaz menor de idade
Trata de personas | TRATA DE PERSONAS CON FINES DE EXPLOTACIÓN | Tráfico de pessoas | Lenocinio
Tráfico ilícito de migrantes | Tráfico de migrantes | Reducción a la servidumbre | Rufianismo
Redução a condição análoga à de escravo | Favorecimento da prostituição | Trafficking in persons
Suicidio | Instigación al suicidio | Tentativa de autoextermínio | Autoeliminación | Autolesiones
PERDIDA DE LA VIDA POR SUICIDIO EN EL METRO
Tortura | Abuso de autoridad | Apremios ilegítimos | Violencia institucional | Vejaciones
Desaparición forzada | Morte por intervenção de agente do Estado | Ejecución extrajudicial
Morte decorrente de intervenção policial | VIOLACION A LOS DERECHOS HUMANOS
Aborto | Esterilización forzada | Peligro de contagio | Crimen de odio por orientación sexual
Homofobia | Violencia obstétrica
"""

# What only sounds like it: protecting these would take whole kinds of offence off the maps.
OPEN = """
Violación de domicilio | VIOLACION DE CORRESPONDENCIA | Violación de sellos | Violación de morada
Violação de domicílio | Violación de habitación ajena | Violación a la ley de drogas
Violación de derechos de autor | Violación de los deberes de funcionario público
Violación de medidas sanitarias | Violación de propiedad privada | Violación de secretos
Violación de clausura | Violación de la intimidad | Violación de cuarentena
Robo de menor cuantía | Lesiones menores | Faltas menores | Maltrato animal | MALTRATO ANIMAL
Maltrato a animales domésticos | Abuso de armas | Abuso de confianza | Abuso de firma
Robo en domicilio particular | Hurto por empleada doméstica | Intimidación | Intimidación pública
Tráfico de drogas | Tráfico de influencias | Tráfico de armas | Contrato de obra | Tratamiento
Robo a mano armada | Robo de niquelados | Hurto de menaje | Piratería | Contaminación
"""

GROUPS = {
    "homicide": "Homicidio doloso | HOMICIDIO POR ARMA DE FUEGO | Homicídio doloso | Latrocínio | "
    "Asesinato | Homicidio en grado de tentativa | Homicidio calificado | Murder",
    "homicide_unintentional": "Homicidio culposo por tránsito vehicular | Homicídio culposo | "
    "HOMICIDIO CULPOSO | Homicidio en accidente de tránsito",
    "kidnapping": "Secuestro | Secuestro express | Sequestro e cárcere privado | "
    "Privación de la libertad personal | PLAGIO O SECUESTRO",
    "extortion": "Extorsión | Extorsão | TENTATIVA DE EXTORSION | Cobro de piso | Extortion",
    "vehicle": "Robo de vehículo | Hurto de vehículo | Robo de vehículo automotor | "
    "Hurto de motocicletas | Roubo de veículo | Furto de veículo | Robo de automotor | "
    "ROBO DE VEHICULO DE SERVICIO PARTICULAR CON VIOLENCIA | Hurto a automotores | Vehicle crime",
    "burglary": "Robo a vivienda | Robo a casa habitación con violencia | Hurto a residencias | "
    "Furto a residência | Robo en lugar habitado - vivienda | Roubo a residência | Burglary",
    "robbery": "Robo a persona | Robo a comercio | Robo a transeúnte con violencia | "
    "Roubo a transeunte | Atraco | Asalto a mano armada | Roubo a coletivo | "
    "Robo con intimidación | Robo por sorpresa | Arrebato | Robbery",
    "theft": "Hurto | Furto | Hurto a personas | Furto de celular | Hurto simple | "
    "Robo a negocio sin violencia | ROBO EN EVENTOS MASIVOS S/V | Hurto agravado | Theft",
    "drugs": "Tráfico de drogas | Narcomenudeo | Microtráfico | Porte de estupefacientes | "
    "Tráfico de entorpecentes | Infracción a la ley de drogas | NARCOMENUDEO POSESION SIMPLE",
    "firearms": "Portación ilegal de arma de fuego | Porte ilegal de arma de fogo | "
    "Tenencia ilegal de armas | Disparos de arma de fuego",
    "fraud": "Fraude | Estafa | Estelionato | Usurpación de identidad | Abuso de confianza | "
    "Falsificación de documentos",
    "injuries": "Lesiones | Lesiones intencionales por golpes | Lesão corporal dolosa | Riña | "
    "Lesiones personales | LESIONES INTENCIONALES POR ARMA DE FUEGO | Lesiones graves",
    "threats": "Amenazas | Ameaça | AMENAZAS | Amenaza con arma blanca",
    "damage": "Daños a la propiedad | Daño en propiedad ajena intencional | Dano ao patrimônio | "
    "Vandalismo | Incendio | DAÑO EN PROPIEDAD AJENA INTENCIONAL A CASA HABITACION",
    "coexistence": "Ruidos molestos | Perturbação do sossego | Faltas al orden público | "
    "Anti-social behaviour | Escándalo en vía pública | Alteración del orden",
}  # fmt: skip


def listed(text):
    return [item.strip() for item in re.split(r"[|\n]", text) if item.strip()]


def test_there_are_enough_categories():
    everything = listed(PROTECTED) + listed(OPEN) + [c for t in GROUPS.values() for c in listed(t)]
    assert len(set(everything)) > 220


@pytest.mark.parametrize("category", listed(PROTECTED))
def test_people_are_protected(category):
    for written in (category, category.upper(), category.casefold(), f"  {category}. "):
        assert group_of(written).protected, group_of(written).id


@pytest.mark.parametrize("category", listed(OPEN))
def test_what_only_sounds_alike_is_not_protected(category):
    for written in (category, category.upper()):
        assert not group_of(written).protected, group_of(written).id


@pytest.mark.parametrize("group", GROUPS)
def test_the_kind_of_offence(group):
    wrong = {
        name: group_of(name).id for name in listed(GROUPS[group]) if group_of(name).id != group
    }
    assert not wrong


def test_the_sample_agrees_with_the_taxonomy():
    found = classify(LABELS)
    assert {name for name in LABELS if found[name].protected} == {
        "Violencia familiar",
        "Delito sexual",
    }
    assert not [name for name in LABELS if found[name] is UNCLASSIFIED]
    for category in CATEGORIES:
        assert category.iccs[:2] in {found[category.label].iccs[:2], "04", "05"}, category.label


@pytest.mark.parametrize("category", ["", "   ", "Otros", "DENUNCIA DE HECHOS", "???", "9.7"])
def test_what_fits_none_is_unclassified_and_never_protected(category):
    assert group_of(category) is UNCLASSIFIED and not UNCLASSIFIED.protected


def test_accents_and_capitals_change_nothing():
    for category in listed(PROTECTED) + listed(OPEN):
        plain = category.translate(str.maketrans("áéíóúãõâêôç", "aeiouaoaeoc"))
        assert group_of(plain) is group_of(category)


def test_the_groups_are_well_formed():
    groups = offence_groups()
    axes = tomllib.loads(
        (OFFENCES.parents[1] / "guides" / "axes.toml").read_text(encoding="utf-8")
    )["axes"]
    known = {axis["id"] for axis in axes}
    assert len({group.id for group in groups}) == len(groups)
    for group in (*groups, UNCLASSIFIED):
        assert group.axis in known, group.axis
        assert is_code(group.iccs), group.iccs
        assert group.label.en and group.label.es and group.label.pt
    # a group that protects is tried before any that does not
    protected = [group.protected for group in groups]
    assert protected == sorted(protected, reverse=True)
