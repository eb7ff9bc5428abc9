# The shell of the page: header, footer, buttons, notices, and words used everywhere.

app-name = Nghiên cứu khả thi JCM
app-title = { $step } – Nghiên cứu khả thi JCM
app-skip = Chuyển đến nội dung chính
app-loading = Đang tải công cụ tính toán …
app-load-failed = Không tải được công cụ tính toán. Vui lòng kiểm tra kết nối và tải lại trang.
app-needs-script = Công cụ tính toán này cần JavaScript.

language-switch = Ngôn ngữ

samples-heading = Mở ví dụ mẫu
samples-support = Các trường hợp kèm số liệu hoặc quy định đã công bố, để xem trước. Ví dụ mẫu sẽ thay thế các câu trả lời của quý vị.
samples-open = Mở ví dụ mẫu này

step-navigation = Các bước nghiên cứu
step-position = Bước { $position }/{ $count }
step-done = đã trả lời

button-back = Quay lại
button-next = Tiếp tục
button-results = Xem kết quả
button-close = Đóng
button-why = Vì sao?
button-why-of = Vì sao? “{ $name }” được tính như thế nào
button-restart = Bắt đầu lại
button-print = In
button-download-json = Tải xuống các câu trả lời (JSON)
button-open-file = Mở các câu trả lời đã lưu

restart-question = Xóa tất cả câu trả lời và bắt đầu lại?
restart-confirm = Xóa và bắt đầu lại
restart-keep = Giữ các câu trả lời

question-fixed = Do trang web hiển thị công cụ này quy định.
sharing-consent = Cho phép trang web hiển thị công cụ này xem câu trả lời và kết quả của tôi, cho đến khi tôi rời trang.
required = bắt buộc
optional = không bắt buộc
yes = Có
no = Không
unknown-answer = Tôi chưa biết
select-prompt = Vui lòng chọn
not-available = không có

error-prefix = Lỗi:
error-summary-heading = Có { $count } vấn đề trên trang này
error-summary-support = Các câu trả lời khác vẫn được giữ và các kết quả khác vẫn hiển thị.

notice-info = Ghi chú
notice-warning = Lưu ý
notice-error = Lỗi
notice-success = Đã xong

evidence-label = Căn cứ: { $grade }
evidence-official = Chính thức
evidence-official-support = Đã đọc trong tài liệu hoặc trang chính thức.
evidence-reproduced = Tính lại khớp
evidence-reproduced-support = Phép tính cho lại đúng số liệu mà một trang dự án chính thức công bố.
evidence-secondary = Nguồn thứ cấp
evidence-secondary-support = Đã đọc trong một nguồn được nêu tên, không phải tài liệu chính thức.
evidence-unverified = Chưa kiểm chứng
evidence-unverified-support = Được những người làm thực tế biết đến, nhưng văn bản nguồn chưa được đọc. Vui lòng xác nhận hoặc thay thế.


footer-heading = Về phép tính này
footer-disclaimer = Các số liệu là ước tính. Chúng không phải là quyết định của Ủy ban hỗn hợp, của một bộ hay của bên thứ ba, và không phải là cam kết về trợ cấp hay tín chỉ.
footer-privacy = Mọi phép tính được thực hiện trong trình duyệt của quý vị. Các câu trả lời không rời khỏi thiết bị này nếu quý vị không đồng ý.
footer-data-date = Dữ liệu tính đến { $date }
footer-version = Phiên bản { $version }
footer-licence = Design token: Digital Agency của Nhật Bản (giấy phép MIT).

