import { groupInPlan, planGroupOf } from "@/domain/plan/plan-group";
import { aDelegate } from "@tools/samples/a-delegate";

const of = (group: string | null, position: string | null = null, orgUnit: string | null = null) =>
  planGroupOf({ group, position, orgUnit });

describe("planGroupOf", () => {
  test.each([
    ["I. Đại diện Ban Thi đua khen thưởng Trung ương, Thành phố, lãnh đạo quận", "superiors"],
    ["II. Lãnh đạo ĐU-HĐND-UBND-MTTQ, trưởng các ngành đoàn thể, Hiệu trưởng các trường MN, TH và THCS", "leaders"],
    ["III. Đại biểu BTCB, TTDP, TBCTMT", "neighbourhoods"],
    [
      "IV. Các tập thể, cá nhân chiến sĩ thi đua, các gương điển hình tiên tiến, người tốt việc tốt; Đảng viên hoàn thành xuất sắc nhiệm vụ trong 5 năm",
      "role-models",
    ],
    ["Đại biểu cấp trên", "superiors"],
    ["Đại biểu các tổ dân phố", "neighbourhoods"],
    ["Khối trường học", "leaders"],
  ])("the title «%s» is %s", (title, group) => expect(of(title)).toBe(group));

  test.each([
    ["BTCB", "Tổ dân phố số 1", "neighbourhoods"],
    ["Tổ trưởng dân phố", "TDP 5", "neighbourhoods"],
    ["Trưởng ban công tác Mặt trận", "Tổ dân phố số 9", "neighbourhoods"],
    ["Hiệu trưởng", "Trường MN Hoa Sữa A", "leaders"],
    ["Phó Chủ tịch", "UBND quận Long Biên", "superiors"],
    ["Phó Vụ trưởng", "Ban Thi đua - Khen thưởng Trung ương", "superiors"],
    ["Chủ tịch Hội CCB", "Phường Đức Giang", "leaders"],
    ["Công chức Văn hóa - Xã hội", "UBND phường Đức Giang", "leaders"],
    ["Giáo viên", "Trường TH Đức Giang A", "other"],
    [null, null, "other"],
  ])("%s of %s without a title is %s", (position, orgUnit, group) => expect(of(null, position, orgUnit)).toBe(group));

  test("a title that says nothing leaves it to the post", () =>
    expect(of("A. Danh sách", "BTCB")).toBe("neighbourhoods"));
});

test("what the workbook says takes precedence over the rule", () => {
  const delegate = aDelegate({ position: "TTDP" });
  expect(groupInPlan({ delegate, planGroup: null })).toBe("neighbourhoods");
  expect(groupInPlan({ delegate, planGroup: "role-models" })).toBe("role-models");
});
