# Names and introductions of the steps.

step-country = Nước đối tác
step-country-intro = JCM chỉ áp dụng tại các nước đã ký thỏa thuận với Nhật Bản.
step-technology = Công nghệ
step-technology-intro = Công nghệ quyết định có thể dùng những phương pháp luận đã được phê duyệt nào.
step-methodology = Phương pháp luận
step-methodology-intro = Các quy tắc đã được phê duyệt để tính lượng giảm phát thải, và dự án có đáp ứng các quy tắc đó hay không.
step-activity = Số liệu hoạt động
step-activity-intro = Khả năng của thiết bị. Có thể nhập số ước tính; quý vị có thể thay đổi sau.
step-costs = Chi phí và nguồn vốn
step-costs-intro = Trợ cấp, dòng tiền và hình thức tốt nhất được xác định từ các câu trả lời này.
step-results = Kết quả
step-results-intro = Dự án có thể mang lại gì, và mỗi số liệu dựa trên căn cứ nào.

country-partner-since = Là nước đối tác từ
country-committee = Ủy ban hỗn hợp
country-committee-established = Đã thành lập: các quyết định được công bố
country-committee-likely = Chưa kiểm tra, nhưng các dự án hoặc phương pháp luận của nước này cho thấy Ủy ban phải tồn tại
country-committee-unknown = Chưa biết; để có tín chỉ cần có Ủy ban hỗn hợp và các quy tắc của Ủy ban
country-methodologies = Phương pháp luận đã được phê duyệt cho mọi công nghệ
country-methodologies-count = { $count ->
    [0] chưa biết phương pháp luận nào
   *[other] { $count } phiên bản
 }
country-precedents = Các dự án đã được chọn nhận trợ cấp thiết bị trước đây
country-precedents-count = ít nhất { $count } (danh sách đã đọc không đầy đủ)

methodology-name = { $id } phiên bản { $version }: { $title }
methodology-in-force-from = Có hiệu lực từ { $date }
methodology-in-force-start-unknown = Đã được phê duyệt; không tìm thấy ngày phê duyệt
methodology-not-in-force = Không có hiệu lực trong năm vận hành đầu tiên
methodology-needs-country-and-technology = Trước hết hãy chọn nước và công nghệ; các phương pháp luận đã được phê duyệt phụ thuộc vào đó.
methodology-official-page = Trang chính thức của { $id } phiên bản { $version } (mở trong thẻ mới)
methodology-title-paraphrased = Tên này là diễn giải: chưa đọc lời văn chính thức.
methodology-precedents = { $count } dự án đã áp dụng phiên bản này

activity-more = Thêm câu hỏi về hệ thống: mục nào để trống thì giá trị thông thường được dùng

costs-section-costs = Chi phí và giá điện
costs-section-loan = Khoản vay
costs-section-subsidy = Trợ cấp thiết bị
costs-section-credits = Tín chỉ

summary-heading = Bản nghiên cứu của quý vị đến lúc này
summary-open = chưa biết
summary-estimate = Ước tính được cập nhật theo từng câu trả lời.

guidance-heading = Thông tin nên biết
guidance-intro = Thông tin nền cho bước này, từng ý có nguồn. Quý vị có thể tiếp tục mà không cần đọc.
guidance-read = (đọc ngày { $date })
guidance-own = Lời khuyên của dự án này; chưa đọc nguồn nào.
activity-years = Khi nào xây dựng và vận hành bao lâu: mục nào để trống thì giá trị thông thường được dùng
