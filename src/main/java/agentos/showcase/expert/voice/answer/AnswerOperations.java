package agentos.showcase.expert.voice.answer;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.voice.speech.Numbers;
import agentos.showcase.expert.voice.speech.Recognition;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// From the words of a question to a spoken answer whose every point can be looked up. All read `asked`, the settled question.
///
/// - `voice.search`, `with.language`, `with.limit`: a table of passages.
/// - `voice.vocabulary`: a table of the question's words and how many documents know them.
/// - `voice.points` reads `found-en`, `found-zh`, `words`, with `with.most`; `with.invent` = `{document, quote: localized}` slips in a point of its own: a table.
/// - `voice.compose` reads `points`, `words` and `style` (`sentence`, `list`, `sources`): the answer as text, and as it will be spoken.
/// - `voice.speak` reads `answer`; with `with.silent` captions only: a drawing of the speech over time.
/// - `voice.answer-picture` reads `points`, `words`, `answer`: a drawing of question, answer and points.
public final class AnswerOperations {
    private static final Texts TEXTS = Texts.of("voice");

    private AnswerOperations() {}

    public static Map<String, Operation> operations(Library library) {
        return Map.of(
                "voice.search", assignment -> search(assignment, library),
                "voice.vocabulary", assignment -> vocabulary(assignment, library),
                "voice.points", assignment -> points(assignment, library),
                "voice.compose", assignment -> Composing.compose(assignment),
                "voice.speak", AnswerOperations::speak,
                "voice.answer-picture", assignment -> picture(assignment, library));
    }

