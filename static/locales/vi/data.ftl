# The page with the whole registry.

data-search = Tìm theo khóa, từ, nguồn hoặc nước
data-any-grade = Tất cả
data-only-overdue = Chỉ những mục đã quá hạn kiểm tra lại
data-csv = Tải xuống kết quả tìm được (CSV)
data-json = Tải xuống toàn bộ (JSON)
data-list = Các mục
data-count = Tìm thấy: { $count }. Đang hiển thị: { $shown }.
data-more = Hiển thị thêm 50 mục
data-overdue = Quá hạn
data-value = Giá trị
data-condition = Điều kiện
data-country = Nước đối tác
data-methodology = Phương pháp luận
data-example = Ví dụ tính
data-programme = Chương trình hỗ trợ
data-guidance = Hướng dẫn
data-project = Dự án
data-sample = Ví dụ mẫu
