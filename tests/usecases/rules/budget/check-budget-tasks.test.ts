import { checkBudgetTasks, findTasks, type TaskMaterial } from "@/usecases/rules/budget/check-budget-tasks";

const material = (facts: Partial<TaskMaterial> = {}): TaskMaterial => ({
  items: ["Ma két hội nghị", "Hoa tươi", "In giấy mời", "Nước uống", "Phô tô tài liệu"],
  planTexts: ["Chuẩn bị ma két trang trí, chương trình văn nghệ và âm thanh loa máy."],
  waivers: {},
  hasCertificates: false,
  ...facts,
});
const told = (facts: Partial<TaskMaterial> = {}) =>
  checkBudgetTasks(findTasks(material(facts))).map(({ code, params }) => `${code}: ${params["task"]}`);

test("what the plan names and no line pays for is a warning, what is only usual a note", () => {
  expect(told()).toEqual([
    "task-without-budget: Văn nghệ",
    "task-without-budget: Âm thanh, loa máy",
    "task-perhaps-without-budget: Chụp ảnh, quay phim",
  ]);
});

test("a waiver settles a task", () => {
  expect(told({ waivers: { performance: "Trường THCS giúp", photographs: "Tự chụp" } })).toEqual([
    "task-without-budget: Âm thanh, loa máy",
  ]);
});

test("paper and frames are looked for where somebody gets a certificate", () => {
  const texts = told({ hasCertificates: true, items: [...material().items, "Khung giấy khen"] });
  expect(texts.filter((text) => /giấy khen/i.test(text))).toEqual([
    "task-perhaps-without-budget: Giấy khen (phôi, in)",
  ]);
});
