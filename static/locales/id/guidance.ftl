# Guidance: topics and their statements.

guide-what-it-is = Apa itu JCM
guide-what-it-is-bilateral = Mekanisme Kredit Bersama (JCM) adalah kesepakatan antara Jepang dan satu negara mitra. Perusahaan Jepang membawa teknologi dekarbonisasi ke negara itu, lalu pengurangan emisinya diukur dan menjadi kredit.
guide-what-it-is-shared-credits = Kredit dibagi di antara kedua pihak. Pengurangan tersebut diperhitungkan untuk target iklim kedua negara.
guide-what-it-is-more-than-money = JCM bukan hanya soal uang. Teknologi sampai ke negara mitra, dan proyek seharusnya membantu pembangunan berkelanjutan negara itu.
guide-what-it-is-local-skills = Rencanakan pelatihan bagi staf setempat sejak awal. Keterampilan setempat menjaga peralatan, dan dengan demikian juga kredit, tetap berjalan.
guide-what-it-is-consortium = Untuk subsidi peralatan, perusahaan Jepang dan perusahaan setempat membentuk konsorsium internasional yang diwakili badan hukum Jepang. Karena itu, perusahaan di luar Jepang mencari mitra Jepang terlebih dahulu.
guide-what-it-is-partners = Pada Februari 2026 ada 31 negara mitra, di Asia, Afrika, Amerika Latin, Eropa, dan Pasifik. Kesepakatan sesudahnya mungkin belum tercantum di sini.
guide-what-it-is-where-projects = Sebagian besar proyek berada di Indonesia, Thailand, dan Vietnam. Pengalaman, metodologi, dan mitra paling mudah ditemukan di sana.

guide-who-decides = Siapa yang memutuskan
guide-who-decides-joint-committee = Komite Bersama dari kedua pemerintah memutuskan di setiap negara mitra: aturan, metodologi, registrasi proyek, dan jumlah kredit.
guide-who-decides-secretariat = Sekretariat Komite Bersama menerima dokumen dan memeriksa kelengkapannya. Halaman negara tersebut di jcm.go.jp memuat alamat sekretariat dan aturannya, yang berbeda menurut negara.
guide-who-decides-japanese-side = Di pihak Jepang, beberapa kementerian bertindak bersama dalam satu dewan: lingkungan hidup, ekonomi, luar negeri, pertanian beserta kehutanan, dan perhubungan.
guide-who-decides-third-party = Entitas pihak ketiga memeriksa rencana sebelum registrasi dan hasilnya sebelum penerbitan. Komite Bersama yang menunjuk entitas tersebut, dan daftarnya berbeda menurut negara.
guide-who-decides-new-partners = Di negara yang menandatangani pada tahun 2022 atau sesudahnya, prosedur baru dimulai setelah Komite Bersama dan aturannya ada. Periksa hal ini sebelum menyusun jadwal.

guide-paris-agreement = Kedudukan JCM dalam Persetujuan Paris
guide-paris-agreement-article-6 = Pada 31 Maret 2025 Jepang mengotorisasi JCM sebagai pendekatan kooperatif menurut Pasal 6 Persetujuan Paris. Jepang juga menetapkan prosedur untuk mengotorisasi kreditnya.
guide-paris-agreement-no-double-counting = Jika pengurangan dialihkan ke negara lain, negara mitra mengoreksi pembukuannya sendiri. Corresponding adjustment ini mencegah ton yang sama dihitung dua kali.
guide-paris-agreement-first-itmo = Kredit JCM pertama yang sesuai dengan Pasal 6, yang disebut ITMO, berasal dari Thailand dan diterbitkan pada 11 November 2025.
guide-paris-agreement-second-itmo = Kasus kedua, di Maladewa, menyusul pada 16 Desember 2025. Kasus itu yang pertama menggunakan Dana Jepang untuk JCM.
guide-paris-agreement-national-target = Melalui JCM, Jepang menargetkan sekitar 100 juta ton secara keseluruhan sampai tahun fiskal 2030 dan sekitar 200 juta ton sampai tahun fiskal 2040. Inilah sebabnya pemerintah mendukung proyek.
guide-paris-agreement-uses = Kredit dapat digunakan untuk target Jepang. Dalam perdagangan emisi Jepang (GX-ETS), perusahaan boleh menggunakan J-Credit dan kredit JCM untuk paling banyak 10% dari emisinya.
guide-paris-agreement-voluntary-claims = Perusahaan mungkin juga ingin menggunakan bagiannya untuk klaim netral karbon sendiri. Tanyakan terlebih dahulu apakah kredit itu diotorisasi untuk penggunaan tersebut.
guide-paris-agreement-old-credits = Kredit untuk pengurangan sebelum tahun 2021 berada di luar pembukuan Persetujuan Paris. Jangan mengharapkan nilainya untuk target atau GX-ETS.

