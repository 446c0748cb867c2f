import type { IssueCatalogue } from "./issue-declaration";

/** Issues about norms and how they are applied. */
export const normsIssues = {
  "award-norms-missing": {
    severity: "error",
    vi: {
      title: "Không có định mức áp dụng",
      text: "Không có định mức tiền thưởng nào áp dụng vào ngày {{date, date}}. Hãy xem lại ngày quyết định hoặc bổ sung định mức.",
    },
    en: {
      title: "No norms in force",
      text: "No award norms are in force on {{date, date}}. Check the decision date or add norms.",
    },
  },
  "base-salary-missing": {
    severity: "error",
    vi: {
      title: "Không có lương cơ sở",
      text: "Không có đúng một mức lương cơ sở áp dụng vào ngày {{date, date}} nên chưa tính được tiền thưởng. Hãy xem lại ngày quyết định hoặc sheet «Định mức».",
    },
    en: {
      title: "No base salary",
      text: "There is not exactly one base salary in force on {{date, date}}, so the award money cannot be calculated. Check the decision date or the sheet «Định mức».",
    },
  },
  "norm-not-verified": {
    severity: "warning",
    vi: {
      title: "Định mức chưa kiểm chứng",
      text: "Mức của «{{name}}» ({{norm}}) chưa được kiểm chứng với văn bản nên chưa dùng để tính {{rows, number}} dòng. Hãy đối chiếu văn bản rồi chọn «Có» ở cột «Xác nhận» của sheet «Định mức».",
    },
    en: {
      title: "Norm not verified",
      text: "The rate “{{name}}” ({{norm}}) has not been verified against the document, so {{rows, number}} rows are not calculated with it. Check the document, then choose «Có» in the column «Xác nhận» of the sheet «Định mức».",
    },
  },
  "norm-confirmed": {
    severity: "note",
    vi: {
      title: "Định mức do đơn vị xác nhận",
      text: "Mức của «{{name}}» ({{norm}}) chưa được kiểm chứng, đang dùng cho {{rows, number}} dòng theo xác nhận của kế toán.",
    },
    en: {
      title: "Norm confirmed by the unit",
      text: "The rate “{{name}}” ({{norm}}) has not been verified; it is used for {{rows, number}} rows because the accountant confirmed it.",
    },
  },
  "norm-ambiguous": {
    severity: "error",
    vi: {
      title: "Hai định mức cùng áp dụng",
      text: "Định mức có hai dòng mã {{norm}} cùng áp dụng, nên {{rows, number}} dòng khen thưởng chưa tính được. Hãy bỏ một dòng hoặc sửa ngày hiệu lực.",
    },
    en: {
      title: "Two norms in force",
      text: "Two norms with the code {{norm}} are in force, so {{rows, number}} award rows cannot be calculated. Remove one of them or correct its dates.",
    },
  },
  "norm-unit-above-ceiling": {
    severity: "error",
    vi: {
      title: "Mức đơn vị vượt trần",
      text: "«{{name}}» ({{norm}}): mức của đơn vị {{unit, vnd}} cao hơn mức trần {{ceiling, vnd}}. Sổ dùng mức trần; hãy sửa mức của đơn vị.",
    },
    en: {
      title: "Unit's own rate above the ceiling",
      text: "“{{name}}” ({{norm}}): the unit's own rate of {{unit, vnd}} is above the ceiling of {{ceiling, vnd}}. The workbook uses the ceiling; correct the unit's rate.",
    },
  },
  "norm-unit-without-source": {
    severity: "warning",
    vi: {
      title: "Mức đơn vị chưa có văn bản",
      text: "«{{name}}» ({{norm}}): có mức của đơn vị {{unit, vnd}} mà chưa ghi văn bản nên chưa dùng. Hãy ghi «Văn bản của đơn vị».",
    },
    en: {
      title: "Unit's own rate without a document",
      text: "“{{name}}” ({{norm}}): the unit's own rate of {{unit, vnd}} names no document, so it is not used. Fill in «Văn bản của đơn vị».",
    },
  },
  "norm-changed": {
    severity: "warning",
    vi: {
      title: "Định mức khác quy định",
      text: "«{{name}}» ({{norm}}): cột «{{heading}}» ghi {{found, number}}, theo {{source}} là {{law, number}}. Nếu là mức riêng, hãy trả lại số của văn bản và ghi vào cột «Mức của đơn vị».",
    },
    en: {
      title: "Norm differs from the regulation",
      text: "“{{name}}” ({{norm}}): the column «{{heading}}» contains {{found, number}}; according to {{source}} it is {{law, number}}. If this is the unit's own rate, restore the figure of the document and enter yours in the column «Mức của đơn vị».",
    },
  },
  "norm-option-unreadable": {
    severity: "warning",
    vi: {
      title: "Lựa chọn định mức không rõ",
      text: "«{{text}}» không có trong danh mục; sổ dùng «{{usual}}». Hãy chọn trong danh sách.",
    },
    en: {
      title: "Option not recognised",
      text: "“{{text}}” is not one of the choices; the workbook uses «{{usual}}». Choose from the list.",
    },
  },
  "norm-rounding-chosen": {
    severity: "warning",
    vi: {
      title: "Làm tròn khác quy định",
      text: "Đang chọn cách làm tròn khác quy định. Nghị định ghi: làm tròn số lên hàng chục nghìn đồng. Hãy chọn lại, hoặc giữ nếu có văn bản của đơn vị.",
    },
    en: {
      title: "Rounding differs from the regulation",
      text: "The rounding chosen differs from the regulation. The decree says: rounded up to the next ten thousand đồng. Choose it again, or keep yours if the unit has a document for it.",
    },
  },
  "norm-order-chosen": {
    severity: "warning",
    vi: {
      title: "Cách nhân khác quy định",
      text: "Tiền của tập thể, hộ gia đình đang nhân từ số tiền cá nhân đã làm tròn, thay cho cách nhân hệ số trước rồi làm tròn một lần. Cả hai cách đều có người hiểu; hãy giữ một cách cho cả năm.",
    },
    en: {
      title: "Calculation order differs",
      text: "Award money for collectives and households is calculated from the individual's rounded amount, instead of multiplying the multipliers first and rounding once. Both readings exist; use the same one for the whole year.",
    },
  },
  "conference-norms-missing": {
    severity: "warning",
    vi: {
      title: "Không có định mức hội nghị",
      text: "Không có định mức chi hội nghị nào áp dụng vào ngày {{date, date}} nên dự toán chưa được đối chiếu. Hãy xem lại ngày hội nghị hoặc bổ sung định mức.",
    },
    en: {
      title: "No conference rates in force",
      text: "No conference rates are in force on {{date, date}}, so the budget was not compared with any. Check the conference date or add norms.",
    },
  },
  "computed-differs": {
    severity: "error",
    vi: {
      title: "Công thức cho số khác",
      text: "{{cell}}{{row, ofRow}}: sổ ghi {{calculated, number}}, tính lại được {{computed, number}}. Có thể công thức đã bị sửa; hãy chép lại công thức từ dòng khác.",
    },
    en: {
      title: "Formula gives a different figure",
      text: "{{cell}}{{row, ofRow}}: the workbook says {{calculated, number}}, but recalculation gives {{computed, number}}. A formula may have been changed; copy it from another row.",
    },
  },
} as const satisfies IssueCatalogue;
