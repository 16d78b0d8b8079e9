import { installFeatures } from "../../platform";
import { features } from "../features";

installFeatures(features);
