"""Where the development data is: `--data DIR`, else `../shared/data` beside the checkout; and our own scenarios."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

DEFAULT = Path("../shared/data")
OWN_SCENARIOS = Path(__file__).with_name("scenarios")
HELD_OUT = Path(__file__).with_name("held_out")
"""More that nobody who builds has read: only their totals are printed."""


def data_folder(topic: str, description: str, argv: Sequence[str], needed: str) -> Path | None:
    """The folder, or None after saying in one sentence that `needed` is not in it."""
    parser = argparse.ArgumentParser(prog=f"python -m claimcheck.evaluation {topic}", description=description)
    parser.add_argument(
        "--data", type=Path, default=DEFAULT, help="folder of the development data (default: ../shared/data)"
    )
    folder: Path = parser.parse_args(argv).data
    if not (folder / needed).exists():
        print(
            f"{folder / needed} is not here, so nothing was measured; name the folder with --data DIR.", file=sys.stderr
        )
        return None
    return folder


def scenario_folders(data: Path) -> tuple[Path, ...]:
    """The folders of the scenarios: those of `data`, then our own of the repository, each in order of their names."""
    return tuple(
        folder
        for place in (data / "scenarios", OWN_SCENARIOS)
        for folder in sorted(place.glob("*/"))
        if (folder / "expected.json").is_file()
    )
