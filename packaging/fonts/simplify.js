// Unites the overlapping contours of glyph outlines.
//
// Usage: node simplify.js PATHKIT_PACKAGE_DIR INPUT.json OUTPUT.json
//
// Input and output: glyph name -> outline, a list of [verb, numbers...] with
// the verbs 0 move, 1 line, 2 quadratic curve, 5 close. The output fills alike
// under the non-zero and the even-odd rule.
'use strict';

const fs = require('fs');
const path = require('path');

const [packageDir, input, output] = process.argv.slice(2);
const bin = path.resolve(packageDir, 'bin');
const init = require(path.join(bin, 'pathkit.js'));

init({ wasmBinary: fs.readFileSync(path.join(bin, 'pathkit.wasm')) }).then((kit) => {
  const outlines = JSON.parse(fs.readFileSync(input, 'utf8'));
  const result = {};
  for (const [name, commands] of Object.entries(outlines)) {
    const outline = kit.FromCmds(commands);
    outline.setFillType(kit.FillType.WINDING);
    result[name] = outline.simplify() ? outline.toCmds() : null;
    outline.delete();
  }
  fs.writeFileSync(output, JSON.stringify(result));
});
