package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.gui.Tutorial.Written;
import agentos.showcase.expert.gui.TutorialPages.Cell;
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

/// A tutorial written from a recording: sentences, pictures, pages.
final class TutorialOperations {
    private static final Texts TEXTS = Texts.of("gui");
    private static final int MOST_ON_A_PAGE = 6;

    private TutorialOperations() {}

    static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.put("gui.tutorial-text", TutorialOperations::sentences);
        all.put("gui.tutorial-pictures", TutorialOperations::pictures);
        all.put("gui.tutorial-pages", TutorialOperations::pages);
        return all;
    }

    /// Says every recorded step (`with.from`, a list of outputs) in a sentence. `with.skip` leaves one out. Makes a table (with `steps`, and
    /// `covered`: how many recorded steps the sentences tell) and a text.
    private static Product sentences(Assignment assignment) throws OperationFailed {
        Session session = session(assignment);
        Job job = Job.of(assignment);
        var frames = Frame.recorded(assignment);
        var written = Tutorial.write(session.ui(), frames, job.quick(), assignment.with().get("skip").integer(-1));
        var table = new Tables("column.step", "column.sentence", "column.role", "column.recorded", "column.score");
        for (Written step : written) {
            var covered = step.covers().stream().map(frames::get).toList();
            double score = covered.stream().mapToDouble(f -> f.step().score()).min().orElse(0);
            table.row("", step.number(), step.sentence(), covered.getLast().step().role().title(),
                    String.join(", ", step.covers().stream().map(i -> String.valueOf(i + 1)).toList()), Data.of(score, 2));
        }
        long covered = written.stream().flatMap(w -> w.covers().stream()).distinct().count();
        table.with("steps", Data.list(written.stream().map(Written::toData).toList())).with("covered", Data.of(covered)).with("count", Data.of((long) written.size()));
        Localized text = Tutorial.text(title(session, job), written, job.hidden(assignment.value("private-parts").get("found")));
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.steps"), table.build()),
                session.artefact(1, Type.TEXT, TEXTS.both("title.tutorial"), Data.object().put("text", text).build())),
                TEXTS.both(job.quick() ? "note.tutorial.quick" : "note.tutorial", frames.size(), written.size(), written.getFirst().sentence()));
    }

    /// The interface with which the recording was made.
    private static Session session(Assignment assignment) {
        return Session.of(assignment, Session.names(assignment.with().get("from")).getLast());
    }

    private static Localized title(Session session, Job job) {
        return TEXTS.both("tutorial.title", session.ui().page(job.sheet()).title());
    }

    /// Cuts one picture for every step out of the recorded screens; what the job hides is blotted out on all of them, also on those from
    /// before it was hidden (`with.raw`: not so). `with.whole`: whole screens, not cut. Makes a drawing (with `crops`, and `recorded`: how
    /// many steps there are).
    private static Product pictures(Assignment assignment) throws OperationFailed {
        Session session = session(assignment);
        Job job = Job.of(assignment);
        var frames = Frame.recorded(assignment);
        boolean whole = assignment.with().get("whole").truth();
        var blots = assignment.with().get("raw").truth() ? List.<Mark>of() : blots(session, job, assignment.value("private-parts").get("found"));
        var crops = new ArrayList<Data>();
        var english = new ArrayList<List<Layer>>();
        var chinese = new ArrayList<List<Layer>>();
        for (var group : Frame.grouped(frames, job.quick())) {
            var shown = group.stream().map(frames::get).toList();
            String id = "shot-" + (group.getFirst() + 1);
            var en = picture(session, shown, blots, Language.EN, whole, id);
            var zh = picture(session, shown, blots, Language.ZH, whole, id);
            english.add(en);
            chinese.add(zh);
            crops.add(Data.object().put("covers", group.stream().map(i -> Data.of((long) i)).toList())
                    .put("en", Json.data(new Drawing(TutorialPages.PICTURE, TutorialPages.PICTURE * Crops.ASPECT, en)))
                    .put("zh", Json.data(new Drawing(TutorialPages.PICTURE, TutorialPages.PICTURE * Crops.ASPECT, zh))).build());
        }
        Data data = Drawings.artefact(TEXTS.both("title.pictures"), TutorialPages.contactSheet(english, Language.EN), TutorialPages.contactSheet(chinese, Language.ZH))
                .merge(Data.object().put("crops", crops).put("recorded", frames.size()).put("end", frames.getLast().toData()).build());
        return Product.of(session.artefact(0, Type.DRAWING, TEXTS.both("title.pictures"), data),
                TEXTS.both(whole ? "note.pictures.whole" : "note.pictures", crops.size(), frames.size(), blots.size()));
    }

    /// Blots for what the job hides, worked out from where the private fields lie on the picture.
    private static List<Mark> blots(Session session, Job job, Data found) {
        var sheet = Screens.look(session.ui(), session.state(), job.sheet());
        var blots = new ArrayList<Mark>();
        for (Data item : found.items()) {
            var wanted = new Agent.Wanted(Role.of(item.get("role").text("field")), item.get("name").localized());
            if (job.hide().contains(item.get("kind").text()) && session.agent().find(sheet.elements(), wanted) instanceof Agent.Finding.Found(var match)) {
                blots.add(Mark.on(Mark.Tool.BLUR, job.sheet(), match.element()));
            }
        }
        return blots;
    }

    private static List<Layer> picture(Session session, List<Frame> frames, List<Mark> blots, Language language, boolean whole, String id) {
        var screen = Crops.screen(session.ui(), frames, blots, language, "vivid");
        double height = TutorialPages.PICTURE * Crops.ASPECT;
        if (!whole) {
            return List.of(Crops.cut(screen, Crops.region(frames), new Bounds(0, 0, TutorialPages.PICTURE, height), 24, id));
        }
        double width = height * Layouts.WIDTH / Layouts.HEIGHT;
        return List.of(Layer.rect(id + "-mat", new Bounds(0, 0, TutorialPages.PICTURE, height), 24, "#e7e3da"),
                Crops.cut(screen, new Bounds(0, 0, Layouts.WIDTH, Layouts.HEIGHT), new Bounds((TutorialPages.PICTURE - width) / 2, 0, width, height), 16, id));
    }

    /// Puts sentences (`steps`) and pictures (`pictures-cut`) together on pages. Makes two drawings: the first has the first steps, the second
    /// the others and what came of it. Each also holds `visible`: how many texts on it show what was to be hidden.
    private static Product pages(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Job job = Job.of(assignment);
        Data found = assignment.value("private-parts").get("found");
        var written = assignment.value("steps").get("steps").items().stream().map(Written::of).toList();
        // The second page ends with what came of it; a quick reference keeps all its lines on the first.
        int first = job.quick() ? Math.min(MOST_ON_A_PAGE, written.size()) : Math.min(MOST_ON_A_PAGE, Math.ceilDiv(written.size() + 1, 2));
        var secrets = job.secrets(found);
        Localized title = title(session, job);
        long visible = 0;
        var artefacts = new ArrayList<agentos.showcase.run.Artefact>();
        for (int page = 0; page < 2; page++) {
            var steps = page == 0 ? written.subList(0, first) : written.subList(first, written.size());
            Localized subtitle = TEXTS.both(job.quick() ? "page.quick" : "page.beginner", written.size(), page + 1, 2);
            var drawings = new ArrayList<Drawing>();
            for (Language language : List.of(Language.EN, Language.ZH)) {
                var cells = cells(assignment, session, steps, language);
                if (page == 1) {
                    cells.add(result(session, job, found, language));
                }
                drawings.add(TutorialPages.page(title, subtitle, cells, "vivid", language));
            }
            long leaks = drawings.stream().mapToLong(d -> SheetDrawing.leaks(d.flat(), secrets)).sum();
            visible += leaks;
            artefacts.add(session.artefact(page, Type.DRAWING, TEXTS.both("title.page", page + 1),
                    Drawings.artefact(subtitle, drawings.get(0), drawings.get(1)).merge(Data.object().put("visible", leaks).put("steps", steps.size()).build())));
        }
        return Product.of(artefacts, visible == 0 ? TEXTS.both("note.pages", written.size(), job.hidden(found)) : TEXTS.both("note.pages.leaks", visible));
    }

    private static List<Cell> cells(Assignment assignment, Session session, List<Written> steps, Language language) {
        var cells = new ArrayList<Cell>();
        for (Written step : steps) {
            var crop = assignment.value("pictures-cut").get("crops").items().stream()
                    .filter(c -> c.get("covers").get(0).integer(-1) == step.covers().getFirst()).findFirst();
            cells.add(new Cell(step.number(), step.sentence(), crop.map(c -> Drawings.read(c.get(language.code())).layers()).orElse(List.of())));
        }
        return cells;
    }

    /// What came of it: the picture that the document holds at the end.
    private static Cell result(Session session, Job job, Data found, Language language) throws OperationFailed {
        Element place = session.hands().find(new Agent.Wanted(Role.DROP, job.document()));
        var picture = ScreenDrawing.sheet(session.ui(), session.state(), session.state().value(place.id()), language, "vivid");
        double height = TutorialPages.PICTURE * Crops.ASPECT;
        double scale = (height - 24) / Layouts.SHEET.height();
        var layers = new ArrayList<Layer>();
        layers.add(Layer.rect("result-mat", new Bounds(0, 0, TutorialPages.PICTURE, height), 10, "#ddf6ec"));
        layers.addAll(Moved.by(picture, scale, (TutorialPages.PICTURE - Layouts.SHEET.width() * scale) / 2, 12));
        return new Cell(0, TEXTS.both("page.result", job.hidden(found)), layers);
    }
}
