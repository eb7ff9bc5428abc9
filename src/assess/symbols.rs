//! The symbols of all lines, in the order of the sheet. The notation follows the methodology documents where they
//! have one; a line that exists on both bases carries `app` for the estimate at application.

use crate::worksheet::Symbol;

macro_rules! symbols {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $notation:literal;)*) => {
        $($(#[$doc])* pub const $name: Symbol = Symbol::new($id, $notation);)*

        /// Every symbol, so that a test can ask each language for each name.
        pub const ALL: &[Symbol] = &[$($name,)*];
    };
}

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
    /// Electricity that the site takes from the grid.
    GRID_IMPORT = "grid_import", "EI_grid";
    /// Electricity of the captive generator.
    CAPTIVE_GENERATION = "captive_generation", "EG_cap";
    /// Efficiency of the captive generator.
    CAPTIVE_EFFICIENCY = "captive_efficiency", "η_cap";
    /// Fuel of the captive generator by mass.
    CAPTIVE_FUEL_MASS = "captive_fuel_mass", "FC_cap";
    /// Fuel of the captive generator by volume.
    CAPTIVE_FUEL_LITRES = "captive_fuel_litres", "FC_cap,V";
    /// Gas of the captive generator by volume.
    CAPTIVE_FUEL_CUBIC_METRES = "captive_fuel_cubic_metres", "FC_cap,G";
    /// Fuel of the captive generator by energy.
    CAPTIVE_FUEL_ENERGY = "captive_fuel_energy", "FC_cap,E";
    /// Density of the captive generator's fuel.
    CAPTIVE_FUEL_DENSITY = "captive_fuel_density", "ρ_cap";
    /// Calorific value of the captive generator's fuel at application.
    CAPTIVE_NCV_APPLICATION = "captive_ncv_application", "NCV_cap,app";
    /// Calorific value of the captive generator's fuel.
    CAPTIVE_NCV = "captive_ncv", "NCV_cap";
    /// Emission factor of the captive generator's fuel at application.
    CAPTIVE_CO2_APPLICATION = "captive_co2_application", "EF_cap,fuel,app";
    /// Emission factor of the captive generator's fuel.
    CAPTIVE_CO2 = "captive_co2", "EF_cap,fuel";
    /// EF of the grid at application, in a mixed supply.
    GRID_FACTOR_APPLICATION = "grid_factor_application", "EF_grid,app";
    /// EF of the grid, in a mixed supply.
    GRID_FACTOR = "grid_factor", "EF_grid";
    /// EF of the captive generator at application, in a mixed supply.
    CAPTIVE_FACTOR_APPLICATION = "captive_factor_application", "EF_cap,app";
    /// EF of the captive generator, in a mixed supply.
    CAPTIVE_FACTOR = "captive_factor", "EF_cap";
    /// Fuel of the project by mass.
    PROJECT_FUEL_MASS = "project_fuel_mass", "FC_PJ";
    /// Liquid fuel of the project by volume.
    PROJECT_FUEL_LITRES = "project_fuel_litres", "FC_PJ,V";
    /// Gas of the project by volume.
    PROJECT_FUEL_CUBIC_METRES = "project_fuel_cubic_metres", "FC_PJ,G";
    /// Fuel of the project by energy.
    PROJECT_FUEL_ENERGY = "project_fuel_energy", "FC_PJ,E";
    /// Density of the project's fuel.
    PROJECT_FUEL_DENSITY = "project_fuel_density", "ρ_PJ";
    /// Calorific value of the project's fuel at application.
    PROJECT_FUEL_NCV_APPLICATION = "project_fuel_ncv_application", "NCV_PJ,app";
    /// Calorific value of the project's fuel.
    PROJECT_FUEL_NCV = "project_fuel_ncv", "NCV_PJ";
    /// Emission factor of the project's fuel at application.
    PROJECT_FUEL_CO2_APPLICATION = "project_fuel_co2_application", "EF_PJ,fuel,app";
    /// Emission factor of the project's fuel.
    PROJECT_FUEL_CO2 = "project_fuel_co2", "EF_PJ,fuel";
    /// Second fuel of the project by mass.
    SECOND_FUEL_MASS = "second_fuel_mass", "FC_2";
    /// Second fuel of the project by volume.
    SECOND_FUEL_LITRES = "second_fuel_litres", "FC_2,V";
    /// Second fuel of the project, a gas, by volume.
    SECOND_FUEL_CUBIC_METRES = "second_fuel_cubic_metres", "FC_2,G";
    /// Second fuel of the project by energy.
    SECOND_FUEL_ENERGY = "second_fuel_energy", "FC_2,E";
    /// Density of the project's second fuel.
    SECOND_FUEL_DENSITY = "second_fuel_density", "ρ_2";
    /// Calorific value of the project's second fuel at application.
    SECOND_FUEL_NCV_APPLICATION = "second_fuel_ncv_application", "NCV_2,app";
    /// Calorific value of the project's second fuel.
    SECOND_FUEL_NCV = "second_fuel_ncv", "NCV_2";
    /// Emission factor of the project's second fuel at application.
    SECOND_FUEL_CO2_APPLICATION = "second_fuel_co2_application", "EF_2,fuel,app";
    /// Emission factor of the project's second fuel.
    SECOND_FUEL_CO2 = "second_fuel_co2", "EF_2,fuel";
    /// Emission factor of the reference equipment's fuel at application.
    REFERENCE_FUEL_CO2_APPLICATION = "reference_fuel_co2_application", "EF_RE,fuel,app";
    /// Emission factor of the reference equipment's fuel.
    REFERENCE_FUEL_CO2 = "reference_fuel_co2", "EF_RE,fuel";
    /// Warming potential of methane.
    GWP_METHANE = "gwp_methane", "GWP_CH4";
    /// Rated load of the auxiliaries.
    AUXILIARY_LOAD = "auxiliary_load", "P_aux";
    /// Days of operation in a year.
    OPERATING_DAYS = "operating_days", "D_p";
    /// Electricity that charges the battery.
    BATTERY_CHARGE = "battery_charge", "EC_charge";
    /// Electricity that the battery gives back.
    BATTERY_DISCHARGE = "battery_discharge", "EC_discharge";
    /// What the battery loses.
    BATTERY_LOSSES = "battery_losses", "EC_loss";
    /// Generation less losses of the battery.
    DISPLACED_ELECTRICITY = "displaced_electricity", "EG_displaced";
    /// Steam of a geothermal plant.
    STEAM_QUANTITY = "steam_quantity", "M_steam";
    /// CO2 in the steam.
    STEAM_CO2 = "steam_co2", "w_CO2";
    /// CH4 in the steam.
    STEAM_CH4 = "steam_ch4", "w_CH4";
    /// Gases that escape with the steam.
    STEAM_EMISSIONS = "steam_emissions", "PE_steam";
    /// Project emissions that no other line holds.
    OTHER_PROJECT_EMISSIONS = "other_project_emissions", "PE_other";
    /// Gases of the steam and other project emissions together.
    ESCAPED_EMISSIONS = "escaped_emissions", "PE_esc";
    /// Organic waste kept out of the disposal site.
    ORGANIC_WASTE = "organic_waste", "W_p";
    /// Degradable carbon of the waste.
    WASTE_CARBON = "waste_carbon", "DOC_j";
    /// Part of that carbon that decays.
    WASTE_CARBON_DECAYING = "waste_carbon_decaying", "DOC_f";
    /// Part of methane in the gas of a disposal site.
    WASTE_METHANE = "waste_methane", "F";
    /// Methane correction factor of the disposal site.
    WASTE_CORRECTION = "waste_correction", "MCF";
    /// Part of the methane that the cover of the site oxidises.
    WASTE_OXIDATION = "waste_oxidation", "OX";
    /// Correction of the model's uncertainty.
    WASTE_MODEL = "waste_model", "φ";
    /// Part of a year's waste that is left after a year.
    WASTE_LEFT = "waste_left", "e^-k";
    /// Part of the waste of all years so far that decays in the year.
    WASTE_DECAYED = "waste_decayed", "D_p,decay";
    /// Methane that the waste would have given off in the year.
    AVOIDED_METHANE = "avoided_methane", "RE_CH4,SWDS,p";
    /// Waste burnt.
    WASTE_BURNT = "waste_burnt", "W_burnt";
    /// Fossil carbon in the waste burnt.
    FOSSIL_CARBON = "fossil_carbon", "FC_waste";
    /// CO2 of the fossil carbon burnt.
    FOSSIL_EMISSIONS = "fossil_emissions", "PE_waste";
    /// Electricity that the project equipment uses.
    PROJECT_ELECTRICITY = "project_electricity", "EC_PJ,p";
    /// Electricity that the reference equipment would use.
    REFERENCE_ELECTRICITY = "reference_electricity", "EC_RE,p";
    /// Efficiency of the project equipment.
    EFFICIENCY_PROJECT = "efficiency_project", "η_PJ";
    /// Efficiency of the reference equipment.
    EFFICIENCY_REFERENCE = "efficiency_reference", "η_RE";
    /// Ratio of both.
    EFFICIENCY_RATIO = "efficiency_ratio", "η_PJ/η_RE";
    /// Temperature of the chilled water.
    CHILLED_WATER = "chilled_water", "T_chilled,out";
    /// Temperature of the cooling water.
    COOLING_WATER = "cooling_water", "T_cooling,out";
    /// Difference between water and refrigerant.
    APPROACH_TEMPERATURE = "approach_temperature", "TD";
    /// Coefficient of performance at standard temperatures.
    EFFICIENCY_PROJECT_CORRECTED = "efficiency_project_corrected", "COP_PJ,tc";
    /// Output of the year.
    OUTPUT = "output", "PP_p";
    /// Energy for a unit of output, project equipment.
    SPECIFIC_PROJECT = "specific_project", "SEC_PJ";
    /// Energy for a unit of output, reference equipment.
    SPECIFIC_REFERENCE = "specific_reference", "SEC_RE";
    /// Ratio of both.
    SPECIFIC_RATIO = "specific_ratio", "SEC_RE/SEC_PJ";
    /// Electricity of the servers.
    IT_ELECTRICITY = "it_electricity", "EC_IT,p";
    /// Energy that the reference equipment would burn.
    REFERENCE_FUEL_ENERGY = "reference_fuel_energy", "FC_RE,E";
    /// Fuel of the reference by mass.
    REFERENCE_FUEL_MASS = "reference_fuel_mass", "FC_RE";
    /// Fuel of the reference by volume.
    REFERENCE_FUEL_LITRES = "reference_fuel_litres", "FC_RE,V";
    /// Gas of the reference by volume.
    REFERENCE_FUEL_CUBIC_METRES = "reference_fuel_cubic_metres", "FC_RE,G";
    /// Density of the reference fuel.
    REFERENCE_FUEL_DENSITY = "reference_fuel_density", "ρ_RE";
    /// Calorific value of the reference fuel at application.
    REFERENCE_FUEL_NCV_APPLICATION = "reference_fuel_ncv_application", "NCV_RE,app";
    /// Calorific value of the reference fuel.
    REFERENCE_FUEL_NCV = "reference_fuel_ncv", "NCV_RE";
    /// Heat supplied.
    HEAT_SUPPLIED = "heat_supplied", "Q_p";
    /// Cooling supplied.
    COOLING_SUPPLIED = "cooling_supplied", "Qc_p";
    /// Efficiency of the project boiler.
    BOILER_EFFICIENCY_PROJECT = "boiler_efficiency_project", "η_PJ,b";
    /// Efficiency of the reference boiler.
    BOILER_EFFICIENCY_REFERENCE = "boiler_efficiency_reference", "η_RE,b";
    /// Ratio of the efficiencies of the boilers.
    FUEL_RATIO = "fuel_ratio", "η_PJ,b/η_RE,b";
    /// Water evaporated.
    WATER_EVAPORATED = "water_evaporated", "W_evap,p";
    /// Steam of a reference evaporator for a tonne of water.
    STEAM_RATIO_REFERENCE = "steam_ratio_reference", "SSC_RE";
    /// Heat of a tonne of steam.
    STEAM_HEAT = "steam_heat", "h_steam";
    /// Steam that the project uses.
    PROJECT_STEAM = "project_steam", "S_PJ,p";
    /// Transformers in operation.
    TRANSFORMER_COUNT = "transformer_count", "n";
    /// No-load loss of a reference transformer.
    NO_LOAD_LOSS_REFERENCE = "no_load_loss_reference", "NLL_RE";
    /// No-load loss of a project transformer.
    NO_LOAD_LOSS_PROJECT = "no_load_loss_project", "NLL_PJ";
    /// Uncertainty of the measured loss.
    LOSS_UNCERTAINTY = "loss_uncertainty", "UNC";
    /// Hours energised.
    ENERGISED_HOURS = "energised_hours", "h_p";
    /// Part of the time without supply.
    BLACKOUT = "blackout", "b";
    /// Hours of all transformers together.
    ENERGISED_TIME = "energised_time", "n·h_p·Br";
    /// Electricity sent.
    SENT_ELECTRICITY = "sent_electricity", "E_sent,p";
    /// Electricity received.
    RECEIVED_ELECTRICITY = "received_electricity", "E_received,p";
    /// Resistance of the reference conductor.
    RESISTANCE_REFERENCE = "resistance_reference", "R_RE";
    /// Resistance of the project conductor.
    RESISTANCE_PROJECT = "resistance_project", "R_PJ";
    /// Loss rate without the control.
    LOSS_RATE_REFERENCE = "loss_rate_reference", "l_RE";
    /// Loss rate with the control.
    LOSS_RATE_PROJECT = "loss_rate_project", "l_PJ";
    /// Distance driven.
    DISTANCE = "distance", "D_km,p";
    /// Consumption of a reference vehicle.
    SPECIFIC_FUEL_REFERENCE = "specific_fuel_reference", "SFC_RE";
    /// Heat of the biogas that replaces fuel.
    BIOGAS_HEAT = "biogas_heat", "Q_biogas,p";
    /// Methane recovered.
    METHANE_RECOVERED = "methane_recovered", "M_CH4,p";
    /// Part destroyed.
    DESTRUCTION = "destruction", "DRE";
    /// Part that the cover of the landfill would oxidise.
    OXIDATION = "oxidation", "OX_site";
    /// Chemical oxygen demand removed.
    COD_REMOVED = "cod_removed", "COD_p";
    /// Methane correction factor of the reference treatment.
    METHANE_CORRECTION = "methane_correction", "MCF_RE";
    /// Methane of a tonne of chemical oxygen demand.
    METHANE_CAPACITY = "methane_capacity", "B_o";
    /// Methane of the reference treatment.
    METHANE_REFERENCE = "methane_reference", "M_CH4,RE";
    /// Methane that the project lets escape.
    ESCAPING_METHANE = "escaping_methane", "PE_CH4";
    /// Area of the paddies.
    PADDY_AREA = "paddy_area", "A";
    /// Days of cultivation.
    CULTIVATION_DAYS = "cultivation_days", "D_s";
    /// Emission factor of the country.
    PADDY_FACTOR_COUNTRY = "paddy_factor_country", "EF_c";
    /// Scaling factor of the reference water regime.
    WATER_FACTOR_REFERENCE = "water_factor_reference", "SF_R,w";
    /// Scaling factor of the project water regime.
    WATER_FACTOR_PROJECT = "water_factor_project", "SF_P,w";
    /// Scaling factor of the water before the season.
    PRESEASON_FACTOR = "preseason_factor", "SF_p";
    /// Straw worked in shortly before cultivation.
    STRAW_SHORT = "straw_short", "ROA_1";
    /// Its conversion factor.
    STRAW_SHORT_FACTOR = "straw_short_factor", "CFOA_1";
    /// Straw worked in long before cultivation.
    STRAW_LONG = "straw_long", "ROA_2";
    /// Its conversion factor.
    STRAW_LONG_FACTOR = "straw_long_factor", "CFOA_2";
    /// Compost.
    COMPOST = "compost", "ROA_3";
    /// Its conversion factor.
    COMPOST_FACTOR = "compost_factor", "CFOA_3";
    /// Farmyard manure.
    MANURE = "manure", "ROA_4";
    /// Its conversion factor.
    MANURE_FACTOR = "manure_factor", "CFOA_4";
    /// Green manure.
    GREEN_MANURE = "green_manure", "ROA_5";
    /// Its conversion factor.
    GREEN_MANURE_FACTOR = "green_manure_factor", "CFOA_5";
    /// Scaling factor of the organic amendments.
    ORGANIC_FACTOR = "organic_factor", "SF_o";
    /// Emission factor of the reference paddies.
    PADDY_FACTOR_REFERENCE = "paddy_factor_reference", "EF_R";
    /// Emission factor of the project paddies.
    PADDY_FACTOR_PROJECT = "paddy_factor_project", "EF_P";
    /// Methane of the reference paddies.
    PADDY_EMISSIONS_REFERENCE = "paddy_emissions_reference", "RE_CH4";
    /// Methane of the project paddies.
    PADDY_EMISSIONS_PROJECT = "paddy_emissions_project", "PE_CH4,s";
    /// Warming potential of nitrous oxide.
    GWP_NITROUS_OXIDE = "gwp_nitrous_oxide", "GWP_N2O";
    /// Nitrous oxide of the reference's fertiliser.
    NITROGEN_FACTOR_REFERENCE = "nitrogen_factor_reference", "EF_N2O,R";
    /// Nitrous oxide of the project's fertiliser.
    NITROGEN_FACTOR_PROJECT = "nitrogen_factor_project", "EF_N2O,P";
    /// Nitrogen of the reference.
    NITROGEN_REFERENCE = "nitrogen_reference", "Q_N,R";
    /// Nitrogen of the project.
    NITROGEN_PROJECT = "nitrogen_project", "Q_N,P";
    /// Nitrous oxide of the reference.
    NITROGEN_EMISSIONS_REFERENCE = "nitrogen_emissions_reference", "RE_N2O";
    /// Nitrous oxide of the project.
    NITROGEN_EMISSIONS_PROJECT = "nitrogen_emissions_project", "PE_N2O";
    /// Deduction for uncertainty.
    UNCERTAINTY_DEDUCTION = "uncertainty_deduction", "U_d";
    /// What is left after the deduction.
    DISCOUNT_KEPT = "discount_kept", "1-U";
    /// Forest that would be lost.
    FOREST_LOSS_REFERENCE = "forest_loss_reference", "ΔA_RE";
    /// Forest lost with the project.
    FOREST_LOSS_PROJECT = "forest_loss_project", "ΔA_PJ";
    /// Carbon of a hectare of forest.
    FOREST_CARBON = "forest_carbon", "C";
    /// Emissions that move elsewhere.
    DISPLACEMENT_EMISSIONS = "displacement_emissions", "DE_p";
    /// Part of the reductions set aside.
    DISCOUNT = "discount", "U";
    /// Reference level.
    FOREST_EMISSIONS_REFERENCE = "forest_emissions_reference", "RL_p";
    /// Net emissions of the project area.
    FOREST_EMISSIONS_PROJECT = "forest_emissions_project", "PNE_p";
    /// Refrigerant recovered.
    REFRIGERANT_MASS = "refrigerant_mass", "M_p";
    /// Warming potential of the refrigerant.
    GWP_REFRIGERANT = "gwp_refrigerant", "GWP_k";
    /// Refrigerant recovered, as CO2.
    REFRIGERANT_EMISSIONS = "refrigerant_emissions", "M_p·GWP_k";
    /// Saving rate of the control.
    SAVING = "saving", "s";
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
