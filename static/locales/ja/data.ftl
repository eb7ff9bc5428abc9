# The page with the whole registry.

data-search = キー、語句、出典、国名で検索
data-any-grade = すべて
data-only-overdue = 確認期限を過ぎたものだけ
data-csv = 検索結果をダウンロード（CSV）
data-json = すべてをダウンロード（JSON）
data-list = 項目
data-count = 該当：{ $count }件、表示：{ $shown }件
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
