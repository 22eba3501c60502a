package agentos.showcase.evidence.search;

import agentos.showcase.evidence.PlainText;
import agentos.showcase.evidence.Span;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text as the index knows them: English stems, Chinese words.
public final class Words {
    /// Words that make a question a question and say nothing of its subject, as the analyzers write them.
    private static final Set<String> ASKING = Set.of(
            "how", "what", "which", "who", "whom", "whose", "when", "where", "why", "do", "doe", "did", "can", "could", "should", "would", "mai",
            "might", "must", "i", "you", "we", "me", "my", "your", "our", "mani", "much", "ani", "some", "tell", "about", "pleas", "give", "ha", "have",
            "had", "believ", "think", "know", "see", "straight", "awai", "than", "so", "too", "veri", "just", "am", "were", "been", "from", "he", "she", "them", "s", "t",
            "怎么", "怎样", "如何", "什么", "为什么", "哪", "哪些", "哪个", "哪里", "谁", "吗", "呢", "吧", "多少", "几", "是否", "能否", "能", "可以", "可", "会",
            "要", "应", "应该", "请", "请问", "告诉", "我", "你", "您", "我们", "你们", "的", "地", "得", "了", "着", "过", "是", "在", "和", "与", "或", "及",
            "对", "从", "到", "把", "被", "就", "也", "都", "又", "不", "没有", "没", "有", "这", "那", "一", "一个", "个", "上", "下", "中", "里", "于",
            "为", "以", "用", "让", "使", "很", "更", "最", "还", "并", "而", "但", "既", "它", "其", "之", "所", "时", "等", "等于", "么", "一下",
            "看到", "相信", "觉得", "认为", "知道");
    /// Stems that the analyzer keeps apart although the words are one.
    private static final Map<String, String> JOINED = Map.of("quotat", "quot");

    private final Analyzer analyzer;

    private Words(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    public static Words of(Language language) {
        return new Words(language == Language.ZH ? new SmartChineseAnalyzer() : new EnglishAnalyzer());
    }

    /// A word and where it stands.
    ///
    /// @param form  as the index knows it
    /// @param place offsets in the text as it was written
    record Word(String form, Span place) {}

    /// The words in their order, full-width and half-width signs being one.
    List<Word> placed(String text) {
        var words = new ArrayList<Word>();
        var plain = PlainText.of(text);
        try (var stream = analyzer.tokenStream("text", new StringReader(plain.text()))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(JOINED.getOrDefault(term.toString(), term.toString()), plain.original(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// The words in their order, without their places.
    List<String> in(String text) {
        return placed(text).stream().map(Word::form).toList();
    }

    /// The words that a query is about.
    public Set<String> asked(String query) {
        var words = new LinkedHashSet<>(in(query));
        words.removeIf(ASKING::contains);
        return words;
    }
}
