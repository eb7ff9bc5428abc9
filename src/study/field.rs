//! The questions of a study, each with the kind of answer it takes and its bounds.

use super::kind::{CHANGE, ENERGY, FUEL_USE, FUELS, HEAT, Kind, MONEY, TECHNOLOGIES, YES_NO, number, whole};
use super::unit::AnswerUnit;
use rust_decimal::dec;

macro_rules! fields {
    ($($(#[doc = $doc:literal])* $name:ident = $key:literal: $kind:expr;)*) => {
        /// A question of the study. The key is used in saved studies, registry files and message ids.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[doc = $doc])* $name,)* }

        impl Field {
            /// Every question, in the order in which the study asks them.
            pub const ALL: &'static [Field] = &[$(Field::$name,)*];

            /// The key in saved studies.
            pub const fn key(self) -> &'static str {
                match self { $(Field::$name => $key,)* }
            }

            /// What is asked, for people who write programs: the page has its own words in each language.
            pub const fn meaning(self) -> &'static str {
                match self { $(Field::$name => concat!($($doc),*).trim_ascii_start(),)* }
            }

            /// What an answer may be.
            pub const fn kind(self) -> Kind {
                match self { $(Field::$name => $kind,)* }
            }
        }
    };
}

fields! {
    /// Partner country, by its two-letter code.
    Country = "country": Kind::Key;
    /// Technology.
    Technology = "technology": Kind::Choice(TECHNOLOGIES);
    /// Where the panels stand.
    Mounting = "mounting": Kind::Choice(&["rooftop", "ground"]);
    /// Methodology and version, such as `TH_AM001 3.0`.
    Methodology = "methodology": Kind::Key;
    /// Whether the plant is connected to the grid or to the site's own supply.
    GridConnected = "grid_connected": YES_NO;
    /// Whether the modules are certified for design and safety.
    ModulesCertified = "modules_certified": YES_NO;
    /// Whether output and irradiance are metered.
    OutputMetered = "output_metered": YES_NO;
    /// The grid, where a country has several.
    Grid = "grid": Kind::Key;
    /// What the plant's electricity displaces.
    DisplacedSource = "displaced_source": Kind::Choice(&["grid", "captive_diesel", "captive_gas", "mixed"]);
    /// Capacity of the plant.
    CapacityKw = "capacity_kw": number(dec!(0.1), dec!(10_000_000), AnswerUnit::Kilowatts);
    /// Electricity generated in the first year.
    GenerationMwh = "generation_mwh": ENERGY;
    /// Electricity that the plant itself uses in a year.
    AuxiliaryMwh = "auxiliary_mwh": ENERGY;
    /// Loss of output a year.
    DegradationPercent = "degradation_percent": number(dec!(0), dec!(10), AnswerUnit::Percent);
    /// Which formula the activity data fit, where a technology has several.
    Method = "method": Kind::Choice(&["ratio", "output", "fuel_ratio", "fuel_output"]);
    /// How the emission factor of captive electricity is found.
    CaptiveMethod = "captive_method": Kind::Choice(&["default", "efficiency", "metered"]);
    /// Fuel of the captive generator in a mixed supply.
    CaptiveFuel = "captive_fuel": Kind::Choice(&["gas_diesel_oil", "natural_gas"]);
    /// Efficiency of the captive generator.
    CaptiveEfficiencyPercent = "captive_efficiency_percent": number(dec!(1), dec!(70), AnswerUnit::Percent);
    /// Electricity of the captive generator in a year.
    CaptiveGeneration = "captive_generation": ENERGY;
    /// Fuel of the captive generator in a year.
    CaptiveFuelUse = "captive_fuel_use": FUEL_USE;
    /// Electricity that the site takes from the grid in a year.
    GridImport = "grid_import": ENERGY;
    /// Electricity that charges the battery in a year.
    BatteryCharge = "battery_charge": ENERGY;
    /// Electricity that the battery gives back in a year.
    BatteryDischarge = "battery_discharge": ENERGY;
    /// Rated load of the auxiliaries together.
    AuxiliaryLoad = "auxiliary_load": number(dec!(0), dec!(1_000_000), AnswerUnit::Kilowatts);
    /// Days of operation in a year.
    OperatingDays = "operating_days": number(dec!(0), dec!(366), AnswerUnit::DaysPerYear);
    /// Fuel that the project burns.
    ProjectFuel = "project_fuel": FUELS;
    /// Fuel that the project burns in a year.
    ProjectFuelUse = "project_fuel_use": FUEL_USE;
    /// A second fuel of the project.
    SecondFuel = "second_fuel": FUELS;
    /// The second fuel burnt in a year.
    SecondFuelUse = "second_fuel_use": FUEL_USE;
    /// Fuel that the reference equipment would burn.
    ReferenceFuel = "reference_fuel": FUELS;
    /// Project emissions that no other question asks for, such as transport of biomass.
    OtherProjectEmissions = "other_project_emissions": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesCo2PerYear);
    /// Steam that a geothermal plant takes in a year.
    SteamQuantity = "steam_quantity": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesPerYear);
    /// CO2 in the steam, by mass.
    SteamCo2Percent = "steam_co2_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// CH4 in the steam, by mass.
    SteamCh4Percent = "steam_ch4_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Electricity that the project equipment uses in a year.
    ProjectElectricity = "project_electricity": ENERGY;
    /// Cooling capacity of one unit.
    CoolingCapacity = "cooling_capacity": number(dec!(0.1), dec!(1_000_000), AnswerUnit::CoolingKilowatts);
    /// Efficiency of the project equipment: coefficient of performance, lumen a watt, or per cent.
    EfficiencyProject = "efficiency_project": number(dec!(0.001), dec!(100_000), AnswerUnit::Plain);
    /// Efficiency of the reference equipment, in the same unit.
    EfficiencyReference = "efficiency_reference": number(dec!(0.001), dec!(100_000), AnswerUnit::Plain);
    /// Temperature of the chilled water that leaves the chiller.
    ChilledWaterCelsius = "chilled_water_celsius": number(dec!(-60), dec!(30), AnswerUnit::Celsius);
    /// Temperature of the cooling water that leaves the chiller.
    CoolingWaterCelsius = "cooling_water_celsius": number(dec!(0), dec!(70), AnswerUnit::Celsius);
    /// Energy for one unit of output, project equipment.
    SpecificProject = "specific_project": number(dec!(0), dec!(1_000_000_000), AnswerUnit::Plain);
    /// Energy for one unit of output, reference equipment.
    SpecificReference = "specific_reference": number(dec!(0), dec!(1_000_000_000), AnswerUnit::Plain);
    /// Output in a year, in the unit of the specific energy.
    Output = "output": number(dec!(0), dec!(1_000_000_000_000), AnswerUnit::Plain);
    /// Electricity of the servers of a data centre in a year.
    ItElectricity = "it_electricity": ENERGY;
    /// Saving rate of a control system, found by switching it on and off.
    SavingPercent = "saving_percent": number(dec!(0), dec!(99), AnswerUnit::Percent);
    /// Heat that the project supplies in a year.
    HeatSupplied = "heat_supplied": HEAT;
    /// Cooling that the project supplies in a year.
    CoolingSupplied = "cooling_supplied": HEAT;
    /// Efficiency of the project boiler.
    BoilerEfficiencyProject = "boiler_efficiency_project": number(dec!(1), dec!(110), AnswerUnit::Percent);
    /// Efficiency of the reference boiler.
    BoilerEfficiencyReference = "boiler_efficiency_reference": number(dec!(1), dec!(110), AnswerUnit::Percent);
    /// Water evaporated in a year.
    WaterEvaporated = "water_evaporated": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesPerYear);
    /// Steam that a reference evaporator uses for a tonne of water.
    SteamRatioReference = "steam_ratio_reference": number(dec!(0), dec!(10), AnswerUnit::Plain);
    /// Heat of a tonne of steam.
    SteamHeat = "steam_heat": number(dec!(0), dec!(5), AnswerUnit::GigajoulesPerTonne);
    /// Steam that the project evaporator uses in a year.
    ProjectSteam = "project_steam": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesPerYear);
    /// Transformers in operation.
    TransformerCount = "transformer_count": whole(dec!(1), dec!(10_000_000), AnswerUnit::Pieces);
    /// No-load loss of a reference transformer.
    NoLoadLossReference = "no_load_loss_reference": number(dec!(0), dec!(1_000_000), AnswerUnit::Watts);
    /// No-load loss of a project transformer.
    NoLoadLossProject = "no_load_loss_project": number(dec!(0), dec!(1_000_000), AnswerUnit::Watts);
    /// Uncertainty of the measured loss.
    LossUncertaintyPercent = "loss_uncertainty_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Hours in a year in which the equipment is energised.
    EnergisedHours = "energised_hours": number(dec!(0), dec!(8784), AnswerUnit::HoursPerYear);
    /// Part of the time without supply.
    BlackoutPercent = "blackout_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Electricity sent into the line in a year.
    SentElectricity = "sent_electricity": ENERGY;
    /// Electricity received at its end in a year.
    ReceivedElectricity = "received_electricity": ENERGY;
    /// Resistance of the reference conductor at 20 degrees Celsius.
    ResistanceReference = "resistance_reference": number(dec!(0.000001), dec!(1000), AnswerUnit::OhmPerKilometre);
    /// Resistance of the project conductor at 20 degrees Celsius.
    ResistanceProject = "resistance_project": number(dec!(0.000001), dec!(1000), AnswerUnit::OhmPerKilometre);
    /// Transmission loss without the control.
    LossRateReferencePercent = "loss_rate_reference_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Transmission loss with the control.
    LossRateProjectPercent = "loss_rate_project_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Distance driven in a year.
    Distance = "distance": number(dec!(0), dec!(100_000_000_000), AnswerUnit::KilometresPerYear);
    /// Fuel of a reference vehicle by distance.
    SpecificFuelReference = "specific_fuel_reference": number(dec!(0), dec!(1000), AnswerUnit::LitresPer100Kilometres);
    /// Organic waste kept out of the disposal site in a year.
    OrganicWaste = "organic_waste": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesPerYear);
    /// Kind of the organic waste.
    WasteKind = "waste_kind": Kind::Choice(&["food", "garden", "paper", "wood", "textile", "sludge"]);
    /// Climate of the disposal site.
    WasteClimate = "waste_climate": Kind::Choice(&["tropical_wet", "tropical_dry", "temperate_wet", "temperate_dry"]);
    /// How the reference disposal site is managed.
    DisposalSite = "disposal_site": Kind::Choice(&["managed", "semi_aerobic", "unmanaged_deep", "unmanaged_shallow"]);
    /// Waste burnt in a year.
    WasteBurnt = "waste_burnt": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesPerYear);
    /// Carbon of fossil origin in the waste burnt, by mass.
    FossilCarbonPercent = "fossil_carbon_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Heat of the biogas that replaces fuel in a year.
    BiogasHeat = "biogas_heat": HEAT;
    /// Methane recovered in a year.
    MethaneRecovered = "methane_recovered": number(dec!(0), dec!(100_000_000), AnswerUnit::TonnesPerYear);
    /// Part of the recovered methane that is burnt.
    DestructionPercent = "destruction_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Part of the methane that the soil above a landfill would oxidise.
    OxidationPercent = "oxidation_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Chemical oxygen demand removed in a year.
    CodRemoved = "cod_removed": number(dec!(0), dec!(100_000_000), AnswerUnit::TonnesPerYear);
    /// Methane correction factor of the reference treatment.
    MethaneCorrection = "methane_correction": number(dec!(0), dec!(1), AnswerUnit::Plain);
    /// Area of the paddies.
    PaddyArea = "paddy_area": number(dec!(0), dec!(10_000_000), AnswerUnit::Hectares);
    /// Season of the cultivation.
    Season = "season": Kind::Choice(&["dry", "wet"]);
    /// Days of cultivation in the season.
    CultivationDays = "cultivation_days": number(dec!(1), dec!(366), AnswerUnit::Days);
    /// Where the emission factor of methane comes from.
    PaddyFactorBasis = "paddy_factor_basis": Kind::Choice(&["country", "measured_3_years", "measured_5_years"]);
    /// Measured emission of the reference paddies.
    PaddyMethaneReference = "paddy_methane_reference": number(dec!(0), dec!(100), AnswerUnit::KilogramsPerHectareDay);
    /// Measured emission of the project paddies.
    PaddyMethaneProject = "paddy_methane_project": number(dec!(0), dec!(100), AnswerUnit::KilogramsPerHectareDay);
    /// Water regime of the reference.
    WaterRegimeReference = "water_regime_reference": Kind::Choice(&["continuous", "single"]);
    /// Water regime of the project.
    WaterRegimeProject = "water_regime_project": Kind::Choice(&["single", "multiple"]);
    /// Water regime before the season.
    Preseason = "preseason": Kind::Choice(&["dry_short", "dry_long", "flooded", "dry_year"]);
    /// Straw worked in shortly before cultivation.
    StrawShort = "straw_short": number(dec!(0), dec!(100), AnswerUnit::TonnesPerHectare);
    /// Straw worked in long before cultivation.
    StrawLong = "straw_long": number(dec!(0), dec!(100), AnswerUnit::TonnesPerHectare);
    /// Compost.
    Compost = "compost": number(dec!(0), dec!(100), AnswerUnit::TonnesPerHectare);
    /// Farmyard manure.
    Manure = "manure": number(dec!(0), dec!(100), AnswerUnit::TonnesPerHectare);
    /// Green manure.
    GreenManure = "green_manure": number(dec!(0), dec!(100), AnswerUnit::TonnesPerHectare);
    /// Nitrogen fertiliser of the reference in the season.
    NitrogenReference = "nitrogen_reference": number(dec!(0), dec!(100_000_000), AnswerUnit::KilogramsOfNitrogen);
    /// Nitrogen fertiliser of the project in the season.
    NitrogenProject = "nitrogen_project": number(dec!(0), dec!(100_000_000), AnswerUnit::KilogramsOfNitrogen);
    /// Forest that would be lost in a year.
    ForestLossReference = "forest_loss_reference": number(dec!(0), dec!(10_000_000), AnswerUnit::HectaresPerYear);
    /// Forest lost in a year with the project.
    ForestLossProject = "forest_loss_project": number(dec!(0), dec!(10_000_000), AnswerUnit::HectaresPerYear);
    /// Carbon of a hectare of forest, above and below ground, less what is left after clearing.
    ForestCarbon = "forest_carbon": number(dec!(0), dec!(2000), AnswerUnit::TonnesOfCarbonPerHectare);
    /// Emissions that move elsewhere because of the project.
    DisplacementEmissions = "displacement_emissions": number(dec!(0), dec!(1_000_000_000), AnswerUnit::TonnesCo2PerYear);
    /// Part of the reductions set aside.
    DiscountPercent = "discount_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Refrigerant recovered.
    Refrigerant = "refrigerant": Kind::Key;
    /// Refrigerant recovered in a year.
    RefrigerantMass = "refrigerant_mass": number(dec!(0), dec!(1_000_000), AnswerUnit::Kilograms);
    /// Whether the energy of this measure is counted in no other measure of the project.
    SeparateEnergy = "separate_energy": YES_NO;
    /// First year of operation.
    StartYear = "start_year": whole(dec!(2013), dec!(2060), AnswerUnit::CalendarYear);
    /// Years of construction, over which the cost is paid in equal parts.
    ConstructionYears = "construction_years": whole(dec!(1), dec!(5), AnswerUnit::Years);
    /// Years of operation that the study covers.
    OperatingYears = "operating_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// The user's own emission factor at application.
    GridFactorApplication = "grid_factor_application": number(dec!(0), dec!(3), AnswerUnit::TonnesPerMegawattHour);
    /// The user's own emission factor of the methodology.
    GridFactorMethodology = "grid_factor_methodology": number(dec!(0), dec!(3), AnswerUnit::TonnesPerMegawattHour);
    /// Currency in which the costs are given.
    CostCurrency = "cost_currency": Kind::Choice(&["JPY", "USD", "local"]);
    /// Cost of the whole investment.
    TotalCost = "total_cost": MONEY;
    /// The part of the cost that the subsidy may count.
    EligibleCost = "eligible_cost": MONEY;
    /// Cost of the equipment, among the lines of the cost.
    CostEquipment = "cost_equipment": MONEY;
    /// Cost of the works.
    CostWorks = "cost_works": MONEY;
    /// Cost of works that go with the equipment, such as foundations and cables.
    CostAncillary = "cost_ancillary": MONEY;
    /// Cost of design and testing.
    CostDesign = "cost_design": MONEY;
    /// Cost of the meters that monitoring needs.
    CostMonitoring = "cost_monitoring": MONEY;
    /// Cost of land.
    CostLand = "cost_land": MONEY;
    /// Taxes and duties on the investment.
    CostTax = "cost_tax": MONEY;
    /// Reserve for the unforeseen.
    CostContingency = "cost_contingency": MONEY;
    /// Profit of members of the consortium in what they supply themselves.
    OwnSupplyProfit = "own_supply_profit": MONEY;
    /// Cost of operation and maintenance in a year.
    AnnualCost = "annual_cost": number(dec!(0), dec!(1_000_000_000_000_000), AnswerUnit::MoneyPerYear);
    /// Price of the electricity that is no longer bought, or that is sold.
    ElectricityPrice = "electricity_price": number(dec!(0), dec!(1_000_000), AnswerUnit::MoneyPerKilowattHour);
    /// Fuel or other cost saved, or income beside electricity, in a year.
    OtherIncome = "other_income": number(dec!(-1_000_000_000_000_000), dec!(1_000_000_000_000_000), AnswerUnit::MoneyPerYear);
    /// Cost of replacing parts once.
    ReplacementCost = "replacement_cost": MONEY;
    /// Year of operation in which parts are replaced.
    ReplacementYear = "replacement_year": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// Value of the plant at the end, as a part of its cost.
    ResidualPercent = "residual_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Rate at which later money is discounted.
    DiscountRatePercent = "discount_rate_percent": number(dec!(-10), dec!(50), AnswerUnit::PercentPerYear);
    /// Change of the price of electricity a year.
    ElectricityChangePercent = "electricity_change_percent": CHANGE;
    /// Change of other income or saving a year.
    OtherChangePercent = "other_change_percent": CHANGE;
    /// Change of the running cost a year.
    OperationChangePercent = "operation_change_percent": CHANGE;
    /// Change of the value of the country's currency in yen a year.
    CurrencyChangePercent = "currency_change_percent": CHANGE;
    /// Tax on the profit.
    TaxPercent = "tax_percent": number(dec!(0), dec!(99), AnswerUnit::Percent);
    /// Years over which the plant is written off for the tax.
    DepreciationYears = "depreciation_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// Part of the cost after subsidy that is borrowed.
    LoanSharePercent = "loan_share_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Interest on the loan a year.
    LoanInterestPercent = "loan_interest_percent": number(dec!(0), dec!(50), AnswerUnit::Percent);
    /// Years over which the loan is repaid.
    LoanYears = "loan_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// First years of the loan in which only interest is paid.
    LoanGraceYears = "loan_grace_years": whole(dec!(0), dec!(39), AnswerUnit::Years);
    /// How the loan is repaid.
    LoanRepayment = "loan_repayment": Kind::Choice(&["annuity", "equal_principal"]);
    /// Interest that a bank of the country would ask.
    MarketInterestPercent = "market_interest_percent": number(dec!(0), dec!(100), AnswerUnit::PercentPerYear);
    /// How the project is financed through the JCM, or that it is not.
    Route = "route": Kind::Choice(&["equipment_subsidy", "private", "none", "eco_lease", "new_technology", "adb_fund"]);
    /// Years from completion until the subsidy is paid.
    SubsidyDelayYears = "subsidy_delay_years": whole(dec!(0), dec!(5), AnswerUnit::Years);
    /// Japanese fiscal year of the call for the subsidy.
    CallFiscalYear = "call_fiscal_year": whole(dec!(2013), dec!(2040), AnswerUnit::CalendarYear);
    /// Whether the electricity is sold or used by the owner.
    EquipmentUse = "equipment_use": Kind::Choice(&["sells_power", "own_use"]);
    /// Industry of the user, for the legal durable years.
    Industry = "industry": Kind::Key;
    /// Projects with similar technology that the programme selected in the country before.
    SimilarProjects = "similar_projects": whole(dec!(0), dec!(1000), AnswerUnit::Projects);
    /// The ceiling of the subsidy's rate, where the user knows it better than the registry.
    RateCeilingPercent = "rate_ceiling_percent": number(dec!(0), dec!(50), AnswerUnit::Percent);
    /// The most that the programme pays for a tonne, where the user knows it better than the registry.
    CostEffectivenessCap = "cost_effectiveness_cap": number(dec!(0), dec!(1_000_000), AnswerUnit::YenPerTonne);
    /// The legal durable years, where the user knows them better than the registry.
    DurableYears = "durable_years": whole(dec!(1), dec!(50), AnswerUnit::Years);
    /// Whether the project resembles those selected before.
    SimilarToEarlier = "similar_to_earlier": YES_NO;
    /// Whether a Japanese legal entity represents the consortium.
    JapaneseRepresentative = "japanese_representative": YES_NO;
    /// Whether equipment was ordered or works were begun.
    OrdersPlaced = "orders_placed": YES_NO;
    /// Whether the equipment receives another subsidy of the Government of Japan.
    OtherJapaneseSubsidy = "other_japanese_subsidy": YES_NO;
    /// Size of the Japanese company.
    CompanySize = "company_size": Kind::Choice(&["sme", "large"]);
    /// Whether the technology is new to the JCM in the country.
    NewTechnology = "new_technology": YES_NO;
    /// Whether the equipment is leased from a Japanese leasing company.
    Leased = "leased": YES_NO;
    /// Whether the Asian Development Bank finances or administers the project.
    AdbFinanced = "adb_financed": YES_NO;
    /// Whether registration and issuance of credits are intended.
    CreditsIntended = "credits_intended": YES_NO;
    /// Years for which credits are issued.
    CreditingYears = "crediting_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// Share of the credits that goes to the Government of Japan.
    GovernmentSharePercent = "government_share_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Share of the credits that goes to the partner country's side.
    PartnerSharePercent = "partner_share_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// How the share of the Government of Japan follows.
    AllocationRule = "allocation_rule": Kind::Choice(&["flat", "greater", "financing"]);
    /// Where the price of the credits comes from.
    PricePath = "price_path": Kind::Choice(&["base", "corridor_floor", "corridor_ceiling", "own", "by_year"]);
    /// Price of a credit in the first year, as the user expects it.
    CreditPrice = "credit_price": number(dec!(0), dec!(10_000_000), AnswerUnit::YenPerTonne);
    /// Price of a credit in each year of operation, as the user expects it.
    CreditPrices = "credit_prices": Kind::Series { lower: dec!(0), upper: dec!(10_000_000), unit: AnswerUnit::YenPerTonne };
    /// Change of the credit price a year.
    CreditChangePercent = "credit_change_percent": CHANGE;
    /// Years of reductions that are verified and issued together.
    MonitoringYears = "monitoring_years": whole(dec!(1), dec!(10), AnswerUnit::Years);
    /// Years from the end of monitoring until the credits are issued and sold.
    IssuanceDelayYears = "issuance_delay_years": whole(dec!(0), dec!(10), AnswerUnit::Years);
    /// Who pays validation and the first verification.
    FirstCyclePayer = "first_cycle_payer": Kind::Choice(&["programme", "participants"]);
    /// Cost of the validation.
    ValidationCost = "validation_cost": MONEY;
    /// Cost of a verification with its issuance.
    VerificationCost = "verification_cost": MONEY;
}
