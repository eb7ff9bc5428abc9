# Guidance: topics and their statements.

guide-what-it-is = JCM là gì
guide-what-it-is-bilateral = Cơ chế tín chỉ chung là thỏa thuận giữa Nhật Bản và một nước đối tác. Các công ty Nhật Bản đưa công nghệ khử các-bon đến đó, và lượng giảm phát thải được đo lường rồi trở thành tín chỉ.
guide-what-it-is-shared-credits = Tín chỉ được chia cho hai bên. Lượng giảm phát thải được tính vào mục tiêu khí hậu của cả hai nước.
guide-what-it-is-more-than-money = Đây không chỉ là chuyện tiền. Công nghệ đến được nước đối tác, và dự án cần giúp nước đó phát triển bền vững.
guide-what-it-is-local-skills = Hãy lập kế hoạch đào tạo nhân viên tại chỗ ngay từ đầu. Kỹ năng tại chỗ giữ cho thiết bị, và nhờ đó cả tín chỉ, được duy trì.
guide-what-it-is-consortium = Để nhận trợ cấp thiết bị, các công ty Nhật Bản và công ty trong nước lập một liên danh quốc tế, do một pháp nhân Nhật Bản đại diện. Vì vậy, một công ty ở nước ngoài trước hết phải tìm một đối tác Nhật Bản.
guide-what-it-is-partners = Vào tháng 2 năm 2026 có 31 nước đối tác, ở Châu Á, Châu Phi, Mỹ Latinh, Châu Âu và Thái Bình Dương. Ở đây có thể thiếu các thỏa thuận sau đó.
guide-what-it-is-where-projects = Phần lớn dự án nằm ở Indonesia, Thái Lan và Việt Nam. Kinh nghiệm, phương pháp luận và đối tác dễ tìm nhất ở các nước này.

guide-who-decides = Ai quyết định
guide-who-decides-joint-committee = Tại mỗi nước đối tác, Ủy ban hỗn hợp của hai chính phủ quyết định về các quy tắc, phương pháp luận, việc đăng ký dự án và số lượng tín chỉ.
guide-who-decides-secretariat = Ban thư ký của Ủy ban hỗn hợp nhận hồ sơ và kiểm tra hồ sơ có đầy đủ hay không. Trang của nước đó tại jcm.go.jp cho biết địa chỉ của ban thư ký và các quy tắc; các quy tắc này khác nhau theo từng nước.
guide-who-decides-japanese-side = Về phía Nhật Bản, nhiều bộ cùng hành động trong một hội đồng: môi trường, kinh tế, ngoại giao, nông nghiệp cùng lâm nghiệp, và giao thông.
guide-who-decides-third-party = Bên thứ ba kiểm tra kế hoạch trước khi đăng ký và kiểm tra kết quả trước khi cấp tín chỉ. Ủy ban hỗn hợp chỉ định các bên thứ ba, và danh sách khác nhau theo từng nước.
guide-who-decides-new-partners = Tại các nước ký kết từ năm 2022 trở đi, thủ tục chỉ bắt đầu khi đã có Ủy ban hỗn hợp và các quy tắc của Ủy ban. Hãy kiểm tra điều này trước khi dự kiến thời hạn.

guide-paris-agreement = Vị trí của JCM trong Thỏa thuận Paris
guide-paris-agreement-article-6 = Ngày 31 tháng 3 năm 2025, Nhật Bản đã cho phép JCM với tư cách là một cách tiếp cận hợp tác theo Điều 6 của Thỏa thuận Paris. Nhật Bản cũng đã thông qua một thủ tục để cho phép sử dụng tín chỉ.
guide-paris-agreement-no-double-counting = Khi lượng giảm phát thải được chuyển giao cho nước khác, nước đối tác điều chỉnh số liệu hạch toán của mình. Điều chỉnh tương ứng này ngăn việc cùng một tấn được tính hai lần.
guide-paris-agreement-first-itmo = Những tín chỉ JCM đầu tiên phù hợp với Điều 6, gọi là ITMO, đến từ Thái Lan và được cấp ngày 11 tháng 11 năm 2025.
guide-paris-agreement-second-itmo = Trường hợp thứ hai, tại Maldives, tiếp theo vào ngày 16 tháng 12 năm 2025. Đó là trường hợp đầu tiên dùng Quỹ Nhật Bản cho JCM.
guide-paris-agreement-national-target = Thông qua JCM, Nhật Bản hướng tới tổng cộng khoảng 100 triệu tấn đến năm tài khóa 2030 và khoảng 200 triệu tấn đến năm tài khóa 2040. Đó là lý do chính phủ hỗ trợ các dự án.
guide-paris-agreement-uses = Tín chỉ có thể phục vụ mục tiêu của Nhật Bản. Trong hệ thống giao dịch phát thải của Nhật Bản (GX-ETS), các công ty được dùng J-Credit và tín chỉ JCM cho tối đa 10% lượng phát thải của mình.
guide-paris-agreement-voluntary-claims = Một công ty cũng có thể muốn dùng phần của mình để tự tuyên bố trung hòa các-bon. Trước hết hãy hỏi xem tín chỉ đã được cho phép dùng vào mục đích đó hay chưa.
guide-paris-agreement-old-credits = Tín chỉ của lượng giảm phát thải trước năm 2021 nằm ngoài hạch toán của Thỏa thuận Paris. Đừng trông đợi chúng có giá trị cho các mục tiêu hay GX-ETS.

