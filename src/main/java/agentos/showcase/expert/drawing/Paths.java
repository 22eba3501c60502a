package agentos.showcase.expert.drawing;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Path data: SVG's with absolute M, L, C, Q and Z, and helpers that write common outlines.
public final class Paths {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    /// Control points of a quarter circle lie this far along its tangents.
    private static final double QUARTER = 0.5522847498;

    private Paths() {}

    /// @throws IllegalArgumentException when the data hold another command or too few numbers
    public static Path2D shape(String data) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var tokens = new Tokens(data);
        char command = 0;
        String waiting = tokens.next();
        if (waiting != null && !waiting.equals("M")) {
            throw new IllegalArgumentException("a path begins with M, not " + waiting);
        }
        while (waiting != null) {
            if (Character.isLetter(waiting.charAt(0))) {
                command = waiting.charAt(0);
                waiting = tokens.next();
                if (command == 'Z') {
                    path.closePath();
                }
                continue;
            }
            double[] n = new double[switch (command) {
                case 'M', 'L' -> 2;
                case 'Q' -> 4;
                case 'C' -> 6;
                default -> throw new IllegalArgumentException("a path has no command " + command + ", only M, L, C, Q and Z");
            }];
            for (int i = 0; i < n.length; i++) {
                if (waiting == null || Character.isLetter(waiting.charAt(0))) {
                    throw new IllegalArgumentException("path command " + command + " needs " + n.length + " numbers");
                }
                n[i] = Double.parseDouble(waiting);
                waiting = tokens.next();
            }
            switch (command) {
                case 'M' -> {
                    path.moveTo(n[0], n[1]);
                    command = 'L';
                }
                case 'L' -> path.lineTo(n[0], n[1]);
                case 'Q' -> path.quadTo(n[0], n[1], n[2], n[3]);
                default -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            }
        }
        return path;
    }

    /// Path data enlarged and then put elsewhere.
    public static String moved(String data, double scale, double dx, double dy) {
        var moved = new StringBuilder(data.length());
        boolean across = true;
        for (Matcher tokens = TOKEN.matcher(data); tokens.find();) {
            String token = tokens.group();
            boolean number = !Character.isLetter(token.charAt(0));
            moved.append(moved.isEmpty() ? "" : " ").append(number ? number((across ? dx : dy) + Double.parseDouble(token) * scale) : token);
            across = !number || !across;
        }
        return moved.toString();
    }

    /// The commands and numbers of path data, one after the other; between them only spaces and commas may stand.
    private static final class Tokens {
        private final String data;
        private final Matcher matcher;
        private int end;

        private Tokens(String data) {
            this.data = data;
            this.matcher = TOKEN.matcher(data);
        }

        private String next() {
            boolean found = matcher.find();
            for (int i = end, to = found ? matcher.start() : data.length(); i < to; i++) {
                if (!Character.isWhitespace(data.charAt(i)) && data.charAt(i) != ',') {
                    throw new IllegalArgumentException("a path has no " + data.charAt(i));
                }
            }
            end = found ? matcher.end() : data.length();
            return found ? matcher.group() : null;
        }
    }

    /// A number with at most two decimals, as short as it goes.
    public static String number(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        if (hundredths == 0) {
            return "0";
        }
        // by hand, because a picture of masks holds tens of thousands of numbers
        String sign = value < 0 ? "-" : "";
        long part = hundredths % 100;
        String whole = sign + hundredths / 100;
        return part == 0 ? whole : part % 10 == 0 ? whole + "." + part / 10 : whole + (part < 10 ? ".0" : ".") + part;
    }

    public static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    /// A polygon or, unclosed, a line through points given as x, y, x, y, ...
    public static String polygon(boolean closed, double... points) {
        var path = new StringBuilder("M ").append(point(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.append(" L ").append(point(points[i], points[i + 1]));
        }
        return path + (closed ? " Z" : "");
    }

    public static String rect(double x, double y, double width, double height) {
        return polygon(true, x, y, x + width, y, x + width, y + height, x, y + height);
    }

    public static String ellipse(double cx, double cy, double rx, double ry) {
        double kx = rx * QUARTER;
        double ky = ry * QUARTER;
        return "M " + point(cx + rx, cy)
                + " C " + point(cx + rx, cy + ky) + " " + point(cx + kx, cy + ry) + " " + point(cx, cy + ry)
                + " C " + point(cx - kx, cy + ry) + " " + point(cx - rx, cy + ky) + " " + point(cx - rx, cy)
                + " C " + point(cx - rx, cy - ky) + " " + point(cx - kx, cy - ry) + " " + point(cx, cy - ry)
                + " C " + point(cx + kx, cy - ry) + " " + point(cx + rx, cy - ky) + " " + point(cx + rx, cy) + " Z";
    }

    public static String roundRect(double x, double y, double width, double height, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        double k = r * (1 - QUARTER);
        return "M " + point(x + r, y) + " L " + point(x + width - r, y)
                + " C " + point(x + width - k, y) + " " + point(x + width, y + k) + " " + point(x + width, y + r)
                + " L " + point(x + width, y + height - r)
                + " C " + point(x + width, y + height - k) + " " + point(x + width - k, y + height) + " " + point(x + width - r, y + height)
                + " L " + point(x + r, y + height)
                + " C " + point(x + k, y + height) + " " + point(x, y + height - k) + " " + point(x, y + height - r)
                + " L " + point(x, y + r)
                + " C " + point(x, y + k) + " " + point(x + k, y) + " " + point(x + r, y) + " Z";
    }

    /// Part of a circle's outline, unclosed.
    ///
    /// @param from angle in degrees clockwise from rightwards
    /// @param to   angle in degrees; smaller than `from` to go counter-clockwise
    public static String arc(double cx, double cy, double radius, double from, double to) {
        int parts = Math.max(1, (int) Math.ceil(Math.abs(to - from) / 45));
        double step = Math.toRadians(to - from) / parts;
        double k = 4.0 / 3 * Math.tan(step / 4) * radius;
        double angle = Math.toRadians(from);
        var path = new StringBuilder("M ").append(point(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)));
        for (int i = 0; i < parts; i++) {
            double next = angle + step;
            path.append(" C ")
                    .append(point(cx + radius * Math.cos(angle) - k * Math.sin(angle), cy + radius * Math.sin(angle) + k * Math.cos(angle)))
                    .append(' ')
                    .append(point(cx + radius * Math.cos(next) + k * Math.sin(next), cy + radius * Math.sin(next) - k * Math.cos(next)))
                    .append(' ')
                    .append(point(cx + radius * Math.cos(next), cy + radius * Math.sin(next)));
            angle = next;
        }
        return path.toString();
    }

    /// A slice of a ring, closed; angles as for [#arc].
    public static String ring(double cx, double cy, double inner, double outer, double from, double to) {
        String back = arc(cx, cy, inner, to, from);
        return arc(cx, cy, outer, from, to) + " L" + back.substring(1) + " Z";
    }
}
