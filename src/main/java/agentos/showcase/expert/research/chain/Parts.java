package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.search.Words;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A question in a visitor's own words, taken apart by rules that can be told:
/// - it is Chinese when it has a Chinese character, else English;
/// - question marks, exclamation marks and semicolons end a part, and so does an "and", "or" or comma before another asking word;
/// - a part without a word that could be looked up is left away, and nothing is taken from more than [#MOST] parts.
///
/// A part is open when it asks how, what, which, who, when, where or why: nothing can support or refute it. Any other part is a claim.
///
/// @param parts in the order of asking; empty where there is nothing to look up
record Parts(Language language, List<Part> parts) {
    static final int MOST = 3;
    private static final Pattern ENDS = Pattern.compile("[?!;？！；。\\n]+|(?<=\\p{L})\\.(?=\\s|$)");
    private static final Pattern ENGLISH_JOINT = Pattern.compile(
            "(?i),?\\s+(?:and|or)\\s+(?=(?:how|what|which|who|when|where|why|is|are|does|do|did|can|could|should|will|has|have)\\b)");
    private static final Pattern CHINESE_JOINT = Pattern.compile("[，,](?=.*(?:吗|多少|什么|怎么|怎样|如何|为什么|哪|谁|是否|能否))");
    private static final Pattern CHINESE_ASKS = Pattern.compile("吗|多少|什么|怎么|怎样|如何|为什么|哪|谁|是否|能否");
    private static final Pattern ENGLISH_OPEN = Pattern.compile("(?i)^(?:(?:and|or|so|but|please|at|in|on|for|to|with|by|of)\\s+)*(?:how|what|which|who|whom|whose|when|where|why|tell|explain|describe)\\b.*");
    private static final Pattern CHINESE_OPEN = Pattern.compile(".*(?:多少|几|什么|怎么|怎样|如何|为何|哪|谁).*");
    private static final Pattern CHINESE_CLOSED = Pattern.compile(".*(?:吗|是否|能否|是不是|能不能|会不会).*");

    Parts {
        parts = List.copyOf(parts);
    }

    /// @param text as it was asked, without white space around it
    /// @param open whether it asks for something, so that no passage can support or refute it
    record Part(String text, boolean open) {}

    static Parts of(String question) {
        String text = question.strip().replaceAll("\\s+", " ");
        Language language = text.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
        var words = Words.of(language);
        var parts = new ArrayList<Part>();
        for (String sentence : ENDS.split(text)) {
            for (String part : split(sentence, language)) {
                String clean = part.strip().replaceAll("^[\\s,，、:：]+|[\\s,，、:：]+$", "");
                if (parts.size() < MOST && clean.codePoints().anyMatch(Character::isLetter) && !words.asked(clean).isEmpty()) {
                    parts.add(new Part(clean, isOpen(clean, language)));
                }
            }
        }
        return new Parts(language, parts);
    }

    private static List<String> split(String sentence, Language language) {
        if (language == Language.EN) {
            return Arrays.asList(ENGLISH_JOINT.split(sentence));
        }
        var parts = Arrays.asList(CHINESE_JOINT.split(sentence));
        return parts.stream().allMatch(part -> CHINESE_ASKS.matcher(part).find()) ? parts : List.of(sentence);
    }

    private static boolean isOpen(String part, Language language) {
        return language == Language.EN ? ENGLISH_OPEN.matcher(part).matches()
                : CHINESE_OPEN.matcher(part).matches() && !CHINESE_CLOSED.matcher(part).matches();
    }
}
