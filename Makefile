# The README's commands. Everything is installed into .venv; nothing outside this folder is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export HF_HUB_OFFLINE := 1
export TOKENIZERS_PARALLELISM := false

.PHONY: run test test-long lint eval bench train desk clean
.DELETE_ON_ERROR:

run: $(VENV)/.installed
	$(BIN)/claimcheck index add corpus --index index
	$(BIN)/claimcheck examples/article-alep.txt --index index

test: $(VENV)/.installed-dev
	$(BIN)/ruff check claimcheck tests
	$(BIN)/mypy
	$(BIN)/python -m pytest -q

test-long: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -q -m "long or not long"

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check claimcheck tests
	$(BIN)/mypy

eval: $(VENV)/.installed-dev
	$(BIN)/python -m claimcheck.evaluation all

bench: $(VENV)/.installed-dev
	$(BIN)/python -m claimcheck.evaluation bench

train: $(VENV)/.installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[train]"
	$(BIN)/python -m claimcheck.training judge

desk: $(VENV)/.installed
	$(BIN)/claimcheck desk

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
