/**
 * The colours of marks. A fill, because it goes along when the user sorts; a shade that nobody picks by hand, because a mark
 * is known again by its colour alone, so that the user's own colours are never cleared.
 */
export const markColors = { error: "#FFC9C5", warning: "#FFE9A6", note: "#DCE8F9" } as const;

/** Whether a fill is one of our marks. */
export const isMarkColor = (color: string | undefined): boolean =>
  color !== undefined && Object.values<string>(markColors).includes(color.toUpperCase());
