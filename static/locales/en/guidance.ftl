# Guidance: topics and their statements.

guide-what-it-is = What the JCM is
guide-what-it-is-bilateral = The Joint Crediting Mechanism is an agreement between Japan and one partner country. Japanese companies bring decarbonising technology there, and the reductions in emissions are measured and become credits.
guide-what-it-is-shared-credits = The credits are divided between the two sides. The reductions count towards the climate targets of both countries.
guide-what-it-is-more-than-money = It is not only about money. Technology reaches the partner country, and the project should help its sustainable development.
guide-what-it-is-local-skills = Plan training for the local staff from the beginning. Local skills keep the equipment, and so the credits, running.
guide-what-it-is-consortium = For the equipment subsidy, Japanese and local companies form an international consortium, and a Japanese legal entity represents it. A company abroad therefore looks for a Japanese partner first.
guide-what-it-is-partners = There were 31 partner countries in February 2026, in Asia, Africa, Latin America, Europe and the Pacific. Later agreements may be missing here.
guide-what-it-is-where-projects = Most projects are in Indonesia, Thailand and Viet Nam. Experience, methodologies and partners are easiest to find there.

guide-who-decides = Who decides
guide-who-decides-joint-committee = A Joint Committee of both governments decides in each partner country: rules, methodologies, registration of projects and the amount of credits.
guide-who-decides-secretariat = The secretariat of the Joint Committee receives the papers and checks that they are complete. The country’s page at jcm.go.jp shows its address and the rules, which differ by country.
guide-who-decides-japanese-side = On the Japanese side several ministries act together in a council: environment, economy, foreign affairs, agriculture with forestry, and transport.
guide-who-decides-third-party = Third-party entities check the plan before registration and the results before issuance. The Joint Committee designates them, and the list differs by country.
guide-who-decides-new-partners = In countries that signed in 2022 or later, procedures start only when the Joint Committee and its rules exist. Check this before you plan dates.

guide-paris-agreement = The place of the JCM under the Paris Agreement
guide-paris-agreement-article-6 = On 31 March 2025 Japan authorised the JCM as a cooperative approach under Article 6 of the Paris Agreement. It also adopted a procedure to authorise the credits.
guide-paris-agreement-no-double-counting = When reductions are transferred to another country, the partner country corrects its own account. This corresponding adjustment prevents that the same tonne is counted twice.
guide-paris-agreement-first-itmo = The first JCM credits in line with Article 6, called ITMOs, came from Thailand and were issued on 11 November 2025.
guide-paris-agreement-second-itmo = A second case, in the Maldives, followed on 16 December 2025. It was the first that used the Japan Fund for the JCM.
guide-paris-agreement-national-target = Japan aims at about 100 million tonnes in total by fiscal year 2030 and about 200 million tonnes by fiscal year 2040 through the JCM. This is why the government supports projects.
guide-paris-agreement-uses = Credits can serve Japan’s target. In Japan’s emissions trading (GX-ETS) companies may use J-Credits and JCM credits for up to 10 % of their emissions.
guide-paris-agreement-voluntary-claims = A company may also want to use its share for its own carbon-neutral claim. Ask first whether the credit was authorised for that use.
guide-paris-agreement-old-credits = Credits for reductions before 2021 stand outside the accounts of the Paris Agreement. Do not expect their value for targets or GX-ETS.

guide-benefits = What a company gains
guide-benefits-particular-credits = Particular to the JCM: a share of credits from a system of two governments. Its use is set out by both of them.
guide-benefits-particular-subsidy = Particular to the JCM: a grant for equipment abroad, up to half of the eligible cost. In the call of 2018 the ceiling was 30 to 50 %.
guide-benefits-particular-procedure = Particular to the JCM: for the subsidised equipment projects the ministry pays the methodology, the project design document, the first monitoring report, validation and verification.
guide-benefits-particular-government-ties = Particular to the JCM: both governments stand behind the framework. This opens doors to ministries and to local firms.
guide-benefits-general-carbon-neutral = Not particular to the JCM: lower energy cost, your own carbon-neutral strategy, and better ESG ratings. Any good project can bring these.
guide-benefits-general-market = Not particular to the JCM: entry into growing markets, competitiveness and a better brand. The JCM can make the first step smaller.
guide-benefits-general-tax = Tax incentives come from the law of the partner country, not from the JCM. Ask a local adviser, and enter only what is confirmed.
guide-benefits-not-certain = Selection, approval and the amount of credits are never certain. A project should make sense with few credits or none.

