import type { IssueCatalogue } from "./issue-declaration";

/** Issues about amounts, quantities and sums of a list. */
export const amountsIssues = {
  "money-unreadable": {
    severity: "warning",
    vi: {
      title: "Số tiền không đọc được",
      text: "Không đọc được số tiền «{{typed}}». Ô được để trống; hãy gõ lại bằng số.",
    },
    en: {
      title: "Unreadable amount",
      text: "The amount “{{typed}}” cannot be read. The cell was left blank; type a number.",
    },
  },
  "money-ambiguous": {
    severity: "warning",
    vi: {
      title: "Số tiền có hai cách hiểu",
      text: "Số tiền «{{typed}}» có thể hiểu là {{readings}}. Ô được để trống; hãy gõ lại đầy đủ.",
    },
    en: {
      title: "Ambiguous amount",
      text: "The amount “{{typed}}” may mean {{readings}}. The cell was left blank; type it in full.",
    },
  },
  "row-below-sum": {
    severity: "warning",
    vi: {
      title: "Dòng tiền dưới dòng cộng",
      text: "«{{item}}» ({{amount, vnd}}) đứng dưới dòng cộng: đang tính là một khoản chi. Nếu đó chỉ là số nhắc lại hoặc chia từ tổng, hãy xóa dòng này khỏi «Dự toán».",
    },
    en: {
      title: "Amount below the total",
      text: "“{{item}}” ({{amount, vnd}}) stands below the total and is counted as a cost. If it only restates or splits the total, delete the row from «Dự toán».",
    },
  },
  "budget-unit-unsaid": {
    severity: "warning",
    vi: {
      title: "Có thể ghi theo nghìn đồng",
      text: "Dự toán cộng chỉ {{total, vnd}}, có thể các số tiền ghi theo nghìn đồng ({{likely, vnd}}). Nếu đúng, hãy ghi «Đơn vị tính: nghìn đồng» phía trên bảng rồi lấy lại tệp này.",
    },
    en: {
      title: "Possibly in thousands of đồng",
      text: "The budget adds up to only {{total, vnd}}; its amounts may be in thousands of đồng ({{likely, vnd}}). If so, write «Đơn vị tính: nghìn đồng» above the table and import the file again.",
    },
  },
  "budget-unit-absurd": {
    severity: "warning",
    vi: {
      title: "Đơn vị tiền có thể sai",
      text: "Danh sách ghi đơn vị tiền lớn hơn đồng nên cộng thành {{total, vnd}}; nếu các số đã ghi bằng đồng thì tổng là {{likely, vnd}}. Hãy xem lại dòng đơn vị tính rồi lấy lại tệp này.",
    },
    en: {
      title: "Unit of money may be wrong",
      text: "By the unit that the list names, it adds up to {{total, vnd}}; if its figures are in đồng already, the total is {{likely, vnd}}. Check the unit in the list and import the file again.",
    },
  },
  "money-in-thousands": {
    severity: "warning",
    vi: {
      title: "Có thể ghi theo nghìn đồng",
      text: "Số tiền {{typed, vnd}} quá nhỏ, có thể là {{likely, vnd}} ghi theo nghìn đồng. Hãy sửa nếu đúng vậy.",
    },
    en: {
      title: "Possibly in thousands of đồng",
      text: "The amount {{typed, vnd}} is very small; it may be {{likely, vnd}} written in thousands of đồng. Correct it if so.",
    },
  },
  "sum-wrong": {
    severity: "warning",
    vi: {
      title: "Dòng cộng không khớp",
      text: "Dòng cộng ghi {{shown, vnd}}, cộng các dòng được {{expected, vnd}}. Sổ này dùng số cộng từ các dòng.",
    },
    en: {
      title: "Sum does not match",
      text: "The sum row says {{shown, vnd}}; the rows add up to {{expected, vnd}}. The workbook uses the sum of the rows.",
    },
  },
  "subtotal-wrong": {
    severity: "warning",
    vi: {
      title: "Cộng nhóm không khớp",
      text: "Dòng cộng nhóm ghi {{shown, vnd}}, tính từ các dòng được {{expected, vnd}}{{unknown, unpriced}}. Sổ này dùng số tính lại.",
    },
    en: {
      title: "Group subtotal does not match",
      text: "The group subtotal says {{shown, vnd}}; its rows add up to {{expected, vnd}}{{unknown, unpriced}}. The workbook uses the sum of the rows.",
    },
  },
  "total-wrong": {
    severity: "warning",
    vi: {
      title: "Tổng cộng không khớp",
      text: "Tổng cộng ghi {{shown, vnd}}, tính từ các dòng được {{expected, vnd}}{{unknown, unpriced}}. Sổ này dùng số tính lại.",
    },
    en: {
      title: "Total does not match",
      text: "The total says {{shown, vnd}}; the rows add up to {{expected, vnd}}{{unknown, unpriced}}. The workbook uses the sum of the rows.",
    },
  },
  "item-missing": {
    severity: "error",
    vi: { title: "Thiếu nội dung chi", text: "Dòng dự toán không có nội dung chi. Hãy điền nội dung hoặc xóa dòng." },
    en: { title: "Missing budget item", text: "The budget line has no item. Fill in the item or delete the line." },
  },
  "quantity-missing": {
    severity: "warning",
    vi: {
      title: "Thiếu số lượng",
      text: "«{{item}}» có đơn giá nhưng chưa có số lượng nên chưa có thành tiền. Hãy điền số lượng.",
    },
    en: {
      title: "Missing quantity",
      text: "“{{item}}” has a unit price but no quantity, so it has no amount yet. Fill in the quantity.",
    },
  },
  "quantity-unreadable": {
    severity: "warning",
    vi: {
      title: "Số lượng không đọc được",
      text: "Không đọc được số lượng «{{typed}}». Ô được để trống; hãy gõ lại bằng số.",
    },
    en: {
      title: "Unreadable quantity",
      text: "The quantity “{{typed}}” cannot be read. The cell was left blank; type a number.",
    },
  },
  "lump-sum": {
    severity: "note",
    vi: {
      title: "Khoản ghi trọn gói",
      text: "«{{item}}» không có đủ số lượng và đơn giá: dùng số tiền ghi trong danh sách, {{amount, vnd}}. Nếu cần, hãy điền số lượng và đơn giá.",
    },
    en: {
      title: "Lump sum",
      text: "“{{item}}” lacks a quantity or a unit price: the amount in the list is used, {{amount, vnd}}. Fill in quantity and unit price if needed.",
    },
  },
  "price-missing": {
    severity: "warning",
    vi: { title: "Thiếu đơn giá", text: "«{{item}}» chưa có đơn giá nên chưa tính vào dự toán. Hãy điền đơn giá." },
    en: {
      title: "Missing unit price",
      text: "“{{item}}” has no unit price, so it is not included in the budget total. Fill in the unit price.",
    },
  },
  "amount-differs": {
    severity: "warning",
    vi: {
      title: "Thành tiền không khớp",
      text: "«{{item}}»: danh sách ghi {{typed, vnd}}, số lượng × đơn giá được {{calculated, vnd}}. Sổ dùng số tính lại; hãy xem số nào sai.",
    },
    en: {
      title: "Amount does not match",
      text: "“{{item}}”: the list says {{typed, vnd}}, but quantity × unit price is {{calculated, vnd}}. The workbook uses the calculated amount; check which one is wrong.",
    },
  },
} as const satisfies IssueCatalogue;
