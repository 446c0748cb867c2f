import { costTasks, costTasksIn, costTaskWords } from "@/domain/funds/cost-tasks";

test.each([
  [
    "Chuẩn bị ma kết trang trí hội nghị, chương trình văn nghệ và âm thanh loa máy",
    ["decoration", "performance", "sound"],
  ],
  ["Trang trí hội trường (phông, băng rôn)", ["decoration"]],
  ["Viết giấy mời, tham mưu phân công nhiệm vụ", ["invitations"]],
  ["Hoa tươi để bục, bàn đại biểu", ["flowers"]],
  ["Nước uống đại biểu (1/2 ngày)", ["refreshments"]],
  ["Chụp ảnh lưu niệm, quay phim", ["photographs"]],
  ["In phôi giấy khen", ["certificates"]],
  ["Khung giấy khen", ["frames"]],
  ["Phôi và khung giấy khen", ["certificates", "frames"]],
  ["Tiền thưởng giấy khen cá nhân", []],
  ["Bồi dưỡng báo cáo tham luận", []],
  ["Học sinh trường Hoa Sen", []],
  ["Trao giấy khen cho các cá nhân", []],
  ["Kiểm tra toàn bộ các nội dung công tác chuẩn bị", []],
  ["Phong trào thi đua yêu nước", []],
  ["Bộ phận Văn hóa thông tin phối hợp trao giấy khen", []],
  ["Xã hội hóa kinh phí, hóa đơn", []],
  ["Van hoa thong tin, kiem tra", []],
  ["Trà, bánh kẹo", ["refreshments"]],
  ["LOA, MICRO", ["sound"]],
  ["Hoa qua cho dai bieu", ["refreshments"]],
] as const)("«%s» names %s", (text, tasks) => {
  expect(costTasksIn(text)).toEqual(tasks);
});

test("a task's own words name it", () => {
  for (const task of costTasks) expect(costTasksIn(costTaskWords[task])).toContain(task);
});
