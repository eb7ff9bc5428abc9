# 解説：主題と説明文。

guide-what-it-is = JCMとは何か
guide-what-it-is-bilateral = 二国間クレジット制度（JCM）は、日本とパートナー国の二国間の取り決めです。日本の企業が脱炭素技術を導入し、その排出削減量を定量化してクレジットにします。
guide-what-it-is-shared-credits = クレジットは両国側に配分されます。削減は両国の目標（NDC）の達成に役立ちます。
guide-what-it-is-more-than-money = お金だけの制度ではありません。技術を普及させ、パートナー国の持続可能な発展に役立つことが求められます。
guide-what-it-is-local-skills = 現地スタッフの研修を最初から計画してください。現地の力が設備の運転とクレジットを支えます。
guide-what-it-is-consortium = 設備補助事業では、日本と現地の企業が国際コンソーシアムを組み、日本の法人が代表事業者となります。現地企業は、まず日本側の相手を探します。
guide-what-it-is-partners = 2026年2月時点のパートナー国は31か国で、アジア、アフリカ、中南米、欧州、大洋州に広がっています。その後の署名は反映されていない場合があります。
guide-what-it-is-where-projects = 案件はインドネシア、タイ、ベトナムに多くあります。経験、方法論、相手先が見つかりやすい国です。

guide-who-decides = だれが決めるか
guide-who-decides-joint-committee = パートナー国ごとに、両国政府の代表による合同委員会が、規則、方法論の承認、プロジェクトの登録、クレジットの発行量を決定します。
guide-who-decides-secretariat = 合同委員会の事務局が書類を受け付け、完全性を確認します。連絡先と規則は国ごとに異なり、jcm.go.jpの各国のページに掲載されています。
guide-who-decides-japanese-side = 日本側では、環境、経済産業、外務、農林水産（林野庁を含む）、国土交通の各省が協議会で連携しています。
guide-who-decides-third-party = 第三者機関が、登録前に計画を、発行前に実績を確認します。合同委員会が指定し、国によって異なります。
guide-who-decides-new-partners = 2022年以降に署名した国では、合同委員会と規則が整ってから手続きが始まります。日程を決める前にご確認ください。

guide-paris-agreement = パリ協定におけるJCMの位置づけ
guide-paris-agreement-article-6 = 2025年3月31日、日本政府はJCMをパリ協定第6条に沿った協力的アプローチとして承認し、クレジットの承認手続きも定めました。
guide-paris-agreement-no-double-counting = 削減量を国際移転すると、移転元の国は自国の計上を調整します。この相当調整により、同じ1トンの二重計上を防ぎます。
guide-paris-agreement-first-itmo = 第6条に沿った最初のJCMクレジット（ITMOs）は、2025年11月11日にタイの案件で発行されました。
guide-paris-agreement-second-itmo = 2025年12月16日には、モルディブで2件目が発行されました。JCM日本基金（JFJCM）を活用した初めての例です。
guide-paris-agreement-national-target = 日本政府は、JCMにより累積で2030年度までに1億トン程度、2040年度までに2億トン程度の確保を目標としています。これが事業を支援する理由です。
guide-paris-agreement-uses = クレジットは日本のNDCに使われます。排出量取引制度（GX-ETS）では、J-クレジットとJCMクレジットを排出量の10%まで使えます。
guide-paris-agreement-voluntary-claims = 自社のカーボンニュートラルの主張に使うことも考えられます。その用途で承認されたクレジットか、先にご確認ください。
guide-paris-agreement-old-credits = 2021年より前の削減によるクレジットは、パリ協定の計上の対象外です。NDCやGX-ETSでの価値は見込まないでください。