guide-changes-2024 = What changed from 2024
guide-changes-2024-rules = Countries are renewing their rules. In Indonesia the Joint Committee adopted new Rules of Implementation and a new Project Cycle Procedure on 18 December 2024.
guide-changes-2024-idea-note = Under the new rules a project first files a Project Idea Note. The Joint Committee must have no objection.
guide-changes-2024-allocation-form = The division of the credits is now declared on a form. Agree the shares in your contract before that.
guide-changes-2024-crediting-period = Crediting periods are limited and can be renewed on request. Their length was not found; read the rules of your country.
guide-changes-2024-sustainable-development = A plan and a report on sustainable development belong to the new rules. They are guidelines of their own.
guide-changes-2024-agency = Since April 2025 a designated body, the JCM Agency (JCMA), has handled procedures on the Japanese side. Ask it about fees: the amounts were not found.
guide-changes-2024-africa-and-india = New partners joined, among them Tanzania and India in 2025; Senegal and Tunisia signed in 2022. In new partner countries there may be rules but no methodology yet.
guide-changes-2024-not-new = Third-party verification and fixed rules for monitoring are not new. They have been part of the JCM since its first rules.

guide-glossary = Words used here
guide-glossary-jcm = JCM: the Joint Crediting Mechanism, an agreement between Japan and a partner country on measured reductions and credits.
guide-glossary-joint-committee = Joint Committee: the body of both governments that decides on rules, methodologies, registration and credits.
guide-glossary-partner-country = Partner country: a country that has signed a JCM document with Japan.
guide-glossary-methodology = Methodology: the approved text that says for whom it is meant, how reductions are calculated and what is monitored.
guide-glossary-reference-emissions = Reference emissions: emissions that would arise for the same output without the project, set on the careful side.
guide-glossary-project-emissions = Project emissions: emissions that still arise with the project.
guide-glossary-emission-reductions = Emission reductions: reference emissions less project emissions.
guide-glossary-validation = Validation: an independent check of the project plan before registration.
guide-glossary-verification = Verification: an independent check of the monitored reductions before credits are issued.
guide-glossary-third-party-entity = Third-party entity (TPE): an independent organisation that the Joint Committee designates for validation and verification.
guide-glossary-monitoring = Monitoring: measuring and keeping the data that the methodology names.
guide-glossary-mrv = MRV: monitoring, reporting and verification, the chain from meter to credit.
guide-glossary-pin = PIN: Project Idea Note, the first short description that goes to the Joint Committee.
guide-glossary-pdd = PDD: project design document, the full plan with calculation and monitoring plan.
guide-glossary-eligibility-criteria = Eligibility criteria: the conditions of a methodology that are answered with yes or no.
guide-glossary-credit = Credit: one tonne of CO₂ equivalent of verified reductions, recorded in a registry.
guide-glossary-registry = Registry: the ledger in which credits are issued, held and moved between accounts.
guide-glossary-cooperative-approach = Cooperative approach: cooperation of countries under Article 6 of the Paris Agreement, such as the JCM.
guide-glossary-itmo = ITMO: an internationally transferred mitigation outcome, a credit in line with Article 6 of the Paris Agreement.
guide-glossary-corresponding-adjustment = Corresponding adjustment: the correction in the accounts of the countries so that a transferred reduction is counted once.
guide-glossary-ndc = NDC: nationally determined contribution, the climate target that a country sets under the Paris Agreement.
guide-glossary-gx-ets = GX-ETS: Japan’s emissions trading system for companies with large direct emissions.
guide-glossary-consortium = International consortium: the Japanese and local companies that carry out the project together.
guide-glossary-eligible-cost = Eligible cost: the part of the cost that the subsidy counts.
guide-glossary-cost-effectiveness = Cost-effectiveness: the support for each tonne of reductions, one of the points in the selection.
guide-glossary-legal-durable-years = Legal durable years: the life of equipment under Japanese tax law, which also sets how long you monitor a subsidised project.
guide-glossary-grid-emission-factor = Emission factor (grid emission factor): the tonnes of CO₂ for each megawatt hour of electricity, or for each unit of fuel; the methodology says which value applies.
guide-glossary-gwp = GWP: global warming potential, which turns other gases into CO₂ equivalent.
guide-glossary-npv = Net present value (NPV): all yearly flows of money in today’s value, added up; above zero the project pays.
guide-glossary-irr = Internal rate of return (IRR): the yearly return at which the NPV is zero.
guide-glossary-payback = Payback: the years until the savings have returned the investment.

