package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Does goals one after the other: looks, finds, acts, looks again. Keeps a log of what it did.
final class Hands {
    private static final Texts TEXTS = Texts.of("gui");

    private final Interface ui;
    private final Interface known;
    private final Agent agent;
    private final List<Step> log = new ArrayList<>();
    private final List<UiState> states = new ArrayList<>();
    private final List<Bounds> trail = new ArrayList<>();
    private UiState state;
    private String lastTarget = "";
    private double aimedOff;

    /// @param ui    the interface as it is
    /// @param known the interface as it was when the plan was made
    Hands(Interface ui, Interface known, Agent agent, UiState state) {
        this.ui = ui;
        this.known = known;
        this.agent = agent;
        this.state = state;
    }

    /// From now on these hands let go of what they drag so far below the middle of the place that they mean.
    void aimOff(double by) {
        aimedOff = by;
    }

    UiState state() {
        return state;
    }

    List<Step> log() {
        return List.copyOf(log);
    }

    /// What every step of the log led to.
    List<UiState> states() {
        return List.copyOf(states);
    }

    List<Bounds> trail() {
        return List.copyOf(trail);
    }

    /// The element that was acted on last, when it is still on the screen.
    String lastTarget() {
        return lastTarget;
    }

    /// @param values what the goal's pointer stands for
    /// @throws OperationFailed when the element is not there, cannot be told apart from another, or the interface refuses
    void perform(Goal goal, Function<String, Data> values) throws OperationFailed {
        if (goal.verb().equals("draw")) {
            draw(goal);
            return;
        }
        Element element = find(goal.wanted());
        String value = goal.value().isEmpty() ? "" : values.apply(goal.value()).text();
        switch (goal.verb()) {
            case "put" -> {
                String raw = raw(element, value);
                Localized shown = ui.control(element.id()).map(c -> c.shown(raw)).orElse(Localized.same(raw));
                act(new Action.Put(element.id(), raw), step(goal, element, shown, element.bounds()), element);
            }
            case "drag" -> drag(goal, element);
            default -> act(new Action.Click(element.id()), step(goal, element, Localized.EMPTY, element.bounds()), element);
        }
    }

    /// A choice is named by a person by the option's name; the machine knows its id.
    private String raw(Element element, String value) {
        return ui.control(element.id()).filter(c -> c.role() == Role.CHOICE && c.option(value).isEmpty())
                .flatMap(c -> c.options().stream().filter(o -> agent.similarity(o.name(), Localized.same(value)) >= Agent.ENOUGH).findFirst())
                .map(Control.Option::id).orElse(value);
    }

    private void drag(Goal goal, Element element) throws OperationFailed {
        Element place = find(new Agent.Wanted(Role.DROP, goal.onto()));
        Step step = step(goal, element, place.name(), place.bounds());
        trail.addAll(ScreenDrawing.points(List.of(element)));
        if (aimedOff == 0) {
            act(new Action.Drag(element.id(), place.id()), step, place);
            return;
        }
        // Whatever lies under the pointer gets it; a window without a place for pictures lets it fall.
        double y = place.centreY() + aimedOff;
        var hit = Screens.look(ui, state).at(place.centreX(), y).filter(e -> e.role() == Role.DROP);
        if (hit.isPresent()) {
            act(new Action.Drag(element.id(), hit.get().id()), step, hit.get());
        } else {
            log.add(step);
            states.add(state);
            trail.add(new Bounds(place.centreX(), y, 0, 0));
            lastTarget = "";
        }
    }

    /// Draws with the tool that `value` names on the picture that lies on the place `onto`: the target is an element of the picture.
    private void draw(Goal goal) throws OperationFailed {
        Element place = find(new Agent.Wanted(Role.DROP, goal.onto()));
        String file = state.value(place.id());
        if (!file.startsWith(UiState.COPY)) {
            throw new OperationFailed(TEXTS.both("failed.blank", place.name()));
        }
        String sheet = file.substring(UiState.COPY.length());
        Element target = find(Screens.look(ui, state, sheet).elements(), goal.wanted());
        Mark.Tool tool = Mark.Tool.of(goal.value());
        Mark mark = Mark.on(tool, sheet, target);
        long number = state.marks().stream().filter(m -> m.tool() == Mark.Tool.NUMBER && m.sheet().equals(sheet)).count() + 1;
        Bounds at = onScreen(target.bounds(), place.bounds());
        var there = new Element(place.id(), target.role(), target.name(), target.value(), target.state(), at, target.content());
        act(new Action.Draw(mark), new Step(log.size() + 1, "draw", target.role(), goal.name(), target.name(), TEXTS.both("mark." + tool.word(), number),
                agent.score(target.role(), target.name(), goal.wanted()), 0, Localized.EMPTY, at, onScreen(mark.at(), place.bounds())), there);
        lastTarget = "";
    }

    private static Bounds onScreen(Bounds onSheet, Bounds place) {
        double scale = place.width() / Layouts.SHEET.width();
        return new Bounds(place.x() + onSheet.x() * scale, place.y() + onSheet.y() * scale, onSheet.width() * scale, onSheet.height() * scale);
    }

    private void act(Action action, Step step, Element target) throws OperationFailed {
        var outcome = new Machine(ui).apply(state, action);
        if (!outcome.done()) {
            throw new OperationFailed(TEXTS.both("failed.refused", step.past(), outcome.refusal()));
        }
        state = outcome.state();
        log.add(step);
        states.add(state);
        trail.addAll(ScreenDrawing.points(List.of(target)));
        lastTarget = target.id();
    }

    private Step step(Goal goal, Element element, Localized value, Bounds to) {
        double score = agent.score(element.role(), element.name(), goal.wanted());
        Bounds then = remembered(goal.wanted());
        double moved = then == null ? 0 : Agent.moved(then, element.bounds());
        Localized old = then == null || moved < Step.STILL ? Localized.EMPTY
                : Screens.look(ui, state).at(then.x() + then.width() / 2, then.y() + then.height() / 2)
                        .filter(e -> !e.id().equals(element.id())).map(Element::name).orElse(Localized.EMPTY);
        return new Step(log.size() + 1, goal.verb(), element.role(), goal.name(), element.name(), value, score, moved, old, element.bounds(), to);
    }

    /// Where the plan remembers it, or null when it never saw it.
    private Bounds remembered(Agent.Wanted wanted) {
        var screen = Screens.look(known, state);
        return agent.find(screen.elements(), wanted) instanceof Agent.Finding.Found(var match) ? match.element().bounds() : null;
    }

    Element find(Agent.Wanted wanted) throws OperationFailed {
        return find(Screens.look(ui, state).elements(), wanted);
    }

    private Element find(List<Element> elements, Agent.Wanted wanted) throws OperationFailed {
        return switch (agent.find(elements, wanted)) {
            case Agent.Finding.Found(var match) -> match.element();
            case Agent.Finding.Ambiguous(var matches) -> throw new OperationFailed(
                    TEXTS.both("failed.ambiguous", wanted.role().title(), wanted.name(), matches.size()));
            case Agent.Finding.Missing(var best) -> throw new OperationFailed(best == null
                    ? TEXTS.both("failed.missing", wanted.role().title(), wanted.name())
                    : TEXTS.both("failed.nearest", wanted.role().title(), wanted.name(), best.element().name(), Data.of(best.score(), 2).text()));
        };
    }
}
