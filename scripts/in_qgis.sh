#!/usr/bin/env bash
# Run a command with QGIS's Python and no screen, in a profile of its own.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
export XDG_RUNTIME_DIR=$runtime
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
export CONVIVENCIA_PYTHON=${CONVIVENCIA_PYTHON:-$root/.venv/bin/python}
export QGIS_CUSTOM_CONFIG_PATH=$runtime/profile
"$@"
