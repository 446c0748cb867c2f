import { missingMoney } from "@/domain/awards/missing-money";
import { vnd } from "@/domain/money/vnd";
import { missingSentence } from "@/messages/missing-sentence";
import { createTranslator } from "@/messages/translate";

const vi = createTranslator("vi");
const said = (withoutNorm: number, lines: number, unsettled: number) =>
  missingSentence(missingMoney({ withoutNorm, totalPayableUnsettled: vnd(unsettled) }, lines), vi);

test("a total says what it lacks, each part only where it lacks it", () => {
  expect(said(14, 1, 0)).toBe("chưa gồm 14 lượt khen chưa có mức, 1 dòng chưa có đơn giá hoặc số lượng");
  expect(said(0, 0, 16_280_000)).toBe("chưa gồm 16.280.000 đồng tiền thưởng chưa rõ cấp nào chi");
  expect(said(0, 2, 0)).toBe("chưa gồm 2 dòng chưa có đơn giá hoặc số lượng");
});

test("a total that lacks nothing says nothing", () => expect(said(0, 0, 0)).toBeNull());
