import { foldAccents } from "@/language/text/fold-accents";
import type { Norm } from "../model/norm";
import { awards, type AwardName } from "./award-names";
import type { RecipientKind } from "../model/honoree";
import type { RecognisedAward } from "./recognise-award";
import type { Signer } from "./recognise-signer";

/** Why an award has no code. */
export type CodeAbsence =
  /** No award text. */
  | "blank"
  /** No award that the law on emulation and commendation knows. */
  | "not-recognised"
  | "several-awards"
  /** The level decides the norm and is not said («Cờ thi đua», «Người tốt việc tốt»). */
  | "level-missing"
  /** Whether it is a person, a collective or a household is not said, which decides the money. */
  | "kind-missing"
  /** The title is for another kind of recipient («Lao động tiên tiến» for a collective). */
  | "wrong-recipient"
  /** The norms in force have no line for it. */
  | "no-norm-line";

export type CodeResolution =
  { readonly code: string; readonly reason: null } | { readonly code: null; readonly reason: CodeAbsence };

type NormLine = Pick<Norm, "code" | "nameVi" | "multiplier"> & {
  readonly amount?: number | null;
  readonly unitAmount?: number | null;
};

/** Codes to try in order; the first that is in force is taken. */
type Candidates = readonly string[];

/**
 * Finds the code of a recognised award among the norms in force on the decision date. Codes differ by decree (a ward's giấy khen
 * for a collective is `GK_XA_TT` under NĐ 91/2017 and `GK_TT` under NĐ 152/2025), so each award has a list of codes to try.
 * A level that is not said is no matter where every level leads to the same code.
 */
export function resolveAwardCode(
  recognised: RecognisedAward | null,
  kind: RecipientKind | null,
  inForce: readonly NormLine[],
): CodeResolution {
  if (recognised === null) return none("blank");
  const { award } = recognised;
  if (award === null) return none(recognised.found.length > 1 ? "several-awards" : "not-recognised");
  if (kind === null) return none("kind-missing");
  if (!awards[award].recipients.includes(kind)) return none("wrong-recipient");
  const choices = candidatesOf(recognised, award, kind).map((codes) => firstInForce(codes, inForce));
  const [first = null] = choices;
  if (choices.some((code) => code !== first)) return none("level-missing");
  return first === null ? none("no-norm-line") : { code: first, reason: null };
}

const none = (reason: CodeAbsence): CodeResolution => ({ code: null, reason });

function firstInForce(codes: Candidates, inForce: readonly NormLine[]): string | null {
  const code = codes.find((each) => inForce.some((norm) => norm.code === each));
  return code ?? sharedLine(codes, inForce);
}

/**
 * Under NĐ 98/2023 one line names bằng khen and giấy khen together (`GK_TT`, `GK_HGD`), with no figure known. It stands for a bằng khen only
 * while it has none: a figure typed there is the giấy khen's.
 */
function sharedLine(codes: Candidates, inForce: readonly NormLine[]): string | null {
  const suffix = codes.map((code) => /^BK_.*(_TT|_HGD)$/.exec(code)?.[1]).find((each) => each !== undefined);
  if (suffix === undefined) return null;
  const line = inForce.find((norm) => norm.code === `GK${suffix}`);
  const isBlank = line !== undefined && [line.multiplier, line.amount, line.unitAmount].every((figure) => !figure);
  return isBlank && foldAccents(line.nameVi).includes("bang khen") ? line.code : null;
}

