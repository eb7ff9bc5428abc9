# The shell of the page: header, footer, buttons, notices, and words used everywhere.

app-name = Studi kelayakan JCM
app-title = { $step } – Studi kelayakan JCM
app-skip = Langsung ke isi utama
app-loading = Kalkulator sedang dimuat …
app-load-failed = Kalkulator tidak dapat dimuat. Periksa koneksi, lalu muat ulang halaman ini.
app-needs-script = Kalkulator ini memerlukan JavaScript.

language-switch = Bahasa

samples-heading = Buka contoh
samples-support = Kasus dengan angka atau aturan yang telah dipublikasikan, untuk dilihat terlebih dahulu. Contoh akan menggantikan jawaban Anda.
samples-open = Buka contoh ini

step-navigation = Langkah studi
step-position = Langkah { $position } dari { $count }
step-done = terjawab

button-back = Kembali
button-next = Lanjutkan
button-results = Tampilkan hasil
button-close = Tutup
button-why = Mengapa?
button-why-of = Mengapa? Cara menghitung “{ $name }”
button-restart = Mulai lagi
button-print = Cetak
button-download-json = Unduh jawaban (JSON)
button-open-file = Buka jawaban tersimpan

restart-question = Hapus semua jawaban dan mulai lagi?
restart-confirm = Hapus dan mulai lagi
restart-keep = Simpan jawaban saya

question-fixed = Ditetapkan oleh halaman yang menampilkan kalkulator ini.
sharing-consent = Izinkan halaman yang menampilkan kalkulator ini melihat jawaban dan hasil saya, sampai saya meninggalkan halaman.
required = wajib
optional = opsional
yes = Ya
no = Tidak
unknown-answer = Saya belum tahu
select-prompt = Silakan pilih
not-available = tidak tersedia

error-prefix = Kesalahan:
error-summary-heading = Ada { $count } masalah di halaman ini
error-summary-support = Jawaban Anda yang lain tetap disimpan dan hasil lainnya tetap terlihat.

notice-info = Catatan
notice-warning = Perhatian
notice-error = Kesalahan
notice-success = Selesai

evidence-label = Bukti: { $grade }
evidence-official = Resmi
evidence-official-support = Dibaca dalam dokumen atau halaman resmi.
evidence-reproduced = Direproduksi
evidence-reproduced-support = Perhitungan mereproduksi angka yang dipublikasikan pada halaman resmi proyek.
evidence-secondary = Sumber sekunder
evidence-secondary-support = Dibaca dalam sumber yang disebutkan namanya, tetapi bukan dokumen resmi.
evidence-unverified = Belum diverifikasi
evidence-unverified-support = Dikenal di kalangan praktisi, tetapi teks sumbernya belum dibaca. Harap konfirmasi atau ganti nilainya.


footer-heading = Tentang perhitungan ini
footer-disclaimer = Angka-angka ini adalah perkiraan. Angka-angka ini bukan keputusan Komite Bersama, kementerian, atau entitas pihak ketiga, dan bukan janji pemberian subsidi atau kredit.
footer-privacy = Semua dihitung di peramban Anda. Jawaban Anda tidak keluar dari perangkat ini tanpa persetujuan Anda.
footer-data-date = Data per { $date }
footer-version = Versi { $version }
footer-licence = Token desain: Badan Digital Jepang (lisensi MIT).

