package agentos.showcase.evidence.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words that were taken apart already, as Lucene wants to read them.
final class ReadyWords extends TokenStream {
    private final List<String> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> rest;

    ReadyWords(List<String> words) {
        this.words = words;
        this.rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(rest.next());
        return true;
    }

    @Override
    public void reset() throws java.io.IOException {
        super.reset();
        rest = words.iterator();
    }
}
