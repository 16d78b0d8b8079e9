export { Sparkline } from "./Sparkline";
export { TrendChart, type TrendPoint } from "./TrendChart";
