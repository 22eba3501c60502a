package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reference lists in the forms that reference managers read.
final class Exports {
    private static final Map<String, String> BIBTEX_TYPES = Map.of(
            "article-journal", "article", "paper-conference", "inproceedings", "report", "techreport", "article", "misc", "post-weblog", "misc");
    private static final Map<String, String> RIS_TYPES = Map.of(
            "article-journal", "JOUR", "paper-conference", "CPAPER", "report", "RPRT", "article", "UNPB", "post-weblog", "BLOG");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Exports() {}

    /// CSL-JSON: an array of items.
    static String cslJson(Collection<Data> items) {
        return Json.pretty(Data.list(List.copyOf(items))).stripTrailing();
    }

    /// BibTeX in UTF-8, as biber and most managers read it. Titles are braced, so that no style changes their capitals.
    static String bibtex(Collection<Data> items) {
        return items.stream().map(Exports::bibtex).collect(Collectors.joining("\n\n"));
    }

    private static String bibtex(Data item) {
        String type = BIBTEX_TYPES.getOrDefault(item.get("type").text(), "misc");
        var entry = new StringBuilder("@" + type + "{" + item.get("id").text());
        field(entry, "author", item.get("author").items().stream().map(Exports::bibtexName).collect(Collectors.joining(" and ")));
        field(entry, "title", "{" + escaped(item.get("title").text()) + "}");
        field(entry, type.equals("article") ? "journal" : type.equals("inproceedings") ? "booktitle" : "howpublished", escaped(item.get("container-title").text()));
        field(entry, type.equals("techreport") ? "institution" : "publisher", escaped(item.get("publisher").text()));
        field(entry, "year", Integer.toString(References.year(item)));
        int month = item.get("issued").get("date-parts").get(0).get(1).integer(0);
        if (month > 0) {
            entry.append(",\n  month = ").append(MONTHS.get(month - 1));
        }
        field(entry, "volume", item.get("volume").text());
        field(entry, type.equals("article") ? "number" : "issue", range(item.get("issue").text()));
        field(entry, "pages", range(item.get("page").text()));
        field(entry, "doi", item.get("DOI").text());
        String number = item.get("number").text();
        if (number.startsWith("arXiv:")) {
            field(entry, "eprint", number.substring("arXiv:".length()));
            field(entry, "archiveprefix", "arXiv");
        }
        field(entry, "url", item.get("URL").text());
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append("}");
        }
    }

    /// `van der Berg, Jr., Jan`; a name that is one piece, such as a Chinese one, is braced, so that nobody takes it apart.
    private static String bibtexName(Data author) {
        return author.get("family").isPresent() ? escaped(inverted(author, true)) : "{" + escaped(author.get("literal").text()) + "}";
    }

    /// The family name first, with what stands before it.
    ///
    /// @param suffixSecond whether `Jr.` stands before the given names or behind them
    private static String inverted(Data author, boolean suffixSecond) {
        String family = Stream.of("dropping-particle", "non-dropping-particle", "family").map(part -> author.get(part).text()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String given = author.get("given").text();
        String suffix = author.get("suffix").text();
        return Stream.of(family, suffixSecond ? suffix : given, suffixSecond ? given : suffix).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String range(String pages) {
        return pages.replace("–", "--");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').appendCodePoint(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /// RIS: a tag, two spaces, a dash, a space and the value on every line; `ER` ends a record.
    static String ris(Collection<Data> items) {
        return items.stream().map(Exports::ris).collect(Collectors.joining("\n\n"));
    }

    private static String ris(Data item) {
        var record = new StringBuilder();
        tag(record, "TY", RIS_TYPES.getOrDefault(item.get("type").text(), "GEN"));
        tag(record, "ID", item.get("id").text());
        for (Data author : item.get("author").items()) {
            tag(record, "AU", author.get("family").isPresent() ? inverted(author, false) : author.get("literal").text());
        }
        tag(record, "TI", item.get("title").text());
        tag(record, "T2", item.get("container-title").text());
        // Programs differ in the tag that they read a journal from.
        tag(record, "JO", item.get("type").text().equals("article-journal") ? item.get("container-title").text() : "");
        tag(record, "PB", item.get("publisher").text());
        tag(record, "PY", Integer.toString(References.year(item)));
        String date = References.date(item);
        tag(record, "DA", date.length() > 4 ? date.replace('-', '/') + "/".repeat(3 - date.split("-").length) : "");
        tag(record, "VL", item.get("volume").text());
        tag(record, "IS", item.get("issue").text());
        String[] pages = item.get("page").text().split("[–-]");
        tag(record, "SP", pages[0]);
        tag(record, "EP", pages.length > 1 ? pages[1] : "");
        tag(record, "DO", item.get("DOI").text());
        tag(record, "UR", item.get("URL").text());
        tag(record, "M1", item.get("number").text());
        return record.append("ER  - ").toString();
    }

    private static void tag(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value).append('\n');
        }
    }
}
