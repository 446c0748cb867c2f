import { paneTheme } from "@/taskpane/app/theme";

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2 AA for text: 4.5:1. */
test.each([false, true])("gold text and white text on gold can be read (dark: %s)", (isDark) => {
  const theme = paneTheme(isDark);
  expect(contrast(theme.colorBrandForeground1, theme.colorNeutralBackground1)).toBeGreaterThan(4.5);
  expect(contrast(theme.colorBrandForegroundLink, theme.colorNeutralBackground1)).toBeGreaterThan(4.5);
  expect(contrast("#ffffff", theme.colorBrandBackground)).toBeGreaterThan(4.5);
  expect(contrast(theme.colorNeutralForeground2, theme.colorBrandBackground2)).toBeGreaterThan(4.5);
});
