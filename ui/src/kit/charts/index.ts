export { TrendChart } from "./TrendChart";
