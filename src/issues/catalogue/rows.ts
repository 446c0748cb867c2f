import type { IssueCatalogue } from "./issue-declaration";

/** Issues about rows of a list while it is read. */
export const rowsIssues = {
  "award-split": {
    severity: "note",
    vi: {
      title: "Đã tách hình thức khen thưởng",
      text: "Một dòng ghi {{awards, number}} hình thức khen thưởng, đã tách thành {{awards, number}} dòng: {{award}}. Nếu chỉ là một, hãy xóa bớt dòng.",
    },
    en: {
      title: "Row split into several awards",
      text: "One row names {{awards, number}} awards and was split into {{awards, number}} rows: {{award}}. If it is only one award, delete the extra rows.",
    },
  },
  "award-split-amount": {
    severity: "note",
    vi: {
      title: "Số tiền chung cho nhiều hình thức",
      text: "Một dòng ghi {{awards, number}} hình thức khen thưởng ({{award}}) với một số tiền chung {{typed, vnd}}. Đã tách thành {{awards, number}} dòng, mỗi dòng tính theo định mức; hãy đối chiếu tổng.",
    },
    en: {
      title: "One amount for several awards",
      text: "One row names {{awards, number}} awards ({{award}}) with a single amount of {{typed, vnd}}. It was split into {{awards, number}} rows, each calculated by the norms; compare the total.",
    },
  },
  "row-not-understood": {
    severity: "note",
    vi: {
      title: "Dòng không hiểu",
      text: "Không hiểu dòng này: «{{text}}». Dòng đã bị bỏ qua; nếu là dữ liệu, hãy nhập thêm vào bảng.",
    },
    en: {
      title: "Row not understood",
      text: "This row was not understood: “{{text}}”. It was skipped; if it contains data, enter it in the table.",
    },
  },
  "cell-error": {
    severity: "warning",
    vi: {
      title: "Ô báo lỗi",
      text: "Ô đang báo lỗi {{value}} nên được để trống. Hãy sửa công thức ở danh sách gốc hoặc gõ lại giá trị.",
    },
    en: {
      title: "Cell shows an error",
      text: "The cell shows the error {{value}} and was left blank. Correct the formula in the original list, or type the value.",
    },
  },
  "ditto-without-source": {
    severity: "warning",
    vi: {
      title: "«Như trên» nhưng phía trên trống",
      text: "Ô ghi «{{mark}}» (như trên) nhưng phía trên không có gì để lặp lại. Hãy điền nội dung.",
    },
    en: {
      title: "“As above” with nothing above",
      text: "The cell says “{{mark}}” (as above), but there is nothing above it to repeat. Fill in the content.",
    },
  },
  "ordinal-repeated": {
    severity: "note",
    vi: { title: "Số thứ tự lặp", text: "Số thứ tự {{ordinal}} bị lặp. Hãy xem có dòng nào chép thừa không." },
    en: {
      title: "Repeated row number",
      text: "The row number {{ordinal}} is repeated. Check whether a row was copied by mistake.",
    },
  },
  "ordinal-gap": {
    severity: "note",
    vi: {
      title: "Số thứ tự nhảy",
      text: "Số thứ tự nhảy đến {{ordinal}}, đáng lẽ là {{expected}}. Hãy xem có thiếu dòng nào không.",
    },
    en: {
      title: "Gap in the row numbers",
      text: "The row numbers jump to {{ordinal}}; {{expected}} was expected. Check whether a row is missing.",
    },
  },
  "footer-count-wrong": {
    severity: "warning",
    vi: {
      title: "Số người ghi ở cuối không khớp",
      text: "Cuối danh sách ghi {{stated, number}} người nhưng đọc được {{taken, number}} dòng. Hãy đối chiếu với đơn vị lập danh sách.",
    },
    en: {
      title: "Stated number of people differs",
      text: "The end of the list states {{stated, number}} people, but {{taken, number}} rows were read. Check with the unit that made the list.",
    },
  },
  "recipient-kind-differs": {
    severity: "warning",
    vi: {
      title: "Loại đối tượng không rõ",
      text: "«{{name}}» đứng trong danh sách {{list, recipient}} nhưng có vẻ là {{taken, recipient}}; đã xếp vào {{taken, recipient}}. Hãy sửa cột «Loại» nếu không đúng.",
    },
    en: {
      title: "Recipient type unclear",
      text: "“{{name}}” is in a list for {{list, recipient}}, but appears to be {{taken, recipient}} and was classified as such. Correct the column «Loại» if that is wrong.",
    },
  },
  "group-count-wrong": {
    severity: "warning",
    vi: {
      title: "Số lượng của nhóm không khớp",
      text: "«{{title}}» ghi {{stated, number}}, các dòng bên dưới cộng được {{taken, number}}. Sổ đếm theo các dòng; hãy đối chiếu với danh sách gốc.",
    },
    en: {
      title: "Number of a group differs",
      text: "“{{title}}” says {{stated, number}}; the rows below add up to {{taken, number}}. The workbook counts the rows; check the original list.",
    },
  },
  "seats-by-count": {
    severity: "warning",
    vi: {
      title: "Đại biểu ghi theo số lượng, chưa có tên",
      text: "{{rows, number}} dòng ghi {{seats, number}} chỗ theo số lượng, chưa có tên. Sổ đếm các chỗ này vào số người dự, dự toán và kế hoạch nhưng chưa mời đích danh. Khi có tên, hãy thêm mỗi người một dòng và bớt «Số chỗ».",
    },
    en: {
      title: "Delegates given by number, without names",
      text: "{{rows, number}} rows give {{seats, number}} seats by number, without names. They count towards attendance, budget and plan, but nobody is invited by name yet. When the names are known, add a row for each person and reduce «Số chỗ».",
    },
  },
  "seats-beside-name": {
    severity: "warning",
    vi: {
      title: "Số lượng cạnh tên một người",
      text: "«{{name}}» là một người nhưng cột số lượng ghi {{count, number}}. Sổ đếm một người; nếu có người đi cùng, hãy thêm dòng cho họ.",
    },
    en: {
      title: "A number beside one person's name",
      text: "“{{name}}” is one person, but the number beside it is {{count, number}}. One person is counted; if others come along, add rows for them.",
    },
  },
  "recipient-kind-unknown": {
    severity: "warning",
    vi: {
      title: "Chưa rõ cá nhân hay tập thể",
      text: "Chưa rõ «{{name}}» là cá nhân, tập thể hay hộ gia đình nên chưa tính tiền thưởng. Hãy chọn ở cột «Loại».",
    },
    en: {
      title: "Individual or collective?",
      text: "It is not clear whether “{{name}}” is an individual, a collective or a household, so no award money is calculated. Choose the type in the column «Loại».",
    },
  },
  "two-recipients": {
    severity: "warning",
    vi: {
      title: "Hai người hay một hộ",
      text: "«{{name}}» có thể là hai người hoặc một hộ gia đình nên chưa tính tiền thưởng. Hãy tách mỗi người một dòng, hoặc chọn «Hộ gia đình» ở cột «Loại».",
    },
    en: {
      title: "Two people or a household",
      text: "“{{name}}” may be two people or a household, so no award money is calculated. Put each person in a separate row, or choose «Hộ gia đình» in the column «Loại».",
    },
  },
  "two-awards-in-row": {
    severity: "warning",
    vi: {
      title: "Một dòng hai hình thức",
      text: "Một dòng ghi cả danh hiệu «{{title}}» và hình thức «{{award}}». Hãy tách thành hai dòng để tính đủ.",
    },
    en: {
      title: "Two awards in a row",
      text: "One row contains both the title “{{title}}” and the form of commendation “{{award}}”. Split it into two rows so that both are counted.",
    },
  },
} as const satisfies IssueCatalogue;