guide-before-start = Before you start: data to have ready
guide-before-start-bills = Collect one year of electricity and fuel bills, better three. The bills show quantities, prices and seasons.
guide-before-start-existing-equipment = Note the equipment in use today: name plate, capacity, age, hours of operation. If it is a new site, note what you would have bought without the project.
guide-before-start-new-equipment = Get a specification and an offer for the new equipment, with efficiency at the load you use. Ask for prices apart for equipment, works and design.
guide-before-start-no-order-yet = Do not order and do not begin works if you want the equipment subsidy. Orders come only after the grant decision.
guide-before-start-japanese-partner = Name the Japanese legal entity that can represent the project. It applies, receives the money and answers for the duties.
guide-before-start-precedents = Look at projects with the same technology in the same country. They show which methodology was applied and, in part, how much was saved.
guide-before-start-permits-and-site = Find out who owns the site, the roof and the grid connection, and which permits are needed. Missing rights are a common reason for delay.
guide-before-start-meters = List the meters that exist and what they measure. Meters for the project are cheap now and expensive later.

guide-approved-or-new = An approved methodology, or a proposal for a new one
guide-approved-or-new-approved-is-shorter = If an approved methodology of the country fits, you cite it and leave out the proposal. This saves months.
guide-approved-or-new-check-criteria = Every eligibility criterion must be answered with yes. One no means a revision of the methodology or a new one.
guide-approved-or-new-valid-version = The version you apply must be valid when the project is submitted for validation. Check for newer versions shortly before.
guide-approved-or-new-proposal-papers = For a new technology you submit a form and a spreadsheet to the secretariat of the Joint Committee. They must explain the reference emissions with data from the country.
guide-approved-or-new-proposal-time = The check of completeness takes up to 7 days, public input 15 days, and the Joint Committee about 60 days, at most 90. Writing the proposal takes longer than that.
guide-approved-or-new-other-country = A methodology of another country cannot be used directly. It is the best starting point for a proposal, because its formula was accepted once.
guide-approved-or-new-conservative = Reference emissions are set below what would be usual, so that credits stay on the safe side. Expect fewer credits than the saving on your bill suggests.
guide-approved-or-new-special-tracks = Some countries have their own tracks. In Thailand a track under Premium T-VER stands beside the rules for existing projects.

guide-monitoring-data = Monitoring, and what can go wrong with data
guide-monitoring-data-options = For each value the methodology may offer options: A published data, B invoices and other evidence of sale, C your own measurement. Choose the one you can keep up for years.
guide-monitoring-data-plan-first = The monitoring plan is part of the project papers and uses the spreadsheet of the methodology. Fix meters, persons and intervals before operation starts.
guide-monitoring-data-calibration = Meters must have the required accuracy and be calibrated in time. An overdue calibration can reduce the credits.
guide-monitoring-data-gaps = Broken meters and missing months happen. Rules say how data are corrected; without evidence the careful value counts.
guide-monitoring-data-archive = Record and archive the data in one place, and make a copy. Staff change, and the verifier may ask years later.
guide-monitoring-data-estimate-or-credit = Reductions at application and creditable reductions can use different factors. For a 10 MW solar plant in Mongolia 14,746 t a year at application became about 11,200 t in the registered project.
guide-monitoring-data-how-long = A subsidised project is monitored until the end of the legal durable years. Plan staff and money for the whole time.
guide-monitoring-data-changes = If equipment, sites or meters change after registration, there is a form for it. Report the change early, before the next verification.

guide-government-support = Government support and loans
guide-government-support-equipment-subsidy = The equipment subsidy pays at most half of the eligible cost. The call of 2018 named 30 to 50 %, by the number of similar projects, and at most 2 billion yen for a project.
guide-government-support-ceilings = These are ceilings, not promises. The amount can be smaller after the examination, above all when the reductions are small for the money.
guide-government-support-demonstration = Technology that is new to the JCM in a country has its own programme. It pays half of the cost of a demonstration, and two thirds for small and medium-sized companies.
guide-government-support-other-programmes = There are also programmes for co-innovation, leased equipment, fluorocarbons and studies. The list of programmes in this calculator shows which may fit.
guide-government-support-multilateral = The Japan Fund for the JCM at the Asian Development Bank adds grants to projects of that bank. A further programme runs through UNIDO.
guide-government-support-once-only = The Government of Japan pays once: equipment cannot receive two of its subsidies. Half of the credits or more go to the government.
guide-government-support-loans = No loan scheme only for the JCM was found. Public lenders such as JBIC, JICA and the Asian Development Bank, and commercial banks, lend to such projects on their own terms.
guide-government-support-loan-inputs = Ask your bank for share, rate, tenor and grace period, and enter them. The calculator shows the benefit against a loan at market terms.