guide-benefits = Apa yang diperoleh perusahaan
guide-benefits-particular-credits = Khas JCM: bagian kredit dari sistem dua pemerintah. Penggunaannya ditetapkan oleh kedua pemerintah.
guide-benefits-particular-subsidy = Khas JCM: hibah untuk peralatan di luar negeri, paling banyak setengah dari biaya yang memenuhi syarat. Dalam undangan pengajuan tahun 2018, batas atasnya 30 sampai 50%.
guide-benefits-particular-procedure = Khas JCM: untuk proyek peralatan bersubsidi, kementerian membayar metodologi, dokumen desain proyek, laporan pemantauan pertama, validasi, dan verifikasi.
guide-benefits-particular-government-ties = Khas JCM: kedua pemerintah berdiri di belakang kerangka ini. Hal ini membuka pintu ke kementerian dan ke perusahaan setempat.
guide-benefits-general-carbon-neutral = Tidak khas JCM: biaya energi yang lebih rendah, strategi netral karbon Anda sendiri, dan peringkat ESG yang lebih baik. Proyek apa pun yang baik dapat memberikan hal ini.
guide-benefits-general-market = Tidak khas JCM: masuk ke pasar yang tumbuh, daya saing, dan merek yang lebih baik. JCM dapat memperkecil langkah pertama.
guide-benefits-general-tax = Insentif pajak berasal dari hukum negara mitra, bukan dari JCM. Tanyakan kepada konsultan setempat, dan isi hanya yang sudah dipastikan.
guide-benefits-not-certain = Seleksi, persetujuan, dan jumlah kredit tidak pernah pasti. Proyek seharusnya tetap masuk akal dengan sedikit kredit atau tanpa kredit.

guide-changes-2024 = Apa yang berubah sejak 2024
guide-changes-2024-rules = Negara-negara sedang memperbarui aturannya. Di Indonesia, Komite Bersama menetapkan Aturan Pelaksanaan dan Prosedur Siklus Proyek yang baru pada 18 Desember 2024.
guide-changes-2024-idea-note = Menurut aturan baru, proyek terlebih dahulu mengajukan Nota Ide Proyek (Project Idea Note, PIN). Komite Bersama harus menyatakan tidak berkeberatan.
guide-changes-2024-allocation-form = Pembagian kredit kini dinyatakan dalam formulir. Sepakati bagian masing-masing dalam kontrak sebelum itu.
guide-changes-2024-crediting-period = Periode kredit dibatasi dan dapat diperpanjang atas permintaan. Lamanya tidak ditemukan; bacalah aturan negara Anda.
guide-changes-2024-sustainable-development = Rencana dan laporan tentang pembangunan berkelanjutan termasuk dalam aturan baru. Keduanya diatur dalam pedoman tersendiri.
guide-changes-2024-agency = Sejak April 2025, badan yang ditunjuk, yaitu JCM Agency (JCMA), menangani prosedur di pihak Jepang. Tanyakan biayanya kepada badan itu: jumlahnya tidak ditemukan.
guide-changes-2024-africa-and-india = Mitra baru bergabung, antara lain Tanzania dan India pada tahun 2025; Senegal dan Tunisia menandatangani pada tahun 2022. Di negara mitra baru mungkin sudah ada aturan tetapi belum ada metodologi.
guide-changes-2024-not-new = Verifikasi oleh pihak ketiga dan aturan tetap untuk pemantauan bukan hal baru. Keduanya menjadi bagian dari JCM sejak aturan pertamanya.

