# What is wrong or open, by code. At the field and in the summary of errors.

issue-not-a-number = Enter a number, for example { $example }.
issue-not-whole = Enter a whole number, without a fraction.
issue-below-minimum = Enter { $minimum } or more.
issue-above-maximum = Enter { $maximum } or less.
issue-required = This answer is needed for the calculation.
issue-unknown-choice = Choose one of the answers in the list.
issue-year-past = The year lies in the past. Works for a subsidised project may start only after the grant decision.
issue-generation-exceeds-capacity = More electricity than the plant can give: running at full capacity for all 8,760 hours of a year gives { $limit }.
issue-generation-implausible = This is far from what a plant of this size usually generates here, about { $expected } a year. Please check capacity and generation.
issue-eligible-exceeds-total = The eligible cost cannot be more than the total cost.
issue-shares-exceed-whole = The shares of credits add up to more than 100 %.
issue-loan-longer-than-operation = The loan runs longer than the equipment operates.
issue-no-factor = No emission factor is known for this grid and date. Choose another grid or another year.
issue-not-in-force = No value is in force on { $date }. Known periods: { $periods }.
issue-methodology-other-country = This methodology is approved for { $country } only.
issue-methodology-not-in-force = This version of the methodology is not in force on the date of the study.
issue-no-methodology = No approved methodology is known for this country and technology. A new one would have to be proposed to the Joint Committee.
issue-negative-reductions = The project would emit more than the reference case. It gives no emission reductions.
issue-division-by-zero = This figure cannot be calculated, because it would divide by zero.
issue-overflow = The numbers are too large to calculate with. Please check the input.
issue-absent = Not calculated yet, because an answer is missing: { $field }.
issue-depends-on = Not calculated yet, because it depends on: { $line }.
