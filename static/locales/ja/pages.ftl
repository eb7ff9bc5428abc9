# The pages beside the steps.

page-everything = すべての質問
page-everything-intro = 調査のすべての質問を、手順の順に一度に表示します。横の数値は、回答するたびに更新されます。

page-accessibility = アクセシビリティステートメント
page-accessibility-intro = 本ツールが目指す水準、試験の方法、判明している不足を示します（2026年11月時点）。

accessibility-aim = 目標
accessibility-standards = 本ツールは、WCAG 2.2とJIS X 8341-3:2016のレベルAAを目標とします。文字のコントラストは、レベルAAAの値（7対1）です。
accessibility-status = 状態：自己評価による一部適合です。障害のある方と専門家による試験が済むまで、この扱いとします。認証を受けたとは表明しません。
accessibility-tests = 試験の方法
accessibility-test-axe = すべてのページを、すべての言語、ライト・ダーク・高コントラストの配色、スマートフォンとパソコンの画面について、リリースの前に毎回、axeの全ルールで検査します。
accessibility-test-keyboard = 調査の全体をキーボードだけで操作し、スクリーンリーダーに伝わる名称と通知も確認します。
accessibility-test-zoom = 400%までの拡大、広げた文字間隔、強制カラー、動きを減らす設定で確認します。
accessibility-test-people = スクリーンリーダーを日常的に使う方による試験は、まだ行っていません。
accessibility-limits = 既知の制限
accessibility-limit-sources = 文書の題名、制度の名称、出典の注記は、確認した際の言語のまま表示します。
accessibility-limit-print = 印刷した報告書や、報告書から保存したPDFの仕上がりは、ブラウザによって異なります。スクリーンリーダーでは、ページそのものの方が適しています。
accessibility-limit-language = ベトナム語、インドネシア語、タイ語の文章は、逆翻訳によって確認したもので、母語話者による確認はまだ行っていません。
