package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The way that a picture went: the draft, the chosen variant, and every turn that changed something, side by side as a drawing artefact.
///
/// Beside its `drawings` it has `turns`, one for each of them: `{"name", "title", "turn"?, "say"?, "message"?, "diff"?: {"en": {"compared", "untouched",
/// "changes": {layer: [aspect...]}}, "zh": ...}}`, and `last`, the message of the last turn where that one changed nothing.
final class Turns {
    private Turns() {}

    /// With what `with.after` adds; `with.names` are the names of the pictures of the turns before it, the latest last.
    static Data data(Assignment assignment) throws OperationFailed {
        String chosen = "variant-" + Outputs.value(assignment, "variant").text();
        var names = new ArrayList<>(List.of("draft", chosen));
        names.addAll(assignment.with().get("names").texts());
        names.add(assignment.with().get("after").text());
        var panels = new ArrayList<Data>();
        var turns = new ArrayList<Data>();
        Data last = Data.object().build();
        Visual before = null;
        for (String name : names) {
            Data made = Outputs.value(assignment, name);
            Visual visual = Visual.read(made, name);
            int number = names.indexOf(name);
            boolean same = before != null && visual.drawings().equals(before.drawings());
            last = Data.object().put("turn", number).put("say", made.at("/turn/say").localized()).put("message", made.at("/turn/message").localized()).build();
            if (!same) {
                Localized title = number == 0 ? Say.TEXTS.both("turns.draft") : number == 1 ? Say.TEXTS.both("turns.chosen", letter(chosen)) : Say.TEXTS.both("turns.turn", number);
                panels.add(made.get("drawings").get(0).merge(Data.object().put("title", title).build()));
                turns.add(turn(name, title, number, made, before, visual));
            }
            before = visual;
        }
        return Data.object().put("drawings", panels).put("turns", turns).put("last", last).build();
    }

    private static Data turn(String name, Localized title, int number, Data made, Visual before, Visual visual) {
        var turn = Data.object().put("name", name).put("title", title);
        if (number < 2) {
            return turn.build();
        }
        var diff = Data.object();
        for (Language language : Language.values()) {
            diff.put(language.code(), diff(LayerDiff.of(before.drawings().get(language), visual.drawings().get(language))));
        }
        return turn.put("turn", number).put("say", made.at("/turn/say").localized()).put("message", made.at("/turn/message").localized()).put("diff", diff.build()).build();
    }

    private static Data diff(LayerDiff diff) {
        var changes = Data.object();
        diff.changes().forEach((layer, aspects) -> {
            if (!aspects.isEmpty()) {
                changes.put(layer, Data.strings(List.copyOf(aspects)));
            }
        });
        return Data.object().put("compared", diff.compared()).put("untouched", diff.untouched()).put("changes", changes.build()).build();
    }

    private static String letter(String name) {
        return name.substring(name.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
    }
}