guide-benefits = 企業にとっての利点
guide-benefits-particular-credits = JCMならではの利点：両国政府の制度によるクレジットの配分を受けられます。用途は両国が定めています。
guide-benefits-particular-subsidy = JCMならではの利点：海外の設備に対し、補助対象経費の最大2分の1の補助があります。2018年の公募では上限が30～50%でした。
guide-benefits-particular-procedure = JCMならではの利点：設備補助事業では、方法論、プロジェクト設計書、初回のモニタリング報告書、妥当性確認、検証の費用を環境省が負担します。
guide-benefits-particular-government-ties = JCMならではの利点：両国政府が関わる枠組みのため、現地の省庁や企業との関係を築きやすくなります。
guide-benefits-general-carbon-neutral = JCMに限らない利点：エネルギー費の削減、自社のカーボンニュートラル戦略、ESG評価の向上です。良い事業であればJCM以外でも得られます。
guide-benefits-general-market = JCMに限らない利点：新興国市場への参入、競争力、ブランドの向上です。JCMは最初の一歩を小さくします。
guide-benefits-general-tax = 税の優遇は、JCMではなくパートナー国の法令によるものです。現地の専門家に確認し、確実なものだけを入力してください。
guide-benefits-not-certain = 採択、承認、クレジットの量はいずれも確実ではありません。クレジットが少なくても成り立つ事業にしてください。

guide-changes-2024 = 2024年以降の変更点
guide-changes-2024-rules = 各国で規則の改訂が進んでいます。インドネシアでは、2024年12月18日の合同委員会が実施規則とプロジェクトサイクル手続を改訂しました。
guide-changes-2024-idea-note = 新しい規則では、まず事業構想書（PIN）を提出し、合同委員会の異議がないことが必要です。
guide-changes-2024-allocation-form = クレジットの配分は、専用の様式で申告します。その前に契約で配分を合意してください。
guide-changes-2024-crediting-period = クレジット期間には限りがあり、申請により更新できます。期間の長さは確認できていないため、対象国の規則をご覧ください。
guide-changes-2024-sustainable-development = 新しい規則では、持続可能な発展に関する計画書と報告書が加わり、独自のガイドラインがあります。
guide-changes-2024-agency = 2025年4月から、指定実施機関（JCM Agency）が日本側の手続きを担っています。手数料の額は確認できていないため、同機関にお問い合わせください。
guide-changes-2024-africa-and-india = 2025年にタンザニアやインドが、2022年にはセネガルとチュニジアが加わりました。新しい国では、規則はあっても方法論がまだない場合があります。
guide-changes-2024-not-new = 第三者による検証や定められたモニタリングは新しいものではなく、当初の規則からあります。

guide-glossary = 用語集
guide-glossary-jcm = JCM：二国間クレジット制度。日本とパートナー国が、定量化した削減量とクレジットについて取り決めたものです。
guide-glossary-joint-committee = 合同委員会：規則、方法論、登録、クレジットの発行量を決める両国政府の機関です。
guide-glossary-partner-country = パートナー国：日本とJCMの二国間文書に署名した国です。
guide-glossary-methodology = 方法論：対象となる事業、排出削減量の計算方法、モニタリング項目を定めた承認文書です。
guide-glossary-reference-emissions = リファレンス排出量：事業がない場合に同じ産出で生じる排出量を、保守的に定めたものです。
guide-glossary-project-emissions = プロジェクト排出量：事業を実施しても生じる排出量です。
guide-glossary-emission-reductions = 排出削減量：リファレンス排出量からプロジェクト排出量を引いた量です。
guide-glossary-validation = 妥当性確認：登録の前に、プロジェクトの計画を第三者機関が確認することです。
guide-glossary-verification = 検証：クレジットの発行前に、モニタリングした排出削減量を第三者機関が確認することです。
guide-glossary-third-party-entity = 第三者機関（TPE）：妥当性確認と検証を行うため、合同委員会が指定する独立した機関です。
guide-glossary-monitoring = モニタリング：方法論が定めるデータを測定し、保管することです。
guide-glossary-mrv = MRV：測定・報告・検証。計器からクレジットに至る一連の流れです。
guide-glossary-pin = PIN：事業構想書。合同委員会に最初に提出する短い説明です。
guide-glossary-pdd = PDD：プロジェクト設計書。計算とモニタリング計画を含む詳しい計画書です。
guide-glossary-eligibility-criteria = 適格性要件：方法論の条件で、「はい」か「いいえ」で確かめます。
guide-glossary-credit = クレジット：検証された削減量で、CO₂換算1トンを単位として登録簿に記録されます。
guide-glossary-registry = 登録簿：クレジットの発行、保有、口座間の振替を記録する台帳です。
guide-glossary-cooperative-approach = 協力的アプローチ：パリ協定第6条に基づく国同士の協力で、JCMもその一つです。
guide-glossary-itmo = ITMO：国際的に移転される緩和成果。パリ協定第6条に沿ったクレジットです。
guide-glossary-corresponding-adjustment = 相当調整：移転した削減量が一度だけ計上されるよう、各国の計上を調整することです。
guide-glossary-ndc = NDC：国が決定する貢献。パリ協定の下で各国が定める温室効果ガスの削減目標です。
guide-glossary-gx-ets = GX-ETS：直接排出量の多い企業を対象とする日本の排出量取引制度です。
guide-glossary-consortium = 国際コンソーシアム：共同で事業を行う日本と現地の企業の集まりです。
guide-glossary-eligible-cost = 補助対象経費：費用のうち、補助の計算に含まれる部分です。
guide-glossary-cost-effectiveness = 費用対効果：削減量1トン当たりの補助額で、採択の評価項目の一つです。
guide-glossary-legal-durable-years = 法定耐用年数：日本の税法上の設備の年数で、設備補助事業のモニタリング期間も決めます。
guide-glossary-grid-emission-factor = 排出係数（系統の排出係数）：電力1 MWh当たり、または燃料1単位当たりのCO₂排出量（トン）です。用いる値は方法論が定めます。
guide-glossary-gwp = GWP：地球温暖化係数。ほかのガスをCO₂換算にする係数です。
guide-glossary-npv = 正味現在価値（NPV）：各年の収支を現在の価値に直し、合計した額です。ゼロを上回れば採算が取れます。
guide-glossary-irr = 内部収益率（IRR）：NPVがゼロになる年当たりの収益率です。
guide-glossary-payback = 投資回収年数：節約などの収入で投資額を回収するまでの年数です。

