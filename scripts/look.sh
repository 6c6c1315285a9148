#!/usr/bin/env bash
# Turn the demo's documents into page images and photograph QGIS with its project.
set -euo pipefail
cd "$(dirname "$0")/.."
demo=${1:-demo}
out=${2:-build/look}
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for file in "$demo"/diagnostic/diagnostic_*.docx "$demo"/plan/plan_*.docx "$demo"/plan/plan_es.xlsx; do
  name=$(basename "${file%.*}")_${file##*.}
  soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf \
    --outdir "$work" "$file" >/dev/null 2>&1
  rm -f "$out/$name"-*.png
  pdftoppm -r 60 -png "$work/$(basename "${file%.*}").pdf" "$out/$name"
  montage "$out/$name"-*.png -tile 5x -geometry +6+6 -background '#888' "$out/$name.sheet.png"
done
for file in "$demo"/diagnostic/diagnostic_*.pdf; do
  name=$(basename "${file%.*}")_pdf
  rm -f "$out/$name"-*.png
  pdftoppm -r 60 -png "$file" "$out/$name" 2>/dev/null
  montage "$out/$name"-*.png -tile 5x -geometry +6+6 -background '#888' "$out/$name.sheet.png"
done
if command -v chromium >/dev/null; then
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$work/browser" --window-size=1200,2400 \
    --screenshot="$PWD/$out/diagnostic_es.html.png" \
    "file://$PWD/$demo/diagnostic/diagnostic_es.html" >/dev/null 2>&1 || true
fi
export PYTHONPATH=$PWD/scripts${PYTHONPATH:+:$PYTHONPATH}
export OUT=$PWD/$out CONVIVENCIA_PROFILE=$work/profile
export CONVIVENCIA_PYTHON=$PWD/.venv/bin/python XDG_RUNTIME_DIR=$work/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
plugins=$CONVIVENCIA_PROFILE/profiles/default/python/plugins
mkdir -p "$plugins" "$CONVIVENCIA_PROFILE/profiles/default/QGIS"
ln -sfn "$PWD" "$plugins/convivencia"
printf '[PythonPlugins]\nconvivencia=true\nprocessing=true\n' \
  > "$CONVIVENCIA_PROFILE/profiles/default/QGIS/QGIS3.ini"
xvfb-run -a -s "-screen 0 1600x1000x24" timeout 180 qgis --nologo --noversioncheck \
  --profiles-path "$CONVIVENCIA_PROFILE" --code scripts/look_qgis.py \
  "$PWD/$demo/convivencia.qgz" >/dev/null 2>&1 || true
cp "$demo/sample/registers.gpkg" "$demo/sample/study.toml" "$work"
export SAMPLE=$PWD/$demo/sample/sample.gpkg STUDY=$work/study.gpkg REGISTERS=$work/registers.gpkg
for SPOKEN in en es; do
  export SPOKEN
  printf '[PythonPlugins]\nconvivencia=true\nprocessing=true\n[locale]\nuserLocale=%s\noverrideFlag=true\n' \
    "$SPOKEN" > "$CONVIVENCIA_PROFILE/profiles/default/QGIS/QGIS3.ini"
  for look in look_evaluation look_panel look_month look_forms look_guides; do
    xvfb-run -a -s "-screen 0 1600x1100x24" timeout 180 qgis --nologo --noversioncheck \
      --profiles-path "$CONVIVENCIA_PROFILE" --code "scripts/$look.py" >/dev/null 2>&1 || true
  done
done
echo "pictures in $out:"
ls "$out" | grep -E 'sheet|qgis|evaluation|panel|month|form|guides|html'
