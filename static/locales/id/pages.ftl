# The pages beside the steps.

page-everything = Semua pertanyaan
page-everything-intro = Setiap pertanyaan studi sekaligus, menurut urutan langkah. Angka di sampingnya mengikuti setiap jawaban.

page-accessibility = Pernyataan aksesibilitas
page-accessibility-intro = Sasaran kalkulator ini, cara pengujiannya, dan apa yang diketahui masih kurang. Keadaan per November 2026.

accessibility-aim = Sasaran
accessibility-standards = Sasaran kalkulator ini adalah tingkat AA dari WCAG 2.2 dan JIS X 8341-3:2016; kontras teksnya setingkat AAA (7 banding 1).
accessibility-status = Status: dinilai sendiri, sesuai sebagian sampai diuji oleh penyandang disabilitas dan seorang ahli. Tidak ada sertifikat yang diklaim.
accessibility-tests = Cara pengujian
accessibility-test-axe = Setiap halaman, dalam setiap bahasa, terang, gelap, dan dengan kontras lebih tinggi, di ponsel dan di komputer meja: dengan axe beserta semua aturannya, sebelum setiap rilis.
accessibility-test-keyboard = Seluruh studi hanya dengan papan ketik, beserta nama dan pengumuman yang diterima pembaca layar.
accessibility-test-zoom = Pembesaran sampai 400%, jarak teks lebih lebar, warna paksa (forced colours), dan gerakan yang dikurangi.
accessibility-test-people = Pengujian dengan pembaca layar oleh orang yang memakainya setiap hari belum dilakukan.
accessibility-limits = Keterbatasan yang diketahui
accessibility-limit-sources = Judul dokumen, nama program, dan catatan tentang sumber tetap dalam bahasa saat dibaca.
accessibility-limit-print = Laporan cetak atau PDF yang disimpan darinya bergantung pada peramban; untuk pembaca layar, halaman itu sendiri lebih baik.
accessibility-limit-language = Teks bahasa Vietnam, Indonesia, dan Thai diperiksa dengan menerjemahkannya kembali, belum oleh penutur asli.
