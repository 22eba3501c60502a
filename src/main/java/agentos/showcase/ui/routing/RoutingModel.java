package agentos.showcase.ui.routing;

import agentos.showcase.pack.Card;
import agentos.showcase.pack.Pack;
import agentos.showcase.routing.Route;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.Traits;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which task is looked at, what the policy sees of it, and where the policy sends it.
public final class RoutingModel {
    private final Pack pack;
    private final RoutingSnapshot policy;
    private final ObjectProperty<Card> card = new SimpleObjectProperty<>();
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>();
    private final ObjectProperty<Traits> traits = new SimpleObjectProperty<>(Traits.PLAIN);
    private final ReadOnlyObjectWrapper<Decision> decision = new ReadOnlyObjectWrapper<>();

    public RoutingModel(Pack pack, RoutingSnapshot policy) {
        this.pack = pack;
        this.policy = policy;
        card.subscribe(_ -> tasks().stream().findFirst().ifPresent(task::set));
        task.subscribe(_ -> reset());
        traits.subscribe(_ -> decide());
        pack.cards().stream().findFirst().ifPresent(card::set);
        if (task.get() == null) {
            tasks().stream().findFirst().ifPresent(task::set);
        }
    }

    /// The work behind one decision.
    ///
    /// @param kind   the kind of expert that is asked for
    /// @param traits z
    /// @param parts  one per candidate, in pack order
    /// @param chosen index of the candidate that gets the task
    public record Decision(String kind, Traits traits, List<Part> parts, int chosen) {}

    /// @param share    pi, from 0 to 1
    /// @param expected null where the policy has learnt nothing
    public record Part(Expert expert, double share, Route.Expected expected) {}

    public List<Card> cards() {
        return pack.cards();
    }

    /// The tasks of the chosen card; one plain task of every kind where the pack has no cards.
    public List<Task> tasks() {
        if (card.get() == null) {
            return pack.routing().kinds().stream()
                    .map(kind -> new Task(kind.id(), kind.name(), kind.id(), null, null, null, 1000, 0, 0, 1, 0, 0, null, null, null, null, null, null))
                    .toList();
        }
        return card.get().tasks().stream().filter(each -> !policy.candidates(each.kind()).isEmpty()).toList();
    }

    public ObjectProperty<Card> cardProperty() {
        return card;
    }

    public ObjectProperty<Task> taskProperty() {
        return task;
    }

    /// z; the task's own until somebody changes it.
    public ObjectProperty<Traits> traitsProperty() {
        return traits;
    }

    public ReadOnlyObjectProperty<Decision> decisionProperty() {
        return decision.getReadOnlyProperty();
    }

    /// Changes one component of z.
    ///
    /// @param index from 0 to 3
    /// @param value from 0 to 1
    public void set(int index, double value) {
        var now = traits.get();
        double[] z = {now.length(), now.ambiguity(), now.risk(), now.freshness()};
        z[index] = Math.clamp(value, 0, 1);
        traits.set(new Traits(z[0], z[1], z[2], z[3], now.modality(), now.language()));
    }

    /// z as the card's author wrote it.
    public void reset() {
        traits.set(task.get() == null ? Traits.PLAIN : task.get().traits());
        decide();
    }

    public Localized kindName(String kind) {
        return pack.routing().kind(kind).map(found -> found.name()).orElse(Localized.same(kind));
    }

    private void decide() {
        if (task.get() == null) {
            return;
        }
        String kind = task.get().kind();
        var z = traits.get();
        var plain = new Task(kind, null, kind, null, null, null, 0, 0, 0, 1, 0, 0, null, z, null, null, null, null);
        var route = policy.route(card.get() == null ? "" : card.get().category(), plain, Map.of());
        var candidates = policy.candidates(kind);
        var parts = candidates.stream()
                .map(expert -> new Part(expert, route.weights().getOrDefault(expert.id(), 0.0), route.expected().get(expert.id()))).toList();
        decision.set(new Decision(kind, z, parts, candidates.indexOf(route.expert())));
    }
}
