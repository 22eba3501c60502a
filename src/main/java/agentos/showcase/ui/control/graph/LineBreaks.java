package agentos.showcase.ui.control.graph;

import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Where a short text may be broken: between words, in Chinese too, where a break inside of a word is allowed but reads badly.
final class LineBreaks {
    private LineBreaks() {}

    /// Offsets at which a second line may begin, in order.
    static List<Integer> in(String text, Language language) {
        var allowed = new TreeSet<Integer>();
        var breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(text);
        for (int at = breaks.next(); at != BreakIterator.DONE && at < text.length(); at = breaks.next()) {
            allowed.add(at);
        }
        if (language == Language.ZH) {
            var words = new TreeSet<>(allowed);
            words.retainAll(wordStarts(text));
            return List.copyOf(words.isEmpty() ? allowed : words);
        }
        return List.copyOf(allowed);
    }

    private static List<Integer> wordStarts(String text) {
        var starts = new ArrayList<Integer>();
        try (var tokenizer = new HMMChineseTokenizer()) {
            var offset = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                starts.add(offset.startOffset());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return starts;
    }
}
