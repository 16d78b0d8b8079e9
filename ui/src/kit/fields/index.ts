export { FilterChips } from "./FilterChips";
export { MoneyField } from "./MoneyField";
export { PhoneText, phoneText } from "./PhoneText";
export { SearchField } from "./SearchField";
export { SearchPicker, type PickerOffer } from "./SearchPicker";
export { TimeField } from "./TimeField";
