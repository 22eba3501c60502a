package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A summary as one page of HTML that needs nothing else: both languages one below the other, every citation a link to its reference, under each
/// sentence where it comes from, and what the check found with the two texts side by side.
final class HtmlPage {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]*[^\\s<.,;)]");
    private static final Pattern IDENTIFIER = Pattern.compile("(DOI: ?|doi:)(10\\.[^\\s<]*[^\\s<.,;)])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Citing citing;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private HtmlPage(Citing citing, Language language) {
        this.citing = citing;
        this.language = language;
    }

    static String of(Citing citing) {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(citing.title().en())).append(" · ").append(escaped(citing.title().zh())).append("</title>\n<style>\n").append(sheet()).append("</style>\n</head>\n<body>\n<nav>");
        for (Language language : Language.values()) {
            page.append("<a href=\"#").append(language.code()).append("\">").append(TEXTS.get(language, "html.language")).append("</a> ");
        }
        page.append("</nav>\n");
        for (Language language : Language.values()) {
            page.append(new HtmlPage(citing, language).article());
        }
        return page.append("</body>\n</html>\n").toString();
    }

    /// The summary and the list alone, in one language.
    static String clip(Citing citing, Language language) {
        var page = new HtmlPage(citing, language);
        page.out.append("<meta charset=\"utf-8\"><div lang=\"").append(language.locale().toLanguageTag()).append("\">");
        page.summary(false);
        page.list();
        return page.out.append("</div>").toString();
    }

    private String article() {
        out.append("<article lang=\"").append(language.locale().toLanguageTag()).append("\" id=\"").append(language.code()).append("\">\n");
        summary(true);
        list();
        doubts();
        return out.append("<footer>").append(say("html.foot")).append("</footer>\n</article>\n").toString();
    }

    private String say(String key, Object... arguments) {
        return escaped(TEXTS.get(language, key, arguments));
    }

    private void summary(boolean traced) {
        out.append("<h1>").append(escaped(citing.title().in(language))).append("</h1>\n");
        for (Citing.Sentence sentence : citing.sentences()) {
            var marking = Marking.of(sentence, language);
            out.append("<p id=\"").append(language.code()).append('-').append(escaped(sentence.id())).append("\">").append(escaped(marking.before()))
                    .append(linked(sentence, marking.mark())).append(escaped(marking.after())).append("</p>\n");
            if (traced) {
                trails(sentence);
            }
        }
    }

    /// Every number leads to its reference; names lead to the first one.
    private String linked(Citing.Sentence sentence, String mark) {
        if (mark.startsWith("[")) {
            return NUMBER.matcher(escaped(mark)).replaceAll(found -> citing.entries(language).stream().filter(entry -> entry.text().startsWith("[" + found.group() + "]"))
                    .findFirst().map(entry -> Matcher.quoteReplacement(link(entry.id(), found.group()))).orElse(found.group()));
        }
        return mark.isEmpty() ? "" : citing.entries(language).stream().map(Citing.Entry::id).filter(sentence.sources()::contains).findFirst()
                .map(id -> link(id, escaped(mark))).orElse(escaped(mark));
    }

    private String link(String id, String text) {
        return "<a class=\"mark\" href=\"#" + anchor(id) + "\">" + text + "</a>";
    }

    private String anchor(String id) {
        return language.code() + "-ref-" + escaped(id);
    }

    private void trails(Citing.Sentence sentence) {
        out.append("<details><summary>").append(say("html.trail")).append("</summary>\n");
        for (var trail : sentence.trails()) {
            out.append("<ol>\n");
            for (var step : trail.steps()) {
                var source = citing.source(step.id());
                out.append("<li class=\"").append(step.bond().name().toLowerCase(Locale.ROOT)).append("\">").append(say("bond." + step.bond().name().toLowerCase(Locale.ROOT)))
                        .append(" <a href=\"#").append(anchor(step.id())).append("\">").append(escaped(source.authors().in(language) + " " + source.year())).append("</a>, <cite>")
                        .append(escaped(source.title().in(language))).append("</cite>");
                String words = step.words().in(language);
                out.append(source.first() ? " · " + say("standing.first") : "").append(words.isEmpty() ? "" : "<blockquote>" + escaped(words) + "</blockquote>").append("</li>\n");
            }
            out.append("</ol>\n");
        }
        out.append("</details>\n");
    }

    private void list() {
        out.append("<h2>").append(say("list.head", citing.name().in(language))).append("</h2>\n<ul class=\"references\">\n");
        for (Citing.Entry entry : citing.entries(language)) {
            String text = ADDRESS.matcher(escaped(entry.text())).replaceAll(found -> Matcher.quoteReplacement("<a href=\"" + found.group() + "\">" + found.group() + "</a>"));
            text = IDENTIFIER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "<a href=\"https://doi.org/" + found.group(2) + "\">" + found.group(2) + "</a>"));
            out.append("<li id=\"").append(anchor(entry.id())).append("\">").append(text).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void doubts() {
        if (citing.doubts().isEmpty()) {
            return;
        }
        out.append("<h2>").append(say("html.doubts")).append("</h2>\n");
        for (int i = 0; i < citing.doubts().size(); i++) {
            Doubt doubt = citing.doubts().get(i);
            out.append("<table>\n<tr><th>").append(say("html.says", citing.numbers().get(i))).append("</th><th>").append(say("html.source", citing.source(doubt.source()).title()))
                    .append("</th></tr>\n<tr><td>").append(marked(doubt.says().in(language), doubt.marksSays().in(language))).append("</td><td>")
                    .append(marked(doubt.words().in(language), doubt.marksWords().in(language))).append("</td></tr>\n<tr><td colspan=\"2\">")
                    .append(escaped(doubt.reason().in(language))).append("</td></tr>\n</table>\n");
        }
    }

    private static String marked(String text, List<String> marks) {
        String shown = escaped(text);
        for (String mark : marks) {
            shown = shown.replaceFirst(Pattern.quote(escaped(mark)), Matcher.quoteReplacement("<mark>" + escaped(mark) + "</mark>"));
        }
        return shown;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String sheet() {
        try (var in = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
