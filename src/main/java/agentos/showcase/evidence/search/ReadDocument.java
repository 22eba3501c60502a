package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Span;
import agentos.showcase.evidence.search.Passages.Passage;
import agentos.showcase.evidence.search.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document taken apart into passages and words: the costly part of indexing, done once for a document as long as it stays as it is.
final class ReadDocument {
    private final List<String> title;
    private final List<Part> parts;

    /// A passage with its words and those around it.
    ///
    /// @param words     of the sentence, with their places in it
    /// @param heading   words of the heading above
    /// @param paragraph words of the paragraph
    record Part(Passage passage, List<Word> words, List<String> heading, List<String> paragraph) {
        List<String> own() {
            return words.stream().map(Word::form).toList();
        }
    }

    private ReadDocument(List<String> title, List<Part> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /// Every text is taken apart once; a paragraph has the words of its sentences.
    static ReadDocument of(Document document, Words words) {
        Map<String, List<String>> headings = new HashMap<>();
        Map<Span, List<String>> paragraphs = new HashMap<>();
        var parts = new ArrayList<Part>();
        for (Passage passage : Passages.of(document)) {
            List<Word> sentence = words.placed(passage.text());
            List<String> paragraph = paragraphs.computeIfAbsent(passage.block(), _ -> new ArrayList<>());
            sentence.forEach(word -> paragraph.add(word.form()));
            parts.add(new Part(passage, sentence, headings.computeIfAbsent(passage.heading(), words::in), paragraph));
        }
        return new ReadDocument(words.in(document.title()), parts);
    }

    /// The words of the title.
    List<String> title() {
        return title;
    }

    List<Part> parts() {
        return parts;
    }
}
