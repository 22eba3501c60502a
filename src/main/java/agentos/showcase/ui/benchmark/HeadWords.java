package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;

/// What the heads of columns and lines say, in the language on screen.
final class HeadWords {
    private final Localization words;

    HeadWords(Localization words) {
        this.words = words;
    }

    String menu(Localized name) {
        return words.now("table.menu", name.in(words.language()));
    }

    GridHead.Says of(ShownTable shown, ShownTable.Line line) {
        boolean isModel = shown.look().transposed();
        String about = line instanceof ShownTable.Scores scores ? scores.about().in(words.language())
                : line instanceof ShownTable.Summary summary ? summary.formula().in(words.language()) : "";
        String name = line.name().in(words.language());
        return new GridHead.Says(line.id(), name, about.isEmpty() ? name : name + "\n" + about, isModel, line instanceof ShownTable.Scores scores && scores.own(),
                isModel && shown.look().pinned().contains(line.id()), isModel && shown.look().highlight().filter(line.id()::equals).isPresent(),
                order(shown.look(), line.id()), accessible(shown.look(), line.id(), name));
    }

    GridHead.Says of(ShownTable shown, ShownTable.Column column) {
        String name = column.name().in(words.language());
        return new GridHead.Says(column.id(), name, "", !shown.look().transposed(), column.own(), column.pinned(), column.highlighted(),
                order(shown.look(), column.id()), accessible(shown.look(), column.id(), name));
    }

    private static int order(Look look, String id) {
        return look.sort().filter(sort -> sort.by().equals(id)).map(sort -> sort.ascending() ? 1 : -1).orElse(0);
    }

    private String accessible(Look look, String id, String name) {
        return switch (order(look, id)) {
            case 1 -> words.now("table.sorted.ascending", name);
            case -1 -> words.now("table.sorted.descending", name);
            default -> words.now("table.sorted.not", name);
        };
    }
}
