"""People of all categories, their dues, and an import."""

MEMBERS = {
    "zoe": {
        "family_name": "Dubois", "given_name": "Zoé", "member_number": "7001", "civility": "Mme",
        "born_on": "1968-07-06", "street": "Résidence Les Œillets\n12 allée des Mûriers", "postcode": "06140",
        "city": "Vence", "phone": "04 65 71 10 01", "mobile": "06 39 98 10 01",
        "email": "zoe.dubois@courriel.example", "joined_on": "2017-12-17", "origin": "Bulletin d’adhésion",
        "note": "Préfère le matin.\nDit « Nanou » au marché.", "tags": ["Bureau", "Tractage"],
        "consents": [
            {"purpose": "newsletter", "answer": "yes", "given_on": "2018-01-05", "source": "Bulletin d’adhésion"},
            {"purpose": "contact", "answer": "yes", "given_on": "2018-01-05", "source": "Bulletin d’adhésion"},
        ],
    },
    "loic": {
        "family_name": "Mercier", "given_name": "Loïc", "member_number": "7007", "civility": "M.",
        "born_on": "1973-02-26", "postcode": "06140", "city": "Vence", "mobile": "06 39 98 10 02",
        "email": "loic.mercier@courriel.example", "joined_on": "2012-03-17", "tags": ["Trésorerie"],
        "consents": [{"purpose": "phone", "answer": "no", "given_on": "2024-02-01", "source": "Au téléphone"}],
    },
    "benoit": {
        "family_name": "L’Œuillet", "given_name": "Benoît", "member_number": "7014", "postcode": "06570",
        "city": "Saint-Paul-de-Vence", "joined_on": "2012-08-16", "tags": ["Tractage", "Écologie"],
    },
    "nadege": {
        "family_name": "Perrin", "given_name": "Nadège", "member_number": "7042", "city": "Tourrettes-sur-Loup",
        "joined_on": "2025-01-14", "email": "nadege.perrin@courriel.example", "mobile": "06 39 98 10 04",
    },
}

# Those who left, each for a reason of its own.
FORMER = [
    ("Sanchez", "Ibrahim", "2008-01-12", "2024-11-30", "resigned"),
    ("Meunier", "Sylvie", "1997-04-02", "2023-09-01", "transferred"),
    ("Gauthier", "Océane", "2009-12-11", "2024-12-31", "lapsed"),
    ("Petit", "Hugo", "2010-12-10", "2022-06-18", "excluded"),
    ("Blanchard", "Léa", "1991-04-22", "2025-05-03", "deceased"),
]

CONTACTS = {
    "moussa": {
        "category": "regular_contact", "family_name": "Diallo", "given_name": "Moussa", "city": "Vence",
        "email": "moussa.diallo@courriel.example", "tags": ["Gare"], "origin": "Réunion publique du 16 avril",
        "consents": [{"purpose": "newsletter", "answer": "yes", "given_on": "2026-04-16", "source": "Feuille"}],
    },
    "anais": {
        "category": "regular_contact", "family_name": "Lefèvre", "given_name": "Anaïs", "city": "La Gaude",
        "mobile": "06 39 98 10 11", "tags": ["Gare", "Écologie"],
    },
    "solene": {
        "category": "occasional_contact", "family_name": "De La Tour", "given_name": "Solène", "city": "Vence",
        "origin": "Signature de la pétition",
        "consents": [
            {"purpose": "email", "answer": "no", "given_on": "2026-02-07", "source": "Au marché"},
            {"purpose": "post", "answer": "no", "given_on": "2026-02-07", "source": "Au marché"},
        ],
    },
    "karim": {
        "category": "occasional_contact", "family_name": "Benali", "given_name": "Karim",
        "mobile": "06 39 98 10 13", "note": "A demandé les horaires du train.",
    },
    "gerard": {"category": "occasional_contact", "family_name": "Vidal", "given_name": "Gérard"},
}

