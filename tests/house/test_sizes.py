"""Small enough to read in one go. Branches and statements are ruff's to count."""

import ast

from tests.house.tree import listed, name, page_files, parsed, python_files, text

PYTHON_LINES = 300
FUNCTION_LINES = 50
TYPESCRIPT_LINES = 200


def test_python_files_stay_short() -> None:
    long = [
        f"{name(path)}: {lines} lines"
        for path in python_files()
        if (lines := len(text(path).splitlines())) > PYTHON_LINES
    ]

    assert not long, listed(long, f"Split by meaning: a Python file has at most {PYTHON_LINES} lines.")


def test_functions_stay_short() -> None:
    long = [
        f"{name(path)}:{node.lineno} {node.name}: {lines} lines"
        for path in python_files()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    ]

    assert not long, listed(long, f"Give a part its own name: a function has at most {FUNCTION_LINES} lines.")


def test_page_files_stay_short() -> None:
    long = [
        f"{name(path)}: {lines} lines"
        for path in page_files()
        if (lines := len(text(path).splitlines())) > TYPESCRIPT_LINES
    ]

    assert not long, listed(
        long, f"Split by meaning: a TypeScript file has at most {TYPESCRIPT_LINES} lines."
    )
