//! Lines of the formula families.

use crate::worksheet::{Names, Symbol};

symbols! {
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
}
