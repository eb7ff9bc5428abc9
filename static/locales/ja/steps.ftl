# 手順の名称と説明

step-country = パートナー国
step-country-intro = JCMは、日本と二国間文書に署名した国でのみ実施できます。
step-technology = 技術
step-technology-intro = 技術によって、利用できる承認済みの方法論が決まります。
step-methodology = 方法論
step-methodology-intro = 排出削減量の算定方法を定めた承認済みの規定と、プロジェクトがそれを満たすかどうかです。
step-activity = 活動量
step-activity-intro = 設備の能力をお答えください。概算で構いません。後から変更できます。
step-costs = 費用と資金調達
step-costs-intro = これらの回答から、補助額、資金収支、最も有利な方法が決まります。
step-results = 結果
step-results-intro = プロジェクトから見込まれる効果と、各数値の根拠を示します。

country-partner-since = パートナー国となった時期
country-committee = 合同委員会
country-committee-established = 設置済み（決定事項が公表されています）
country-committee-likely = 未確認（この国のプロジェクトや方法論は設置を前提としています）
country-committee-unknown = 不明（クレジットの発行には合同委員会とその規則が必要です）
country-methodologies = 全技術の承認済み方法論
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

activity-more = 設備に関するその他の質問：空欄には標準的な値を使用

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
activity-years = 建設の時期と稼働年数：空欄には標準的な値を使用
