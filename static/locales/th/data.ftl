# The page with the whole registry.

data-search = ค้นหาด้วยรหัส คำ แหล่งที่มา หรือประเทศ
data-any-grade = ทั้งหมด
data-only-overdue = เฉพาะรายการที่เลยกำหนดตรวจสอบอีกครั้ง
data-csv = ดาวน์โหลดรายการที่พบ (CSV)
data-json = ดาวน์โหลดทั้งหมด (JSON)
data-list = รายการ
data-count = พบ { $count } รายการ แสดง { $shown } รายการ
data-more = แสดงเพิ่มอีก 50 รายการ
data-overdue = เลยกำหนด
data-value = ค่า
data-condition = เงื่อนไข
data-country = ประเทศที่มีความร่วมมือ
data-methodology = ระเบียบวิธี
data-example = ตัวอย่างการคำนวณ
data-programme = แผนงานสนับสนุน
data-guidance = คำแนะนำ
data-project = โครงการ
data-sample = ตัวอย่าง
