# Convivencia. `make demo` and `make test` install what they need on Debian 12+ or Ubuntu 24.04+.

SHELL := /bin/bash
PYTHON ?= /usr/bin/python3
ENGINE := .venv/bin/python
DEV := .venv-dev/bin/python
QGIS := .venv-qgis/bin/python
DEMO := demo
SIZE ?= 20000
SEEDS ?= 200

.PHONY: help demo test test-unit test-qgis lint types contracts check package bench simulate parity \
        help-pages look accessible qgis translations clean

help:
	@echo "make demo       the main job on a fictional municipality: diagnostic, plan, layers, QGIS project"
	@echo "make test       every test, the QGIS ones in a real QGIS"
	@echo "make qgis       open QGIS with the plugin and the demo"
	@echo "make package    the plugin's zip"
	@echo "make bench      speed against the peers"
	@echo "make simulate   whether intervals cover and tests reject at their rate: SEEDS=200, minutes"
	@echo "make parity     our numbers beside those of other tools: resources/parity"
	@echo "make help-pages the help that QGIS opens: resources/help/html"
	@echo "make accessible whether everybody can read the web pages: WCAG 2.2 AA, keyboard, narrow, printed"
	@echo "make look       documents as page images, QGIS photographed"

.venv/.ready: requirements.txt constraints.txt scripts/system_packages.sh
	@scripts/system_packages.sh core
	@$(PYTHON) -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt -c constraints.txt
	@touch $@

.venv-dev/.ready: .venv/.ready requirements-dev.txt
	@$(PYTHON) -m venv .venv-dev
	@echo "$(CURDIR)/$$(ls -d .venv/lib/python3*/site-packages)" > $$(ls -d .venv-dev/lib/python3*/site-packages)/engine.pth
	@.venv-dev/bin/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@.venv-dev/bin/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

.venv-qgis/.ready: scripts/system_packages.sh
	@scripts/system_packages.sh core
	@$(PYTHON) -m venv --system-site-packages .venv-qgis
	@.venv-qgis/bin/pip install --quiet --disable-pip-version-check pytest
	@touch $@

translations: .venv/.ready
	@scripts/release_translations.sh

demo: .venv/.ready translations
	@scripts/demo.sh $(DEMO) $(SIZE)

qgis: .venv/.ready translations help-pages
	@test -f $(DEMO)/convivencia.qgz || scripts/demo.sh $(DEMO) $(SIZE)
	@scripts/open_qgis.sh $(DEMO)/convivencia.qgz

test: test-unit test-qgis

test-unit: .venv-dev/.ready
	@scripts/system_packages.sh database
	@$(DEV) -m pytest tests/unit tests/documents

test-qgis: .venv/.ready .venv-qgis/.ready translations
	@scripts/in_qgis.sh $(QGIS) -m pytest -c tests/qgis/pytest.ini tests/qgis

lint: .venv-dev/.ready
	@.venv-dev/bin/ruff check .
	@.venv-dev/bin/ruff format --check .

types: .venv-dev/.ready
	@.venv-dev/bin/mypy algorithms

contracts: .venv-dev/.ready
	@.venv-dev/bin/lint-imports

resources/help/html/.ready: .venv/.ready scripts/help_pages.py $(wildcard resources/help/*.*) \
        resources/styles/classes.toml $(wildcard algorithms/*/*.py) i18n/convivencia_es.ts i18n/convivencia_pt.ts
	@.venv/bin/python scripts/help_pages.py
	@touch $@

help-pages: resources/help/html/.ready

package: .venv-dev/.ready translations help-pages
	@$(DEV) scripts/package.py

check: lint types contracts package
	@$(DEV) scripts/check_package.py
	@$(DEV) scripts/scan_repository.py

.venv-bench/.ready: requirements.txt requirements-bench.txt constraints.txt
	@scripts/system_packages.sh core
	@$(PYTHON) -m venv .venv-bench
	@.venv-bench/bin/pip install --quiet --disable-pip-version-check -r requirements.txt -r requirements-bench.txt -c constraints.txt
	@.venv-bench/bin/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

bench: .venv-bench/.ready .venv/.ready translations
	@.venv-bench/bin/python -m tests.benchmarks

simulate: .venv-dev/.ready
	@$(DEV) -m tests.simulations $(SEEDS)

parity: .venv-bench/.ready .venv/.ready
	@scripts/system_packages.sh parity
	@.venv-bench/bin/python -m tests.parity

look: .venv/.ready translations
	@scripts/system_packages.sh look
	@test -f $(DEMO)/convivencia.qgz || scripts/demo.sh $(DEMO) $(SIZE)
	@scripts/look.sh $(DEMO) build/look

accessible: .venv-dev/.ready
	@scripts/system_packages.sh accessible
	@scripts/check_accessibility.sh build/accessible

clean:
	@rm -rf .venv .venv-dev .venv-qgis .venv-bench build demo resources/help/html *.egg-info
