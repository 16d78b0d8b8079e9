"""One section's file, driven by the command line of the version that it is a file of."""

import json
import os
import subprocess
from pathlib import Path

PASSPHRASE = "les abeilles du matin"


class Refused(Exception):
    """The command line refused a command; `code` says why."""

    def __init__(self, command, problem):
        super().__init__(f"{command}: {problem}")
        self.code = problem["code"]


class Section:
    """A section's file. `ids` holds the records made so far, by the names that the steps give them."""

    def __init__(self, program, file, folder):
        self.program = program
        self.file = Path(file)
        self.folder = Path(folder)
        self.ids = {}

    def run(self, *arguments, request=None):
        """What the program answers; it opens and closes the file at each call."""
        settings = self.folder / "settings"
        done = subprocess.run(
            [self.program, "--workspace", self.file, "--settings", settings, *arguments],
            input=None if request is None else json.dumps(request),
            env={**os.environ, "RUCHE_PASSPHRASE": PASSPHRASE},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 1:
            raise Refused(arguments, json.loads(done.stderr.splitlines()[-1]))
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: {done.stderr}")
        return json.loads(done.stdout)

    def create(self, name, officer):
        """Makes the file."""
        self.run("create", "--section", name, "--officer", officer)

    def ask(self, command, **request):
        """The answer of a command."""
        return self.run("call", command, "-", request=request)

    def change(self, command, **request):
        """The value of a change, which must have changed something."""
        answer = self.ask(command, **request)
        if answer["operation"] is None:
            raise RuntimeError(f"{command} changed nothing: {request}")
        return answer["value"]

    def make(self, name, command, **request):
        """Makes a record and keeps its id under `name`."""
        value = self.change(command, **request)
        self.ids[name] = value["id"] if isinstance(value, dict) else value
        return self.ids[name]

    def program_version(self):
        """The program's own name and version."""
        return subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout.strip()

    def __getitem__(self, name):
        return self.ids[name]
