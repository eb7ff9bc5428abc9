# Conditions of the equipment subsidy and eligibility criteria of the methodologies, in our own words. The second text
# says why it matters, or what to do, when the condition is not met.

clause-subsidy-japanese-representative = Một pháp nhân Nhật Bản đại diện cho liên danh quốc tế.
clause-subsidy-japanese-representative-unmet = Chỉ pháp nhân Nhật Bản mới được nộp hồ sơ và nhận trợ cấp. Hãy tìm một đối tác Nhật Bản đứng đầu liên danh trước khi đợt mời nộp hồ sơ bắt đầu.
clause-subsidy-no-double-subsidy = Cùng một thiết bị không nhận trợ cấp nào khác của Chính phủ Nhật Bản.
clause-subsidy-no-double-subsidy-unmet = Không được kết hợp hai khoản trợ cấp của Chính phủ Nhật Bản cho cùng một thiết bị. Hãy chọn một trong hai.
clause-subsidy-works-after-decision = Việc đặt mua thiết bị và thi công chỉ bắt đầu sau quyết định cấp trợ cấp.
clause-subsidy-works-after-decision-unmet = Những gì đã đặt mua hoặc đã khởi công trước quyết định cấp trợ cấp thì không hợp lệ. Chỉ nộp hồ sơ cho thiết bị chưa đặt mua, và trước hết hãy trao đổi với ban thư ký của chương trình.
clause-subsidy-credits-expected = Dự án hướng tới việc đăng ký theo JCM và được cấp tín chỉ; có phương pháp luận đã được phê duyệt thì điều này có nhiều khả năng.
clause-subsidy-credits-expected-unmet = Chỉ dự án sẽ được cấp tín chỉ mới được nhận trợ cấp. Nếu không có phương pháp luận đã được phê duyệt, trước hết phải đề xuất một phương pháp luận mới lên Ủy ban hỗn hợp: hãy dự trù thời gian cho việc đó, hoặc chọn công nghệ đã có phương pháp luận được phê duyệt.
clause-subsidy-partner-country = Dự án được thực hiện tại một nước đối tác của JCM.
clause-subsidy-partner-country-unmet = Các nước đối tác được ưu tiên. Có thể đề xuất một nước dự kiến sẽ ký kết; hãy hỏi ban thư ký của chương trình.
clause-subsidy-completion-within-three-years = Thiết bị được hoàn thành trong vòng ba năm tài khóa kể từ quyết định cấp trợ cấp.
clause-subsidy-completion-within-three-years-unmet = Dự án sẽ kéo dài hơn thời hạn chương trình cho phép. Hãy rút ngắn tiến độ, hoặc nộp hồ sơ trong đợt sau.
clause-subsidy-thailand-similar-solar = Dự án không tương tự các dự án điện mặt trời đã được chọn trước đây tại Thái Lan; tại đó, dự án tương tự không còn được chọn.
clause-subsidy-thailand-similar-solar-unmet = Hướng dẫn nộp hồ sơ của năm tài khóa 2023 quy định như vậy theo mong muốn của phía Thái Lan; các hướng dẫn sau đó chưa được đọc. Một tổ hợp công nghệ mới có thể được chấp nhận: năm tài khóa 2024 đã chọn một dự án kết hợp điện mặt trời với pin nhiệt. Hãy hỏi ban thư ký của chương trình trước khi nộp hồ sơ.
clause-subsidy-myanmar-reservation = Đối với Myanmar, việc lựa chọn có thể bị gác lại, tùy theo tình hình.
clause-subsidy-myanmar-reservation-unmet = Hãy hỏi ban thư ký của chương trình xem hiện nay hồ sơ cho Myanmar có được chọn hay không.
clause-subsidy-new-partner-joint-committee = Đối với các nước đối tác ký kết từ năm 2022 trở đi, thủ tục chỉ bắt đầu khi đã có Ủy ban hỗn hợp và các quy tắc của Ủy ban.
clause-subsidy-new-partner-joint-committee-unmet = Khi chưa có Ủy ban hỗn hợp và các quy tắc của Ủy ban, thủ tục không thể bắt đầu. Hãy hỏi ban thư ký của chương trình về tiến độ.
clause-subsidy-no-objection = Bản ý tưởng dự án được gửi đến Ủy ban hỗn hợp trước khi lựa chọn.
clause-subsidy-no-objection-unmet = Nếu không có bản ý tưởng dự án, việc lựa chọn không thể tiến hành. Hãy chuẩn bị cùng với hồ sơ.

clause-methodology-pv-installed = Lắp đặt và vận hành hệ thống điện mặt trời quang điện.
clause-methodology-pv-installed-unmet = Phương pháp luận chỉ áp dụng cho hệ thống điện mặt trời quang điện. Hãy chọn phương pháp luận cho công nghệ của quý vị.
clause-methodology-grid-connected = Hệ thống điện mặt trời được đấu nối với lưới điện hoặc với nguồn điện riêng của cơ sở, nên thay thế điện từ nguồn đó.
clause-methodology-grid-connected-unmet = Lượng giảm phát thải chỉ được tính cho phần điện thay thế điện từ lưới hoặc từ nguồn điện riêng của cơ sở. Hãy lập phương án đấu nối.
clause-methodology-modules-certified = Các tấm pin mặt trời được chứng nhận về thiết kế và an toàn theo tiêu chuẩn IEC: IEC 61215 hoặc 61646, và IEC 61730.
clause-methodology-modules-certified-unmet = Với các tấm pin không có chứng nhận, dự án có thể không đủ điều kiện. Hãy yêu cầu nhà cung cấp tấm pin có chứng nhận trước khi đặt mua.
clause-methodology-output-metered = Điện phát ra của hệ thống điện mặt trời và bức xạ được đo tại cơ sở.
clause-methodology-output-metered-unmet = Lượng giảm phát thải không được đo thì không thể thẩm tra. Hãy đưa thiết bị đo điện phát ra và đo bức xạ vào kế hoạch.
