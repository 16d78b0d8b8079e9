export { RecordHistory } from "./components/RecordHistory";
