#!/usr/bin/env bash
# Build the .qm files that QGIS reads from the .ts files that people edit.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in lrelease /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease; do
  command -v "$tool" >/dev/null 2>&1 && "$tool" -version >/dev/null 2>&1 && break
done
for source in i18n/*.ts; do
  target=${source%.ts}.qm
  [ "$target" -nt "$source" ] || "$tool" -silent "$source" -qm "$target"
done
