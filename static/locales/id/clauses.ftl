# Conditions of the equipment subsidy and eligibility criteria of the methodologies, in our own words. The second text
# says why it matters, or what to do, when the condition is not met.

clause-subsidy-japanese-representative = Badan hukum Jepang mewakili konsorsium internasional.
clause-subsidy-japanese-representative-unmet = Hanya badan hukum Jepang yang dapat mengajukan permohonan dan menerima subsidi. Cari mitra Jepang yang memimpin sebelum undangan pengajuan dibuka.
clause-subsidy-no-double-subsidy = Peralatan yang sama tidak menerima subsidi lain dari Pemerintah Jepang.
clause-subsidy-no-double-subsidy-unmet = Dua subsidi dari Pemerintah Jepang tidak dapat digabungkan untuk peralatan yang sama. Pilih salah satunya.
clause-subsidy-works-after-decision = Peralatan dipesan dan pekerjaan dimulai hanya setelah keputusan pemberian subsidi.
clause-subsidy-works-after-decision-unmet = Yang dipesan atau dimulai sebelum keputusan pemberian subsidi tidak memenuhi syarat. Ajukan permohonan hanya untuk peralatan yang belum dipesan, dan bicarakan terlebih dahulu dengan sekretariat program.
clause-subsidy-credits-expected = Proyek bertujuan untuk diregistrasi dalam JCM dan menghasilkan penerbitan kredit; dengan metodologi yang telah disetujui, hal ini kemungkinan besar tercapai.
clause-subsidy-credits-expected-unmet = Subsidi hanya diberikan jika kredit akan diterbitkan. Jika tidak ada metodologi yang telah disetujui, metodologi baru harus diusulkan dahulu kepada Komite Bersama: rencanakan waktunya, atau pilih teknologi yang metodologinya telah disetujui.
clause-subsidy-partner-country = Proyek dilaksanakan di negara mitra JCM.
clause-subsidy-partner-country-unmet = Negara mitra diutamakan. Negara yang diperkirakan akan menandatangani dapat diusulkan; tanyakan kepada sekretariat program.
clause-subsidy-completion-within-three-years = Peralatan selesai dipasang dalam tiga tahun fiskal sejak keputusan pemberian subsidi.
clause-subsidy-completion-within-three-years-unmet = Proyek akan berlangsung lebih lama daripada yang diizinkan program. Persingkat jadwal, atau ajukan permohonan pada undangan berikutnya.
clause-subsidy-thailand-similar-solar = Proyek ini tidak serupa dengan proyek surya yang sudah terpilih di Thailand; di sana proyek yang serupa tidak dipilih lagi.
clause-subsidy-thailand-similar-solar-unmet = Pedoman pengajuan tahun fiskal 2023 menyatakan demikian atas keinginan pihak Thailand; pedoman sesudahnya belum dibaca. Kombinasi baru mungkin lolos: proyek tenaga surya dengan baterai termal terpilih pada tahun fiskal 2024. Tanyakan kepada sekretariat program sebelum mengajukan permohonan.
clause-subsidy-myanmar-reservation = Untuk Myanmar, pemilihan dapat ditangguhkan, bergantung pada situasi.
clause-subsidy-myanmar-reservation-unmet = Tanyakan kepada sekretariat program apakah permohonan untuk Myanmar saat ini dipilih.
clause-subsidy-new-partner-joint-committee = Untuk negara mitra yang menandatangani pada tahun 2022 atau sesudahnya, prosedur baru dimulai setelah Komite Bersama dan aturannya ada.
clause-subsidy-new-partner-joint-committee-unmet = Sebelum Komite Bersama dan aturannya ada, prosedur tidak dapat dimulai. Tanyakan perkembangannya kepada sekretariat program.
clause-subsidy-no-objection = Nota ide proyek (Project Idea Note) disampaikan kepada Komite Bersama sebelum seleksi.
clause-subsidy-no-objection-unmet = Tanpa nota ide proyek, seleksi tidak dapat dilanjutkan. Siapkan nota tersebut bersama permohonan.

clause-methodology-pv-installed = Sistem fotovoltaik surya dipasang dan dioperasikan.
clause-methodology-pv-installed-unmet = Metodologi ini hanya mencakup sistem fotovoltaik surya. Pilih metodologi untuk teknologi Anda.
clause-methodology-grid-connected = Sistem surya terhubung ke jaringan atau ke pasokan sendiri di lokasi, sehingga menggantikan listrik tersebut.
clause-methodology-grid-connected-unmet = Pengurangan hanya dihitung untuk listrik yang menggantikan listrik dari jaringan atau dari pasokan sendiri di lokasi. Rencanakan sambungannya.
clause-methodology-modules-certified = Modul surya memiliki sertifikat desain dan keselamatan menurut standar IEC: IEC 61215 atau 61646, dan IEC 61730.
clause-methodology-modules-certified-unmet = Dengan modul tanpa sertifikat tersebut, proyek mungkin tidak memenuhi syarat. Mintalah modul bersertifikat kepada pemasok sebelum memesan.
clause-methodology-output-metered = Keluaran sistem surya dan iradiasi diukur dengan meter di lokasi.
clause-methodology-output-metered-unmet = Pengurangan yang tidak diukur tidak dapat diverifikasi. Tambahkan meter keluaran dan iradiasi ke dalam rencana.
