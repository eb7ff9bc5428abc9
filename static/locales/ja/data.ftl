# The page with the whole registry.

data-search = すべての項目を検索
data-search-support = 名称、キー、値、単位、出典、ウェブアドレス、国名で検索できます。入力した語句をすべて含む項目を表示します。検索語はこのページのアドレスに含まれるため、そのまま共有できます。
data-any-grade = すべて
data-only-overdue = 確認期限を過ぎたものだけ
data-csv = 検索結果をダウンロード（CSV）
data-json = すべてをダウンロード（JSON）
data-list = 項目
data-count = 該当：{ $count }件、表示：{ $shown }件
data-share = { $number }（{ $percent }）
data-none = 該当する項目がありません。入力した語句をすべて含み、選んだ条件にも合う項目だけを表示します。
data-clear = 検索語と条件をクリア
data-more = さらに50件を表示
data-overdue = 期限超過
data-value = 値
data-condition = 条件
data-country = パートナー国
data-methodology = 方法論
data-example = 計算例
data-programme = 支援制度
data-guidance = 手引き
data-project = プロジェクト
data-sample = 実例
