package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
import agentos.showcase.run.Artefact.Type;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Many settings at once: survey, read wishes, map them to parameters, apply, read back, report, roll back.
final class SettingsOperations {
    private static final Texts TEXTS = Texts.of("gui");

    private SettingsOperations() {}

    static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.put("gui.survey", SettingsOperations::survey);
        all.put("gui.read-table", SettingsOperations::readTable);
        all.put("gui.read-sentences", SettingsOperations::readSentences);
        all.put("gui.map", SettingsOperations::map);
        all.put("gui.apply", SettingsOperations::apply);
        all.put("gui.verify-settings", SettingsOperations::readBack);
        all.put("gui.roll-back", SettingsOperations::rollBack);
        all.put("gui.report-settings", SettingsOperations::report);
        return all;
    }

    /// Opens the named pages (`with.pages`) one after the other and lists their parameters. Makes a table and a drawing of the last page
    /// with its elements boxed.
    private static Product survey(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        var table = new Tables("column.number", "column.page", "column.name", "column.role", "column.value", "column.limits");
        UiState shown = session.state();
        int locked = 0;
        for (String page : assignment.with().get("pages").texts()) {
            shown = shown.on(page);
            Screen screen = Screens.look(session.ui(), shown);
            for (Element element : screen.operable()) {
                var control = session.ui().control(element.id());
                if (control.isPresent() && element.role().holdsValue()) {
                    locked += element.state().enabled() ? 0 : 1;
                    table.row(element.state().enabled() ? "" : "muted", table.size() + 1, screen.title(), element.name(), element.role().title(), element.value(), limits(control.get()));
                }
            }
        }
        int count = table.size();
        int pages = assignment.with().get("pages").items().size();
        Screen last = Screens.look(session.ui(), shown);
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.survey"), table.with("count", Data.of(count)).with("locked", Data.of(locked)).build()),
                session.screen(1, TEXTS.both("title.seen", last.title()), shown, ScreenDrawing.Overlay.BOXES, List.of())),
                TEXTS.both("note.survey", count, pages, locked));
    }

    private static Localized limits(Control control) {
        return control.locked() ? control.lock()
                : control.range() != null ? TEXTS.both("limits.range", control.shown(control.range().least().toPlainString()), control.shown(control.range().most().toPlainString()))
                : Localized.list(control.options().stream().map(Control.Option::name).toList());
    }

    /// Reads wishes from a table (`with.rows` points at `[{"name", "value"}]`). Makes a table with `wishes`. `with.override`
    /// `{name: value}` misreads a value.
    private static Product readTable(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        var wishes = new ArrayList<Wish>();
        for (Data row : assignment.pointed("rows").items()) {
            Data other = assignment.with().get("override").get(row.get("name").get("en").text());
            wishes.add(new Wish(row.get("name").localized(), Wish.Kind.SET, other.isPresent() ? other.localized() : row.get("value").localized(), Localized.EMPTY));
        }
        return wishes(session, wishes, TEXTS.both("title.wishes.table"), TEXTS.both("note.wishes.table", wishes.size()));
    }

    /// Reads wishes from plain sentences (`with.text` points at a text in both languages), each language by its own rules, and counts how
    /// many mean the same in both. Makes a table with `wishes`, `agree` (a list of `{"ok"}`) and `sentences`.
    private static Product readSentences(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Localized text = assignment.pointed("text").localized();
        var english = Sentences.read(text.en(), Language.EN);
        var chinese = Sentences.read(text.zh(), Language.ZH);
        var mapper = new Mapper(session.ui(), session.agent(), session.state());
        var agree = new ArrayList<Data>();
        int same = 0;
        var table = new Tables("column.sentence", "column.name", "column.action", "column.value");
        for (Wish en : english) {
            Wish zh = chinese.stream().filter(other -> mapper.sameMeaning(en, other)).findFirst().orElse(null);
            same += zh == null ? 0 : 1;
            agree.add(Data.object().put("sentence", en.source()).put("ok", zh != null).build());
            Wish other = zh == null ? en : zh;
            table.row(zh == null ? "bad" : "", new Localized(en.source().en(), other.source().in(zh == null ? Language.EN : Language.ZH)),
                    new Localized(en.name().en(), other.name().in(zh == null ? Language.EN : Language.ZH)),
                    TEXTS.both("wish." + en.kind().word()), new Localized(en.value().en(), other.value().zh()));
        }
        for (Wish zh : chinese) {
            if (english.stream().noneMatch(en -> mapper.sameMeaning(en, zh))) {
                agree.add(Data.object().put("sentence", zh.source()).put("ok", false).build());
                table.row("bad", Localized.same(zh.source().zh()), Localized.same(zh.name().zh()), TEXTS.both("wish." + zh.kind().word()), zh.value());
            }
        }
        int count = english.size();
        table.with("wishes", Data.list(english.stream().map(Wish::toData).toList())).with("agree", Data.list(agree))
                .with("sentences", Data.of(Math.max(english.size(), chinese.size())));
        return Product.of(session.artefact(0, Type.TABLE, TEXTS.both("title.wishes.sentences"), table.build()), TEXTS.both("note.wishes.sentences", count, same));
    }

    private static Product wishes(Session session, List<Wish> wishes, Localized title, Localized note) throws OperationFailed {
        var table = new Tables("column.name", "column.value");
        wishes.forEach(w -> table.row("", w.name(), w.value()));
        return Product.of(session.artefact(0, Type.TABLE, title, table.with("wishes", Data.list(wishes.stream().map(Wish::toData).toList())).build()), note);
    }

    /// Maps wishes (`with.wishes`, names of tables that hold them) to parameters and shows the difference before anything changes. Makes a
    /// table with `changes`, `counts` and `scores`, and a drawing of the page that changes most.
    private static Product map(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        var wishes = new ArrayList<Wish>();
        for (String name : assignment.with().get("wishes").texts()) {
            assignment.value(name).get("wishes").items().forEach(w -> wishes.add(Wish.of(w)));
        }
        var changes = new Mapper(session.ui(), session.agent(), session.state()).map(wishes);
        var table = new Tables("column.page", "column.name", "column.before", "column.after", "column.score", "column.finding");
        var counts = new LinkedHashMap<String, Integer>();
        double lowest = 1;
        for (Change change : changes) {
            counts.merge(change.finding().word(), 1, Integer::sum);
            lowest = change.finding() == Change.Finding.UNKNOWN ? lowest : Math.min(lowest, change.score());
            table.row(change.finding().mark(), change.page(), change.name(), change.shownBefore(), change.shownAfter(), Data.of(change.score(), 2), change.reason());
        }
        var counted = Data.object();
        for (Change.Finding finding : Change.Finding.values()) {
            counted.put(finding.word(), counts.getOrDefault(finding.word(), 0));
        }
        int possible = counts.getOrDefault("ready", 0) + counts.getOrDefault("careful", 0) + counts.getOrDefault("conflict", 0);
        table.with("changes", Data.list(changes.stream().map(Change::toData).toList())).with("counts", counted.build())
                .with("wishes", Data.of(wishes.size())).with("lowest", Data.of(lowest, 2)).with("out-of-range", Data.of(counts.getOrDefault("out-of-range", 0)));
        UiState there = busiest(session, changes.stream().filter(Change::possible).map(Change::control).toList());
        var overlay = ScreenDrawing.Overlay.flagged(ScreenDrawing.flags(changes.stream().filter(Change::possible).map(Change::control).toList(),
                changes.stream().filter(c -> !c.possible()).map(Change::control).toList()), Map.of());
        return Product.of(List.of(session.artefact(0, Type.TABLE, TEXTS.both("title.difference"), table.build()),
                session.screen(1, TEXTS.both("title.wanted"), there, overlay, List.of())),
                TEXTS.both("note.map", wishes.size(), possible, Data.of(lowest, 2).text(), wishes.size() - possible));
    }

    /// The page on which most of these controls are.
    private static UiState busiest(Session session, List<String> controls) {
        String best = session.state().page();
        long most = -1;
        for (Page page : session.ui().pages()) {
            long here = page.controls().stream().filter(c -> controls.contains(c.id())).count();
            if (here > most) {
                most = here;
                best = page.id();
            }
        }
        return session.state().on(best);
    }

    /// Applies the changes (`with.changes`, a table's name) on the named pages (`with.pages`), as the policy (`/policy/take`) allows: `all`,
    /// `safe` or `no-conflicts`. `with.refuse` lists controls that do not answer; `with.misplace` `{control: value}` puts another value.
    /// Makes a drawing with `done`, `refused`, `skipped` (lists of `{control, name, before, after, reason}`).
    private static Product apply(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        var pages = assignment.with().get("pages").texts();
        var applied = new Applier(session, assignment.with()).apply(changes(assignment), pages, assignment.value("policy").get("take").text("all"));
        UiState shown = busiestOf(session, applied, pages);
        var before = new LinkedHashMap<String, Localized>();
        applied.done().forEach(c -> before.put(c.control(), c.shownBefore()));
        var overlay = ScreenDrawing.Overlay.flagged(
                ScreenDrawing.flags(applied.done().stream().map(Change::control).toList(), applied.refused().stream().map(Change::control).toList()), before);
        Localized title = Screens.look(session.ui(), shown).title();
        Data drawing = Data.object().put("drawings", ScreenDrawing.both(session.ui(), shown, overlay)).put("state", applied.state().toData())
                .put("done", applied.done().stream().map(Change::toData).toList()).put("refused", applied.refused().stream().map(Change::toData).toList())
                .put("skipped", applied.skipped().stream().map(Change::toData).toList()).build();
        Localized names = session.ui().pages().stream().filter(p -> pages.contains(p.id())).map(Page::title).collect(
                java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), Localized::list));
        Localized note = applied.refused().isEmpty() && applied.skipped().isEmpty() ? TEXTS.both("note.apply", applied.done().size(), names)
                : TEXTS.both("note.apply.some", applied.done().size(), names, applied.refused().size(), applied.skipped().size());
        return Product.of(session.artefact(0, Type.DRAWING, TEXTS.both("title.screen", title), drawing), note);
    }

    private static UiState busiestOf(Session session, Applier.Applied applied, List<String> pages) {
        String best = pages.getFirst();
        long most = -1;
        for (String page : pages) {
            long here = applied.done().stream().filter(c -> session.ui().pageOf(c.control()).id().equals(page)).count();
            if (here > most) {
                most = here;
                best = page;
            }
        }
        return applied.state().on(best);
    }

    static List<Change> changes(Assignment assignment) {
        return assignment.value(assignment.with().get("changes").text("changes")).get("changes").items().stream().map(Change::of).toList();
    }

    /// Reads every wanted parameter back from the joined states (`with.from`, `with.base`). Makes a table with `parts` (per task a list
    /// of `{"ok"}`: every change that it says it made is there), `untouched`, `rules` (`{"ok"}` per exclusion), `set`, `missed`, and a drawing.
    private static Product readBack(Assignment assignment) throws OperationFailed {
        Session session = Session.joined(assignment);
        UiState start = UiState.of(assignment.value(assignment.with().get("base").text()).get("state"));
        var table = new Tables("column.page", "column.name", "column.wanted", "column.read", "column.finding");
        var parts = Data.object();
        var touched = new LinkedHashSet<String>();
        var flags = new LinkedHashMap<String, ScreenDrawing.Flag>();
        var missed = new ArrayList<Change>();
        var before = new LinkedHashMap<String, Localized>();
        int set = 0;
        int wrong = 0;
        for (String part : Session.names(assignment.with().get("from"))) {
            Data from = assignment.value(part);
            var checked = new ArrayList<Data>();
            for (Data item : from.get("done").items()) {
                Change change = Change.of(item);
                Control control = session.ui().control(change.control()).orElseThrow();
                String read = session.state().value(change.control());
                boolean ok = read.equals(change.after());
                touched.add(change.control());
                checked.add(Data.object().put("name", change.name()).put("ok", ok).build());
                table.row(ok ? "good" : "bad", change.page(), change.name(), change.shownAfter(), control.shown(read), TEXTS.both(ok ? "finding.same" : "finding.other"));
                flags.put(change.control(), ok ? ScreenDrawing.Flag.CHANGED : ScreenDrawing.Flag.REFUSED);
                before.put(change.control(), change.shownBefore());
                set += ok ? 1 : 0;
                wrong += ok ? 0 : 1;
            }
            parts.put(part, checked.isEmpty() ? List.of(Data.object().put("ok", true).build()) : checked);
            for (String list : List.of("refused", "skipped")) {
                for (Data item : from.get(list).items()) {
                    Change change = Change.of(item);
                    missed.add(change);
                    touched.add(change.control());
                    flags.put(change.control(), ScreenDrawing.Flag.REFUSED);
                    table.row("muted", change.page(), change.name(), change.shownAfter(),
                            session.ui().control(change.control()).map(c -> c.shown(session.state().value(c.id()))).orElse(Localized.EMPTY), change.reason());
                }
            }
        }
        int strays = 0;
        for (Control control : session.ui().parameters()) {
            strays += !touched.contains(control.id()) && !start.value(control.id()).equals(session.state().value(control.id())) ? 1 : 0;
        }
        var rules = session.ui().exclusions().stream().map(e -> Data.object().put("ok", e.holdsIn(session.state().values())).build()).toList();
        table.with("parts", parts.build()).with("untouched", Data.of(strays)).with("rules", Data.list(rules)).with("set", Data.of(set))
                .with("missed", Data.list(missed.stream().map(Change::toData).toList())).with("wrong", Data.of(wrong))
                .with("parameters", Data.of(session.ui().parameters().size()));
        UiState shown = busiest(session, List.copyOf(flags.keySet()));
        int readCount = session.ui().parameters().size();
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.readback.settings"), table.build()),
                session.artefact(1, Type.DRAWING, TEXTS.both("title.map"), Data.object()
                        .put("drawings", MapDrawing.both(session.ui(), session.state(), flags))
                        .put("state", session.state().toData()).put("shown", shown.page()).build())),
                wrong == 0 ? TEXTS.both("note.readback.settings", readCount, set, missed.size()) : TEXTS.both("note.readback.settings.bad", wrong, set + wrong));
    }

    /// Puts every parameter back to what it was in `with.base`, through the window, last change first (`with.from`: the state now). Makes
    /// a table with `same` (a list of `{"ok"}` per parameter) and `undone`, and a drawing.
    private static Product rollBack(Assignment assignment) throws OperationFailed {
        var present = Session.names(assignment.with().get("from")).stream().filter(n -> assignment.value(n).isPresent()).toList();
        UiState target = UiState.of(assignment.value(assignment.with().get("base").text()).get("state"));
        Session session = Session.of(assignment, assignment.with().get("base").text());
        UiState state = target;
        for (String name : present) {
            state = state.joined(UiState.of(assignment.value(name).get("state")), target);
        }
        var undone = new Undo(session.ui()).back(state, target);
        if (!undone.refused().isEmpty()) {
            throw new OperationFailed(TEXTS.both("failed.rollback", undone.refused().size()));
        }
        var table = new Tables("column.name", "column.before-rollback", "column.restored");
        var same = new ArrayList<Data>();
        for (Control control : session.ui().parameters()) {
            boolean ok = undone.state().value(control.id()).equals(target.value(control.id()));
            same.add(Data.object().put("ok", ok).build());
            if (!state.value(control.id()).equals(target.value(control.id()))) {
                table.row(ok ? "good" : "bad", control.name(), control.shown(state.value(control.id())), control.shown(undone.state().value(control.id())));
            }
        }
        int count = undone.steps();
        return Product.of(List.of(
                session.artefact(0, Type.TABLE, TEXTS.both("title.rollback"), table.with("same", Data.list(same)).with("undone", Data.of(count)).build()),
                session.artefact(1, Type.DRAWING, TEXTS.both("title.map.restored"), Data.object()
                        .put("drawings", MapDrawing.both(session.ui(), undone.state(), Map.of())).put("state", undone.state().toData()).build())),
                TEXTS.both("note.rollback", count, session.ui().parameters().size()));
    }

    /// Says in words what was set, and what was not and why (`with.read` names the table of the reading back). Makes a text with
    /// `set` and `missed`.
    private static Product report(Assignment assignment) throws OperationFailed {
        Session session = Session.of(assignment);
        Data read = assignment.value(assignment.with().get("read").text());
        var missed = read.get("missed").items().stream().map(Change::of).toList();
        Data difference = assignment.value(assignment.with().get("changes").text());
        var impossible = difference.get("changes").items().stream().map(Change::of)
                .filter(c -> c.finding() == Change.Finding.UNKNOWN || c.finding() == Change.Finding.SAME).toList();
        int set = read.get("set").integer(0);
        Localized text = TEXTS.both("settings.report.head", set, missed.size());
        for (Change change : missed) {
            text = text.plus(TEXTS.both("settings.report.line", change.name(), change.shownAfter(), change.reason()));
        }
        for (Change change : impossible) {
            text = text.plus(TEXTS.both("settings.report.line", change.name(), change.shownAfter(), change.reason()));
        }
        text = text.plus(TEXTS.both("settings.report.foot", read.get("parameters").integer(0), read.get("untouched").integer(0)));
        return Product.of(session.artefact(0, Type.TEXT, TEXTS.both("title.settings.report"),
                Data.object().put("text", text).put("set", set).put("missed", missed.size()).put("already", impossible.size()).build()),
                TEXTS.both("note.settings.report", set, missed.size()));
    }
}