guide-before-start = 始める前に：用意するデータ
guide-before-start-bills = 電気と燃料の請求書を1年分、できれば3年分集めてください。使用量、単価、季節の変化がわかります。
guide-before-start-existing-equipment = 今ある設備の銘板、容量、使用年数、運転時間を書き留めてください。新設の場合は、事業がなければ購入していた設備を記します。
guide-before-start-new-equipment = 新しい設備の仕様書と見積書を取り寄せ、実際の負荷での効率を確認してください。設備、工事、設計の金額は分けてもらいます。
guide-before-start-no-order-yet = 設備補助を希望する場合は、発注も着工もしないでください。発注は交付決定の後に行います。
guide-before-start-japanese-partner = 代表事業者となる日本の法人を決めてください。応募、補助金の受領、義務の履行を担います。
guide-before-start-precedents = 同じ国の同じ技術の案件をご覧ください。適用された方法論や、一部では削減量がわかります。
guide-before-start-permits-and-site = 土地、屋根、系統接続の権利者と、必要な許認可を確かめてください。権利の不備はよくある遅れの原因です。
guide-before-start-meters = 今ある計器と、その測定対象を一覧にしてください。計器は最初から計画に入れるほうが安く済みます。

guide-approved-or-new = 承認済みの方法論か、新しい提案か
guide-approved-or-new-approved-is-shorter = その国に合う承認済みの方法論があれば、それを引用し、提案の手続きは不要です。数か月の短縮になります。
guide-approved-or-new-check-criteria = 適格性要件は、すべて「はい」でなければなりません。一つでも満たさない場合は、改訂または新規の提案が必要です。
guide-approved-or-new-valid-version = 適用する版は、妥当性確認に提出する時点で有効でなければなりません。直前に新しい版を確認してください。
guide-approved-or-new-proposal-papers = 新しい技術では、提案様式と計算シートを合同委員会の事務局に提出します。リファレンス排出量を、その国のデータで説明します。
guide-approved-or-new-proposal-time = 完全性の確認は7日以内、意見公募は15日間、合同委員会の検討は約60日（最大90日）です。提案書の作成にはさらに時間がかかります。
guide-approved-or-new-other-country = ほかの国の方法論はそのまま使えません。ただし、一度認められた計算式なので、提案の良い手がかりになります。
guide-approved-or-new-conservative = リファレンス排出量は、通常の排出量より低く保守的に定めます。そのため、クレジットは請求書から見た削減より少なくなります。
guide-approved-or-new-special-tracks = 独自の枠組みを持つ国もあります。タイでは、既存案件の規則とは別に、プレミアムT-VERの下でのJCMの枠組みがあります。

