package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A chain of evidence as its view sees it. Needs no toolkit.
///
/// @param pivots     ids of the documents without which the answer falls; empty when none of a few could topple it
/// @param leftOut    ids of the documents that are taken out
/// @param added      ids of the documents that were added by hand
/// @param marks      what passages were marked as by hand, by statement: `supports`, `refutes` or `ignore`
/// @param candidates documents that could be added
/// @param told       what the visitor's hand has changed, one sentence; empty when nothing
record Chain(List<Node> nodes, List<Edge> edges, List<String> pivots, Set<String> leftOut, Set<String> added, Map<String, String> marks, List<Candidate> candidates,
        Localized told) {
    Chain {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        pivots = List.copyOf(pivots);
        candidates = List.copyOf(candidates);
    }

    enum Kind {
        QUESTION, CONCLUSION, CLAIM, PASSAGE, SOURCE
    }

    /// @param mark     `good`, `bad`, `changed`, `muted` or empty
    /// @param document id of the document, of a passage or source
    /// @param data     everything else that is known of it
    record Node(String id, Kind kind, Localized title, String mark, String document, Data data) {
        /// Why it counts or not, or what it rests on; may be empty.
        Localized why() {
            return data.get("why").localized();
        }

        /// Of a passage: the statement in the inquiry.
        String statement() {
            return data.get("statement").text();
        }

        /// Of a passage: id of the claim's node.
        String claim() {
            return data.get("claim").text();
        }
    }

    record Edge(String from, String to, String mark) {}

    /// @param passage what it says on the matter
    record Candidate(String document, Localized title, Localized about, Localized passage) {}

    static Chain of(Data data) {
        var nodes = data.get("nodes").items().stream().map(Chain::node).toList();
        var edges = data.get("edges").items().stream()
                .map(edge -> new Edge(edge.get("from").text(), edge.get("to").text(), edge.get("mark").text())).toList();
        Data hand = data.get("hand");
        var marks = new TreeMap<String, String>();
        hand.get("marks").fields().forEach((statement, mark) -> marks.put(statement, mark.text()));
        return new Chain(nodes, edges, data.get("pivots").texts(), new LinkedHashSet<>(hand.get("out").texts()), new LinkedHashSet<>(hand.get("add").texts()), marks,
                data.get("candidates").items().stream().map(each -> new Candidate(each.get("document").text(), each.get("title").localized(),
                        each.get("about").localized(), each.get("passage").localized())).toList(), data.get("told").localized());
    }

    private static Node node(Data data) {
        Kind kind = switch (data.get("kind").text()) {
            case "question" -> Kind.QUESTION;
            case "conclusion" -> Kind.CONCLUSION;
            case "claim" -> Kind.CLAIM;
            case "passage" -> Kind.PASSAGE;
            default -> Kind.SOURCE;
        };
        return new Node(data.get("id").text(), kind, data.get("title").localized(), data.get("mark").text(), data.get("document").text(), data);
    }

    Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    List<Node> nodes(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    /// The passages on a claim.
    List<Node> passages(String claim) {
        return nodes(Kind.PASSAGE).stream().filter(passage -> passage.claim().equals(claim)).toList();
    }

    Optional<Node> source(String document) {
        return nodes(Kind.SOURCE).stream().filter(source -> source.document().equals(document)).findFirst();
    }

    /// Whether there is neither a yes nor a no, or no conclusion yet.
    boolean isOpen() {
        return nodes(Kind.CONCLUSION).stream().allMatch(node -> node.data().get("answer").text().equals("open"));
    }

    boolean isByHand() {
        return !leftOut.isEmpty() || !added.isEmpty() || !marks.isEmpty();
    }
}
