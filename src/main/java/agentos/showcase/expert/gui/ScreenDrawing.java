package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A picture of a screen: one view of the elements, with what the agent sees and does laid over it.
public final class ScreenDrawing {
    private static final Texts TEXTS = Texts.of("gui");

    /// What became of a parameter.
    public enum Flag { NONE, CHANGED, REFUSED }

    /// What is laid over the screen.
    ///
    /// @param boxes   whether every operable element is boxed, numbered and named
    /// @param trail   places that the pointer went through; the last one is where it is
    /// @param dragged whether it went with the button held
    /// @param target  id of the element that it acts on; empty for none
    /// @param says    what it just did, beside the pointer; empty for nothing
    /// @param flags   what became of elements, by id
    /// @param before  what changed elements held before, by id
    /// @param saved   name of the file that was just saved; empty for none
    /// @param style   of marks on pictures, see [SheetDrawing]
    public record Overlay(
            boolean boxes, List<Bounds> trail, boolean dragged, String target, Localized says, Map<String, Flag> flags, Map<String, Localized> before,
            Localized saved, String style) {
        public static final Overlay NONE = new Overlay(false, List.of(), false, "", Localized.EMPTY, Map.of(), Map.of(), Localized.EMPTY, "vivid");
        public static final Overlay BOXES = new Overlay(true, List.of(), false, "", Localized.EMPTY, Map.of(), Map.of(), Localized.EMPTY, "vivid");

        public static Overlay pointing(List<Bounds> trail, String target, Localized says) {
            return new Overlay(false, trail, false, target, says, Map.of(), Map.of(), Localized.EMPTY, "vivid");
        }

        public static Overlay flagged(Map<String, Flag> flags, Map<String, Localized> before) {
            return new Overlay(false, List.of(), false, "", Localized.EMPTY, flags, before, Localized.EMPTY, "vivid");
        }

        public Overlay dragging() {
            return new Overlay(boxes, trail, true, target, says, flags, before, saved, style);
        }

        public Overlay saving(Localized file) {
            return new Overlay(boxes, trail, dragged, target, says, flags, before, file, style);
        }

        public Overlay styled(String newStyle) {
            return new Overlay(boxes, trail, dragged, target, says, flags, before, saved, newStyle);
        }
    }

    private final Interface ui;
    private final UiState state;
    private final Overlay overlay;
    private final Canvas canvas;

    private ScreenDrawing(Interface ui, UiState state, Overlay overlay, Language language) {
        this.ui = ui;
        this.state = state;
        this.overlay = overlay;
        this.canvas = new Canvas(language);
    }

    public static Drawing draw(Interface ui, UiState state, Overlay overlay, Language language) {
        return new ScreenDrawing(ui, state, overlay, language).draw();
    }

    /// The picture in both languages, as an artefact's `drawings`.
    public static List<Data> both(Interface ui, UiState state, Overlay overlay) {
        return List.of(Drawings.both(language -> draw(ui, state, overlay, language)));
    }

    private Drawing draw() {
        Screen screen = Screens.look(ui, state);
        switch (screen.layout()) {
            case "desktop" -> desktop(screen);
            case "settings" -> settings(screen);
            default -> browser(screen);
        }
        if (overlay.boxes()) {
            boxes(screen);
        }
        screen.element(overlay.target()).ifPresent(target -> PointerDrawing.highlight(canvas, target.bounds()));
        if (!overlay.trail().isEmpty()) {
            PointerDrawing.pointer(canvas, overlay.trail(), overlay.dragged(), overlay.says());
        }
        if (!overlay.saved().isEmpty()) {
            PointerDrawing.saved(canvas, screen.area(), overlay.saved());
        }
        return canvas.drawing();
    }

    private void browser(Screen screen) {
        Chrome.desk(canvas, "#c9d6ff", "#a5b8f2", "#8ea5e8");
        Chrome.window(canvas, screen.title(), screen.place(), true);
        if (screen.layout().equals("login")) {
            Chrome.brandPanel(canvas, screen.area(), ui.brand(), overlay.boxes() ? Localized.EMPTY : ui.promise());
        } else {
            Chrome.bar(canvas, screen.area(), ui.brand(), state.value("user"));
        }
        var widgets = new Widgets(canvas);
        screen.elements().forEach(widgets::draw);
        Chrome.banner(canvas, screen.area(), screen.banner(), true);
    }