guide-glossary = Istilah yang digunakan di sini
guide-glossary-jcm = JCM: Mekanisme Kredit Bersama (Joint Crediting Mechanism), kesepakatan antara Jepang dan negara mitra tentang pengurangan yang diukur dan kredit.
guide-glossary-joint-committee = Komite Bersama: badan dari kedua pemerintah yang memutuskan aturan, metodologi, registrasi, dan kredit.
guide-glossary-partner-country = Negara mitra: negara yang telah menandatangani dokumen JCM dengan Jepang.
guide-glossary-methodology = Metodologi: naskah yang telah disetujui, yang menyatakan untuk siapa metodologi itu, bagaimana pengurangan dihitung, dan apa yang dipantau.
guide-glossary-reference-emissions = Emisi referensi: emisi yang akan timbul untuk keluaran yang sama tanpa proyek, ditetapkan secara hati-hati.
guide-glossary-project-emissions = Emisi proyek: emisi yang tetap timbul dengan adanya proyek.
guide-glossary-emission-reductions = Pengurangan emisi: emisi referensi dikurangi emisi proyek.
guide-glossary-validation = Validasi: pemeriksaan independen atas rencana proyek sebelum registrasi.
guide-glossary-verification = Verifikasi: pemeriksaan independen atas pengurangan yang dipantau sebelum kredit diterbitkan.
guide-glossary-third-party-entity = Entitas pihak ketiga (TPE): organisasi independen yang ditunjuk Komite Bersama untuk validasi dan verifikasi.
guide-glossary-monitoring = Pemantauan: mengukur dan menyimpan data yang disebutkan metodologi.
guide-glossary-mrv = MRV: pemantauan, pelaporan, dan verifikasi, rantai dari meter sampai kredit.
guide-glossary-pin = PIN: Nota Ide Proyek (Project Idea Note), uraian singkat pertama yang disampaikan kepada Komite Bersama.
guide-glossary-pdd = PDD: Dokumen Desain Proyek (Project Design Document), rencana lengkap dengan perhitungan dan rencana pemantauan.
guide-glossary-eligibility-criteria = Kriteria kelayakan: syarat suatu metodologi yang dijawab dengan ya atau tidak.
guide-glossary-credit = Kredit: satu ton setara CO₂ dari pengurangan yang telah diverifikasi, dicatat dalam registri.
guide-glossary-registry = Registri: buku catatan tempat kredit diterbitkan, disimpan, dan dipindahkan antarrekening.
guide-glossary-cooperative-approach = Pendekatan kooperatif: kerja sama antarnegara menurut Pasal 6 Persetujuan Paris, seperti JCM.
guide-glossary-itmo = ITMO: hasil mitigasi yang dialihkan secara internasional, kredit yang sesuai dengan Pasal 6 Persetujuan Paris.
guide-glossary-corresponding-adjustment = Corresponding adjustment: koreksi dalam pembukuan negara-negara agar pengurangan yang dialihkan dihitung satu kali.
guide-glossary-ndc = NDC: Kontribusi yang Ditetapkan secara Nasional, target iklim yang ditetapkan suatu negara menurut Persetujuan Paris.
guide-glossary-gx-ets = GX-ETS: sistem perdagangan emisi Jepang untuk perusahaan dengan emisi langsung yang besar.
guide-glossary-consortium = Konsorsium internasional: perusahaan Jepang dan perusahaan setempat yang melaksanakan proyek bersama-sama.
guide-glossary-eligible-cost = Biaya yang memenuhi syarat: bagian biaya yang diperhitungkan subsidi.
guide-glossary-cost-effectiveness = Efektivitas biaya: dukungan untuk setiap ton pengurangan, salah satu butir penilaian dalam seleksi.
guide-glossary-legal-durable-years = Masa manfaat menurut hukum: umur peralatan menurut hukum pajak Jepang, yang juga menentukan berapa lama Anda memantau proyek bersubsidi.
guide-glossary-grid-emission-factor = Faktor emisi (faktor emisi jaringan): jumlah ton CO₂ untuk setiap megawatt jam listrik, atau untuk setiap satuan bahan bakar; metodologi menyatakan nilai mana yang berlaku.
guide-glossary-gwp = GWP: potensi pemanasan global, yang mengubah gas lain menjadi setara CO₂.
guide-glossary-npv = Nilai kini bersih (NPV): jumlah semua arus kas tahunan dalam nilai hari ini; di atas nol, proyek menguntungkan.
guide-glossary-irr = Tingkat pengembalian internal (IRR): hasil tahunan yang membuat NPV menjadi nol.
guide-glossary-payback = Waktu pengembalian: jumlah tahun sampai penghematan mengembalikan investasi.

guide-before-start = Sebelum mulai: data yang perlu disiapkan
guide-before-start-bills = Kumpulkan tagihan listrik dan bahan bakar untuk satu tahun, lebih baik tiga tahun. Tagihan menunjukkan jumlah, harga, dan musim.
guide-before-start-existing-equipment = Catat peralatan yang digunakan saat ini: pelat nama, kapasitas, umur, jam operasi. Jika lokasinya baru, catat apa yang akan Anda beli tanpa proyek.
guide-before-start-new-equipment = Mintalah spesifikasi dan penawaran untuk peralatan baru, dengan efisiensi pada beban yang Anda gunakan. Mintalah harga terpisah untuk peralatan, pekerjaan, dan perancangan.
guide-before-start-no-order-yet = Jangan memesan dan jangan memulai pekerjaan jika Anda menginginkan subsidi peralatan. Pemesanan hanya dilakukan setelah keputusan pemberian subsidi.
guide-before-start-japanese-partner = Tentukan badan hukum Jepang yang dapat mewakili proyek. Badan hukum itu mengajukan permohonan, menerima uang, dan bertanggung jawab atas kewajibannya.
guide-before-start-precedents = Lihat proyek dengan teknologi yang sama di negara yang sama. Proyek itu menunjukkan metodologi mana yang diterapkan dan, sebagian, berapa banyak yang dihemat.
guide-before-start-permits-and-site = Cari tahu siapa pemilik lokasi, atap, dan sambungan jaringan, serta izin apa yang diperlukan. Hak yang tidak ada sering menjadi penyebab keterlambatan.
guide-before-start-meters = Buat daftar meter yang ada dan apa yang diukurnya. Meter untuk proyek murah sekarang dan mahal nanti.

