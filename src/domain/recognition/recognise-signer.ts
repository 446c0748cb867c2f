import type { AwardWords } from "./award-words";
import type { GrantLevel } from "../model/honoree";

/** Who signs, as the award's text says. `unit` = head of an agency, school or enterprise; `organisation` = mass organisation. */
export type Signer =
  | "ward"
  | "district"
  | "province"
  | "department"
  | "unit"
  | "organisation"
  | "party"
  | "ministry"
  | "military-region"
  | "assembly"
  | "government"
  | "prime-minister"
  | "president";

export interface RecognisedSigner {
  readonly signer: Signer | null;
  readonly level: GrantLevel | null;
}

/** Words as typed, or as typed without any marks; «cơ sở» is no «sở», «thị xã» no «xã», «cán bộ» no «bộ», «P. GD&ĐT» no «phường». */
const words = {
  "prime-minister": "thủ tướng|thu tuong|ttg|ttcp|tt (?:cp|chính phủ|chinh phu)",
  president: "chủ tịch nước|chu tich nuoc",
  assembly: "quốc hội|quoc hoi|ubtvqh|ubtv qh",
  government: "chính phủ|chinh phu|cp",
  "military-region": "quân khu|quan khu|bộ tư lệnh|bo tu lenh|btl|đại học quốc gia|dai hoc quoc gia|đhqg|dhqg",
  party:
    "(?:đảng|dang|quận|quan|huyện|huyen|thành|thanh|tỉnh|tinh) (?:ủy|uỷ|uy)|đảng bộ|dang bo|chi bộ|chi bo|chi (?:ủy|uỷ|uy)",
  organisation:
    "(?:quận|quan|huyện|huyen|thành|thanh|tỉnh|tinh) (?:đoàn|doan|hội|hoi)|hội|hoi|đoàn|doan|công đoàn|cong doan|liên đoàn|lien doan|lđlđ|ldld|tlđlđ|tldld|mặt trận|mat tran|mttq|mttqvn|mt|ubmt|ubmttq|ubmttqvn|hlhpn|lhpn|hlhtn|lhtn|hccb|ccb|hnd|đtn|đtncs|hđnd|hdnd|hđtđkt|cđ|đkct",
  ministry:
    "(?<!(?:cán|can|đảng|dang|chi|toàn|toan|nội|noi) )(?:bộ|bo)(?! (?:phận|phan|đội|doi|môn|mon) )|ngành|nganh|trung ương|trung uong|tw|tư|tổng liên đoàn|tong lien doan",
  department: "(?<!(?:cơ|co|hồ|ho) )(?:sở|so)(?! \\d)",
  unit: "hiệu trưởng|hieu truong|thủ trưởng|thu truong|giám đốc|giam doc|chi cục|chi cuc|trường|truong|công ty|cong ty|doanh nghiệp|doanh nghiep|cơ quan|co quan|công an|cong an|quân sự|quan su|qs|bchqs|bch qs|chqs|bcđ|bcd|bch(?! (?:đoàn|doan|hội|hoi|công đoàn|đảng|dang) )|bql|ban(?! (?:nhân|nhan|thường trực|thuong truc|chấp hành|chap hanh|thường vụ|thuong vu) )|ca(?= (?:phường|phuong|p|quận|quan|q|tp|xã|xa|huyện|huyen) )|đội|trạm|tram|clb|câu lạc bộ|cau lac bo|quỹ|bệnh viện|benh vien|trung tâm|trung tam|hợp tác xã|hop tac xa|đơn vị|don vi",
  province: "thành phố|thanh pho|tp|tỉnh|tinh(?! (?:thần|than|nghĩa|nghia) )",
  district:
    "quận|(?<!(?:cơ|co) )quan(?! (?:khu|su|doi|cong|ly|tri|he|chung) )|q|huyện|huyen|thị xã|thi xa|tx|phòng(?! (?:chống|cháy|ngừa|dịch|không|hộ) )|phong(?! (?:trao|chong|chay|ngua|dich|khong|ho) )|p(?= (?:gd|gdđt|gddt|gdđt|nv|vh|vhtt|lđ|lđtbxh|tc|tckh|yt|tnmt|kt) )|(?<= (?:ubnd|cấp|cap) )h",
  ward: "phường|phuong|p(?! (?:gd|gdđt|gddt|nv|vh|vhtt|lđ|lđtbxh|tc|tckh|yt|tnmt|kt|hiệu|hieu|chủ|chu|trưởng|truong) )|(?<!(?:thị|thi|hợp tác|hop tac) )(?:xã|xa)(?! (?:hội|hoi) )|(?<= (?:ubnd|cấp|cap) )x|thị trấn|thi tran|(?<= ubnd )tt|đặc khu|dac khu",
} as const satisfies Record<Signer, string>;

const levelOf: Readonly<Record<Signer, GrantLevel | null>> = {
  ward: "ward",
  district: "district",
  province: "city",
  department: "department",
  unit: "department",
  organisation: null,
  party: null,
  ministry: "state",
  "military-region": "state",
  assembly: "state",
  government: "state",
  "prime-minister": "state",
  president: "state",
};

const territories = ["ward", "district", "province", "department", "ministry"] as const;

const patterns = (Object.keys(words) as Signer[]).map((signer) => ({
  signer,
  pattern: new RegExp(`(?<= )(?:${words[signer]})(?= )`),
}));

/**
 * Who signed an award. The word that stands first decides: «UBND phường Bồ Đề, quận Long Biên» is the ward's.
 * An organisation's or the Party's own award keeps the level of its territory, but is distinguished from the People's Committee's;
 * a school's, a company's or the police's counts as another agency even inside the ward.
 */
export function recogniseSigner({ typed }: AwardWords): RecognisedSigner {
  const isCommittees = typed.includes(" ubnd ");
  const found = patterns
    .filter(({ signer }) => !isCommittees || (signer !== "organisation" && signer !== "unit"))
    .map(({ signer, pattern }) => ({ signer, at: typed.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first === undefined) return { signer: null, level: null };
  const { signer } = first;
  const territory = found.find((each) => territories.some((name) => name === each.signer));
  const ofTerritory = territory === undefined ? null : levelOf[territory.signer];
  if (signer === "unit")
    return { signer, level: ofTerritory === null || ofTerritory === "ward" ? "department" : ofTerritory };
  if (signer === "party") return { signer, level: ofTerritory ?? partyLevel(typed) };
  return { signer, level: levelOf[signer] ?? ofTerritory };
}

function partyLevel(typed: string): GrantLevel | null {
  if (/ (?:quận|quan|huyện|huyen) (?:ủy|uỷ|uy) /.test(typed)) return "district";
  return / (?:thành|thanh|tỉnh|tinh) (?:ủy|uỷ|uy) /.test(typed) ? "city" : null;
}
