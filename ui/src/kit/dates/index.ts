export { DateField } from "./DateField";
