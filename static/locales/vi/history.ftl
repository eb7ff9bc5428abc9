# What changed from version to version.

history-version = Phiên bản { $version }, { $date }
history-data = Dữ liệu dựa trên gì và tính đến ngày nào: dữ liệu và nguồn
history-second-methodologies = Toàn bộ 99 phương pháp luận đã được phê duyệt, cùng 42 công nghệ, kèm các tiêu chí hợp lệ. Có thể tìm công nghệ bằng cách mô tả dự án.
history-second-money = So sánh các hình thức tham gia JCM; các chỉ tiêu tài chính sau thuế; khoản vay; chi phí theo từng khoản; mười lăm chương trình hỗ trợ; và các điều kiện cần để đạt mục tiêu.
history-second-guidance = Hướng dẫn ở từng bước, và phần giải thích mở ra khi nhấn vào thuật ngữ.
history-second-report = Báo cáo để in, bằng một ngôn ngữ hoặc hai ngôn ngữ song song.
history-second-languages = Tiếng Việt, tiếng Indonesia và tiếng Thái; màu nền tối và độ tương phản cao hơn.
history-second-documentation = Các trang này: toàn bộ dữ liệu kèm nguồn, phần tự kiểm tra, và mã nhúng cho chủ trang web.
history-second-results = Thay đổi về kết quả: dòng tiền nay tính cả chi phí thẩm tra, và tín chỉ được nhận muộn hơn một năm, nên thời gian hoàn vốn khi có JCM dài hơn so với phiên bản 0.1.0.
history-first-solar = Điện mặt trời tại 31 nước đối tác, trong sáu bước.
history-first-subsidy = Mức giảm phát thải theo cả hai cơ sở, trợ cấp thiết bị, tín chỉ, dòng tiền và thời gian hoàn vốn.
history-first-explained = Mỗi con số mở ra phần giải thích, đến tận nguồn.
history-first-languages = Tiếng Anh và tiếng Nhật.
