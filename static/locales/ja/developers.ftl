# The page for developers.

developers-package = スクリプト用パッケージ
developers-package-intro = <code>jcm-feasibility</code>は、型定義付きのWebAssemblyのエンジンで、ブラウザ、バンドラー、Nodeで使えます。リポジトリで<code>cargo xtask npm</code>を実行すると作成されます。
developers-init = エンジンとデータを読み込みます。ほかの関数より先に、一度だけ呼び出します。
developers-assess = 調査全体の評価：数値、データ、条件、未確定の点
developers-methodologies = 方法論の一覧（国や技術で絞り込み可）
developers-explain = 1つの数値の計算式、入力値、出典
developers-versions = エンジン、調査ファイルの形式、データのバージョン
developers-errors = 実行できない場合は<code>JcmError</code>がスローされ、<code>code</code>が理由を示します。使えない回答はエラーではなく、評価結果の指摘事項になります。
developers-numbers = 桁を失わないよう、数値は文字列です。<code>value</code>は正確な値、<code>shown</code>は画面と同じように丸めた値です。
developers-study = 調査ファイル
developers-study-intro = 調査ファイルはJSONで、<code>format</code>と<code>answers</code>からなります。回答は質問のキーごとの文字列です。スキーマにすべての質問と範囲があります。
developers-schema = JSON Schemaをダウンロード
developers-command = コマンドライン
developers-command-intro = <code>jcm</code>は、このページで保存したファイルを読み、同じ評価結果をJSONで出力します。<code>--on</code>は日付、<code>--lang</code>は名称の言語を指定します。
developers-exit = 使えない回答があると終了コードは1になりますが、評価結果は出力されます。
developers-crate = Rustクレート
developers-crate-intro = エンジンは、ブラウザ、時計、ネットワーク、言語に依存しないライブラリです。日付は引数で渡します。
developers-open = コードのライセンスは、MITまたはApache 2.0のいずれかを選べます。
