package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.evidence.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything that the application shows, as one immutable value. A part that could not be read is its empty value, and
/// [#findings()] says why.
///
/// @param info        what the pack says about itself
/// @param cards       sorted by category, then order
/// @param documents   the library, both languages, sorted by id then language
/// @param references  `documents/references.json` as it stands, or [Data#NIL]
/// @param files       every file of the pack, for what is read when it is needed
/// @param fingerprint first twelve hexadecimal digits of the SHA-256 over all paths and contents; twelve zeros when nothing was read
/// @param findings    what is wrong, in the order of the files
public record Pack(
        PackInfo info, Overview overview, BenchmarkTable benchmark, RoutingModule routing, Access access, List<Card> cards,
        List<Document> documents, Data references, PackFiles files, String fingerprint, List<Finding> findings) {

    public Pack {
        cards = cards.stream()
                .sorted(Comparator.<Card>comparingInt(card -> Card.CATEGORIES.indexOf(card.category()))
                        .thenComparingInt(Card::order).thenComparing(Card::id))
                .toList();
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /// A pack with nothing in it, which the application still starts with.
    public static Pack empty(List<Finding> findings) {
        return new Pack(PackInfo.EMPTY, Overview.EMPTY, BenchmarkTable.EMPTY, RoutingModule.EMPTY, Access.EMPTY, List.of(), List.of(),
                Data.NIL, PackFiles.NONE, "0".repeat(12), findings);
    }

    public Optional<Card> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /// The cards of a category, in their order.
    public List<Card> category(String category) {
        return cards.stream().filter(card -> card.category().equals(category)).toList();
    }

    /// The content of a file by its path in the pack, with `/` between the steps.
    public Optional<byte[]> file(String path) {
        return files.read(path);
    }

    /// Whether nothing at all could be read.
    public boolean isEmpty() {
        return files.paths().isEmpty();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
