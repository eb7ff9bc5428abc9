# The page with the whole registry.

data-search = Cari di semua entri
data-search-support = Nama, kunci, nilai, satuan, sumber, alamat web, negara. Setiap kata harus ada dalam entri. Alamat halaman ini memuat pencarian Anda sehingga dapat dikirim.
data-any-grade = Semua
data-only-overdue = Hanya yang seharusnya sudah diperiksa lagi
data-csv = Unduh yang ditemukan (CSV)
data-json = Unduh semuanya (JSON)
data-list = Entri
data-count = Ditemukan: { $count }. Ditampilkan: { $shown }.
data-share = { $number } ({ $percent })
data-none = Tidak ada yang ditemukan. Setiap kata harus ada dalam entri, dan filter juga berlaku.
data-clear = Hapus pencarian dan filter
data-more = Tampilkan 50 lagi
data-overdue = Lewat batas waktu
data-value = Nilai
data-condition = Syarat
data-country = Negara mitra
data-methodology = Metodologi
data-example = Contoh perhitungan
data-programme = Program dukungan
data-guidance = Panduan
data-project = Proyek
data-sample = Contoh
