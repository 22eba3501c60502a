package agentos.showcase.expert.voice.answer;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Puts an answer together out of its points and nothing else.
final class Composing {
    private static final Texts TEXTS = Texts.of("voice");

    private Composing() {}

    static Product compose(Assignment assignment) throws OperationFailed {
        Localized question = Outputs.value(assignment, "asked").get("question").localized();
        Data points = Outputs.value(assignment, "points");
        Data words = Outputs.value(assignment, "words");
        String style = assignment.value("style").text("list");
        var english = Points.read(points.get("en"), Language.EN);
        var chinese = Points.read(points.get("zh"), Language.ZH);
        var spoken = new Localized(spoken(english, Vocabulary.read(words.get("en"), Language.EN), style),
                spoken(chinese, Vocabulary.read(words.get("zh"), Language.ZH), style));
        var used = new ArrayList<Data>();
        used(english, style).forEach(point -> used.add(point.data(Language.EN)));
        used(chinese, style).forEach(point -> used.add(point.data(Language.ZH)));
        Data data = Data.object()
                .put("text", new Localized(page(question.en(), english, spoken.en(), style), page(question.zh(), chinese, spoken.zh(), style)))
                .put("question", question).put("style", style).put("spoken", spoken)
                .put("answered", english.found() || chinese.found()).put("used", used).build();
        int cited = used(english, style).size();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data),
                english.found() ? TEXTS.both("note.compose." + style, cited) : TEXTS.both("note.compose.none"));
    }

    private static List<Points.Point> used(Points points, String style) {
        return style.equals("sentence") ? points.points().stream().limit(1).toList() : points.points();
    }

    /// What is read aloud.
    private static String spoken(Points points, Vocabulary words, String style) {
        Language language = points.language();
        if (!points.found()) {
            return TEXTS.get(language, words.missing().isEmpty() ? "spoken.none" : "spoken.none.missing", named(words));
        }
        String gap = language == Language.ZH ? "" : " ";
        var text = new StringBuilder();
        if (style.equals("list")) {
            text.append(TEXTS.get(language, points.points().size() == 1 ? "spoken.list.one" : "spoken.list", points.points().size())).append(gap);
        }
        for (var point : used(points, style)) {
            if (style.equals("sources")) {
                text.append(TEXTS.get(language, "spoken.source", point.title(), point.publisher(), point.year())).append(gap);
            } else if (style.equals("list") && points.points().size() > 1) {
                text.append(TEXTS.get(language, "spoken.number." + Math.min(4, point.number()))).append(gap);
            }
            text.append(point.quote()).append(gap);
        }
        return text.toString().strip();
    }

    private static String page(String question, Points points, String spoken, String style) {
        var page = new StringBuilder("# ").append(question).append("\n\n");
        if (!points.found()) {
            page.append("**").append(TEXTS.get(points.language(), "answer.none")).append("**\n\n").append(spoken);
            if (!points.nearest().isEmpty()) {
                page.append("\n\n").append(TEXTS.get(points.language(), "answer.nearest"));
            }
            points.nearest().forEach(point -> page.append("\n\n> ").append(point.quote()).append("\n\n").append(source(points.language(), point)));
            return page.toString();
        }
        for (var point : used(points, style)) {
            page.append(style.equals("sentence") ? "**" + point.quote() + "** [1]" : "> " + point.quote() + " [" + point.number() + "]")
                    .append("\n\n").append(source(points.language(), point)).append("\n\n");
        }
        return page.toString().strip();
    }

    private static String source(Language language, Points.Point point) {
        return TEXTS.get(language, "answer.source", point.title(), point.publisher(), point.date());
    }

    /// The words that no document knows, in quotation marks.
    static String named(Vocabulary words) {
        boolean chinese = words.language() == Language.ZH;
        return String.join(chinese ? "" : ", ", words.missing().stream().map(word -> "“" + word + "”").toList());
    }
}
