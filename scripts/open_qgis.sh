#!/usr/bin/env bash
# Open QGIS with this checkout as its plugin, in a profile of its own, and a project.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
profile=${CONVIVENCIA_PROFILE:-$root/build/profile}
plugins=$profile/profiles/default/python/plugins
mkdir -p "$plugins"
ln -sfn "$root" "$plugins/convivencia"
settings=$profile/profiles/default/QGIS/QGIS3.ini
if [ ! -f "$settings" ]; then
  mkdir -p "$(dirname "$settings")"
  printf '[PythonPlugins]\nconvivencia=true\nprocessing=true\n' > "$settings"
fi
export CONVIVENCIA_PYTHON=${CONVIVENCIA_PYTHON:-$root/.venv/bin/python}
exec qgis --nologo --noversioncheck --profiles-path "$profile" "${1:+$(cd "$(dirname "$1")" && pwd)/$(basename "$1")}"
