"""Rules and proofs say what they promise: one sentence, then Shapes, Units, Errors, Source."""

import ast
import re
from pathlib import Path

from tests.house.tree import BACKEND, listed, name, parsed, python_files

WORDS = ["Shapes", "Units", "Errors", "Source"]
PURE = {"tree.py", "entry.py", "checkpoint.py", "receipt.py"}


def bound_files() -> list[Path]:
    return [
        path
        for path in python_files(BACKEND)
        if path.name == "rules.py"
        or path.parent.name in ("methods", "sealing", "verification")
        or (path.parent.name == "ledger" and path.name in PURE)
    ]


def public_functions(path: Path) -> list[ast.FunctionDef]:
    """Module functions and the methods of public classes, without properties and dunders."""
    scopes: list[ast.Module | ast.ClassDef] = [parsed(path)]
    scopes += [node for node in parsed(path).body if isinstance(node, ast.ClassDef) and node.name[0] != "_"]
    return [
        node
        for scope in scopes
        for node in scope.body
        if isinstance(node, ast.FunctionDef) and node.name[0] != "_" and not node.decorator_list
    ]


def fault(docstring: str | None) -> str | None:
    if not docstring:
        return "has no docstring"
    first, *rest = docstring.strip().split("\n\n")
    if not re.fullmatch(r"[^\n]([^\n]|\n(?=\S))*[.!?]", first) or re.search(r"[.!?] [A-Z]", first):
        return "should open with one sentence"
    used = re.findall(r"^(\w+):", "\n\n".join(rest), re.MULTILINE)
    if [word for word in WORDS if word in used] != [word for word in used if word in WORDS]:
        return f"should keep the order {', '.join(WORDS)}"
    return None


def test_rules_and_proofs_say_what_they_promise() -> None:
    faults = [
        f"{name(path)}:{function.lineno} {function.name} {found}"
        for path in bound_files()
        for function in public_functions(path)
        if (found := fault(ast.get_docstring(function)))
    ]

    assert not faults, listed(faults, "A rule or a proof is read against its promise.")


def test_rules_and_proofs_are_found() -> None:
    assert len(bound_files()) > 10


def test_each_package_opens_with_a_paragraph_and_holds_nothing_else() -> None:
    faults = [
        name(path)
        for path in python_files(BACKEND)
        if path.name == "__init__.py" and path.parent != BACKEND
        if not ast.get_docstring(parsed(path)) or len(parsed(path).body) != 1
    ]

    assert not faults, listed(faults, "A package's __init__.py tells a procurement officer what it is for.")
