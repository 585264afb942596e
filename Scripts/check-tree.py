#!/usr/bin/env python3
"""Looks at the files that are, or would be, in git: only code in Sources, and nothing large but data and pictures."""

import subprocess
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
CODE = {".swift", ".c", ".h"}
LARGE_FOLDERS = ("Charts/", "Datasets/")
LARGEST = 1 << 20


def belongs_in_sources(path):
    if path.suffix in CODE or path.name == "module.modulemap":
        return True
    return path.suffix == ".md" and any(folder.suffix == ".docc" for folder in path.parents)


def main():
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    found = []
    for name in sorted(filter(None, listing.stdout.split("\0"))):
        file = ROOT / name
        if not file.exists():
            continue
        if name.startswith("Sources/") and not belongs_in_sources(PurePosixPath(name)):
            found.append(f"{name}: only code, module maps and pages of documentation belong in Sources")
        if file.stat().st_size > LARGEST and not name.startswith(LARGE_FOLDERS):
            found.append(f"{name}: {file.stat().st_size} bytes; files above {LARGEST} belong in {' or '.join(LARGE_FOLDERS)}")
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
