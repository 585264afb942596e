# Two commands to know: `make charts` and `make test`. Each works as the first one ever typed.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# Debug builds and tests in one folder, release builds in another, so that neither throws away the other's work.
DEBUG := --scratch-path .build
RELEASE := --scratch-path .build-release -c release --product rapport
ifneq ($(shell uname -s),Darwin)
RELEASE += --static-swift-stdlib
endif
# Held in every debug build: no warnings, and no import that Package.swift does not name.
STRICT := -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error
RAPPORT := .build-release/release/rapport

.PHONY: help setup build charts test check tree lint format golden dossier pictures examples docs mutants bench simulate install clean

help:
	@echo 'make charts   draws the report into out/charts and writes all numbers into out/tables'
	@echo 'make test     runs the tests'
	@echo 'make examples builds and runs the program in Examples/swift, which draws with the library'
	@echo 'make docs     writes the reference of the library into out/docs'
	@echo 'make check    format, files, unused code, imports, warnings, tests, dossier, pictures, examples: what has to pass before a change lands'
	@echo 'make tree     finds files in Sources that are no code, and code that nothing uses'
	@echo 'make pictures compares the PDF of every chart with its PNG'
	@echo 'make dossier  checks the tables of the dossier against their package'
	@echo 'make format   formats the sources'
	@echo 'make golden   takes the scenes of Charts/gallery as they are drawn now; review the difference'
	@echo 'make mutants  changes the sources in a hundred small ways, one at a time, and counts what the tests notice; an hour or two'
	@echo 'make bench    measures speed'
	@echo 'make simulate draws data by the thousand and counts how often intervals hold the truth: docs/simulations.md'
	@echo 'make install  puts the command into $$PREFIX/bin ($(PREFIX)/bin)'
	@echo 'make setup    installs the libraries and fonts that are missing; the others do so first'

setup:
	@sh Scripts/setup.sh

build: setup
	$(SWIFT) build $(RELEASE)

charts: build
	$(RAPPORT) batch Charts/report -o out/charts --format png,pdf,svg --dpi 144 --force
	$(RAPPORT) export --all -o out/tables

test: setup
	$(SWIFT) test $(DEBUG) $(STRICT)

check: lint tree test dossier pictures examples

# Only code in Sources, and none that nothing uses.
tree:
	@python3 -B Scripts/check-tree.py
	@python3 -B Scripts/unused.py
	@python3 -B Tests/Scripts/test_unused.py --quiet

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples/swift/Package.swift Examples/swift/Sources

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Examples/swift/Package.swift Examples/swift/Sources

golden: setup
	UPDATE_GOLDEN=1 $(SWIFT) test $(DEBUG) $(STRICT) --filter GalleryTests

dossier:
	@sh Scripts/check-dossier.sh

# The program of a package that depends on this checkout, as a user's would.
examples: setup
	@mkdir -p out
	$(SWIFT) run --package-path Examples/swift --scratch-path .build-examples ViewsReport Examples/swift/views.csv out/views.png

docs: setup
	@sh Scripts/docs.sh

# PDF against PNG, by picture, for all charts.
pictures: build
	@sh Scripts/check-pictures.sh $(RAPPORT)

mutants: setup
	python3 Scripts/mutants.py

bench: build
	python3 Tests/Benchmarks/bench.py --rapport $(RAPPORT) -o out/bench.json

simulate: setup
	$(SWIFT) build --scratch-path .build-release -c release --product Simulations
	.build-release/release/Simulations
	.build-release/release/Simulations --speed

install: build
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -s -m 755 $(RAPPORT) '$(DESTDIR)$(PREFIX)/bin/rapport'

clean:
	rm -rf .build .build-release .build-python .build-examples .build-mutants out