caution-prefix = Harap periksa:
question-used-if-empty = Jika dikosongkan, nilai ini yang digunakan:
question-unknown = Saya tidak tahu
question-unknown-of = Saya tidak tahu: { $question }
question-unknown-undo = Isi nilai
question-unknown-undo-of = Isi nilai: { $question }
question-unknown-used = Tidak diketahui. Perhitungan menggunakan nilai yang lazim dan menampilkan rentang:
question-unknown-ask = Tidak diketahui, dan tidak ada nilai lazim yang dapat menggantikannya. Harap tanyakan: butir ini ada dalam daftar periksa data.
samples-open-named = Buka contoh ini: { $title }
saved-heading = Jawaban Anda
welcome-jcm = Mekanisme Kredit Bersama (Joint Crediting Mechanism, JCM) adalah skema Jepang dan negara-negara mitranya: teknologi Jepang mengurangi emisi di negara mitra, dan kedua pihak berbagi kredit untuk jumlah ton yang dikurangi.
welcome-who = Dalam sekitar lima menit kalkulator ini menjawab:
welcome-fit = apakah suatu proyek sesuai, dan berdasarkan metodologi mana di antara yang telah disetujui
welcome-tonnes = berapa ton CO₂ yang dikurangi, dan berapa kredit yang mungkin diperoleh
welcome-money = jalur mana yang paling menguntungkan: dengan subsidi peralatan, dengan kredit sendiri, atau tanpa JCM
welcome-effort = Hanya beberapa pertanyaan yang wajib dijawab. Isian Anda tidak keluar dari peramban tanpa persetujuan Anda.
language-failed = Bahasa tidak dapat diganti karena teksnya tidak dapat dimuat. Periksa koneksi, lalu coba lagi.
put-aside = Jawaban dari kunjungan terakhir Anda tidak dapat dibaca; mungkin disimpan oleh versi yang lebih baru. Jawaban tersebut disisihkan di perangkat ini dan dapat Anda unduh.
put-aside-download = Unduh jawaban ini
put-aside-dismiss = Hapus jawaban dan tutup pemberitahuan ini
saved-not-kept = Peramban ini tidak mengizinkan halaman menyimpan jawaban Anda di perangkat ini. Unduh jawaban sebelum meninggalkan halaman.
saved-opened = Jawaban tersimpan telah dibuka.
saved-is-calculation = Berkas ini adalah perhitungan yang diunduh (jcm-assessment…). Buka berkas jawaban (jcm-study.json). Jawaban Anda tidak berubah.
saved-is-newer = Berkas ini disimpan oleh versi kalkulator yang lebih baru. Muat ulang halaman, lalu coba lagi. Jawaban Anda tidak berubah.
saved-has-too-many-parts = Berkas ini memuat lebih dari { $most } bagian, yaitu batas jumlah bagian proyek di sini. Jawaban Anda tidak berubah.
saved-unreadable = Berkas ini bukan studi yang disimpan oleh kalkulator ini. Jawaban Anda tidak berubah.
saved-not-admitted = Jawaban ini untuk proyek lain daripada yang ditetapkan oleh halaman yang menampilkan kalkulator ini. Jawaban Anda tidak berubah.
samples-replace-question = Contoh ini akan menggantikan semua jawaban Anda. Tetap buka?
samples-replace-confirm = Ganti jawaban saya

# What the first page needs before the rest of the texts is here.
results-figure-reductions = Pengurangan emisi pada tahun pertama
results-figure-subsidy = Subsidi, paling banyak
results-figure-credits = Kredit selama periode kredit
results-figure-revenue = Pendapatan dari kredit
field-country = Negara mitra
field-country-support = Tempat peralatan akan beroperasi.
facts-awaited = Data kalkulator sedang dimuat …
facts-failed = Data kalkulator tidak dapat dimuat. Jawaban Anda tetap disimpan. Periksa koneksi, lalu coba lagi; jika tidak berhasil, muat ulang halaman.
facts-again = Coba lagi
issue-required = Jawaban ini diperlukan untuk perhitungan.
theme-switch = Warna
theme-system = Mengikuti sistem
theme-light = Terang
theme-dark = Gelap
theme-contrast = Kontras lebih tinggi
footer-accessibility = Aksesibilitas
footer-about = Tentang dan dokumentasi
button-everything = Semua pertanyaan di satu halaman
footer-offline = Dapat digunakan tanpa jaringan.
update-ready = Tersedia versi yang lebih baru.
update-load = Muat versi itu
