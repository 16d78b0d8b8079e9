"""Reports: one of an event, published; one written by hand with every block; their photos."""

from .text import BOLD, ITALIC, document, items, link, node, nodes, paragraph, words

NOTHING = {"subtitle": None, "held_on": None, "held_until": None, "place": None, "author": None, "language": "fr"}
DECISION = "0196f3a0-0000-7000-8000-000000000001"


def publish_meeting(section, pictures):
    """The report of the meeting of March: composed, completed, published, and given out as files."""
    report = section.make("minutes of march", "reports.begin_from_event", event=section["meeting"])
    added = section.change("photos.add", report=report, paths=[pictures["hall.jpg"]])
    section.ids["hall"] = added["added"][0]
    section.change("photos.describe", photo=section["hall"], words={
        "caption": "Le local, jeudi soir", "alt": "Trois personnes debout dans une salle claire",
        "credit": "Anaïs Lefèvre", "ownership": "Photo : propriété de la section", "consent": "granted",
    })
    body = section.ask("reports.read", report=report)["body"]
    body["content"][0:0] = [
        paragraph("Ce jeudi, ", words("quinze chaises", BOLD), " n’ont pas suffi : la gare réunit plus large que nous."),
        node("photo", photoId=section["hall"]),
    ]
    section.change("reports.write", report=report, body=body)
    decision = nodes(body["content"], "decision")[0]["attrs"]["id"]
    section.make(
        "stall", "reports.follow_up", report=report, decision=decision, title="Tenir une table chaque samedi de mars",
        assignee_id=section["benoit"], due_on="2026-03-28",
    )
    section.change("reports.publish", report=report)
    for format, name in [("html", "mars.html"), ("markdown", "mars.md"), ("pdf", "mars.pdf")]:
        section.ask("reports.export", report=report, format=format, path=str(section.folder / name))


def write_journal(section, pictures):
    """A report of no event, written several times as an editor saves it, with every block there is."""
    report = section.make("journal", "reports.begin", particulars={
        **NOTHING, "title": "Journal du porte-à-porte", "held_on": "2026-03-07",
    })
    section.change("reports.rename", report=report, particulars={
        **NOTHING, "title": "Journal du porte-à-porte", "subtitle": "Rue du Peyra, un samedi", "held_on": "2026-03-07",
        "held_until": "2026-03-08", "place": "Vence", "author": "Anaïs Lefèvre",
    })
    opening = "Quarante portes, neuf conversations, et une chatte nommée Pétition."
    for end in (9, 30, len(opening)):
        section.change("reports.write", report=report, body=document(paragraph(opening[:end])))
    added = section.change("photos.add", report=report, paths=[pictures["porte.jpg"], pictures["logo.png"]])
    section.ids["door"], section.ids["logo"] = added["added"]
    section.change("photos.describe", photo=section["door"], words={
        "caption": "Numéro 12, rue du Peyra", "alt": "Une porte bleue", "credit": "Anaïs Lefèvre", "consent": "not_needed",
    })
    section.change(
        "photos.describe_all", photos=[section["door"], section["logo"]], common={"ownership": "Section de Vence"}
    )
    section.change("reports.write", report=report, body=document(paragraph(opening), *blocks(section)))


def blocks(section):
    """Every block of a report's text, once at least."""
    return [
        node("heading", words("Le matin"), level=2),
        paragraph("On nous ouvre ", words("vite", BOLD), ", on nous parle ", words("longtemps", ITALIC), "."),
        node("bulletList", *items("le train du soir ;", "le bruit des cars ;", "la cantine.")),
        node("orderedList", *items("saluer ;", "écouter ;", "noter."), start=1),
        node("horizontalRule"),
        node("heading", words("Ce qu’on nous a dit"), level=3),
        node("quote", paragraph("Mon fils part à cinq heures pour être à huit heures à Grasse."),
             author="Une voisine", source="Rue du Peyra", date="2026-03-07"),
        node("socialPost", paragraph("Merci d’être passés ! #RendezNousLaGare"), author="Yasmine Torrès-Blanc",
             handle="@yasmine", network="Passerelle", date="2026-03-07T16:52:00",
             url="https://passerelle.example/yasmine/4107"),
        node("session", paragraph("Le point, assis sur les marches."),
             node("speaker", paragraph("On recommence samedi."), name="Benoît L’Œuillet", role="speaker",
                  personId=section["benoit"]),
             kind="plenary", title="Le bilan", time="12 h", place="Escalier de la mairie"),
        node("announcement", paragraph("Prochain porte-à-porte le 21 mars.")),
        node("decision", paragraph("Rappeler les neuf personnes dans la semaine."), id=DECISION, owner="Anaïs Lefèvre",
             due="2026-03-14"),
        node("photo", photoId=section["door"]),
        node("gallery", photoIds=[section["door"], section["logo"]], ownership="Photos de la section",
             link="https://vence.example/photos"),
        node("acknowledgements", paragraph("Merci à la boulangerie, ",
                                           words("et à sa fournée", link("https://boulangerie.example/")), ".")),
        node("signature", name="Anaïs"),
    ]


def begin_others(section, pictures):
    """A report in English, published and made a draft again, whose photo may not be shown; and one that was removed."""
    letter = section.make("letter to twins", "reports.begin", body=document(
        paragraph("Our station closed in 1953; yours is open. Tell us how the beekeepers of Lahnstein saved it."),
    ), particulars={**NOTHING, "title": "A letter to our twin town", "held_on": "2026-05-09", "language": "en"})
    section.change("reports.publish", report=letter)
    section.change("reports.unpublish", report=letter)
    paths = [pictures["hall.jpg"], pictures["porte.jpg"]]
    kept, removed = section.change("photos.add", report=letter, paths=paths)["added"]
    section.change("photos.describe", photo=kept, words={"alt": "Three people in a hall", "consent": "refused"})
    section.change("photos.remove", photo=removed)
    gone = section.change("reports.begin", particulars={**NOTHING, "title": "Brouillon sans suite"})
    section.change("reports.remove", report=gone)
