package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Location;
import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.PlainText;
import agentos.showcase.evidence.Ascription;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether every quote of the pack stands word for word in its document, white space and Unicode normalisation aside.
///
/// Looked at are the quotations of documents (see [Ascription]) and, in cards, every object with a `document` and a `quote`, those of faults aside:
/// a fault may put wrong words in. A document that misquotes on purpose names the one that it misquotes under `misquotes`, once for every
/// misquotation; that many quotes from there must be wrong, no more and no fewer.
final class QuoteCheck {
    private static final Texts TEXTS = Texts.of("pack");
    private static final int SHOWN = 60;

    private final Map<String, Map<Language, PlainText>> bodies = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private QuoteCheck(List<Document> documents) {
        documents.forEach(document -> bodies.computeIfAbsent(document.id(), _ -> new HashMap<>()).put(document.language(), PlainText.of(document.body())));
    }

    /// @param cards the parsed files of the cards
    static List<Finding> check(List<Document> documents, Collection<JsonFile> cards, PackFiles files) {
        var check = new QuoteCheck(documents);
        documents.stream().filter(document -> DocumentReader.NAME.matcher(document.file()).matches()).forEach(document -> check.document(document, files));
        cards.forEach(card -> card.root().fields().forEach((name, value) -> {
            if (!name.equals("faults")) {
                check.values(card, value, Pointer.child("", name));
            }
        }));
        return check.findings;
    }

    private void document(Document document, PackFiles files) {
        var lines = new String(files.bytes(document.file()), StandardCharsets.UTF_8).lines().toList();
        var declared = new ArrayList<>(document.misquotes());
        for (Ascription ascription : Ascription.in(document.body())) {
            if (!bodies.containsKey(ascription.source())) {
                findings.add(error("pack.quote.document", document, place(ascription, lines), ascription.source()));
            } else if (!stands(ascription.words(), ascription.source(), document.language()) && !declared.remove(ascription.source())) {
                findings.add(error("pack.quote", document, place(ascription, lines), cut(ascription.words()), ascription.source()));
            }
        }
        declared.forEach(source -> findings.add(error("pack.quote.declared", document, place("misquotes:", lines), source)));
    }

    private static Location place(Ascription ascription, List<String> lines) {
        return place("“" + ascription.words() + "”", lines);
    }

    private static Location place(String words, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).indexOf(words);
            if (column >= 0) {
                return new Location(i + 1, column + 1);
            }
        }
        return new Location(1, 1);
    }

    private static Finding error(String code, Document document, Location where, Object... arguments) {
        return Finding.error(code, document.file(), where, "", TEXTS.both(code, arguments));
    }

    private void values(JsonFile card, Data value, String pointer) {
        if (value.get("document") instanceof Data.Str(var document) && value.get("quote").isPresent()) {
            quote(card, document, value.get("quote"), pointer);
        }
        value.fields().forEach((name, inner) -> values(card, inner, Pointer.child(pointer, name)));
        for (int i = 0; i < value.items().size(); i++) {
            values(card, value.items().get(i), Pointer.child(pointer, i));
        }
    }

    private void quote(JsonFile card, String document, Data quote, String pointer) {
        String here = Pointer.child(pointer, "quote");
        if (!bodies.containsKey(document)) {
            findings.add(card.error("pack.quote.document", Pointer.child(pointer, "document"), TEXTS.both("pack.quote.document", document)));
        } else if (quote instanceof Data.Str(var words)) {
            if (Arrays.stream(Language.values()).noneMatch(language -> stands(words, document, language))) {
                findings.add(card.error("pack.quote", here, TEXTS.both("pack.quote", cut(words), document)));
            }
        } else {
            for (Language language : Language.values()) {
                String words = quote.get(language.code()).text();
                if (!words.isEmpty() && !stands(words, document, language)) {
                    findings.add(card.error("pack.quote", Pointer.child(here, language.code()), TEXTS.both("pack.quote", cut(words), document)));
                }
            }
        }
    }

    /// A document that is there in one language only is not asked for words in the other.
    private boolean stands(String words, String document, Language language) {
        var body = bodies.get(document).get(language);
        return body == null || body.find(words).isPresent();
    }

    private static String cut(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())) - 1)) + "…";
    }
}
