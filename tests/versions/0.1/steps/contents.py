"""What a section holds, as the program of its own version tells it."""

from datetime import date, timedelta

from . import history

EVERYTHING = {"limit": 500, "offset": 0}
DAY = "2026-06-01"
# Of version 0.1, in days: a program that opens the file later drops what undo and redo need.
UNDO_RETENTION = 180


def people(section):
    answers = {}
    for category in ("member", "regular_contact", "occasional_contact"):
        page = section.ask("people.list", categories=[category], presence="all", **EVERYTHING)
        answers[category] = [
            {
                "id": row["id"], "name": f"{row['given_name']} {row['family_name']}".strip(),
                "left": row["left_reason"], "archived": row["archived"],
            }
            for row in page["rows"]
        ]
    record = section.ask("people.get", id=section["zoe"])
    moussa = section.ask("people.get", id=section["moussa"])
    return {
        "total": sum(len(names) for names in answers.values()),
        "by_category": answers,
        "tags": section.ask("people.tags"),
        "one": record,
        "consents_changed_since": {"name": "Moussa Diallo", "consents": moussa["consents"]},
        "found_by": {"typed": "vence", "names": [hit["name"] for hit in section.ask("people.find", typed="vence")]},
        "erased": {"typed": "roussel", "found": section.ask("people.find", typed="roussel")},
    }


def dues(section):
    standings = []
    for name in ("zoe", "loic"):
        person = section.ask("people.get", id=section[name])
        standing = section.ask("dues.standing", id=section[name])
        standings.append({"id": person["id"], "name": f"{person['given_name']} {person['family_name']}", **standing})
    renewals = section.ask("dues.renewals")
    return {"as_of": date.today().isoformat(), "standings": standings, "renewals": renewals}


def campaigns(section):
    found = []
    for archived in (False, True):
        for row in section.ask("campaigns.list", archived=archived, **EVERYTHING)["rows"]:
            sheet = section.ask("campaigns.read", id=row["id"], on=DAY)
            actions = section.ask("actions.list", campaign_id=row["id"], **EVERYTHING)["rows"]
            found.append({
                "id": row["id"], "title": row["title"], "state": row["state"], "colour": row["colour"],
                "archived": row["archived"], "lead": row["lead"] and row["lead"]["name"],
                "team": [{"name": one["person"]["name"], "role": one["role"]} for one in sheet["team"]],
                "goals": [
                    {
                        "title": goal["title"],
                        "stages": [{key: stage[key] for key in ("label", "unit", "target", "value")} for stage in goal["stages"]],
                        "counts": section.ask("counts.list", goal_id=goal["id"], **EVERYTHING)["total"],
                    }
                    for goal in sheet["goals"]
                ],
                "actions": [
                    {key: action[key] for key in ("title", "kind", "starts", "state", "needed", "found", "asked")}
                    for action in actions
                ],
            })
    volunteers = section.ask("actions.read", id=section["porte"])["volunteers"]
    return {
        "total": len(found),
        "each": found,
        "volunteers": {"action": "Porte-à-porte rue du Peyra", "answers": {
            one["person"]["name"]: one["answer"] for one in volunteers
        }},
        "vote_days": section.ask("campaigns.vote_days"),
    }


def tasks(section):
    page = section.ask("tasks.list", state="all", **EVERYTHING)
    return {
        "total": page["total"],
        "each": [
            {
                "title": row["title"], "note": row["note"], "due_on": row["due_on"], "done": row["done"],
                "assignee": row["assignee"] and row["assignee"]["name"],
                "of": next((key[:-3] for key in ("campaign_id", "event_id", "report_id") if row[key]), None),
            }
            for row in page["rows"]
        ],
    }


