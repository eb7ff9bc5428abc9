# 入力の誤り、未確定の事項（コード別）

issue-not-a-number = 数値を入力してください（例：{ $example }）。
issue-not-whole = 整数で入力してください。小数は入力できません。
issue-below-minimum = { $minimum }以上の値を入力してください。
issue-above-maximum = { $maximum }以下の値を入力してください。
issue-required = 算定に必要な項目です。入力してください。
issue-unknown-choice = 一覧にある選択肢から選択してください。
issue-year-past = 過去の年が入力されています。補助事業の工事に着手できるのは、交付決定の後です。
issue-generation-exceeds-capacity = 設備容量で発電できる量を超えています。年間8,760時間を定格出力で運転した場合の上限は{ $limit }です。
issue-generation-implausible = この規模の設備で通常見込まれる発電量（年間およそ{ $expected }）と大きく異なります。設備容量と発電量を確認してください。
issue-eligible-exceeds-total = 補助対象経費は、総事業費以下の値を入力してください。
issue-shares-exceed-whole = クレジットの配分割合の合計が100%を超えています。
issue-loan-longer-than-operation = 借入期間が設備の稼働期間を超えています。
issue-no-factor = この電力系統と時期に適用できる排出係数が登録されていません。別の電力系統または年を選択してください。
issue-not-in-force = { $date }時点で有効な値がありません。登録されている期間：{ $periods }
issue-methodology-other-country = この方法論は{ $country }でのみ承認されています。
issue-methodology-not-in-force = この版の方法論は、調査の基準日において有効ではありません。
issue-no-methodology = この国と技術に適用できる承認済みの方法論が見つかりません。新たな方法論を合同委員会に提案する必要があります。
issue-negative-reductions = プロジェクト排出量がリファレンス排出量を上回るため、排出削減量が見込めません。
issue-division-by-zero = 分母が0となるため、この値を算定できません。
issue-overflow = 数値が大きすぎるため算定できません。入力内容を確認してください。
issue-absent = 未入力の項目があるため、まだ算定できません：{ $field }
issue-depends-on = 次の値が定まっていないため、まだ算定できません：{ $line }
