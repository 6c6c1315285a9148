#!/usr/bin/env bash
# Whether everybody can read the web pages: WCAG 2.2 AA by axe-core in a headless Chromium, with the
# page narrow and wide, by keyboard and printed. Needs node, npm and chromium.
#   scripts/check_accessibility.sh [FOLDER_FOR_PICTURES]
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=${1:+$(mkdir -p "$1" && cd "$1" && pwd)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo '{"private": true}' > "$work/package.json"
npm install --prefix "$work" --silent --no-audit --no-fund axe-core@4 playwright-core@1 >/dev/null
convivencia=.venv-dev/bin/convivencia
town=$work/town
mkdir -p "$work/pages"
$convivencia make-sample --folder "$town" --size 20000 >/dev/null 2>&1
for language in es en; do
  $convivencia diagnose --study "$town/study.toml" --folder "$work/diagnostic" --language $language \
    --formats html >/dev/null 2>&1
done
$convivencia evaluate --folder "$work/evaluation" --treatment "$town/sample.gpkg|layername=treatment" \
  --incidents "$town/sample.gpkg|layername=incidents" --areas "$town/sample.gpkg|layername=areas" \
  --area-id area_id --area-name area_name --population population --date occurred_at \
  --category category --intervention 2024-01-01 --preset lighting --language es \
  --level committee --formats html >/dev/null 2>&1
cp "$work"/diagnostic/*.html "$work"/evaluation/*.html "$work/pages"
# forms, checklists and every other block
.venv-dev/bin/python - "$work/pages/every_block.html" <<'END'
import sys
from pathlib import Path

from convivencia.algorithms.documents.canvas import figure, png
from convivencia.algorithms.documents.html import write_html
from convivencia.tests.documents.every_block import every_block

write_html(every_block(png(figure(16, 10))), Path(sys.argv[1]))
END
node scripts/check_accessibility.mjs "$work" "$work/pages" ${pictures:+"$pictures"}
