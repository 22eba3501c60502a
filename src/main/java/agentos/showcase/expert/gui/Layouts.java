package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where controls lie: one rule per kind of page, in units of a 1600 x 1000 drawing. The same in both languages.
final class Layouts {
    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;
    /// The frame of the one window of a browser or a settings application.
    static final Bounds WINDOW = new Bounds(44, 36, 1512, 928);
    static final double CHROME = 84;
    static final double BAR = 80;
    private static final Bounds CONTENT = new Bounds(WINDOW.x(), WINDOW.y() + CHROME, WINDOW.width(), WINDOW.height() - CHROME);
    /// A picture of an application, as it lies in a file.
    static final Bounds SHEET = new Bounds(0, 0, 640, 680);
    static final double SIDEBAR = 312;

    private static final double BOX = 64;
    private static final double PITCH = 124;

    private Layouts() {}

    static Bounds area(String layout) {
        return switch (layout) {
            case "desktop" -> new Bounds(0, 0, WIDTH, HEIGHT);
            case "sheet" -> SHEET;
            default -> CONTENT;
        };
    }

    static Map<Control, Bounds> place(Interface ui, Page page, UiState state) {
        return switch (page.layout()) {
            case "login" -> login(page);
            case "report" -> report(page);
            case "settings" -> settings(page);
            case "desktop" -> desktop(page);
            case "sheet" -> sheet(page);
            default -> form(page);
        };
    }

    /// A brand panel at the left, one column at the right.
    private static Map<Control, Bounds> login(Page page) {
        var places = new LinkedHashMap<Control, Bounds>();
        double x = CONTENT.x() + 850;
        double width = 520;
        double height = 0;
        for (Control control : page.controls()) {
            height += stacked(control);
        }
        double y = CONTENT.y() + (CONTENT.height() - height) / 2;
        for (Control control : page.controls()) {
            places.put(control, switch (control.role()) {
                case HEADING -> new Bounds(x, y, width, 56);
                case TEXT -> new Bounds(x, y, width, 36);
                case LINK -> new Bounds(x, y, width, 40);
                case BUTTON -> new Bounds(x, y, width, 68);
                default -> new Bounds(x, y + 38, width, BOX);
            });
            y += stacked(control);
        }
        return places;
    }

    private static double stacked(Control control) {
        return switch (control.role()) {
            case HEADING -> 64;
            case TEXT -> 64;
            case LINK -> 56;
            case BUTTON -> 92;
            default -> 128;
        };
    }

    /// The first heading is the page's; every further one starts a column. Buttons go to the bottom right, the last one outermost.
    private static Map<Control, Bounds> form(Page page) {
        var places = new LinkedHashMap<Control, Bounds>();
        double margin = 76;
        double gap = 80;
        double width = (CONTENT.width() - 2 * margin - gap) / 2;
        double top = CONTENT.y() + BAR + 26;
        int column = -1;
        double x = CONTENT.x() + margin;
        double y = top;
        boolean second = false;
        var buttons = new ArrayList<Control>();
        for (Control control : page.controls()) {
            if (control.role() == Role.BUTTON) {
                buttons.add(control);
            } else if (control.role() == Role.HEADING && places.isEmpty()) {
                places.put(control, new Bounds(x, top, CONTENT.width() - 2 * margin, 56));
            } else if (control.role() == Role.HEADING) {
                column++;
                x = CONTENT.x() + margin + column * (width + gap);
                y = top + 76;
                second = false;
                places.put(control, new Bounds(x, y, width, 40));
                y += 54;
            } else if (control.half()) {
                double half = (width - 24) / 2;
                places.put(control, new Bounds(x + (second ? half + 24 : 0), y + 34, half, BOX));
                y += second ? PITCH : 0;
                second = !second;
            } else {
                places.put(control, new Bounds(x, y + 34, width, BOX));
                y += PITCH;
            }
        }
        bottomRight(places, buttons, CONTENT.bottom() - 84, 64, 250);
        return places;
    }

    private static void bottomRight(Map<Control, Bounds> places, List<Control> buttons, double y, double height, double width) {
        double x = CONTENT.right() - 76 - buttons.size() * (width + 20) + 20;
        for (Control button : buttons) {
            places.put(button, new Bounds(x, y, width, height));
            x += width + 20;
        }
    }

