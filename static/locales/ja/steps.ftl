# 手順の名称と説明

step-country = パートナー国
step-country-intro = 設備を導入する国を選択してください。JCMは、日本と二国間文書に署名したパートナー国で実施できます。
step-technology = 技術
step-technology-intro = 導入する技術を選択してください。技術によって、利用できる承認済みの方法論が決まります。
step-methodology = 方法論
step-methodology-intro = 方法論は、排出削減量の算定方法を定めた承認済みの規定です。プロジェクトが適格性要件を満たすか確認してください。
step-activity = 活動量
step-activity-intro = 設備の能力と稼働の見込みを入力してください。概算で構いません。後から変更できます。
step-costs = 費用と資金調達
step-costs-intro = プロジェクトの費用と資金の調達方法を入力してください。これらをもとに補助額と資金収支を試算します。
step-results = 結果
step-results-intro = プロジェクトから見込まれる効果と、各数値の根拠を示します。

country-partner-since = パートナー国となった時期
country-committee = 合同委員会
country-committee-established = 設置済み（決定事項が公表されています）
country-committee-likely = 未確認（この国のプロジェクトや方法論は設置を前提としています）
country-committee-unknown = 不明（クレジットの発行には合同委員会とその規則が必要です）
country-methodologies = 太陽光発電の承認済み方法論
country-methodologies-count = { $count ->
    [0] 確認されていません
   *[other] { $count }版
 }
country-precedents = 設備補助に採択されたプロジェクト
country-precedents-count = 少なくとも{ $count }件（確認できた一覧は一部です）

methodology-name = { $id } 第{ $version }版: { $title }
methodology-in-force-from = { $date }から有効
methodology-in-force-start-unknown = 承認済み（承認日は確認できていません）
methodology-not-in-force = 運転開始年には有効ではありません
methodology-needs-country-and-technology = 先に国と技術を選んでください。適用できる承認済み方法論が表示されます。
methodology-official-page = { $id } 第{ $version }版の公式ページ（新しいタブで開きます）
methodology-title-paraphrased = 題名は要約です（公式の表記は未確認です）。
methodology-precedents = この版を適用したプロジェクト: { $count }件

activity-more = 詳細設定：温度、出力の低下、独自の排出係数

costs-section-costs = 費用と電力価格
costs-section-loan = 借入
costs-section-subsidy = 設備補助
costs-section-credits = クレジット

summary-heading = 現在の入力による結果
summary-open = まだ計算できません
summary-estimate = 入力に応じて更新される概算です。

guidance-heading = 知っておきたいこと
guidance-intro = この手順に関する解説です。各項目に出典を示しています。読まずに先へ進むこともできます。
guidance-read = （{ $date }閲覧）
guidance-own = 本プロジェクトによる助言です。出典は確認していません。
