import { carriedProtections } from "../carried";
import { isTrue, writeAttributes } from "../xml-text";
import type { SheetProtection } from "../../host/store/sheet";

/** What a protected sheet still allows: Office.js's option and the file's word, which says what is locked. */
const permissions = {
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

/** Locked unless the file says otherwise, but for these two, which are free unless it does. */
const freeByDefault = new Set<string>(["objects", "scenarios"]);

const hashNames = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;

/** A file keeps no password, only its hash: none that a person types is equal to this. */
const unknownPassword = "\u0000";

/** The protection that the attributes of `sheetProtection` describe; null when it is switched off. */
export function readProtection(attributes: Readonly<Record<string, string>>): SheetProtection | null {
  if (!isTrue(attributes["sheet"])) return null;
  const options: Record<string, unknown> = {};
  for (const [option, word] of Object.entries(permissions))
    options[option] = !isTrue(attributes[word], !freeByDefault.has(word));
  const noLocked = isTrue(attributes["selectLockedCells"]);
  const noUnlocked = isTrue(attributes["selectUnlockedCells"]);
  options["selectionMode"] = noUnlocked ? "None" : noLocked ? "Unlocked" : "Normal";
  const hash = hashNames.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const]));
  const protection: SheetProtection = { options, password: hash.length > 0 ? unknownPassword : null };
  if (hash.length > 0) carriedProtections.set(protection, Object.fromEntries(hash));
  return protection;
}

/** Excel's short hash of a password (ECMA-376, 18.2.29): the same on any day, which a salted one is not. */
export function hashPassword(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ [...password].length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** The `sheetProtection` element, "" for an open sheet. */
export function writeProtection(protection: SheetProtection | null): string {
  if (!protection) return "";
  const { options, password } = protection;
  const hash =
    carriedProtections.get(protection) ??
    (password === null || password === "" ? {} : { password: hashPassword(password) });
  const attributes: Record<string, string | number | undefined> = { ...hash, sheet: 1 };
  for (const [option, word] of Object.entries(permissions)) {
    const isAllowed = options[option] === true;
    const isFree = freeByDefault.has(word);
    if (isAllowed !== isFree) attributes[word] = isFree ? 1 : 0;
  }
  if (options["selectionMode"] === "Unlocked" || options["selectionMode"] === "None")
    attributes["selectLockedCells"] = 1;
  if (options["selectionMode"] === "None") attributes["selectUnlockedCells"] = 1;
  return `<sheetProtection${writeAttributes(attributes)}/>`;
}
