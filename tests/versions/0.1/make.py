#!/usr/bin/env python3
"""Makes the section of version 0.1 by the program of that version, and writes down what it holds.

    python3 make.py PATH/TO/ruche-cli [FOLDER]

The program must be that of version 0.1. The two files, `section.ruche` and `contents.json`, go into FOLDER (beside this script
when none is named). Files that are there already are never replaced.
"""

import shutil
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from steps import campaigns, contents, events, history, layout, people, pictures, reports  # noqa: E402
from steps.client import Section  # noqa: E402


def make(program, folder):
    """Makes both files in a folder of their own."""
    section = Section(program, folder / "section.ruche", folder)
    section.create("Section de Vence", "Odile Marchal")
    known = section.ask("section.read")
    section.change("section.change", **{**known, "city": "Vence", "site": "https://vence.example"})
    files = pictures.write(folder)
    people.make(section)
    people.pay(section)
    events.make(section)
    reports.publish_meeting(section, files)
    campaigns.make(section)
    campaigns.act(section)
    campaigns.add_tasks(section)
    people.add_person_to_erase(section)
    imported = people.import_table(section)
    reports.write_journal(section, files)
    reports.begin_others(section, files)
    drafts = history.save_drafts(section)
    history.finish(section)
    held = contents.read(section, imported, drafts)
    (folder / "contents.json").write_text(layout.text(held) + "\n", encoding="utf-8")


def main(program, place):
    names = ("section.ruche", "contents.json")
    version = Section(program, place, place).program_version()
    if version != "ruche-cli 0.1.0":
        sys.exit(f"{version} is not the program of version 0.1")
    if any((place / name).exists() for name in names):
        sys.exit(f"{place} has its files already; they are never replaced")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        make(program, folder)
        beside = [one.name for one in folder.iterdir() if one.name.startswith("section.ruche-")]
        if beside:
            sys.exit(f"the file was not closed: {beside}")
        for name in names:
            shutil.copy(folder / name, place / name)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], Path(sys.argv[2] if len(sys.argv) == 3 else Path(__file__).parent))
