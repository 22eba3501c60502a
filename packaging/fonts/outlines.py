"""Outlines without overlapping contours.

Both source families are cut from variable fonts and keep the overlapping
contours of those. JavaFX draws some scaled text (seen with 16 and 20 px text
at scale 3) as if by the
even-odd rule, with a hole at every overlap, so the contours are united here.
The union itself is computed by simplify.js.
"""

import json
import subprocess
import tempfile
from array import array
from math import floor
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.ttLib.tables._g_l_y_f import (
    Glyph, GlyphCoordinates, flagOnCurve, flagOverlapSimple)
from fontTools.ttLib.tables.ttProgram import Program

MOVE, LINE, QUAD, CLOSE = 0, 1, 2, 5
OVERLAP_COMPOUND = 0x0400
USE_MY_METRICS = 0x0200


class Shape:
    """A glyph drawn where its coordinates say, whatever its bearing."""

    def __init__(self, glyf, name):
        self.glyf, self.name = glyf, name

    def draw(self, pen):
        self.glyf[self.name].draw(pen, self.glyf)


class Shapes:
    def __init__(self, glyf):
        self.glyf = glyf

    def __getitem__(self, name):
        return Shape(self.glyf, name)


class CommandPen(BasePen):
    """Records an outline as simplify.js reads it."""

    def __init__(self, glyf):
        super().__init__(Shapes(glyf))
        self.commands = []

    def _moveTo(self, point):
        self.commands.append([MOVE, *point])

    def _lineTo(self, point):
        self.commands.append([LINE, *point])

    def _qCurveToOne(self, control, point):
        self.commands.append([QUAD, *control, *point])

    def _closePath(self):
        self.commands.append([CLOSE])


def segments(commands):
    """The closed outline as (p0, p1) lines and (p0, control, p1) curves,
    contour by contour."""
    contours, start, here = [], None, None
    for verb, *numbers in commands:
        if verb == MOVE:
            start = here = tuple(numbers)
            contours.append([])
        elif verb == LINE:
            contours[-1].append((here, tuple(numbers)))
            here = tuple(numbers)
        elif verb == QUAD:
            contours[-1].append((here, tuple(numbers[:2]), tuple(numbers[2:])))
            here = tuple(numbers[2:])
        elif verb == CLOSE:
            if here != start:
                contours[-1].append((here, start))
            here = start
        else:
            raise ValueError(f"unknown verb {verb}")
    return [contour for contour in contours if contour]


def area(contour):
    """The signed area, positive if counter-clockwise."""
    total = 0.0
    for segment in contour:
        (x0, y0), (x1, y1) = segment[0], segment[-1]
        total += (x0 * y1 - x1 * y0) / 2
        if len(segment) == 3:
            cx, cy = segment[1]
            total += ((cx - x0) * (y1 - y0) - (x1 - x0) * (cy - y0)) / 3
    return total


def crossings(segment, y):
    """(x, direction) wherever the segment crosses the horizontal at y."""
    (x0, y0), (x1, y1) = segment[0], segment[-1]
    if len(segment) == 2:
        if (y0 > y) != (y1 > y):
            yield x0 + (y - y0) / (y1 - y0) * (x1 - x0), 1 if y1 > y0 else -1
        return
    cx, cy = segment[1]
    if (y0 > y) == (y1 > y) == (cy > y):
        return
    a, b, c = y0 - 2 * cy + y1, 2 * (cy - y0), y0 - y
    if abs(a) < 1e-9:
        roots = [-c / b]
    else:
        square = b * b - 4 * a * c
        if square <= 0:
            return
        root = square ** 0.5
        roots = [(-b - root) / (2 * a), (-b + root) / (2 * a)]
    for t in roots:
        if 0 <= t <= 1:
            s = 1 - t
            x = s * s * x0 + 2 * s * t * cx + t * t * x1
            yield x, 1 if 2 * a * t + b > 0 else -1


def filled(contours, y, even_odd):
    """The filled intervals on the horizontal at y."""
    found = sorted(c for contour in contours for s in contour for c in crossings(s, y))
    winding, count, begin, intervals = 0, 0, None, []
    for x, direction in found:
        winding += direction
        count += 1
        inside = count % 2 == 1 if even_odd else winding != 0
        if inside and begin is None:
            begin = x
        elif not inside and begin is not None:
            intervals.append((begin, x))
            begin = None
    return intervals


def length(intervals):
    return sum(end - begin for begin, end in intervals)


def difference(before, after, step=16, slack=1.0):
    """How far, in units, the filled lengths of the two outlines differ on the
    worst horizontal: the first filled by the non-zero rule, the second by
    either rule. An edge may lie higher or lower by the slack (rounding moves
    an almost level edge far along a horizontal)."""
    ys = [p[1] for contour in before for s in contour for p in s]
    worst, y = 0.0, min(ys) + step / 2 + 0.371
    while y < max(ys):
        want = length(filled(before, y, False))
        for even_odd in (True, False):
            got = length(filled(after, y, even_odd))
            if abs(got - want) > 1:
                near = [length(filled(before, y + d, False)) for d in (-slack, slack)]
                low, high = min(near + [want]), max(near + [want])
                worst = max(worst, low - got, got - high)
        y += step
    return worst


