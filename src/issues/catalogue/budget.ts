import type { IssueCatalogue } from "./issue-declaration";

/** Issues about lines of the budget: amounts, quantities, ceilings, spending. */
export const budgetIssues = {
  "budget-amount-not-whole": {
    severity: "note",
    vi: {
      title: "Thành tiền lẻ",
      text: "«{{item}}»: {{quantity}} × {{price, vnd}} không ra số đồng chẵn, đã làm tròn thành {{amount, vnd}}.",
    },
    en: {
      title: "Amount is not a whole number",
      text: "“{{item}}”: {{quantity}} × {{price, vnd}} is not a whole number of đồng and was rounded to {{amount, vnd}}.",
    },
  },
  "budget-amount-too-large": {
    severity: "error",
    vi: {
      title: "Thành tiền quá lớn",
      text: "«{{item}}»: {{quantity}} × {{price, vnd}} vượt một nghìn tỷ đồng nên chưa tính. Hãy xem lại số lượng và đơn giá.",
    },
    en: {
      title: "Amount too large",
      text: "“{{item}}”: {{quantity}} × {{price, vnd}} exceeds one thousand billion đồng and was not calculated. Check the quantity and the unit price.",
    },
  },
  "budget-quantity-too-precise": {
    severity: "error",
    vi: {
      title: "Số lượng quá lẻ",
      text: "«{{item}}»: số lượng {{quantity}} có quá ba chữ số thập phân nên chưa tính được. Hãy làm tròn số lượng.",
    },
    en: {
      title: "Too many decimals in a quantity",
      text: "“{{item}}”: the quantity {{quantity}} has more than three decimals and cannot be calculated with. Round the quantity.",
    },
  },
  "budget-award-money-differs": {
    severity: "warning",
    vi: {
      title: "Dự toán khác tiền thưởng",
      text: "Các dòng tiền thưởng trong dự toán cộng được {{budget, vnd}}, còn danh sách khen thưởng phường chi {{awards, vnd}}. Tổng kinh phí dùng số của danh sách khen thưởng; hãy sửa dự toán cho khớp.",
    },
    en: {
      title: "Budget and awards do not match",
      text: "The award money lines of the budget add up to {{budget, vnd}}, but the ward pays {{awards, vnd}} according to the award list. The total uses the award list; correct the budget to match.",
    },
  },
  "budget-award-counted-twice": {
    severity: "warning",
    vi: {
      title: "Có thể tính tiền thưởng hai lần",
      text: "«{{item}}» ({{amount, vnd}}) có đơn giá bằng mức thưởng {{price, vnd}} của «{{award}}» ({{rows, number}} lượt ở «Khen thưởng»), nên có thể là tiền thưởng và đang cộng hai lần. Nếu là tiền thưởng thì chọn «Là tiền thưởng»; nếu là mua sắm thì để nguyên.",
    },
    en: {
      title: "Award money that may be counted twice",
      text: "“{{item}}” ({{amount, vnd}}) has the price {{price, vnd}}, which is the money of “{{award}}” (rows in «Khen thưởng»: {{rows, number}}), so it may be award money that is counted twice. If it is award money, choose «It is award money»; if it is a purchase, leave it.",
    },
  },
  "budget-award-line-differs": {
    severity: "warning",
    vi: {
      title: "Dòng tiền thưởng không khớp",
      text: "«{{item}}» dự toán {{budget, vnd}}, còn danh sách khen thưởng có {{rows, number}} trường hợp, cộng {{awards, vnd}}. Hãy sửa một bên cho khớp.",
    },
    en: {
      title: "Award line does not match",
      text: "“{{item}}” is budgeted at {{budget, vnd}}, but the award list has {{rows, number}} such awards, {{awards, vnd}} in total. Correct one of the two.",
    },
  },
  "quantity-differs": {
    severity: "warning",
    vi: {
      title: "Số lượng khác bảng",
      text: "«{{item}}»: đã ghi số lượng {{typed, number}}, còn theo «{{basis}}» là {{tables, number}}. Thành tiền tính theo bảng; để trống «Số lượng theo» nếu muốn giữ số đã ghi.",
    },
    en: {
      title: "Quantity differs from the tables",
      text: "“{{item}}”: the quantity entered is {{typed, number}}, but “{{basis}}” gives {{tables, number}}. The amount is calculated from the tables; clear «Số lượng theo» to keep the quantity entered.",
    },
  },
  "quantity-in-tables": {
    severity: "note",
    vi: {
      title: "Số lượng có trong bảng",
      text: "«{{item}}»: ghi số lượng {{typed, number}}, trong khi «{{basis}}» hiện có {{tables, number}}. Nếu số lượng phải đi theo bảng, hãy chọn «{{basis}}» ở cột «Số lượng theo».",
    },
    en: {
      title: "Quantity known from the tables",
      text: "“{{item}}”: the quantity entered is {{typed, number}}, while “{{basis}}” is currently {{tables, number}}. If the quantity should follow the tables, choose “{{basis}}” in the column «Số lượng theo».",
    },
  },
  "quantity-basis-unknown": {
    severity: "warning",
    vi: {
      title: "«Số lượng theo» ngoài danh mục",
      text: "«{{item}}»: «{{text}}» không có trong danh mục «Số lượng theo» nên chưa có số lượng. Hãy chọn trong danh sách hoặc để trống.",
    },
    en: {
      title: "«Số lượng theo» not in the list",
      text: "“{{item}}”: “{{text}}” is not one of the choices of «Số lượng theo», so there is no quantity. Choose from the list or leave it blank.",
    },
  },
  "quantity-basis-open": {
    severity: "warning",
    vi: {
      title: "Chưa tính được số lượng theo bảng",
      text: "«{{item}}»: chưa tính được «{{basis}}». Hãy điền «Số buổi», và «Tiền ăn khi họp nửa ngày» nếu họp lẻ buổi, ở sheet «Hội nghị».",
    },
    en: {
      title: "Quantity cannot be calculated yet",
      text: "“{{item}}”: “{{basis}}” cannot be calculated yet. Fill in «Số buổi», and «Tiền ăn khi họp nửa ngày» for an odd half day, on the sheet «Hội nghị».",
    },
  },
  "price-above-norm": {
    severity: "warning",
    vi: {
      title: "Đơn giá cao hơn định mức",
      text: "«{{item}}»: đơn giá {{price, vnd}} cao hơn mức được chi {{ceiling, vnd}} ({{basis}}). Hãy giảm đơn giá hoặc ghi mức của đơn vị kèm văn bản ở «Định mức».",
    },
    en: {
      title: "Unit price above the norm",
      text: "“{{item}}”: the unit price {{price, vnd}} is above the permitted {{ceiling, vnd}} ({{basis}}). Lower it, or enter the unit's own rate with its document on «Định mức».",
    },
  },
  "budget-norm-unconfirmed": {
    severity: "note",
    vi: {
      title: "Mức chi hội nghị chưa kiểm chứng",
      text: "Mức «{{name}}» ({{norm}}) chưa kiểm chứng nên chưa dùng để đối chiếu {{rows, number}} dòng dự toán. Hãy đối chiếu văn bản rồi chọn «Có» ở cột «Xác nhận» của «Định mức».",
    },
    en: {
      title: "Conference rate not verified",
      text: "The rate “{{name}}” ({{norm}}) has not been verified, so {{rows, number}} budget lines were not compared with it. Check the document, then choose «Có» in the column «Xác nhận» of «Định mức».",
    },
  },
  "budget-norm-ambiguous": {
    severity: "error",
    vi: {
      title: "Mức chi hội nghị ghi hai lần",
      text: "Định mức có hai dòng mã {{norm}} cùng áp dụng, nên {{rows, number}} dòng dự toán chưa đối chiếu được. Hãy bỏ một dòng hoặc sửa ngày hiệu lực.",
    },
    en: {
      title: "Two conference rates in force",
      text: "Two rows of «Định mức» with the code {{norm}} are in force, so {{rows, number}} budget lines cannot be checked. Remove one of them or correct its dates.",
    },
  },
  "committed-over-budget": {
    severity: "warning",
    vi: {
      title: "Cam kết chi vượt dự toán",
      text: "«{{item}}»: cam kết chi {{committed, vnd}}, vượt dự toán {{amount, vnd}}. Hãy điều chỉnh dự toán hoặc hợp đồng.",
    },
    en: {
      title: "Commitment exceeds the budget",
      text: "“{{item}}”: {{committed, vnd}} is committed, which exceeds the budget of {{amount, vnd}}. Adjust the budget or the contract.",
    },
  },
  "spent-over-budget": {
    severity: "warning",
    vi: {
      title: "Chi vượt dự toán",
      text: "«{{item}}»: đã chi {{spent, vnd}}, vượt dự toán {{amount, vnd}}. Hãy ghi lý do ở «Ghi chú» hoặc điều chỉnh dự toán.",
    },
    en: {
      title: "Spending exceeds the budget",
      text: "“{{item}}”: {{spent, vnd}} has been spent, which exceeds the budget of {{amount, vnd}}. Enter the reason in «Ghi chú» or adjust the budget.",
    },
  },
  "spent-without-voucher": {
    severity: "warning",
    vi: { title: "Đã chi chưa có số chứng từ", text: "«{{item}}»: đã chi {{spent, vnd}} mà chưa ghi số chứng từ." },
    en: {
      title: "Spent without a voucher number",
      text: "“{{item}}”: {{spent, vnd}} has been spent, but no voucher number is entered.",
    },
  },
  "voucher-without-sum": {
    severity: "warning",
    vi: { title: "Có chứng từ chưa ghi số đã chi", text: "«{{item}}»: có chứng từ {{voucher}} mà chưa ghi số đã chi." },
    en: {
      title: "Voucher without an amount spent",
      text: "“{{item}}”: the voucher {{voucher}} is entered, but not the amount spent.",
    },
  },
  "statement-line-without-amount": {
    severity: "warning",
    vi: {
      title: "Dòng dự toán chưa có thành tiền",
      text: "Dòng dự toán này chưa có thành tiền nên không có trong bảng kê.",
    },
    en: {
      title: "Budget line without an amount",
      text: "This budget line has no amount, so it is not on the statement.",
    },
  },
} as const satisfies IssueCatalogue;