guide-benefits = Công ty được lợi gì
guide-benefits-particular-credits = Riêng của JCM: một phần tín chỉ từ một hệ thống của hai chính phủ. Việc sử dụng tín chỉ do cả hai quy định.
guide-benefits-particular-subsidy = Riêng của JCM: khoản tài trợ không hoàn lại cho thiết bị ở nước ngoài, tối đa một nửa chi phí hợp lệ. Trong đợt mời nộp hồ sơ năm 2018, mức trần là 30 đến 50%.
guide-benefits-particular-procedure = Riêng của JCM: đối với các dự án được trợ cấp thiết bị, bộ chi trả cho phương pháp luận, tài liệu thiết kế dự án, báo cáo giám sát đầu tiên, thẩm định và thẩm tra.
guide-benefits-particular-government-ties = Riêng của JCM: cả hai chính phủ đứng sau khuôn khổ này. Điều đó mở ra cơ hội tiếp cận các bộ và các công ty trong nước.
guide-benefits-general-carbon-neutral = Không riêng của JCM: chi phí năng lượng thấp hơn, chiến lược trung hòa các-bon của chính quý vị, và xếp hạng ESG tốt hơn. Bất kỳ dự án tốt nào cũng có thể mang lại những điều này.
guide-benefits-general-market = Không riêng của JCM: thâm nhập các thị trường đang tăng trưởng, năng lực cạnh tranh và thương hiệu tốt hơn. JCM có thể làm cho bước đầu nhẹ hơn.
guide-benefits-general-tax = Ưu đãi thuế đến từ pháp luật của nước đối tác, không phải từ JCM. Hãy hỏi một cố vấn tại nước đó, và chỉ nhập những gì đã được xác nhận.
guide-benefits-not-certain = Việc lựa chọn, việc phê duyệt và số lượng tín chỉ không bao giờ chắc chắn. Dự án cần có ý nghĩa ngay cả khi có ít hoặc không có tín chỉ.

guide-changes-2024 = Những thay đổi từ năm 2024
guide-changes-2024-rules = Các nước đang đổi mới quy tắc của mình. Tại Indonesia, Ủy ban hỗn hợp đã thông qua Quy tắc thực hiện mới và Quy trình chu trình dự án mới ngày 18 tháng 12 năm 2024.
guide-changes-2024-idea-note = Theo các quy tắc mới, dự án trước hết nộp Bản ý tưởng dự án (Project Idea Note, PIN). Điều kiện là Ủy ban hỗn hợp không có ý kiến phản đối.
guide-changes-2024-allocation-form = Việc chia tín chỉ nay được kê khai trên một biểu mẫu. Hãy thỏa thuận các phần trong hợp đồng của quý vị trước đó.
guide-changes-2024-crediting-period = Thời kỳ tính tín chỉ có giới hạn và có thể được gia hạn khi có yêu cầu. Không tìm thấy độ dài của thời kỳ này; hãy đọc quy tắc của nước quý vị quan tâm.
guide-changes-2024-sustainable-development = Các quy tắc mới gồm cả kế hoạch và báo cáo về phát triển bền vững. Đó là những hướng dẫn riêng.
guide-changes-2024-agency = Từ tháng 4 năm 2025, một cơ quan được chỉ định, JCM Agency (JCMA), xử lý các thủ tục ở phía Nhật Bản. Hãy hỏi cơ quan này về phí: không tìm thấy các mức phí.
guide-changes-2024-africa-and-india = Các nước đối tác mới đã tham gia, trong đó có Tanzania và Ấn Độ năm 2025; Senegal và Tunisia ký năm 2022. Tại các nước đối tác mới, có thể đã có quy tắc nhưng chưa có phương pháp luận.
guide-changes-2024-not-new = Thẩm tra của bên thứ ba và các quy tắc cố định về giám sát không phải là mới. Chúng là một phần của JCM từ những quy tắc đầu tiên.

