package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Artefact.Type;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Work on a picture across applications: find what is private on it, drag it into the editor, mark it, drop it, read the document back.
final class EditOperations {
    private static final Texts TEXTS = Texts.of("gui");

    private EditOperations() {}

    static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.put("gui.private", EditOperations::privately);
        all.put("gui.edit", EditOperations::edit);
        all.put("gui.read-document", EditOperations::readDocument);
        return all;
    }

    /// Looks through the fields of the picture for private things, by the card's `private` rules (`{"kind", "title", "labels"?, "pattern"?}`:
    /// the name of the field is like one of the labels, or its value matches the pattern). Makes a table that also holds `found`.
    private static Product privately(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Job job = Job.of(assignment);
        var table = new Tables("column.field", "column.value", "column.private");
        var found = new ArrayList<Data>();
        for (Element element : Screens.look(session.ui(), session.state(), job.sheet()).elements()) {
            if (!element.role().holdsValue()) {
                continue;
            }
            var rule = assignment.value("private").items().stream().filter(r -> fits(session, r, element)).findFirst();
            rule.ifPresent(r -> found.add(Data.object().put("kind", r.get("kind").text()).put("role", element.role().word())
                    .put("name", element.name()).put("value", session.state().value(element.id())).build()));
            table.row(rule.isPresent() ? "changed" : "", element.name(), element.value(),
                    rule.map(r -> r.get("title").localized()).orElse(TEXTS.both("private.no")));
        }
        int fields = table.size();
        return Product.of(session.artefact(0, Type.TABLE, TEXTS.both("title.private"), table.with("found", Data.list(found)).build()),
                TEXTS.both("note.private", fields, found.size(), Localized.list(found.stream().map(f -> TEXTS.both("quoted", f.get("name").localized())).toList())));
    }

    private static boolean fits(Session session, Data rule, Element element) {
        boolean named = rule.get("labels").items().stream().anyMatch(label -> session.agent().similarity(label.localized(), element.name()) >= Agent.ENOUGH);
        String pattern = rule.get("pattern").text();
        return named || !pattern.isEmpty() && Pattern.matches(pattern, session.state().value(element.id()));
    }

    /// Does one part of the job (`with.part`, see [Job#goals]), going on from `with.from`, and records every step. `with.forget`: draws
    /// nothing, only takes the tool; `with.off`: lets go so far below the place. Makes a drawing with state, log and `frames`.
    private static Product edit(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Job job = Job.of(assignment);
        Hands hands = session.hands();
        hands.aimOff(assignment.with().get("off").number());
        for (Goal goal : job.goals(assignment.with().get("part").text(), assignment.value("private-parts").get("found"))) {
            if (!assignment.with().get("forget").truth() || !goal.verb().equals("draw")) {
                hands.perform(goal, session::value);
            }
        }
        var log = hands.log();
        // A drag is what is worth seeing of a part that has one; else the last two places of the pointer.
        boolean drags = log.getFirst().verb().equals("drag");
        int from = drags ? 0 : Math.max(0, hands.trail().size() - 2);
        var overlay = ScreenDrawing.Overlay.pointing(hands.trail().subList(from, Math.min(hands.trail().size(), from + 2)), drags ? "" : hands.lastTarget(),
                ScreenOperations.capital((drags ? log.getFirst() : log.getLast()).past()));
        Artefact screen = session.screen(0, assignment.task().title(), hands.state(), drags ? overlay.dragging() : overlay, log);
        Data frames = Data.list(Frame.of(session.ui(), hands).stream().map(Frame::toData).toList());
        return Product.of(new Artefact(screen.name(), screen.type(), screen.title(), screen.label(), screen.data().merge(Data.object().put("frames", frames).build())),
                ScreenOperations.note(log, Localized.EMPTY));
    }

    /// Reads the document back from the screen (`with.from`): which picture it holds, whether every mark meets its element, and whether
    /// anything that was to be hidden can still be read. Makes a table (with `holds`, `picture`, `marks`, `visible`) and a drawing.
    private static Product readDocument(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Job job = Job.of(assignment);
        Data found = assignment.value("private-parts").get("found");
        Element place = session.hands().find(new Agent.Wanted(Role.DROP, job.document()));
        String file = session.state().value(place.id());
        String sheet = file.startsWith(UiState.COPY) ? file.substring(UiState.COPY.length()) : file;
        var table = new Tables("column.field", "column.wanted", "column.read");
        table.row(sheet.equals(job.sheet()) ? "good" : "bad", place.name(), job.wants().get("name").localized(),
                file.isEmpty() ? TEXTS.both("read.nothing") : job.wants().get("name").localized());
        var marks = new ArrayList<Data>();
        for (Goal goal : job.marks(found)) {
            boolean there = !file.isEmpty() && met(session, job, goal);
            marks.add(Data.object().put("name", goal.name()).put("ok", there).build());
            table.row(there ? "good" : "bad", goal.name(), TEXTS.both("mark." + goal.value(), ""), TEXTS.both(there ? "read.there" : "read.absent"));
        }
        var english = picture(session, file, Language.EN);
        var chinese = picture(session, file, Language.ZH);
        long visible = SheetDrawing.leaks(english, job.secrets(found)) + SheetDrawing.leaks(chinese, job.secrets(found));
        table.row(visible == 0 && !file.isEmpty() ? "good" : "bad", TEXTS.both("read.private", job.hidden(found)), "0", visible);
        Localized title = session.ui().page(job.sheet()).title();
        var legend = new Handbook.Legend(job.wants().get("numbers").items().stream().map(n -> n.get("name").localized()).toList(),
                job.wants().get("box").get("name").localized(), job.wants().get("arrow").get("name").localized());
        long good = marks.stream().filter(m -> m.get("ok").truth()).count();
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.document"), table.with("holds", Data.of(sheet)).with("picture", Data.of(job.sheet()))
                        .with("marks", Data.list(marks)).with("visible", Data.of(visible)).with("hidden", Data.of(job.hidden(found))).build()),
                session.artefact(1, Type.DRAWING, TEXTS.both("title.handbook"), Drawings.artefact(TEXTS.both("title.handbook"),
                        Handbook.draw(title, english, legend, job.hidden(found), visible, Language.EN),
                        Handbook.draw(title, chinese, legend, job.hidden(found), visible, Language.ZH)))),
                file.isEmpty() ? TEXTS.both("note.document.empty", place.name())
                        : visible > 0 ? TEXTS.both("note.document.leaks", visible, job.hidden(found)) : TEXTS.both("note.document", good, marks.size(), job.hidden(found)));
    }

    private static boolean met(Session session, Job job, Goal goal) {
        var elements = Screens.look(session.ui(), session.state(), job.sheet()).elements();
        return session.agent().find(elements, goal.wanted()) instanceof Agent.Finding.Found(var match)
                && session.state().marks().stream().anyMatch(m -> m.sheet().equals(job.sheet()) && m.tool().word().equals(goal.value()) && m.meets(match.element()));
    }

    private static List<Layer> picture(Session session, String file, Language language) {
        return file.isEmpty() ? List.of() : ScreenDrawing.sheet(session.ui(), session.state(), file, language, "vivid");
    }
}
