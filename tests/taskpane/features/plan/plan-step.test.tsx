/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CrossFinding } from "@/domain/cross-read/cross-finding";
import type { ReadingPlace } from "@/domain/cross-read/read-document";
import type { TemplateFault } from "@/domain/templates/template-fault";
import { emptyPlanState, type KeptTemplate, type PlanState } from "@/taskpane/features/plan/state";
import { done, filledWorkbook } from "../../../support/pane-states";
import { renderPane } from "../../../support/render-pane";

const show = (planState: Partial<PlanState>, language: "vi" | "en" = "vi") =>
  renderPane(
    { current: "plan", summary: done(filledWorkbook), planState: { ...emptyPlanState, ...planState } },
    language,
  );
const open = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

async function faultsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const aTemplate = (over: Partial<KeptTemplate> = {}): KeptTemplate => ({
  name: "giay-moi.docx",
  faults: [],
  canFill: true,
  uses: ["Đơn vị", "Đại biểu"],
  isKept: true,
  atHand: null,
  ...over,
});

const fault: TemplateFault = {
  code: "tag-unknown",
  tag: "{Đơn vi}",
  at: { part: "header", paragraph: 0, cell: { table: 1, row: 2, cell: 3 }, isTextBox: false },
  context: "Kính gửi {Đơn vi} tại phường",
  expected: null,
  nearest: "{Đơn vị}",
};

const at = (over: Partial<ReadingPlace>): ReadingPlace => ({
  document: "",
  kind: "sheet",
  part: null,
  paragraph: null,
  table: null,
  row: null,
  field: null,
  ...over,
});

const finding: CrossFinding = {
  kind: "period",
  severity: "warning",
  readings: [
    { at: at({ document: "Kế hoạch", row: 9 }), text: "… Thành phố giai đoạn 2015-2025", value: "2015-2025" },
    {
      at: at({ document: "cu.docx", kind: "file", part: "body", paragraph: 4 }),
      text: "giai đoạn 2020-2025",
      value: "2020-2025",
    },
  ],
};

describe("own templates", () => {
  test("what the workbook keeps is asked for when the part is opened; a file is chosen, filled, removed", async () => {
    const { actions } = show({});
    await open("Mẫu riêng của đơn vị");
    expect(actions.lookAtTemplates).toHaveBeenCalledTimes(1);
    const file = new File(["x"], "giay-moi.docx");
    await userEvent.upload(screen.getByLabelText("Chọn mẫu .docx", { selector: "input" }), file);
    expect(actions.chooseTemplate).toHaveBeenCalledWith(file);
  });

  test("a good one can be filled and removed; what came of it is told with what is missing", async () => {
    const { actions, container } = show({
      templates: [aTemplate()],
      made: {
        template: "giay-moi.docx",
        saved: { name: "giay-moi - đã điền.docx", bytes: 2000, where: "thư mục Tải xuống" },
        missing: ["Ngày hội nghị"],
        faults: [],
      },
    });
    await open("Mẫu riêng của đơn vị");
    expect(screen.getByText("Đã giữ trong sổ")).toBeInTheDocument();
    expect(screen.getByText("Còn thiếu, đã ghi «……»: Ngày hội nghị")).toBeInTheDocument();
    await open("Lập văn bản từ mẫu «giay-moi.docx»");
    expect(actions.fillTemplate).toHaveBeenCalledWith("giay-moi.docx");
    await open("Bỏ mẫu «giay-moi.docx»");
    expect(actions.forgetTemplate).toHaveBeenCalledWith("giay-moi.docx");
    expect(await faultsOf(container)).toEqual([]);
  });

  test.each(["vi", "en"] as const)(
    "a bad one tells each fault with place, words and what was meant (%s)",
    async (language) => {
      const { container } = show(
        {
          templates: [
            aTemplate({
              faults: [fault, { ...fault, code: "macros", tag: "", at: null, context: "", nearest: null }],
              canFill: false,
              isKept: false,
            }),
          ],
        },
        language,
      );
      await open(language === "vi" ? "Mẫu riêng của đơn vị" : "Your own templates");
      const texts =
        language === "vi"
          ? ["Không có chỗ điền nào tên {Đơn vi}.", "Đầu trang, bảng 1, dòng 2, ô 3", "Có phải {Đơn vị}?"]
          : ["There is no field called {Đơn vi}.", "Header, table 1, row 2, cell 3", "Did you mean {Đơn vị}?"];
      for (const text of [...texts, "Kính gửi {Đơn vi} tại phường"]) expect(screen.getByText(text)).toBeInTheDocument();
      expect(screen.queryByRole("button", { name: /^Lập văn bản|^Make/ })).toBeNull();
      expect(await faultsOf(container)).toEqual([]);
    },
  );
});

