# The page with the whole registry.

data-search = ค้นหาในทุกรายการ
data-search-support = ค้นหาด้วยชื่อ คีย์ ค่า หน่วย แหล่งที่มา ที่อยู่เว็บ หรือประเทศ รายการที่พบต้องมีครบทุกคำ ที่อยู่ของหน้านี้ระบุคำค้นหาไว้ ท่านจึงส่งต่อได้
data-any-grade = ทั้งหมด
data-only-overdue = เฉพาะรายการที่เลยกำหนดตรวจสอบอีกครั้ง
data-csv = ดาวน์โหลดรายการที่พบ (CSV)
data-json = ดาวน์โหลดทั้งหมด (JSON)
data-list = รายการ
data-count = พบ { $count } รายการ แสดง { $shown } รายการ
data-share = { $number } ({ $percent })
data-none = ไม่พบรายการ รายการที่พบต้องมีครบทุกคำและตรงกับตัวกรองด้วย
data-clear = ล้างคำค้นหาและตัวกรอง
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
