package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.text.Language;

/// Summary and list as plain text, a line for every sentence and every reference.
final class PlainPage {
    private PlainPage() {}

    static String of(Citing citing, Language language) {
        var text = new StringBuilder(citing.title().in(language)).append("\n\n");
        citing.sentences().forEach(sentence -> text.append(Marking.whole(sentence, language)).append('\n'));
        text.append('\n').append(TEXTS.get(language, "page.references")).append(" (").append(citing.name().in(language)).append(")\n\n");
        citing.entries(language).forEach(entry -> text.append(entry.text()).append('\n'));
        return text.toString();
    }
}
