"""Every declared analysis is a Processing algorithm that says the same."""

from html import escape

import pytest

KINDS = {
    "layer": "source",
    "column": "field",
    "choice": "enum",
    "multichoice": "enum",
    "flag": "boolean",
    "integer": "number",
    "file": "file",
    "folder": "folderDestination",
    "crs": "crs",
    "date": "datetime",
    "text": "string",
    "period": "string",
}


@pytest.fixture(scope="module")
def specs(plugin):
    from convivencia.algorithms.catalogue import analyses

    return analyses()


def test_every_analysis_is_offered(provider, specs):
    assert {item.name() for item in provider.algorithms()} == set(specs)
    for item in provider.algorithms():
        spec = specs[item.name()]
        assert item.displayName() == spec.title
        assert item.group() == spec.group
        assert escape(spec.help[:40]) in item.shortHelpString()
        assert spec.reference.replace("&", "&amp;") in item.shortHelpString()


def test_parameters_are_those_of_the_declaration(provider, specs):
    from qgis.core import QgsProcessingParameterDefinition

    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name, spec in specs.items():
        algorithm = provider.algorithm(name)
        for item in spec.parameters:
            shown = algorithm.parameterDefinition(item.name)
            where = (name, item.name)
            assert shown is not None, where
            assert shown.name() == item.name, where
            if item.role.kind != "number":
                assert shown.type() == KINDS[item.role.kind], where
            assert item.param.help in shown.help(), where
            assert bool(shown.flags() & advanced) == item.param.advanced, where
            if item.required:
                assert not shown.flags() & optional, where
            if item.role.kind in ("number", "integer"):
                if item.param.minimum is not None:
                    assert shown.minimum() == item.param.minimum, where
                if item.param.maximum is not None:
                    assert shown.maximum() == item.param.maximum, where
                if item.role.kind == "number" and item.param.unit == "m":
                    assert shown.type() == "distance", where
                    assert shown.parentParameterName() == spec.layers[0].name, where
                elif item.param.unit:
                    assert item.param.unit in shown.description(), where
            if item.role.kind == "column":
                assert shown.parentLayerParameterName() == item.role.parent, where
                assert shown.allowMultiple() == item.role.several, where
            if item.role.choices:
                assert shown.options() == [value for value, _ in item.role.choices], where
                assert shown.usesStaticStrings(), where
            if not item.required and item.default not in (None, ()):
                default = shown.defaultValue()
                if isinstance(item.default, tuple) and item.role.kind == "multichoice":
                    assert tuple(default) == item.default, where
                elif not isinstance(item.default, tuple):
                    assert default == item.default, where


def test_every_part_has_a_destination_and_only_the_main_one_is_on(provider, specs):
    for name, spec in specs.items():
        algorithm = provider.algorithm(name)
        for part in spec.parts:
            if part.kind == "files":
                continue
            shown = algorithm.parameterDefinition("output" if part.main else f"output_{part.name}")
            assert shown.createByDefault() == part.main, (name, part.name)
            assert shown.type() == ("rasterDestination" if part.kind == "raster" else "sink")
        outputs = {item.name() for item in algorithm.outputDefinitions()}
        assert {"summary", *(column.name for column in spec.result_type.SUMMARY)} <= outputs


def test_instances_keep_their_declaration(provider):
    first = provider.algorithm("getis_ord")
    copied = first.create()
    assert copied is not first
    assert copied.name() == "getis_ord"
    assert [item.name() for item in copied.parameterDefinitions()] == [
        item.name() for item in first.parameterDefinitions()
    ]
