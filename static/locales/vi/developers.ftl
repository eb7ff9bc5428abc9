# The page for developers.

developers-package = Gói cho script
developers-package-intro = <code>jcm-feasibility</code> chứa bộ tính toán dạng WebAssembly kèm khai báo kiểu, cho trình duyệt, bundler và Node. Kho mã tạo gói bằng <code>cargo xtask npm</code>.
developers-init = Tải bộ tính toán và dữ liệu; một lần, trước mọi thứ khác.
developers-assess = Toàn bộ đánh giá của một nghiên cứu: số liệu, dữ kiện, điều kiện, điểm còn mở.
developers-methodologies = Các phương pháp luận, theo nước, theo công nghệ hoặc tất cả.
developers-explain = Một con số với công thức, giá trị đưa vào và nguồn.
developers-versions = Phiên bản của bộ tính toán, của định dạng nghiên cứu và của dữ liệu.
developers-errors = Việc không thực hiện được sẽ ném ra <code>JcmError</code>; <code>code</code> cho biết lý do. Câu trả lời không dùng được không phải là lỗi mà là một vấn đề trong đánh giá.
developers-numbers = Số được ghi dưới dạng chuỗi để không mất chữ số: <code>value</code> là chính xác, <code>shown</code> được làm tròn như trên trang.
developers-study = Một nghiên cứu
developers-study-intro = Một nghiên cứu là JSON: <code>format</code> và <code>answers</code>, mỗi câu trả lời là một chuỗi theo khóa của câu hỏi. Lược đồ liệt kê mọi câu hỏi và giới hạn của chúng.
developers-schema = Tải xuống JSON Schema
developers-command = Dòng lệnh
developers-command-intro = <code>jcm</code> đọc các tệp mà trang này lưu và ghi cùng một đánh giá dưới dạng JSON. <code>--on</code> đặt ngày, <code>--lang</code> đặt ngôn ngữ của tên gọi.
developers-exit = Mã thoát là 1 nếu có câu trả lời không dùng được; đánh giá vẫn được in ra.
developers-crate = Crate Rust
developers-crate-intro = Bộ tính toán là thư viện không phụ thuộc trình duyệt, đồng hồ, mạng hay ngôn ngữ; ngày là một tham số.
developers-open = Mã nguồn theo giấy phép MIT hoặc Apache 2.0, tùy quý vị chọn.
