import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Gold, dark enough in the middle that white text on 70 and 80 has a contrast of 4.5:1 and more (6.5 and 5.2). */
const gold: BrandVariants = {
  10: "#120B00",
  20: "#241803",
  30: "#352504",
  40: "#453106",
  50: "#563E08",
  60: "#674B0A",
  70: "#79590B",
  80: "#8B670D",
  90: "#9C7620",
  100: "#AC8637",
  110: "#BB974F",
  120: "#CAA869",
  130: "#D7B983",
  140: "#E3CB9F",
  150: "#EEDDBD",
  160: "#F8EFDC",
};

const light: Theme = { ...createLightTheme(gold), colorBrandForeground1: gold[70], colorBrandForegroundLink: gold[70] };

const dark: Theme = {
  ...createDarkTheme(gold),
  // Gold text on the dark ground needs the lighter shades: 110 has 5.3:1 on #292929, where 100 has only 4.3:1.
  colorBrandForeground1: gold[110],
  colorBrandForeground2: gold[120],
  colorBrandForegroundLink: gold[120],
  colorCompoundBrandForeground1: gold[120],
};

/** The pane's Fluent theme: gold accent, light or dark as Office is. */
export const paneTheme = (isDark: boolean): Theme => (isDark ? dark : light);