guide-monitoring-data = モニタリングと、データのよくある失敗
guide-monitoring-data-options = 項目ごとに、A 公表データ、B 請求書などの取引の証拠、C 自らの測定、の選択肢が示される場合があります。何年も続けられるものをお選びください。
guide-monitoring-data-plan-first = モニタリング計画は提出書類の一部で、方法論の計算シートを用います。計器、担当者、頻度を運転開始前に決めてください。
guide-monitoring-data-calibration = 計器には定められた精度と期限内の校正が必要です。校正の遅れはクレジットの減少につながるおそれがあります。
guide-monitoring-data-gaps = 計器の故障や欠測は起こります。補正の方法は規則にあり、証拠がなければ控えめな値になります。
guide-monitoring-data-archive = データは一か所に記録して保管し、控えも残してください。担当者は替わり、何年も後に確認されることがあります。
guide-monitoring-data-estimate-or-credit = 応募時の削減量とクレジットになる削減量は、係数が異なる場合があります。モンゴルの10MW太陽光では、応募時の年14,746トンが登録時には約11,200トンでした。
guide-monitoring-data-how-long = 設備補助事業では、法定耐用年数の終わりまでモニタリングします。その全期間の人員と費用を見込んでください。
guide-monitoring-data-changes = 登録後に設備、場所、計器が変わる場合は、専用の様式があります。次の検証の前に、早めに届け出てください。

guide-government-support = 政府の支援と融資
guide-government-support-equipment-subsidy = 設備補助事業の補助は、補助対象経費の最大2分の1です。2018年の公募では、類似技術の件数により30～50%、1件20億円以下でした。
guide-government-support-ceilings = これらは上限で、確約ではありません。審査により少なくなることがあり、費用に比べて削減量が小さい場合は特にそうです。
guide-government-support-demonstration = その国のJCMで初めての技術には、別の実証事業があります。費用の2分の1、中小企業は3分の2を補助します。
guide-government-support-other-programmes = コ・イノベーション、リース、フロン類、調査の支援もあります。この計算ツールの支援制度の一覧で、該当しそうなものを確認できます。
guide-government-support-multilateral = アジア開発銀行のJCM日本基金（JFJCM）は、同行の事業に無償資金を加えます。国際連合工業開発機関（UNIDO）を通じた支援もあります。
guide-government-support-once-only = 日本政府の補助は一度だけで、同じ設備に重ねて受けられません。クレジットの2分の1以上を政府に配分します。
guide-government-support-loans = JCM専用の融資制度は見つかっていません。国際協力銀行（JBIC）、国際協力機構（JICA）、アジア開発銀行などの公的機関や銀行が、それぞれの条件で融資します。
guide-government-support-loan-inputs = 銀行に融資割合、金利、期間、据置期間を確認して入力してください。市場条件の融資と比べた利点を表示します。

guide-private-finance = 補助を使わない民間資金の事業
guide-private-finance-what = 民間資金のJCM事業では、設備補助を使いません。3省による組成ガイダンスが2023年3月に公表されました。
guide-private-finance-prior-enquiry = まず、事業概要を提出する事前照会を行います。排出削減以外に日本側が貢献する内容も示します。
guide-private-finance-allocation = クレジットの配分は決まっていません。事業と国ごとに交渉するため、投資の前に合意してください。
guide-private-finance-sources = 資金源には、自己資金、銀行融資、ファンド、グリーンボンドがあります。複数の資金源を組み合わせると、一つを失うリスクが小さくなります。
guide-private-finance-contract-structure = 多くの場合、事業会社が設備を所有し、借入れ、エネルギー供給、クレジット販売を行います。供給、クレジット、建設、運営の契約を整合させてください。
guide-private-finance-host-government = パートナー国の政府や国際機関とは早めに話し合ってください。その同意が、クレジットの国外移転を左右します。
guide-private-finance-credits-are-return = クレジットは収益の一部ですが、JCMクレジットの公表価格はありません。事前に売買契約を結ぶか、0円を含む複数の価格で試算してください。
guide-private-finance-costs-to-bear = 方法論、妥当性確認、検証の費用は自己負担です。この計算ツールの金額は仮定のため、第三者機関に見積もりをご依頼ください。

