"""Places in Swift sources that can be changed in small ways, and the choice among them."""
import dataclasses
import glob
import hashlib
import math
import os
import random
import re

# The modules that are changed, with their share of the changes: those that decide more get more.
SHARES = {
    "SharedRules": 4, "Colors": 3, "JSON": 3, "Chronology": 5, "Tables": 5, "Statistics": 15, "Datasets": 2, "Analysis": 7, "Specs": 8, "Scales": 7, "Expressions": 6,
    "Transforms": 7, "Scenes": 4, "ChartLayout": 8, "ChartCompiler": 14, "Rendering": 12, "ChartExport": 3, "Rapport": 1, "RapportCommand": 1,
}
MODULES = list(SHARES)
# How often each kind of change is chosen: a tie (`<` for `<=`), a comparison the other way round, an operator, a sign, a threshold …
KINDS = {
    "tie": 16, "comparison": 16, "equality": 10, "arithmetic": 26, "sign": 6, "constant": 12, "flag": 7, "negation": 6, "logic": 6, "extreme": 6,
    "rounding": 3,
}


@dataclasses.dataclass(frozen=True)
class Place:
    """A place and how it is changed: `text` at `column` of a line becomes `instead`."""
    module: str
    path: str
    number_of_line: int
    line: str
    column: int
    text: str
    instead: str
    kind: str
    occurrence: int
    number: int = 0

    @property
    def id(self):
        key = f"{self.module}|{self.line.strip()}|{self.column - indent(self.line)}|{self.text}|{self.instead}|{self.occurrence}"
        return hashlib.sha256(key.encode()).hexdigest()[:8]

    def __str__(self):
        before = self.line[:self.column].strip()[-24:]
        after = self.line[self.column + len(self.text):].strip()[:24]
        return f"{self.id} {self.path}:{self.number_of_line}: {before} [{self.text.strip()} → {self.instead.strip()}] {after}"


def indent(line):
    return len(line) - len(line.lstrip())


def masked(text):
    """The text with comments, strings and regular expressions blanked out, of the same length."""
    out, place = list(text), 0

    def blank(start, end):
        for index in range(start, end):
            if out[index] != "\n":
                out[index] = "\0"

    while place < len(text):
        rest = text[place:]
        if rest.startswith("//"):
            end = text.find("\n", place)
        elif rest.startswith("/*"):
            end = text.find("*/", place) + 2
        elif rest.startswith('#"') or rest.startswith("#/"):
            closing = '"#' if rest[1] == '"' else "/#"
            end = text.find(closing, place + 2) + 2
        elif rest.startswith('"""'):
            end = text.find('"""', place + 3) + 3
        elif rest.startswith('"'):
            end = closed(text, place + 1)
        elif rest[0] == "/" and text[place - 1] in "(= ," and re.match(r"/[^ /\n][^\n]*/", rest):
            end = place + re.match(r"/[^ /\n](?:\\.|[^\n/])*/?", rest).end()
        else:
            place += 1
            continue
        if end < place + 1:
            end = len(text)
        blank(place, end)
        place = end
    return "".join(out)


def closed(text, place):
    """Behind the end of a string whose inside starts at `place`; what is interpolated may hold strings."""
    depth = 0
    while place < len(text):
        if text.startswith("\\(", place):
            depth, place = depth + 1, place + 2
        elif text[place] == "\\":
            place += 2
        elif depth and text[place] == '"':
            place = closed(text, place + 1)
        elif depth and text[place] in "()":
            depth, place = depth + (1 if text[place] == "(" else -1), place + 1
        elif text[place] == '"' or text[place] == "\n":
            return place + 1
        else:
            place += 1
    return place


SWAPS = [
    ("tie", r"(?<=[\w)\]!?}\0]) (<=|>=|<|>) (?=[\w(\[\-.!\0])", {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}),
    ("comparison", r"(?<=[\w)\]!?}\0]) (<=|>=|<|>) (?=[\w(\[\-.!\0])", {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}),
    ("equality", r"(?<=[\w)\]!?}\0]) (==|!=) (?=[\w(\[\-.!])(?!nil\b)", {"==": "!=", "!=": "=="}),
    ("arithmetic", r"(?<=[\w)\]!?}]) (\+|-|\*|/) (?=[\w(\[\-.])", {"+": "-", "-": "+", "*": "/", "/": "*"}),
    ("arithmetic", r"(?<=[\w)\]]) (\+=|-=) (?=[\w(\[\-.])", {"+=": "-=", "-=": "+="}),
    ("logic", r"(?<=[\w)\]!?}\0]) (&&|\|\|) (?=[\w(\[\-.!\0])", {"&&": "||", "||": "&&"}),
    ("sign", r"(?<=[(\[ ])(-)(?=[a-z(.0-9])", {"-": ""}),
    ("negation", r"(?<=[({ ])(!)(?=[a-zA-Z(])", {"!": ""}),
    ("extreme", r"(?<![\w.])(min|max)(?=\()", {"min": "max", "max": "min"}),
    ("flag", r"(?<![\w.])(true|false)(?![\w:])", {"true": "false", "false": "true"}),
    ("rounding", r"(?<=\.rounded\()(\.up|\.down)(?=\))", {".up": ".down", ".down": ".up"}),
    ("constant", r"(?<![\w.#$])(\d[\d_]*(?:\.\d+)?(?:e-?\d+)?)(?![\w.]|\s*:)", None),
]


