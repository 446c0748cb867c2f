/** Why a text was read as it was, by the codes of `sheet/reading-evidence.ts`. */
export const readingWordsVi = {
  "evidence.utf8": "Mọi byte trong tệp đều hợp lệ theo UTF-8.",
  "evidence.utf8-spoilt": "Tệp là UTF-8, trừ {{count}} chỗ hỏng được thay bằng dấu «\ufffd».",
  "evidence.utf8-mark": "Tệp bắt đầu bằng dấu UTF-8 (BOM).",
  "evidence.utf16-mark": "Tệp bắt đầu bằng dấu UTF-16 (BOM).",
  "evidence.utf16-zeros": "Cứ hai byte thì có một byte 0: tệp UTF-16 không có BOM.",
  "evidence.single-bytes": "Tệp không phải UTF-8, được đọc theo từng byte.",
  "evidence.page-charset": "Trang ghi rằng chữ của nó theo bảng mã {{encoding}}.",
  "evidence.clipboard": "Chữ trong bộ nhớ tạm được lưu bằng Unicode.",
  "evidence.excel-file": "Chữ trong tệp Excel được lưu bằng Unicode.",
  "evidence.open-sheet": "Sheet của sổ đang mở: Excel lưu chữ bằng Unicode.",
  "evidence.legacy-fonts":
    "Có {{cells}} ô dùng phông {{fonts}} theo bảng mã {{encoding}}, ví dụ «{{typed}}» đọc thành «{{read}}».",
  "evidence.legacy-letters":
    "Có {{cells}} ô chỉ đọc được thành tiếng Việt theo bảng mã {{encoding}}, ví dụ «{{typed}}» đọc thành «{{read}}».",
  "evidence.encoding-chosen":
    "Theo lựa chọn của người dùng: đã đọc lại {{cells}} ô theo bảng mã {{encoding}}, ví dụ «{{typed}}» đọc thành «{{read}}». Máy đoán là {{guess}}.",
  "evidence.encoding-chosen-alike":
    "Theo lựa chọn của người dùng: đã đọc lại {{cells}} ô theo bảng mã {{encoding}}. Máy đoán là {{guess}}.",
  "evidence.unchanged-chosen": "Theo lựa chọn của người dùng: chữ được giữ nguyên như trong nguồn.",
  "evidence.separator-chosen": "Theo lựa chọn của người dùng, các cột cách nhau bằng {{mark, separator}}.",
  "evidence.separator-declared": "Dòng đầu của tệp ghi rằng các cột cách nhau bằng {{mark, separator}}.",
  "evidence.separator-found": "Các cột cách nhau bằng {{mark, separator}}, dấu chia các dòng đều nhau nhất.",
  "evidence.one-column": "Không thấy dấu nào chia cột đều nhau, đọc thành một cột.",
  "evidence.quotes-are-letters": "Có dấu nháy kép mở mà không đóng nên dấu nháy được đọc như chữ.",
  "separator.comma": "dấu phẩy",
  "separator.semicolon": "dấu chấm phẩy",
  "separator.tab": "dấu tab",
  "separator.bar": "dấu gạch đứng",
  "separator.other": "dấu «{{mark}}»",
} as const;