    /// Title and buttons on top, then tiles, then chart and table side by side.
    private static Map<Control, Bounds> report(Page page) {
        var places = new LinkedHashMap<Control, Bounds>();
        double margin = 60;
        double x = CONTENT.x() + margin;
        double width = CONTENT.width() - 2 * margin;
        double top = CONTENT.y() + BAR + 22;
        double below = top + 118;
        var tiles = page.controls().stream().filter(c -> c.role() == Role.TILE).toList();
        double tile = (width - 28 * (tiles.size() - 1)) / Math.max(1, tiles.size());
        double chart = width * 0.53;
        var buttons = page.controls().stream().filter(c -> c.role() == Role.BUTTON).toList();
        for (Control control : page.controls()) {
            places.put(control, switch (control.role()) {
                case HEADING -> new Bounds(x, top, width - buttons.size() * 300, 92);
                case TILE -> new Bounds(x + tiles.indexOf(control) * (tile + 28), below, tile, 138);
                case CHART -> new Bounds(x, below + 164, chart, CONTENT.bottom() - below - 164 - 40);
                case TABLE -> new Bounds(x + chart + 28, below + 164, width - chart - 28, CONTENT.bottom() - below - 164 - 40);
                case BUTTON -> new Bounds(x + width - (buttons.size() - buttons.indexOf(control)) * 296 + 16, top + 10, 280, 68);
                default -> new Bounds(x, CONTENT.bottom() - 36, width, 30);
            });
        }
        return places;
    }

    static Bounds section(int row) {
        return new Bounds(CONTENT.x() + 24, CONTENT.y() + 92 + row * 76, SIDEBAR - 48, 64);
    }

    static Bounds tab(int column) {
        return new Bounds(CONTENT.x() + SIDEBAR + 44 + column * 270, CONTENT.y() + 28, 250, 60);
    }

    /// Sections at the left, tabs on top, parameters in two columns of cards.
    private static Map<Control, Bounds> settings(Page page) {
        var places = new LinkedHashMap<Control, Bounds>();
        var cells = page.controls().stream().filter(c -> c.role().holdsValue()).toList();
        double x = CONTENT.x() + SIDEBAR + 44;
        double width = (CONTENT.width() - SIDEBAR - 88 - 24) / 2;
        double y = CONTENT.y() + 116;
        int rows = Math.max(6, Math.ceilDiv(cells.size(), 2));
        double pitch = (CONTENT.bottom() - 28 - y) / rows;
        for (int i = 0; i < cells.size(); i++) {
            places.put(cells.get(i), new Bounds(x + i / rows * (width + 24), y + i % rows * pitch, width, pitch - 16));
        }
        return places;
    }

    /// Windows stand side by side in the order of their headings; each is as wide as what it is for needs.
    private static Map<Control, Bounds> desktop(Page page) {
        var places = new LinkedHashMap<Control, Bounds>();
        double x = 36;
        for (Window window : Window.of(page)) {
            double width = switch (window.kind()) {
                case FILES -> 300;
                case EDITOR -> 724;
                case DOCUMENT -> 476;
            };
            var frame = new Bounds(x, 44, width, 912);
            places.put(window.heading(), frame);
            inside(window, frame, places);
            x += width + 14;
        }
        return places;
    }

    private static void inside(Window window, Bounds frame, Map<Control, Bounds> places) {
        double inner = frame.width() - 56;
        double y = frame.y() + 92;
        int tool = 0;
        for (Control control : window.controls()) {
            Bounds at = switch (control.role()) {
                case TOOL -> new Bounds(frame.x() + 28 + tool++ * 168, frame.y() + 84, 160, 60);
                case DROP -> window.kind() == Window.Kind.EDITOR
                        ? new Bounds(frame.x() + (frame.width() - SHEET.width()) / 2, frame.y() + 172, SHEET.width(), SHEET.height())
                        : new Bounds(frame.x() + 28, y, inner, inner * SHEET.height() / SHEET.width());
                case PICTURE -> new Bounds(frame.x() + 28, y, inner, 196);
                case BUTTON -> new Bounds(frame.x() + 28, y, inner, 64);
                default -> new Bounds(frame.x() + 28, y, inner, control.hint().isEmpty() ? 44 : 140);
            };
            places.put(control, at);
            y = at.bottom() + (control.role() == Role.PICTURE ? 64 : 20);
        }
    }

    /// A small application as it looks in a screenshot: a heading, a column of fields, one row of buttons.
    private static Map<Control, Bounds> sheet(Page page) {
        var places = new LinkedHashMap<Control, Bounds>();
        double y = 112;
        boolean second = false;
        double half = (SHEET.width() - 72 - 20) / 2;
        var buttons = page.controls().stream().filter(c -> c.role() == Role.BUTTON).toList();
        for (Control control : page.controls()) {
            if (control.role() == Role.HEADING) {
                places.put(control, new Bounds(36, 22, SHEET.width() - 72, 52));
            } else if (control.role() == Role.BUTTON) {
                double width = (SHEET.width() - 72 - 20.0 * (buttons.size() - 1)) / buttons.size();
                places.put(control, new Bounds(36 + buttons.indexOf(control) * (width + 20), SHEET.height() - 96, width, 64));
            } else if (control.half()) {
                places.put(control, new Bounds(36 + (second ? half + 20 : 0), y + 32, half, 62));
                y += second ? 112 : 0;
                second = !second;
            } else {
                places.put(control, new Bounds(36, y + 32, SHEET.width() - 72, 62));
                y += 112;
            }
        }
        return places;
    }
}
