#!/usr/bin/env python3
"""Finds declarations in Sources that nothing in Sources uses; tests alone do not count as use.

It compares names and labels, not types, so a name that is used for something else hides an unused declaration of the same name, and nothing
is reported that is used. What counts as use of a declaration:

- It is outside of the declaration, of extensions of the same type, and of declarations that are unused themselves.
- The declaration is visible there: `private` in its file, without a modifier in its module.
- A member is named with a dot, or without one inside its type, or is what a protocol asks for; assigning to a stored property is no use.

`Scripts/unused-allowed.txt` lists the exceptions, each with its reason. Exit status 1 when anything else is found, or when an exception is
used after all.
"""

import sys
from collections import defaultdict
from pathlib import Path

from swift_source import NAME, TYPES, Source, accepts

ROOT = Path(__file__).resolve().parent.parent
ALLOWED = Path(__file__).with_name("unused-allowed.txt")


def around(source, index):
    """The declarations around a word, from the inside."""
    innermost = source.enclosing[index]
    return innermost.chain() if innermost else ()


def is_inside(source, index, type_name):
    return any(outer.is_type and outer.word == type_name for outer in around(source, index))


def may_mean(declaration, source, index):
    """Whether a name, by the labels of the call that it begins, may mean a function. A name that is not called may mean any."""
    opening = index + 1
    if source.word(opening) == "<" and NAME.match(source.word(index)):
        opening = source.end_of_generics(opening)
    if source.word(opening) == "{":
        return accepts(declaration.parameters, [], True)
    if source.word(opening) != "(":
        return declaration.kind == "func"
    closing = source.partner.get(opening, opening)
    if source.words[closing - 1] == ":":
        return True  # A name with its labels: `move(to:)`.
    return accepts(declaration.parameters, source.labels_of_call(opening), source.word(closing + 1) == "{")


class Uses:
    """Where each name stands except where it is declared."""

    def __init__(self, sources):
        self.places, self.kinds = defaultdict(list), defaultdict(set)
        self.requirements, self.aliases = set(), set()
        for source in sources:
            for declaration in source.declarations:
                if declaration.kind in TYPES:
                    self.kinds[declaration.word].add(declaration.kind)
                if declaration.kind == "typealias":
                    self.aliases.add(declaration.word)
                if declaration.parent and declaration.parent.kind == "protocol":
                    self.requirements.add(declaration.word)
            for index, word in enumerate(source.words):
                self.note(source, index, word)

    def note(self, source, index, word):
        is_label = source.word(index + 1) == ":" and source.bracket[index] == "(" and source.word(index - 1) in ("(", ",")
        if not is_label and index not in source.names and NAME.match(word):
            self.places[word].append((source, index))

    def of(self, declaration):
        if declaration.kind == "init":
            callees = {declaration.owner, "init", "Self"} | self.aliases
            return [(s, i) for callee in callees for s, i in self.places[callee] if self.may_make(declaration, s, i)]
        if declaration.kind == "func":
            return [(s, i) for s, i in self.places[declaration.word] if may_mean(declaration, s, i)]
        return self.places[declaration.word]

    def may_make(self, declaration, source, index):
        """Whether a type or `init` at this place may call an initializer; `.init` without a call may be any."""
        if source.word(index) == "init" and source.word(index + 1) not in ("(", "{"):
            return source.word(index - 2) == declaration.owner or not NAME.match(source.word(index - 2))
        if source.word(index + 1) == "{" and not is_inside(source, index, declaration.owner):
            return False
        return may_mean(declaration, source, index)

    def is_used(self, declaration, unused):
        return any(self.counts(declaration, source, index, unused) for source, index in self.of(declaration))

    def counts(self, declaration, source, index, unused):
        if declaration.source is not source:
            if declaration.access in ("private", "fileprivate"):
                return False
            if declaration.access in (None, "internal") and declaration.source.module != source.module:
                return False
        for outer in around(source, index):
            if outer is declaration or outer in unused:
                return False
            if outer.kind == "extension" and declaration.kind in TYPES and outer.word == declaration.word:
                return False
        has_dot = source.word(index - 1) == "."
        if declaration.kind == "case":
            return has_dot
        if declaration.kind in ("var", "let", "func") and declaration.owner:
            is_known_inside_alone = self.kinds.get(declaration.owner) in ({"struct"}, {"enum"}) and declaration.word not in self.requirements
            if is_known_inside_alone and not has_dot and not is_inside(source, index, declaration.owner):
                return False
            is_assignment = has_dot and source.word(index + 1) == "=" and source.word(index - 2) == "self"
            return not (declaration.is_stored and is_assignment)
        return True


def is_exempt(declaration):
    """What needs no use: it is called by the language, made from a raw value, or known by its place alone."""
    if declaration.kind in ("extension", "subscript", "associatedtype", "deinit") or declaration.word == "_":
        return True
    if declaration.kind == "init":
        is_literal = any(parameter.label.endswith("Literal") for parameter in declaration.parameters)
        return is_literal or not declaration.parameters or declaration.owner is None
    if declaration.kind == "case":
        return declaration.parent.has_raw_values
    return declaration.is_called_from_outside or is_member_of_grammar(declaration) or is_front_door(declaration)


def is_member_of_grammar(declaration):
    """Whether it is an entry of a table of members, which decodes, checks and prints by itself: `let width = Member(…)`."""
    return declaration.kind == "let" and declaration.source.words[declaration.at + 1 : declaration.at + 3] == ["=", "Member"]


def is_front_door(declaration):
    """Whether programs in Swift may use it."""
    return declaration.access == "public" and declaration.source.module == "Rapport"


def exceptions():
    """The names that the list has."""
    found = set()
    for number, line in enumerate(ALLOWED.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            name, _, reason = line.partition(" ")
            if not reason.strip():
                sys.exit(f"{ALLOWED.name}:{number}: no reason for {name}")
            found.add(name)
    return found


def names(declaration):
    """The names by which the list may have a declaration; the last is the longest."""
    short = [declaration.word, declaration.name] if declaration.kind != "init" else [declaration.name]
    return short + [f"{declaration.owner}.{name}" for name in short if declaration.owner]


def find_unused(candidates, uses):
    unused, before = set(), -1
    while len(unused) > before:
        before = len(unused)
        unused |= {d for d in candidates if d not in unused and not uses.is_used(d, unused)}
    return unused


def problems(root, listed):
    """A line for each unused declaration below `root`, and for each listed name that is used."""
    sources = [Source(path, root) for path in sorted((root / "Sources").rglob("*.swift"))]
    uses, candidates, allowed = Uses(sources), [], []
    for declaration in (d for source in sources for d in source.declarations if not is_exempt(d)):
        is_listed = any(name in listed for outer in declaration.chain() for name in names(outer))
        (allowed if is_listed else candidates).append(declaration)
    unused = find_unused(candidates, uses)
    found = []
    for declaration in sorted(unused, key=lambda d: (str(d.source.path), d.at)):
        if declaration.parent not in unused:
            place = f"{declaration.source.path}:{declaration.source.lines[declaration.at]}"
            found.append(f"{place}: {declaration.kind} {names(declaration)[-1]} is used nowhere in Sources")
    needed = {name for d in allowed if not uses.is_used(d, unused) for name in names(d)}
    return found + [f"Scripts/{ALLOWED.name}: {name} is used, or gone; take it off the list" for name in sorted(listed - needed)]


def main():
    found = problems(ROOT, exceptions())
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
