package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.ConsistencyCheck;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.host.CheckTable;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A further turn: what its sentence asks for, the picture that follows it, and the proof that nothing else changed.
///
/// Both read `with.before`, the name of the picture from which the turn starts (without it the variant chosen by `variant`), and `with.turn`, the name of
/// the input whose `say` is the sentence (`turn` without it).
/// - `image.follow`: the picture with what was asked; `with.slip` is put over its design. What was not understood, or has no room, is said in `turn`:
///   `{"base", "say", "done", "refused", "unread", "message"}`; the picture is then as before in that.
/// - `image.compare`: `with.after` against the one before: what changed and what stayed, layer by layer. Fields `strayed`, `followed`, `open`, `changed`,
///   `stayed`, `compared`, `untouched`. Further outputs, as far as the task names them: the proof of the new one, all turns so far (see [Turns]), and
///   the table of `with.checks`, which send back what does not hold.
final class TurnOperations {
    private TurnOperations() {}

    private static Visual before(Assignment assignment) throws OperationFailed {
        String name = base(assignment);
        return Visual.read(Outputs.value(assignment, name), name);
    }

    private static String base(Assignment assignment) throws OperationFailed {
        String given = assignment.with().get("before").text();
        return given.isEmpty() ? "variant-" + Outputs.value(assignment, "variant").text() : given;
    }

    private static Localized say(Assignment assignment) throws OperationFailed {
        return Outputs.value(assignment, assignment.with().get("turn").text("turn")).get("say").localized();
    }

    private static Wishes wishes(Assignment assignment) throws OperationFailed {
        return Wishes.in(say(assignment), Outputs.value(assignment, "vocabulary"));
    }

    // ---- painting -------------------------------------------------------------------------------------------------------------