# As a federation sends it: semicolons between cells, Windows-1252, one row in doubt and one without a name.
TABLE = """N° adhérent;Civilité;NOM;Prénom;Code postal;Ville;Portable;E-mail;Date d'adhésion;Dernière cotisation;Montant;Mode de paiement;Newsletter;Thèmes
7001;Mme;DUBOIS;Zoé;06140;Vence;0639981099;zoe.dubois@courriel.example;17/12/2017;2023;36,00 €;Chèque;oui;
7101;Mme;ROSSI;Élodie;6140;VENCE;639981021;elodie.rossi@courriel.example;03/02/2026;2026;20,00 €;CB;oui;Gare, Jeunes
7102;M.;NGUYEN;Tuan;06570;Saint-Paul-de-Vence;;tuan.nguyen@courriel.example;12/01/2026;2026;48,00 €;Virement;non;
;M.;BENALI;Karim;06140;Vence;;;;;;;;
7103;Mme;;;06140;Vence;;;;;;;;
"""


def make(section):
    """Members, those who left, contacts, and what was changed of them since."""
    for name, draft in MEMBERS.items():
        section.make(name, "people.create", **draft)
    for family, given, joined, left, reason in FORMER:
        section.make(reason, "people.create", family_name=family, given_name=given, joined_on=joined)
        draft = {"family_name": family, "given_name": given, "joined_on": joined}
        section.change("people.edit", id=section[reason], draft={**draft, "left_on": left, "left_reason": reason})
    for name, draft in CONTACTS.items():
        section.make(name, "people.create", **draft)
    section.change("people.archive", ids=[section["gerard"]], archived=True)
    refusal = {"purpose": "newsletter", "answer": "no", "given_on": "2026-05-02", "source": "Par courriel"}
    section.change("people.edit", id=section["moussa"], draft={**CONTACTS["moussa"], "consents": [refusal]})


def pay(section):
    """Dues by every means, and a mistake that an entry of its own takes back."""
    payments = [
        ("zoe", 2024, 3600, "cheque", "2024-01-20", None),
        ("zoe", 2025, 3600, "transfer", "2025-02-03", None),
        ("zoe", 2026, 4800, "card", "2026-01-15", "Payé en ligne"),
        ("loic", 2025, 6000, "direct_debit", "2025-01-10", None),
        ("loic", 2026, 60000, "cash", "2026-01-22", "Un zéro de trop"),
        ("nadege", 2025, 2000, "other", None, "Bon d’adhésion offert"),
        ("benoit", 2025, 2400, "cheque", "2025-03-01", None),
    ]
    for who, year, cents, means, day, note in payments:
        mistaken = section.change(
            "dues.record", person_id=section[who], year=year, amount_cents=cents, means=means, received_on=day, note=note
        )
        if cents == 60000:
            section.change("dues.reverse", payment=mistaken)
    section.change(
        "dues.record", person_id=section["loic"], year=2026, amount_cents=6000, means="cash", received_on="2026-01-22"
    )


def import_table(section):
    """An import; gives what became of its rows."""
    file = section.folder / "adherents-2026.csv"
    file.write_bytes(TABLE.replace("\n", "\r\n").encode("cp1252"))
    return section.change("import.file", path=str(file))


def add_person_to_erase(section):
    """Somebody with something in every domain that knows people, who will ask to be forgotten."""
    who = section.make(
        "erased", "people.create", family_name="Roussel", given_name="Mathilde", city="Vence", tags=["Accueil"],
        email="mathilde.roussel@courriel.example", joined_on="2020-09-01", note="Tient la buvette.",
    )
    section.change("dues.record", person_id=who, year=2025, amount_cents=1500, means="cheque", received_on="2025-04-04")
    section.change("campaigns.join", id=section["cantine"], person_id=who, role="Accueil")
    section.change("tasks.create", title="Rapporter les thermos", assignee_id=who)
    section.change("events.attend", event=section["picnic"], person_id=who, invited=True, came="yes")
    section.ask("drafts.save", form=f"people.edit:{who}", value='{"note":"Ne tient plus la buvette."}')
