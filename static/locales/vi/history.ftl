# What changed from version to version.

history-version = Phiên bản { $version }, { $date }
history-data = Dữ liệu dựa trên gì và tính đến ngày nào: dữ liệu và nguồn
history-second-methodologies = Toàn bộ 99 phương pháp luận đã được phê duyệt và 42 công nghệ, kèm tiêu chí. Có thể tìm công nghệ bằng cách mô tả dự án.
history-second-money = So sánh các hình thức, chỉ tiêu sau thuế, khoản vay, chi phí theo từng khoản, mười lăm chương trình hỗ trợ và những gì cần có để đạt mục tiêu.
history-second-guidance = Hướng dẫn ở từng bước, và các thuật ngữ có thể mở ra giải thích.
history-second-report = Báo cáo để in, bằng một ngôn ngữ hoặc hai ngôn ngữ song song.
history-second-languages = Tiếng Việt, tiếng Indonesia và tiếng Thái; màu tối và tương phản cao hơn.
history-second-documentation = Các trang này: toàn bộ dữ liệu kèm nguồn, tự kiểm tra, và mã nhúng cho chủ trang web.
history-second-results = Kết quả thay đổi: dòng tiền có chi phí thẩm tra và nhận tín chỉ muộn hơn một năm, nên thời gian hoàn vốn với JCM dài hơn so với 0.1.0.
history-first-solar = Điện mặt trời tại 31 nước đối tác, trong sáu bước.
history-first-subsidy = Mức giảm phát thải theo cả hai cơ sở, trợ cấp thiết bị, tín chỉ, dòng tiền và thời gian hoàn vốn.
history-first-explained = Mỗi con số mở ra phần giải thích, đến tận nguồn.
history-first-languages = Tiếng Anh và tiếng Nhật.