    private static Product search(Assignment assignment, Library library) throws OperationFailed {
        Language language = Language.of(assignment.with().get("language").text()).orElse(Language.EN);
        String question = Outputs.value(assignment, "asked").get("question").localized().in(language);
        List<Hit> hits = library.search(question, language, assignment.with().get("limit").integer(12));
        var rows = new ArrayList<Data>();
        var found = new ArrayList<Data>();
        for (Hit hit : hits) {
            rows.add(Outputs.row("", Outputs.number(rows.size() + 1), Localized.same(hit.passage()), Localized.same(hit.document().title()),
                    Localized.same(Numbers.seconds(hit.score()))));
            found.add(Data.object().put("document", hit.document().id()).put("quote", hit.passage()).put("language", language.code())
                    .put("score", Data.of(hit.score(), 4)).put("place", hit.start() + "-" + hit.end()).build());
        }
        if (rows.isEmpty()) {
            rows.add(Outputs.row("muted", Localized.same("–"), TEXTS.both("search.nothing"), Localized.same("–"), Localized.same("–")));
        }
        Data table = Outputs.table(TEXTS, List.of("rank", "passage", "document", "score"), rows)
                .put("question", question).put("hits", found).put("count", found.size()).build();
        long documents = hits.stream().map(hit -> hit.document().id()).distinct().count();
        Localized edition = TEXTS.both("edition." + language.code());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), hits.isEmpty()
                ? TEXTS.both("note.search.nothing", edition)
                : TEXTS.both("note.search", edition, hits.size(), documents));
    }

    private static Product vocabulary(Assignment assignment, Library library) throws OperationFailed {
        Data asked = Outputs.value(assignment, "asked");
        var english = Vocabulary.of(Recognition.read(asked.get("en")), library);
        var chinese = Vocabulary.of(Recognition.read(asked.get("zh")), library);
        int size = Math.max(english.entries().size(), chinese.entries().size());
        var rows = new ArrayList<Data>();
        for (int i = 0; i < size; i++) {
            var here = entry(english, i);
            var there = entry(chinese, i);
            boolean unknown = here.documents() == 0 && there.documents() == 0;
            rows.add(Outputs.row(unknown ? "bad" : "", new Localized(here.word(), there.word()),
                    new Localized(documents(here), documents(there))));
        }
        Data table = Outputs.table(TEXTS, List.of("word", "documents"), rows)
                .put("en", english.data()).put("zh", chinese.data())
                .put("missing", new Localized(String.join(", ", english.missing()), String.join("、", chinese.missing()))).build();
        boolean all = english.missing().isEmpty() && chinese.missing().isEmpty();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), all
                ? new Localized(TEXTS.get(Language.EN, "note.vocabulary.all", english.entries().size()), TEXTS.get(Language.ZH, "note.vocabulary.all", chinese.entries().size()))
                : new Localized(missing(english), missing(chinese)));
    }

    private static Vocabulary.Entry entry(Vocabulary vocabulary, int place) {
        return place < vocabulary.entries().size() ? vocabulary.entries().get(place) : new Vocabulary.Entry("", -1);
    }

    private static String documents(Vocabulary.Entry entry) {
        return entry.documents() < 0 ? "" : Integer.toString(entry.documents());
    }

    private static String missing(Vocabulary vocabulary) {
        return vocabulary.missing().isEmpty() ? TEXTS.get(vocabulary.language(), "note.vocabulary.all", vocabulary.entries().size())
                : TEXTS.get(vocabulary.language(), "note.vocabulary.missing", Composing.named(vocabulary));
    }

    private static Product points(Assignment assignment, Library library) throws OperationFailed {
        int most = assignment.with().get("most").integer(4);
        Data words = Outputs.value(assignment, "words");
        var english = chosen(assignment, words, "found-en", most, Language.EN, library);
        var chinese = chosen(assignment, words, "found-zh", most, Language.ZH, library);
        if (english.found() && chinese.found()) {
            int both = Math.min(english.points().size(), chinese.points().size());
            english = english.first(both);
            chinese = chinese.first(both);
        }
        Data invented = assignment.with().get("invent");
        if (invented.isPresent()) {
            english = slipped(english, invented, library);
            chinese = slipped(chinese, invented, library);
        }
        var rows = new ArrayList<Data>();
        var quotes = new ArrayList<Data>();
        var left = english.found() ? english.points() : english.nearest();
        var right = chinese.found() ? chinese.points() : chinese.nearest();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var here = left.get(Math.min(i, left.size() - 1));
            var there = right.get(Math.min(i, right.size() - 1));
            rows.add(Outputs.row(english.found() ? "" : "muted", Outputs.number(i + 1), new Localized(here.quote(), there.quote()),
                    new Localized(here.title(), there.title()), new Localized(here.publisher(), there.publisher()), Localized.same(here.date())));
        }
        left.forEach(point -> quotes.add(point.data(Language.EN)));
        right.forEach(point -> quotes.add(point.data(Language.ZH)));
        Data table = Outputs.table(TEXTS, List.of("number", "passage", "document", "publisher", "date"), rows)
                .put("en", english.data()).put("zh", chinese.data()).put("quotes", quotes)
                .put("found", english.found() || chinese.found()).put("count", english.points().size()).put("documents", english.documents()).build();
        Localized note = !english.found() ? TEXTS.both("note.points.none")
                : TEXTS.both(english.quoting().isEmpty() ? "note.points" : "note.points.quoting",
                        english.points().size(), english.documents(), english.quoting().size(), english.misquoting());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), note);
    }

    private static Points chosen(Assignment assignment, Data words, String found, int most, Language language, Library library) throws OperationFailed {
        var known = Vocabulary.read(words.get(language.code()), language).known();
        var points = Points.choose(Outputs.value(assignment, found).get("hits").items(), known, most, language, library);
        return points.found() ? points : Points.nearest(known, 2, language, library);
    }

    /// Puts an invented point in the place of the last but the first.
    private static Points slipped(Points points, Data invented, Library library) throws OperationFailed {
        String id = invented.get("document").text();
        Document document = library.document(id, points.language()).orElseThrow(() -> new OperationFailed(TEXTS.both("document.missing", id)));
        var with = new ArrayList<>(points.points());
        if (with.size() > 1) {
            with.removeLast();
        }
        with.add(Points.point(with.size() + 1, document, invented.get("quote").localized().in(points.language())));
        return new Points(points.language(), with, List.of(), points.quoting());
    }

    private static Product speak(Assignment assignment) throws OperationFailed {
        Localized text = Outputs.value(assignment, "answer").get("spoken").localized();
        boolean silent = assignment.with().get("silent").truth();
        var english = SpokenText.of(text.en(), Language.EN);
        var chinese = SpokenText.of(text.zh(), Language.ZH);
        Data data = Data.object()
                .put("drawings", Drawings.artefact(TEXTS.both(silent ? "speech.captions" : "speech.aloud"),
                        new SpeechPicture(english, silent).draw(), new SpeechPicture(chinese, silent).draw()).get("drawings"))
                .put("spoken", text).put("silent", silent)
                .put("seconds", Data.object().put("en", Data.of(english.length(), 1)).put("zh", Data.of(chinese.length(), 1)).build()).build();
        String key = silent ? "note.speak.silent" : "note.speak";
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, Label.ILLUSTRATIVE, data), new Localized(
                TEXTS.get(Language.EN, key, english.words().size(), Numbers.seconds(english.length())),
                TEXTS.get(Language.ZH, key, chinese.words().size(), Numbers.seconds(chinese.length()))));
    }

    private static Product picture(Assignment assignment, Library library) throws OperationFailed {
        Data answer = Outputs.value(assignment, "answer");
        Localized question = Outputs.value(assignment, "asked").get("question").localized();
        Data points = Outputs.value(assignment, "points");
        Data words = Outputs.value(assignment, "words");
        var english = new AnswerPicture(question.en(), answer.get("spoken").localized().en(), answer.get("style").text(), Points.read(points.get("en"), Language.EN),
                Vocabulary.read(words.get("en"), Language.EN), Vocabulary.documents(library, Language.EN));
        var chinese = new AnswerPicture(question.zh(), answer.get("spoken").localized().zh(), answer.get("style").text(), Points.read(points.get("zh"), Language.ZH),
                Vocabulary.read(words.get("zh"), Language.ZH), Vocabulary.documents(library, Language.ZH));
        Data data = Drawings.artefact(question, english.draw(), chinese.draw());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data), points.get("found").truth()
                ? TEXTS.both("note.picture", points.get("count").integer(0))
                : TEXTS.both("note.picture.none"));
    }
}
