"""Renews matrix.json: combinations of page, language, width, colours and place in which every pair of values meets.

Run it after a page, a language or another value was added: python3 tests/e2e/matrix.py
It needs Node for the values and the package allpairspy (pip install allpairspy==2.5.1) for the table.
"""

import json
import pathlib
import subprocess

from allpairspy import AllPairs

HERE = pathlib.Path(__file__).parent

values = "import { factors } from './matrix.mjs'; console.log(JSON.stringify(await factors()))"
factors = json.loads(
    subprocess.run(["node", "--input-type=module", "-e", values], cwd=HERE, check=True, capture_output=True, text=True).stdout
)
rows = sorted((list(row) for row in AllPairs(list(factors.values()))), key=lambda row: [factors["page"].index(row[0]), *row])
lines = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in rows)
(HERE / "matrix.json").write_text(f'{{\n  "factors": {json.dumps(list(factors))},\n  "rows": [\n{lines}\n  ]\n}}\n', encoding="utf-8")
print(f"{len(rows)} combinations")
