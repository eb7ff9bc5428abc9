# The page with the whole registry.

data-search = Tìm trong tất cả các mục
data-search-support = Tên, khóa, giá trị, đơn vị, nguồn, địa chỉ web, nước. Mọi từ đều phải có trong mục. Địa chỉ của trang này chứa nội dung tìm kiếm nên quý vị có thể gửi cho người khác.
data-any-grade = Tất cả
data-only-overdue = Chỉ những mục đã quá hạn kiểm tra lại
data-csv = Tải xuống kết quả tìm được (CSV)
data-json = Tải xuống toàn bộ (JSON)
data-list = Các mục
data-count = Tìm thấy: { $count }. Đang hiển thị: { $shown }.
data-share = { $number } ({ $percent })
data-none = Không tìm thấy mục nào. Mọi từ đều phải có trong mục, và các bộ lọc cũng được áp dụng.
data-clear = Xóa tìm kiếm và bộ lọc
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
