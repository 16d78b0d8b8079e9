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
