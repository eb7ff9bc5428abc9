# Names and introductions of the steps.

step-country = Negara mitra
step-country-intro = JCM hanya berjalan di negara yang telah menandatangani kesepakatan dengan Jepang.
step-technology = Teknologi
step-technology-intro = Teknologi menentukan metodologi mana di antara yang telah disetujui yang boleh digunakan.
step-methodology = Metodologi
step-methodology-intro = Aturan yang telah disetujui untuk menghitung pengurangan, dan apakah proyek memenuhinya.
step-activity = Data aktivitas
step-activity-intro = Kemampuan peralatan. Perkiraan boleh digunakan; Anda dapat mengubahnya nanti.
step-costs = Biaya dan pembiayaan
step-costs-intro = Subsidi, arus kas, dan jalur terbaik mengikuti jawaban ini.
step-results = Hasil
step-results-intro = Yang dapat dihasilkan proyek, dan dasar setiap angka.

country-partner-since = Menjadi mitra sejak
country-committee = Komite Bersama
country-committee-established = Telah dibentuk: keputusannya dipublikasikan
country-committee-likely = Belum diperiksa, tetapi proyek atau metodologi negara tersebut mengandaikan keberadaannya
country-committee-unknown = Tidak diketahui; kredit memerlukan Komite Bersama dan aturannya
country-methodologies = Metodologi yang telah disetujui untuk semua teknologi
country-methodologies-count = { $count ->
    [0] tidak ada yang diketahui
   *[other] { $count } versi
 }
country-precedents = Proyek yang pernah terpilih untuk subsidi peralatan
country-precedents-count = paling sedikit { $count } (daftar yang dibaca tidak lengkap)

methodology-name = { $id } versi { $version }: { $title }
methodology-in-force-from = Berlaku sejak { $date }
methodology-in-force-start-unknown = Telah disetujui; tanggal persetujuannya tidak ditemukan
methodology-not-in-force = Tidak berlaku untuk tahun pertama operasi
methodology-needs-country-and-technology = Pilih negara dan teknologi terlebih dahulu; metodologi yang telah disetujui mengikuti pilihan itu.
methodology-official-page = Halaman resmi { $id } versi { $version } (dibuka di tab baru)
methodology-title-paraphrased = Judul ini adalah parafrase: kata-kata resminya belum dibaca.
methodology-precedents = { $count } proyek telah menerapkan versi ini

activity-more = Pertanyaan lain tentang instalasi: nilai lazim digunakan jika dikosongkan

costs-section-costs = Biaya dan harga listrik
costs-section-loan = Pinjaman
costs-section-subsidy = Subsidi peralatan
costs-section-credits = Kredit

summary-heading = Studi Anda sejauh ini
summary-open = belum diketahui
summary-estimate = Perkiraan yang mengikuti setiap jawaban.

guidance-heading = Yang perlu diketahui
guidance-intro = Latar belakang untuk langkah ini, setiap pernyataan dengan sumbernya. Anda dapat melanjutkan tanpa membacanya.
guidance-read = (dibaca pada { $date })
guidance-own = Saran dari proyek ini; tidak ada sumber yang dibaca.
activity-years = Kapan dibangun dan berapa lama beroperasi: nilai lazim digunakan jika dikosongkan
