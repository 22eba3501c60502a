package agentos.showcase.ui.tour;

import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Fault;
import agentos.showcase.routing.lab.Chapter;
import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.run.Position;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Tab;
import agentos.showcase.ui.routing.LabPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a tour shows: every tab, and every card at its start, its decision, its fault and its end.
final class TourPlan {
    private static final Texts TEXTS = Texts.of("tour");
    /// How long after a fault has shown the picture is taken, so that the host's answer is in it, virtual ms.
    private static final long AFTER_FAULT = 350;
    /// So many tasks of a part of the routing story count for its middle.
    private static final int STORY_TASKS = 1000;

    private TourPlan() {}

    static List<Shot> of(Studio studio) throws TaskGraph.BadGraph {
        var shots = new ArrayList<Shot>();
        for (Tab tab : Tab.values()) {
            Localized title = Texts.of("ui").both(tab.key());
            shots.add(new Shot(tab.name().toLowerCase(Locale.ROOT), TEXTS.both("group.views"), title, Localized.EMPTY, tab.place()));
        }
        shots.addAll(story(studio));
        for (Card card : studio.pack().cards()) {
            shots.addAll(of(card, studio));
        }
        return shots;
    }

    /// The story of the routing tab, in the middle of each of its parts.
    private static List<Shot> story(Studio studio) {
        var shots = new ArrayList<Shot>();
        var lab = new Lab(studio.pack());
        LabRun run = lab.run(lab.first());
        for (Chapter chapter : run.chapters()) {
            int task = (chapter.from() + Math.min(chapter.to(), chapter.from() + STORY_TASKS)) / 2;
            String position = LabPosition.of(run.request(), Math.round(run.pace().time(task)), lab).print();
            shots.add(new Shot("routing-" + (shots.size() + 1) + "-" + chapter.kind().key(), Texts.of("ui").both("tab.routing"), Texts.of("lab").both("chapter." + chapter.kind().key()),
                    Telling.caption(run, task), new Place.Routing(Optional.of(position))));
        }
        return shots;
    }

    private static List<Shot> of(Card card, Studio studio) throws TaskGraph.BadGraph {
        var shots = new ArrayList<Shot>();
        Run run = studio.simulate(card);
        shots.add(shot(card, "1-start", run, 0, studio));
        var asked = run.events().stream().filter(RunEvent.DecisionOpened.class::isInstance).findFirst();
        asked.ifPresent(event -> shots.add(shot(card, "2-decision", run, event.at(), studio)));
        broken(card, studio).ifPresent(shots::add);
        shots.add(shot(card, "4-end", run, run.makespan(), studio));
        return shots;
    }

    /// The most telling fault: one whose work a check sends back, else one that an expert fails by.
    private static Optional<Shot> broken(Card card, Studio studio) throws TaskGraph.BadGraph {
        Optional<Shot> failed = Optional.empty();
        for (Fault fault : card.faults()) {
            Run run = studio.simulate(RunRequest.of(card).injecting(fault.id(), 0));
            var back = run.events().stream().filter(RunEvent.SentBack.class::isInstance).findFirst();
            if (back.isPresent()) {
                return back.map(event -> shot(card, "3-fault", run, event.at() + AFTER_FAULT, studio));
            }
            failed = failed.or(() -> run.events().stream().filter(RunEvent.AttemptFailed.class::isInstance).findFirst()
                    .map(event -> shot(card, "3-fault", run, event.at() + AFTER_FAULT, studio)));
        }
        return failed;
    }

    private static Shot shot(Card card, String moment, Run run, long t, Studio studio) {
        String position = Position.of(studio.pack().fingerprint(), run.request(), t).print();
        return new Shot(card.id() + "-" + moment, card.title(), TEXTS.both("moment." + moment.substring(2)), run.caption(t),
                new Place.CardPlace(card.id(), Optional.of(position)));
    }
}