guide-process-1-study = 手順1：実現可能性調査
guide-process-1-study-who = 事業者が、相手企業やコンサルタントと行います。経済産業省とNEDOが調査を支援しています。
guide-process-1-study-what = 技術、環境、採算を調べます。設備、方法論、削減量、許認可などです。この計算ツールの報告書がたたき台になります。
guide-process-1-study-cost = 費用はさまざまです。2026年のある公募では、1件当たり年2,000万円まで全額が支払われました。
guide-process-1-study-time = 季節変動や請求書を確認するため、6～12か月を見込んでください。調査の公募には独自の日程があります。
guide-process-1-study-risk = 現地データが不十分だと、以後の数字がすべて狂います。現地を訪問し、数週間は測定してください。

guide-process-2-application = 手順2：PINと応募
guide-process-2-application-who = 日本の代表事業者が、公益財団法人地球環境センター（GEC）に補助を応募します。PINは合同委員会に提出されます。
guide-process-2-application-what = 事業の説明、削減量の見込み、資金計画、技術仕様を提出します。見積書と相手企業の署名も用意してください。
guide-process-2-application-decision = 合同委員会が、計画に異議のないことを決定します。ジョージアでは、2025年8月6日に最初のPINについて決定しました。
guide-process-2-application-cost = 補助の応募手数料は知られていません。準備の手間は自己負担です。
guide-process-2-application-time = 公募は例年4月に始まり、2021年は10月末まででした。随時採択され、予算がなくなると早く終わることがあります。
guide-process-2-application-risk = 交付決定前に発注した設備は補助の対象外です。決定後は、3年以内に完了する必要があります。

guide-process-3-methodology = 手順3：方法論
guide-process-3-methodology-who = 提案者が提出し、事務局が確認し、合同委員会が決定します。承認済みの方法論があれば、この手順は不要です。
guide-process-3-methodology-what = 提案方法論の様式と計算シートを提出します。事前に固定する値の根拠は、追加資料で説明します。
guide-process-3-methodology-cost = 設備補助事業では、作成費用を環境省が負担します。民間資金の事業では自己負担です。
guide-process-3-methodology-time = 提出後、完全性の確認が7日以内、意見公募が15日間、決定まで約60日（最大90日）です。
guide-process-3-methodology-risk = 修正や、より低いリファレンス排出量を求められることがあります。低い値でも試算してください。

guide-process-4-validation = 手順4：妥当性確認と登録
guide-process-4-validation-who = 契約した第三者機関が計画の妥当性を確認します。その後、合同委員会が登録を決定します。
guide-process-4-validation-what = モニタリング計画を含むプロジェクト設計書（PDD）を提出します。現地の利害関係者との協議と、国が求める場合は環境影響評価が必要です。
guide-process-4-validation-cost = 設備補助事業では環境省が負担します。それ以外は、複数の第三者機関に見積もりを依頼してください。
guide-process-4-validation-time = 決まった期間は知られていません。ベトナムでは登録が2015～2019年に集中しており、長く待つ可能性があります。
guide-process-4-validation-risk = 第三者機関の指摘に回答するまで手続きは進みません。様式や方法論の版が古いことにも注意してください。

guide-process-5-monitoring = 手順5：モニタリングと報告
guide-process-5-monitoring-who = プロジェクト参加者が測定し、報告書を作成します。現地の責任者と代理者を一人ずつ決めてください。
guide-process-5-monitoring-what = モニタリング計画に従い、方法論の計算シートに記入します。方法とデータの定義は厳密です。
guide-process-5-monitoring-cost = 設備補助事業では、初回の報告書の費用を環境省が負担します。計器と以後の報告は自己負担です。
guide-process-5-monitoring-time = 設備補助事業では、法定耐用年数の終わりまで続きます。報告の期間は事業者が選びます。
guide-process-5-monitoring-risk = 欠測、校正の遅れ、記録の紛失はクレジットの減少を招きます。毎月データを確認してください。

guide-process-6-verification = 手順6：第三者機関による検証
guide-process-6-verification-who = 第三者機関がモニタリング報告書を確認し、通常は現地を訪問します。その国で指定された機関でなければなりません。
guide-process-6-verification-what = 報告書とその根拠資料を渡します。第三者機関が所定の様式で検証報告書を作成します。
guide-process-6-verification-cost = 公表された料金表は見つかっていません。この計算ツールの金額は仮定のため、見積もりをご依頼ください。
guide-process-6-verification-risk = 小規模な事業では、検証費用がクレジットの価値を上回ることがあります。検証の間隔を長くすると負担が減ります。

