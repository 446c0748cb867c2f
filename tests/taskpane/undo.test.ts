/** @jest-environment jsdom */
import "../support/pane-setup";
import { createHost } from "@tools/excel-host/host/create-host";
import { startOffice, type InProcessOffice } from "@tools/excel-host/transport/start-in-process";
import { openPort } from "@tools/try/open-port";
import { createActions } from "@/taskpane/app/create-actions";
import { createPaneStore } from "@/taskpane/app/app-state";
import { stepStates } from "@/taskpane/app/step-states";
import { lastResult } from "@/taskpane/state/run";
import { createTexts } from "@/taskpane/texts";
import { createIntake } from "@/workers/intake";

let office: InProcessOffice;

beforeAll(async () => {
  office = await startOffice(createHost());
});

afterAll(() => office.stop());

const later = (ms = 900) => new Promise((resolve) => setTimeout(resolve, ms));

const delegates = {
  name: "dai-bieu.csv",
  bytes: new TextEncoder().encode(
    "STT,Họ và tên,Chức vụ,Đơn vị\n1,Chu Thị Anh,Bí thư,Chi bộ 1\n2,Đinh Văn Lý,Tổ trưởng,Tổ 2\n",
  ),
};

test("in Excel 2021 a typed cell asks nothing of Excel, so that it can be undone; what was checked says that it is older", async () => {
  const host = createHost();
  office.use(host);
  const store = createPaneStore();
  const files = {
    save: () => Promise.reject(new Error("unused")),
    readTemplate: () => Promise.reject(new Error("unused")),
  };
  const actions = createActions({
    context: { workbook: openPort(), intake: createIntake(), files },
    store,
    texts: createTexts("vi"),
  });
  await actions.importLists({ files: [delegates], sheets: [], replace: false });
  host.select("Đại biểu!C5");
  const stop = await actions.watchTables();
  expect(stepStates(store.getState()).check).not.toBe("outdated");
  await later();

  host.meter.reset();
  host.type("Đại biểu!C5", "CHU THỊ ÁNH");
  await later();
  expect(host.meter.read().requests).toBe(0);
  expect(store.getState().runs.check).toMatchObject({ isOutdated: true });

  host.select("Sheet1!A1");
  for (let round = 0; round < 50 && lastResult(store.getState().runs.check)?.outcome === null; round += 1)
    await later(200);
  expect(lastResult(store.getState().runs.check)?.issues.map(({ issue }) => issue.code)).toContain("name-form");
  expect(store.getState().runs.check).toMatchObject({ isOutdated: false });
  await stop();
});
