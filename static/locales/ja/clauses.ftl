# 補助事業の要件と方法論の適格性要件の要約。-unmet は、満たしていない場合の理由または対応の説明

clause-subsidy-japanese-representative = 日本法人が国際コンソーシアムの代表事業者となること。
clause-subsidy-japanese-representative-unmet = 補助金を申請し、交付を受けることができるのは日本法人に限られます。公募の開始前に、代表事業者となる日本のパートナー企業を探してください。
clause-subsidy-no-double-subsidy = 同じ設備について、日本国政府の他の補助金を受けないこと。
clause-subsidy-no-double-subsidy-unmet = 同じ設備について、日本国政府の複数の補助金を併用することはできません。いずれか一つを選択してください。
clause-subsidy-works-after-decision = 設備の発注と工事の着手を、交付決定の後に行うこと。
clause-subsidy-works-after-decision-unmet = 交付決定の前に発注または着手したものは、補助の対象になりません。未発注の設備に限って申請することとし、事前に補助事業の事務局に相談してください。
clause-subsidy-credits-expected = JCMプロジェクトとしての登録とクレジットの発行を目指すこと。承認済みの方法論があれば、その見込みが高まります。
clause-subsidy-credits-expected-unmet = 補助金は、クレジットの発行が予定されるプロジェクトに限り交付されます。承認済みの方法論がない場合は、まず新たな方法論を合同委員会に提案する必要があります。そのための期間を見込むか、承認済みの方法論がある技術を選択してください。
clause-subsidy-partner-country = JCMのパートナー国で実施するプロジェクトであること。
clause-subsidy-partner-country-unmet = パートナー国での案件が優先されます。署名が見込まれる国は提案できる場合がありますので、補助事業の事務局に確認してください。
clause-subsidy-completion-within-three-years = 交付決定から3年度以内に設備の導入を完了すること。
clause-subsidy-completion-within-three-years-unmet = 補助事業で認められる期間を超えています。工程を短縮するか、次年度以降の公募への応募を検討してください。
clause-subsidy-thailand-similar-solar = 過去にタイで採択された太陽光発電事業とは類似していないこと（類似する事業は、タイでは採択されなくなっています）。
clause-subsidy-thailand-similar-solar-unmet = 2023年度の公募要領に、タイ側の意向として記載されています（その後の公募要領は未確認です）。新しい組合せは認められる可能性があり、2024年度には太陽光発電と蓄熱設備を組み合わせた案件が採択されています。応募の前に補助事業の事務局に確認してください。
clause-subsidy-myanmar-reservation = ミャンマーの案件は、情勢により採択が見送られることがあります。
clause-subsidy-myanmar-reservation-unmet = 現在ミャンマーの案件が採択の対象となるかどうか、補助事業の事務局に確認してください。
clause-subsidy-new-partner-joint-committee = 2022年以降に署名したパートナー国では、合同委員会とその規則が整った後に手続が始まります。
clause-subsidy-new-partner-joint-committee-unmet = 合同委員会とその規則が整うまで、手続を始めることができません。準備の状況を補助事業の事務局に確認してください。
clause-subsidy-no-objection = 採択の前に、事業構想書（PIN）が合同委員会に提出されます。
clause-subsidy-no-objection-unmet = 事業構想書（PIN）がないと、選考を進めることができません。応募書類と併せて準備してください。

clause-methodology-pv-installed = 太陽光発電設備を導入し、稼働させること。
clause-methodology-pv-installed-unmet = この方法論の対象は太陽光発電設備に限られます。導入する技術に合った方法論を選択してください。
clause-methodology-grid-connected = 太陽光発電設備が電力系統または構内の電源に接続され、その電力を代替すること。
clause-methodology-grid-connected-unmet = 排出削減量の対象となるのは、電力系統または構内の電源の電力を代替する電力に限られます。接続を計画してください。
clause-methodology-modules-certified = 太陽電池モジュールが、設計と安全性に関するIECの規格（IEC 61215または61646、およびIEC 61730）の認証を取得していること。
clause-methodology-modules-certified-unmet = 認証のないモジュールを使用すると、適格性要件を満たさない可能性があります。発注の前に、認証を取得したモジュールを供給者に求めてください。
clause-methodology-output-metered = 太陽光発電設備の発電量と日射量を導入場所で計測すること。
clause-methodology-output-metered-unmet = 計測していない排出削減量は検証を受けることができません。発電量と日射量の計測器を計画に加えてください。