def other_number(text):
    """A constant a little off: whole ones by 1, others by a fifth."""
    if text.isdigit():
        return str(int(text) + 1)
    value = float(text.replace("_", "")) if "_" in text or "." in text or "e" in text else None
    return None if value is None else repr(value * 1.2 if value else 0.2)


def starts(line):
    """From which column on a line holds code that runs, not a declaration; `None` for lines without such."""
    bare = line.strip()
    if bare.startswith(("@", "#", "import ", "infix ", "prefix ", "precedencegroup", "associatedtype", "typealias")):
        return None
    if re.match(r"(?:[\w()]+ )*(?:func|init|subscript|extension|struct|enum|class|protocol|actor)\b", bare) or re.search(r"\bwhere [A-Z]\w*\s*[:=]", bare):
        brace = line.find(" { ")
        return brace + 2 if brace >= 0 else None
    if re.match(r"(?:indirect )?case\b", bare):
        colon = line.find(": ")
        return colon + 1 if colon >= 0 else None
    return 0


def places(sources, modules):
    """All places of the modules, in a fixed order; a module without a share is an error, since nothing of it would ever be changed."""
    missing = [name for name in sorted(os.listdir(sources)) if glob.glob(os.path.join(sources, name, "**", "*.swift"), recursive=True)]
    missing = [name for name in missing if name not in SHARES]
    if missing:
        raise SystemExit(f"mutants: no share in {os.path.basename(__file__)} for {', '.join(missing)}")
    found = []
    for module in modules:
        files = sorted(
            os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(sources, module)) for name in names if name.endswith(".swift"))
        seen = {}
        for path in files:
            with open(path, encoding="utf-8") as file:
                text = file.read()
            lines, bare = text.split("\n"), masked(text).split("\n")
            for index, (line, code) in enumerate(zip(lines, bare)):
                found += places_of(module, os.path.relpath(path, os.path.dirname(sources)), index + 1, line, code, seen)
    return found


def places_of(module, path, number, line, code, seen):
    start = starts(code)
    # Tables of numbers are data.
    if start is None or len(re.findall(r"\d+", code)) > 8 or "@inline" in code:
        return []
    key = (line.strip())
    seen[key] = seen.get(key, -1) + 1
    found = []
    for kind, pattern, swaps in SWAPS:
        for match in re.finditer(pattern, code):
            column, text = match.start(1), match.group(1)
            instead = swaps[text] if swaps else other_number(text)
            if column < start or instead is None:
                continue
            if kind == "arithmetic" and "\0" in code and text[0] == "+":
                continue
            if kind == "logic" and "try " in code:
                continue
            found.append(Place(module, path, number, line, column, text, instead, kind, seen[key]))
    return found


def chosen(all_places, modules, count, seed):
    """`count` of the places, spread over modules and kinds; which ones follows from the seed and the lines' own texts."""
    picked = []
    for module in modules:
        own = [place for place in all_places if place.module == module]
        amounts = {kind: sum(1 for place in own if place.kind == kind) for kind in KINDS}
        # The race of exponential clocks: the first to ring are a weighted sample.
        ranked = sorted(own, key=lambda place: clock(place, seed) * amounts[place.kind] / KINDS[place.kind])
        lines = {}
        for place in ranked:
            if not appends(place):
                lines.setdefault((place.path, place.number_of_line), place)
        # Each module's first comes before any module's last, so that a shorter list is spread as well.
        picked += [((rank + 0.5) / SHARES[module], place) for rank, place in enumerate(lines.values())]
    picked.sort(key=lambda pair: pair[0])
    return [dataclasses.replace(place, number=number) for number, (_, place) in enumerate(picked[:count], 1)]


def appends(place):
    """Whether the place is likely to put texts or lists together, which have no opposite."""
    return place.text == "+=" and not place.line[place.column + 2:].lstrip()[:1].isdigit()


def clock(place, seed):
    return -math.log(1 - random.Random(f"{seed} {place.id}").random())
