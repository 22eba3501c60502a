package agentos.showcase.expert.voice.speech;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Map;

/// From a spoken question to its words.
///
/// - `voice.listen` reads `utterances` (`{question: {"en": words, "zh": words}}`), `questions` (what is to be said), `question` and `room` (dB between speech
///   and room; `with.snr` puts another there): a drawing of the speech, with the confusion network of each language.
/// - `voice.recognise` reads `sound`: a drawing of the words with their certainty.
/// - `voice.settle` reads `heard` and `confirm` (`yes`, `other` for the second reading of the weakest word, `again` for a second hearing): the question as text.
public final class SpeechOperations {
    private static final Texts TEXTS = Texts.of("voice");

    private SpeechOperations() {}

    public static Map<String, Operation> operations(Library library) {
        var order = new WordOrder(library);
        return Map.of(
                "voice.listen", SpeechOperations::listen,
                "voice.recognise", assignment -> recognise(assignment, order),
                "voice.settle", SpeechOperations::settle);
    }

    private static Product listen(Assignment assignment) throws OperationFailed {
        String question = Outputs.value(assignment, "question").text();
        Data said = assignment.value("utterances").get(question);
        Localized wanted = assignment.value("questions").get(question).localized();
        if (!said.isPresent() || wanted.isEmpty()) {
            throw new OperationFailed(TEXTS.both("question.unknown", question));
        }
        double snr = Math.clamp(assignment.with().get("snr").number(assignment.value("room").number(30)), -10, 60);
        var english = Utterance.of(said.get("en"), Language.EN, snr);
        var chinese = Utterance.of(said.get("zh"), Language.ZH, snr);
        Data.Obj drawn = (Data.Obj) Drawings.artefact(wanted, new SoundPicture(english, snr).draw(), new SoundPicture(chinese, snr).draw());
        Data data = Data.object().put("drawings", drawn.get("drawings"))
                .put("wanted", wanted).put("snr", Data.of(snr)).put("en", english.data()).put("zh", chinese.data()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, Label.ILLUSTRATIVE, data),
                perLanguage("note.listen", one -> {
                    var utterance = one == Language.EN ? english : chinese;
                    return new Object[] {utterance.slots().size(), Numbers.seconds(utterance.length()), Math.round(snr)};
                }));
    }

    private static Product recognise(Assignment assignment, WordOrder order) throws OperationFailed {
        Data sound = Outputs.value(assignment, "sound");
        var english = Utterance.read(sound.get("en"));
        var chinese = Utterance.read(sound.get("zh"));
        var heard = Recognition.of(english, order);
        var heardChinese = Recognition.of(chinese, order);
        double snr = sound.get("snr").number();
        var text = new Localized(heard.text(), heardChinese.text());
        Data drawings = Drawings.artefact(text, new HeardPicture(heard, english, snr).draw(), new HeardPicture(heardChinese, chinese, snr).draw()).get("drawings");
        Data data = Data.object().put("drawings", drawings).put("text", text)
                .put("mean", Data.of(Math.min(heard.mean(), heardChinese.mean()), 3))
                .put("doubtful", heard.doubtful() + heardChinese.doubtful())
                .put("en", heard.data()).put("zh", heardChinese.data()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data),
                perLanguage("note.recognise", one -> note(one == Language.EN ? heard : heardChinese)));
    }

    private static Object[] note(Recognition heard) {
        var weakest = heard.words().get(heard.weakest());
        return new Object[] {heard.text(), weakest.text(), Numbers.percent(weakest.certainty()),
            weakest.options().size() > 1 ? weakest.options().get(1).word() : "–"};
    }

    private static Product settle(Assignment assignment) throws OperationFailed {
        Data heard = Outputs.value(assignment, "heard");
        String confirm = assignment.value("confirm").text("yes");
        var english = settled(Recognition.read(heard.get("en")), confirm);
        var chinese = settled(Recognition.read(heard.get("zh")), confirm);
        var text = new Localized(english.text(), chinese.text());
        double least = Math.min(weakest(english), weakest(chinese));
        Data data = Data.object()
                .put("text", new Localized(page(english, confirm), page(chinese, confirm)))
                .put("question", text)
                .put("heard", Data.of(heard.get("text").localized()))
                .put("confirm", confirm)
                .put("least", Data.of(least, 3))
                .put("en", english.data()).put("zh", chinese.data()).build();
        String key = switch (confirm) {
            case "other" -> "note.settle.other";
            case "again" -> "note.settle.again";
            default -> "note.settle.yes";
        };
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data),
                perLanguage(key, one -> {
                    var chosen = one == Language.EN ? english : chinese;
                    return new Object[] {chosen.text(), Numbers.percent(weakest(chosen))};
                }));
    }

    private static double weakest(Recognition recognition) {
        return recognition.words().get(recognition.weakest()).certainty();
    }

    private static Recognition settled(Recognition heard, String confirm) {
        return switch (confirm) {
            case "other" -> heard.corrected();
            case "again" -> heard.heardAgain();
            default -> heard;
        };
    }

    private static String page(Recognition question, String confirm) {
        Language language = question.language();
        var page = new StringBuilder("# ").append(question.text()).append("\n\n").append(TEXTS.get(language, "settle." + confirm)).append("\n\n");
        for (var word : question.words()) {
            page.append("- **").append(word.text()).append("** ").append(Numbers.percent(word.certainty())).append('\n');
        }
        return page.toString().stripTrailing();
    }

    /// A sentence whose arguments differ from language to language.
    private static Localized perLanguage(String key, java.util.function.Function<Language, Object[]> arguments) {
        return new Localized(TEXTS.get(Language.EN, key, arguments.apply(Language.EN)), TEXTS.get(Language.ZH, key, arguments.apply(Language.ZH)));
    }
}
