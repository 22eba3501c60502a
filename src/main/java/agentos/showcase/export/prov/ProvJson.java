package agentos.showcase.export.prov;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.JsonFile.BadJson;
import agentos.showcase.data.Pointer;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// PROV documents as PROV-JSON files and back. What was written is read as the same document, and written again as the same bytes.
public final class ProvJson {
    private static final Texts TEXTS = Texts.of("prov");
    private static final Set<String> KNOWN = Set.of("prov", "xsd", "_");

    private final JsonFile file;

    private ProvJson(JsonFile file) {
        this.file = file;
    }

    public static byte[] bytes(ProvDocument document) {
        return Json.bytes(data(document));
    }

    private static Data data(ProvDocument document) {
        var all = Data.object();
        if (!document.prefixes().isEmpty()) {
            all.put("prefix", Json.data(document.prefixes()));
        }
        for (ProvKind kind : ProvKind.values()) {
            var same = new LinkedHashMap<String, List<Data>>();
            document.all(kind).forEach(statement -> same.computeIfAbsent(statement.id(), _ -> new ArrayList<>()).add(data(statement)));
            if (!same.isEmpty()) {
                var group = Data.object();
                same.forEach((id, statements) -> group.put(id, statements.size() == 1 ? statements.getFirst() : Data.list(statements)));
                all.put(kind.key(), group.build());
            }
        }
        if (!document.bundles().isEmpty()) {
            var bundles = Data.object();
            document.bundles().forEach((name, bundle) -> bundles.put(name, data(bundle)));
            all.put("bundle", bundles.build());
        }
        return all.build();
    }

    private static Data data(ProvStatement statement) {
        var attributes = Data.object();
        statement.attributes().forEach((name, values) -> attributes.put(name,
                values.size() == 1 ? values.getFirst().json() : Data.list(values.stream().map(ProvValue::json).toList())));
        return attributes.build();
    }

    /// @param name what the finding calls the file
    /// @throws BadJson when the bytes are no PROV-JSON; the finding says where and what to do
    public static ProvDocument read(String name, byte[] bytes) throws BadJson {
        var file = JsonFile.parse(name, bytes);
        return new ProvJson(file).document(file.root(), "", Map.of());
    }

    private ProvDocument document(Data data, String pointer, Map<String, String> around) throws BadJson {
        if (!(data instanceof Data.Obj)) {
            throw bad("prov.document", pointer);
        }
        var own = new LinkedHashMap<String, String>();
        for (var entry : data.get("prefix").fields().entrySet()) {
            if (!(entry.getValue() instanceof Data.Str(var uri)) || uri.isBlank()) {
                throw bad("prov.prefix", Pointer.child(pointer + "/prefix", entry.getKey()), entry.getKey());
            }
            own.put(entry.getKey(), uri);
        }
        var prefixes = new LinkedHashMap<>(around);
        prefixes.putAll(own);
        var statements = new ArrayList<ProvStatement>();
        var bundles = new LinkedHashMap<String, ProvDocument>();
        for (var entry : data.fields().entrySet()) {
            String here = Pointer.child(pointer, entry.getKey());
            var kind = ProvKind.of(entry.getKey());
            if (kind.isPresent()) {
                statements(kind.get(), entry.getValue(), here, prefixes, statements);
            } else if (entry.getKey().equals("bundle")) {
                for (var bundle : objects(entry.getValue(), here).entrySet()) {
                    name(bundle.getKey(), Pointer.child(here, bundle.getKey()), prefixes);
                    bundles.put(bundle.getKey(), document(bundle.getValue(), Pointer.child(here, bundle.getKey()), prefixes));
                }
            } else if (!entry.getKey().equals("prefix")) {
                throw bad("prov.kind", here, entry.getKey());
            }
        }
        return new ProvDocument(own, statements, bundles);
    }

    private void statements(ProvKind kind, Data group, String pointer, Map<String, String> prefixes, List<ProvStatement> found) throws BadJson {
        for (var entry : objects(group, pointer).entrySet()) {
            String here = Pointer.child(pointer, entry.getKey());
            name(entry.getKey(), here, prefixes);
            if (entry.getValue() instanceof Data.Arr(var several)) {
                for (int i = 0; i < several.size(); i++) {
                    found.add(statement(kind, entry.getKey(), several.get(i), Pointer.child(here, i), prefixes));
                }
            } else {
                found.add(statement(kind, entry.getKey(), entry.getValue(), here, prefixes));
            }
        }
    }

    private ProvStatement statement(ProvKind kind, String id, Data data, String pointer, Map<String, String> prefixes) throws BadJson {
        var attributes = new LinkedHashMap<String, List<ProvValue>>();
        for (var entry : objects(data, pointer).entrySet()) {
            String here = Pointer.child(pointer, entry.getKey());
            name(entry.getKey(), here, prefixes);
            var values = new ArrayList<ProvValue>();
            if (entry.getValue() instanceof Data.Arr(var several)) {
                for (int i = 0; i < several.size(); i++) {
                    values.add(value(several.get(i), Pointer.child(here, i), prefixes));
                }
            } else {
                values.add(value(entry.getValue(), here, prefixes));
            }
            attributes.put(entry.getKey(), values);
        }
        for (String needed : kind.needed()) {
            if (!attributes.containsKey(needed)) {
                throw bad("prov.needed", pointer, kind.key(), id, needed);
            }
            name(attributes.get(needed).getFirst() instanceof ProvValue.Plain(Data.Str(var named)) ? named : "", Pointer.child(pointer, needed), prefixes);
        }
        return new ProvStatement(kind, id, attributes);
    }

    private ProvValue value(Data data, String pointer, Map<String, String> prefixes) throws BadJson {
        return switch (data) {
            case Data.Str _, Data.Num _, Data.Bool _ -> new ProvValue.Plain(data);
            case Data.Obj _ when data.get("$").isPresent() && data.get("lang") instanceof Data.Str(var language) -> new ProvValue.Words(data.get("$").text(), language);
            case Data.Obj _ when data.get("$").isPresent() && data.get("type") instanceof Data.Str(var type) -> {
                name(type, Pointer.child(pointer, "type"), prefixes);
                yield new ProvValue.Typed(data.get("$").text(), type);
            }
            default -> throw bad("prov.value", pointer);
        };
    }

    private Map<String, Data> objects(Data data, String pointer) throws BadJson {
        if (!(data instanceof Data.Obj(var fields))) {
            throw bad("prov.object", pointer);
        }
        return fields;
    }

    private void name(String name, String pointer, Map<String, String> prefixes) throws BadJson {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "default" : name.substring(0, colon);
        if (name.isBlank() || colon == name.length() - 1 || !KNOWN.contains(prefix) && !prefixes.containsKey(prefix)) {
            throw bad("prov.name", pointer, name, prefix);
        }
    }

    private BadJson bad(String code, String pointer, Object... arguments) {
        return new BadJson(file.error(code, pointer, TEXTS.both(code, arguments)));
    }
}