def is_inside(point, contour):
    x, y = point
    return sum(1 for s in contour for cx, _ in crossings(s, y) if cx > x) % 2 == 1


def middle(segment):
    if len(segment) == 2:
        (x0, y0), (x1, y1) = segment
        return (x0 + x1) / 2, (y0 + y1) / 2
    (x0, y0), (cx, cy), (x1, y1) = segment
    return (x0 + 2 * cx + x1) / 4, (y0 + 2 * cy + y1) / 4


def reverse(contour):
    return [tuple(reversed(segment)) for segment in reversed(contour)]


def orient(contours):
    """Outer contours clockwise, holes counter-clockwise."""
    result = []
    for contour in contours:
        longest = max(contour, key=lambda s: abs(s[0][1] - s[-1][1]))
        x, y = middle(longest)
        depth = sum(1 for other in contours
                    if other is not contour and is_inside((x, y + 0.0137), other))
        clockwise = area(contour) < 0
        result.append(contour if clockwise == (depth % 2 == 0) else reverse(contour))
    return result


def rounded(value):
    return floor(value + 0.5)


def contour_points(contour):
    """Whole-numbered (x, y, on-curve) points; on-curve points that lie midway
    between two control points are left out, as TrueType implies them."""
    points = []
    for i, segment in enumerate(contour):
        before = contour[i - 1]
        (x, y) = segment[0]
        implied = False
        if len(segment) == 3 and len(before) == 3:
            (ax, ay), (bx, by) = before[1], segment[1]
            implied = abs((ax + bx) / 2 - x) < 0.01 and abs((ay + by) / 2 - y) < 0.01
        if not implied:
            points.append((rounded(x), rounded(y), True))
        if len(segment) == 3:
            points.append((rounded(segment[1][0]), rounded(segment[1][1]), False))
    points = [p for i, p in enumerate(points) if p != points[i - 1]]
    i = 0
    while i < len(points) and len(points) > 2:
        before, point, after = points[i - 1], points[i], points[(i + 1) % len(points)]
        if before[2] and point[2] and after[2] and (
                (point[0] - before[0]) * (after[1] - point[1])
                == (point[1] - before[1]) * (after[0] - point[0])):
            del points[i]
            i = max(i - 1, 0)
        else:
            i += 1
    return points


def make_glyph(contours):
    glyph = Glyph()
    coordinates, flags, ends = [], [], []
    for contour in contours:
        points = contour_points(contour)
        if len(points) < 3:
            continue
        coordinates += [(x, y) for x, y, _ in points]
        flags += [flagOnCurve if on else 0 for _, _, on in points]
        ends.append(len(coordinates) - 1)
    glyph.coordinates = GlyphCoordinates(coordinates)
    glyph.flags = array("B", flags)
    glyph.endPtsOfContours = ends
    glyph.numberOfContours = len(ends)
    glyph.program = Program()
    glyph.program.fromBytecode(b"")
    return glyph


def outline(font, name):
    pen = CommandPen(font["glyf"])
    pen.glyphSet[name].draw(pen)
    return pen.commands


def simplified(outlines, pathkit):
    script = Path(__file__).with_name("simplify.js")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.json"), Path(folder, "out.json")
        source.write_text(json.dumps(outlines))
        subprocess.run(["node", script, pathkit, source, target], check=True)
        return json.loads(target.read_text())


def unite_contours(font, pathkit, tolerance=4):
    """Replaces every glyph that has overlapping contours; returns how many."""
    glyf = font["glyf"]
    outlines = {name: outline(font, name) for name in font.getGlyphOrder()}
    outlines = {name: commands for name, commands in outlines.items() if commands}

    replaced, failed = {}, []
    for name, result in simplified(outlines, pathkit).items():
        if result is None:
            failed.append(name)
            continue
        before, after = segments(outlines[name]), orient(segments(result))
        if (abs(sum(map(area, before)) - sum(map(area, after))) < 0.5
                and difference(before, before) == 0):
            continue  # nothing overlaps
        glyph, original = make_glyph(after), glyf.glyphs[name]
        glyf.glyphs[name] = glyph
        if difference(before, segments(outline(font, name))) > tolerance:
            failed.append(name)
        glyf.glyphs[name] = original
        replaced[name] = glyph
    if failed:
        raise SystemExit(f"contours not united: {failed}")

    glyf.glyphs.update(replaced)
    for name in font.getGlyphOrder():
        glyph = glyf[name]
        if glyph.isComposite():
            for component in glyph.components:
                component.flags &= ~(OVERLAP_COMPOUND | USE_MY_METRICS)
        elif glyph.numberOfContours > 0:
            glyph.flags[0] &= ~flagOverlapSimple
    return len(replaced)
