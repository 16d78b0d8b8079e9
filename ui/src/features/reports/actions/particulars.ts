import type { Particulars } from "../../../bindings";

export const emptyParticulars: Particulars = {
  title: "",
  subtitle: null,
  held_on: null,
  held_until: null,
  place: null,
  author: null,
  language: "fr",
};

/** What the form gives: a line that is empty is none. */
export const particularsOf = (values: Particulars): Particulars => ({
  ...values,
  subtitle: values.subtitle || null,
  place: values.place || null,
  author: values.author || null,
});
