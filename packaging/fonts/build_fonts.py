"""Builds the two cuts of "Showcase Sans" from Inter and Noto Sans SC.

Usage: build_fonts.py INTER_DIR NOTO_DIR PATHKIT_DIR OUTPUT_DIR

Inter gives Latin, Greek, Cyrillic, punctuation, arrows and signs, with its
tabular digits as the default ones; Noto Sans SC gives the Chinese characters
of GB 2312, CJK punctuation, full-width forms, enclosed numbers and those
signs Inter lacks. The same input always gives the same bytes.
"""

import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.misc.timeTools import timestampFromString
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from outlines import unite_contours

FAMILY = "Showcase Sans"
POSTSCRIPT = "ShowcaseSans"
VERSION = "1.000"
TIMESTAMP = timestampFromString("Wed Jan  1 00:00:00 2025")

# style, Inter cut, Noto cut. The stems of equally named cuts are equally
# thick in both families (about 0.092 em and 0.131 em).
CUTS = [
    ("Regular", "400Regular", "400Regular"),
    ("Bold", "600SemiBold", "600SemiBold"),
]

UPM = 1000  # Noto's own, so the Chinese outlines are copied unrounded.

# Line metrics, the same in hhea, OS/2 typo and OS/2 win: a line of 1.30 em
# whose middle (0.37 em above the baseline) is the middle of both the Latin
# capitals (0.364) and the Chinese characters (0.38).
ASCENT = 1020
DESCENT = 280

# One advance for every digit of both cuts, so that bold and regular rows of
# figures line up too.
DIGIT_ADVANCE = 648

DIGITS = "0123456789"
# Signs taken from Inter's tabular set: as wide as a digit ...
WIDE_SIGNS = "+\u2212=<>\u00b1\u00d7\u00f7\u2248\u2260\u2264\u2265"
# ... or as wide as the tabular period. The hyphen-minus keeps its
# proportional form: the tabular one is as wide as a digit and pulls
# hyphenated words apart. Inter has no tabular percent sign and en dash.
NARROW_SIGNS = ".,:\u2008"

INTER_RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x045F), (0x0490, 0x0491), (0x1E00, 0x1EFF), (0x2000, 0x206F),
    (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x218F), (0x2190, 0x23FF),
    (0x2500, 0x2775), (0x2780, 0x2BFF), (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD),
]

# Signs that Inter draws far larger than a line.
INTER_OVERSIZED = "⊕⊖⊗⊘◯⨸⬛⬜⬤➀➁➂➃➄➅➆➇➈"

# Noto's, whether or not Inter has them: CJK punctuation, full-width forms,
# enclosed numbers.
NOTO_RANGES = [
    (0x2460, 0x249B), (0x24EA, 0x24EA), (0x2776, 0x277F), (0x3000, 0x301F),
    (0x3220, 0x3229), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),
]

# Noto's, where Inter has nothing: mathematical and geometric signs (the
# remaining non-Chinese part of GB 2312 is added below).
NOTO_FILL_RANGES = [
    (0x2100, 0x218F), (0x2190, 0x22FF), (0x24D8, 0x24D8), (0x2500, 0x27BF),
]

# Current characters that GB 2312 lacks.
EXTRA_HANZI = "啰镕堃喆玥珺祎晞囧瞭"


