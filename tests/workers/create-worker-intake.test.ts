import { expose, type Endpoint } from "comlink";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { IntakeProgress } from "@/usecases/ports";
import { createWorkerIntake } from "@/workers/create-worker-intake";
import { createIntake } from "@/workers/intake";
import { createIntakeService, type IntakeService } from "@/workers/intake-service";
import { listGrid } from "../support/list-grid";

/** Workers on channels of this process, with what became of them. */
function workersOf(makeService: () => IntakeService) {
  const started: { ended: boolean }[] = [];
  const ports: MessagePort[] = [];
  const start = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    expose(makeService(), port1 as unknown as Endpoint);
    const state = { ended: false };
    started.push(state);
    return Object.assign(port2, {
      terminate() {
        state.ended = true;
        port1.close();
      },
    }) as unknown as Worker;
  };
  return { intake: createWorkerIntake(start), started, close: () => ports.forEach((port) => port.close()) };
}

const list = (names: number) =>
  listGrid([
    ["STT", "Họ và tên", "Chức vụ", "SĐT"],
    ...Array.from({ length: names }, (_, i) => [
      i + 1,
      `Đ/c Nguyễn Văn An ${"ABCDEGHIKL"[i % 10]}`,
      "nt",
      "0912345678",
    ]),
  ]);
const file = { name: "a.csv", bytes: new TextEncoder().encode("STT;Họ và tên\n1;Nguyễn Văn An\n") };
/** A service whose reading never ends: `answers` is whether it still hears an order to stop. */
const endless = (answers: boolean) => (): IntakeService => ({
  ...createIntakeService(),
  read: () => new Promise(() => undefined),
  ...(answers ? {} : { stop: () => new Promise<void>(() => undefined) as unknown as void }),
});

test("what the worker understands crosses to the page whole, though in pieces", async () => {
  const { intake, started, close } = workersOf(createIntakeService);
  try {
    const grids = [list(2500), list(3)];
    expect(await intake.readGrids(grids)).toEqual(await createIntake().readGrids(grids));
    expect((await intake.readFiles([file])).delegates).toMatchObject([{ fullName: "Nguyễn Văn An" }]);
    expect((await intake.readClipboard({ text: "STT\tHọ và tên\n1\tTrần Thị Bình\n" })).delegates).toMatchObject([
      { fullName: "Trần Thị Bình", source: { file: "Bộ nhớ tạm", sheet: "", row: 2 } },
    ]);
    expect(started).toHaveLength(1);
  } finally {
    close();
  }
});

test("two readings at once have a worker each", async () => {
  const { intake, started, close } = workersOf(createIntakeService);
  try {
    const [one, other] = await Promise.all([intake.readFiles([file]), intake.readGrids([list(2)])]);
    expect([one.delegates.length, other.delegates.length]).toEqual([1, 2]);
    await intake.readFiles([file]);
    expect(started).toHaveLength(2);
  } finally {
    close();
  }
});

test("progress is reported by source", async () => {
  const { intake, close } = workersOf(createIntakeService);
  try {
    const reported: IntakeProgress[] = [];
    await intake.readFiles([file], undefined, { onProgress: (progress) => reported.push(progress) });
    expect(reported[0]).toEqual({ file: "a.csv", sheet: "", rows: 0, of: 0 });
  } finally {
    close();
  }
});

describe("a reading that is stopped", () => {
  const read = { name: "AbortError" };

  test("before it began", async () => {
    const { intake, started, close } = workersOf(createIntakeService);
    await expect(intake.readFiles([file], undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject(read);
    expect(started).toEqual([]);
    close();
  });

  test("ends at once; a worker that is too deep in work to answer is ended, and the next reading has a new one", async () => {
    const { intake, started, close } = workersOf(endless(false));
    try {
      const controller = new AbortController();
      const reading = intake.readFiles([file], undefined, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      await expect(reading).rejects.toMatchObject(read);
      // The worker still has its time to answer: the reading has ended before it.
      expect(started).toEqual([{ ended: false }]);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(started).toEqual([{ ended: true }]);
    } finally {
      close();
    }
  });

  test("leaves a worker that answers for the next reading, which knows nothing of what was sent before", async () => {
    const { intake, started, close } = workersOf(createIntakeService);
    try {
      const controller = new AbortController();
      const reading = intake.readGrids([list(3000), list(2000)], undefined, { signal: controller.signal });
      setTimeout(() => controller.abort(), 0);
      await expect(reading).rejects.toMatchObject(read);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect((await intake.readGrids([list(2)])).delegates).toHaveLength(2);
      expect(started).toEqual([{ ended: false }]);
    } finally {
      close();
    }
  });
});
