package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Dials;
import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.trial.Change;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Injection;
import agentos.showcase.run.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// A moment of a trial, written as a card's is: `routing@31000` is the guided story after 31 s; `routing@31000;seed=7;gate=0.5@0;!swap@9000` another
/// trial, with a seed, a dial and a change of its own.
///
/// @param written as it was read or will be printed
public record LabPosition(Position written) {
    /// In the place of a card's id.
    public static final String ID = "routing";
    private static final String CALM = "calm";

    /// @param t virtual ms
    public static LabPosition of(LabRequest request, long t, Lab lab) {
        LabRequest usual = lab.story(lab.kinds().getFirst());
        var choices = new ArrayList<Choice>();
        if (!request.kind().equals(usual.kind())) {
            choices.add(new Choice("kind", request.kind(), 0));
        }
        note(choices, "lambda", request.lambda(), usual.lambda());
        note(choices, "learning", request.dials().learning(), Dials.DEFAULT.learning());
        note(choices, "exploration", request.dials().exploration(), Dials.DEFAULT.exploration());
        note(choices, "gate", request.dials().gate(), Dials.DEFAULT.gate());
        note(choices, "forgetting", request.dials().forgetting(), Dials.DEFAULT.forgetting());
        note(choices, "drift", request.dials().drift() ? 1 : 0, 1);
        return new LabPosition(new Position("", ID, t, choices, request.isStory() ? List.of() : injections(request), Map.of(), request.seed() == usual.seed() ? 1 : request.seed(), 0));
    }

    private static void note(List<Choice> choices, String name, double value, double usual) {
        if (value != usual) {
            choices.add(new Choice(name, Double.toString(value), 0));
        }
    }

    private static List<Injection> injections(LabRequest request) {
        return request.changes().isEmpty() ? List.of(new Injection(CALM, 0)) : request.changes().stream().map(LabPosition::injection).toList();
    }

    private static Injection injection(Change change) {
        return new Injection(switch (change) {
            case Change.Swap _ -> "swap";
            case Change.Unfamiliar(int from, int to, double share) -> "unfamiliar-" + (to - from) + "-" + share;
            case Change.Worse(int _, int expert, double by) -> "worse-" + expert + "-" + by;
            case Change.Dearer(int _, int expert, double factor) -> "dearer-" + expert + "-" + factor;
        }, change.at());
    }

    /// Nothing when the text is no position of this tab.
    public static Optional<LabPosition> parse(String text) {
        return Position.parse(text).filter(position -> position.card().equals(ID)).map(LabPosition::new);
    }

    long t() {
        return written.t();
    }

    public String print() {
        return written.print();
    }

    /// What is tried; what cannot be read, or is unknown, is as usual.
    LabRequest request(Lab lab) {
        LabRequest usual = lab.story(text("kind").filter(lab.kinds()::contains).orElse(lab.kinds().getFirst()));
        return new LabRequest(usual.kind(), written.seed() == 1 ? usual.seed() : written.seed(), number("lambda", 0, 100, usual.lambda()), dials(), changes(usual, lab));
    }

    private Dials dials() {
        var usual = Dials.DEFAULT;
        return new Dials(number("learning", 0.01, 100, usual.learning()), number("exploration", 0, 8, usual.exploration()), number("gate", 0, 1, usual.gate()),
                number("forgetting", 0, 10_000, usual.forgetting()), number("drift", 0, 1, 1) > 0);
    }

    private List<Change> changes(LabRequest usual, Lab lab) {
        if (written.faults().isEmpty()) {
            return usual.changes();
        }
        return written.faults().stream().flatMap(fault -> change(fault).stream()).filter(change -> switch (change) {
            case Change.Worse worse -> lab.has(usual.kind(), worse.expert());
            case Change.Dearer dearer -> lab.has(usual.kind(), dearer.expert());
            case Change.Swap _, Change.Unfamiliar _ -> true;
        }).toList();
    }

    private static Optional<Change> change(Injection fault) {
        String[] parts = fault.fault().split("-", 3);
        int at = (int) Math.min(fault.at(), LabRequest.STEPS);
        try {
            return switch (parts[0]) {
                case "swap" -> Optional.of(new Change.Swap(at));
                case "unfamiliar" -> Optional.of(new Change.Unfamiliar(at, at + Integer.parseInt(parts[1]), Double.parseDouble(parts[2])));
                case "worse" -> Optional.of(new Change.Worse(at, Integer.parseInt(parts[1]), Double.parseDouble(parts[2])));
                case "dearer" -> Optional.of(new Change.Dearer(at, Integer.parseInt(parts[1]), Double.parseDouble(parts[2])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String name) {
        return written.choices().stream().filter(choice -> choice.decision().equals(name)).map(Choice::option).findFirst();
    }

    private double number(String name, double low, double high, double usual) {
        DoubleFunction<Double> within = value -> value >= low && value <= high ? value : usual;
        try {
            return text(name).map(Double::parseDouble).map(within::apply).orElse(usual);
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
