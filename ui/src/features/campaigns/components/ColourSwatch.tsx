import type { Campaign } from "../../../bindings";
import classes from "./colours.module.css";

interface ColourProps {
  /** Only forms may leave it open: a campaign always has one. */
  colour: Campaign["colour"];
}

/** A swatch in the colour of a campaign. Decorative: the campaign's name is always beside it. */
export function ColourSwatch({ colour }: ColourProps) {
  return <span className={classes.mark} data-campaign={colour} aria-hidden="true" />;
}

/** The same as a band along the top of a card. */
export function ColourBand({ colour }: ColourProps) {
  return <div className={classes.band} data-campaign={colour} aria-hidden="true" />;
}
