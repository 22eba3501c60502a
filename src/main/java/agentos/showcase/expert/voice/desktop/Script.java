package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The script of a project: reads the data file, calculates, and writes what it does line by line.
///
/// @param output lines for the terminal; `$` begins a command, `!` a warning, `=` a result
record Script(Calculation calculation, List<DataFile.Place> skipped, List<Localized> output) {
    private static final Texts TEXTS = Texts.of("desktop");
    private static final int QUARTER = 13;

    /// @param on      `all`, `quarter` (the last thirteen weeks) or `groups`
    /// @param lenient whether broken rows are skipped
    /// @throws OperationFailed at the first broken row otherwise
    static Script run(Project project, List<String> lines, String on, boolean lenient) throws OperationFailed {
        var output = new ArrayList<Localized>();
        output.add(TEXTS.both("out.command", DeskPicture.script(project, on), (on.equals("quarter") ? " --last " + QUARTER : "") + (lenient ? " --skip" : "")));
        var file = project.read(lines, lenient);
        for (var place : file.skipped()) {
            output.add(TEXTS.both("out.skipped", place.line(), place.column(), place.found()));
        }
        var calculation = Calculation.of(file.rows(), project.mean(), on.equals("quarter") ? QUARTER : 0);
        output.add(TEXTS.both("out.read", project.file(), file.rows().size()));
        output.add(TEXTS.both("out.size", calculation.times().size(), calculation.groups().size(), project.data().get("group").localized()));
        if (on.equals("groups")) {
            calculation.groups().forEach(g -> output.add(TEXTS.both("out.group", project.group(g.name()), project.withUnit(g.value()))));
        } else {
            months(project, calculation).forEach((month, value) -> output.add(TEXTS.both("out.month", month, project.withUnit(value))));
        }
        output.add(TEXTS.both(project.mean() ? "out.mean" : "out.total", project.withUnit(calculation.total())));
        output.add(TEXTS.both("out.trend", project.signed(calculation.trend().slope()), Data.of(calculation.trend().fit(), 2).text()));
        output.add(TEXTS.both("out.peak", Calculation.top(calculation.times()).name(), project.withUnit(Calculation.top(calculation.times()).value())));
        return new Script(calculation, file.skipped(), output);
    }

    private static LinkedHashMap<String, Double> months(Project project, Calculation calculation) {
        var values = new LinkedHashMap<String, List<Double>>();
        calculation.times().forEach(t -> values.computeIfAbsent(t.name().substring(0, 7), _ -> new ArrayList<>()).add(t.value()));
        var months = new LinkedHashMap<String, Double>();
        values.forEach((month, list) -> months.put(month, list.stream().mapToDouble(v -> v).sum() / (project.mean() ? list.size() : 1)));
        return months;
    }
}
