package agentos.showcase.expert.gui;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The behaviour of a user interface: a state and an action give the next state, or a refusal that leaves the state as it was.
public final class Machine {
    private static final Texts TEXTS = Texts.of("gui");

    private final Interface ui;

    public Machine(Interface ui) {
        this.ui = ui;
    }

    /// @param state   the state afterwards
    /// @param refusal why nothing happened; empty when something did
    /// @param gaveWay ids of other controls that changed because the new value excludes theirs
    public record Outcome(UiState state, Localized refusal, List<String> gaveWay) {
        public boolean done() {
            return refusal.isEmpty();
        }
    }

    public Outcome apply(UiState state, Action action) {
        return switch (action) {
            case Action.Click(var target) -> ui.control(target).map(control -> click(state, control)).orElseGet(() -> open(state, target));
            case Action.Put(var target, var value) ->
                    ui.control(target).map(control -> put(state, control, value)).orElseGet(() -> refused(state, TEXTS.both("refusal.absent")));
            case Action.Drag(var source, var target) -> drag(state, source, target);
            case Action.Draw(var mark) -> draw(state, mark);
        };
    }

    private Outcome click(UiState state, Control control) {
        if (control.locked()) {
            return refused(state, control.lock());
        }
        var does = control.does();
        if (does.checks()) {
            var problems = new LinkedHashMap<String, Localized>();
            for (Control other : ui.pageOf(control.id()).controls()) {
                Localized problem = other.role().holdsValue() ? other.problem(state.value(other.id())) : Localized.EMPTY;
                if (!problem.isEmpty()) {
                    problems.put(other.id(), problem);
                }
            }
            if (!problems.isEmpty()) {
                Localized says = TEXTS.both("banner.problems", problems.size());
                return new Outcome(state.saying(says, problems), says, List.of());
            }
        }
        for (var entry : does.match().fields().entrySet()) {
            if (!entry.getValue().text().equals(state.value(entry.getKey()))) {
                return new Outcome(state.saying(does.refusal(), java.util.Map.of()), does.refusal(), List.of());
            }
        }
        if (control.role() == Role.TOOL) {
            return done(state.focusing(control.id()));
        }
        return done(does.go().isEmpty() ? state : state.on(does.go()));
    }

    /// A tab has no control of its own: its id is the page's.
    private Outcome open(UiState state, String page) {
        return ui.pages().stream().anyMatch(p -> p.id().equals(page))
                ? done(state.on(page))
                : refused(state, TEXTS.both("refusal.absent"));
    }

    private Outcome put(UiState state, Control control, String value) {
        if (control.locked()) {
            return refused(state, control.lock());
        }
        // A text field takes anything and complains later; the others cannot hold what they do not offer.
        Localized problem = control.role() == Role.FIELD || control.role() == Role.PASSWORD ? Localized.EMPTY : control.problem(value);
        if (!problem.isEmpty()) {
            return refused(state, problem);
        }
        UiState next = state.with(control.id(), value);
        var gaveWay = new ArrayList<String>();
        for (var exclusion : ui.exclusions()) {
            var other = exclusion.givesWay(control.id(), value).flatMap(ui::control);
            if (other.isPresent() && next.value(other.get().id()).equals(exclusion.valueOf(other.get().id()))) {
                if (other.get().locked()) {
                    return refused(state, exclusion.reason());
                }
                next = next.with(other.get().id(), awayFrom(other.get(), exclusion.valueOf(other.get().id())));
                gaveWay.add(other.get().id());
            }
        }
        return new Outcome(next, Localized.EMPTY, List.copyOf(gaveWay));
    }

    private static String awayFrom(Control control, String value) {
        return control.role() == Role.TOGGLE ? (value.equals("on") ? "off" : "on")
                : control.options().stream().map(Control.Option::id).filter(o -> !o.equals(value)).findFirst().orElse(control.start());
    }

    private Outcome drag(UiState state, String source, String target) {
        var from = ui.control(source);
        var to = ui.control(target);
        if (from.isEmpty() || to.isEmpty() || to.get().role() != Role.DROP) {
            return refused(state, TEXTS.both("refusal.drop"));
        }
        String picture = state.value(source);
        if (picture.isEmpty()) {
            return refused(state, TEXTS.both("refusal.empty", from.get().name()));
        }
        return done(state.with(target, editor(to.get()) ? UiState.COPY + picture : picture));
    }

    /// An editor opens a copy of a picture to draw on; the file stays as it is.
    private boolean editor(Control place) {
        return Window.of(ui.pageOf(place.id())).stream().anyMatch(w -> w.kind() == Window.Kind.EDITOR && w.controls().contains(place));
    }

    private Outcome draw(UiState state, Mark mark) {
        Localized held = ui.control(state.focus()).filter(c -> c.role() == Role.TOOL).map(Control::hint).orElse(Localized.EMPTY);
        if (!held.en().equals(mark.tool().word())) {
            return refused(state, TEXTS.both("refusal.tool"));
        }
        boolean open = ui.pages().stream().flatMap(p -> p.controls().stream())
                .anyMatch(c -> c.role() == Role.DROP && editor(c) && state.value(c.id()).startsWith(UiState.COPY));
        return open ? done(state.marked(mark)) : refused(state, TEXTS.both("refusal.blank"));
    }

    private static Outcome done(UiState state) {
        return new Outcome(state, Localized.EMPTY, List.of());
    }

    private static Outcome refused(UiState state, Localized reason) {
        return new Outcome(state, reason, List.of());
    }
}
