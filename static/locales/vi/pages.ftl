# The pages beside the steps.

page-everything = Tất cả câu hỏi
page-everything-intro = Mọi câu hỏi của bản nghiên cứu cùng lúc, theo thứ tự các bước. Các số liệu bên cạnh thay đổi theo từng câu trả lời.

page-accessibility = Tuyên bố về khả năng tiếp cận
page-accessibility-intro = Công cụ này hướng tới điều gì, được kiểm tra như thế nào, và những gì đã biết là còn thiếu. Tình trạng vào tháng 11 năm 2026.

accessibility-aim = Mục tiêu
accessibility-standards = Công cụ này hướng tới mức AA của WCAG 2.2 và của JIS X 8341-3:2016; độ tương phản của văn bản là của mức AAA (7:1).
accessibility-status = Tình trạng: tự đánh giá, tuân thủ một phần cho đến khi người khuyết tật và một chuyên gia đã kiểm tra. Không tuyên bố có chứng nhận nào.
accessibility-tests = Cách kiểm tra
accessibility-test-axe = Mọi trang, bằng mọi ngôn ngữ, ở chế độ sáng, tối và tương phản cao hơn, trên điện thoại và trên máy tính để bàn: bằng axe với tất cả quy tắc của nó, trước mỗi lần phát hành.
accessibility-test-keyboard = Toàn bộ các bản nghiên cứu chỉ dùng bàn phím, cùng với các tên gọi và thông báo mà trình đọc màn hình nhận được.
accessibility-test-zoom = Phóng to đến 400%, giãn cách chữ rộng hơn, chế độ màu bắt buộc (forced colors) và giảm chuyển động.
accessibility-test-people = Chưa có kiểm tra bằng trình đọc màn hình do những người dùng trình đọc màn hình hằng ngày thực hiện.
accessibility-limits = Hạn chế đã biết
accessibility-limit-sources = Tên tài liệu, tên chương trình và ghi chú về nguồn được giữ bằng ngôn ngữ mà chúng đã được đọc.
accessibility-limit-print = Báo cáo in ra hoặc tệp PDF lưu từ báo cáo phụ thuộc vào trình duyệt; đối với trình đọc màn hình, chính trang web phù hợp hơn.
accessibility-limit-language = Các văn bản tiếng Việt, tiếng Indonesia và tiếng Thái đã được kiểm tra bằng cách dịch ngược, chưa được người bản ngữ kiểm tra.
