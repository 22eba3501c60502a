package agentos.showcase.ui.card;

import agentos.showcase.data.Pointer;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Field;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.CheckedRule;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Findings;
import agentos.showcase.run.Player;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunState;
import agentos.showcase.run.TaskState;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a card's view shows beside the run itself: which task, which output, which panel. Everything that the visitor has not chosen follows the
/// run. Needs no toolkit.
final class CardModel {
    /// The name of the structured result among the outputs, once it is handed over.
    static final String RESULT = "structured-result";
    private static final Texts TEXTS = Texts.of("ui");
    /// So many fields stand in the panel as it is.
    private static final int FEW = 2;

    private final Card card;
    private final Player player;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<String> chosenTask = Optional.empty();
    private Optional<String> chosenArtefact = Optional.empty();
    private Optional<Side> chosenSide = Optional.empty();
    private Optional<Filling> filling = Optional.empty();
    private Optional<String> chosenFinding = Optional.empty();

    /// What stands beside the stage, under the graph.
    enum Side {
        /// The visitor's turn; open only while a question is, or while an answer is being filled in.
        TURN,
        TASK,
        /// What the run claims, and what speaks for it.
        EVIDENCE,
        /// The rules of the consistency check: what was found, where, and what the host did about it.
        CHECK,
        RESULT,
        /// Answers, faults and experts to change.
        TRY,
        /// What the routing has learnt from earlier runs of the same.
        LEARN
    }

    /// An answer whose fields are being filled in.
    record Filling(Decision decision, Decision.Option option) {}

    CardModel(Card card, Player player) {
        this.card = card;
        this.player = player;
        player.listen(this::changed);
    }

    Card card() {
        return card;
    }

    Player player() {
        return player;
    }

    /// Null until the first run is there.
    Run run() {
        return player.run();
    }

    /// Null until the first run is there.
    RunState state() {
        return player.state();
    }

    /// Calls back after every change, of the run or of what is chosen.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    // ---- the task -----------------------------------------------------------------------------------------------------------------

    /// The visitor's task while it is in the plan, else the one that is most worth looking at now.
    Optional<String> task() {
        return chosenTask.filter(id -> state() != null && state().tasks().containsKey(id)).or(this::busiest);
    }

    boolean isTaskChosen() {
        return chosenTask.isPresent();
    }

    void chooseTask(String id) {
        chosenTask = Optional.ofNullable(id);
        chosenSide = id == null ? chosenSide : Optional.of(Side.TASK);
        changed();
    }

