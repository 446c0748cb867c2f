import { isSyllable } from "../text/syllable";
import type { Abbreviation } from "./abbreviation";
import { knownAbbreviations, shortKey } from "./known-abbreviations";

type About = Abbreviation["about"];

/** A text with its short forms written out. */
export interface Expansion {
  readonly text: string;
  /** Short forms that stay because their meaning is not known, or because they have several meanings. */
  readonly unknown: readonly string[];
}

/** A run of capitals, as well with a hyphen, an ampersand or dots inside (`TH&THCS`, `CT.UBND`), and a small `r` or `g` (`CHTr`, `TTg`) behind. */
const shortForm = /(?<![\p{L}\p{M}\d])[A-ZĐĂÂÊÔƠƯ]{2,}[rg]?(?:[&][A-ZĐĂÂÊÔƠƯ]{2,})*(?![\p{L}\p{M}\d])/gu;
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** Where a short form of one sort is not found, the others are asked in this order: a post names its unit («PCT UBND»), an award who gives it. */
const elsewhere: Readonly<Record<About, readonly About[]>> = {
  position: ["position", "orgUnit", "award"],
  orgUnit: ["orgUnit", "position"],
  award: ["award", "orgUnit", "position"],
};

/** The short forms of one workbook: its own before the built-in ones. */
export class AbbreviationDictionary {
  readonly #own: Readonly<Record<About, ReadonlyMap<string, string | null>>>;
  readonly #expanded = new Map<string, Expansion>();
  readonly #writesOut: boolean;

  /**
   * `form` says what is written into the tables: "short" leaves the built-in short forms as the list has them (BTCB stays BTCB) and writes out
   * only those that the workbook's own list explains, "full" writes out all.
   */
  constructor(own: readonly Abbreviation[] = [], form: "short" | "full" = "short") {
    const of = (about: About): ReadonlyMap<string, string | null> =>
      new Map(own.filter((entry) => entry.about === about).map(({ short, full }) => [shortKey(short), full]));
    this.#own = { position: of("position"), orgUnit: of("orgUnit"), award: of("award") };
    this.#writesOut = form === "full";
  }

  /** Writes out the short forms of a cell as the dictionary's form says, and names those without a known meaning. Twice gives the same as once. */
  read(text: string, about: About): Expansion {
    return this.#expand(text, about, this.#writesOut);
  }

  /** Writes out every short form that is known, as an invitation wants it: `PCT UBND` → «Phó Chủ tịch Ủy ban nhân dân». */
  writeOut(text: string, about: About): string {
    return this.#expand(text, about, true).text;
  }

  #expand(text: string, about: About, isFull: boolean): Expansion {
    const key = `${about}${String(isFull)}${text}`;
    const remembered = this.#expanded.get(key);
    if (remembered) return remembered;
    let expansion = this.#expandOnce(text, about, isFull);
    // What stands for one short form may hold another.
    for (let pass = 1; pass < mostPasses && expansion.text !== text; pass += 1) {
      const next = this.#expandOnce(expansion.text, about, isFull);
      if (next.text === expansion.text) break;
      expansion = next;
    }
    if (this.#expanded.size < mostRemembered) this.#expanded.set(key, expansion);
    return expansion;
  }

  #expandOnce(text: string, about: About, isFull: boolean): Expansion {
    const unknown: string[] = [];
    const isShouted = text === text.toUpperCase();
    const expanded = text.replace(shortForm, (short, at: number) => {
      const full = this.#fullOf(short, about);
      // «CLB» stands for «CLB Thơ»: written out already, it stays.
      if (full !== null)
        return (isFull || full.isOwn) && !isWrittenOut(text, at, { short, full: full.text }) ? full.text : short;
      // In a cell that is all capitals a syllable is a word and no short form.
      const isWord = roman.test(short) || (isSyllable(short) && (isShouted || /[ĂÂÊÔƠƯ]/u.test(short)));
      if (!isWord && !unknown.includes(short)) unknown.push(short);
      return short;
    });
    return { text: expanded, unknown };
  }

  #fullOf(short: string, about: About): { readonly text: string; readonly isOwn: boolean } | null {
    const key = shortKey(short);
    for (const each of elsewhere[about]) {
      const own = this.#own[each].get(key);
      if (own !== undefined && own !== null) return { text: own, isOwn: true };
    }
    for (const each of elsewhere[about]) {
      const known = knownAbbreviations[each].get(key);
      const [only, ...others] = known?.full ?? [];
      if (only !== undefined) return others.length === 0 ? { text: only, isOwn: false } : null;
    }
    const parts = cover(key, elsewhere[about], 0);
    return parts === null ? null : { text: parts.join(" "), isOwn: false };
  }
}

function isWrittenOut(
  text: string,
  at: number,
  { short, full }: { readonly short: string; readonly full: string },
): boolean {
  const inside = full.indexOf(short);
  return inside >= 0 && text.startsWith(full, at - inside);
}

const mostRemembered = 50_000;
const mostPasses = 4;
const longestGlued = 14;

/** What several short forms written together stand for (`CTUBND` → «Chủ tịch», «Ủy ban nhân dân»), the longest first; null when a letter is left. */
function cover(key: string, abouts: readonly About[], from: number): readonly string[] | null {
  if (from === key.length) return [];
  if (key.length > longestGlued) return null;
  for (let to = key.length; to >= from + 2; to -= 1) {
    const part = key.slice(from, to);
    for (const about of abouts) {
      const full = knownAbbreviations[about].get(part)?.full ?? [];
      const [only, ...others] = full;
      if (only === undefined || others.length > 0) continue;
      const rest = cover(key, abouts, to);
      if (rest !== null) return [only, ...rest];
    }
  }
  return null;
}

/** What a short form may stand for, where the built-in dictionary knows several meanings; empty otherwise. */
export const meaningsOf = (short: string, about: About): readonly string[] =>
  knownAbbreviations[about].get(shortKey(short))?.full ?? [];
