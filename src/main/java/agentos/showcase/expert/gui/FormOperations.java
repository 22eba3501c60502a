package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact.Type;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Forms and reports: gather what to enter, read it back, save the report, count it again.
final class FormOperations {
    private static final Texts TEXTS = Texts.of("gui");

    private FormOperations() {}

    static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.put("gui.gather", FormOperations::gather);
        all.put("gui.read-back", FormOperations::readBack);
        all.put("gui.download", FormOperations::download);
        all.put("gui.recount", FormOperations::recount);
        return all;
    }

    /// Finds in a note (`with.note` points at a text of lines `name: value`) what the form needs (`with.fields`, `{key: name}`): the
    /// line whose name is most alike. Makes a table that also holds `found`, `{key: value}`.
    private static Product gather(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        String note = assignment.pointed("note").text();
        var found = Data.object();
        var table = new Tables("column.field", "column.value", "column.line", "column.score");
        int lines = (int) note.lines().count();
        for (var field : assignment.with().get("fields").fields().entrySet()) {
            Localized wanted = field.getValue().localized();
            int best = -1;
            double score = 0;
            String value = "";
            int number = 0;
            for (String line : note.lines().toList()) {
                number++;
                int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
                if (colon < 0) {
                    continue;
                }
                double s = Math.max(session.agent().similarity(line.substring(0, colon), wanted.en()), session.agent().similarity(line.substring(0, colon), wanted.zh()));
                if (s > score) {
                    score = s;
                    best = number;
                    value = line.substring(colon + 1).strip();
                }
            }
            if (score < Agent.ENOUGH) {
                throw new OperationFailed(TEXTS.both("failed.gather", wanted));
            }
            found.put(field.getKey(), value);
            table.row(score > 0.999 ? "good" : "changed", wanted, value, best, Data.of(score, 2));
        }
        int count = table.size();
        return Product.of(session.artefact(0, Type.TABLE, TEXTS.both("title.gather"), table.with("found", found.build()).build()),
                TEXTS.both("note.gather", count, lines));
    }

    /// Reads every field of the named parts (`with.parts`) back from the screen, from the joined states (`with.from`, `with.base`), and
    /// compares it with what was wanted and with the field's own rule. Makes a table (with `parts`: per part a list of `{"ok"}`) and
    /// a drawing with the findings marked.
    private static Product readBack(Assignment assignment) throws OperationFailed {
        Session session = Session.joined(assignment);
        Screen screen = Screens.look(session.ui(), session.state());
        var table = new Tables("column.field", "column.wanted", "column.read", "column.finding");
        var parts = Data.object();
        var problems = new java.util.LinkedHashMap<String, Localized>();
        int bad = 0;
        for (String part : assignment.with().get("parts").texts()) {
            var checked = new ArrayList<Data>();
            for (Goal goal : session.goals(part)) {
                if (!goal.verb().equals("put") || !(session.agent().find(screen.elements(), goal.wanted()) instanceof Agent.Finding.Found(var match))) {
                    continue;
                }
                Element element = match.element();
                Control control = session.ui().control(element.id()).orElseThrow();
                String read = session.state().value(element.id());
                String wanted = session.value(goal.value()).text();
                Localized problem = control.problem(read);
                if (problem.isEmpty() && !read.equals(wanted)) {
                    problem = TEXTS.both("finding.other");
                }
                boolean ok = problem.isEmpty();
                bad += ok ? 0 : 1;
                if (!ok) {
                    problems.put(element.id(), problem);
                }
                checked.add(Data.object().put("field", element.name()).put("ok", ok).build());
                table.row(ok ? "good" : "bad", element.name(), control.shown(wanted), control.shown(read), ok ? TEXTS.both("finding.same") : problem);
            }
            parts.put(part, checked);
        }
        int count = table.size();
        UiState shown = session.state().saying(Localized.EMPTY, problems);
        table.with("parts", parts.build()).with("wrong", Data.of(bad)).with("count", Data.of(count));
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.readback"), table.build()),
                session.screen(1, TEXTS.both("title.screen", screen.title()), shown, ScreenDrawing.Overlay.NONE, List.of())),
                bad == 0 ? TEXTS.both("note.readback.good", count) : TEXTS.both("note.readback.bad", bad, count, problems.values().iterator().next()));
    }

    /// Presses the button that saves the report (`with.part`). Makes a drawing, a table with the report, and a text with the file's
    /// content; the text's data also hold `file`, `csv` and `bytes`.
    private static Product download(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Hands hands = session.hands();
        for (Goal goal : session.goals(assignment.with().get("part").text())) {
            hands.perform(goal, session::value);
        }
        UiState state = hands.state();
        Ledger report = Screens.served(session.ui(), state);
        Localized head = session.ui().control("split").map(c -> c.shown(state.value("split"))).orElse(Localized.EMPTY);
        String file = slug(state.value("company")) + "_" + report.from() + "_" + report.to() + "_" + state.value("split") + ".csv";
        String csv = csv(session.ui(), state, report);
        return saved(session, hands, report, head, file, csv);
    }

    private static Product saved(Session session, Hands hands, Ledger report, Localized head, String file, String csv) throws OperationFailed {
        var columns = List.of(Data.of(head), Data.of(TEXTS.both("report.orders")), Data.of(TEXTS.both("report.amount")), Data.of(TEXTS.both("column.share")));
        var rows = new ArrayList<Data>();
        for (var group : report.groups()) {
            rows.add(Outputs.row("", List.of(Data.of(group.name()), Data.of(Ledger.grouped(group.orders())), Data.of("¥" + Ledger.grouped(group.amount())),
                    Data.of(report.amount() == 0 ? "0 %" : Data.of(100.0 * group.amount() / report.amount(), 1).text() + " %"))));
        }
        rows.add(Outputs.row("good", List.of(Data.of(TEXTS.both("report.total")), Data.of(Ledger.grouped(report.orders())),
                Data.of("¥" + Ledger.grouped(report.amount())), Data.of("100 %"))));
        UiState state = hands.state();
        int bytes = csv.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        var data = Data.object().put("columns", columns).put("rows", rows)
                .put("amount", report.amount()).put("shown", "¥" + Ledger.grouped(report.amount())).put("orders", report.orders()).put("shown-orders", Ledger.grouped(report.orders())).put("groups", report.groups().size())
                .put("company", state.value("company")).put("email", state.value("email")).put("from", report.from()).put("to", report.to()).build();
        var listing = new StringBuilder();
        csv.lines().forEach(line -> listing.append("- ").append(line).append('\n'));
        Localized text = TEXTS.both("file.text", file, bytes).plus(Localized.same("\n\n" + listing));
        return Product.of(List.of(
                session.screen(0, TEXTS.both("title.saved"), state,
                        ScreenDrawing.Overlay.pointing(hands.trail(), hands.lastTarget(), Localized.EMPTY).saving(Localized.same(file)), hands.log()),
                session.artefact(1, Type.TABLE, TEXTS.both("title.report", report.from(), report.to()), data),
                session.artefact(2, Type.TEXT, Localized.same(file),
                        Data.object().put("text", text).put("file", file).put("csv", csv).put("bytes", bytes).put("lines", csv.lines().count()).build())),
                TEXTS.both("note.download", file, Ledger.grouped(report.amount()), Ledger.grouped(report.orders())));
    }

    private static String csv(Interface ui, UiState state, Ledger report) {
        var lines = new ArrayList<String>();
        for (String field : List.of("company", "taxno", "contact", "email", "phone")) {
            ui.control(field).ifPresent(control -> lines.add(quoted(control.name().en()) + "," + quoted(state.value(field))));
        }
        lines.add("From," + report.from());
        lines.add("To," + report.to());
        lines.add("Group,Orders,Revenue (CNY)");
        report.groups().forEach(g -> lines.add(quoted(g.name().en()) + "," + g.orders() + "," + g.amount()));
        lines.add("Total," + report.orders() + "," + report.amount());
        return String.join("\r\n", lines) + "\r\n";
    }

    /// A value as RFC 4180 wants it.
    private static String quoted(String value) {
        return value.matches("[^,\"\\r\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String slug(String name) {
        return Agent.plain(name).replace(' ', '-');
    }

    /// Adds the ledger up once more, straight from its rows and from what was asked for, not from what the site shows.
    /// Makes a table that also holds `amount` and `orders`.
    private static Product recount(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Data wanted = assignment.pointed("period");
        var table = new Tables("column.month", "report.orders", "report.amount");
        long amount = 0;
        long orders = 0;
        var months = new TreeMap<String, long[]>();
        int counted = 0;
        for (Data row : session.ui().ledger()) {
            String month = row.get("month").text();
            boolean inside = month.compareTo(wanted.get("from").text()) >= 0 && month.compareTo(wanted.get("to").text()) <= 0;
            if (inside && (wanted.get("region").text().equals("all") || wanted.get("region").text().equals(row.get("region").get("id").text()))) {
                counted++;
                amount += row.get("amount").integer(0);
                orders += row.get("orders").integer(0);
                var sum = months.computeIfAbsent(month, _ -> new long[2]);
                sum[0] += row.get("orders").integer(0);
                sum[1] += row.get("amount").integer(0);
            }
        }
        months.forEach((month, sum) -> table.row("", month, Ledger.grouped(sum[0]), "¥" + Ledger.grouped(sum[1])));
        table.row("good", TEXTS.both("report.total"), Ledger.grouped(orders), "¥" + Ledger.grouped(amount));
        return Product.of(session.artefact(0, Type.TABLE, TEXTS.both("title.recount"), table.with("amount", Data.of(amount)).with("orders", Data.of(orders)).build()),
                TEXTS.both("note.recount", counted, Ledger.grouped(amount)));
    }
}
