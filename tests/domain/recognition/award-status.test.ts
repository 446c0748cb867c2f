import fc from "fast-check";
import { awardStatus, statusInNote, withoutStatus } from "@/domain/recognition/award-status";
import type { AwardStatus } from "@/domain/model/honoree";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { foldAccents } from "@/language/text/fold-accents";

const plain = [
  "LĐTT",
  "Lao động tiên tiến",
  "GK của Chủ tịch UBND phường",
  "Giấy khen UBND phường kèm tiền thưởng",
  "GK UBND phường, phường chi",
  "GK UBND phường vì đã có thành tích xuất sắc",
  "Giấy khen về phong trào «Nói không với rác thải nhựa»",
  "GK UBND phường - chưa chi",
  "Đạt LĐTT",
  "Được tặng GK UBND phường",
  "Giấy khen của UBND phường về thành tích đã tặng quà người nghèo",
  "Bằng khen của Chi hội",
  "GK của Chi cục Thuế quận",
  "Gia đình văn hóa 3 năm liền",
  "GK CT UBND phường số 12/QĐ-UBND",
  "Tổ dân phố số 5 đạt chuẩn văn hóa",
  "GK của CT UBND quận Long Biên tặng",
  "5 năm liền LĐTT",
];

test.each(plain)("«%s» is granted", (text) => expect(awardStatus(text)).toBe("granted"));

test.each<[string, AwardStatus]>([
  ["Không đạt LĐTT", "refused"],
  ["Chưa đạt LĐTT", "refused"],
  ["khong dat LDTT", "refused"],
  ["LĐTT (ko đạt)", "refused"],
  ["LĐTT (bị loại)", "refused"],
  ["LĐTT (HĐ chưa thông qua)", "refused"],
  ["LĐTT ( chưa đủ thời gian công tác)", "refused"],
  ["Thu hồi GK UBND phường", "withdrawn"],
  ["Huỷ bỏ danh hiệu LĐTT", "withdrawn"],
  ["Xin rút LĐTT", "withdrawn"],
  ["LĐTT (đã thu hồi)", "withdrawn"],
  ["Đề nghị CSTĐCS", "proposed"],
  ["Dự kiến CSTĐCS", "proposed"],
  ["LĐTT - chưa có quyết định", "proposed"],
  ["Tạm hoãn LĐTT", "proposed"],
  ["Đã tặng GK UBND phường năm 2018", "paid"],
  ["GK UBND phường - đã chi", "paid"],
  ["da chi GK UBND phuong", "paid"],
  ["GK UBND phường về thành tích PCCC (đã chi tháng 3)", "paid"],
  ["GK UBND phường (không kèm tiền thưởng)", "without-money"],
  ["GK UBND phường: chỉ trao giấy", "without-money"],
  ["Giấy khen UBND phường (UBND quận chi tiền)", "paid-elsewhere"],
  ["GK UBND phường, tiền thưởng do quận chi", "paid-elsewhere"],
  ["GK phường - nguồn quỹ của Hội", "paid-elsewhere"],
  ["LĐTT, lĩnh tiền tại trường", "paid-elsewhere"],
  ["LĐTT?", "unclear"],
  ["02 giấy khen UBND phường", "unclear"],
  ["Hai giấy khen của UBND phường", "unclear"],
  ["GK UBND phường x 2", "unclear"],
])("«%s» is %s", (text, status) => expect(awardStatus(text)).toBe(status));

test.each<[string, AwardStatus]>([
  ["đã nhận tiền", "paid"],
  ["Đã nhận giấy mời", "granted"],
  ["không đạt", "refused"],
  ["vắng", "granted"],
  ["Không nhận hoa", "granted"],
  ["Đề nghị xem lại tên", "granted"],
  ["đề nghị xét CSTĐCS", "granted"],
  ["đề nghị xét LĐTT", "proposed"],
  ["Quận chi", "paid-elsewhere"],
  ["Rút tên", "withdrawn"],
  ["đã nghỉ hưu", "granted"],
])("the note «%s» beside LĐTT: %s", (note, status) => expect(statusInNote(note, "LĐTT")).toBe(status));

test.each([
  ["Không đạt LĐTT", "LĐTT"],
  ["Đề nghị tặng GK của Chủ tịch UBND phường", "GK của Chủ tịch UBND phường"],
  ["GK UBND phường (đã chi)", "GK UBND phường"],
  ["GK UBND phường đã thanh toán", "GK UBND phường"],
])("«%s» without what denies it: «%s»", (text, freed) => expect(withoutStatus(text)).toBe(freed));

const awardNames = ["LĐTT", "CSTĐCS", "Giấy khen của Chủ tịch UBND phường", "Tập thể LĐTT", "Gia đình văn hóa"];
const denials = [
  "không đạt",
  "chưa được công nhận",
  "đề nghị",
  "thu hồi",
  "đã chi",
  "không kèm tiền thưởng",
  "quận chi",
];

test("whatever denies an award denies it before, behind and in brackets, in any case, with marks and without, and the award stays the same", () => {
  const placings: readonly ((award: string, denial: string) => string)[] = [
    (award, denial) => `${denial} ${award}`,
    (award, denial) => `${award} (${denial})`,
    (award, denial) => `${award} - ${denial}`,
    (award, denial) => `${award}, ${denial}`,
    (award, denial) => `${award}: ${denial}`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...awardNames),
      fc.constantFrom(...denials),
      fc.constantFrom(...placings),
      fc.constantFrom(
        (text: string) => text,
        foldAccents,
        (text: string) => text.toUpperCase(),
      ),
      (award, denial, place, spell) => {
        const text = spell(place(award, denial));
        expect(awardStatus(text)).not.toBe("granted");
        expect(recogniseAward(text).found).toEqual(recogniseAward(award).found);
      },
    ),
  );
});
