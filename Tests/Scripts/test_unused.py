#!/usr/bin/env python3
"""What `Scripts/unused.py` finds in small modules, and what it must leave alone."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Scripts"))
import unused  # noqa: E402


def found(listed=(), **files):
    """The names that are reported for files by module: `A` is the text of Sources/A/A.swift."""
    with tempfile.TemporaryDirectory() as folder:
        for module, text in files.items():
            path = Path(folder) / "Sources" / module / f"{module}.swift"
            path.parent.mkdir(parents=True)
            path.write_text(text)
        lines = unused.problems(Path(folder).resolve(), set(listed))
    return [line.split(" is used")[0].split(": ", 1)[1].split(" ")[-1] for line in lines]


class UnusedTests(unittest.TestCase):
    def test_words_in_comments_and_texts_are_no_use(self):
        self.assertEqual(found(A='func dead() {} // dead()\n/* dead() /* */ dead() */ func b() { c("dead()") }\nfunc c(_ x: String) { b() }'), ["dead()"])

    def test_an_interpolation_is_use(self):
        self.assertEqual(found(A='func alive() {}\nfunc b() { c("\\(alive())") }\nfunc c(_ x: String) { b() }'), [])

    def test_use_by_itself_and_by_the_unused_does_not_count(self):
        text = "struct Dead { func again() { again() } }\nextension Dead { static let other = Dead() }\nfunc dead() { helper() }\nfunc helper() {}"
        self.assertEqual(found(A=text), ["Dead", "Dead.other", "dead()", "helper()"])

    def test_a_member_of_the_same_name_elsewhere_without_a_dot_is_no_use(self):
        text = "struct A { var size = 1 }\nfunc f() { let size = 2; g(size) }\nfunc g(_ a: Int) { f(); _ = A() }"
        self.assertEqual(found(A=text), ["A.size"])

    def test_members_of_the_grammar_and_the_front_door_need_no_use(self):
        text = "struct Axis { let grid = Member(.flag)\nlet size = 1 }\nfunc f() { g(Axis()) }\nfunc g(_ a: Axis) { f() }"
        self.assertEqual(found(A=text), ["Axis.size"])
        self.assertEqual(found(Rapport="public func door() {}\nfunc inner() {}"), ["inner()"])

    def test_access_limits_where_use_counts(self):
        self.assertEqual(found(A="func inner() {}\npublic func outer() {}", B="func f() { inner(); outer(); f2() }\nfunc f2() { f() }"), ["inner()"])

    def test_what_a_protocol_asks_for_is_used_through_it(self):
        text = "protocol P { var size: Int { get } }\nextension P { var twice: Int { size * 2 } }\nstruct S: P { var size: Int { 1 } }"
        self.assertEqual(found(A=text + "\nfunc f() { _ = S().twice; g() }\nfunc g() { f() }"), [])

    def test_cases_with_raw_values_are_made_from_them(self):
        text = "enum Raw: String { case a, b }\nenum Plain { case c, d }\nfunc f(_ r: Raw) -> Plain { f(r); return .c }\nfunc g() { _ = f; g2() }\nfunc g2() { g() }"
        self.assertEqual(found(A=text), ["Plain.d"])

    def test_labels_tell_initializers_apart(self):
        text = "struct S { init(a: Int) {}\n init(b: Int) {} }\nfunc f() { _ = S(a: 1); g() }\nfunc g() { f() }"
        self.assertEqual(found(A=text), ["S.init(b:)"])

    def test_labels_tell_functions_apart(self):
        text = "func f(_ a: Int, to b: Int = 1) {}\nfunc f(_ a: Int, by b: Int) {}\nfunc f(at a: Int...) {}\nfunc f(run: () -> Void) {}\n"
        self.assertEqual(found(A=text + "func g() { f(1); f(run: h) }\nfunc h() { g() }"), ["f(_:by:)", "f(at:)"])
        self.assertEqual(found(A=text + "func g() { f(x ? 1 : 2, by: 3); f(at: 1, 2); f { h(g) } }\nfunc h(_ a: Any) { g() }"), [])

    def test_texts_are_arguments(self):
        self.assertEqual(found(A='func f(_ a: String) { g() }\nfunc g() { f("text") }\nfunc f() {}'), ["f()"])

    def test_exceptions_are_left_out_and_reported_when_they_are_used(self):
        text = "func dead() {}\nfunc alive() { other() }\nfunc other() { alive() }"
        self.assertEqual(found(listed=["dead"], A=text), [])
        self.assertEqual(found(listed=["dead", "alive"], A=text), ["alive"])


if __name__ == "__main__":
    unittest.main()
