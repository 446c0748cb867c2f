/** Surnames that occur in Vietnam, lower case; evidence for reading names, never a condition for being a person. */
export const surnames: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đinh đoàn trịnh trương mai lâm phùng hà cao tô " +
    "tạ chu châu quách vương triệu thái thân tống tăng tôn từ tưởng uông văn viên viêm vi lò lường lưu lương luyện lục lã lại lộc long " +
    "la khuất khổng khương khúc kiều kim giang giáp gia hán hàn hầu hứa hồng hoa hạ hạp doãn diệp danh cù cung cổ chử chế cấn cầm ca bế " +
    "bành bạch bàng bàn âu ân an ánh ấu đàm đường đồng đổng đới đái đậu điền đôn đan đèo mạc mã mạch mẫn mâu minh mông ma nghiêm nghị " +
    "ninh nông nhâm nhan ngụy ngọ ông phí phó phú phương quan quản quàng sầm sa sái sử tề tất thạch thang thành thẩm thiều thi thới thượng tiêu " +
    "tiết tiếp tín tòng trà trác trang tri triệu trình truyền tuấn ty tào tòng thào giàng sùng hờ vàng vừ lầu cứ mùa lù lèng hoàn hoắc bá " +
    "lều lỗ lữ ngân nhữ nhậm ngọc phi tần thích thới thông thiệu ứng ưng xa xin yên y yến âu bồ bao bằng biện bối cát chung chúc công-tôn dã dũ đặng-trần " +
    "kha khang khâu kiên lang liêu liễu lợi mộc mộng mục nhiêu nhung ngũ ngưu niê ông phục quảng quế quỳnh sơn sử tân thôi thiện tinh trân vạn vĩnh"
  ).split(" "),
);
