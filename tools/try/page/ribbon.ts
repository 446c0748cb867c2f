/** A button of the add-in's ribbon tab; `action` null opens the pane. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const named = (parent: Element | Document, name: string): Element[] =>
  [...parent.getElementsByTagName("*")].filter((element) => element.localName === name);

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((element) => element.localName === name);

/** Reads the ribbon tab out of the manifest's own XML, in its default language: the page shows what Excel would. */
export function readRibbon(manifest: Document): readonly RibbonGroup[] {
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    const found = ["String", "Image", "Url"]
      .flatMap((kind) => named(manifest, kind))
      .find((e) => e.getAttribute("id") === id);
    return found?.getAttribute("DefaultValue") ?? "";
  };
  const icon = (control: Element): string => {
    const image = named(control, "Image").find((e) => e.getAttribute("size") === "32");
    return new URL(resource(image)).pathname;
  };
  return named(manifest, "Group").map((group) => ({
    label: resource(child(group, "Label")),
    buttons: named(group, "Control").map((control) => ({
      label: resource(child(control, "Label")),
      tip: resource(named(control, "Description")[0]),
      icon: icon(control),
      action: named(control, "FunctionName")[0]?.textContent ?? null,
    })),
  }));
}
