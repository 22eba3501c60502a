package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXParser;

/// The summary with its citations, the reference list, and the list as files.
///
/// - `research.format` reads `revised`, `references`, `doubts` and the inputs `style` (`gb-t-7714`, `apa`, `ieee`), `drafts`, `topic` and `treatment`: two texts,
///   the summary (with a [Citing]) and the list.
/// - `research.export` reads `revised` and `references`: three texts, BibTeX, RIS and CSL-JSON.
/// - `research.proof` reads all of these: holds list and files against the library's own records: a table.
final class Listing {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

    private final Library library;
    private final References references;
    private final Bibliographer bibliographer;

    Listing(Library library, References references, Bibliographer bibliographer) {
        this.library = library;
        this.references = references;
        this.bibliographer = bibliographer;
    }

    /// The summary and its list in one language.
    private record Page(List<Data> sentences, Map<String, String> entries) {}

    Product format(Assignment assignment) throws OperationFailed {
        String style = assignment.value("style").text();
        if (!Bibliographer.STYLES.containsKey(style)) {
            throw new OperationFailed(TEXTS.both("style.unknown", style));
        }
        Data revised = Outputs.pointed(assignment, "revised", "revised");
        Data records = Outputs.pointed(assignment, "references", "references");
        Draft draft = Draft.read(revised.get("draft"), "revised");
        var lineage = Lineage.read(revised.get("trails"));
        var english = page(style, Language.EN, draft, lineage, records);
        var chinese = page(style, Language.ZH, draft, lineage, records);
        Localized name = TEXTS.both("style." + style);
        Citing citing = citing(assignment, draft, lineage, english, chinese, records, name);
        Data summary = citing.into(Data.object())
                .put("text", new Localized(summary(draft, english, Language.EN), summary(draft, chinese, Language.ZH)))
                .put("en", english.sentences).put("zh", chinese.sentences).put("style", style).put("style-name", name)
                .put("file", file("summary.html", ReferenceFile.HTML.content(citing, Language.EN))).build();
        Data list = Data.object()
                .put("text", new Localized(list(english, TEXTS.get(Language.EN, "list.head", name.en()), style), list(chinese, TEXTS.get(Language.ZH, "list.head", name.zh()), style)))
                .put("ids", Data.strings(List.copyOf(english.entries.keySet())))
                .put("en", entries(english)).put("zh", entries(chinese))
                .put("count", english.entries.size()).put("style-name", name)
                .put("file", file("reference-list.txt", ReferenceFile.TEXT.content(citing, Language.EN) + "\n" + ReferenceFile.TEXT.content(citing, Language.ZH))).build();
        return Product.of(List.of(
                Outputs.artefact(assignment, 0, Artefact.Type.TEXT, TEXTS.both("title.summary"), summary),
                Outputs.artefact(assignment, 1, Artefact.Type.TEXT, TEXTS.both("title.list", name), list)),
                TEXTS.both("note.format", english.entries.size(), name));
    }

    private static Data file(String name, String content) {
        return Data.object().put("name", name).put("content", content).build();
    }

    private Citing citing(Assignment assignment, Draft draft, Lineage lineage, Page english, Page chinese, Data records, Localized name) {
        var sentences = new ArrayList<Citing.Sentence>();
        for (int i = 0; i < draft.sentences().size(); i++) {
            var sentence = draft.sentences().get(i);
            sentences.add(new Citing.Sentence(sentence.id(), sentence.text(), new Localized(english.sentences.get(i).get("mark").text(), chinese.sentences.get(i).get("mark").text()),
                    sentence.note(), lineage.trails().stream().filter(trail -> trail.sentence().equals(sentence.id())).toList()));
        }
        var doubts = Doubt.all(assignment.value("doubts").get("doubts"));
        var before = assignment.value("drafts").get(assignment.value("topic").text()).get("sentences").items().stream().map(each -> each.get("id").text()).toList();
        return new Citing(draft.title(), assignment.value("style").text(), name, sentences, cited(english), cited(chinese), new Sources(library, references).of(lineage, doubts),
                List.copyOf(items(lineage, records, Language.EN).values()), List.copyOf(items(lineage, records, Language.ZH).values()),
                doubts, doubts.stream().map(doubt -> before.indexOf(doubt.sentence()) + 1).toList(), assignment.value("doubts").get("compared").integer(0),
                assignment.value("treatment").text());
    }

