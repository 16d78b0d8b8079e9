import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

import type { Contact } from "../../../bindings";
import { PhoneText, useFormat } from "../../../kit";
import { contactName } from "../actions/contactForm";
import { ContactMenu } from "./ContactMenu";
import classes from "./Contacts.module.css";

/** Somebody of an organisation: who they are there, and how to reach them. */
export function ContactLine({ contact, onEdit }: { contact: Contact; onEdit: () => void }) {
  const { person, office, phone, email, note } = contact;
  const name = contactName(contact);
  return (
    <li className={classes.contact}>
      <div className={classes.what}>
        <span className={classes.name}>
          {person === null ? (
            name
          ) : (
            <Link to="/people" search={{ record: person.id }}>
              {name}
            </Link>
          )}
        </span>
        {office !== null && <span>{office}</span>}
        {phone !== null && <PhoneText number={phone} />}
        {email !== null && <span>{email}</span>}
        <Term contact={contact} />
        {note !== null && <span className={classes.note}>{note}</span>}
      </div>
      <ContactMenu contact={contact} name={name} onEdit={onEdit} />
    </li>
  );
}

/** Since when and until when they have the office, where that is known. */
function Term({ contact: { since, until } }: { contact: Contact }) {
  const { t } = useLingui();
  const format = useFormat();
  const [from, to] = [since, until].map((day) => day && format.dateWithYear(day));
  if (!from && !to) return null;
  return (
    <span className={classes.note}>
      {!to ? (
        t`depuis le ${from}`
      ) : !from ? (
        t`jusqu’au ${to}`
      ) : (
        <Trans>
          du {from} au {to}
        </Trans>
      )}
    </span>
  );
}