guide-approved-or-new = Metodologi yang telah disetujui, atau usulan metodologi baru
guide-approved-or-new-approved-is-shorter = Jika ada metodologi yang telah disetujui di negara tersebut dan sesuai, Anda cukup merujuknya dan tidak perlu usulan. Ini menghemat waktu berbulan-bulan.
guide-approved-or-new-check-criteria = Setiap kriteria kelayakan harus dijawab dengan “ya”. Satu jawaban “tidak” berarti revisi metodologi atau metodologi baru.
guide-approved-or-new-valid-version = Versi yang Anda terapkan harus berlaku ketika proyek diajukan untuk validasi. Periksa apakah ada versi yang lebih baru sesaat sebelumnya.
guide-approved-or-new-proposal-papers = Untuk teknologi baru, Anda menyampaikan formulir dan lembar kerja kepada sekretariat Komite Bersama. Keduanya harus menjelaskan emisi referensi dengan data dari negara tersebut.
guide-approved-or-new-proposal-time = Pemeriksaan kelengkapan memerlukan paling lama 7 hari, masukan publik 15 hari, dan Komite Bersama sekitar 60 hari, paling lama 90 hari. Penulisan usulan memerlukan waktu lebih lama daripada itu.
guide-approved-or-new-other-country = Metodologi negara lain tidak dapat digunakan secara langsung. Metodologi itu titik awal terbaik untuk suatu usulan, karena rumusnya sudah pernah diterima.
guide-approved-or-new-conservative = Emisi referensi ditetapkan di bawah yang lazim agar kredit tetap di sisi yang aman. Perkirakan kredit yang lebih sedikit daripada yang tersirat dari penghematan pada tagihan Anda.
guide-approved-or-new-special-tracks = Beberapa negara memiliki jalur sendiri. Di Thailand, ada jalur menurut Premium T-VER di samping aturan untuk proyek yang sudah ada.

guide-monitoring-data = Pemantauan, dan masalah yang dapat terjadi pada data
guide-monitoring-data-options = Untuk setiap nilai, metodologi dapat menawarkan opsi: A data yang dipublikasikan, B faktur dan bukti penjualan lain, C pengukuran sendiri. Pilih yang dapat Anda pertahankan selama bertahun-tahun.
guide-monitoring-data-plan-first = Rencana pemantauan adalah bagian dari dokumen proyek dan menggunakan lembar kerja metodologi. Tetapkan meter, petugas, dan selang waktu sebelum operasi dimulai.
guide-monitoring-data-calibration = Meter harus memiliki akurasi yang disyaratkan dan dikalibrasi tepat waktu. Kalibrasi yang lewat waktu dapat mengurangi kredit.
guide-monitoring-data-gaps = Meter rusak dan bulan tanpa data memang terjadi. Aturan menyatakan cara data dikoreksi; tanpa bukti, nilai yang hati-hati yang dihitung.
guide-monitoring-data-archive = Catat dan arsipkan data di satu tempat, dan buat salinannya. Staf berganti, dan verifikator mungkin bertanya bertahun-tahun kemudian.
guide-monitoring-data-estimate-or-credit = Pengurangan saat pengajuan dan pengurangan yang dapat menjadi kredit dapat menggunakan faktor yang berbeda. Untuk pembangkit surya 10 MW di Mongolia, 14.746 t per tahun saat pengajuan menjadi sekitar 11.200 t dalam proyek yang diregistrasi.
guide-monitoring-data-how-long = Proyek bersubsidi dipantau sampai akhir masa manfaat menurut hukum. Rencanakan staf dan uang untuk seluruh masa itu.
guide-monitoring-data-changes = Jika peralatan, lokasi, atau meter berubah setelah registrasi, ada formulir untuk itu. Laporkan perubahan lebih awal, sebelum verifikasi berikutnya.

guide-government-support = Dukungan pemerintah dan pinjaman
guide-government-support-equipment-subsidy = Subsidi peralatan membayar paling banyak setengah dari biaya yang memenuhi syarat. Undangan pengajuan tahun 2018 menyebutkan 30 sampai 50%, menurut jumlah proyek serupa, dan paling banyak 2 miliar yen untuk satu proyek.
guide-government-support-ceilings = Ini adalah batas atas, bukan janji. Jumlahnya dapat lebih kecil setelah pemeriksaan, terutama jika pengurangannya kecil dibandingkan dengan uangnya.
guide-government-support-demonstration = Teknologi yang baru bagi JCM di suatu negara memiliki program tersendiri. Program itu membayar setengah dari biaya demonstrasi, dan dua pertiga untuk perusahaan kecil dan menengah.
guide-government-support-other-programmes = Ada juga program untuk inovasi bersama, peralatan yang disewa guna usaha, fluorokarbon, dan studi. Daftar program dalam kalkulator ini menunjukkan mana yang mungkin sesuai.
guide-government-support-multilateral = Dana Jepang untuk JCM di Bank Pembangunan Asia menambahkan hibah pada proyek bank tersebut. Program lain berjalan melalui UNIDO.
guide-government-support-once-only = Pemerintah Jepang membayar satu kali: peralatan tidak dapat menerima dua subsidinya. Setengah dari kredit atau lebih menjadi milik pemerintah.
guide-government-support-loans = Skema pinjaman yang khusus untuk JCM tidak ditemukan. Pemberi pinjaman publik seperti JBIC, JICA, dan Bank Pembangunan Asia, serta bank komersial, memberikan pinjaman untuk proyek semacam itu dengan ketentuan masing-masing.
guide-government-support-loan-inputs = Tanyakan kepada bank Anda tentang porsi pinjaman, suku bunga, jangka waktu, dan masa tenggang, lalu isikan. Kalkulator menunjukkan manfaatnya dibandingkan dengan pinjaman berketentuan pasar.

