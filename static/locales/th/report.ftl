# The report for paper, the user's own assessment, and the timeline.

page-report = รายงาน
page-report-intro = การศึกษาทั้งหมดสำหรับพิมพ์ลงกระดาษ เป็นหนึ่งภาษา หรือสองภาษาเคียงข้างกัน หากต้องการไฟล์ ให้เลือก “บันทึกเป็น PDF” ในกล่องโต้ตอบการพิมพ์ ใช้ได้กับกระดาษ A4 และ Letter
button-report = รายงานหนึ่งหรือสองภาษา

report-second = ภาษาที่สอง
report-second-none = ไม่มี
report-second-awaited = กำลังโหลดข้อความของภาษาที่สอง …
report-second-failed = ไม่สามารถโหลดข้อความของภาษาที่สองได้ กรุณาตรวจสอบการเชื่อมต่อแล้วเลือกภาษานั้นอีกครั้ง
report-title = ชื่อเรื่อง
report-author = จัดทำโดย
report-print = พิมพ์หรือบันทึกเป็น PDF
report-cover = การศึกษาความเป็นไปได้สำหรับกลไกเครดิตร่วม
report-subject = { $technology }, { $country }
report-day = วันที่คำนวณ
report-data-date = ข้อมูล ณ วันที่
report-version = เวอร์ชันของเครื่องมือคำนวณ

report-summary = บทสรุปสำหรับผู้บริหาร
report-summary-figures = ตัวเลขหลัก
report-measures = เมื่อมีและไม่มี JCM
report-limit = สิ่งที่จำกัดทุนสนับสนุน
report-high = ประเด็นที่ท่านประเมินว่าวิกฤต
report-open = คำตอบ เงื่อนไข และข้อสงสัยที่ยังไม่มีข้อสรุป: { $count } รายการ ซึ่งแสดงไว้ใกล้ท้ายรายงาน

report-method = วิธีการ
report-method-reductions = ปริมาณการลดคือการปล่อยก๊าซเรือนกระจกอ้างอิงหักด้วยการปล่อยก๊าซเรือนกระจกจากการดำเนินโครงการ ตามระเบียบวิธีที่ได้รับการรับรองซึ่งระบุไว้ในที่นี้ ค่าประมาณการ ณ ขั้นยื่นขอทุนใช้ค่าการปล่อยก๊าซเรือนกระจกทางการ ส่วนคาร์บอนเครดิตเป็นไปตามค่าที่ต่ำกว่าซึ่งระเบียบวิธีกำหนด
report-method-money = ทุนสนับสนุนเท่ากับวงเงินที่น้อยที่สุด หากเป็นไปตามเงื่อนไขทุกข้อ คาร์บอนเครดิตคิดเป็นจำนวนตันเต็ม และแบ่งตามกฎการจัดสรร กระแสเงินสดคำนวณเป็นรายปี โดยตัวชี้วัดของกระแสเงินสดเป็นค่าหลังภาษี
report-method-exact = ทุกค่าคำนวณด้วยเลขทศนิยมที่แน่นอน และปัดเศษเฉพาะเมื่อแสดงผล หากไม่มีคำตอบ จะใช้ค่าปกติแทน ช่วงของค่าแสดงว่าค่าที่ใช้แทนอาจห่างจากค่าจริงเพียงใด

report-answers = คำตอบ
report-assumptions = ค่าที่ใช้ในข้อที่ไม่ได้ตอบ
report-assumptions-intro = แต่ละค่าระบุว่ามีหลักฐานรองรับดีเพียงใด ตัวเลขในวงเล็บระบุแหล่งที่มาในรายการตอนท้าย
report-figures = ตัวเลขทุกรายการ และวิธีคำนวณ
report-figures-intro = ตามลำดับการคำนวณ สำหรับตัวเลขรายปี แสดงค่าของปีแรกของการเดินเครื่อง
report-not-judged = ยังไม่ได้ประเมิน
report-appendix = ภาคผนวก: รายปี
report-appendix-emissions = พลังงานและการปล่อยก๊าซเรือนกระจก
report-appendix-credits = คาร์บอนเครดิต
report-appendix-money = กระแสเงินสด
report-sources = แหล่งที่มา
report-source-read = อ่านเมื่อ { $date }

judge-heading = ความเสี่ยงและประเด็นทางกฎหมาย: การประเมินของท่านเอง
judge-intro = ประเมินแต่ละประเด็นสำหรับโครงการของท่าน และบันทึกสิ่งที่ท่านจะทำ รายงานจะพิมพ์ทั้งสองอย่าง โดยตัวเลขไม่เปลี่ยนแปลง
judge-grade = ผลการประเมินของท่าน
judge-grade-of = ผลการประเมินของท่าน: { $point }
judge-note = บันทึกของท่าน
judge-note-of = บันทึกของท่าน: { $point }
judge-none = ยังไม่ได้ประเมิน
grade-low = ต่ำ
grade-medium = ปานกลาง
grade-high = สูง
grade-settled = เรียบร้อยแล้ว
grade-not-needed = ไม่จำเป็น
grade-unsettled = ยังไม่เรียบร้อย

timeline-heading = จะเกิดขึ้นเมื่อใด
timeline-intro = ลำดับเวลาของโครงการนี้เป็นรายปี ตามคำตอบของท่านและค่าที่ใช้แทนคำตอบ
timeline-call = การยื่นขอในการเปิดรับข้อเสนอของปีงบประมาณญี่ปุ่น
timeline-construction = การก่อสร้าง หลังการอนุมัติทุนสนับสนุน
timeline-operation = การเดินเครื่อง
timeline-monitoring = ช่วงการติดตามผลครั้งแรก
timeline-issuance = ได้รับคาร์บอนเครดิตชุดแรก
timeline-crediting = ช่วงปีที่นับเพื่อออกคาร์บอนเครดิต
timeline-durable = อายุการใช้งานตามกฎหมาย: อุปกรณ์ที่ได้รับทุนสนับสนุนยังอยู่ภายใต้กฎเกณฑ์
timeline-years = { $from } ถึง { $until }
timeline-item = รายการ
timeline-when = เมื่อใด
process-heading = เจ็ดขั้นตอนของ JCM สำหรับโครงการนี้
process-when = ({ $years })
process-cost = ค่าใช้จ่ายในการศึกษานี้: { $amount }
process-cost-programme = ค่าใช้จ่ายในการศึกษานี้: แผนงานสนับสนุนเป็นผู้จ่าย
