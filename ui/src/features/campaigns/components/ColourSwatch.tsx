import type { CampaignColour } from "../../../bindings";
import classes from "./colours.module.css";

/** A swatch in the colour of a campaign. Decorative: the campaign's name is always beside it. */
export function ColourSwatch({ colour }: { colour: CampaignColour }) {
  return <span className={classes.mark} data-campaign={colour} aria-hidden="true" />;
}

/** The same as a band along the top of a card. */
export function ColourBand({ colour }: { colour: CampaignColour }) {
  return <div className={classes.band} data-campaign={colour} aria-hidden="true" />;
}
