# What changed from version to version.

history-version = Versi { $version }, { $date }
history-data = Dasar data dan tanggal datanya: data dan sumber
history-second-methodologies = Semua 99 metodologi yang disetujui dan 42 teknologi, dengan kriterianya. Teknologi dapat dicari dengan mendeskripsikan proyek.
history-second-money = Perbandingan jalur dukungan; indikator keuangan setelah pajak; pinjaman; biaya per pos; lima belas program dukungan; dan apa yang diperlukan untuk mencapai sasaran.
history-second-guidance = Panduan di setiap langkah, dan istilah yang dapat dibuka penjelasannya.
history-second-report = Laporan untuk dicetak, dalam satu bahasa atau dua bahasa berdampingan.
history-second-languages = Bahasa Vietnam, Indonesia, dan Thai; tampilan gelap dan tampilan dengan kontras lebih tinggi.
history-second-documentation = Halaman-halaman ini: seluruh data dengan sumber, pemeriksaan mandiri, dan kode untuk pemilik situs.
history-second-results = Hasil yang berubah: arus kas kini memuat biaya verifikasi, dan kredit karbon diterima satu tahun lebih lambat, sehingga periode pengembalian modal dengan JCM lebih panjang daripada di versi 0.1.0.
history-first-solar = Tenaga surya di 31 negara mitra, dalam enam langkah.
history-first-subsidy = Pengurangan emisi menurut kedua dasar, subsidi peralatan, kredit, arus kas, dan masa pengembalian modal.
history-first-explained = Setiap angka membuka penjelasannya, sampai ke sumbernya.
history-first-languages = Bahasa Inggris dan Jepang.
