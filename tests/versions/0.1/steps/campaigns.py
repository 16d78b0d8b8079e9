"""Campaigns in every state and colour, their goals, actions and tasks."""

CAMPAIGNS = [
    ("gare", "Rendez-nous la gare", "running", "amber", ("2026-01-10", "2027-06-30"), (1200, "signatures")),
    ("isf", "Rétablissons l’ISF", "running", "rose", ("2026-02-01", None), None),
    ("ecoute", "Écoute des quartiers", "preparing", "green", ("2026-09-15", "2027-03-31"), (300, "portes")),
    ("adhesions", "Adhésions de printemps", "running", "blue", ("2026-03-01", "2026-05-31"), (20, "adhésions")),
    ("cantine", "Cantine à un euro", "idea", "plum", (None, None), None),
    ("budget", "Budget participatif", "preparing", "clay", ("2026-10-01", None), (5, "projets déposés")),
    ("marche", "Marché du samedi", "running", "teal", ("2025-09-06", None), (40, "matinées")),
    ("europe", "Européennes 2024", "running", "slate", ("2024-04-01", "2024-06-09"), (3000, "tracts")),
]

# Every kind once: its name, when, and what became of it.
ACTIONS = [
    ("tract", "gare", "leafleting", "Tracts à la gare routière", "2026-02-03T07:15:00", "done"),
    ("porte", "gare", "door_to_door", "Porte-à-porte rue du Peyra", "2026-03-07T10:00:00", "done"),
    ("etal", "marche", "market_stall", "Étal place du Grand-Jardin", "2027-01-09T08:30:00", "planned"),
    ("phoning", "adhesions", "phone_bank", "Rappel des anciens", "2026-04-09T18:00:00", "done"),
    ("collage", "isf", "postering", "Collage du jeudi", "2026-02-12T21:00:00", "cancelled"),
    ("petition", "gare", "petition", "Signatures devant la mairie", "2026-03-14T09:00:00", "done"),
    ("elus", "isf", "call_to_officials", "Lettre aux parlementaires", "2026-05-04T14:00:00", "done"),
    ("debat", "isf", "public_meeting", "Débat à la salle Falcoz", "2026-05-21T19:00:00", "cancelled"),
    ("table", "ecoute", "listening", "Table d’écoute aux Baous", "2027-02-06T14:00:00", "planned"),
    ("reseaux", "budget", "online_action", "Une photo par projet", "2026-11-10T12:00:00", "planned"),
    ("caisse", "europe", "other", "Inventaire du matériel", "2024-06-15T10:00:00", "done"),
]


def make(section):
    """Campaigns with their teams, goals and counts, and the days of votes."""
    for name, title, state, colour, (starts, ends), target in CAMPAIGNS:
        goal = {} if target is None else {"target": target[0], "unit": target[1]}
        section.make(
            name, "campaigns.create", title=title, state=state, colour=colour, starts_on=starts, ends_on=ends,
            lead_id=section["zoe"] if state == "running" else None, **goal,
        )
    draft = {"title": "Rendez-nous la gare", "state": "running", "colour": "amber", "lead_id": section["zoe"]}
    section.change("campaigns.edit", id=section["gare"], draft={
        **draft, "starts_on": "2026-01-10", "ends_on": "2027-06-30",
        "summary": "Le train s’arrêtait ici.\nIl peut s’y arrêter encore.",
    })
    for who, role in [("loic", "Trésorier"), ("benoit", None), ("anais", "Photos"), ("nadege", "Tracts")]:
        section.change("campaigns.join", id=section["gare"], person_id=section[who], role=role)
    section.change("campaigns.leave", id=section["gare"], person_id=section["nadege"])
    section.change("campaigns.join", id=section["isf"], person_id=section["loic"], role="Courriers")
    section.change("campaigns.set_vote_days", days=[
        {"on": "2026-03-22", "title": "Municipales, second tour"},
        {"on": "2026-03-15", "title": "Municipales, premier tour"},
    ])
    set_goals(section)


