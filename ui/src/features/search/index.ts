export { SearchPalette } from "./components/SearchPalette";