guide-glossary = Các từ được dùng ở đây
guide-glossary-jcm = JCM: Cơ chế tín chỉ chung, thỏa thuận giữa Nhật Bản và một nước đối tác về lượng giảm phát thải được đo lường và tín chỉ.
guide-glossary-joint-committee = Ủy ban hỗn hợp: cơ quan của hai chính phủ, quyết định về các quy tắc, phương pháp luận, đăng ký và tín chỉ.
guide-glossary-partner-country = Nước đối tác: nước đã ký văn bản JCM với Nhật Bản.
guide-glossary-methodology = Phương pháp luận: văn bản đã được phê duyệt, nêu áp dụng cho ai, lượng giảm phát thải được tính như thế nào và những gì được giám sát.
guide-glossary-reference-emissions = Phát thải tham chiếu: lượng phát thải sẽ phát sinh cho cùng sản lượng nếu không có dự án, được xác định theo hướng thận trọng.
guide-glossary-project-emissions = Phát thải của dự án: lượng phát thải vẫn phát sinh khi có dự án.
guide-glossary-emission-reductions = Lượng giảm phát thải: phát thải tham chiếu trừ phát thải của dự án.
guide-glossary-validation = Thẩm định: việc kiểm tra độc lập kế hoạch dự án trước khi đăng ký.
guide-glossary-verification = Thẩm tra: việc kiểm tra độc lập lượng giảm phát thải đã giám sát trước khi cấp tín chỉ.
guide-glossary-third-party-entity = Bên thứ ba (TPE): tổ chức độc lập được Ủy ban hỗn hợp chỉ định để thẩm định và thẩm tra.
guide-glossary-monitoring = Giám sát: đo và lưu giữ các số liệu mà phương pháp luận nêu.
guide-glossary-mrv = MRV: giám sát, báo cáo và thẩm tra, chuỗi công việc từ thiết bị đo đến tín chỉ.
guide-glossary-pin = PIN: Bản ý tưởng dự án (Project Idea Note), bản mô tả ngắn đầu tiên gửi đến Ủy ban hỗn hợp.
guide-glossary-pdd = PDD: Tài liệu thiết kế dự án (Project Design Document), kế hoạch đầy đủ kèm phép tính và kế hoạch giám sát.
guide-glossary-eligibility-criteria = Tiêu chí đủ điều kiện: các điều kiện của phương pháp luận được trả lời bằng có hoặc không.
guide-glossary-credit = Tín chỉ: một tấn CO₂ tương đương của lượng giảm phát thải đã được thẩm tra, ghi trong sổ đăng ký.
guide-glossary-registry = Sổ đăng ký: sổ trong đó tín chỉ được cấp, được nắm giữ và được chuyển giữa các tài khoản.
guide-glossary-cooperative-approach = Cách tiếp cận hợp tác: sự hợp tác giữa các nước theo Điều 6 của Thỏa thuận Paris, như JCM.
guide-glossary-itmo = ITMO: kết quả giảm nhẹ được chuyển giao quốc tế, tín chỉ phù hợp với Điều 6 của Thỏa thuận Paris.
guide-glossary-corresponding-adjustment = Điều chỉnh tương ứng: việc điều chỉnh trong hạch toán của các nước để lượng giảm phát thải được chuyển giao chỉ được tính một lần.
guide-glossary-ndc = NDC: Đóng góp do quốc gia tự quyết định, mục tiêu khí hậu mà một nước đặt ra theo Thỏa thuận Paris.
guide-glossary-gx-ets = GX-ETS: hệ thống giao dịch phát thải của Nhật Bản dành cho các công ty có lượng phát thải trực tiếp lớn.
guide-glossary-consortium = Liên danh quốc tế: các công ty Nhật Bản và công ty trong nước cùng thực hiện dự án.
guide-glossary-eligible-cost = Chi phí hợp lệ: phần chi phí mà trợ cấp tính đến.
guide-glossary-cost-effectiveness = Hiệu quả chi phí: mức hỗ trợ cho mỗi tấn giảm phát thải, một trong các điểm được xét khi lựa chọn.
guide-glossary-legal-durable-years = Thời gian sử dụng theo luật định: tuổi thọ của thiết bị theo luật thuế Nhật Bản, cũng quyết định quý vị phải giám sát dự án được trợ cấp trong bao lâu.
guide-glossary-grid-emission-factor = Hệ số phát thải (hệ số phát thải của lưới điện): số tấn CO₂ cho mỗi MWh điện, hoặc cho mỗi đơn vị nhiên liệu; phương pháp luận quy định áp dụng giá trị nào.
guide-glossary-gwp = GWP: tiềm năng nóng lên toàn cầu, dùng để quy đổi các khí khác thành CO₂ tương đương.
guide-glossary-npv = Giá trị hiện tại thuần (NPV): tổng của tất cả các dòng tiền hằng năm tính theo giá trị hôm nay; nếu lớn hơn 0 thì dự án có lãi.
guide-glossary-irr = Tỷ suất hoàn vốn nội bộ (IRR): tỷ suất sinh lời hằng năm mà tại đó NPV bằng 0.
guide-glossary-payback = Thời gian hoàn vốn: số năm cho đến khi các khoản tiết kiệm hoàn lại vốn đầu tư.

guide-before-start = Trước khi bắt đầu: số liệu cần có sẵn
guide-before-start-bills = Hãy thu thập hóa đơn điện và nhiên liệu của một năm, tốt hơn là ba năm. Hóa đơn cho thấy số lượng, giá và mùa.
guide-before-start-existing-equipment = Hãy ghi lại thiết bị đang dùng hiện nay: nhãn máy, công suất, tuổi, số giờ vận hành. Nếu là cơ sở mới, hãy ghi lại thiết bị mà quý vị đã định mua nếu không có dự án.
guide-before-start-new-equipment = Hãy xin bảng thông số kỹ thuật và báo giá của thiết bị mới, với hiệu suất ở mức tải mà quý vị sử dụng. Hãy yêu cầu giá riêng cho thiết bị, thi công và thiết kế.
guide-before-start-no-order-yet = Đừng đặt mua và đừng khởi công nếu quý vị muốn nhận trợ cấp thiết bị. Chỉ được đặt mua sau quyết định cấp trợ cấp.
guide-before-start-japanese-partner = Hãy nêu tên pháp nhân Nhật Bản có thể đại diện cho dự án. Pháp nhân này nộp hồ sơ, nhận tiền và chịu trách nhiệm về các nghĩa vụ.
guide-before-start-precedents = Hãy xem các dự án dùng cùng công nghệ tại cùng nước. Chúng cho thấy phương pháp luận nào đã được áp dụng và, một phần, đã tiết kiệm được bao nhiêu.
guide-before-start-permits-and-site = Hãy tìm hiểu ai sở hữu địa điểm, mái nhà và điểm đấu nối lưới điện, và cần những giấy phép nào. Thiếu quyền là một nguyên nhân chậm trễ thường gặp.
guide-before-start-meters = Hãy liệt kê các thiết bị đo hiện có và những gì chúng đo. Thiết bị đo cho dự án bây giờ thì rẻ, sau này thì đắt.