    private static List<Citing.Entry> cited(Page page) {
        return page.entries.entrySet().stream().map(entry -> new Citing.Entry(entry.getKey(), spaced(entry.getValue()))).toList();
    }

    private Page page(String style, Language language, Draft draft, Lineage lineage, Data records) {
        var items = items(lineage, records, language);
        var clusters = draft.sentences().stream().map(sentence -> lineage.trails().stream().filter(trail -> trail.sentence().equals(sentence.id()))
                .flatMap(trail -> trail.steps().stream()).filter(step -> step.bond() != Lineage.Bond.MISSING).map(Lineage.Step::id).distinct().toList()).toList();
        var set = bibliographer.set(style, language, items, clusters);
        var sentences = new ArrayList<Data>();
        for (int i = 0; i < draft.sentences().size(); i++) {
            var sentence = draft.sentences().get(i);
            sentences.add(Data.object().put("id", sentence.id()).put("text", sentence.text().in(language)).put("mark", set.marks().get(i))
                    .put("note", sentence.note().in(language)).build());
        }
        return new Page(sentences, set.entries());
    }

    /// What the trails lead over, as items in the language of the page, in order of appearance.
    private static Map<String, Data> items(Lineage lineage, Data records, Language language) {
        var items = new LinkedHashMap<String, Data>();
        for (String id : lineage.sources()) {
            Data chinese = records.get("chinese").get(id);
            Data item = language == Language.ZH && chinese.isPresent() ? chinese : records.get("records").get(id);
            if (item.isPresent()) {
                items.put(id, item);
            }
        }
        return items;
    }

    private static Data entries(Page page) {
        return Data.list(page.entries.entrySet().stream().map(entry -> (Data) Data.object().put("id", entry.getKey()).put("text", entry.getValue()).build()).toList());
    }

    private static String summary(Draft draft, Page page, Language language) {
        var text = new StringBuilder("# ").append(draft.title().in(language)).append('\n');
        for (Data sentence : page.sentences) {
            text.append('\n').append(sentence(sentence, language)).append('\n');
        }
        return text.toString().stripTrailing();
    }

    /// The mark stands before the full stop where the style puts names into it, as in running text.
    static String sentence(Data sentence, Language language) {
        return Marking.of(sentence.get("text").text(), sentence.get("mark").text(), sentence.get("note").text(), language).whole();
    }

    private static String list(Page page, String head, String style) {
        var text = new StringBuilder("# ").append(head).append("\n\n");
        page.entries.values().forEach(entry -> text.append(style.equals("apa") ? "- " : "").append(spaced(entry)).append("\n\n"));
        return text.toString().stripTrailing();
    }

    /// `[1]Wilson` as `[1] Wilson`: the style leaves the gap to the page.
    static String spaced(String entry) {
        return entry.replaceFirst("^(\\[\\d+])\\s*", "$1 ");
    }

    Product export(Assignment assignment) throws OperationFailed {
        Data records = Outputs.pointed(assignment, "references", "references");
        var items = items(Lineage.read(Outputs.pointed(assignment, "revised", "revised").get("trails")), records, Language.EN).values();
        return Product.of(List.of(
                file(assignment, 0, "BibTeX", "bibtex", "reference-list.bib", Exports.bibtex(items)),
                file(assignment, 1, "RIS", "ris", "reference-list.ris", Exports.ris(items)),
                file(assignment, 2, "CSL-JSON", "json", "reference-list.csl.json", Exports.cslJson(items))),
                TEXTS.both("note.export", items.size()));
    }