guide-private-finance = Pembiayaan swasta tanpa subsidi
guide-private-finance-what = Proyek JCM swasta tidak menggunakan subsidi peralatan. Pedoman dari tiga kementerian dipublikasikan pada Maret 2023.
guide-private-finance-prior-enquiry = Proyek ini dimulai dengan pertanyaan awal: garis besar proyek disampaikan kepada pemerintah-pemerintah terkait. Di dalamnya juga disebutkan kontribusi Jepang selain pengurangan.
guide-private-finance-allocation = Tidak ada pembagian kredit yang tetap. Pembagian dirundingkan untuk setiap proyek dan negara, jadi sepakati sebelum Anda berinvestasi.
guide-private-finance-sources = Uang dapat berasal dari dana sendiri, pinjaman bank, dana investasi, dan obligasi hijau. Beberapa sumber menurunkan risiko jika salah satunya mundur.
guide-private-finance-contract-structure = Sering kali sebuah perusahaan proyek memiliki peralatan, meminjam, menjual energi kepada pengguna, dan menjual kredit. Kontrak energi, kredit, konstruksi, dan operasi harus saling bersesuaian.
guide-private-finance-host-government = Bicaralah sejak dini dengan pemerintah negara mitra dan dengan badan internasional. Persetujuan mereka menentukan apakah kredit dapat keluar dari negara tersebut.
guide-private-finance-credits-are-return = Di sini kredit adalah bagian dari hasil investasi, tetapi tidak ada harga publik untuk kredit JCM. Jual di muka dengan kontrak, atau hitung dengan beberapa harga dan dengan nol.
guide-private-finance-costs-to-bear = Anda membayar sendiri metodologi, validasi, dan verifikasi. Jumlah dalam kalkulator ini adalah asumsi; mintalah penawaran dari entitas pihak ketiga.

guide-process-1-study = Langkah 1: studi kelayakan
guide-process-1-study-who = Anda yang bertindak, bersama mitra dan sering kali konsultan. Kementerian Ekonomi, Perdagangan, dan Industri (METI) serta NEDO mendukung studi.
guide-process-1-study-what = Pelajari teknologi, lingkungan, dan keuangan: peralatan mana, metodologi mana, berapa ton, izin apa. Laporan kalkulator ini adalah konsep pertama.
guide-process-1-study-cost = Biayanya sangat beragam. Satu undangan pengajuan tahun 2026 membayar studi secara penuh, paling banyak 20 juta yen per tahun untuk setiap studi.
guide-process-1-study-time = Rencanakan enam sampai dua belas bulan, karena musim dan tagihan harus dilihat. Undangan pengajuan studi mungkin memiliki tanggal sendiri.
guide-process-1-study-risk = Data lokasi yang lemah menyebabkan angka yang salah di setiap langkah berikutnya. Kunjungi lokasi dan lakukan pengukuran selama beberapa minggu.

guide-process-2-application = Langkah 2: Nota Ide Proyek dan permohonan
guide-process-2-application-who = Perwakilan Jepang mengajukan permohonan subsidi kepada Global Environment Centre Foundation (GEC). Nota Ide Proyek disampaikan kepada Komite Bersama.
guide-process-2-application-what = Anda menyampaikan uraian, perkiraan pengurangan, rencana pembiayaan, dan spesifikasi teknis. Siapkan penawaran dan tanda tangan para mitra.
guide-process-2-application-decision = Komite Bersama memutuskan bahwa pihaknya tidak berkeberatan atas proyek yang direncanakan. Georgia memutuskan demikian atas nota ide pertama pada 6 Agustus 2025.
guide-process-2-application-cost = Tidak diketahui adanya biaya pengajuan permohonan subsidi. Pekerjaan menyiapkannya menjadi tanggungan Anda.
guide-process-2-application-time = Undangan pengajuan biasanya dibuka pada bulan April; undangan tahun 2021 berlangsung sampai akhir Oktober. Sementara itu seleksi berjalan dan dapat ditutup lebih awal jika anggaran sudah terpakai habis.
guide-process-2-application-risk = Peralatan yang dipesan sebelum keputusan pemberian subsidi tidak lagi dapat disubsidi. Setelah keputusan itu, pekerjaan harus selesai dalam tiga tahun.

