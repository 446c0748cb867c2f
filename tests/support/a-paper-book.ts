import { vnd } from "@/domain/money/vnd";
import { noVoucherSettings } from "@/domain/payments/voucher-settings";
import type { DocumentData } from "@/usecases/documents/document-kind";
import { aDelegate } from "@tools/samples/a-delegate";
import { aBudgetRow, aDocumentWorkbook } from "./a-document-book";
import { anHonoree } from "@tools/samples/an-honoree";

const at = (row: number) => ({ file: "khen.xlsx", sheet: "Khen thưởng", row });

/** A small conference with everything that money papers and the hall have to deal with. */
export function aPaperWorkbook(): DocumentData {
  return aDocumentWorkbook({
    alsoGranted: ["CSTDCS", "TTLDTT"],
    meeting: {
      signatories: {
        preparer: "Nguyễn Thị Lan",
        accountant: "Trần Thị Bích Hường",
        treasurer: "Lê Văn Quý",
        chair: "Phạm Quang Minh",
      },
    },
    honorees: [
      {
        ...anHonoree({ name: "Nguyễn Thị Thanh Huyền", honorific: "Bà", position: "Tổ trưởng TDP", source: at(2) }),
        handedOver: true,
      },
      {
        ...anHonoree({
          name: "Trần Văn Bình",
          honorific: "Ông",
          orgUnit: "Trường Tiểu học Đô thị Việt Hưng",
          awardText: "Chiến sĩ thi đua cơ sở",
          bankAccount: "0123.456.789 - TRAN VAN BINH",
          bank: "Agribank Long Biên",
          source: at(3),
        }),
        handedOver: true,
      },
      {
        ...anHonoree({
          name: "Lê Quang Vinh",
          orgUnit: "Trường Tiểu học Đô thị Việt Hưng",
          awardText: "Lao động tiên tiến",
          source: at(4),
        }),
        handedOver: false,
        unclaimedReason: "Vắng, nhận sau",
        stageOrder: 1,
      },
      {
        ...anHonoree({
          kind: "collective",
          name: "Hội Cựu chiến binh phường",
          orgUnit: null,
          representative: "Nguyễn Văn Tấn",
          source: at(5),
        }),
        handedOver: true,
      },
      {
        ...anHonoree({
          kind: "collective",
          name: "Tổ dân phố số 5",
          orgUnit: null,
          awardText: "Tập thể lao động tiên tiến",
          source: at(6),
        }),
        handedOver: null,
      },
      anHonoree({ name: "Vũ Bá Bách", awardText: "Bằng khen của Chủ tịch UBND Thành phố", source: at(7) }),
      anHonoree({ kind: "household", name: "Gia đình ông Nguyễn Văn Nam", source: at(8) }),
    ],
    delegates: [
      {
        ...aDelegate({ fullName: "Đỗ Thị Mai", honorific: "Bà", position: "Bí thư chi bộ 3", orgUnit: "Chi bộ 3" }),
        payroll: "no",
      },
      {
        ...aDelegate({
          fullName: "Phạm Văn Hùng",
          position: "Chủ tịch HĐND",
          source: { file: "d.xlsx", sheet: "S", row: 3 },
        }),
        payroll: "yes",
      },
      {
        ...aDelegate({ fullName: "Hoàng Thị Yến", orgUnit: "TDP 7", source: { file: "d.xlsx", sheet: "S", row: 4 } }),
        payroll: null,
      },
    ],
    budget: [
      aBudgetRow(),
      aBudgetRow({ item: "Trang trí, ma két, phông hội trường", voucher: "HĐ 0012", spent: vnd(3_200_000) }, 3_500_000),
      aBudgetRow({ item: "Tiền thưởng cá nhân" }, 9_000_000),
      aBudgetRow({ item: "Nước uống đại biểu", source: { file: "du-toan.xlsx", sheet: "Dự toán", row: 12 } }, null),
    ],
    settings: {
      address: "Số 1 phố Ngô Gia Tự, phường Đức Giang",
      unitCode: "1034567",
      supportRate: vnd(75_000),
      supportBasis: "Nghị quyết số 09/2017/NQ-HĐND",
      vouchers: {
        ...noVoucherSettings.vouchers,
        voucher: {
          formCode: "C41-BB",
          issuedUnder: "Ban hành kèm theo Thông tư số 107/2017/TT-BTC",
          number: "12",
          date: "2020-03-18",
        },
      },
    },
    atHand: { 500_000: 1 },
  });
}
