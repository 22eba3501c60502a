package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Link.Stance;
import agentos.showcase.run.Assignment;
import agentos.showcase.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the visitor's hand has done to the evidence: the inputs `leave-out`, `add` and `marks`.
///
/// A document is named by its id, by words of its title in either language, or by what [Board#selected] knows.
///
/// @param out     ids of the documents that are taken out
/// @param added   ids of the documents that are put on the board
/// @param marks   by the id of a statement: `supports`, `refutes` or `ignore`
/// @param unknown what names no document
record Picks(Set<String> out, Set<String> added, Map<String, String> marks, List<String> unknown) {
    static final Picks NONE = new Picks(Set.of(), Set.of(), Map.of(), List.of());
    private static final String IGNORE = "ignore";

    static Picks of(Assignment assignment, Board board, Library library) {
        var unknown = new LinkedHashSet<String>();
        var out = new LinkedHashSet<String>();
        for (String name : assignment.value("leave-out").texts()) {
            if (Board.isSelector(name)) {
                out.addAll(board.selected(List.of(name)));
            } else {
                document(name, library).ifPresentOrElse(out::add, () -> unknown.add(name));
            }
        }
        var added = new LinkedHashSet<String>();
        assignment.value("add").texts().forEach(name -> document(name, library).ifPresentOrElse(added::add, () -> unknown.add(name)));
        added.removeAll(board.documents());
        var marks = new TreeMap<String, String>();
        assignment.value("marks").fields().forEach((statement, mark) -> {
            if (stance(mark.text()).isPresent() || mark.text().equals(IGNORE)) {
                marks.put(statement, mark.text());
            }
        });
        out.retainAll(union(board.documents(), added));
        return new Picks(out, added, marks, List.copyOf(unknown));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Optional<String> document(String name, Library library) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        var ids = library.documents().stream().map(Document::id).distinct().toList();
        if (wanted.isEmpty() || ids.contains(wanted)) {
            return ids.stream().filter(wanted::equals).findFirst();
        }
        return library.documents().stream().filter(document -> wanted.length() > 2 && document.title().toLowerCase(Locale.ROOT).contains(wanted)
                || document.language() == Language.ZH && wanted.length() > 1 && document.title().contains(name.strip())).map(Document::id).findFirst();
    }

    private static Optional<Stance> stance(String mark) {
        return switch (mark) {
            case "supports" -> Optional.of(Stance.SUPPORTS);
            case "refutes" -> Optional.of(Stance.REFUTES);
            default -> Optional.empty();
        };
    }

    /// What the visitor takes the statement for, or else what it was taken for.
    Stance stance(Reading reading) {
        return stance(marks.getOrDefault(reading.statement(), "")).orElse(reading.stance());
    }

    /// Ids of everything that does not count: documents, and statements that are set aside.
    Set<String> gone() {
        var gone = new LinkedHashSet<>(out);
        marks.forEach((statement, mark) -> {
            if (mark.equals(IGNORE)) {
                gone.add(statement);
            }
        });
        return gone;
    }

    Data data() {
        var object = Data.object();
        marks.forEach(object::put);
        var data = Data.object().put("out", Data.strings(List.copyOf(out))).put("add", Data.strings(List.copyOf(added))).put("marks", object.build());
        return unknown.isEmpty() ? data.build() : data.put("unknown", Data.strings(unknown)).build();
    }
}