guide-process-3-methodology = Langkah 3: metodologi
guide-process-3-methodology-who = Pengusul menyampaikan, sekretariat memeriksa, dan Komite Bersama memutuskan. Dengan metodologi yang telah disetujui, langkah ini tidak diperlukan.
guide-process-3-methodology-what = Anda menyampaikan formulir usulan metodologi dan lembar kerjanya. Informasi tambahan menjelaskan nilai yang Anda tetapkan di muka.
guide-process-3-methodology-cost = Untuk proyek peralatan bersubsidi, kementerian membayar penyusunannya. Proyek swasta membayarnya sendiri.
guide-process-3-methodology-time = Sejak penyampaian: paling lama 7 hari untuk pemeriksaan, 15 hari untuk masukan publik, sekitar 60 hari untuk keputusan, paling lama 90 hari.
guide-process-3-methodology-risk = Komite Bersama dapat meminta perubahan atau emisi referensi yang lebih rendah. Hitunglah sekali dengan nilai yang lebih rendah.

guide-process-4-validation = Langkah 4: validasi dan registrasi
guide-process-4-validation-who = Entitas pihak ketiga yang Anda kontrak memvalidasi rencana. Kemudian Komite Bersama memutuskan registrasi.
guide-process-4-validation-what = Anda menyampaikan dokumen desain proyek dengan rencana pemantauan. Pemangku kepentingan setempat harus diajak berkonsultasi, dan penilaian lingkungan dilakukan jika negara tersebut mensyaratkannya.
guide-process-4-validation-cost = Untuk proyek peralatan bersubsidi, kementerian yang membayar. Jika tidak, mintalah penawaran dari beberapa entitas pihak ketiga.
guide-process-4-validation-time = Tidak diketahui adanya jumlah waktu yang tetap. Di Vietnam, sebagian besar registrasi terjadi pada tahun 2015 sampai 2019, sehingga waktu tunggu yang lama mungkin terjadi.
guide-process-4-validation-risk = Pertanyaan validator yang belum dijawab menghentikan proses sampai dijawab. Yang sering terjadi adalah versi lama formulir atau metodologi.

guide-process-5-monitoring = Langkah 5: pemantauan dan pelaporan
guide-process-5-monitoring-who = Para partisipan proyek mengukur dan menulis laporan. Tunjuk satu penanggung jawab di lokasi dan seorang wakil.
guide-process-5-monitoring-what = Anda mengikuti rencana pemantauan dan mengisi lembar kerja metodologi. Definisi metode dan data di dalamnya ketat.
guide-process-5-monitoring-cost = Untuk proyek peralatan bersubsidi, kementerian membayar laporan pemantauan pertama. Meter dan laporan berikutnya menjadi biaya Anda sendiri.
guide-process-5-monitoring-time = Dengan subsidi peralatan, kewajiban ini berlangsung sampai akhir masa manfaat menurut hukum. Anda memilih periode yang Anda laporkan.
guide-process-5-monitoring-risk = Data yang tidak ada, kalibrasi yang terlambat, dan berkas yang hilang membuat kredit berkurang. Periksa data setiap bulan.

guide-process-6-verification = Langkah 6: verifikasi oleh pihak ketiga
guide-process-6-verification-who = Entitas pihak ketiga memeriksa laporan pemantauan, dan biasanya mengunjungi lokasi. Entitas itu harus ditunjuk di negara tersebut.
guide-process-6-verification-what = Anda menyerahkan laporan dan bukti yang mendasarinya. Entitas menulis laporan verifikasi dalam formulir.
guide-process-6-verification-cost = Daftar harga publik tidak ditemukan. Jumlah dalam kalkulator ini adalah asumsi; mintalah penawaran.
guide-process-6-verification-risk = Untuk proyek kecil, biaya verifikasi dapat melebihi nilai kreditnya. Periode yang lebih panjang di antara dua verifikasi membantu.

guide-process-7-issuance = Langkah 7: penerbitan dan penggunaan kredit
guide-process-7-issuance-who = Komite Bersama memutuskan jumlahnya. Kemudian setiap pemerintah menerbitkan bagiannya dalam registrinya sendiri.
guide-process-7-issuance-what = Anda menyampaikan permintaan penerbitan dengan laporan verifikasi. Formulir berbeda menurut negara dan versi.
guide-process-7-issuance-account = Anda memerlukan rekening dalam registri untuk memegang kredit. Dalam registri Jepang, badan hukum Jepang dan asing dapat membuka rekening.
guide-process-7-issuance-division = Kredit mengikuti alokasi yang disepakati. Dari 300 kredit pertama dari sebuah proyek surya di Thailand, 151 menjadi milik Pemerintah Jepang.
guide-process-7-issuance-authorisation = Untuk penggunaan menurut Pasal 6, negara mitra harus menyetujui pengalihan internasional. Dalam kasus pertama, pemerintah Thailand menyetujuinya setelah keputusan Komite Bersama.
guide-process-7-issuance-use = Kemudian kredit digunakan untuk kewajiban, pengimbangan emisi, atau perdagangan. Kredit JCM berpindah dari rekening ke rekening berdasarkan kontrak; tidak ada bursa yang mencatatkannya.
guide-process-7-issuance-cost = JCM Agency dan registri mungkin memungut biaya. Jumlahnya tidak ditemukan; tanyakan sebelum Anda menghitung proyek kecil.
guide-process-7-issuance-risk = Tidak ada harga publik, dan keputusan dapat terlambat. Jangan membayar kembali pinjaman dari kredit saja.

