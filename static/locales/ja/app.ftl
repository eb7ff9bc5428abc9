# 画面の外枠：ヘッダー、フッター、ボタン、お知らせ、共通の語

app-name = JCM事業可能性調査ツール
app-title = { $step } – JCM事業可能性調査ツール
app-skip = 本文へ移動
app-loading = 読み込んでいます…
app-load-failed = 読み込みに失敗しました。通信状況を確認のうえ、ページを再度読み込んでください。
app-needs-script = この計算ツールにはJavaScriptが必要です。

language-switch = 言語

samples-heading = 実例を開く
samples-support = 公表された数値や公募のルールにもとづく事例です。開くと、入力済みの内容は置き換わります。
samples-open = この実例を開く

step-navigation = 調査の手順
step-position = 手順 { $position } / { $count }
step-done = 入力済み

button-back = 戻る
button-next = 次へ進む
button-results = 結果を表示する
button-close = 閉じる
button-why = 算定の根拠
button-why-of = 「{ $name }」の算定の根拠
button-restart = 最初からやり直す
button-print = 印刷する
button-download-json = 入力内容を保存する（JSON）
button-open-file = 保存した入力内容を開く

restart-question = 入力内容をすべて削除して、最初からやり直しますか。
restart-confirm = 削除してやり直す
restart-keep = 入力内容を残す

question-fixed = この計算ツールを表示しているページが定めた回答です。
sharing-consent = この計算ツールを表示しているページに、回答と結果を見せることに同意します（ページを離れるまで有効）。
required = ※必須
optional = 任意
yes = はい
no = いいえ
unknown-answer = まだわからない
select-prompt = 選択してください
not-available = 該当なし

error-prefix = エラー：
error-summary-heading = このページに{ $count }件の入力エラーがあります
error-summary-support = ほかの入力内容は保持されています。算定できる結果は引き続き表示します。

notice-info = 補足
notice-warning = 注意
notice-error = エラー
notice-success = 完了

evidence-label = 根拠：{ $grade }
evidence-official = 公式資料
evidence-official-support = 公式の文書またはページで確認した値です。
evidence-reproduced = 公表値を再現
evidence-reproduced-support = 公式のプロジェクトページが公表する数値を、算定により再現できた値です。
evidence-secondary = 二次資料
evidence-secondary-support = 公式文書以外の、出典を明示した資料で確認した値です。
evidence-unverified = 未確認
evidence-unverified-support = 実務上知られている値ですが、原典を確認していません。内容を確認するか、正しい値に置き換えてください。


footer-heading = この試算について
footer-disclaimer = 表示する数値は試算です。合同委員会、関係省庁または第三者機関の決定ではなく、補助金の交付やクレジットの発行を約束するものではありません。
footer-privacy = 計算はすべてご利用のブラウザ内で行います。入力内容が同意なく外部に送信されることはありません。
footer-data-date = データの基準日：{ $date }
footer-version = バージョン { $version }
footer-licence = デザイントークン：デジタル庁（MITライセンス）

caution-prefix = ご確認ください:
question-used-if-empty = 未入力の場合に用いる値：
question-unknown = わからない
question-unknown-of = わからない：{ $question }
question-unknown-undo = 値を入力する
question-unknown-undo-of = 値を入力する：{ $question }
question-unknown-used = 「わからない」と回答しました。標準的な値で計算し、結果に幅を示します：
question-unknown-ask = 「わからない」と回答しました。代わりに使える標準的な値がないため、担当者に確認してください（データ確認リストに含まれています）。
samples-open-named = この実例を開く: { $title }
saved-heading = 入力内容
welcome-jcm = 二国間クレジット制度（JCM）は、日本とパートナー国による制度です。日本の技術でパートナー国の排出量を削減し、削減したトン数に応じたクレジットを両国で分け合います。
welcome-who = 5分程度で、次の点がわかります：
welcome-fit = プロジェクトがJCMの対象となるか、どの承認済み方法論を適用できるか
welcome-tonnes = CO₂の排出削減量と、見込まれるクレジットの量
welcome-money = 設備補助を受ける場合、自らクレジットを保持する場合、JCMを活用しない場合のうち、どの方法が最も有利か
welcome-effort = 必須の質問はわずかです。入力内容が同意なくブラウザの外に送信されることはありません。
language-failed = 言語データを読み込めなかったため、言語を切り替えられませんでした。通信状況を確認のうえ、もう一度お試しください。
put-aside = 前回の入力内容を読み込めませんでした。より新しい版で保存された可能性があります。内容はこの端末に別途保管しており、ダウンロードできます。
put-aside-download = 保管した内容をダウンロードする
put-aside-dismiss = 保管した内容を削除して閉じる
saved-not-kept = このブラウザでは、入力内容を端末に保存できません。ページを離れる前に、入力内容をファイルに保存してください。
saved-opened = 保存した入力内容を開きました。
saved-is-calculation = このファイルは、ダウンロードした計算結果（jcm-assessment…）です。入力内容のファイル（jcm-study.json）を開いてください。入力内容は変更されていません。
saved-is-newer = このファイルは、本ツールのより新しい版で保存されたものです。ページを再度読み込んでから、もう一度お試しください。入力内容は変更されていません。
saved-has-too-many-parts = このファイルには、本ツールで扱える数（{ $most }）を超える設備が含まれています。入力内容は変更されていません。
saved-unreadable = このファイルは、本ツールで保存した入力内容ではありません。入力内容は変更されていません。
saved-not-admitted = この回答は、この計算ツールを表示しているページが定めたものとは別の事業のものです。今の回答は変わっていません。
samples-replace-question = 実例を開くと、入力済みの内容はすべて置き換わります。よろしいですか。
samples-replace-confirm = 置き換えて開く

# What the first page needs before the rest of the texts is here.
results-figure-reductions = 初年度の排出削減量
results-figure-subsidy = 補助額（上限）
results-figure-credits = クレジット期間の発行量
results-figure-revenue = クレジット収入
field-country = パートナー国
field-country-support = 設備を稼働させる国です。
facts-awaited = 算定用のデータを読み込んでいます…
facts-failed = 算定用のデータを読み込めませんでした。入力内容は保持されています。接続を確認してもう一度お試しください。改善しない場合は、ページを再読み込みしてください。
facts-again = もう一度試す
issue-required = 算定に必要な項目です。入力してください。
theme-switch = 配色
theme-system = システムの設定に合わせる
theme-light = ライト
theme-dark = ダーク
theme-contrast = 高コントラスト
footer-accessibility = アクセシビリティ
footer-about = このツールについて・資料
button-everything = すべての質問を1ページに表示する
footer-offline = ネットワークがなくても使えます。
update-ready = 新しいバージョンがあります。
update-load = 読み込む
