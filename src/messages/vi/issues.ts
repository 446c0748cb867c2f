import { sourceIssuesVi } from "./source-issues";
import { peopleIssuesVi } from "./people";
import { moneyIssuesVi } from "./money";
import { paymentIssuesVi } from "./payments";
import { budgetIssuesVi } from "./budget";
import { planIssuesVi } from "./plan";
import { checkIssuesVi } from "./check";
import { intakeIssuesVi } from "./intake";
import { understandIssuesVi } from "./understand";

/**
 * One Vietnamese sentence for each code of `Issue`: what is so, and what to do next. The place is told beside it, so no sentence names a row of its own.
 * `{{x, vnd}}`, `{{x, date}}` and the like are written out by `translate.ts`.
 */
export const issuesVi = {
  ...sourceIssuesVi,
  ...paymentIssuesVi,
  ...planIssuesVi,
  ...checkIssuesVi,
  "file-protected": "Tệp có mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi lấy lại.",
  "file-damaged": "Tệp bị hỏng hoặc tải về chưa hết. Hãy mở thử bằng Excel, lưu lại hoặc xin lại bản khác.",
  "file-too-large":
    "Tệp quá lớn ({{found, number}}, giới hạn {{limit, number}} {{what, size}}). Hãy xóa phần thừa hoặc tách thành nhiều tệp.",
  "file-unreadable": "Tệp này không phải bảng tính hay danh sách. Chỉ đọc được .xlsx, .xls, .ods, .csv.",
  "file-empty": "Tệp không có dữ liệu. Hãy kiểm tra đã chọn đúng tệp chưa.",
  "template-unreadable": "Tệp mẫu kế hoạch không mở được. Hãy cài lại Bảng Vàng hoặc thay tệp mẫu.",
  "template-broken": "Tệp mẫu kế hoạch có chỗ điền bị hỏng: {{tag}}. Hãy sửa chỗ đó trong tệp mẫu.",
  "template-tag-unknown": "Tệp mẫu kế hoạch có chỗ điền lạ: {{tag}}. Chỗ đó được để nguyên; hãy sửa tên cho đúng.",

  ...understandIssuesVi,
  ...intakeIssuesVi,
  "not-a-list":
    "Không phải danh sách: {{reason, noList}}. Đã bỏ qua cả {{rows, number}} dòng. Nếu đúng là danh sách, hãy đặt tên cột rõ ràng (Họ và tên, Chức vụ, Đơn vị…).",
  "source-already-taken":
    "Danh sách này đã lấy vào sổ rồi ({{rows, number}} dòng) nên chưa lấy lại. Muốn lấy bản mới, hãy chọn «Thay thế bằng bản mới».",
  "journal-entry-unreadable":
    "Dòng này của «Nhật ký» đã bị sửa nên không đọc lại được: «{{text}}». Hãy xem lại chỗ đó trong danh sách rồi xóa dòng này.",
  "list-like-payroll":
    "Danh sách này giống bảng lương (có cột {{headings}}). Các dòng vẫn được lấy làm đại biểu. Nếu đây không phải danh sách mời, hãy đánh dấu «Không lấy danh sách này» khi xem trước, hoặc xóa các dòng đó khỏi bảng.",
  "header-missing":
    "Danh sách không có dòng tiêu đề cột; các cột được đoán theo nội dung. Hãy xem từng cột đã vào đúng chỗ chưa.",
  "no-records": "Có tiêu đề cột nhưng bên dưới không có dòng dữ liệu nào.",
  "column-not-taken":
    "Cột «{{heading}}» có dữ liệu nhưng sổ không dùng nên không lấy. Nếu cần, hãy đổi tên cột hoặc chép vào cột «Ghi chú».",
  "tables-side-by-side":
    "Trên sheet có nhiều danh sách cạnh nhau; mỗi danh sách được đọc như một sheet riêng, đây là các cột {{columns}}. Hãy xem có đủ các danh sách không.",
  "hidden-sheet": "Sheet này đang ẩn nhưng vẫn được đọc. Hãy xem có đúng là danh sách cần dùng không.",
  "hidden-column": "Cột «{{heading}}» đang ẩn nhưng vẫn được đọc.",
  "hidden-row": "Dòng này đang ẩn nhưng vẫn được lấy. Nếu ẩn vì bỏ, hãy xóa dòng khỏi bảng.",
  "row-not-understood": "Không hiểu dòng này: «{{text}}». Dòng đã bị bỏ qua; nếu là dữ liệu, hãy nhập thêm vào bảng.",
  "cell-error": "Ô đang báo lỗi {{value}} nên được để trống. Hãy sửa công thức ở danh sách gốc hoặc gõ lại giá trị.",
  "ditto-without-source": "Ô ghi «{{mark}}» (như trên) nhưng phía trên không có gì để lặp lại. Hãy điền nội dung.",
  "ordinal-repeated": "Số thứ tự {{ordinal}} bị lặp. Hãy xem có dòng nào chép thừa không.",
  "ordinal-gap": "Số thứ tự nhảy đến {{ordinal}}, đáng lẽ là {{expected}}. Hãy xem có thiếu dòng nào không.",
  "footer-count-wrong":
    "Cuối danh sách ghi {{stated, number}} người nhưng đọc được {{taken, number}} dòng. Hãy đối chiếu với đơn vị lập danh sách.",

  "name-missing": "Dòng không có tên. Hãy điền tên hoặc xóa dòng.",
  "name-unusual": "«{{name}}» không giống tên người. Hãy xem lại.",
  "two-names-in-cell": "Một ô ghi nhiều người: «{{name}}». Hãy tách mỗi người một dòng.",
  "placeholder-not-a-person":
    "«{{name}}» chưa phải tên người (chỗ giữ trước). Dòng vẫn được đếm là một đại biểu; hãy điền tên khi có.",
  "duplicate-in-list": "«{{name}}» đã có ở dòng {{row}} của danh sách này. Hãy xóa bớt một dòng nếu là một.",
  "two-posts-two-rows":
    "«{{name}}» đã có ở dòng {{row}} với chức vụ khác. Được đếm là một người; hãy xem có đúng không.",
  "same-person": "«{{name}}» cũng có ở {{other}}. Được đếm là một người.",
  "person-suspect":
    "«{{name}}» có thể là người ở {{other}} ({{reason, suspect}}), chưa chắc nên đếm là hai người. Hãy xem lại.",
  "phone-invalid": "«{{typed}}» không phải số điện thoại. Ô được để trống; hãy hỏi lại số đúng.",
  "phone-digits-lost": "Số điện thoại «{{typed}}» đã mất chữ số (Excel đổi thành dạng số mũ). Hãy gõ lại số đầy đủ.",
  "phone-two-numbers": "Một ô ghi nhiều số: «{{typed}}». Đã tách thành {{numbers}}; hãy xem số nào dùng để liên hệ.",
  "year-invalid": "«{{typed}}» không phải năm sinh. Ô được để trống; hãy điền lại.",
  "year-two-digits": "Năm sinh chỉ ghi hai chữ số: «{{typed}}». Có thể là {{readings}}; hãy điền đủ bốn chữ số.",
  "year-both-columns": "Năm sinh ghi ở cả cột Nam và cột Nữ. Hãy xóa một bên.",
  "sex-unreadable": "Không hiểu giới tính «{{typed}}». Hãy ghi Nam hoặc Nữ.",
  "recipient-kind-differs":
    "«{{name}}» đứng trong danh sách {{list, recipient}} nhưng có vẻ là {{taken, recipient}}; đã xếp vào {{taken, recipient}}. Hãy sửa cột «Loại» nếu không đúng.",

  "money-unreadable": "Không đọc được số tiền «{{typed}}». Ô được để trống; hãy gõ lại bằng số.",
  "money-ambiguous": "Số tiền «{{typed}}» có thể hiểu là {{readings}}. Ô được để trống; hãy gõ lại đầy đủ.",
  "money-in-thousands":
    "Số tiền {{typed, vnd}} quá nhỏ, có thể là {{likely, vnd}} ghi theo nghìn đồng. Hãy sửa nếu đúng vậy.",
  "sum-wrong": "Dòng cộng ghi {{shown, vnd}}, cộng các dòng được {{expected, vnd}}. Sổ này dùng số cộng từ các dòng.",
  "subtotal-wrong":
    "Dòng cộng nhóm ghi {{shown, vnd}}, tính từ các dòng được {{expected, vnd}}{{unknown, unpriced}}. Sổ này dùng số tính lại.",
  "total-wrong":
    "Tổng cộng ghi {{shown, vnd}}, tính từ các dòng được {{expected, vnd}}{{unknown, unpriced}}. Sổ này dùng số tính lại.",
  "item-missing": "Dòng dự toán không có nội dung chi. Hãy điền nội dung hoặc xóa dòng.",
  "quantity-missing": "«{{item}}» có đơn giá nhưng chưa có số lượng nên chưa có thành tiền. Hãy điền số lượng.",
  "quantity-unreadable": "Không đọc được số lượng «{{typed}}». Ô được để trống; hãy gõ lại bằng số.",
  "lump-sum":
    "«{{item}}» không có đủ số lượng và đơn giá: dùng số tiền ghi trong danh sách, {{amount, vnd}}. Nếu cần, hãy điền số lượng và đơn giá.",
  "price-missing": "«{{item}}» chưa có đơn giá nên chưa tính vào dự toán. Hãy điền đơn giá.",
  "amount-differs":
    "«{{item}}»: danh sách ghi {{typed, vnd}}, số lượng × đơn giá được {{calculated, vnd}}. Sổ dùng số tính lại; hãy xem số nào sai.",
  "budget-amount-not-whole":
    "«{{item}}»: {{quantity}} × {{price, vnd}} không ra số đồng chẵn, đã làm tròn thành {{amount, vnd}}.",
  "budget-amount-too-large":
    "«{{item}}»: {{quantity}} × {{price, vnd}} vượt một nghìn tỷ đồng nên chưa tính. Hãy xem lại số lượng và đơn giá.",
  "budget-quantity-too-precise":
    "«{{item}}»: số lượng {{quantity}} có quá ba chữ số thập phân nên chưa tính được. Hãy làm tròn số lượng.",
  "budget-award-money-differs":
    "Các dòng tiền thưởng trong dự toán cộng được {{budget, vnd}}, còn danh sách khen thưởng phường chi {{awards, vnd}}. Tổng kinh phí dùng số của danh sách khen thưởng; hãy sửa dự toán cho khớp.",
  "budget-award-line-differs":
    "«{{item}}» dự toán {{budget, vnd}}, còn danh sách khen thưởng có {{rows, number}} trường hợp, cộng {{awards, vnd}}. Hãy sửa một bên cho khớp.",

  "award-missing": "«{{name}}» chưa ghi hình thức khen thưởng nên chưa có mức thưởng. Hãy điền.",
  "award-without-norm":
    "«{{award}}» ({{kind, recipient}}) chưa có mức tiền thưởng trong định mức đang áp dụng. Hãy ghi mức vào sheet «Định mức» theo quyết định, hoặc để không chi.",
  "award-level-missing":
    "«{{award}}» chưa ghi cấp khen nên chưa biết mức thưởng. Hãy ghi rõ, ví dụ «… của Chủ tịch UBND phường», hoặc chọn «Mã khen thưởng».",
  "award-wrong-recipient":
    "«{{award}}» không dành cho {{kind, recipient}}. Hãy sửa hình thức khen thưởng hoặc cột «Loại».",
  "award-several-in-one-cell": "Một ô ghi nhiều hình thức khen thưởng: «{{award}}». Hãy tách mỗi hình thức một dòng.",
  "two-awards-in-row":
    "Một dòng ghi cả danh hiệu «{{title}}» và hình thức «{{award}}». Hãy tách thành hai dòng để tính đủ.",
  "award-not-paid-by-ward":
    "«{{award}}» do {{level, level}} khen; cấp nào khen cấp đó chi tiền thưởng nên phường không chi. Hãy xem cột «Cấp khen» nếu không đúng.",
  "award-amount-differs":
    "Danh sách ghi {{typed, vnd}}, theo định mức là {{norm, vnd}}{{why, difference}}. Sổ chi theo định mức.",
  "money-on-item-without-norm":
    "Danh sách ghi {{typed, vnd}} cho «{{award}}», là hình thức chưa có định mức nên sổ chưa chi. Hãy ghi định mức kèm căn cứ nếu được chi.",
  "two-awards-same-period":
    "«{{name}}» còn có «{{otherAward}}» ({{other}}) cùng thời gian. Chỉ chi danh hiệu cao hơn, nên dòng này không chi.",
  "two-awards-title-and-form":
    "«{{name}}» còn có «{{otherAward}}» ({{other}}). Một danh hiệu và một hình thức khen thưởng: chi cả hai.",
  "two-awards-period-missing":
    "«{{name}}» còn có «{{otherAward}}» ({{other}}) mà chưa ghi thời gian thành tích. Nếu cùng thời gian thì chỉ chi danh hiệu cao hơn; hãy điền «Thành tích năm».",
  "award-twice": "«{{name}}» được ghi «{{award}}» hai lần cùng thời gian ({{other}}). Hãy xóa bớt nếu là một.",

  "meeting-fact-missing": "Chưa điền: {{fact, fact}}. Các văn bản sẽ ghi «……» ở chỗ này.",
  "meeting-date-unreadable": "«{{text}}» không phải ngày. Hãy gõ ngày/tháng/năm, ví dụ 10/03/2020.",
  "half-days-unreadable": "«{{text}}» không phải số buổi. Hãy gõ số nguyên, nửa ngày là 1 buổi.",
  "meeting-date-missing":
    "Chưa có ngày hội nghị, cũng chưa ghi lý do. Hãy điền ngày, hoặc ghi chú như «sẽ thông báo sau».",
  "meeting-date-open": "Ngày hội nghị chưa định: {{note}}. Định mức hội nghị tạm lấy theo ngày quyết định.",
  "decision-date-missing":
    "Chưa có ngày quyết định khen thưởng nên chưa tính được tiền thưởng. Hãy điền ở sheet «Hội nghị».",
  "award-norms-missing":
    "Không có định mức tiền thưởng nào áp dụng vào ngày {{date, date}}. Hãy xem lại ngày quyết định hoặc bổ sung định mức.",
  "base-salary-missing":
    "Không có đúng một mức lương cơ sở áp dụng vào ngày {{date, date}} nên chưa tính được tiền thưởng. Hãy xem lại ngày quyết định hoặc sheet «Định mức».",
  "plan-after-meeting": "Ngày kế hoạch {{date, date}} sau ngày hội nghị {{otherDate, date}}. Hãy xem lại hai ngày.",
  "decision-after-meeting":
    "Ngày quyết định khen thưởng {{date, date}} sau ngày hội nghị {{otherDate, date}}. Hãy xem lại hai ngày.",
  "periods-disagree": "Giai đoạn {{period}} chồng lên {{others}} ở các chỗ khác. Hãy đối chiếu với văn bản gốc.",
  ...budgetIssuesVi,
  ...moneyIssuesVi,
  ...peopleIssuesVi,
  "computed-differs":
    "{{cell}}: sổ ghi {{calculated, number}}, tính lại được {{computed, number}}. Có thể công thức đã bị sửa; hãy chép lại công thức từ dòng khác.",
} as const;

/** Code of an issue that we have a sentence for. */
export type IssueCode = keyof typeof issuesVi;
