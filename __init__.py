"""Convivencia: a QGIS plugin, and the Python library and command line inside it."""


def classFactory(iface):  # noqa: ANN001, ANN201, N802
    """Return the plugin to QGIS; all imports wait until here, so a library user pays nothing."""
    import sys

    if sys.version_info < (3, 11):
        from .plugin.too_old import TooOldPython

        return TooOldPython(iface)
    from .plugin.plugin import ConvivenciaPlugin

    return ConvivenciaPlugin(iface)
