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
      --title "Puerto Almarena" --folder "$demo/guides" --language "$language" > "$demo/${document}_$language.log.json"
  done
done
echo "Forms for QGIS, and sheets to fill in …"
convivencia study-forms --study "$demo/sample/registers.gpkg" --language es > "$demo/forms.log.json"
convivencia write-registers --study "$demo/sample/registers.gpkg" --folder "$demo/registers" \
  --registers diagnosis --registers plan --registers monitoring --language es > "$demo/registers.log.json"
echo "The committee fills in its workbook; it is read back, and the plan is approved …"
.venv/bin/python scripts/demo_committee.py "$demo/registers/registers_es.xlsx" > "$demo/committee.log"
convivencia read-registers --workbook "$demo/registers/registers_es.xlsx" \
  --study "$demo/sample/registers.gpkg" --output "$demo/registers/changes.csv" > "$demo/listed.log.json"
convivencia read-registers --workbook "$demo/registers/registers_es.xlsx" \
  --study "$demo/sample/registers.gpkg" --apply --output "$demo/registers/changes.csv" \
  > "$demo/applied.log.json"
convivencia plan-checks --registers "$demo/sample/registers.gpkg" \
  --findings "$demo/diagnostic/findings.json" --output "$demo/plan/to_mend.csv" > "$demo/checks.log.json"
convivencia plan-documents --findings "$demo/diagnostic/findings.json" --folder "$demo/plan_approved" \
  --registers "$demo/sample/registers.gpkg" --language es --formats docx --formats pdf \
  > "$demo/plan_approved.log.json"
echo "A year later: the police's export comes in, and the lights move …"
observatory="$demo/observatory"
convivencia make-sample --folder "$demo/sample_later" --size "$size" --seed 2 > /dev/null
.venv/bin/python scripts/demo_year.py "$demo/sample" "$demo/sample_later" "$observatory"
rm -r "$demo/sample_later"
convivencia import-incidents --file "$observatory/2022_2024.csv" --profile "$observatory/police.toml" \
  --areas "$demo/sample/sample.gpkg|layername=areas" --area-id area_id --area-name area_name \
  --output "$observatory/record.gpkg" > "$observatory/import.log.json"
convivencia indicator-panel --study "$observatory/study.toml" --output "$observatory/panel_2024.csv" \
  > "$observatory/panel_2024.log.json"
convivencia update --study "$observatory/study.toml" --incidents "$observatory/2025.csv" \
  --profile "$observatory/police.toml" --folder "$observatory/bulletin" --period year --language es \
  --output-changes "$observatory/changes.csv" --output-panel "$observatory/panel_2025.csv" \
  > "$observatory/update.log.json"
convivencia plan-documents --findings "$demo/diagnostic/findings.json" --folder "$demo/plan_2025" \
  --registers "$demo/sample/registers.gpkg" --panel "$observatory/panel_2025.csv" --language es \
  > "$demo/plan_2025.log.json"
convivencia guide-documents --registers "$demo/sample/registers.gpkg" --document accountability \
  --title "Puerto Almarena" --panel "$observatory/panel_2025.csv" --folder "$observatory" --language es \
  > "$observatory/accountability.log.json"
echo "QGIS project …"
scripts/in_qgis.sh /usr/bin/python3 scripts/write_project.py "$demo" >/dev/null
cat <<END

Ready:
  diagnostic   $demo/diagnostic/diagnostic_es.docx  (also .pdf, .html, .xlsx; _pt and _en)
  plan         $demo/plan/plan_es.docx  (also .xlsx; _pt and _en)
  registers    $demo/registers/registers_es.xlsx  (filled in here, read back with read-registers)
  approved     $demo/plan_approved/plan_es.docx  (what the committee filled in made it so)
  observatory  $demo/observatory/bulletin/bulletin_es.docx  (a year later; accountability_es.docx beside it)
  guides       $demo/guides/course_es.docx  (also communication, accountability, evaluation, exchange)
  layers       $demo/diagnostic/results.gpkg
  project      $demo/convivencia.qgz   (open it with: make qgis)
END