describe("tags", () => {
  const tags: PlanState["tags"] = [
    { name: "Đơn vị", isList: false, within: [null], value: "UBND phường Đức Giang", rows: null },
    { name: "Ngày hội nghị", isList: false, within: [null], value: null, rows: null },
    { name: "Đại biểu", isList: true, within: ["Nhóm đại biểu", null], value: null, rows: 124 },
    { name: "Họ và tên", isList: false, within: ["Đại biểu"], value: "Nguyễn Văn An", rows: null },
  ];

  test("are read once when the list is opened, and again with a click", async () => {
    const { actions, store } = show({});
    await open("Tên các chỗ điền và giá trị hiện nay");
    expect(actions.lookAtTags).toHaveBeenCalledTimes(1);
    // Refused: neither tags nor templates are asked for over and over.
    await open("Mẫu riêng của đơn vị");
    act(() => store.setState({ running: "plan" }));
    act(() => store.setState({ running: null }));
    expect(actions.lookAtTags).toHaveBeenCalledTimes(1);
    expect(actions.lookAtTemplates).toHaveBeenCalledTimes(1);
    await open("Xem các chỗ điền");
    expect(actions.lookAtTags).toHaveBeenCalledTimes(2);
  });

  test("each has its value, or says that it is not known; a list says its rows", async () => {
    const user = userEvent.setup();
    const { container } = show({ tags });
    await open("Tên các chỗ điền và giá trị hiện nay");
    const list = screen.getByRole("list", { name: "Các chỗ điền" });
    expect(within(list).getByText(/UBND phường Đức Giang/)).toBeInTheDocument();
    expect(within(list).getByText(/chưa có/)).toBeInTheDocument();
    expect(within(list).getByText(/danh sách, 124 dòng/)).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Tìm chỗ điền" }), "ho va");
    expect(within(screen.getByRole("list", { name: "Các chỗ điền" })).getAllByRole("listitem")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Chép {Họ và tên}" }));
    expect(await navigator.clipboard.readText()).toBe("{Họ và tên}");
    expect(screen.getByText(/Đã chép {Họ và tên}/)).toBeInTheDocument();
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe("reading across", () => {
  test("files are added and taken away; the reading is asked for", async () => {
    const { actions, store } = show({});
    await open("Đọc chéo trước khi ban hành");
    const file = new File(["x"], "du-thao.docx");
    await userEvent.upload(screen.getByLabelText("Thêm tệp .docx để đọc", { selector: "input" }), file);
    expect(store.getState().planState.files).toEqual([file]);
    await open("Đọc chéo");
    expect(actions.crossRead).toHaveBeenCalledTimes(1);
    await open("Bỏ «du-thao.docx»");
    expect(store.getState().planState.files).toEqual([]);
  });

  test("what does not agree stands with both places; one in the workbook is shown at a click", async () => {
    const { actions, container } = show({
      cross: { findings: [finding], read: ["Kế hoạch", "cu.docx"], refused: [{ file: "x.docx", code: "broken-file" }] },
    });
    await open("Đọc chéo trước khi ban hành");
    expect(screen.getByText("Giai đoạn chồng lên nhau: 2015-2025 và 2020-2025.")).toBeInTheDocument();
    expect(screen.getByText("Còn đây: cu.docx, Nội dung, đoạn 4")).toBeInTheDocument();
    expect(screen.getByText(/Không đọc được «x.docx»/)).toBeInTheDocument();
    await open("Ở đây: Kế hoạch, dòng 9");
    expect(actions.showPlace).toHaveBeenCalledWith("Kế hoạch", "A9");
    expect(await faultsOf(container)).toEqual([]);
  });

  test("nothing found is told, with what was read; a refusal too", async () => {
    show({ cross: { findings: [], read: ["Kế hoạch"], refused: [] }, refusal: "Excel đang bận." });
    expect(await screen.findByText("Excel đang bận.")).toBeInTheDocument();
    await open("Đọc chéo trước khi ban hành");
    expect(screen.getByText("Không thấy chỗ nào lệch nhau.")).toBeInTheDocument();
  });
});
