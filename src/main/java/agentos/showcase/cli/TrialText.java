package agentos.showcase.cli;

import agentos.showcase.routing.trial.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An evaluation in words, and as a line of a table.
final class TrialText {
    private TrialText() {}

    static List<String> page(Evaluation evaluation, double microseconds, Console console) {
        int steps = evaluation.steps();
        var lines = new ArrayList<String>();
        lines.add(console.text("route.policy", evaluation.policy(), steps));
        lines.add(console.text("route.reward", fixed(evaluation.reward(), 1), fixed(evaluation.reward() / steps, 4)));
        if (evaluation.cost() != 0) {
            lines.add(console.text("route.cost", fixed(evaluation.quality(), 1), fixed(evaluation.cost(), 1), fixed(evaluation.lambda(), 4)));
        }
        lines.add(console.text(evaluation.expectedRegret() ? "route.regret" : "route.regret-realised", fixed(evaluation.regret(), 1)));
        int[] calls = evaluation.callsPerExpert();
        for (int k = 0; k < calls.length; k++) {
            lines.add(console.text("route.calls", k, calls[k], fixed(100.0 * calls[k] / steps, 1)));
        }
        for (var recovery : evaluation.recovery()) {
            lines.add(recovery.steps().isPresent() ? console.text("route.back", recovery.event(), recovery.steps().getAsInt())
                    : console.text("route.not-back", recovery.event()));
        }
        lines.add(console.text("route.gate", evaluation.gateOpenings(), evaluation.gateOpen()));
        String where = evaluation.alarms().stream().map(noticed -> Integer.toString(noticed.step())).collect(Collectors.joining(", "));
        lines.add(evaluation.alarms().isEmpty() ? console.text("route.no-alarm") : console.text("route.alarms", evaluation.alarms().size(), where));
        lines.add(console.text("route.time", fixed(microseconds, 2)));
        return lines;
    }

    /// The names over the lines.
    static String head(List<Integer> events, Console console) {
        var cells = new ArrayList<String>();
        for (String key : List.of("reward", "regret", "gate", "alarms", "time")) {
            cells.add(console.text("route.head-" + key));
        }
        events.forEach(event -> cells.add(console.text("route.head-back", event)));
        return row(console.text("route.head-policy"), cells) + "  " + console.text("route.head-calls");
    }

    static String line(Evaluation evaluation, double microseconds, Console console) {
        var cells = new ArrayList<>(List.of(fixed(evaluation.reward(), 1), fixed(evaluation.regret(), 1), Integer.toString(evaluation.gateOpenings()),
                Integer.toString(evaluation.alarms().size()), fixed(microseconds, 2)));
        evaluation.recovery().forEach(recovery -> cells.add(recovery.steps().isPresent() ? Integer.toString(recovery.steps().getAsInt()) : "-"));
        return row(evaluation.policy(), cells) + "  " + java.util.Arrays.stream(evaluation.callsPerExpert()).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    static String regretOf(boolean expected, Console console) {
        return console.text(expected ? "route.of-expected" : "route.of-realised");
    }

    private static String row(String first, List<String> cells) {
        var line = new StringBuilder(first).append(" ".repeat(Math.max(0, 16 - PlainTable.width(first))));
        cells.forEach(cell -> line.append("  ").append(" ".repeat(Math.max(0, 10 - PlainTable.width(cell)))).append(cell));
        return line.toString();
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
