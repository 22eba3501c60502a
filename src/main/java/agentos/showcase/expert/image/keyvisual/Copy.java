package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.stream.Stream;

/// The words. A `\n` in the headline or the sub-line is where its author would like a line to end; a sub-line or a call to action may be empty.
///
/// @param standIn whether the product's name stands in for a headline that is empty
record Copy(Localized headline, Localized subline, Localized action, Localized brand, boolean standIn) {
    /// The run's words.
    ///
    /// @throws OperationFailed when a text is missing in a language
    static Copy of(Assignment assignment) throws OperationFailed {
        return of(Outputs.value(assignment, "copy"), Outputs.value(assignment, "brand"));
    }

    /// @throws OperationFailed when a text is missing in a language
    static Copy of(Data copy, Data brand) throws OperationFailed {
        Localized headline = copy.get("headline").localized();
        boolean empty = isBlank(headline);
        var read = new Copy(empty ? brand.get("product").localized() : headline, copy.get("subline").localized(), copy.get("action").localized(),
                brand.get("name").localized(), empty);
        for (String part : new String[] {"headline", "brand"}) {
            if (isBlank(read.text(part))) {
                throw Say.failed("copy.missing", Say.TEXTS.both("part." + part));
            }
        }
        return read;
    }

    private static boolean isBlank(Localized text) {
        return text.en().isBlank() || text.zh().isBlank();
    }

    /// Which of the texts are there: `headline`, `subline`, `action`.
    List<String> parts() {
        return Stream.of("headline", "subline", "action").filter(part -> !isBlank(text(part))).toList();
    }

    Copy headed(Localized other) {
        return new Copy(other, subline, action, brand, standIn);
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
