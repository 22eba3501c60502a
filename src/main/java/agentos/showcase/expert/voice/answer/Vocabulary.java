package agentos.showcase.expert.voice.answer;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.voice.speech.Recognition;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words that a question is about, each with the number of documents that know it.
public record Vocabulary(Language language, List<Entry> entries) {
    private static final int ALL = 1000;
    /// Words that make a question a question.
    private static final Set<String> SMALL = Set.of(
            "how", "what", "which", "who", "why", "when", "where", "many", "much", "do", "does", "did", "is", "are", "was", "a", "an", "the", "to", "of", "at", "in",
            "on", "for", "per", "by", "with", "and", "or", "it", "i", "you", "me", "my", "have", "has", "need", "can", "must", "should", "enough", "not",
            "怎么", "多少", "什么", "为什么", "哪", "谁", "吗", "的", "是", "在", "下", "上", "有", "要", "用", "需要", "每", "和", "与", "能", "把", "仅", "仅凭", "一个", "足以");

    public Vocabulary {
        entries = List.copyOf(entries);
    }

    /// @param documents how many documents of this language the search finds by the word alone
    public record Entry(String word, int documents) {}

    static Vocabulary of(Recognition question, Library library) {
        var entries = new ArrayList<Entry>();
        for (var word : question.words()) {
            if (!SMALL.contains(word.text().toLowerCase(java.util.Locale.ROOT))) {
                long documents = library.search(word.text(), question.language(), ALL).stream().map(hit -> hit.document().id()).distinct().count();
                entries.add(new Entry(word.text(), (int) documents));
            }
        }
        return new Vocabulary(question.language(), entries);
    }

    /// Words that no document knows.
    public List<String> missing() {
        return entries.stream().filter(entry -> entry.documents == 0).map(Entry::word).toList();
    }

    List<String> known() {
        return entries.stream().filter(entry -> entry.documents > 0).map(Entry::word).toList();
    }

    static int documents(Library library, Language language) {
        return (int) library.documents().stream().map(Document::language).filter(language::equals).count();
    }

    Data data() {
        return Data.list(entries.stream().map(entry -> (Data) Data.object().put("word", entry.word).put("documents", entry.documents).build()).toList());
    }

    static Vocabulary read(Data data, Language language) {
        return new Vocabulary(language, data.items().stream().map(entry -> new Entry(entry.get("word").text(), entry.get("documents").integer(0))).toList());
    }
}
