package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
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

/// What an agent does in any window: plan, open, look, act.
final class ScreenOperations {
    private static final Texts TEXTS = Texts.of("gui");

    private ScreenOperations() {}

    static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.put("gui.plan", ScreenOperations::plan);
        all.put("gui.open", ScreenOperations::open);
        all.put("gui.look", ScreenOperations::look);
        all.put("gui.act", ScreenOperations::act);
        return all;
    }

    /// The plan as a table: every step with the place where its element was when somebody last looked. Makes a table.
    private static Product plan(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        var table = new Tables("column.step", "column.part", "column.action", "column.role", "column.name");
        int parts = 0;
        for (Data part : assignment.value("plan").items()) {
            parts++;
            for (Goal goal : session.goals(part.get("id").text())) {
                Localized name = goal.onto().isEmpty() ? goal.name() : TEXTS.both("plan.onto", goal.name(), goal.onto());
                table.row("", table.size() + 1, part.get("title").localized(), TEXTS.both("verb." + goal.verb()), goal.role().title(), name);
            }
        }
        int steps = table.size();
        return Product.of(session.artefact(0, Type.TABLE, TEXTS.both("title.plan"), table.with("steps", Data.of(steps)).build()),
                TEXTS.both("note.plan", steps, parts));
    }

    /// Opens the application. `with.variant` names another version of it than the plan knows. Makes a drawing.
    private static Product open(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Screen screen = Screens.look(session.ui(), session.state());
        return Product.of(session.screen(0, TEXTS.both("title.screen", screen.title()), session.state(), ScreenDrawing.Overlay.NONE, List.of()),
                TEXTS.both("note.open", session.ui().brand(), screen.title()));
    }

    /// Lists the elements of the page that is open (`with.from`), and finds those that a part of the plan needs (`with.part`; empty for
    /// none) by role and name. Makes a table and a drawing with the elements boxed.
    private static Product look(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Screen screen = Screens.look(session.ui(), session.state());
        var goals = session.goals(assignment.with().get("part").text());
        var scores = new TreeMap<String, Agent.Match>();
        var finds = new ArrayList<Data>();
        Localized surprise = Localized.EMPTY;
        for (Goal goal : goals) {
            if (session.agent().find(screen.elements(), goal.wanted()) instanceof Agent.Finding.Found(var match)) {
                scores.put(match.element().id(), match);
                finds.add(Data.object().put("name", goal.name()).put("score", Data.of(match.score(), 2)).put("ok", true).build());
                if (!match.element().name().equals(goal.name())) {
                    surprise = TEXTS.both("look.renamed", goal.name(), match.element().name(), Data.of(match.score(), 2).text());
                }
            } else {
                finds.add(Data.object().put("name", goal.name()).put("score", 0).put("ok", false).build());
            }
        }
        var table = new Tables("column.number", "column.role", "column.name", "column.value", "column.bounds", "column.score");
        for (Element element : screen.operable()) {
            var match = scores.get(element.id());
            table.row(match == null ? "muted" : match.score() > 0.999 ? "good" : "changed", table.size() + 1, element.role().title(), element.name(), element.value(),
                    place(element), match == null ? "" : Data.of(match.score(), 2));
        }
        int count = table.size();
        table.with("finds", Data.list(finds)).with("count", Data.of(count))
                .with("elements", Data.list(screen.elements().stream().map(Element::toData).toList()));
        Localized note = surprise.isEmpty() ? TEXTS.both("note.look", count, screen.title(), finds.size()) : TEXTS.both("note.look.surprise", count, surprise);
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.elements", screen.title()), table.build()),
                session.screen(1, TEXTS.both("title.seen", screen.title()), session.state(), ScreenDrawing.Overlay.BOXES, List.of())), note);
    }

    private static String place(Element element) {
        return Math.round(element.bounds().x()) + ", " + Math.round(element.bounds().y()) + " · " + Math.round(element.bounds().width()) + " × " + Math.round(element.bounds().height());
    }

    /// Does the goals of one part of the plan (`with.part`), going on from `with.from` (several names: their changes joined, parted at
    /// `with.base`). `with.slip` `{"value": pointer, "find", "replace"}` spoils what is put for that value; `with.secrets`
    /// `{"pointer": other pointer}` takes another value instead. Makes a drawing with state and log.
    private static Product act(Assignment assignment) throws OperationFailed {
        Data with = assignment.with();
        Session session = with.get("from") instanceof Data.Arr ? Session.joined(assignment) : Session.of(assignment);
        Hands hands = session.hands();
        var goals = session.goals(with.get("part").text());
        boolean drags = false;
        for (Goal goal : goals) {
            drags |= goal.verb().equals("drag");
            hands.perform(goal, pointer -> slipped(session, pointer));
        }
        var log = hands.log();
        Localized last = log.isEmpty() ? Localized.EMPTY : log.getLast().past();
        boolean turned = !hands.state().page().equals(session.state().page());
        var overlay = turned ? ScreenDrawing.Overlay.NONE
                : ScreenDrawing.Overlay.pointing(hands.trail(), hands.lastTarget(), capital(last)).styled(session.value("/style").text("vivid"));
        Screen screen = Screens.look(session.ui(), hands.state());
        return Product.of(session.screen(0, TEXTS.both("title.screen", screen.title()), hands.state(), drags ? overlay.dragging() : overlay, log),
                note(log, turned ? screen.title() : Localized.EMPTY));
    }

    private static Data slipped(Session session, String pointer) {
        Data with = session.assignment().with();
        Data slip = with.get("slip");
        Data value = session.value(with.get("secrets").get(pointer).text(pointer));
        return slip.get("value").text().equals(pointer) ? Data.of(value.text().replace(slip.get("find").text(), slip.get("replace").text())) : value;
    }

    /// What was done, and every surprise on the way.
    static Localized note(List<Step> log, Localized opened) {
        var surprise = log.stream().filter(Step::renamed).findFirst().or(() -> log.stream().filter(Step::strayed).findFirst());
        if (surprise.isPresent()) {
            Step step = surprise.get();
            String score = Data.of(step.score(), 2).text();
            String moved = Data.of(step.moved(), 0).text();
            if (!step.renamed()) {
                return TEXTS.both("note.act.moved", step.found(), moved, step.past());
            }
            return step.old().isEmpty() ? TEXTS.both("note.act.renamed", step.name(), step.found(), score, moved)
                    : TEXTS.both("note.act.trap", step.name(), step.found(), score, moved, step.old());
        }
        Localized did = enumerate(log.stream().map(Step::past).toList());
        return opened.isEmpty() ? TEXTS.both("note.act", did) : TEXTS.both("note.act.opened", did, opened);
    }

    /// Three at most; more make no sentence.
    private static Localized enumerate(List<Localized> parts) {
        if (parts.size() <= 3) {
            return new Localized(String.join(", ", parts.stream().map(Localized::en).toList()), String.join("，", parts.stream().map(Localized::zh).toList()));
        }
        return TEXTS.both("note.more", parts.get(0), parts.get(1), parts.size() - 2);
    }

    static Localized capital(Localized text) {
        return text.isEmpty() ? text : new Localized(text.en().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.en().substring(1), text.zh());
    }
}
