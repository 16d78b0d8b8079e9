export { PersonPicker, type PickedPerson } from "./components/PersonPicker";
export { categoryWords } from "./words";