/** One list of codes for what the text says; several lists where the missing level leaves several. */
function candidatesOf(recognised: RecognisedAward, award: AwardName, kind: RecipientKind): readonly Candidates[] {
  const collective = kind === "collective" ? "_TT" : "";
  switch (award) {
    case "lao-dong-tien-tien":
      return [["LDTT"]];
    case "tap-the-lao-dong-tien-tien":
      return [["TTLDTT"]];
    case "tap-the-lao-dong-xuat-sac":
      return [["TTLDXS"]];
    case "to-dan-pho-van-hoa":
      return [["TDPVH"]];
    case "xa-phuong-tieu-bieu":
      return [["XATIEUBIEU"]];
    case "gia-dinh-van-hoa":
      return [["GDVH"]];
    case "huy-chuong":
      return [["HUYCHUONG"]];
    case "anh-hung":
      return [kind === "collective" ? ["AH_TT", "AHLD_TT"] : ["AHLD"]];
    case "ky-niem-chuong":
      return [recognised.signer === "assembly" ? ["KNC_UBTVQH"] : ["KNC"]];
    case "huan-chuong-sao-vang":
      return [[`HC_SAOVANG${collective}`]];
    case "huan-chuong-ho-chi-minh":
      return [[`HC_HCM${collective}`]];
    case "huan-chuong-doc-lap":
      return grades(recognised, (grade) => [`HC_DL${grade}${collective}`]);
    case "huan-chuong-lao-dong":
      return grades(recognised, (grade) => [`HC_LD${grade}${collective}`]);
    case "chien-si-thi-dua":
      return emulationSoldier(recognised);
    case "co-thi-dua":
      return bySigner(recognised.signer, flag);
    case "nguoi-tot-viec-tot":
      return bySigner(recognised.signer, goodAction);
    case "bang-khen":
      return bySigner(recognised.signer, (signer) => certificateOfMerit(signer, kind));
    case "giay-khen":
      return bySigner(recognised.signer, (signer) => certificateOfCommendation(signer, kind));
  }
}

function grades({ grade }: RecognisedAward, codes: (grade: number) => Candidates): readonly Candidates[] {
  return (grade === null ? [1, 2, 3] : [grade]).map(codes);
}

/** Signers that can be meant when none is said. */
const anySigner: readonly Signer[] = [
  "ward",
  "district",
  "province",
  "department",
  "ministry",
  "government",
  "prime-minister",
];

function bySigner(signer: Signer | null, codes: (signer: Signer) => Candidates): readonly Candidates[] {
  if (signer !== null) return [codes(signer)];
  return anySigner.map(codes).filter((each) => each.length > 0);
}

function emulationSoldier({ reach, signer }: RecognisedAward): readonly Candidates[] {
  if (reach === "base") return [["CSTDCS"]];
  if (reach === "nation") return [["CSTDTQ"]];
  if (signer === null) return [["CSTDCS"], ["CSTD_TINH"], ["CSTDTQ"]];
  return [signer === "province" || signer === "ministry" ? ["CSTD_TINH"] : []];
}

function flag(signer: Signer): Candidates {
  if (signer === "government" || signer === "prime-minister") return ["CO_CP"];
  if (signer === "province" || signer === "ministry") return ["CO_TINH"];
  return signer === "military-region" ? ["CO_QK"] : [];
}

/** Hà Nội's «Người tốt, việc tốt»: QĐ 77/2025 Art. 8 from 18/12/2025, QĐ 21/2010 and 42/2013 before. */
function goodAction(signer: Signer): Candidates {
  if (signer === "ward") return ["NTVT_XA", "NTVT_PHUONG"];
  if (signer === "province") return ["NTVT_TP"];
  if (signer === "department" || signer === "unit") return ["NTVT_XA", "NTVT_QUAN"];
  return signer === "district" ? ["NTVT_QUAN"] : [];
}

const outcomes = { individual: "", collective: "_TT", household: "_HGD" } as const;

function certificateOfMerit(signer: Signer, kind: RecipientKind): Candidates {
  if (signer === "prime-minister" || signer === "government") return [`BK_TTG${outcomes[kind]}`];
  if (signer === "province" || signer === "ministry") return [`BK_TINH${outcomes[kind]}`];
  return signer === "military-region" ? [`BK_QK${outcomes[kind]}`] : [];
}

/** Giấy khen of the People's Committees' chairs and of heads of agencies; the Party's and the organisations' are not the decree's. */
function certificateOfCommendation(signer: Signer, kind: RecipientKind): Candidates {
  if (!["ward", "district", "province", "department", "unit"].includes(signer)) return [];
  if (kind === "household") return ["GK_HGD"];
  if (kind === "collective") return signer === "ward" ? ["GK_XA_TT", "GK_TT"] : ["GK_TT"];
  return [signer === "ward" ? "GK_XA" : "GK"];
}