guide-legal-points = Hal-hal hukum: daftar periksa
guide-legal-points-responsibility = Tuliskan dalam kontrak siapa yang melakukan apa: konstruksi, operasi, pemantauan, pelaporan, asuransi. Nyatakan siapa yang membayar jika pengurangan tetap di bawah rencana.
guide-legal-points-credit-ownership = Sepakati siapa pemilik kredit dan berapa bagiannya sebelum formulir alokasi diajukan. Sertakan kasus jika tidak ada kredit yang diterbitkan.
guide-legal-points-intellectual-property = Lindungi paten, lisensi, dan pengetahuan teknis: siapa yang boleh menggunakan, menyalin, dan memperbaiki teknologi. Periksa apakah paten berlaku di negara mitra.
guide-legal-points-confidential-papers = Dokumen proyek dipublikasikan. Jika memuat rahasia dagang, sampaikan versi kedua dengan bagian tersebut dibuat tidak terbaca.
guide-legal-points-tax = Tanyakan kepada konsultan pajak di kedua negara tentang subsidi, kredit, pemotongan pajak (withholding tax), dan insentif setempat. Kalkulator ini tidak memberikan nasihat pajak.
guide-legal-points-environmental-law = Patuhi hukum lingkungan negara mitra, termasuk penilaian dan izinnya. Ketahui sanksi apa yang dikenakan atas pelanggaran.
guide-legal-points-subsidy-law = Peralatan bersubsidi tunduk pada hukum subsidi Jepang. Tanpa persetujuan, peralatan tidak boleh dijual atau digunakan untuk hal lain sebelum waktunya; jika dilanggar, uang mungkin harus dikembalikan.

guide-risks = Risiko dan cara menghadapinya
guide-risks-funding = Pendanaan gagal atau terlambat: investasi yang harus ditanggung bertambah dan waktu mulai bergeser. Bicaralah dengan beberapa pemberi pinjaman, dan hitung kasus tanpa subsidi.
guide-risks-policy = Kebijakan berubah: subsidi atau kredit hilang, seperti pada tahun 2023, ketika proyek surya di Thailand yang serupa dengan proyek sebelumnya tidak lagi dipilih. Ikuti berita dan masukkan klausul keluwesan dalam kontrak.
guide-risks-compliance = Aturan dilanggar karena kekeliruan: denda dikenakan, atau subsidi harus dikembalikan. Mintalah nasihat ahli, dan jalankan sistem manajemen sederhana dengan satu penanggung jawab.
guide-risks-continuity = Usaha setempat berhenti atau dijual: penghematan dan kredit berakhir lebih awal. Pilih mitra setempat yang stabil dan ikat penerusnya pada pemantauan melalui kontrak.
guide-risks-committee-timing = Komite Bersama terlambat memutuskan: pendapatan dari kredit datang lebih lambat. Tambahkan satu tahun atau lebih sebelum kredit pertama, dan jangan biarkan pinjaman apa pun bergantung pada tanggalnya.
guide-risks-methodology = Metodologi tidak sesuai atau tidak disetujui: kredit yang timbul lebih sedikit, atau tidak ada. Utamakan metodologi yang telah disetujui, atau mulai usulan sebelum Anda membangun.
guide-risks-monitoring-data = Data tidak ada atau salah: ton yang diverifikasi lebih sedikit. Pasang meter cadangan, patuhi tanggal kalibrasi, dan periksa setiap bulan.
guide-risks-credit-price = Harga kredit turun atau tidak ada pembeli. Tidak ada harga JCM yang bersifat publik; rentang GX-ETS 1.700 sampai 4.300 yen untuk tahun fiskal 2026 hanya petunjuk, jadi hitung juga dengan nol.
guide-risks-exchange-rate = Nilai tukar bergerak: biaya dan pendapatan berubah dalam yen. Pinjam dalam mata uang pendapatan Anda, atau amankan kursnya.

