# The page for developers.

developers-package = แพ็กเกจสำหรับสคริปต์
developers-package-intro = <code>jcm-feasibility</code> คือเอนจินในรูป WebAssembly พร้อมชนิดข้อมูล สำหรับเบราว์เซอร์ bundler และ Node สร้างจากคลังโค้ดด้วย <code>cargo xtask npm</code>
developers-init = โหลดเอนจินและข้อมูล เรียกครั้งเดียวก่อนฟังก์ชันอื่น
developers-assess = ผลประเมินทั้งหมดของการศึกษา: ตัวเลข ข้อมูล เงื่อนไข และประเด็นที่ยังไม่มีข้อสรุป
developers-methodologies = รายการระเบียบวิธี ตามประเทศ เทคโนโลยี หรือทั้งหมด
developers-explain = ตัวเลขหนึ่งตัวพร้อมสูตร ค่าที่ใช้ และแหล่งที่มา
developers-versions = เวอร์ชันของเอนจิน รูปแบบไฟล์การศึกษา และข้อมูล
developers-errors = เมื่อทำงานไม่ได้จะ throw <code>JcmError</code> โดย <code>code</code> บอกเหตุผล คำตอบที่ใช้ไม่ได้ไม่ถือเป็นข้อผิดพลาด แต่เป็นประเด็นในผลประเมิน
developers-numbers = ตัวเลขเป็นสตริง เพื่อไม่ให้ตัวเลขหลักใดสูญหาย <code>value</code> คือค่าที่แน่นอน <code>shown</code> ปัดเศษเหมือนบนหน้าเว็บ
developers-study = ไฟล์การศึกษา
developers-study-intro = ไฟล์การศึกษาเป็น JSON มี <code>format</code> และ <code>answers</code> แต่ละคำตอบเป็นสตริงตามคีย์ของคำถาม สคีมาแสดงคำถามทั้งหมดและขอบเขต
developers-schema = ดาวน์โหลด JSON Schema
developers-command = บรรทัดคำสั่ง
developers-command-intro = <code>jcm</code> อ่านไฟล์ที่บันทึกจากหน้านี้และเขียนผลประเมินเดียวกันเป็น JSON <code>--on</code> กำหนดวัน <code>--lang</code> กำหนดภาษาของชื่อ
developers-exit = รหัสสิ้นสุดการทำงาน (exit code) เป็น 1 เมื่อมีคำตอบที่ใช้ไม่ได้ แต่ยังพิมพ์ผลประเมินออกมา
developers-crate = crate ของ Rust
developers-crate-intro = เอนจินเป็นไลบรารีที่ไม่ขึ้นกับเบราว์เซอร์ นาฬิกา เครือข่าย หรือภาษา วันที่ส่งเป็นอาร์กิวเมนต์
developers-open = โค้ดอยู่ภายใต้สัญญาอนุญาต MIT หรือ Apache 2.0 ตามที่ท่านเลือก
