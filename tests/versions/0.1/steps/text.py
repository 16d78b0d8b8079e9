"""The nodes of a report's text, as the editor writes them."""


def words(text, *marks):
    return {"type": "text", "text": text, **({"marks": list(marks)} if marks else {})}


def paragraph(*parts):
    content = [words(part) if isinstance(part, str) else part for part in parts]
    return {"type": "paragraph", "content": content}


def node(kind, /, *content, **attributes):
    """A node with what it holds and its attributes."""
    return {"type": kind, **({"attrs": attributes} if attributes else {}), **({"content": list(content)} if content else {})}


def items(*texts):
    return [node("listItem", paragraph(text)) for text in texts]


def document(*content):
    return {"type": "doc", "content": list(content)}


def nodes(content, kind):
    """All nodes of a kind in a text, in their order."""
    found = []
    for one in content:
        if one["type"] == kind:
            found.append(one)
        found.extend(nodes(one.get("content", []), kind))
    return found


BOLD = {"type": "bold"}
ITALIC = {"type": "italic"}


def link(address):
    return {"type": "link", "attrs": {"href": address}}
