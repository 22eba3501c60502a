package agentos.showcase.run;

import agentos.showcase.routing.Route;
import agentos.showcase.taskgraph.Task;
import java.util.HashSet;
import java.util.Set;

/// A task's place in the books while a run is simulated.
final class Node {
    Task task;
    int index;
    long rank;
    int unmet;
    boolean queued;
    boolean inLine;
    TaskState.Status status = TaskState.Status.WAITING;
    int attempt;
    int failures;
    int slot;
    int epoch;
    long begun;
    long notBefore;
    long readyAt;
    Because because;
    Route route;
    boolean fellBack;
    double quality;
    double cost;
    int tokens;
    final Set<String> avoid = new HashSet<>();

    Node(Task task) {
        this.task = task;
    }

    Node replanned(Task newTask) {
        task = newTask;
        return this;
    }

    boolean isDecision() {
        return task.isDecision();
    }

    boolean isWaiting() {
        return status == TaskState.Status.WAITING;
    }

    boolean mayGo() {
        return status == TaskState.Status.WAITING || status == TaskState.Status.FAILED || status == TaskState.Status.BLOCKED;
    }
}
