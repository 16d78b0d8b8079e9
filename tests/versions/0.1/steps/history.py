"""What comes last: drafts, an erasure, a few more changes, some of them undone."""

import json
import shutil

from .client import Refused, Section


def save_drafts(section):
    """Forms that were left with something in them; gives their values by name."""
    particulars = {
        "title": "Fête de la gare", "subtitle": None, "held_on": "2027-05-08", "held_until": None,
        "place": "Quai n° 1", "author": None, "language": "fr",
    }
    payment = {"amount_cents": 2500, "means": "cheque", "received_on": "2026-11-20", "year": 2026, "note": ""}
    task = {"title": "Relire la lettre aux parlementaires", "note": "Une page suffit.", "due_on": None, "assignee": None}
    drafts = {
        "reports.begin": particulars,
        f"dues.record:{section['nadege']}": payment,
        f"tasks.edit:{section['letter']}": task,
        "section.change": {"name": "Section de Vence et des Baous", "city": "Vence", "site": "", "zone": "Europe/Paris"},
    }
    # As the window writes them.
    drafts = {form: json.dumps(value, ensure_ascii=False, separators=(",", ":")) for form, value in drafts.items()}
    section.ask("drafts.save", form="campaigns.create", value='{"title":"Oublié"}')
    section.ask("drafts.save", form="campaigns.create", value=None)
    for form, value in drafts.items():
        section.ask("drafts.save", form=form, value=value)
    return drafts


def finish(section):
    """Erases one person, which also rewrites the file; then a few more changes, three steps of undo and one of redo."""
    erasure = section.ask("people.erase", id=section["erased"])
    if not erasure["without_trace"]:
        raise RuntimeError("the file was not rewritten")
    section.make("posters", "tasks.create", title="Recoller les affiches de la gare", due_on="2027-01-15")
    section.change("people.archive", ids=[section["gerard"]], archived=False)
    section.change("people.archive", ids=[section["gerard"]], archived=True)
    section.change("counts.add", stage_id=section["marche.0"], draft={"value": 4, "counted_on": "2026-06-27"})
    section.change("campaigns.state", id=section["budget"], state="running")
    section.change("tasks.done", id=section["posters"], done=True)
    section.change("actions.state", id=section["table"], state="cancelled")
    for _ in range(3):
        section.ask("journal.undo")
    section.ask("journal.redo")


def undo_steps(section):
    """What undo would take back, in order, as the program itself does it on a copy; and what redo would do first."""
    copy = section.folder / "copy.ruche"
    shutil.copy(section.file, copy)
    trial = Section(section.program, copy, section.folder)
    state = trial.ask("journal.state")
    kinds = []
    try:
        while True:
            kinds.append(trial.ask("journal.undo")["kind"])
    except Refused as refusal:
        stopped = refusal.code
    remaining = trial.ask("journal.state")["undo"]
    if kinds[0] != state["undo"]["kind"]:
        raise RuntimeError("undo did not begin where the journal said")
    return {
        "next": state,
        "steps": len(kinds),
        "last_kinds": kinds[:40],
        "then": {"kind": remaining and remaining["kind"], "refused_with": stopped},
    }
