# What changed from version to version.

history-version = バージョン{ $version }（{ $date }）
history-data = データの根拠と時点：データと出典
history-second-methodologies = 承認済みの99の方法論すべてと42の技術、方法論ごとの適格性要件。プロジェクトの内容を入力して技術を探せます。
history-second-money = JCMの活用方法の比較、税引後の投資指標、融資、費目別の費用、15の支援制度、目標達成に必要な条件。
history-second-guidance = 各手順の手引きと、専門用語の解説表示。
history-second-report = 1言語または2言語併記の印刷用報告書。
history-second-languages = ベトナム語、インドネシア語、タイ語。ダークと高コントラストの配色。
history-second-documentation = 本サイトの各ページ：出典付きの全データ、セルフチェック、埋め込み用コード。
history-second-results = 算定結果の変更：キャッシュフローに検証費用を含め、クレジットの受取りを1年遅らせたため、JCMを活用する場合の回収期間はバージョン0.1.0より長くなります。
history-first-solar = 31のパートナー国の太陽光発電を6つの手順で試算。
history-first-subsidy = 2つの基準による削減量、設備補助、クレジット、キャッシュフロー、回収期間。
history-first-explained = すべての数値について、出典までさかのぼる説明を表示。
history-first-languages = 英語と日本語。
