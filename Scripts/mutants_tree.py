"""The copy of the project in which the changes are made, and its build."""
import filecmp
import os
import re
import shutil
import subprocess
import sys

LEFT_OUT = {".git", "out", ".ci", "__pycache__"}
# One operator a mutant, so that the change needs no look at what stands on either side: mathematical signs and lines of boxes.
SIGNS = [chr(code) for code in (*range(0x2200, 0x2300), *range(0x2500, 0x2580))]

HEAD = """// Made by Scripts/mutants.py.
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The mutant that is switched on; 0 for none.
let mutantSwitch: Int = getenv("RAPPORT_MUTANT").map { Int(atoi($0)) } ?? 0

func mutantValue<T>(_ number: Int, _ right: T, _ wrong: T) -> T { mutantSwitch == number ? wrong : right }
"""

OPERATORS = {
    "tie": ("ComparisonPrecedence", "<T: Comparable>(a: T, b: T) -> Bool"),
    "comparison": ("ComparisonPrecedence", "<T: Comparable>(a: T, b: T) -> Bool"),
    "equality": ("ComparisonPrecedence", "<T: Equatable>(a: T, b: T) -> Bool"),
    "+": ("AdditionPrecedence", "<T: AdditiveArithmetic>(a: T, b: T) -> T"),
    "*": ("MultiplicationPrecedence", "<T: FloatingPoint>(a: T, b: T) -> T"),
    "logic": (None, "(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"),
    "+=": ("AssignmentPrecedence", "<T: AdditiveArithmetic>(a: inout T, b: T)"),
}


def declaration(mutant):
    """What the file of the module says for one mutant."""
    number, text, instead = mutant.number, mutant.text, mutant.instead
    sign = SIGNS[number]
    test = f"mutantSwitch == {number}"
    if mutant.kind in ("tie", "comparison", "equality", "arithmetic", "logic"):
        kind = mutant.kind
        if kind == "arithmetic":
            kind = "+=" if text.endswith("=") else "+" if text in "+-" else "*"
        precedence, signature = OPERATORS[kind]
        precedence = precedence or ("LogicalConjunctionPrecedence" if text == "&&" else "LogicalDisjunctionPrecedence")
        wrong, right = f"a {instead} b", f"a {text} b"
        if kind == "logic":
            wrong, right = f"try a {instead} b()", f"try a {text} b()"
        if kind == "+=":
            body = f"if {test} {{ {wrong} }} else {{ {right} }}"
        else:
            body = f"{test} ? {wrong} : {right}" if kind != "logic" else f"if {test} {{ return {wrong} }} else {{ return {right} }}"
        lines = [f"infix operator {sign}: {precedence}", f"func {sign} {signature} {{ {body} }}"]
        if kind == "*":
            lines.append(f"func {sign} {signature.replace('FloatingPoint', 'BinaryInteger')} {{ {body} }}")
        return "\n".join(lines)
    if mutant.kind == "negation":
        return f"prefix operator {sign}\nprefix func {sign} (a: Bool) -> Bool {{ {test} ? a : !a }}"
    if mutant.kind == "sign":
        return f"prefix operator {sign}\nprefix func {sign} <T: SignedNumeric>(a: T) -> T {{ {test} ? a : -a }}"
    if mutant.kind == "extreme":
        name = f"mutantExtreme{number}"
        return (
            f"func {name}<T: Comparable>(_ a: T, _ b: T) -> T {{ {test} ? Swift.{instead}(a, b) : Swift.{text}(a, b) }}\n"
            f"func {name}<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T {{ {test} ? Swift.{instead}(a, b, c) : Swift.{text}(a, b, c) }}")
    return ""


def changed(mutant):
    """What stands at the place instead."""
    if mutant.kind in ("constant", "flag", "rounding"):
        kind = "FloatingPointRoundingRule" if mutant.kind == "rounding" else ""
        return f"mutantValue({mutant.number}, {kind}{mutant.text}, {kind}{mutant.instead})"
    return f"mutantExtreme{mutant.number}" if mutant.kind == "extreme" else SIGNS[mutant.number]


