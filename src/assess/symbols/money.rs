//! Lines of the money beyond the first ones: cost lines, assumptions, tax, loan, credits over time, measures.

use crate::worksheet::{Names, Symbol};

symbols! {
    /// Cost of the equipment.
    COST_EQUIPMENT = "cost_equipment", "C_eq";
    /// Cost of the works.
    COST_WORKS = "cost_works", "C_w";
    /// Cost of ancillary works.
    COST_ANCILLARY = "cost_ancillary", "C_a";
    /// Cost of design and testing.
    COST_DESIGN = "cost_design", "C_d";
    /// Cost of monitoring equipment.
    COST_MONITORING = "cost_monitoring", "C_m";
    /// Cost of land.
    COST_LAND = "cost_land", "C_l";
    /// Taxes and duties on the investment.
    COST_TAX = "cost_tax", "C_t";
    /// Reserve for the unforeseen.
    COST_CONTINGENCY = "cost_contingency", "C_c";
    /// Profit of the consortium in its own supplies.
    OWN_SUPPLY_PROFIT = "own_supply_profit", "C_own";
    /// Cost of replaced parts as answered, in dollars.
    REPLACEMENT_COST_DOLLARS = "replacement_cost_dollars", "C_r,USD";
    /// Cost of replaced parts as answered, in local currency.
    REPLACEMENT_COST_LOCAL = "replacement_cost_local", "C_r,local";
    /// Cost of replaced parts.
    REPLACEMENT_COST = "replacement_cost", "C_r";
    /// Year of operation of the replacement.
    REPLACEMENT_YEAR = "replacement_year", "n_r";
    /// Replacement of the year.
    REPLACEMENT = "replacement", "C_r,p";
    /// Value at the end as a part of the cost.
    RESIDUAL_SHARE = "residual_share", "w";
    /// Value of the plant in its last year.
    RESIDUAL_VALUE = "residual_value", "W_p";
    /// Rate at which later money is discounted.
    DISCOUNT_RATE = "discount_rate", "d_r";
    /// Yearly change of the local currency in yen.
    CURRENCY_CHANGE = "currency_change", "g_x";
    /// Yearly change of the price of electricity.
    ELECTRICITY_CHANGE = "electricity_change", "g_e";
    /// Yearly change of other income.
    OTHER_CHANGE = "other_change", "g_b";
    /// Yearly change of the running cost.
    OPERATION_CHANGE = "operation_change", "g_o";
    /// Other income of the year.
    OTHER_VALUE = "other_value", "B_p";
    /// Income less running cost of the year.
    OPERATING_RESULT = "operating_result", "E_p";
    /// Years until the subsidy is paid.
    SUBSIDY_DELAY = "subsidy_delay", "n_S";
    /// Tax on the profit.
    TAX_RATE = "tax_rate", "τ";
    /// Years of depreciation.
    DEPRECIATION_YEARS = "depreciation_years", "n_D";
    /// Depreciation without the JCM.
    DEPRECIATION_WITHOUT = "depreciation_without", "D_0";
    /// Depreciation of the cost after subsidy.
    DEPRECIATION = "depreciation", "D_p";
    /// Tax without the JCM.
    TAX_WITHOUT = "tax_without", "T_0";
    /// Tax with the JCM.
    TAX = "tax", "T_p";
    /// Tax where interest is deducted.
    TAX_AFTER_INTEREST = "tax_after_interest", "T_L";
    /// Cash flow after tax without the JCM.
    AFTER_TAX_WITHOUT = "after_tax_without", "F_0,τ";
    /// Cash flow after tax with the JCM.
    AFTER_TAX = "after_tax", "F_τ";
    /// Years in which only interest is paid.
    LOAN_GRACE = "loan_grace", "n_g";
    /// Years of repayment.
    REPAYMENT_YEARS = "repayment_years", "n_a";
    /// Payment of a year of repayment.
    ANNUITY = "annuity", "a";
    /// Repayment of the year.
    PRINCIPAL = "principal", "K_p";
    /// Debt at the start of the year.
    DEBT = "debt", "L_p";
    /// Interest of the year.
    INTEREST = "interest", "Z_p";
    /// Interest of the market.
    MARKET_INTEREST = "market_interest", "i_m";
    /// What a loan below the market is worth.
    LOAN_BENEFIT = "loan_benefit", "L_b";
    /// Cash flow from which the loan is served.
    AVAILABLE_FOR_DEBT = "available_for_debt", "F_D";
    /// Share that the programme asks for at least.
    FLAT_SHARE = "flat_share", "s_flat";
    /// Price of a credit in the first year.
    PRICE_START = "price_start", "π_1";
    /// Yearly change of the credit price.
    PRICE_CHANGE = "price_change", "g_π";
    /// Price of a credit in the year.
    PRICE_PATH = "price_path", "π_p";
    /// Years of reductions issued together.
    MONITORING_YEARS = "monitoring_years", "n_m";
    /// Years until credits are issued and sold.
    ISSUANCE_DELAY = "issuance_delay", "n_i";
    /// Revenue from credits when it arrives.
    CREDITS_RECEIVED = "credits_received", "R_i";
    /// Verification in the year.
    VERIFICATIONS = "verifications", "V";
    /// Cost of a verification.
    VERIFICATION_COST = "verification_cost", "c_v";
    /// Cost of the validation.
    VALIDATION_COST = "validation_cost", "c_val";
    /// Validation and verification of the year.
    CREDIT_COST = "credit_cost", "C_v,p";
    /// Income from credits less their cost.
    CREDIT_INCOME = "credit_income", "R_net";
    /// Part of the eligible cost that a demonstration may receive.
    DEMONSTRATION_RATE = "demonstration_rate", "r_demo";
    /// What a demonstration may receive.
    DEMONSTRATION_AMOUNT = "demonstration_amount", "S_demo";
    /// Part of the eligible cost that the eco lease pays.
    LEASE_RATE = "lease_rate", "r_lease";
    /// What the eco lease pays.
    LEASE_AMOUNT = "lease_amount", "S_lease";
    /// Part of the cost that the fund at the Asian Development Bank usually pays.
    FUND_RATE = "fund_rate", "r_fund";
    /// Most that the fund pays for a project.
    FUND_CAP = "fund_cap", "S_fund,max";
    /// What the fund at the Asian Development Bank may pay.
    FUND_AMOUNT = "fund_amount", "S_fund";
    /// Net present value without the JCM.
    NPV_WITHOUT = "npv_without", "NPV_0";
    /// Net present value with the JCM.
    NPV = "npv", "NPV";
    /// Internal rate of return without the JCM.
    IRR_WITHOUT = "irr_without", "IRR_0";
    /// Internal rate of return with the JCM.
    IRR = "irr", "IRR";
    /// Modified internal rate of return without the JCM.
    MIRR_WITHOUT = "mirr_without", "MIRR_0";
    /// Modified internal rate of return with the JCM.
    MIRR = "mirr", "MIRR";
    /// Discounted payback without the JCM.
    DISCOUNTED_PAYBACK_WITHOUT = "discounted_payback_without", "T_d,0";
    /// Discounted payback with the JCM.
    DISCOUNTED_PAYBACK = "discounted_payback", "T_d";
    /// Net present value for the owners after the loan.
    NPV_EQUITY = "npv_equity", "NPV_L";
    /// Internal rate of return for the owners after the loan.
    IRR_EQUITY = "irr_equity", "IRR_L";
    /// Least cover of the debt service.
    DEBT_COVER = "debt_cover", "DSCR";
    /// Energy, discounted.
    DISCOUNTED_ENERGY = "discounted_energy", "E_d";
    /// All cost of a kilowatt hour.
    COST_OF_ENERGY = "cost_of_energy", "LCOE";
    /// Reductions over operation.
    REDUCTIONS_TOTAL = "reductions_total", "ER_N";
    /// Present value of what credits bring, before what they cost.
    CREDITS_RECEIVED_VALUE = "credits_received_value", "CR_NPV";
    /// Present value of the income from credits.
    CREDIT_VALUE = "credit_value", "R_NPV";
    /// Cost of a tonne before the JCM.
    ABATEMENT_COST = "abatement_cost", "c_ER";
    /// Cost of a tonne after the subsidy.
    ABATEMENT_COST_AFTER = "abatement_cost_after", "c_ER,S";
}

/// The rates of return: they may be above one, and are no factors.
pub const RATES_OF_RETURN: [Symbol; 5] = [IRR_WITHOUT, IRR, MIRR_WITHOUT, MIRR, IRR_EQUITY];