guide-process-7-issuance = 手順7：クレジットの発行と活用
guide-process-7-issuance-who = 合同委員会が発行量を決定し、両国政府がそれぞれの登録簿に発行します。
guide-process-7-issuance-what = 検証報告書とともに発行を申請します。様式は国と版によって異なります。
guide-process-7-issuance-account = クレジットの保有には登録簿の口座が必要です。日本の登録簿では、国内外の法人が口座を開設できます。
guide-process-7-issuance-division = クレジットは合意した配分に従います。タイの太陽光の最初の300クレジットでは、151が日本政府に配分されました。
guide-process-7-issuance-authorisation = 第6条に沿った活用には、パートナー国による国際移転の承認が必要です。最初の例では、合同委員会の決定後にタイ政府が承認しました。
guide-process-7-issuance-use = その後、義務の履行、オフセット、取引に使えます。JCMクレジットは取引所ではなく、契約により口座間で移転します。
guide-process-7-issuance-cost = 指定実施機関や登録簿の手数料がかかる場合があります。額は確認できていないため、小規模な事業では特に事前にお問い合わせください。
guide-process-7-issuance-risk = 公表価格がなく、決定が遅れることもあります。クレジットだけを返済の原資にしないでください。

guide-legal-points = 法務の確認事項
guide-legal-points-responsibility = 建設、運営、モニタリング、報告、保険の分担を契約に明記してください。削減量が計画に届かない場合の負担も定めます。
guide-legal-points-credit-ownership = 配分の様式を提出する前に、クレジットの帰属と割合を合意してください。発行されない場合も定めます。
guide-legal-points-intellectual-property = 特許、ライセンス、ノウハウについて、使用、複製、修理の権利を定めてください。その国で特許が有効かも確認します。
guide-legal-points-confidential-papers = 提出書類は公開されます。営業秘密がある場合は、その部分を読めなくした版も提出します。
guide-legal-points-tax = 補助金、クレジット、源泉税、現地の優遇措置について、両国の税理士に確認してください。この計算ツールは税務の助言をしません。
guide-legal-points-environmental-law = パートナー国の環境法令を守り、環境影響評価や許認可を取得してください。違反した場合の罰則も確認します。
guide-legal-points-subsidy-law = 補助を受けた設備には補助金適正化法が適用されます。承認なく処分や目的外の使用をすると、返還を求められることがあります。

guide-risks = リスクと対策
guide-risks-funding = 資金調達の失敗や遅れ（自己負担の増加、開始の遅れ）：複数の金融機関と話し、補助がない場合も試算します。
guide-risks-policy = 政策の変更（補助やクレジットの喪失）：2023年、タイでは従来と類似の太陽光が採択対象から外れました。動向を確認し、契約に変更条項を入れます。
guide-risks-compliance = 法令・規則の違反（罰金や補助金の返還）：専門家の助言を受け、責任者を決めて簡単な管理の仕組みを設けます。
guide-risks-continuity = 現地事業の中断や売却（削減とクレジットの終了）：安定した現地の相手を選び、承継者にもモニタリングの義務を負わせます。
guide-risks-committee-timing = 合同委員会の決定の遅れ（クレジット収入の遅れ）：最初のクレジットまで1年以上の余裕を見て、返済をその時期に依存させません。
guide-risks-methodology = 方法論の不適合や不承認（クレジットの減少や喪失）：承認済みのものを優先し、新規の場合は着工前に提案を始めます。
guide-risks-monitoring-data = データの欠測や誤り（検証される削減量の減少）：予備の計器を備え、校正期限を守り、毎月確認します。
guide-risks-credit-price = クレジット価格の下落や買い手の不在：JCMの公表価格はありません。2026年度のGX-ETSの価格帯（1,700～4,300円）は目安にすぎず、0円でも試算します。
guide-risks-exchange-rate = 為替の変動（円換算の費用と収入の変化）：収入と同じ通貨で借りるか、為替を予約します。