guide-approved-or-new = Phương pháp luận đã được phê duyệt, hoặc đề xuất phương pháp luận mới
guide-approved-or-new-approved-is-shorter = Nếu một phương pháp luận đã được phê duyệt của nước đó phù hợp, quý vị viện dẫn phương pháp luận đó và bỏ qua phần đề xuất. Nhờ vậy tiết kiệm được nhiều tháng.
guide-approved-or-new-check-criteria = Mọi tiêu chí đủ điều kiện đều phải được trả lời là “có”. Chỉ một câu trả lời “không” cũng có nghĩa là phải sửa đổi phương pháp luận hoặc cần một phương pháp luận mới.
guide-approved-or-new-valid-version = Phiên bản quý vị áp dụng phải có hiệu lực khi dự án được nộp để thẩm định. Hãy kiểm tra xem có phiên bản mới hơn hay không ngay trước đó.
guide-approved-or-new-proposal-papers = Đối với công nghệ mới, quý vị nộp một biểu mẫu và một bảng tính cho ban thư ký của Ủy ban hỗn hợp. Hai tài liệu này phải giải thích phát thải tham chiếu bằng số liệu của nước đó.
guide-approved-or-new-proposal-time = Việc kiểm tra tính đầy đủ mất tối đa 7 ngày, lấy ý kiến công chúng 15 ngày, và Ủy ban hỗn hợp cần khoảng 60 ngày, tối đa 90 ngày. Việc soạn đề xuất mất nhiều thời gian hơn thế.
guide-approved-or-new-other-country = Không thể dùng trực tiếp phương pháp luận của nước khác. Đó là điểm xuất phát tốt nhất cho một đề xuất, vì công thức của nó đã từng được chấp nhận.
guide-approved-or-new-conservative = Phát thải tham chiếu được đặt thấp hơn mức thông thường, để tín chỉ luôn ở phía an toàn. Hãy dự kiến ít tín chỉ hơn so với mức mà khoản tiết kiệm trên hóa đơn của quý vị gợi ra.
guide-approved-or-new-special-tracks = Một số nước có lộ trình riêng. Tại Thái Lan, bên cạnh các quy tắc cho dự án hiện có còn có một lộ trình theo Premium T-VER.

guide-monitoring-data = Giám sát, và những trục trặc có thể xảy ra với số liệu
guide-monitoring-data-options = Đối với mỗi giá trị, phương pháp luận có thể đưa ra các phương án: A dữ liệu công khai, B hóa đơn và bằng chứng mua bán khác, C tự đo. Hãy chọn phương án mà quý vị có thể duy trì trong nhiều năm.
guide-monitoring-data-plan-first = Kế hoạch giám sát là một phần của hồ sơ dự án và dùng bảng tính của phương pháp luận. Hãy xác định thiết bị đo, người phụ trách và chu kỳ trước khi bắt đầu vận hành.
guide-monitoring-data-calibration = Thiết bị đo phải có độ chính xác theo yêu cầu và được hiệu chuẩn đúng hạn. Hiệu chuẩn quá hạn có thể làm giảm tín chỉ.
guide-monitoring-data-gaps = Thiết bị đo hỏng và tháng thiếu số liệu là chuyện có xảy ra. Các quy tắc quy định cách hiệu chỉnh số liệu; nếu không có bằng chứng thì giá trị thận trọng được tính.
guide-monitoring-data-archive = Hãy ghi và lưu trữ số liệu tại một nơi, và tạo một bản sao. Nhân sự thay đổi, và bên thẩm tra có thể hỏi sau nhiều năm.
guide-monitoring-data-estimate-or-credit = Lượng giảm phát thải khi nộp hồ sơ và lượng giảm phát thải được cấp tín chỉ có thể dùng các hệ số khác nhau. Đối với một nhà máy điện mặt trời 10 MW ở Mông Cổ, 14.746 t mỗi năm khi nộp hồ sơ đã thành khoảng 11.200 t trong dự án được đăng ký.
guide-monitoring-data-how-long = Dự án được trợ cấp được giám sát cho đến hết thời gian sử dụng theo luật định. Hãy bố trí nhân sự và tiền cho toàn bộ thời gian đó.
guide-monitoring-data-changes = Nếu thiết bị, địa điểm hoặc thiết bị đo thay đổi sau khi đăng ký thì có một biểu mẫu cho việc đó. Hãy báo cáo thay đổi sớm, trước lần thẩm tra tiếp theo.

guide-government-support = Hỗ trợ của chính phủ và khoản vay
guide-government-support-equipment-subsidy = Trợ cấp thiết bị chi trả tối đa một nửa chi phí hợp lệ. Đợt mời nộp hồ sơ năm 2018 nêu mức 30 đến 50%, theo số dự án tương tự, và tối đa 2 tỷ yên cho một dự án.
guide-government-support-ceilings = Đây là các mức trần, không phải lời hứa. Số tiền có thể nhỏ hơn sau khi xét duyệt, nhất là khi lượng giảm phát thải nhỏ so với số tiền.
guide-government-support-demonstration = Công nghệ mới đối với JCM tại một nước có chương trình riêng. Chương trình này chi trả một nửa chi phí trình diễn, và hai phần ba đối với công ty nhỏ và vừa.
guide-government-support-other-programmes = Cũng có các chương trình cho đồng đổi mới sáng tạo, thiết bị thuê, fluorocarbon và nghiên cứu. Danh sách chương trình trong công cụ tính toán này cho thấy chương trình nào có thể phù hợp.
guide-government-support-multilateral = Quỹ Nhật Bản cho JCM tại Ngân hàng Phát triển Châu Á bổ sung khoản tài trợ không hoàn lại cho các dự án của ngân hàng này. Một chương trình khác được thực hiện thông qua UNIDO.
guide-government-support-once-only = Chính phủ Nhật Bản chỉ trả một lần: thiết bị không thể nhận hai khoản trợ cấp của Chính phủ Nhật Bản. Một nửa số tín chỉ hoặc hơn thuộc về chính phủ này.
guide-government-support-loans = Không tìm thấy chương trình cho vay nào chỉ dành cho JCM. Các bên cho vay công như JBIC, JICA và Ngân hàng Phát triển Châu Á, cùng các ngân hàng thương mại, cho các dự án như vậy vay theo điều kiện của riêng họ.
guide-government-support-loan-inputs = Hãy hỏi ngân hàng của quý vị về tỷ lệ vay, lãi suất, thời hạn vay và thời gian ân hạn, rồi nhập vào. Công cụ tính toán cho thấy lợi ích so với khoản vay theo điều kiện thị trường.

