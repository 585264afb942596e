#!/usr/bin/env python3
"""Changes the sources in small ways, one at a time, and counts how many of the changes the tests notice.

All changes are in one build: each place asks a switch, read once from RAPPORT_MUTANT, whether it is the one to be wrong. The tree is copied
into .build-mutants, changed there and built once; then the tests run once a mutant: those of its module, those of the modules above, then
the gallery and the command. The first failure is enough. A crash or a hang counts as noticed.

Which places are changed depends on the seed and on the text of their lines, not on line numbers, so that edits elsewhere leave the choice
alone. Changes that no test could notice are in mutants-equivalent.txt, each with its reason; they are left out of the count.
"""
import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile

from mutants_places import MODULES, chosen, places
from mutants_tree import Tree, built

PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EQUIVALENT = os.path.join(PROJECT, "Scripts", "mutants-equivalent.txt")
LAST = ["GalleryTests", "RapportCommandTests"]


def equivalents():
    """Reasons by the id of the mutant."""
    if not os.path.exists(EQUIVALENT):
        return {}
    with open(EQUIVALENT, encoding="utf-8") as file:
        lines = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    return {line.split(None, 1)[0]: line for line in lines}


def run(tree, suites, number, limit):
    """Whether the suites pass with that mutant switched on (0 for none), what they said, and how many seconds of a processor they took.

    They have `limit` such seconds, since a busy machine says nothing of them; what sleeps has ten times as long by the clock, and ten minutes.
    """
    command = [tree.tests, "--testing-library", "swift-testing"]
    for suite in suites:
        command += ["--filter", f"^{suite}\\."]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Nobody reads the traces of crashes, which take longer than the tests.
    environment = {**os.environ, "RAPPORT_MUTANT": str(number), "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"}
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, cwd=tree.folder, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (int(limit), int(limit) + 5)))
        try:
            process.wait(timeout=600 + 10 * limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        output.seek(0)
        words = output.read().decode(errors="replace")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        words = "it did not end\n"
    return process.returncode == 0, words, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def first_failure(words):
    for line in words.splitlines():
        if " failed" in line or "recorded an issue" in line or line.startswith("it did not end"):
            return line.strip().lstrip("✘ 􀢄").strip()[:110]
    return "it crashed"


def stages(tree, module):
    """The suites to run, in groups: the module's own, those above it, the whole program."""
    own = [f"{module}Tests"] if f"{module}Tests" in tree.suites else []
    above = [suite for suite in tree.suites_above(module) if suite not in own + LAST]
    return [group for group in (own, above, [suite for suite in LAST if suite in tree.suites_above(module)]) if group]


def judged(tree, mutants, quiet):
    """Runs the mutants and says of each what noticed it; `None` if nothing did."""
    usual = {}
    for module in dict.fromkeys(mutant.module for mutant in mutants):
        for group in stages(tree, module):
            if tuple(group) not in usual:
                passed, words, seconds = run(tree, group, 0, 1800)
                if not passed:
                    raise SystemExit(f"mutants: {' '.join(group)} fails without any change: {first_failure(words)}")
                usual[tuple(group)] = seconds
    outcomes = {}
    for place, mutant in enumerate(mutants, 1):
        noticed = None
        for group in stages(tree, mutant.module):
            passed, words, _ = run(tree, group, mutant.number, 60 + 4 * usual[tuple(group)])
            if not passed:
                noticed = first_failure(words)
                break
        outcomes[mutant.id] = noticed
        if not quiet:
            print(f"{place:3}/{len(mutants)} {'caught  ' if noticed else 'SURVIVED'} {mutant}", flush=True)
            print(f"        {noticed or 'nothing noticed'}", flush=True)
    return outcomes


def report(mutants, outcomes, known, least):
    """Prints the table of modules and what survived; the exit code."""
    counted = [mutant for mutant in mutants if mutant.id not in known]
    caught = [mutant for mutant in counted if outcomes[mutant.id]]
    print("\nmodule           caught  of")
    for module in MODULES:
        own = [mutant for mutant in counted if mutant.module == module]
        if own:
            print(f"{module:16} {sum(1 for mutant in own if outcomes[mutant.id]):6} {len(own):3}")
    survivors = [mutant for mutant in counted if not outcomes[mutant.id]]
    if survivors:
        print("\nsurvived:")
        for mutant in survivors:
            print(f"  {mutant}\n      {mutant.line.strip()}")
    for mutant in mutants:
        if mutant.id in known and outcomes[mutant.id]:
            print(f"\nmutants-equivalent.txt lists {mutant.id}, but tests notice it: {outcomes[mutant.id]}")
    share = 100 * len(caught) / max(1, len(counted))
    print(f"\n{len(caught)} of {len(counted)} caught ({share:.0f} %), {len(mutants) - len(counted)} equivalent")
    return 0 if share >= least else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100, help="how many changes")
    parser.add_argument("--seed", type=int, default=10, help="which ones")
    parser.add_argument("--module", action="append", choices=MODULES, metavar="NAME", help="only of these modules")
    parser.add_argument("--only", action="append", help="only mutants of these ids")
    parser.add_argument("--least", type=float, default=80, help="the share in percent below which this fails")
    parser.add_argument("--list", action="store_true", help="show the changes and build nothing")
    arguments = parser.parse_args()
    modules = arguments.module or MODULES
    # Some more than wanted: a place that the compiler refuses is passed over.
    spare = chosen(places(os.path.join(PROJECT, "Sources"), modules), modules, arguments.count * 13 // 10 + 2, arguments.seed)
    if arguments.list:
        for mutant in spare[:arguments.count]:
            print(mutant)
        return 0
    tree = Tree(PROJECT, os.path.join(PROJECT, ".build-mutants"))
    mutants = built(tree, spare)
    known = equivalents()
    if arguments.only:
        mutants = [mutant for mutant in mutants if mutant.id in arguments.only]
    else:
        # Equivalent ones do not use up the count.
        fresh = [mutant for mutant in mutants if mutant.id not in known][:arguments.count]
        mutants = [mutant for mutant in mutants if mutant in fresh or mutant.id in known]
    outcomes = judged(tree, [mutant for mutant in mutants], quiet=False)
    return report(mutants, outcomes, known, arguments.least)


if __name__ == "__main__":
    sys.exit(main())
