package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Says recorded steps in plain sentences; every word in them that names something was read off the screen.
final class Tutorial {
    private static final Texts TEXTS = Texts.of("gui");

    private Tutorial() {}

    /// One step of the tutorial.
    ///
    /// @param covers places in the recording, from 0
    record Written(int number, Localized sentence, List<Integer> covers) {
        Written {
            covers = List.copyOf(covers);
        }

        Data toData() {
            return Data.object().put("number", number).put("sentence", sentence)
                    .put("covers", covers.stream().map(i -> Data.of((long) i)).toList()).build();
        }

        static Written of(Data data) {
            return new Written(data.get("number").integer(0), data.get("sentence").localized(), data.get("covers").items().stream().map(i -> i.integer(0)).toList());
        }
    }

    /// @param skip place of a group that is left out, from 0; -1 for none
    static List<Written> write(Interface ui, List<Frame> frames, boolean quick, int skip) {
        var written = new ArrayList<Written>();
        var groups = Frame.grouped(frames, quick);
        for (int i = 0; i < groups.size(); i++) {
            if (i != skip) {
                var group = groups.get(i);
                written.add(new Written(written.size() + 1, quick ? brief(frames, group) : full(ui, frames, group), group));
            }
        }
        return List.copyOf(written);
    }

    private static Localized full(Interface ui, List<Frame> frames, List<Integer> group) {
        Frame frame = frames.get(group.getLast());
        Step step = frame.step();
        if (group.size() > 1) {
            return TEXTS.both("tell.tool", frames.get(group.getFirst()).step().found(), TEXTS.both("tell.then." + frame.tool(), step.found(), step.value()));
        }
        return switch (step.verb()) {
            case "drag" -> TEXTS.both(step.role() == Role.DROP ? "tell.drag.on" : "tell.drag", step.found(), window(ui, frame.state(), step.at()), window(ui, frame.state(), step.to()), step.value());
            case "draw" -> TEXTS.both("tell." + frame.tool(), step.found(), step.value());
            default -> TEXTS.both("tell.press", step.found(), window(ui, frame.state(), step.at()));
        };
    }

    private static Localized brief(List<Frame> frames, List<Integer> group) {
        Frame first = frames.get(group.getFirst());
        if (!first.drawing()) {
            return group.size() == 1 ? TEXTS.both("brief.drag", first.step().found(), first.step().value())
                    : TEXTS.both("brief.drag-and-press", first.step().found(), first.step().value(), frames.get(group.getLast()).step().found());
        }
        var names = group.stream().map(frames::get).filter(f -> f.step().verb().equals("draw")).map(f -> TEXTS.both("quoted", f.step().found())).toList();
        return TEXTS.both("brief." + first.tool(), Localized.list(names));
    }

    /// Name of the window in which this place lies.
    private static Localized window(Interface ui, UiState state, agentos.showcase.expert.drawing.Layer.Bounds at) {
        return Screens.look(ui, state).elements().stream()
                .filter(e -> e.role() == Role.HEADING && e.bounds().intersects(at)).map(Element::name).findFirst().orElse(Localized.EMPTY);
    }

    /// The tutorial as a text.
    static Localized text(Localized title, List<Written> written, Localized hidden) {
        Localized text = TEXTS.both("tutorial.head", title, written.size());
        for (Written step : written) {
            text = text.plus(TEXTS.both("tutorial.line", step.number(), step.sentence()));
        }
        return text.plus(TEXTS.both("tutorial.foot", hidden));
    }
}
