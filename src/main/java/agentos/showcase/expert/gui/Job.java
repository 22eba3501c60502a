package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// What a screenshot is wanted for: which one, what to hide on it, what to point at, who will read the tutorial.
///
/// The card's inputs are `job` `{"picture", "hide": [kinds], "reader": "beginner|quick"}`, `pictures` (by name: `name`, `box`, `arrow` and
/// `numbers`, elements by role and name) and `desk` (names of the `canvas`, the `document`, its `save` button and the `tools`).
///
/// @param sheet  id of the picture
/// @param hide   kinds of private things that must not be seen
/// @param wants  the card's entry of the picture
/// @param desk   names of the places and tools
record Job(String sheet, List<String> hide, boolean quick, Data wants, Data desk) {
    private static final Texts TEXTS = Texts.of("gui");

    static Job of(Assignment assignment) throws OperationFailed {
        Data job = assignment.value("job");
        String sheet = job.get("picture").text();
        Data wants = assignment.value("pictures").get(sheet);
        if (!wants.isPresent()) {
            throw new OperationFailed(TEXTS.both("failed.picture", sheet));
        }
        return new Job(sheet, job.get("hide").texts(), job.get("reader").text().equals("quick"), wants, assignment.value("desk"));
    }

    Localized canvas() {
        return desk.get("canvas").localized();
    }

    Localized document() {
        return desk.get("document").localized();
    }

    /// The goals of one part of the work.
    ///
    /// @param found what is private on the picture: a list of `{"kind", "role", "name"}`
    /// @throws OperationFailed when something is to be hidden that nobody found
    List<Goal> goals(String part, Data found) throws OperationFailed {
        return switch (part) {
            case "bring" -> List.of(new Goal("drag", Role.PICTURE, wants.get("name").localized(), "", canvas()));
            case "hide" -> hiding(found);
            case "point" -> pointing();
            case "drop" -> List.of(new Goal("drag", Role.DROP, canvas(), "", document()), press(Role.BUTTON, desk.get("save")));
            default -> throw new OperationFailed(TEXTS.both("failed.part", part));
        };
    }

    private List<Goal> hiding(Data found) throws OperationFailed {
        var goals = new ArrayList<Goal>();
        goals.add(press(Role.TOOL, desk.get("tools").get("blur")));
        for (String kind : hide) {
            var targets = found.items().stream().filter(f -> f.get("kind").text().equals(kind)).toList();
            if (targets.isEmpty()) {
                throw new OperationFailed(TEXTS.both("failed.private", kind));
            }
            targets.forEach(target -> goals.add(draw(Mark.Tool.BLUR, target)));
        }
        return goals;
    }

    private List<Goal> pointing() {
        var goals = new ArrayList<Goal>();
        for (var tool : List.of(Mark.Tool.BOX, Mark.Tool.ARROW, Mark.Tool.NUMBER)) {
            var targets = tool == Mark.Tool.NUMBER ? wants.get("numbers").items() : List.of(wants.get(tool.word()));
            goals.add(press(Role.TOOL, desk.get("tools").get(tool.word())));
            targets.forEach(target -> goals.add(draw(tool, target)));
        }
        return goals;
    }

    private static Goal press(Role role, Data name) {
        return new Goal("click", role, name.localized(), "", Localized.EMPTY);
    }

    private Goal draw(Mark.Tool tool, Data target) {
        return new Goal("draw", Role.of(target.get("role").text("field")), target.get("name").localized(), tool.word(), canvas());
    }

    /// The marks that the picture must carry in the end, by the goals that draw them.
    List<Goal> marks(Data found) throws OperationFailed {
        var all = new ArrayList<>(hiding(found));
        all.addAll(pointing());
        return all.stream().filter(goal -> goal.verb().equals("draw")).toList();
    }

    /// What must not be read anywhere: the values of the private things that are to be hidden.
    List<String> secrets(Data found) {
        return found.items().stream().filter(f -> hide.contains(f.get("kind").text())).map(f -> f.get("value").text()).toList();
    }

    /// Names of what is hidden, as one enumeration.
    Localized hidden(Data found) {
        return Localized.list(found.items().stream().filter(f -> hide.contains(f.get("kind").text())).map(f -> TEXTS.both("quoted", f.get("name").localized())).toList());
    }
}
