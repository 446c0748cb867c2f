import fc from "fast-check";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { foldAccents } from "@/language/text/fold-accents";

const read = (text: string) => {
  const { award, signer, level, reach, grade } = recogniseAward(text);
  return [award, signer, level, reach ?? grade].filter((part) => part !== null).join(" ");
};

describe("recogniseAward", () => {
  test.each([
    ["Giấy khen của Chủ tịch UBND phường", "giay-khen ward ward"],
    ["GK CT UBND phường", "giay-khen ward ward"],
    ["GK phường", "giay-khen ward ward"],
    ["Giấy khen CT.UBND P.", "giay-khen ward ward"],
    ["GKCT UBNDP", "giay-khen ward ward"],
    ["giay khen cua chu tich uy ban nhan dan phuong", "giay-khen ward ward"],
    ["Giấy khen của Chủ tịch Uỷ ban nhân dân xã Phú Thị, huyện Gia Lâm", "giay-khen ward ward"],
    ["GK CT UBND TT Trâu Quỳ", "giay-khen ward ward"],
    ["Chủ tịch UBND phường tặng Giấy khen", "giay-khen ward ward"],
    ["Giấy khen của Chủ tịch UBND P. Đức Giang, quận Long Biên, TP Hà Nội", "giay-khen ward ward"],
    ["Giấy khen UBND phường về thành tích công tác Hội Phụ nữ quận", "giay-khen ward ward"],
    ["Giấy khen của Chủ tịch UBND quận", "giay-khen district district"],
    ["GK CT UBND Q. Long Biên", "giay-khen district district"],
    ["GK UBND huyện", "giay-khen district district"],
    ["Giấy khen UBND thị xã Sơn Tây", "giay-khen district district"],
    ["Giấy khen của P.GD&ĐT quận Long Biên", "giay-khen district district"],
    ["Giấy khen của Giám đốc Sở Giáo dục và Đào tạo Hà Nội", "giay-khen unit department"],
    ["GK Sở Nội vụ TP", "giay-khen department department"],
    ["Giấy khen của Hiệu trưởng", "giay-khen unit department"],
    ["Giấy khen", "giay-khen"],
    ["Giấy khen của Hội LHPN quận", "giay-khen organisation district"],
    ["Giấy khen Đảng ủy phường", "giay-khen party ward"],
    ["Giấy khen của Quận đoàn Long Biên", "giay-khen organisation district"],
    ["Bằng khen của Chủ tịch UBND Thành phố", "bang-khen province city"],
    ["Bằng khen UBND TP", "bang-khen province city"],
    ["BK CT UBND tỉnh Bắc Ninh", "bang-khen province city"],
    ["Bằng khen Thủ tướng Chính phủ", "bang-khen prime-minister state"],
    ["BK TTg", "bang-khen prime-minister state"],
    ["Bằng khen Bộ GD&ĐT", "bang-khen ministry state"],
    ["Bằng khen của Bộ Tư lệnh Thủ đô", "bang-khen military-region state"],
    ["Bằng khen", "bang-khen"],
    ["LĐTT", "lao-dong-tien-tien"],
    ["lao động  tiên tiến", "lao-dong-tien-tien"],
    ["Lao động tiên tiến năm 2019", "lao-dong-tien-tien"],
    ["Danh hiệu LĐ tiên tiến", "lao-dong-tien-tien"],
    ["Chiến sỹ tiên tiến", "lao-dong-tien-tien"],
    ["CSTĐCS", "chien-si-thi-dua base"],
    ["CSTĐ cơ sở", "chien-si-thi-dua base"],
    ["Chiến sỹ thi đua cơ sở", "chien-si-thi-dua base"],
    ["CSTĐ cấp cơ sở", "chien-si-thi-dua base"],
    ["Chiến sĩ thi đua cấp Thành phố", "chien-si-thi-dua province city"],
    ["CSTĐTP", "chien-si-thi-dua province city"],
    ["Chiến sĩ thi đua toàn quốc", "chien-si-thi-dua state nation"],
    ["Chiến sĩ thi đua", "chien-si-thi-dua"],
    ["Tập thể LĐTT", "tap-the-lao-dong-tien-tien"],
    ["TT LĐTT", "tap-the-lao-dong-tien-tien"],
    ["TTLĐTT", "tap-the-lao-dong-tien-tien"],
    ["Tập thể lao động xuất sắc", "tap-the-lao-dong-xuat-sac"],
    ["TTLĐXS cấp Thành phố", "tap-the-lao-dong-xuat-sac province city"],
    ["Tổ dân phố văn hóa", "to-dan-pho-van-hoa"],
    ["TDP văn hoá", "to-dan-pho-van-hoa"],
    ["TDPVH", "to-dan-pho-van-hoa"],
    ["Thôn văn hóa tiêu biểu", "to-dan-pho-van-hoa"],
    ["Tổ dân phố số 5 văn hóa", "to-dan-pho-van-hoa"],
    ["Gia đình văn hóa tiêu biểu", "gia-dinh-van-hoa"],
    ["GĐVH tiêu biểu", "gia-dinh-van-hoa"],
    ["NTVT cấp phường", "nguoi-tot-viec-tot ward ward"],
    ["Người tốt, việc tốt cấp phường", "nguoi-tot-viec-tot ward ward"],
    ["Người tốt - việc tốt TP Hà Nội", "nguoi-tot-viec-tot province city"],
    ["Người tốt việc tốt", "nguoi-tot-viec-tot"],
    ["Cờ thi đua", "co-thi-dua"],
    ["Cờ TĐ của Chính phủ", "co-thi-dua government state"],
    ["Cờ thi đua UBND Thành phố", "co-thi-dua province city"],
    ["Phường tiêu biểu", "xa-phuong-tieu-bieu"],
    ["KNC Vì sự nghiệp giáo dục", "ky-niem-chuong state"],
    ["Kỷ niệm chương Hội CCB Việt Nam", "ky-niem-chuong organisation state"],
    ["Huân chương Dũng cảm", "huan-chuong-lao-dong state 3"],
    ["Huân chương Đại đoàn kết dân tộc", "huan-chuong-lao-dong state 2"],
    ["Bằng khen LĐLĐ Thành phố", "bang-khen organisation city"],
    ["CSTĐ ngành Giáo dục", "chien-si-thi-dua ministry state"],
    ["G.khen CT UBND phường", "giay-khen ward ward"],
    ["NT-VT cấp quận", "nguoi-tot-viec-tot district district"],
    ["Tổ DP số 7 đạt danh hiệu văn hóa", "to-dan-pho-van-hoa"],
    ["Giấy khen của Thủ trưởng cơ quan", "giay-khen unit department"],
    ["Giấy khen (QĐ 47/QĐ-UBND ngày 10/3/2020 của UBND phường)", "giay-khen ward ward"],
    ["Tập thể Lao động tiên tiến", "tap-the-lao-dong-tien-tien"],
    ["Đơn vị quyết thắng", "tap-the-lao-dong-xuat-sac"],
    ["Tập thể xuất sắc", ""],
    ["Huy hiệu 30 năm tuổi Đảng", ""],
    ["Giấy khen phong trào toàn dân bảo vệ an ninh Tổ quốc", "giay-khen"],
    ["Huân chương Lao động hạng Ba", "huan-chuong-lao-dong state 3"],
    ["HCLĐ hạng nhì", "huan-chuong-lao-dong state 2"],
    ["Huân chương Độc lập hạng I", "huan-chuong-doc-lap state 1"],
    ["Anh hùng LLVTND", "anh-hung state"],
    ["Đảng viên HTXSNV 5 năm", ""],
    ["Đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm", ""],
    ["Gia đình hiếu học", ""],
    ["Huy chương vàng giải cờ tướng", ""],
    ["Gương điển hình tiên tiến", ""],
    ["Cán bộ Hội cơ sở giỏi", "organisation"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  test("two awards in one cell are named and not decided", () => {
    expect(recogniseAward("CSTĐCS, Giấy khen CT UBND phường")).toMatchObject({
      award: null,
      found: ["chien-si-thi-dua", "giay-khen"],
    });
  });

  test("a decomposed text reads like a composed one", () => {
    const text = "Giấy khen của Chủ tịch UBND phường";
    expect(recogniseAward(text.normalize("NFD"))).toEqual(recogniseAward(text));
  });
});

test.each([
  "Giấy khen của Ủy ban Mặt trận Tổ quốc Việt Nam phường",
  "UB MTTQ phường tặng GK",
  "GK của UB Hội LHPN phường",
  "GK HĐND phường",
  "GK của UBMTTQVN phường",
  "giay khen ub mttq phuong",
  "Giấy khen Ủy ban Hội Liên hiệp Thanh niên phường",
  "GK Ban Thường trực UBMTTQ phường",
  "GK của BCH Đoàn phường",
])("«%s» is an organisation's, not the People's Committee's", (text) => {
  expect(recogniseAward(text).signer).toBe("organisation");
});

test.each(["GK BCHQS phường", "GK Ban CHQS phường", "GK CA phường", "GK Ban chỉ đạo 35 phường", "GK Trạm Y tế phường"])(
  "«%s» is another agency's",
  (text) => expect(recogniseAward(text)).toMatchObject({ signer: "unit", level: "department" }),
);

test.each(["GK UB phường", "GK Ủy ban phường", "GK CT UBND P", "giay khen uy ban nhan dan phuong"])(
  "«%s» is the ward's",
  (text) => expect(recogniseAward(text)).toMatchObject({ signer: "ward", level: "ward" }),
);

describe("properties", () => {
  const texts = [
    "Giấy khen của Chủ tịch UBND phường",
    "Giấy khen của Chủ tịch UBND quận Long Biên",
    "GK CT UBND P. Đức Giang",
    "Giấy khen của Giám đốc Sở Nội vụ",
    "Bằng khen của Bộ trưởng Bộ Y tế",
    "Bằng khen Thủ tướng Chính phủ",
    "Bằng khen UBND tỉnh",
    "Giấy khen của Hội Nông dân xã",
    "Chiến sĩ thi đua cơ sở",
    "CSTĐ cấp Thành phố",
    "Tập thể lao động xuất sắc",
    "Tổ dân phố số 5 văn hóa",
    "Người tốt, việc tốt cấp phường",
    "Huân chương Lao động hạng Nhì",
    "Gia đình văn hóa tiêu biểu",
    "Đảng viên hoàn thành xuất sắc nhiệm vụ",
  ];
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.normalize("NFD"),
    (text) => foldAccents(text),
    (text) => text.replace(/ /g, "  "),
    (text) => `- ${text};`,
    (text) => `${text} năm 2019`,
    (text) => text.replace(/ /g, "\n"),
  ];

  test("case, marks, spacing, list marks and a year change nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.subarray([...ways]), (text, chosen) => {
        const written = chosen.reduce((sofar, way) => way(sofar), text);
        expect(recogniseAward(written)).toEqual(recogniseAward(text));
      }),
    );
  });

  test("any text is read without a fault, and twice alike", () => {
    const pieces = fc.constantFrom(
      "GK",
      "CT",
      "UBND",
      "P.",
      "Q",
      "TP",
      "LĐTT",
      "cơ sở",
      "thi đua",
      "TT",
      "khen",
      "\u0301",
      "Đ",
      " ",
      ",",
      "1",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((some) => some.join("")),
        ),
        (text) => {
          const read = recogniseAward(text);
          expect(read.found.length <= 1 || read.award === null).toBe(true);
          expect(recogniseAward(text)).toEqual(read);
        },
      ),
    );
  });
});
