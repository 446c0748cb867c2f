import { isAwardMoney } from "@/domain/budget/is-award-money";

test.each([
  "Tiền thưởng giấy khen cá nhân",
  "Tiền thưởng giấy khen tập thể",
  "TIỀN THƯỞNG",
  "- Tiền khen thưởng tập thể",
  "1. Chi tiền thưởng cho cá nhân",
  "Mức thưởng LĐTT",
  "Thưởng cho các tập thể",
  "Khen thưởng cá nhân điển hình",
  "Chi khen thưởng hộ gia đình",
  "Tiền mặt kèm theo giấy khen",
  "Tiền kèm giấy khen",
  "Tiền thưởng kèm khung giấy khen",
])("%s is award money", (item) => expect(isAwardMoney(item)).toBe(true));

test.each([
  "Khung giấy khen",
  "In phôi giấy khen",
  "Mua khung, phôi khen thưởng tập thể",
  "Hoa tặng tập thể, cá nhân được khen thưởng",
  "Quà tặng cá nhân điển hình",
  "Nước uống đại biểu",
  "Bồi dưỡng báo cáo tham luận",
  "Văn nghệ chào mừng",
  "Thuê hội trường",
  "In giấy chứng nhận khen thưởng",
  "Họp xét thi đua, khen thưởng",
  "",
])("%s is not", (item) => expect(isAwardMoney(item)).toBe(false));
