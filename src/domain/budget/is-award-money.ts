import { foldAccents } from "@/language/text/fold-accents";

const money = /^(?:[-+*.\d\s)]*)(?:chi )?(?:tra )?(?:tien|muc|so tien) (?:khen )?thuong\b/;
const reward =
  /^(?:[-+*.\d\s)]*)(?:chi )?(?:khen )?thuong (?:cho |tien )?(?:cac )?(?:tap the|ca nhan|ho gia dinh|gia dinh|nguoi|dien hinh|chien si|ldtt|cstd|giay khen|bang khen|danh hieu)\b/;
const withCertificate = /\btien (?:thuong )?(?:mat )?(?:kem|theo|di kem|kem theo) (?:giay khen|bang khen|danh hieu)\b/;
const goods = /\b(?:khung|phoi|in an|in giay|mua|photo|ho so|hoa|qua|tang pham|vat pham|phong bi)\b/;

/**
 * Whether a budget line is itself award money («Tiền thưởng giấy khen cá nhân»), which the honorees' own sum stands for.
 * Frames, blank certificates, flowers and gifts are things that are bought, so they are not.
 */
export function isAwardMoney(item: string): boolean {
  const folded = foldAccents(item.normalize("NFC")).replace(/\s+/g, " ").trim();
  return money.test(folded) || ((reward.test(folded) || withCertificate.test(folded)) && !goods.test(folded));
}
