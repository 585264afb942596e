"""Reads Swift files as far as `unused.py` needs it: their words, and what they declare where."""

import re

TYPES = {"struct", "class", "enum", "actor", "protocol"}
BEGINNINGS = TYPES | {"extension", "func", "var", "let", "case", "typealias", "associatedtype", "init", "subscript", "deinit", "import"}
ACCESS = {"open", "public", "package", "internal", "fileprivate", "private"}
MODIFIERS = ACCESS | {
    "static", "final", "override", "mutating", "nonmutating", "nonisolated", "lazy", "weak", "unowned", "indirect", "convenience", "required",
    "consuming", "borrowing", "prefix", "postfix", "infix",
}
# Cases of such enums are made from values: `Kind(rawValue: word)`.
RAW_TYPES = {"String", "Character", "Int", "Int32", "UInt8", "UInt16", "UInt32", "CodingKey"}
# A statement goes on after a line that ends with one of these, or before one that begins with one.
CONTINUATIONS = {".", "?", ":", "=", "{", "(", "&&", "||", "+", "-", "*", "/", "<", ">", "==", "|", "&", ",", "!", "->", "...", "..<", "in", "^"}

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*)|(?P<text>\#*\"(?:\"\")?)|(?P<name>`?[A-Za-z_][A-Za-z0-9_]*`?|\$[0-9]+)"""
    r"""|(?P<number>[0-9][0-9A-Za-z_]*(?:\.[0-9][0-9A-Za-z_]*)?)|(?P<sign>->|\.\.\.|\.\.<|&&|\|\||==|!=|<=|>=|[^\s])"""
)
COMMENT_EDGE = re.compile(r"/\*|\*/")
NAME = re.compile(r"[A-Za-z_]")
# The word that stands for the fixed parts of a text.
TEXT = '""'


def end_of_comment(text, position):
    depth = 1
    while depth:
        edge = COMMENT_EDGE.search(text, position)
        if edge is None:
            return len(text)
        depth += 1 if edge.group() == "/*" else -1
        position = edge.end()
    return position


def read_words(text, position, found, inside_text=False):
    """Adds (word, offset) of each name, number and sign, without comments, with `TEXT` for the fixed parts of a text; gives the end.

    Inside a text it ends with the parenthesis that ends the interpolation."""
    depth = 0
    while match := TOKEN.search(text, position):
        position, part = match.end(), match.group()
        if match.lastgroup == "comment":
            if part == "/*":
                position = end_of_comment(text, position)
        elif match.lastgroup == "text":
            found.append((TEXT, match.start()))
            position = read_text(text, position, part, found)
        else:
            if inside_text and part in "()":
                depth += 1 if part == "(" else -1
                if depth < 0:
                    return position
            found.append((part.strip("`"), match.start()))
    return len(text)


def read_text(text, position, opening, found):
    """Skips a text but for its interpolations; gives its end."""
    hashes = "#" * opening.count("#")
    closing, escape = opening.lstrip("#") + hashes, "\\" + hashes
    edge = re.compile(re.escape(closing) + "|" + re.escape(escape) + "(.)", re.DOTALL)
    while match := edge.search(text, position):
        position = match.end()
        if match.group(1) is None:
            return position
        if match.group(1) == "(":
            found.append(("(", position - 1))
            position = read_words(text, position, found, inside_text=True)
            found.append((")", position - 1))
    return len(text)


class Parameter:
    """One parameter: its label (`_` for none), and whether a call may leave it out or repeat it."""

    def __init__(self, label, has_default, is_variadic):
        self.label, self.has_default, self.is_variadic = label, has_default, is_variadic


def accepts(parameters, labels, has_trailing_closure):
    """Whether a call with these labels may mean a function with these parameters."""
    if not parameters:
        return not labels
    first, rest = parameters[0], parameters[1:]
    if labels and labels[0] == first.label:
        after = labels[1:]
        if accepts(rest, after, has_trailing_closure):
            return True
        if first.is_variadic and after and after[0] == "_":
            return accepts([Parameter("_", False, True)] + rest, after, has_trailing_closure)
    return (first.has_default or first.is_variadic or has_trailing_closure) and accepts(rest, labels, has_trailing_closure)


