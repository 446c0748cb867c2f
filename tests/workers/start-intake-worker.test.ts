import { expose } from "comlink";
import type { Endpoint } from "comlink";
import { MessageChannel } from "node:worker_threads";
import { createIntake } from "@/workers/intake";
import { startIntakeWorker } from "@/workers/start-intake-worker";
import { listGrid } from "../support/list-grid";

test("what the worker understands crosses to the page whole", async () => {
  const { port1, port2 } = new MessageChannel();
  expose(createIntake(), port1 as unknown as Endpoint);
  const intake = startIntakeWorker(port2 as unknown as Worker);
  const grids = [
    listGrid([
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Nguyễn Văn An", "nt"],
      [2, "Đ/c Trần Thị Bình", null],
    ]),
  ];
  const file = { name: "a.csv", bytes: new TextEncoder().encode("STT;Họ và tên\n1;Nguyễn Văn An\n") };
  try {
    expect(await intake.readGrids(grids)).toEqual(await createIntake().readGrids(grids));
    expect((await intake.readFiles([file])).delegates).toMatchObject([{ fullName: "Nguyễn Văn An" }]);
  } finally {
    port1.close();
    port2.close();
  }
});
