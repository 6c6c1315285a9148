#!/usr/bin/env bash
# The main job, end to end, on the fictional municipality.
set -euo pipefail
cd "$(dirname "$0")/.."
demo=${1:-demo}
size=${2:-20000}
convivencia() { .venv/bin/python -c 'import sys; sys.argv[0] = "convivencia"
import importlib.util, pathlib
root = pathlib.Path.cwd()
spec = importlib.util.spec_from_file_location("convivencia", root / "__init__.py", submodule_search_locations=[str(root)])
module = importlib.util.module_from_spec(spec); sys.modules["convivencia"] = module; spec.loader.exec_module(module)
from convivencia.algorithms.cli import main; sys.exit(main())' "$@"; }
mkdir -p "$demo"
echo "Making the fictional municipality ($size incidents) …"
convivencia make-sample --folder "$demo/sample" --size "$size" > "$demo/sample.log.json"
for language in es pt en; do
  echo "Diagnostic and plan, $language …"
  convivencia diagnose --study "$demo/sample/study.toml" --folder "$demo/diagnostic" \
    --contents integral --language "$language" > "$demo/diagnose_$language.log.json"
  convivencia plan-documents --findings "$demo/diagnostic/findings.json" --folder "$demo/plan" \
    --registers "$demo/sample/registers.gpkg" \
    --language "$language" > "$demo/plan_$language.log.json"
  for document in course communication accountability evaluation exchange; do
    convivencia guide-documents --registers "$demo/sample/registers.gpkg" --document "$document" \
      --folder "$demo/guides" --language "$language" > "$demo/${document}_$language.log.json"
  done
done
echo "Forms for QGIS, and sheets to fill in …"
convivencia study-forms --study "$demo/sample/registers.gpkg" --language es > "$demo/forms.log.json"
convivencia write-registers --study "$demo/sample/registers.gpkg" --folder "$demo/registers" \
  --registers diagnosis --registers plan --language es > "$demo/registers.log.json"
echo "QGIS project …"
scripts/in_qgis.sh /usr/bin/python3 scripts/write_project.py "$demo" >/dev/null
cat <<END

Ready:
  diagnostic   $demo/diagnostic/diagnostic_es.docx  (also .pdf, .html, .xlsx; _pt and _en)
  plan         $demo/plan/plan_es.docx  (also .xlsx; _pt and _en)
  registers    $demo/registers/registers_es.xlsx  (filled in here, read back with read-registers)
  guides       $demo/guides/course_es.docx  (also communication, accountability, evaluation, exchange)
  layers       $demo/diagnostic/results.gpkg
  project      $demo/convivencia.qgz   (open it with: make qgis)
END
