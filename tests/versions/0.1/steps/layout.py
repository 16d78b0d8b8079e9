"""JSON for people: what fits into a line stands in one."""

import json

WIDTH = 120


def text(value, indent=0, before=0):
    """The JSON of a value that stands `indent` spaces in, after `before` letters of its line."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or indent + before + len(line) < WIDTH:
        return line
    inner = indent + 2
    if isinstance(value, list):
        parts = [text(one, inner) for one in value]
    else:
        parts = []
        for name, one in value.items():
            start = f"{json.dumps(name, ensure_ascii=False)}: "
            parts.append(start + text(one, inner, len(start)))
    opening, closing = ("[", "]") if isinstance(value, list) else ("{", "}")
    lines = (",\n" + " " * inner).join(parts)
    return f"{opening}\n{' ' * inner}{lines}\n{' ' * indent}{closing}"