def set_goals(section):
    """A goal of two stages, one that was edited, one that was removed again; and counts by hand."""
    stages = [
        {"label": "Saisine", "unit": "parlementaires", "target": 185},
        {"label": "Soutien", "unit": "citoyens", "target": 4_700_000},
    ]
    section.make("goal", "goals.add", campaign_id=section["isf"], draft={"title": "Référendum partagé", "stages": stages})
    known = section.ask("campaigns.read", id=section["isf"], on="2026-06-01")["goals"][0]["stages"]
    for number, stage in enumerate(known):
        section.ids[f"isf.{number}"] = stage["id"]
        stages[number]["id"] = stage["id"]
    stages[0]["label"] = "Saisine du Conseil"
    section.change("goals.edit", id=section["goal"], draft={"title": "Référendum partagé", "stages": stages})
    extra = section.change("goals.add", campaign_id=section["gare"], draft={"stages": [{"unit": "cars", "target": 2}]})
    section.change("goals.remove", id=extra)
    for name in ("gare", "ecoute", "adhesions", "budget", "marche", "europe"):
        sheet = section.ask("campaigns.read", id=section[name], on="2026-06-01")
        section.ids[f"{name}.0"] = sheet["goals"][0]["stages"][0]["id"]
    for stage, value, day, note in [
        ("isf.0", 103, "2026-02-20", "Liste du groupe"),
        ("isf.1", 25_000, "2026-04-30", None),
        ("gare.0", 87, "2026-01-17", "Marché"),
        ("marche.0", 31, "2026-05-30", "D’après le cahier"),
        ("europe.0", 3200, "2024-06-07", None),
    ]:
        section.make(f"count.{stage}", "counts.add", stage_id=section[stage], draft={
            "value": value, "counted_on": day, "note": note,
        })
    draft = {"value": 78, "counted_on": "2026-01-17", "note": "Marché, sans les doublons"}
    section.change("counts.edit", id=section["count.gare.0"], draft=draft)
    twice = section.change("counts.add", stage_id=section["marche.0"], draft={"value": 1, "counted_on": "2026-05-30"})
    section.change("counts.remove", id=twice)


def act(section):
    """Actions, who was asked, and what they brought."""
    for name, campaign, kind, title, starts, _ in ACTIONS:
        section.make(name, "actions.plan", campaign_id=section[campaign], draft={
            "kind": kind, "title": title, "starts": starts, "needed": 4, "place": "Vence",
        })
    section.change("actions.edit", id=section["etal"], draft={
        "kind": "market_stall", "title": "Étal place du Grand-Jardin", "starts": "2027-01-09T08:30:00",
        "ends": "2027-01-09T12:30:00", "needed": 3, "place": "Place du Grand-Jardin", "zone": "Europe/Paris",
        "note": "Prendre la table et deux parapluies.",
    })
    for action, who, answer in [
        ("porte", "zoe", "came"), ("porte", "loic", "no"), ("porte", "benoit", "yes"), ("porte", "anais", "asked"),
        ("petition", "zoe", "came"), ("petition", "moussa", "came"), ("etal", "nadege", "yes"), ("etal", "zoe", "asked"),
        ("table", "loic", "asked"),
    ]:
        section.change("actions.answer", id=section[action], person_id=section[who], answer=answer)
    section.change("actions.answer", id=section["table"], person_id=section["loic"], answer=None)
    section.change("actions.results", id=section["porte"], values=[{"stage_id": section["gare.0"], "value": 41}])
    section.change("actions.results", id=section["petition"], values=[{"stage_id": section["gare.0"], "value": 230}])
    section.change("actions.results", id=section["petition"], values=[{"stage_id": section["gare.0"], "value": 236}])
    section.change("actions.results", id=section["phoning"], counted_on="2026-04-10", values=[
        {"stage_id": section["adhesions.0"], "value": 22},
    ])
    section.change("actions.results", id=section["elus"], values=[
        {"stage_id": section["isf.0"], "value": 12}, {"stage_id": section["isf.1"], "value": 0},
    ])
    for name in ("tract", "collage", "debat", "caisse"):
        state = next(action[5] for action in ACTIONS if action[0] == name)
        section.change("actions.state", id=section[name], state=state)
    section.change("campaigns.state", id=section["adhesions"], state="finished")
    section.change("campaigns.state", id=section["europe"], state="finished")
    section.change("campaigns.archive", id=section["europe"], archived=True)


def add_tasks(section):
    """Tasks of a campaign, of an event and of none; done and open."""
    for name, draft in {
        "print": {
            "title": "Imprimer 500 tracts", "note": "Papier recyclé, recto verso.", "due_on": "2026-02-01",
            "assignee_id": section["loic"], "campaign_id": section["gare"],
        },
        "room": {"title": "Réserver la salle Falcoz", "due_on": "2026-04-01", "event_id": section["station"]},
        "letter": {"title": "Relire la lettre", "assignee_id": section["zoe"], "campaign_id": section["isf"]},
        "keys": {"title": "Rendre les clés du local", "due_on": "2027-01-04"},
        "minutes": {
            "title": "Envoyer le relevé de décisions", "assignee_id": section["benoit"], "event_id": section["meeting"],
        },
        "twice": {"title": "Imprimer 500 tracts, encore"},
    }.items():
        section.make(name, "tasks.create", **draft)
    section.change("tasks.edit", id=section["letter"], draft={
        "title": "Relire la lettre aux parlementaires", "assignee_id": section["zoe"], "campaign_id": section["isf"],
        "note": "Deux pages au plus.", "due_on": "2026-04-27",
    })
    for name in ("print", "room", "keys"):
        section.change("tasks.done", id=section[name], done=True)
    section.change("tasks.done", id=section["keys"], done=False)
    section.change("tasks.remove", id=section["twice"])
