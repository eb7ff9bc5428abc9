# The page for developers.

developers-package = Paket untuk skrip
developers-package-intro = <code>jcm-feasibility</code> berisi mesin perhitungan sebagai WebAssembly beserta definisi tipe, untuk peramban, bundler, dan Node. Repositori membuatnya dengan <code>cargo xtask npm</code>.
developers-init = Memuat mesin perhitungan dan data; sekali, sebelum yang lain.
developers-assess = Seluruh penilaian sebuah studi: angka, fakta, syarat, hal yang masih terbuka.
developers-methodologies = Metodologi, menurut negara, teknologi, atau semuanya.
developers-explain = Satu angka dengan rumus, masukan, dan sumbernya.
developers-versions = Versi mesin perhitungan, format studi, dan data.
developers-errors = Bila sesuatu tidak dapat dilakukan, <code>JcmError</code> dilempar; <code>code</code> menyebut alasannya. Jawaban yang tidak dapat dipakai bukan galat, melainkan masalah yang tercantum dalam penilaian.
developers-numbers = Angka ditulis sebagai string agar tidak ada digit yang hilang: <code>value</code> tepat, <code>shown</code> dibulatkan seperti di halaman.
developers-study = Sebuah studi
developers-study-intro = Sebuah studi adalah JSON: <code>format</code> dan <code>answers</code>, setiap jawaban berupa string di bawah kunci pertanyaannya. Skema mencantumkan semua pertanyaan dan batasnya.
developers-schema = Unduh JSON Schema
developers-command = Baris perintah
developers-command-intro = <code>jcm</code> membaca berkas yang disimpan halaman ini dan menulis penilaian yang sama sebagai JSON. <code>--on</code> menetapkan tanggal, <code>--lang</code> menetapkan bahasa nama-nama.
developers-exit = Kode keluarnya 1 bila ada jawaban yang tidak dapat dipakai; penilaian tetap dicetak.
developers-crate = Crate Rust
developers-crate-intro = Mesin perhitungan adalah pustaka yang tidak bergantung pada peramban, jam, jaringan, atau bahasa; tanggal diberikan sebagai argumen.
developers-open = Kode berlisensi MIT atau Apache 2.0, sesuai pilihan Anda.
