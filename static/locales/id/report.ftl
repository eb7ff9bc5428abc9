# The report for paper, the user's own assessment, and the timeline.

page-report = Laporan
page-report-intro = Seluruh studi untuk dicetak di kertas, dalam satu bahasa atau dua bahasa berdampingan. Untuk memperoleh berkas, pilih “Simpan sebagai PDF” dalam dialog cetak. Laporan ini pas untuk A4 dan Letter.
button-report = Laporan dalam satu atau dua bahasa

report-second = Bahasa kedua
report-second-none = Tidak ada
report-second-awaited = Teks bahasa kedua sedang dimuat …
report-second-failed = Teks bahasa kedua tidak dapat dimuat. Periksa koneksi, lalu pilih lagi.
report-title = Judul
report-author = Disusun oleh
report-print = Cetak atau simpan sebagai PDF
report-cover = Studi kelayakan untuk Mekanisme Kredit Bersama
report-subject = { $technology }, { $country }
report-day = Tanggal perhitungan
report-data-date = Data per
report-version = Versi kalkulator

report-summary = Ringkasan untuk manajemen
report-summary-figures = Angka utama
report-measures = Dengan dan tanpa JCM
report-limit = Yang membatasi subsidi
report-high = Yang Anda nilai kritis
report-open = Jawaban dan syarat yang masih terbuka serta hal yang meragukan: { $count }. Semuanya dicantumkan menjelang akhir.

report-method = Metode
report-method-reductions = Pengurangan adalah emisi referensi dikurangi emisi proyek, menurut metodologi yang telah disetujui yang disebutkan di sini. Perkiraan saat pengajuan menggunakan faktor resmi; kredit mengikuti nilai lebih rendah yang ditetapkan metodologi.
report-method-money = Subsidi adalah yang terkecil dari batas-batasnya jika semua syaratnya terpenuhi. Kredit berupa ton utuh, dibagi menurut aturan alokasi. Arus kas dihitung tahun demi tahun; indikatornya adalah setelah pajak.
report-method-exact = Semua dihitung dengan desimal eksak dan dibulatkan hanya untuk ditampilkan. Jika suatu jawaban tidak ada, nilai lazim menggantikannya; rentang menunjukkan seberapa jauh nilai itu mungkin berbeda dari kenyataan.

report-answers = Jawaban
report-assumptions = Nilai yang digunakan jika jawaban tidak diberikan
report-assumptions-intro = Masing-masing dengan kekuatan buktinya. Angka dalam kurung menunjuk sumber dalam daftar di bagian akhir.
report-figures = Setiap angka, dan cara menghitungnya
report-figures-intro = Menurut urutan perhitungan. Untuk angka per tahun, yang ditampilkan adalah tahun pertama operasi.
report-not-judged = belum dinilai
report-appendix = Lampiran: tahun demi tahun
report-sources = Sumber
report-source-read = Dibaca pada { $date }.

judge-heading = Risiko dan hal-hal hukum: penilaian Anda sendiri
judge-intro = Nilailah setiap butir untuk proyek Anda dan catat apa yang akan Anda lakukan. Laporan mencantumkan keduanya; angka-angka tidak berubah.
judge-grade = Penilaian Anda
judge-grade-of = Penilaian Anda: { $point }
judge-note = Catatan Anda
judge-note-of = Catatan Anda: { $point }
judge-none = Belum dinilai
grade-low = Rendah
grade-medium = Sedang
grade-high = Tinggi
grade-settled = Sudah diselesaikan
grade-not-needed = Tidak diperlukan
grade-unsettled = Belum diselesaikan

timeline-heading = Kapan hal itu akan terjadi?
timeline-intro = Jalannya proyek ini per tahun, menurut jawaban Anda dan nilai yang digunakan untuknya.
timeline-call = Permohonan dalam undangan pengajuan tahun fiskal Jepang
timeline-construction = Konstruksi, setelah keputusan pemberian subsidi
timeline-operation = Operasi
timeline-monitoring = Periode pemantauan pertama
timeline-issuance = Kredit pertama masuk
timeline-crediting = Tahun-tahun penerbitan kredit
timeline-durable = Masa manfaat menurut hukum: peralatan bersubsidi tetap tunduk pada aturan
timeline-years = { $from } sampai { $until }
timeline-item = Hal
timeline-when = Waktu
process-heading = Tujuh langkah JCM untuk proyek ini
process-when = ({ $years })
process-cost = Biaya dalam studi ini: { $amount }
process-cost-programme = Biaya dalam studi ini: ditanggung program