guide-private-finance = Vốn tư nhân, không có trợ cấp
guide-private-finance-what = Dự án JCM tư nhân không dùng trợ cấp thiết bị. Hướng dẫn của ba bộ đã được công bố vào tháng 3 năm 2023.
guide-private-finance-prior-enquiry = Dự án bắt đầu bằng việc hỏi ý kiến trước: một bản tóm tắt dự án được gửi đến các chính phủ. Bản này cũng nêu Nhật Bản đóng góp gì ngoài lượng giảm phát thải.
guide-private-finance-allocation = Không có cách chia tín chỉ cố định. Việc chia được thương lượng cho từng dự án và từng nước, vì vậy hãy thỏa thuận trước khi đầu tư.
guide-private-finance-sources = Tiền có thể đến từ vốn tự có, khoản vay ngân hàng, các quỹ và trái phiếu xanh. Có nhiều nguồn thì giảm được rủi ro khi một nguồn không còn.
guide-private-finance-contract-structure = Thường thì một công ty dự án sở hữu thiết bị, vay vốn, bán năng lượng cho bên sử dụng và bán tín chỉ. Các hợp đồng về năng lượng, tín chỉ, xây dựng và vận hành phải khớp với nhau.
guide-private-finance-host-government = Hãy trao đổi sớm với chính phủ của nước đối tác và với các tổ chức quốc tế. Sự đồng ý của họ quyết định tín chỉ có thể ra khỏi nước đó hay không.
guide-private-finance-credits-are-return = Ở đây tín chỉ là một phần của lợi nhuận, nhưng không có giá công khai của tín chỉ JCM. Hãy bán trước bằng hợp đồng, hoặc tính với nhiều mức giá và với giá bằng 0.
guide-private-finance-costs-to-bear = Quý vị tự trả chi phí phương pháp luận, thẩm định và thẩm tra. Các số tiền trong công cụ tính toán này là giả định; hãy xin báo giá của bên thứ ba.

guide-process-1-study = Bước 1: nghiên cứu khả thi
guide-process-1-study-who = Quý vị thực hiện, cùng đối tác của mình và thường cùng một đơn vị tư vấn. Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản (METI) và NEDO hỗ trợ các nghiên cứu.
guide-process-1-study-what = Hãy nghiên cứu công nghệ, môi trường và tiền: thiết bị nào, phương pháp luận nào, bao nhiêu tấn, giấy phép nào. Báo cáo của công cụ tính toán này là bản thảo đầu tiên.
guide-process-1-study-cost = Chi phí rất khác nhau. Một đợt mời nộp hồ sơ năm 2026 chi trả toàn bộ chi phí nghiên cứu, tối đa 20 triệu yên mỗi năm cho mỗi nghiên cứu.
guide-process-1-study-time = Hãy dự trù sáu đến mười hai tháng, vì cần xem các mùa và các hóa đơn. Đợt mời nộp hồ sơ cho nghiên cứu có thể có thời hạn riêng.
guide-process-1-study-risk = Số liệu yếu từ cơ sở dẫn đến con số sai ở mọi bước sau. Hãy đến cơ sở và đo trong vài tuần.

guide-process-2-application = Bước 2: Bản ý tưởng dự án và nộp hồ sơ
guide-process-2-application-who = Bên đại diện Nhật Bản nộp hồ sơ xin trợ cấp cho Global Environment Centre Foundation (GEC). Bản ý tưởng dự án được gửi đến Ủy ban hỗn hợp.
guide-process-2-application-what = Quý vị nộp bản mô tả, lượng giảm phát thải ước tính, kế hoạch tài chính và thông số kỹ thuật. Hãy chuẩn bị sẵn báo giá và chữ ký của các đối tác.
guide-process-2-application-decision = Ủy ban hỗn hợp quyết định rằng không có ý kiến phản đối dự án dự kiến. Georgia đã quyết định như vậy về một bản ý tưởng dự án đầu tiên ngày 6 tháng 8 năm 2025.
guide-process-2-application-cost = Chưa biết có khoản phí nào cho việc nộp hồ sơ xin trợ cấp. Công sức chuẩn bị hồ sơ là của quý vị.
guide-process-2-application-time = Các đợt mời nộp hồ sơ thường mở vào tháng 4; đợt năm 2021 kéo dài đến cuối tháng 10. Việc lựa chọn diễn ra trong thời gian đó và có thể kết thúc sớm khi ngân sách đã dùng hết.
guide-process-2-application-risk = Thiết bị đặt mua trước quyết định cấp trợ cấp thì không còn được trợ cấp. Sau đó, việc thi công phải hoàn thành trong vòng ba năm.

