// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Prints the cases of papaparse's own tests of its parser as JSON: node papaparse.js test-cases.js
// [{description, input, config, rows, errors}], those whose input or configuration is no plain value left out.
"use strict";
const fs = require("fs");
const source = fs.readFileSync(process.argv[2], "utf8");
const names = { RECORD_SEP: "\x1e", UNIT_SEP: "\x1f", Papa: { RECORD_SEP: "\x1e", UNIT_SEP: "\x1f" } };
const isPlain = (value) => JSON.stringify(value) === JSON.stringify(value, (key, v) =>
    typeof v === "function" || v instanceof RegExp ? {} : v);
const cases = [];
for (const list of ["CORE_PARSER_TESTS", "PARSE_TESTS"]) {
    const begin = source.indexOf(`var ${list} = [`);
    const end = source.indexOf("\n];", begin);
    if (begin < 0 || end < 0)
        throw new Error(`${list} is not in ${process.argv[2]}`);
    const text = source.slice(source.indexOf("[", begin), end + 2);
    const all = new Function(...Object.keys(names), "BASE_PATH", "FILES_ENABLED", "XHR_ENABLED", `return ${text}`)(
        ...Object.values(names), "", false, false);
    for (const one of all) {
        const config = one.config || {};
        if (typeof one.input !== "string" || !isPlain(config) || !one.expected)
            continue;
        cases.push({ description: one.description, input: one.input, config, rows: one.expected.data,
            errors: (one.expected.errors || []).length });
    }
}
process.stdout.write(JSON.stringify(cases));
