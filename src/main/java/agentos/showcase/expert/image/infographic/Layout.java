package agentos.showcase.expert.image.infographic;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.drawing.Layer.Bounds;
import java.util.ArrayList;
import java.util.List;

/// Where everything stands on a sheet of 1600 x 1000 units.
///
/// @param name  `dashboard`, `poster`, `band` or `list`
/// @param head  room of the product's name
/// @param image room of its emblem; empty for none
/// @param hero  room of the panel behind the leading row; empty for none
/// @param slots one per row
record Layout(String name, Bounds head, Bounds image, Bounds hero, List<Slot> slots) {
    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;
    static final double MARGIN = 48;
    private static final double GAP = 16;
    /// So many cells of a dashboard stand beside its leading row; more of them stand below it too.
    private static final int FEW = 6;
    /// So many lines stand in one column.
    private static final int FEW_LINES = 4;
    private static final Bounds NONE = new Bounds(0, 0, 0, 0);

    /// @param row   id of the row
    /// @param lead  whether it is the one that matters most
    /// @param panel whether it stands on a panel of its own
    record Slot(String row, Bounds bounds, boolean lead, boolean panel) {}

    static Layout of(String name, List<Spec> specs, String lead) {
        var others = new ArrayList<>(specs);
        others.removeIf(spec -> spec.id().equals(lead));
        return switch (name) {
            case "poster" -> poster(others, specs, lead);
            case "band" -> band(others, specs, lead);
            case "list" -> list(specs);
            default -> dashboard(others, specs, lead);
        };
    }

    static Layout read(Data data) {
        return Json.read(data, Layout.class);
    }

    /// Tiles in four columns: the leading row takes two by two, long rows of icons two by one. Of few rows the leading one takes the left half.
    private static Layout dashboard(List<Spec> others, List<Spec> all, String lead) {
        double top = 166;
        if (others.size() < all.size() && others.stream().mapToInt(Layout::cells).sum() <= FEW) {
            return halves(others, lead, top);
        }
        double cells = others.stream().mapToInt(Layout::cells).sum() + (others.size() < all.size() ? 4 : 0);
        int rows = (int) Math.max(3, Math.ceil(cells / 4));
        double w = (WIDTH - 2 * MARGIN - 3 * GAP) / 4;
        double h = (HEIGHT - MARGIN - top - (rows - 1) * GAP) / rows;
        boolean[][] taken = new boolean[rows + 4][4];
        var slots = new ArrayList<Slot>();
        Bounds hero = NONE;
        if (others.size() < all.size()) {
            hero = place(taken, 2, 2, w, h, top);
            slots.add(new Slot(lead, hero, true, false));
        }
        // wide ones first, so that no hole is left that only they would fill
        for (int wide = 2; wide >= 1; wide--) {
            for (Spec spec : others) {
                if (cells(spec) == wide) {
                    slots.add(new Slot(spec.id(), place(taken, wide, 1, w, h, top), false, true));
                }
            }
        }
        return new Layout("dashboard", new Bounds(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 96), NONE, hero, stretched(slots));
    }

    /// The leading row with the product in the left half, all others in two columns of tiles in the right one, each row filled.
    private static Layout halves(List<Spec> others, String lead, double top) {
        double tall = HEIGHT - MARGIN - top;
        double half = (WIDTH - 2 * MARGIN - GAP) / 2;
        Bounds hero = new Bounds(MARGIN, top, others.isEmpty() ? WIDTH - 2 * MARGIN : half, tall);
        var slots = new ArrayList<Slot>(List.of(new Slot(lead, hero, true, false)));
        var rows = new ArrayList<List<Spec>>();
        boolean single = others.size() <= 3;
        for (Spec spec : others) {
            boolean beside = !single && !rows.isEmpty() && rows.getLast().size() == 1 && cells(spec) == 1 && cells(rows.getLast().getFirst()) == 1;
            if (beside) {
                rows.getLast().add(spec);
            } else {
                rows.add(new ArrayList<>(List.of(spec)));
            }
        }
        double h = (tall - (rows.size() - 1) * GAP) / Math.max(1, rows.size());
        for (int row = 0; row < rows.size(); row++) {
            int columns = rows.get(row).size();
            double w = (half - (columns - 1) * GAP) / columns;
            for (int column = 0; column < columns; column++) {
                slots.add(new Slot(rows.get(row).get(column).id(), new Bounds(MARGIN + half + GAP + column * (w + GAP), top + row * (h + GAP), w, h), false, true));
            }
        }
        Bounds image = others.isEmpty() ? NONE : new Bounds(hero.x() + 90, hero.y() + 120, hero.width() - 180, 270);
        return new Layout("dashboard", new Bounds(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 96), image, hero, slots);
    }