def events(section):
    found = []
    for name in ("meeting", "assembly", "station", "summer", "training", "picnic", "network"):
        event = section.ask("events.get", id=section[name])
        programme = section.ask("events.programme", id=section[name])
        attendance = section.ask("events.attendance", event=section[name], **EVERYTHING)
        sessions = programme["sessions"]
        found.append({
            **{key: event[key] for key in ("id", "title", "kind", "starts", "ends", "zone", "all_day", "state", "archived")},
            "sessions": len(sessions),
            "session_titles": [session["title"] for session in sessions],
            "moderators": sorted(one["name"] for session in sessions for one in session["moderators"]),
            "speakers": sorted(one["name"] for session in sessions for one in session["speakers"]),
            "notes": [note["kind"] for session in sessions for note in session["notes"]]
            + [note["kind"] for note in programme["notes"]],
            "attendance": attendance["counts"] if attendance["total"] else None,
        })
    agenda = section.ask("events.agenda", **{"from": "2026-03-01", "to": "2026-03-31"})
    return {
        "total": len(found),
        "each": found,
        "agenda_of_march_2026": [{"title": item["title"], "starts": item["starts"]} for item in agenda],
        "found_by": {"typed": "navarre", "titles": [hit["title"] for hit in section.ask("events.find", typed="navarre")]},
    }


# Words of each report's text, by which search must find that report alone.
PHRASES = {
    "Réunion de section de mars": "quinze chaises",
    "Journal du porte-à-porte": "chatte nommée Pétition",
    "A letter to our twin town": "beekeepers of Lahnstein",
}


def reports(section):
    page = section.ask("reports.list", **EVERYTHING)
    found = []
    for row in page["rows"]:
        report = section.ask("reports.read", report=row["id"])
        phrase = PHRASES[row["title"]]
        hits = [hit["title"] for hit in section.ask("reports.find", typed=phrase)]
        if hits != [row["title"]]:
            raise RuntimeError(f"{phrase} finds {hits}")
        found.append({
            "id": row["id"], "particulars": report["particulars"], "status": report["status"],
            "revision": report["revision"], "phrase": phrase, "blocks": [block["type"] for block in report["body"]["content"]],
            "photos": [
                {**{key: photo[key] for key in ("id", "width", "height", "taken_on")}, **photo["words"]}
                for photo in report["photos"]
            ],
            "publications": [{key: one[key] for key in ("format", "revision", "sha256")} for one in report["publications"]],
        })
    return {"total": page["total"], "photos": sum(len(one["photos"]) for one in found), "each": found}


def search(section):
    """What the search of everything finds, by domain."""
    found = section.ask("search.find", typed="gare")
    names = {
        domain: [hit["name"] if domain == "people" else hit["title"] for hit in found[domain]]
        for domain in ("people", "campaigns", "tasks", "events", "reports")
    }
    return {"typed": "gare", **names}


def journal(section):
    """How many operations there are, and the last of them."""
    entries, before = [], None
    while True:
        page = section.ask("journal.section", before=before, limit=200)["entries"]
        entries.extend(page)
        if len(page) < 200:
            break
        before = page[-1]["operation"]
    last = [{key: entry[key] for key in ("kind", "role", "undoable", "undone", "actor")} for entry in entries[:12]]
    return {
        "operations": len(entries), "undoable": sum(entry["undoable"] for entry in entries),
        "undone": sum(entry["undone"] for entry in entries), "last": last,
    }


def read(section, imported, drafts):
    """All of it. What depends on the day says which day that was."""
    for form, value in drafts.items():
        if section.ask("drafts.read", form=form) != value:
            raise RuntimeError(f"the draft {form} is not what was saved")
    section.ask("workspace.check")
    today = date.today()
    return {
        "made": {
            "on": today.isoformat(),
            "by": section.program_version(),
            "undo_kept_until": (today + timedelta(days=UNDO_RETENTION)).isoformat(),
        },
        "section": section.ask("section.read"),
        "people": people(section),
        "dues": dues(section),
        "campaigns": campaigns(section),
        "tasks": tasks(section),
        "events": events(section),
        "reports": reports(section),
        "search": search(section),
        "import": imported,
        "drafts": drafts,
        "journal": journal(section),
        "undo": history.undo_steps(section),
    }