guide-process-3-methodology = Bước 3: phương pháp luận
guide-process-3-methodology-who = Bên đề xuất nộp, ban thư ký kiểm tra, và Ủy ban hỗn hợp quyết định. Nếu có phương pháp luận đã được phê duyệt thì không cần bước này.
guide-process-3-methodology-what = Quý vị nộp biểu mẫu phương pháp luận đề xuất và bảng tính kèm theo. Thông tin bổ sung giải thích các giá trị mà quý vị ấn định trước.
guide-process-3-methodology-cost = Đối với các dự án được trợ cấp thiết bị, bộ chi trả cho việc soạn thảo. Dự án tư nhân tự chi trả.
guide-process-3-methodology-time = Tính từ khi nộp: tối đa 7 ngày để kiểm tra, 15 ngày lấy ý kiến công chúng, khoảng 60 ngày để quyết định, tối đa 90 ngày.
guide-process-3-methodology-risk = Ủy ban hỗn hợp có thể yêu cầu thay đổi hoặc yêu cầu phát thải tham chiếu thấp hơn. Hãy tính một lần với giá trị thấp hơn.

guide-process-4-validation = Bước 4: thẩm định và đăng ký
guide-process-4-validation-who = Một bên thứ ba mà quý vị ký hợp đồng thẩm định kế hoạch. Sau đó Ủy ban hỗn hợp quyết định về việc đăng ký.
guide-process-4-validation-what = Quý vị nộp tài liệu thiết kế dự án kèm kế hoạch giám sát. Phải tham vấn các bên liên quan tại địa phương, và đánh giá môi trường được thực hiện nếu nước đó yêu cầu.
guide-process-4-validation-cost = Đối với các dự án được trợ cấp thiết bị, bộ chi trả. Nếu không, hãy xin báo giá của nhiều bên thứ ba.
guide-process-4-validation-time = Chưa biết tổng thời gian cố định nào. Tại Việt Nam, phần lớn các lần đăng ký rơi vào giai đoạn 2015 đến 2019, nên có thể phải chờ lâu.
guide-process-4-validation-risk = Những câu hỏi còn để ngỏ của bên thẩm định làm dừng quá trình cho đến khi được trả lời. Một câu hỏi thường gặp là về phiên bản cũ của biểu mẫu hoặc của phương pháp luận.

guide-process-5-monitoring = Bước 5: giám sát và báo cáo
guide-process-5-monitoring-who = Các bên tham gia dự án đo và viết báo cáo. Hãy chỉ định một người phụ trách tại cơ sở và một người thay thế.
guide-process-5-monitoring-what = Quý vị tuân theo kế hoạch giám sát và điền vào bảng tính của phương pháp luận. Các định nghĩa về phương pháp và số liệu trong đó là chặt chẽ.
guide-process-5-monitoring-cost = Đối với các dự án được trợ cấp thiết bị, bộ chi trả cho báo cáo giám sát đầu tiên. Thiết bị đo và các báo cáo sau là chi phí của chính quý vị.
guide-process-5-monitoring-time = Với trợ cấp thiết bị, nghĩa vụ kéo dài đến hết thời gian sử dụng theo luật định. Quý vị chọn các kỳ báo cáo.
guide-process-5-monitoring-risk = Thiếu số liệu, hiệu chuẩn muộn và mất tệp làm mất tín chỉ. Hãy kiểm tra số liệu hằng tháng.

guide-process-6-verification = Bước 6: thẩm tra của bên thứ ba
guide-process-6-verification-who = Một bên thứ ba kiểm tra báo cáo giám sát, và thường đến cơ sở. Bên này phải được chỉ định tại nước đó.
guide-process-6-verification-what = Quý vị giao báo cáo và bằng chứng làm căn cứ cho báo cáo. Bên thứ ba viết báo cáo thẩm tra theo biểu mẫu.
guide-process-6-verification-cost = Không tìm thấy bảng giá công khai nào. Số tiền trong công cụ tính toán này là giả định; hãy xin báo giá.
guide-process-6-verification-risk = Đối với dự án nhỏ, chi phí thẩm tra có thể lớn hơn giá trị của tín chỉ. Khoảng thời gian dài hơn giữa hai lần thẩm tra sẽ có ích.

guide-process-7-issuance = Bước 7: cấp và sử dụng tín chỉ
guide-process-7-issuance-who = Ủy ban hỗn hợp quyết định số lượng. Sau đó mỗi chính phủ cấp phần của mình trong sổ đăng ký của mình.
guide-process-7-issuance-what = Quý vị nộp yêu cầu cấp tín chỉ kèm báo cáo thẩm tra. Biểu mẫu khác nhau theo từng nước và từng phiên bản.
guide-process-7-issuance-account = Quý vị cần có tài khoản trong sổ đăng ký để nắm giữ tín chỉ. Trong sổ đăng ký của Nhật Bản, pháp nhân Nhật Bản và pháp nhân nước ngoài đều có thể mở tài khoản.
guide-process-7-issuance-division = Tín chỉ được chia theo phân bổ đã thỏa thuận. Trong 300 tín chỉ đầu tiên của một dự án điện mặt trời ở Thái Lan, 151 tín chỉ thuộc về Chính phủ Nhật Bản.
guide-process-7-issuance-authorisation = Để sử dụng theo Điều 6, nước đối tác phải đồng ý với việc chuyển giao quốc tế. Trong trường hợp đầu tiên, Chính phủ Thái Lan đã đồng ý sau quyết định của Ủy ban hỗn hợp.
guide-process-7-issuance-use = Sau đó tín chỉ phục vụ việc thực hiện nghĩa vụ, bù trừ hoặc giao dịch. Tín chỉ JCM chuyển từ tài khoản này sang tài khoản khác theo hợp đồng; không có sàn giao dịch nào niêm yết chúng.
guide-process-7-issuance-cost = JCM Agency và sổ đăng ký có thể thu phí. Không tìm thấy các mức phí; hãy hỏi trước khi tính cho dự án nhỏ.
guide-process-7-issuance-risk = Không có giá công khai, và các quyết định có thể đến muộn. Đừng trả nợ vay chỉ bằng tín chỉ.