    /// The tiles of the last row stretched over what is left of its width, so that no hole stays behind them.
    private static List<Slot> stretched(List<Slot> slots) {
        double last = slots.stream().mapToDouble(slot -> slot.bounds().y()).max().orElse(0);
        var row = slots.stream().filter(slot -> slot.bounds().y() == last && !slot.lead()).toList();
        double left = row.stream().mapToDouble(slot -> slot.bounds().x()).min().orElse(0);
        double share = (WIDTH - MARGIN - left - (row.size() - 1) * GAP) / Math.max(1, row.size());
        var all = new ArrayList<>(slots);
        for (int i = 0; i < row.size(); i++) {
            Bounds old = row.get(i).bounds();
            double free = WIDTH - MARGIN - row.getLast().bounds().right();
            if (free > GAP) {
                all.set(all.indexOf(row.get(i)), new Slot(row.get(i).row(), new Bounds(left + i * (share + GAP), old.y(), share, old.height()), false, true));
            }
        }
        return all;
    }

    private static int cells(Spec spec) {
        return Form.of(spec) == Form.ICONS && spec.en().low() > 6 ? 2 : 1;
    }

    private static Bounds place(boolean[][] taken, int wide, int high, double w, double h, double top) {
        for (int row = 0; row + high <= taken.length; row++) {
            for (int column = 0; column + wide <= 4; column++) {
                boolean free = true;
                for (int r = row; r < row + high; r++) {
                    for (int c = column; c < column + wide; c++) {
                        free &= !taken[r][c];
                    }
                }
                if (free) {
                    for (int r = row; r < row + high; r++) {
                        for (int c = column; c < column + wide; c++) {
                            taken[r][c] = true;
                        }
                    }
                    return new Bounds(MARGIN + column * (w + GAP), top + row * (h + GAP), wide * w + (wide - 1) * GAP, high * h + (high - 1) * GAP);
                }
            }
        }
        throw new IllegalStateException("the grid has room for all rows");
    }

    /// A coloured panel with the product and its leading row on the left, all others as two columns of lines.
    private static Layout poster(List<Spec> others, List<Spec> all, String lead) {
        double wide = 600;
        Bounds panel = new Bounds(0, 0, wide, HEIGHT);
        var slots = new ArrayList<Slot>();
        if (others.size() < all.size()) {
            slots.add(new Slot(lead, new Bounds(MARGIN, 584, wide - 2 * MARGIN, HEIGHT - MARGIN - 584), true, false));
        }
        lines(others, new Bounds(wide + MARGIN, MARGIN, WIDTH - wide - 2 * MARGIN, HEIGHT - 2 * MARGIN), others.size() <= FEW_LINES ? 1 : 2, slots);
        return new Layout("poster", new Bounds(MARGIN, MARGIN + 8, wide - 2 * MARGIN, 190), new Bounds(MARGIN + 12, 262, wide - 2 * MARGIN - 24, 280), panel, slots);
    }

    /// The leading row as a coloured band over the whole width, all others as three columns of lines below it.
    private static Layout band(List<Spec> others, List<Spec> all, String lead) {
        double top = 160;
        double tall = 268;
        var slots = new ArrayList<Slot>();
        Bounds hero = NONE;
        if (others.size() < all.size()) {
            hero = new Bounds(MARGIN, top, WIDTH - 2 * MARGIN, tall);
            slots.add(new Slot(lead, hero, true, false));
            top += tall + 20;
        }
        lines(others, new Bounds(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - top), others.size() == 4 ? 2 : Math.clamp(others.size(), 1, 3), slots);
        return new Layout("band", new Bounds(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 96), NONE, hero, slots);
    }

    /// All rows alike in two columns: plain, but quickly done.
    private static Layout list(List<Spec> specs) {
        var slots = new ArrayList<Slot>();
        lines(specs, new Bounds(MARGIN, 160, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - 160), specs.size() <= FEW_LINES ? 1 : 2, slots);
        return new Layout("list", new Bounds(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 96), NONE, NONE, slots);
    }

    private static void lines(List<Spec> specs, Bounds room, int columns, List<Slot> slots) {
        int high = Math.ceilDiv(specs.size(), columns);
        double gap = 44;
        double w = (room.width() - (columns - 1) * gap) / columns;
        // of several columns the last may end before the others, so that their lines stand on one height
        double h = room.height() / Math.max(1, high);
        for (int i = 0; i < specs.size(); i++) {
            int column = i / high;
            int row = i % high;
            slots.add(new Slot(specs.get(i).id(), new Bounds(room.x() + column * (w + gap), room.y() + row * h, w, h), false, false));
        }
    }
}