class Tree:
    """A copy of the project; files that stay the same keep their times, so that a second build is short."""

    def __init__(self, project, root):
        self.project, self.root, self.folder, self.build = project, root, os.path.join(root, "tree"), os.path.join(root, "build")
        with open(os.path.join(project, "Package.swift"), encoding="utf-8") as file:
            package = file.read()
        self.suites, self.imports = [], {}
        for kind, name, body in re.findall(r"\.(target|testTarget|executableTarget)\(\s*name: \"(\w+)\"(.*?)\)[,\]]\s*\n", package, re.S):
            self.imports[name] = set(re.findall(r'"(\w+)"', body.split("dependencies:", 1)[-1]))
            if kind == "testTarget":
                self.suites.append(name)

    def suites_above(self, module):
        """Test targets that depend on a module, in the order of Package.swift."""
        above = {module}
        while True:
            more = {name for name, needed in self.imports.items() if needed & above} | above
            if more == above:
                return [suite for suite in self.suites if suite in above]
            above = more

    def write(self, mutants):
        """Copies the project with these changes made."""
        own = {}
        for mutant in mutants:
            own.setdefault(mutant.path, []).append(mutant)
        wanted = set()
        for folder, folders, names in os.walk(self.project):
            folders[:] = [name for name in folders if name not in LEFT_OUT and not name.startswith(".build")]
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), self.project)
                wanted.add(path)
                if path in own:
                    self.put(path, text_with(os.path.join(folder, name), own[path]).encode())
                else:
                    self.copy(path)
        for module in {mutant.module for mutant in mutants}:
            of_module = [mutant for mutant in mutants if mutant.module == module]
            # Beside the first of them, since not every module has a place for files outside of its folders.
            path = os.path.join(os.path.dirname(of_module[0].path), "MutantSwitch.swift")
            wanted.add(path)
            parts = [declaration(mutant) for mutant in of_module]
            self.put(path, (HEAD + "\n".join(part for part in parts if part) + "\n").encode())
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), self.folder)
                if path not in wanted and name != "Package.resolved":
                    os.remove(os.path.join(self.folder, path))

    def copy(self, path):
        source, target = os.path.join(self.project, path), os.path.join(self.folder, path)
        if os.path.exists(target) and filecmp.cmp(source, target, shallow=False):
            return
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy(source, target)

    def put(self, path, data):
        target = os.path.join(self.folder, path)
        if os.path.exists(target):
            with open(target, "rb") as file:
                if file.read() == data:
                    return
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(data)

    def compile(self):
        """Builds the tests; gives the errors as (path, line)."""
        command = ["swift", "build", "--build-tests", "--scratch-path", self.build, "-Xswiftc", "-Xfrontend", "-Xswiftc", "-solver-expression-time-threshold=20"]
        done = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        if done.returncode == 0:
            return []
        errors = set(re.findall(re.escape(self.folder) + r"/(Sources/[^:\n]+):(\d+):\d+: error:", done.stdout))
        if not errors:
            raise SystemExit(f"mutants: the copy cannot be built:\n{done.stdout[-4000:]}")
        return [(path, int(line)) for path, line in errors]

    @property
    def tests(self):
        for folder, folders, names in os.walk(os.path.join(self.build, "debug")):
            for name in names + folders:
                if name.endswith("PackageTests.xctest"):
                    return os.path.join(folder, name)
        raise SystemExit("mutants: the build has no test program")


def text_with(path, mutants):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    for mutant in sorted(mutants, key=lambda mutant: -mutant.column):
        line = lines[mutant.number_of_line - 1]
        lines[mutant.number_of_line - 1] = line[:mutant.column] + changed(mutant) + line[mutant.column + len(mutant.text):]
    return "\n".join(lines)


def built(tree, mutants):
    """Builds the copy, dropping the changes that the compiler refuses; gives those that stay. What it refused before is not tried again."""
    memory = os.path.join(tree.root, "refused.txt")
    known = set()
    if os.path.exists(memory):
        with open(memory, encoding="utf-8") as file:
            known = set(file.read().split())
    left = [mutant for mutant in mutants if mutant.id not in known]
    while True:
        print(f"mutants: building with {len(left)} changes", file=sys.stderr, flush=True)
        tree.write(left)
        errors = tree.compile()
        if not errors:
            return left
        # Where a changed line is not named itself, an error in its file is taken for its doing.
        refused = [mutant for mutant in left if (mutant.path, mutant.number_of_line) in errors]
        if not refused:
            refused = [mutant for mutant in left if mutant.path in {path for path, _ in errors}]
        if not refused:
            raise SystemExit(f"mutants: errors in files without changes: {errors}")
        for mutant in refused:
            print(f"mutants: the compiler refuses {mutant}", file=sys.stderr, flush=True)
        os.makedirs(tree.root, exist_ok=True)
        with open(memory, "a", encoding="utf-8") as file:
            file.writelines(f"{mutant.id}\n" for mutant in refused)
        left = [mutant for mutant in left if mutant not in refused]
