import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const honey: MantineColorsTuple = [
  "#fff8e7",
  "#fdedc6",
  "#fadf97",
  "#f6cc6b",
  "#f0b232",
  "#d9960f",
  "#ad7106",
  "#7a4c05",
  "#5c3803",
  "#3d2502",
];
const rose: MantineColorsTuple = [
  "#fdf1f5",
  "#fbe0e9",
  "#f5bccf",
  "#f08cb0",
  "#dd5a88",
  "#c03566",
  "#9e1b4d",
  "#80133d",
  "#610e2e",
  "#420a1f",
];
const gray: MantineColorsTuple = [
  "#faf7f0",
  "#f5efe2",
  "#eee6d7",
  "#e3d9c7",
  "#cfc3ae",
  "#b0a48f",
  "#8c8070",
  "#5f5547",
  "#41382c",
  "#261e13",
];
const dark: MantineColorsTuple = [
  "#f4ede1",
  "#dbd1c1",
  "#bdb2a1",
  "#8d8272",
  "#5a5145",
  "#463e33",
  "#2f2a21",
  "#25211a",
  "#1b1813",
  "#14110d",
];
const green: MantineColorsTuple = [
  "#f1f8ee",
  "#ddefd6",
  "#bcdfae",
  "#97cc82",
  "#74b85c",
  "#579e41",
  "#41802f",
  "#2f6321",
  "#244b1a",
  "#173211",
];
const red: MantineColorsTuple = [
  "#fef2ef",
  "#fde0d9",
  "#fabcae",
  "#f4937d",
  "#ea6a4f",
  "#d44a2e",
  "#b3331b",
  "#8f2612",
  "#6c1c0d",
  "#481208",
];

const FAMILY = '"Atkinson Hyperlegible Next Variable", sans-serif';
const comfortable = { defaultProps: { size: "md" } };

export const theme = createTheme({
  colors: { honey, rose, gray, dark, green, red },
  primaryColor: "honey",
  primaryShade: { light: 4, dark: 4 },
  // Dark words on honey buttons: white ones could not be read.
  autoContrast: true,
  luminanceThreshold: 0.3,
  white: "#fffefb",
  black: "#261e13",
  fontFamily: FAMILY,
  // One family everywhere: keys and numbers are drawn in it too.
  fontFamilyMonospace: FAMILY,
  headings: {
    fontFamily: FAMILY,
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "2rem", lineHeight: "1.2" },
      h2: { fontSize: "1.375rem", lineHeight: "1.3" },
      h3: { fontSize: "1.125rem", lineHeight: "1.4" },
      h4: { fontSize: "1.0625rem", lineHeight: "1.4" },
    },
  },
  fontSizes: { xs: "0.875rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.375rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.55", xl: "1.5" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  radius: { xs: "0.25rem", sm: "0.375rem", md: "0.625rem", lg: "0.75rem", xl: "1rem" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: comfortable,
    TextInput: comfortable,
    Textarea: { defaultProps: { size: "md", autosize: true, minRows: 3 } },
    NumberInput: comfortable,
    PasswordInput: comfortable,
    Select: comfortable,
    MultiSelect: comfortable,
    Checkbox: comfortable,
    Radio: comfortable,
    Switch: comfortable,
    SegmentedControl: comfortable,
    InputWrapper: comfortable,
    ActionIcon: { defaultProps: { size: "lg", variant: "subtle", color: "gray" } },
    // Words as they are written: capitals take the shape from them that people read by.
    Badge: {
      defaultProps: { size: "lg", variant: "light" },
      styles: { root: { textTransform: "none", fontWeight: 600 } },
    },
    Notification: {
      styles: { description: { fontSize: "var(--mantine-font-size-md)", color: "var(--ruche-ink)" } },
    },
    Alert: { styles: { title: { fontSize: "inherit" }, message: { fontSize: "inherit" } } },
    Tooltip: { defaultProps: { withArrow: true } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: "lg",
        padding: "lg",
        overlayProps: { backgroundOpacity: 0.45, blur: 2 },
      },
      styles: { title: { fontSize: "1.25rem", fontWeight: 650, lineHeight: 1.3 } },
    },
    Anchor: { defaultProps: { underline: "always" } },
  },
});

/** Mantine's own colours, tied to those of `tokens.css`. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--ruche-paper)",
    "--mantine-color-text": "var(--ruche-ink)",
    "--mantine-color-dimmed": "var(--ruche-ink-soft)",
    "--mantine-color-placeholder": "var(--ruche-ink-soft)",
    "--mantine-color-anchor": "var(--ruche-honey-deep)",
    "--mantine-color-default": "var(--ruche-surface)",
    "--mantine-color-default-border": "var(--ruche-line-strong)",
    "--mantine-color-honey-light": "var(--ruche-honey-pale)",
    "--mantine-color-honey-light-color": "var(--ruche-honey-deep)",
    "--mantine-color-honey-text": "var(--ruche-honey-deep)",
    "--mantine-color-honey-outline": "var(--ruche-honey-deep)",
    "--mantine-color-rose-light": "var(--ruche-rose-pale)",
    "--mantine-color-rose-light-color": "var(--ruche-rose)",
    "--mantine-color-rose-text": "var(--ruche-rose)",
  };
  return {
    variables: {},
    light: { ...shared, "--mantine-color-error": "#a82c15", "--mantine-color-gray-light-color": "#41382c" },
    dark: {
      ...shared,
      "--mantine-color-error": "#ff9c86",
      "--mantine-color-gray-light": "#322c23",
      "--mantine-color-gray-light-color": "#dbd1c1",
      "--mantine-color-red-light": "#43211a",
      "--mantine-color-red-light-color": "#ffb5a4",
      "--mantine-color-green-light": "#223419",
      "--mantine-color-green-light-color": "#bcdfae",
    },
  };
};

/**
 * Waits for the letters that come with the program: words are not drawn in others first, and the system is not searched for
 * those, which takes longer than to fetch ours.
 */
export async function fetchTypeface(): Promise<void> {
  // Without them the words are drawn all the same.
  await document.fonts.load(`1em ${FAMILY}`).catch(() => []);
}