    /// The task that began last among those at work; else the one that ended last.
    private Optional<String> busiest() {
        if (state() == null) {
            return Optional.empty();
        }
        String found = null;
        long best = Long.MIN_VALUE;
        for (var entry : state().tasks().entrySet()) {
            TaskState task = entry.getValue();
            boolean working = task.status() == TaskState.Status.RUNNING;
            long weight = working ? Long.MAX_VALUE / 2 + task.begun() : task.status() == TaskState.Status.DONE ? task.until() : -1;
            if (state().plan().contains(entry.getKey()) && weight > best) {
                best = weight;
                found = entry.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    // ---- the check ------------------------------------------------------------------------------------------------------------------

    /// The consistency check at the moment on show.
    Findings findings() {
        return state() == null ? Findings.NONE : run().findings(state().seq());
    }

    /// The finding that is told in full: the visitor's, else the first.
    Optional<String> finding() {
        var found = findings().found().stream().map(CheckedRule::id).toList();
        return chosenFinding.filter(found::contains).or(() -> found.stream().findFirst());
    }

    void chooseFinding(String rule) {
        chosenFinding = Optional.of(rule);
        chosenSide = Optional.of(Side.CHECK);
        changed();
    }

    /// Shows where a rule looks: the output on the stage, and in the graph the task that makes it.
    ///
    /// @param place JSON Pointer into the run's values
    void showPlace(String place) {
        String name = Pointer.steps(place).getFirst();
        chosenTask = maker(name);
        chosenArtefact = Optional.of(name).filter(_ -> state().shown(name).isPresent());
        chosenSide = Optional.of(Side.CHECK);
        changed();
    }

    /// Goes to the moment of a step, and shows where the rule looked.
    void showStep(long at, String place) {
        player.pause();
        player.seek(at);
        showPlace(place);
    }

    /// The task that made an output last, else the one in the plan that will.
    private Optional<String> maker(String name) {
        var made = state().products().entrySet().stream().filter(entry -> entry.getValue().artefacts().stream().anyMatch(artefact -> artefact.name().equals(name)))
                .map(Map.Entry::getKey).reduce((_, last) -> last);
        return made.or(() -> state().plan().tasks().stream().filter(task -> task.makes().contains(name)).map(Task::id).findFirst());
    }

    // ---- the output -----------------------------------------------------------------------------------------------------------------

    /// Everything made so far, in the order of making; the structured result is the last.
    List<Artefact> artefacts() {
        if (state() == null) {
            return List.of();
        }
        var made = new ArrayList<>(state().artefacts().values());
        result().ifPresent(made::add);
        return made;
    }

    private Optional<Artefact> result() {
        return state().outcome() == null ? Optional.empty()
                : Optional.of(new Artefact(RESULT, Artefact.Type.RECORD, TEXTS.both("card.result.title"), Label.COMPUTED, state().result()));
    }

    /// The visitor's output while it is there; else the last of the card's stage list that is there, also one that was sent back.
    Optional<Artefact> artefact() {
        RunState state = state();
        if (state == null) {
            return Optional.empty();
        }
        var chosen = chosenArtefact.flatMap(name -> name.equals(RESULT) ? result() : state.shown(name));
        if (chosen.isPresent()) {
            return chosen;
        }
        return card.stage().reversed().stream().flatMap(name -> state.shown(name).stream()).findFirst();
    }

    boolean isArtefactChosen() {
        return chosenArtefact.isPresent();
    }

    /// @param name null to follow the run again
    void chooseArtefact(String name) {
        chosenArtefact = Optional.ofNullable(name);
        changed();
    }

    /// The next (+1) or previous (-1) output in the order of making.
    void turnArtefact(int direction) {
        var all = artefacts();
        if (all.isEmpty()) {
            return;
        }
        int here = artefact().map(all::indexOf).orElse(-1);
        chooseArtefact(all.get(Math.clamp(here + (long) direction, 0, all.size() - 1)).name());
    }

    // ---- the panel --------------------------------------------------------------------------------------------------------------------

    Side side() {
        RunState state = state();
        if (chosenSide.isPresent() && (chosenSide.get() != Side.TURN || hasTurn())) {
            return chosenSide.get();
        }
        if (state == null) {
            return Side.TASK;
        }
        if (hasTurn()) {
            return Side.TURN;
        }
        if (state.outcome() != null) {
            return run().request().earlier() > 0 ? Side.LEARN : Side.RESULT;
        }
        if (!findings().found().isEmpty()) {
            return Side.CHECK;
        }
        return state.checks().isEmpty() ? Side.TASK : Side.EVIDENCE;
    }

    /// Whether there is something for the visitor to answer.
    boolean hasTurn() {
        return isAsking() || filling.isPresent();
    }

    boolean isAsking() {
        return state() != null && state().asking().isPresent();
    }

    void chooseSide(Side side) {
        chosenSide = Optional.of(side);
        changed();
    }

    /// Takes an answer: at once, or after its fields are filled in. Play stops meanwhile.
    void take(Decision decision, Decision.Option option) {
        if (option.written().isEmpty()) {
            answer(decision.id(), option.id(), Map.of());
        } else {
            filling = Optional.of(new Filling(decision, option));
            chosenSide = Optional.of(Side.TURN);
            player.pause();
            changed();
        }
    }

    Optional<Filling> filling() {
        return filling;
    }

    /// Whether so much is to be filled in that it needs room: a table, or more than a few fields.
    boolean isFillingMuch() {
        return side() == Side.TURN && filling.map(Filling::option).map(Decision.Option::written)
                .filter(fields -> fields.size() > FEW || fields.stream().anyMatch(field -> field.form() == Field.Form.TABLE)).isPresent();
    }

    void stopFilling() {
        filling = Optional.empty();
        chosenSide = Optional.empty();
        changed();
    }

    /// What the visitor filled in for this answer in the present run; empty where it was not taken.
    Map<String, String> filled(String decision, String option) {
        return run() == null ? Map.of() : run().request().choices().stream()
                .filter(choice -> choice.decision().equals(decision) && choice.option().equals(option)).findFirst().map(Choice::filled).orElse(Map.of());
    }

    /// Answers a question, and lets everything follow the run again, so that its consequences are seen.
    ///
    /// @param filled what was filled in, by the ids of the option's fields
    void answer(String decision, String option, Map<String, String> filled) {
        follow();
        player.choose(decision, option, filled);
    }

    /// What the visitor can do with an output by hand.
    Optional<Hands> hands(String artefact) {
        return card.hand(artefact).map(hand -> new CardHands(this, hand));
    }

    void toggleFault(String fault) {
        boolean on = run() != null && run().request().faults().stream().anyMatch(injection -> injection.fault().equals(fault));
        if (on) {
            player.mend(fault);
        } else {
            chosenTask = Optional.empty();
            chosenArtefact = Optional.empty();
            player.inject(fault);
        }
    }

    /// Runs the same once more from its start, with what the routing has learnt from this run.
    void runAgain() {
        follow();
        player.again();
    }

    /// Runs the same from its start as it was before anything was learnt.
    void runFirst() {
        follow();
        player.unlearn();
    }

    /// Forgets what the visitor has chosen to look at.
    void follow() {
        filling = Optional.empty();
        chosenTask = Optional.empty();
        chosenArtefact = Optional.empty();
        chosenSide = Optional.empty();
        chosenFinding = Optional.empty();
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
