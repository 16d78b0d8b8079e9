export { FilterChips } from "./FilterChips";
export { labelOptions } from "./labelOptions";
export { MoneyField } from "./MoneyField";
export { PhoneText, phoneText } from "./PhoneText";
export { SearchField } from "./SearchField";
export { SearchPicker, type PickerOffer, type PickerOption } from "./SearchPicker";
export { TimeField } from "./TimeField";