    private static Artefact file(Assignment assignment, int output, String title, String kind, String name, String content) throws OperationFailed {
        return Outputs.artefact(assignment, output, Artefact.Type.TEXT, Localized.same(title),
                Data.object().put("text", Localized.same("```" + kind + "\n" + content + "\n```")).put("file", Data.object().put("name", name).put("content", content + "\n").build()).build());
    }

    Product proof(Assignment assignment) throws OperationFailed {
        Data list = Outputs.pointed(assignment, "list", "reference-list");
        Data revised = Outputs.pointed(assignment, "revised", "revised");
        var rows = new ArrayList<Data>();
        var years = new ArrayList<Data>();
        for (Data entry : list.get("en").items()) {
            String id = entry.get("id").text();
            String wanted = CitationOperations.date(id, library, references).replaceAll("-.*", "");
            boolean ok = !wanted.isEmpty() && years(entry.get("text").text(), id).contains(wanted);
            years.add(Data.object().put("reference", id).put("ok", ok).build());
            rows.add(Outputs.row(ok ? "good" : "bad", CitationOperations.label(id, library, references), Localized.same(wanted), Localized.same(entry.get("text").text()), TEXTS.both(ok ? "proof.same" : "proof.differs")));
        }
        var draft = Draft.read(revised.get("draft"), "revised");
        var unborne = Doubt.of(draft, Lineage.read(revised.get("trails")));
        long unmarked = unborne.stream().filter(doubt -> draft.sentences().stream().anyMatch(sentence -> sentence.id().equals(doubt.sentence()) && sentence.note().isEmpty())).count();
        long wrong = years.stream().filter(year -> !year.get("ok").truth()).count();
        Data table = Outputs.table(TEXTS, List.of("reference", "recorded", "printed", "verdict"), rows)
                .put("years", years).put("wrong", wrong)
                .put("unborne", unborne.size()).put("unmarked", unmarked)
                .put("ids", list.get("ids").isPresent() ? sorted(list.get("ids").texts()) : Data.NIL)
                .put("cited", sorted(revised.get("sources").texts()))
                .put("bibtex", sorted(bibtexKeys(assignment.value("bibtex").get("file").get("content").text())))
                .put("ris", sorted(risKeys(assignment.value("ris").get("file").get("content").text()))).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                wrong == 0 ? TEXTS.both("note.proof", rows.size()) : TEXTS.both("note.proof.wrong", rows.size(), wrong));
    }

    /// The years printed in an entry, apart from those in its titles and addresses.
    private List<String> years(String entry, String id) {
        String bare = entry;
        for (String field : List.of("title", "container-title", "DOI", "URL", "number")) {
            String text = references.item(id).map(item -> item.get(field).text()).orElse("");
            bare = text.isEmpty() ? bare : bare.replace(text, " ");
        }
        return YEAR.matcher(bare).results().map(found -> found.group()).toList();
    }

    private static Data sorted(List<String> ids) {
        return Data.strings(ids.stream().sorted().toList());
    }

    /// The keys that a BibTeX parser finds.
    private static List<String> bibtexKeys(String content) throws OperationFailed {
        return read("BibTeX", () -> {
            try {
                return new BibTeXParser().parseFully(new StringReader(content)).getEntries().keySet().stream().map(Object::toString).toList();
            } catch (org.jbibtex.ParseException | org.jbibtex.TokenMgrException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private static List<String> risKeys(String content) throws OperationFailed {
        return read("RIS", () -> {
            try {
                return new de.undercouch.citeproc.ris.RISParser().parse(new StringReader(content)).getReferences().stream().map(reference -> reference.getId()).toList();
            } catch (IOException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private static List<String> read(String form, Supplier<List<String>> parser) throws OperationFailed {
        try {
            return parser.get();
        } catch (RuntimeException _) {
            throw new OperationFailed(TEXTS.both("export.unreadable", form));
        }
    }
}
