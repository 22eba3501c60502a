package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.voice.desktop.Rules.Match;
import agentos.showcase.run.Artefact.Type;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Hears an utterance and understands what is wanted: words with their scores, then the command whose rule fits best.
final class Listening {
    private static final Texts TEXTS = Texts.of("desktop");

    private Listening() {}

    /// `with.utterance` points at the utterance's name in the input `utterances`; `with.noise` see [Hearing]. Where the command means one of
    /// several things (`with.among` points at `{id: {"title", "called": {"en", "zh"}}}`), those are kept whose name was heard, or all. Makes
    /// a table (with `intent`, `score`, `said`, `words`, `fits`) and a drawing.
    static Product perform(Assignment assignment) throws OperationFailed {
        String name = assignment.pointed("utterance").text();
        Data utterance = assignment.value("utterances").get(name);
        if (!utterance.isPresent()) {
            throw new OperationFailed(TEXTS.both("failed.utterance", name));
        }
        var rules = Rules.of(assignment.value("rules"));
        Data noise = assignment.with().get("noise");
        var english = Hearing.of(utterance.get("en"), noise);
        var chinese = Hearing.of(utterance.get("zh"), noise);
        var said = new Localized(english.text(true), chinese.text(false));
        var inEnglish = rules.rank(english, Language.EN);
        var inChinese = rules.rank(chinese, Language.ZH);
        // Both captions tell the same sound; the surer of the two decides.
        Match best = inEnglish.getFirst().score() >= inChinese.getFirst().score() ? inEnglish.getFirst() : inChinese.getFirst();
        String score = Data.of(best.score(), 2).text();
        if (best.score() < Rules.ENOUGH) {
            throw new OperationFailed(TEXTS.both("failed.unsure", said, score, Data.of(Rules.ENOUGH, 2).text()));
        }
        var fits = fits(assignment.with().get("among").isPresent() ? assignment.pointed("among") : Data.NIL, english, chinese);
        boolean asks = fits.size() > 1;
        Localized verdict = asks ? TEXTS.both("hearing.asks", fits.size(), Localized.list(fits.stream().map(f -> f.get("title").localized()).toList()))
                : TEXTS.both("hearing.does", best.intent().title());
        Data table = table(english, chinese)
                .put("intent", best.intent().id()).put("intent-title", best.intent().title()).put("score", Data.of(best.score(), 2))
                .put("said", said).put("confidence", Data.of(Math.min(english.confidence(), chinese.confidence()), 2))
                .put("words", Data.object().put("en", english.toData()).put("zh", chinese.toData()).build()).put("fits", fits).build();
        return Product.of(List.of(
                Outputs.artefact(assignment, 0, Type.TABLE, TEXTS.both("title.heard"), table),
                Outputs.artefact(assignment, 1, Type.DRAWING, TEXTS.both("title.hearing"), Drawings.artefact(TEXTS.both("title.hearing"),
                        HearingPicture.draw(english, inEnglish, verdict, !asks, Language.EN), HearingPicture.draw(chinese, inChinese, verdict, !asks, Language.ZH)))),
                asks ? TEXTS.both("note.heard.asks", said, fits.size()) : TEXTS.both("note.heard", said, best.intent().title(), score));
    }

    private static List<Data> fits(Data among, Hearing english, Hearing chinese) {
        var named = new ArrayList<Data>();
        var all = new ArrayList<Data>();
        among.fields().forEach((id, thing) -> {
            Data fit = Data.object().put("id", id).put("title", thing.get("title").localized()).build();
            all.add(fit);
            boolean called = english.words().stream().anyMatch(w -> thing.get("called").get("en").text().equalsIgnoreCase(w.best().text()))
                    || chinese.words().stream().anyMatch(w -> thing.get("called").get("zh").text().equals(w.best().text()));
            if (called) {
                named.add(fit);
            }
        });
        return named.isEmpty() ? all : named;
    }

    /// One row per word in English, then in Chinese.
    private static Data.Builder table(Hearing... hearings) {
        var rows = new ArrayList<Data>();
        for (Hearing hearing : hearings) {
            for (var word : hearing.words()) {
                String other = word.candidates().size() > 1 ? word.candidates().get(1).text() + " (" + Data.of(word.candidates().get(1).score(), 2).text() + ")" : "";
                rows.add(Outputs.row(word.best().score() >= Rules.ENOUGH ? "good" : "bad",
                        List.of(Data.of(word.best().text()), Data.of(word.best().score(), 2), Data.of(other))));
            }
        }
        return Outputs.table(TEXTS, List.of("word", "score", "other"), rows);
    }
}