    static Product follow(Assignment assignment) throws OperationFailed {
        Visual before = before(assignment);
        Copy copy = Copy.of(assignment);
        Wishes wishes = wishes(assignment);
        var done = new ArrayList<Edit>();
        var refused = new ArrayList<Edit>();
        Visual after = before;
        for (Edit edit : wishes.edits()) {
            var next = Redesign.of(after, edit, copy);
            (next.isPresent() ? done : refused).add(edit);
            after = next.orElse(after);
        }
        Data slip = assignment.with().get("slip");
        Visual drawn = done.isEmpty() && !slip.isPresent() ? before
                : Visual.of(Design.of(after.design().data().merge(slip)), after.placements(), copy, KeyVisualOperations.manual(assignment));
        Localized message = message(wishes, refused);
        Data turn = Data.object().put("base", base(assignment)).put("say", say(assignment)).put("done", keys(done)).put("refused", keys(refused))
                .put("unread", Data.strings(wishes.unread())).put("message", message).build();
        Data data = drawn.data(Localized.EMPTY).merge(Data.object().put("turn", turn).build());
        Localized note = done.isEmpty() ? Say.TEXTS.both("note.follow.nothing") : Say.TEXTS.both("note.follow", titles(done));
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, Outputs.title(assignment), data), sentences(note, message));
    }

    /// What was not done, and why; empty when all was.
    private static Localized message(Wishes wishes, List<Edit> refused) {
        Localized message = Localized.EMPTY;
        if (!wishes.unread().isEmpty()) {
            var clauses = Localized.list(wishes.unread().stream().limit(3).map(clause -> Say.TEXTS.both("turn.clause", shortened(clause))).toList());
            message = Say.TEXTS.both("turn.unread", clauses, titles(List.of(Edit.values())));
        }
        for (Edit edit : refused) {
            message = sentences(message, Say.TEXTS.both("turn.refused." + edit.key()));
        }
        return wishes.contrary().isEmpty() ? message : sentences(message, Say.TEXTS.both("turn.contrary", titles(wishes.contrary())));
    }

    private static String shortened(String clause) {
        int most = 40;
        int end = clause.offsetByCodePoints(0, Math.min(most, clause.codePointCount(0, clause.length())));
        return end < clause.length() ? clause.substring(0, end) + "…" : clause;
    }

    private static Localized sentences(Localized one, Localized other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : Say.TEXTS.both("sentences", one, other);
    }

    private static Localized titles(List<Edit> edits) {
        return Localized.list(edits.stream().map(Edit::title).toList());
    }

    private static Data keys(List<Edit> edits) {
        return Data.strings(edits.stream().map(Edit::key).toList());
    }

    // ---- comparing ------------------------------------------------------------------------------------------------------------

    static Product compare(Assignment assignment, Library library) throws OperationFailed {
        String afterName = assignment.with().get("after").text();
        Data made = Outputs.value(assignment, afterName);
        Visual before = before(assignment);
        Visual after = Visual.read(made, afterName);
        Wishes wishes = wishes(assignment);
        var refused = made.at("/turn/refused").texts();
        var edits = wishes.edits().stream().filter(edit -> !refused.contains(edit.key())).toList();
        var diff = new Difference(before, after, edits, Outputs.value(assignment, "constraints").get("margin").number());
        var open = new ArrayList<Data>();
        wishes.unread().forEach(clause -> open.add(Data.of(clause)));
        refused.forEach(edit -> open.add(Data.of(edit)));
        wishes.contrary().forEach(edit -> open.add(Data.of(edit.key())));

        int outputs = assignment.task().makes().size();
        var all = new ArrayList<Artefact>();
        all.add(Outputs.artefact(assignment, 0, Artefact.Type.TABLE, Outputs.title(assignment), diff.data().merge(Data.object().put("open", open).build())));
        if (outputs > 1) {
            all.add(Outputs.artefact(assignment, 1, Artefact.Type.TABLE, assignment.with().get("proof").localized(),
                    ProofOperations.table(assignment, Map.of(afterName, after))));
        }
        if (outputs > 2) {
            all.add(Outputs.artefact(assignment, 2, Artefact.Type.DRAWING, assignment.with().get("turns").localized(), Turns.data(assignment)));
        }
        List<CheckResult> results = ProofOperations.results(assignment, all, library);
        if (outputs > 3) {
            all.add(Outputs.artefact(assignment, 3, Artefact.Type.TABLE, assignment.with().get("table").localized(), CheckTable.data(results)));
        }
        Localized note = sentences(diff.note(), outputs > 3 ? CheckTable.sentence(results) : Localized.EMPTY);
        return Product.checked(all, note, results, ConsistencyCheck.links(results));
    }

    /// What differs between the pictures of two turns, in both languages, held against what was asked.
    private static final class Difference {
        private final Map<Language, LayerDiff> diffs = new LinkedHashMap<>();
        private final List<Data> rows = new ArrayList<>();
        private final List<Data> strayed = new ArrayList<>();
        private final List<Data> followed = new ArrayList<>();
        private int changed;
        private int stayed;

        Difference(Visual before, Visual after, List<Edit> edits, double margin) {
            for (Language language : Language.values()) {
                diffs.put(language, LayerDiff.of(before.drawings().get(language), after.drawings().get(language)));
            }
            var layers = new LinkedHashSet<String>();
            diffs.values().forEach(diff -> layers.addAll(diff.changes().keySet()));
            layers.forEach(layer -> hold(layer, edits));
            var then = edits.isEmpty() ? Map.<Language, Inspection>of() : before.inspect(margin);
            var now = edits.isEmpty() ? Map.<Language, Inspection>of() : after.inspect(margin);
            if (edits.isEmpty()) {
                diffs.forEach(this::kept);
            }
            for (Edit edit : edits) {
                for (Language language : Language.values()) {
                    measure(edit, language, edit.followed(then.get(language), now.get(language)));
                }
            }
        }

        private void hold(String layer, List<Edit> edits) {
            var aspects = new LinkedHashSet<String>();
            diffs.values().forEach(diff -> aspects.addAll(diff.changes().getOrDefault(layer, Set.of())));
            var stray = aspects.stream().filter(aspect -> edits.stream().noneMatch(edit -> edit.allows(layer, aspect))).toList();
            stray.forEach(aspect -> strayed.add(Data.of(layer + ": " + aspect)));
            changed += aspects.isEmpty() ? 0 : 1;
            stayed += aspects.isEmpty() ? 1 : 0;
            String verdict = !stray.isEmpty() ? "strayed" : aspects.isEmpty() ? "stayed" : "asked";
            rows.add(Outputs.row(!stray.isEmpty() ? "bad" : aspects.isEmpty() ? "muted" : "changed", Say.name(layer),
                    aspects.isEmpty() ? Say.TEXTS.both("diff.nothing") : Localized.list(aspects.stream().map(aspect -> Say.TEXTS.both("aspect." + aspect)).toList()),
                    Say.TEXTS.both("diff." + verdict)));
        }

        /// Where nothing is asked for, or nothing of it can be done, the picture stays.
        private void kept(Language language, LayerDiff diff) {
            followed.add(Data.object().put("edit", "keep").put("language", language.code()).put("before", diff.compared()).put("after", diff.untouched())
                    .put("ok", diff.changed() == 0).build());
        }

        private void measure(Edit edit, Language language, Edit.Followed outcome) {
            followed.add(Data.object().put("edit", edit.key()).put("language", language.code()).put("before", outcome.before()).put("after", outcome.after())
                    .put("ok", outcome.ok()).build());
            rows.add(Outputs.row(outcome.ok() ? "good" : "bad", Say.TEXTS.both("diff.measure." + edit.key(), Say.TEXTS.both("column." + language.code())),
                    Say.TEXTS.both("diff.from.to", worded(edit, outcome.before()), worded(edit, outcome.after())),
                    Say.TEXTS.both(outcome.ok() ? "diff.followed" : "diff.missed")));
        }

        private static Localized worded(Edit edit, String value) {
            return edit == Edit.MOVE && !value.isEmpty() ? Say.TEXTS.both("corner." + value) : Localized.same(value);
        }

        private int compared() {
            return diffs.values().stream().mapToInt(LayerDiff::compared).sum();
        }

        Data data() {
            int untouched = diffs.values().stream().mapToInt(LayerDiff::untouched).sum();
            return Outputs.table(Say.TEXTS, List.of("layer", "change", "verdict"), rows).build().merge(Data.object()
                    .put("strayed", strayed).put("followed", followed).put("changed", changed).put("stayed", stayed).put("compared", compared())
                    .put("untouched", untouched).build());
        }

        Localized note() {
            return strayed.isEmpty() ? Say.TEXTS.both("note.compare", compared(), changed, stayed) : Say.TEXTS.both("note.compare.strayed", compared(), strayed.size());
        }
    }
}
