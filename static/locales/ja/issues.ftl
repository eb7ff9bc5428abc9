# 入力の誤り、未確定の事項（コード別）

issue-not-a-number = 単位を付けずに、数値で入力してください（例：1,250.5）。
issue-not-whole = 整数で入力してください。小数は入力できません。
issue-below-minimum = { $minimum }以上の値を入力してください。
issue-above-maximum = { $maximum }以下の値を入力してください。
issue-unknown-choice = 一覧にある選択肢から選択してください。
issue-required = 算定に必要な項目です。入力してください。
issue-year-past = 過去の年が入力されています。既存のプロジェクトを振り返る場合は問題ありません。新たな補助事業の工事に着手できるのは、交付決定の後です。
issue-generation-exceeds-capacity = 設備容量で発電できる量を超えています。年間8,760時間を定格出力で運転した場合の上限は{ $limit } MWhです。設備容量と発電量を確認してください。
issue-generation-implausible = この国でこの規模の設備に通常見込まれる発電量（年間およそ{ $expected } MWh）を大きく上回っています。設備容量、発電量とその単位を確認してください。
issue-auxiliary-exceeds-generation = 設備自体の消費電力量が発電量を上回っています。両方の値を確認してください（単位は年間のMWhです）。
issue-eligible-exceeds-total = 補助対象経費は、総事業費以下の値を入力してください。
issue-shares-exceed-whole = クレジットの配分割合の合計が100%を超えています。
issue-loan-longer-than-operation = 返済期間が稼働年数を超えています。{ $years }年以下の値を入力するか、稼働年数を見直してください。
issue-no-fact = この値は登録されていません（{ $parameter }）。お手元の値を入力してください。排出係数は、方法論の公式ページまたは系統運用者が公表しています。
issue-not-in-force = { $date }時点の値は登録されていません（{ $parameter }）。入力欄がある場合はお手元の値を入力するか、別の年を選択してください。
issue-methodology-other-country = この方法論は{ $country }でのみ承認されています。対象のパートナー国で承認されている方法論を選択してください。
issue-methodology-not-in-force = この版の方法論は、{ $date }時点で有効ではありません。別の版を選択してください。
issue-no-methodology = この国と技術に適用できる承認済みの方法論が見つかりません。新たな方法論を合同委員会に提案する必要があり、その分の期間を要します。
issue-negative-reductions = プロジェクト排出量がリファレンス排出量を上回るため、排出削減量もクレジットも見込めません。
issue-never-paid-back = 年間の収入が年間の費用を下回るため、投資を回収できません。電力の単価と運営費を確認してください。
issue-payback-short = JCMを利用した場合、{ $years }年未満で投資を回収できる見込みです。このような事業は補助の必要性が低いと判断されることがあるとされていますが、この基準は未確認です。
issue-overflow = 数値が大きすぎるため算定できません。入力内容を確認してください。
issue-division-by-zero = 分母が0となるため、この値を算定できません。
