import type { Found } from "../../../bindings";

/** What the search finds among the partners of the example. */
export const hits: Pick<Found, "partners"> = {
  partners: [
    {
      id: "ldh",
      name: "Ligue des droits de l’homme",
      kind: "association",
      contact: "Hélène Le Goff, présidente",
    },
  ],
};
