package agentos.showcase.taskgraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tasks and their dependencies; never cyclic, dangling or with an id twice.
public final class TaskGraph {
    private final List<Task> tasks;
    private final Map<String, Integer> index;
    private final int[][] before;
    private final int[][] behind;
    private final int[] order;

    private TaskGraph(List<Task> tasks, Map<String, Integer> index, int[][] before, int[][] behind, int[] order) {
        this.tasks = tasks;
        this.index = index;
        this.before = before;
        this.behind = behind;
        this.order = order;
    }

    /// @throws BadGraph when the tasks are no graph; it lists every problem
    public static TaskGraph of(List<Task> list) throws BadGraph {
        List<Task> tasks = List.copyOf(list);
        var problems = new ArrayList<GraphProblem>();
        var index = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < tasks.size(); i++) {
            if (index.putIfAbsent(tasks.get(i).id(), i) != null) {
                problems.add(new GraphProblem.Duplicate(tasks.get(i).id()));
            }
        }
        int[][] before = new int[tasks.size()][];
        int[] outDegree = new int[tasks.size()];
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            var seen = new HashSet<Integer>();
            int[] mine = new int[task.after().size()];
            int n = 0;
            for (String id : task.after()) {
                Integer j = index.get(id);
                if (j == null) {
                    problems.add(new GraphProblem.Dangling(task.id(), id));
                } else if (seen.add(j)) {
                    mine[n++] = j;
                    outDegree[j]++;
                }
            }
            before[i] = Arrays.copyOf(mine, n);
        }
        if (!problems.isEmpty()) {
            throw new BadGraph(problems);
        }
        int[][] behind = new int[tasks.size()][];
        for (int i = 0; i < tasks.size(); i++) {
            behind[i] = new int[outDegree[i]];
        }
        int[] filled = new int[tasks.size()];
        for (int i = 0; i < tasks.size(); i++) {
            for (int j : before[i]) {
                behind[j][filled[j]++] = i;
            }
        }
        return new TaskGraph(tasks, index, before, behind, topological(tasks, before, behind));
    }

    /// This graph after a change of plan.
    ///
    /// @throws BadGraph when the result is no graph or the patch drops or rewires a task that is not there
    public TaskGraph patched(PlanPatch patch) throws BadGraph {
        var unknown = new ArrayList<GraphProblem>();
        patch.drop().stream().filter(id -> !index.containsKey(id)).forEach(id -> unknown.add(new GraphProblem.Dangling("drop", id)));
        var added = patch.add().stream().map(Task::id).toList();
        patch.rewire().keySet().stream().filter(id -> !index.containsKey(id) && !added.contains(id))
                .forEach(id -> unknown.add(new GraphProblem.Dangling("rewire", id)));
        if (!unknown.isEmpty()) {
            throw new BadGraph(unknown);
        }
        var next = new ArrayList<Task>();
        for (Task task : tasks) {
            if (!patch.drop().contains(task.id())) {
                next.add(task);
            }
        }
        next.addAll(patch.add());
        next.replaceAll(task -> patch.rewire().containsKey(task.id()) ? task.withAfter(patch.rewire().get(task.id())) : task);
        return of(next);
    }

    public List<Task> tasks() {
        return tasks;
    }

    public int size() {
        return tasks.size();
    }

    public boolean contains(String id) {
        return index.containsKey(id);
    }

    /// @throws IllegalArgumentException when there is no such task
    public Task task(String id) {
        return tasks.get(indexOf(id));
    }

    /// @throws IllegalArgumentException when there is no such task
    public int indexOf(String id) {
        Integer i = index.get(id);
        if (i == null) {
            throw new IllegalArgumentException("no task " + id);
        }
        return i;
    }

    /// Indices of the tasks that the i-th one waits for.
    public int[] before(int i) {
        return before[i].clone();
    }

    /// Indices of the tasks that wait for the i-th one.
    public int[] behind(int i) {
        return behind[i].clone();
    }

    /// All indices, each after those it depends on; among equals in list order.
    public int[] topologicalOrder() {
        return order.clone();
    }

    /// Everything that depends on a task, directly or not, without the task itself.
    public Set<String> descendants(String id) {
        var found = new HashSet<Integer>();
        var queue = new ArrayDeque<Integer>(List.of(indexOf(id)));
        while (!queue.isEmpty()) {
            for (int next : behind[queue.poll()]) {
                if (found.add(next)) {
                    queue.add(next);
                }
            }
        }
        var ids = new java.util.LinkedHashSet<String>();
        for (int i = 0; i < tasks.size(); i++) {
            if (found.contains(i)) {
                ids.add(tasks.get(i).id());
            }
        }
        return ids;
    }

    /// The length of the longest chain from each task to an end, the task itself included: its upward rank, by index.
    ///
    /// @param durations milliseconds by index
    public long[] upwardRanks(long[] durations) {
        long[] rank = new long[tasks.size()];
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            long longest = 0;
            for (int j : behind[i]) {
                longest = Math.max(longest, rank[j]);
            }
            rank[i] = durations[i] + longest;
        }
        return rank;
    }

    /// The longest chain of tasks, first to last; of several the one that comes first in the list.
    ///
    /// @param durations milliseconds by index
    public List<Task> longestChain(long[] durations) {
        long[] rank = upwardRanks(durations);
        var chain = new ArrayList<Task>();
        int here = -1;
        for (int i = 0; i < rank.length; i++) {
            here = before[i].length == 0 && (here < 0 || rank[i] > rank[here]) ? i : here;
        }
        while (here >= 0) {
            chain.add(tasks.get(here));
            int next = -1;
            for (int j : behind[here]) {
                next = next < 0 || rank[j] > rank[next] ? j : next;
            }
            here = next;
        }
        return chain;
    }

    /// The tasks' own durations, by index.
    public long[] durations() {
        return tasks.stream().mapToLong(Task::duration).toArray();
    }

    private static int[] topological(List<Task> tasks, int[][] before, int[][] behind) throws BadGraph {
        int[] open = new int[tasks.size()];
        var ready = new java.util.PriorityQueue<Integer>();
        for (int i = 0; i < open.length; i++) {
            open[i] = before[i].length;
            if (open[i] == 0) {
                ready.add(i);
            }
        }
        int[] order = new int[tasks.size()];
        int n = 0;
        while (!ready.isEmpty()) {
            int i = ready.poll();
            order[n++] = i;
            for (int j : behind[i]) {
                if (--open[j] == 0) {
                    ready.add(j);
                }
            }
        }
        if (n < order.length) {
            throw new BadGraph(List.of(new GraphProblem.Cycle(cycle(tasks, before, open))));
        }
        return order;
    }

    /// Walks backwards among the tasks that never became free until one repeats.
    private static List<String> cycle(List<Task> tasks, int[][] before, int[] open) {
        int here = 0;
        while (open[here] == 0) {
            here++;
        }
        var path = new ArrayList<Integer>();
        var seen = new HashMap<Integer, Integer>();
        while (!seen.containsKey(here)) {
            seen.put(here, path.size());
            path.add(here);
            for (int j : before[here]) {
                if (open[j] > 0) {
                    here = j;
                    break;
                }
            }
        }
        var cycle = new ArrayList<>(path.subList(seen.get(here), path.size()).stream().map(i -> tasks.get(i).id()).toList());
        Collections.reverse(cycle);
        return cycle;
    }

    /// A list of tasks that is no graph.
    public static final class BadGraph extends Exception {
        private final transient List<GraphProblem> problems;

        public BadGraph(List<GraphProblem> problems) {
            super(problems.getFirst().sentence().en());
            this.problems = List.copyOf(problems);
        }

        public List<GraphProblem> problems() {
            return problems;
        }
    }
}
