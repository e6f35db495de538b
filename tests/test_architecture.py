"""The house keeps its shape: imports point down, each heavy library has one home, the light commands stay light."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "claimcheck"

# Lower layers first; a module may import only from lower layers, and a part only from itself and the layers below it.
GROUND = {"errors", "datatypes", "version"}
FRAME = {"protocols", "registry", "config"}
PARTS = {"readers", "languages", "claims", "encoders", "retrieval", "judges", "contrasts", "origins", "renderers", "models"}
DECISIONS = {"flags", "verdicts", "neighbours", "omissions", "models_by_name"}
PIPELINE = {"judging", "pipeline", "pairs"}
COMMAND = {"cli", "cli_group", "commands", "commands_index", "doctor", "progress", "desk", "__main__"}
TOP = {"evaluation", "training"}
LAYERS = (GROUND, FRAME, PARTS, DECISIONS, PIPELINE, COMMAND, TOP)
# `languages` is data that several parts read; everything else keeps to itself.
SHARED_PARTS = {"languages", "models"}

HOMES = {
    "torch": {"encoders", "judges", "training", "evaluation"},
    "transformers": {"training"},
    "sentence_transformers": {"encoders", "judges", "training", "evaluation"},
    "onnxruntime": {"encoders", "judges", "models", "training", "evaluation"},
    "tokenizers": {"encoders", "models", "training"},
    "faiss": {"retrieval", "evaluation"},
    "sqlite_utils": {"retrieval", "desk", "evaluation"},
    "sqlite3": {"retrieval", "desk", "evaluation"},
    "typer": {"cli", "cli_group", "commands", "commands_index", "doctor"},
    "rich": {"renderers", "progress", "commands_index"},
    "jinja2": {"renderers", "desk"},
    "trafilatura": {"readers", "training"},
    "lxml": {"readers"},
    "pypdf": {"readers"},
    "docx": {"readers"},
    "feedparser": {"readers"},
    "warcio": {"readers"},
    "pysbd": {"claims", "evaluation"},
    "py3langid": {"claims"},
    "starlette": {"desk"},
    "uvicorn": {"desk"},
}


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def area(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions, but not for type checking only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
               for child in node.body for inner in ast.walk(child)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def layer(name: str) -> int:
    return next(number for number, members in enumerate(LAYERS) if name in members)


def test_every_module_has_a_layer() -> None:
    known = set().union(*LAYERS)
    assert {area(path) for path in modules()} <= known


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    here = area(path)
    for name in imported(path):
        if not name.startswith("claimcheck."):
            continue
        there = name.split(".")[1]
        if there == here or there == "version":
            continue
        assert layer(there) <= layer(here), f"{here} imports {there}, which stands above it"
        if here in PARTS and there in PARTS:
            assert there in SHARED_PARTS, f"the part {here} imports the part {there}"


@pytest.mark.parametrize("library", HOMES)
def test_each_heavy_library_has_its_home(library: str) -> None:
    users = {area(path) for path in modules() for name in imported(path) if name.split(".")[0] == library}
    assert users <= HOMES[library]


def loaded_after(code: str) -> set[str]:
    script = f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(done.stderr.strip().splitlines()[-1]))


def test_help_loads_nothing_heavy() -> None:
    loaded = loaded_after(
        "sys.argv = ['claimcheck', '--help']\nfrom claimcheck.cli import main\ntry: main()\nexcept SystemExit: pass"
    )
    assert not loaded & {"torch", "faiss", "numpy", "sqlite_utils", "onnxruntime", "transformers", "trafilatura"}


def test_no_print_and_no_registry_host_in_the_library() -> None:
    for path in modules():
        if area(path) in TOP:
            continue
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        assert not [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"], path