class Declaration:
    """What a keyword declares: the word at `at`, up to before the word at `end`, within `parent`."""

    def __init__(self, source, kind, at, end, parent):
        self.source, self.kind, self.at, self.end, self.parent = source, kind, at, end, parent
        self.word = source.words[at]
        self.access, self.parameters = None, []
        # A stored property; an enum with raw values; what the language or an override calls.
        self.is_stored = self.has_raw_values = self.is_called_from_outside = False

    @property
    def is_type(self):
        return self.kind in TYPES or self.kind == "extension"

    @property
    def owner(self):
        """The name of the type that this is a member of, or None."""
        return self.parent.word if self.parent and self.parent.is_type else None

    @property
    def name(self):
        """As a list of exceptions has it, without the owner: `count`, `init(path:)`."""
        if self.kind not in ("init", "func"):
            return self.word
        return f"{self.word}({''.join(parameter.label + ':' for parameter in self.parameters)})"

    def chain(self):
        """The declaration and those around it, from the inside."""
        declaration = self
        while declaration:
            yield declaration
            declaration = declaration.parent


class Source:
    """One file: its words, the line and the innermost declaration of each, and its declarations."""

    def __init__(self, path, root):
        self.path = path.relative_to(root)
        self.module = self.path.parts[1]
        text, pairs = path.read_text(encoding="utf-8"), []
        read_words(text, 0, pairs)
        self.words = [word for word, _ in pairs]
        self.lines, line, last = [], 1, 0
        for _, offset in pairs:
            line += text.count("\n", last, offset)
            last = offset
            self.lines.append(line)
        self.partner, self.bracket = self.brackets()
        self.labels = {}
        self.declarations, self.enclosing, self.names = [], [None] * len(pairs), set()
        self.find_declarations()

    def brackets(self):
        """The place of the bracket that closes each opening one, and which bracket is open around each word."""
        partner, around, stack = {}, [], []
        for place, word in enumerate(self.words):
            if word in (")", "]", "}") and stack:
                partner[stack.pop()] = place
            around.append(self.words[stack[-1]] if stack else "")
            if word in ("(", "[", "{"):
                stack.append(place)
        return partner, around

    def word(self, index):
        return self.words[index] if 0 <= index < len(self.words) else ""

    def after(self, place):
        """The place after a word, or after all that it opens."""
        return self.partner.get(place, place) + 1

    def find_declarations(self):
        current = None
        for index in range(len(self.words)):
            while current and index >= current.end:
                current = current.parent
            for declaration in self.declared_at(index, current):
                self.declarations.append(declaration)
                self.names.add(declaration.at)
                current = declaration
            self.enclosing[index] = current

    def declared_at(self, index, parent):
        """The declarations that a keyword at this place begins; locals do not count."""
        word, following = self.words[index], self.word(index + 1)
        if word not in BEGINNINGS or self.word(index - 1) == "." or following == ":":
            return []
        places, end = [], 0
        if word in TYPES and NAME.match(following) and following not in BEGINNINGS | MODIFIERS:
            places, end = [index + 1], self.end_of_body(index)
        elif word == "extension":
            places, end = [index + 1], self.end_of_body(index)
            while self.word(places[0] + 1) == ".":
                places = [places[0] + 2]
            self.names.update(range(index + 1, places[0] + 1))
        elif parent is not None and not parent.is_type:
            return []
        elif word == "func" and NAME.match(following):
            places, end = [index + 1], self.end_of_body(index)
        elif word in ("typealias", "associatedtype"):
            places, end = [index + 1], self.end_of_statement(index)
        elif word in ("init", "subscript"):
            places, end = [index], self.end_of_body(index)
        elif word in ("var", "let") or word == "case" and parent and parent.kind == "enum":
            end = self.end_of_statement(index)
            places = self.bound_names(index, end)
        found = [Declaration(self, word, place, end, parent) for place in places]
        for declaration in found:
            self.describe(declaration, index)
        return found

    def describe(self, declaration, index):
        parent, modifiers = declaration.parent, self.modifiers(index)
        declaration.access = next((m for m in modifiers if m in ACCESS), None)
        if declaration.access is None and parent and (parent.kind in ("extension", "protocol") or declaration.kind == "case"):
            declaration.access = "fileprivate" if parent.access == "private" else parent.access
        declaration.is_called_from_outside = "override" in modifiers or self.words[max(0, index - 2) : index] == ["@", "main"]
        if declaration.kind in ("var", "let"):
            body = next((p for p in range(index, declaration.end) if self.words[p] in ("{", "=")), None)
            declaration.is_stored = body is None or self.words[body] == "="
        if declaration.kind == "enum":
            header = self.words[index : self.words.index("{", index)]
            declaration.has_raw_values = bool(RAW_TYPES & set(header))
        if declaration.kind in ("init", "func"):
            declaration.parameters = self.parameters(self.words.index("(", index))

    def modifiers(self, index):
        found, index = [], index - 1
        while index >= 0:
            if self.word(index) == ")" and self.word(index - 1) == "set":
                index -= 4  # private(set)
            elif self.words[index] in MODIFIERS or self.words[index] == "class":
                found.append(self.words[index])
                index -= 1
            else:
                return found
        return found

    def pieces(self, opening):
        """The parts between the commas of a parenthesis, as ranges of places."""
        found, start, place, closing = [], opening + 1, opening + 1, self.partner[opening]
        while place < closing:
            if self.words[place] == ",":
                found.append(range(start, place))
                start = place + 1
            is_generic = self.words[place] == "<" and self.words[place - 1][:1].isupper()
            place = self.end_of_generics(place) if is_generic else self.after(place)
        return found + [range(start, closing)] if start < closing else found

    def parameters(self, opening):
        found = []
        for piece in self.pieces(opening):
            words = [self.words[place] for place in piece]
            while words and words[0] == "@":
                words = words[2:]
            found.append(Parameter(words[0], "=" in words, words[-1] == "..."))
        return found

    def labels_of_call(self, opening):
        """The labels of a call's arguments, `_` where there is none."""
        if opening not in self.labels:
            starts = [piece[0] for piece in self.pieces(opening) if piece]
            self.labels[opening] = [self.words[p] if self.word(p + 1) == ":" and NAME.match(self.words[p]) else "_" for p in starts]
        return self.labels[opening]

    def is_new_line(self, place):
        return self.lines[place] > self.lines[place - 1]

    def end_of_body(self, index):
        """The end of a type or function, or of a requirement without a body."""
        place = index + 1
        while place < len(self.words):
            word = self.words[place]
            if word == "{":
                return self.after(place)
            if word == "}" or self.is_new_line(place) and (word in BEGINNINGS | MODIFIERS or word == "@"):
                return place
            place = self.after(place)
        return place

    def end_of_statement(self, index):
        place = index + 1
        while place < len(self.words):
            word, before = self.words[place], self.words[place - 1]
            if word in ("}", ";", ")"):
                return place
            if self.is_new_line(place) and word not in CONTINUATIONS and before not in CONTINUATIONS - {"?", "!", ">", "{"}:
                return place
            place = self.after(place)
        return place

    def bound_names(self, index, end):
        """Where `let`, `var` or `case` has its names: `a`, `a, b`, `(a, b)`, `a(Int), b`."""
        if self.word(index + 1) == "(":
            return [place for place in range(index + 2, self.partner[index + 1]) if NAME.match(self.words[place])]
        places, place, expected = [], index + 1, True
        while place < end:
            if expected and NAME.match(self.words[place]):
                places.append(place)
            expected = self.words[place] == ","
            place = self.end_of_generics(place) if self.words[place] == "<" else self.after(place)
        return places

    def end_of_generics(self, place):
        """After `<A, B>`; after the sign alone where it only compares."""
        closing = next((p for p in range(place, min(place + 40, len(self.words))) if self.words[p] == ">"), place)
        return closing + 1