guide-private-finance = Private finance without the subsidy
guide-private-finance-what = A private JCM project uses no equipment subsidy. Guidance of the three ministries was published in March 2023.
guide-private-finance-prior-enquiry = It begins with a prior enquiry: an outline of the project goes to the governments. It also says what Japan contributes besides reductions.
guide-private-finance-allocation = There is no fixed division of the credits. It is negotiated for each project and country, so agree it before you invest.
guide-private-finance-sources = Money may come from own funds, bank loans, funds and green bonds. Several sources lower the risk that one of them drops out.
guide-private-finance-contract-structure = Often a project company owns the equipment, borrows, sells energy to the user, and sells the credits. Contracts for energy, credits, construction and operation must fit together.
guide-private-finance-host-government = Speak early with the government of the partner country and with international bodies. Their consent decides whether credits can leave the country.
guide-private-finance-credits-are-return = Credits are part of the return here, but no public price for JCM credits exists. Sell ahead by contract, or calculate with several prices and with zero.
guide-private-finance-costs-to-bear = You pay methodology, validation and verification yourself. The amounts in this calculator are assumptions; ask a third-party entity for an offer.

guide-process-1-study = Step 1: feasibility study
guide-process-1-study-who = You act, with your partner and often a consultant. The Ministry of Economy, Trade and Industry (METI) and NEDO support studies.
guide-process-1-study-what = Study technology, environment and money: which equipment, which methodology, how many tonnes, which permits. The report of this calculator is a first draft.
guide-process-1-study-cost = Costs differ widely. One call of 2026 paid studies in full, up to 20 million yen a year for each study.
guide-process-1-study-time = Plan with six to twelve months, because seasons and bills must be seen. A call for studies may have its own dates.
guide-process-1-study-risk = Weak data from the site lead to wrong figures in every later step. Visit the site and measure for some weeks.

guide-process-2-application = Step 2: Project Idea Note and application
guide-process-2-application-who = The Japanese representative applies for the subsidy to the Global Environment Centre Foundation (GEC). The Project Idea Note goes to the Joint Committee.
guide-process-2-application-what = You submit a description, estimated reductions, a finance plan and the technical specification. Have offers and signatures of the partners ready.
guide-process-2-application-decision = The Joint Committee decides that it has no objection to the planned project. Georgia decided so on a first idea note on 6 August 2025.
guide-process-2-application-cost = No fee for the application for the subsidy is known. The work of preparing it is yours.
guide-process-2-application-time = Calls usually open in April; that of 2021 ran until the end of October. Selection goes on meanwhile and may close early when the budget is used up.
guide-process-2-application-risk = Equipment ordered before the grant decision is lost for the subsidy. Afterwards the works must be complete within three years.

guide-process-3-methodology = Step 3: methodology
guide-process-3-methodology-who = The proponent submits, the secretariat checks, and the Joint Committee decides. With an approved methodology this step falls away.
guide-process-3-methodology-what = You submit the proposed methodology form and its spreadsheet. Additional information explains the values you fix in advance.
guide-process-3-methodology-cost = For subsidised equipment projects the ministry pays the drafting. Private projects pay it themselves.
guide-process-3-methodology-time = From the submission: up to 7 days for the check, 15 days for public input, about 60 days for the decision, at most 90.
guide-process-3-methodology-risk = The Joint Committee may ask for changes or for lower reference emissions. Calculate once with a lower value.

guide-process-4-validation = Step 4: validation and registration
guide-process-4-validation-who = A third-party entity that you contract validates the plan. The Joint Committee then decides on registration.
guide-process-4-validation-what = You submit the project design document with the monitoring plan. Local stakeholders must be consulted, and an environmental assessment is made where the country requires it.
guide-process-4-validation-cost = For subsidised equipment projects the ministry pays. Otherwise ask several third-party entities for offers.
guide-process-4-validation-time = No fixed total is known. In Viet Nam most registrations fell in 2015 to 2019, so that long waits are possible.
guide-process-4-validation-risk = Open questions of the validator stop the process until they are answered. A frequent one is an old version of a form or of the methodology.

