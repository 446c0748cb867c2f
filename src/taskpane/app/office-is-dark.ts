/** What Office tells of its theme; older versions give the ground colour only. */
interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** True for a dark Office theme, null where Office does not say (Excel on the web). */
export function officeIsDark(theme: OfficeColours | null | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => Number.parseInt(channel, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
