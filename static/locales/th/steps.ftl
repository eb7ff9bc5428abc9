# Names and introductions of the steps.

step-country = ประเทศที่มีความร่วมมือ
step-country-intro = JCM ใช้ได้เฉพาะในประเทศที่ลงนามข้อตกลงกับญี่ปุ่นแล้ว
step-technology = เทคโนโลยี
step-technology-intro = เทคโนโลยีเป็นตัวกำหนดว่าใช้ระเบียบวิธีที่ได้รับการรับรองฉบับใดได้
step-methodology = ระเบียบวิธี
step-methodology-intro = กฎเกณฑ์ที่ได้รับการรับรองสำหรับคำนวณปริมาณการลด และโครงการเป็นไปตามกฎเกณฑ์หรือไม่
step-activity = ข้อมูลกิจกรรม
step-activity-intro = สิ่งที่อุปกรณ์ทำได้ ใช้ค่าประมาณได้ และแก้ไขภายหลังได้
step-costs = ค่าใช้จ่ายและแหล่งเงินทุน
step-costs-intro = ทุนสนับสนุน กระแสเงินสด และแนวทางที่ดีที่สุดเป็นไปตามคำตอบเหล่านี้
step-results = ผลลัพธ์
step-results-intro = ผลที่อาจได้รับจากโครงการ และสิ่งที่แต่ละตัวเลขอ้างอิง

country-partner-since = มีความร่วมมือตั้งแต่
country-committee = คณะกรรมการร่วม
country-committee-established = จัดตั้งแล้ว: มีการเผยแพร่มติ
country-committee-likely = ยังไม่ได้ตรวจสอบ แต่โครงการหรือระเบียบวิธีของประเทศนี้บ่งชี้ว่าต้องมีอยู่
country-committee-unknown = ไม่ทราบ คาร์บอนเครดิตต้องมีคณะกรรมการร่วมและกฎของคณะกรรมการ
country-methodologies = ระเบียบวิธีที่ได้รับการรับรองสำหรับทุกเทคโนโลยี
country-methodologies-count = { $count ->
    [0] ไม่พบ
   *[other] { $count } ฉบับ
 }
country-precedents = โครงการที่เคยได้รับคัดเลือกให้รับทุนสนับสนุนค่าอุปกรณ์
country-precedents-count = อย่างน้อย { $count } โครงการ (รายชื่อที่อ่านไม่ครบถ้วน)

methodology-name = { $id } ฉบับที่ { $version }: { $title }
methodology-in-force-from = มีผลบังคับใช้ตั้งแต่ { $date }
methodology-in-force-start-unknown = ได้รับการรับรองแล้ว แต่ไม่พบวันที่รับรอง
methodology-not-in-force = ไม่มีผลบังคับใช้ในปีแรกของการเดินเครื่อง
methodology-needs-country-and-technology = เลือกประเทศและเทคโนโลยีก่อน ระเบียบวิธีที่ได้รับการรับรองจะเป็นไปตามนั้น
methodology-official-page = หน้าเว็บทางการของ { $id } ฉบับที่ { $version } (เปิดในแท็บใหม่)
methodology-title-paraphrased = ชื่อนี้เป็นการถอดความ: ยังไม่ได้อ่านข้อความทางการ
methodology-precedents = มี { $count } โครงการที่ใช้ฉบับนี้

activity-more = คำถามเพิ่มเติมเกี่ยวกับโรงไฟฟ้าหรืออุปกรณ์: หากเว้นว่างไว้ จะใช้ค่าปกติ

costs-section-costs = ค่าใช้จ่ายและราคาไฟฟ้า
costs-section-loan = เงินกู้
costs-section-subsidy = ทุนสนับสนุนค่าอุปกรณ์
costs-section-credits = คาร์บอนเครดิต

summary-heading = การศึกษาของท่านจนถึงขณะนี้
summary-open = ยังไม่ทราบ
summary-estimate = ค่าประมาณการที่ปรับตามคำตอบแต่ละข้อ

guidance-heading = เรื่องที่ควรรู้
guidance-intro = ข้อมูลประกอบของขั้นตอนนี้ ทุกข้อความมีแหล่งที่มา ท่านทำขั้นตอนต่อไปได้โดยไม่ต้องอ่าน
guidance-read = (อ่านเมื่อ { $date })
guidance-own = คำแนะนำของโครงการนี้ ไม่ได้อ่านแหล่งที่มาใด
activity-years = ก่อสร้างเมื่อใดและเดินเครื่องนานเท่าใด: หากเว้นว่างไว้ จะใช้ค่าปกติ