guide-process-5-monitoring = Step 5: monitoring and reporting
guide-process-5-monitoring-who = The project participants measure and write the report. Name one person in charge on the site and a deputy.
guide-process-5-monitoring-what = You keep to the monitoring plan and fill in the spreadsheet of the methodology. Its definitions of method and data are strict.
guide-process-5-monitoring-cost = For subsidised equipment projects the ministry pays the first monitoring report. Meters and later reports are your own cost.
guide-process-5-monitoring-time = With the equipment subsidy the duty lasts until the end of the legal durable years. You choose the periods that you report.
guide-process-5-monitoring-risk = Missing data, late calibration and lost files cost credits. Check the data every month.

guide-process-6-verification = Step 6: third-party verification
guide-process-6-verification-who = A third-party entity checks the monitoring report, and usually visits the site. It must be designated in that country.
guide-process-6-verification-what = You hand over the report and the evidence behind it. The entity writes a verification report on a form.
guide-process-6-verification-cost = No public price list was found. The amount in this calculator is an assumption; ask for an offer.
guide-process-6-verification-risk = For a small project verification can cost more than the credits are worth. Longer periods between two verifications help.

guide-process-7-issuance = Step 7: issuance and use of credits
guide-process-7-issuance-who = The Joint Committee decides the amount. Each government then issues its part in its own registry.
guide-process-7-issuance-what = You submit a request for issuance with the verification report. Forms differ by country and version.
guide-process-7-issuance-account = You need an account in the registry to hold credits. In Japan’s registry Japanese and foreign legal entities may open one.
guide-process-7-issuance-division = The credits follow the agreed allocation. Of the first 300 credits from a solar project in Thailand, 151 went to the Government of Japan.
guide-process-7-issuance-authorisation = For use under Article 6 the partner country must agree to the international transfer. In the first case the Thai government did so after the decision of the Joint Committee.
guide-process-7-issuance-use = Then the credits serve obligations, offsetting or trade. JCM credits pass from account to account by contract; no exchange lists them.
guide-process-7-issuance-cost = The Agency and the registry may charge fees. The amounts were not found; ask before you calculate small projects.
guide-process-7-issuance-risk = There is no public price, and decisions can come late. Do not pay back a loan from credits alone.

guide-legal-points = Legal points: a check-list
guide-legal-points-responsibility = Write into the contract who does what: construction, operation, monitoring, reporting, insurance. Say who pays if reductions stay below the plan.
guide-legal-points-credit-ownership = Agree who owns the credits and in which shares before the allocation form is filed. Include the case that no credits are issued.
guide-legal-points-intellectual-property = Protect patents, licences and know-how: who may use, copy and repair the technology. Check that the patent is valid in the partner country.
guide-legal-points-confidential-papers = Project papers are published. If they hold trade secrets, submit a second version with these parts made illegible.
guide-legal-points-tax = Ask tax advisers in both countries about subsidy, credits, withholding tax and local incentives. This calculator does not give tax advice.
guide-legal-points-environmental-law = Comply with the environmental law of the partner country, with assessment and permits. Learn which penalties follow a breach.
guide-legal-points-subsidy-law = Subsidised equipment stands under Japanese subsidy law. Without approval it must not be sold or used otherwise before its time, or money may have to be returned.

guide-risks = Risks and what to do about them
guide-risks-funding = Funding fails or comes late: the investment to bear rises and the start moves. Talk to several lenders, and calculate the case without the subsidy.
guide-risks-policy = Policy changes: subsidy or credits fall away, as in 2023, when solar projects in Thailand similar to earlier ones were no longer selected. Follow the news and put flexibility clauses into contracts.
guide-risks-compliance = Rules are broken by mistake: fines follow, or the subsidy must be returned. Take expert advice, and keep a simple management system with one person in charge.
guide-risks-continuity = The local business stops or is sold: savings and credits end early. Choose a stable local partner and bind a successor to the monitoring by contract.
guide-risks-committee-timing = The Joint Committee decides late: income from credits comes later. Add a year or more before the first credits, and let no loan depend on the date.
guide-risks-methodology = The methodology does not fit or is not approved: fewer credits arise, or none. Prefer an approved one, or start the proposal before you build.
guide-risks-monitoring-data = Data are missing or wrong: fewer tonnes are verified. Install spare meters, keep the calibration dates and check monthly.
guide-risks-credit-price = The credit price falls or there is no buyer. No JCM price is public; the GX-ETS band of 1,700 to 4,300 yen for fiscal year 2026 is only a guide, so calculate with zero as well.
guide-risks-exchange-rate = The exchange rate moves: cost and income change in yen. Borrow in the currency of your income, or secure the rate.

