package agentos.showcase.routing.lab;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Routing;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Locale;

/// Says in plain sentences what happens in a trial.
public final class Telling {
    private static final Texts TEXTS = Texts.of("lab");
    /// An alarm is news for so many tasks.
    private static final int NEWS = 300;
    /// While a trial runs on, unfamiliar tasks are told of when so many of the last so many were.
    private static final int LATELY = 60;
    private static final int SEVERAL = 8;
    /// Reward counts as back from this share of the best on.
    private static final double BACK = 0.95;

    private Telling() {}

    /// Whether the gate's light is on: an unfamiliar task now or, while the trial runs on, several lately.
    public static boolean isUnknown(LabRun run, int task, boolean running) {
        return task >= 0 && (run.gates()[task] >= LabRun.OPEN || running && lately(run, task) >= SEVERAL);
    }

    /// Whether the alarm's light is on.
    public static boolean isAlarmed(LabRun run, int task) {
        return alarm(run, task) >= 0;
    }

    private static int alarm(LabRun run, int task) {
        for (int i = task; i >= Math.max(0, task - NEWS); i--) {
            if (run.lesson(i).alarm() != Lesson.Alarm.NONE) {
                return i;
            }
        }
        return -1;
    }

    private static int lately(LabRun run, int task) {
        int count = 0;
        for (int i = Math.max(0, task - LATELY + 1); i <= task; i++) {
            count += run.gates()[i] >= LabRun.OPEN ? 1 : 0;
        }
        return count;
    }

    /// What just happened.
    ///
    /// @param task    the last task done; -1 before the first
    /// @param running whether the trial runs on, so that single tasks pass too quickly to be told of
    public static Localized sentence(LabRun run, int task, boolean running) {
        if (task < 0) {
            return TEXTS.both("now.nothing", run.experts());
        }
        int alarm = alarm(run, task);
        if (isUnknown(run, task, running)) {
            return TEXTS.both("now.unfamiliar", percent(exploration(run, task)));
        }
        if (alarm >= 0) {
            return TEXTS.both(run.lesson(alarm).alarm() == Lesson.Alarm.SHIFT ? "now.alarm.shift" : "now.alarm.spread", task - alarm + 1);
        }
        return running ? settled(run, task) : one(run, task);
    }

    private static double exploration(LabRun run, int task) {
        double most = 0;
        for (int i = Math.max(0, task - LATELY + 1); i <= task; i++) {
            most = Math.max(most, run.gates()[i] >= LabRun.OPEN ? run.routing(i).exploration() : 0);
        }
        return most;
    }

    private static Localized settled(LabRun run, int task) {
        int first = -1;
        int second = -1;
        for (int k = 0; k < run.experts(); k++) {
            if (first < 0 || run.calls(k)[task] > run.calls(first)[task]) {
                second = first;
                first = k;
            } else if (second < 0 || run.calls(k)[task] > run.calls(second)[task]) {
                second = k;
            }
        }
        double share = run.bestReward()[task] <= 0 ? 0 : run.reward()[task] / run.bestReward()[task];
        return TEXTS.both(share >= BACK ? "now.settled" : "now.learning", run.names().get(first), percent(run.calls(first)[task]),
                run.names().get(second), percent(run.calls(second)[task]), percent(share));
    }

    private static Localized one(LabRun run, int task) {
        Routing routing = run.routing(task);
        int called = routing.choice();
        int heaviest = heaviest(routing);
        String quality = number(run.trace().workload().quality(task, called));
        if (called == heaviest) {
            return TEXTS.both("now.called", run.names().get(called), percent(routing.weights()[called]), quality);
        }
        return TEXTS.both("now.tried", run.names().get(called), run.names().get(heaviest), percent(routing.weights()[heaviest]),
                percent(routing.probabilities()[called]), quality);
    }

    /// The expert with the greatest routing weight.
    public static int heaviest(Routing routing) {
        int found = 0;
        for (int k = 1; k < routing.weights().length; k++) {
            found = routing.weights()[k] > routing.weights()[found] ? k : found;
        }
        return found;
    }

    /// The story at a task.
    public static Localized caption(LabRun run, int task) {
        Chapter chapter = run.chapter(Math.max(0, task));
        int next = chapter.to();
        for (Chapter later : run.chapters()) {
            if (later.mark() == chapter.mark()) {
                next = later.to();
            }
        }
        return switch (chapter.kind()) {
            case LEARN -> learning(run, chapter);
            case RECOVER -> recovered(run, chapter, next);
            case SWAP -> TEXTS.both("story.swap", count(chapter.from()), run.names().get(chapter.mark().expert()), run.names().get(chapter.mark().other()));
            case UNFAMILIAR -> TEXTS.both("story.unfamiliar", count(chapter.from()), count(chapter.to()));
            case WORSE -> TEXTS.both("story.worse", count(chapter.from()), run.names().get(chapter.mark().expert()));
            case DEARER -> TEXTS.both("story.dearer", count(chapter.from()), run.names().get(chapter.mark().expert()));
        };
    }

    private static Localized learning(LabRun run, Chapter chapter) {
        int tasks = run.recovery(0, chapter.to());
        return tasks < 0 ? TEXTS.both("story.learn", run.experts()) : TEXTS.both("story.learnt", run.experts(), count(tasks));
    }

    private static Localized recovered(LabRun run, Chapter chapter, int next) {
        boolean after = chapter.mark().kind() == Mark.Kind.UNFAMILIAR;
        if (after) {
            return TEXTS.both("story.familiar", count(chapter.from()));
        }
        int tasks = run.recovery(chapter.mark().at(), next);
        return tasks < 0 ? TEXTS.both("story.not-back") : TEXTS.both("story.back", count(tasks));
    }

    /// A share of 1 as a whole percentage.
    public static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.01 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    /// Two decimals, with a true minus sign.
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }

    /// With separators of thousands.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
