import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** True for a dark pane: as Office says, and where Office does not say (Excel on the web) as the system prefers. */
export function useDarkMode(officeIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeIsDark ?? systemIsDark;
}
