# The report for paper, the user's own assessment, and the timeline.

page-report = Báo cáo
page-report-intro = Toàn bộ bản nghiên cứu để in ra giấy, bằng một ngôn ngữ hoặc hai ngôn ngữ đặt cạnh nhau. Để có tệp, hãy chọn “Lưu dưới dạng PDF” trong hộp thoại in. Báo cáo vừa khổ A4 và Letter.
button-report = Báo cáo bằng một hoặc hai ngôn ngữ

report-second = Ngôn ngữ thứ hai
report-second-none = Không có
report-second-awaited = Đang tải các văn bản của ngôn ngữ thứ hai …
report-second-failed = Không tải được các văn bản của ngôn ngữ thứ hai. Vui lòng kiểm tra kết nối và chọn lại ngôn ngữ đó.
report-title = Tiêu đề
report-author = Người lập
report-print = In hoặc lưu dưới dạng PDF
report-cover = Nghiên cứu khả thi cho Cơ chế tín chỉ chung
report-subject = { $technology }, { $country }
report-day = Ngày tính toán
report-data-date = Dữ liệu tính đến
report-version = Phiên bản của công cụ

report-summary = Tóm tắt cho ban lãnh đạo
report-summary-figures = Các số liệu chính
report-measures = Có và không có JCM
report-limit = Yếu tố giới hạn trợ cấp
report-high = Được quý vị đánh giá là nghiêm trọng
report-open = Câu trả lời, điều kiện và nghi vấn còn để ngỏ: { $count }. Danh sách nằm ở gần cuối báo cáo.

report-method = Phương pháp
report-method-reductions = Lượng giảm phát thải là phát thải tham chiếu trừ phát thải của dự án, theo phương pháp luận đã được phê duyệt nêu ở đây. Ước tính khi nộp hồ sơ dùng các hệ số chính thức; tín chỉ được tính theo các giá trị thấp hơn do phương pháp luận ấn định.
report-method-money = Trợ cấp bằng giới hạn nhỏ nhất trong các giới hạn áp dụng, nếu mọi điều kiện nhận trợ cấp được đáp ứng. Tín chỉ là số tấn nguyên, được chia theo quy tắc phân bổ. Dòng tiền được tính theo từng năm; các chỉ tiêu của dòng tiền là sau thuế.
report-method-exact = Mọi số liệu được tính bằng số thập phân chính xác và chỉ được làm tròn khi hiển thị. Nếu thiếu câu trả lời, một giá trị thông thường được dùng thay; các khoảng giá trị cho thấy giá trị đó có thể cách xa thực tế bao nhiêu.

report-answers = Các câu trả lời
report-assumptions = Các giá trị được dùng khi không có câu trả lời
report-assumptions-intro = Mỗi giá trị kèm theo mức độ căn cứ của giá trị đó. Số trong ngoặc chỉ nguồn trong danh sách ở cuối báo cáo.
report-figures = Từng số liệu và cách tính
report-figures-intro = Theo thứ tự tính toán. Đối với các số liệu theo năm, năm vận hành đầu tiên được hiển thị.
report-not-judged = chưa đánh giá
report-appendix = Phụ lục: theo từng năm
report-sources = Nguồn
report-source-read = Đọc ngày { $date }.

judge-heading = Rủi ro và các điểm pháp lý: đánh giá của chính quý vị
judge-intro = Hãy đánh giá từng điểm đối với dự án của quý vị và ghi lại việc quý vị sẽ làm. Báo cáo in cả hai; các số liệu không thay đổi.
judge-grade = Đánh giá của quý vị
judge-grade-of = Đánh giá của quý vị: { $point }
judge-note = Ghi chú của quý vị
judge-note-of = Ghi chú của quý vị: { $point }
judge-none = Chưa đánh giá
grade-low = Thấp
grade-medium = Trung bình
grade-high = Cao
grade-settled = Đã giải quyết
grade-not-needed = Không cần
grade-unsettled = Chưa giải quyết

timeline-heading = Dự án sẽ diễn ra khi nào?
timeline-intro = Tiến trình của dự án này theo từng năm, dựa trên các câu trả lời của quý vị và các giá trị được dùng thay cho câu trả lời.
timeline-call = Nộp hồ sơ trong đợt mời nộp hồ sơ của năm tài khóa Nhật Bản
timeline-construction = Xây dựng, sau quyết định cấp trợ cấp
timeline-operation = Vận hành
timeline-monitoring = Kỳ giám sát đầu tiên
timeline-issuance = Nhận được những tín chỉ đầu tiên
timeline-crediting = Những năm được cấp tín chỉ
timeline-durable = Thời gian sử dụng theo luật định: thiết bị được trợ cấp vẫn phải tuân theo quy định
timeline-years = { $from } đến { $until }
timeline-item = Nội dung
timeline-when = Thời gian
process-heading = Bảy bước của JCM đối với dự án này
process-when = ({ $years })
process-cost = Chi phí trong nghiên cứu này: { $amount }
process-cost-programme = Chi phí trong nghiên cứu này: chương trình chi trả
