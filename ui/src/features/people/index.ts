export { PersonPicker, type PickedPerson } from "./components/PersonPicker";
export { categoryWords, leftReasonWords } from "./labels";
