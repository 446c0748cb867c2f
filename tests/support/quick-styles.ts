/** Rules of style that say whether a thing is there for a user; jsdom draws nothing, so colours and sizes say nothing. */
const saysWhatIsThere = /(display:\s*none|visibility:|pointer-events:)/;

/** jsdom's own count of changes to a document: each change of a node or an attribute below it makes it larger. */
function versionOf(page: Document): number | null {
  const [inner] = Object.getOwnPropertySymbols(page).filter(({ description }) => description === "impl");
  const kept = inner === undefined ? undefined : (page as unknown as Record<symbol, { _version?: number }>)[inner];
  return kept?._version ?? null;
}

/**
 * Makes looking at styles cheap: roles, names and axe ask for the style of each element again and again, and jsdom holds
 * each against every rule, of which Fluent writes thousands. Rules that neither hide nor show are left out, and an answer
 * holds until the document changes.
 */
export function quickenStyles(): void {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function insert(this: CSSStyleSheet, rule, index = 0) {
    return saysWhatIsThere.test(rule) ? insertRule.call(this, rule, Math.min(index, this.cssRules.length)) : 0;
  };
  const ask = window.getComputedStyle.bind(window);
  const answers = new WeakMap<Element, { readonly version: number; readonly style: CSSStyleDeclaration }>();
  window.getComputedStyle = (element, pseudo) => {
    const version = pseudo ? null : versionOf(document);
    if (version === null || !element.isConnected || element.ownerDocument !== document) return ask(element, pseudo);
    const known = answers.get(element);
    if (known?.version === version) return known.style;
    const style = ask(element);
    answers.set(element, { version, style });
    return style;
  };
}
