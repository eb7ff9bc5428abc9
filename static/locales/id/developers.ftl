# The page for developers.

developers-package = Paket untuk skrip
developers-package-intro = <code>jcm-feasibility</code> berisi mesin hitung sebagai WebAssembly dengan tipe, untuk peramban, bundler, dan Node. Repositori membuatnya dengan <code>cargo xtask npm</code>.
developers-init = Memuat mesin hitung dan data; sekali, sebelum yang lain.
developers-assess = Seluruh penilaian sebuah studi: angka, fakta, syarat, hal yang masih terbuka.
developers-methodologies = Metodologi, menurut negara, teknologi, atau semuanya.
developers-explain = Satu angka dengan rumus, masukan, dan sumbernya.
developers-versions = Versi mesin hitung, bentuk studi, dan data.
developers-errors = Yang tidak dapat dilakukan melempar <code>JcmError</code>; <code>code</code> menyebut alasannya. Jawaban yang tidak dapat dipakai bukan galat, melainkan catatan dalam penilaian.
developers-numbers = Angka berupa teks agar tidak ada digit yang hilang: <code>value</code> tepat, <code>shown</code> dibulatkan seperti di halaman.
developers-study = Sebuah studi
developers-study-intro = Sebuah studi adalah JSON: <code>format</code> dan <code>answers</code>, setiap jawaban berupa teks di bawah kunci pertanyaannya. Skema memuat semua pertanyaan dan batasnya.
developers-schema = Unduh JSON Schema
developers-command = Baris perintah
developers-command-intro = <code>jcm</code> membaca berkas yang disimpan halaman ini dan menulis penilaian yang sama sebagai JSON. <code>--on</code> menetapkan hari, <code>--lang</code> bahasa nama.
developers-exit = Kode keluarnya 1 bila ada jawaban yang tidak dapat dipakai; penilaian tetap dicetak.
developers-crate = Crate Rust
developers-crate-intro = Mesin hitung adalah pustaka tanpa peramban, jam, jaringan, atau bahasa; hari adalah argumen.
developers-open = Kode berlisensi MIT atau Apache 2.0, sesuai pilihan Anda.
