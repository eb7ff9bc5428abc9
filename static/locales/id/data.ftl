# The page with the whole registry.

data-search = Cari menurut kunci, kata, sumber, atau negara
data-any-grade = Semua
data-only-overdue = Hanya yang seharusnya sudah diperiksa lagi
data-csv = Unduh yang ditemukan (CSV)
data-json = Unduh semuanya (JSON)
data-list = Entri
data-count = Ditemukan: { $count }. Ditampilkan: { $shown }.
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