guide-real-cases = Kasus nyata, sebagai pengganti cerita yang beredar
guide-real-cases-why = Cerita tentang JCM sering menyebut angka yang proyeknya tidak ditemukan. Di bawah ini adalah proyek nyata yang paling mendekati, dengan pengurangan per tahun yang dipublikasikan saat seleksi.
guide-real-cases-indonesia-biomass = Indonesia, tenaga biomassa, terpilih pada tahun fiskal 2018: 31.322 t per tahun.
guide-real-cases-indonesia-cogeneration = Indonesia, kogenerasi gas di pabrik kendaraan, terpilih pada tahun fiskal 2015: 20.310 t per tahun.
guide-real-cases-indonesia-geothermal = Angka besar berasal dari pembangkit besar: pembangkit panas bumi 55 MW di Indonesia, yang didukung melalui Bank Pembangunan Asia, memperkirakan 274.000 t per tahun.
guide-real-cases-viet-nam-boiler = Vietnam, boiler efisiensi tinggi di pabrik makanan, terpilih pada tahun fiskal 2020: 9.852 t per tahun. Penyejuk udara di hotel, tahun yang sama: 188 t.
guide-real-cases-viet-nam-waste = Vietnam, listrik dari limbah di Bac Ninh, terpilih pada tahun fiskal 2021: 41.805 t per tahun, termasuk di antara pemberian subsidi terbesar di negara itu.
guide-real-cases-thailand-rooftop = Thailand, surya atap 994 kW di pabrik: 491 t per tahun diperkirakan, dan penerbitan pertama adalah 300 kredit.
guide-real-cases-thailand-biomass-boiler = Thailand, boiler biomassa di pabrik minyak makan, terpilih pada tahun fiskal 2018: 29.759 t per tahun.

guide-next-steps = Langkah berikutnya, dan kepada siapa bertanya
guide-next-steps-print-report = Cetak laporan dan daftar data, dan kirim daftar itu ke lokasi. Ganti nilai bawaan dengan nilai Anda sendiri, mulai dari yang paling tidak pasti.
guide-next-steps-ask-gec = Subsidi: tanyakan kepada Global Environment Centre Foundation (GEC). Halaman undangan pengajuannya memuat alamat untuk pertanyaan dan formulir untuk mendaftarkan rencana usulan.
guide-next-steps-ask-agency = Prosedur, registri, proyek swasta: tanyakan kepada JCM Agency (JCMA). Tanyakan juga biaya yang berlaku saat ini.
guide-next-steps-ask-ministries = Studi dan demonstrasi: tanyakan kepada METI dan NEDO, atau Kementerian Lingkungan Hidup Jepang.
guide-next-steps-ask-secretariat = Aturan dan metodologi suatu negara: tanyakan kepada sekretariat Komite Bersama negara itu. Alamatnya ada di halaman negara tersebut di jcm.go.jp.
guide-next-steps-ask-partners = Mencari mitra: datanglah ke forum bisnis yang diadakan pemerintah, seperti yang di Bangkok pada Desember 2025. Perusahaan dagang dan perusahaan leasing mewakili banyak proyek.
guide-next-steps-ask-lenders = Pinjaman: tanyakan kepada bank Anda sendiri terlebih dahulu, lalu JBIC atau JICA untuk proyek yang lebih besar. Bawalah laporan ini.
guide-next-steps-small-companies = Perusahaan kecil tidak perlu mengetahui segalanya. Bawalah tagihan energi dan gagasan Anda ke kantor-kantor ini, dan tanyakan apa yang masih kurang.
guide-glossary-crediting-period = Periode kredit: tahun-tahun ketika pengurangan emisi proyek diterbitkan sebagai kredit.
guide-glossary-participants = Partisipan: perusahaan yang bersama-sama menjalankan proyek dan berbagi kredit bagian mereka.
guide-glossary-call = Undangan pengajuan: ajakan program untuk mengajukan permohonan dalam jangka waktu tertentu, beserta pedomannya.
guide-glossary-grant-decision = Keputusan pemberian subsidi: keputusan tertulis untuk memberikan subsidi. Peralatan baru boleh dipesan setelahnya.
guide-glossary-allocation = Alokasi: pembagian kredit yang diterbitkan antara Pemerintah Jepang, negara mitra, dan para partisipan.
guide-glossary-discount-rate = Tingkat diskonto: tingkat tahunan yang membuat uang pada tahun-tahun berikutnya bernilai lebih kecil, biasanya biaya modal perusahaan.
guide-glossary-private-project = Proyek JCM swasta (kredit sendiri): proyek tanpa subsidi. Para partisipan memegang kredit mereka, dan membayar validasi serta verifikasi.
guide-glossary-registration = Registrasi: Komite Bersama memasukkan proyek yang telah divalidasi ke dalam daftarnya; baru setelah itu kredit dapat diterbitkan.
guide-glossary-taxes-and-time = Pajak dan waktu pembayaran: tambahan beban pajak atau penghematan pajak, dan bahwa uang yang dibayarkan lebih lambat bernilai lebih kecil hari ini.
guide-glossary-equipment-subsidy = Subsidi peralatan (subsidi): hibah Kementerian Lingkungan Hidup Jepang untuk peralatan JCM, paling banyak setengah biaya yang memenuhi syarat; sedikitnya setengah kredit menjadi milik Jepang.
guide-glossary-issuance = Penerbitan: setelah keputusan Komite Bersama, setiap pemerintah mencatat bagian kreditnya dalam registrinya sendiri.
guide-glossary-gec = GEC: Global Environment Centre Foundation di Jepang, pengelola subsidi peralatan yang menjawab pertanyaan tentangnya.