guide-legal-points = Các điểm pháp lý: danh mục kiểm tra
guide-legal-points-responsibility = Hãy ghi vào hợp đồng ai làm việc gì: xây dựng, vận hành, giám sát, báo cáo, bảo hiểm. Hãy nêu rõ ai trả tiền nếu lượng giảm phát thải thấp hơn kế hoạch.
guide-legal-points-credit-ownership = Hãy thỏa thuận ai sở hữu tín chỉ và theo tỷ lệ nào trước khi nộp biểu mẫu phân bổ. Hãy tính cả trường hợp không có tín chỉ nào được cấp.
guide-legal-points-intellectual-property = Hãy bảo vệ bằng sáng chế, giấy phép và bí quyết: ai được sử dụng, sao chép và sửa chữa công nghệ. Hãy kiểm tra xem bằng sáng chế có hiệu lực tại nước đối tác hay không.
guide-legal-points-confidential-papers = Hồ sơ dự án được công bố. Nếu hồ sơ có bí mật kinh doanh, hãy nộp một bản thứ hai trong đó các phần này được che để không đọc được.
guide-legal-points-tax = Hãy hỏi chuyên gia tư vấn thuế ở cả hai nước về trợ cấp, tín chỉ, thuế khấu trừ tại nguồn và ưu đãi tại nước đó. Công cụ tính toán này không tư vấn thuế.
guide-legal-points-environmental-law = Hãy tuân thủ pháp luật môi trường của nước đối tác, kể cả đánh giá và giấy phép. Hãy tìm hiểu hình phạt nào áp dụng khi vi phạm.
guide-legal-points-subsidy-law = Thiết bị được trợ cấp chịu sự điều chỉnh của luật trợ cấp Nhật Bản. Khi chưa được chấp thuận, không được bán thiết bị hoặc dùng vào việc khác trước khi hết thời hạn; nếu vi phạm, có thể phải hoàn trả tiền.

guide-risks = Rủi ro và cách xử lý
guide-risks-funding = Vốn không có hoặc đến muộn: phần vốn đầu tư phải tự gánh tăng lên và thời điểm bắt đầu bị dời. Hãy trao đổi với nhiều bên cho vay, và tính cả trường hợp không có trợ cấp.
guide-risks-policy = Chính sách thay đổi: trợ cấp hoặc tín chỉ không còn, như năm 2023, khi các dự án điện mặt trời ở Thái Lan tương tự những dự án trước đó không còn được chọn. Hãy theo dõi tin tức và đưa các điều khoản linh hoạt vào hợp đồng.
guide-risks-compliance = Vi phạm quy định do nhầm lẫn: bị phạt tiền, hoặc phải hoàn trả trợ cấp. Hãy nhờ chuyên gia tư vấn, và duy trì một hệ thống quản lý đơn giản với một người phụ trách.
guide-risks-continuity = Doanh nghiệp trong nước ngừng hoạt động hoặc bị bán: khoản tiết kiệm và tín chỉ kết thúc sớm. Hãy chọn đối tác trong nước ổn định và ràng buộc bên kế thừa với việc giám sát bằng hợp đồng.
guide-risks-committee-timing = Ủy ban hỗn hợp quyết định muộn: thu nhập từ tín chỉ đến muộn hơn. Hãy cộng thêm một năm hoặc hơn trước những tín chỉ đầu tiên, và đừng để khoản vay nào phụ thuộc vào thời điểm đó.
guide-risks-methodology = Phương pháp luận không phù hợp hoặc không được phê duyệt: có ít tín chỉ hơn, hoặc không có. Hãy ưu tiên phương pháp luận đã được phê duyệt, hoặc bắt đầu đề xuất trước khi xây dựng.
guide-risks-monitoring-data = Số liệu thiếu hoặc sai: số tấn được thẩm tra ít hơn. Hãy lắp thiết bị đo dự phòng, giữ đúng ngày hiệu chuẩn và kiểm tra hằng tháng.
guide-risks-credit-price = Giá tín chỉ giảm hoặc không có người mua. Không có giá JCM nào được công khai; khoảng giá của GX-ETS từ 1.700 đến 4.300 yên cho năm tài khóa 2026 chỉ để tham khảo, vì vậy hãy tính cả với giá bằng 0.
guide-risks-exchange-rate = Tỷ giá biến động: chi phí và thu nhập khi quy ra yên thay đổi theo. Hãy vay bằng đồng tiền của thu nhập của quý vị, hoặc cố định tỷ giá.

