export { readAgendaSearch, readEventSearch } from "./search";
export { eventKindWords, eventStateWords } from "./words";
