export { FilterChips, type Filter } from "./FilterChips";
export { MoneyField } from "./MoneyField";
export { PhoneText, phoneText } from "./PhoneText";
export { SearchField } from "./SearchField";
export { SearchPicker, type PickerOffer, type PickerOption } from "./SearchPicker";
export { TimeField } from "./TimeField";
