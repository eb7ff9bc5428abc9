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
