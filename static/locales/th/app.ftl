# The shell of the page: header, footer, buttons, notices, and words used everywhere.

app-name = การศึกษาความเป็นไปได้โครงการ JCM
app-title = { $step } – การศึกษาความเป็นไปได้โครงการ JCM
app-skip = ข้ามไปยังเนื้อหาหลัก
app-loading = กำลังโหลดเครื่องมือคำนวณ …
app-load-failed = ไม่สามารถโหลดเครื่องมือคำนวณได้ กรุณาตรวจสอบการเชื่อมต่อแล้วโหลดหน้านี้อีกครั้ง
app-needs-script = เครื่องมือคำนวณนี้ต้องใช้ JavaScript

language-switch = ภาษา

samples-heading = เปิดตัวอย่าง
samples-support = กรณีตัวอย่างพร้อมตัวเลขหรือกฎเกณฑ์ที่เผยแพร่แล้ว สำหรับดูก่อนเริ่มต้น การเปิดตัวอย่างจะแทนที่คำตอบของท่าน
samples-open = เปิดตัวอย่างนี้

step-navigation = ขั้นตอนของการศึกษา
step-position = ขั้นตอนที่ { $position } จาก { $count }
step-done = ตอบแล้ว

button-back = ย้อนกลับ
button-next = ดำเนินการต่อ
button-results = แสดงผลลัพธ์
button-close = ปิด
button-why = ดูที่มา
button-why-of = ดูที่มา: วิธีคำนวณ “{ $name }”
button-restart = เริ่มใหม่
button-print = พิมพ์
button-download-json = ดาวน์โหลดคำตอบ (JSON)
button-open-file = เปิดคำตอบที่บันทึกไว้

restart-question = ต้องการลบคำตอบทั้งหมดแล้วเริ่มใหม่หรือไม่
restart-confirm = ลบและเริ่มใหม่
restart-keep = เก็บคำตอบไว้

required = จำเป็น
optional = ไม่บังคับ
yes = ใช่
no = ไม่ใช่
unknown-answer = ยังไม่ทราบ
select-prompt = กรุณาเลือก
not-available = ไม่มีข้อมูล

error-prefix = ข้อผิดพลาด:
error-summary-heading = มีปัญหา { $count } รายการในหน้านี้
error-summary-support = คำตอบอื่นของท่านยังคงอยู่ และผลลัพธ์อื่นยังแสดงตามเดิม

notice-info = หมายเหตุ
notice-warning = โปรดทราบ
notice-error = ข้อผิดพลาด
notice-success = เสร็จสิ้น

evidence-label = หลักฐาน: { $grade }
evidence-official = ทางการ
evidence-official-support = อ่านจากเอกสารหรือหน้าเว็บทางการ
evidence-reproduced = คำนวณซ้ำได้ตรง
evidence-reproduced-support = ผลการคำนวณตรงกับตัวเลขที่เผยแพร่ในหน้าเว็บทางการของโครงการ
evidence-secondary = แหล่งข้อมูลทุติยภูมิ
evidence-secondary-support = อ่านจากแหล่งข้อมูลที่ระบุชื่อ ซึ่งไม่ใช่เอกสารทางการ
evidence-unverified = ยังไม่ได้ตรวจยืนยัน
evidence-unverified-support = เป็นที่ทราบในหมู่ผู้ปฏิบัติงาน แต่ยังไม่ได้อ่านข้อความต้นฉบับ กรุณายืนยันหรือแทนที่ด้วยค่าที่ถูกต้อง


footer-heading = เกี่ยวกับการคำนวณนี้
footer-disclaimer = ตัวเลขเหล่านี้เป็นค่าประมาณการ ไม่ใช่มติหรือคำตัดสินของคณะกรรมการร่วม กระทรวง หรือผู้ตรวจประเมินโครงการ (TPE) และไม่ใช่คำมั่นว่าจะได้รับทุนสนับสนุนหรือคาร์บอนเครดิต
footer-privacy = การคำนวณทั้งหมดทำในเบราว์เซอร์ของท่าน คำตอบของท่านไม่ถูกส่งออกจากอุปกรณ์นี้
footer-data-date = ข้อมูล ณ วันที่ { $date }
footer-version = เวอร์ชัน { $version }
footer-licence = ดีไซน์โทเค็น: Digital Agency ของญี่ปุ่น (สัญญาอนุญาต MIT)

