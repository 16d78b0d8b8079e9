import type { Particulars } from "../../../bindings";

export const noParticulars: Particulars = {
  title: "",
  subtitle: null,
  held_on: null,
  held_until: null,
  place: null,
  author: null,
  language: "fr",
};
