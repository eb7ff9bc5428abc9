# The report for paper, the user's own assessment, and the timeline.

page-report = 報告書
page-report-intro = 調査の全体を、一つの言語、または二つの言語を並べて印刷するためのページです。ファイルにするには、印刷画面で「PDFに保存」を選択してください。A4とレターサイズに対応しています。
button-report = 報告書（1言語または2言語）

report-second = 二つ目の言語
report-second-none = なし
report-second-awaited = 二つ目の言語データを読み込んでいます…
report-second-failed = 二つ目の言語データを読み込めませんでした。通信状況を確認のうえ、もう一度選択してください。
report-title = 題名
report-author = 作成者
report-print = 印刷する、またはPDFに保存する
report-cover = 二国間クレジット制度（JCM）の事業可能性調査
report-subject = { $technology }、{ $country }
report-day = 算定日
report-data-date = データの基準日
report-version = 本ツールのバージョン

report-summary = 経営層向けの要約
report-summary-figures = 主要な数値
report-measures = JCMの有無による比較
report-limit = 補助額を制限する要因
report-high = ご自身が重大と評価した点
report-open = 未回答の項目、未確認の要件、疑わしい点：{ $count }件。報告書の終わり近くに一覧があります。

report-method = 算定方法
report-method-reductions = 排出削減量は、ここに示す承認済み方法論により、リファレンス排出量からプロジェクト排出量を差し引いた量です。申請時の試算には公式の係数を使用します。クレジットは、方法論が定める、より低い値に基づきます。
report-method-money = 補助額は、すべての要件を満たす場合に、限度額のうち最も低い額となります。クレジットは1トン単位で、配分の規則に従って分けます。キャッシュフローは年ごとに算定し、その評価指標は税引後の値です。
report-method-exact = すべて正確な十進数で計算し、表示するときだけ端数を丸めます。回答がない場合は標準的な値で代用し、実際の値からどの程度離れうるかを幅で示します。

report-answers = 回答
report-assumptions = 回答の代わりに使用した値
report-assumptions-intro = それぞれの根拠の確かさも示します。括弧内の番号は、末尾の一覧にある出典を表します。
report-figures = すべての数値と算定の方法
report-figures-intro = 算定の順に示します。年ごとの数値は、稼働初年度の値を示します。
report-not-judged = 未評価
report-appendix = 付録：年ごとの内訳
report-sources = 出典
report-source-read = { $date }閲覧。

judge-heading = リスクと法務の確認事項：ご自身による評価
judge-intro = 各項目をご自身のプロジェクトについて評価し、今後の対応を記入してください。どちらも報告書に印刷されます。数値は変わりません。
judge-grade = ご自身の評価
judge-grade-of = ご自身の評価：{ $point }
judge-note = ご自身のメモ
judge-note-of = ご自身のメモ：{ $point }
judge-none = 未評価
grade-low = 低い
grade-medium = 中程度
grade-high = 高い
grade-settled = 対応済み
grade-not-needed = 対応不要
grade-unsettled = 未対応

timeline-heading = 想定スケジュール
timeline-intro = 回答と、回答の代わりに使用した値による、このプロジェクトの年ごとの流れです。
timeline-call = 公募への応募（日本の会計年度）
timeline-construction = 建設（交付決定の後）
timeline-operation = 稼働
timeline-monitoring = 最初のモニタリング期間
timeline-issuance = 最初のクレジットの受取り
timeline-crediting = クレジットの発行対象となる年
timeline-durable = 法定耐用年数：補助を受けた設備に規則が適用される期間
timeline-years = { $from }～{ $until }
timeline-item = 項目
timeline-when = 時期
process-heading = この事業でのJCMの7つの手順
process-when = （{ $years }）
process-cost = この試算での費用：{ $amount }
process-cost-programme = この試算での費用：補助事業が負担