guide-real-cases = 実際の事例
guide-real-cases-why = JCMの事例として語られる数字には、該当する案件が見つからないものがあります。以下は最も近い実際の案件で、採択時に公表された年間の削減量です。
guide-real-cases-indonesia-biomass = インドネシアのバイオマス発電（2018年度採択）：年31,322トン。
guide-real-cases-indonesia-cogeneration = インドネシアの自動車工場のガスコージェネレーション（2015年度採択）：年20,310トン。
guide-real-cases-indonesia-geothermal = 大きな数字は大規模設備のものです。アジア開発銀行を通じて支援されたインドネシアの55MW地熱発電は、年274,000トンの見込みです。
guide-real-cases-viet-nam-boiler = ベトナムの食品工場の高効率ボイラー（2020年度採択）：年9,852トン。同年度のホテルの空調：年188トン。
guide-real-cases-viet-nam-waste = ベトナム・バクニンの廃棄物発電（2021年度採択）：年41,805トン。同国では最大級です。
guide-real-cases-thailand-rooftop = タイの工場の屋根置き太陽光（994kW）：年491トンの見込みで、最初の発行は300クレジットでした。
guide-real-cases-thailand-biomass-boiler = タイの食用油工場のバイオマスボイラー（2018年度採択）：年29,759トン。

guide-next-steps = 次の一歩と相談先
guide-next-steps-print-report = 報告書とデータの一覧を印刷し、一覧を現地に送ってください。不確かなものから順に、既定値を自社の値に置き換えます。
guide-next-steps-ask-gec = 補助：公益財団法人地球環境センター（GEC）にご相談ください。公募のページに問い合わせ先と、応募予定案件の事前登録フォームがあります。
guide-next-steps-ask-agency = 手続き、登録簿、民間資金の事業：指定実施機関（JCM Agency）にご相談ください。現在の手数料もご確認ください。
guide-next-steps-ask-ministries = 調査と実証：経済産業省・NEDO、または環境省にご相談ください。
guide-next-steps-ask-secretariat = 各国の規則と方法論：合同委員会の事務局にご相談ください。連絡先はjcm.go.jpの国別のページにあります。
guide-next-steps-ask-partners = 相手企業を探す：2025年12月のバンコクのように、両国政府が開くビジネスフォーラムをご利用ください。商社やリース会社は多くの案件を代表しています。
guide-next-steps-ask-lenders = 融資：まず取引銀行に、大きな事業では国際協力銀行（JBIC）や国際協力機構（JICA）にもご相談ください。この報告書をお持ちください。
guide-next-steps-small-companies = 小さな会社がすべてを知っている必要はありません。エネルギーの請求書と構想を持って相談し、足りないものを尋ねてください。
guide-glossary-crediting-period = クレジット期間：プロジェクトの排出削減量がクレジットとして発行される年数です。
guide-glossary-participants = プロジェクト参加者：プロジェクトを共同で実施し、自らの取得分のクレジットを分け合う事業者です。
guide-glossary-call = 公募：期間を定めて応募を受け付ける手続きです。条件は公募要領に記載されています。
guide-glossary-grant-decision = 交付決定：補助金の交付を書面で決定することです。設備の発注は、この決定の後に限られます。
guide-glossary-allocation = 配分：発行されたクレジットを、日本国政府、パートナー国、プロジェクト参加者の間で分けることです。
guide-glossary-discount-rate = 割引率：将来のお金の価値を1年ごとに割り引く率です。通常は、企業が資金の調達に要する費用の率を用います。
guide-glossary-private-project = 民間JCM（自らクレジットを保持）：補助金を受けないプロジェクトです。参加者は自らの取得分のクレジットを保持し、妥当性確認と検証の費用を負担します。
guide-glossary-registration = 登録：合同委員会が、妥当性確認を受けたプロジェクトを一覧に記載することです。クレジットの発行は、登録の後に限られます。
guide-glossary-taxes-and-time = 税と支払時期：税として差し引かれる額または軽減される額と、後で支払われるお金ほど現在の価値が低くなることによる差です。
guide-glossary-equipment-subsidy = 設備補助事業（設備補助）：日本の環境省がJCMの設備に出す補助。補助対象経費の最大2分の1で、クレジットの半分以上は日本政府の取得分になります。
guide-glossary-issuance = 発行：合同委員会の決定の後、両国政府がそれぞれの登録簿に自国分のクレジットを記録することです。
guide-glossary-gec = GEC：公益財団法人地球環境センター。設備補助事業を運営し、質問を受け付けます。
