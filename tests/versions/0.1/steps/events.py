"""Events of every kind, their programmes, notes and lists of who came."""

EVENTS = {
    "meeting": {
        "kind": "section_meeting", "title": "Réunion de section de mars", "state": "held",
        "starts": "2026-03-05T19:30:00", "ends": "2026-03-05T21:30:00", "place": "Local de la section",
        "address": "3 rue du Marché, Vence", "description": "Préparer le printemps.", "organiser": "Le bureau",
    },
    "assembly": {
        "kind": "general_assembly", "title": "Assemblée générale 2026", "starts": "2026-06-20T09:00:00",
        "ends": "2026-06-20T12:30:00", "place": "Salle Falcoz", "state": "held",
    },
    "station": {
        "kind": "public_meeting", "title": "Réunion publique pour la gare", "starts": "2026-04-16T18:30:00",
        "ends": "2026-04-16T21:00:00", "place": "Salle Falcoz", "address": "Place Maréchal-Juin, Vence",
        "organiser": "Section et collectif des usagers", "state": "held",
    },
    "summer": {
        "kind": "gathering", "title": "Rassemblement d’été", "starts": "2026-08-29T00:00:00",
        "ends": "2026-08-30T00:00:00", "all_day": True, "place": "Parc du Malvan",
    },
    "training": {
        "kind": "training", "title": "Formation des trésoriers", "starts": "2026-05-30T09:30:00",
        "ends": "2026-05-30T17:00:00", "place": "Nice", "state": "cancelled",
    },
    "picnic": {
        "kind": "other", "title": "Pique-nique de rentrée 2025", "starts": "2025-09-07T12:00:00",
        "ends": "2025-09-07T17:00:00", "place": "Col de Vence", "state": "held",
    },
}

# A day as an officer notes it.
NOTES = """18h30 accueil café
18h45 intro Salomé Vidal (coordination) : écouter / faire / transmettre
   ANNONCE !! le comité de ligne se réunit le 12 mai
19h TR1 "Le train, pour qui ?" - anim. Maud Saint-Clair
   Armand Lesage (vice-prés. région) -> écouter D'ABORD
   -> moi : idée parrainage, à proposer  ! SUITE : mettre à l'ODJ du 14
20h ateliers (2 en parallèle)
   Odile : atelier horaires
20h30 Gaspard Noël : hommage à une cheminote
"""


def make(section):
    """Events; one is put into the agenda while the section's clocks are elsewhere."""
    for name, draft in EVENTS.items():
        section.make(name, "events.create", **draft)
    known = section.ask("section.read")
    section.change("section.change", **{**known, "zone": "Indian/Reunion"})
    section.make(
        "network", "events.create", kind="action_day", title="Journée des sections en réseau",
        starts="2026-11-14T15:00:00", ends="2026-11-14T16:30:00", place="En visioconférence",
    )
    section.change("section.change", **known)
    draft = {**EVENTS["assembly"], "description": "Rapport moral, comptes, élection du bureau."}
    section.change("events.edit", id=section["assembly"], draft=draft)
    section.change("events.archive", ids=[section["picnic"]], archived=True)
    hold_meeting(section)
    hold_public_meeting(section)


def note(kind, text, speaker=None):
    return {"kind": kind, "text": text, "speaker": speaker}


def hold_meeting(section):
    """Two sessions with people of the section and from outside, a note of every kind, and who came."""
    section.make("opening", "events.add_session", event=section["meeting"], draft={
        "kind": "address", "title": "Ouverture", "starts": "2026-03-05T19:30:00", "ends": "2026-03-05T19:45:00",
        "speakers": [{"person_id": section["zoe"], "office": "secrétaire", "said": "Deux cents signatures en un mois."}],
    })
    section.make("printing", "events.add_session", event=section["meeting"], draft={
        "kind": "plenary", "title": "Rendez-nous la gare : la suite", "starts": "2026-03-05T19:45:00",
        "ends": "2026-03-05T21:15:00", "place": "Grande table", "note": "Trois semaines avant le vote.",
        "moderators": [{"person_id": section["loic"], "office": "trésorier"}],
        "speakers": [
            {"name": "Camille Navarre", "office": "déléguée", "organisation": "Collectif des usagers",
             "said": "La région répondra avant l’été."},
            {"person_id": section["anais"]},
        ],
        "notes": [
            note("text", "Le guichet ferme à midi depuis janvier."),
            note("announcement", "le local est rouvert le jeudi", "Loïc Mercier"),
            note("proposal", "une marche de la gare à la mairie", "Anaïs Lefèvre"),
            note("decision", "une table au marché chaque samedi de mars"),
            note("follow_up", "écrire au président de région", "Benoît L’Œuillet"),
            note("quote", "Un train qui ne s’arrête pas est un mur.", "Camille Navarre"),
        ],
    })
    section.change("events.edit_notes", event=section["meeting"], notes=[
        note("text", "Quinze chaises, il en manquait deux."), note("decision", "prochaine réunion le 2 avril"),
    ])
    wrong = section.change("events.add_session", event=section["meeting"], draft={"title": "Divers"})
    section.change("events.remove_session", id=wrong)
    take_attendance(section)


def take_attendance(section):
    """Every answer there is, guests, and a line that was removed again."""

    def attend(**line):
        return section.change("events.attend", event=section["meeting"], **line)

    section.change("events.invite", event=section["meeting"], all_members=True)
    section.change("events.invite", event=section["meeting"], people=[section["anais"], section["moussa"]])
    for who, answer, came in [
        ("zoe", "yes", "yes"), ("loic", "maybe", "yes"), ("benoit", "no", "no"), ("anais", "yes", "yes"),
        ("moussa", "yes", "no"),
    ]:
        attend(person_id=section[who], answer=answer, came=came)
    attend(guest_name="Camille Navarre", invited=True, answer="yes", came="yes")
    attend(guest_name="Bernardin Guérande", came="yes")
    mistaken = attend(guest_name="Personne")
    section.change("events.unlist", line=mistaken)


def hold_public_meeting(section):
    """A programme read from notes, then put right."""
    outline = section.ask("events.outline", text=NOTES, day="2026-04-16")
    section.change("events.add_programme", event=section["station"], outline=outline)
    programme = section.ask("events.programme", id=section["station"])
    last = programme["sessions"][-1]
    draft = {key: last[key] for key in ("kind", "title", "starts", "ends", "place", "note", "speakers", "notes")}
    section.change("events.edit_session", id=last["id"], draft={**draft, "place": "Estrade"})
    for title, place in [("Atelier tarifs", "Salle 1"), ("Atelier accès en fauteuil", "Salle 2")]:
        section.make(title, "events.add_session", event=section["station"], draft={
            "kind": "workshop", "title": title, "place": place, "starts": "2026-04-16T20:00:00",
            "ends": "2026-04-16T20:30:00", "moderators": [{"person_id": section["nadege"]}],
        })
    section.change("events.move_session", id=section["Atelier accès en fauteuil"], earlier=True)
    section.change("events.attend", event=section["station"], person_id=section["moussa"], came="yes")
