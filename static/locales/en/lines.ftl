# Texts of this area arrive with the pages that show them.