caution-prefix = กรุณาตรวจสอบ:
question-used-if-empty = หากเว้นว่างไว้ จะใช้ค่านี้:
question-unknown = ไม่ทราบ
question-unknown-of = ไม่ทราบ: { $question }
question-unknown-undo = กรอกค่า
question-unknown-undo-of = กรอกค่า: { $question }
question-unknown-used = ไม่ทราบค่า การคำนวณใช้ค่าปกติแทน และแสดงเป็นช่วง:
question-unknown-ask = ไม่ทราบค่า และไม่มีค่าปกติที่ใช้แทนได้ กรุณาสอบถาม ค่านี้อยู่ในรายการข้อมูลที่ต้องตรวจสอบ
samples-open-named = เปิดตัวอย่างนี้: { $title }
saved-heading = คำตอบของท่าน
welcome-jcm = กลไกเครดิตร่วม (JCM) เป็นกลไกของญี่ปุ่นและประเทศที่มีความร่วมมือ: เทคโนโลยีของญี่ปุ่นช่วยลดการปล่อยก๊าซเรือนกระจกในประเทศที่มีความร่วมมือ และทั้งสองประเทศแบ่งปันคาร์บอนเครดิตจากจำนวนตันที่ลดได้
welcome-who = เครื่องมือคำนวณนี้มีข้อมูลระเบียบวิธีที่ได้รับการรับรอง ตั้งแต่พลังงานแสงอาทิตย์ไปจนถึงหม้อไอน้ำ เครื่องทำน้ำเย็น ก๊าซชีวภาพ และป่าไม้ โดยให้คำตอบว่า
welcome-fit = โครงการเข้าข่ายหรือไม่ และใช้ระเบียบวิธีที่ได้รับการรับรองใด
welcome-tonnes = โครงการลด CO₂ ได้กี่ตัน และอาจได้คาร์บอนเครดิตเท่าใด
welcome-money = แนวทางใดให้ผลตอบแทนมากที่สุด: รับทุนสนับสนุนค่าอุปกรณ์ มีคาร์บอนเครดิตเป็นของตนเอง หรือไม่ใช้ JCM
welcome-effort = ใช้เวลาประมาณห้านาที มีคำถามที่จำเป็นเพียงไม่กี่ข้อ ข้อมูลที่ท่านกรอกจะไม่ถูกส่งออกจากเบราว์เซอร์ของท่าน
language-failed = ไม่สามารถเปลี่ยนภาษาได้ เนื่องจากโหลดข้อความของภาษานั้นไม่สำเร็จ กรุณาตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
put-aside = ไม่สามารถอ่านคำตอบจากการเข้าใช้ครั้งก่อนได้ คำตอบอาจถูกบันทึกด้วยเวอร์ชันที่ใหม่กว่า ขณะนี้แยกเก็บไว้ในอุปกรณ์นี้ และท่านสามารถดาวน์โหลดได้
put-aside-download = ดาวน์โหลดคำตอบเหล่านี้
put-aside-dismiss = ลบคำตอบเหล่านี้และปิดประกาศ
saved-not-kept = เบราว์เซอร์นี้ไม่อนุญาตให้เก็บคำตอบไว้ในอุปกรณ์ กรุณาดาวน์โหลดคำตอบก่อนออกจากหน้านี้
saved-opened = เปิดคำตอบที่บันทึกไว้แล้ว
saved-is-calculation = ไฟล์นี้คือผลการคำนวณที่ดาวน์โหลดไว้ (jcm-assessment…) กรุณาเปิดไฟล์คำตอบ (jcm-study.json) คำตอบของท่านไม่เปลี่ยนแปลง
saved-is-newer = ไฟล์นี้บันทึกด้วยเครื่องมือคำนวณเวอร์ชันที่ใหม่กว่า กรุณาโหลดหน้านี้อีกครั้งแล้วลองใหม่ คำตอบของท่านไม่เปลี่ยนแปลง
saved-has-too-many-parts = ไฟล์นี้มีรายการอุปกรณ์เกินกว่า { $most } รายการ ซึ่งเป็นจำนวนที่โครงการหนึ่งมีได้ในเครื่องมือนี้ คำตอบของท่านไม่เปลี่ยนแปลง
saved-unreadable = ไฟล์นี้ไม่ใช่การศึกษาที่บันทึกด้วยเครื่องมือคำนวณนี้ คำตอบของท่านไม่เปลี่ยนแปลง
samples-replace-question = ตัวอย่างจะแทนที่คำตอบทั้งหมดของท่าน ต้องการเปิดต่อไปหรือไม่
samples-replace-confirm = แทนที่คำตอบ

# What the first page needs before the rest of the texts is here.
results-figure-reductions = ปริมาณการลดก๊าซเรือนกระจกในปีแรก
results-figure-subsidy = ทุนสนับสนุน (สูงสุดไม่เกิน)
results-figure-credits = คาร์บอนเครดิตตลอดระยะเวลาคิดเครดิต
results-figure-revenue = รายได้จากคาร์บอนเครดิต
field-country = ประเทศที่มีความร่วมมือ
field-country-support = ประเทศที่จะใช้งานอุปกรณ์ ค่าการปล่อยก๊าซเรือนกระจก ระเบียบวิธี และราคาขึ้นอยู่กับประเทศนี้
facts-awaited = กำลังโหลดข้อมูลสำหรับการคำนวณ …
facts-failed = ไม่สามารถโหลดข้อมูลสำหรับการคำนวณได้ คำตอบของท่านยังคงอยู่ กรุณาตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง หากยังไม่สำเร็จ ให้โหลดหน้านี้ใหม่
facts-again = ลองอีกครั้ง
issue-required = ต้องมีคำตอบนี้จึงจะคำนวณได้
theme-switch = ชุดสี
theme-system = ตามระบบ
theme-light = สว่าง
theme-dark = มืด
theme-contrast = เพิ่มคอนทราสต์
footer-accessibility = การช่วยการเข้าถึง
button-everything = คำถามทั้งหมดในหน้าเดียว
footer-offline = ใช้งานได้โดยไม่ต้องเชื่อมต่อเครือข่าย
update-ready = มีเวอร์ชันใหม่แล้ว
update-load = โหลดเวอร์ชันใหม่
