package agentos.showcase.routing.lab;

import java.util.ArrayList;
import java.util.List;

/// How a trial of many tasks is told in a minute: slowly where it begins and behind every change, quickly in between.
///
/// A monotone piecewise linear map from virtual milliseconds to the number of tasks done.
public final class Pace {
    /// How long a telling takes, virtual ms.
    public static final long LENGTH = 60_000;
    /// So many tasks behind a beginning are told slowly.
    private static final int SLOW_TASKS = 900;
    /// The slow parts together take this share of the time.
    private static final double SLOW_SHARE = 0.7;

    private final double[] times;
    private final double[] tasks;

    private Pace(double[] times, double[] tasks) {
        this.times = times;
        this.tasks = tasks;
    }

    /// @param size    number of tasks, 1 or more
    /// @param changes numbers of the tasks with which something changes, rising
    public static Pace of(int size, List<Integer> changes) {
        var beginnings = new ArrayList<Integer>();
        beginnings.add(0);
        changes.stream().filter(at -> at > beginnings.getLast() && at < size).forEach(beginnings::add);
        var ends = new ArrayList<Integer>();
        var slow = new ArrayList<Boolean>();
        for (int i = 0; i < beginnings.size(); i++) {
            int next = i + 1 < beginnings.size() ? beginnings.get(i + 1) : size;
            int until = Math.min(next, beginnings.get(i) + SLOW_TASKS);
            ends.add(until);
            slow.add(true);
            if (next > until) {
                ends.add(next);
                slow.add(false);
            }
        }
        return laid(ends, slow);
    }

    private static Pace laid(List<Integer> ends, List<Boolean> slow) {
        long slowParts = slow.stream().filter(part -> part).count();
        double quickTasks = 0;
        for (int i = 0; i < ends.size(); i++) {
            quickTasks += slow.get(i) ? 0 : ends.get(i) - (i == 0 ? 0 : ends.get(i - 1));
        }
        double slowTime = LENGTH * (quickTasks == 0 ? 1 : SLOW_SHARE);
        double[] times = new double[ends.size() + 1];
        double[] tasks = new double[ends.size() + 1];
        for (int i = 0; i < ends.size(); i++) {
            double count = ends.get(i) - tasks[i];
            tasks[i + 1] = ends.get(i);
            times[i + 1] = times[i] + (slow.get(i) ? slowTime / slowParts : (LENGTH - slowTime) * count / quickTasks);
        }
        times[ends.size()] = LENGTH;
        return new Pace(times, tasks);
    }

    /// How many tasks are done at a moment.
    ///
    /// @param ms limited to 0 to [#LENGTH]
    public double tasks(double ms) {
        return along(times, tasks, ms);
    }

    /// When so many tasks are done, virtual ms.
    public double time(double done) {
        return along(tasks, times, done);
    }

    private static double along(double[] from, double[] to, double at) {
        double value = Math.clamp(at, from[0], from[from.length - 1]);
        int i = 1;
        while (i < from.length - 1 && value > from[i]) {
            i++;
        }
        double span = from[i] - from[i - 1];
        return span == 0 ? to[i] : to[i - 1] + (to[i] - to[i - 1]) * (value - from[i - 1]) / span;
    }
}