def gb2312(first_row, last_row):
    """The characters of the rows (1..94) of GB 2312."""
    found = set()
    for row in range(first_row, last_row + 1):
        for cell in range(1, 95):
            try:
                found.add(ord(bytes([row + 0xA0, cell + 0xA0]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return found


def in_ranges(code, ranges):
    return any(first <= code <= last for first, last in ranges)


def tabular_forms(font):
    """Glyph name -> name of its tabular form."""
    gsub = font["GSUB"].table
    forms = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    forms.update(getattr(table, "ExtSubTable", table).mapping)
    return forms


def remap_to_tabular(font):
    forms, cmap = tabular_forms(font), dict(font.getBestCmap())
    new = {ord(c): forms[cmap[ord(c)]] for c in DIGITS + WIDE_SIGNS + NARROW_SIGNS}
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            table.cmap.update(new)


def make_subset(font, codes, features):
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.notdef_outline = True
    options.glyph_names = True
    options.recalc_timestamp = False
    options.drop_tables = ["STAT", "BASE", "vhea", "vmtx", "VORG", "DSIG", "meta"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=codes)
    worker.subset(font)


def set_advance(font, name, advance):
    """Gives a glyph another advance, its outline kept in the middle."""
    old, bearing = font["hmtx"][name]
    glyph, dx = font["glyf"][name], (advance - old) // 2
    if glyph.isComposite():
        for component in glyph.components:
            component.x += dx
    elif glyph.numberOfContours > 0:
        glyph.coordinates.translate((dx, 0))
    font["hmtx"][name] = (advance, bearing)


def set_bounds_and_bearings(font):
    """Bounds anew (scaling leaves those of composite glyphs stale), and the
    left side bearing of every glyph equal to its left bound: the renderers
    move the outline by the difference."""
    glyf, hmtx = font["glyf"], font["hmtx"]
    for name in font.getGlyphOrder():
        glyph = glyf[name]
        glyph.recalcBounds(glyf)
        bearing = glyph.xMin if glyph.numberOfContours != 0 else 0
        hmtx[name] = (hmtx[name][0], bearing)


def set_digit_advances(font):
    cmap = font.getBestCmap()
    for char in DIGITS + WIDE_SIGNS + "\u2007":
        if ord(char) in cmap:
            set_advance(font, cmap[ord(char)], DIGIT_ADVANCE)


def copy_glyphs(source, target):
    """Appends all glyphs of source but .notdef; returns its cmap, renamed."""
    order = [name for name in source.getGlyphOrder() if name != ".notdef"]
    renamed = {name: "sc." + name for name in order}
    glyf = target["glyf"]
    for name in order:
        glyph = copy.deepcopy(source["glyf"][name])
        if glyph.isComposite():
            for component in glyph.components:
                component.glyphName = renamed[component.glyphName]
        glyf.glyphs[renamed[name]] = glyph
        target["hmtx"].metrics[renamed[name]] = source["hmtx"][name]
    target.setGlyphOrder(target.getGlyphOrder() + [renamed[n] for n in order])
    glyf.glyphOrder = target.getGlyphOrder()
    return {code: renamed[name] for code, name in source.getBestCmap().items()}


def set_cmap(font, mapping):
    cmap = newTable("cmap")
    cmap.tableVersion = 0
    cmap.tables = []
    for platform, encoding in ((0, 3), (3, 1)):
        table = CmapSubtable.newSubtable(4)
        table.platformID, table.platEncID, table.language = platform, encoding, 0
        table.cmap = dict(sorted(mapping.items()))
        cmap.tables.append(table)
    font["cmap"] = cmap


def text_of(font, name_id):
    return font["name"].getDebugName(name_id)


def set_names(font, style, inter, noto):
    def both(name_id, separator=" "):
        return separator.join((text_of(inter, name_id), text_of(noto, name_id)))

    strings = {
        0: both(0, "\n"),
        1: FAMILY,
        2: style,
        3: f"{VERSION};{POSTSCRIPT}-{style}",
        4: f"{FAMILY} {style}" if style != "Regular" else FAMILY,
        5: f"Version {VERSION}",
        6: f"{POSTSCRIPT}-{style}",
        7: both(7),
        9: both(9, "; "),
        10: "Inter ({}) merged with Noto Sans SC ({}); tabular figures "
            "by default.".format(text_of(inter, 5), text_of(noto, 5)),
        13: text_of(noto, 13),
        14: "https://openfontlicense.org",
    }
    table = newTable("name")
    table.names = []
    for name_id, string in strings.items():
        table.setName(string, name_id, 3, 1, 0x409)
    font["name"] = table


def set_metrics(font, style):
    hhea, os2, head, post = font["hhea"], font["OS/2"], font["head"], font["post"]
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, -DESCENT, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT

    bold = style == "Bold"
    os2.version = 4
    os2.usWeightClass = 700 if bold else 400
    os2.usWidthClass = 5
    os2.fsSelection = 0x80 | (0x20 if bold else 0x40)
    os2.fsType = 0
    os2.achVendID = "    "
    head.macStyle = 1 if bold else 0
    os2.recalcUnicodeRanges(font)
    os2.recalcAvgCharWidth(font)
    # Latin 1 and 2, Cyrillic, Greek, Turkish, Baltic, Vietnamese, GB 2312
    os2.ulCodePageRange1 = sum(1 << bit for bit in (0, 1, 2, 3, 4, 7, 8, 18))
    os2.ulCodePageRange2 = 0
    codes = font.getBestCmap()
    os2.usFirstCharIndex, os2.usLastCharIndex = min(codes), max(codes)
    os2.usMaxContext = 3

    post.formatType = 3.0
    post.isFixedPitch = 0
    head.fontRevision = float(VERSION)
    head.created = head.modified = TIMESTAMP

    gasp = newTable("gasp")
    gasp.version = 1
    gasp.gaspRange = {0xFFFF: 0x000A}  # smoothed, never grid-fitted
    font["gasp"] = gasp


def check(font, style):
    cmap, hmtx, glyf = font.getBestCmap(), font["hmtx"], font["glyf"]
    advances = {hmtx[cmap[ord(c)]][0] for c in DIGITS + WIDE_SIGNS + "\u2007"}
    assert advances == {DIGIT_ADVANCE}, advances
    assert len({hmtx[cmap[ord(c)]][0] for c in NARROW_SIGNS}) == 1

    hanzi = gb2312(16, 87)
    assert len(hanzi) == 6763
    missing = (hanzi | gb2312(1, 3)) - set(cmap)
    assert not missing, [hex(c) for c in sorted(missing)]
    assert all(hmtx[cmap[c]][0] == UPM for c in hanzi)
    assert all(glyf[cmap[c]].numberOfContours != 0 for c in hanzi)

    # as drawn, not as recorded
    shapes = font.getGlyphSet()
    for name in font.getGlyphOrder():
        pen = ControlBoundsPen(shapes)
        shapes[name].draw(pen)
        left = pen.bounds[0] if pen.bounds else 0
        assert abs(hmtx[name][1] - left) <= 1, (name, hmtx[name], left)

    wanted = (
        "\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
        "₀₁₂₃₄₅₆₇₈₉αβγδεθλμπρστφωΓΔΘΛΠΣΦΩ×÷≤≥≈≠±−→←↑↓…“”‘’–—•·✓✗●○▲▼■□★"
        "µ°€£¥§¶†‡∑√∞∈①②③④⑤⑥⑦⑧⑨⑩、。，！？：；（）《》「」【】￥"
    )
    assert not [c for c in wanted if ord(c) not in cmap]

    bounds = [(glyf[g].yMin, glyf[g].yMax, hex(c)) for c, g in cmap.items()
              if glyf[g].numberOfContours != 0]
    low = sorted(c for y, _, c in bounds if y < -DESCENT)
    high = sorted(c for _, y, c in bounds if y > ASCENT)
    print(f"{style}: {font['maxp'].numGlyphs} glyphs, {len(cmap)} characters; "
          f"digit advance {DIGIT_ADVANCE}/{UPM}; "
          f"{len(high)} characters rise above and {len(low)} fall below the line")


def build(style, inter_path, noto_path, pathkit, output):
    inter = TTFont(inter_path, recalcTimestamp=False)
    noto = TTFont(noto_path, recalcTimestamp=False)
    inter_names, noto_names = TTFont(inter_path), TTFont(noto_path)

    inter_codes = {
        c for c in inter.getBestCmap()
        if in_ranges(c, INTER_RANGES) and not in_ranges(c, NOTO_RANGES)
        and chr(c) not in INTER_OVERSIZED
    }
    hanzi = gb2312(16, 87) | set(map(ord, EXTRA_HANZI))
    others = gb2312(1, 9)
    noto_codes = {
        c for c in noto.getBestCmap()
        if c in hanzi or in_ranges(c, NOTO_RANGES)
        or ((c in others or in_ranges(c, NOTO_FILL_RANGES)) and c not in inter_codes)
    }

    remap_to_tabular(inter)
    make_subset(inter, inter_codes, ["kern", "mark", "mkmk", "ccmp"])
    scale_upem(inter, UPM)
    set_digit_advances(inter)

    make_subset(noto, noto_codes, [])
    assert noto["head"].unitsPerEm == UPM

    mapping = dict(inter.getBestCmap())
    mapping.update(copy_glyphs(noto, inter))
    united = unite_contours(inter, pathkit)
    print(f"{style}: {united} glyphs had overlapping contours")
    set_bounds_and_bearings(inter)
    set_cmap(inter, mapping)
    set_names(inter, style, inter_names, noto_names)
    set_metrics(inter, style)

    path = output / f"{POSTSCRIPT}-{style}.ttf"
    inter.save(path, reorderTables=True)
    check(TTFont(path), style)


def write_licence(inter_package, noto_package, output):
    """The licence text with the copyright lines of both families."""
    def read(package):
        text = (package / "LICENSE_FONT").read_text(encoding="utf-8")
        line, rest = text.replace("\r\n", "\n").split("\n", 1)
        return line, rest

    inter_line, inter_rest = read(inter_package)
    noto_line, noto_rest = read(noto_package)
    assert inter_rest == noto_rest, "the licence texts differ"
    assert inter_line.startswith("Copyright ") and noto_line.startswith("Copyright ")
    (output / "OFL.txt").write_text(
        f"{inter_line}\n{noto_line}\n{inter_rest}", encoding="utf-8", newline="\n")


def main():
    inter_package, noto_package, pathkit, output = map(Path, sys.argv[1:])
    output.mkdir(parents=True, exist_ok=True)
    for style, inter_cut, noto_cut in CUTS:
        build(style,
              inter_package / inter_cut / f"Inter_{inter_cut}.ttf",
              noto_package / noto_cut / f"NotoSansSC_{noto_cut}.ttf",
              pathkit, output)
    write_licence(inter_package, noto_package, output)


if __name__ == "__main__":
    main()
