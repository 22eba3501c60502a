package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.Claim;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a card can be played: what its schema cannot say.
final class CardCheck {
    private static final Texts TEXTS = Texts.of("pack");

    private final Card card;
    private final JsonFile file;
    private final Surroundings around;
    private final CardPlaces places;
    private final List<Finding> findings = new ArrayList<>();

    /// What a card may refer to.
    ///
    /// @param folder     name of the card's folder
    /// @param kinds      kinds of task with an expert; empty when the routing could not be read
    /// @param operations names of operations; empty when they are not to be checked
    /// @param rows       ids of benchmark rows; empty when the table could not be read
    record Surroundings(String folder, Set<String> kinds, Set<String> operations, Set<String> rows) {}

    private CardCheck(Card card, JsonFile file, Surroundings around) {
        this.card = card;
        this.file = file;
        this.around = around;
        this.places = new CardPlaces(card);
    }

    static List<Finding> check(Card card, JsonFile file, Surroundings around) {
        var check = new CardCheck(card, file, around);
        check.identity();
        check.ids();
        check.tasks();
        check.findings.addAll(CardPlanCheck.check(card, file, check.places));
        check.faults();
        check.outputs();
        check.illustrates();
        return check.findings;
    }

    /// Decisions whose default is none of their options; found in the JSON, since there can be no such [Decision].
    static List<Finding> defaults(JsonFile file) {
        var findings = new ArrayList<Finding>();
        var decisions = file.root().get("decisions").items();
        for (int i = 0; i < decisions.size(); i++) {
            String otherwise = decisions.get(i).get("otherwise").text();
            var options = decisions.get(i).get("options").items().stream().map(option -> option.get("id").text()).toList();
            if (!options.contains(otherwise)) {
                findings.add(file.error("pack.plan.default", "/decisions/" + i + "/otherwise",
                        TEXTS.both("pack.plan.default", otherwise, String.join(", ", options))));
            }
        }
        return findings;
    }

    private void identity() {
        if (!card.id().equals(around.folder())) {
            error("pack.card.folder", "/id", card.id(), around.folder());
        }
    }

    private void ids() {
        findings.addAll(Ids.twice(file, "/faults", card.faults(), Fault::id));
        findings.addAll(Ids.twice(file, "/claims", card.claims(), Claim::id));
        for (int i = 0; i < card.decisions().size(); i++) {
            var options = card.decisions().get(i).options();
            findings.addAll(Ids.twice(file, "/decisions/" + i + "/options", options, Decision.Option::id));
            for (int j = 0; j < options.size(); j++) {
                fields("/decisions/" + i + "/options/" + j + "/fields", options.get(j).fields());
            }
        }
        var made = new HashSet<String>();
        for (int i = 0; i < card.tasks().size(); i++) {
            var makes = card.tasks().get(i).makes();
            for (int j = 0; j < makes.size(); j++) {
                if (!made.add(makes.get(j))) {
                    error("pack.makes.duplicate", "/tasks/" + i + "/makes/" + j, makes.get(j));
                }
            }
        }
    }

    private void fields(String pointer, List<Field> fields) {
        findings.addAll(Ids.twice(file, pointer, fields, Field::id));
        for (int i = 0; i < fields.size(); i++) {
            if (!card.inputs().containsKey(fields.get(i).input())) {
                error("pack.field.input", Pointer.child(pointer, i) + "/into", fields.get(i).input(), String.join(", ", card.inputs().keySet()));
            }
        }
    }

    private void tasks() {
        places.tasks().forEach((pointer, task) -> {
            if (!around.kinds().isEmpty() && !around.kinds().contains(task.kind())) {
                error("pack.kind.unknown", pointer + "/kind", task.kind(), String.join(", ", around.kinds()));
            }
            if (!around.operations().isEmpty() && !task.operation().isEmpty() && !around.operations().contains(task.operation())) {
                error("pack.operation.unknown", pointer + "/operation", task.operation());
            }
            if (task.operation().isEmpty() && !task.makes().isEmpty()) {
                error("pack.makes.nothing", pointer + "/makes", task.id());
            }
        });
        for (String kind : card.capacity().keySet()) {
            if (!around.kinds().isEmpty() && !around.kinds().contains(kind)) {
                error("pack.kind.unknown", Pointer.child("/capacity", kind), kind, String.join(", ", around.kinds()));
            }
        }
    }

    private void faults() {
        for (int i = 0; i < card.faults().size(); i++) {
            Fault fault = card.faults().get(i);
            boolean known = places.tasks().values().stream().anyMatch(task -> task.id().equals(fault.task()));
            if (!known) {
                error("pack.fault.task", "/faults/" + i + "/task", fault.id(), fault.task());
            }
            if (fault.kind() == Fault.Kind.WRONG && fault.set().fields().isEmpty()) {
                error("pack.fault.harmless", "/faults/" + i, fault.id());
            }
        }
    }

    private void outputs() {
        var made = new HashSet<String>();
        places.tasks().values().stream().map(Task::makes).forEach(made::addAll);
        names(card.stage(), "/stage", made);
        names(card.result(), "/result", made);
        for (int i = 0; i < card.hands().size(); i++) {
            hand(card.hands().get(i), "/hands/" + i, made);
        }
        if (card.poster() != null && !made.contains(card.poster())) {
            error("pack.output.unknown", "/poster", card.poster());
        }
    }

    private void hand(Hand hand, String pointer, Set<String> made) {
        if (!made.contains(hand.artefact())) {
            error("pack.output.unknown", pointer + "/artefact", hand.artefact());
        }
        hand.answers().forEach((name, answer) -> {
            boolean known = card.decisions().stream().filter(decision -> decision.id().equals(answer.decision()))
                    .flatMap(decision -> decision.options().stream()).anyMatch(option -> option.id().equals(answer.option()));
            if (!known) {
                error("pack.hand.answer", Pointer.child(pointer + "/answers", name), answer.decision(), answer.option());
            }
        });
    }

    private void names(List<String> names, String pointer, Set<String> made) {
        for (int i = 0; i < names.size(); i++) {
            if (!made.contains(names.get(i))) {
                error("pack.output.unknown", Pointer.child(pointer, i), names.get(i));
            }
        }
    }

    private void illustrates() {
        for (int i = 0; i < card.illustrates().size(); i++) {
            String row = card.illustrates().get(i);
            if (!around.rows().isEmpty() && !around.rows().contains(row)) {
                findings.add(file.warning("pack.row.unknown", Pointer.child("/illustrates", i), TEXTS.both("pack.row.unknown", row)));
            }
        }
    }

    private void error(String code, String pointer, Object... arguments) {
        findings.add(file.error(code, pointer, TEXTS.both(code, arguments)));
    }
}
