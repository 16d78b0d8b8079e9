export { PersonPicker, type PickedPerson } from "./components/PersonPicker";
export { categoryLabels, leftReasonLabels } from "./labels";
