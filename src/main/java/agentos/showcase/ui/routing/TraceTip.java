package agentos.showcase.ui.routing;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The state of everything at the task under the pointer.
final class TraceTip extends VBox {
    private final Localization words;

    TraceTip(Localization words) {
        this.words = words;
        getStyleClass().add("trace-tip");
    }

    void show(LabRun run, int task) {
        getChildren().setAll(line("strong", "tip.task", Telling.count(task + 1)));
        var routing = run.routing(task);
        for (int k = 0; k < run.experts(); k++) {
            var name = Nodes.label(run.names().get(k).in(words.language()) + (k == routing.choice() ? "  ✓" : ""));
            var share = Nodes.label(LabWords.TEXTS.get(words.language(), "tip.weight", Telling.percent(run.smooth(k)[task]), Telling.percent(routing.weights()[k])));
            share.setAlignment(Pos.CENTER_RIGHT);
            if (k == routing.choice()) {
                name.getStyleClass().add("strong");
            }
            getChildren().add(Nodes.row("trace-tip-row", new ExpertSign(k), name, Nodes.spring(), share));
        }
        getChildren().add(line("muted", "tip.gate", Telling.percent(routing.gate()), Telling.percent(routing.exploration())));
        getChildren().add(line("muted", "tip.reward", Telling.number(run.reward()[task]), Telling.number(run.bestReward()[task])));
        if (run.lesson(task).alarm() != Lesson.Alarm.NONE) {
            getChildren().add(line("bad", "mark.alarm"));
        }
    }

    private Label line(String look, String key, Object... arguments) {
        return Nodes.label(LabWords.TEXTS.get(words.language(), key, arguments), look);
    }
}