    private void settings(Screen screen) {
        Chrome.desk(canvas, "#d8f0e6", "#a8dcc9", "#7fc4b4");
        Chrome.window(canvas, ui.brand(), screen.place(), false);
        Bounds area = screen.area();
        canvas.box(area.x() + 1, area.y(), Layouts.SIDEBAR, area.height() - 24, 0, "#eef1f6");
        canvas.box(area.x() + 1, area.bottom() - 60, Layouts.SIDEBAR, 58.5, 20, "#eef1f6");
        canvas.box(area.x() + Layouts.SIDEBAR, area.y(), 1.5, area.height() - 1.5, 0, Ink.LINE);
        canvas.label(TEXTS.get(canvas.language(), "settings.sections"), area.x() + 48, area.y() + 36, 240, 44, 23, true, Ink.SOFT);
        canvas.label(TEXTS.get(canvas.language(), "settings.count", ui.parameters().size()), area.x() + 48, area.bottom() - 72, 240, 44, 24, false, Ink.SOFT);
        var widgets = new SettingsWidgets(canvas);
        screen.elements().forEach(e -> widgets.draw(e, overlay.flags().getOrDefault(e.id(), Flag.NONE), overlay.before().getOrDefault(e.id(), Localized.EMPTY)));
        if (!overlay.flags().isEmpty()) {
            sectionCounts(screen);
        }
    }

    /// How many parameters changed in each section, on its tab.
    private void sectionCounts(Screen screen) {
        for (Element tab : screen.elements()) {
            boolean section = tab.id().startsWith("section-");
            if (tab.role() != Role.TAB) {
                continue;
            }
            String first = section ? tab.id().substring("section-".length()) : tab.id();
            Page page = ui.page(first);
            long count = ui.pages().stream()
                    .filter(p -> section ? p.section().equals(page.section()) : p.id().equals(page.id()))
                    .flatMap(p -> p.controls().stream())
                    .filter(c -> overlay.flags().getOrDefault(c.id(), Flag.NONE) == Flag.CHANGED).count();
            if (count > 0) {
                Bounds at = tab.bounds();
                double x = section ? at.right() - 32 : at.right() - 6;
                double y = section ? at.y() + at.height() / 2 : at.y() + 2;
                canvas.dot(x, y, 19, Ink.WHITE);
                canvas.dot(x, y, 16.5, Ink.GOOD);
                canvas.centred(String.valueOf(count), x - 18, y - 18, 36, 36, 21, true, Ink.WHITE);
            }
        }
    }

    private void desktop(Screen screen) {
        Chrome.desk(canvas, "#f7d9c4", "#e8a9a0", "#a68bb8");
        var windows = new DesktopWidgets(canvas, this::picture);
        var widgets = new Widgets(canvas);
        for (Element element : screen.elements()) {
            windows.draw(element);
            if (element.role() != Role.HEADING) {
                widgets.draw(element);
            }
        }
    }

    /// The layers of the screenshot in this file; marks are only on the copy in the editor and what was made of it.
    private List<Layer> picture(String file) {
        return sheet(ui, state, file, canvas.language(), overlay.style());
    }

    /// @param file name of the picture; with [UiState#COPY] in front the one with all marks, with [UiState#REDACTED] only the blots
    static List<Layer> sheet(Interface ui, UiState state, String file, Language language, String style) {
        boolean copy = file.startsWith(UiState.COPY);
        boolean redacted = file.startsWith(UiState.REDACTED);
        String name = copy || redacted ? file.substring(1) : file;
        var marks = state.marks().stream().filter(m -> m.sheet().equals(name) && (copy || redacted && m.tool() == Mark.Tool.BLUR)).toList();
        return ui.pages().stream().filter(p -> p.layout().equals("sheet") && p.id().equals(name)).findFirst()
                .map(page -> SheetDrawing.layers(Screens.look(ui, state, page.id()), marks, language, style))
                .orElse(List.of());
    }

    private void boxes(Screen screen) {
        var operable = screen.operable();
        boolean list = screen.layout().equals("login");
        for (int i = 0; i < operable.size(); i++) {
            PointerDrawing.box(canvas, operable.get(i), i + 1, !list);
        }
        if (list) {
            PointerDrawing.list(canvas, new Bounds(screen.area().x() + 40, screen.area().y() + 40, 660, screen.area().height() - 80), operable);
        }
    }

    static List<Bounds> points(List<Element> elements) {
        var points = new ArrayList<Bounds>();
        for (Element e : elements) {
            // Not quite in the middle, so that the pointer does not hide what it points at.
            double x = e.role().holdsValue() && e.bounds().width() > 200 || e.role() == Role.BUTTON && e.bounds().width() > 360 ? e.bounds().right() - 88 : e.bounds().x() + e.bounds().width() * 0.62;
            points.add(new Bounds(x, e.bounds().y() + e.bounds().height() * 0.58, 0, 0));
        }
        return points;
    }

    static Map<String, Flag> flags(List<String> changed, List<String> refused) {
        var flags = new LinkedHashMap<String, Flag>();
        changed.forEach(id -> flags.put(id, Flag.CHANGED));
        refused.forEach(id -> flags.put(id, Flag.REFUSED));
        return flags;
    }
}
