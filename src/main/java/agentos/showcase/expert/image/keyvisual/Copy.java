package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;

/// The words. A `\n` in the headline or the sub-line is where its author would like a line to end.
record Copy(Localized headline, Localized subline, Localized action, Localized brand) {
    /// The run's words.
    ///
    /// @throws OperationFailed when a text is missing in a language
    static Copy of(Assignment assignment) throws OperationFailed {
        return of(Outputs.value(assignment, "copy"), Outputs.value(assignment, "brand"));
    }

    /// @throws OperationFailed when a text is missing in a language
    static Copy of(Data copy, Data brand) throws OperationFailed {
        var read = new Copy(copy.get("headline").localized(), copy.get("subline").localized(), copy.get("action").localized(), brand.get("name").localized());
        for (String part : new String[] {"headline", "subline", "action", "brand"}) {
            Localized text = read.text(part);
            if (text.en().isBlank() || text.zh().isBlank()) {
                throw Say.failed("copy.missing", part);
            }
        }
        return read;
    }

    Localized text(String part) {
        return switch (part) {
            case "headline" -> headline;
            case "subline" -> subline;
            case "action" -> action;
            default -> brand;
        };
    }

    /// The text on as few lines as the room allows.
    static String joined(String text, Language language) {
        return text.replace("\n", language == Language.ZH ? "" : " ");
    }
}
