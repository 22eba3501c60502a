package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.run.Assignment;
import java.util.ArrayList;
import java.util.List;

/// One step of a recording: what was done, and the screen that it led to.
///
/// @param tool what a tool that was pressed or drawn with is for; empty for any other step
record Frame(Step step, UiState state, String tool) {

    /// A step that draws, or the press on a tool that comes before it.
    boolean drawing() {
        return !tool.isEmpty();
    }

    /// What a picture of this step must show.
    Bounds region() {
        return step.verb().equals("click") ? step.at() : union(step.at(), step.to());
    }

    static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Bounds(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    Data toData() {
        return Data.object().put("step", step.toData()).put("state", state.toData()).put("tool", tool).build();
    }

    private static Frame of(Data data) {
        return new Frame(Step.of(data.get("step")), UiState.of(data.get("state")), data.get("tool").text());
    }

    /// Everything that these hands did.
    static List<Frame> of(Interface ui, Hands hands) {
        var frames = new ArrayList<Frame>();
        for (int i = 0; i < hands.log().size(); i++) {
            Step step = hands.log().get(i);
            UiState state = hands.states().get(i);
            boolean tool = step.role() == Role.TOOL || step.verb().equals("draw");
            frames.add(new Frame(step, state, tool ? ui.control(state.focus()).map(c -> c.hint().en()).orElse("") : ""));
        }
        return frames;
    }

    /// The recordings of several tasks (`with.from`, a list of outputs), one after the other, with running numbers.
    static List<Frame> recorded(Assignment assignment) {
        var frames = new ArrayList<Frame>();
        for (String name : Session.names(assignment.with().get("from"))) {
            for (Data data : assignment.value(name).get("frames").items()) {
                frames.add(of(data));
            }
        }
        return List.copyOf(frames);
    }

    /// The frames as a tutorial tells them. A press on a tool goes with what is drawn first with it; in a quick reference with all that is
    /// drawn with it, and a press on a button with what comes before.
    ///
    /// @return lists of places in the recording, from 0
    static List<List<Integer>> grouped(List<Frame> frames, boolean quick) {
        var groups = new ArrayList<List<Integer>>();
        for (int i = 0; i < frames.size(); i++) {
            boolean sameTool = i > 0 && frames.get(i).drawing() && frames.get(i).tool().equals(frames.get(i - 1).tool())
                    && (quick || frames.get(i - 1).step().role() == Role.TOOL);
            boolean saves = quick && i > 0 && frames.get(i).step().role() == Role.BUTTON;
            if (sameTool || saves) {
                groups.getLast().add(i);
            } else {
                groups.add(new ArrayList<>(List.of(i)));
            }
        }
        return groups;
    }
}
