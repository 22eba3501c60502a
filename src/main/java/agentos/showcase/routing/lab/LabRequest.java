package agentos.showcase.routing.lab;

import agentos.showcase.routing.trial.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is tried. The same request gives the same trial, on any machine.
///
/// @param kind    kind of expert in the pack; [#MADE_UP] or [#ALIKE] for worlds without a pack
/// @param seed    of tasks, luck and policy
/// @param lambda  what a unit of cost takes off the reward, 0 or more
/// @param changes what happens on the way, in the order of their steps
public record LabRequest(String kind, long seed, double lambda, Dials dials, List<Change> changes) {
    /// Five made-up experts, each good at something else.
    public static final String MADE_UP = "made-up";
    /// Five made-up experts that are nearly equal.
    public static final String ALIKE = "alike";
    /// How many tasks a trial has.
    public static final int STEPS = 20_000;
    /// Of the first two dozen seeds the one whose luck tells the story most plainly with the shipped pack: learnt, noticed, recovered, noticed.
    private static final long STORY_SEED = 14;
    /// What the guided story tells: experts swap, and later half of the tasks are unfamiliar for a while.
    public static final List<Change> STORY = List.of(new Change.Swap(7000), new Change.Unfamiliar(13_000, 15_500, 0.5));

    public LabRequest {
        changes = changes.stream().filter(change -> change.at() < STEPS).sorted(Comparator.comparingInt(Change::at)).toList();
        if (!(lambda >= 0 && lambda <= 100)) {
            throw new IllegalArgumentException("lambda is 0 to 100, not " + lambda);
        }
    }

    public static LabRequest story(String kind, double lambda) {
        return new LabRequest(kind, STORY_SEED, lambda, Dials.DEFAULT, STORY);
    }

    public boolean isStory() {
        return changes.equals(STORY);
    }

    public LabRequest withKind(String other) {
        return new LabRequest(other, seed, lambda, dials, isStory() ? STORY : changes.stream().filter(change -> !(change instanceof Change.Worse || change instanceof Change.Dearer)).toList());
    }

    public LabRequest withSeed(long other) {
        return new LabRequest(kind, other, lambda, dials, changes);
    }

    public LabRequest withLambda(double other) {
        return new LabRequest(kind, seed, other, dials, changes);
    }

    public LabRequest withDials(Dials other) {
        return new LabRequest(kind, seed, lambda, other, changes);
    }

    public LabRequest withChanges(List<Change> others) {
        return new LabRequest(kind, seed, lambda, dials, others);
    }

    public LabRequest adding(Change change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return withChanges(more);
    }
}