caution-prefix = Vui lòng kiểm tra:
question-used-if-empty = Nếu để trống, giá trị này được dùng:
question-unknown = Tôi không biết
question-unknown-of = Tôi không biết: { $question }
question-unknown-undo = Nhập giá trị
question-unknown-undo-of = Nhập giá trị: { $question }
question-unknown-used = Chưa biết. Phép tính dùng một giá trị thông thường và hiển thị khoảng giá trị:
question-unknown-ask = Chưa biết, và không có giá trị thông thường nào thay thế được. Vui lòng hỏi để có giá trị này: nó nằm trong danh mục số liệu cần thu thập.
samples-open-named = Mở ví dụ mẫu này: { $title }
saved-heading = Các câu trả lời của quý vị
welcome-jcm = Cơ chế tín chỉ chung (JCM) là chương trình của Nhật Bản và các nước đối tác: công nghệ Nhật Bản giúp giảm phát thải tại nước đối tác, và hai bên cùng chia sẻ tín chỉ từ số tấn giảm được.
welcome-who = Trong khoảng năm phút, công cụ này trả lời:
welcome-fit = dự án có phù hợp không, và theo phương pháp luận đã được phê duyệt nào
welcome-tonnes = dự án giảm bao nhiêu tấn CO₂, và có thể nhận được bao nhiêu tín chỉ
welcome-money = hình thức nào có lợi nhất: có trợ cấp thiết bị, có tín chỉ của riêng mình, hay không có JCM
welcome-effort = Chỉ một vài câu hỏi là bắt buộc. Không có dữ liệu nào quý vị nhập rời khỏi trình duyệt nếu quý vị không đồng ý.
language-failed = Không đổi được ngôn ngữ vì không tải được các văn bản của ngôn ngữ đó. Vui lòng kiểm tra kết nối và thử lại.
put-aside = Không đọc được các câu trả lời của lần truy cập trước; có thể một phiên bản mới hơn đã lưu chúng. Chúng được cất riêng trên thiết bị này và quý vị có thể tải xuống.
put-aside-download = Tải xuống các câu trả lời này
put-aside-dismiss = Xóa chúng và đóng thông báo này
saved-not-kept = Trình duyệt này không cho phép trang lưu các câu trả lời trên thiết bị. Vui lòng tải chúng xuống trước khi rời trang.
saved-opened = Đã mở các câu trả lời đã lưu.
saved-is-calculation = Tệp này là bản tính đã tải xuống (jcm-assessment…). Vui lòng mở tệp chứa các câu trả lời (jcm-study.json). Các câu trả lời của quý vị không thay đổi.
saved-is-newer = Tệp này được lưu bằng phiên bản mới hơn của công cụ. Vui lòng tải lại trang và thử lại. Các câu trả lời của quý vị không thay đổi.
saved-has-too-many-parts = Tệp này có nhiều hơn { $most } phần, là số phần tối đa của một dự án ở đây. Các câu trả lời của quý vị không thay đổi.
saved-unreadable = Tệp này không phải là bản nghiên cứu do công cụ này lưu. Các câu trả lời của quý vị không thay đổi.
saved-not-admitted = Các câu trả lời này thuộc về một dự án khác với dự án mà trang web hiển thị công cụ này đã quy định. Câu trả lời của quý vị không thay đổi.
samples-replace-question = Ví dụ mẫu sẽ thay thế tất cả câu trả lời của quý vị. Vẫn mở?
samples-replace-confirm = Thay thế các câu trả lời

# What the first page needs before the rest of the texts is here.
results-figure-reductions = Lượng giảm phát thải trong năm đầu
results-figure-subsidy = Trợ cấp, tối đa
results-figure-credits = Tín chỉ trong thời kỳ tính tín chỉ
results-figure-revenue = Doanh thu từ tín chỉ
field-country = Nước đối tác
field-country-support = Nước nơi thiết bị sẽ vận hành.
facts-awaited = Đang tải dữ liệu của công cụ …
facts-failed = Không tải được dữ liệu của công cụ. Các câu trả lời của quý vị vẫn được giữ. Hãy kiểm tra kết nối rồi thử lại; nếu vẫn không được, hãy tải lại trang.
facts-again = Thử lại
issue-required = Phép tính cần câu trả lời này.
theme-switch = Màu sắc
theme-system = Theo hệ thống
theme-light = Sáng
theme-dark = Tối
theme-contrast = Tương phản cao hơn
footer-accessibility = Khả năng tiếp cận
footer-about = Giới thiệu và tài liệu
button-everything = Tất cả câu hỏi trên một trang
footer-offline = Dùng được khi không có mạng.
update-ready = Đã có phiên bản mới hơn.
update-load = Tải phiên bản này
