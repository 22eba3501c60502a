package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.research.chain.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A chain with what is looked at in it, and what the visitor's hand does to it. Everything that it does is one answer of the run: which documents
/// are taken out, which are added, and what passages are marked as. Needs no toolkit.
final class ChainModel {
    /// The tool's name for its answer, and the fields that the answer's option must have.
    static final String ANSWER = "sources";
    static final String OUT = "out";
    static final String ADD = "add";
    static final String MARKS = "marks";

    private final Optional<Hands> hands;
    private final List<Runnable> listeners = new ArrayList<>();
    private Data data;
    private Chain chain;
    private String selected = "";
    private String focus = "";
    private Localized told;

    ChainModel(Data data, Optional<Hands> hands) {
        this.hands = hands.filter(hand -> hand.hand().answers().containsKey(ANSWER));
        take(data);
        told = chain.told();
    }

    /// Calls back after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Takes a newer form of the chain, and tells what is different.
    void follow(Data next) {
        Localized change = Telling.told(data, next);
        take(next);
        told = change.isEmpty() ? chain.told() : change;
        changed();
    }

    private void take(Data next) {
        data = next;
        chain = Chain.of(next);
        if (chain.node(selected).isEmpty()) {
            selected = "";
        }
        if (chain.node(focus).isEmpty()) {
            focus = chain.nodes(Chain.Kind.CLAIM).stream().findFirst().map(Chain.Node::id).orElse("");
        }
    }

    Chain chain() {
        return chain;
    }

    /// What the last change came to; empty when there was none.
    Localized told() {
        return told;
    }

    // ---- looking --------------------------------------------------------------------------------------------------------------------

    Optional<Chain.Node> selected() {
        return chain.node(selected);
    }

    /// Id of the claim whose passages are spread out where there is not room for all.
    String focus() {
        return focus;
    }

    /// @param id of a node; null or empty for none
    void select(String id) {
        selected = id == null ? "" : id;
        chain.node(selected).ifPresent(node -> {
            switch (node.kind()) {
                case CLAIM -> focus = node.id();
                case PASSAGE -> focus = node.claim();
                case SOURCE -> chain.nodes(Chain.Kind.PASSAGE).stream().filter(passage -> passage.document().equals(node.document())).map(Chain.Node::claim)
                        .filter(claim -> chain.passages(focus).stream().noneMatch(passage -> passage.document().equals(node.document())))
                        .findFirst().ifPresent(claim -> focus = claim);
                default -> { }
            }
        });
        changed();
    }

    // ---- doing ----------------------------------------------------------------------------------------------------------------------

    /// Whether the visitor may change anything.
    boolean isOpen() {
        return hands.isPresent();
    }

    /// Takes out everything that carries the answer.
    void takeOutPivots() {
        var out = new LinkedHashSet<>(chain.leftOut());
        out.addAll(chain.pivots());
        answer(out, chain.added(), chain.marks());
    }

    void takeOut(String document) {
        if (chain.added().contains(document)) {
            answer(chain.leftOut(), without(chain.added(), document), chain.marks());
        } else {
            answer(with(chain.leftOut(), document), chain.added(), chain.marks());
        }
    }

    void bringBack(String document) {
        answer(without(chain.leftOut(), document), chain.added(), chain.marks());
    }

    void add(String document) {
        answer(chain.leftOut(), with(chain.added(), document), chain.marks());
    }

    /// @param mark `supports`, `refutes` or `ignore`; empty for what it was without the visitor
    void mark(String statement, String mark) {
        var marks = new TreeMap<>(chain.marks());
        if (mark.isEmpty()) {
            marks.remove(statement);
        } else {
            marks.put(statement, mark);
        }
        answer(chain.leftOut(), chain.added(), marks);
    }

    /// Takes back everything that was done by hand.
    void reset() {
        answer(List.of(), List.of(), Map.of());
    }

    private void answer(Collection<String> out, Collection<String> add, Map<String, String> marks) {
        // What was just done tells more than what it was done to.
        selected = "";
        hands.ifPresent(hand -> {
            if (out.isEmpty() && add.isEmpty() && marks.isEmpty()) {
                hand.takeBack(ANSWER);
                return;
            }
            var filled = new LinkedHashMap<String, String>();
            filled.put(OUT, String.join(", ", out));
            filled.put(ADD, String.join(", ", add));
            var object = Data.object();
            marks.forEach(object::put);
            filled.put(MARKS, Json.line(object.build()));
            hand.answer(ANSWER, filled);
        });
        changed();
    }

    private static Collection<String> with(Collection<String> all, String one) {
        var more = new LinkedHashSet<>(all);
        more.add(one);
        return more;
    }

    private static Collection<String> without(Collection<String> all, String one) {
        var fewer = new LinkedHashSet<>(all);
        fewer.remove(one);
        return fewer;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
