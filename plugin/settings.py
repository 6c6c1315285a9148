"""The user's choices: a frozen value on one side, QgsSettings on the other."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from qgis.core import QgsSettings

GROUP = "convivencia"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the plugin remembers between sessions; all of it is text."""

    python: str = ""
    """The Python that runs the engine; empty lets the plugin find one."""
    folder: str = ""
    """Where documents were last written."""
    language: str = ""
    """The language of documents; empty follows QGIS."""
    level: str = "committee"
    """Who reads the documents."""
    formats: str = ""
    """The formats last asked for, separated by commas; empty takes the analysis's default."""
    evaluation_folder: str = ""
    """Where evaluations were last written."""
    import_folder: str = ""
    """Where imported incidents were last written."""
    study: str = ""
    """The study's package that the guides last showed."""
    month_study: str = ""
    """The study file of the last month."""
    month_profile: str = ""
    """The profile with which the last month's export was read."""
    month_apply: str = ""
    """Whether the last month brought the record up to date; empty before the first."""


def load() -> Settings:
    """Read the settings."""
    stored = QgsSettings()
    return Settings(
        **{
            item.name: str(stored.value(f"{GROUP}/{item.name}", item.default) or "")
            for item in fields(Settings)
        }
    )


def save(settings: Settings) -> None:
    """Write the settings."""
    stored = QgsSettings()
    for item in fields(Settings):
        stored.setValue(f"{GROUP}/{item.name}", getattr(settings, item.name))


def remember_study(path: str) -> None:
    """Keep which study the guides show."""
    kept = load()
    if kept.study != path:
        save(replace(kept, study=path))
