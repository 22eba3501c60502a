package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a user interface shows in a state: looking is a pure function.
public final class Screens {
    private static final Texts TEXTS = Texts.of("gui");

    private Screens() {}

    /// The page that is open, with every control in its place and state.
    public static Screen look(Interface ui, UiState state) {
        Page page = ui.page(state.page());
        var found = new ArrayList<Element>();
        Layouts.place(ui, page, state).forEach((control, bounds) -> found.add(element(ui, state, page, control, bounds)));
        if (page.layout().equals("settings")) {
            found.addAll(0, tabs(ui, page));
        }
        return new Screen(page.id(), page.title(), page.place(), page.layout(), Layouts.area(page.layout()), state.banner(), found);
    }

    /// The elements of one page, whichever is open.
    public static Screen look(Interface ui, UiState state, String page) {
        return look(ui, state.on(page));
    }

    private static Element element(Interface ui, UiState state, Page page, Control control, Bounds bounds) {
        String value = state.value(control.id());
        Localized problem = state.problems().getOrDefault(control.id(), Localized.EMPTY);
        var how = new Element.State(!control.locked(), state.focus().equals(control.id()), control.role() == Role.TOGGLE && value.equals("on"), problem);
        Localized shown = value.isEmpty() ? Localized.EMPTY : control.shown(value);
        return new Element(control.id(), control.role(), control.name(), shown, how, bounds, content(ui, state, page, control, value));
    }

    private static Data content(Interface ui, UiState state, Page page, Control control, String value) {
        var data = Data.object();
        if (!control.hint().isEmpty()) {
            data.put("hint", control.hint());
        }
        data.put("required", control.required()).put("raw", value);
        if (control.range() != null) {
            double least = control.range().least().doubleValue();
            double most = control.range().most().doubleValue();
            double at = Control.number(value).map(BigDecimal::doubleValue).orElse(least);
            data.put("share", Math.clamp((at - least) / (most - least), 0, 1));
        }
        if (page.serves().equals("ledger")) {
            report(ui, state, control, data);
        }
        return data.build();
    }

    /// The report over the ledger, for the values that the form holds.
    public static Ledger served(Interface ui, UiState state) {
        return Ledger.of(ui.ledger(), state.value("from"), state.value("to"), state.value("region"), state.value("split"));
    }

    private static void report(Interface ui, UiState state, Control control, Data.Builder data) {
        Ledger report = served(ui, state);
        switch (control.role()) {
            case TILE -> {
                switch (control.id()) {
                    case "tile-amount" -> data.put("big", "¥" + Ledger.grouped(report.amount()));
                    case "tile-orders" -> data.put("big", Ledger.grouped(report.orders()));
                    default -> data.put("big", "¥" + Ledger.grouped(report.orders() == 0 ? 0 : Math.round((double) report.amount() / report.orders())));
                }
            }
            case CHART -> data.put("bars", report.months().stream()
                    .map(g -> Data.object().put("name", g.name()).put("amount", g.amount()).build()).toList());
            case TABLE -> data.put("rows", java.util.stream.Stream.concat(report.groups().stream(),
                            java.util.stream.Stream.of(new Ledger.Group(TEXTS.both("report.total"), report.amount(), report.orders())))
                    .map(g -> Data.object()
                            .put("name", g.name()).put("orders", Ledger.grouped(g.orders())).put("amount", "¥" + Ledger.grouped(g.amount())).build()).toList())
                    .put("head", ui.control("split").map(c -> c.shown(state.value("split"))).orElse(Localized.EMPTY));
            case HEADING -> data.put("sub", TEXTS.both("report.of", state.value("company"), report.from(), report.to()));
            default -> { }
        }
    }

    /// In a settings window the pages are tabs, grouped by section.
    private static List<Element> tabs(Interface ui, Page open) {
        var tabs = new ArrayList<Element>();
        var sections = new ArrayList<Localized>();
        for (Page page : ui.pages()) {
            if (!sections.contains(page.section())) {
                sections.add(page.section());
            }
        }
        for (int i = 0; i < sections.size(); i++) {
            Localized section = sections.get(i);
            Page first = ui.pages().stream().filter(p -> p.section().equals(section)).findFirst().orElseThrow();
            boolean chosen = section.equals(open.section());
            tabs.add(new Element("section-" + first.id(), Role.TAB, section, Localized.EMPTY,
                    new Element.State(true, false, chosen, Localized.EMPTY), Layouts.section(i), Data.NIL));
        }
        int column = 0;
        for (Page page : ui.pages()) {
            if (page.section().equals(open.section())) {
                tabs.add(new Element(page.id(), Role.TAB, page.title(), Localized.EMPTY,
                        new Element.State(true, false, page.id().equals(open.id()), Localized.EMPTY), Layouts.tab(column++), Data.NIL));
            }
        }
        return tabs;
    }
}
