# Conditions of the equipment subsidy and eligibility criteria of the methodologies, in our own words. The second text
# says why it matters, or what to do, when the condition is not met.

clause-subsidy-japanese-representative = A legal entity of Japan represents the international consortium.
clause-subsidy-japanese-representative-unmet = Only a Japanese legal entity can apply and receive the subsidy. Look for a Japanese partner who takes the lead before the call opens.
clause-subsidy-no-double-subsidy = The same equipment receives no other subsidy of the Government of Japan.
clause-subsidy-no-double-subsidy-unmet = Two subsidies of the Government of Japan cannot be combined for the same equipment. Decide for one of them.
clause-subsidy-works-after-decision = Equipment is ordered and works begin only after the grant decision.
clause-subsidy-works-after-decision-unmet = What was ordered or begun before the grant decision is not eligible. Apply only for equipment that has not been ordered yet, and speak to the secretariat of the programme first.
clause-subsidy-credits-expected = The project aims at registration under the JCM and at the issuance of credits; an approved methodology makes this likely.
clause-subsidy-credits-expected-unmet = The subsidy is given only where credits will be issued. If there is no approved methodology, a new one has to be proposed to the Joint Committee first: plan the time for it, or choose a technology that has one.
clause-subsidy-partner-country = The project takes place in a partner country of the JCM.
clause-subsidy-partner-country-unmet = Partner countries have priority. A country that is expected to sign may be proposed; ask the secretariat of the programme.
clause-subsidy-completion-within-three-years = The equipment is completed within three fiscal years of the grant decision.
clause-subsidy-completion-within-three-years-unmet = The project would take longer than the programme allows. Shorten the schedule, or apply in a later call.
clause-subsidy-thailand-similar-solar = The project is unlike the solar projects selected earlier in Thailand; similar ones are no longer selected there.
clause-subsidy-thailand-similar-solar-unmet = The call guidelines of fiscal year 2023 say so at the wish of the Thai side; later guidelines were not read. A novel combination may pass: a project of solar power with a heat battery was selected in fiscal year 2024. Ask the secretariat of the programme before you apply.
clause-subsidy-myanmar-reservation = For Myanmar, the selection may be withheld, depending on the situation.
clause-subsidy-myanmar-reservation-unmet = Ask the secretariat of the programme whether applications for Myanmar are selected at present.
clause-subsidy-new-partner-joint-committee = For partner countries that signed in 2022 or later, procedures begin only once the Joint Committee and its rules exist.
clause-subsidy-new-partner-joint-committee-unmet = Until the Joint Committee and its rules exist, the procedures cannot begin. Ask the secretariat of the programme how far they are.
clause-subsidy-no-objection = A project idea note goes to the Joint Committee before the selection.
clause-subsidy-no-objection-unmet = Without the project idea note the selection cannot proceed. Prepare it together with the application.

clause-methodology-pv-installed = A solar photovoltaic system is installed and operated.
clause-methodology-pv-installed-unmet = The methodology covers solar photovoltaic systems only. Choose a methodology for your technology.
clause-methodology-grid-connected = The solar system is connected to the grid or to the site’s own supply, so that it displaces that electricity.
clause-methodology-grid-connected-unmet = Reductions are counted only for electricity that takes the place of electricity from the grid or from the site’s own supply. Plan the connection.
clause-methodology-modules-certified = The solar modules are certified for design and safety to the standards of the IEC: IEC 61215 or 61646, and IEC 61730.
clause-methodology-modules-certified-unmet = With modules that lack the certificates, the project may not be eligible. Ask the supplier for certified modules before you order.
clause-methodology-output-metered = The output of the solar system and the irradiance are metered on the site.
clause-methodology-output-metered-unmet = Reductions that are not metered cannot be verified. Add meters for output and irradiance to the plan.
