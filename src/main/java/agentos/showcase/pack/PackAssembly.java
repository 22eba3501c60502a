package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Location;
import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.Document;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Puts a pack together out of its files: parse, hold against the schema, read, check.
final class PackAssembly {
    private static final Texts TEXTS = Texts.of("pack");
    private static final Pattern CARD = Pattern.compile("cards/(?<folder>[^/]+)/card\\.json");
    private static final String REFERENCES = "documents/references.json";

    private final PackFiles files;
    private final Set<String> operations;
    private final List<Finding> findings;
    private final Map<String, JsonFile> parsed = new HashMap<>();

    /// @param findings takes what is found, behind what reading the files has put there
    PackAssembly(PackFiles files, Set<String> operations, List<Finding> findings) {
        this.files = files;
        this.operations = operations;
        this.findings = findings;
    }

    Pack assemble() throws UnreadablePack {
        var info = part("pack", PackInfo.class, (_, _) -> List.of()).orElse(PackInfo.EMPTY);
        int format = parsed.containsKey(PackLoader.INFO)
                ? parsed.get(PackLoader.INFO).root().get("format").integer(PackInfo.FORMAT) : PackInfo.FORMAT;
        if (format != PackInfo.FORMAT) {
            throw new UnreadablePack("pack.format", PackLoader.INFO, format, PackInfo.FORMAT);
        }
        var table = part("benchmark", BenchmarkTable.class, TableCheck::check).orElse(BenchmarkTable.EMPTY);
        var routing = part("routing", RoutingModule.class, RoutingCheck::check).orElse(RoutingModule.EMPTY);
        var overview = part("overview", Overview.class, OverviewCheck::check).orElse(Overview.EMPTY);
        if (table != BenchmarkTable.EMPTY && overview != Overview.EMPTY) {
            findings.addAll(OverviewCheck.cells(overview, parsed.get("overview.json"), table));
        }
        var access = part("access", Access.class, (_, _) -> List.of()).orElse(Access.EMPTY);
        var cards = cards(table, routing);
        var references = references();
        var documents = documents();
        findings.addAll(DocumentCheck.check(documents, references));
        if (parsed.containsKey(REFERENCES)) {
            findings.addAll(ReferenceCheck.check(parsed.get(REFERENCES)));
        }
        findings.addAll(QuoteCheck.check(documents, parsed.entrySet().stream().filter(entry -> CARD.matcher(entry.getKey()).matches())
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList(), files));
        return new Pack(info, overview, table, routing, access, cards, documents, references, files, files.fingerprint(), findings);
    }

    private <T> Optional<T> part(String kind, Class<T> type, BiFunction<T, JsonFile, List<Finding>> check) {
        String path = kind + ".json";
        if (!files.has(path)) {
            if (findings.stream().noneMatch(finding -> finding.file().equals(path))) {
                findings.add(PackPath.finding("pack.file.missing", path));
            }
            return Optional.empty();
        }
        return read(path, kind, type, check);
    }

    private <T> Optional<T> read(String path, String kind, Class<T> type, BiFunction<T, JsonFile, List<Finding>> check) {
        var parsedFile = parse(path);
        if (parsedFile.isEmpty()) {
            return Optional.empty();
        }
        JsonFile file = parsedFile.get();
        var schema = Schemas.check(kind, file);
        var required = Schemas.incompleteTexts(kind, file);
        findings.addAll(MissingTexts.check(file, required));
        findings.addAll(schema);
        if (!schema.isEmpty()) {
            return Optional.empty();
        }
        var refused = kind.equals("card") ? CardCheck.defaults(file) : List.<Finding>of();
        findings.addAll(refused);
        if (!refused.isEmpty()) {
            return Optional.empty();
        }
        try {
            T value = Json.read(MissingTexts.repair(withoutSchema(file.root()), required), type);
            var wrong = check.apply(value, file);
            findings.addAll(wrong);
            return wrong.stream().anyMatch(Finding::isError) ? Optional.empty() : Optional.of(value);
        } catch (JacksonException e) {
            findings.add(value(file, e));
            return Optional.empty();
        }
    }

    private Optional<JsonFile> parse(String path) {
        try {
            var file = JsonFile.parse(path, files.bytes(path));
            parsed.put(path, file);
            return Optional.of(file);
        } catch (JsonFile.BadJson e) {
            findings.add(e.finding());
            return Optional.empty();
        }
    }

    /// A value that has the right shape but that its record refuses.
    private static Finding value(JsonFile file, JacksonException problem) {
        String pointer = "";
        if (problem instanceof DatabindException databind) {
            for (var step : databind.getPath()) {
                pointer = step.getPropertyName() != null ? Pointer.child(pointer, step.getPropertyName()) : Pointer.child(pointer, step.getIndex());
            }
        }
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return file.error("pack.value", pointer, TEXTS.both("pack.value", reason));
    }

    private static Data withoutSchema(Data root) {
        var fields = new LinkedHashMap<>(root.fields());
        fields.remove("$schema");
        return new Data.Obj(fields);
    }

    private List<Card> cards(BenchmarkTable table, RoutingModule routing) {
        var kinds = new TreeSet<String>();
        routing.kinds().forEach(kind -> kinds.add(kind.id()));
        var rows = new LinkedHashSet<String>();
        table.rows().forEach(row -> rows.add(row.id()));
        var cards = new ArrayList<Card>();
        var seen = new HashMap<String, String>();
        for (String path : files.paths()) {
            var name = CARD.matcher(path);
            if (name.matches()) {
                var around = new CardCheck.Surroundings(name.group("folder"), kinds, operations, rows);
                read(path, "card", Card.class, (card, file) -> CardCheck.check(card, file, around)).ifPresent(card -> {
                    String other = seen.putIfAbsent(card.category() + " " + card.order(), card.id());
                    if (other != null) {
                        findings.add(parsed.get(path).warning("pack.card.order", "/order", TEXTS.both("pack.card.order", card.order(), other)));
                    }
                    cards.add(card);
                });
            }
        }
        return cards;
    }

    private Data references() {
        return files.has(REFERENCES) ? parse(REFERENCES).map(JsonFile::root).orElse(Data.NIL) : Data.NIL;
    }

    private List<Document> documents() {
        var documents = new ArrayList<Document>();
        var own = new ArrayList<Document>();
        for (String path : files.paths()) {
            if (DocumentReader.NAME.matcher(path).matches()) {
                DocumentReader.read(path, files.bytes(path), findings).ifPresent(documents::add);
            } else if (DocumentReader.looksLikeOne(path, files.bytes(path))) {
                findings.add(Finding.warning("pack.document.path", path, Location.NONE, "", TEXTS.both("pack.document.path")));
            } else if (OwnDocument.isOne(path)) {
                OwnDocument.read(path, files.bytes(path), findings).ifPresent(own::add);
            }
        }
        for (Document document : own) {
            var same = documents.stream().filter(other -> other.id().equals(document.id()) && other.language() == document.language()).findFirst();
            if (same.isPresent()) {
                findings.add(Finding.warning("pack.own.twice", document.file(), Location.NONE, "", TEXTS.both("pack.own.twice", same.get().file())));
            } else {
                documents.add(document);
            }
        }
        documents.sort(Comparator.comparing(Document::id).thenComparing(Document::language));
        return documents;
    }
}
