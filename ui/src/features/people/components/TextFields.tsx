import { useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";

import { personFields, plainPersonFields, type PlainPersonField } from "../../../platform";
import type { PersonFormState } from "../actions/usePersonForm";
import classes from "./TextFields.module.css";

interface TextFieldsProps {
  form: PersonFormState;
  /** Which of the texts: those of one group of the form. */
  group: (typeof personFields)[PlainPersonField]["group"];
}

/** The texts of a person that have nothing of their own, two on a line where they are short. */
export function TextFields({ form, group }: TextFieldsProps) {
  const { i18n } = useLingui();
  return (
    <div className={classes.fields}>
      {plainPersonFields.map((name) => {
        const field = personFields[name];
        if (field.group !== group) return null;
        const props = { label: i18n._(field.label), ...form.getInputProps(name) };
        switch (field.input) {
          case "paragraph":
            return <Textarea key={name} className={classes.wide} minRows={2} {...props} />;
          case "email":
            // As text, so that what is no address is told by the program and not by the browser.
            return <TextInput key={name} className={classes.wide} inputMode="email" {...props} />;
          default:
            return <TextInput key={name} type={field.input === "tel" ? "tel" : "text"} {...props} />;
        }
      })}
    </div>
  );
}
