import type { IssueCatalogue } from "./issue-declaration";

/** Issues about a sheet or a list as a whole: what it is, what of it is hidden, where it was imported before. */
export const sheetsIssues = {
  "hidden-rows-left": {
    severity: "note",
    vi: {
      title: "Dòng ẩn không lấy",
      text: "Theo lựa chọn của bạn, {{count, number}} dòng đang ẩn không được lấy: dòng {{rows}}.",
    },
    en: {
      title: "Hidden rows skipped",
      text: "As you chose, {{count, number}} hidden rows were not imported: rows {{rows}}.",
    },
  },
  "hidden-columns-left": {
    severity: "note",
    vi: { title: "Cột ẩn không lấy", text: "Theo lựa chọn của bạn, các cột đang ẩn không được lấy: {{headings}}." },
    en: { title: "Hidden columns skipped", text: "As you chose, the hidden columns were not imported: {{headings}}." },
  },
  "abbreviation-unknown": {
    severity: "note",
    vi: {
      title: "Chữ viết tắt chưa biết",
      text: "Chưa biết chữ viết tắt «{{short}}» ({{cells, number}} ô) nghĩa là gì. Hãy ghi vào sổ chữ viết tắt một lần; các danh sách sau sẽ tự hiểu.",
    },
    en: {
      title: "Unknown abbreviation",
      text: "The meaning of the abbreviation “{{short}}” ({{cells, number}} cells) is not known yet. Enter it in the list of abbreviations once, and later lists will be understood.",
    },
  },
  "source-like-earlier": {
    severity: "warning",
    vi: {
      title: "Có thể là bản sau của danh sách đã có",
      text: "Danh sách này giống {{other}} đã có trong sổ ({{share, number}}% số tên), có thể là bản sau của cùng danh sách. Nếu đúng, hãy lấy lại và chọn «Bản sau» để không ghi hai lần.",
    },
    en: {
      title: "Possibly a later version of a list",
      text: "This list resembles {{other}}, which is already in the workbook ({{share, number}}% of the names match); it may be a later version of it. If so, import it again and choose the later version, so that nothing is entered twice.",
    },
  },
  "not-a-list": {
    severity: "note",
    vi: {
      title: "Không phải danh sách",
      text: "Không phải danh sách: {{reason, noList}}. Đã bỏ qua cả {{rows, number}} dòng. Nếu đúng là danh sách, hãy đặt tên cột rõ ràng (Họ và tên, Chức vụ, Đơn vị…).",
    },
    en: {
      title: "Not a list",
      text: "This is not a list: {{reason, noList}}. All {{rows, number}} rows were skipped. If it is a list, give its columns clear headings (Họ và tên, Chức vụ, Đơn vị…).",
    },
  },
  "source-already-taken": {
    severity: "note",
    vi: {
      title: "Danh sách đã lấy",
      text: "Danh sách này đã lấy vào sổ rồi ({{rows, number}} dòng) nên chưa lấy lại. Muốn lấy bản mới, hãy chọn «Thay thế bằng bản mới».",
    },
    en: {
      title: "List already imported",
      text: "This list is already in the workbook ({{rows, number}} rows) and was not imported again. To import the new version, choose to replace the existing one.",
    },
  },
  "journal-entry-unreadable": {
    severity: "warning",
    vi: {
      title: "Dòng nhật ký bị sửa",
      text: "Dòng này của «Nhật ký» đã bị sửa nên không đọc lại được: «{{text}}». Hãy xem lại chỗ đó trong danh sách rồi xóa dòng này.",
    },
    en: {
      title: "Log entry was changed",
      text: "This row of “Nhật ký” was changed and can no longer be read: “{{text}}”. Check that place in the list, then delete this row.",
    },
  },
  "list-like-payroll": {
    severity: "warning",
    vi: {
      title: "Giống bảng lương",
      text: "Danh sách này giống bảng lương ({{headings}}) nên không dòng nào được lấy. Nếu đây là danh sách mời hoặc khen thưởng, hãy chọn loại danh sách khi xem trước.",
    },
    en: {
      title: "Looks like a payroll",
      text: "This list looks like a payroll ({{headings}}), so none of its rows were imported. If it is a list of guests or honorees, choose its kind in the preview.",
    },
  },
  "rows-above-heading": {
    severity: "warning",
    vi: {
      title: "Dòng có tên người nằm trên dòng tiêu đề",
      text: "{{count, number}} dòng đánh số có tên người nằm trên dòng tiêu đề cột nên chưa được lấy (dòng {{rows}}). Nếu cần lấy, hãy chuyển các dòng này xuống dưới tiêu đề hoặc sang một sheet riêng.",
    },
    en: {
      title: "Rows with names above the headings",
      text: "{{count, number}} numbered rows with names stand above the column headings and were not imported (rows {{rows}}). If you need them, move them below the headings or to a sheet of their own.",
    },
  },
  "header-missing": {
    severity: "warning",
    vi: {
      title: "Không có tiêu đề cột",
      text: "Danh sách không có dòng tiêu đề cột; các cột được đoán theo nội dung. Hãy xem từng cột đã vào đúng chỗ chưa.",
    },
    en: {
      title: "No column headings",
      text: "The list has no row of column headings; the columns were guessed from their content. Check that each column was read correctly.",
    },
  },
  "no-records": {
    severity: "note",
    vi: { title: "Không có dòng dữ liệu", text: "Có tiêu đề cột nhưng bên dưới không có dòng dữ liệu nào." },
    en: { title: "No data rows", text: "There are column headings, but no data rows below them." },
  },
  "column-not-taken": {
    severity: "note",
    vi: {
      title: "Cột không lấy",
      text: "{{count, number}} cột có dữ liệu nhưng sổ không dùng nên không lấy: {{headings}}. Nếu cần cột nào, hãy chọn nghĩa của cột khi xem trước, hoặc chép vào cột «Ghi chú».",
    },
    en: {
      title: "Columns not imported",
      text: "{{count, number}} columns contain data that the workbook has no use for, so they were not imported: {{headings}}. If you need one, choose its meaning in the preview, or copy it into «Ghi chú».",
    },
  },
  "tables-side-by-side": {
    severity: "note",
    vi: {
      title: "Hai danh sách cạnh nhau",
      text: "Trên sheet có nhiều danh sách cạnh nhau; mỗi danh sách được đọc như một sheet riêng, đây là các cột {{columns}}. Hãy xem có đủ các danh sách không.",
    },
    en: {
      title: "Lists side by side",
      text: "The sheet contains several lists side by side; each was read as a separate sheet. This one has the columns {{columns}}. Check that no list is missing.",
    },
  },
  "hidden-sheet": {
    severity: "warning",
    vi: {
      title: "Sheet ẩn",
      text: "Sheet này đang ẩn nhưng vẫn được đọc. Hãy xem có đúng là danh sách cần dùng không.",
    },
    en: {
      title: "Hidden sheet",
      text: "This sheet is hidden, but it was read. Check that it is a list you want to use.",
    },
  },
  "hidden-column": {
    severity: "note",
    vi: { title: "Cột ẩn", text: "Cột «{{heading}}» đang ẩn nhưng vẫn được đọc." },
    en: { title: "Hidden column", text: "The column “{{heading}}” is hidden, but it was read." },
  },
  "hidden-row": {
    severity: "warning",
    vi: { title: "Dòng ẩn", text: "Dòng này đang ẩn nhưng vẫn được lấy. Nếu ẩn vì bỏ, hãy xóa dòng khỏi bảng." },
    en: {
      title: "Hidden row",
      text: "This row is hidden, but it was imported. If it was hidden because it should not count, delete it from the table.",
    },
  },
} as const satisfies IssueCatalogue;
