package agentos.showcase.expert.host;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Wording;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the host's operations share: their texts, and the places in a text that take a value of the run.
final class Slots {
    static final Texts TEXTS = Texts.of("host");
    private static final Pattern SLOT = Pattern.compile("\\{(/[^{}\\s]+)\\}");

    private Slots() {}

    static Localized note(Assignment assignment, Localized otherwise) throws OperationFailed {
        Data note = assignment.with().get("note");
        return note.isPresent() ? fill(note.localized(), assignment) : otherwise;
    }

    /// @throws OperationFailed when a place names a value that is not there
    static Localized fill(Localized text, Assignment assignment) throws OperationFailed {
        return new Localized(fill(text.en(), assignment, Language.EN), fill(text.zh(), assignment, Language.ZH));
    }

    private static String fill(String text, Assignment assignment, Language language) throws OperationFailed {
        var filled = new StringBuilder();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            slot.appendReplacement(filled, Matcher.quoteReplacement(value(assignment, slot.group(1), language)));
        }
        return slot.appendTail(filled).toString();
    }

    /// The whole of a text; every other value as the consistency check words it.
    private static String value(Assignment assignment, String pointer, Language language) throws OperationFailed {
        Data value = Outputs.present(new Data.Obj(assignment.values()).at(pointer).in(language), pointer);
        return value instanceof Data.Str(var text) ? text : Wording.in(value, language);
    }
}
