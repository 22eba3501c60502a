package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.run.Artefact.Type;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A small desktop that is driven by voice: listen, open, run, draw, show, and what is said last.
///
/// The card's inputs are `projects` (see [Project]), `utterances` (by name, the candidates of every word in `en` and `zh`), `rules` (see
/// [Rules]) and `job` (`project`, names of the utterances, and what the visitor really said).
public final class DesktopOperations {
    private static final Texts TEXTS = Texts.of("desktop");

    private DesktopOperations() {}

    public static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.put("desk.listen", Listening::perform);
        all.put("desk.open", DesktopOperations::open);
        all.put("desk.run", DesktopOperations::run);
        all.put("desk.recount", DesktopOperations::recount);
        all.put("desk.draw-chart", DesktopOperations::chart);
        all.put("desk.show", DesktopOperations::show);
        all.put("desk.last", DesktopOperations::last);
        return all;
    }

    /// Opens the project of the job. `with.spoil` `{"line", "find", "replace"}` damages its data file. Makes a drawing of the desk that also
    /// holds `desk` (its state) and `lines` (the file).
    private static Product open(Assignment assignment) throws OperationFailed {
        var project = project(assignment);
        Data spoil = assignment.with().get("spoil");
        var lines = new ArrayList<>(project.data().get("lines").texts());
        int line = spoil.get("line").integer(0) - 1;
        if (line >= 0 && line < lines.size()) {
            lines.set(line, lines.get(line).replaceFirst(spoil.get("find").text(), spoil.get("replace").text()));
        }
        var desk = Desk.EMPTY.open(project.id());
        return Product.of(desk(assignment, 0, desk, project, null, lines, List.of(), assignment.value("heard-open"), Data.object().put("lines", Data.strings(lines))),
                TEXTS.both("note.open", project.title(), project.file(), lines.size() - 1));
    }

    /// Carries out what was heard: runs the script, or whatever else the command says. `with.lenient`: skips broken rows. Makes a drawing of
    /// the desk and a table of the result (also [Calculation], `skipped`).
    private static Product run(Assignment assignment) throws OperationFailed {
        var project = project(assignment);
        var desk = Desk.of(assignment.value("desk-open").get("desk"));
        Data heard = assignment.value("heard-run");
        String intent = heard.get("intent").text();
        String on = on(intent);
        if (on.isEmpty()) {
            var output = List.of(TEXTS.both("out.discard", DeskPicture.script(project, "all")), TEXTS.both("out.discarded"));
            Desk after = intent.equals("discard") ? desk.discarded(output) : desk;
            return Product.of(List.of(desk(assignment, 0, after, project, null, heard, Data.object()),
                    Outputs.artefact(assignment, 1, Type.TABLE, TEXTS.both("title.result"), Outputs.table(TEXTS, List.of("group", "value"), List.of()).build())),
                    TEXTS.both("note.other", heard.get("intent-title").localized()));
        }
        boolean lenient = assignment.with().get("lenient").truth();
        var script = Script.run(project, assignment.value("desk-open").get("lines").texts(), on, lenient);
        var calculation = script.calculation();
        var after = desk.ran(intent.startsWith("run") ? "run" : intent, on, script.output());
        var rows = new ArrayList<Data>();
        for (var point : on.equals("groups") ? calculation.groups() : calculation.times()) {
            rows.add(Outputs.row("", project.group(point.name()), project.withUnit(point.value())));
        }
        Data result = Outputs.table(TEXTS, List.of(on.equals("groups") ? "group" : "time", "value"), rows).put("on", on).put("lenient", lenient)
                .put("skipped", script.skipped().size()).put("broken", script.skipped().stream().map(place -> Data.of((long) place.line())).toList()).put("shown-total", project.withUnit(calculation.total()))
                .put("shown-slope", project.signed(calculation.trend().slope())).put("shown-top", project.group(Calculation.top(calculation.groups()).name()))
                .build().merge(calculation.toData());
        Localized note = script.skipped().isEmpty()
                ? TEXTS.both("note.run", calculation.rows(), project.withUnit(calculation.total()), project.signed(calculation.trend().slope()), Data.of(calculation.trend().fit(), 2).text())
                : TEXTS.both("note.run.skipped", script.skipped().getFirst().line(), script.skipped().getFirst().found(), calculation.rows(), project.withUnit(calculation.total()));
        var broken = script.skipped().stream().map(DataFile.Place::line).toList();
        return Product.of(List.of(desk(assignment, 0, after, project, null, assignment.value("desk-open").get("lines").texts(), broken, heard, Data.object()),
                Outputs.artefact(assignment, 1, Type.TABLE, TEXTS.both("title.result"), result)), note);
    }

    /// What a run of this command works on; empty when it is no run.
    private static String on(String intent) {
        return switch (intent) {
            case "run", "run-all" -> "all";
            case "run-quarter" -> "quarter";
            case "compare" -> "groups";
            default -> "";
        };
    }

    /// Works total and trend out once more from the text of the file: for what was really said, with a reader and a formula of its own.
    /// Makes a table with `total`, `slope` and `rows`.
    private static Product recount(Assignment assignment) throws OperationFailed {
        var project = project(assignment);
        var byTime = new TreeMap<String, List<BigDecimal>>();
        for (String line : assignment.value("desk-open").get("lines").texts()) {
            String value = line.substring(line.lastIndexOf(',') + 1);
            if (value.matches("-?[0-9.]+")) {
                byTime.computeIfAbsent(line.substring(0, 10), _ -> new ArrayList<>()).add(new BigDecimal(value));
            }
        }
        if (assignment.value("job").get("on").text().equals("quarter")) {
            while (byTime.size() > 13) {
                byTime.pollFirstEntry();
            }
        }
        var values = new ArrayList<Double>();
        var all = BigDecimal.ZERO;
        int rows = 0;
        for (var list : byTime.values()) {
            var sum = list.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            values.add(sum.doubleValue() / (project.mean() ? list.size() : 1));
            all = all.add(sum);
            rows += list.size();
        }
        double total = project.mean() ? all.doubleValue() / rows : all.doubleValue();
        double slope = Calculation.pairwiseSlope(values);
        Data table = Outputs.table(TEXTS, List.of("what", "value"), List.of(
                Outputs.row("", TEXTS.both("recount.rows"), Localized.same(String.valueOf(rows))),
                Outputs.row("", TEXTS.both(project.mean() ? "recount.mean" : "recount.total"), project.withUnit(total)),
                Outputs.row("", TEXTS.both("recount.slope"), project.signed(slope))))
                .put("rows-read", rows).put("total", Calculation.rounded(total)).put("slope", Calculation.rounded(slope)).build();
        return Product.of(Outputs.artefact(assignment, 0, Type.TABLE, TEXTS.both("title.recount"), table),
                TEXTS.both("note.recount", rows, project.withUnit(total), project.signed(slope)));
    }

    /// Draws the result (`with.stretch`: wrongly, by this factor) and reads the values back from the places of what was drawn. Makes a
    /// drawing with `read`, a list of `{"ok"}`, and `points`.
    private static Product chart(Assignment assignment) throws OperationFailed {
        var project = project(assignment);
        var calculation = Calculation.of(assignment.value("result"));
        String on = assignment.value("result").get("on").text();
        double stretch = assignment.with().get("stretch").number(1);
        var plots = new ArrayList<ChartPicture.Plot>();
        var english = ChartPicture.alone(project, calculation, on, stretch, Language.EN, plots);
        var chinese = ChartPicture.alone(project, calculation, on, stretch, Language.ZH, plots);
        var wanted = ChartPicture.values(calculation, on);
        var drawn = ChartPicture.read(english.layers(), plots.getFirst());
        double tolerance = (plots.getFirst().most() - plots.getFirst().least()) / 1000;
        var read = new ArrayList<Data>();
        for (int i = 0; i < wanted.size(); i++) {
            boolean ok = drawn.size() == wanted.size() && Math.abs(drawn.get(i) - wanted.get(i)) <= tolerance;
            read.add(Data.object().put("wanted", Calculation.rounded(wanted.get(i))).put("ok", ok).build());
        }
        Localized title = ChartPicture.title(project, on);
        Data data = Drawings.artefact(title, english.drawing(), chinese.drawing())
                .merge(Data.object().put("read", read).put("points", read.size()).build());
        long good = read.stream().filter(r -> r.get("ok").truth()).count();
        return Product.of(Outputs.artefact(assignment, 0, Type.DRAWING, title, data), TEXTS.both("note.chart", read.size(), good));
    }

    /// Opens the window with the chart. Makes a drawing of the desk.
    private static Product show(Assignment assignment) throws OperationFailed {
        var project = project(assignment);
        var desk = Desk.of(assignment.value("desk-run").get("desk")).showing();
        return Product.of(desk(assignment, 0, desk, project, Calculation.of(assignment.value("result")), assignment.value("heard-show"), Data.object()),
                TEXTS.both("note.show", assignment.value("chart").get("points").integer(0)));
    }

    /// Does what was said last: stop listening, run again, or undo. Makes a drawing of the desk and a table of all commands.
    private static Product last(Assignment assignment) throws OperationFailed {
        var project = project(assignment);
        var desk = Desk.of(assignment.value("desk-shown").get("desk"));
        Data heard = assignment.value("heard-last");
        Data result = assignment.value("result");
        var more = Data.object();
        Desk after;
        Localized note;
        switch (heard.get("intent").text()) {
            case "again" -> {
                var script = Script.run(project, assignment.value("desk-open").get("lines").texts(), result.get("on").text(), result.get("lenient").truth());
                after = desk.ran("again", result.get("on").text(), script.output());
                more.put("total", Calculation.rounded(script.calculation().total()));
                note = TEXTS.both("note.again", project.withUnit(script.calculation().total()));
            }
            case "undo" -> {
                after = desk.undone();
                more.put("total", result.get("total"));
                note = TEXTS.both("note.undo");
            }
            default -> {
                after = desk.stopped();
                more.put("total", result.get("total"));
                note = TEXTS.both("note.stop", desk.runs());
            }
        }
        return Product.of(List.of(desk(assignment, 0, after, project, Calculation.of(result), heard, more), commands(assignment)), note);
    }

    private static Artefact commands(Assignment assignment) throws OperationFailed {
        var rows = new ArrayList<Data>();
        for (String name : List.of("heard-open", "heard-run", "heard-show", "heard-last")) {
            Data heard = assignment.value(name);
            rows.add(Outputs.row("", List.of(Data.of(heard.get("said").localized()), Data.of(heard.get("intent-title").localized()), heard.get("score"), heard.get("confidence"))));
        }
        return Outputs.artefact(assignment, 1, Type.TABLE, TEXTS.both("title.commands"),
                Outputs.table(TEXTS, List.of("said", "command", "score", "weakest"), rows).put("count", rows.size()).build());
    }

    // ---- what they share -----------------------------------------------------------------------------------------------------

    private static Project project(Assignment assignment) throws OperationFailed {
        return Project.of(assignment, assignment.value("job").get("project").text());
    }

    private static Artefact desk(Assignment assignment, int index, Desk desk, Project project, Calculation calculation, Data heard, Data.Builder more) throws OperationFailed {
        return desk(assignment, index, desk, project, calculation, assignment.value("desk-open").get("lines").texts(),
                assignment.value("result").get("broken").items().stream().map(line -> line.integer(0)).toList(), heard, more);
    }

    private static Artefact desk(Assignment assignment, int index, Desk desk, Project project, Calculation calculation, List<String> lines, List<Integer> broken,
            Data heard, Data.Builder more) throws OperationFailed {
        var titles = assignment.value("projects").fields().values().stream().map(p -> p.get("title").localized()).toList();
        var content = new DeskPicture.Content(titles, project, calculation, lines, broken, heard);
        Data data = Drawings.artefact(assignment.task().title(), DeskPicture.draw(desk, content, Language.EN), DeskPicture.draw(desk, content, Language.ZH))
                .merge(more.put("desk", desk.toData()).build());
        return Outputs.artefact(assignment, index, Type.DRAWING, assignment.task().title(), data);
    }
}