guide-real-cases = Trường hợp thực tế, thay cho những câu chuyện thường nghe
guide-real-cases-why = Các câu chuyện về JCM thường nêu những con số mà không tìm thấy dự án tương ứng. Dưới đây là các dự án thực tế gần nhất, kèm lượng giảm phát thải hằng năm được công bố khi lựa chọn.
guide-real-cases-indonesia-biomass = Indonesia, điện sinh khối, được chọn trong năm tài khóa 2018: 31.322 t mỗi năm.
guide-real-cases-indonesia-cogeneration = Indonesia, đồng phát điện – nhiệt bằng khí tại một nhà máy sản xuất xe, được chọn trong năm tài khóa 2015: 20.310 t mỗi năm.
guide-real-cases-indonesia-geothermal = Con số lớn thuộc về nhà máy lớn: một nhà máy điện địa nhiệt 55 MW ở Indonesia, được hỗ trợ thông qua Ngân hàng Phát triển Châu Á, dự kiến đạt 274.000 t mỗi năm.
guide-real-cases-viet-nam-boiler = Việt Nam, nồi hơi hiệu suất cao tại một nhà máy thực phẩm, được chọn trong năm tài khóa 2020: 9.852 t mỗi năm. Điều hòa không khí trong một khách sạn, cùng năm: 188 t.
guide-real-cases-viet-nam-waste = Việt Nam, điện rác tại Bắc Ninh, được chọn trong năm tài khóa 2021: 41.805 t mỗi năm, là một trong những khoản trợ cấp lớn nhất tại nước này.
guide-real-cases-thailand-rooftop = Thái Lan, 994 kW điện mặt trời mái nhà tại một nhà máy: dự kiến 491 t mỗi năm, và lần cấp đầu tiên là 300 tín chỉ.
guide-real-cases-thailand-biomass-boiler = Thái Lan, nồi hơi sinh khối tại một nhà máy dầu ăn, được chọn trong năm tài khóa 2018: 29.759 t mỗi năm.

guide-next-steps = Các bước tiếp theo, và hỏi ai
guide-next-steps-print-report = Hãy in báo cáo và danh mục số liệu, và gửi danh mục đến cơ sở. Hãy thay các giá trị mặc định bằng giá trị của quý vị, bắt đầu từ giá trị kém chắc chắn nhất.
guide-next-steps-ask-gec = Trợ cấp: hãy hỏi Global Environment Centre Foundation (GEC). Trang của đợt mời nộp hồ sơ có địa chỉ để đặt câu hỏi và biểu mẫu để đăng ký hồ sơ đề xuất dự kiến.
guide-next-steps-ask-agency = Thủ tục, sổ đăng ký, dự án tư nhân: hãy hỏi JCM Agency (JCMA). Hãy hỏi cả các mức phí hiện hành.
guide-next-steps-ask-ministries = Nghiên cứu và trình diễn: hãy hỏi METI và NEDO, hoặc Bộ Môi trường Nhật Bản.
guide-next-steps-ask-secretariat = Quy tắc và phương pháp luận của một nước: hãy hỏi ban thư ký của Ủy ban hỗn hợp của nước đó. Địa chỉ có trên trang của nước đó tại jcm.go.jp.
guide-next-steps-ask-partners = Tìm đối tác: hãy đến các diễn đàn doanh nghiệp do các chính phủ tổ chức, như diễn đàn ở Bangkok vào tháng 12 năm 2025. Các công ty thương mại và công ty cho thuê đại diện cho nhiều dự án.
guide-next-steps-ask-lenders = Khoản vay: trước hết hãy hỏi ngân hàng của chính quý vị, sau đó là JBIC hoặc JICA đối với dự án lớn hơn. Hãy mang theo báo cáo này.
guide-next-steps-small-companies = Công ty nhỏ không cần biết mọi thứ. Hãy mang hóa đơn năng lượng và ý tưởng của quý vị đến các cơ quan này, và hỏi còn thiếu gì.
guide-glossary-crediting-period = Thời kỳ tính tín chỉ: những năm mà lượng giảm phát thải của dự án được ban hành thành tín chỉ.
guide-glossary-participants = Các bên tham gia: những công ty cùng thực hiện dự án và chia nhau phần tín chỉ của mình.
guide-glossary-call = Đợt mời nộp hồ sơ: lời mời của chương trình nộp hồ sơ trong một thời hạn, kèm theo hướng dẫn.
guide-glossary-grant-decision = Quyết định cấp trợ cấp: quyết định bằng văn bản về việc cấp trợ cấp. Chỉ sau đó mới được đặt mua thiết bị.
guide-glossary-allocation = Phân bổ: cách chia tín chỉ đã ban hành giữa Chính phủ Nhật Bản, nước đối tác và các bên tham gia.
guide-glossary-discount-rate = Tỷ suất chiết khấu: tỷ lệ hằng năm mà theo đó tiền của các năm sau có giá trị ít hơn, thường là chi phí vốn của công ty.
guide-glossary-private-project = Dự án JCM tư nhân (tín chỉ của riêng mình): dự án không có trợ cấp. Các bên tham gia giữ tín chỉ của mình, và trả chi phí thẩm định và thẩm tra.
guide-glossary-registration = Đăng ký: Ủy ban hỗn hợp ghi dự án đã được thẩm định vào danh sách của mình; chỉ sau đó mới có thể cấp tín chỉ.
guide-glossary-taxes-and-time = Thuế và thời điểm thanh toán: số thuế phải nộp thêm hoặc được giảm, và việc tiền được thanh toán muộn hơn có giá trị hôm nay thấp hơn.
guide-glossary-equipment-subsidy = Trợ cấp thiết bị (trợ cấp): khoản trợ cấp của Bộ Môi trường Nhật Bản cho thiết bị JCM, tối đa một nửa chi phí hợp lệ; ít nhất một nửa tín chỉ thuộc về Nhật Bản.
guide-glossary-issuance = Cấp tín chỉ: sau quyết định của Ủy ban hỗn hợp, mỗi chính phủ ghi phần tín chỉ của mình vào sổ đăng ký của mình.
guide-glossary-gec = GEC: Global Environment Centre Foundation tại Nhật Bản, tổ chức điều hành trợ cấp thiết bị và trả lời câu hỏi.
