//! Lines of every study: the plant, emissions, costs, subsidy, credits and cash flow.

use crate::worksheet::{Names, Symbol};

symbols! {
    /// Capacity of the plant.
    CAPACITY = "capacity", "P";
    /// Years of operation that the study covers.
    OPERATING_YEARS = "operating_years", "N";
    /// Yield usual in the country.
    USUAL_YIELD = "usual_yield", "Y";
    /// Generation that a plant of this size usually gives in the country.
    USUAL_GENERATION = "usual_generation", "EG_usual";
    /// Generation in the first year.
    FIRST_YEAR_GENERATION = "first_year_generation", "EG_1";
    /// Loss of output a year.
    DEGRADATION = "degradation", "d";
    /// EG_p: electricity generated in the year.
    GENERATION = "generation", "EG_p";
    /// Share of the generation that the plant itself uses.
    AUXILIARY_SHARE = "auxiliary_share", "a";
    /// Electricity that the plant itself uses in the first year.
    FIRST_YEAR_AUXILIARY = "first_year_auxiliary", "EC_1";
    /// EC_p: electricity that the plant itself uses in the year.
    AUXILIARY = "auxiliary", "EC_p";
    /// EF at application.
    FACTOR_APPLICATION = "factor_application", "EF_app";
    /// RE_p at application.
    REFERENCE_EMISSIONS_APPLICATION = "reference_emissions_application", "RE_app";
    /// PE_p at application.
    PROJECT_EMISSIONS_APPLICATION = "project_emissions_application", "PE_app";
    /// ER_p at application.
    EMISSION_REDUCTIONS_APPLICATION = "emission_reductions_application", "ER_app";
    /// ER of the first year at application.
    FIRST_YEAR_REDUCTIONS_APPLICATION = "first_year_reductions_application", "ER_app,1";
    /// The least that a known project of the technology was to reduce, by its capacity.
    KNOWN_REDUCTIONS_LEAST = "known_reductions_least", "r_min";
    /// The most that a known project of the technology was to reduce, by its capacity.
    KNOWN_REDUCTIONS_MOST = "known_reductions_most", "r_max";
    /// Reductions of the first year at application, by capacity.
    REDUCTIONS_PER_KILOWATT = "reductions_per_kilowatt", "r";
    /// EF_RE: the conservative emission factor fixed by the methodology.
    FACTOR = "factor", "EF_RE";
    /// RE_p: reference emissions.
    REFERENCE_EMISSIONS = "reference_emissions", "RE_p";
    /// PE_p: project emissions.
    PROJECT_EMISSIONS = "project_emissions", "PE_p";
    /// ER_p: emission reductions.
    EMISSION_REDUCTIONS = "emission_reductions", "ER_p";
    /// ER of the first year.
    FIRST_YEAR_REDUCTIONS = "first_year_reductions", "ER_1";
    /// Exchange rate.
    YEN_PER_DOLLAR = "yen_per_dollar", "FX_JPY";
    /// Exchange rate.
    LOCAL_PER_DOLLAR = "local_per_dollar", "FX_local";
    /// Exchange rate.
    YEN_PER_LOCAL = "yen_per_local", "FX_JPY/local";
    /// Usual cost of a plant by its capacity.
    USUAL_CAPITAL_COST = "usual_capital_cost", "c_P";
    /// The whole cost as answered, in dollars.
    TOTAL_COST_DOLLARS = "total_cost_dollars", "C_USD";
    /// The whole cost as answered, in local currency.
    TOTAL_COST_LOCAL = "total_cost_local", "C_local";
    /// Cost of the whole investment.
    TOTAL_COST = "total_cost", "C";
    /// What a plant of this size usually costs, to compare an answer with.
    USUAL_COST = "usual_cost", "C_u";
    /// Usual share of the cost that is eligible.
    ELIGIBLE_SHARE = "eligible_share", "e";
    /// The eligible cost as answered, in dollars.
    ELIGIBLE_COST_DOLLARS = "eligible_cost_dollars", "C_elig,USD";
    /// The eligible cost as answered, in local currency.
    ELIGIBLE_COST_LOCAL = "eligible_cost_local", "C_elig,local";
    /// The part of the cost that the subsidy may count.
    ELIGIBLE_COST = "eligible_cost", "C_elig";
    /// Usual cost of operation and maintenance as a share of the investment.
    ANNUAL_COST_SHARE = "annual_cost_share", "o";
    /// The yearly cost as answered, in dollars.
    ANNUAL_COST_DOLLARS = "annual_cost_dollars", "O_USD";
    /// The yearly cost as answered, in local currency.
    ANNUAL_COST_LOCAL = "annual_cost_local", "O_local";
    /// Cost of operation and maintenance in a year.
    ANNUAL_COST = "annual_cost", "O";
    /// The electricity price as answered or recorded, in dollars.
    ELECTRICITY_PRICE_DOLLARS = "electricity_price_dollars", "p_USD";
    /// The electricity price as answered, in local currency.
    ELECTRICITY_PRICE_LOCAL = "electricity_price_local", "p_local";
    /// The usual price of electricity in the country, in dollars.
    USUAL_PRICE_DOLLARS = "usual_price_dollars", "p_uUSD";
    /// The usual price of electricity in the country, to compare an answer with.
    USUAL_PRICE = "usual_price", "p_u";
    /// Price of the electricity that is no longer bought, or that is sold.
    ELECTRICITY_PRICE = "electricity_price", "p";
    /// Ceiling of the subsidy rate.
    RATE_CEILING = "rate_ceiling", "r_max";
    /// What the rate ceiling allows.
    RATE_LIMIT = "rate_limit", "S_rate";
    /// Legal durable years of the equipment under Japanese tax law.
    DURABLE_YEARS = "durable_years", "D";
    /// Reductions over the legal durable years.
    DURABLE_REDUCTIONS = "durable_reductions", "ER_D";
    /// Cap on the subsidy for each tonne.
    COST_EFFECTIVENESS_CAP = "cost_effectiveness_cap", "k_max";
    /// What the cost-effectiveness cap allows.
    COST_EFFECTIVENESS_LIMIT = "cost_effectiveness_limit", "S_eff";
    /// Cap of the programme for one project.
    PROGRAMME_CAP = "programme_cap", "S_cap";
    /// The least of the limits.
    SUBSIDY_CEILING = "subsidy_ceiling", "S_max";
    /// What a project is granted that fails a condition: nothing.
    CONDITION = "condition", "S_refused";
    /// The subsidy, at most.
    SUBSIDY = "subsidy", "S";
    /// The cost that the subsidy leaves.
    NET_COST = "net_cost", "C_net";
    /// The subsidy for each tonne over the legal durable years.
    COST_EFFECTIVENESS = "cost_effectiveness", "k";
    /// Payback time below which the programme is said not to select.
    MINIMUM_PAYBACK = "minimum_payback", "T_min";
    /// Years for which credits are issued.
    CREDITING_YEARS = "crediting_years", "N_c";
    /// What a project is issued that fails a criterion or wants no credits: nothing.
    NO_CREDITS = "no_credits", "CR_refused";
    /// Credits issued for the year's reductions.
    CREDITS_ISSUED = "credits_issued", "CR_p";
    /// Credits issued over the crediting period.
    CREDITS_TOTAL = "credits_total", "CR";
    /// Share of the Government of Japan.
    GOVERNMENT_SHARE = "government_share", "s_J";
    /// Share of the partner country's side.
    PARTNER_SHARE = "partner_share", "s_P";
    /// Share of the participants.
    PARTICIPANT_SHARE = "participant_share", "s_O";
    /// Credits of the participants.
    CREDITS_PARTICIPANTS = "credits_participants", "CR_O";
    /// Credits of the partner country's side.
    CREDITS_PARTNER = "credits_partner", "CR_P";
    /// Credits of the Government of Japan.
    CREDITS_GOVERNMENT = "credits_government", "CR_J";
    /// Credits of the participants over the crediting period.
    CREDITS_PARTICIPANTS_TOTAL = "credits_participants_total", "CR_O,total";
    /// Credit price, scenario without value.
    PRICE_ZERO = "price_zero", "π_0";
    /// Credit price, low scenario.
    PRICE_LOW = "price_low", "π_low";
    /// Credit price, base scenario.
    PRICE_BASE = "price_base", "π";
    /// Credit price, high scenario.
    PRICE_HIGH = "price_high", "π_high";
    /// Revenue in the scenario without value.
    REVENUE_ZERO = "revenue_zero", "R_0";
    /// Revenue in the low scenario.
    REVENUE_LOW = "revenue_low", "R_low";
    /// Revenue of the year in the base scenario.
    REVENUE = "revenue", "R_p";
    /// Revenue over the crediting period in the base scenario.
    REVENUE_TOTAL = "revenue_total", "R";
    /// Revenue in the high scenario.
    REVENUE_HIGH = "revenue_high", "R_high";
    /// Value of the electricity.
    ELECTRICITY_VALUE = "electricity_value", "V_p";
    /// Other income or saving a year, as answered in dollars.
    OTHER_INCOME_DOLLARS = "other_income_dollars", "B_USD";
    /// Other income or saving a year, as answered in local currency.
    OTHER_INCOME_LOCAL = "other_income_local", "B_local";
    /// Other income or saving a year.
    OTHER_INCOME = "other_income", "B";
    /// Operation and maintenance of the year.
    OPERATION = "operation", "O_p";
    /// Investment in the construction year.
    INVESTMENT = "investment", "I_p";
    /// Cash flow without the JCM.
    CASH_FLOW_WITHOUT = "cash_flow_without", "F_0";
    /// Subsidy in the construction year.
    SUBSIDY_RECEIVED = "subsidy_received", "S_p";
    /// Cash flow with the JCM.
    CASH_FLOW_WITH = "cash_flow_with", "F";
    /// Running total without the JCM.
    CUMULATIVE_WITHOUT = "cumulative_without", "ΣF_0";
    /// Running total with the JCM.
    CUMULATIVE_WITH = "cumulative_with", "ΣF";
    /// Part of the cost after subsidy that is borrowed.
    LOAN_SHARE = "loan_share", "l";
    /// Amount borrowed.
    LOAN = "loan", "L";
    /// Interest on the loan a year.
    LOAN_INTEREST = "loan_interest", "i";
    /// Years over which the loan is repaid.
    LOAN_YEARS = "loan_years", "n";
    /// Present value of one yen a year over the loan.
    ANNUITY_FACTOR = "annuity_factor", "A";
    /// Interest and repayment of the year.
    DEBT_SERVICE = "debt_service", "DS_p";
    /// Cash flow with the JCM after the loan.
    CASH_FLOW_AFTER_LOAN = "cash_flow_after_loan", "F_L";
    /// Running total with the JCM after the loan.
    CUMULATIVE_AFTER_LOAN = "cumulative_after_loan", "ΣF_L";
    /// Simple payback time without the JCM.
    PAYBACK_WITHOUT_JCM = "payback_without_jcm", "T_0";
    /// Simple payback time with the JCM.
    PAYBACK_WITH_JCM = "payback_with_jcm", "T";
}
