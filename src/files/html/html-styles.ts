/** What a style says of a cell, a row or words: only what a list needs. */
export interface HtmlStyle {
  /** Name of the first font. */
  readonly font?: string;
  readonly hidden?: boolean;
  /** Excel's number format, unescaped: `@`, `dd/mm/yyyy`. */
  readonly format?: string;
}

/** The styles of a page: by class (`xl65`), and Excel's declared marks of numbers. */
export interface HtmlStyles {
  readonly byClass: ReadonlyMap<string, HtmlStyle>;
  readonly byTag: ReadonlyMap<string, HtmlStyle>;
  readonly decimalMark: string | null;
  readonly thousandsMark: string | null;
}

export const noStyles: HtmlStyles = { byClass: new Map(), byTag: new Map(), decimalMark: null, thousandsMark: null };

const unquoted = (value: string): string => value.trim().replace(/^["']|["']$/g, "");

/** `"dd\\/mm\\/yyyy"` → `dd/mm/yyyy`; Excel escapes signs with a backslash and spells others in hex. */
const unescaped = (value: string): string =>
  value.replace(/\\([0-9a-f]{4})\s?|\\(.)/gi, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Value of one property in a list of declarations; quoted text may hold semicolons. */
function property(declarations: string, name: string): string | null {
  const found = new RegExp(`(?:^|[;{\\s])${name}\\s*:\\s*((?:"[^"]*"|'[^']*'|[^;"'])*)`, "i").exec(declarations);
  return found?.[1]?.trim() ?? null;
}

/** Reads the declarations of one style: `font-family:".VnTime";display:none`. */
export function readStyle(declarations: string): HtmlStyle {
  if (declarations === "") return {};
  const font = property(declarations, "font-family") ?? fontOfShorthand(property(declarations, "font"));
  const display = property(declarations, "display");
  const format = property(declarations, "mso-number-format");
  return {
    ...(font === null ? {} : { font: unquoted(font.split(",")[0] ?? "") }),
    ...(display === null ? {} : { hidden: /^none/i.test(display) }),
    ...(format === null ? {} : { format: unescaped(unquoted(format)) }),
  };
}

/** `font: bold 12pt ".VnTime", serif` ends with the families. */
const fontOfShorthand = (font: string | null): string | null =>
  font === null ? null : (/\d(?:pt|px|em|rem|%)\S*\s+(.+)$/i.exec(font)?.[1] ?? null);

const rule = /([^{}]+)\{([^{}]*)\}/g;

/** Reads the rules of a page's style sheet that are for a tag (`td`) or a class (`.xl65`, `p.MsoNormal`). */
export function readStyleSheet(text: string): HtmlStyles {
  const byClass = new Map<string, HtmlStyle>();
  const byTag = new Map<string, HtmlStyle>();
  let decimalMark: string | null = null;
  let thousandsMark: string | null = null;
  for (const [, selectors = "", declarations = ""] of text.replace(/<!--|-->|\/\*[^*]*\*\//g, " ").matchAll(rule)) {
    const style = readStyle(declarations);
    decimalMark ??= markOf(declarations, "mso-displayed-decimal-separator");
    thousandsMark ??= markOf(declarations, "mso-displayed-thousand-separator");
    for (const selector of selectors.split(",").map((typed) => typed.trim())) {
      const className = /^[\w-]*\.([\w-]+)$/.exec(selector)?.[1];
      if (className !== undefined) byClass.set(className, { ...byClass.get(className), ...style });
      else if (/^[\w-]+$/.test(selector)) byTag.set(selector.toLowerCase(), { ...byTag.get(selector), ...style });
    }
  }
  return { byClass, byTag, decimalMark, thousandsMark };
}

function markOf(declarations: string, name: string): string | null {
  const value = property(declarations, name);
  return value === null ? null : unescaped(unquoted(value));
}

/** Puts a second style sheet of the page after the first. */
export function joinStyles(first: HtmlStyles, second: HtmlStyles): HtmlStyles {
  return {
    byClass: new Map([...first.byClass, ...second.byClass]),
    byTag: new Map([...first.byTag, ...second.byTag]),
    decimalMark: first.decimalMark ?? second.decimalMark,
    thousandsMark: first.thousandsMark ?? second.thousandsMark,
  };
}

/** The style of one element: its tag's, then its classes', then its own. */
export function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { byClass, byTag }: HtmlStyles,
): HtmlStyle {
  const classes = attributes["class"]?.split(/\s+/) ?? [];
  return Object.assign(
    {},
    byTag.get(name),
    ...classes.map((className) => byClass.get(className)),
    name === "font" && attributes["face"] !== undefined ? { font: attributes["face"] } : {},
    readStyle(attributes["style"] ?? ""),
  ) as HtmlStyle;
}