guide-real-cases = Real cases, instead of common stories
guide-real-cases-why = Stories about the JCM often name figures for which no project was found. Below are the nearest real projects, with their published yearly reductions at selection.
guide-real-cases-indonesia-biomass = Indonesia, biomass power, selected in fiscal year 2018: 31,322 t a year.
guide-real-cases-indonesia-cogeneration = Indonesia, gas cogeneration at a vehicle factory, selected in fiscal year 2015: 20,310 t a year.
guide-real-cases-indonesia-geothermal = Large figures belong to large plants: a geothermal plant of 55 MW in Indonesia, supported through the Asian Development Bank, expects 274,000 t a year.
guide-real-cases-viet-nam-boiler = Viet Nam, high-efficiency boiler at a food factory, selected in fiscal year 2020: 9,852 t a year. Air conditioning in a hotel, same year: 188 t.
guide-real-cases-viet-nam-waste = Viet Nam, power from waste in Bac Ninh, selected in fiscal year 2021: 41,805 t a year, among the largest awards in the country.
guide-real-cases-thailand-rooftop = Thailand, 994 kW of rooftop solar at a factory: 491 t a year were expected, and the first issuance was 300 credits.
guide-real-cases-thailand-biomass-boiler = Thailand, biomass boiler at an edible-oil factory, selected in fiscal year 2018: 29,759 t a year.

guide-next-steps = Next steps, and whom to ask
guide-next-steps-print-report = Print the report and the list of data, and send the list to the site. Replace default values by your own, the most uncertain first.
guide-next-steps-ask-gec = Subsidy: ask the Global Environment Centre Foundation (GEC). Its page of the call has an address for questions and a form to register a planned proposal.
guide-next-steps-ask-agency = Procedures, registry, private projects: ask the JCM Agency (JCMA). Ask for the current fees as well.
guide-next-steps-ask-ministries = Studies and demonstrations: ask METI and NEDO, or the Ministry of the Environment.
guide-next-steps-ask-secretariat = Rules and methodologies of a country: ask the secretariat of its Joint Committee. The address is on the country’s page at jcm.go.jp.
guide-next-steps-ask-partners = Looking for a partner: go to the business forums that the governments hold, such as the one in Bangkok in December 2025. Trading houses and leasing companies represent many projects.
guide-next-steps-ask-lenders = Loans: ask your own bank first, then JBIC or JICA for larger projects. Take this report with you.
guide-next-steps-small-companies = A small company need not know everything. Bring your energy bills and your idea to these offices, and ask what is missing.
guide-glossary-crediting-period = Crediting period: the years for which the reductions of a project are issued as credits.
guide-glossary-participants = Participants: the companies that carry out the project together and share their part of the credits.
guide-glossary-call = Call: the invitation of a programme to apply within a certain time, with its guidelines.
guide-glossary-grant-decision = Grant decision: the written decision to give the subsidy. Only after it may equipment be ordered.
guide-glossary-allocation = Allocation: how the credits issued are divided between the Government of Japan, the partner country and the participants.
guide-glossary-discount-rate = Discount rate: the yearly rate by which money of later years counts for less, usually what the company pays for its capital.
guide-glossary-private-project = Private JCM project (own credits): a project without the subsidy. The participants keep their credits, and pay validation and verification.
guide-glossary-registration = Registration: the Joint Committee enters a validated project in its list; only then can credits be issued.
guide-glossary-taxes-and-time = Taxes and time of payment: what taxes take or spare, and that money paid later is worth less today.
guide-glossary-equipment-subsidy = Equipment subsidy (subsidy): the grant of Japan’s environment ministry for JCM equipment, at most half of the eligible cost; at least half of the credits go to Japan.
guide-glossary-issuance = Issuance: after the Joint Committee’s decision each government enters its part of the credits in its own registry.
guide-glossary-gec = GEC: the Global Environment Centre Foundation in Japan, which runs the equipment subsidy and answers questions on it.
